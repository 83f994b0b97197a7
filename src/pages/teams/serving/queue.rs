//! The queue of the printer: whose sheets wait, and the way to each.

use content::Value;
use leptos::prelude::*;
use sessions::queue::{Queue, Sheet};

use super::super::parts::{button, refusal, sure};
use super::desk::Desk;
use crate::browser::document;
use crate::components::el::el;
use crate::components::icon::icon;
use crate::components::live::live;
use crate::routes::Route;
use crate::state::serving;
use crate::state::site::Site;

/// The place on the page, as the way back from a sheet names it.
const PLACE: &str = "hang-cho";
/// Throwing all sheets away: what is said before.
const EMPTY: [&str; 4] =
    ["serving-queue-empty", "serving-queue-empty-sure", "serving-queue-empty-yes", "serving-queue-empty-no"];

pub(super) fn view(site: &Site, desk: Desk) -> AnyView {
    let asking = RwSignal::new(false);
    let list = {
        let site = site.clone();
        live(move || {
            let queue = desk.queue();
            if queue.sheets().is_empty() {
                return el("p").say("serving-queue-none").done();
            }
            let rows = queue.sheets().iter().map(|sheet| row(&site, desk, sheet)).collect::<Vec<_>>();
            el("ol").class("answers").with(rows).done()
        })
    };
    let keys = {
        let site = site.clone();
        live(move || {
            let (queue, broken) = (desk.queue(), desk.queue_broken().is_some());
            if queue.sheets().is_empty() && !broken {
                return ().into_any();
            }
            let some_printed = queue.sheets().iter().any(|sheet| sheet.printed) && !broken;
            let printed = some_printed.then(|| {
                let act = move || {
                    desk.change_queue(Queue::remove_printed);
                    document::focus_soon(PLACE);
                };
                button(&site, "tick", act).with(site.message("serving-queue-clear-printed")).done()
            });
            let empty = move || {
                desk.empty_queue();
                document::focus_soon(PLACE);
            };
            el("div").class("row actions").with(printed).with(sure(&site, EMPTY, asking, empty)).done()
        })
    };
    el("section")
        .class("flow screen-only")
        .set("aria-labelledby", PLACE)
        .with(el("h2").id(PLACE).set("tabindex", "-1").say("serving-queue-title"))
        .with(el("p").say("serving-queue-about"))
        .with(refusal(site, move || desk.queue_broken()))
        .with(list)
        .with(keys)
        .done()
}

fn row(site: &Site, desk: Desk, sheet: &Sheet) -> AnyView {
    let (person, check) = (sheet.person, sheet.check().to_owned());
    let entry = site.content().check(&check);
    let title = entry.map_or_else(|| check.clone(), |entry| site.message(&entry.short_title_id()));
    let number = || [("person", Value::Number(person.into())), ("check", title.as_str().into())];
    let state = if sheet.printed { "serving-queue-printed" } else { "serving-queue-waits" };
    // A check that this version no longer has cannot be opened.
    let open = entry.map(|entry| {
        let sheet = site.link(&Route::Outcome(entry.check.id.clone()));
        el("a")
            .class("button")
            .set("href", format!("{sheet}{}{person}", serving::SHEET))
            .set("aria-label", site.tx("serving-queue-open-whose", &number()))
            .with(icon("print", ""))
            .with(site.message("serving-queue-open"))
            .done()
    });
    let (marked, removed) = (check.clone(), check.clone());
    let mark = (!sheet.printed).then(|| {
        let act = move || {
            desk.change_queue(|queue| queue.mark(person, &marked));
            document::focus_soon(PLACE);
        };
        button(site, "tick", act)
            .set("aria-label", site.tx("serving-queue-mark-whose", &number()))
            .with(site.message("serving-queue-mark"))
            .done()
    });
    let remove = move || {
        desk.change_queue(|queue| queue.remove(person, &removed));
        document::focus_soon(PLACE);
    };
    el("li")
        .class("answers__row")
        .set("data-person", person.to_string())
        .with(
            el("p")
                .with(el("b").with(site.tx("serving-queue-person", &[("person", Value::Number(person.into()))])))
                .with(" – ")
                .with(title.clone())
                .with(" – ")
                .with(site.message(state)),
        )
        .with(
            el("p").class("row").with(open).with(mark).with(
                button(site, "close", remove)
                    .set("aria-label", site.tx("serving-queue-remove-whose", &number()))
                    .with(site.message("serving-queue-remove")),
            ),
        )
        .done()
}
