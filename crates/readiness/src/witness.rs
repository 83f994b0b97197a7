//! What must not be found on a path: figures that are missed, and rules that contradict each other.

use crate::answer::Answer;
use crate::condition::{Condition, Limit, Truth};
use crate::evaluate::View;
use crate::lens::{Lens, Node};
use crate::residual::Scope;
use crate::session::Session;
use crate::verdict::{Fee, Verdict};
use crate::verify::{FaultKind, Spot};

/// A fault without its path: kind, place, what, and what to do.
pub(crate) type Finding = (FaultKind, Spot, String, &'static str);

const MEND: &str = "give the figure a value for that day, or ask `in-force` first";

/// What is missed on a path that ends here: fees and times whose figure has no value on the day, and conditions that
/// would decide otherwise if their figure had one.
pub(crate) fn lacking(lens: &Lens<'_>, verdict: &Verdict, slots: &[Option<Answer>], path: u64) -> Vec<Finding> {
    let session = lens.session;
    let mut found = Vec::new();
    for line in &verdict.items {
        let case = session.check.items.get(line.item).and_then(|item| item.cases.get(line.case));
        if let Some(figure) = case.and_then(|case| case.days).filter(|_| line.days.is_none()) {
            let what = format!("the figure \"{}\" has no value", id(session, figure));
            found.push((FaultKind::NotInForce, Spot::Case(line.item, line.case), what, MEND));
        }
        let Fee::Ask { range: None, rule: Some(index) } = line.fee else { continue };
        let figures = session.check.fees.get(index).map_or(&[][..], |fee| fee.figures.as_slice());
        if let Some(figure) = figures.iter().find(|figure| is_lacking(session, **figure)) {
            let what = format!("the figure \"{}\" has no value", id(session, *figure));
            found.push((FaultKind::NotInForce, Spot::Fee(index), what, MEND));
        }
    }
    let missed: Vec<Option<u16>> = lens.leaves.iter().map(|leaf| missed(session, leaf.condition)).collect();
    if missed.iter().all(Option::is_none) {
        return found;
    }
    let rules = lens.rules.iter().map(|(index, _)| index + 1).max().unwrap_or(0);
    let with = |value: Truth| {
        let mut weighing = Weighing { lens, slots, path, missed: &missed, value, rules: vec![Truth::Unknown; rules] };
        for (index, node) in &lens.rules {
            let truth = weighing.weigh(node);
            weighing.rules.get_mut(*index).into_iter().for_each(|place| *place = truth);
        }
        lens.parts.iter().map(|part| part.as_ref().map_or(Truth::Yes, |node| weighing.weigh(node))).collect::<Vec<_>>()
    };
    let (one, other) = (with(Truth::No), with(Truth::Yes));
    for list in lists(lens) {
        for index in list {
            if one.get(index) != other.get(index) {
                let figure = missed.iter().flatten().next().copied().unwrap_or_default();
                let what = format!("the figure \"{}\" decides, and has no value", id(session, figure));
                found.push((FaultKind::NotInForce, spot(lens, index), what, MEND));
                break;
            }
            // What stands below an entry that surely applies does not matter.
            if one.get(index) == Some(&Truth::Yes) && lens.scope != Some(Scope::Warnings) {
                break;
            }
        }
    }
    found
}

/// The reminders that are told on a path, whatever their day.
pub(crate) fn reminded(session: &Session<'_>, slots: &[Option<Answer>], path: u64) -> Vec<usize> {
    let view = View { session, slots, path, ahead: 0, rules: &[] };
    let told = session.check.reminders.iter().enumerate();
    told.filter(|(_, reminder)| view.holds(reminder.when.as_ref()).0 == Truth::Yes).map(|(index, _)| index).collect()
}

/// The rules that both surely hold on a path, though each rules the other out.
pub(crate) fn contradictions(session: &Session<'_>, slots: &[Option<Answer>], path: u64) -> Vec<Finding> {
    let view = View { session, slots, path, ahead: 0, rules: &[] };
    let mut found = Vec::new();
    for (one, other) in &session.check.exclusive {
        let rule = |index: u16| session.check.rules.get(usize::from(index));
        let (Some(first), Some(second)) = (rule(*one), rule(*other)) else { continue };
        let holds = |when: &Condition| view.find(when, 0).0 == Truth::Yes;
        if holds(&first.when) && holds(&second.when) {
            let what = format!("the rules \"{}\" and \"{}\" contradict each other and both hold", first.id, second.id);
            let mend = "mend one of them, or the edge that lets both come true";
            found.push((FaultKind::Contradiction, Spot::Rule(usize::from(*one)), what, mend));
        }
    }
    found
}

fn id<'s>(session: &Session<'s>, figure: u16) -> &'s str {
    session.check.figures.get(usize::from(figure)).map_or("", String::as_str)
}

