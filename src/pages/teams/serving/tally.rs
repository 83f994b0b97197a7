//! What was counted: the sums, the charts, and what is done with the tally.

use content::Value;
use leptos::prelude::*;
use readiness::CivilDate;
use sessions::kept::LONGEST_TEXT;
use sessions::tally::Tally;
use sessions::visit::WHOLE_PLAN;

use super::super::parts::{button, chooser, count, refusal, said, sure, written};
use super::chart::{Line, bars};
use super::desk::Desk;
use crate::browser::{document, hand_over};
use crate::components::el::{el, parts};
use crate::components::live::{live, words};
use crate::state::site::Site;

/// The names of the files.
const FILE: &str = "so-dem.txt";
const SHEET: &str = "so-dem.csv";
/// A new tally: what is said before.
const NEW: [&str; 4] = ["serving-new", "serving-new-sure", "serving-new-yes", "serving-new-no"];
/// The place of the heading, where the focus goes when a pressed button is gone.
pub(super) const TITLE: &str = "serving-tally";
/// The field that a file is chosen in.
const CHOOSER: &str = "serving-file";

pub(super) fn view(site: &Site, desk: Desk) -> AnyView {
    let counted = {
        let site = site.clone();
        live(move || {
            if desk.broken().is_some() {
                return ().into_any();
            }
            let tally = desk.tally();
            if tally.people() == 0 {
                return el("p").say("serving-nobody").done();
            }
            sums(&site, desk, &tally)
        })
    };
    let told = {
        let site = site.clone();
        words(move || desk.told(true).map_or_else(String::new, |id| site.message(id)))
    };
    el("section")
        .class("flow")
        .set("aria-labelledby", TITLE)
        .with(el("h2").id(TITLE).set("tabindex", "-1").say("serving-tally-title"))
        .with(el("p").class("serving__told screen-only").set("role", "status").with(told))
        .with(refusal(site, move || desk.broken()))
        .with(counted)
        .with(keeping(site, desk))
        .done()
}

/// Takes back the person counted last.
pub(super) fn undo(desk: Desk) {
    desk.undo();
    document::focus_soon(TITLE);
}

fn sums(site: &Site, desk: Desk, tally: &Tally) -> AnyView {
    let today = tally.on(site.today.get());
    let since = tally.days().first().map(|(day, _)| *day);
    let all = site.tx(
        "serving-since",
        &[("people", count(tally.people())), ("date", since.map_or_else(|| "".into(), Value::Date))],
    );
    let undo = tally.can_undo().then(|| {
        el("p")
            .class("row actions screen-only")
            .with(button(site, "back", move || undo(desk)).with(site.message("serving-undo")))
            .done()
    });
    let lines = |found: Vec<(&str, &str, u32)>, kind: &'static str| {
        let line = |(check, id, people): (&str, &str, u32)| Line {
            name: name_of(site, kind, check, id),
            of: check_name(site, check),
            people,
        };
        found.into_iter().map(line).collect::<Vec<_>>()
    };
    let regions = tally.regions().into_iter().map(|(id, people)| Line {
        name: name_of(site, "region", "", id),
        of: String::new(),
        people,
    });
    parts(vec![
        el("div")
            .class("first")
            .set("data-today", today.to_string())
            .set("data-people", tally.people().to_string())
            .with(el("p").class("first__text").with(said(site.tx("serving-today", &[("people", count(today))]))))
            .with(el("p").with(said(all)))
            .done(),
        undo.into_any(),
        bars(site, "serving-outcomes", &lines(tally.outcomes(), "outcome")),
        bars(site, "serving-missing", &lines(tally.missing(), "missing")),
        bars(site, "serving-regions", &regions.collect::<Vec<_>>()),
    ])
}

