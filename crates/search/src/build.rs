//! Makes an index from texts.

use std::collections::{BTreeMap, BTreeSet};

use crate::index::{Index, Name, Place, Same, Term};
use crate::words::{fold, lowered, words};

/// Where on a page words stand: how much they count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The heading of a page.
    Title,
    /// Words under which people look for it, which nobody reads.
    Keywords,
    /// What a page is about, in a sentence; the heading of a part of it.
    Summary,
    /// Everything else.
    Body,
}

impl Field {
    fn weight(self) -> u32 {
        match self {
            Field::Title => 60,
            Field::Keywords => 50,
            Field::Summary => 20,
            Field::Body => 4,
        }
    }

    /// Whether words that stand next to each other are kept together. Bodies are too long for that.
    fn keeps_pairs(self) -> bool {
        self != Field::Body
    }
}

/// Collects places and texts.
#[derive(Debug, Default)]
pub struct Builder {
    places: Vec<Place>,
    /// Folded word, place: what it counts, and how it is written there.
    counts: BTreeMap<String, BTreeMap<u16, u32>>,
    shown: BTreeMap<String, BTreeMap<String, u32>>,
    same: Vec<Same>,
    idle: BTreeSet<String>,
}

impl Builder {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A place to go to. Texts are put in by the number that comes back; nothing comes back beyond 65,535 places.
    pub fn place(&mut self, place: Place) -> Option<u16> {
        let at = u16::try_from(self.places.len()).ok()?;
        self.places.push(place);
        Some(at)
    }

    /// A text of a place.
    pub fn text(&mut self, place: u16, field: Field, text: &str) {
        let all: Vec<(String, String)> = words(text).map(|word| (fold(&word), word)).collect();
        for (folded, word) in &all {
            self.count(place, folded.clone(), field.weight());
            *self.shown.entry(folded.clone()).or_default().entry(word.clone()).or_default() += 1;
        }
        if field.keeps_pairs() {
            for pair in all.windows(2) {
                let folded = format!("{} {}", pair[0].0, pair[1].0);
                self.count(place, folded, field.weight());
            }
        }
    }

    fn count(&mut self, place: u16, folded: String, weight: u32) {
        let so_far = self.counts.entry(folded).or_default().entry(place).or_default();
        // The second time says less than the first.
        *so_far = (*so_far).max(weight) + if *so_far > 0 { weight / 4 } else { 0 };
    }

    /// Names for one thing: whoever asks by one of them finds what stands under another.
    pub fn same<'n>(&mut self, names: impl IntoIterator<Item = &'n str>) {
        let names = names
            .into_iter()
            .map(|name| Name { folded: words(name).map(|word| fold(&word)).collect(), shown: name.to_owned() });
        let names: Vec<Name> = names.filter(|name| !name.folded.is_empty()).collect();
        self.same.push(Same { names });
    }

    /// Words that say nothing about what is looked for, such as "how" and "of". Their diacritics matter: `cho` is idle,
    /// `chỗ` is not.
    pub fn idle<'n>(&mut self, idle: impl IntoIterator<Item = &'n str>) {
        self.idle.extend(idle.into_iter().map(lowered));
    }

    /// The index of all that was put in.
    pub fn finish(self) -> Index {
        let terms = self.counts.into_iter().map(|(folded, stands)| {
            let written = self.shown.get(&folded);
            let shown =
                written.and_then(|all| all.iter().max_by_key(|(_, times)| **times)).map(|(word, _)| word.clone());
            let shown = shown.filter(|word| *word != folded).unwrap_or_default();
            let stands = stands.into_iter().map(|(place, weight)| (place, u8::try_from(weight).unwrap_or(u8::MAX)));
            Term { folded, shown, stands: stands.collect() }
        });
        let terms = terms.collect();
        Index { places: self.places, terms, same: self.same, idle: self.idle.into_iter().collect() }
    }
}
