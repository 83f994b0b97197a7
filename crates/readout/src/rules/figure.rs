//! Plain figures: whole numbers with or without grouping, decimals, version numbers.

use super::Rules;
use crate::{letters, number, syllable};

/// A figure as it is written.
pub(super) struct Figure {
    pub(super) end: usize,
    /// The digits of the whole part, without grouping.
    pub(super) whole: String,
    /// The separators and digits behind the whole part: one for a decimal, more for a version number or a list.
    pub(super) parts: Vec<(char, String)>,
}

impl Figure {
    /// The value of a whole number that fits.
    pub(super) fn value(&self) -> Option<u64> {
        (self.parts.is_empty() && self.whole.len() <= 18).then(|| self.whole.parse().ok())?
    }

    fn is_zero(&self) -> bool {
        self.whole.bytes().all(|byte| byte == b'0')
    }
}

/// Words behind which a number with a leading zero is a name: "Đề án 06".
const NAMERS: [&str; 13] =
    ["án", "dẫn", "mẫu", "số", "định", "thị", "tư", "quyết", "điện", "văn", "hoạch", "quầy", "luật"];

/// Words behind which a comma parts two of them.
const LISTED: [&str; 18] = [
    "khoản", "điều", "mục", "chương", "ngày", "tháng", "quý", "bước", "câu", "thứ", "tổ", "thôn", "ấp", "xóm", "khóm",
    "khu", "phố", "đội",
];

impl Rules<'_> {
    /// The figure that begins at `from`.
    pub(super) fn figure(&self, from: usize) -> Option<Figure> {
        let mut end = self.digits_end(from, self.source.len().saturating_sub(from));
        if end == from {
            return None;
        }
        if let Some((grouped, separator)) = self.grouped(from, end) {
            let whole = self.digits_between(from, grouped);
            let mut figure = Figure { end: grouped, whole, parts: Vec::new() };
            let decimal = self.at(grouped);
            if matches!(decimal, '.' | ',') && decimal != separator && self.is_digit(grouped + 1) {
                figure.end = self.digits_end(grouped + 1, self.source.len() - grouped);
                figure.parts.push((decimal, self.digits_between(grouped + 1, figure.end)));
            }
            return Some(figure);
        }
        let whole = self.digits_between(from, end);
        let mut parts = Vec::new();
        let separator = self.at(end);
        while matches!(separator, '.' | ',') && self.at(end) == separator && self.is_digit(end + 1) {
            let part_end = self.digits_end(end + 1, self.source.len() - end);
            parts.push((separator, self.digits_between(end + 1, part_end)));
            end = part_end;
        }
        Some(Figure { end, whole, parts })
    }

    /// Groups of three digits behind the first digits, as end and separator.
    fn grouped(&self, from: usize, first_end: usize) -> Option<(usize, char)> {
        if first_end - from > 3 || self.at(from) == '0' {
            return None;
        }
        let separator = self.at(first_end);
        let least = match separator {
            '.' | '\u{A0}' | '\u{202F}' => 1,
            ',' => 2,
            // A space alone may part two numbers; money tells that it does not.
            ' ' if self.unit(first_end + 4).is_some_and(|unit| unit.is_dong()) => 1,
            ' ' if self.source.slice(first_end + 1, first_end + 4) == ['0', '0', '0'] => 1,
            ' ' => 2,
            _ => return None,
        };
        let mut end = first_end;
        let mut groups = 0;
        while self.at(end) == separator && self.digits_end(end + 1, 4) == end + 4 {
            end += 4;
            groups += 1;
        }
        let goes_on = separator != ' ' && self.at(end) == separator && self.is_digit(end + 1);
        // "1,234.56", as English writes it: only a group of thousands stands between a comma and a point.
        let pointed = groups == 1 && separator == ',' && self.at(end) == '.' && self.is_digit(end + 1);
        ((groups >= least || pointed) && !goes_on).then_some((end, separator))
    }

    fn digits_between(&self, from: usize, end: usize) -> String {
        self.source.slice(from, end).iter().filter(|c| c.is_ascii_digit()).collect()
    }

    /// The words of a figure that stands at `at`.
    pub(super) fn figure_words(&self, figure: &Figure, at: usize) -> String {
        let before = self.word_before(at);
        // "thứ 2,4": the day before Thursday is "tư".
        let day = |digits: &str| (before == "thứ" && digits == "4").then(|| "tư".to_owned());
        let mut words =
            day(&figure.whole).unwrap_or_else(|| self.whole_words(&figure.whole, !figure.parts.is_empty(), at));
        // "1,2,3" is a list, "1.2.3" a version; "khoản 1,2" is a list of two.
        let list = figure.parts.len() > 1 || LISTED.contains(&before.as_str());
        for (separator, digits) in &figure.parts {
            match separator {
                ',' if list => {
                    words.push_str(", ");
                    words.push_str(&day(digits).unwrap_or_else(|| self.plain_words(digits)));
                    continue;
                }
                ',' => words.push_str(" phẩy "),
                _ => words.push_str(" chấm "),
            }
            words.push_str(&number::digits(digits));
        }
        words
    }

    fn whole_words(&self, digits: &str, has_parts: bool, at: usize) -> String {
        let zero_first = digits.len() > 1 && digits.starts_with('0');
        let named = || NAMERS.contains(&self.word_before(at).as_str()) || self.behind_capitals(at);
        if zero_first && !has_parts && digits.len() == 2 && named() {
            return number::digits(digits);
        }
        self.plain_words(digits)
    }

    /// Whether an abbreviation in capitals stands right before, as in "CT 01" and "ĐA-06".
    fn behind_capitals(&self, at: usize) -> bool {
        let gap = at > 0 && matches!(self.at(at - 1), ' ' | '-' | '\u{A0}');
        let end = at.saturating_sub(usize::from(gap));
        let mut start = end;
        while start > 0 && end - start < 6 && letters::is_upper(self.at(start - 1)) {
            start -= 1;
        }
        let word_begins = start == 0 || !self.is_word_char(start - 1);
        let text = self.source.slice(start, end);
        let is_word =
            || syllable::is_syllable(text) && !self.lexicon.abbreviations.contains_key(&self.source.text(start, end));
        gap && word_begins && end - start >= 2 && !is_word()
    }

    /// A whole number: a cardinal, or digit by digit when it begins with several zeros or is too long to be one.
    pub(super) fn plain_words(&self, digits: &str) -> String {
        let zero_first = digits.starts_with('0');
        match digits.parse() {
            Ok(value) if digits.len() <= 2 || (!zero_first && digits.len() <= 19) => {
                number::cardinal(value, self.style)
            }
            _ => number::digits(digits),
        }
    }

    /// Whether the figure is zero and is not followed by a decimal part.
    pub(super) fn is_zero_whole(figure: &Figure) -> bool {
        figure.is_zero()
    }
}
