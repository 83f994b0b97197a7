//! The fields of the plan, each with its hint and its fault beside it.

use leptos::prelude::*;
use sessions::drive::{Field, Weekday};

use super::desk::Desk;
use crate::browser::document;
use crate::components::el::{El, el, parts};
use crate::components::icon::icon;
use crate::components::live::{holds, live, words};
use crate::components::tick::tick;
use crate::state::site::Site;

/// The whole form.
pub(super) fn view(site: &Site, desk: Desk) -> AnyView {
    let line = |fields: &[Field]| {
        let fields: Vec<AnyView> = fields.iter().map(|field| number(site, desk, *field)).collect();
        el("div").class("drive__fields").with(fields)
    };
    let lines = |field: Field, rows: &'static str| area(site, desk, field, rows);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match desk.ask() {
            Some(fault) if fault.field == Field::Weekdays => document::focus("drive-weekdays"),
            Some(fault) => document::focus(&id_of(fault.field)),
            None => document::focus("drive-result"),
        }
    };
    let summary = {
        let site = site.clone();
        live(move || {
            desk.is_wrong()
                .then(|| {
                    el("p")
                        .class("field-error")
                        .set("role", "alert")
                        .with(icon("gap", ""))
                        .with(site.message("drive-faults"))
                        .done()
                })
                .into_any()
        })
    };
    el("form")
        .class("flow drive__form screen-only")
        .set("novalidate", "")
        .set("autocomplete", "off")
        .on_submit(submit)
        .with(set("drive-set-people").with(line(&[Field::Eligible, Field::Done])).with(lines(Field::Groups, "5")))
        .with(
            set("drive-set-work")
                .with(line(&[Field::Stations, Field::Officers, Field::Crew]))
                .with(line(&[Field::Shifts, Field::Hours, Field::Rate]))
                .with(line(&[Field::Daily])),
        )
        .with(
            set("drive-set-days")
                .with(line(&[Field::Start, Field::End]))
                .with(weekdays(site, desk))
                .with(lines(Field::Holidays, "3"))
                .with(lines(Field::Places, "3")),
        )
        .with(summary)
        .with(
            el("p").class("row actions").with(
                el("button")
                    .class("button")
                    .set("type", "submit")
                    .set("disabled", site.asleep())
                    .with(site.words("drive-reckon"))
                    .with(icon("arrow", "")),
            ),
        )
        .with(el("p").class("needs-app").with(site.words("needs-app")))
        .done()
}

fn set(title: &'static str) -> El {
    el("fieldset").class("drive__set flow").with(el("legend").class("drive__legend").say(title))
}

/// The id of the field on the page.
pub(super) fn id_of(field: Field) -> String {
    format!("drive-{}", field.id())
}

/// The label, the hint and the fault of a field, and what ties them to it.
struct Frame {
    id: String,
    head: AnyView,
    invalid: Signal<Option<String>>,
    described: Signal<String>,
}

fn frame(site: &Site, desk: Desk, field: Field) -> Frame {
    let id = id_of(field);
    let (hint_id, fault_id) = (format!("{id}-hint"), format!("{id}-fault"));
    let described = {
        let (hint, both) = (hint_id.clone(), format!("{fault_id} {hint_id}"));
        words(move || if desk.fault(field).is_some() { both.clone() } else { hint.clone() })
    };
    let invalid = Signal::derive(move || desk.fault(field).map(|_| "true".to_owned()));
    let fault = fault_of(site, desk, field, fault_id);
    let head = parts(vec![
        el("label").class("field__label").set("for", id.clone()).say(format!("drive-field-{}", field.id())).done(),
        el("p").class("field__hint").id(hint_id).say(format!("drive-hint-{}", field.id())).done(),
        fault,
    ]);
    Frame { id, head, invalid, described }
}

/// What is wrong with a field.
fn fault_of(site: &Site, desk: Desk, field: Field, id: String) -> AnyView {
    let site = site.clone();
    live(move || {
        let Some(fault) = desk.fault(field) else { return ().into_any() };
        let text = site.message(&format!("drive-error-{}", fault.wrong.id()));
        let text = match fault.line {
            Some(line) => site.tx("drive-error-line", &[("line", line.into()), ("error", text.into())]),
            None => text,
        };
        el("p").class("field-error").id(id.clone()).with(icon("gap", "")).with(text).done()
    })
}

/// A field for a number or a day.
fn number(site: &Site, desk: Desk, field: Field) -> AnyView {
    let Frame { id, head, invalid, described } = frame(site, desk, field);
    let value = words(move || desk.text(field));
    let keyboard = match field {
        Field::Hours | Field::Rate => "decimal",
        Field::Start | Field::End => "text",
        _ => "numeric",
    };
    let input = view! {
        <input
            class="field__input drive__input"
            id=id
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
    el("div").class("field").with(head).with(input.into_any()).done()
}

/// A field with lines.
pub(super) fn area(site: &Site, desk: Desk, field: Field, rows: &'static str) -> AnyView {
    let Frame { id, head, invalid, described } = frame(site, desk, field);
    let value = words(move || desk.text(field));
    let area = view! {
        <textarea
            class="field__text"
            id=id
            rows=rows
            autocomplete="off"
            spellcheck="false"
            disabled=site.asleep()
            prop:value=value
            aria-invalid=invalid
            aria-describedby=described
            on:input=move |event| desk.change(|draft| draft.set(field, &event_target_value(&event)))
        ></textarea>
    };
    el("div").class("field").with(head).with(area.into_any()).done()
}

/// The days of the week on which the drive works.
fn weekdays(site: &Site, desk: Desk) -> AnyView {
    let boxes: Vec<AnyView> = Weekday::ALL
        .into_iter()
        .map(|day| {
            let label = site.message(&format!("drive-weekday-{}", day.id()));
            let ticked = holds(move || desk.draft().weekdays.has(day));
            tick(label, None, ticked, move || {
                desk.change(|draft| draft.weekdays = draft.weekdays.toggled(day));
            })
        })
        .collect();
    el("div")
        .class("field")
        .id("drive-weekdays")
        .set("tabindex", "-1")
        .set("role", "group")
        .set("aria-labelledby", "drive-weekdays-label")
        .with(el("p").class("field__label").id("drive-weekdays-label").say("drive-field-weekdays"))
        .with(fault_of(site, desk, Field::Weekdays, "drive-weekdays-fault".to_owned()))
        .with(el("div").class("drive__week").with(boxes))
        .done()
}
