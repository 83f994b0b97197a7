//! The report on paper, the table, and the book as a file.

use content::Value;
use leptos::prelude::*;
use sessions::kept::LONGEST_TEXT;
use sessions::record::{self, Record};

use super::super::parts::{button, chooser, written};
use super::desk::Desk;
use super::form;
use crate::browser::{document, hand_over};
use crate::components::el::el;
use crate::state::site::Site;

/// The names of the files.
const FILE: &str = "so-buoi.txt";
const SHEET: &str = "so-buoi.csv";
/// The field that a file is chosen in.
const CHOOSER: &str = "record-file";

pub(super) fn view(site: &Site, desk: Desk) -> AnyView {
    let table = {
        let site = site.clone();
        move || hand_over::save(SHEET, "text/csv;charset=utf-8", &sheet(&site, &desk.records()))
    };
    let save = move || hand_over::save(FILE, "text/plain;charset=utf-8", &desk.file());
    let take = move |read: Result<String, &'static str>| {
        match read {
            Ok(text) => desk.take(record::parse(&text)),
            Err(why) => desk.refuse(format!("record-file-{why}")),
        }
        // What became of it is told beside the form.
        document::focus_soon(form::TOLD);
    };
    el("section")
        .class("flow screen-only")
        .set("aria-labelledby", "record-keeping")
        .with(el("h2").id("record-keeping").say("record-keeping-title"))
        .with(el("p").say("record-keeping-about"))
        .with(
            el("p")
                .class("row actions")
                .with(button(site, "print", move || desk.print(None)).with(site.words("record-print")))
                .with(button(site, "copy", table).with(site.words("record-csv")))
                .with(button(site, "send", save).with(site.words("record-save"))),
        )
        .with(chooser(site, CHOOSER, "record-file-label", LONGEST_TEXT, take))
        .done()
}

/// The table for a spreadsheet program, the newest first as on the page.
fn sheet(site: &Site, records: &[Record]) -> String {
    let newest: Vec<Record> = records.iter().rev().cloned().collect();
    let head = ["on", "place", "audience", "people", "minutes", "questions", "next"];
    let head = head.map(|field| site.message(&format!("record-field-{field}")));
    let audience = |audience: sessions::agenda::Audience| site.message(&format!("slide-audience-{}", audience.id()));
    record::sheet(&newest, head, audience, |day| written(site, Value::Date(day)))
}
