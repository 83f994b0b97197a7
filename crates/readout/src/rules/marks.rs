//! Everything that is neither a letter nor a figure: pauses, signs with a name, and what is not spoken.

use super::Rules;
use crate::letters;
use crate::output::{Output, Pause};

impl Rules<'_> {
    /// Takes the character at `at` and gives the place behind it.
    pub(super) fn mark(&self, at: usize, output: &mut Output) -> usize {
        if let Some(words) = self.joint(at) {
            output.say(self.source.bytes(at, at + 1), words);
        } else if let Some(pause) = self.pause(at) {
            output.pause(pause);
        } else if let Some(words) = self.sign(at) {
            output.say(self.source.bytes(at, at + 1), &words);
        }
        at + 1
    }

    fn pause(&self, at: usize) -> Option<Pause> {
        let before = if at == 0 { ' ' } else { self.at(at - 1) };
        let after = self.at(at + 1);
        let open = |c: char| c == '\0' || c.is_whitespace();
        Some(match self.at(at) {
            '!' => Pause::Exclamation,
            '?' => Pause::Question,
            '.' | '…' => {
                let stops_end = (at + 1..at + 5).find(|&index| !is_stop(self.at(index))).unwrap_or(at + 5);
                let next = self.at(self.skip_spaces(stops_end));
                match next {
                    // Without a space behind: the end of a sentence ("Xong.Về"), a silence ("Xong…Về"), else a name ("Tp.X").
                    c if !open(after) && !matches!(after, '.' | '"' | '”' | '’' | ')' | '…' | '»' | '\'') => {
                        let small_before = before.is_alphabetic() && !letters::is_upper(before);
                        let sentence = small_before && letters::is_upper(c) && !letters::is_upper(self.at(at + 2));
                        if sentence && at >= 3 && self.at(at - 2).is_alphabetic() {
                            Pause::Stop
                        } else if self.at(at) == '…' || is_stop(before) {
                            Pause::Comma
                        } else {
                            return None;
                        }
                    }
                    c if letters::lower(c) == c && c.is_alphabetic() => Pause::Comma,
                    _ if self.is_initial(at) => return None,
                    _ => Pause::Stop,
                }
            }
            ',' | ';' | ':' | '(' | ')' | '[' | ']' | '{' | '}' | '–' | '—' | '|' | '•' | '·' | '→' | '⇒' | '➜'
            | '\n' => Pause::Comma,
            // Between figures it is no range here: "tỷ số 2-1", "7-8-9".
            '-' if open(before) || open(after) || (self.is_digit(at + 1) && before.is_ascii_digit()) => Pause::Comma,
            '/' => Pause::Comma,
            '<' | '>' if !self.compares(at) => Pause::Comma,
            _ => return None,
        })
    }

    /// Whether the sign at `at` is a key of a telephone: "phím #", "*101#", "*#06#".
    fn is_key(&self, at: usize) -> bool {
        let key = |index: usize| self.is_digit(index) || matches!(self.at(index), '*' | '#');
        let mut from = at;
        while from > 0 && at - from < 16 && key(from - 1) {
            from -= 1;
        }
        let end = (at..at + 16).find(|&index| !key(index)).unwrap_or(at + 16);
        let typed = !self.is_digit(from) && self.at(end - 1) == '#' && (from..end).any(|index| self.is_digit(index));
        typed || (end == from + 1 && self.word_before(at) == "phím")
    }

    /// Whether the stop at `at` shortens a name to its first letter: "Nguyễn V. An".
    fn is_initial(&self, at: usize) -> bool {
        let lone = at > 1 && letters::is_upper(self.at(at - 1)) && self.at(at - 2) == ' ';
        if !lone || !self.at(self.skip_spaces(at + 1)).is_alphabetic() {
            return false;
        }
        let mut start = at - 2;
        while start > 0 && at - start < 12 && self.at(start - 1).is_alphabetic() {
            start -= 1;
        }
        start < at - 2 && letters::is_upper(self.at(start))
    }

    /// Whether a figure stands behind the sign at `at`, so that it compares.
    fn compares(&self, at: usize) -> bool {
        self.is_digit(self.skip_spaces(at + 1))
    }

    fn sign(&self, at: usize) -> Option<String> {
        let next = self.skip_spaces(at + 1);
        let words = match self.at(at) {
            '%' => "phần trăm",
            '‰' => "phần nghìn",
            '&' => "và",
            // "Android 8+"
            '+' if at > 0 && self.is_digit(at - 1) && !self.is_word_char(next) => "trở lên",
            '+' => "cộng",
            '*' if self.is_key(at) => "sao",
            '#' if self.is_key(at) => "thăng",
            '=' => "bằng",
            '×' | '✕' | '✖' => "nhân",
            '*' if at > 0 && self.is_digit(at - 1) && self.is_digit(next) => "nhân",
            '^' if self.is_digit(next) => "mũ",
            '÷' => "chia",
            '±' => "cộng trừ",
            '<' => "nhỏ hơn",
            '>' => "lớn hơn",
            '≤' => "nhỏ hơn hoặc bằng",
            '≥' => "lớn hơn hoặc bằng",
            '≈' | '~' if self.is_digit(next) => "khoảng",
            '°' | 'º' => "độ",
            '@' => "a còng",
            '§' => "mục",
            '№' => "số",
            '$' => "đô la",
            '€' => "ơ rô",
            '£' => "bảng anh",
            '₫' => "đồng",
            '¥' => "yên",
            '₩' => "uôn",
            '²' => "bình phương",
            '³' => "lập phương",
            vulgar => return self.vulgar(vulgar, at),
        };
        Some(words.to_owned())
    }

    /// A fraction in one character. "½ ngày" is half a day, "2½" is two and a half.
    fn vulgar(&self, c: char, at: usize) -> Option<String> {
        let behind_figure = at > 0 && self.is_digit(at - 1);
        let words = match c {
            '½' if !behind_figure && self.at(self.skip_spaces(at + 1)).is_alphabetic() => "nửa",
            '½' => "một phần hai",
            '⅓' => "một phần ba",
            '⅔' => "hai phần ba",
            '¼' => "một phần tư",
            '¾' => "ba phần tư",
            '⅕' => "một phần năm",
            '⅛' => "một phần tám",
            _ => return None,
        };
        Some(if behind_figure { format!("và {words}") } else { words.to_owned() })
    }
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '…')
}
