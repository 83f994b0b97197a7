//! The way on.

use leptos::prelude::*;

use super::el::{Part, el};
use super::icon::icon;

/// A link to the next page, as a button with an arrow.
pub fn onward(href: String, label: impl Part) -> AnyView {
    el("a").class("button").set("href", href).with(label).with(icon("arrow", "")).done()
}
