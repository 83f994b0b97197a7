//! Helper mode: people served one after another at a table. The mode, the checks to choose from, the queue of the
//! printer, and the tally.

mod chart;
mod desk;
mod mode;
mod queue;
mod tally;

use leptos::prelude::*;

use crate::components::el::el;
use crate::components::hear::HearButton;
use crate::components::icon::icon;
use crate::state::site::site;
use desk::Desk;

/// The page.
pub fn page() -> AnyView {
    let site = site();
    let desk = Desk::new(&site);
    desk.begin();
    let point = |id: &'static str| el("li").with(icon("tick", "")).say(id);
    el("div")
        .class("wrap narrow flow plain-page serving-page")
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("serving-title"))
        .with(el("p").class("lead").say("serving-intro"))
        .with(view! { <HearButton label="hear-page" /> }.into_any())
        .with(mode::told(&site, desk))
        .with(mode::view(&site, desk, false))
        .with(mode::checks(&site))
        .with(queue::view(&site, desk))
        .with(tally::view(&site, desk))
        .with(mode::view(&site, desk, true))
        .with(
            el("section")
                .class("flow screen-only")
                .set("aria-labelledby", "serving-shared")
                .with(el("h2").id("serving-shared").say("serving-shared-title"))
                .with(
                    el("ul")
                        .class("points")
                        .with(point("serving-shared-wipe"))
                        .with(point("serving-shared-tally"))
                        .with(point("serving-shared-queue"))
                        .with(point("serving-shared-idle"))
                        .with(point("serving-shared-end")),
                ),
        )
        .done()
}
