//! The words and things of one language, found by id, with the figures of the day asked about.

use std::sync::OnceLock;

use readiness::{CivilDate, FigureTable};

use crate::figure::{Amount, Figure, FigureKind, FigureValue, Figures};
use crate::format;
use crate::law::Law;
use crate::locale::Locale;
use crate::message::{Inline, MAX_DEPTH, Messages, Pattern, Piece};
use crate::model::{Guide, Source};
use crate::pack::{CheckEntry, Pack, Part};
use crate::reference::{Explained, Journey, Question, References, Term};

/// A value that a message takes beside the figures of the law.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words, put in as they are.
    Text(String),
    /// A number; a message can choose its words by it, and it is written without grouping.
    Number(i64),
    /// An amount, written as a figure of its kind is.
    Amount(FigureKind, Amount),
    /// A day, written as in a line of text.
    Date(CivilDate),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Value::Number(number)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<CivilDate> for Value {
    fn from(day: CivilDate) -> Self {
        Value::Date(day)
    }
}

/// Everything the portal says in one language, ready to be asked.
pub struct Content {
    pack: Pack,
    table: FigureTable,
    references: OnceLock<References>,
}

impl Content {
    /// What a pack says.
    pub fn new(pack: Pack) -> Self {
        let table = pack.figures.table();
        Self { pack, table, references: OnceLock::new() }
    }

    /// The part of the portal that this is; nothing when it is the whole.
    pub fn part(&self) -> Option<&Part> {
        self.pack.part.as_ref()
    }

    /// The language.
    pub fn locale(&self) -> Locale {
        self.pack.locale
    }

    /// The day the pack was made, in Việt Nam.
    pub fn built_on(&self) -> CivilDate {
        self.pack.built_on
    }

    /// The text of a message, with the figures of the day.
    ///
    /// A missing message gives its id in a debug build and `…` in a release build, so that a reader never meets an
    /// empty button.
    pub fn text(&self, id: &str, today: CivilDate) -> String {
        self.text_with(id, today, &[])
    }

    /// As [`Content::text`], with further values by the names of their variables. They win over figures.
    pub fn text_with(&self, id: &str, today: CivilDate, values: &[(&str, Value)]) -> String {
        self.format(&self.pack.messages, id, today, values).unwrap_or_else(|| missing(id))
    }

    /// Whether the text of a message may be another one on another day: a figure in it has more than one value.
    pub fn is_dated(&self, id: &str) -> bool {
        self.is_dated_within(id, MAX_DEPTH)
    }

    fn is_dated_within(&self, id: &str, depth: usize) -> bool {
        self.pack.messages.get(id).is_some_and(|pattern| {
            pattern.inlines().any(|inline| match inline {
                Inline::Text(_) => false,
                Inline::Variable(name) => self.pack.figures.get(name).is_some_and(|figure| figure.values.len() > 1),
                Inline::Message(id) => depth > 0 && self.is_dated_within(id, depth - 1),
            })
        })
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.pack.messages.get(id).is_some()
    }

    /// The id of every message, in order.
    pub fn message_ids(&self) -> impl Iterator<Item = &str> {
        self.pack.messages.iter().map(|(id, _)| id)
    }

    /// What a region says instead of a message, or what the author of the message gave voices to say; nothing when it
    /// is read as it is shown.
    pub fn spoken_variant(&self, id: &str, region: &str, today: CivilDate) -> Option<String> {
        let regional = self.pack.regional.iter().find(|regional| regional.region == region)?;
        self.format(&regional.messages, id, today, &[])
    }

    /// Every guide, in order.
    pub fn guides(&self) -> &[Guide] {
        &self.pack.guides
    }

    /// The guide of this id.
    pub fn guide(&self, id: &str) -> Option<&Guide> {
        self.pack.guides.iter().find(|guide| guide.id == id)
    }

    /// The guide at this address in the language of this content.
    pub fn guide_by_slug(&self, slug: &str) -> Option<&Guide> {
        match self.pack.locale {
            Locale::Vi => self.guide(slug),
            Locale::En => self.pack.guides.iter().find(|guide| guide.slug_en == slug),
        }
    }

    /// Every check, in order.
    pub fn checks(&self) -> &[CheckEntry] {
        &self.pack.checks
    }

    /// The check of this id.
    pub fn check(&self, id: &str) -> Option<&CheckEntry> {
        self.pack.checks.iter().find(|entry| entry.check.id == id)
    }

    /// The check at this address in the language of this content.
    pub fn check_by_slug(&self, slug: &str) -> Option<&CheckEntry> {
        match self.pack.locale {
            Locale::Vi => self.check(slug),
            Locale::En => self.pack.checks.iter().find(|entry| entry.slug_en == slug),
        }
    }

    /// Every legal source, in order.
    pub fn sources(&self) -> &[Source] {
        &self.pack.sources
    }

