//! From a sentence on the page to the words of a voice.

use crate::lexicon::Lexicon;
use crate::rules;
use crate::style::Style;
use core::ops::Range;
use serde::{Deserialize, Serialize};

/// One piece of the page that lights up, and the words spoken meanwhile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Token {
    /// Bytes of the sentence as displayed.
    pub display: Range<usize>,
    /// Bytes of [`Spoken::text`].
    pub spoken: Range<usize>,
}

/// A sentence as it is spoken.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
    /// Vietnamese letters (NFC), single spaces and the pause marks `, . ? !`.
    pub text: String,
    /// The pieces in order; neither displayed nor spoken ranges overlap.
    pub tokens: Vec<Token>,
}

/// The words spoken for a sentence.
///
/// ```
/// use readout::{Lexicon, Region, Style, spoken};
/// let spoken = spoken("Nộp 30.000 đồng trước 31-12-2026.", &Style::of(Region::South), &Lexicon::default());
/// assert_eq!(
///     spoken.text,
///     "Nộp ba mươi ngàn đồng trước ngày ba mươi mốt tháng mười hai năm hai ngàn không trăm hai mươi sáu."
/// );
/// ```
pub fn spoken(sentence: &str, style: &Style, lexicon: &Lexicon) -> Spoken {
    rules::speak(sentence, style, lexicon)
}
