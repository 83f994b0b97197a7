//! The voice chooser of the player.

use super::el::{el, parts};
use super::icon::icon;
use super::live::{holds, words};
use leptos::prelude::*;
use readout::{Gender, Region};

use super::voice_table::{region_message, voice_message};
use crate::state::listening::Listening;
use crate::state::site::site;

/// Six radios in a fold: region by gender.
#[component]
pub fn VoiceChooser() -> AnyView {
    let site = site();
    let listening = expect_context::<Listening>();
    let settings = site.settings;
    let t = |id: &'static str| site.words(id);
    let current = {
        let site = site.clone();
        words(move || site.message(voice_message(settings.with(|s| (s.region, s.gender)))))
    };
    let cell = |region: Region, gender: Gender| {
        let (word, note) = match gender {
            Gender::Woman => ("voice-woman", "voice-woman-note"),
            Gender::Man => ("voice-man", "voice-man-note"),
        };
        let label = site.words(voice_message((region, gender))).signal();
        let chosen = holds(move || settings.with(|s| s.region == region && s.gender == gender));
        let radio = view! {
            <input
                type="radio"
                name="giong"
                aria-label=label
                prop:checked=chosen
                on:change=move |_| listening.choose_voice(region, gender)
            />
        };
        el("label")
            .class("voice__cell")
            .with(radio.into_any())
            .with(
                el("span")
                    .class("voice__face")
                    .set("aria-hidden", "true")
                    .with(el("b").with(t(word)))
                    .with(" ")
                    .with(el("small").with(t(note))),
            )
            .done()
    };
    let rows = Region::ALL
        .into_iter()
        .map(|region| {
            parts(vec![
                el("span").class("voice__row").set("aria-hidden", "true").with(t(region_message(region))).done(),
                cell(region, Gender::Woman),
                cell(region, Gender::Man),
            ])
        })
        .collect::<Vec<_>>();
    el("details")
        .class("voice")
        .with(
            el("summary")
                .class("control")
                .with(icon("ear", ""))
                .with(el("span").with(current))
                .with(icon("down", "icon-s")),
        )
        .with(
            el("fieldset")
                .class("voice__panel voice__set")
                .with(el("legend").class("voice__legend").with(t("voice-choose")))
                .with(el("div").class("voice__grid").with(rows)),
        )
        .done()
}