    /// The legal source of this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.pack.sources.iter().find(|source| source.id == id)
    }

    /// Tables of figures, changes by day, what rests on each source. Empty in every part but that of the law.
    pub fn law(&self) -> &Law {
        &self.pack.law
    }

    /// Read when first asked for.
    fn references(&self) -> &References {
        self.references.get_or_init(|| self.pack.references())
    }

    /// The words that are explained on the pages of this content.
    pub fn terms(&self) -> &[Term] {
        &self.references().terms
    }

    /// The words of a message that can be tapped for their explanation.
    pub fn explained(&self, message: &str) -> impl Iterator<Item = (&Explained, &Term)> {
        let words = self.references().explained.iter().filter(move |word| word.message == message);
        words.filter_map(|word| Some((word, self.references().terms.get(word.term)?)))
    }

    /// The questions people ask.
    pub fn questions(&self) -> &[Question] {
        &self.references().questions
    }

    /// The journeys that lead over pages of this content.
    pub fn journeys(&self) -> &[Journey] {
        &self.references().journeys
    }

    /// The journey of this id.
    pub fn journey(&self, id: &str) -> Option<&Journey> {
        self.references().journeys.iter().find(|journey| journey.id == id)
    }

    /// The journey at this address in the language of this content.
    pub fn journey_by_slug(&self, slug: &str) -> Option<&Journey> {
        match self.pack.locale {
            Locale::Vi => self.journey(slug),
            Locale::En => self.references().journeys.iter().find(|journey| journey.slug_en == slug),
        }
    }

    /// Every dated figure.
    pub fn figures(&self) -> &Figures {
        &self.pack.figures
    }

    /// The figures as the rules of a check read them.
    pub fn figure_table(&self) -> &FigureTable {
        &self.table
    }

    /// The value of a figure that holds on a day.
    pub fn figure(&self, id: &str, today: CivilDate) -> Option<&FigureValue> {
        self.pack.figures.get(id)?.on(today)
    }

    /// A figure as messages show it on a day. Outside its time it is the value nearest to that day, so that a text
    /// can still name what has ended.
    pub fn figure_text(&self, id: &str, today: CivilDate) -> Option<String> {
        let figure = self.pack.figures.get(id)?;
        self.written(figure, today)
    }

    fn written(&self, figure: &Figure, today: CivilDate) -> Option<String> {
        let value = figure.nearest(today)?;
        Some(format::amount(self.pack.locale, figure.kind, value.amount))
    }

    fn format(&self, messages: &Messages, id: &str, today: CivilDate, values: &[(&str, Value)]) -> Option<String> {
        let asked = Asked { content: self, messages, today, values };
        let mut text = String::new();
        asked.pattern(messages.get(id)?, MAX_DEPTH, &mut text);
        Some(text)
    }
}

/// A text while it is put together.
struct Asked<'a> {
    content: &'a Content,
    messages: &'a Messages,
    today: CivilDate,
    values: &'a [(&'a str, Value)],
}

impl Asked<'_> {
    fn pattern(&self, pattern: &Pattern, depth: usize, text: &mut String) {
        for piece in &pattern.0 {
            let inlines = match piece {
                Piece::Always(inline) => std::slice::from_ref(inline),
                Piece::Choice(choice) => choice.of(self.number(&choice.variable)),
            };
            for inline in inlines {
                self.inline(inline, depth, text);
            }
        }
    }

    /// What is not there shows its name: better than no text.
    fn inline(&self, inline: &Inline, depth: usize, text: &mut String) {
        match inline {
            Inline::Text(words) => text.push_str(words),
            Inline::Variable(name) => match self.variable(name) {
                Some(value) => text.push_str(&value),
                None => text.extend(["{$", name, "}"]),
            },
            Inline::Message(id) => match self.messages.get(id) {
                Some(pattern) if depth > 0 => self.pattern(pattern, depth - 1, text),
                _ => text.extend(["{", id, "}"]),
            },
        }
    }

    fn value(&self, name: &str) -> Option<&Value> {
        self.values.iter().find(|(id, _)| *id == name).map(|(_, value)| value)
    }

    /// The number that a choice goes by; figures come as text.
    fn number(&self, name: &str) -> Option<i64> {
        match self.value(name)? {
            Value::Number(number) => Some(*number),
            Value::Text(_) | Value::Amount(..) | Value::Date(_) => None,
        }
    }

    fn variable(&self, name: &str) -> Option<String> {
        let locale = self.content.locale();
        match self.value(name) {
            Some(Value::Text(words)) => Some(words.clone()),
            Some(Value::Number(number)) => Some(number.to_string()),
            Some(Value::Amount(kind, amount)) => Some(format::amount(locale, *kind, *amount)),
            Some(Value::Date(day)) => Some(format::date(locale, *day)),
            None => self.content.figure_text(name, self.today),
        }
    }
}

fn missing(id: &str) -> String {
    if cfg!(debug_assertions) { id.to_owned() } else { "…".to_owned() }
}
