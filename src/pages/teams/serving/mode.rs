//! The mode on and off, what was just done, and the checks for the next person. While people are served, the checks come
//! first and turning it off last.

use leptos::prelude::*;

use super::super::parts::button;
use super::desk::Desk;
use super::tally;
use crate::browser::document;
use crate::components::el::el;
use crate::components::icon::icon;
use crate::components::live::{live, words};
use crate::routes::Route;
use crate::state::site::Site;

/// The place of the heading of the checks, where the focus goes when the mode is turned on.
const CHECKS: &str = "serving-next";
/// The place of the button that turns it on or off.
const TOGGLE: &str = "serving-toggle";

/// What was just done.
pub(super) fn told(site: &Site, desk: Desk) -> AnyView {
    let told = {
        let site = site.clone();
        words(move || desk.told(false).map_or_else(String::new, |id| site.message(id)))
    };
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
    el("div")
        .class("row serving__mode screen-only")
        .with(el("p").class("serving__told").set("role", "status").with(told))
        .with(undo)
        .done()
}

/// Turning the mode on or off, at the place for the mode as it is; nothing at the other one.
pub(super) fn view(site: &Site, desk: Desk, on: bool) -> AnyView {
    let site = site.clone();
    live(move || {
        if desk.is_on() != on {
            return ().into_any();
        }
        let (text, label) =
            if on { ("serving-is-on", "serving-turn-off") } else { ("serving-is-off", "serving-turn-on") };
        let toggle = move || {
            desk.toggle();
            // The button is elsewhere now, unless the device keeps nothing.
            document::focus_soon(if on || !desk.is_on_now() { TOGGLE } else { CHECKS });
        };
        el("section")
            .class("panel flow screen-only")
            .set("aria-labelledby", "serving-mode")
            .with(el("h2").id("serving-mode").say("serving-mode-title"))
            .with(el("p").say(text))
            .with(
                el("p").class("row actions").with(
                    el("button")
                        .class(if on { "button button--quiet" } else { "button" })
                        .set("type", "button")
                        .id(TOGGLE)
                        .set("disabled", site.asleep())
                        .set("data-on", on.to_string())
                        .press(toggle)
                        .with(icon("hand", ""))
                        .with(site.words(label)),
                ),
            )
            .with(el("p").class("needs-app").with(site.words("needs-app")))
            .done()
    })
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
        .set("aria-labelledby", CHECKS)
        .with(el("h2").id(CHECKS).set("tabindex", "-1").say("serving-next-title"))
        .with(el("p").say("serving-next-about"))
        .with(el("ul").class("serving__checks").with(links.collect::<Vec<_>>()))
        .done()
}
