//! What lies across the pages: words that are explained, questions people ask, journeys from page to page.
//!
//! None of them states anything of its own that a guide does not: each rests on statements of guides, and takes their
//! sources and marks over.

use readiness::{CivilDate, SourceRef};
use serde::{Deserialize, Serialize};

use crate::model::Statement;

/// All of them, as they travel: bytes of their own within a pack, so that a program which shows none reads none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct References {
    /// Words that are explained: all, or those of the pages of the part.
    pub terms: Vec<Term>,
    /// Where the texts of the part have them first; the whole has none.
    pub explained: Vec<Explained>,
    /// Questions people ask.
    pub questions: Vec<Question>,
    /// Journeys: all, or those that lead over pages of the part.
    pub journeys: Vec<Journey>,
}

impl References {
    /// As bytes; none when there is nothing.
    pub fn encode(&self) -> Vec<u8> {
        if *self == Self::default() {
            return Vec::new();
        }
        // Writing lists to memory cannot fail.
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// What these bytes are; nothing when they are none of these.
    pub fn decode(bytes: &[u8]) -> Self {
        postcard::from_bytes(bytes).unwrap_or_default()
    }
}

/// A kind of page that content can lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PageKind {
    /// A guide.
    Guide,
    /// The start page of a check.
    Check,
}

/// A place on a page of the portal.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PageRef {
    /// The kind of page.
    pub kind: PageKind,
    /// The guide or the check.
    pub id: String,
    /// The section of a guide; empty for the page as a whole.
    pub anchor: String,
}

/// A statement of a guide, said on another page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Ids of its texts, in order.
    pub messages: Vec<String>,
    /// What it rests on.
    pub statement: Statement,
    /// Where it stands.
    pub place: PageRef,
}

/// A word of offices, or an abbreviation, and what it means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// Id, also its anchor on the page of words.
    pub id: String,
    /// How it stands in texts of the language, the fullest form first. Only the whole pack has them.
    pub forms: Vec<String>,
    /// What its explanation rests on. Empty where it says only what a word means.
    pub sources: Vec<SourceRef>,
    /// Whether the page says that the commune police should confirm it.
    pub needs_confirmation: bool,
    /// The day after which the page says that it was not looked at again in time.
    pub review: Option<CivilDate>,
    /// Where more is said.
    pub place: Option<PageRef>,
}

impl Term {
    /// Id of the message that names it.
    pub fn name_id(&self) -> String {
        format!("term-{}-name", self.id)
    }

    /// Id of the message that explains it.
    pub fn text_id(&self) -> String {
        format!("term-{}", self.id)
    }
}

/// A word of a text that can be tapped for its explanation: the first of its kind on a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explained {
    /// The message in which it stands.
    pub message: String,
    /// Its term, by its place in the list of the pack.
    pub term: usize,
    /// The word as it is written there; where the text has it first.
    pub word: String,
}

/// A question that people ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Id, also its anchor on the page of questions.
    pub id: String,
    /// The answer: statements of guides.
    pub says: Vec<Said>,
    /// The check that settles it for the person who asks.
    pub check: Option<String>,
}

impl Question {
    /// Id of the message that asks.
    pub fn title_id(&self) -> String {
        format!("ask-{}", self.id)
    }
}

/// A step of a journey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Id within its journey.
    pub id: String,
    /// Where it is done.
    pub place: PageRef,
    /// Whether it is about the time of the paper book.
    pub of_book: bool,
    /// What is to know for it.
    pub says: Vec<Said>,
}

/// A line of steps across pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Journey {
    /// Id, also its Vietnamese address.
    pub id: String,
    /// Its English address.
    pub slug_en: String,
    /// The drawing that stands for it in lists.
    pub drawing: String,
    /// Its steps, in order.
    pub steps: Vec<Step>,
}

impl Journey {
    /// Id of the message with its title.
    pub fn title_id(&self) -> String {
        format!("journey-{}-title", self.id)
    }

    /// Id of the message that describes it to search engines and in lists.
    pub fn description_id(&self) -> String {
        format!("journey-{}-description", self.id)
    }

    /// Id of the message with the title of a step.
    pub fn step_id(&self, step: &Step) -> String {
        format!("journey-{}-{}", self.id, step.id)
    }

    /// The id of the strip that tells on another page which step this is, counted from 0. No section of a guide has a
    /// name with two hyphens.
    pub fn strip(&self, step: usize) -> String {
        format!("buoc--{}--{}", self.id, step + 1)
    }
}
