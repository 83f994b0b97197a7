//! The slides in their order, and those that could be added.

use leptos::prelude::*;
use sessions::agenda::Slide;

use super::super::parts::button;
use super::desk::{Desk, LIST};
use super::face::Face;
use super::field::fault;
use super::pictures::Found;
use crate::browser::document;
use crate::components::el::el;
use crate::components::icon::icon;
use crate::components::live::live;
use crate::state::site::Site;

/// The slides of the agenda, each to be moved or taken out.
pub(super) fn view(site: &Site, desk: Desk) -> AnyView {
    let rows = {
        let site = site.clone();
        live(move || {
            let agenda = desk.agenda();
            let last = agenda.slides().len().saturating_sub(1);
            let rows = agenda.slides().iter().enumerate().map(|(n, slide)| row(&site, desk, n, slide, last));
            el("ol").class("session__list").with(rows.collect::<Vec<_>>()).done()
        })
    };
    el("section")
        .class("flow")
        .set("aria-labelledby", LIST)
        .with(el("h2").id(LIST).set("tabindex", "-1").say("slide-order-title"))
        .with(fault(site, desk, LIST))
        .with(rows)
        .done()
}

fn row(site: &Site, desk: Desk, n: usize, slide: &Slide, last: usize) -> AnyView {
    let line = Face::of(site, slide).map_or_else(String::new, |face| face.line(site));
    let key = |drawing: &str, name: String, act: Box<dyn FnMut()>| {
        el("button")
            .class("session__key")
            .set("type", "button")
            .set("disabled", site.asleep())
            .set("aria-label", name)
            .press(act)
            .with(icon(drawing, ""))
            .done()
    };
    let up = (n > 0).then(|| {
        let name = site.tx("slide-move-up", &[("slide", (n + 1).into())]);
        key("up", name, Box::new(move || shift(desk, n, false)))
    });
    let down = (n < last).then(|| {
        let name = site.tx("slide-move-down", &[("slide", (n + 1).into())]);
        key("down", name, Box::new(move || shift(desk, n, true)))
    });
    let out = key(
        "close",
        site.tx("slide-take-out", &[("slide", (n + 1).into())]),
        Box::new(move || {
            desk.drop(n);
            document::focus(LIST);
        }),
    );
    let missing = match slide {
        Slide::Picture(shown) => missing(site, desk, shown.id()),
        Slide::Of(_) | Slide::Own(_) => ().into_any(),
    };
    el("li")
        .class("session__row")
        .with(el("span").class("session__line").with(line).with(missing))
        .with(el("span").class("session__keys").with(up).with(down).with(out))
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

fn shift(desk: Desk, n: usize, down: bool) {
    desk.shift(n, down);
    document::focus(LIST);
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

fn put_in(desk: Desk, slide: &Slide) {
    if let Err(place) = desk.add(slide.clone()) {
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
                    .with(el("span").class("session__line").with(line))
                    .with(
                        button(site, "pen", move || put_in(desk, &slide))
                            .set("aria-label", name)
                            .with(site.message("slide-put-in")),
                    )
                    .done(),
            );
        }
    }
    el("ul").class("session__list").with(rows).done()
}
