//! One question a page.

use crate::components::el::{El, Part, el, parts};
use crate::components::icon::{icon, picture};
use crate::components::live::{live, words};
use leptos::prelude::*;
use readiness::{Kind, Precision, Question, UNKNOWN};

use super::check::option_message;
use super::household;
use super::not_found::NotFound;
use crate::browser::{document, keys};
use crate::components::hear::HearAction;
use crate::components::pictures;
use crate::components::steps::{Place, Steps};
use crate::routes::Route;
use crate::state::date_fields::{DateFields, FieldsError};
use crate::state::notices::Notice;
use crate::state::site::{Site, site};
use crate::state::walk;

/// The name of the radio group.
const GROUP: &str = "cau-tra-loi";
const DAY: &str = "ngay";
const MONTH: &str = "thang";
const YEAR: &str = "nam";
const NUMBER: &str = "so";
const SUMMARY: &str = "can-xem-lai";
const ERROR: &str = "loi";

/// What is wrong with the answer just given, and the field to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Fault {
    message: String,
    field: &'static str,
}

/// A question of a check.
#[component]
pub fn QuestionPage(
    /// The check.
    check: String,
    /// The question.
    question: String,
) -> AnyView {
    let site = site();
    let found = site.content().check(&check).and_then(|entry| entry.check.question(&question).cloned());
    let Some(asked) = found else {
        return view! { <NotFound /> }.into_any();
    };
    let fault = RwSignal::new(None::<Fault>);
    recall(&site, &check, &asked);
    choose_by_keys(&site, &asked);

    let submit = {
        let site = site.clone();
        let check = check.clone();
        let asked = asked.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            match answer(&asked).and_then(|raw| accept(&site, &check, &asked, raw)) {
                Ok(next) => {
                    fault.set(None);
                    site.go(&next, false);
                }
                Err(wrong) => {
                    let field = wrong.field;
                    fault.set(Some(wrong));
                    // After the message stands beside the field.
                    request_animation_frame(move || document::focus(field));
                }
            }
        }
    };
    let place = {
        let site = site.clone();
        let (check, question) = (check.clone(), question.clone());
        Memo::new(move |_| {
            let (done, least, most) = walk::place(&site, &check, &question);
            Place { done, least, most }
        })
    };
    let back = {
        let site = site.clone();
        let (check, question) = (check.clone(), question.clone());
        Memo::new(move |_| walk::before(&site, &check, &question))
    };
    let back_href = {
        let site = site.clone();
        let check = check.clone();
        words(move || match back.get() {
            Some(before) => site.link(&Route::Question(check.clone(), before)),
            None => site.link(&Route::Check(check.clone())),
        })
    };
    let back_label = {
        let site = site.clone();
        words(move || site.message(if back.get().is_some() { "question-back" } else { "question-to-start" }))
    };
    let t = |id: &'static str| site.words(id);
    let message = format!("check-{check}-{question}");
    let help_id = format!("{message}-help");
    let help = site.content().has(&help_id).then(|| {
        el("details")
            .class("why")
            .with(el("summary").with(icon("down", "icon-s")).with(t("question-help")))
            .with(el("p").say(help_id))
            .done()
    });
    let fields = match asked.kind {
        Kind::Choice => choices(&site, &check, &asked),
        Kind::Several { .. } => {
            parts(vec![el("p").class("field__hint").say("question-several").done(), choices(&site, &check, &asked)])
        }
        Kind::Number { .. } => number(&site, &check, &asked, fault),
        Kind::Date { precision, .. } => dates(&site, &check, &asked, precision, fault),
    };
    let summary =
        {
            let site = site.clone();
            live(move || {
                fault
                    .get()
                    .map(|wrong| {
                        el("div")
                            .class("summary")
                            .set("role", "alert")
                            .id(SUMMARY)
                            .with(el("h2").class("summary__title").with(site.t("error-title")))
                            .with(el("ul").with(el("li").with(
                                el("a").set("href", format!("#{}", wrong.field)).with(site.message(&wrong.message)),
                            )))
                            .done()
                    })
                    .into_any()
            })
        };
    let wrong_text = {
        let site = site.clone();
        live(move || {
            fault
                .get()
                .map(|wrong| {
                    el("p")
                        .class("field-error")
                        .id(ERROR)
                        .with(icon("gap", ""))
                        .with(site.message(&wrong.message))
                        .done()
                })
                .into_any()
        })
    };
    let set_class = wrong_class(fault, "ask__set", "ask__set is-wrong");
    el("form")
        .class("wrap narrow ask")
        .set("novalidate", "")
        // Or else the browser would fill in again what has been wiped.
        .set("autocomplete", "off")
        .on_submit(submit)
        .with(
            el("div")
                .class("ask__top")
                .with(
                    el("a")
                        .class("button button--quiet")
                        .set("href", back_href)
                        .with(icon("back", ""))
                        .with(back_label),
                )
                .with(view! { <HearAction label="hear-question" class="ask__hear" /> }.into_any())
                .with(view! { <Steps place=place /> }.into_any()),
        )
        .with(household::whose(&site, &check))
        .with(summary)
        .with(
            el("fieldset")
                .set("class", set_class)
                .set("aria-describedby", "vi-sao")
                .with(el("legend").with(
                    el("h1").class("ask__title").id("tieu-de").set("tabindex", "-1").say(format!("{message}-title")),
                ))
                .with(
                    el("p")
                        .class("ask__why")
                        .id("vi-sao")
                        .with(icon("why", ""))
                        .with(el("span").with(el("b").say("question-why")).with(" ").say(format!("{message}-why"))),
                )
                .with(help)
                .with(wrong_text)
                .with(fields),
        )
        .with(
            el("p").class("row actions").with(
                el("button")
                    .class("button")
                    .set("type", "submit")
                    .set("disabled", site.asleep())
                    .with(t("question-next"))
                    .with(icon("arrow", "")),
            ),
        )
        .with(el("p").class("needs-app").with(t("needs-app")))
        .with(el("p").class("small keyhint").with(t("question-keys")))
        .done()
}

