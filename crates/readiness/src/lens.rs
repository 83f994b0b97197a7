//! What one part of a result depends on, taken out of a check once, so that a walk looks at nothing else.

use crate::condition::{Condition, DateOf, Truth};
use crate::evaluate::{View, bit};
use crate::model::{Check, Edge};
use crate::residual::Scope;
use crate::session::{MOST, Session, all_edges, conditions};

/// A condition with its references resolved; what the day alone settles is settled.
#[derive(Debug)]
pub(crate) enum Node {
    Truth(Truth),
    /// By index into the leaves.
    Leaf(usize),
    All(Vec<Node>),
    Any(Vec<Node>),
    Not(Box<Node>),
    Surely(Box<Node>),
    Rule(usize),
}

/// A condition that reads answers and holds no other.
#[derive(Debug)]
pub(crate) struct Leaf<'l> {
    pub(crate) condition: &'l Condition,
    /// The questions it reads.
    pub(crate) reads: u64,
    /// Its index among the date conditions.
    pub(crate) atom: Option<usize>,
}

/// The conditions of one part of a check on one day.
#[derive(Debug)]
pub(crate) struct Lens<'l> {
    pub(crate) session: &'l Session<'l>,
    /// The one part that is looked at; nothing when it is several.
    pub(crate) scope: Option<Scope>,
    /// Every condition that reads answers, each once.
    pub(crate) leaves: Vec<Leaf<'l>>,
    /// The date conditions that dates are told apart by, in the order of the check.
    pub(crate) atoms: Vec<&'l Condition>,
    /// The rules something of this part uses, in their order.
    pub(crate) rules: Vec<(usize, Node)>,
    /// The conditions of the edges of each question.
    pub(crate) edges: Vec<Vec<Option<Node>>>,
    /// The conditions of the part itself.
    pub(crate) parts: Vec<Option<Node>>,
}

impl<'l> Lens<'l> {
    pub(crate) fn new(session: &'l Session<'l>, scope: Scope) -> Self {
        Self::of(session, Some(scope), of_scope(session.check, scope))
    }

    /// The lens of some lists of conditions.
    pub(crate) fn of(session: &'l Session<'l>, scope: Option<Scope>, decided_by: Vec<Option<&'l Condition>>) -> Self {
        let check = session.check;
        let (leaves, atoms, rules, edges, parts) = (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut lens = Self { session, scope, leaves, atoms, rules, edges, parts };
        let mut used = 0_u64;
        for question in 0..check.questions.len() {
            let edges: Vec<&Edge> = all_edges(check, question).collect();
            let edges = edges.into_iter().map(|edge| edge.when.as_ref().map(|when| lens.node(when, &mut used)));
            let edges = edges.collect();
            lens.edges.push(edges);
        }
        for when in decided_by {
            let part = when.map(|when| lens.node(when, &mut used));
            lens.parts.push(part);
        }
        // A rule uses only those before it.
        for index in (0..check.rules.len().min(MOST)).rev() {
            if let Some(rule) = check.rules.get(index).filter(|_| used >> index & 1 == 1) {
                let node = lens.node(&rule.when, &mut used);
                lens.rules.push((index, node));
            }
        }
        lens.rules.reverse();
        let mut all = Vec::new();
        for condition in conditions(check) {
            dates_of(condition, &mut all);
        }
        // Here the paths are counted, and a path is one for the whole check.
        let counts = scope == Some(Scope::Outcomes);
        all.retain(|date| counts || lens.leaves.iter().any(|leaf| leaf.condition == *date));
        for leaf in &mut lens.leaves {
            leaf.atom = all.iter().position(|date| *date == leaf.condition);
        }
        lens.atoms = all;
        lens
    }

    fn node(&mut self, condition: &'l Condition, used: &mut u64) -> Node {
        match condition {
            Condition::All(list) => Node::All(list.iter().map(|inner| self.node(inner, used)).collect()),
            Condition::Any(list) => Node::Any(list.iter().map(|inner| self.node(inner, used)).collect()),
            Condition::Not(inner) => Node::Not(Box::new(self.node(inner, used))),
            Condition::Surely(inner) => Node::Surely(Box::new(self.node(inner, used))),
            Condition::Rule(index) if usize::from(*index) < self.session.check.rules.len().min(MOST) => {
                *used |= 1 << index;
                Node::Rule(usize::from(*index))
            }
            _ => self.leaf(condition),
        }
    }

    fn leaf(&mut self, condition: &'l Condition) -> Node {
        let reads = reads(self.session.check, condition);
        if reads == 0 {
            let view = View { session: self.session, slots: &[], path: 0, ahead: 0, rules: &[] };
            return Node::Truth(view.find(condition, 0).0);
        }
        let known = self.leaves.iter().position(|leaf| leaf.condition == condition);
        Node::Leaf(known.unwrap_or_else(|| {
            self.leaves.push(Leaf { condition, reads, atom: None });
            self.leaves.len() - 1
        }))
    }
}

/// Collects the conditions that read dates, each once.
pub(crate) fn dates_of<'c>(condition: &'c Condition, all: &mut Vec<&'c Condition>) {
    match condition {
        Condition::All(list) | Condition::Any(list) => list.iter().for_each(|inner| dates_of(inner, all)),
        Condition::Not(inner) | Condition::Surely(inner) => dates_of(inner, all),
        _ if reads_dates(condition) && !all.contains(&condition) => all.push(condition),
        _ => {}
    }
}

