//! Journeys: lines of steps across pages.

use content::{Journey, Step};
use leptos::prelude::*;

use super::guide::grounds;
use super::not_found::NotFound;
use crate::components::back_link::BackLink;
use crate::components::door::{Door, door_page};
use crate::components::el::{El, el};
use crate::components::hear::HearButton;
use crate::components::icon::icon;
use crate::components::say::said;
use crate::components::source::checked_line;
use crate::components::strip::step_address;
use crate::routes::Route;
use crate::state::site::{Site, site};

/// The list of journeys.
pub fn list() -> AnyView {
    door_page("journeys-title", "journeys-intro", doors(&site(), ""))
}

/// A door to each journey but one.
fn doors(site: &Site, but: &str) -> Vec<AnyView> {
    let others = site.content().journeys().iter().filter(|journey| journey.id != but);
    let door = |journey: &Journey| {
        let href = site.link(&Route::Journey(journey.id.clone()));
        let drawing = drawing(&journey.drawing);
        view! { <Door href=href drawing=drawing title=journey.title_id() note=journey.description_id() /> }.into_any()
    };
    others.map(door).collect()
}

/// A drawing by the name that the content gives.
fn drawing(name: &str) -> &'static str {
    match name {
        "book" => "book",
        "family" => "family",
        "house" => "house",
        "desk" => "desk",
        _ => "card",
    }
}

/// One journey: its steps as stations on one line.
pub fn journey(id: &str) -> AnyView {
    let site = site();
    let Some(journey) = site.content().journey(id).cloned() else {
        return view! { <NotFound /> }.into_any();
    };
    let stations =
        journey.steps.iter().enumerate().map(|(at, step)| station(&site, &journey, at, step)).collect::<Vec<_>>();
    // How long the way is stands before it begins: on a phone no screen shows all of it.
    let count = site.tx("journeys-count", &[("count", journey.steps.len().into())]);
    el("div")
        .class("wrap narrow flow plain-page")
        .with(view! { <BackLink href=site.link(&Route::Journeys) label=site.words("nav-journeys") /> }.into_any())
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say(journey.title_id()))
        .with(el("p").class("lead").say(journey.description_id()))
        .with(el("p").with(said(&count)))
        .with(checked_line(&site))
        .with(view! { <HearButton label="hear-page" /> }.into_any())
        .with(el("ol").class("stations").with(stations))
        .with(el("h2").class("screen-only").say("journeys-others"))
        .with(el("ul").class("doorlist screen-only").with(doors(&site, id)))
        .done()
}

fn station(site: &Site, journey: &Journey, at: usize, step: &Step) -> El {
    let class = if step.of_book { "station station--book flow" } else { "station flow" };
    let href = step_address(site, journey, at);
    let title = journey.step_id(step);
    let mut station = el("li")
        .class(class)
        .with(el("span").class("station__dot").set("aria-hidden", "true").with((at + 1).to_string()))
        .with(el("h2").class("station__title").with(el("a").set("href", href).say(title).with(icon("right", ""))));
    for said in &step.says {
        for message in &said.messages {
            station = station.with(el("p").say(message.clone()));
        }
        station = station.with(grounds(&said.statement));
    }
    station
}
