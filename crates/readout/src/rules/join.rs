//! Dashes and slashes between words that belong to figures: "thứ 2 - thứ 6", "8 giờ - 17 giờ", "2 lần/ngày", "T2-T6".

use super::{Match, Rules};
use crate::number::cardinal;

/// Words that stand before both ends of a range.
const HEADS: [&str; 11] = ["thứ", "tháng", "ngày", "năm", "quý", "khoản", "điều", "điểm", "chương", "mục", "bước"];
/// What is counted in one turn behind a slash.
const TURNS: [&str; 23] = [
    "giây",
    "phút",
    "giờ",
    "ngày",
    "đêm",
    "tuần",
    "tháng",
    "quý",
    "năm",
    "lần",
    "lượt",
    "người",
    "hộ",
    "thẻ",
    "bản",
    "bộ",
    "ca",
    "buổi",
    "trường",
    "suất",
    "hồ",
    "xe",
    "trẻ",
];
/// Words behind which "T7" is a day of the week.
const DAY_PARTS: [&str; 9] = ["sáng", "chiều", "tối", "trưa", "từ", "đến", "các", "ngày", "cả"];

impl Rules<'_> {
    /// What the dash or slash at `at` is said as when it joins.
    pub(super) fn joint(&self, at: usize) -> Option<&'static str> {
        match self.at(at) {
            '-' | '–' | '—' if self.is_range_dash(at) => Some("đến"),
            '/' if self.is_turn(at) => Some("một"),
            _ => None,
        }
    }

    /// "thứ 2 - thứ 6", "Thứ Hai–Thứ Sáu", "8 giờ - 17 giờ".
    fn is_range_dash(&self, at: usize) -> bool {
        let next = self.skip_spaces(at + 1);
        let mut end = at;
        while end > 0 && at - end < 3 && self.at(end - 1).is_whitespace() {
            end -= 1;
        }
        let mut start = end;
        while start > 0 && end - start < 12 && self.is_word_char(start - 1) {
            start -= 1;
        }
        if self.is_digit(next) {
            let word = self.lower_text(start, end);
            let figure_end = self.digits_end(next, 6);
            return !word.is_empty()
                && TURNS.contains(&word.as_str())
                && start > 1
                && self.is_digit(self.last_place(start))
                && self.word_after(figure_end) == word;
        }
        let head = self.lower_text(next, self.letters_end(next, 7));
        start < end && HEADS.contains(&head.as_str()) && self.word_before(start) == head
    }

    /// "2 lần/ngày": a figure and its noun before the slash, a turn behind it.
    fn is_turn(&self, at: usize) -> bool {
        let mut start = at;
        while start > 0 && at - start < 8 && self.at(start - 1).is_alphabetic() {
            start -= 1;
        }
        let counted = start < at && start > 1 && self.is_digit(self.last_place(start));
        counted && TURNS.contains(&self.lower_text(at + 1, self.letters_end(at + 1, 8)).as_str())
    }

    /// The nearest place before `from` without white space, a few characters back at most.
    pub(super) fn last_place(&self, from: usize) -> usize {
        let mut index = from;
        while index > 0 && from - index < 4 {
            index -= 1;
            if !self.at(index).is_whitespace() {
                break;
            }
        }
        index
    }

    /// "T2-T6", "sáng T7", "T7, CN": days of the week in short.
    pub(super) fn weekday(&self, from: usize) -> Option<Match> {
        let (day, end) = self.day_code(from)?;
        let before = self.last_place(from);
        let joined = |index: usize| matches!(self.at(index), '-' | '–' | ',' | '/' | '&');
        let next = self.skip_spaces(end);
        let other = self.skip_spaces(next + 1);
        let and = self.word_after(end) == "và" && self.day_code(self.skip_spaces(next + 2)).is_some();
        let behind = and || (joined(next) && self.day_code(other).is_some());
        // Of two codes the second leans on the first: "T7 và CN".
        let back = |index: usize| index > 0 && self.day_code(index - 1).is_some_and(|(_, end)| end == index + 1);
        let ahead = from > 0
            && ((joined(before) && before > 0 && back(self.last_place(before)))
                || (self.word_before(from) == "và" && from > 4 && back(self.last_place(from - 3))));
        let named = from > 0 && DAY_PARTS.contains(&self.word_before(from).as_str());
        if !(behind || ahead || (named && day < 8)) {
            return None;
        }
        let words = self.day_name(day);
        // A dash between two of them is a range.
        if behind && matches!(self.at(next), '-' | '–') {
            let (last, last_end) = self.day_code(other)?;
            return Some(Match { end: last_end, words: format!("{words} đến {}", self.day_name(last)) });
        }
        Some(Match { end, words })
    }

    /// "T2" to "T7" and "CN", as the number of the day and the end.
    fn day_code(&self, from: usize) -> Option<(u64, usize)> {
        let end = from + 2;
        let alone = !self.is_word_char(end) && (from == 0 || !self.is_word_char(from - 1));
        match (self.at(from), self.at(from + 1)) {
            _ if !alone => None,
            ('C', 'N') => Some((8, end)),
            ('T', digit @ '2'..='7') => Some((u64::from(digit.to_digit(10)?), end)),
            _ => None,
        }
    }

    fn day_name(&self, day: u64) -> String {
        match day {
            8 => "chủ nhật".to_owned(),
            4 => "thứ tư".to_owned(),
            _ => format!("thứ {}", cardinal(day, self.style)),
        }
    }
}
