//! The voices: choosing one by hearing it, seeing who answers for each, and how one likes to listen.

use content::Locale;
use leptos::prelude::*;

use super::likes::Likes;
use super::{answers, device_voices, habits};
use crate::components::el::{el, parts};
use crate::components::icon::icon;
use crate::components::voice_table::VoiceTable;
use crate::routes::Route;
use crate::state::site::site;

/// Six voices, three regions by two genders, each with a sentence to try.
#[component]
pub fn Voices() -> AnyView {
    let site = site();
    let likes = Likes::new(&site);
    let title = el("h1").id("tieu-de").set("tabindex", "-1").say("voices-title").done();
    // The voices speak Vietnamese only; an English reader is sent to the page they read.
    let elsewhere = (site.content().locale() == Locale::En).then(|| {
        let href = site.below_base(&Route::Voices.path_in(site.content(), Locale::Vi));
        let label = site.words("hear-in-vietnamese");
        el("p").with(el("a").set("href", href).set("rel", "external").set("hreflang", "vi").with(label)).done()
    });
    el("div")
        .class("wrap narrow flow plain-page")
        .with(title)
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
        .with(parts(vec![
            answers::section(&site, likes),
            habits::section(&site, likes),
            device_voices::section(&site, likes),
            install(),
        ]))
        .with(el("p").say("voices-licence"))
        .done()
}

/// How a Vietnamese voice is put onto a device, by the kind of device.
fn install() -> AnyView {
    let site = site();
    let steps = [
        ("tryout-android", "tryout-android-steps"),
        ("tryout-iphone", "tryout-iphone-steps"),
        ("tryout-windows", "tryout-windows-steps"),
        ("tryout-mac", "tryout-mac-steps"),
        ("tryout-chromebook", "tryout-chromebook-steps"),
    ];
    let folds = steps
        .into_iter()
        .map(|(name, steps)| {
            el("details")
                .class("why static")
                .with(el("summary").with(icon("down", "icon-s")).with(site.words(name)))
                .with(el("p").say(steps))
                .done()
        })
        .collect::<Vec<_>>();
    el("section")
        .class("flow")
        .set("aria-labelledby", "cai-giong")
        .with(el("h2").id("cai-giong").say("tryout-install-title"))
        .with(el("p").say("tryout-install-intro"))
        .with(folds)
        .done()
}
