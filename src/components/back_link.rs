//! The way back to the page above.

use super::el::el;
use super::icon::icon;
use leptos::prelude::*;

use crate::state::words::Words;

/// A link to the page above this one.
#[component]
pub fn BackLink(
    /// Where it leads.
    href: String,
    /// What it is called.
    label: Words,
) -> AnyView {
    el("a").class("crumb").set("href", href).with(icon("back", "")).with(label).done()
}
