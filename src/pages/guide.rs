//! One guide: the short answer first, then its sections, each statement with its law.

use std::sync::Arc;

use crate::components::el::{El, Part, el, parts};
use crate::components::icon::{figure, icon};
use content::{Content, Guide, PageKind, Section, SectionKind, Statement};
use leptos::prelude::*;

use super::not_found::NotFound;
use crate::components::back_link::BackLink;
use crate::components::confirm::{ConfirmNote, ReviewBanner};
use crate::components::hear::HearButton;
use crate::components::live::words;
use crate::components::sent::{fixed, later};
use crate::components::source::{SourceFold, checked_line};
use crate::components::strip::strips;
use crate::components::swap_table::SwapTable;
use crate::components::term::notes;
use crate::components::timeline::Timeline;
use crate::routes::Route;
use crate::state::site::{Site, site};

/// A guide by its id.
#[component]
pub fn GuidePage(
    /// The guide.
    id: String,
) -> AnyView {
    let site = site();
    let Some(guide) = site.content().guide(&id).cloned() else {
        return view! { <NotFound /> }.into_any();
    };
    let t = |id: &'static str| site.words(id);
    let guide = Arc::new(guide);
    let mut sections = Vec::new();
    for n in 0..guide.sections.len() {
        let guide = Arc::clone(&guide);
        sections.push(strips(&site, PageKind::Guide, &guide.id, &guide.sections[n].id));
        sections.push(match guide.sections[n].kind {
            // What stands in view at first, and is two elements.
            SectionKind::Answer => section_view(&guide, &guide.sections[n]),
            _ => later(move || section_view(&guide, &guide.sections[n])),
        });
    }
    let checks = guide.checks.iter().filter_map(|id| {
        let entry = site.content().check(id)?;
        let href = site.link(&Route::Check(id.clone()));
        Some(el("a").class("button").set("href", href).with(icon("card", "")).say(entry.short_title_id()).done())
    });
    let checks = checks.collect::<Vec<_>>();
    let next = (!checks.is_empty()).then(|| {
        el("section")
            .class("flow screen-only")
            .set("aria-labelledby", "kiem-tra")
            .with(el("h2").id("kiem-tra").say("guide-to-check"))
            .with(el("p").class("row").with(checks))
            .done()
    });
    el("div")
        .class("wrap article")
        .with(index(&site, &guide, index_beside))
        .with(
            el("article")
                .class("flow read")
                .with(view! { <BackLink href=site.link(&Route::Guides) label=t("nav-guides") /> }.into_any())
                .with(el("h1").id("tieu-de").set("tabindex", "-1").say(guide.title_id()))
                .with(checked_line(&site))
                .with(strips(&site, PageKind::Guide, &guide.id, ""))
                .with(view! { <HearButton label="hear-page" /> }.into_any())
                .with(index(&site, &guide, index_folded))
                .with(sections)
                .with(next)
                .with(to_top(&site))
                .with(notes(&site)),
        )
        .done()
}

/// A list of the sections, left as it was sent unless a title follows the day.
fn index(site: &Site, guide: &Arc<Guide>, made: fn(&Site, &Guide) -> AnyView) -> AnyView {
    let (site, guide) = (site.clone(), Arc::clone(guide));
    let follows = |content: &Content, section: &Section| content.is_dated(&guide.section_title_id(section));
    if guide.sections.iter().any(|section| follows(site.content(), section)) {
        made(&site, &guide)
    } else {
        fixed(move || made(&site, &guide))
    }
}

/// The sections beside the text, where the window is wide.
fn index_beside(site: &Site, guide: &Guide) -> AnyView {
    el("nav")
        .class("index")
        .set("aria-label", site.words("guide-index"))
        .with(el("p").class("index__head").with(site.words("guide-index")))
        .with(links(site, guide))
        .done()
}

/// The sections above the text, folded, where it is not.
fn index_folded(site: &Site, guide: &Guide) -> AnyView {
    let head = {
        let (site, parts) = (site.clone(), guide.sections.len());
        words(move || site.tx("guide-index-parts", &[("count", parts.into())]))
    };
    let summary = el("summary").with(el("span").with(head)).with(icon("down", "icon-s"));
    el("nav")
        .class("contents screen-only")
        .set("aria-label", site.words("guide-index"))
        .with(el("details").with(summary).with(links(site, guide)))
        .done()
}

/// A link to each section.
fn links(site: &Site, guide: &Guide) -> El {
    let links = guide.sections.iter().map(|section| {
        let title = site.words(guide.section_title_id(section));
        el("li").with(el("a").set("href", ["#", &section.id].concat()).with(title)).done()
    });
    el("ol").with(links.collect::<Vec<_>>())
}

/// Back to the title of a page that is many screens long.
fn to_top(site: &Site) -> AnyView {
    let site = site.clone();
    fixed(move || {
        let link = el("a").class("crumb").set("href", "#tieu-de").with(icon("up", ""));
        el("p").class("screen-only").with(link.with(site.words("guide-top"))).done()
    })
}

