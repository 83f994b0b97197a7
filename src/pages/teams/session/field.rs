//! A field of the agenda's forms, and why what stands in it is refused.

use leptos::prelude::*;

use super::desk::Desk;
use crate::components::el::el;
use crate::components::icon::icon;
use crate::components::live::{live, words};
use crate::state::site::Site;

/// What a field says of itself, for `aria-invalid` and `aria-describedby`: whether it is at fault, and by what it is
/// described, which is the note on its form and then also why it is refused.
pub(super) fn ties(desk: Desk, id: &'static str, note: &'static str) -> (Signal<Option<String>>, Signal<String>) {
    let invalid = Signal::derive(move || desk.fault(id).map(|_| "true".to_owned()));
    let described = words(move || match desk.fault(id) {
        Some(_) => [id, "-fault ", note].concat(),
        None => note.to_owned(),
    });
    (invalid, described)
}

/// A field below its label, and between them why it is refused.
pub(super) fn field(site: &Site, desk: Desk, id: &'static str, label: &'static str, input: AnyView) -> AnyView {
    el("div")
        .class("field")
        .with(el("label").class("field__label").set("for", id).say(label))
        .with(fault(site, desk, id))
        .with(input)
        .done()
}

/// Why something is refused, at the place that it is told at.
pub(super) fn fault(site: &Site, desk: Desk, place: &'static str) -> AnyView {
    let site = site.clone();
    live(move || {
        let fault = desk.fault(place).map(|message| {
            el("p")
                .class("field-error")
                .id([place, "-fault"].concat())
                .set("role", "alert")
                .with(icon("gap", ""))
                .with(site.message(&message))
                .done()
        });
        fault.into_any()
    })
}
