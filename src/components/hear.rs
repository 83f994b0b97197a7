//! "Nghe": the one button that starts the reader.

use super::live::{press, words};
use content::Locale;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::icon::Icon;
use crate::state::listening::Listening;
use crate::state::site::site;

/// Starts reading the page aloud from its first sentence. The voices speak Vietnamese only, so an English page
/// leads to the same page in Vietnamese instead.
#[component]
pub fn HearButton(
    /// The message on the button.
    label: &'static str,
) -> impl IntoView {
    let site = site();
    if site.content().locale() == Locale::En {
        let path = use_location().pathname;
        let href = {
            let site = site.clone();
            words(move || path.with(|path| site.below_base(&site.route_at(path).path_in(site.content(), Locale::Vi))))
        };
        return view! {
            <a class="hear" href=href rel="external" hreflang="vi">
                <span class="hear__disc">
                    <Icon name="listen" />
                </span>
                <span class="hear__text">
                    <b>{site.words("hear-in-vietnamese")}</b>
                </span>
            </a>
        }
        .into_any();
    }
    let listening = expect_context::<Listening>();
    let voice_name = {
        let site = site.clone();
        words(move || site.message(&super::voice_table::voice_message(site.settings.with(|s| (s.region, s.gender)))))
    };
    let label = site.words(label);
    view! {
        <button class="hear" type="button" disabled=site.asleep() on:click=press(move || listening.play_page())>
            <span class="hear__disc">
                <Icon name="play" />
            </span>
            <span class="hear__text">
                <b>{label}</b>
                <span>{voice_name}</span>
            </span>
        </button>
        <p class="needs-app">{site.words("needs-app")}</p>
    }
    .into_any()
}

/// The same as a plain button, for a row of buttons. Nothing on an English page, whose voice is elsewhere.
#[component]
pub fn HearAction(
    /// The message on the button.
    label: &'static str,
    /// Further classes.
    class: &'static str,
) -> impl IntoView {
    let site = site();
    let listening = expect_context::<Listening>();
    (site.content().locale() == Locale::Vi).then(|| {
        view! {
            <button
                class=format!("button button--quiet {class}")
                type="button"
                disabled=site.asleep()
                on:click=press(move || listening.play_page())
            >
                <Icon name="listen" />
                <span>{site.words(label)}</span>
            </button>
        }
    })
}
