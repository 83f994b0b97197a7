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
        // "quý IV/2026"
        if self.at(end) == '/'
            && let Some((year, year_end)) = self.small_number(end + 1, 4)
            && year_end == end + 5
            && !self.is_word_char(year_end)
        {
            return Some(Match { end: year_end, words: format!("{words} năm {}", cardinal(year, self.style)) });
        }
        Some(Match { end, words })
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
