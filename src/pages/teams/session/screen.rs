//! What the audience sees: one slide, as large as the room needs, and nothing else.

use content::Locale;
use leptos::prelude::*;
use sessions::deck::{Action, Role, WHOLE};

use super::face::{Face, fit_soon};
use super::stage::Stage;
use crate::browser::show;
use crate::components::el::{El, el};
use crate::components::icon::icon;
use crate::components::live::{live, words};
use crate::components::say::say;
use crate::routes::Route;
use crate::routes::teams::TeamPage;
use crate::state::site::{Site, site};

/// The radius of the ring that the presenter points with, in pixels: a word of the slide can be read within it.
const DOT: u32 = 34;

/// The page.
pub fn page() -> AnyView {
    let site = site();
    let stage = Stage::new(&site);
    stage.begin(&site, Role::Audience);
    let place = Memo::new(move |_| {
        let show = stage.show();
        (show.at, [show.black, show.sources, show.over.is_some()], show.zoom, stage.count())
    });
    let body = {
        let site = site.clone();
        live(move || {
            let (at, [black, sources, over], zoom, count) = place.get();
            if black {
                let told = el("h1").class("hide").id("tieu-de").set("tabindex", "-1").say("slide-black");
                // Whoever stands before a black screen taps on it; for a keyboard there are keys.
                let light = move || stage.act(Action::Black);
                return el("div").class("slide slide--black").press(light).with(told).done();
            }
            let at = usize::from(at);
            let place = |of: Option<&Face>| {
                let told = (!over).then(|| [&(at + 1).to_string(), "/", &count.to_string()].concat());
                foot(&site, stage, told, of.is_some_and(|face| !face.citations.is_empty()))
            };
            if over {
                return closing(place(None));
            }
            match stage.shown(&site, at, zoom) {
                Some(face) if sources && !face.citations.is_empty() => told_from(&site, &face, place(Some(&face))),
                Some(face) => face.view(&site, place(Some(&face))),
                None => empty(&site),
            }
        })
    };
    el("div").class("show").with(body).with(dot(stage)).done()
}

/// A ring where the presenter points. It is there for who sees, and tells nothing else.
fn dot(stage: Stage) -> AnyView {
    let place = Memo::new(move |_| stage.dot());
    live(move || {
        let Some((x, y)) = place.get() else { return ().into_any() };
        // In parts of the window, which is wider than high; drawn as round as it is on the screen.
        let (wide, high) = show::size();
        let part = |side: u16| (u32::from(WHOLE) * DOT / u32::from(side.max(1))).to_string();
        let whole = format!("0 0 {WHOLE} {WHOLE}");
        let (right, down) = (x.to_string(), y.to_string());
        view! {
            <svg class="slide__dot" viewBox=whole preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <ellipse class="slide__halo" cx=right.clone() cy=down.clone() rx=part(wide) ry=part(high) />
                <ellipse cx=right cy=down rx=part(wide) ry=part(high) />
            </svg>
        }
        .into_any()
    })
}

/// The last of all: the session is over.
fn closing(foot: AnyView) -> AnyView {
    fit_soon();
    el("div")
        .class("slide slide--few")
        .with(
            el("header")
                .class("slide__head")
                .with(el("h1").class("slide__title").id("tieu-de").set("tabindex", "-1").say("slide-thanks")),
        )
        .with(el("div").class("slide__body").with(el("p").class("slide__text").say("slide-thanks-note")))
        .with(foot)
        .done()
}

fn key(site: &Site, drawing: &str, name: &'static str, act: impl FnMut() + 'static) -> El {
    el("button")
        .class("slide__key")
        .set("type", "button")
        .set("disabled", site.asleep())
        .set("aria-label", site.message(name))
        .press(act)
        .with(icon(drawing, ""))
}

/// Where the slide stands among all, and the few keys for whoever has this window only.
fn foot(site: &Site, stage: Stage, told: Option<String>, has_sources: bool) -> AnyView {
    // The voices speak Vietnamese only.
    let reading = words(move || stage.aloud.is_reading().to_string());
    let hear = (site.content().locale() == Locale::Vi).then(|| {
        key(site, "listen", "slide-hear", move || stage.aloud.toggle())
            .id("slide-hear-key")
            .set("aria-pressed", reading)
            .done()
    });
    let zoom = {
        let site_of_key = site.clone();
        let zoomed = words(move || (stage.show().zoom > 0).to_string());
        key(site, "search", "slide-zoom", move || stage.zoom_on(&site_of_key)).set("aria-pressed", zoomed)
    };
    let sources = has_sources.then(|| {
        let site_of_key = site.clone();
        let seen = words(move || stage.show().sources.to_string());
        key(site, "stamp", "slide-sources", move || stage.tell_sources(&site_of_key))
            .id("slide-sources-key")
            .set("aria-pressed", seen)
            .done()
    });
    el("footer")
        .class("slide__foot")
        .with(told.map(|told| el("p").class("slide__count").with(told).done()))
        .with(
            el("nav")
                .class("slide__nav")
                .set("aria-label", site.message("slide-keys"))
                .with(hear)
                .with(zoom)
                .with(sources)
                .with(key(site, "left", "slide-back", move || stage.act(Action::Back)))
                .with(key(site, "right", "slide-next", move || stage.act(Action::Next))),
        )
        .done()
}

/// On what the slide rests, in letters as large as its own.
fn told_from(site: &Site, face: &Face, foot: AnyView) -> AnyView {
    fit_soon();
    let lines = face.citations.iter().filter_map(|cited| {
        let source = site.content().source(&cited.id)?;
        let at = if cited.at.is_empty() { String::new() } else { format!(", {}", cited.at) };
        let line = el("li").with(say(source.title_id())).with(at);
        Some(line.done())
    });
    el("div")
        .class("slide slide--most")
        .with(
            el("header")
                .class("slide__head")
                .with(el("h1").class("slide__title").id("tieu-de").set("tabindex", "-1").say("slide-sources-title")),
        )
        .with(
            el("div")
                .class("slide__body")
                .with(el("ul").class("slide__sources").with(lines.take(5).collect::<Vec<_>>())),
        )
        .with(foot)
        .done()
}

/// An agenda without slides.
fn empty(site: &Site) -> AnyView {
    let href = site.link(&Route::Team(TeamPage::Agenda));
    el("div")
        .class("slide slide--some")
        .with(el("h1").class("slide__title").id("tieu-de").set("tabindex", "-1").say("slide-none"))
        .with(el("p").say("slide-none-note"))
        .with(el("p").with(el("a").class("button").set("href", href).with(site.message("slide-to-agenda"))))
        .done()
}
