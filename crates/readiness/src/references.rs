//! The part of [`verify`](crate::verify()) that looks at what conditions name.

use crate::condition::{Condition, DateOf, Limit};
use crate::evaluate::bit;
use crate::model::ReminderDay;
use crate::session::{MOST, all_edges, bits};
use crate::verify::{FaultKind, Spot, Verifier};

impl Verifier<'_> {
    /// Checks every condition, figure and date that is named.
    pub(crate) fn conditions(&mut self) {
        let check = self.check;
        for (index, rule) in check.rules.iter().enumerate() {
            self.condition(&rule.when, Spot::Rule(index), index);
        }
        let all = check.rules.len();
        for (one, other) in &check.exclusive {
            if one == other || usize::from(*one.max(other)) >= all {
                let spot = Spot::Rule(usize::from(*one));
                self.fault(FaultKind::UnknownReference, spot, "it contradicts itself or no rule", "name another rule");
            }
        }
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
        for (index, reminder) in check.reminders.iter().enumerate() {
            let spot = Spot::Reminder(index);
            self.optional(reminder.when.as_ref(), spot);
            match reminder.on {
                ReminderDay::Birthday(age) => self.condition(&Condition::AgeAtLeast(age), spot, 0),
                ReminderDay::Milestone(index) => self.condition(&Condition::Predicate(index), spot, 0),
                ReminderDay::Date { date, length, .. } => {
                    self.date(date, spot);
                    self.figures(length.as_slice(), spot);
                }
            }
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
            Condition::NumberAtLeast { question, figure } => {
                self.figures(&[*figure], spot);
                if !self.check.questions.get(usize::from(*question)).is_some_and(crate::Question::is_number) {
                    let what = "a number is read from a question that asks for none";
                    self.fault(FaultKind::UnknownReference, spot, what, "name a number question");
                }
            }
            Condition::Elapsed { date, figure, .. } | Condition::Left { date, figure } => {
                self.date(*date, spot);
                self.figures(&[*figure], spot);
            }
            Condition::Acts { from, until } => {
                self.figures(from.as_slice(), spot);
                self.figures(until.as_slice(), spot);
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
            Condition::Is { question, .. }
            | Condition::Asked(question)
            | Condition::NumberAtLeast { question, .. }
            | Condition::Elapsed { date: question, .. }
            | Condition::Left { date: question, .. } => bit(*question),
            Condition::Acts { .. } => 0,
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
}
