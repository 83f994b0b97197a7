//! Units of measure and money behind a number.

use super::Rules;
use super::quantity::is_currency;
use crate::number::cardinal;
use crate::{letters, syllable};

/// Words before the number of a house, a room, or a part of a village or ward.
const HOUSES: [&str; 17] = [
    "số", "nhà", "phòng", "căn", "lô", "tòa", "toà", "ngõ", "hẻm", "tổ", "thôn", "ấp", "xóm", "khóm", "khu", "phố",
    "đội",
];

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

    /// Whether this is the money of the country, whose sums are large.
    pub(super) fn is_dong(&self) -> bool {
        self.base == "đồng"
    }

    /// Whether this is money, of which nobody writes thousandths.
    pub(super) fn is_money(&self) -> bool {
        self.is_dong() || self.has_cents() || matches!(self.base.as_str(), "yên" | "uôn" | "nhân dân tệ")
    }
}

impl Rules<'_> {
    /// The unit that stands at `from` or one space behind it.
    pub(super) fn unit(&self, from: usize) -> Option<Unit> {
        let spaced = matches!(self.at(from), ' ' | '\u{A0}' | '\u{202F}');
        let start = if spaced { from + 1 } else { from };
        let (end, base) = self.simple_unit(start, spaced)?;
        let (end, words) = self.with_per(end, base.clone());
        Some(Unit { end, words, base })
    }

    fn simple_unit(&self, start: usize, spaced: bool) -> Option<(usize, String)> {
        let c = self.at(start);
        if matches!(c, '%' | '‰') || is_currency(c) {
            return Some((start + 1, self.unit_words(&c.to_string(), true)?));
        }
        if matches!(c, '°' | 'º') {
            let scaled = matches!(letters::lower(self.at(start + 1)), 'c' | 'f' | 'k') && !self.is_word_char(start + 2);
            let words = match letters::lower(self.at(start + 1)) {
                _ if !scaled => "độ".to_owned(),
                'f' => "độ ép".to_owned(),
                // The scale is written as it is said, with its letter; a voice names a letter that stands alone.
                scale => format!("độ {scale}"),
            };
            return Some((start + if scaled { 2 } else { 1 }, words));
        }
        let letters_end = self.letters_end(start, 8);
        if letters_end == start || (letters_end == start + 1 && letters::is_upper(c) && self.is_house(start)) {
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

    /// Whether the capital at `at` belongs to a house: "số 15B", "15B/7", "15B Lê Lợi", "15B đường Lê Lợi", "15B, ngõ 3".
    fn is_house(&self, at: usize) -> bool {
        let mut from = at;
        while from > 0 && at - from < 6 && self.is_digit(from - 1) {
            from -= 1;
        }
        let slashed = self.at(at + 1) == '/' && self.is_digit(at + 2);
        let named = self.at(at + 1) == ' ' && letters::is_upper(self.at(at + 2)) && self.at(at + 3).is_alphabetic();
        // Before a comma volts and litres are more likely than a letter; bytes by themselves are not.
        let parted = self.at(at) == 'B' && self.at(at + 1) == ',';
        let street = matches!(self.word_after(at + 1).as_str(), "đường" | "phố");
        slashed || named || parted || street || HOUSES.contains(&self.word_before(from).as_str())
    }

    /// What a quantity is measured against: "/h", "/ngày", "/ml", "/100 km", "/1 lần".
    pub(super) fn per(&self, start: usize) -> Option<(usize, String)> {
        if let Some((count, count_end)) = self.small_number(start, 4).filter(|(n, _)| matches!(n, 1 | 10 | 100 | 1000))
        {
            let start = if self.at(count_end) == ' ' { count_end + 1 } else { count_end };
            let (end, word) = self.per_word(start)?;
            return Some((end, format!("{} {word}", cardinal(count, self.style))));
        }
        self.per_word(start)
    }

    fn per_word(&self, start: usize) -> Option<(usize, String)> {
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
