//! Slides with a picture of the team's own.

use leptos::prelude::*;

use super::desk::Desk;
use crate::browser::document;
use crate::components::el::el;
use crate::components::icon::icon;
use crate::state::site::Site;

const FILE: &str = "slide-picture-file";
const TITLE: &str = "slide-picture-title";
const ALT: &str = "slide-picture-alt";

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
            let field = |id: &str| document::field(id).unwrap_or_default();
            let is_in = desk.add_picture(FILE, &field(TITLE), &field(ALT)).await;
            busy.set(false);
            if is_in {
                document::empty(&[TITLE, ALT]);
            }
            document::focus(if is_in { "slide-order" } else { TITLE });
        });
    };
    let asleep = site.asleep();
    let file = view! {
        <input class="drive__file" id=FILE type="file" accept="image/png,image/jpeg,image/webp" disabled=asleep />
    };
    let line = |id: &'static str| {
        view! { <input class="field__input session__own" id=id autocomplete="off" disabled=asleep aria-describedby="slide-picture-note" /> }
            .into_any()
    };
    let labelled = |id: &'static str, label: &'static str, input: AnyView| {
        el("div").class("field").with(el("label").class("field__label").set("for", id).say(label)).with(input)
    };
    el("form")
        .class("flow")
        .set("novalidate", "")
        .set("autocomplete", "off")
        .on_submit(submit)
        .with(el("h2").say("slide-picture-heading"))
        .with(el("p").id("slide-picture-note").say("slide-picture-about"))
        .with(labelled(FILE, "slide-picture-file-label", file.into_any()))
        .with(labelled(TITLE, "slide-own-label", line(TITLE)))
        .with(labelled(ALT, "slide-picture-alt-label", line(ALT)))
        .with(
            el("p").class("row actions").with(
                el("button")
                    .class("button button--quiet")
                    .set("type", "submit")
                    .set("disabled", asleep)
                    .with(icon("pen", ""))
                    .with(site.words("slide-picture-add")),
            ),
        )
        .done()
}
