//! What the presenter sees: the slide and the next one, the time, what it rests on, and the controls. What is needed while
//! speaking stays on the screen; on a phone the two large buttons are a clicker.

use content::Locale;
use leptos::prelude::*;
use sessions::deck::{Action, Role, pace};

use super::face::Face;
use super::stage::Stage;
use super::tools;
use crate::browser::document;
use crate::components::back_link::BackLink;
use crate::components::el::{El, el};
use crate::components::icon::icon;
use crate::components::live::{holds, live, words};
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
            stage.shown(&site, at, zoom).map_or_else(|| el("p").say("slide-none").done(), |face| of_slide(&site, &face))
        })
    };
    let at = Memo::new(move |_| (place.get().0, place.get().2));
    let next = {
        let site = site.clone();
        live(move || following(&site, stage, at.get().0 + 1))
    };
    let notes = {
        let site = site.clone();
        live(move || stage.face(&site, at.get().0).map(|face| notes(&site, &face)).into_any())
    };
    let back = site.link(&Route::Team(TeamPage::Agenda));
    let label = site.words("slide-to-agenda");
    let title = el("h1").class("present__title").id("tieu-de").set("tabindex", "-1").say("slide-presenter-title");
    let top = el("div").class("present__top").with(view! { <BackLink href=back label=label /> }.into_any()).with(title);
    // The slide and what is done with it, beside what comes next and what the audience sees.
    let shown = el("div").class("present__part").with(now).with(tools::zoom(&site, stage)).with(notes);
    let beside = el("div").class("present__part").with(next).with(tools::picture(&site, stage));
    el("div")
        .class("present wrap")
        // Once the session is over, neither a slide nor a time that runs is told.
        .set("data-over", words(move || stage.show().over.is_some().to_string()))
        .with(el("div").class("present__head-row").with(top).with(standing(&site, stage)))
        .with(el("p").class("needs-app").with(site.words("needs-app")))
        .with(tools::over(&site, stage))
        .with(clock(&site, stage))
        .with(el("div").class("present__now").with(shown).with(beside))
        .with(tools::voices(&site, stage))
        .with(controls(&site, stage))
        .with(clicker(&site, stage))
        .with(list(&site, stage))
        .with(el("p").class("present__record row").with(to_rooms(&site)).with(to_record(&site)))
        .done()
}

/// Where the room is asked: the page that is put on the screen for it.
fn to_rooms(site: &Site) -> El {
    let link = el("a").class("button button--quiet").set("href", site.link(&Route::Team(TeamPage::Rooms)));
    link.with(icon("hand", "")).with(site.words("teams-door-rooms"))
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

/// The words of the slide.
fn of_slide(site: &Site, face: &Face) -> AnyView {
    el("section")
        .class("present__slide")
        .set("aria-labelledby", NOW)
        .with(el("h2").class("present__label").id(NOW).set("tabindex", "-1").with(site.message("slide-now-shown")))
        .with(face.small())
        .done()
}

/// The slide that comes next, in a line.
fn following(site: &Site, stage: Stage, at: usize) -> AnyView {
    let line = stage.face(site, at).map_or_else(|| site.message("slide-last"), |next| next.line(site));
    el("section")
        .class("present__next")
        .set("aria-labelledby", "slide-next-label")
        .with(el("h2").class("present__label").id("slide-next-label").with(site.message("slide-next-shown")))
        .with(el("p").with(line))
        .done()
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
            let (until, total) = (minutes(u64::from(pace.until)), pace.total.div_ceil(60));
            site.tx("slide-planned", &[("until", until.into()), ("minutes", (total as usize).into())])
        })
    };
    // The words, how they look, and the whole minutes: so that nothing changes every second.
    let standing = Memo::new(move |_| {
        let pace = pace_now();
        let (behind, planned) = (pace.behind(), stage.minutes() * 60);
        let told = |seconds: u64, some: [&'static str; 2]| (some[usize::from(seconds >= 60)], (seconds / 60) as usize);
        match behind {
            _ if pace.elapsed >= planned => {
                ("over", told((pace.elapsed - planned).into(), ["slide-late", "slide-late-by"]))
            }
            0 => ("on", ("slide-on-time", 0)),
            1.. => ("behind", told(behind.unsigned_abs(), ["slide-behind-little", "slide-behind"])),
            _ => ("ahead", told(behind.unsigned_abs(), ["slide-ahead-little", "slide-ahead"])),
        }
    });
    let standing = {
        let site = site.clone();
        live(move || {
            let (look, (id, minutes)) = standing.get();
            let drawing = match look {
                "on" => "tick",
                "ahead" => "right",
                _ => "warn",
            };
            let text = site.tx(id, &[("minutes", minutes.into())]);
            el("p").class("present__standing").set("data-pace", look).with(icon(drawing, "")).with(text).done()
        })
    };
    let run = {
        let site = site.clone();
        words(move || site.message(if stage.show().clock.since.is_some() { "slide-pause" } else { "slide-start" }))
    };
    let run = el("button")
        .class("button button--quiet present__run")
        .set("type", "button")
        .set("disabled", site.asleep())
        .press(move || stage.act(Action::Clock))
        .with(run);
    el("section")
        .class("present__clock")
        .set("aria-label", site.message("slide-clock"))
        .with(el("p").class("present__time").set("role", "timer").with(elapsed))
        .with(standing)
        .with(el("p").class("present__planned").with(planned))
        .with(run)
        .done()
}

