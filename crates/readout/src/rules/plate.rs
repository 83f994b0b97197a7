//! Number plates and the numbers of files: "29A-123.45", "51F1-234.56", "G01.899.108-231127-0001".

use super::{Match, Rules};
use crate::letters;
use crate::number::digits;

impl Rules<'_> {
    /// The number plate that begins with a digit at `from`: two digits of a province, a series, and four or five digits.
    pub(super) fn plate(&self, from: usize) -> Option<Match> {
        let province_end = from + 2;
        if self.digits_end(from, 3) != province_end {
            return None;
        }
        let mut series = province_end;
        if self.at(series) == '-' {
            series += 1;
        }
        let letters_end = self.letters_end(series, 3);
        let capitals = self.source.slice(series, letters_end).iter().all(|&c| letters::is_upper(c));
        if letters_end == series || letters_end - series > 2 || !capitals {
            return None;
        }
        let mut series_end = letters_end;
        if self.is_digit(series_end) && !self.is_digit(series_end + 1) {
            series_end += 1;
        }
        if !matches!(self.at(series_end), '-' | ' ') {
            return None;
        }
        let number = series_end + 1;
        let (end, number_digits) = self.plate_number(number)?;
        // With a space for the dash "12A 1234" may be a house and something else.
        if self.at(series_end) == ' ' && !(self.at(series - 1) == '-' || self.at(number + 3) == '.') {
            return None;
        }
        let (letters, count) = (self.source.slice(series, letters_end), number_digits.len());
        let mut words = format!("{} {}", digits(&self.source.text(from, province_end)), self.spelled(letters));
        if series_end > letters_end {
            words.push(' ');
            words.push_str(&digits(&self.source.text(letters_end, series_end)));
        }
        let (head, tail) = number_digits.split_at(if count == 5 { 3 } else { count });
        words.push_str(", ");
        words.push_str(&digits(head));
        if !tail.is_empty() {
            words.push_str(", ");
            words.push_str(&digits(tail));
        }
        Some(Match { end, words })
    }

    /// "123.45", "12345" or "1234", as end and digits.
    fn plate_number(&self, from: usize) -> Option<(usize, String)> {
        let run = self.digits_end(from, 6);
        let end = match run - from {
            3 if self.at(run) == '.' && self.digits_end(run + 1, 3) == run + 3 => run + 3,
            4 | 5 => run,
            _ => return None,
        };
        let text = self.source.text(from, end);
        let goes_on = self.is_word_char(end) || (matches!(self.at(end), '.' | '/' | '-') && self.is_digit(end + 1));
        (!goes_on).then(|| (end, text.chars().filter(char::is_ascii_digit).collect()))
    }

    /// What goes on behind the code that ends at `end` when it is the number of a file: at least two further groups of
    /// digits, joined by points and hyphens. Each is read digit by digit, with a short silence between.
    pub(super) fn file_groups(&self, mut end: usize) -> Option<(usize, String)> {
        let mut words = String::new();
        let mut groups = 0;
        let mut long = false;
        while groups < 8 && matches!(self.at(end), '.' | '-') && self.is_digit(end + 1) {
            let group_end = self.digits_end(end + 1, 12);
            words.push_str(", ");
            words.push_str(&digits(&self.source.text(end + 1, group_end)));
            // "v1.2.3" is a version.
            long |= group_end - end > 3 || self.at(end) == '-';
            end = group_end;
            groups += 1;
        }
        (groups >= 2 && long && !self.is_word_char(end)).then_some((end, words))
    }
}
