//! The law behind a statement, folded away but one tap near.

use super::el::{Part, el, parts};
use super::icon::icon;
use super::live::words;
use super::sent::fixed;
use content::{Citation, Source};
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

fn fold(site: Site, citations: Vec<Citation>, own: String) -> AnyView {
    let checked = {
        let site = site.clone();
        let days: Vec<_> = citations
            .iter()
            .filter_map(|citation| site.content().source(&citation.id).map(|source| source.checked))
            .collect();
        // A statement is as fresh as the source that was looked at longest ago.
        let oldest = days.into_iter().min();
        words(move || match oldest {
            Some(day) => site.tx("source-fold", &[("date", content::Value::Date(day))]),
            None => site.t("source-fold-plain"),
        })
    };
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
        .with(el("div").class("source__body").with(rows).with((!own.is_empty()).then(|| own_links(&site, &own))))
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
