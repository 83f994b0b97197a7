//! What the walks of a proof have come to, and what none of them did.

use crate::condition::{Condition, DateOf};
use crate::model::Check;
use crate::session::{MOST, all_edges};
use crate::verdict::{Fee, Verdict};
use crate::verify::{Fault, FaultKind, Spot};

/// What some path has come to.
pub(crate) struct Reached {
    pub(crate) options: Vec<u64>,
    pub(crate) questions: u64,
    cases: Vec<u64>,
    channels: Vec<u64>,
    fees: u64,
    warnings: Vec<bool>,
    pub(crate) reminders: Vec<bool>,
}

impl Reached {
    pub(crate) fn of(check: &Check) -> Self {
        Self {
            options: vec![0; check.questions.len()],
            questions: 0,
            cases: vec![0; check.items.len()],
            channels: vec![0; check.items.len()],
            fees: 0,
            warnings: vec![false; check.warnings.len()],
            reminders: vec![false; check.reminders.len()],
        }
    }

    /// Takes in what others reached.
    pub(crate) fn add(&mut self, other: &Self) {
        let merge = |sets: &mut Vec<u64>, more: &[u64]| sets.iter_mut().zip(more).for_each(|(set, more)| *set |= more);
        merge(&mut self.options, &other.options);
        merge(&mut self.cases, &other.cases);
        merge(&mut self.channels, &other.channels);
        self.questions |= other.questions;
        self.fees |= other.fees;
        self.warnings.iter_mut().zip(&other.warnings).for_each(|(seen, more)| *seen |= more);
        self.reminders.iter_mut().zip(&other.reminders).for_each(|(seen, more)| *seen |= more);
    }

    pub(crate) fn mark(&mut self, verdict: &Verdict) {
        for item in &verdict.items {
            if let Some(set) = self.cases.get_mut(item.item) {
                *set |= 1 << item.case;
            }
            if let (Some(channel), Some(set)) = (item.channel, self.channels.get_mut(item.item)) {
                *set |= 1 << channel;
            }
        }
        for item in &verdict.items {
            if let Fee::Exact { rule, .. } | Fee::Ask { rule: Some(rule), .. } = item.fee {
                self.fees |= 1 << rule;
            }
        }
        for &warning in &verdict.warnings {
            if let Some(seen) = self.warnings.get_mut(warning) {
                *seen = true;
            }
        }
    }

    /// Notes what no path came to; without `all`, only what no other day could change.
    pub(crate) fn report(&self, check: &Check, outcomes: &[u64], all: bool, faults: &mut Vec<Fault>) {
        let excused = |when: Option<&Condition>| !all && when.is_some_and(|when| depends_on_day(check, when));
        let mut unreached = |kind: FaultKind, spot: Spot, name: &str| {
            let what = format!("no path comes to {name}");
            faults.push(Fault { kind, spot, what, mend: "lead a path to it or remove it".to_owned() });
        };
        for (index, outcome) in check.outcomes.iter().enumerate() {
            if outcomes.get(index) == Some(&0) && !excused(outcome.when.as_ref()) {
                unreached(FaultKind::Unreachable, Spot::Outcome(index), &format!("the outcome \"{}\"", outcome.id));
            }
        }
        // A question that comes only after an edge of another day is not looked for on this one.
        let elsewhere = (0..check.questions.len()).any(|question| {
            let mut edges = all_edges(check, question);
            edges.any(|edge| excused(edge.when.as_ref()))
        });
        for (index, question) in check.questions.iter().enumerate().take(MOST) {
            for (option_index, option) in question.options.iter().enumerate() {
                if self.options.get(index).is_some_and(|set| *set != 0 && set >> option_index & 1 == 0) {
                    let name = format!("the option \"{}\" of \"{}\"", option.id, question.id);
                    unreached(FaultKind::Unreachable, Spot::Option(index, option_index), &name);
                }
            }
            if self.questions >> index & 1 == 0 && !elsewhere {
                unreached(
                    FaultKind::UnreachableQuestion,
                    Spot::Question(index),
                    &format!("the question \"{}\"", question.id),
                );
            }
        }
        for (index, item) in check.items.iter().enumerate() {
            let (cases, channels) = (self.cases.get(index).copied(), self.channels.get(index).copied());
            if cases == Some(0) && !item.cases.iter().any(|case| excused(case.when.as_ref())) {
                unreached(FaultKind::Unreachable, Spot::Item(index), &format!("the item \"{}\"", item.id));
            }
            for (case_index, case) in item.cases.iter().enumerate() {
                let missed = cases.is_some_and(|set| set != 0 && set >> case_index & 1 == 0);
                if missed && !excused(case.when.as_ref()) {
                    let name = format!("the case \"{}\" of \"{}\"", case.id, item.id);
                    unreached(FaultKind::Unreachable, Spot::Case(index, case_index), &name);
                }
            }
            for (channel_index, channel) in item.channels.iter().enumerate() {
                let missed = channels.is_some_and(|set| set >> channel_index & 1 == 0);
                if missed && !excused(channel.when.as_ref()) {
                    let name = format!("the channel \"{}\" of \"{}\"", channel.id, item.id);
                    unreached(FaultKind::Unreachable, Spot::Channel(index, channel_index), &name);
                }
            }
        }
        for (index, fee) in check.fees.iter().enumerate() {
            if self.fees >> index & 1 == 0 && !excused(fee.when.as_ref()) {
                unreached(FaultKind::Unreachable, Spot::Fee(index), &format!("the fee rule \"{}\"", fee.id));
            }
        }
        for (index, warning) in check.warnings.iter().enumerate() {
            if !self.warnings.get(index).copied().unwrap_or(true) && !excused(warning.when.as_ref()) {
                unreached(FaultKind::Unreachable, Spot::Warning(index), &format!("the warning \"{}\"", warning.id));
            }
        }
        for (index, reminder) in check.reminders.iter().enumerate() {
            if !self.reminders.get(index).copied().unwrap_or(true) && !excused(reminder.when.as_ref()) {
                unreached(FaultKind::Unreachable, Spot::Reminder(index), &format!("the reminder \"{}\"", reminder.id));
            }
        }
    }
}

/// Whether a condition asks what day it is, itself or through a rule.
fn depends_on_day(check: &Check, condition: &Condition) -> bool {
    match condition {
        Condition::All(list) | Condition::Any(list) => list.iter().any(|inner| depends_on_day(check, inner)),
        Condition::Not(inner) | Condition::Surely(inner) => depends_on_day(check, inner),
        Condition::Before { date: DateOf::Today, .. }
        | Condition::InForce { on: DateOf::Today, .. }
        | Condition::Acts { .. } => true,
        // A rule uses only those before it, so this comes to an end.
        Condition::Rule(index) => {
            check.rules.get(usize::from(*index)).is_some_and(|rule| depends_on_day(check, &rule.when))
        }
        _ => false,
    }
}
