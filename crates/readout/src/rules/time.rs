//! Hours and durations: 22:15, 6:10:05, 7h30, 14g30, 3p20s.

use super::Rules;
use super::range::{Item, Kind};
use crate::letters;
use crate::number::cardinal;

impl Rules<'_> {
    /// The time that begins at `from`.
    pub(super) fn time(&self, from: usize) -> Option<Item> {
        let (hour, end) = self.small_number(from, 2)?;
        let item = match letters::lower(self.at(end)) {
            ':' => self.clock(hour, end),
            'h' | 'g' => self.hour_letter(hour, end),
            'p' => self.minutes_seconds(hour, end),
            _ => None,
        };
        item.map(|(end, words)| Item { end, words, kind: Kind::Time })
    }

    fn clock(&self, hour: u64, colon: usize) -> Option<(usize, String)> {
        let (minute, end) = self.two_digits(colon + 1)?;
        let mut words = self.hour_minute(hour, minute)?;
        let mut behind = end;
        if self.at(end) == ':' && self.is_digit(end + 1) {
            let (second, seconds_end) = self.two_digits(end + 1)?;
            if second > 59 {
                return None;
            }
            if second > 0 {
                words.push_str(&format!(" {} giây", cardinal(second, self.style)));
            }
            behind = seconds_end;
        }
        let half = match self.word_after(behind).as_str() {
            "am" => Some("sáng"),
            "pm" => Some("chiều"),
            _ => None,
        };
        if let Some(half) = half {
            words.push(' ');
            words.push_str(half);
            behind = self.skip_spaces(behind) + 2;
        }
        (!self.is_word_char(behind) && self.at(behind) != ':').then_some((behind, words))
    }

    fn hour_letter(&self, hour: u64, letter: usize) -> Option<(usize, String)> {
        let minutes = self.small_number(letter + 1, 2);
        let Some((minute, mut end)) = minutes else {
            // "5g" alone is a weight.
            let is_hour = letters::lower(self.at(letter)) == 'h' && hour <= 24 && !self.is_word_char(letter + 1);
            return is_hour.then(|| (letter + 1, format!("{} giờ", cardinal(hour, self.style))));
        };
        let mut words = self.hour_minute(hour, minute)?;
        if matches!(self.at(end), '\'' | 'p' | 'm') {
            end += 1;
            // "6h10p05s"
            if let Some((second, seconds_end)) = self.small_number(end, 2)
                && self.at(seconds_end) == 's'
            {
                words.push_str(&format!(" {} giây", cardinal(second, self.style)));
                end = seconds_end + 1;
            }
        }
        (!self.is_word_char(end)).then_some((end, words))
    }

    fn hour_minute(&self, hour: u64, minute: u64) -> Option<String> {
        if hour > 24 || minute > 59 {
            return None;
        }
        let mut words = format!("{} giờ", cardinal(hour, self.style));
        if minute > 0 {
            words.push_str(&format!(" {} phút", cardinal(minute, self.style)));
        }
        Some(words)
    }

    fn minutes_seconds(&self, minute: u64, letter: usize) -> Option<(usize, String)> {
        let (second, end) = self.small_number(letter + 1, 2)?;
        if self.at(end) != 's' || self.is_word_char(end + 1) {
            return None;
        }
        Some((end + 1, format!("{} phút {} giây", cardinal(minute, self.style), cardinal(second, self.style))))
    }

    fn two_digits(&self, from: usize) -> Option<(u64, usize)> {
        self.small_number(from, 2).filter(|&(_, end)| end == from + 2)
    }
}
