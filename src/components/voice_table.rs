//! Six voices to hear and choose: three regions by two genders.

use super::el::el;
use super::icon::icon;
use super::live::words;
use leptos::prelude::*;
use readout::{Gender, Region};

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
pub fn voice_message(voice: (Region, Gender)) -> &'static str {
    match voice {
        (Region::North, Gender::Woman) => "voice-north-woman",
        (Region::North, Gender::Man) => "voice-north-man",
        (Region::Central, Gender::Woman) => "voice-central-woman",
        (Region::Central, Gender::Man) => "voice-central-man",
        (Region::South, Gender::Woman) => "voice-south-woman",
        (Region::South, Gender::Man) => "voice-south-man",
    }
}

/// The id of the element that holds the sample sentence.
pub const SAMPLE: &str = "cau-nghe-thu";

/// Named, because an element of literals alone is made from HTML text, which the content policy refuses.
const CELL: &str = "cell";

/// A table of six buttons; each takes its voice for the whole portal and speaks the sample sentence below it.
#[component]
pub fn VoiceTable() -> AnyView {
    let site = site();
    let listening = expect_context::<Listening>();
    let settings = site.settings;
    let t = |id: &'static str| site.words(id);
    let cell = |region: Region, gender: Gender| {
        let label = {
            let site = site.clone();
            words(move || format!("{}: {}", site.t("voice-try"), site.t(voice_message((region, gender)))))
        };
        let short = t(match gender {
            Gender::Woman => "voice-woman",
            Gender::Man => "voice-man",
        });
        el("td")
            .set("role", "cell")
            .with(
                el("button")
                    .class("taste")
                    .set("type", "button")
                    .set("disabled", site.asleep())
                    .set(
                        "aria-pressed",
                        words(move || settings.with(|s| s.region == region && s.gender == gender).to_string()),
                    )
                    .set("aria-label", label)
                    .press(move || {
                        listening.choose_voice(region, gender);
                        listening.play_sample();
                    })
                    .with(icon("play", ""))
                    .with(short),
            )
            .done()
    };
    let rows = Region::ALL
        .into_iter()
        .map(|region| {
            el("tr")
                .set("role", "row")
                .with(el("th").set("role", "rowheader").set("scope", "row").with(t(region_message(region))))
                .with(cell(region, Gender::Woman))
                .with(cell(region, Gender::Man))
                .done()
        })
        .collect::<Vec<_>>();
    el("div")
        .class("voicebox")
        .with(
            el("table")
                .class("voicetable")
                .set("role", "table")
                .with(el("caption").class("hide").with(t("voice-table")))
                .with(
                    el("thead").set("role", "rowgroup").with(
                        el("tr")
                            .set("role", "row")
                            .with(el("td").set("role", CELL))
                            .with(
                                el("th").set("role", "columnheader").set("scope", "col").with(t("voice-column-woman")),
                            )
                            .with(el("th").set("role", "columnheader").set("scope", "col").with(t("voice-column-man"))),
                    ),
                )
                .with(el("tbody").set("role", "rowgroup").with(rows)),
        )
        .with(el("p").class("voicebox__sample").id(SAMPLE).set("lang", "vi").say("voice-sample"))
        .with(el("p").class("needs-app").with(t("needs-app")))
        .done()
}
