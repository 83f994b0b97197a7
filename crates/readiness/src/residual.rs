//! What a check still asks after some answers: two walks of which nothing that may come can tell the difference are one.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::answer::Answer;
use crate::condition::{Condition, DateOf, Truth};
use crate::evaluate::{View, bit};
use crate::model::{Check, Edge, Target};
use crate::partition::Partition;
use crate::session::{MOST, all_edges, bits};

/// Names what is left of a check. Equal keys mean that every continuation gives equal results.
pub(crate) type Key = u64;

/// A condition after the answers so far.
#[derive(Clone, Copy)]
enum Rest {
    /// It is settled.
    Truth(Truth),
    /// It still depends on what is not asked yet, in the way this hash stands for.
    Open(u64),
}

/// Which part of the result a walk looks at. Parts are walked one at a time, for each tells fewer states apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// The outcomes.
    Outcomes,
    /// The cases and channels of an item.
    Item(usize),
    /// The fee rules.
    Fees,
    /// The warnings.
    Warnings,
}

impl Scope {
    /// Every part of a check.
    pub(crate) fn all(check: &Check) -> Vec<Self> {
        let items = (0..check.items.len()).map(Self::Item);
        [Self::Outcomes, Self::Fees, Self::Warnings].into_iter().chain(items).collect()
    }
}

/// Makes keys for the states of one session.
pub(crate) struct Residual<'p, 's, 'a> {
    pub(crate) partition: &'p mut Partition<'s, 'a>,
    scope: Scope,
    rules: Vec<Rest>,
    /// Date conditions that something still depends on, by index into the partition.
    live: u64,
}

impl<'p, 's, 'a> Residual<'p, 's, 'a> {
    pub(crate) fn new(partition: &'p mut Partition<'s, 'a>, scope: Scope) -> Self {
        Self { partition, scope, rules: Vec::new(), live: 0 }
    }

    /// The key of the state that asks `target` next after the answers of `slots` on `path`.
    pub(crate) fn key(&mut self, target: Target, slots: &[Option<Answer>], path: u64) -> Key {
        let session = self.partition.session;
        let check = session.check;
        let ahead = match target {
            Target::Question(question) => {
                (session.reach.get(usize::from(question)).copied().unwrap_or(0) | bit(question)) & !path
            }
            Target::Result => 0,
        };
        let view = View { session, slots, path, ahead, rules: &[] };
        let mut hasher = DefaultHasher::new();
        match target {
            Target::Question(question) => (1_u8, question).hash(&mut hasher),
            Target::Result => 2_u8.hash(&mut hasher),
        }
        self.live = 0;
        self.rules.clear();
        for rule in check.rules.iter().take(MOST) {
            let rest = self.rest(&view, &rule.when, 0);
            self.rules.push(rest);
        }
        // Only what is used counts: rules nothing refers to any more must not tell states apart.
        self.live = 0;
        for question in bits(ahead) {
            let edges: Vec<&Edge> = all_edges(check, question).collect();
            self.add(&view, edges.iter().map(|edge| edge.when.as_ref()), &mut hasher);
        }
        match self.scope {
            Scope::Outcomes => self.add(&view, check.outcomes.iter().map(|outcome| outcome.when.as_ref()), &mut hasher),
            Scope::Fees => self.add(&view, check.fees.iter().map(|fee| fee.when.as_ref()), &mut hasher),
            Scope::Warnings => self.add(&view, check.warnings.iter().map(|warning| warning.when.as_ref()), &mut hasher),
            Scope::Item(index) => {
                if let Some(item) = check.items.get(index) {
                    self.add(&view, item.cases.iter().map(|case| case.when.as_ref()), &mut hasher);
                    self.add(&view, item.channels.iter().map(|channel| channel.when.as_ref()), &mut hasher);
                }
                let contradictions = check.warnings.iter().filter(|warning| warning.contradiction);
                self.add(&view, contradictions.map(|warning| warning.when.as_ref()), &mut hasher);
            }
        }
        for date in bits(ahead) {
            let live = self.live & self.partition.atoms_of(date);
            if live != 0 {
                self.partition.lookahead(date, slots, live).hash(&mut hasher);
            }
        }
        hasher.finish()
    }

