//! Reads the questions of a check: first as written, then with the names of the others resolved.

use readiness::{Edge, Kind, Precision, Question, QuestionOption, Range, Spot, Target, UNKNOWN};

use crate::host::check_file::Reading;
use crate::host::condition_file::{Draft, draft};
use crate::host::toml_file::{Placed, Table};

/// The word for the result, where the name of a question could stand.
const RESULT: &str = "ket-qua";

/// An edge as it is written.
struct DraftEdge<'a> {
    /// Nothing within when it could not be made out.
    when: Option<Option<Draft<'a>>>,
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
        let is_date = table.name("kind", kind, &["choice", "date"]).map(|kind| kind.value);
        let precision = table.optional_name("precision", precision, &["day", "day-or-year"]).map(|name| name.value);
        let range = table.optional_name("range", range, &["past", "any"]).map(|name| name.value);
        let not_before = table.optional_text("not-before");
        if is_date == Some(false) && (precision.is_some() || range.is_some() || not_before.is_some()) {
            table.fault(table.offset(), "a choice with `precision`, `range` or `not-before`", "remove them");
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
        let (options, edges) = options.into_iter().unzip();
        let next = self.edges(table);
        let no_unknown = table.optional_text("no-unknown").map(|why| why.value.to_owned());
        let kind = if is_date? {
            Kind::Date {
                precision: precision.unwrap_or(Precision::DayOrYear),
                range: range.unwrap_or(Range::Past),
                not_before: None,
            }
        } else {
            Kind::Choice
        };
        let question = Question { id: id?.value.to_owned(), kind, options, next: Vec::new(), no_unknown };
        Some(DraftQuestion { question, not_before, next, options: edges })
    }

    /// `to = "…"`, or `next = [{ when = …, to = "…" }]`.
    fn edges<'a>(&mut self, table: &Table<'a>) -> Vec<DraftEdge<'a>> {
        let mut edges = self.all(table, "next", |_, edge, _| {
            let when = edge.table("when", draft);
            Some(DraftEdge { when, to: edge.text("to")? })
        });
        edges.extend(table.optional_text("to").map(|to| DraftEdge { when: None, to }));
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
                (Some(when), Some(to)) => edges.push(Edge { when, to }),
                _ => self.sound = false,
            }
        }
        edges
    }
}

/// Whether the kind of question is a date.
fn kind(name: &str) -> Option<bool> {
    match name {
        "choice" => Some(false),
        "date" => Some(true),
        _ => None,
    }
}

fn precision(name: &str) -> Option<Precision> {
    match name {
        "day" => Some(Precision::Day),
        "day-or-year" => Some(Precision::DayOrYear),
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
