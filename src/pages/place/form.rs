//! The form: filling in, trying, keeping, handing out and taking in.

use leptos::prelude::*;
use leptos::task::spawn_local;
use place::{Card, DESK_FIELDS, Desk, LONGEST_CARD, Why, json};

use super::draft::{Draft, List};
use super::fields::{self, Kind, field, reason, told};
use super::lists::list;
use super::whole;
use crate::browser::chosen_file::{self, NotRead};
use crate::browser::{document, hand_over};
use crate::components::el::{El, el, parts};
use crate::components::icon::icon;
use crate::components::live::live;
use crate::state::notices::Notice;
use crate::state::site::Site;

/// The name under which a card is handed out: put beside the site, it is the site's.
const FILE: &str = "local.json";
/// The id of the field for a file.
const CHOSEN: &str = "the-tep";
/// The id of what is wrong in the form.
const SUMMARY: &str = "the-loi";
/// The id of what has just been done.
const STATUS: &str = "the-xong";

/// What the form tells.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Told {
    Nothing,
    /// Something was done: its message.
    Done(&'static str),
    /// A file was refused: why, line by line.
    Refused(Vec<String>),
}

/// The form as its parts share it.
#[derive(Clone, Copy)]
struct Form {
    draft: Draft,
    told: RwSignal<Told>,
    /// The card that is tried.
    tried: RwSignal<Option<Card>>,
    /// Whether the button to take the card away was pressed once.
    leaving: RwSignal<bool>,
}

/// The whole form.
pub(super) fn form(site: &Site) -> AnyView {
    let form = Form {
        draft: Draft::new(),
        told: RwSignal::new(Told::Nothing),
        tried: RwSignal::new(None),
        leaving: RwSignal::new(false),
    };
    let place = site.place;
    Effect::new(move |_| {
        let card = place.card();
        if !form.draft.is_touched() {
            form.draft.fill(&card);
        }
    });
    let fields = {
        let site = site.clone();
        live(move || {
            form.draft.follow();
            all_fields(&site, form.draft)
        })
    };
    let submit = {
        let site = site.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            if let Some(card) = form.sound() {
                form.keep(&site, card, "place-form-kept");
            }
        }
    };
    el("form")
        .class("flow")
        .set("novalidate", "")
        .set("autocomplete", "off")
        .on_submit(submit)
        .with(form.summary(site))
        .with(fields)
        .with(form.keys(site))
        .with(el("div").id(STATUS).set("tabindex", "-1").set("role", "status").with(form.status(site)))
        .with(form.trial(site))
        .with(form.files(site))
        .done()
}

fn all_fields(site: &Site, draft: Draft) -> AnyView {
    let said = |field: &str| site.message(&format!("place-form-{field}"));
    let line = |name: &str| field(site, draft, name.to_owned(), said(name), Kind::Line);
    let desks = Desk::ALL.into_iter().map(|desk| {
        let rows = DESK_FIELDS.map(|of| {
            let kind = if of == "phone" { Kind::Phone } else { Kind::Line };
            field(site, draft, format!("{}.{of}", desk.id()), said(of), kind)
        });
        let title = site.message(&format!("place-desk-{}", desk.id()));
        el("fieldset")
            .class("keeper__set flow")
            .with(el("legend").with(el("h3").with(title)))
            .with(rows.into_iter().collect::<Vec<_>>())
            .done()
    });
    el("div")
        .class("flow")
        .with(line("area"))
        .with(line("runs"))
        .with(desks.collect::<Vec<_>>())
        .with(list(site, draft, List::Sessions))
        .with(list(site, draft, List::Notices))
        .with(list(site, draft, List::Links))
        .done()
}

impl Form {
    /// The card of the form; nothing while something is wrong, which is then told.
    fn sound(self) -> Option<Card> {
        self.leaving.set(false);
        self.told.set(Told::Nothing);
        let card = self.draft.card();
        if card.is_none() {
            self.tried.set(None);
            document::focus_soon(SUMMARY);
        }
        card
    }

    fn keep(self, site: &Site, card: Card, done: &'static str) {
        self.draft.fill(&card);
        self.tried.set(None);
        if site.place.keep(card).is_err() {
            site.notices.tell(Notice::StorageBlocked);
        }
        self.told.set(Told::Done(done));
        document::focus_soon(STATUS);
    }

    /// What is wrong, each with the way to its field.
    fn summary(self, site: &Site) -> AnyView {
        let site = site.clone();
        live(move || {
            let faults = self.draft.faults.get();
            if faults.is_empty() {
                return ().into_any();
            }
            let rows = faults.iter().map(|fault| {
                let href = format!("#{}", fields::id(&fault.field));
                el("li").with(el("a").set("href", href).with(told(&site, fault)))
            });
            el("div")
                .class("summary")
                .set("role", "alert")
                .set("tabindex", "-1")
                .id(SUMMARY)
                .with(el("h3").class("summary__title").with(site.message("place-form-wrong")))
                .with(el("ul").with(rows.collect::<Vec<_>>()))
                .done()
        })
    }

