//! Fractions and mixed numbers: 1/2, 23 1/5, 3/4m; and figures that only look like one: 24/7, a house 12/3.

use super::Rules;
use super::range::{Item, Kind};
use crate::number::cardinal;
use crate::style::Region;

/// Words behind which a slash joins two names, not a part and a whole.
const HOUSE_WORDS: [&str; 7] = ["số", "nhà", "ngõ", "ngách", "hẻm", "kiệt", "hộ"];
/// Words behind which a slash gives a mark out of the highest one.
const MARK_WORDS: [&str; 3] = ["điểm", "đạt", "được"];

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
        let (top, bottom, end) = self.simple_fraction(from)?;
        let before = self.word_before(from);
        if HOUSE_WORDS.contains(&before.as_str()) {
            let slash = if self.style.region == Region::South { "xuyệt" } else { "trên" };
            let words = format!("{} {slash} {}", cardinal(top, self.style), cardinal(bottom, self.style));
            return Some(Item { end, words, kind: Kind::Date });
        }
        if bottom == 0 || matches!((top, bottom), (24, 24 | 7) | (7, 7)) || MARK_WORDS.contains(&before.as_str()) {
            let words = format!("{} trên {}", cardinal(top, self.style), cardinal(bottom, self.style));
            return Some(Item { end, words, kind: Kind::Measured });
        }
        Some(self.measured(end, self.parts(top, bottom)))
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
