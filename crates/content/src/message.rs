//! Messages as the program has them: taken apart on the host, so that nothing of Fluent is read in the browser.

use serde::{Deserialize, Serialize};

/// Messages may name messages; no text may need more steps than this, and a circle ends here.
pub const MAX_DEPTH: usize = 4;

/// Something that stands in a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Inline {
    /// Words, as they are.
    Text(String),
    /// The value of a variable, by its name without the dollar sign.
    Variable(String),
    /// The text of another message, by its id.
    Message(String),
}

/// Texts of which a number chooses one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// The variable that holds the number.
    pub variable: String,
    /// Numbers with the text of each; the first that fits counts.
    pub variants: Vec<(i64, Vec<Inline>)>,
    /// The text for every other number, and for what is no number.
    pub default: Vec<Inline>,
}

impl Choice {
    /// The text for a number, or for what is none.
    pub fn of(&self, number: Option<i64>) -> &[Inline] {
        let chosen = self.variants.iter().find(|(key, _)| Some(*key) == number);
        chosen.map_or(&self.default, |(_, text)| text)
    }
}

/// A piece of a message. A choice holds no further choice, so that no pack can nest without end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Piece {
    /// Stands in the text always.
    Always(Inline),
    /// One of several texts.
    Choice(Choice),
}

/// A message, piece by piece.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pattern(pub Vec<Piece>);

impl Pattern {
    /// Everything that may stand in the text, whatever is chosen.
    pub fn inlines(&self) -> impl Iterator<Item = &Inline> {
        self.0.iter().flat_map(|piece| match piece {
            Piece::Always(inline) => vec![inline],
            Piece::Choice(choice) => {
                choice.variants.iter().flat_map(|(_, text)| text).chain(&choice.default).collect()
            }
        })
    }
}

/// Messages, found by id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Messages(Vec<(String, Pattern)>);

impl Messages {
    /// The message of this id.
    pub fn get(&self, id: &str) -> Option<&Pattern> {
        let at = self.0.binary_search_by(|(name, _)| name.as_str().cmp(id)).ok()?;
        self.0.get(at).map(|(_, pattern)| pattern)
    }

    /// Every message with its id, in the order of ids.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Pattern)> {
        self.0.iter().map(|(id, pattern)| (id.as_str(), pattern))
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(String, Pattern)> for Messages {
    /// Of two messages with the same id the first is found.
    fn from_iter<I: IntoIterator<Item = (String, Pattern)>>(messages: I) -> Self {
        let mut messages: Vec<_> = messages.into_iter().collect();
        messages.sort_by(|(a, _), (b, _)| a.cmp(b));
        messages.dedup_by(|(later, _), (first, _)| later == first);
        Self(messages)
    }
}