fn is_lacking(session: &Session<'_>, figure: u16) -> bool {
    session.values.get(usize::from(figure)).is_none_or(Option::is_none)
}

/// The figure that a condition needs and that has no value on the day.
fn missed(session: &Session<'_>, condition: &Condition) -> Option<u16> {
    let needed = match condition {
        Condition::AgeAtLeast(figure)
        | Condition::NumberAtLeast { figure, .. }
        | Condition::Elapsed { figure, .. }
        | Condition::Left { figure, .. }
        | Condition::Before { limit: Limit::Figure(figure), .. } => vec![*figure],
        // The first names the days on which such cards were issued; those may be over.
        Condition::Predicate(index) => {
            let figures = session.check.predicates.get(usize::from(*index)).map(|used| used.figures.as_slice());
            figures.and_then(<[u16]>::split_first).map_or(Vec::new(), |(_, rest)| rest.to_vec())
        }
        _ => Vec::new(),
    };
    needed.into_iter().find(|figure| is_lacking(session, *figure))
}

/// The places in the parts of a lens of each list that is tried in order.
fn lists(lens: &Lens<'_>) -> Vec<std::ops::Range<usize>> {
    let all = lens.parts.len();
    match lens.scope {
        Some(Scope::Item(index)) => {
            let item = lens.session.check.items.get(index);
            let cases = item.map_or(0, |item| item.cases.len());
            let channels = cases + item.map_or(0, |item| item.channels.len());
            vec![0..cases, cases..channels]
        }
        Some(Scope::Rules) | None => Vec::new(),
        Some(Scope::Outcomes | Scope::Fees | Scope::Warnings | Scope::Reminders) => std::iter::once(0..all).collect(),
    }
}

fn spot(lens: &Lens<'_>, part: usize) -> Spot {
    match lens.scope {
        Some(Scope::Outcomes) => Spot::Outcome(part),
        Some(Scope::Fees) => Spot::Fee(part),
        Some(Scope::Warnings) => Spot::Warning(part),
        Some(Scope::Reminders) => Spot::Reminder(part),
        Some(Scope::Item(item)) => {
            let cases = lens.session.check.items.get(item).map_or(0, |item| item.cases.len());
            if part < cases { Spot::Case(item, part) } else { Spot::Channel(item, part - cases) }
        }
        Some(Scope::Rules) | None => Spot::Check,
    }
}

/// Evaluates the conditions of a lens with one value in the place of every figure that is missed.
struct Weighing<'w, 'l> {
    lens: &'w Lens<'l>,
    slots: &'w [Option<Answer>],
    path: u64,
    missed: &'w [Option<u16>],
    value: Truth,
    rules: Vec<Truth>,
}

impl Weighing<'_, '_> {
    fn weigh(&self, node: &Node) -> Truth {
        match node {
            Node::Truth(truth) => *truth,
            Node::All(list) => list.iter().map(|node| self.weigh(node)).min().unwrap_or(Truth::Yes),
            Node::Any(list) => list.iter().map(|node| self.weigh(node)).max().unwrap_or(Truth::No),
            Node::Not(inner) => self.weigh(inner).negate(),
            Node::Surely(inner) => Truth::of(self.weigh(inner) == Truth::Yes),
            Node::Rule(index) => self.rules.get(*index).copied().unwrap_or(Truth::Unknown),
            Node::Leaf(index) => {
                let Some(leaf) = self.lens.leaves.get(*index) else { return Truth::Unknown };
                // Where the questions it reads are not asked, it reads nothing and its figure does not matter.
                let is_read = leaf.reads & self.path == leaf.reads;
                if is_read && self.missed.get(*index).is_some_and(Option::is_some) {
                    return self.value;
                }
                let view =
                    View { session: self.lens.session, slots: self.slots, path: self.path, ahead: 0, rules: &[] };
                view.find(leaf.condition, 0).0
            }
        }
    }
}
