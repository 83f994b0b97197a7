//! The fields of a session that was held, each with its hint and its fault beside it.

use content::Value;
use leptos::prelude::*;
use sessions::agenda::Audience;
use sessions::record::Field;

use super::super::parts::{button, count};
use super::desk::Desk;
use crate::browser::document;
use crate::components::el::{El, el, parts};
use crate::components::icon::icon;
use crate::components::live::{live, words};
use crate::routes::teams::FROM_SESSION;
use crate::state::site::Site;

/// The place of the form's heading, and of what was just done.
pub(super) const TITLE: &str = "record-form";
pub(super) const TOLD: &str = "record-told";

pub(super) fn view(site: &Site, desk: Desk) -> AnyView {
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match desk.keep() {
            Ok(()) | Err(None) => document::focus_soon(TOLD),
            Err(Some(field)) => document::focus(&id_of(field)),
        }
    };
    let summary = {
        let site = site.clone();
        live(move || {
            let wrong = desk.is_wrong().then(|| {
                let text = site.message("record-faults");
                el("p").class("field-error").set("role", "alert").with(icon("gap", "")).with(text).done()
            });
            wrong.into_any()
        })
    };
    let heading = {
        let site = site.clone();
        words(move || {
            let changes = desk.draft().changes.is_some();
            site.message(if changes { "record-form-change" } else { "record-form-title" })
        })
    };
    let submit_words = {
        let site = site.clone();
        words(move || {
            let changes = desk.draft().changes.is_some();
            site.message(if changes { "record-keep-change" } else { "record-keep" })
        })
    };
    let clear = {
        let site = site.clone();
        live(move || {
            let draft = desk.draft();
            if draft.is_empty() && draft.changes.is_none() {
                return ().into_any();
            }
            let id = if draft.changes.is_some() { "record-leave" } else { "record-clear" };
            let act = move || {
                desk.clear();
                document::focus_soon(TITLE);
            };
            button(&site, "close", act).with(site.message(id)).done()
        })
    };
    el("form")
        .class("flow screen-only")
        .id(FROM_SESSION.trim_start_matches('#'))
        .set("novalidate", "")
        .set("autocomplete", "off")
        .set("aria-labelledby", TITLE)
        .on_submit(submit)
        .with(el("h2").id(TITLE).set("tabindex", "-1").with(heading))
        .with(from_session(site, desk))
        .with(counted(site, desk))
        .with(
            el("div")
                .class("drive__set flow")
                .with(
                    el("div")
                        .class("drive__fields")
                        .with(line(site, desk, Field::On, "text", Some(today(site, desk))))
                        .with(line(site, desk, Field::People, "numeric", None))
                        .with(line(site, desk, Field::Minutes, "numeric", None)),
                )
                .with(line(site, desk, Field::Place, "text", None))
                .with(audiences(site, desk))
                .with(area(site, desk, Field::Questions))
                .with(area(site, desk, Field::Next)),
        )
        .with(el("p").class("small").say("record-privacy"))
        .with(summary)
        .with(
            el("p")
                .class("row actions")
                .with(
                    el("button")
                        .class("button")
                        .set("type", "submit")
                        .set("disabled", site.asleep())
                        .with(icon("pen", ""))
                        .with(submit_words),
                )
                .with(clear),
        )
        .with(told(site, desk))
        .with(el("p").class("needs-app").with(site.words("needs-app")))
        .done()
}

/// What was just done, or why not.
fn told(site: &Site, desk: Desk) -> AnyView {
    let text = {
        let site = site.clone();
        live(move || {
            if let Some(refused) = desk.refusal() {
                return el("p").class("field-error").with(icon("gap", "")).with(site.message(&refused)).done();
            }
            let done = desk.told().map(|(id, about)| {
                let about = count(u32::try_from(about).unwrap_or(u32::MAX));
                el("p").class("keeper__done").with(icon("tick", "")).with(site.tx(id, &[("records", about)])).done()
            });
            done.into_any()
        })
    };
    let restore = {
        let site = site.clone();
        live(move || {
            let act = move || {
                desk.restore();
                document::focus_soon(TOLD);
            };
            desk.can_restore()
                .then(|| button(&site, "back", act).with(site.message("record-restore")).done())
                .into_any()
        })
    };
    el("div")
        .class("flow")
        .with(el("div").id(TOLD).set("tabindex", "-1").set("role", "status").with(text))
        .with(restore)
        .done()
}

/// What is known of the session that was just presented.
fn from_session(site: &Site, desk: Desk) -> AnyView {
    let site = site.clone();
    live(move || {
        let Some(minutes) = desk.minutes() else { return ().into_any() };
        el("div")
            .class("callout flow")
            .with(el("p").with(site.tx("record-from-session", &[("minutes", count(minutes))])))
            .with(el("p").class("row").with(
                button(&site, "pen", move || desk.fill_from_session()).with(site.message("record-from-session-take")),
            ))
            .done()
    })
}

