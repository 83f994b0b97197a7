//! "Phòng thu": a neighbour lends the portal their voice, sentence by sentence. Nothing leaves the device but the file
//! that they take away themselves.

mod desk;
mod record;
mod refusal;
mod sentences;
mod shelf;

use content::Part;
use leptos::prelude::*;
use readout::{Gender, Region};

use crate::components::back_link::BackLink;
use crate::components::el::{el, parts};
use crate::components::live::{holds, live, words};
use crate::components::voice_table::{region_message, voice_message};
use crate::routes::Route;
use crate::state::site::{Site, site};
use desk::{Desk, part_of};

/// The field with the guides and checks.
const TEXTS: &str = "phong-thu-bai";

/// The recording booth.
#[component]
pub fn Booth() -> AnyView {
    let site = site();
    let desk = Desk::new(&site);
    let started = site.started;
    Effect::new(move |begun: Option<bool>| {
        let begin = started.get();
        if begin && begun != Some(true) {
            desk.begin();
        }
        begin
    });
    record::keys(desk);
    if cfg!(not(feature = "ssr")) {
        on_cleanup(move || desk.deafen());
    }
    let told = desk.told;
    el("div")
        .class("wrap narrow flow plain-page booth")
        .with(view! { <BackLink href=site.link(&Route::Voices) label=site.words("booth-back") /> }.into_any())
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("booth-title"))
        .with(el("p").class("lead").say("booth-intro"))
        .with(el("p").say("booth-private"))
        .with(el("p").class("needs-app").with(site.words("needs-app")))
        .with(voice(&site, desk))
        .with(text(&site, desk))
        .with(record::section(&site, desk))
        .with(shelf::export(&site, desk))
        .with(shelf::packs(&site, desk))
        .with(
            // One place for what is told, always there, so that it is spoken whenever it changes.
            el("p").class("booth__told").set("role", "status").with(words(move || told.get())),
        )
        .done()
}

/// Whose voice: six buttons, of which one is pressed.
fn voice(site: &Site, desk: Desk) -> AnyView {
    let rows = Region::ALL.map(|region| {
        let cell = |gender: Gender| {
            let pressed = words(move || if desk.voice.get() == (region, gender) { "true" } else { "false" }.to_owned());
            let asleep = site.asleep();
            el("button")
                .class("taste")
                .set("type", "button")
                .set("aria-pressed", pressed)
                .set("aria-label", site.words(voice_message((region, gender))))
                .set("disabled", holds(move || asleep.get() || desk.is_held()))
                .press(move || desk.choose_voice(region, gender))
                .with(site.words(match gender {
                    Gender::Woman => "voice-woman",
                    Gender::Man => "voice-man",
                }))
        };
        el("div")
            .class("booth__voices")
            .set("role", "group")
            .set("aria-label", site.words(region_message(region)))
            .with(el("b").set("aria-hidden", "true").with(site.words(region_message(region))))
            .with(cell(Gender::Woman))
            .with(cell(Gender::Man))
            .done()
    });
    el("section")
        .class("flow")
        .set("aria-labelledby", "phong-thu-giong")
        .with(el("h2").id("phong-thu-giong").say("booth-voice-title"))
        .with(el("p").say("booth-voice-note"))
        .with(rows.into_iter().collect::<Vec<_>>())
        .done()
}

/// Which sentences: a guide or a check.
fn text(site: &Site, desk: Desk) -> AnyView {
    let content = site.content();
    let option = |value: String, title: String| el("option").set("value", value).with(title).done();
    let guides: Vec<AnyView> = content
        .guides()
        .iter()
        .map(|guide| option(Part::Guide(guide.id.clone()).name().into_owned(), site.message(&guide.short_title_id())))
        .collect();
    let checks: Vec<AnyView> = content
        .checks()
        .iter()
        .map(|entry| {
            let name = Part::Check(entry.check.id.clone()).name().into_owned();
            option(name, site.message(&entry.short_title_id()))
        })
        .collect();
    let options = parts(vec![
        option(String::new(), site.message("booth-text-none")),
        el("optgroup").set("label", site.words("nav-guides")).with(guides).done(),
        el("optgroup").set("label", site.words("nav-checks")).with(checks).done(),
    ]);
    let chosen = move |event: leptos::ev::Event| desk.choose(part_of(&event_target_value(&event)));
    let asleep = site.asleep();
    let disabled = holds(move || asleep.get() || desk.is_held());
    let value =
        words(move || desk.chosen.with(|part| part.as_ref().map(|part| part.name().into_owned())).unwrap_or_default());
    let select = view! {
        <select
            id=TEXTS
            class="field__input booth__texts"
            autocomplete="off"
            prop:value=value
            on:change=chosen
            disabled=disabled
        >
            {options}
        </select>
    };
    let owned = site.clone();
    let counted = live(move || {
        let site = &owned;
        let all = desk.script.with(Vec::len);
        if all == 0 {
            return ().into_any();
        }
        let (recorded, changed) = desk.standing.with(|standing| (standing.recorded, standing.changed));
        let values = [("recorded", recorded.into()), ("all", all.into()), ("changed", changed.into())];
        let id = if changed > 0 { "booth-covered-changed" } else { "booth-covered" };
        parts(vec![
            el("p").class("booth__covered").with(el("b").with(site.tx(id, &values))).done(),
            view! { <progress class="booth__progress" max=all.to_string() value=recorded.to_string() aria-hidden="true"></progress> }
                .into_any(),
        ])
    });
    el("section")
        .class("flow")
        .set("aria-labelledby", "phong-thu-chon")
        .with(el("h2").id("phong-thu-chon").say("booth-text-title"))
        .with(el("label").class("field__label").set("for", TEXTS).with(site.words("booth-text-label")))
        .with(select.into_any())
        .with(counted)
        .done()
}