/// A class that says whether the answer was refused.
fn wrong_class(fault: RwSignal<Option<Fault>>, right: &'static str, wrong: &'static str) -> Signal<String> {
    words(move || if fault.with(Option::is_some) { wrong } else { right }.to_owned())
}

/// The answers to tick of a question: one, or several. Before the app starts they can already be ticked; ticks are kept.
fn choices(site: &Site, check: &str, asked: &Question) -> AnyView {
    let kind = if asked.is_several() { "checkbox" } else { "radio" };
    let alone: Vec<String> =
        (0..asked.options.len()).filter(|n| stands_alone(asked, *n)).map(|n| asked.options[n].id.clone()).collect();
    let rows = asked
        .options
        .iter()
        .enumerate()
        .map(|(n, option)| {
            let unknown = option.id == UNKNOWN;
            let message = option_message(check, &asked.id, &option.id);
            let own_hint = format!("check-{check}-{}-{}-hint", asked.id, option.id);
            let hint = if site.content().has(&own_hint) {
                Some(own_hint)
            } else {
                unknown.then(|| "check-unknown-note".to_owned())
            };
            let picture = pictures::of_option(&asked.id, &option.id).map(|symbol| picture(symbol, "pic", "0 0 96 66"));
            let class = if unknown { "choice choice--unsure" } else { "choice" };
            let key = key_of(asked, n)
                .map(|key| el("kbd").class("choice__key").set("aria-hidden", "true").with(key.to_string()).done());
            let (own, stands_alone, others) = (option.id.clone(), stands_alone(asked, n), alone.clone());
            let radio = view! {
                <input
                    class="choice__input"
                    type=kind
                    name=GROUP
                    value=option.id.clone()
                    id=option_field(asked, n)
                    // An answer beside the fields takes back the date; one that stands alone takes back all others.
                    on:change=move |_| {
                        document::empty(&[DAY, MONTH, YEAR, NUMBER]);
                        document::untick(GROUP, &|id| id != own && (stands_alone || others.iter().any(|o| o == id)));
                    }
                />
            };
            el("label")
                .set("class", class)
                .with(radio.into_any())
                .with(
                    el("span")
                        .class("choice__face")
                        .with(picture)
                        .with(
                            el("span")
                                .class("choice__text")
                                .with(el("span").class("choice__title").say(message))
                                .with(hint.map(|hint| el("span").class("choice__note").say(hint).done())),
                        )
                        .with(key),
                )
                .done()
        })
        .collect::<Vec<_>>();
    el("div").class("choices").with(rows).done()
}

