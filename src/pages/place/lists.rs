//! The lists of the form: sessions, notices, links, each as long as needed.

use leptos::prelude::*;

use super::draft::{Draft, List};
use super::fields::{self, Kind, choice, field};
use crate::browser::document;
use crate::components::el::{el, parts};
use crate::components::icon::icon;
use crate::state::site::Site;

/// A list with its rows, and the button for one more.
pub(super) fn list(site: &Site, draft: Draft, list: List) -> AnyView {
    let length = draft.length(list);
    let rows = (0..length).map(|at| row(site, draft, list, at)).collect::<Vec<_>>();
    let add = (length < list.most()).then(|| {
        el("button")
            .class("button button--quiet")
            .id(adding(list))
            .set("type", "button")
            .set("disabled", site.asleep())
            .press(move || {
                let at = draft.add(list);
                document::focus_soon(&fields::id(&first(list, at)));
            })
            .with(site.message(&format!("place-form-{}-add", list.id())))
            .done()
    });
    el("fieldset")
        .class("keeper__set flow")
        .with(el("legend").with(el("h3").with(site.message(&format!("place-form-{}", list.id())))))
        .with(el("p").class("field__hint").with(site.message(&format!("place-form-{}-about", list.id()))))
        .with(parts(rows))
        .with(add)
        .done()
}

/// The flat name of the first field of a row.
fn first(list: List, at: usize) -> String {
    if list == List::Sessions { format!("sessions.{at}.kind") } else { format!("{}.{at}", list.id()) }
}

/// The id of the button that adds a row.
fn adding(list: List) -> String {
    format!("them-{}", list.id())
}

fn row(site: &Site, draft: Draft, list: List, at: usize) -> AnyView {
    let number = i64::try_from(at).unwrap_or_default() + 1;
    let one = site.tx(&format!("place-form-{}-one", list.id()), &[("number", number.into())]);
    let name = |field: &str| format!("sessions.{at}.{field}");
    let said = |field: &str| site.message(&format!("place-form-{field}"));
    let line = |of: &str, kind| field(site, draft, name(of), said(of), kind);
    let inside = match list {
        List::Notices => vec![field(site, draft, format!("notices.{at}"), one.clone(), Kind::Lines)],
        List::Links => vec![field(site, draft, format!("links.{at}"), one.clone(), Kind::Address)],
        List::Sessions => vec![
            el("p").with(el("b").with(one.clone())).done(),
            choice(site, draft, name("kind"), said("kind")),
            el("div")
                .class("dates")
                .with(line("date", Kind::Day))
                .with(line("from", Kind::Time))
                .with(line("to", Kind::Time))
                .done(),
            line("place", Kind::Line),
            line("note", Kind::Line),
        ],
    };
    let remove = el("button")
        .class("button button--quiet")
        .set("type", "button")
        .set("aria-label", site.tx("place-form-remove-row-what", &[("row", one.into())]))
        .press(move || {
            draft.remove(list, at);
            document::focus_soon(&adding(list));
        })
        .with(icon("close", ""))
        .with(site.message("place-form-remove-row"));
    el("div").class("keeper__row flow").with(parts(inside)).with(remove).done()
}
