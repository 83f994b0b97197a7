//! Slides with a picture of the team's own.

use leptos::prelude::*;

use super::desk::Desk;
use super::field::{field, ties};
use super::list::follow_added;
use crate::browser::document;
use crate::components::el::el;
use crate::components::icon::icon;
use crate::components::live::words;
use crate::state::site::Site;

const FILE: &str = "slide-picture-file";
const TITLE: &str = "slide-picture-title";
const ALT: &str = "slide-picture-alt";
const NOTE: &str = "slide-picture-note";

/// The form.
pub(super) fn view(site: &Site, desk: Desk) -> AnyView {
    let busy = RwSignal::new(false);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        leptos::task::spawn_local(async move {
            let typed = |id: &str| document::field(id).unwrap_or_default();
            let added = desk.add_picture([FILE, TITLE, ALT], &typed(TITLE), &typed(ALT)).await;
            busy.set(false);
            match added {
                Ok(at) => {
                    document::empty(&[TITLE, ALT]);
                    follow_added(at);
                }
                Err(place) => document::focus_soon(place),
            }
        });
    };
    // A large photo takes an old device some seconds.
    let told = {
        let site = site.clone();
        words(move || if busy.get() { site.message("slide-picture-busy") } else { String::new() })
    };
    let asleep = site.asleep();
    let (invalid, described) = ties(desk, FILE, NOTE);
    let file = view! {
        <input
            class="drive__file"
            id=FILE
            type="file"
            accept="image/png,image/jpeg,image/webp"
            disabled=asleep
            aria-invalid=invalid
            aria-describedby=described
        />
    };
    let line = |id: &'static str, label: &'static str| {
        let (invalid, described) = ties(desk, id, NOTE);
        let input = view! {
            <input
                class="field__input session__own"
                id=id
                autocomplete="off"
                disabled=asleep
                aria-invalid=invalid
                aria-describedby=described
            />
        };
        field(site, desk, id, label, input.into_any())
    };
    el("form")
        .class("flow")
        .set("novalidate", "")
        .set("autocomplete", "off")
        .on_submit(submit)
        .with(el("h2").say("slide-picture-heading"))
        .with(el("p").id(NOTE).say("slide-picture-about"))
        .with(field(site, desk, FILE, "slide-picture-file-label", file.into_any()))
        .with(line(TITLE, "slide-own-label"))
        .with(line(ALT, "slide-picture-alt-label"))
        .with(
            el("p")
                .class("row actions")
                .with(
                    el("button")
                        .class("button button--quiet")
                        .set("type", "submit")
                        .set("disabled", asleep)
                        .with(icon("pen", ""))
                        .with(site.words("slide-picture-add")),
                )
                .with(el("span").set("role", "status").with(told)),
        )
        .done()
}
