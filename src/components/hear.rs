//! "Nghe": the one button that starts the reader.

use super::el::{el, parts};
use super::icon::icon;
use super::live::words;
use content::Locale;
use leptos::prelude::*;

use crate::state::listening::Listening;
use crate::state::site::site;

/// Starts reading the page aloud from its first sentence. The voices speak Vietnamese only, so an English page
/// leads to the same page in Vietnamese instead.
#[component]
pub fn HearButton(
    /// The message on the button.
    label: &'static str,
) -> AnyView {
    let site = site();
    if site.content().locale() == Locale::En {
        let href = {
            let site = site.clone();
            words(move || site.below_base(&site.route().path_in(site.content(), Locale::Vi)))
        };
        return el("a")
            .class("hear")
            .set("href", href)
            .set("rel", "external")
            .set("hreflang", "vi")
            .with(el("span").class("hear__disc").with(icon("listen", "")))
            .with(el("span").class("hear__text").with(el("b").with(site.words("hear-in-vietnamese"))))
            .done();
    }
    let listening = expect_context::<Listening>();
    let voice_name = {
        let site = site.clone();
        words(move || site.message(super::voice_table::voice_message(site.settings.with(|s| (s.region, s.gender)))))
    };
    let label = site.words(label);
    parts(vec![
        el("button")
            .class("hear")
            .set("type", "button")
            .set("disabled", site.asleep())
            .press(move || listening.play_page())
            .with(el("span").class("hear__disc").with(icon("play", "")))
            .with(el("span").class("hear__text").with(el("b").with(label)).with(el("span").with(voice_name)))
            .done(),
        el("p").class("needs-app").with(site.words("needs-app")).done(),
    ])
}

/// The same as a plain button, for a row of buttons. Nothing on an English page, whose voice is elsewhere.
#[component]
pub fn HearAction(
    /// The message on the button.
    label: &'static str,
    /// Further classes.
    class: &'static str,
) -> AnyView {
    let site = site();
    let listening = expect_context::<Listening>();
    (site.content().locale() == Locale::Vi)
        .then(|| {
            el("button")
                .set("class", format!("button button--quiet {class}"))
                .set("type", "button")
                .set("disabled", site.asleep())
                .press(move || listening.play_page())
                .with(icon("listen", ""))
                .with(el("span").with(site.words(label)))
                .done()
        })
        .into_any()
}
