//! Words, abbreviations and single letters.

use super::{Match, Rules};
use crate::lexicon::{Before, Reading};
use crate::{letters, syllable};

/// The longest written form of a reading, in characters.
const LONGEST: usize = 16;

impl Rules<'_> {
    /// The longest reading of the lexicon that begins at `from`.
    pub(super) fn entry(&self, from: usize) -> Option<Match> {
        let limit = (from..from + LONGEST)
            .find(|&index| !self.is_word_char(index) && !matches!(self.at(index), '.' | '&' | '-' | '/'))
            .unwrap_or(from + LONGEST);
        for end in (from + 1..=limit).rev() {
            let last = self.at(end - 1);
            let closed = last == '.' || (last.is_alphanumeric() && !self.is_word_char(end));
            if !closed {
                continue;
            }
            if let Some(reading) = self.reading(from, end)
                && reading.before.is_none_or(|before| self.holds(before, end))
            {
                let mut words = reading.words(self.style.region).to_owned();
                // The full stop of a shortening at the end of a sentence ends the sentence too.
                if last == '.' && self.at(self.skip_spaces(end)) == '\0' {
                    words.push('.');
                }
                return Some(Match { end, words });
            }
        }
        None
    }

    fn reading(&self, from: usize, end: usize) -> Option<&Reading> {
        let written = self.source.text(from, end);
        if let Some(reading) = self.lexicon.abbreviations.get(&written) {
            return Some(reading);
        }
        let small = !self.source.slice(from, end).iter().any(|&c| letters::is_upper(c));
        self.lexicon.words.get(&if small { written } else { self.lower_text(from, end) })
    }

    fn holds(&self, before: Before, end: usize) -> bool {
        let next = self.at(self.skip_spaces(end));
        match before {
            Before::Number | Before::Figure => next.is_ascii_digit(),
            Before::Name => next.is_ascii_digit() || letters::is_upper(next),
        }
    }

    /// Any other run of letters.
    pub(super) fn word(&self, from: usize) -> Option<Match> {
        let end = self.word_end(from);
        if end == from + 1 {
            return Some(Match { end, words: self.letter_words(from) });
        }
        // The lexicon was asked before.
        Some(Match { end, words: self.letters_words(from, end) })
    }

    fn word_end(&self, from: usize) -> usize {
        let mut end = from;
        while self.at(end).is_alphabetic() {
            end += 1;
        }
        end.max(from + 1)
    }

    /// A letter that stands alone.
    fn letter_words(&self, from: usize) -> String {
        let c = self.at(from);
        if matches!(c, 'x' | 'X') && self.is_digit(self.skip_spaces(from + 1)) && from > 0 {
            return "nhân".to_owned();
        }
        // "ở", "Ý", "ô" are words.
        if letters::is_vietnamese(c) && !c.is_ascii() && letters::plain(c) != 'd' && !matches!(c, 'ă' | 'â' | 'Ă' | 'Â')
        {
            return c.to_string();
        }
        if matches!(c, 'd' | 'đ') {
            return Self::position_letter(c).to_owned();
        }
        self.spelled(&[c])
    }

    /// The words of a run of letters.
    pub(super) fn segment_words(&self, from: usize, end: usize) -> String {
        if let Some(reading) = self.reading(from, end).filter(|reading| reading.before.is_none()) {
            return reading.words(self.style.region).to_owned();
        }
        self.letters_words(from, end)
    }

    /// The words of letters that the lexicon does not know.
    fn letters_words(&self, from: usize, end: usize) -> String {
        let text = self.source.slice(from, end);
        if text.len() == 1 {
            return self.spelled(text);
        }
        let capitals = text.iter().filter(|&&c| letters::is_upper(c)).count();
        if capitals == text.len() {
            // Longer capitals without marks may be a word typed without them.
            let word = syllable::is_syllable(text) || (text.len() >= 4 && syllable::is_plain(text));
            return if word { self.lower_text(from, end) } else { self.spelled(text) };
        }
        if capitals > usize::from(letters::is_upper(text[0])) {
            return self.mixed_words(from, end);
        }
        if syllable::is_syllable(text) {
            return self.source.text(from, end);
        }
        // "cccd" is the abbreviation typed in haste.
        let upper: String = text.iter().take(LONGEST).map(|&c| letters::upper(c)).collect();
        let known = self.lexicon.abbreviations.get(&upper).filter(|reading| reading.before.is_none());
        if let Some(reading) = known.filter(|_| text.len() <= LONGEST) {
            return reading.words(self.style.region).to_owned();
        }
        let has_vowel =
            text.iter().any(|&c| matches!(letters::plain(letters::folded(c)), 'a' | 'e' | 'i' | 'o' | 'u' | 'y'));
        if has_vowel { self.source.text(from, end) } else { self.spelled(text) }
    }

    /// A word with capitals inside, such as `VNeTraffic`: cut where the case changes, capitals spelled.
    fn mixed_words(&self, from: usize, end: usize) -> String {
        let mut words = Vec::new();
        let mut start = from;
        for index in from + 1..=end {
            let here = letters::is_upper(self.at(index));
            let before = letters::is_upper(self.at(index - 1));
            let next_small = index + 1 < end && !letters::is_upper(self.at(index + 1));
            if index < end && !(here && (!before || next_small)) && (here || !before || index - start < 2) {
                continue;
            }
            let piece = self.source.slice(start, index);
            let all_capitals = piece.iter().all(|&c| letters::is_upper(c));
            // Inside a mixed word even "VN" and "ID" are letters, not syllables.
            words.push(if all_capitals { self.capitals_words(start, index) } else { self.segment_words(start, index) });
            start = index;
        }
        words.join(" ")
    }

    fn capitals_words(&self, from: usize, end: usize) -> String {
        match self.lexicon.abbreviations.get(&self.source.text(from, end)) {
            Some(reading) if reading.before.is_none() => reading.words(self.style.region).to_owned(),
            _ => self.spelled(self.source.slice(from, end)),
        }
    }
}