/// The people whom the room and the table have counted, each to be taken into the field for people.
fn counted(site: &Site, desk: Desk) -> AnyView {
    let [room, table] = desk.counted();
    let site = site.clone();
    live(move || {
        let offer = |id: &'static str, people: Option<u32>| {
            let people = people?;
            let take = move || desk.change(|draft| draft.set(Field::People, &people.to_string()));
            let line = el("p").class("row").with(site.tx(id, &[("people", count(people))]));
            let label = site.tx("record-people-take", &[("people", count(people))]);
            Some(line.with(button(&site, "pen", take).with(label)).done())
        };
        let offers = [offer("record-from-room", room.get()), offer("record-from-table", table.get())];
        parts(offers.into_iter().flatten().collect())
    })
}

fn today(site: &Site, desk: Desk) -> AnyView {
    let day = site.today;
    let label = {
        let site = site.clone();
        words(move || site.tx("record-today", &[("date", Value::Date(day.get()))]))
    };
    button(site, "days", move || desk.fill_today()).with(el("span").with(label)).done()
}

/// For whom the session was.
fn audiences(site: &Site, desk: Desk) -> AnyView {
    let choices = Audience::ALL.map(|audience| {
        el("button")
            .class("button button--quiet session__choice")
            .set("type", "button")
            .set("disabled", site.asleep())
            .set("aria-pressed", words(move || (desk.draft().audience == audience).to_string()))
            .press(move || desk.change(|draft| draft.audience = audience))
            .with(site.message(&format!("slide-audience-{}", audience.id())))
            .done()
    });
    el("div")
        .class("field")
        .set("role", "group")
        .set("aria-labelledby", "record-audience")
        .with(el("p").class("field__label").id("record-audience").say("record-field-audience"))
        .with(el("div").class("row").with(Vec::from(choices)))
        .done()
}

/// The id of the field on the page.
fn id_of(field: Field) -> String {
    format!("record-{}", field.id())
}

/// The frame of a field: label, hint, fault; and what ties them to it.
fn frame(site: &Site, desk: Desk, field: Field) -> (El, Signal<Option<String>>, Signal<String>) {
    let id = id_of(field);
    let (hint_id, fault_id) = (format!("{id}-hint"), format!("{id}-fault"));
    let described = {
        let (hint, both) = (hint_id.clone(), format!("{fault_id} {hint_id}"));
        words(move || if desk.fault(field).is_some() { both.clone() } else { hint.clone() })
    };
    let invalid = Signal::derive(move || desk.fault(field).map(|_| "true".to_owned()));
    let fault = {
        let site = site.clone();
        live(move || {
            let fault = desk.fault(field).map(|wrong| {
                let text = site.message(&format!("record-error-{}", wrong.id()));
                el("p").class("field-error").id(fault_id.clone()).with(icon("gap", "")).with(text).done()
            });
            fault.into_any()
        })
    };
    let frame = el("div")
        .class("field")
        .with(el("label").class("field__label").set("for", id.clone()).say(format!("record-field-{}", field.id())))
        .with(el("p").class("field__hint").id(hint_id).say(format!("record-hint-{}", field.id())))
        .with(fault);
    (frame, invalid, described)
}

fn line(site: &Site, desk: Desk, field: Field, keyboard: &'static str, beside: Option<AnyView>) -> AnyView {
    let (frame, invalid, described) = frame(site, desk, field);
    let class = if field == Field::Place { "field__input record__place" } else { "field__input drive__input" };
    let value = words(move || desk.draft().text(field).to_owned());
    let input = view! {
        <input
            class=class
            id=id_of(field)
            type="text"
            inputmode=keyboard
            autocomplete="off"
            disabled=site.asleep()
            prop:value=value
            aria-invalid=invalid
            aria-describedby=described
            on:input=move |event| desk.change(|draft| draft.set(field, &event_target_value(&event)))
        />
    };
    frame.with(input.into_any()).with(beside).done()
}

fn area(site: &Site, desk: Desk, field: Field) -> AnyView {
    let (frame, invalid, described) = frame(site, desk, field);
    let value = words(move || desk.draft().text(field).to_owned());
    let area = view! {
        <textarea
            class="field__text"
            id=id_of(field)
            rows="4"
            autocomplete="off"
            disabled=site.asleep()
            prop:value=value
            aria-invalid=invalid
            aria-describedby=described
            on:input=move |event| desk.change(|draft| draft.set(field, &event_target_value(&event)))
        ></textarea>
    };
    frame.with(area.into_any()).done()
}
