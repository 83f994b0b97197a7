//! What the presenter sees: the slide and the next one, the time, what it rests on, and the controls. On a phone the two
//! large buttons are a clicker.

use leptos::prelude::*;
use sessions::deck::{Action, Role, pace};

use super::face::Face;
use super::stage::Stage;
use super::tools;
use crate::browser::document;
use crate::components::back_link::BackLink;
use crate::components::el::{El, el, parts};
use crate::components::icon::icon;
use crate::components::live::{live, words};
use crate::components::source::SourceFold;
use crate::routes::Route;
use crate::routes::teams::{FROM_SESSION, TeamPage};
use crate::state::site::{Site, site};

/// The heading of the slide that is shown.
pub(super) const NOW: &str = "slide-now-label";

/// The page.
pub fn page() -> AnyView {
    let site = site();
    let stage = Stage::new(&site);
    stage.begin(&site, Role::Presenter);
    let place = Memo::new(move |_| {
        let show = stage.show();
        (usize::from(show.at), show.zoom, stage.count())
    });
    let now = {
        let site = site.clone();
        live(move || {
            let (at, zoom, _) = place.get();
            match stage.shown(&site, at, zoom) {
                Some(face) => of_slide(&site, stage, &face, at),
                None => el("p").say("slide-none").done(),
            }
        })
    };
    let notes = {
        let site = site.clone();
        live(move || {
            let (at, _, _) = place.get();
            stage.face(&site, at).map(|face| notes(&site, &face)).into_any()
        })
    };
    let back = site.link(&Route::Team(TeamPage::Agenda));
    let label = site.words("slide-to-agenda");
    el("div")
        .class("present wrap")
        .with(
            el("div").class("present__top").with(view! { <BackLink href=back label=label /> }.into_any()).with(
                el("h1").class("present__title").id("tieu-de").set("tabindex", "-1").say("slide-presenter-title"),
            ),
        )
        .with(standing(&site, stage))
        .with(el("p").class("needs-app").with(site.words("needs-app")))
        .with(tools::over(&site, stage))
        .with(clock(&site, stage))
        .with(el("div").class("present__now").with(now).with(tools::picture(&site, stage)).with(notes))
        .with(tools::zoom(&site, stage))
        .with(tools::reading(&site, stage))
        .with(controls(&site, stage))
        .with(clicker(&site, stage))
        .with(list(&site, stage))
        .with(el("p").with(to_record(&site)))
        .done()
}

/// Where a session that is over is written down.
pub(super) fn to_record(site: &Site) -> El {
    let href = [&site.link(&Route::Team(TeamPage::Record)), FROM_SESSION].concat();
    let link = el("a").class("button button--quiet").set("href", href).with(icon("pen", ""));
    link.with(site.words("slide-to-record"))
}

pub(super) fn button(site: &Site, drawing: &str, label: &'static str, act: impl FnMut() + 'static) -> El {
    el("button")
        .class("button button--quiet")
        .set("type", "button")
        .set("disabled", site.asleep())
        .press(act)
        .with(icon(drawing, ""))
        .with(el("span").with(site.message(label)))
}

/// The slide, what it rests on, and the next one.
fn of_slide(site: &Site, stage: Stage, face: &Face, at: usize) -> AnyView {
    let next = stage.face(site, at + 1).map_or_else(|| site.message("slide-last"), |next| next.line(site));
    parts(vec![
        el("section")
            .class("present__slide")
            .set("aria-labelledby", NOW)
            .with(el("h2").class("present__label").id(NOW).set("tabindex", "-1").with(site.message("slide-now-shown")))
            .with(face.small())
            .done(),
        el("section")
            .class("present__next")
            .set("aria-labelledby", "slide-next-label")
            .with(el("h2").class("present__label").id("slide-next-label").with(site.message("slide-next-shown")))
            .with(el("p").with(next))
            .done(),
    ])
}

/// What the presenter may want to know of the slide.
fn notes(site: &Site, face: &Face) -> AnyView {
    let guide = face.place.as_ref().map(|(guide, section)| {
        let href = format!("{}#{section}", site.link(&Route::Guide(guide.clone())));
        let link = el("a").set("href", href).set("target", "_blank").set("rel", "noopener").say("slide-read-guide");
        el("p").with(link).done()
    });
    let citations = face.citations.clone();
    if citations.is_empty() && guide.is_none() {
        return ().into_any();
    }
    el("section")
        .class("present__notes flow")
        .set("aria-labelledby", "slide-notes-label")
        .with(el("h2").class("present__label").id("slide-notes-label").with(site.message("slide-notes")))
        .with((!citations.is_empty()).then(|| view! { <SourceFold citations=citations /> }.into_any()))
        .with(guide)
        .done()
}

