//! Six voices to hear and choose: three regions by two genders.

use super::live::{press, words};
use leptos::prelude::*;
use readout::{Gender, Region};

use super::icon::Icon;
use super::say::Say;
use crate::state::listening::Listening;
use crate::state::site::site;

/// The message that names a region.
pub fn region_message(region: Region) -> &'static str {
    match region {
        Region::North => "voice-north",
        Region::Central => "voice-central",
        Region::South => "voice-south",
    }
}

/// The message that names a voice in full.
pub fn voice_message((region, gender): (Region, Gender)) -> String {
    let gender = match gender {
        Gender::Woman => "woman",
        Gender::Man => "man",
    };
    format!("{}-{gender}", region_message(region))
}

/// The id of the element that holds the sample sentence.
pub const SAMPLE: &str = "cau-nghe-thu";

/// Named, because an element of literals alone is made from HTML text, which the content policy refuses.
const CELL: &str = "cell";

/// A table of six buttons; each takes its voice for the whole portal and speaks the sample sentence below it.
#[component]
pub fn VoiceTable() -> impl IntoView {
    let site = site();
    let listening = expect_context::<Listening>();
    let settings = site.settings;
    let t = |id: &'static str| site.words(id);
    let cell = |region: Region, gender: Gender| {
        let name = site.words(voice_message((region, gender)));
        let label = {
            let site = site.clone();
            words(move || format!("{}: {}", site.t("voice-try"), name.get()))
        };
        let short = t(match gender {
            Gender::Woman => "voice-woman",
            Gender::Man => "voice-man",
        });
        view! {
            <td role="cell">
                <button
                    class="taste"
                    type="button"
                    disabled=site.asleep()
                    aria-pressed=words(move || settings.with(|s| s.region == region && s.gender == gender).to_string())
                    aria-label=label
                    on:click=press(move || {
                        listening.choose_voice(region, gender);
                        listening.play_sample();
                    })
                >
                    <Icon name="play" />
                    {short}
                </button>
            </td>
        }
    };
    let rows = Region::ALL
        .into_iter()
        .map(|region| {
            view! {
                <tr role="row">
                    <th role="rowheader" scope="row">{t(region_message(region))}</th>
                    {cell(region, Gender::Woman)}
                    {cell(region, Gender::Man)}
                </tr>
            }
        })
        .collect::<Vec<_>>();
    view! {
        <div class="voicebox">
            <table class="voicetable" role="table">
                <caption class="hide">{t("voice-table")}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <td role=CELL></td>
                        <th role="columnheader" scope="col">{t("voice-column-woman")}</th>
                        <th role="columnheader" scope="col">{t("voice-column-man")}</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
            <p class="voicebox__sample" id=SAMPLE lang="vi">
                <Say id="voice-sample" />
            </p>
            <p class="needs-app">{t("needs-app")}</p>
        </div>
    }
    .into_any()
}
