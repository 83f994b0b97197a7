//! Reads the questions of a check: first as written, then with the names of the others resolved.

use readiness::{Edge, Kind, Precision, Question, QuestionOption, Range, Spot, Target, UNKNOWN};

use crate::host::check_file::Reading;
use crate::host::condition_file::{Draft, DraftSpan, draft};
use crate::host::toml_file::{Placed, Table};

/// The word for the result, where the name of a question could stand.
const RESULT: &str = "ket-qua";

/// An edge as it is written.
struct DraftEdge<'a> {
    /// Nothing within when it could not be made out.
    when: Option<Option<Draft<'a>>>,
    span: DraftSpan<'a>,
    to: Placed<&'a str>,
}

/// A question as it is written.
pub(crate) struct DraftQuestion<'a> {
    /// The question, still without its edges.
    pub(crate) question: Question,
    not_before: Option<Placed<&'a str>>,
    next: Vec<DraftEdge<'a>>,
    /// The edges of each option.
    options: Vec<Vec<DraftEdge<'a>>>,
}

impl Reading<'_, '_> {
    /// A question without the names it uses.
    pub(crate) fn question<'a>(&mut self, table: &Table<'a>, index: usize) -> Option<DraftQuestion<'a>> {
        let id = table.id("id");
        self.place(Spot::Question(index), table.offset());
        let name = id.as_ref().map_or("?", |id| id.value).to_owned();
        self.message(&format!("-{name}-title"), table.offset());
        self.message(&format!("-{name}-why"), table.offset());
        self.optional_message(&format!("-{name}-help"));
        let kind = table.name("kind", kind, &["choice", "several", "number", "date"]).map(|kind| kind.value);
        let precision = table.optional_name("precision", precision, &["day", "day-or-year"]).map(|name| name.value);
        let range = table.optional_name("range", range, &["past", "any"]).map(|name| name.value);
        let not_before = table.optional_text("not-before");
        let is_other = |wanted: Word| kind.is_some_and(|kind| kind != wanted);
        if is_other(Word::Date) && (precision.is_some() || range.is_some() || not_before.is_some()) {
            let what = "`precision`, `range` or `not-before` of a question that asks for no date";
            table.fault(table.offset(), what, "remove them");
        }
        let (none, no_none) = (table.optional_text("none"), table.optional_text("no-none"));
        match (kind, &none, &no_none) {
            (Some(Word::Several), None, None) => table.fault(
                table.offset(),
                "the question of several does not say which option is \"none of these\"",
                "add none = \"khong\", or say why there is none in `no-none`",
            ),
            (Some(Word::Several), Some(none), Some(_)) => {
                table.fault(none.offset, "the question says why it has no `none`, and has one", "remove `no-none`");
            }
            (Some(Word::Choice | Word::Number | Word::Date), none, no_none) if none.is_some() || no_none.is_some() => {
                let what = "`none` or `no-none` of a question that takes one answer";
                table.fault(table.offset(), what, "remove it, or make the question `several`");
            }
            _ => {}
        }
        let numbers =
            ["least", "most"].map(|key| (table.has(key) || kind == Some(Word::Number)).then(|| bound(table, key)));
        let unit = table.optional_text("unit");
        if is_other(Word::Number) && (numbers.iter().any(Option::is_some) || unit.is_some()) {
            let what = "`least`, `most` or `unit` of a question that asks for no number";
            table.fault(table.offset(), what, "remove them");
        }
        if let Some(unit) = &unit {
            self.names.refs.message(format!("check-unit-{}", unit.value), &self.site(unit.offset));
        }
        // `[[question.option]]` where options lead to different places, `options = [{ … }]` where they do not.
        let key = if table.has("option") { "option" } else { "options" };
        let options = self.all(table, key, |reading, table, option| {
            reading.place(Spot::Option(index, option), table.offset());
            let id = table.id("id")?;
            let text = format!("-{name}-{}", id.value);
            if id.value == UNKNOWN {
                reading.optional_message(&text);
            } else {
                reading.message(&text, id.offset);
            }
            reading.optional_message(&format!("{text}-hint"));
            let edges = reading.edges(table);
            Some((QuestionOption { id: id.value.to_owned(), next: Vec::new() }, edges))
        });
        let (options, edges): (Vec<QuestionOption>, _) = options.into_iter().unzip();
        let next = self.edges(table);
        let no_unknown = table.optional_text("no-unknown").map(|why| why.value.to_owned());
        let kind = match kind? {
            Word::Choice => Kind::Choice,
            Word::Several => {
                let index = none.as_ref().and_then(|none| options.iter().position(|option| option.id == none.value));
                if let (Some(none), None) = (&none, index) {
                    let what = format!("the question has no option `{}` that is none of these", none.value);
                    table.fault(none.offset, what, "add the option, or mend the name");
                }
                Kind::Several { none: index.and_then(|index| u8::try_from(index).ok()) }
            }
            Word::Number => {
                let [least, most] = numbers;
                Kind::Number { least: least??, most: most?? }
            }
            Word::Date => Kind::Date {
                precision: precision.unwrap_or(Precision::DayOrYear),
                range: range.unwrap_or(Range::Past),
                not_before: None,
            },
        };
        let unit = unit.map(|unit| unit.value.to_owned());
        let question = Question { id: id?.value.to_owned(), kind, options, next: Vec::new(), no_unknown, unit };
        Some(DraftQuestion { question, not_before, next, options: edges })
    }

    /// `to = "…"`, or `next = [{ when = …, to = "…" }]`.
    fn edges<'a>(&mut self, table: &Table<'a>) -> Vec<DraftEdge<'a>> {
        let mut edges = self.all(table, "next", |_, edge, _| {
            let when = edge.table("when", draft);
            Some(DraftEdge { when, span: DraftSpan::of(edge), to: edge.text("to")? })
        });
        edges.extend(table.optional_text("to").map(|to| DraftEdge { when: None, span: DraftSpan::default(), to }));
        edges
    }

    /// The question with the names it uses turned into indexes.
    pub(crate) fn connect(&mut self, table: &Table<'_>, drafted: DraftQuestion<'_>) -> Question {
        let DraftQuestion { mut question, not_before, next, options } = drafted;
        if let (Some(name), Kind::Date { not_before, .. }) = (not_before, &mut question.kind) {
            *not_before = self.names.question(table, &name);
            self.sound &= not_before.is_some();
        }
        question.next = self.resolve_edges(table, next);
        for (option, edges) in question.options.iter_mut().zip(options) {
            option.next = self.resolve_edges(table, edges);
        }
        question
    }

    fn resolve_edges(&mut self, table: &Table<'_>, drafts: Vec<DraftEdge<'_>>) -> Vec<Edge> {
        let mut edges = Vec::new();
        for drafted in drafts {
            let when = match &drafted.when {
                None => Some(None),
                Some(None) => None,
                Some(Some(draft)) => self.resolve(table, draft).map(Some),
            };
            let to = if drafted.to.value == RESULT {
                Some(Target::Result)
            } else {
                self.names.question(table, &drafted.to).map(Target::Question)
            };
            match (when, to) {
                (Some(when), Some(to)) => edges.push(Edge { when: self.names.within(&drafted.span, when), to }),
                _ => self.sound = false,
            }
        }
        edges
    }
}

/// The kind of a question as files write it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    Choice,
    Several,
    Number,
    Date,
}

fn kind(name: &str) -> Option<Word> {
    match name {
        "choice" => Some(Word::Choice),
        "several" => Some(Word::Several),
        "number" => Some(Word::Number),
        "date" => Some(Word::Date),
        _ => None,
    }
}

/// A bound of a number.
fn bound(table: &Table<'_>, key: &'static str) -> Option<i64> {
    let written = table.written(key)?;
    let bound = written.value.parse().ok();
    if bound.is_none() {
        let what = format!("`{}` is no whole number", written.value);
        table.fault(written.offset, what, "write digits only");
    }
    bound
}

fn precision(name: &str) -> Option<Precision> {
    match name {
        "day" => Some(Precision::Day),
        "day-or-year" | "day-month-or-year" => Some(Precision::DayOrYear),
        _ => None,
    }
}

fn range(name: &str) -> Option<Range> {
    match name {
        "past" => Some(Range::Past),
        "any" => Some(Range::Any),
        _ => None,
    }
}
