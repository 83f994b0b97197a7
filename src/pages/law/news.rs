//! What has changed in the law and in the portal, and what comes next.

use content::{CivilDate, Event, Issued, Source};
use leptos::prelude::*;

use super::super::guide::grounds;
use crate::components::confirm::ConfirmNote;
use crate::components::el::{el, parts};
use crate::components::hear::HearButton;
use crate::components::live::live;
use crate::components::say::said;
use crate::components::sent::fixed;
use crate::components::source::checked_line;
use crate::pages::sources::guide_links;
use crate::routes::Route;
use crate::state::site::{Site, site};

/// What comes next, what has changed, what the portal has added, and what has to be looked at again.
#[component]
pub fn News() -> AnyView {
    let site = site();
    let changes = {
        let site = site.clone();
        live(move || {
            let (site, today) = (site.clone(), site.today.get());
            fixed(move || lists(&site, today))
        })
    };
    el("div")
        .class("wrap narrow flow plain-page news")
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("news-title"))
        .with(el("p").class("lead").say("news-intro"))
        .with(checked_line(&site))
        .with(view! { <HearButton label="hear-page" /> }.into_any())
        .with(changes)
        .done()
}

fn lists(site: &Site, today: CivilDate) -> AnyView {
    let events = site.content().events();
    let (past, coming): (Vec<_>, Vec<_>) = events.iter().partition(|(day, _)| *day <= today);
    let coming = days(site, coming.into_iter());
    let coming = if coming.is_empty() { vec![el("p").say("news-coming-none").done()] } else { coming };
    let more = el("p").with(el("a").set("href", site.link(&Route::Figures)).with(site.words("news-more"))).done();
    let mut own: Vec<(CivilDate, AnyView)> = Vec::new();
    for change in &site.content().law().changes {
        own.push((change.day, el("li").with(el("p").say(format!("news-site-{}", change.id))).done()));
    }
    let reviews = site.content().law().reviews.iter().map(|review| {
        let guides = review.guides.iter().filter_map(|rests| guide_links(site, rests)).collect::<Vec<_>>();
        (review.day, parts(guides))
    });
    el("div")
        .class("flow")
        .with(section("sap-toi", "news-coming", coming).with(more))
        .with(section("da-doi", "news-past", days(site, past.into_iter().rev())))
        .with(section("trang-nay", "news-own", by_day(site, own.into_iter())))
        .with(
            section("xem-lai", "news-review", vec![el("p").say("news-review-about").done()])
                .with(by_day(site, reviews)),
        )
        .done()
}

fn section(id: &'static str, title: &'static str, what: Vec<AnyView>) -> crate::components::el::El {
    let heading = format!("{id}-tieu-de");
    el("section")
        .class("flow")
        .id(id)
        .set("aria-labelledby", heading.clone())
        .with(el("h2").id(heading).say(title))
        .with(what)
}

fn days<'a>(site: &Site, events: impl Iterator<Item = &'a (CivilDate, Event<'a>)>) -> Vec<AnyView> {
    by_day(site, events.map(|(day, event)| (*day, item(site, event))))
}

/// Items under the day that they share with their neighbours.
fn by_day(site: &Site, items: impl Iterator<Item = (CivilDate, AnyView)>) -> Vec<AnyView> {
    let mut groups: Vec<(CivilDate, Vec<AnyView>)> = Vec::new();
    for (day, item) in items {
        match groups.last_mut().filter(|(last, _)| *last == day) {
            Some((_, items)) => items.push(item),
            None => groups.push((day, vec![item])),
        }
    }
    let one = |(day, items): (CivilDate, Vec<AnyView>)| {
        let written = content::format::date(site.content().locale(), day);
        el("div")
            .class("news__day")
            .with(el("h3").class("news__date").with(said(&written)))
            .with(el("ul").class("flow").with(items))
            .done()
    };
    groups.into_iter().map(one).collect()
}

fn item(site: &Site, event: &Event<'_>) -> AnyView {
    match event {
        Event::Said(change) => el("li")
            .class("statement")
            .id(change.id.clone())
            .with(el("p").say(format!("news-law-{}", change.id)))
            .with(grounds(change))
            .done(),
        Event::Begins(source) => text(site, source, &site.tx("news-begins", &[("what", name(site, source).into())])),
        Event::Ends(source) => text(site, source, &site.tx("news-ends", &[("what", name(site, source).into())])),
        Event::Row(row, before, after) => {
            let amount = |values: &[&content::FigureValue]| site.content().row_amount(row, values);
            let (what, old): (content::Value, content::Value) = (site.t(&row.label_id()).into(), amount(before).into());
            let words = if after.is_empty() {
                site.tx("news-over", &[("what", what), ("old", old)])
            } else {
                site.tx("news-becomes", &[("what", what), ("old", old), ("new", amount(after).into())])
            };
            let href = format!("{}#{}", site.link(&Route::Figures), row.id);
            el("li").with(el("a").set("href", href).with(said(&words))).done()
        }
    }
}

/// A text of the law that comes or goes, leading to its place among the sources.
fn text(site: &Site, source: &Source, words: &str) -> AnyView {
    let href = format!("{}#{}", site.link(&Route::Sources), source.id);
    let confirm = source.mark.is_weak().then(|| view! { <ConfirmNote /> }.into_any());
    el("li").class("statement").with(el("p").with(el("a").set("href", href).with(said(words)))).with(confirm).done()
}

fn name(site: &Site, source: &Source) -> String {
    let title = site.t(&source.title_id());
    match source.issued {
        _ if !source.number.is_empty() => format!("{title} {}", source.number),
        // An older and a newer law may have one title.
        Some(Issued::Year(year)) => format!("{title} ({year})"),
        Some(Issued::Day(day)) => format!("{title} ({})", day.year()),
        None => title,
    }
}