/// The number key that chooses an option: its place on the page, and 0 for "I do not know". There are nine places.
fn key_of(asked: &Question, n: usize) -> Option<usize> {
    if asked.unknown_option() == Some(n) { Some(0) } else { Some(n + 1).filter(|key| *key <= 9) }
}

/// The number keys choose from now on, for as long as the question stands on the page.
fn choose_by_keys(site: &Site, asked: &Question) {
    if cfg!(feature = "ssr") {
        return;
    }
    let (started, asked) = (site.started, asked.clone());
    let keys = keys::digits(move |digit| {
        let option = (0..asked.options.len()).find(|n| key_of(&asked, *n) == Some(digit));
        let option = option.filter(|_| started.get_untracked());
        if let Some(n) = option {
            document::press(&option_field(&asked, n));
        }
        option.is_some()
    });
    on_cleanup(move || keys.remove());
}

/// Whether an option of several cannot be chosen together with others.
fn stands_alone(asked: &Question, n: usize) -> bool {
    asked.is_several() && (asked.none_option() == Some(n) || asked.unknown_option() == Some(n))
}

/// A field for digits.
fn field(
    id: &'static str,
    label: impl Part,
    class: &'static str,
    length: &'static str,
    fault: RwSignal<Option<Fault>>,
) -> El {
    let wrong = Signal::derive(move || fault.with(Option::is_some).then(|| "true".to_owned()));
    let described = Signal::derive(move || fault.with(Option::is_some).then(|| ERROR.to_owned()));
    let input = view! {
        <input
            class=class
            id=id
            inputmode="numeric"
            autocomplete="off"
            maxlength=length
            aria-invalid=wrong
            aria-describedby=described
            // Typing takes back an answer such as "I do not know".
            on:input=move |_| document::untick(GROUP, &|_| true)
        />
    };
    el("div").class("field").with(el("label").class("field__label").set("for", id).with(label)).with(input.into_any())
}

/// The field of a number, and the answers beside it.
fn number(site: &Site, check: &str, asked: &Question, fault: RwSignal<Option<Fault>>) -> AnyView {
    let unit = asked.unit.as_ref().map(|unit| site.message(&format!("check-unit-{unit}")));
    let label = unit.unwrap_or_else(|| site.t("question-number"));
    parts(vec![
        el("div")
            .set("class", wrong_class(fault, "dates", "dates is-wrong"))
            .with(field(NUMBER, label, "field__input field__input--4", "9", fault))
            .done(),
        choices(site, check, asked),
    ])
}

/// The fields of a date, and the answers beside them such as "I do not know".
fn dates(site: &Site, check: &str, asked: &Question, precision: Precision, fault: RwSignal<Option<Fault>>) -> AnyView {
    let t = |id: &'static str| site.words(id);
    let year_enough =
        (precision == Precision::DayOrYear).then(|| el("p").class("field__hint").say("question-year-enough").done());
    parts(vec![
        el("div")
            .set("class", wrong_class(fault, "dates", "dates is-wrong"))
            .with(field(DAY, t("question-day"), "field__input field__input--2", "2", fault))
            .with(field(MONTH, t("question-month"), "field__input field__input--2", "2", fault))
            .with(field(YEAR, t("question-year"), "field__input field__input--4", "4", fault))
            .done(),
        year_enough.view(),
        choices(site, check, asked),
    ])
}

