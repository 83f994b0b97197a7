//! Hours and durations: 22:15, 6:10:05, 7h30, 14g30, 3p20s, 5'30", 24h/24h, 8am.

use super::Rules;
use super::range::{Item, Kind};
use crate::letters;
use crate::number::cardinal;

impl Rules<'_> {
    /// The time that begins at `from`.
    pub(super) fn time(&self, from: usize) -> Option<Item> {
        let (hour, end) = self.small_number(from, 2)?;
        let item = match letters::lower(self.at(end)) {
            ':' => self.clock(from, hour, end),
            'h' | 'g' => self.hour_letter(from, hour, end),
            'p' => self.minutes_seconds(hour, end),
            '\'' | '′' => self.primes(hour, end),
            _ => self.half_day(hour, end),
        };
        item.map(|(end, words)| Item { end, words, kind: Kind::Time })
    }

    /// "8am", "8 AM", "10 p.m.": the half of the day as English writes it. "2 am" in small letters may be two shrines.
    fn half_day(&self, hour: u64, end: usize) -> Option<(usize, String)> {
        let start = if self.at(end) == ' ' && letters::is_upper(self.at(end + 1)) { end + 1 } else { end };
        let half = match letters::lower(self.at(start)) {
            'a' => "sáng",
            'p' => "chiều",
            _ => return None,
        };
        let behind = start + 2;
        let fits = letters::lower(self.at(start + 1)) == 'm' && (1..=12).contains(&hour) && !self.is_word_char(behind);
        fits.then(|| (behind, format!("{} giờ {half}", cardinal(hour, self.style))))
    }

    /// Minutes and seconds with primes: 5'30", 30'. A mark that closes a quotation is none.
    fn primes(&self, minute: u64, prime: usize) -> Option<(usize, String)> {
        if let Some((second, end)) = self.small_number(prime + 1, 2) {
            let double = self.at(end) == '\'' && self.at(end + 1) == '\'';
            let behind = if double { end + 2 } else { end + 1 };
            let fits = second < 60 && (double || matches!(self.at(end), '"' | '″')) && !self.is_word_char(behind);
            return fits.then(|| {
                (behind, format!("{} phút {} giây", cardinal(minute, self.style), cardinal(second, self.style)))
            });
        }
        let quoted = self.source.slice(prime.saturating_sub(48), prime).contains(&'\'');
        let alone = !self.is_word_char(prime + 1) && self.at(prime + 1) != '\'' && !(quoted && self.at(prime) == '\'');
        alone.then(|| (prime + 1, format!("{} phút", cardinal(minute, self.style))))
    }

    fn clock(&self, from: usize, hour: u64, colon: usize) -> Option<(usize, String)> {
        // "tỷ lệ 1:10" is no hour.
        if self.word_before(from) == "lệ" {
            let (of, end) = self.small_number(colon + 1, 4)?;
            return Some((end, format!("{} trên {}", cardinal(hour, self.style), cardinal(of, self.style))));
        }
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

    fn hour_letter(&self, from: usize, hour: u64, letter: usize) -> Option<(usize, String)> {
        let minutes = self.small_number(letter + 1, 2);
        let Some((minute, mut end)) = minutes else {
            // "5g" alone is a weight.
            let hourly = letters::lower(self.at(letter)) == 'h' || self.is_hour_g(from, letter);
            let is_hour = hourly && hour <= 24 && !self.is_word_char(letter + 1);
            if !is_hour {
                return None;
            }
            let words = format!("{} giờ", cardinal(hour, self.style));
            // "24h/24h", "24h/7"
            if hour == 24
                && self.at(letter + 1) == '/'
                && let Some((of, of_end)) = self.small_number(letter + 2, 2)
            {
                let hours = letters::lower(self.at(of_end)) == 'h';
                let end = if hours { of_end + 1 } else { of_end };
                let unit = if hours { " giờ" } else { "" };
                return (!self.is_word_char(end))
                    .then(|| (end, format!("{words} trên {}{unit}", cardinal(of, self.style))));
            }
            return Some((letter + 1, words));
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
        } else if minute > 0 && self.at(end) == ' ' && self.word_after(end) == "phút" {
            // "7h30 phút" says it once.
            end += "phút".chars().count() + 1;
        }
        (!self.is_word_char(end)).then_some((end, words))
    }

    /// Whether "8g" is an hour, as the South writes it: a word of time stands beside it.
    fn is_hour_g(&self, from: usize, letter: usize) -> bool {
        const BEFORE: [&str; 10] = ["lúc", "từ", "trước", "sau", "hồi", "sáng", "chiều", "tối", "trưa", "đến"];
        const BEHIND: [&str; 8] = ["sáng", "chiều", "tối", "trưa", "đêm", "ngày", "thứ", "hôm"];
        let range = self.dash(letter + 1).and_then(|second| self.small_number(second, 2));
        let until = range.is_some_and(|(hour, end)| {
            hour <= 24 && self.at(end) == 'g' && !self.at(self.skip_spaces(end + 1)).is_alphanumeric()
        });
        // The second hour of a range leans on the first.
        let joined = from > 1 && matches!(self.at(from - 1), '-' | '–') && self.at(from - 2) == 'g';
        let after = self.at(self.skip_spaces(letter + 1)).is_alphanumeric();
        BEFORE.contains(&self.word_before(from).as_str())
            || BEHIND.contains(&self.word_after(letter + 1).as_str())
            || until
            || (joined && !after)
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
