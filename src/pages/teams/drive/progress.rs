//! The days so far against the plan: the counts, the chart, and what is needed from now.

use content::Value;
use leptos::prelude::*;
use sessions::drive::{Field, Plan, Progress, chart};

use super::desk::Desk;
use super::form::area;
use super::results::{count, row, said, table, written};
use crate::browser::document;
use crate::components::el::{el, parts};
use crate::components::icon::icon;
use crate::components::live::{live, words};
use crate::state::site::Site;

/// The field for the count of today.
const TODAY: &str = "drive-today";
/// The canvas of the chart, within its margins.
const WIDTH: u32 = 620;
const HEIGHT: u32 = 280;
/// Its lines. Named, because an element of literals alone is made from HTML text, which the content policy refuses.
const GRID: &str = "M0 0H620M0 70H620M0 140H620M0 210H620M0 280H620";

/// The section: the counts, and what they come to once there is a plan.
pub(super) fn view(site: &Site, desk: Desk) -> AnyView {
    let told = {
        let site = site.clone();
        live(move || {
            let Some(plan) = desk.plan() else { return el("p").say("drive-progress-first-plan").done() };
            match plan.progress() {
                Some(progress) => so_far(&site, &plan, &progress),
                None => el("p").say("drive-progress-none").done(),
            }
        })
    };
    el("section")
        .class("flow")
        .set("aria-labelledby", "drive-progress")
        .with(el("h2").id("drive-progress").say("drive-progress-title"))
        .with(el("div").class("flow screen-only").with(today(site, desk)).with(area(site, desk, Field::Counts, "5")))
        .with(told)
        .done()
}

/// One field for the count of today, which is all that most days need.
fn today(site: &Site, desk: Desk) -> AnyView {
    let day = site.today;
    let label = {
        let site = site.clone();
        words(move || site.tx("drive-today", &[("date", Value::Date(day.get()))]))
    };
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(typed) = document::field(TODAY).filter(|typed| !typed.trim().is_empty()) else { return };
        let (year, month, number) = day.get_untracked().parts();
        let day = format!("{number:02}-{month:02}-{year:04}");
        let mut lines = desk.draft().text(Field::Counts).lines().map(str::to_owned).collect::<Vec<_>>();
        // A day has one count: what was written for it before was a slip.
        lines.retain(|line| !line.trim().is_empty() && !line.trim().starts_with(&day));
        lines.push(format!("{day}: {}", typed.trim()));
        desk.change(|draft| draft.set(Field::Counts, &lines.join("\n")));
        desk.ask();
        document::empty(&[TODAY]);
    };
    let input = view! {
        <input
            class="field__input drive__input"
            id=TODAY
            type="text"
            inputmode="numeric"
            autocomplete="off"
            maxlength="12"
            disabled=site.asleep()
        />
    };
    el("form")
        .class("row drive__today")
        .set("novalidate", "")
        .set("autocomplete", "off")
        .on_submit(add)
        .with(
            el("div")
                .class("field")
                .with(el("label").class("field__label").set("for", TODAY).with(label))
                .with(input.into_any()),
        )
        .with(
            el("button")
                .class("button")
                .set("type", "submit")
                .set("disabled", site.asleep())
                .with(icon("pen", ""))
                .with(site.words("drive-today-add")),
        )
        .done()
}

fn so_far(site: &Site, plan: &Plan, progress: &Progress) -> AnyView {
    let ahead = progress.ahead();
    let apart = count(u32::try_from(ahead.unsigned_abs()).unwrap_or(u32::MAX));
    let until = || Value::Date(progress.until);
    let served = || count(progress.served);
    let standing = match ahead {
        0 => site.tx("drive-progress-even", &[("date", until()), ("people", served())]),
        1.. => site.tx("drive-progress-ahead", &[("date", until()), ("people", served()), ("apart", apart)]),
        _ => site.tx("drive-progress-behind", &[("date", until()), ("people", served()), ("apart", apart)]),
    };
    let needed = match progress.needed {
        Some(needed) => {
            let last = plan.end.or(plan.forecast().and_then(|forecast| forecast.finish));
            site.tx(
                "drive-progress-needed",
                &[
                    ("left", count(progress.left)),
                    ("days", count(progress.days_left)),
                    ("end", last.map_or_else(|| "".into(), Value::Date)),
                    ("people", count(needed)),
                ],
            )
        }
        None if progress.left == 0 => site.message("drive-progress-done"),
        None => site.tx("drive-progress-over", &[("left", count(progress.left))]),
    };
    let expected = progress.expected.filter(|_| progress.left > 0);
    let expected = expected.map(|day| said_line(site.tx("drive-progress-expected", &[("date", Value::Date(day))])));
    parts(vec![
        el("p").class("first__text").set("data-ahead", ahead.to_string()).with(said(standing)).done(),
        el("p")
            .set("data-needed", progress.needed.map(|needed| needed.to_string()).unwrap_or_default())
            .with(said(needed))
            .done(),
        expected.map(IntoAny::into_any).into_any(),
        drawn(site, progress),
        figures(site, progress),
    ])
}

fn said_line(text: String) -> AnyView {
    el("p").with(said(text)).done()
}

/// The chart. Its numbers stand in the table below it.
fn drawn(site: &Site, progress: &Progress) -> AnyView {
    let lines = chart(&progress.points, WIDTH, HEIGHT);
    let (first, last) = (progress.points.first().map(|point| point.on), progress.points.last().map(|point| point.on));
    let day = |day: Option<_>| day.map_or_else(String::new, |day| written(site, Value::Date(day)));
    let (from, to, top) = (day(first), day(last), written(site, count(lines.top)));
    let name = site.message("drive-chart-name");
    let (x, y) = lines.last.unwrap_or_default();
    let drawing = view! {
        <svg class="drive__chart" viewBox="-6 -34 640 356" role="img" aria-label=name>
            <path class="drive__grid" d=GRID></path>
            <polyline class="drive__planned" points=lines.planned></polyline>
            <polyline class="drive__served" points=lines.served></polyline>
            <circle class="drive__point" cx=x.to_string() cy=y.to_string() r="7"></circle>
            <text class="drive__label" x="0" y="-12">{top}</text>
            <text class="drive__label" x="0" y="308">{from}</text>
            <text class="drive__label drive__label--end" x="620" y="308">{to}</text>
        </svg>
    };
    el("figure")
        .class("drive__figure")
        .with(drawing.into_any())
        .with(
            el("figcaption")
                .class("drive__key")
                .with(el("span").class("drive__key-planned").with(site.message("drive-chart-planned")))
                .with(el("span").class("drive__key-served").with(site.message("drive-chart-served"))),
        )
        .done()
}

fn figures(site: &Site, progress: &Progress) -> AnyView {
    let head = ["drive-table-day", "drive-chart-planned", "drive-chart-served"].map(|id| site.message(id));
    let rows = progress.points.iter().map(|point| {
        let served = point.served.map_or_else(String::new, |served| written(site, count(served)));
        row(vec![written(site, Value::Date(point.on)), written(site, count(point.planned)), served])
    });
    let title = site.message("drive-chart-table");
    el("details")
        .class("drive__fold")
        .with(el("summary").with(icon("down", "")).with(el("span").with(title.clone())))
        .with(table(title, &head, rows.collect(), None))
        .done()
}