/// Which windows are there, and what to do when one is missing.
fn standing(site: &Site, stage: Stage) -> AnyView {
    let screen = site.link(&Route::Team(TeamPage::Screen));
    // What the audience sees instead of the slide: black, or the law.
    let hidden = Memo::new(move |_| (stage.show().black, stage.show().sources));
    let told = {
        let site = site.clone();
        live(move || {
            let others = stage.others();
            let id = match (stage.hears(), others.screens) {
                (false, _) => "slide-no-channel",
                (true, 0) => "slide-no-screen",
                (true, _) => "slide-screen-there",
            };
            let hidden = match hidden.get() {
                (true, _) => Some("slide-black-told"),
                (_, true) => Some("slide-sources-told"),
                _ => None,
            };
            let hidden = hidden.map(|id| el("b").with(" ").with(site.message(id)).done());
            let second = (others.presenters > 0).then(|| {
                let id = if others.leads { "slide-second-leads" } else { "slide-second-follows" };
                el("span").with(" ").with(site.message(id)).done()
            });
            el("span").with(site.message(id)).with(hidden).with(second).done()
        })
    };
    let open = {
        let site = site.clone();
        words(move || site.message(if stage.others().screens > 0 { "slide-open-another" } else { "slide-open-screen" }))
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
                .with(open),
        )
        .with(lead)
        .done()
}

/// What is needed now and then.
fn controls(site: &Site, stage: Stage) -> AnyView {
    el("div")
        .class("present__controls row")
        .with(
            button(site, "half", "slide-dark-key", move || stage.act(Action::Dark))
                .set("aria-pressed", words(move || stage.show().dark.to_string())),
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

/// A button of the bar. `off` says when there is nothing for it to do.
fn key(
    site: &Site,
    (class, drawing): (&'static str, &'static str),
    off: impl Fn() -> bool + Send + Sync + 'static,
    label: impl Fn(&Site) -> &'static str + Send + Sync + 'static,
    act: impl FnMut() + 'static,
) -> El {
    let (asleep, of_label) = (site.asleep(), site.clone());
    el("button")
        .class(class)
        .set("type", "button")
        .set("disabled", holds(move || asleep.get() || off()))
        .press(act)
        .with(icon(drawing, ""))
        .with(el("span").with(words(move || of_label.message(label(&of_label)))))
}

/// What stays on the screen: the two buttons that a thumb finds, and what a presenter needs while speaking.
fn clicker(site: &Site, stage: Stage) -> AnyView {
    let count = words(move || format!("{}/{}", usize::from(stage.show().at) + 1, stage.count()));
    let is_over = move || stage.show().over.is_some();
    let is_last = move || usize::from(stage.show().at) + 1 >= stage.count();
    let next = key(
        site,
        ("present__turn present__turn--next", "right"),
        is_over,
        move |_| if is_last() { "slide-next-end" } else { "slide-next" },
        move || {
            stage.act(Action::Next);
            if untrack(is_over) {
                document::focus_soon("slide-over");
            }
        },
    );
    let back = key(site, ("present__turn", "left"), || false, |_| "slide-back", move || stage.act(Action::Back));
    el("div")
        .class("present__clicker")
        .with(quick(site, stage, is_over))
        .with(back)
        .with(el("p").class("present__count").with(count))
        .with(next)
        .done()
}

/// Reading aloud, a part shown large, the law, black.
fn quick(site: &Site, stage: Stage, is_over: impl Fn() -> bool + Copy + Send + Sync + 'static) -> El {
    let aloud = stage.aloud;
    // The voices speak Vietnamese only.
    let hear = (site.content().locale() == Locale::Vi).then(|| {
        let label = move |_: &Site| if aloud.is_reading() { "slide-hush" } else { "slide-hear-short" };
        key(site, ("present__key", "listen"), is_over, label, move || aloud.toggle()).id("slide-hear-key").done()
    });
    let (of_zoom, of_law, of_law_key) = (site.clone(), site.clone(), site.clone());
    let zoom = key(site, ("present__key", "search"), is_over, |_| "slide-zoom-short", move || stage.zoom_on(&of_zoom))
        .set("aria-pressed", words(move || (stage.show().zoom > 0).to_string()));
    let no_law = move || is_over() || !stage.has_sources(&of_law);
    let law = move || stage.tell_sources(&of_law_key);
    let law = key(site, ("present__key", "stamp"), no_law, |_| "slide-sources-short", law)
        .set("aria-pressed", words(move || stage.show().sources.to_string()));
    let is_black = move || stage.show().black;
    let label = move |_: &Site| if is_black() { "slide-light-key" } else { "slide-black-key" };
    let black = key(site, ("present__key", "close"), is_over, label, move || stage.act(Action::Black))
        .id("slide-black-switch")
        .set("data-on", words(move || is_black().to_string()));
    el("div")
        .class("present__quick")
        .set("role", "group")
        .set("aria-label", site.message("slide-keys"))
        .with(hear)
        .with(zoom)
        .with(law)
        .with(black)
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