/// What a count is called. What this version no longer has keeps its id.
fn name_of(site: &Site, kind: &str, check: &str, id: &str) -> String {
    let message = match kind {
        "outcome" if id == WHOLE_PLAN => "serving-whole-plan".to_owned(),
        "outcome" => format!("check-{check}-outcome-{id}-title"),
        "missing" => format!("check-{check}-item-{id}-title"),
        _ => format!("voice-{id}"),
    };
    if site.content().has(&message) { site.message(&message) } else { id.to_owned() }
}

fn check_name(site: &Site, check: &str) -> String {
    site.content().check(check).map_or_else(|| check.to_owned(), |entry| site.message(&entry.short_title_id()))
}

/// The table for a spreadsheet program.
fn sheet(site: &Site, tally: &Tally) -> String {
    let head = ["serving-sheet-kind", "serving-sheet-what", "serving-column-people"].map(|id| site.message(id));
    tally.sheet(head, |kind, check, id| {
        let what = match (kind, CivilDate::parse(id)) {
            ("people", _) => site.message("serving-sheet-all"),
            ("day", Ok(day)) => written(site, Value::Date(day)),
            _ if check.is_empty() => name_of(site, kind, check, id),
            _ => format!("{}: {}", check_name(site, check), name_of(site, kind, check, id)),
        };
        (site.message(&format!("serving-sheet-{kind}")), what)
    })
}

fn keeping(site: &Site, desk: Desk) -> AnyView {
    let asking = RwSignal::new(false);
    let table = {
        let site = site.clone();
        move || hand_over::save(SHEET, "text/csv;charset=utf-8", &sheet(&site, &desk.tally()))
    };
    let save = move || hand_over::save(FILE, "text/plain;charset=utf-8", &desk.file());
    let take = move |read: Result<String, &'static str>| match read.map(|text| Tally::parse(&text)) {
        Ok(Ok(tally)) => desk.offer(tally),
        Ok(Err(error)) => desk.refuse(format!("serving-file-{}", error.id())),
        Err(why) => desk.refuse(format!("serving-file-{why}")),
    };
    let anew = move || {
        desk.start_anew();
        document::focus_soon(TITLE);
    };
    let restore = {
        let site = site.clone();
        live(move || {
            let act = move || {
                desk.restore();
                document::focus_soon(TITLE);
            };
            desk.can_restore()
                .then(|| button(&site, "back", act).with(site.message("serving-restore")).done())
                .into_any()
        })
    };
    el("div")
        .class("flow screen-only")
        .with(el("h3").say("serving-keeping-title"))
        .with(
            el("div")
                .class("row actions")
                .with(button(site, "copy", table).with(site.words("serving-csv")))
                .with(button(site, "send", save).with(site.words("serving-save")))
                .with(sure(site, NEW, asking, anew))
                .with(restore),
        )
        .with(chooser(site, CHOOSER, "serving-file-label", LONGEST_TEXT, take))
        .with(refusal(site, move || desk.refusal()))
        .with(offered(site, desk))
        .with(el("p").class("small").say("serving-privacy"))
        .done()
}

/// What becomes of the tally that a file has brought.
fn offered(site: &Site, desk: Desk) -> AnyView {
    let site = site.clone();
    live(move || {
        let Some(people) = desk.offered() else { return ().into_any() };
        // Where there is no room, that is told beside the field.
        let join = move || document::focus_soon(if desk.join() { TITLE } else { CHOOSER });
        let take = move || {
            desk.take();
            document::focus_soon(TITLE);
        };
        let leave = move || {
            desk.leave();
            document::focus_soon(CHOOSER);
        };
        el("div")
            .class("panel flow")
            .set("role", "alert")
            .with(el("p").with(site.tx("serving-offered", &[("people", count(people))])))
            .with(
                el("p")
                    .class("row actions")
                    .with(button(&site, "tick", join).with(site.message("serving-offered-join")))
                    .with(button(&site, "copy", take).with(site.message("serving-offered-take")))
                    .with(button(&site, "close", leave).with(site.message("serving-offered-leave"))),
            )
            .done()
    })
}
