//! What a voice says and when it says it.
//!
//! Text becomes sentences ([`sentences`]), a sentence becomes the words that are spoken in a region ([`spoken`]),
//! and a pure state machine ([`player::Player`]) turns the reader's wishes and a voice's reports into commands.
//! Nothing here knows a browser: voices are adapters outside.
//!
//! What [`spoken`] gives holds Vietnamese letters (NFC), spaces and the pause marks `, . ? !` only, so that no
//! synthesiser is ever left to guess at a digit, an abbreviation or a foreign letter.

pub mod espeak;
mod letters;
mod lexicon;
#[cfg(feature = "host")]
mod lexicon_file;
pub mod number;
mod output;
pub mod pace;
pub mod player;
pub mod preferences;
mod rules;
mod sentences;
mod source;
mod spoken;
mod style;
mod syllable;
pub mod voices;

pub use letters::compose as compose_letter;
pub use letters::plain as plain_letter;
pub use lexicon::{Before, Lexicon, Reading};
#[cfg(feature = "host")]
pub use lexicon_file::LexiconFault;
pub use sentences::sentences;
pub use spoken::{Spoken, Token, spoken};
pub use style::{Billion, Four, Gender, Odd, Region, Style, Thousand, ZeroHundred};
