//! The words and things of one language, found by id, with the figures of the day asked about.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use readiness::{CivilDate, FigureTable};

use crate::figure::{Amount, Figure, FigureKind, FigureValue, Figures};
use crate::format;
use crate::locale::Locale;
use crate::model::{Guide, Source};
use crate::pack::{CheckEntry, Pack};
use crate::pattern::{Need, needs};

/// Messages may name messages; no text needs more steps than this, and a circle ends here.
const MAX_DEPTH: usize = 4;

type Bundle = FluentBundle<Arc<FluentResource>>;

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
    bundle: Bundle,
    regional: Vec<(String, Bundle)>,
}

impl Content {
    /// Reads the messages of a pack. What is wrong in them is left out; `cargo xtask check` finds it beforehand.
    pub fn new(mut pack: Pack) -> Self {
        let bundle = bundle(pack.locale, std::mem::take(&mut pack.messages));
        let regional = std::mem::take(&mut pack.regional)
            .into_iter()
            .map(|regional| (regional.region, self::bundle(pack.locale, regional.messages)))
            .collect();
        let table = pack.figures.table();
        Self { pack, table, bundle, regional }
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
        self.format(&self.bundle, id, today, values).unwrap_or_else(|| missing(id))
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// What a region says instead of a message; nothing when it says the same.
    pub fn spoken_variant(&self, id: &str, region: &str, today: CivilDate) -> Option<String> {
        let (_, bundle) = self.regional.iter().find(|(name, _)| name == region)?;
        self.format(bundle, id, today, &[])
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

    /// Every dated figure.
    pub fn figures(&self) -> &Figures {
        &self.pack.figures
    }

    /// The figures as the rules of a check read them.
    pub fn figure_table(&self) -> &FigureTable {
        &self.table
    }

    /// The readings of abbreviations and words, as `readout::Lexicon` in postcard; empty where nothing is read aloud.
    pub fn speech(&self) -> &[u8] {
        &self.pack.speech
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

    fn format(&self, bundle: &Bundle, id: &str, today: CivilDate, values: &[(&str, Value)]) -> Option<String> {
        let message = bundle.get_message(id)?;
        let pattern = message.value()?;
        let mut args = FluentArgs::new();
        self.supply(bundle, pattern, today, values, &mut args, MAX_DEPTH);
        // What goes wrong here is a missing value, and then the text shows its name: better than no text.
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
        Some(text.into_owned())
    }

    /// Puts in the values that this pattern names and no others, so that a look-up formats little.
    fn supply(
        &self,
        bundle: &Bundle,
        pattern: &Pattern<&str>,
        today: CivilDate,
        values: &[(&str, Value)],
        args: &mut FluentArgs<'_>,
        depth: usize,
    ) {
        needs(pattern, &mut |need| match need {
            Need::Variable(name) if args.get(name).is_none() => {
                let given = values.iter().find(|(id, _)| *id == name);
                let value = match given {
                    Some((_, value)) => Some(self.argument(value)),
                    None => self.figure_text(name, today).map(FluentValue::from),
                };
                if let Some(value) = value {
                    args.set(name.to_owned(), value);
                }
            }
            Need::Message(id) if depth > 0 => {
                if let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) {
                    self.supply(bundle, pattern, today, values, args, depth - 1);
                }
            }
            Need::Variable(_) | Need::Message(_) => {}
        });
    }

    fn argument(&self, value: &Value) -> FluentValue<'static> {
        match value {
            Value::Text(text) => FluentValue::from(text.clone()),
            // Numbers of messages are counts; none comes near the limit of exact whole numbers in f64.
            Value::Number(number) => FluentValue::Number(FluentNumber::new(*number as f64, Default::default())),
            Value::Amount(kind, amount) => format::amount(self.pack.locale, *kind, *amount).into(),
            Value::Date(day) => format::date(self.pack.locale, *day).into(),
        }
    }
}

fn bundle(locale: Locale, messages: String) -> Bundle {
    let resource = FluentResource::try_new(messages).unwrap_or_else(|(readable, _)| readable);
    let mut bundle = Bundle::new_concurrent(vec![locale.code().parse().unwrap_or_default()]);
    // Isolation marks would go into copied text and into speech.
    bundle.set_use_isolating(false);
    if bundle.add_resource(Arc::new(resource)).is_err() {
        // A message given twice keeps its first text; the checker reports it.
    }
    bundle
}

fn missing(id: &str) -> String {
    if cfg!(debug_assertions) { id.to_owned() } else { "…".to_owned() }
}
