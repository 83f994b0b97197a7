//! What can be said about a check without walking it: references, edges, order, ids.

use serde::{Deserialize, Serialize};

use crate::condition::DEPTH;
use crate::model::{Check, Edge, Kind, MOST_NUMBER, MOST_SEVERAL, Question, Status, Target};
use crate::session::{MOST, Session, conditions};
use crate::{CivilDate, FigureTable};

/// No rule that people can follow comes to as many conditions, with those of the rules it names.
const MOST_PARTS: u64 = 10_000;

/// A part of a check, so that a reader of files can point at its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Spot {
    /// The check as a whole.
    Check,
    /// A question.
    Question(usize),
    /// An option of a question.
    Option(usize, usize),
    /// A named rule.
    Rule(usize),
    /// An outcome.
    Outcome(usize),
    /// An item.
    Item(usize),
    /// A channel of an item.
    Channel(usize, usize),
    /// A case of an item.
    Case(usize, usize),
    /// A fee rule.
    Fee(usize),
    /// A warning.
    Warning(usize),
    /// A reminder.
    Reminder(usize),
}

/// What kind of fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum FaultKind {
    /// More parts than a bit set holds, or none at all.
    Size,
    /// Two parts of one kind with the same id.
    Duplicate,
    /// An index or a question that does not exist or is of the wrong kind.
    UnknownReference,
    /// A question no answer leads to.
    UnreachableQuestion,
    /// An answer that leads nowhere, surely or perhaps.
    NoEdge,
    /// A question that can come again.
    Cycle,
    /// An option, outcome, item, case, fee rule or warning that never applies.
    Unreachable,
    /// A question without "I do not know" and without a reason for it, or with both.
    NoUnknown,
    /// Something that must not be "ready" is.
    WronglyReady,
    /// A path without a result, or an open list without an entry for it.
    NoResult,
    /// More paths than can be walked.
    TooManyPaths,
    /// A figure that something on a path depends on has no value on that day.
    NotInForce,
    /// Two rules that contradict each other both hold on a path.
    Contradiction,
}

/// One thing wrong with a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// What kind.
    pub kind: FaultKind,
    /// Where.
    pub spot: Spot,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub mend: String,
}

/// Finds what is wrong with a check without walking its paths. Never panics, whatever the check holds.
pub fn verify(check: &Check) -> Vec<Fault> {
    let mut verifier = Verifier { check, faults: Vec::new(), before: Vec::new() };
    verifier.sizes_and_ids();
    verifier.graph();
    verifier.conditions();
    verifier.lists();
    verifier.faults
}

pub(crate) struct Verifier<'c> {
    pub(crate) check: &'c Check,
    faults: Vec<Fault>,
    /// For each question, those that may be answered when it is left, itself included.
    pub(crate) before: Vec<u64>,
}

