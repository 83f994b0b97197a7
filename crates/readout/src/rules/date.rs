//! Dates in the forms people write: 31-12-2022, 31/12/2022, 31.12.2022, 2022-12-31, 12-2022, 31-12, 20-31/12,
//! 01/07/24, 30/4-1/5.

use super::Rules;
use super::range::{Item, Kind};
use crate::number::cardinal;
use crate::style::Style;

/// Words behind which a day follows, so that "ngày" is not said twice.
const DAY_WORDS: [&str; 7] = ["ngày", "mùng", "mồng", "rằm", "đường", "đ", "phố"];
/// Words behind which a number and a year are no month.
const PART_WORDS: [&str; 6] = ["quý", "kỳ", "kì", "đợt", "tuần", "khóa"];
/// Words behind which "3-5" is rather a day than an amount.
const UNTIL_WORDS: [&str; 16] = [
    "từ", "đến", "trước", "sau", "hết", "hôm", "dịp", "lễ", "sáng", "chiều", "tối", "trưa", "qua", "kể", "khánh", "tết",
];

impl Rules<'_> {
    /// The date that begins at `from`.
    pub(super) fn date(&self, from: usize) -> Option<Item> {
        let (first, first_end) = self.small_number(from, 4)?;
        let separator = self.at(first_end);
        if !matches!(separator, '-' | '/' | '.' | '–') {
            return None;
        }
        let (second, second_end) = self.small_number(first_end + 1, 4)?;
        let first_length = first_end - from;
        let second_length = second_end - first_end - 1;
        let third = if self.at(second_end) == separator { self.small_number(second_end + 1, 4) } else { None };
        let words = if let Some((third, third_end)) = third {
            let third_length = third_end - second_end - 1;
            let goes_on =
                self.is_word_char(third_end) || (self.at(third_end) == separator && self.is_digit(third_end + 1));
            let (day, month, year) = match (first_length, second_length, third_length) {
                (1..=2, 1..=2, 4) => (first, second, third),
                (4, 1..=2, 1..=2) if separator == '-' => (third, second, first),
                (1..=2, 1..=2, 2) if separator != '.' => {
                    return self.short_year(from, [first, second, third], third_end);
                }
                _ => return None,
            };
            if goes_on || !is_day(day, month) || !(1000..3000).contains(&year) {
                return None;
            }
            return Some(self.date_item(third_end, self.day_month_year(from, day, month, Some(year))));
        } else if second_length == 4 {
            if self.is_word_char(second_end) || separator == '.' || !(1..=12).contains(&first) {
                return None;
            }
            if !(1000..3000).contains(&second) || first_length > 2 {
                return None;
            }
            let before = self.word_before(from);
            let year = cardinal(second, self.style);
            if PART_WORDS.contains(&before.as_str()) {
                format!("{} năm {year}", cardinal(first, self.style))
            } else {
                let month = if before == "tháng" { "" } else { "tháng " };
                format!("{month}{} năm {year}", Self::month(first, self.style))
            }
        } else {
            if let Some(item) = self.day_range(from, first, first_end, second, second_end) {
                return Some(item);
            }
            let pointed = separator == '.' && DAY_WORDS.contains(&self.word_before(from).as_str());
            let short = first_length <= 2 && second_length <= 2 && (matches!(separator, '-' | '/') || pointed);
            if !short || self.is_word_char(second_end) || !is_day(first, second) {
                return None;
            }
            if self.at(second_end) == separator || !self.is_short_date(from, first, second, separator, second_end) {
                return None;
            }
            self.day_month_year(from, first, second, None)
        };
        Some(self.date_item(second_end, words))
    }

    fn date_item(&self, end: usize, words: String) -> Item {
        Item { end, words, kind: Kind::Date }
    }

    /// A date with the last two figures of its year, "01/07/24": a day has to be named before, or figures be filled up
    /// with a zero, else it is rather a list.
    fn short_year(&self, from: usize, [day, month, year]: [u64; 3], end: usize) -> Option<Item> {
        let before = self.word_before(from);
        let named = [DAY_WORDS.as_slice(), UNTIL_WORDS.as_slice()].iter().any(|words| words.contains(&before.as_str()));
        let filled = self.at(from) == '0' || self.at(end - 5) == '0';
        let goes_on = self.is_word_char(end) || (matches!(self.at(end), '/' | '-' | '.') && self.is_digit(end + 1));
        if goes_on || !(named || filled) || !is_day(day, month) || self.counts_follow(end) {
            return None;
        }
        // "năm hai mươi tư", as people say it; which hundred is meant is not written.
        Some(self.date_item(end, self.day_month_year(from, day, month, Some(year))))
    }

    /// Whether a date with the same separator stands right before and is joined by a dash or by "và", "đến", "hoặc":
    /// "30/4-1/5", "30-4 và 1-5".
    fn follows_date(&self, from: usize, separator: char) -> bool {
        let mut end = from;
        while end > 0 && from - end < 8 && !self.is_digit(end - 1) {
            end -= 1;
        }
        let between = self.lower_text(end, from);
        let joined = [",", "-", "–", "và", "đến", "hoặc", "hay", "tới"].contains(&between.trim());
        let month_start = self.digits_start(end);
        if !joined || month_start == end || month_start == 0 || self.at(month_start - 1) != separator {
            return false;
        }
        let day_start = self.digits_start(month_start - 1);
        let (day, month) = (self.value(day_start, month_start - 1), self.value(month_start, end));
        // Looking once more before it would make a long list of them take its square of time.
        day_start + 1 < month_start
            && is_day(day, month)
            && (day > 12 || self.at(day_start) == '0' || DAY_WORDS.contains(&self.word_before(day_start).as_str()))
    }

    /// Whether a dash and a date with the same separator follow that can be nothing else: "1/7–31/12".
    fn precedes_date(&self, end: usize, separator: char) -> bool {
        let Some((day, month_start)) = self.dash(end).and_then(|start| self.small_number(start, 2)) else {
            return false;
        };
        let Some((month, _)) = self.small_number(month_start + 1, 2) else {
            return false;
        };
        separator == '/' && self.at(month_start) == '/' && is_day(day, month) && day > 12
    }

    /// Where the at most two digits that end at `end` begin.
    fn digits_start(&self, end: usize) -> usize {
        let mut start = end;
        while start > 0 && end - start < 3 && self.is_digit(start - 1) {
            start -= 1;
        }
        // Three digits are no day and no month.
        if end - start == 3 { end } else { start }
    }

    /// Whether "a-b" or "a/b" without a year is a day and month rather than a range or a fraction.
    fn is_short_date(&self, from: usize, day: u64, month: u64, separator: char, end: usize) -> bool {
        let before = self.word_before(from);
        if self.is_street_date(from) || DAY_WORDS.contains(&before.as_str()) {
            return separator != '-' || day >= month || !self.counts_follow(end);
        }
        if UNTIL_WORDS.contains(&before.as_str()) && !self.counts_follow(end) {
            return true;
        }
        // Round the clock, unless a day was named.
        if separator == '/' && day == 24 && month == 7 {
            return false;
        }
        // Nothing is parted in one.
        let january = separator == '/' && month == 1 && !["lệ", "số", "hơn"].contains(&before.as_str());
        if january || self.follows_date(from, separator) || self.precedes_date(end, separator) {
            return !self.counts_follow(end);
        }
        // Nobody writes a fraction with a leading zero.
        if self.at(from) == '0' || (self.at(end - 2) == '0' && end - from > 3) {
            return true;
        }
        match separator {
            // A range goes up, so what goes down is a day of a month.
            '-' => day > month && day > 9,
            // An improper fraction with such figures is rarer than a holiday.
            _ => day > month && day > 12,
        }
    }

    /// "20-31/12/2022": two days of one month.
    fn day_range(&self, from: usize, first: u64, first_end: usize, second: u64, second_end: usize) -> Option<Item> {
        if !matches!(self.at(first_end), '-' | '–') || self.at(second_end) != '/' || first >= second {
            return None;
        }
        let (month, month_end) = self.small_number(second_end + 1, 2)?;
        if !is_day(first, month) || !is_day(second, month) {
            return None;
        }
        let year = match self.at(month_end) {
            '/' => self.small_number(month_end + 1, 4).filter(|&(year, _)| (1000..3000).contains(&year)),
            _ => None,
        };
        let end = year.map_or(month_end, |(_, end)| end);
        if self.is_word_char(end) {
            return None;
        }
        let words = format!(
            "{}{} đến ngày {}",
            self.day_word(from),
            cardinal(first, self.style),
            self.day_month(second, month, year.map(|(year, _)| year))
        );
        Some(self.date_item(end, words))
    }

    /// Whether "Đ." stands before: a street called by a day, "Đ. 3/2".
    fn is_street_date(&self, from: usize) -> bool {
        let point = self.last_place(from);
        point > 0 && point < from && self.at(point) == '.' && matches!(self.at(point - 1), 'Đ' | 'đ')
    }

    fn day_word(&self, from: usize) -> &'static str {
        if self.is_street_date(from) || DAY_WORDS.contains(&self.word_before(from).as_str()) { "" } else { "ngày " }
    }

    fn day_month_year(&self, from: usize, day: u64, month: u64, year: Option<u64>) -> String {
        format!("{}{}", self.day_word(from), self.day_month(day, month, year))
    }

    fn day_month(&self, day: u64, month: u64, year: Option<u64>) -> String {
        let mut words = format!("{} tháng {}", cardinal(day, self.style), Self::month(month, self.style));
        if let Some(year) = year {
            words.push_str(" năm ");
            words.push_str(&cardinal(year, self.style));
        }
        words
    }

    /// The name of a month without the word "tháng": the fourth is "tư".
    pub(super) fn month(month: u64, style: &Style) -> String {
        if month == 4 { "tư".to_owned() } else { cardinal(month, style) }
    }
}

/// Whether such a day exists in some year.
fn is_day(day: u64, month: u64) -> bool {
    let last = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=last).contains(&day)
}
