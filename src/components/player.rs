//! The player at the foot of the window: play, pause, sentence by sentence, voice and speed.

use super::live::{live, press, words};
use leptos::prelude::*;
use readout::player::Speed;

use super::icon::Icon;
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
pub fn PlayerBar() -> impl IntoView {
    let listening = expect_context::<Listening>();
    live(move || if listening.is_open() { view! { <OpenPlayer /> }.into_any() } else { ().into_any() })
}

#[component]
fn OpenPlayer() -> impl IntoView {
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
            view! {
                <option value=speed.as_str() selected=settings.with_untracked(|s| s.speed == speed)>
                    {t(speed_message(speed))}
                </option>
            }
        })
        .collect::<Vec<_>>();
    view! {
        <aside class="player" aria-label=t("player-label")>
            // The count beside it says the same in words.
            <div class="player__track" aria-hidden="true">
                <svg class="player__line" viewBox=viewbox preserveAspectRatio="none" focusable="false">
                    <rect width=done height="1" />
                </svg>
            </div>
            <div class="wrap player__in">
                <p class="player__count" role="status">
                    {count}
                </p>
                <div class="player__keys">
                    <button class="key" type="button" on:click=press(move || listening.previous())>
                        <Icon name="prev" />
                        <span class="hide">{t("player-previous")}</span>
                    </button>
                    <button
                        class="key key--main"
                        type="button"
                        aria-busy=busy
                        on:click=press(move || listening.toggle())
                    >
                        {live(move || {
                            if listening.is_playing() {
                                view! { <Icon name="pause" /> }.into_any()
                            } else {
                                view! { <Icon name="play" /> }.into_any()
                            }
                        })}
                        <span class="hide">{play_label}</span>
                    </button>
                    <button class="key" type="button" on:click=press(move || listening.next())>
                        <Icon name="next" />
                        <span class="hide">{t("player-next")}</span>
                    </button>
                </div>
                <div class="player__set">
                    <VoiceChooser />
                    <label class="speed">
                        <span class="hide">{t("player-speed")}</span>
                        <select
                            class="speed__box"
                            on:change:target=move |ev| {
                                let wanted = ev.target().value();
                                if let Some(speed) = Speed::ALL.into_iter().find(|speed| speed.as_str() == wanted) {
                                    listening.choose_speed(speed);
                                }
                            }
                        >
                            {speeds}
                        </select>
                    </label>
                    <button class="key player__close" type="button" on:click=press(move || listening.close())>
                        <Icon name="close" />
                        <span class="hide">{t("player-close")}</span>
                    </button>
                </div>
            </div>
        </aside>
    }
    .into_any()
}
