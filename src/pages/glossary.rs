//! The words that are explained.

use content::{PageRef, Term};
use leptos::prelude::*;

use crate::components::confirm::{ConfirmNote, ReviewBanner};
use crate::components::el::{El, el};
use crate::components::hear::HearButton;
use crate::components::icon::icon;
use crate::components::source::{SourceFold, checked_line};
use crate::components::strip::page_of;
use crate::routes::Route;
use crate::state::site::{Site, site};

/// Every word with its explanation, and what that rests on.
pub fn glossary() -> AnyView {
    let site = site();
    let terms = site.content().terms();
    let index = terms.iter().map(|term| entry_link(format!("#{}", term.id), term.name_id())).collect();
    let entries = terms.iter().map(|term| entry(&site, term)).collect::<Vec<_>>();
    el("div")
        .class("wrap narrow flow plain-page")
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("glossary-title"))
        .with(el("p").class("lead").say("glossary-intro"))
        .with(checked_line(&site))
        .with(view! { <HearButton label="hear-page" /> }.into_any())
        .with(fold("glossary-index", index))
        .with(el("ul").class("entries").with(entries))
        .done()
}

/// A fold with links to everything on the page.
pub(super) fn fold(title: &'static str, links: Vec<El>) -> El {
    el("details")
        .class("why")
        .with(el("summary").with(icon("down", "icon-s")).with(site().words(title)))
        .with(el("ul").class("entries__index").with(links))
}

/// A link of such a fold.
pub(super) fn entry_link(href: String, title: String) -> El {
    el("li").with(el("a").set("href", href).with(site().words(title)))
}

/// A link to the place where more is said, by the name of its page.
pub(super) fn more(site: &Site, place: &PageRef) -> Option<AnyView> {
    let Route::Guide(id) = page_of(place) else { return None };
    let title = site.content().guide(&id)?.short_title_id();
    let href = format!("{}#{}", site.link(&Route::Guide(id)), place.anchor);
    Some(
        el("a")
            .class("entry__more")
            .set("href", href)
            .with(icon("book", ""))
            .with(el("span").with(site.words(title)))
            .done(),
    )
}

fn entry(site: &Site, term: &Term) -> El {
    let sources = term.sources.clone();
    el("li")
        .class("entry flow")
        .id(term.id.clone())
        .with(el("h2").class("entry__name").say(term.name_id()))
        .with(el("p").say(term.text_id()))
        .with(term.needs_confirmation.then(|| view! { <ConfirmNote /> }.into_any()))
        .with(term.review.map(|review| view! { <ReviewBanner review=review /> }.into_any()))
        .with((!sources.is_empty()).then(|| view! { <SourceFold citations=sources /> }.into_any()))
        .with(
            term.place.as_ref().and_then(|place| more(site, place)).map(|link| el("p").class("row").with(link).done()),
        )
}
