//! What is wrong in a card.

/// A field that cannot stay as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The flat name of the field, such as `sessions.0.date`; empty when it is the whole.
    pub field: String,
    /// What is wrong with it.
    pub why: Why,
}

/// What is wrong with a field, or with the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Not a card at all: no JSON object, or lines that were not kept by this version.
    Unreadable,
    /// More than a card can be.
    TooLarge,
    /// A name that no card has.
    Unknown,
    /// Given before.
    Twice,
    /// A number, or a list where a text is wanted.
    NotText,
    /// More of a list than there may be.
    TooMany,
    /// More letters than there may be.
    TooLong {
        /// So many letters there may be.
        most: u16,
    },
    /// A line break or a letter that is not seen.
    Unseen,
    /// Digits in the number in which personal identifiers have them.
    Personal,
    /// Not a telephone number.
    NotAPhone,
    /// Not a day.
    NotADay,
    /// Not a time of day.
    NotATime,
    /// Not one of the kinds.
    NotAKind,
    /// Not an official address.
    NotOfficial,
    /// Left out, and needed beside what is given.
    Missing,
    /// Before it begins.
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

/// For whoever keeps the file. Pages have words of their own, in the reader's language.
#[cfg(feature = "json")]
impl std::fmt::Display for Why {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Why::Unreadable => "this is no card",
            Why::TooLarge => "too much for a card",
            Why::Unknown => "a card has no such field",
            Why::Twice => "given twice",
            Why::NotText => "write it as a text in quotes",
            Why::TooMany => "more than there may be",
            Why::TooLong { most } => return write!(f, "longer than {most} letters"),
            Why::Unseen => "a line break or an unseen letter in it",
            Why::Personal => "looks like the number of a person's paper, which has no place here",
            Why::NotAPhone => "not a telephone number: digits and spaces, 3 to 15 digits",
            Why::NotADay => "not a day as YYYY-MM-DD",
            Why::NotATime => "not a time as HH:MM",
            Why::NotAKind => "neither \"session\" nor \"card-point\"",
            Why::NotOfficial => "not an https address below gov.vn or chinhphu.vn",
            Why::Missing => "missing",
            Why::Backwards => "it ends before it begins",
        })
    }
}

#[cfg(feature = "json")]
impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.field.is_empty() { self.why.fmt(f) } else { write!(f, "{}: {}", self.field, self.why) }
    }
}

#[cfg(feature = "json")]
impl std::error::Error for Fault {}
