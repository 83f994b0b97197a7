//! What the presenter does beside turning pages: points, shows a part large, chooses who reads, ends the session.

use content::Locale;
use leptos::prelude::*;
use readout::Region;
use sessions::deck::Action;

use super::presenter::{NOW, button, minutes, to_record};
use super::stage::Stage;
use crate::browser::{document, show};
use crate::components::el::el;
use crate::components::live::{live, words};
use crate::components::voice_chooser::VoiceChooser;
use crate::components::voice_table::region_message;
use crate::routes::Route;
use crate::routes::teams::TeamPage;
use crate::state::site::Site;

/// The picture of what the audience sees.
const PICTURE: &str = "slide-picture";

/// What the audience sees, small: where a mouse or a finger lies on it, the audience sees a spot.
pub(super) fn picture(site: &Site, stage: Stage) -> AnyView {
    let place = Memo::new(move |_| {
        let show = stage.show();
        (usize::from(show.at), show.zoom, stage.count())
    });
    let slide = {
        let site = site.clone();
        live(move || {
            let (at, zoom, _) = place.get();
            // The same words stand beside it, so that it is drawn only where there is an app to point with.
            let face = site.started.get().then(|| stage.shown(&site, at, zoom)).flatten();
            face.map(|face| face.pictured(&site)).into_any()
        })
    };
    let size = Memo::new(move |_| stage.others().size);
    Effect::new(move |_| {
        if let Some(size) = size.get() {
            show::shape(PICTURE, size);
        }
    });
    el("section")
        .class("present__point")
        .set("aria-labelledby", "slide-point-label")
        .with(el("h2").class("present__label").id("slide-point-label").with(site.message("slide-point")))
        .with(el("div").class("mini").id(PICTURE).set("data-point", "").with(slide))
        .with(el("p").class("small").say("slide-point-note"))
        .done()
}

/// The parts of the slide, each to be shown large.
pub(super) fn zoom(site: &Site, stage: Stage) -> AnyView {
    let parts = {
        let site = site.clone();
        Memo::new(move |_| stage.parts(&site))
    };
    let keys = {
        let site = site.clone();
        live(move || {
            let key = |part: u8, label: String| {
                let pressed = words(move || (stage.show().zoom == part).to_string());
                el("button")
                    .class("button button--quiet session__choice")
                    .set("type", "button")
                    .set("disabled", site.asleep())
                    .set("aria-pressed", pressed)
                    // A part that is pressed again is put away.
                    .press(move || stage.act(Action::Zoom(part)))
                    .with(label)
                    .done()
            };
            let mut keys = vec![key(0, site.message("slide-zoom-none"))];
            keys.extend((1..=parts.get()).map(|part| {
                let name = site.tx("slide-zoom-part", &[("part", usize::from(part).into())]);
                key(part, name)
            }));
            el("div").class("row").with(keys).done()
        })
    };
    el("div")
        .set("role", "group")
        .set("aria-labelledby", "slide-zoom-label")
        .with(el("p").class("present__label").id("slide-zoom-label").with(site.message("slide-zoom-title")))
        .with(keys)
        .done()
}

/// Who reads aloud, and who after that. The voices speak Vietnamese only.
pub(super) fn voices(site: &Site, stage: Stage) -> AnyView {
    if site.content().locale() != Locale::Vi {
        return ().into_any();
    }
    let aloud = stage.aloud;
    let option = |region: Option<Region>, label: String| {
        let chosen = Signal::derive(move || aloud.second() == region);
        el("option").set("value", region.map_or("", Region::as_str)).set("selected", chosen).with(label).done()
    };
    let mut options = vec![option(None, site.message("slide-second-none"))];
    options.extend(Region::ALL.map(|region| option(Some(region), site.message(region_message(region)))));
    let second = view! {
        <select
            class="speed__box"
            id="slide-second-voice"
            autocomplete="off"
            disabled=site.asleep()
            on:change:target=move |event| aloud.choose_second(Region::from_name(&event.target().value()))
        >
            {options}
        </select>
    };
    el("div")
        .class("row present__aloud")
        .with(view! { <VoiceChooser /> }.into_any())
        .with(
            el("p")
                .class("present__second")
                .with(el("label").set("for", "slide-second-voice").with(site.message("slide-second-voice")))
                .with(second.into_any()),
        )
        .done()
}

/// What the session came to, once it is over.
pub(super) fn over(site: &Site, stage: Stage) -> AnyView {
    let is_over = Memo::new(move |_| stage.show().over.is_some());
    let site = site.clone();
    live(move || {
        if !is_over.get() {
            return ().into_any();
        }
        let (elapsed, show, count) = untrack(|| (stage.elapsed(), stage.show(), stage.count()));
        let used = site.tx("slide-over-time", &[("time", minutes(elapsed / 1_000).into())]);
        let shown = usize::try_from(show.shown()).unwrap_or(count).min(count);
        let shown = site.tx("slide-over-shown", &[("shown", shown.into()), ("all", count.into())]);
        let agenda = site.link(&Route::Team(TeamPage::Agenda));
        // The button that was pressed goes, and the session goes on with the slide.
        let go_on = move |action: Action| {
            stage.act(action);
            document::focus_soon(NOW);
        };
        el("section")
            .class("first flow")
            .set("aria-labelledby", "slide-over")
            .with(el("h2").class("first__label").id("slide-over").set("tabindex", "-1").say("slide-over-title"))
            .with(el("p").set("role", "status").with(used).with(" ").with(shown))
            .with(
                el("div")
                    .class("row actions")
                    .with(to_record(&site))
                    .with(button(&site, "again", "slide-over-anew", move || go_on(Action::Anew)))
                    .with(button(&site, "back", "slide-over-back", move || go_on(Action::Back)))
                    .with(el("a").class("button button--quiet").set("href", agenda).say("slide-to-agenda")),
            )
            .done()
    })
}
