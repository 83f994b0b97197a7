//! The packed form: words, where they stand, and which names mean the same.

use serde::{Deserialize, Serialize};

/// Raised whenever the packed form changes, so that a file of an older build is refused and not misread.
const VERSION: u8 = 2;
const MAGIC: [u8; 4] = *b"TSSF";
/// No index comes near it; a file above it is not one.
const MAX_BYTES: usize = 4_000_000;

/// Somewhere to go: a page, or a place on one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The page, as the program names it: `guide/lua-dao`.
    pub page: String,
    /// The place on the page; empty for the page itself.
    pub anchor: String,
    /// Its heading.
    pub title: String,
    /// What is found there, in a sentence; empty for a place on a page.
    pub note: String,
}

/// A word and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Term {
    /// Without case and diacritics. Two words that stand next to each other in a heading have a blank between them.
    pub(crate) folded: String,
    /// As it is mostly written; empty when that is the same.
    pub(crate) shown: String,
    /// Index of the place and how much the word counts there, 1 to 255, by place.
    pub(crate) stands: Vec<(u16, u8)>,
}

impl Term {
    /// As it is mostly written.
    pub(crate) fn written(&self) -> &str {
        if self.shown.is_empty() { &self.folded } else { &self.shown }
    }
}

/// Names for one thing, each as folded words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Same {
    pub(crate) names: Vec<Name>,
}

/// One name of a thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Name {
    pub(crate) folded: Vec<String>,
    /// As it is written.
    pub(crate) shown: String,
}

/// What can be found, in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Index {
    pub(crate) places: Vec<Place>,
    /// Sorted by their folded form.
    pub(crate) terms: Vec<Term>,
    pub(crate) same: Vec<Same>,
    /// Words that say nothing about what is looked for, as they are written and sorted.
    pub(crate) idle: Vec<String>,
}

/// Why bytes are no index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IndexError {
    /// They do not begin as an index of this version does.
    #[error("not a search index of this version")]
    NotAnIndex,
    /// They break off, or say something that no index says.
    #[error("damaged search index")]
    Damaged,
}

impl Index {
    /// As bytes for a file.
    ///
    /// # Errors
    /// [`IndexError::Damaged`] when it is too large to be read back.
    pub fn encode(&self) -> Result<Vec<u8>, IndexError> {
        let body = postcard::to_allocvec(self).map_err(|_| IndexError::Damaged)?;
        let mut bytes = Vec::with_capacity(MAGIC.len() + 1 + body.len());
        bytes.extend_from_slice(&MAGIC);
        bytes.push(VERSION);
        bytes.extend_from_slice(&body);
        if bytes.len() > MAX_BYTES { Err(IndexError::Damaged) } else { Ok(bytes) }
    }

    /// The index these bytes are.
    ///
    /// # Errors
    /// See [`IndexError`]; no bytes make it panic.
    pub fn decode(bytes: &[u8]) -> Result<Self, IndexError> {
        let body = bytes.strip_prefix(&MAGIC).and_then(|rest| rest.strip_prefix(&[VERSION]));
        let body = body.filter(|_| bytes.len() <= MAX_BYTES).ok_or(IndexError::NotAnIndex)?;
        match postcard::take_from_bytes::<Self>(body) {
            Ok((index, [])) if index.is_sound() => Ok(index),
            Ok(_) | Err(_) => Err(IndexError::Damaged),
        }
    }

    /// Whether words are in order and stand at places that are there.
    fn is_sound(&self) -> bool {
        self.terms.windows(2).all(|pair| pair[0].folded < pair[1].folded)
            && self.terms.iter().flat_map(|term| &term.stands).all(|(place, _)| usize::from(*place) < self.places.len())
    }

    /// Where one may be led, in the order in which they were put in.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    pub(crate) fn term(&self, folded: &str) -> Option<&Term> {
        let at = self.terms.binary_search_by(|term| term.folded.as_str().cmp(folded)).ok()?;
        self.terms.get(at)
    }

    /// Single words that begin so.
    pub(crate) fn beginning(&self, start: &str) -> impl Iterator<Item = &Term> {
        let from = self.terms.partition_point(|term| term.folded.as_str() < start);
        let start = start.to_owned();
        self.terms[from..]
            .iter()
            .take_while(move |term| term.folded.starts_with(&start))
            .filter(|term| !term.folded.contains(' '))
    }
}
