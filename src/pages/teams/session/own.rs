//! Slides of the team's own words.

use content::Value;
use leptos::prelude::*;
use sessions::agenda::{LONGEST_TEXT, LONGEST_TITLE};

use super::super::parts::button;
use super::desk::Desk;
use super::field::{field, ties};
use super::list::follow_added;
use crate::browser::document;
use crate::components::el::el;
use crate::components::icon::icon;
use crate::state::site::Site;

const TITLE: &str = "slide-own-title";
const TEXT: &str = "slide-own-text";
const NOTE: &str = "slide-own-note";

/// The form.
pub(super) fn view(site: &Site, desk: Desk) -> AnyView {
    let text = RwSignal::new(String::new());
    let add = move |first: bool| {
        let title = document::field(TITLE).unwrap_or_default();
        match desk.add_own([TITLE, TEXT], &title, &text.get_untracked(), first) {
            Ok(at) => {
                document::empty(&[TITLE]);
                text.set(String::new());
                follow_added(at);
            }
            Err(place) => document::focus_soon(place),
        }
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        add(false);
    };
    let limits =
        site.tx("slide-own-limits", &[("title", Value::from(LONGEST_TITLE)), ("text", Value::from(LONGEST_TEXT))]);
    let (invalid, described) = ties(desk, TITLE, NOTE);
    let title_field = view! {
        <input
            class="field__input session__own"
            id=TITLE
            autocomplete="off"
            disabled=site.asleep()
            aria-invalid=invalid
            aria-describedby=described
        />
    };
    let (invalid, described) = ties(desk, TEXT, NOTE);
    let text_field = view! {
        <textarea
            class="field__text"
            id=TEXT
            rows="4"
            autocomplete="off"
            disabled=site.asleep()
            aria-invalid=invalid
            aria-describedby=described
            prop:value=text
            on:input=move |event| text.set(event_target_value(&event))
        ></textarea>
    };
    el("form")
        .class("flow")
        .set("novalidate", "")
        .set("autocomplete", "off")
        .on_submit(submit)
        .with(el("h2").say("slide-own-heading"))
        .with(el("p").id(NOTE).with(limits))
        .with(field(site, desk, TITLE, "slide-own-label", title_field.into_any()))
        .with(field(site, desk, TEXT, "slide-own-text-label", text_field.into_any()))
        .with(
            el("p")
                .class("row actions")
                .with(
                    el("button")
                        .class("button button--quiet")
                        .set("type", "submit")
                        .set("disabled", site.asleep())
                        .with(icon("pen", ""))
                        .with(site.words("slide-own-add")),
                )
                .with(button(site, "first", move || add(true)).with(site.words("slide-own-add-first"))),
        )
        .done()
}
