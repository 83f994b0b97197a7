//! The voice chooser of the player.

use super::live::{holds, words};
use leptos::prelude::*;
use readout::{Gender, Region};

use super::icon::Icon;
use super::voice_table::{region_message, voice_message};
use crate::state::listening::Listening;
use crate::state::site::site;

/// Six radios in a fold: region by gender.
#[component]
pub fn VoiceChooser() -> impl IntoView {
    let site = site();
    let listening = expect_context::<Listening>();
    let settings = site.settings;
    let t = |id: &'static str| site.words(id);
    let current = {
        let site = site.clone();
        words(move || site.message(&voice_message(settings.with(|s| (s.region, s.gender)))))
    };
    let cell = |region: Region, gender: Gender| {
        let (word, note) = match gender {
            Gender::Woman => ("voice-woman", "voice-woman-note"),
            Gender::Man => ("voice-man", "voice-man-note"),
        };
        let label = { site.words(voice_message((region, gender))) };
        view! {
            <label class="voice__cell">
                <input
                    type="radio"
                    name="giong"
                    aria-label=label
                    prop:checked=holds(move || settings.with(|s| s.region == region && s.gender == gender))
                    on:change=move |_| listening.choose_voice(region, gender)
                />
                <span class="voice__face" aria-hidden="true">
                    <b>{t(word)}</b>
                    " "
                    <small>{t(note)}</small>
                </span>
            </label>
        }
    };
    let rows = Region::ALL
        .into_iter()
        .map(|region| {
            view! {
                <span class="voice__row" aria-hidden="true">{t(region_message(region))}</span>
                {cell(region, Gender::Woman)}
                {cell(region, Gender::Man)}
            }
        })
        .collect::<Vec<_>>();
    view! {
        <details class="voice">
            <summary class="control">
                <Icon name="ear" />
                <span>{current}</span>
                <Icon name="down" class="icon-s" />
            </summary>
            <fieldset class="voice__panel voice__set">
                <legend class="voice__legend">{t("voice-choose")}</legend>
                <div class="voice__grid">{rows}</div>
            </fieldset>
        </details>
    }
    .into_any()
}
