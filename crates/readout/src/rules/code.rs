//! Letters mixed with figures: CT07, PC06, A4, COVID-19.

use super::{Match, Rules};
use crate::lexicon::Before;
use crate::number;
use crate::{letters, syllable};

impl Rules<'_> {
    /// The code that begins with a letter at `from`: forms, units of the police, versions.
    pub(super) fn code(&self, from: usize) -> Option<Match> {
        let first_end = self.letters_end(from, 12);
        if !self.is_digit(first_end) {
            return None;
        }
        // "3x4": what stands between two figures multiplies them.
        if first_end == from + 1 && matches!(self.at(from), 'x' | 'X') && from > 0 && self.is_digit(from - 1) {
            return Some(Match { end: first_end, words: "nhân".to_owned() });
        }
        let text = self.source.slice(from, first_end);
        let capitals = text.iter().all(|&c| letters::is_upper(c));
        // "mức2" is a word with a figure behind it.
        if !capitals && first_end - from > 1 && syllable::is_syllable(text) {
            return None;
        }
        let end = (from..from + 24).find(|&index| !self.is_word_char(index)).unwrap_or(from + 24);
        if let Some((file_end, groups)) = self.file_groups(end) {
            return Some(Match { end: file_end, words: self.code_words(from, end) + &groups });
        }
        let mut words = self.code_words(from, end);
        let mut end = end;
        // "v1.2.3", "D4.1": a version, a part of a part.
        while self.at(end) == '.'
            && let Some((part, part_end)) = self.small_number(end + 1, 2)
        {
            words.push_str(" chấm ");
            words.push_str(&number::cardinal(part, self.style));
            end = part_end;
        }
        Some(Match { end, words })
    }

    /// The reading of letters that only figures give: "QL1A", "Q1", "Km12".
    fn figured(&self, from: usize, end: usize) -> Option<&str> {
        let reading = self.lexicon.abbreviations.get(&self.source.text(from, end))?;
        // "Q01" counts something else.
        (reading.before == Some(Before::Figure) && self.at(end) != '0').then(|| reading.words(self.style.region))
    }

    /// The words of a code: its letters by their names or reading, its figures as a number or, with a leading zero
    /// or more than three digits, one by one.
    pub(super) fn code_words(&self, from: usize, end: usize) -> String {
        let mut words: Vec<String> = Vec::new();
        let mut index = from;
        while index < end {
            let run_end = if self.is_digit(index) {
                self.digits_end(index, end - index)
            } else {
                (index..end).find(|&other| self.is_digit(other)).unwrap_or(end)
            };
            if self.is_digit(index) {
                let digits = self.source.text(index, run_end);
                let counted = digits.len() <= 3 && !digits.starts_with('0');
                words.push(if counted { self.plain_words(&digits) } else { number::digits(&digits) });
            } else {
                let text = self.source.slice(index, run_end);
                // "CC01" is a form, whatever "CC" means alone; "QL1A" is a road.
                let short = text.len() <= 3 && text.iter().all(|&c| letters::is_upper(c));
                words.push(match self.figured(index, run_end).filter(|_| index == from) {
                    Some(reading) => reading.to_owned(),
                    None if short => self.spelled(text),
                    None => self.segment_words(index, run_end),
                });
            }
            index = run_end;
        }
        words.retain(|part| !part.is_empty());
        words.join(" ")
    }
}
