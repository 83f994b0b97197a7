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
        .add(el("h1").id("tieu-de").set("tabindex", "-1").say("guides-title"))
        .add(el("p").class("lead").say("guides-intro"))
        .add(view! { <HearButton label="hear-page" /> }.into_any())
        .add(el("ul").class("doorlist").add(doors))
        .done()
}
