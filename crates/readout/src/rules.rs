//! The rules that turn what is written into what is said.
//!
//! The sentence is walked once from left to right. At each place the rules are tried in a fixed order; the first that
//! fits says its words and the walk goes on behind what it took. Every rule looks ahead a bounded number of
//! characters or takes what it read, so the whole is linear.

mod code;
mod date;
mod figure;
mod fraction;
mod join;
mod legal;
mod marks;
mod phone;
mod plate;
mod quantity;
mod range;
mod reference;
mod roman;
mod time;
mod unit;
mod web;
mod word;

use crate::letters;
use crate::lexicon::Lexicon;
use crate::output::Output;
use crate::source::Source;
use crate::spoken::Spoken;
use crate::style::Style;

/// What a rule took and what is said for it.
pub(crate) struct Match {
    /// The place behind what was taken.
    end: usize,
    words: String,
}

/// A sentence with all that rules need to know.
pub(crate) struct Rules<'a> {
    source: Source,
    style: &'a Style,
    lexicon: &'a Lexicon,
}

type Rule<'a> = fn(&Rules<'a>, usize) -> Option<Match>;

pub(crate) fn speak<'a>(sentence: &str, style: &'a Style, lexicon: &'a Lexicon) -> Spoken {
    // For what begins with a digit, a sign or a currency.
    let figures: [Rule<'a>; 5] = [Rules::legal_number, Rules::phone, Rules::plate, Rules::ranged, Rules::signed];
    // For what begins with a letter.
    let words: [Rule<'a>; 9] = [
        Rules::web,
        Rules::weekday,
        Rules::coded_sum,
        Rules::short_reference,
        Rules::glued_document,
        Rules::entry,
        Rules::roman,
        Rules::code,
        Rules::word,
    ];
    let rules = Rules { source: Source::new(sentence), style, lexicon };
    let mut output = Output::with_capacity(sentence.len() * 2);
    let mut at = 0;
    while at < rules.source.len() {
        let c = rules.at(at);
        let table: &[Rule<'a>] = if c.is_alphabetic() { &words } else { &figures };
        let found = if c.is_whitespace() { None } else { table.iter().find_map(|rule| rule(&rules, at)) };
        match found {
            Some(found) => {
                output.say(rules.source.bytes(at, found.end), &found.words);
                // A rule always takes something; the walk must go on even if one did not.
                at = found.end.max(at + 1);
            }
            None => at = rules.mark(at, &mut output),
        }
    }
    output.finish()
}

impl Rules<'_> {
    fn at(&self, index: usize) -> char {
        self.source.at(index)
    }

    fn is_digit(&self, index: usize) -> bool {
        self.at(index).is_ascii_digit()
    }

    fn is_word_char(&self, index: usize) -> bool {
        self.at(index).is_alphanumeric()
    }

    /// The place behind the digits that begin at `from`, looking at `most` characters.
    fn digits_end(&self, from: usize, most: usize) -> usize {
        (from..from + most).find(|&index| !self.is_digit(index)).unwrap_or(from + most)
    }

    /// Digits at `from` of which there are at least one and at most `most`, as value and end.
    fn small_number(&self, from: usize, most: usize) -> Option<(u64, usize)> {
        let end = self.digits_end(from, most + 1);
        (end > from && end - from <= most).then(|| (self.value(from, end), end))
    }

    /// The value of at most 18 digits.
    fn value(&self, from: usize, end: usize) -> u64 {
        let digits = self.source.slice(from, end).iter().filter_map(|c| c.to_digit(10));
        digits.fold(0u64, |value, digit| value.saturating_mul(10).saturating_add(u64::from(digit)))
    }

    /// The place behind the letters that begin at `from`, looking at `most` characters.
    fn letters_end(&self, from: usize, most: usize) -> usize {
        (from..from + most).find(|&index| !self.at(index).is_alphabetic()).unwrap_or(from + most)
    }

    /// The first place at or behind `from` without white space, looking a few characters ahead.
    fn skip_spaces(&self, from: usize) -> usize {
        (from..from + 4).find(|&index| !self.at(index).is_whitespace()).unwrap_or(from + 4)
    }

    /// The words right before `at`, the nearest first, in lower case. Only white space and a colon may stand between;
    /// at most `N` words of at most twelve letters are looked at, the rest is empty.
    fn words_before<const N: usize>(&self, at: usize) -> [String; N] {
        let mut words = [const { String::new() }; N];
        let mut end = at;
        for word in &mut words {
            let mut gap = 0;
            while end > 0 && gap < 4 && (self.at(end - 1).is_whitespace() || self.at(end - 1) == ':') {
                end -= 1;
                gap += 1;
            }
            let mut start = end;
            while start > 0 && end - start < 12 && self.at(start - 1).is_alphabetic() {
                start -= 1;
            }
            if start == end {
                break;
            }
            *word = self.lower_text(start, end);
            end = start;
        }
        words
    }

    fn word_before(&self, at: usize) -> String {
        let [word] = self.words_before::<1>(at);
        word
    }

    /// The word that begins at or behind `from`, in lower case.
    fn word_after(&self, from: usize) -> String {
        let start = self.skip_spaces(from);
        self.lower_text(start, self.letters_end(start, 12))
    }

    fn lower_text(&self, from: usize, to: usize) -> String {
        self.source.slice(from, to).iter().map(|&c| letters::lower(c)).collect()
    }

    /// The letters spelled by their names.
    fn spelled(&self, text: &[char]) -> String {
        let names: Vec<&str> = text.iter().filter_map(|&c| letters::name(letters::folded(c))).collect();
        names.join(" ")
    }
}
