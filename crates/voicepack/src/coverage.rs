//! How much of a text a set of recordings speaks.

use std::collections::BTreeMap;

use readout::{Gender, Region};

use crate::key::clip_key;
use crate::manifest::ClipInfo;

/// A sentence of a page or a check, in the words of a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The message that it belongs to.
    pub message: String,
    /// Which sentence of that message it is, from 0.
    pub index: u32,
    /// The sentence, as the page shows it.
    pub text: String,
}

/// How a sentence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has recorded it.
    Open,
    /// It was recorded in other words: since then it was changed.
    Changed,
    /// It is recorded.
    Recorded,
}

/// How much is recorded: "214 of 380, 12 changed since".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// How each sentence stands, in their order.
    pub each: Vec<Standing>,
    /// How many are recorded.
    pub recorded: usize,
    /// How many are not any more, because they were changed.
    pub changed: usize,
}

/// What the recordings of a voice speak of these sentences. A sentence that stands in several places needs one
/// recording, and counts at each place.
pub fn coverage(
    sentences: &[Sentence],
    region: Region,
    gender: Gender,
    clips: &BTreeMap<String, ClipInfo>,
) -> Coverage {
    // A part has some hundreds of sentences: looking each up among the clips takes no set of places.
    let is_place = |sentence: &Sentence| {
        let same = |clip: &ClipInfo| clip.sentence == sentence.index && clip.message == sentence.message;
        !sentence.message.is_empty() && clips.values().any(same)
    };
    let standing = |sentence: &Sentence| {
        if clips.contains_key(&clip_key(&sentence.text, region, gender)) {
            Standing::Recorded
        } else if is_place(sentence) {
            Standing::Changed
        } else {
            Standing::Open
        }
    };
    let each: Vec<Standing> = sentences.iter().map(standing).collect();
    let count = |wanted: Standing| each.iter().filter(|standing| **standing == wanted).count();
    Coverage { recorded: count(Standing::Recorded), changed: count(Standing::Changed), each }
}
