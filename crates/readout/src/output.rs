//! The spoken text while it is put together, and the filter everything passes.

use crate::letters;
use crate::spoken::{Spoken, Token};
use core::ops::Range;

/// A silence between words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Pause {
    Comma,
    Stop,
    Exclamation,
    Question,
}

impl Pause {
    fn mark(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Stop => '.',
            Self::Exclamation => '!',
            Self::Question => '?',
        }
    }

    /// The pause a mark of the spoken text stands for.
    pub(crate) fn of(mark: char) -> Option<Self> {
        Some(match mark {
            ',' => Self::Comma,
            '.' => Self::Stop,
            '!' => Self::Exclamation,
            '?' => Self::Question,
            _ => return None,
        })
    }
}

/// Whether words can be given to a voice as they stand: Vietnamese letters in NFC and single spaces between.
#[cfg(feature = "host")]
pub(crate) fn is_speakable(words: &str) -> bool {
    !words.is_empty()
        && !words.starts_with(' ')
        && !words.ends_with(' ')
        && !words.contains("  ")
        && words.chars().all(|c| c == ' ' || letters::is_vietnamese(c))
        && !words.split(' ').any(has_capitals)
}

/// Two capitals side by side: a synthesiser would take the word for an abbreviation.
#[cfg(feature = "host")]
fn has_capitals(word: &str) -> bool {
    let capitals: Vec<bool> = word.chars().map(letters::is_upper).collect();
    capitals.windows(2).any(|pair| pair[0] && pair[1])
}

/// Puts the spoken text together.
#[derive(Default)]
pub(crate) struct Output {
    text: String,
    tokens: Vec<Token>,
    pending: Option<Pause>,
}

impl Output {
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), ..Self::default() }
    }

    /// A silence before the next word; of several the strongest counts. Nothing before the first word.
    pub(crate) fn pause(&mut self, pause: Pause) {
        if !self.text.is_empty() {
            self.pending = self.pending.max(Some(pause));
        }
    }

    /// Words for one displayed piece. Everything a voice must not be given is left out or replaced here.
    pub(crate) fn say(&mut self, display: Range<usize>, words: &str) {
        let mut from = None;
        let mut gap = true;
        // Whether the character before was a capital: of several capitals only the first stays one.
        let mut capital = false;
        for c in words.chars() {
            if let Some(pause) = Pause::of(c) {
                self.pause(pause);
                gap = true;
            } else if letters::is_vietnamese(c) {
                self.begin_word(&mut gap, &mut from);
                self.text.push(if capital { letters::lower(c) } else { c });
                capital = letters::is_upper(c);
            } else if let Some(stand_in) = letters::stand_in(c) {
                self.begin_word(&mut gap, &mut from);
                self.text.push_str(stand_in);
                capital = false;
            } else if c.is_whitespace() {
                gap = true;
            }
            if gap {
                capital = false;
            }
        }
        if let Some(from) = from {
            self.tokens.push(Token { display, spoken: from..self.text.len() });
        }
    }

    fn begin_word(&mut self, gap: &mut bool, from: &mut Option<usize>) {
        if !*gap {
            return;
        }
        *gap = false;
        if let Some(pause) = self.pending.take() {
            self.text.push(pause.mark());
        }
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        from.get_or_insert(self.text.len());
    }

    /// The finished text. A comma at the end is dropped, it would only make the voice wait.
    pub(crate) fn finish(mut self) -> Spoken {
        if let Some(pause) = self.pending.filter(|&pause| pause > Pause::Comma) {
            self.text.push(pause.mark());
        }
        Spoken { text: self.text, tokens: self.tokens }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_unspeakable_passes() {
        let mut output = Output::default();
        output.pause(Pause::Stop);
        output.say(0..3, "A1ж BCA café-wifi,");
        output.say(3..4, "🙂");
        output.say(4..5, "xong.");
        let spoken = output.finish();
        assert_eq!(spoken.text, "A Bca caphéuiphi, xong.");
        assert_eq!(spoken.tokens.len(), 2);
        assert_eq!(&spoken.text[spoken.tokens[1].spoken.clone()], "xong");
    }
}
