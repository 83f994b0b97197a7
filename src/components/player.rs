//! The player at the foot of the window: play, pause, sentence by sentence, voice and speed.

use super::el::el;
use super::icon::icon;
use super::live::{live, words};
use leptos::prelude::*;
use readout::player::Speed;

use super::voice_chooser::VoiceChooser;
use crate::state::listening::Listening;
use crate::state::site::site;

fn speed_message(speed: Speed) -> &'static str {
    match speed {
        Speed::Slow => "speed-slow",
        Speed::Middle => "speed-middle",
        Speed::Normal => "speed-normal",
    }
}

/// The bar. It is part of the page only while something is being listened to.
#[component]
pub fn PlayerBar() -> AnyView {
    let listening = expect_context::<Listening>();
    live(move || if listening.is_open() { view! { <OpenPlayer /> }.into_any() } else { ().into_any() })
}

#[component]
fn OpenPlayer() -> AnyView {
    let site = site();
    let listening = expect_context::<Listening>();
    let settings = site.settings;
    let t = |id: &'static str| site.words(id);
    let count = {
        let site = site.clone();
        words(move || {
            let (now, all) = listening.position();
            site.tx("player-count", &[("now", (now + 1).into()), ("all", all.into())])
        })
    };
    let play_label = {
        let site = site.clone();
        words(move || site.message(if listening.is_playing() { "player-pause" } else { "player-play" }))
    };
    let viewbox = words(move || format!("0 0 {} 1", listening.position().1.max(1)));
    let done = words(move || (listening.position().0 + 1).to_string());
    let busy = words(move || listening.is_waiting().to_string());
    let speeds = Speed::ALL
        .into_iter()
        .map(|speed| {
            let chosen = Signal::derive(move || settings.with(|s| s.speed == speed));
            el("option").set("value", speed.as_str()).set("selected", chosen).with(t(speed_message(speed))).done()
        })
        .collect::<Vec<_>>();
    let line = view! {
        <svg class="player__line" viewBox=viewbox preserveAspectRatio="none" focusable="false">
            <rect width=done height="1" />
        </svg>
    };
    let speed = view! {
        <select
            class="speed__box"
            on:change:target=move |ev| {
                let wanted = ev.target().value();
                if let Some(speed) = Speed::from_name(&wanted) {
                    listening.choose_speed(speed);
                }
            }
        >
            {speeds}
        </select>
    };
    let key = |class: &'static str, drawing: &'static str, label: &'static str, act: fn(Listening)| {
        el("button")
            .class(class)
            .set("type", "button")
            .press(move || act(listening))
            .with(icon(drawing, ""))
            .with(el("span").class("hide").with(t(label)))
    };
    el("aside")
        .class("player")
        .set("aria-label", t("player-label"))
        // The count beside it says the same in words.
        .with(el("div").class("player__track").set("aria-hidden", "true").with(line.into_any()))
        .with(
            el("div")
                .class("wrap player__in")
                .with(el("p").class("player__count").set("role", "status").with(count))
                .with(
                    el("div")
                        .class("player__keys")
                        .with(key("key", "prev", "player-previous", Listening::previous))
                        .with(
                            el("button")
                                .class("key key--main")
                                .set("type", "button")
                                .set("aria-busy", busy)
                                .press(move || listening.toggle())
                                .with(live(move || icon(if listening.is_playing() { "pause" } else { "play" }, "")))
                                .with(el("span").class("hide").with(play_label)),
                        )
                        .with(key("key", "next", "player-next", Listening::next)),
                )
                .with(
                    el("div")
                        .class("player__set")
                        .with(view! { <VoiceChooser /> }.into_any())
                        .with(
                            el("label")
                                .class("speed")
                                .with(el("span").class("hide").with(t("player-speed")))
                                .with(speed.into_any()),
                        )
                        .with(key("key player__close", "close", "player-close", Listening::close)),
                ),
        )
        .done()
}
