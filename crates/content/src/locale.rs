//! The languages of the portal.

use serde::{Deserialize, Serialize};

/// A language that the whole portal is complete in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Locale {
    /// Standard Vietnamese, the language of the law texts and of most readers.
    Vi,
    /// English.
    En,
}

impl Locale {
    /// Every language, the first one being the one that others are checked against.
    pub const ALL: [Locale; 2] = [Locale::Vi, Locale::En];

    /// The language tag, as in `<html lang>`, in folder names and in file names.
    pub fn code(self) -> &'static str {
        match self {
            Locale::Vi => "vi",
            Locale::En => "en",
        }
    }

    /// The language of a tag, if the portal has it.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.code() == code)
    }
}
