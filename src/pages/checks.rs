//! The list of checks.

use crate::components::el::el;
use leptos::prelude::*;

use crate::components::door::Door;
use crate::components::hear::HearButton;
use crate::routes::Route;
use crate::state::site::site;

/// Every check, each with what it finds out.
#[component]
pub fn Checks() -> AnyView {
    let site = site();
    let doors = site
        .content()
        .checks()
        .iter()
        .map(|entry| {
            let id = &entry.check.id;
            view! { <Door
                href=site.link(&Route::Check(id.clone()))
                drawing="card"
                title=format!("check-{id}-title")
                note=format!("check-{id}-description")
            /> }
            .into_any()
        })
        .collect::<Vec<_>>();
    el("div")
        .class("wrap narrow flow plain-page")
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("checks-title"))
        .with(el("p").class("lead").say("checks-intro"))
        .with(view! { <HearButton label="hear-page" /> }.into_any())
        .with(el("ul").class("doorlist").with(doors))
        .done()
}
