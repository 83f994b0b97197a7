//! The list of guides.

use crate::components::el::el;
use leptos::prelude::*;

use crate::components::door::Door;
use crate::components::hear::HearButton;
use crate::routes::Route;
use crate::state::site::site;

/// Every guide, each with what it answers.
#[component]
pub fn Guides() -> AnyView {
    let site = site();
    let doors = site
        .content()
        .guides()
        .iter()
        .map(|guide| {
            view! { <Door
                href=site.link(&Route::Guide(guide.id.clone()))
                drawing="book"
                title=guide.title_id()
                note=guide.description_id()
            /> }
            .into_any()
        })
        .collect::<Vec<_>>();
    el("div")
        .class("wrap narrow flow plain-page")
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("guides-title"))
        .with(el("p").class("lead").say("guides-intro"))
        .with(view! { <HearButton label="hear-page" /> }.into_any())
        .with(el("ul").class("doorlist").with(doors))
        .done()
}
