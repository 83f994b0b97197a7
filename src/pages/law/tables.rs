//! The rows of a table on a day, and what is other than on another day.

use content::{Citation, CivilDate, FigureValue, Group, Row, Standing, Table};
use leptos::prelude::*;

use crate::components::confirm::ConfirmNote;
use crate::components::el::{El, el, parts};
use crate::components::icon::icon;
use crate::components::say::{said, with_day};
use crate::components::source::SourceFold;
use crate::state::site::Site;

/// The groups of a table as they stand on a day, and below them what does not hold on it.
pub fn of_day(site: &Site, table: &Table, day: CivilDate) -> AnyView {
    let figures = site.content().figures();
    let mut gone = Vec::new();
    let mut groups = Vec::new();
    for group in &table.groups {
        let standing: Vec<(&Row, Standing<'_>)> = group.rows.iter().map(|row| (row, row.on(figures, day))).collect();
        let (holding, not): (Vec<_>, Vec<_>) = standing.into_iter().partition(|(_, on)| !on.values.is_empty());
        gone.extend(not);
        if !holding.is_empty() {
            groups.push(group_view(site, group, &holding));
        }
    }
    let gone: Vec<AnyView> = gone.iter().filter_map(|(row, on)| gone_row(site, row, on)).collect();
    if !gone.is_empty() {
        groups.push(
            el("details")
                .class("why figures__gone")
                .with(el("summary").with(icon("down", "icon-s")).with(format!(
                    "{} ({})",
                    site.t("figures-gone"),
                    gone.len()
                )))
                .with(el("ul").class("flow").with(gone))
                .done(),
        );
    }
    el("div").class("flow").with(groups).done()
}

fn group_view(site: &Site, group: &Group, rows: &[(&Row, Standing<'_>)]) -> AnyView {
    let heading = format!("nhom-{}", group.id);
    let head = |class: &'static str, id: &'static str| {
        el("th").set("role", "columnheader").set("scope", "col").class(class).with(site.words(id))
    };
    let columns = vec![
        head("figures__what", "figures-what"),
        head("figures__amount", "figures-amount"),
        head("figures__since", "figures-since"),
        head("figures__next", "figures-next"),
    ];
    let rows = rows.iter().map(|(row, on)| row_view(site, row, on)).collect::<Vec<_>>();
    parts(vec![
        el("h3").id(heading.clone()).say(group.title_id()).done(),
        el("table")
            .class("figures__table")
            .set("role", "table")
            .set("aria-labelledby", heading)
            .with(el("thead").set("role", "rowgroup").with(el("tr").set("role", "row").with(columns)))
            .with(el("tbody").set("role", "rowgroup").with(rows))
            .done(),
    ])
}

fn row_view(site: &Site, row: &Row, on: &Standing<'_>) -> AnyView {
    let cell = |class: &'static str| el("td").set("role", "cell").class(class);
    let note = row.note_id();
    let note = site.content().has(&note).then(|| el("p").class("small figures__note").say(note).done());
    let confirm = on.values.iter().any(|value| value.mark.is_weak()).then(|| view! { <ConfirmNote /> }.into_any());
    let since = match on.since {
        Some(day) => said_of_day(site, &site.tx("figures-since-day", &[("date", day.into())]), day),
        None => said(&site.t("figures-since-unknown")),
    };
    el("tr")
        .set("role", "row")
        .id(row.id.clone())
        .with(
            el("th")
                .set("role", "rowheader")
                .set("scope", "row")
                .class("figures__what")
                .with(el("p").say(row.label_id()))
                .with(note),
        )
        .with(
            cell("figures__amount")
                .with(el("p").class("figures__value").with(said(&site.content().row_amount(row, &on.values))))
                .with(confirm)
                .with(view! { <SourceFold citations=citations(on) own=row.id.clone() /> }.into_any()),
        )
        .with(cell("figures__since").with(since))
        .with(next_cell(site, row, on))
        .done()
}

fn next_cell(site: &Site, row: &Row, on: &Standing<'_>) -> El {
    let Some((day, then)) = &on.next else {
        // The reader sees it in passing; by ear it would be said at nearly every row.
        return el("td").set("role", "cell").class("figures__next figures__none").with(site.words("figures-next-none"));
    };
    let words = if then.is_empty() {
        site.tx("figures-next-ends", &[("date", (*day).into())])
    } else {
        let new = site.content().row_amount(row, then);
        site.tx("figures-next-day", &[("new", new.into()), ("date", (*day).into())])
    };
    el("td")
        .set("role", "cell")
        .class("figures__next")
        .with(el("p").class("figures__change").with(said_of_day(site, &words, *day)))
}

/// A sentence that names a day, which stays on one line in a narrow column.
fn said_of_day(site: &Site, text: &str, day: CivilDate) -> AnyView {
    let day = content::format::date(site.content().locale(), day);
    el("span").set("data-say", "").with(el("span").set("data-sentence", "").with(with_day(text, &day))).done()
}

/// What the row rests on now, and then what it will rest on.
fn citations(on: &Standing<'_>) -> Vec<Citation> {
    let mut all: Vec<Citation> = Vec::new();
    let next = on.next.iter().flat_map(|(_, then)| then);
    for value in on.values.iter().chain(next) {
        let citation = Citation { id: value.source.clone(), at: value.at.clone() };
        if !all.contains(&citation) {
            all.push(citation);
        }
    }
    all
}

/// A row that does not hold: what it was until when, or what it will be from when.
fn gone_row(site: &Site, row: &Row, on: &Standing<'_>) -> Option<AnyView> {
    let what = site.t(&row.label_id());
    let amount = |values: &[&FigureValue]| site.content().row_amount(row, values);
    let words = match (&on.last, &on.next) {
        (Some((last, was)), _) if !was.is_empty() => {
            site.tx("figures-gone-row", &[("what", what.into()), ("old", amount(was).into()), ("date", (*last).into())])
        }
        (_, Some((day, then))) => site
            .tx("figures-comes-row", &[("what", what.into()), ("new", amount(then).into()), ("date", (*day).into())]),
        _ => return None,
    };
    Some(el("li").id(row.id.clone()).with(said(&words)).done())
}

/// The next days on which any row becomes another.
pub fn coming(site: &Site, today: CivilDate) -> Vec<CivilDate> {
    let figures = site.content().figures();
    let rows = site.content().law().tables.iter().flat_map(Table::rows);
    let mut days: Vec<CivilDate> = rows.filter_map(|row| row.on(figures, today).next).map(|(day, _)| day).collect();
    // Rows change once or twice more at most; what follows the next change comes with the day that is chosen then.
    days.sort_unstable();
    days.dedup();
    days
}

/// What is other on a day than it is today.
pub fn differences(site: &Site, today: CivilDate, day: CivilDate) -> AnyView {
    let figures = site.content().figures();
    let rows = site.content().law().tables.iter().flat_map(Table::rows);
    let told = rows.filter_map(|row| {
        let amount = |day| site.content().row_amount(row, &row.values(figures, day));
        let (old, new) = (amount(today), amount(day));
        if old == new {
            return None;
        }
        let what: content::Value = site.t(&row.label_id()).into();
        let words = match (old.is_empty(), new.is_empty()) {
            (true, _) => site.tx("figures-differs-begins", &[("what", what), ("new", new.into())]),
            (_, true) => site.tx("figures-differs-ends", &[("what", what), ("old", old.into())]),
            _ => site.tx("figures-differs-row", &[("what", what), ("old", old.into()), ("new", new.into())]),
        };
        Some(el("li").with(el("a").set("href", format!("#{}", row.id)).with(said(&words))).done())
    });
    let told = told.collect::<Vec<_>>();
    if told.is_empty() {
        return el("p").say("figures-differs-none").done();
    }
    el("div")
        .class("callout figures__differs")
        .with(el("p").class("callout__title").say("figures-differs"))
        .with(el("ul").with(told))
        .done()
}
