//! Questions people ask, each answered by what the guides say.

use content::Question;
use leptos::prelude::*;

use super::glossary::{entry_link, fold, more};
use crate::components::confirm::{ConfirmNote, ReviewBanner};
use crate::components::el::{El, el};
use crate::components::hear::HearButton;
use crate::components::icon::icon;
use crate::components::source::{SourceFold, checked_line};
use crate::routes::Route;
use crate::state::site::{Site, site};

/// Every question with its answer and the check that settles it.
pub fn questions() -> AnyView {
    let site = site();
    let questions = site.content().questions();
    let index = questions.iter().map(|asked| entry_link(format!("#{}", asked.id), asked.title_id())).collect();
    let entries = questions.iter().map(|asked| entry(&site, asked)).collect::<Vec<_>>();
    el("div")
        .class("wrap narrow flow plain-page")
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("questions-title"))
        .with(el("p").class("lead").say("questions-intro"))
        .with(checked_line(&site))
        .with(view! { <HearButton label="hear-page" /> }.into_any())
        .with(fold("questions-index", index))
        .with(el("ul").class("entries").with(entries))
        .done()
}

fn entry(site: &Site, asked: &Question) -> El {
    let mut entry =
        el("li").class("entry flow").id(asked.id.clone()).with(el("h2").class("entry__name").say(asked.title_id()));
    let mut sources = Vec::new();
    for said in &asked.says {
        for message in &said.messages {
            entry = entry.with(el("p").say(message.clone()));
        }
        let statement = &said.statement;
        entry = entry
            .with(statement.needs_confirmation.then(|| view! { <ConfirmNote /> }.into_any()))
            .with(statement.review.map(|review| view! { <ReviewBanner review=review /> }.into_any()));
        for source in &statement.sources {
            if !sources.contains(source) {
                sources.push(source.clone());
            }
        }
    }
    // One fold for the whole answer, which is short.
    entry = entry.with(view! { <SourceFold citations=sources /> }.into_any());
    let check = asked.check.as_ref().and_then(|id| {
        let title = site.content().check(id)?.short_title_id();
        let href = site.link(&Route::Check(id.clone()));
        let words = el("span").with(site.words(title));
        Some(el("a").class("button button--quiet").set("href", href).with(icon("card", "")).with(words).done())
    });
    let guide = asked.says.first().and_then(|said| more(site, &said.place));
    entry.with(el("p").class("row screen-only").with(check).with(guide))
}
