//! The slides in their order, and those that could be added.

use leptos::prelude::*;
use sessions::agenda::Slide;

use super::super::parts::button;
use super::desk::{Desk, LIST, Note, Way};
use super::face::Face;
use super::field::fault;
use super::pictures::Found;
use crate::browser::document;
use crate::components::el::el;
use crate::components::icon::icon;
use crate::components::live::{live, words};
use crate::state::site::Site;

/// The id of the key that puts a slide back.
const UNDO: &str = "slide-undo";
/// The id of the words about the last slide that was added or taken out.
const NOTED: &str = "slide-noted";

/// The slides of the agenda, each to be moved or taken out.
pub(super) fn view(site: &Site, desk: Desk) -> AnyView {
    let rows = {
        let site = site.clone();
        live(move || {
            let agenda = desk.agenda();
            let last = agenda.slides().len().saturating_sub(1);
            let rows = agenda.slides().iter().enumerate().map(|(n, slide)| row(&site, desk, n, slide, last));
            let mut rows: Vec<AnyView> = rows.collect();
            if let Some(note) = desk.note() {
                rows.insert(note.at.min(rows.len()), noted(&site, desk, &note));
            }
            el("ol").class("session__list").with(rows).done()
        })
    };
    // The same as in the row, for who listens; a row that comes anew is told by few programs.
    let told = {
        let site = site.clone();
        words(move || desk.note().map(|note| told(&site, &note)).unwrap_or_default())
    };
    el("section")
        .class("flow")
        .set("aria-labelledby", LIST)
        .with(el("h2").id(LIST).set("tabindex", "-1").say("slide-order-title"))
        .with(fault(site, desk, LIST))
        .with(el("p").class("hide").set("role", "status").with(told))
        .with(rows)
        .done()
}

/// What was done to a slide, in words.
fn told(site: &Site, note: &Note) -> String {
    let slide = note.line.clone().into();
    match &note.taken_out {
        None => site.tx("slide-added", &[("slide", slide), ("number", (note.at + 1).into())]),
        Some(Slide::Picture(_)) => site.tx("slide-taken-out-picture", &[("slide", slide)]),
        Some(_) => site.tx("slide-taken-out", &[("slide", slide)]),
    }
}

/// The same at the place of the row, where whoever did it looks; with the way back, unless it was a picture, which is
/// gone from the device.
fn noted(site: &Site, desk: Desk, note: &Note) -> AnyView {
    let back = match note.taken_out {
        Some(Slide::Of(_) | Slide::Own(_)) => {
            let act = move || {
                if let Some(at) = desk.put_back() {
                    document::follow(key_id(at, "out"));
                }
            };
            let back = el("button").class("button button--quiet").id(UNDO).set("type", "button");
            Some(back.press_once(Box::new(act)).with(icon("back", "")).with(site.message("slide-put-back")).done())
        }
        Some(Slide::Picture(_)) | None => None,
    };
    let text = el("span").class("session__told").id(NOTED).set("tabindex", "-1").with(told(site, note));
    el("li").class("session__noted").with(text).with(back).done()
}

/// The id of a key of a row.
fn key_id(at: usize, name: &str) -> String {
    ["slide-", &at.to_string(), "-", name].concat()
}

/// Where a row is that was added: its first key leads to the beginning of the list, unless it stands there.
pub(super) fn follow_added(at: usize) {
    document::follow(key_id(at, if at == 0 { "out" } else { "first" }));
}

fn row(site: &Site, desk: Desk, n: usize, slide: &Slide, last: usize) -> AnyView {
    let line = Face::of(site, slide).map_or_else(String::new, |face| face.line(site));
    let key = |id: &str, drawing: &str, name: String, act: Box<dyn FnMut()>| {
        el("button")
            .class("session__key")
            .id(key_id(n, id))
            .set("type", "button")
            .set("disabled", site.asleep())
            .set("title", name.clone())
            .set("aria-label", name)
            .press_once(act)
            .with(icon(drawing, ""))
            .done()
    };
    let shift = |way: Way| Box::new(move || shift(desk, n, last, way));
    let first = (n > 0)
        .then(|| key("first", "first", site.tx("slide-move-first", &[("slide", (n + 1).into())]), shift(Way::First)));
    let up = (n > 0).then(|| key("up", "up", site.tx("slide-move-up", &[("slide", (n + 1).into())]), shift(Way::Up)));
    let down = (n < last)
        .then(|| key("down", "down", site.tx("slide-move-down", &[("slide", (n + 1).into())]), shift(Way::Down)));
    let dropped = line.clone();
    let drop = move || {
        desk.drop(n, dropped.clone());
        // On the way back, in the place of the row.
        let is_picture = untrack(|| desk.note()).is_some_and(|note| matches!(note.taken_out, Some(Slide::Picture(_))));
        document::follow(if is_picture { NOTED } else { UNDO }.to_owned());
    };
    let out = key("out", "close", site.tx("slide-take-out", &[("slide", (n + 1).into())]), Box::new(drop));
    let missing = match slide {
        Slide::Picture(shown) => missing(site, desk, shown.id()),
        Slide::Of(_) | Slide::Own(_) => ().into_any(),
    };
    el("li")
        .class("session__row")
        .with(el("span").class("session__line").with(line).with(missing))
        .with(el("span").class("session__keys").with(first).with(up).with(down).with(out))
        .done()
}

