//! Counts as bars, each with its number beside it: a chart that is also its table.

use leptos::prelude::*;

use super::super::parts::{count, written};
use crate::components::el::{el, parts};
use crate::components::icon::icon;
use crate::state::site::Site;

/// So many lines stand open; what is rarer is folded away.
const OPEN: usize = 10;
/// The canvas of a bar. Named, because an element of literals alone is made from HTML text, which the content policy
/// refuses.
const CANVAS: &str = "0 0 100 10";

/// One line: what is counted, of what it is, how many people.
pub(super) struct Line {
    pub(super) name: String,
    pub(super) of: String,
    pub(super) people: u32,
}

/// The lines, the commonest first, under a heading; nothing where there are none.
pub(super) fn bars(site: &Site, id: &'static str, lines: &[Line]) -> AnyView {
    let Some(most) = lines.iter().map(|line| line.people).max() else { return ().into_any() };
    let title = site.message(id);
    let (open, folded) = lines.split_at(lines.len().min(OPEN));
    let rest = (!folded.is_empty()).then(|| {
        el("details")
            .class("drive__fold")
            .with(el("summary").with(icon("down", "")).with(el("span").with(site.message("serving-rest"))))
            .with(table(site, &title, folded, most))
            .done()
    });
    parts(vec![el("h3").say(id).done(), table(site, &title, open, most), rest.into_any()])
}

fn table(site: &Site, title: &str, lines: &[Line], most: u32) -> AnyView {
    let rows = lines.iter().map(|line| {
        let of = (!line.of.is_empty()).then(|| el("span").class("serving__of").with(line.of.clone()).done());
        el("tr")
            .set("data-people", line.people.to_string())
            .with(el("th").set("scope", "row").with(line.name.clone()).with(of).with(bar(line.people, most)))
            .with(el("td").with(written(site, count(line.people))))
            .done()
    });
    let head = |id: &str| el("th").set("scope", "col").with(site.message(id));
    el("table")
        .class("drive__table serving__table")
        .with(el("caption").class("hide").with(title.to_owned()))
        .with(el("thead").with(el("tr").with(head("serving-column-what")).with(head("serving-column-people"))))
        .with(el("tbody").with(rows.collect::<Vec<_>>()))
        .done()
}

/// A bar against the longest one. The number beside it says the same.
fn bar(people: u32, most: u32) -> AnyView {
    let share = u64::from(people) * 100 / u64::from(most.max(1));
    let width = share.max(1).to_string();
    view! {
        <svg class="serving__bar" viewBox=CANVAS preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="serving__fill" width=width height="10"></rect>
        </svg>
    }
    .into_any()
}
