//! Ask the room: a check walked on the projector by show of hands. The volunteer counts, and in the end everyone sees what
//! most people need and how many lack each paper. Counts only: nobody is known.

mod add;
mod ask;
mod begin;
mod desk;
mod result;
mod rows;
mod words;

use leptos::prelude::*;

use self::desk::{Desk, Standing};
use super::not_found::NotFound;
use crate::components::el::el;
use crate::components::live::{live, words};
use crate::components::say::{said, say};
use crate::state::site::site;

/// The page, for a check by its id.
pub fn page(check: &str) -> AnyView {
    let site = site();
    if site.content().check(check).is_none() {
        return view! { <NotFound /> }.into_any();
    }
    let desk = Desk::new(&site, check);
    desk.begin(&site);
    let standing = Memo::new(move |_| desk.standing());
    // The heading stays while what it says changes, so that it keeps the focus.
    let heading = {
        let check = check.to_owned();
        live(move || match standing.get() {
            Standing::Begin => say("room-title"),
            Standing::Ask(asked) => say(format!("check-{check}-{}-title", desk.question(asked.question))),
            Standing::Done => say("room-result-title"),
        })
    };
    let kicker = {
        let (site, check) = (site.clone(), check.to_owned());
        live(move || match standing.get() {
            Standing::Begin => said(&site.message(&format!("check-{check}-title"))),
            Standing::Ask(asked) => ask::whom(&site, desk, &asked),
            Standing::Done => result::kicker(&site, desk),
        })
    };
    let class = words(move || {
        let state = match standing.get() {
            Standing::Begin => "begin",
            Standing::Ask(_) => "ask",
            Standing::Done => "done",
        };
        format!("wrap room room--{state}")
    });
    let body = {
        let site = site.clone();
        live(move || match standing.get() {
            Standing::Begin => begin::view(&site, desk),
            Standing::Ask(asked) => ask::view(&site, desk, &asked),
            Standing::Done => result::view(&site, desk),
        })
    };
    el("div")
        .set("class", class)
        .with(el("div").class("room__whom").with(kicker))
        .with(el("h1").class("room__title").id("tieu-de").set("tabindex", "-1").with(heading))
        .with(body)
        .done()
}