fn option_field(asked: &Question, n: usize) -> String {
    format!("{}-{}", asked.id, asked.options[n].id)
}

/// What the reader has chosen or typed.
fn answer(asked: &Question) -> Result<String, Fault> {
    let fault = |message: &str, field: &'static str| Fault { message: message.to_owned(), field };
    let ticked = document::ticked(GROUP);
    match asked.kind {
        Kind::Choice => ticked.ok_or_else(|| {
            let message =
                if asked.unknown_option().is_some() { "check-error-choose" } else { "check-error-choose-plain" };
            fault(message, "tieu-de")
        }),
        // What is wrong with a set of answers or a number, the check says.
        Kind::Several { .. } => Ok(ticked.unwrap_or_default()),
        Kind::Number { .. } => match document::field(NUMBER).filter(|typed| !typed.trim().is_empty()) {
            Some(typed) if ticked.is_none() => Ok(typed.trim().to_owned()),
            _ => ticked.ok_or_else(|| fault("check-error-empty-number", NUMBER)),
        },
        Kind::Date { .. } => {
            let typed = DateFields {
                day: document::field(DAY).unwrap_or_default(),
                month: document::field(MONTH).unwrap_or_default(),
                year: document::field(YEAR).unwrap_or_default(),
            };
            match (typed.answer(), ticked) {
                // A tick beside the fields takes the date back: ticking empties the fields, typing unticks.
                (_, Some(option)) => Ok(option),
                (Ok(date), None) => Ok(date),
                (Err(FieldsError::Empty), None) => Err(fault("check-error-empty", DAY)),
                (Err(FieldsError::Year), _) => Err(fault("check-error-year", YEAR)),
                (Err(FieldsError::DayOrMonth), _) => Err(fault("check-error-day-or-month", DAY)),
            }
        }
    }
}

/// Takes the answer into the check, and says which page comes next.
fn accept(site: &Site, check: &str, asked: &Question, raw: String) -> Result<Route, Fault> {
    walk::answer(site, check, &asked.id, raw).map_err(|error| Fault {
        message: format!("check-error-{}", error.id()),
        field: match asked.kind {
            Kind::Choice | Kind::Several { .. } => "tieu-de",
            Kind::Number { .. } => NUMBER,
            Kind::Date { .. } => DAY,
        },
    })?;
    Ok(walk::next_page(site, check))
}

/// Shows the answer that was given before, once the app knows it, and leads on from a question that is not due.
fn recall(site: &Site, check: &str, asked: &Question) {
    let site = site.clone();
    let check = check.to_owned();
    let asked = asked.clone();
    Effect::new(move |_| {
        if !site.started.get() {
            return;
        }
        if !walk::is_due(&site, &check, &asked.id) {
            site.notices.tell(Notice::QuestionOutOfTurn);
            let next = walk::next_page(&site, &check);
            site.go(&next, true);
            return;
        }
        let given = site.answers.of(&check);
        let Some((_, raw)) = given.into_iter().find(|(id, _)| *id == asked.id) else {
            return;
        };
        let chosen = raw.split(',').filter_map(|id| asked.option_index(id.trim()));
        let chosen: Vec<String> = chosen.map(|n| option_field(&asked, n)).collect();
        if chosen.is_empty() {
            let fields = DateFields::of_answer(&raw);
            document::fill(DAY, &fields.day);
            document::fill(MONTH, &fields.month);
            document::fill(YEAR, &fields.year);
            document::fill(NUMBER, &raw);
        } else {
            document::tick(&chosen, GROUP);
        }
    });
}
