//! What a check still asks after some answers: two walks of which nothing that may come can tell the difference are one.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::answer::Answer;
use crate::condition::Truth;
use crate::evaluate::{View, bit};
use crate::lens::{Lens, Node};
use crate::model::{Check, Target};
use crate::partition::{Partition, Signature, said};
use crate::session::{MOST, bits};

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
    /// The reminders.
    Reminders,
    /// The rules that contradict each other.
    Rules,
}

impl Scope {
    /// Every part of a check.
    pub(crate) fn all(check: &Check) -> Vec<Self> {
        let items = (0..check.items.len()).map(Self::Item);
        let reminders = (!check.reminders.is_empty()).then_some(Self::Reminders);
        let rules = (!check.exclusive.is_empty()).then_some(Self::Rules);
        [Self::Outcomes, Self::Fees, Self::Warnings].into_iter().chain(items).chain(reminders).chain(rules).collect()
    }
}

/// Makes keys for the states of one part of a session.
pub(crate) struct Residual<'p, 'l> {
    pub(crate) partition: &'p mut Partition<'l>,
    lens: &'l Lens<'l>,
    /// What is left of each rule, and the date conditions that depends on.
    rules: Vec<(Rest, u64)>,
    /// What the dates answered so far settle, in the state looked at.
    dates: Signature,
    /// Date conditions that something still depends on, by index into the atoms.
    pub(crate) live: u64,
}

impl<'p, 'l> Residual<'p, 'l> {
    pub(crate) fn new(partition: &'p mut Partition<'l>, lens: &'l Lens<'l>) -> Self {
        let rules = vec![(Rest::Truth(Truth::Unknown), 0); MOST];
        Self { partition, lens, rules, dates: 0, live: 0 }
    }

    /// The key of the state that asks `target` next after the answers of `slots` on `path`.
    pub(crate) fn key(&mut self, target: Target, slots: &[Option<Answer>], path: u64) -> Key {
        let lens = self.lens;
        let session = lens.session;
        let (ahead, mut hash) = match target {
            Target::Question(question) => {
                let reach = session.reach.get(usize::from(question)).copied().unwrap_or(0);
                ((reach | bit(question)) & !path, mixed(1, u64::from(question)))
            }
            Target::Result => (0, mixed(2, 0)),
        };
        let view = View { session, slots, path, ahead, rules: &[] };
        self.dates = self.partition.settled(slots);
        for (index, rule) in &lens.rules {
            self.live = 0;
            let rest = self.rest(&view, rule);
            if let Some(place) = self.rules.get_mut(*index) {
                *place = (rest, self.live);
            }
        }
        // Only what is used counts: rules nothing refers to any more must not tell states apart.
        self.live = 0;
        for question in bits(ahead) {
            for edge in lens.edges.get(question).into_iter().flatten() {
                hash = self.add(&view, edge.as_ref(), hash);
            }
        }
        for part in &lens.parts {
            hash = self.add(&view, part.as_ref(), hash);
        }
        if self.live != 0 {
            for date in bits(ahead) {
                let live = self.live & self.partition.atoms_of(date);
                if live != 0 {
                    hash = mixed(hash, self.partition.lookahead(date, slots, live));
                }
            }
        }
        hash
    }

    fn add(&mut self, view: &View<'_, '_>, node: Option<&Node>, hash: u64) -> u64 {
        let rest = node.map_or(Rest::Truth(Truth::Yes), |node| self.rest(view, node));
        mixed(
            hash,
            match rest {
                Rest::Truth(Truth::Yes) => 3,
                Rest::Truth(Truth::Unknown) => 4,
                Rest::Truth(Truth::No) => 5,
                Rest::Open(hash) => hash,
            },
        )
    }

    fn rest(&mut self, view: &View<'_, '_>, node: &Node) -> Rest {
        match node {
            Node::Truth(truth) => Rest::Truth(*truth),
            Node::All(list) => self.fold(view, list, Truth::No),
            Node::Any(list) => self.fold(view, list, Truth::Yes),
            Node::Not(inner) => match self.rest(view, inner) {
                Rest::Truth(truth) => Rest::Truth(truth.negate()),
                Rest::Open(inner) => Rest::Open(mixed(6, inner)),
            },
            Node::Surely(inner) => match self.rest(view, inner) {
                Rest::Truth(truth) => Rest::Truth(Truth::of(truth == Truth::Yes)),
                Rest::Open(inner) => Rest::Open(mixed(7, inner)),
            },
            Node::Rule(index) => {
                let (rest, live) = self.rules.get(*index).copied().unwrap_or((Rest::Truth(Truth::Unknown), 0));
                self.live |= live;
                rest
            }
            Node::Leaf(index) => self.leaf(view, *index),
        }
    }

    fn leaf(&mut self, view: &View<'_, '_>, index: usize) -> Rest {
        let Some(leaf) = self.lens.leaves.get(index) else { return Rest::Truth(Truth::Unknown) };
        if leaf.reads & view.ahead != 0 {
            self.live |= leaf.atom.map_or(0, |atom| 1 << atom);
            return Rest::Open(mixed(8, index as u64));
        }
        Rest::Truth(match leaf.atom {
            Some(atom) => said(self.dates, atom),
            None => view.find(leaf.condition, 0).0,
        })
    }

    fn fold(&mut self, view: &View<'_, '_>, list: &[Node], end: Truth) -> Rest {
        let before = self.live;
        let (mut open, mut unknown) = (None, false);
        for node in list {
            match self.rest(view, node) {
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
pub(crate) const fn mixed(one: u64, two: u64) -> u64 {
    let mut hash = one.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ two.wrapping_add(0xd1b5_4a32_d192_ed03);
    hash = (hash ^ (hash >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    hash = (hash ^ (hash >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    hash ^ (hash >> 32)
}

/// A number for an answer.
pub(crate) fn named(answer: Option<Answer>) -> u64 {
    match answer {
        None => 0,
        Some(Answer::Date(span)) => {
            let (first, last) = (span.first.number().cast_unsigned(), span.last.number().cast_unsigned());
            1 << 63 | u64::from(first) << 31 | u64::from(last)
        }
        Some(Answer::Option(option) | Answer::Unknown(option)) => 1 + u64::from(option),
        Some(Answer::Several(set)) => mixed(1, set),
        Some(Answer::Number(number)) => mixed(2, number.cast_unsigned()),
    }
}

/// Leaves a key as it is: it is spread already.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = mixed(self.0, u64::from(*byte));
        }
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}

/// Remembers something for each key.
pub(crate) type ByKey<T> = HashMap<Key, T, BuildHasherDefault<AsItIs>>;
