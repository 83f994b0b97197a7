//! Words that can be tapped for their explanation.
//!
//! They are written out beforehand and stay as they were sent (`sent.rs`), so the browser gets neither their texts nor code
//! for them, and loads a page that has them anew (`Site::follow_links`). It opens and closes an explanation by itself (a
//! popover), with the app and without it. A browser without popovers shows the explanations as a list below the text.

#[cfg(feature = "ssr")]
mod written;

use std::borrow::Cow;

use leptos::prelude::*;

use super::el::{El, Part, el};
#[cfg(not(feature = "ssr"))]
use super::say::say;
use super::sent::fixed;
use crate::state::site::Site;

/// The text of a message, sentence by sentence, as `say` has it. Words that the page explains can be tapped.
pub fn tell(id: impl Into<Cow<'static, str>>) -> AnyView {
    #[cfg(feature = "ssr")]
    return written::tell(id.into());
    #[cfg(not(feature = "ssr"))]
    say(id)
}

/// The explanations of all words of this page.
pub fn notes(site: &Site) -> AnyView {
    let site = site.clone();
    fixed(move || el("div").class("terms").with(all_notes(&site)).done())
}

#[cfg(feature = "ssr")]
fn all_notes(site: &Site) -> Vec<AnyView> {
    written::notes(site)
}

#[cfg(not(feature = "ssr"))]
fn all_notes(_: &Site) -> Vec<AnyView> {
    Vec::new()
}

impl El {
    /// Adds the text of a message in which words can be tapped.
    pub fn tell(self, id: impl Into<Cow<'static, str>>) -> Self {
        tell(id).join(self)
    }
}
