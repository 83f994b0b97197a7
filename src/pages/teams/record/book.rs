//! The records that are kept, the newest first: to be read, changed, thrown away, printed.

use content::Value;
use leptos::prelude::*;
use sessions::record::Record;

use super::super::parts::{button, count, refusal, said, sure, written};
use super::desk::Desk;
use super::form;
use crate::browser::document;
use crate::components::el::{el, parts};
use crate::components::live::live;
use crate::state::site::Site;

/// The place of its heading.
const TITLE: &str = "record-book";
/// A new book in the place of one that cannot be read: what is said before.
const NEW: [&str; 4] = ["record-new", "record-new-sure", "record-new-yes", "record-new-no"];

pub(super) fn view(site: &Site, desk: Desk) -> AnyView {
    let asking = RwSignal::new(false);
    let list = {
        let site = site.clone();
        live(move || {
            if desk.broken().is_some() {
                let anew = move || {
                    desk.start_anew();
                    document::focus_soon(TITLE);
                };
                return sure(&site, NEW, asking, anew);
            }
            let records = desk.records();
            if records.is_empty() {
                return el("p").say("record-none").done();
            }
            let people: u32 = records.iter().map(|record| record.people).sum();
            let sum = site.tx(
                "record-sum",
                &[("records", count(u32::try_from(records.len()).unwrap_or(u32::MAX))), ("people", count(people))],
            );
            let rows = records.iter().enumerate().rev().map(|(at, record)| row(&site, desk, at, record));
            // Of one session by itself the sum is no part.
            let off = Signal::derive(move || desk.prints_one().then(|| "off".to_owned()));
            parts(vec![
                el("p").set("data-records", records.len().to_string()).set("data-print", off).with(said(sum)).done(),
                parts(rows.collect::<Vec<_>>()),
                el("p").class("print-only record__sign").with(site.message("record-sign")).done(),
            ])
        })
    };
    el("section")
        .class("flow record__book")
        .set("aria-labelledby", TITLE)
        .with(el("h2").id(TITLE).set("tabindex", "-1").say("record-book-title"))
        .with(refusal(site, move || desk.broken()))
        .with(list)
        .done()
}

fn row(site: &Site, desk: Desk, at: usize, record: &Record) -> AnyView {
    let day = written(site, Value::Date(record.on));
    let named = |id: &str| site.tx(id, &[("day", day.as_str().into()), ("place", record.place.as_str().into())]);
    let fact =
        |id: &str, value: String| el("div").with(el("dt").with(site.message(id))).with(el("dd").with(value)).done();
    let lines = |id: &str, text: &str| {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        let lines = lines.map(|line| el("li").with(line.to_owned()).done()).collect::<Vec<_>>();
        let title = site.message(id);
        (!lines.is_empty())
            .then(|| el("div").with(el("h4").with(title)).with(el("ul").class("record__lines").with(lines)).done())
    };
    let (edited, removed) = (record.clone(), record.clone());
    let edit = move || {
        let place = if desk.edit(&edited) { form::TITLE } else { form::TOLD };
        document::focus_soon(place);
    };
    let remove = move || {
        desk.remove(&removed);
        document::focus_soon(TITLE);
    };
    let print = move || desk.print(Some(at));
    // On paper only what was chosen.
    let off = Signal::derive(move || (!desk.is_printed(at)).then(|| "off".to_owned()));
    let audience = site.message(&format!("slide-audience-{}", record.audience.id()));
    el("article")
        .class("record__one flow")
        .set("data-print", off)
        .with(el("h3").with(named("record-one")))
        .with(
            el("dl")
                .class("record__facts")
                .with(fact("record-field-audience", audience))
                .with(fact("record-field-people", written(site, count(record.people))))
                .with(fact("record-field-minutes", written(site, count(record.minutes)))),
        )
        .with(lines("record-field-questions", &record.questions))
        .with(lines("record-field-next", &record.next))
        .with(
            el("p")
                .class("row actions")
                .with(
                    button(site, "pen", edit)
                        .set("aria-label", named("record-edit-which"))
                        .with(site.message("record-edit")),
                )
                .with(
                    button(site, "print", print)
                        .set("aria-label", named("record-print-which"))
                        .with(site.message("record-print-one")),
                )
                .with(
                    button(site, "close", remove)
                        .set("aria-label", named("record-remove-which"))
                        .with(site.message("record-remove")),
                ),
        )
        .done()
}
