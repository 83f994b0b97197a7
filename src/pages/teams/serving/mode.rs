//! The mode on and off, what was just done, and the checks for the next person.

use leptos::prelude::*;

use super::super::parts::button;
use super::desk::Desk;
use super::tally;
use crate::components::el::el;
use crate::components::icon::icon;
use crate::components::live::{live, words};
use crate::components::say::say_text;
use crate::routes::Route;
use crate::state::site::Site;

pub(super) fn view(site: &Site, desk: Desk) -> AnyView {
    let either = |on: &'static str, off: &'static str| {
        let site = site.clone();
        words(move || site.message(if desk.is_on() { on } else { off }))
    };
    let told = {
        let site = site.clone();
        words(move || desk.told(false).map_or_else(String::new, |id| site.message(id)))
    };
    let is_on = words(move || desk.is_on().to_string());
    let undo = {
        let site = site.clone();
        live(move || {
            // Beside the word that somebody was counted, for who pressed too early.
            let just_counted = desk.told(false) == Some("serving-counted") && desk.tally().can_undo();
            just_counted
                .then(|| button(&site, "back", move || tally::undo(desk)).with(site.message("serving-undo")).done())
                .into_any()
        })
    };
    el("section")
        .class("panel flow serving__mode screen-only")
        .set("aria-labelledby", "serving-mode")
        .with(el("h2").id("serving-mode").say("serving-mode-title"))
        .with(el("p").with(say_text(either("serving-is-on", "serving-is-off"))))
        .with(
            el("p").class("row actions").with(
                el("button")
                    .class("button")
                    .set("type", "button")
                    .id("serving-toggle")
                    .set("disabled", site.asleep())
                    .set("data-on", is_on)
                    .press(move || desk.toggle())
                    .with(icon("hand", ""))
                    .with(el("span").with(either("serving-turn-off", "serving-turn-on"))),
            ),
        )
        .with(el("p").class("serving__told").set("role", "status").with(told))
        .with(undo)
        .with(el("p").class("needs-app").with(site.words("needs-app")))
        .done()
}

/// What the next person may have come for.
pub(super) fn checks(site: &Site) -> AnyView {
    let links = site.content().checks().iter().map(|entry| {
        el("li")
            .with(
                el("a")
                    .class("serving__check")
                    .set("href", site.link(&Route::Check(entry.check.id.clone())))
                    .with(icon("card", ""))
                    .with(el("span").say(entry.short_title_id())),
            )
            .done()
    });
    el("section")
        .class("flow screen-only")
        .set("aria-labelledby", "serving-next")
        .with(el("h2").id("serving-next").say("serving-next-title"))
        .with(el("p").say("serving-next-about"))
        .with(el("ul").class("serving__checks").with(links.collect::<Vec<_>>()))
        .done()
}
