//! An address that leads nowhere, and the ways on from it.

use crate::components::el::el;
use leptos::prelude::*;

use crate::routes::Route;
use crate::state::site::site;

/// The 404 page.
#[component]
pub fn NotFound() -> AnyView {
    let site = site();
    let t = |id: &'static str| site.words(id);
    let guides = site.content().guides().iter().map(|guide| (Route::Guide(guide.id.clone()), guide.title_id()));
    let checks = site.content().checks().iter().map(|entry| {
        let id = entry.check.id.clone();
        let title = format!("check-{id}-title");
        (Route::Check(id), title)
    });
    let ways = guides
        .chain(checks)
        .map(|(route, title)| {
            let site = site.clone();
            let href = site.link(&route);
            el("li").with(el("a").set("href", href).with(site.words(title))).done()
        })
        .collect::<Vec<_>>();
    el("div")
        .class("wrap narrow flow lost")
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("not-found-title"))
        .with(el("p").say("not-found-text"))
        .with(
            el("ul")
                .class("lost__ways")
                .with(el("li").with(el("a").set("href", site.link(&Route::Home)).with(t("nav-home"))))
                .with(ways),
        )
        .done()
}