    fn keys(self, site: &Site) -> El {
        let try_it = move || {
            if let Some(card) = self.sound() {
                self.tried.set(Some(card));
            }
        };
        let hand_out = move || {
            if let Some(card) = self.sound() {
                hand_over::save(FILE, "application/json", &json::write(&card));
                self.told.set(Told::Done("place-form-handed-out"));
            }
        };
        el("p")
            .class("row actions")
            .with(button(site, "button", "keep", "place-form-keep").set("type", "submit"))
            .with(button(site, "button button--quiet", "search", "place-form-try").set("type", "button").press(try_it))
            .with(
                button(site, "button button--quiet", "send", "place-form-export").set("type", "button").press(hand_out),
            )
    }

    /// What has just been done, or why a file was not taken.
    fn status(self, site: &Site) -> AnyView {
        let site = site.clone();
        live(move || match self.told.get() {
            Told::Nothing => ().into_any(),
            Told::Done(message) => {
                el("p").class("keeper__done").with(icon("tick", "")).with(site.message(message)).done()
            }
            Told::Refused(lines) => {
                let lines = lines.into_iter().map(|line| el("li").with(line)).collect::<Vec<_>>();
                el("div")
                    .class("summary")
                    .with(el("h3").class("summary__title").with(site.message("place-form-refused")))
                    .with(el("ul").with(lines))
                    .done()
            }
        })
    }

    /// The card as it would be.
    fn trial(self, site: &Site) -> AnyView {
        let site = site.clone();
        live(move || {
            self.tried
                .get()
                .map(|card| {
                    el("section")
                        .class("panel flow place place--whole")
                        .id("xem-truoc")
                        .set("aria-label", site.message("place-form-tried"))
                        .with(el("p").class("kicker").with(site.message("place-form-tried")))
                        .with(whole(&site, &card, "thu-"))
                        .done()
                })
                .into_any()
        })
    }

    /// Taking a file in, and taking the card away.
    fn files(self, site: &Site) -> AnyView {
        let chosen = {
            let site = site.clone();
            move |_| {
                let site = site.clone();
                spawn_local(async move {
                    match chosen_file::bytes(CHOSEN, LONGEST_CARD).await {
                        Ok(bytes) => self.take(&site, &bytes),
                        Err(NotRead::NoFile) => {}
                        Err(NotRead::TooLarge) => self.refuse(vec![reason(&site, Why::TooLarge)]),
                        Err(NotRead::Unreadable) => self.refuse(vec![reason(&site, Why::Unreadable)]),
                    }
                });
            }
        };
        let disabled = site.asleep();
        let input = view! {
            <input
                class="field__file"
                id=CHOSEN
                type="file"
                accept=".json,application/json"
                disabled=disabled
                aria-describedby="the-tep-luu-y"
                on:change=chosen
            />
        };
        let remove = {
            let site = site.clone();
            live(move || if site.place.is_own() { self.leave(&site) } else { ().into_any() })
        };
        parts(vec![
            el("div")
                .class("field")
                .with(el("label").class("field__label").set("for", CHOSEN).with(site.words("place-form-import")))
                .with(el("p").class("field__hint").id("the-tep-luu-y").with(site.words("place-form-import-hint")))
                .with(input.into_any())
                .done(),
            remove,
        ])
    }

    fn take(self, site: &Site, bytes: &[u8]) {
        match json::read(bytes) {
            Ok(card) => self.keep(site, card, "place-form-imported"),
            Err(placed) => {
                let lines = placed.iter().map(|placed| {
                    let line = i64::try_from(placed.line).unwrap_or_default();
                    let why = told(site, &placed.fault);
                    site.tx("place-form-line", &[("line", line.into()), ("why", why.into())])
                });
                self.refuse(lines.collect());
            }
        }
    }

    /// Nothing of what was there is touched.
    fn refuse(self, why: Vec<String>) {
        self.told.set(Told::Refused(why));
        document::focus_soon(STATUS);
    }

    /// The way to take the card away, which asks once more.
    fn leave(self, site: &Site) -> AnyView {
        let place = site.place;
        if !self.leaving.get() {
            let ask = move || self.leaving.set(true);
            return el("p")
                .with(
                    button(site, "button button--quiet", "close", "place-form-remove").set("type", "button").press(ask),
                )
                .done();
        }
        let go = move || {
            self.leaving.set(false);
            place.remove();
            self.draft.fill(&untrack(|| place.card()));
            self.tried.set(None);
            self.told.set(Told::Done("place-form-removed"));
            document::focus_soon(STATUS);
        };
        el("div")
            .class("panel flow")
            .set("role", "alert")
            .with(el("p").with(site.message("place-form-remove-sure")))
            .with(
                el("p")
                    .class("row actions")
                    .with(button(site, "button", "close", "place-form-remove-yes").set("type", "button").press(go))
                    .with(
                        button(site, "button button--quiet", "back", "place-form-remove-no")
                            .set("type", "button")
                            .press(move || self.leaving.set(false)),
                    ),
            )
            .done()
    }
}

fn button(site: &Site, class: &'static str, drawing: &str, message: &'static str) -> El {
    el("button").class(class).set("disabled", site.asleep()).with(icon(drawing, "")).with(site.message(message))
}
