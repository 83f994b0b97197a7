//! The plan of an issuing drive: the form, what follows from it, and how far the work is.

mod actions;
mod desk;
mod example;
mod form;
mod groups;
mod progress;
mod results;

use leptos::prelude::*;

use crate::components::el::el;
use crate::components::hear::HearButton;
use crate::components::live::{live, words};
use crate::state::site::site;
use desk::Desk;

/// The page.
pub fn page() -> AnyView {
    let site = site();
    let desk = Desk::new(&site);
    desk.begin();
    let results = {
        let site = site.clone();
        live(move || desk.plan().map(|plan| results::view(&site, desk, &plan)).into_any())
    };
    // Beside the result, where the focus goes: a file is chosen far below.
    let opened = {
        let site = site.clone();
        words(move || if desk.is_opened() { site.message("drive-file-opened") } else { String::new() })
    };
    let progress = progress::view(&site, desk);
    el("div")
        .class("wrap narrow flow plain-page drive")
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("drive-title"))
        .with(el("p").class("lead").say("drive-intro"))
        .with(view! { <HearButton label="hear-page" /> }.into_any())
        .with(example::view(&site, desk))
        .with(form::view(&site, desk))
        .with(el("p").class("serving__told screen-only").set("role", "status").with(opened))
        .with(el("div").class("flow").with(results))
        .with(progress)
        .with(actions::view(&site, desk))
        .done()
}
