//! What is still to come: changes of the law that alter this result, the person's own days, and both as a calendar.

use content::Value;
use leptos::prelude::*;
use readiness::{CalendarEvent, Change, Check, CivilDate, Upcoming, Verdict, write_calendar};

use super::action;
use super::item::{days_text, fee_text, look};
use super::warnings::{row, section};
use crate::browser::hand_over;
use crate::components::confirm::ConfirmNote;
use crate::components::el::{Part, el, parts};
use crate::components::say::say_text;
use crate::components::source::SourceFold;
use crate::state::site::Site;

/// So many days before, a calendar reminds: time enough to find the papers and a free day.
const DAYS_BEFORE: u16 = 7;
/// The name of the file.
const FILE: &str = "tu-so-sang-the.ics";

/// Both lists and the button that puts them into a calendar; nothing where there is nothing to come.
pub(super) fn view(site: &Site, check: &Check, verdict: &Verdict) -> AnyView {
    let changes = changes(site, check, verdict);
    if changes.is_empty() && verdict.reminders.is_empty() {
        return ().into_any();
    }
    let told = changes.iter().map(|(_, text)| row("days", el("span").with(say_text(Signal::stored(text.clone())))));
    let days = verdict.reminders.iter().filter_map(|(n, on)| day(site, check, *n, *on));
    let calendar = calendar(site, check, verdict);
    parts(vec![
        section("sap-doi", "changes-title", told.collect()).view(),
        section("ngay-can-nho", "changes-days-title", days.collect()).view(),
        el("div")
            .class("flow calendar screen-only")
            .with(el("p").class("small").with(site.message("changes-calendar-hint")))
            .with(
                action("button button--quiet", "days")
                    .set("type", "button")
                    .press(move || hand_over::save(FILE, "text/calendar;charset=utf-8", &calendar))
                    .with(site.message("changes-calendar")),
            )
            // A browser within another program takes no file, and says nothing.
            .with(el("p").class("small").with(site.message("changes-calendar-none")))
            .done(),
    ])
}

/// The changes in words, each with its day.
fn changes(site: &Site, check: &Check, verdict: &Verdict) -> Vec<(CivilDate, String)> {
    verdict.upcoming.iter().filter_map(|upcoming| Some((upcoming.on, change(site, check, upcoming)?))).collect()
}

/// A day of the person's own.
fn day(site: &Site, check: &Check, reminder: usize, on: CivilDate) -> Option<AnyView> {
    let reminder = check.reminders.get(reminder)?;
    let (title, note) = reminder_ids(check, &reminder.id);
    let text = site.tx("changes-day", &[("date", Value::Date(on)), ("what", site.message(&title).into())]);
    let citations = reminder.sources.clone();
    Some(row(
        "days",
        el("div")
            .with(el("p").with(el("b").with(say_text(Signal::stored(text)))).with(" ").say(note))
            .with(reminder.needs_confirmation.then(|| view! { <ConfirmNote /> }.into_any()))
            .with(view! { <SourceFold citations=citations /> }.into_any()),
    ))
}

/// The messages of a reminder: what it is, and what to do.
fn reminder_ids(check: &Check, reminder: &str) -> (String, String) {
    let text = format!("check-{}-reminder-{reminder}", check.id);
    (text.clone(), format!("{text}-note"))
}

/// A change in words, with the figures of its own day. Nothing where both days read the same.
pub(super) fn change(site: &Site, check: &Check, upcoming: &Upcoming) -> Option<String> {
    let day = || Value::Date(upcoming.on);
    let then = |id: String| site.content().text(&id, upcoming.on);
    let item = upcoming.item.and_then(|index| check.items.get(index));
    let item_text = |case: &str| item.map(|item| format!("check-{}-item-{}-{case}", check.id, item.id));
    let title = || item_text("title").map(|id| Value::Text(then(id)));
    Some(match upcoming.change {
        Change::Fee { old, new } => {
            let fee = |fee| fee_text(site, fee).unwrap_or_else(|| site.message("fee-none"));
            let (old, new) = (fee(old), fee(new));
            (old != new).then(|| {
                Some(
                    site.tx(
                        "change-fee",
                        &[("date", day()), ("old", old.into()), ("new", new.into()), ("item", title()?)],
                    ),
                )
            })??
        }
        Change::Days { old, new } => {
            let days = |days| days_text(site, days).unwrap_or_else(|| site.message("fee-unknown"));
            site.tx(
                "change-days",
                &[("date", day()), ("old", days(old).into()), ("new", days(new).into()), ("item", title()?)],
            )
        }
        Change::Case { new: Some(new), .. } => {
            let case = item?.cases.get(new)?;
            let status = site.message(look(case.status).2);
            let text = then(item_text(&case.id)?);
            site.tx(
                "change-case",
                &[("date", day()), ("item", title()?), ("status", status.into()), ("text", text.into())],
            )
        }
        Change::Case { new: None, .. } => site.tx("change-case-gone", &[("date", day()), ("item", title()?)]),
        Change::Outcome { new: Some(new), .. } => {
            let outcome = then(format!("check-{}-outcome-{}-title", check.id, check.outcomes.get(new)?.id));
            site.tx("change-outcome", &[("date", day()), ("outcome", outcome.into())])
        }
        Change::Outcome { new: None, .. } => site.tx("change-outcome-open", &[("date", day())]),
        Change::Warning { warning, begins } => {
            let text = then(format!("check-{}-warning-{}", check.id, check.warnings.get(warning)?.id));
            if begins {
                site.tx("change-warning", &[("date", day()), ("text", text.into())])
            } else {
                site.tx("change-warning-gone", &[("date", day()), ("text", text.into())])
            }
        }
    })
}

/// The days as a calendar file: each day of the person's own, and each day on which something changes.
pub(super) fn calendar(site: &Site, check: &Check, verdict: &Verdict) -> String {
    let event = |id: &str, on: CivilDate, title: String, note: String| CalendarEvent {
        // With its day: in the calendar of a family one person's does not take the place of another's.
        uid: [&check.id, "-", id, "-", &on.to_string(), "@tusosangthe"].concat(),
        on,
        title,
        note,
        days_before: DAYS_BEFORE,
    };
    let mut events: Vec<CalendarEvent> = Vec::new();
    for (n, on) in &verdict.reminders {
        if let Some(reminder) = check.reminders.get(*n) {
            let (title, note) = reminder_ids(check, &reminder.id);
            events.push(event(&reminder.id, *on, site.message(&title), site.message(&note)));
        }
    }
    let own = events.len();
    for (on, text) in changes(site, check, verdict) {
        match events.iter_mut().skip(own).find(|event| event.on == on) {
            Some(event) => event.note.extend(["\n", &text]),
            None => {
                let title = [site.message("changes-title"), site.message(&format!("check-{}-short-title", check.id))];
                events.push(event("thay-doi", on, title.join(": "), text));
            }
        }
    }
    write_calendar(&events, site.today.get_untracked())
}