/// Minutes and seconds.
pub(super) fn minutes(seconds: u64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// The time since the beginning against the plan.
fn clock(site: &Site, stage: Stage) -> AnyView {
    let seconds = {
        let site = site.clone();
        Memo::new(move |_| {
            let slides = stage.slides();
            slides
                .iter()
                .map(|slide| Face::of(&site, slide).map_or(0, |face| face.seconds(&site)))
                .collect::<Vec<u32>>()
        })
    };
    let pace_now = move || seconds.with(|seconds| pace(seconds, usize::from(stage.show().at), stage.elapsed()));
    let elapsed = words(move || minutes(u64::from(pace_now().elapsed)));
    let planned = {
        let site = site.clone();
        words(move || {
            let pace = pace_now();
            let (until, total) = (minutes(u64::from(pace.until)), minutes(u64::from(pace.total)));
            site.tx("slide-planned", &[("until", until.into()), ("total", total.into())])
        })
    };
    let standing = {
        let site = site.clone();
        words(move || {
            let behind = pace_now().behind();
            let apart = minutes(behind.unsigned_abs());
            match behind {
                0 => site.message("slide-on-time"),
                1.. => site.tx("slide-behind", &[("time", apart.into())]),
                _ => site.tx("slide-ahead", &[("time", apart.into())]),
            }
        })
    };
    el("section")
        .class("present__clock")
        .set("aria-label", site.message("slide-clock"))
        .with(el("p").class("present__time").set("role", "timer").with(elapsed))
        .with(el("p").class("present__planned").with(planned))
        .with(el("p").class("present__standing").with(standing))
        .done()
}

/// Which windows are there, and what to do when one is missing.
fn standing(site: &Site, stage: Stage) -> AnyView {
    let screen = site.link(&Route::Team(TeamPage::Screen));
    let told = {
        let site = site.clone();
        live(move || {
            let others = stage.others();
            let id = match (stage.hears(), others.screens) {
                (false, _) => "slide-no-channel",
                (true, 0) => "slide-no-screen",
                (true, _) => "slide-screen-there",
            };
            let second = (others.presenters > 0).then(|| {
                let id = if others.leads { "slide-second-leads" } else { "slide-second-follows" };
                el("span").with(" ").with(site.message(id)).done()
            });
            el("span").with(site.message(id)).with(second).done()
        })
    };
    let lead = {
        let site = site.clone();
        live(move || {
            (!stage.others().leads)
                .then(|| button(&site, "hand", "slide-lead", move || stage.act(Action::Lead)).done())
                .into_any()
        })
    };
    el("div")
        .class("present__standing-row row")
        .with(el("p").set("role", "status").with(told))
        .with(
            el("a")
                .class("button button--quiet")
                .id("slide-open-screen")
                .set("href", screen)
                .set("target", "_blank")
                .set("rel", "noopener")
                .with(site.words("slide-open-screen")),
        )
        .with(lead)
        .done()
}

/// Everything but turning pages.
fn controls(site: &Site, stage: Stage) -> AnyView {
    let pressed = |is: fn(&sessions::deck::Show) -> bool| words(move || is(&stage.show()).to_string());
    let clock = {
        let site = site.clone();
        words(move || site.message(if stage.show().clock.since.is_some() { "slide-pause" } else { "slide-start" }))
    };
    el("div")
        .class("present__controls row")
        .with(
            button(site, "close", "slide-black-key", move || stage.act(Action::Black))
                .set("aria-pressed", pressed(|show| show.black)),
        )
        .with(
            button(site, "half", "slide-dark-key", move || stage.act(Action::Dark))
                .set("aria-pressed", pressed(|show| show.dark)),
        )
        .with(
            el("button")
                .class("button button--quiet")
                .set("type", "button")
                .set("disabled", site.asleep())
                .press(move || stage.act(Action::Clock))
                .with(icon("days", ""))
                .with(el("span").with(clock)),
        )
        .with(button(site, "prev", "slide-again", move || {
            stage.act(Action::GoTo(0));
            stage.act(Action::Reset);
        }))
        .with(
            button(site, "letters", "slide-letters", move || stage.toggle_letters())
                .set("aria-pressed", words(move || stage.letters().to_string())),
        )
        .with(button(site, "tick", "slide-end", move || {
            stage.act(Action::End);
            document::focus_soon("slide-over");
        }))
        .done()
}

/// The two buttons that a thumb finds.
fn clicker(site: &Site, stage: Stage) -> AnyView {
    let count = words(move || format!("{}/{}", usize::from(stage.show().at) + 1, stage.count()));
    let key = |class: &'static str, drawing: &str, label: &'static str, action: Action| {
        el("button")
            .class(class)
            .set("type", "button")
            .set("disabled", site.asleep())
            .press(move || stage.act(action))
            .with(icon(drawing, ""))
            .with(el("span").with(site.message(label)))
            .done()
    };
    el("div")
        .class("present__clicker")
        .with(key("present__turn", "left", "slide-back", Action::Back))
        .with(el("p").class("present__count").with(count))
        .with(key("present__turn present__turn--next", "right", "slide-next", Action::Next))
        .done()
}

/// Every slide, to go to.
fn list(site: &Site, stage: Stage) -> AnyView {
    let rows = {
        let site = site.clone();
        live(move || {
            let slides = stage.slides();
            let rows = slides.iter().enumerate().map(|(n, slide)| {
                let line = Face::of(&site, slide).map_or_else(String::new, |face| face.line(&site));
                let current = Signal::derive(move || (usize::from(stage.show().at) == n).then(|| "true".to_owned()));
                let to = u16::try_from(n).unwrap_or(u16::MAX);
                el("li")
                    .with(
                        el("button")
                            .class("present__go")
                            .set("type", "button")
                            .set("disabled", site.asleep())
                            .set("aria-current", current)
                            .press(move || stage.act(Action::GoTo(to)))
                            .with(line),
                    )
                    .done()
            });
            el("ol").class("present__list").with(rows.collect::<Vec<_>>()).done()
        })
    };
    el("details")
        .class("drive__fold")
        .with(el("summary").with(icon("down", "")).with(el("span").with(site.message("slide-list"))))
        .with(rows)
        .done()
}
