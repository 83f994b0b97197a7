//! What the members of a household are called.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A label has at most so many characters.
pub const LONGEST_LABEL: usize = 24;
/// So many digits are a number of a card or a phone, which nobody is asked for.
const TOO_MANY_DIGITS: usize = 6;

/// What a member is called in the plan: freely chosen, and no identifier.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Label(String);

/// Why a label is refused. [`LabelError::id`] names the message to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum LabelError {
    /// There is nothing in it.
    #[error("the label is empty")]
    Empty,
    /// It has more than [`LONGEST_LABEL`] characters.
    #[error("the label has more than {LONGEST_LABEL} characters")]
    TooLong,
    /// It has as many digits as a number that identifies someone.
    #[error("the label has {TOO_MANY_DIGITS} digits or more: write no numbers of papers or phones")]
    Digits,
    /// It has `:`, `=` or a character that is not seen.
    #[error("the label has a character that cannot be in one")]
    Character,
}

impl LabelError {
    /// Stable id; the message is `household-error-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong => "too-long",
            Self::Digits => "digits",
            Self::Character => "character",
        }
    }
}

impl Label {
    /// Takes a label as it was typed; blanks around and between words are made single.
    ///
    /// # Errors
    /// [`LabelError`] when it is empty, too long, or holds what may not be in it.
    pub fn parse(typed: &str) -> Result<Self, LabelError> {
        // Nothing longer is looked at: this may come from a damaged store.
        if typed.len() > 40 * LONGEST_LABEL {
            return Err(LabelError::TooLong);
        }
        let mut label = String::new();
        for word in typed.split_whitespace() {
            if !label.is_empty() {
                label.push(' ');
            }
            label.push_str(word);
        }
        if label.is_empty() {
            return Err(LabelError::Empty);
        }
        if label.chars().any(is_unseen) || label.contains([':', '=']) {
            return Err(LabelError::Character);
        }
        if label.chars().filter(|c| c.is_numeric()).count() >= TOO_MANY_DIGITS {
            return Err(LabelError::Digits);
        }
        if label.chars().count() > LONGEST_LABEL {
            return Err(LabelError::TooLong);
        }
        Ok(Self(label))
    }

    /// The label as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Controls, and marks that change the direction or the look of what stands around them.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