/// The lists a part of the result is decided by.
pub(crate) fn of_scope(check: &Check, scope: Scope) -> Vec<Option<&Condition>> {
    match scope {
        Scope::Outcomes => check.outcomes.iter().map(|outcome| outcome.when.as_ref()).collect(),
        Scope::Fees => check.fees.iter().map(|fee| fee.when.as_ref()).collect(),
        Scope::Warnings => check.warnings.iter().map(|warning| warning.when.as_ref()).collect(),
        Scope::Reminders => check.reminders.iter().map(|reminder| reminder.when.as_ref()).collect(),
        Scope::Rules => {
            let pairs = check.exclusive.iter().flat_map(|(one, other)| [*one, *other]);
            pairs.map(|rule| check.rules.get(usize::from(rule)).map(|rule| &rule.when)).collect()
        }
        Scope::Item(index) => {
            let item = check.items.get(index);
            let cases = item.into_iter().flat_map(|item| &item.cases).map(|case| case.when.as_ref());
            let channels = item.into_iter().flat_map(|item| &item.channels).map(|channel| channel.when.as_ref());
            // A path whose answers contradict each other is told apart, for nothing vaguer is compared with it.
            let contradictions = check.warnings.iter().filter(|warning| warning.contradiction);
            cases.chain(channels).chain(contradictions.map(|warning| warning.when.as_ref())).collect()
        }
    }
}

/// Whether a condition that holds no other compares the answer to a date question.
fn reads_dates(condition: &Condition) -> bool {
    match condition {
        Condition::AgeAtLeast(_)
        | Condition::Predicate(_)
        | Condition::Elapsed { .. }
        | Condition::Left { .. }
        | Condition::Before { date: DateOf::Question(_), .. }
        | Condition::InForce { on: DateOf::Question(_), .. } => true,
        Condition::All(_)
        | Condition::Any(_)
        | Condition::Not(_)
        | Condition::Surely(_)
        | Condition::Is { .. }
        | Condition::Asked(_)
        | Condition::Before { .. }
        | Condition::InForce { .. }
        | Condition::NumberAtLeast { .. }
        | Condition::Acts { .. }
        | Condition::Rule(_) => false,
    }
}

/// The questions that a condition which holds no other reads.
pub(crate) fn reads(check: &Check, condition: &Condition) -> u64 {
    let birth = check.birth.map_or(0, bit);
    match condition {
        Condition::Is { question, .. }
        | Condition::Asked(question)
        | Condition::NumberAtLeast { question, .. }
        | Condition::Elapsed { date: question, .. }
        | Condition::Left { date: question, .. } => bit(*question),
        Condition::AgeAtLeast(_) => birth,
        Condition::Predicate(index) => {
            birth | check.predicates.get(usize::from(*index)).map_or(0, |used| bit(used.date))
        }
        Condition::Before { date: DateOf::Question(question), .. }
        | Condition::InForce { on: DateOf::Question(question), .. } => bit(*question),
        Condition::Before { .. } | Condition::InForce { .. } | Condition::Acts { .. } => 0,
        Condition::All(_) | Condition::Any(_) | Condition::Not(_) | Condition::Surely(_) | Condition::Rule(_) => 0,
    }
}
