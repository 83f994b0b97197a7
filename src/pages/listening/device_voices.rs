//! The Vietnamese voices of the device: hearing them, and saying from which region they are.

use leptos::prelude::*;
use readout::voices::DeviceVoice;
use readout::{Gender, Region};

use super::likes::Likes;
use crate::components::el::el;
use crate::components::icon::icon;
use crate::components::live::{holds, live};
use crate::components::tick::tick;
use crate::components::voice_table::voice_message;
use crate::state::site::Site;

/// More than this are alike to anyone; a Linux desktop lists hundreds.
const MOST_SHOWN: usize = 12;

/// The section.
pub(super) fn section(site: &Site, likes: Likes) -> AnyView {
    let shown = site.clone();
    let list = live(move || {
        let voices = likes.voices();
        let vietnamese: Vec<(usize, &DeviceVoice)> =
            voices.iter().enumerate().filter(|(_, voice)| voice.is_vietnamese()).collect();
        if vietnamese.is_empty() {
            return el("p").with(shown.t("tryout-no-device-voices")).done();
        }
        let rows = vietnamese.iter().take(MOST_SHOWN).map(|(at, voice)| row(&shown, likes, *at, voice));
        el("ul").class("lights").with(rows.collect::<Vec<_>>()).done()
    });
    let network = tick(site.t("tryout-network"), None, holds(move || likes.get().network), move || {
        likes.change(|kept| kept.network = !kept.network);
    });
    el("section")
        .class("flow")
        .set("aria-labelledby", "giong-may")
        .with(el("h2").id("giong-may").say("tryout-device-title"))
        .with(el("p").say("tryout-device-intro"))
        .with(list)
        .with(network)
        .with(el("p").say("tryout-network-note"))
        .done()
}

fn row(site: &Site, likes: Likes, at: usize, voice: &DeviceVoice) -> AnyView {
    let name = voice.name.clone();
    let label = site.tx("tryout-tag", &[("name", name.as_str().into())]);
    let said = likes.get().tags.into_iter().find(|tag| tag.voice == name).map(|tag| (tag.region, tag.gender));
    let slots: Vec<(Region, Gender)> =
        Region::ALL.into_iter().flat_map(|region| Gender::ALL.map(|gender| (region, gender))).collect();
    let option = |value: String, chosen: bool, text: String| {
        view! { <option value=value selected=chosen>{text}</option> }.into_any()
    };
    let mut options = vec![option(String::new(), said.is_none(), site.t("tryout-tag-unknown"))];
    for (n, slot) in slots.iter().enumerate() {
        options.push(option(n.to_string(), said == Some(*slot), site.t(voice_message(*slot))));
    }
    let tag = {
        let name = name.clone();
        view! {
            <select
                class="speed__box"
                aria-label=label
                on:change:target=move |ev| {
                    let slot = ev.target().value().parse::<usize>().ok().and_then(|n| slots.get(n).copied());
                    likes.tag(&name, slot);
                }
            >
                {options}
            </select>
        }
        .into_any()
    };
    let sample = site.t("voice-sample");
    el("li")
        .class("lights__row lights__row--voice")
        .with(
            el("button")
                .class("taste")
                .set("type", "button")
                .set("aria-label", site.tx("tryout-hear", &[("name", name.as_str().into())]))
                .press(move || likes.try_voice(at, sample.clone()))
                .with(icon("play", ""))
                .with(el("span").with(name)),
        )
        .with(el("span").with(site.t(if voice.local { "tryout-local" } else { "tryout-remote" })))
        .with(tag)
        .done()
}
