//! What is done with the plan: kept, saved as a file, read from one, printed, put into a calendar, announced.

use content::Value;
use leptos::prelude::*;
use readiness::{CalendarEvent, CivilDate, write_calendar};
use sessions::drive::{Draft, Plan};
use sessions::kept::LONGEST_TEXT;

use super::super::parts::{button, chooser, count, refusal, said};
use super::desk::Desk;
use crate::browser::{document, hand_over};
use crate::components::el::el;
use crate::components::live::{live, words};
use crate::state::notices::Notice;
use crate::state::site::Site;

/// The names of the files.
const FILE: &str = "dot-cap-the.txt";
const CALENDAR: &str = "dot-cap-the.ics";
/// So many days before, a calendar reminds.
const DAYS_BEFORE: u16 = 1;
/// The field that a file is chosen in, and the one with the words to be announced.
const CHOOSER: &str = "drive-file";
const WORDS: &str = "drive-announce";

/// What needs a plan: the calendar, paper, the words to announce it.
pub(super) fn of_plan(site: &Site, desk: Desk, plan: &Plan) -> AnyView {
    let _ = desk;
    let calendar = {
        let (site, plan) = (site.clone(), plan.clone());
        move || hand_over::save(CALENDAR, "text/calendar;charset=utf-8", &calendar(&site, &plan))
    };
    let announced = announced(site, plan);
    let copy = {
        let (words, notices) = (announced.clone(), site.notices);
        move || {
            hand_over::mark(WORDS);
            let words = words.clone();
            leptos::task::spawn_local(async move {
                let copied = hand_over::copy(&words).await;
                notices.tell(if copied { Notice::Copied } else { Notice::CopyFailed });
            });
        }
    };
    el("section")
        .class("flow screen-only")
        .set("aria-labelledby", "drive-hand-out")
        .with(el("h2").id("drive-hand-out").say("drive-hand-out-title"))
        .with(
            el("p")
                .class("row actions")
                .with(button(site, "print", || document::print(false)).with(site.message("drive-print")))
                .with(button(site, "days", calendar).with(site.message("drive-calendar"))),
        )
        .with(el("label").class("field__label").set("for", WORDS).with(site.message("drive-announce-label")))
        .with(
            el("textarea")
                .class("field__text")
                .id(WORDS)
                .set("readonly", "")
                .set("rows", "4")
                .set("spellcheck", "false")
                .with(announced),
        )
        .with(el("p").class("row actions").with(button(site, "copy", copy).with(site.message("drive-announce-copy"))))
        .done()
}

/// What people are told: since when, until when, on which days, and where the mobile station stands.
fn announced(site: &Site, plan: &Plan) -> String {
    let finish = plan.forecast().and_then(|forecast| forecast.finish);
    let days: Vec<String> =
        plan.weekdays.iter().map(|day| site.message(&format!("drive-weekday-{}", day.id()))).collect();
    let mut lines = vec![site.tx(
        "drive-announce",
        &[
            ("start", Value::Date(plan.start)),
            ("finish", Value::Date(finish.unwrap_or(plan.start))),
            ("days", days.join(", ").into()),
        ],
    )];
    for (place, from, until) in visits(plan) {
        let (from_day, until_day) = (Value::Date(from), Value::Date(until));
        lines.push(if from == until {
            site.tx("drive-announce-day", &[("place", place.into()), ("from", from_day)])
        } else {
            site.tx("drive-announce-days", &[("place", place.into()), ("from", from_day), ("until", until_day)])
        });
    }
    lines.push(site.message("drive-announce-ask"));
    lines.join("\n")
}

/// Each place with the first and the last day of its station.
fn visits(plan: &Plan) -> Vec<(&str, CivilDate, CivilDate)> {
    let days = plan.days();
    let place = |n: usize| {
        let mut on = days.iter().filter(|day| day.place == Some(n)).map(|day| day.on);
        let first = on.next()?;
        Some((plan.places.get(n)?.name.as_str(), first, on.next_back().unwrap_or(first)))
    };
    (0..plan.places.len()).filter_map(place).collect()
}

/// The first day, the day of half the work, each place, the last day and the day it has to be over by.
fn calendar(site: &Site, plan: &Plan) -> String {
    let event = |id: String, on: CivilDate, title: String| CalendarEvent {
        uid: ["dot-cap-the-", &id, "@tusosangthe"].concat(),
        on,
        title,
        note: String::new(),
        days_before: DAYS_BEFORE,
    };
    let days = plan.days();
    let mut events = Vec::new();
    if let (Some(first), Some(last)) = (days.first(), days.last()) {
        events.push(event(
            "dau".to_owned(),
            first.on,
            site.tx("drive-calendar-first", &[("people", count(first.quota))]),
        ));
        let half = days.iter().find(|day| day.total >= last.total.div_ceil(2));
        events.extend(half.map(|day| {
            event("giua".to_owned(), day.on, site.tx("drive-calendar-half", &[("people", count(day.total))]))
        }));
        events.push(event(
            "cuoi".to_owned(),
            last.on,
            site.tx("drive-calendar-last", &[("people", count(last.total))]),
        ));
    }
    for (n, (place, from, _)) in visits(plan).into_iter().enumerate() {
        events.push(event(format!("noi-{n}"), from, site.tx("drive-calendar-place", &[("place", place.into())])));
    }
    events.extend(plan.end.map(|end| event("han".to_owned(), end, site.message("drive-calendar-end"))));
    write_calendar(&events, site.today.get_untracked())
}

/// What works with the fields as they are: keep, file, begin anew.
pub(super) fn view(site: &Site, desk: Desk) -> AnyView {
    let save = move || hand_over::save(FILE, "text/plain;charset=utf-8", &desk.draft().write());
    let keep = {
        let site = site.clone();
        words(move || site.message(if desk.is_kept() { "drive-keep-stop" } else { "drive-keep" }))
    };
    let about = {
        let site = site.clone();
        words(move || site.message(if desk.is_kept() { "drive-kept-about" } else { "drive-keep-about" }))
    };
    let take = move |read: Result<String, &'static str>| match read.map(|text| Draft::parse(&text)) {
        Ok(Ok(draft)) => {
            desk.open(draft);
            document::focus("drive-result");
        }
        Ok(Err(error)) => desk.refuse(format!("drive-file-{}", error.id())),
        Err(why) => desk.refuse(format!("drive-file-{why}")),
    };
    let restore = {
        let site = site.clone();
        live(move || {
            desk.can_restore()
                .then(|| button(&site, "back", move || desk.restore()).with(site.message("drive-restore")).done())
                .into_any()
        })
    };
    el("section")
        .class("flow screen-only")
        .set("aria-labelledby", "drive-keeping")
        .with(el("h2").id("drive-keeping").say("drive-keeping-title"))
        .with(el("p").set("role", "status").with(crate::components::say::say_text(about)))
        .with(refusal(site, move || desk.refusal()))
        .with(
            el("div")
                .class("row actions")
                .with(button(site, "keep", move || desk.toggle_kept()).with(keep))
                .with(button(site, "send", save).with(site.words("drive-save")))
                .with(button(site, "close", move || desk.replace(Draft::default())).with(site.words("drive-clear")))
                .with(restore),
        )
        .with(chooser(site, CHOOSER, "drive-file-label", LONGEST_TEXT, take))
        .with(el("p").class("small").with(said(site.message("drive-privacy"))))
        .done()
}
