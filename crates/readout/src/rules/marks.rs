//! Everything that is neither a letter nor a figure: pauses, signs with a name, and what is not spoken.

use super::Rules;
use crate::letters;
use crate::output::{Output, Pause};

impl Rules<'_> {
    /// Takes the character at `at` and gives the place behind it.
    pub(super) fn mark(&self, at: usize, output: &mut Output) -> usize {
        if let Some(pause) = self.pause(at) {
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
                let next = self.at(self.skip_spaces(at + 1));
                match next {
                    // Inside a name ("Tp.X") the stop is no pause; before a small letter it is a short one.
                    c if !open(after) && !matches!(c, '.' | '"' | '”' | '’' | ')' | '…' | '»' | '\'') => {
                        return None;
                    }
                    c if letters::lower(c) == c && c.is_alphabetic() => Pause::Comma,
                    _ => Pause::Stop,
                }
            }
            ',' | ';' | ':' | '(' | ')' | '[' | ']' | '{' | '}' | '–' | '—' | '|' | '•' | '·' | '→' | '⇒' | '➜'
            | '\n' => Pause::Comma,
            '-' if open(before) || open(after) => Pause::Comma,
            '/' => Pause::Comma,
            '<' | '>' if !self.compares(at) => Pause::Comma,
            _ => return None,
        })
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
            '+' => "cộng",
            '=' => "bằng",
            '×' | '✕' | '✖' => "nhân",
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
