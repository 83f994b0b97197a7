//! What follows from the plan.

use content::Value;
use leptos::prelude::*;
use sessions::drive::{Change, Forecast, Plan, Weekday};

pub(super) use super::super::parts::{count, row, said, table, written};
use super::desk::Desk;
use super::{actions, groups};
use crate::components::el::{El, el, parts};
use crate::components::icon::icon;
use crate::state::site::Site;

/// Everything that follows.
pub(super) fn view(site: &Site, desk: Desk, plan: &Plan) -> AnyView {
    let Some(forecast) = plan.forecast() else { return ().into_any() };
    parts(vec![
        headline(site, &forecast),
        facts(site, plan, &forecast),
        changes(site, plan, &forecast),
        groups::view(site, plan, &forecast),
        schedule(site, plan),
        actions::of_plan(site, desk, plan),
    ])
}

fn headline(site: &Site, forecast: &Forecast) -> AnyView {
    let text = match forecast.finish {
        Some(finish) => {
            site.tx("drive-result-days", &[("days", count(forecast.days)), ("finish", Value::Date(finish))])
        }
        None => site.message("drive-result-none"),
    };
    el("section")
        .class("first")
        .set("aria-labelledby", "drive-result")
        .with(el("h2").class("first__label").id("drive-result").set("tabindex", "-1").say("drive-result-title"))
        .with(el("p").class("first__text").set("data-days", forecast.days.to_string()).with(said(text)))
        .done()
}

fn facts(site: &Site, plan: &Plan, forecast: &Forecast) -> AnyView {
    let mut lines = vec![
        line("why", site.tx("drive-fact-left", &[("people", count(forecast.left))])),
        line("tick", site.tx("drive-fact-daily", &[("people", count(forecast.steady))])),
    ];
    if plan.knows_work() {
        let (stations, people) = (count(forecast.working_stations), count(forecast.capacity));
        let text = site.tx("drive-fact-capacity", &[("stations", stations), ("people", people)]);
        lines.insert(1, line("desk", text));
    }
    lines.extend(groups::apart(site, plan).map(|text| line("warn", text)));
    let idle = plan.stations - forecast.working_stations;
    if idle > 0 {
        let needed = plan.stations.saturating_mul(plan.crew) - plan.officers;
        lines.push(line("warn", site.tx("drive-fact-idle", &[("stations", count(idle)), ("officers", count(needed))])));
    }
    if forecast.falls_short(plan) {
        let short = plan.daily.unwrap_or(0).saturating_sub(forecast.capacity);
        lines.push(line("warn", site.tx("drive-fact-short", &[("people", count(short))])));
    }
    if let (Some(end), Some(days)) = (plan.end, forecast.days_until_end) {
        let id = if forecast.is_in_time() == Some(true) { "tick" } else { "warn" };
        let text = if forecast.is_in_time() == Some(true) {
            site.tx("drive-fact-in-time", &[("end", Value::Date(end)), ("days", count(days))])
        } else if forecast.is_round_too_long(plan) {
            // More people a day would not help: the station is under way for so long.
            let (days, moving) = (count(days), count(plan.moving()));
            site.tx("drive-fact-late-round", &[("end", Value::Date(end)), ("days", days), ("moving", moving)])
        } else {
            let daily = forecast.daily_for_end.unwrap_or(forecast.left);
            site.tx("drive-fact-late", &[("end", Value::Date(end)), ("days", count(days)), ("people", count(daily))])
        };
        lines.push(line(id, text));
    }
    let moving = plan.moving();
    if moving > 0 {
        let (days, places) = (count(moving), Value::from(plan.places.len()));
        lines.push(line("pin", site.tx("drive-fact-places", &[("days", days), ("places", places)])));
        if plan.working_stations() == 1 {
            lines.push(line("warn", site.message("drive-fact-only-station")));
        }
    }
    el("ul").class("drive__facts").with(lines).done()
}

fn line(drawing: &str, text: String) -> El {
    el("li").with(icon(drawing, "")).with(el("span").with(said(text)))
}

/// What one more station or shift would do.
fn changes(site: &Site, plan: &Plan, forecast: &Forecast) -> AnyView {
    if forecast.days == 0 || !plan.knows_work() {
        return ().into_any();
    }
    let told = [(Change::Station, "station"), (Change::Shift, "shift")].map(|(change, id)| {
        let text = match plan.changed(change).and_then(|plan| plan.forecast()) {
            None => site.message(&format!("drive-more-{id}-no-room")),
            Some(after) if after.days == forecast.days => site.message(&format!("drive-more-{id}-same")),
            Some(after) => {
                let days = [
                    ("days", count(after.days)),
                    ("fewer", count(forecast.days - after.days)),
                    ("finish", after.finish.map_or_else(|| "".into(), Value::Date)),
                ];
                site.tx(&format!("drive-more-{id}"), &days)
            }
        };
        line("arrow", text)
    });
    el("section")
        .class("flow")
        .set("aria-labelledby", "drive-more")
        .with(el("h2").id("drive-more").say("drive-more-title"))
        .with(el("ul").class("drive__facts").with(Vec::from(told)))
        .done()
}

/// Every working day, for printing and for the wall.
fn schedule(site: &Site, plan: &Plan) -> AnyView {
    let days = plan.days();
    if days.is_empty() {
        return ().into_any();
    }
    let has_places = !plan.places.is_empty();
    let mut head = vec!["drive-table-day", "drive-table-weekday", "drive-table-quota", "drive-table-total"];
    if has_places {
        head.push("drive-table-place");
    }
    let head: Vec<String> = head.into_iter().map(|id| site.message(id)).collect();
    let rows = days
        .iter()
        .map(|day| {
            let weekday = site.message(&format!("drive-weekday-{}", Weekday::of(day.on).id()));
            let mut cells = vec![
                written(site, Value::Date(day.on)),
                weekday,
                written(site, count(day.quota)),
                written(site, count(day.total)),
            ];
            if has_places {
                cells
                    .push(day.place.and_then(|place| plan.places.get(place)).map_or(String::new(), |p| p.name.clone()));
            }
            row(cells)
        })
        .collect();
    let table = table(site.message("drive-table-title"), &head, rows, None);
    el("details")
        .class("drive__fold")
        .with(el("summary").with(icon("down", "")).with(el("h2").with(site.message("drive-table-title"))))
        .with(table)
        .done()
}
