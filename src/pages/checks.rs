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
        .add(el("h1").id("tieu-de").set("tabindex", "-1").say("checks-title"))
        .add(el("p").class("lead").say("checks-intro"))
        .add(view! { <HearButton label="hear-page" /> }.into_any())
        .add(el("ul").class("doorlist").add(doors))
        .done()
}
