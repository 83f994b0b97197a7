//! One guide: the short answer first, then its sections, each statement with its law.

use std::sync::Arc;

use crate::components::el::{Part, el, parts};
use crate::components::icon::{figure, icon};
use content::{Guide, PageKind, Section, SectionKind, Statement};
use leptos::prelude::*;

use super::not_found::NotFound;
use crate::components::back_link::BackLink;
use crate::components::confirm::{ConfirmNote, ReviewBanner};
use crate::components::hear::HearButton;
use crate::components::sent::later;
use crate::components::source::SourceFold;
use crate::components::strip::strips;
use crate::components::swap_table::SwapTable;
use crate::components::term::notes;
use crate::components::timeline::Timeline;
use crate::routes::Route;
use crate::state::site::site;

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
    let index = guide
        .sections
        .iter()
        .map(|section| {
            let site = site.clone();
            let title = guide.section_title_id(section);
            el("li").with(el("a").set("href", format!("#{}", section.id)).with(site.words(title))).done()
        })
        .collect::<Vec<_>>();
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
        .with(
            el("nav")
                .class("index")
                .set("aria-label", t("guide-index"))
                .with(el("p").class("index__head").with(t("guide-index")))
                .with(el("ol").with(index)),
        )
        .with(
            el("article")
                .class("flow read")
                .with(view! { <BackLink href=site.link(&Route::Guides) label=t("nav-guides") /> }.into_any())
                .with(el("h1").id("tieu-de").set("tabindex", "-1").say(guide.title_id()))
                .with(strips(&site, PageKind::Guide, &guide.id, ""))
                .with(view! { <HearButton label="hear-page" /> }.into_any())
                .with(sections)
                .with(next)
                .with(notes(&site)),
        )
        .done()
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
