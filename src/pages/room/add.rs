//! Answers that do not stand ready: several at once, a day or a year of one's own, a number.

use leptos::prelude::*;
use readiness::{Check, Kind, Question, parse_span};
use sessions::room::hands::number;

use super::desk::{Asked, Desk};
use super::rows;
use crate::browser::document;
use crate::components::el::{el, parts};
use crate::components::icon::icon;
use crate::components::live::{live, words};
use crate::components::say::said;
use crate::pages::check::option_message;
use crate::state::site::Site;

const TYPED: &str = "room-add-typed";
const PEOPLE: &str = "room-add-people";
const FAULT: &str = "room-add-fault";

/// The form for one more answer; nothing for a choice, whose answers all stand there.
pub(super) fn view(site: &Site, desk: Desk, asked: &Asked, check: &Check, question: &Question) -> AnyView {
    let (title, typed_label, keyboard) = match question.kind {
        Kind::Choice => return ().into_any(),
        Kind::Several { .. } => ("room-add-several", "", ""),
        Kind::Number { .. } => ("room-add-number", "question-number", "numeric"),
        // A keypad of digits has no strokes and dots to put between day, month and year.
        Kind::Date { .. } => ("room-add-date", "room-add-date-label", "text"),
    };
    let fault = RwSignal::new(None::<(String, &'static str)>);
    let chosen = RwSignal::new(vec![false; question.options.len()]);
    let add = {
        let (asked, kind) = (asked.clone(), question.kind);
        let ids: Vec<String> = question.options.iter().map(|option| option.id.clone()).collect();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            match answer(desk, &asked, kind, &ids, &chosen.get_untracked()) {
                Ok((raw, people)) => {
                    fault.set(None);
                    let mut row = 0;
                    desk.hands().update(|hands| row = hands.add(&raw, &people));
                    chosen.update(|all| all.fill(false));
                    document::empty(&[TYPED, PEOPLE]);
                    document::focus_soon(&rows::field(row));
                }
                Err((message, field)) => {
                    fault.set(Some((message, field)));
                    document::focus(field);
                }
            }
        }
    };
    let told = {
        let site = site.clone();
        live(move || {
            let fault = fault.get().map(|(id, _)| {
                let text = site.message(&id);
                el("p").class("field-error").id(FAULT).set("role", "alert").with(icon("gap", "")).with(text).done()
            });
            fault.into_any()
        })
    };
    let what = if question.is_several() {
        boxes(site, check, question, chosen)
    } else {
        field(site, (TYPED, typed_label), keyboard, "12", fault)
    };
    let form = el("form")
        .class("room__add")
        .set("novalidate", "")
        .set("autocomplete", "off")
        .set("aria-labelledby", "room-add")
        .on_submit(add)
        .with((!question.is_date()).then(|| el("p").class("room__label").id("room-add").say(title).done()))
        .with(told)
        .with(what)
        .with(
            el("div")
                .class("room__begin")
                .with(field(site, (PEOPLE, "room-add-people"), "numeric", "4", fault))
                .with(el("button").class("button button--quiet").set("type", "submit").with(site.words("room-add"))),
        );
    if !question.is_date() {
        return form.done();
    }
    // The ranges are enough for most rooms.
    let label = el("span").id("room-add").with(site.words(title));
    el("details").class("why").with(el("summary").with(icon("down", "icon-s")).with(label)).with(form).done()
}

/// The answer that stands in the form and how many give it, or what is wrong and with which field.
fn answer(
    desk: Desk,
    asked: &Asked,
    kind: Kind,
    ids: &[String],
    chosen: &[bool],
) -> Result<(String, String), (String, &'static str)> {
    let is_several = matches!(kind, Kind::Several { .. });
    let raw = if is_several {
        let chosen = ids.iter().zip(chosen).filter(|(_, chosen)| **chosen).map(|(id, _)| id.as_str());
        chosen.collect::<Vec<_>>().join(",")
    } else {
        let typed = document::field(TYPED).unwrap_or_default();
        let typed = typed.trim();
        match parse_span(typed) {
            Ok(days) if matches!(kind, Kind::Date { .. }) => days.to_string(),
            _ => typed.to_owned(),
        }
    };
    if let Some(message) = desk.refuses(asked, &raw) {
        return Err((message, if is_several { BOXES } else { TYPED }));
    }
    let people = document::field(PEOPLE).unwrap_or_default();
    match number(&people) {
        Some(people) if people > 0 => Ok((raw, people.to_string())),
        _ => Err(("room-error-number".to_owned(), PEOPLE)),
    }
}

const BOXES: &str = "room-add-boxes";

/// The options that can be chosen together.
fn boxes(site: &Site, check: &Check, question: &Question, chosen: RwSignal<Vec<bool>>) -> AnyView {
    let together = |n: usize| question.none_option() != Some(n) && question.unknown_option() != Some(n);
    let options = question.options.iter().enumerate().filter(|(n, _)| together(*n));
    let boxes = options.map(|(n, option)| {
        let label = site.message(&option_message(&check.id, &question.id, &option.id));
        let ticked = words(move || chosen.with(|all| all.get(n) == Some(&true)).to_string());
        el("button")
            .class("tick")
            .set("type", "button")
            .set("role", "checkbox")
            .set("aria-checked", ticked)
            .press(move || chosen.update(|all| all.iter_mut().skip(n).take(1).for_each(|one| *one = !*one)))
            .with(el("span").class("tick__box").with(icon("tick", "")))
            // Heard like any other answer.
            .with(el("span").class("room__words").with(said(&label)))
            .done()
    });
    el("div")
        .class("room__boxes")
        .id(BOXES)
        .set("tabindex", "-1")
        .set("role", "group")
        .set("aria-labelledby", "room-add")
        .with(parts(boxes.collect()))
        .done()
}

fn field(
    site: &Site,
    (id, label): (&'static str, &'static str),
    keyboard: &'static str,
    length: &'static str,
    fault: RwSignal<Option<(String, &'static str)>>,
) -> AnyView {
    let is_wrong = move || fault.with(|fault| fault.as_ref().is_some_and(|(_, field)| *field == id));
    let wrong = Signal::derive(move || is_wrong().then(|| "true".to_owned()));
    let described = words(move || if is_wrong() { FAULT } else { "" }.to_owned());
    let input = view! {
        <input
            class="field__input room__typed"
            id=id
            type="text"
            inputmode=keyboard
            autocomplete="off"
            maxlength=length
            aria-invalid=wrong
            aria-describedby=described
        />
    };
    el("div")
        .class("field")
        .with(el("label").class("field__label").set("for", id).with(site.words(label)))
        .with(input.into_any())
        .done()
}
