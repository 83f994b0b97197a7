//! What is wrong in a card.

use thiserror::Error;

/// A field that cannot stay as it is.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{field}: {why}")]
pub struct Fault {
    /// The flat name of the field, such as `sessions.0.date`; empty when it is the whole.
    pub field: String,
    /// What is wrong with it.
    pub why: Why,
}

/// What is wrong with a field, or with the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Why {
    /// Not a card at all: no JSON object, or lines that were not kept by this version.
    #[error("this is no card")]
    Unreadable,
    /// More than a card can be.
    #[error("too much for a card")]
    TooLarge,
    /// A name that no card has.
    #[error("a card has no such field")]
    Unknown,
    /// Given before.
    #[error("given twice")]
    Twice,
    /// A number, or a list where a text is wanted.
    #[error("write it as a text in quotes")]
    NotText,
    /// More of a list than there may be.
    #[error("more than there may be")]
    TooMany,
    /// More letters than there may be.
    #[error("longer than {most} letters")]
    TooLong {
        /// So many letters there may be.
        most: u16,
    },
    /// A line break or a letter that is not seen.
    #[error("a line break or an unseen letter in it")]
    Unseen,
    /// Digits in the number in which personal identifiers have them.
    #[error("looks like the number of a person's paper, which has no place here")]
    Personal,
    /// Not a telephone number.
    #[error("not a telephone number: digits and spaces, 3 to 15 digits")]
    NotAPhone,
    /// Not a day.
    #[error("not a day as YYYY-MM-DD")]
    NotADay,
    /// Not a time of day.
    #[error("not a time as HH:MM")]
    NotATime,
    /// Not one of the kinds.
    #[error("neither \"session\" nor \"card-point\"")]
    NotAKind,
    /// Not an official address.
    #[error("not an https address below gov.vn or chinhphu.vn")]
    NotOfficial,
    /// Left out, and needed beside what is given.
    #[error("missing")]
    Missing,
    /// Before it begins.
    #[error("it ends before it begins")]
    Backwards,
}

impl Why {
    /// Its name, for messages.
    pub fn id(self) -> &'static str {
        match self {
            Why::Unreadable => "unreadable",
            Why::TooLarge => "too-large",
            Why::Unknown => "unknown",
            Why::Twice => "twice",
            Why::NotText => "not-text",
            Why::TooMany => "too-many",
            Why::TooLong { .. } => "too-long",
            Why::Unseen => "unseen",
            Why::Personal => "personal",
            Why::NotAPhone => "phone",
            Why::NotADay => "day",
            Why::NotATime => "time",
            Why::NotAKind => "kind",
            Why::NotOfficial => "official",
            Why::Missing => "missing",
            Why::Backwards => "backwards",
        }
    }
}