    fn add<'c>(
        &mut self,
        view: &View<'_, '_>,
        conditions: impl Iterator<Item = Option<&'c Condition>>,
        hasher: &mut DefaultHasher,
    ) {
        for condition in conditions {
            match condition.map(|condition| self.rest(view, condition, 0)) {
                None | Some(Rest::Truth(Truth::Yes)) => 3_u64.hash(hasher),
                Some(Rest::Truth(Truth::Unknown)) => 4_u64.hash(hasher),
                Some(Rest::Truth(Truth::No)) => 5_u64.hash(hasher),
                Some(Rest::Open(hash)) => hash.hash(hasher),
            }
        }
    }

    fn rest(&mut self, view: &View<'_, '_>, condition: &Condition, depth: u8) -> Rest {
        let is_ahead = |question: u8| view.ahead & bit(question) != 0;
        let birth = view.session.check.birth;
        let open = match condition {
            Condition::All(list) => return self.fold(view, list, Truth::No, depth),
            Condition::Any(list) => return self.fold(view, list, Truth::Yes, depth),
            Condition::Not(inner) => {
                return match self.rest(view, inner, depth) {
                    Rest::Truth(truth) => Rest::Truth(truth.negate()),
                    Rest::Open(inner) => Rest::Open(mixed(6, inner)),
                };
            }
            Condition::Surely(inner) => {
                return match self.rest(view, inner, depth) {
                    Rest::Truth(truth) => Rest::Truth(Truth::of(truth == Truth::Yes)),
                    Rest::Open(inner) => Rest::Open(mixed(7, inner)),
                };
            }
            Condition::Rule(index) => {
                // Evaluated again where it is used, so that only what is used is live.
                return match (
                    self.rules.get(usize::from(*index)).copied(),
                    view.session.check.rules.get(usize::from(*index)),
                ) {
                    (Some(Rest::Open(_)), Some(rule)) if depth < 48 => self.rest(view, &rule.when, depth + 1),
                    (Some(rest), _) => rest,
                    (None, _) => Rest::Truth(Truth::Unknown),
                };
            }
            Condition::Is { question, .. }
            | Condition::Asked(question)
            | Condition::NumberAtLeast { question, .. }
            | Condition::Elapsed { date: question, .. }
            | Condition::Left { date: question, .. } => is_ahead(*question),
            Condition::Acts { .. } => false,
            Condition::AgeAtLeast(_) => birth.is_some_and(is_ahead),
            Condition::Before { date: DateOf::Question(question), .. }
            | Condition::InForce { on: DateOf::Question(question), .. } => is_ahead(*question),
            Condition::Before { .. } | Condition::InForce { .. } => false,
            Condition::Predicate(index) => {
                let date = view.session.check.predicates.get(usize::from(*index)).map(|used| used.date);
                date.is_some_and(is_ahead) || birth.is_some_and(is_ahead)
            }
        };
        if !open {
            return Rest::Truth(view.find(condition, 0).0);
        }
        if let Some(atom) = self.partition.atom(condition) {
            self.live |= 1 << atom;
            return Rest::Open(mixed(8, atom as u64));
        }
        Rest::Open(match condition {
            Condition::Is { question, options } => mixed(9, mixed(u64::from(*question), *options)),
            Condition::Asked(question) => mixed(10, u64::from(*question)),
            Condition::NumberAtLeast { question, figure } => mixed(12, mixed(u64::from(*question), u64::from(*figure))),
            _ => 11,
        })
    }

    fn fold(&mut self, view: &View<'_, '_>, list: &[Condition], end: Truth, depth: u8) -> Rest {
        let before = self.live;
        let (mut open, mut unknown) = (None, false);
        for condition in list {
            match self.rest(view, condition, depth) {
                Rest::Truth(truth) if truth == end => {
                    // What was open beside it does not matter any more.
                    self.live = before;
                    return Rest::Truth(end);
                }
                Rest::Truth(truth) => unknown |= truth == Truth::Unknown,
                Rest::Open(hash) => open = Some(mixed(open.unwrap_or(end as u64), hash)),
            }
        }
        match open {
            Some(hash) => Rest::Open(mixed(hash, u64::from(unknown))),
            None if unknown => Rest::Truth(Truth::Unknown),
            None => Rest::Truth(end.negate()),
        }
    }
}

/// One number out of two, spread over all bits.
const fn mixed(one: u64, two: u64) -> u64 {
    let mut hash = one.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ two.wrapping_add(0xd1b5_4a32_d192_ed03);
    hash = (hash ^ (hash >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    hash = (hash ^ (hash >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    hash ^ (hash >> 32)
}

/// Remembers something for each key.
pub(crate) type ByKey<T> = HashMap<Key, T>;