/// Said beside a picture that was chosen on another device.
fn missing(site: &Site, desk: Desk, id: &str) -> AnyView {
    let (site, id) = (site.clone(), id.to_owned());
    live(move || {
        let is_missing = desk.pictures.found(&id) == Found::Missing;
        is_missing.then(|| el("b").with(" ").with(site.message("slide-picture-missing")).done()).into_any()
    })
}

/// Moves a slide. The focus stays on its row, on the same key where the row has it still.
fn shift(desk: Desk, n: usize, last: usize, way: Way) {
    let Some(at) = untrack(|| desk.shift(n, way)) else { return };
    let key = match way {
        Way::Up if at > 0 => "up",
        Way::Down if at >= last => "up",
        Way::Up | Way::Down | Way::First => "down",
    };
    document::follow(key_id(at, key));
}

/// The statements of every guide, each to be put in at the end.
pub(super) fn more(site: &Site, desk: Desk) -> AnyView {
    // The guide that lies open: only its statements are on the page.
    let open = RwSignal::new(None::<String>);
    let guides: Vec<AnyView> = site
        .content()
        .guides()
        .iter()
        .map(|guide| {
            let (id, other) = (guide.id.clone(), guide.id.clone());
            let toggled = guide.id.clone();
            let expanded = Signal::derive(move || {
                let is_open = open.with(|open| open.as_deref() == Some(other.as_str()));
                if is_open { "true" } else { "false" }.to_owned()
            });
            let statements = {
                let site = site.clone();
                live(move || {
                    let is_open = open.with(|open| open.as_deref() == Some(id.as_str()));
                    if is_open { statements(&site, desk, &id) } else { ().into_any() }
                })
            };
            el("li")
                .with(
                    button(site, "down", move || {
                        open.update(|open| {
                            let is_open = open.as_deref() == Some(toggled.as_str());
                            *open = (!is_open).then(|| toggled.clone());
                        });
                    })
                    .set("aria-expanded", expanded)
                    .with(site.message(&guide.short_title_id())),
                )
                .with(statements)
                .done()
        })
        .collect();
    el("details")
        .class("drive__fold")
        .with(el("summary").with(icon("down", "")).with(el("h2").with(site.message("slide-more-title"))))
        .with(el("p").say("slide-more-about"))
        .with(el("ul").class("session__more flow").with(guides))
        .done()
}

fn put_in(desk: Desk, slide: &Slide, line: &str) {
    if let Err(place) = desk.add(slide.clone(), line.to_owned(), false) {
        document::focus_soon(place);
    }
}

fn statements(site: &Site, desk: Desk, guide: &str) -> AnyView {
    let Some(guide) = site.content().guide(guide) else { return ().into_any() };
    let agenda = desk.agenda();
    let mut rows: Vec<AnyView> = Vec::new();
    for section in &guide.sections {
        for statement in &section.statements {
            let id = [guide.id.as_str(), &section.id, &statement.id].join("/");
            let slide = Slide::Of(id.clone());
            let Some(face) = Face::of(site, &slide).filter(|_| !agenda.has(&id)) else { continue };
            let line = face.line(site);
            let name = site.tx("slide-put-in-what", &[("slide", line.clone().into())]);
            rows.push(
                el("li")
                    .class("session__row")
                    .with(el("span").class("session__line").with(line.clone()))
                    .with(
                        el("button")
                            .class("button button--quiet session__put")
                            .set("type", "button")
                            .set("aria-label", name)
                            .press(move || put_in(desk, &slide, &line))
                            .with(site.message("slide-put-in")),
                    )
                    .done(),
            );
        }
    }
    el("ul").class("session__list").with(rows).done()
}
