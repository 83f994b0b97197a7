//! Clauses and articles in short: "k3 Đ38", "K.3 Đ.38", "k3đ38", "Đ3a", "Đ1–2".

use super::{Match, Rules};
use crate::letters;
use crate::number::cardinal;

impl Rules<'_> {
    /// The short reference that begins at `from`.
    pub(super) fn short_reference(&self, from: usize) -> Option<Match> {
        let article = match self.at(from) {
            'k' | 'K' => false,
            'đ' | 'Đ' => true,
            _ => return None,
        };
        let kind = if article { "điều" } else { "khoản" };
        let pointed = self.at(from + 1) == '.';
        let mut start = if pointed { from + 2 } else { from + 1 };
        if pointed && article && self.at(start) == ' ' {
            start += 1;
        }
        let (value, mut end) = self.small_number(start, 3)?;
        // "K12/34 Lê Duẩn": a lane, as the Centre writes it.
        if self.at(end) == '/' && self.is_digit(end + 1) {
            let house = if self.at(from) == 'K' && !pointed { self.house_number(value, end)? } else { return None };
            return Some(Match { end: house.end, words: format!("kiệt {}", house.words) });
        }
        if pointed && article && self.is_street(end) {
            return None;
        }
        let mut words = format!("{kind} {}", cardinal(value, self.style));
        let letter = self.at(end);
        if article && (letter.is_ascii_lowercase() || letter == 'đ') && !self.is_word_char(end + 1) {
            words.push(' ');
            words.push_str(Self::position_letter(letter));
            end += 1;
        }
        if let Some(second) = self.dash(end)
            && let Some((last, last_end)) = self.small_number(second, 3)
            && last > value
        {
            words.push_str(" đến ");
            words.push_str(&cardinal(last, self.style));
            end = last_end;
        }
        // "k3đ38" names the article without a space.
        let joined = !article && letters::lower(self.at(end)) == 'đ' && self.is_digit(end + 1);
        (joined || !self.is_word_char(end)).then_some(Match { end, words })
    }

    /// Whether the number behind "Đ." names a street: "Đ. 3/2", "Đ. 30 tháng 4", "Đ. 12, P. 5".
    fn is_street(&self, end: usize) -> bool {
        let next = self.skip_spaces(if self.at(end) == ',' { end + 1 } else { end });
        let word = self.lower_text(next, self.letters_end(next, 12));
        self.at(end) == '/'
            || word == "tháng"
            || (self.at(end) == ',' && matches!(word.as_str(), "p" | "q" | "phường" | "quận" | "tp" | "xã" | "thành"))
    }
}
