//! Readings that no rule can derive: abbreviations, foreign words, units, kinds and issuers of legal documents.

use crate::style::Region;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What has to stand behind a written form for its reading to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Before {
    /// A digit, as in "TT 64/2025".
    Number,
    /// A capital letter or a digit, as in "P. Bến Nghé" and "P. 12".
    Name,
    /// A digit, also without a space, as in "QL 1A" and "QL1A".
    Figure,
}

/// How one written form is read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The words said in the North, and elsewhere when nothing else is given.
    pub north: String,
    /// The words said in the Centre.
    pub central: Option<String>,
    /// The words said in the South.
    pub south: Option<String>,
    /// Where the reading holds; everywhere when nothing is given.
    pub before: Option<Before>,
}

impl Reading {
    /// The words said in a region.
    pub fn words(&self, region: Region) -> &str {
        let own = match region {
            Region::North => None,
            Region::Central => self.central.as_deref(),
            Region::South => self.south.as_deref(),
        };
        own.unwrap_or(&self.north)
    }
}

/// A table of readings by written form.
pub(crate) type Readings = BTreeMap<String, Reading>;

/// Every reading the project knows. The default is empty and still safe: unknown abbreviations are then spelled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lexicon {
    /// Abbreviations, exactly as they are capitalised.
    pub(crate) abbreviations: Readings,
    /// Words in any case; the key is in lower case.
    pub(crate) words: Readings,
    /// Units of measure and of money, behind a number.
    pub(crate) units: Readings,
    /// Kinds of legal documents by their symbol: NĐ, TT.
    pub(crate) documents: Readings,
    /// Bodies that issue legal documents by their symbol: CP, BCA.
    pub(crate) issuers: Readings,
    /// Parts of web addresses: gov, vn.
    pub(crate) labels: Readings,
}

impl Lexicon {
    /// How many readings there are in all.
    pub fn len(&self) -> usize {
        self.tables().iter().map(|(_, table)| table.len()).sum()
    }

    /// Whether there is no reading at all.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(crate) fn tables(&self) -> [(&'static str, &Readings); 6] {
        [
            ("abbreviation", &self.abbreviations),
            ("word", &self.words),
            ("unit", &self.units),
            ("document", &self.documents),
            ("issuer", &self.issuers),
            ("label", &self.labels),
        ]
    }
}
