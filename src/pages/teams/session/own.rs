//! Slides of the team's own words.

use content::Value;
use leptos::prelude::*;
use sessions::agenda::{LONGEST_TEXT, LONGEST_TITLE};

use super::desk::{Desk, LIST};
use super::field::{field, ties};
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
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let title = document::field(TITLE).unwrap_or_default();
        let added = desk.add_own([TITLE, TEXT], &title, &text.get_untracked());
        if added.is_ok() {
            document::empty(&[TITLE]);
            text.set(String::new());
        }
        document::focus_soon(added.err().unwrap_or(LIST));
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
            el("p").class("row actions").with(
                el("button")
                    .class("button button--quiet")
                    .set("type", "submit")
                    .set("disabled", site.asleep())
                    .with(icon("pen", ""))
                    .with(site.words("slide-own-add")),
            ),
        )
        .done()
}
