//! The player at the foot of the window: play, pause, sentence by sentence, voice and speed.

use super::el::el;
use super::icon::icon;
use super::live::{live, words};
use leptos::prelude::*;
use readout::pace::Speed;

use super::voice_chooser::VoiceChooser;
use crate::browser::speaker::Report;
use crate::state::listening::Listening;
use crate::state::site::site;

/// How a speed is named: three have a word, the others are times the usual speed.
fn speed_message(speed: Speed) -> &'static str {
    match speed.as_str() {
        "50" => "speed-50",
        "60" => "speed-60",
        "slow" => "speed-slow",
        "middle" => "speed-middle",
        "125" => "speed-125",
        "150" => "speed-150",
        "175" => "speed-175",
        "200" => "speed-200",
        _ => "speed-normal",
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
            let Report { position, sentences, .. } = listening.report();
            site.tx("player-count", &[("now", (position + 1).into()), ("all", sentences.into())])
        })
    };
    let left = {
        let site = site.clone();
        words(move || match listening.report().seconds_left {
            0 => String::new(),
            1..60 => site.t("player-left-short"),
            seconds => site.tx("player-left", &[("minutes", i64::from(seconds.div_ceil(60)).into())]),
        })
    };
    let caution = {
        let site = site.clone();
        words(move || {
            let id = listening.report().caution;
            if id.is_empty() { id } else { site.message(&id) }
        })
    };
    let play_label = {
        let site = site.clone();
        words(move || site.message(if listening.is_playing() { "player-pause" } else { "player-play" }))
    };
    let all = words(move || listening.report().sentences.max(1).to_string());
    let done = words(move || (listening.report().position + 1).to_string());
    let busy = words(move || listening.report().waiting.to_string());
    let speeds = Speed::ALL
        .into_iter()
        .map(|speed| {
            let chosen = Signal::derive(move || settings.with(|s| s.speed == speed));
            el("option").set("value", speed.as_str()).set("selected", chosen).with(t(speed_message(speed))).done()
        })
        .collect::<Vec<_>>();
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
    let key = |class: &'static str, drawing: &'static str, label: &'static str, wish: &'static str| {
        el("button")
            .class(class)
            .set("type", "button")
            .press(move || if wish == "close" { listening.close() } else { listening.wish(wish) })
            .with(icon(drawing, ""))
            .with(el("span").class("hide").with(t(label)))
    };
    let back = {
        let label = t("player-follow").signal();
        live(move || {
            let button = || {
                el("button")
                    .class("button button--quiet player__back")
                    .set("type", "button")
                    .press(move || listening.wish("follow"))
                    .with(label)
                    .done()
            };
            if listening.report().adrift { button() } else { ().into_any() }
        })
    };
    el("aside")
        .class("player")
        .set("aria-label", t("player-label"))
        // The count beside it says the same in words.
        .with(
            el("div")
                .class("player__track")
                .set("aria-hidden", "true")
                .with(el("progress").class("player__line").set("max", all).set("value", done)),
        )
        .with(back)
        .with(el("p").class("player__note").set("role", "status").with(caution))
        .with(
            el("div")
                .class("wrap player__in")
                // Seen where room is short: what follows it is then hidden but for three keys, until it is open.
                .with(el("details").class("player__more").with(el("summary").class("control").with(t("player-more"))))
                .with(
                    el("p")
                        .class("player__count")
                        .with(el("span").set("role", "status").with(count))
                        .with(el("span").class("player__left").with(left)),
                )
                .with(
                    el("div")
                        .class("player__keys")
                        .with(key("key", "prev", "player-previous", "previous"))
                        .with(key("key key--again", "again", "player-repeat", "repeat"))
                        .with(
                            el("button")
                                .class("key key--main")
                                .set("type", "button")
                                .set("aria-busy", busy)
                                .press(move || listening.toggle())
                                .with(live(move || icon(if listening.is_playing() { "pause" } else { "play" }, "")))
                                .with(el("span").class("hide").with(play_label)),
                        )
                        .with(key("key", "next", "player-next", "next")),
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
                        .with(key("key", "keep", "player-save", "save"))
                        .with(key("key", "letters", "player-follow-text", "follow-text"))
                        .with(key("key player__close", "close", "player-close", "close")),
                ),
        )
        .done()
}
