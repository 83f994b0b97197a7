//! Units of measure and money behind a number.

use super::Rules;
use crate::{letters, syllable};

/// A unit as it is written.
pub(super) struct Unit {
    pub(super) end: usize,
    pub(super) words: String,
    /// The unit without what it is "per".
    pub(super) base: String,
}

impl Unit {
    /// Whether hundredths of this money are called "xu".
    pub(super) fn has_cents(&self) -> bool {
        matches!(self.base.as_str(), "đô la" | "ơ rô" | "bảng anh")
    }

    /// Whether this is money of which nobody writes thousandths.
    pub(super) fn is_dong(&self) -> bool {
        self.base == "đồng"
    }
}

impl Rules<'_> {
    /// The unit that stands at `from` or one space behind it.
    pub(super) fn unit(&self, from: usize) -> Option<Unit> {
        let spaced = matches!(self.at(from), ' ' | '\u{A0}' | '\u{202F}');
        let start = if spaced { from + 1 } else { from };
        let (mut end, base) = self.simple_unit(start, spaced)?;
        let mut words = base.clone();
        if self.at(end) == '/'
            && let Some((per_end, per)) = self.per(end + 1)
        {
            words.push_str(" trên ");
            words.push_str(&per);
            end = per_end;
        }
        Some(Unit { end, words, base })
    }

    fn simple_unit(&self, start: usize, spaced: bool) -> Option<(usize, String)> {
        let c = self.at(start);
        if matches!(c, '%' | '‰' | '₫' | '$' | '€' | '£' | '¥') {
            return Some((start + 1, self.unit_words(&c.to_string(), true)?));
        }
        if matches!(c, '°' | 'º') {
            let scaled = matches!(letters::lower(self.at(start + 1)), 'c' | 'f' | 'k') && !self.is_word_char(start + 2);
            let scale = if scaled { letters::name(self.at(start + 1)) } else { None };
            let words = scale.map_or_else(|| "độ".to_owned(), |scale| format!("độ {scale}"));
            return Some((start + if scaled { 2 } else { 1 }, words));
        }
        let letters_end = self.letters_end(start, 8);
        if letters_end == start {
            return None;
        }
        let power = matches!(self.at(letters_end), '²' | '³')
            || (matches!(self.at(letters_end), '2' | '3')
                && letters_end - start <= 2
                && !self.is_word_char(letters_end + 1));
        if power {
            let base = self.unit_words(&self.source.text(start, letters_end), true)?;
            let kind = if matches!(self.at(letters_end), '²' | '2') { "vuông" } else { "khối" };
            return Some((letters_end + 1, format!("{base} {kind}")));
        }
        if self.is_word_char(letters_end) {
            return None;
        }
        let length = letters_end - start;
        // A single letter behind a space is a unit only where it can hardly be anything else.
        if spaced && length == 1 && !matches!(c, 'm' | 'g' | 'l' | 'h' | 'đ') {
            return None;
        }
        Some((letters_end, self.unit_words(&self.source.text(start, letters_end), !spaced || length > 1)?))
    }

    /// What a quantity is measured against: "/h", "/ngày", "/ml".
    fn per(&self, start: usize) -> Option<(usize, String)> {
        if let Some(found) = self.simple_unit(start, false) {
            return Some(found);
        }
        let end = self.letters_end(start, 8);
        let word = self.lower_text(start, end);
        let is_word = syllable::is_syllable(self.source.slice(start, end)) && !self.is_word_char(end);
        is_word.then_some((end, word))
    }

    fn unit_words(&self, written: &str, any_case: bool) -> Option<String> {
        let units = &self.lexicon.units;
        let lower = || written.chars().map(letters::lower).collect::<String>();
        let reading = match units.get(written) {
            Some(reading) => reading.words(self.style.region),
            None if any_case
                && !is_capital(written)
                && let Some(reading) = units.get(&lower()) =>
            {
                reading.words(self.style.region)
            }
            // The money of the country needs no table.
            None if matches!(lower().as_str(), "đ" | "₫" | "đồng" | "vnđ" | "vnd") => "đồng",
            None if written == "%" => "phần trăm",
            None => return None,
        };
        Some(reading.to_owned())
    }
}

/// A single capital: "4G" is no weight.
fn is_capital(written: &str) -> bool {
    let mut chars = written.chars();
    chars.next().is_some_and(letters::is_upper) && chars.next().is_none()
}
