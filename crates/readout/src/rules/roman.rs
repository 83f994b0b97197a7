//! Roman numerals: Chương IV, thế kỷ XXI, phụ lục v.

use super::{Match, Rules};
use crate::number::{self, cardinal};
use crate::{letters, syllable};

/// Words behind which a numeral in any case is read.
const STRUCTURE: [&str; 11] = ["chương", "mục", "phần", "khoản", "lục", "kỷ", "kỉ", "đoạn", "điều", "khóa", "khoá"];
/// Words behind which a numeral is read when it cannot be taken for something else.
const OTHERS: [&str; 16] = [
    "thứ", "số", "năm", "quý", "tập", "kỳ", "kì", "quyển", "hạng", "đợt", "bảng", "cấp", "loại", "vùng", "nhóm", "bài",
];

impl Rules<'_> {
    /// The Roman numeral that begins at `from`.
    pub(super) fn roman(&self, from: usize) -> Option<Match> {
        let end = self.letters_end(from, 16);
        if self.is_word_char(end) || self.at(end) == '\'' {
            return None;
        }
        let text = self.source.slice(from, end);
        let value = number::roman(text)?;
        let before = self.word_before(from);
        let structure = STRUCTURE.contains(&before.as_str());
        let context = structure || OTHERS.contains(&before.as_str());
        let upper = text.iter().all(|&c| letters::is_upper(c));
        if !upper && text.iter().any(|&c| letters::is_upper(c)) {
            return None;
        }
        let known = if upper {
            self.is_upper_numeral(from, end, context, &before)
        } else {
            context && self.is_lower_numeral(from, end, structure, &before)
        };
        if !known {
            return None;
        }
        let words = match (before.as_str(), value) {
            ("thứ", 1) => "nhất".to_owned(),
            ("thứ", 4) => "tư".to_owned(),
            _ => cardinal(value, self.style),
        };
        // "thế kỷ XIX-XX", "phụ lục I–III"
        if upper && let Some((last, last_end)) = self.last_numeral(end, value) {
            let (end, words) = self.with_year(last_end, format!("{words} đến {}", cardinal(last, self.style)));
            return Some(Match { end, words });
        }
        // "mục I.2"
        if context && self.at(end) == '.' && self.is_digit(end + 1) {
            let (part, part_end) = self.small_number(end + 1, 3)?;
            return Some(Match { end: part_end, words: format!("{words} chấm {}", cardinal(part, self.style)) });
        }
        // "quý IV/2026"
        let (end, words) = self.with_year(end, words);
        Some(Match { end, words })
    }

    /// Words with the year behind a slash, if there is one.
    fn with_year(&self, end: usize, words: String) -> (usize, String) {
        match self.small_number(end + 1, 4) {
            Some((year, year_end)) if self.at(end) == '/' && year_end == end + 5 && !self.is_word_char(year_end) => {
                (year_end, format!("{words} năm {}", cardinal(year, self.style)))
            }
            _ => (end, words),
        }
    }

    /// A larger numeral behind a dash.
    fn last_numeral(&self, end: usize, first: u64) -> Option<(u64, usize)> {
        let spaced = usize::from(self.at(end) == ' ');
        let dash = end + spaced;
        let start = dash + 1 + spaced;
        if !matches!(self.at(dash), '-' | '–' | '—') || (spaced == 1 && self.at(dash + 1) != ' ') {
            return None;
        }
        let last_end = self.letters_end(start, 16);
        let text = self.source.slice(start, last_end);
        let numeral = text.iter().all(|&c| letters::is_upper(c)) && !self.is_word_char(last_end);
        number::roman(text).filter(|&last| numeral && last > first).map(|last| (last, last_end))
    }

    fn is_upper_numeral(&self, from: usize, end: usize, context: bool, before: &str) -> bool {
        let text = self.source.slice(from, end);
        let small = text.iter().all(|c| matches!(c, 'I' | 'V' | 'X'));
        let single = end - from == 1;
        // "I. Thủ tục" at the head of a part.
        let heading = from == 0 && small && matches!(self.at(end), '.' | ')' | '/');
        match (context, single) {
            // Letters name parts too; C, D, L and M are numbers only where parts are never lettered.
            (true, true) => small || matches!(before, "chương" | "kỷ" | "kỉ" | "thứ" | "số"),
            (true, false) => true,
            (false, true) => heading,
            (false, false) => small && !self.lexicon.abbreviations.contains_key(&self.source.text(from, end)),
        }
    }

    fn is_lower_numeral(&self, from: usize, end: usize, structure: bool, before: &str) -> bool {
        let text = self.source.slice(from, end);
        if end - from == 1 {
            return match text[0] {
                'i' | 'v' | 'x' => before != "năm",
                _ => matches!(before, "số" | "thứ" | "kỷ" | "kỉ" | "chương"),
            };
        }
        if !syllable::is_syllable(text) {
            return true;
        }
        // "vi", "xi" and the like are words as well ("số vi phạm"): they are numerals only when nothing they could
        // belong to follows.
        let after = self.word_after(end);
        let alone = after.is_empty() || STRUCTURE.contains(&after.as_str()) || after == "phụ" || after == "của";
        alone && (structure || before == "thứ" || before == "số")
    }
}
