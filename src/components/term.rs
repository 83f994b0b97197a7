//! Words that can be tapped for their explanation.
//!
//! The browser itself opens and closes the explanation (a popover), so that it works before the app comes and without it.
//! A browser without popovers shows the explanations as a list below the text.

use std::borrow::Cow;

use content::Term;
use leptos::prelude::*;

use super::el::{El, Part, el};
use super::icon::icon;
use super::say::{cut, say_message};
use super::sent::later;
use crate::routes::Route;
use crate::state::site::{Site, site};

/// The text of a message, sentence by sentence, as `say` has it. Words that the page explains can be tapped.
pub fn tell(id: impl Into<Cow<'static, str>>) -> AnyView {
    say_message(id.into(), sentences)
}

fn sentences(text: &str, message: &str) -> AnyView {
    let site = site();
    let mut words: Vec<(String, String)> =
        site.content().explained(message).map(|(word, term)| (word.word.clone(), note_id(term))).collect();
    cut(text, &mut |sentence| with_terms(sentence, &mut words))
}

/// A sentence with the first of these words as buttons; those that it has are taken off the list.
fn with_terms(sentence: &str, words: &mut Vec<(String, String)>) -> AnyView {
    let mut parts: Vec<AnyView> = Vec::new();
    let mut rest = sentence;
    while let Some((at, next)) =
        words.iter().enumerate().filter_map(|(next, (word, _))| Some((rest.find(word.as_str())?, next))).min()
    {
        let (word, note) = words.remove(next);
        let (before, after) = rest.split_at(at);
        rest = &after[word.len()..];
        if !before.is_empty() {
            parts.push(before.to_owned().into_any());
        }
        let button = el("button")
            .class("term")
            .set("type", "button")
            // Who does not look hears the meaning with the word.
            .set("aria-describedby", meaning_id(&note))
            .set("popovertarget", note)
            .with(word);
        parts.push(button.done());
    }
    if parts.is_empty() || !rest.is_empty() {
        parts.push(rest.to_owned().into_any());
    }
    parts.into_any()
}

/// The explanations of all words of this page.
pub fn notes(site: &Site) -> Option<AnyView> {
    let all: Vec<Term> = site.content().terms().to_vec();
    let site = site.clone();
    (!all.is_empty()).then(|| {
        later(move || {
            let notes: Vec<El> = all.iter().map(|term| note(&site, term)).collect();
            el("div")
                .class("terms")
                .with(el("p").class("terms__head").with(site.words("explain-head")))
                .with(notes)
                .done()
        })
    })
}

fn note(site: &Site, term: &Term) -> El {
    let id = note_id(term);
    let entry = format!("{}#{}", site.link(&Route::Glossary), term.id);
    el("div")
        .class("note-word")
        .id(id.clone())
        .set("popover", "auto")
        .with(el("p").class("note-word__name").with(site.words(term.name_id())))
        .with(el("p").id(meaning_id(&id)).with(site.words(term.text_id())))
        .with(
            el("p").class("note-word__ways").with(el("a").set("href", entry).with(site.words("explain-more"))).with(
                el("button")
                    .class("note-word__close")
                    .set("type", "button")
                    .set("popovertarget", id)
                    .set("popovertargetaction", "hide")
                    .set("aria-label", site.words("explain-close"))
                    .with(icon("close", "")),
            ),
        )
}

/// The id of a term's explanation. No section of a guide has a name with two hyphens.
fn note_id(term: &Term) -> String {
    format!("tu--{}", term.id)
}

fn meaning_id(note: &str) -> String {
    format!("{note}--nghia")
}

impl El {
    /// Adds the text of a message in which words can be tapped.
    pub fn tell(self, id: impl Into<Cow<'static, str>>) -> Self {
        tell(id).join(self)
    }
}
