//! "Nghe": the one button that starts the reader, and stops it while it reads.

use super::el::{El, el, parts};
use super::icon::icon;
use super::live::words;
use content::Locale;
use leptos::prelude::*;

use crate::browser::speaker::Report;
use crate::state::listening::Listening;
use crate::state::site::{Site, site};

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
    let label = label_of(&site, listening, label);
    let disc = el("span").class("hear__disc").with(icon("play", "hear__start")).with(icon("pause", "hear__stop"));
    parts(vec![
        button(&site, listening, "hear".to_owned())
            .with(disc)
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
            button(&site, listening, ["button button--quiet ", class].concat())
                .with(icon("listen", "hear__start"))
                .with(icon("pause", "hear__stop"))
                .with(el("span").with(label_of(&site, listening, label)))
                .done()
        })
        .into_any()
}

/// A button that starts the reader, or lets it pause while it reads: the place is kept, so the next press goes on
/// there. Which of its two icons is seen hangs on the class `is-playing`.
fn button(site: &Site, listening: Listening, class: String) -> El {
    let classes = words(move || if listening.is_playing() { [&class, " is-playing"].concat() } else { class.clone() });
    // Who presses twice out of habit would start and stop it.
    el("button").set("class", classes).set("type", "button").set("disabled", site.asleep()).press_once(Box::new(
        move || match untrack(|| listening.report()) {
            Report { playing: false, .. } => listening.play_page(),
            // The program is still on its way.
            Report { sentences: 0, .. } => listening.close(),
            _ => listening.wish("pause"),
        },
    ))
}

/// What a press does now.
fn label_of(site: &Site, listening: Listening, label: &'static str) -> Signal<String> {
    let site = site.clone();
    words(move || site.message(if listening.is_playing() { "hear-stop" } else { label }))
}
