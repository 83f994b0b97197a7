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
        let label = site.words(voice_message((region, gender)));
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
            .add(radio.into_any())
            .add(
                el("span")
                    .class("voice__face")
                    .set("aria-hidden", "true")
                    .add(el("b").add(t(word)))
                    .add(" ")
                    .add(el("small").add(t(note))),
            )
            .done()
    };
    let rows = Region::ALL
        .into_iter()
        .map(|region| {
            parts(vec![
                el("span").class("voice__row").set("aria-hidden", "true").add(t(region_message(region))).done(),
                cell(region, Gender::Woman),
                cell(region, Gender::Man),
            ])
        })
        .collect::<Vec<_>>();
    el("details")
        .class("voice")
        .add(
            el("summary")
                .class("control")
                .add(icon("ear", ""))
                .add(el("span").add(current))
                .add(icon("down", "icon-s")),
        )
        .add(
            el("fieldset")
                .class("voice__panel voice__set")
                .add(el("legend").class("voice__legend").add(t("voice-choose")))
                .add(el("div").class("voice__grid").add(rows)),
        )
        .done()
}
