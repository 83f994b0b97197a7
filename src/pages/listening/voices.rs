//! The voices: choosing one by hearing it.

use crate::components::el::el;
use crate::components::icon::icon;
use content::Locale;
use leptos::prelude::*;

use crate::components::voice_table::VoiceTable;
use crate::routes::Route;
use crate::state::site::site;

/// Six voices, three regions by two genders, each with a sentence to try.
#[component]
pub fn Voices() -> AnyView {
    let site = site();
    // The voices speak Vietnamese only; an English reader is sent to the page they read.
    let elsewhere = (site.content().locale() == Locale::En).then(|| {
        let href = site.below_base(&Route::Voices.path_in(site.content(), Locale::Vi));
        let label = site.words("hear-in-vietnamese");
        el("p").with(el("a").set("href", href).set("rel", "external").set("hreflang", "vi").with(label)).done()
    });
    el("div")
        .class("wrap narrow flow plain-page")
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("voices-title"))
        .with(el("p").class("lead").say("voices-intro"))
        .with(elsewhere)
        .with(view! { <VoiceTable /> }.into_any())
        .with(
            el("p")
                .class("row")
                .with(
                    el("a")
                        .class("button button--quiet")
                        .set("href", site.link(&Route::Booth))
                        .with(icon("pen", ""))
                        .with(site.words("booth-link")),
                )
                .with(el("span").say("booth-link-note")),
        )
        .with(el("p").say("voices-honest"))
        .with(el("p").say("voices-licence"))
        .done()
}
