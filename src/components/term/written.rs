//! What is written out beforehand: words as buttons, and their explanations.

use std::borrow::Cow;

use content::Term;
use leptos::prelude::*;

use crate::components::el::{El, el};
use crate::components::icon::icon;
use crate::components::say::{cut, say_message};
use crate::routes::Route;
use crate::state::site::{Site, site};

/// A text in which words can be tapped.
pub(super) fn tell(id: Cow<'static, str>) -> AnyView {
    say_message(id, sentences)
}

fn sentences(text: &str, message: &str) -> AnyView {
    let site = site();
    let mut words: Vec<(String, String)> =
        site.content().explained(message).map(|(word, term)| (word.word.clone(), note_id(term))).collect();
    cut(text, &mut |sentence| with_terms(sentence, &mut words))
}

/// Marks that go with the word before them: a browser may break the line after a button, and they must not begin the next.
const TAIL: &[char] = &[',', '.', ';', ':', '!', '?', '…', ')', '”'];

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
        let (tail, further) = rest.split_at(rest.len() - rest.trim_start_matches(TAIL).len());
        rest = further;
        if !before.is_empty() {
            parts.push(before.to_owned().into_any());
        }
        let button = el("button")
            .class("term")
            .set("type", "button")
            // Who does not look hears the meaning with the word.
            .set("aria-describedby", meaning_id(&note))
            .set("popovertarget", note)
            // Only the word is underlined, not the marks that go with it.
            .with(el("span").class("term__word").with(word));
        let button = if tail.is_empty() { button } else { button.with(tail.to_owned()) };
        parts.push(button.done());
    }
    if parts.is_empty() || !rest.is_empty() {
        parts.push(rest.to_owned().into_any());
    }
    parts.into_any()
}

/// The explanations of all words of this page, under their heading.
pub(super) fn notes(site: &Site) -> Vec<AnyView> {
    let mut notes = Vec::new();
    for term in site.content().terms() {
        if notes.is_empty() {
            notes.push(el("p").class("terms__head").with(site.words("explain-head")).done());
        }
        notes.push(note(site, term).done());
    }
    notes
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

#[cfg(test)]
mod tests {
    use super::*;

    fn html(sentence: &str, words: &[(&str, &str)]) -> (String, usize) {
        let mut words: Vec<(String, String)> =
            words.iter().map(|(word, note)| ((*word).to_owned(), (*note).to_owned())).collect();
        let owner = Owner::new_root(None);
        let html = owner.with(|| with_terms(sentence, &mut words).to_html());
        owner.cleanup();
        (html, words.len())
    }

    /// The text of some HTML.
    fn text(html: &str) -> String {
        let mut inside = false;
        let mut shown = |c: char| {
            let is_shown = !inside && c != '<';
            inside = c == '<' || inside && c != '>';
            is_shown
        };
        html.chars().filter(|c| shown(*c)).collect()
    }

    #[test]
    fn words_become_buttons_and_the_sentence_stays_the_same() {
        let words = [("tạm trú", "tu--tt"), ("CCCD", "tu--c"), ("VNeID", "tu--v")];
        let (html, left) = html("Thẻ CCCD còn hạn thì tạm trú.", &words);
        assert_eq!(text(&html), "Thẻ CCCD còn hạn thì tạm trú.");
        assert_eq!(html.matches("<button").count(), 2);
        assert!(html.contains("popovertarget=\"tu--c\""), "{html}");
        assert!(html.contains("aria-describedby=\"tu--tt--nghia\""), "{html}");
        assert_eq!(left, 1, "what stands in a later sentence is kept for it");
    }

    #[test]
    fn marks_after_a_word_stay_on_its_line() {
        let cases = [
            ("Thẻ CCCD, gọi tắt là thẻ.", "CCCD</span>,</button> gọi"),
            ("Thẻ (còn gọi là CCCD), rồi thôi.", "CCCD</span>),</button> rồi"),
            ("Mang theo CCCD.", "CCCD</span>.</button>"),
            ("Thẻ CCCD còn hạn.", "CCCD</span></button> còn"),
        ];
        for (sentence, wanted) in cases {
            let (html, _) = html(sentence, &[("CCCD", "tu--c")]);
            assert_eq!(text(&html), sentence);
            let html = html.replace("<!>", "").replace("<!---->", "");
            assert!(html.contains(wanted), "{html}");
        }
    }

    #[test]
    fn a_sentence_without_words_is_plain() {
        let (html, left) = html("Không có gì.", &[("CCCD", "tu--c")]);
        assert!(!html.contains("button"), "{html}");
        assert_eq!(left, 1);
    }
}
