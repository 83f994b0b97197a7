//! The law behind a statement, folded away but one tap near.

use super::el::{Part, el, parts};
use super::icon::icon;
use super::live::words;
use super::say::with_day;
use super::sent::fixed;
use content::{Citation, CivilDate, Source};
use leptos::prelude::*;

use crate::routes::Route;
use crate::state::site::{Site, site};
use crate::state::wrong;

/// "Căn cứ" and "Kiểm tra ngày" of a statement.
#[component]
pub fn SourceFold(
    /// What the statement rests on.
    citations: Vec<Citation>,
    /// The anchor of the statement on its page, to be linked to; empty where it has none.
    #[prop(optional)]
    own: String,
) -> AnyView {
    let site = site();
    let titles = citations.iter().filter_map(|citation| site.content().source(&citation.id)).map(Source::title_id);
    if titles.into_iter().any(|id| site.content().is_dated(&id)) {
        fold(site, citations, own)
    } else {
        fixed(move || fold(site, citations, own))
    }
}

/// The day on which every source of the page at hand was looked at, where that is one day: such a page says it once,
/// below its title, and its folds say it inside.
fn checked_once(site: &Site) -> Option<CivilDate> {
    // No other program makes such a page.
    if !cfg!(any(feature = "reading", feature = "law")) {
        return None;
    }
    let route = untrack(|| site.route());
    if !matches!(
        route,
        Route::Guide(_) | Route::Figures | Route::News | Route::Glossary | Route::Questions | Route::Journey(_)
    ) {
        return None;
    }
    // A part of the content holds the sources of its own page.
    let mut days = site.content().sources().iter().map(|source| source.checked);
    let first = days.next()?;
    days.all(|day| day == first).then_some(first)
}

/// That day in words, for below the title; nothing where there is more than one.
pub fn checked_line(site: &Site) -> Option<AnyView> {
    let day = checked_once(site)?;
    let site = site.clone();
    Some(fixed(move || checked_on(&site, day, "small checked")))
}

fn checked_on(site: &Site, day: CivilDate, class: &'static str) -> AnyView {
    let said = site.tx("source-fold-day", &[("date", content::Value::Date(day))]);
    el("p").class(class).with(with_day(&said, &content::format::date(site.content().locale(), day))).done()
}

fn fold(site: Site, citations: Vec<Citation>, own: String) -> AnyView {
    let days = citations.iter().filter_map(|citation| site.content().source(&citation.id).map(|source| source.checked));
    // A statement is as fresh as the source that was looked at longest ago.
    let oldest = days.min();
    let inside = checked_once(&site).filter(|day| oldest == Some(*day));
    let checked = {
        let site = site.clone();
        let outside = if inside.is_some() { None } else { oldest };
        words(move || match outside {
            Some(day) => site.tx("source-fold", &[("date", content::Value::Date(day))]),
            None => site.t("source-fold-plain"),
        })
    };
    // On paper it stands below the title alone.
    let inside = inside.map(|day| checked_on(&site, day, "screen-only"));
    let rows = citations
        .into_iter()
        .filter_map(|citation| {
            let name = source_name(&site, &citation)?;
            // There its address stands in full.
            let listed = [&site.link(&Route::Sources), "#", &citation.id].concat();
            Some(el("p").with(el("a").set("href", listed).with(name)).done())
        })
        .collect::<Vec<_>>();
    el("details")
        .class("source")
        .with(el("summary").with(icon("stamp", "")).with(el("span").with(checked)).with(icon("down", "icon-s")))
        .with(
            el("div")
                .class("source__body")
                .with(rows)
                .with(inside)
                .with((!own.is_empty()).then(|| own_links(&site, &own))),
        )
        .done()
}

/// Where the statement itself can be linked to, and where to say that it is wrong.
fn own_links(site: &Site, own: &str) -> AnyView {
    let route = untrack(|| site.route());
    // There statements of guides stand among others; their own places are on the pages of the guides.
    if cfg!(feature = "law") && matches!(route, Route::Journey(_) | Route::Questions | Route::Glossary) {
        return ().into_any();
    }
    let here = route.path(site.content());
    let wrong = format!("{}{}", site.link(&Route::Sources), wrong::to_hash(&here, own));
    el("p")
        .class("source__own screen-only")
        .with(el("a").set("href", format!("#{own}")).with(site.words("source-fold-link")))
        .with(" · ")
        .with(el("a").set("href", wrong).with(site.words("source-fold-wrong")))
        .done()
}

/// Title, number and place of a citation; nothing when the content at hand has no such source.
pub fn source_name(site: &Site, citation: &Citation) -> Option<AnyView> {
    let source = site.content().source(&citation.id)?;
    let place = content::format::place_in_law(site.content().locale(), &citation.at);
    let number = &source.number;
    Some(parts(vec![
        site.words(source.title_id()).view(),
        el("span").set("lang", "vi").with(if number.is_empty() { String::new() } else { format!(" {number}") }).done(),
        if place.is_empty() { String::new() } else { format!(", {place}") }.view(),
    ]))
}