impl Verifier<'_> {
    pub(crate) fn fault(&mut self, kind: FaultKind, spot: Spot, what: impl Into<String>, mend: impl Into<String>) {
        self.faults.push(Fault { kind, spot, what: what.into(), mend: mend.into() });
    }

    fn sizes_and_ids(&mut self) {
        let check = self.check;
        if check.questions.is_empty() {
            self.fault(FaultKind::Size, Spot::Check, "the check has no question", "add one");
        }
        let sizes = [
            (check.questions.len(), "questions"),
            (check.rules.len(), "rules"),
            (check.outcomes.len(), "outcomes"),
            (check.fees.len(), "fee rules"),
        ];
        for (size, what) in sizes {
            if size > MOST {
                let what = format!("{size} {what} are more than the {MOST} a check can have");
                self.fault(FaultKind::Size, Spot::Check, what, "split the check");
            }
        }
        if conditions(check).any(|condition| condition.is_deeper(DEPTH)) {
            let what = format!("a condition nests more than {DEPTH} deep");
            self.fault(FaultKind::Size, Spot::Check, what, "name its parts as rules");
        } else {
            self.rules();
        }
        for (index, question) in check.questions.iter().enumerate() {
            if question.options.len() > MOST {
                self.fault(FaultKind::Size, Spot::Question(index), "more than 64 options", "split the question");
            }
            self.duplicates(&question.options, |option| &option.id, |option| Spot::Option(index, option));
        }
        for (index, item) in check.items.iter().enumerate() {
            if item.cases.len() > MOST || item.channels.len() > MOST {
                self.fault(FaultKind::Size, Spot::Item(index), "more than 64 cases or channels", "split the item");
            }
            self.duplicates(&item.cases, |case| &case.id, |case| Spot::Case(index, case));
            self.duplicates(&item.channels, |channel| &channel.id, |channel| Spot::Channel(index, channel));
        }
        self.duplicates(&check.questions, |question| &question.id, Spot::Question);
        self.duplicates(&check.rules, |rule| &rule.id, Spot::Rule);
        self.duplicates(&check.outcomes, |outcome| &outcome.id, Spot::Outcome);
        self.duplicates(&check.items, |item| &item.id, Spot::Item);
        self.duplicates(&check.fees, |fee| &fee.id, Spot::Fee);
        self.duplicates(&check.warnings, |warning| &warning.id, Spot::Warning);
        self.duplicates(&check.reminders, |reminder| &reminder.id, Spot::Reminder);
    }

    /// Finds rules that name rules that name rules so often that looking at one takes too long.
    fn rules(&mut self) {
        let mut parts = Vec::new();
        for (index, rule) in self.check.rules.iter().enumerate() {
            let of_rule = rule.when.parts(&parts);
            parts.push(of_rule);
            if of_rule > MOST_PARTS {
                let what = format!("the rule \"{}\" comes to more than {MOST_PARTS} conditions", rule.id);
                self.fault(FaultKind::Size, Spot::Rule(index), what, "name fewer rules in the rules it names");
            }
        }
    }

    fn duplicates<T>(&mut self, parts: &[T], id: impl Fn(&T) -> &str, spot: impl Fn(usize) -> Spot) {
        for (index, part) in parts.iter().enumerate() {
            if parts.iter().take(index).any(|earlier| id(earlier) == id(part)) {
                let what = format!("the id \"{}\" is used twice", id(part));
                self.fault(FaultKind::Duplicate, spot(index), what, "give each its own id");
            }
        }
    }

    fn graph(&mut self) {
        let check = self.check;
        let table = FigureTable::default();
        let reach = Session::new(check, &table, CivilDate::MIN).reach;
        self.before = (0..reach.len())
            .map(|question| {
                let earlier = (0..reach.len()).filter(|other| reach[*other] >> question & 1 == 1);
                earlier.fold(1 << question, |set: u64, other| set | 1 << other)
            })
            .collect();
        let from_start = reach.first().map_or(0, |set| set | 1);
        for (index, question) in check.questions.iter().enumerate().take(MOST) {
            if from_start >> index & 1 == 0 {
                let what = format!("no answer leads to the question \"{}\"", question.id);
                self.fault(
                    FaultKind::UnreachableQuestion,
                    Spot::Question(index),
                    what,
                    "lead an edge to it or remove it",
                );
            }
            if reach.get(index).is_some_and(|set| set >> index & 1 == 1) {
                let what = format!("the question \"{}\" can come again: its edges form a cycle", question.id);
                self.fault(FaultKind::Cycle, Spot::Question(index), what, "lead the edge back to a later question");
            }
            for (option_index, option) in question.options.iter().enumerate() {
                let edges = if option.next.is_empty() { &question.next } else { &option.next };
                let name = format!("the option \"{}\" of \"{}\"", option.id, question.id);
                self.edges(edges, Spot::Option(index, option_index), &name);
            }
            if question.is_date() || question.is_number() {
                let what = if question.is_date() { "date" } else { "number" };
                let name = format!("a {what} given for \"{}\"", question.id);
                self.edges(&question.next, Spot::Question(index), &name);
            }
            self.kind(index, question);
            if question.options.is_empty() && !question.is_date() && !question.is_number() {
                let what = format!("the question \"{}\" has no option", question.id);
                self.fault(FaultKind::NoEdge, Spot::Question(index), what, "add options");
            }
            match (question.unknown_option(), &question.no_unknown) {
                (None, None) => {
                    let what = format!("the question \"{}\" has no option \"{}\"", question.id, crate::UNKNOWN);
                    self.fault(
                        FaultKind::NoUnknown,
                        Spot::Question(index),
                        what,
                        "add it, or say why not in `no-unknown`",
                    );
                }
                (Some(_), Some(_)) => {
                    let what =
                        format!("the question \"{}\" says why it has no unknown answer, and has one", question.id);
                    self.fault(FaultKind::NoUnknown, Spot::Question(index), what, "remove `no-unknown`");
                }
                _ => {}
            }
        }
    }

    /// Finds what does not fit a question of several or a number.
    fn kind(&mut self, index: usize, question: &Question) {
        let spot = Spot::Question(index);
        let id = &question.id;
        match question.kind {
            Kind::Choice | Kind::Date { .. } => {}
            Kind::Several { none } => {
                if question.options.len() > MOST_SEVERAL {
                    let what = format!("the question \"{id}\" has more than {MOST_SEVERAL} options to choose together");
                    self.fault(FaultKind::Size, spot, what, "split the question");
                }
                let is_wrong = |none: usize| none >= question.options.len() || question.unknown_option() == Some(none);
                if none.is_some_and(|none| is_wrong(usize::from(none))) {
                    let what = format!("\"none of these\" of \"{id}\" is no option of its own");
                    self.fault(FaultKind::UnknownReference, spot, what, "name an option that is not \"khong-biet\"");
                }
                if question.together().count_ones() < 2 {
                    let what = format!("the question \"{id}\" has fewer than two options to choose together");
                    self.fault(FaultKind::Size, spot, what, "add options, or make it a choice");
                }
                for (option, led) in question.options.iter().enumerate() {
                    if !led.next.is_empty() {
                        let what = format!("the option \"{}\" of several has edges of its own", led.id);
                        let mend = "lead on from the question, with `when = { is = … }`";
                        self.fault(FaultKind::UnknownReference, Spot::Option(index, option), what, mend);
                    }
                }
            }
            Kind::Number { least, most } => {
                if least < 0 || least >= most || most > MOST_NUMBER {
                    let what = format!("the number of \"{id}\" goes from {least} to {most}");
                    let mend = format!("give bounds from 0 to {MOST_NUMBER}, the least below the most");
                    self.fault(FaultKind::Size, spot, what, mend);
                }
            }
        }
    }

    fn edges(&mut self, edges: &[Edge], spot: Spot, name: &str) {
        for (index, edge) in edges.iter().enumerate() {
            if let Target::Question(to) = edge.to
                && usize::from(to) >= self.check.questions.len()
            {
                let what = format!("{name} leads to a question that does not exist");
                self.fault(FaultKind::UnknownReference, spot, what, "name a question or `ket-qua`");
            }
            if edge.when.is_none() && index + 1 < edges.len() {
                let what = format!("edges of {name} stand after one that is always taken");
                self.fault(FaultKind::Unreachable, spot, what, "put the edge without `when` last");
            }
        }
        if edges.last().is_none_or(|last| last.when.is_some()) {
            let what = format!("{name} may lead nowhere");
            self.fault(FaultKind::NoEdge, spot, what, "end its edges with one that has no `when`");
        }
    }

    fn lists(&mut self) {
        let check = self.check;
        let outcomes: Vec<_> =
            check.outcomes.iter().map(|outcome| (outcome.when.is_some(), outcome.undecided)).collect();
        self.order(&outcomes, Spot::Outcome);
        if !check.outcomes.iter().any(|outcome| outcome.undecided) {
            let mend = "add an outcome with `undecided = true`";
            self.fault(FaultKind::NoResult, Spot::Check, "no outcome is there for answers that leave it open", mend);
        }
        for (index, item) in check.items.iter().enumerate() {
            let cases: Vec<_> = item.cases.iter().map(|case| (case.when.is_some(), case.undecided)).collect();
            self.order(&cases, |case| Spot::Case(index, case));
            let channels: Vec<_> = item.channels.iter().map(|channel| (channel.when.is_some(), false)).collect();
            self.order(&channels, |channel| Spot::Channel(index, channel));
            for (case_index, case) in item.cases.iter().enumerate() {
                if case.undecided && case.status != Status::Ask {
                    let what = format!("the open case of \"{}\" is not \"ask\"", item.id);
                    self.fault(
                        FaultKind::WronglyReady,
                        Spot::Case(index, case_index),
                        what,
                        "give it the status \"ask\"",
                    );
                }
            }
        }
        let fees: Vec<_> = check.fees.iter().map(|fee| (fee.when.is_some(), false)).collect();
        self.order(&fees, Spot::Fee);
    }

    /// Finds entries that stand after one that always applies, and open entries with a condition or beside another.
    fn order(&mut self, entries: &[(bool, bool)], spot: impl Fn(usize) -> Spot) {
        let always = entries.iter().position(|(conditional, undecided)| !conditional && !undecided);
        let mut open = 0;
        for (index, (conditional, undecided)) in entries.iter().enumerate() {
            if *undecided {
                open += 1;
                if *conditional || open > 1 {
                    let mend = "keep one `undecided` entry, without `when`";
                    self.fault(FaultKind::Unreachable, spot(index), "an open entry that can never be chosen", mend);
                }
            } else if always.is_some_and(|always| always < index) {
                let mend = "put the entry without `when` last";
                self.fault(FaultKind::Unreachable, spot(index), "it stands after an entry that always applies", mend);
            }
        }
    }
}
