//! What can be said about a check without walking it: references, edges, order, ids.

use serde::{Deserialize, Serialize};

use crate::condition::{Condition, DateOf, Limit};
use crate::evaluate::bit;
use crate::model::{Check, Edge, Status, Target};
use crate::session::{MOST, Session, all_edges, bits};
use crate::{CivilDate, FigureTable};

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

struct Verifier<'c> {
    check: &'c Check,
    faults: Vec<Fault>,
    /// For each question, those that may be answered when it is left, itself included.
    before: Vec<u64>,
}

impl Verifier<'_> {
    fn fault(&mut self, kind: FaultKind, spot: Spot, what: impl Into<String>, mend: impl Into<String>) {
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
            if question.is_date() {
                let name = format!("a date given for \"{}\"", question.id);
                self.edges(&question.next, Spot::Question(index), &name);
            }
            if question.options.is_empty() && !question.is_date() {
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

    fn conditions(&mut self) {
        let check = self.check;
        for (index, rule) in check.rules.iter().enumerate() {
            self.condition(&rule.when, Spot::Rule(index), index);
        }
        let all = check.rules.len();
        for index in 0..check.questions.len().min(MOST) {
            let answered = self.before.get(index).copied().unwrap_or(0);
            for edge in all_edges(check, index) {
                let Some(when) = &edge.when else { continue };
                self.condition(when, Spot::Question(index), all);
                if let Some(early) = bits(self.reads(when, 0) & !answered).next() {
                    let id = check.questions.get(early).map_or("", |question| &question.id);
                    let what = format!("an edge reads \"{id}\", which is never answered by then");
                    self.fault(FaultKind::UnknownReference, Spot::Question(index), what, "ask that question earlier");
                }
            }
        }
        for (index, outcome) in check.outcomes.iter().enumerate() {
            self.optional(outcome.when.as_ref(), Spot::Outcome(index));
        }
        for (index, item) in check.items.iter().enumerate() {
            for (case_index, case) in item.cases.iter().enumerate() {
                self.optional(case.when.as_ref(), Spot::Case(index, case_index));
                self.figures(case.days.as_slice(), Spot::Case(index, case_index));
            }
            for (channel_index, channel) in item.channels.iter().enumerate() {
                self.optional(channel.when.as_ref(), Spot::Channel(index, channel_index));
            }
        }
        for (index, fee) in check.fees.iter().enumerate() {
            self.optional(fee.when.as_ref(), Spot::Fee(index));
            self.figures(&fee.figures, Spot::Fee(index));
            let right = if fee.ask { matches!(fee.figures.len(), 0 | 2) } else { fee.figures.len() == 1 };
            if !right {
                let mend = "give one figure, or with `ask` the lowest and the highest or none";
                self.fault(
                    FaultKind::UnknownReference,
                    Spot::Fee(index),
                    "a fee rule with the wrong number of figures",
                    mend,
                );
            }
        }
        for (index, warning) in check.warnings.iter().enumerate() {
            self.optional(warning.when.as_ref(), Spot::Warning(index));
        }
        for used in &check.predicates {
            self.date(used.date, Spot::Check);
            self.figures(&used.figures, Spot::Check);
            if used.figures.len() != used.predicate.figures().len() {
                let what = format!("the predicate \"{}\" has the wrong figures", used.predicate.name());
                self.fault(FaultKind::UnknownReference, Spot::Check, what, "name those it reads, in order");
            }
        }
        if let Some(birth) = check.birth {
            self.date(birth, Spot::Check);
        }
    }

    fn optional(&mut self, condition: Option<&Condition>, spot: Spot) {
        if let Some(condition) = condition {
            self.condition(condition, spot, self.check.rules.len());
        }
    }

    /// Checks the references of a condition that may use the first `rules` rules.
    fn condition(&mut self, condition: &Condition, spot: Spot, rules: usize) {
        match condition {
            Condition::Is { question, options } => {
                let count = self.check.questions.get(usize::from(*question)).map_or(0, |asked| asked.options.len());
                let known = if count >= MOST { u64::MAX } else { (1 << count) - 1 };
                if *options == 0 || options & !known != 0 {
                    self.fault(
                        FaultKind::UnknownReference,
                        spot,
                        "a condition names an option that does not exist",
                        "name one",
                    );
                }
            }
            Condition::Asked(question) => {
                if usize::from(*question) >= self.check.questions.len() {
                    self.fault(
                        FaultKind::UnknownReference,
                        spot,
                        "a condition names a question that does not exist",
                        "name one",
                    );
                }
            }
            Condition::All(list) | Condition::Any(list) => {
                for inner in list {
                    self.condition(inner, spot, rules);
                }
            }
            Condition::Not(inner) | Condition::Surely(inner) => self.condition(inner, spot, rules),
            Condition::AgeAtLeast(figure) => {
                self.figures(&[*figure], spot);
                if self.check.birth.is_none() {
                    self.fault(
                        FaultKind::UnknownReference,
                        spot,
                        "an age is asked for without a birth date",
                        "set `birth-date`",
                    );
                }
            }
            Condition::Before { date, limit } => {
                if let DateOf::Question(question) = date {
                    self.date(*question, spot);
                }
                if let Limit::Figure(figure) = limit {
                    self.figures(&[*figure], spot);
                }
            }
            Condition::InForce { figure, on } => {
                self.figures(&[*figure], spot);
                if let DateOf::Question(question) = on {
                    self.date(*question, spot);
                }
            }
            Condition::Predicate(index) => {
                if usize::from(*index) >= self.check.predicates.len() {
                    self.fault(FaultKind::UnknownReference, spot, "a predicate that does not exist", "name one");
                }
            }
            Condition::Rule(index) => {
                if usize::from(*index) >= rules {
                    let mend = "a rule may use only the rules above it";
                    self.fault(FaultKind::UnknownReference, spot, "a rule that does not exist above", mend);
                }
            }
        }
    }

    fn date(&mut self, question: u8, spot: Spot) {
        if !self.check.questions.get(usize::from(question)).is_some_and(crate::Question::is_date) {
            self.fault(
                FaultKind::UnknownReference,
                spot,
                "a date is read from a question that asks for none",
                "name a date question",
            );
        }
    }

    fn figures(&mut self, figures: &[u16], spot: Spot) {
        if figures.iter().any(|&figure| usize::from(figure) >= self.check.figures.len()) {
            self.fault(FaultKind::UnknownReference, spot, "a figure that does not exist", "name one of figures.toml");
        }
    }

    /// The questions a condition reads.
    fn reads(&self, condition: &Condition, depth: usize) -> u64 {
        if depth > MOST {
            return 0;
        }
        let birth = self.check.birth.map_or(0, bit);
        let date = |date: &DateOf| {
            if let DateOf::Question(question) = date { bit(*question) } else { 0 }
        };
        match condition {
            Condition::Is { question, .. } | Condition::Asked(question) => bit(*question),
            Condition::All(list) | Condition::Any(list) => {
                list.iter().fold(0, |set, inner| set | self.reads(inner, depth + 1))
            }
            Condition::Not(inner) | Condition::Surely(inner) => self.reads(inner, depth + 1),
            Condition::AgeAtLeast(_) => birth,
            Condition::Before { date: of, .. } | Condition::InForce { on: of, .. } => date(of),
            Condition::Predicate(index) => {
                birth | self.check.predicates.get(usize::from(*index)).map_or(0, |used| bit(used.date))
            }
            Condition::Rule(index) => {
                let rule = self.check.rules.get(usize::from(*index));
                rule.map_or(0, |rule| self.reads(&rule.when, depth + 1))
            }
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
