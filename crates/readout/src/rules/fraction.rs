//! Fractions and mixed numbers: 1/2, 23 1/5, 3/4m; and figures that only look like one: 24/7, a house 12/3.

use super::Rules;
use super::range::{Item, Kind};
use crate::letters;
use crate::number::cardinal;
use crate::style::Region;

/// Words behind which a slash joins two names, not a part and a whole.
const HOUSE_WORDS: [&str; 7] = ["số", "nhà", "ngõ", "ngách", "hẻm", "kiệt", "hộ"];
/// Words behind which a slash gives a mark out of the highest one, or a step out of all.
const MARK_WORDS: [&str; 10] = ["điểm", "đạt", "được", "bước", "câu", "trang", "màn", "bài", "tập", "lệ"];

impl Rules<'_> {
    /// The fraction that begins at `from`, with its unit.
    pub(super) fn fraction(&self, from: usize) -> Option<Item> {
        let (first, first_end) = self.small_number(from, 4)?;
        if matches!(self.at(first_end), ' ' | '\u{A0}') {
            // A mixed number needs a proper fraction behind the space.
            let (top, bottom, end) = self.simple_fraction(first_end + 1)?;
            if top >= bottom || self.at(first_end + 1) == '0' {
                return None;
            }
            let words = format!("{} và {}", cardinal(first, self.style), self.parts(top, bottom));
            return Some(self.measured(end, words));
        }
        let before = self.word_before(from);
        if HOUSE_WORDS.contains(&before.as_str()) {
            let (top, slash) = self.small_number(from, 4)?;
            return self.house_number(top, slash);
        }
        let (top, bottom, end) = self.simple_fraction(from)?;
        if let Some(item) = self.house(from, top, end) {
            return Some(item);
        }
        if (top, bottom) == (50, 50) {
            return Some(Item { end, words: "năm mươi năm mươi".to_owned(), kind: Kind::Measured });
        }
        if bottom == 0 || top == bottom || (top, bottom) == (24, 7) || MARK_WORDS.contains(&before.as_str()) {
            let words = format!("{} trên {}", cardinal(top, self.style), cardinal(bottom, self.style));
            // "24/24h"
            return Some(self.measured(end, words));
        }
        Some(self.measured(end, self.parts(top, bottom)))
    }

    /// A house in a lane whose kind was not written: "12/3A", or with the name of a street behind: "45/6 Lê Lợi".
    fn house(&self, from: usize, top: u64, end: usize) -> Option<Item> {
        let lettered = letters::is_upper(self.at(end)) && !self.is_word_char(end + 1);
        let named = self.at(end) == ' '
            && letters::is_upper(self.at(end + 1))
            && self.letters_end(end + 1, 8) > end + 2
            && !letters::is_upper(self.at(end + 2));
        let first = from == 0 || self.at(self.last_place(from)) == ',';
        let slash = self.digits_end(from, 4);
        if lettered || (named && first) { self.house_number(top, slash) } else { None }
    }

    /// The number of a house that begins with `first` and goes on at the slash: "12/3", a lane in a lane, "12/3/4A".
    pub(super) fn house_number(&self, first: u64, slash: usize) -> Option<Item> {
        let said = if self.style.region == Region::South { "xuyệt" } else { "trên" };
        let mut words = cardinal(first, self.style);
        let mut end = slash;
        while self.at(end) == '/'
            && let Some((next, next_end)) = self.small_number(end + 1, 4)
        {
            words.push_str(&format!(" {said} {}", cardinal(next, self.style)));
            end = next_end;
        }
        if letters::is_upper(self.at(end)) && !self.is_word_char(end + 1) {
            words.push(' ');
            words.push_str(letters::name(self.at(end)).unwrap_or(""));
            end += 1;
        }
        (end > slash).then_some(Item { end, words, kind: Kind::Date })
    }

    /// Two figures with a slash between and no third behind.
    fn simple_fraction(&self, from: usize) -> Option<(u64, u64, usize)> {
        let (top, slash) = self.small_number(from, 4)?;
        // "14/25/40" is a list; its last two figures are no fraction either.
        let listed = from > 0 && self.at(from - 1) == '/';
        if listed || self.at(slash) != '/' {
            return None;
        }
        let (bottom, end) = self.small_number(slash + 1, 4)?;
        let goes_on = matches!(self.at(end), '/' | '.' | ',' | '-') && self.is_digit(end + 1);
        (!goes_on).then_some((top, bottom, end))
    }

    fn parts(&self, top: u64, bottom: u64) -> String {
        let bottom = if bottom == 4 { "tư".to_owned() } else { cardinal(bottom, self.style) };
        format!("{} phần {bottom}", cardinal(top, self.style))
    }

    fn measured(&self, end: usize, mut words: String) -> Item {
        let Some(unit) = self.unit(end) else {
            return Item { end, words, kind: Kind::Measured };
        };
        words.push(' ');
        words.push_str(&unit.words);
        Item { end: unit.end, words, kind: Kind::Measured }
    }
}
