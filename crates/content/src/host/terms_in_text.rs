//! Finds the words that the glossary explains in running text.

use std::collections::BTreeSet;

use crate::reference::Term;

/// A form of a term in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found<'t> {
    /// The term, by its place in the list.
    pub(crate) term: usize,
    /// The words, as the text writes them.
    pub(crate) word: &'t str,
    /// Where they begin.
    pub(crate) at: usize,
}

/// Every form of every term in a text, in order; of several that begin at one place the longest.
pub(crate) fn terms_in<'t>(terms: &[Term], text: &'t str) -> Vec<Found<'t>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let mut step = first.len_utf8();
        if is_boundary(text, at) {
            let forms = terms.iter().enumerate().flat_map(|(term, of)| of.forms.iter().map(move |form| (term, form)));
            let here = forms.filter_map(|(term, form)| Some((term, stands_at(text, at, form)?)));
            if let Some((term, length)) = here.max_by_key(|(_, length)| *length) {
                found.push(Found { term, word: &text[at..at + length], at });
                step = length;
            }
        }
        at += step;
    }
    found
}

/// How many bytes of the text the form takes at a place, where it stands there as words of its own. The first letter
/// of a sentence may be large.
fn stands_at(text: &str, at: usize, form: &str) -> Option<usize> {
    let rest = &text[at..];
    let (own, asked) = (rest.chars().next()?, form.chars().next()?);
    if own != asked && !(asked.is_lowercase() && own.is_uppercase()) {
        return None;
    }
    let length = if rest.starts_with(form) {
        form.len()
    } else {
        let tail = &form[asked.len_utf8()..];
        // What is written with small letters only may begin a sentence.
        let opens = asked.is_lowercase() && asked.to_uppercase().eq([own]);
        (opens && rest[own.len_utf8()..].starts_with(tail)).then(|| own.len_utf8() + tail.len())?
    };
    is_boundary(text, at + length).then_some(length)
}

/// Whether no word of the text runs on over this place. A hyphen and a stroke hold legal numbers together.
fn is_boundary(text: &str, at: usize) -> bool {
    let joins = |c: char| c.is_alphanumeric() || c == '-' || c == '/';
    let before = text[..at].chars().next_back();
    let after = text[at..].chars().next();
    !(before.is_some_and(joins) && after.is_some_and(joins))
}

/// The words to explain on a page: of each term the first that stands in one of these texts, given with their ids in
/// the order of the page. A word is left out where the text has the same letters before it, for the page looks for them.
pub(crate) fn first_of_each(terms: &[Term], texts: &[(String, String)]) -> Vec<(usize, usize, String)> {
    let mut seen = BTreeSet::new();
    let mut words = Vec::new();
    for (number, (_, text)) in texts.iter().enumerate() {
        for found in terms_in(terms, text) {
            if text.find(found.word) == Some(found.at) && seen.insert(found.term) {
                words.push((number, found.term, found.word.to_owned()));
            }
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(id: &str, forms: &[&str]) -> Term {
        let forms = forms.iter().map(|form| (*form).to_owned()).collect();
        let id = id.to_owned();
        Term { id, forms, sources: Vec::new(), needs_confirmation: false, review: None, place: None }
    }

    fn words(text: &str) -> Vec<&str> {
        let terms = [
            term("cccd", &["CCCD", "thẻ căn cước công dân"]),
            term("the", &["thẻ căn cước"]),
            term("tt", &["tạm trú"]),
        ];
        terms_in(&terms, text).into_iter().map(|found| found.word).collect()
    }

    #[test]
    fn the_longest_form_counts_and_sentences_may_begin_with_one() {
        assert_eq!(words("Thẻ căn cước công dân, gọi tắt là CCCD."), ["Thẻ căn cước công dân", "CCCD"]);
        assert_eq!(words("Tạm trú rồi làm thẻ căn cước."), ["Tạm trú", "thẻ căn cước"]);
    }

    #[test]
    fn parts_of_words_are_no_words() {
        assert_eq!(words("cCCCD CCCDs 12/CCCD Cccd tạm trúc"), [""; 0]);
        assert_eq!(words("(CCCD)"), ["CCCD"]);
    }

    #[test]
    fn only_the_first_on_a_page_is_explained() {
        let terms = [term("cccd", &["CCCD"]), term("tt", &["tạm trú"])];
        let texts = [("a", "CCCD và CCCD"), ("b", "CCCD, tạm trú"), ("c", "tạm trú")];
        let texts = texts.map(|(id, text)| (id.to_owned(), text.to_owned()));
        let found = first_of_each(&terms, &texts);
        assert_eq!(found, [(0, 0, "CCCD".to_owned()), (1, 1, "tạm trú".to_owned())]);
    }

    #[test]
    fn a_word_behind_its_own_letters_waits_for_a_clearer_place() {
        let terms = [term("tt", &["tạm trú"])];
        let texts = [("a", "tạm trúc, tạm trú"), ("b", "tạm trú")].map(|(id, text)| (id.to_owned(), text.to_owned()));
        assert_eq!(first_of_each(&terms, &texts), [(1, 0, "tạm trú".to_owned())]);
    }
}
