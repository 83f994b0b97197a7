//! A strip that says which step of a journey this place is.
//!
//! Strips are written out beforehand and stay as they were sent (`sent.rs`); the browser gets no code for them, and loads
//! a page that has them anew (`Site::follow_links`). A link of a journey leads to the strip, and only a strip that was led
//! to is shown (`:target` in the style sheet): so the way is known without anything being kept, and without the app.

#[cfg(feature = "ssr")]
use std::cmp::Ordering;

use content::{Journey, PageKind, PageRef};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use super::el::El;
use super::el::el;
#[cfg(feature = "ssr")]
use super::icon::icon;
use super::sent::fixed;
use crate::routes::Route;
use crate::state::site::Site;

/// The page of a place.
pub fn page_of(place: &PageRef) -> Route {
    match place.kind {
        PageKind::Guide => Route::Guide(place.id.clone()),
        PageKind::Check => Route::Check(place.id.clone()),
    }
}

/// The address of a step, where its strip stands.
pub fn step_address(site: &Site, journey: &Journey, step: usize) -> String {
    let page = journey.steps.get(step).map_or(Route::Journeys, |step| page_of(&step.place));
    format!("{}#{}", site.link(&page), journey.strip(step))
}

/// Strips of every step that is done at a place: the page, and the section of a guide.
pub fn strips(site: &Site, kind: PageKind, id: &str, anchor: &str) -> AnyView {
    let (site, id, anchor) = (site.clone(), id.to_owned(), anchor.to_owned());
    fixed(move || el("div").class("strips").with(all_strips(&site, kind, &id, &anchor)).done())
}

#[cfg(not(feature = "ssr"))]
fn all_strips(_: &Site, _: PageKind, _: &str, _: &str) -> Vec<AnyView> {
    Vec::new()
}

#[cfg(feature = "ssr")]
fn all_strips(site: &Site, kind: PageKind, id: &str, anchor: &str) -> Vec<AnyView> {
    let mut strips = Vec::new();
    for journey in site.content().journeys() {
        for (at, step) in journey.steps.iter().enumerate() {
            if step.place.kind == kind && step.place.id == id && step.place.anchor == anchor {
                strips.push(strip(site, journey, at).done());
            }
        }
    }
    strips
}

#[cfg(feature = "ssr")]
fn strip(site: &Site, journey: &Journey, at: usize) -> El {
    let all = journey.steps.len();
    let place = site.content().text_with(
        "step-where",
        site.content().built_on(),
        &[("now", (at + 1).into()), ("all", all.into())],
    );
    let label = format!("{}-ten", journey.strip(at));
    // Where a way leads is said by the name of that step, and not only by its number.
    let way = |step: usize, name: &'static str, message: &'static str| {
        let title = journey.steps.get(step).map_or_else(String::new, |step| site.message(&journey.step_id(step)));
        let text = el("span").with(site.words(message)).with(": ").with(el("b").with(title));
        let link = el("a").set("href", step_address(site, journey, step));
        let link =
            if name == "back" { link.with(icon(name, "")).with(text) } else { link.with(text).with(icon(name, "")) };
        link.done()
    };
    let dots = (0..all).map(|step| {
        let class = match step.cmp(&at) {
            Ordering::Less => "strip__dot strip__dot--done",
            Ordering::Equal => "strip__dot strip__dot--now",
            Ordering::Greater => "strip__dot",
        };
        el("span").class(class).done()
    });
    let ways = [
        at.checked_sub(1).map(|before| way(before, "back", "step-previous")),
        (at + 1 < all).then(|| way(at + 1, "right", "step-next")),
    ];
    el("nav")
        .class("strip screen-only")
        .id(journey.strip(at))
        .set("aria-labelledby", label.clone())
        .with(el("p").class("strip__line").set("aria-hidden", "true").with(dots.collect::<Vec<_>>()))
        .with(el("p").id(label).with(format!("{place}: ")).with(
            el("a").set("href", site.link(&Route::Journey(journey.id.clone()))).with(site.words(journey.title_id())),
        ))
        .with(el("p").class("strip__ways").with(ways.into_iter().flatten().collect::<Vec<_>>()))
}