fn section_view(guide: &Guide, section: &Section) -> AnyView {
    let title = guide.section_title_id(section);
    let heading = format!("{}-tieu-de", section.id);
    let framed = |title: String, heading: String| {
        el("section")
            .class("flow")
            .id(section.id.clone())
            .set("aria-labelledby", heading.clone())
            .with(el("h2").id(heading).say(title))
    };
    match section.kind {
        SectionKind::Answer => answer(guide, section, title, heading).into_any(),
        SectionKind::Text => {
            framed(title, heading).with(drawings(guide, section)).with(statements(guide, section)).done()
        }
        SectionKind::Ways => framed(title, heading).with(ways(guide, section)).done(),
        SectionKind::Timeline => framed(title, heading)
            .with(view! { <Timeline guide=guide.clone() section=section.clone() /> }.into_any())
            .done(),
        SectionKind::Table => framed(title, heading)
            .with(drawings(guide, section))
            .with(view! { <SwapTable guide=guide.clone() section=section.clone() /> }.into_any())
            .done(),
        SectionKind::Clerk => clerk(guide, section, title, heading).into_any(),
    }
}

/// Numbered ways, beside drawings that carry the same numbers, or below drawings.
fn ways(guide: &Guide, section: &Section) -> AnyView {
    let ways = section.statements.iter().map(|statement| {
        let id = guide.statement_id(statement);
        el("li")
            .class("way")
            .id(statement.id.clone())
            .with(el("h3").class("way__title").say(format!("{id}-title")))
            .with(el("p").tell(id))
            .with(grounds(statement))
            .done()
    });
    let list = el("ol").class("ways").with(ways.collect::<Vec<_>>()).done();
    let drawings = drawings(guide, section);
    if section.pictures.iter().any(|picture| picture.numbered) {
        let drawings = el("div").class("drawn__pictures").with(drawings);
        el("div").class("drawn").with(drawings).with(list).done()
    } else {
        parts(vec![drawings.view(), list])
    }
}

/// The drawings of a section, each with what stands below it.
fn drawings(guide: &Guide, section: &Section) -> Vec<AnyView> {
    let drawings = section.pictures.iter().map(|picture| {
        el("figure")
            .class("drawing")
            .with(figure(guide, picture))
            .with(el("figcaption").class("small").say(guide.picture_caption_id(picture)))
            .done()
    });
    drawings.collect()
}

fn answer(guide: &Guide, section: &Section, title: String, heading: String) -> AnyView {
    let texts = section
        .statements
        .iter()
        .enumerate()
        .map(|(n, statement)| {
            let id = guide.statement_id(statement);
            // The first statement is the answer in two words, as large as the page allows.
            let answer =
                el("p").set("class", if n == 0 { "answer__short" } else { "answer__text" }).id(statement.id.clone());
            if n == 0 { answer.say(id) } else { answer.tell(id) }.done()
        })
        .collect::<Vec<_>>();
    let grounds = section.statements.iter().map(grounds).collect::<Vec<_>>();
    parts(vec![
        el("section")
            .class("answer")
            .id(section.id.clone())
            .set("aria-labelledby", heading.clone())
            .with(el("h2").class("answer__label").id(heading.clone()).say(title))
            .with(texts)
            .done(),
        el("div").class("answer__grounds").with(grounds).done(),
    ])
}

fn clerk(guide: &Guide, section: &Section, title: String, heading: String) -> AnyView {
    let site = site();
    let card = site.link(&Route::ClerkCard(guide.id.clone()));
    let open = site.words("clerk-open");
    el("section")
        .class("flow")
        .id(section.id.clone())
        .set("aria-labelledby", heading.clone())
        .with(el("h2").id(heading.clone()).say(title))
        .with(drawings(guide, section))
        .with(statements(guide, section))
        .with(el("p").class("row").with(el("a").class("button").set("href", card).with(icon("desk", "")).with(open)))
        .done()
}

fn statements(guide: &Guide, section: &Section) -> Vec<AnyView> {
    section
        .statements
        .iter()
        .map(|statement| {
            el("div")
                .class("statement")
                .id(statement.id.clone())
                .with(el("p").tell(guide.statement_id(statement)))
                .with(grounds(statement))
                .done()
        })
        .collect()
}

/// What a statement rests on, and what the reader should know about that.
pub fn grounds(statement: &Statement) -> AnyView {
    parts(vec![
        statement.needs_confirmation.then(|| view! { <ConfirmNote /> }.into_any()).view(),
        statement.review.map(|review| view! { <ReviewBanner review=review /> }.into_any()).view(),
        view! { <SourceFold citations=statement.sources.clone() own=statement.id.clone() /> }.into_any(),
    ])
}

#[cfg(all(test, feature = "ssr"))]
mod tests;
