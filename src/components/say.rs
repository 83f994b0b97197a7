//! Text that can be heard: cut into sentences, each of which can be lit, and tapped to start there.

use std::borrow::Cow;

use leptos::prelude::*;

use super::el::{el, parts};
use super::live::live;
use super::sent::fixed;
use crate::state::site::site;

/// The text of one message, sentence by sentence.
pub fn say(id: impl Into<Cow<'static, str>>) -> AnyView {
    say_message(id.into(), sentences)
}

/// The text of a message, made into sentences by `cut`.
pub(super) fn say_message(id: Cow<'static, str>, cut: fn(&str, &str) -> AnyView) -> AnyView {
    let site = site();
    let message = id.clone();
    if site.content().is_dated(&message) {
        el("span").set("data-say", id).with(live(move || cut(&site.message(&message), &message))).done()
    } else {
        fixed(move || {
            el("span")
                .set("data-say", id)
                .with(cut(&site.content().text(&message, site.content().built_on()), &message))
                .done()
        })
    }
}

/// Text that is put together by the page, sentence by sentence.
pub fn say_text(text: Signal<String>) -> AnyView {
    el("span").set("data-say", "").with(live(move || text.with(|text| sentences(text, "")))).done()
}

/// Text that is put together by the page and stays as it is.
pub fn said(text: &str) -> AnyView {
    el("span").set("data-say", "").with(sentences(text, "")).done()
}

/// Text in which this day is not broken in two at the end of a line. Marks in the text itself would be copied and spoken.
pub fn with_day(text: &str, day: &str) -> AnyView {
    let Some((before, after)) = text.split_once(day) else { return text.to_owned().into_any() };
    let mut found = Vec::new();
    // Nothing is written as a space.
    if !before.is_empty() {
        found.push(before.to_owned().into_any());
    }
    found.push(el("span").class("nb").with(day.to_owned()).done());
    if !after.is_empty() {
        found.push(after.to_owned().into_any());
    }
    parts(found)
}

fn sentences(text: &str, _: &str) -> AnyView {
    cut(text, &mut |sentence| sentence.to_owned().into_any())
}

/// Each sentence of a text in an element of its own, its words put in by `words`.
pub(super) fn cut(text: &str, words: &mut dyn FnMut(&str) -> AnyView) -> AnyView {
    let mut parts: Vec<AnyView> = Vec::new();
    for range in readout::sentences(text) {
        if !parts.is_empty() {
            parts.push(" ".into_any());
        }
        parts.push(el("span").set("data-sentence", "").with(words(&text[range])).done());
    }
    parts.into_any()
}
