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

/// A message, piece by piece: no empty text, and no text beside another, so that there is one way to say it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pattern(pub Vec<Piece>);

impl Pattern {
    /// Everything that may stand in the text, whatever is chosen.
    pub fn inlines(&self) -> impl Iterator<Item = &Inline> {
        self.0.iter().flat_map(|piece| match piece {
            Piece::Always(inline) => vec![inline],
            Piece::Choice(choice) => choice.variants.iter().flat_map(|(_, text)| text).chain(&choice.default).collect(),
        })
    }
}

/// Messages, found by id. None of their texts holds control characters other than line ends.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Wire", into = "Wire")]
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
        // They come in order mostly, and a general sort is one more thing to send to the browser.
        let mut sorted: Vec<(String, Pattern)> = Vec::new();
        for (id, pattern) in messages {
            if let Err(at) = sorted.binary_search_by(|(before, _)| before.cmp(&id)) {
                sorted.insert(at, (id, pattern));
            }
        }
        Self(sorted)
    }
}

/// Ends the text of a message.
const END: char = '\0';
/// Begins the name of a variable.
const VARIABLE: char = '\u{1}';
/// Begins the id of a message that is put in.
const MESSAGE: char = '\u{2}';
/// Ends a name or an id.
const CLOSE: char = '\u{3}';
/// Stands for the next choice.
const CHOICE: char = '\u{4}';

/// Messages as they travel: all ids, then all texts, which compresses a sixth better than one message after the other.
#[derive(Serialize, Deserialize)]
struct Wire {
    /// Ids, one in a line.
    ids: String,
    /// Texts, each with its end, in the order of ids.
    texts: String,
    /// Choices, in the order in which texts have them.
    choices: Vec<Choice>,
}

impl From<Messages> for Wire {
    fn from(messages: Messages) -> Self {
        let mut wire = Wire { ids: String::new(), texts: String::new(), choices: Vec::new() };
        for (id, pattern) in messages.0 {
            wire.ids.extend([&id, "\n"]);
            for piece in pattern.0 {
                match piece {
                    Piece::Always(Inline::Text(text)) => wire.texts.push_str(&text),
                    Piece::Always(Inline::Variable(name)) => wire.mark(VARIABLE, &name),
                    Piece::Always(Inline::Message(id)) => wire.mark(MESSAGE, &id),
                    Piece::Choice(choice) => {
                        wire.texts.push(CHOICE);
                        wire.choices.push(choice);
                    }
                }
            }
            wire.texts.push(END);
        }
        wire
    }
}

impl Wire {
    fn mark(&mut self, mark: char, name: &str) {
        self.texts.push(mark);
        self.texts.push_str(name);
        self.texts.push(CLOSE);
    }
}

impl From<Wire> for Messages {
    fn from(wire: Wire) -> Self {
        let mut choices = wire.choices.into_iter();
        let texts = wire.texts.split_terminator(END).map(|text| pattern(text, &mut choices));
        Self(wire.ids.lines().map(str::to_owned).zip(texts).collect())
    }
}

/// The pieces of a text. A mark that lacks its name or choice, which nobody writes, adds nothing.
fn pattern(mut rest: &str, choices: &mut impl Iterator<Item = Choice>) -> Pattern {
    let mut pieces = Vec::new();
    while let Some((at, mark)) = rest.char_indices().find(|(_, c)| [VARIABLE, MESSAGE, CHOICE].contains(c)) {
        let (before, marked) = rest.split_at(at);
        push_text(&mut pieces, before);
        // Every mark is one byte.
        rest = &marked[1..];
        if mark == CHOICE {
            pieces.extend(choices.next().map(Piece::Choice));
        } else if let Some((name, after)) = rest.split_once(CLOSE) {
            rest = after;
            let make = if mark == VARIABLE { Inline::Variable } else { Inline::Message };
            pieces.push(Piece::Always(make(name.to_owned())));
        }
    }
    push_text(&mut pieces, rest);
    Pattern(pieces)
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    if !text.is_empty() {
        pieces.push(Piece::Always(Inline::Text(text.to_owned())));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }

    #[test]
    fn messages_come_back_as_they_went() {
        let name = |name: &str| Inline::Variable(name.to_owned());
        let choice = |number| Choice {
            variable: "n".to_owned(),
            variants: vec![(number, vec![text("x")]), (-1, Vec::new())],
            default: vec![name("n"), Inline::Message("b".to_owned())],
        };
        let always = Piece::Always;
        let messages: Messages = [
            ("b", vec![always(name("n")), always(text("a\nb")), always(Inline::Message("c".to_owned()))]),
            ("a", vec![Piece::Choice(choice(1)), always(text(" = ")), Piece::Choice(choice(2))]),
            ("c", Vec::new()),
            ("a", vec![always(text("second"))]),
        ]
        .into_iter()
        .map(|(id, pieces)| (id.to_owned(), Pattern(pieces)))
        .collect();
        assert_eq!(messages.iter().map(|(id, _)| id).collect::<Vec<_>>(), ["a", "b", "c"]);
        assert_eq!(Messages::from(Wire::from(messages.clone())), messages);
        assert_eq!(Messages::from(Wire::from(Messages::default())), Messages::default());
        assert_eq!(messages.get("a").map(|pattern| pattern.inlines().count()), Some(7));
        assert_eq!(messages.get("d"), None);
    }

    #[test]
    fn torn_marks_do_no_harm() {
        let wire = |texts: &str| Wire { ids: "a\nb\n".to_owned(), texts: texts.to_owned(), choices: Vec::new() };
        let a = |texts: &str| Messages::from(wire(texts)).get("a").cloned();
        assert_eq!(a("x\u{1}n\0"), Some(Pattern(vec![Piece::Always(text("x")), Piece::Always(text("n"))])));
        assert_eq!(a("\u{4}\u{3}\0y\0z\0"), Some(Pattern(vec![Piece::Always(text("\u{3}"))])));
        assert_eq!(a(""), None);
    }
}
