//! A box to tick. It is no form field, so that no browser fills in again what has been wiped.

use leptos::prelude::*;

use super::el::el;
use super::icon::icon;
use super::live::words;

/// A box with its label; `name` where the label alone does not say what is ticked. `act` is called at every press.
pub fn tick(label: String, name: Option<String>, ticked: Signal<bool>, act: impl FnMut() + 'static) -> AnyView {
    el("button")
        .class("tick")
        .set("type", "button")
        .set("role", "checkbox")
        .set("aria-checked", words(move || if ticked.get() { "true" } else { "false" }.to_owned()))
        .set("aria-label", name.unwrap_or_else(|| label.clone()))
        .press(act)
        .with(el("span").class("tick__box").with(icon("tick", "")))
        .with(el("span").class("tick__label").with(label))
        .done()
}
