//! The record of sessions: a form for the session that was just held, the book of those before, and the report that a
//! team owes.

mod book;
mod desk;
mod form;
mod keeping;

use leptos::prelude::*;

use crate::components::el::el;
use crate::components::hear::HearButton;
use crate::state::site::site;
use desk::Desk;

/// The page.
pub fn page() -> AnyView {
    let site = site();
    let desk = Desk::new(&site);
    desk.begin();
    el("div")
        .class("wrap narrow flow plain-page record")
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("record-title"))
        .with(el("p").class("lead screen-only").say("record-intro"))
        .with(view! { <HearButton label="hear-page" /> }.into_any())
        .with(form::view(&site, desk))
        .with(book::view(&site, desk))
        .with(keeping::view(&site, desk))
        .done()
}
