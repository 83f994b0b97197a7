//! Every legal source of this copy, when it was looked at, and what rests on it.

use crate::components::confirm::ConfirmNote;
use crate::components::el::{el, parts};
use crate::components::icon::icon;
use crate::components::live::words;
use content::{Mark, Rests, Support};
use leptos::prelude::*;

use super::law::report;
use crate::components::hear::HearButton;
use crate::components::sent::fixed;
use crate::routes::Route;
use crate::state::site::{Site, site};

/// The sources, newest first by the day they came into force.
#[component]
pub fn Sources() -> AnyView {
    let site = site();
    let mut all = site.content().sources().to_vec();
    all.sort_by(|a, b| b.from.cmp(&a.from).then_with(|| a.id.cmp(&b.id)));
    let rows =
        all.into_iter()
            .map(|source| {
                let title = site.words(source.title_id());
                let force = {
                    let site = site.clone();
                    let (from, until) = (source.from, source.until);
                    words(move || match (from, until) {
                        (Some(from), Some(until)) => site.tx(
                            "sources-from-until",
                            &[("from", content::Value::Date(from)), ("until", content::Value::Date(until))],
                        ),
                        (Some(from), None) => site.tx("sources-from", &[("from", content::Value::Date(from))]),
                        (None, Some(until)) => site.tx("sources-until", &[("until", content::Value::Date(until))]),
                        (None, None) => site.t("sources-no-dates"),
                    })
                };
                let checked = {
                    let site = site.clone();
                    words(move || site.tx("sources-checked", &[("date", content::Value::Date(source.checked))]))
                };
                let address = (!source.address.is_empty()).then(|| {
                    let address = source.address.clone();
                    // Only to the State's own pages is there a way out of the portal; others can be copied.
                    let address = if source.linked {
                        el("a").set("href", address.clone()).set("rel", "external noreferrer noopener").with(address)
                    } else {
                        el("span").with(address)
                    };
                    el("p").class("sourcelist__address").set("translate", "no").with(address).done()
                });
                el("li")
                    .class("sourcelist__item")
                    .id(source.id.clone())
                    .with(el("h2").class("sourcelist__title").with(title))
                    .with((!source.number.is_empty()).then(|| {
                        el("p").class("sourcelist__number").set("lang", "vi").with(source.number.clone()).done()
                    }))
                    .with(el("p").class("small").with(force))
                    .with(el("p").class("small").with(checked))
                    .with(address)
                    .with(mark_note(source.mark))
                    .with(support(&site, &source.id))
                    .done()
            })
            .collect::<Vec<_>>();
    el("div")
        .class("wrap narrow flow plain-page")
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("sources-title"))
        .with(el("p").class("lead").say("sources-intro"))
        .with(el("p").say("sources-how"))
        .with(
            el("p")
                .class("screen-only")
                .with(el("a").set("href", format!("#{}", report::PLACE)).with(site.words("sources-wrong"))),
        )
        .with(view! { <HearButton label="hear-page" /> }.into_any())
        .with(el("ul").class("sourcelist").with(rows))
        .with(report::view(&site))
        .done()
}

/// The note beside a source that was only heard of, or not read at all; nothing beside one that was read.
fn mark_note(mark: Mark) -> Option<AnyView> {
    match mark {
        Mark::SeenL | Mark::Seen => None,
        Mark::SeenG => Some(view! { <ConfirmNote /> }.into_any()),
        Mark::Known => Some(el("p").class("confirm").with(icon("ask", "")).say("sources-not-read").done()),
    }
}

/// What rests on a source, folded away.
fn support(site: &Site, source: &str) -> AnyView {
    let Some(support) = site.content().law().support.iter().find(|support| support.source == source).cloned() else {
        return el("p").class("small").with(site.words("sources-rests-none")).done();
    };
    let site = site.clone();
    fixed(move || rests(&site, &support))
}

fn rests(site: &Site, support: &Support) -> AnyView {
    let statements: usize = support.guides.iter().map(|rests| rests.statements.len()).sum();
    let count = statements + support.checks.len() + support.rows.len();
    let guides = support.guides.iter().filter_map(|rests| guide_links(site, rests));
    let checks = support.checks.iter().filter_map(|id| {
        let title = site.content().check(id)?.short_title_id();
        let link = el("a").set("href", site.link(&Route::Check(id.clone()))).with(site.words(title));
        Some(el("li").with(site.t("sources-rests-check")).with(" ").with(link).done())
    });
    let rows = support.rows.iter().map(|id| {
        let href = format!("{}#{id}", site.link(&Route::Figures));
        let label = site.words(format!("figures-row-{id}"));
        el("li").with(site.t("sources-rests-row")).with(" ").with(el("a").set("href", href).with(label)).done()
    });
    el("details")
        .class("why sourcelist__rests")
        .with(el("summary").with(icon("down", "icon-s")).with(site.tx("sources-rests", &[("count", count.into())])))
        .with(el("ul").with(guides.chain(checks).chain(rows).collect::<Vec<_>>()))
        .done()
}

/// Links to statements of one guide, by their numbers; nothing when there is no such guide.
pub fn guide_links(site: &Site, rests: &Rests) -> Option<AnyView> {
    let title = site.content().guide(&rests.guide)?.short_title_id();
    let page = site.link(&Route::Guide(rests.guide.clone()));
    let links = rests.statements.iter().map(|(number, id)| {
        let words = site.tx("sources-statement", &[("number", usize::from(*number).into())]);
        parts(vec![" ".into_any(), el("a").set("href", format!("{page}#{id}")).with(words).done()])
    });
    Some(
        el("li")
            .with(el("a").set("href", page.clone()).with(site.words(title)))
            .with(":")
            .with(links.collect::<Vec<_>>())
            .done(),
    )
}
