//! Proves that knowing less never makes anything ready: every path is walked beside its vaguer twins.

use crate::answer::{Answer, Slots};
use crate::evaluate::bit;
use crate::lens::Lens;
use crate::model::{Status, Target};
use crate::partition::Partition;
use crate::prove::{Found, MOST_STATES, describe, note, put};
use crate::residual::{ByKey, Key, Residual, mixed, named};
use crate::session::Session;
use crate::tried::options;
use crate::verdict::{ItemVerdict, Verdict};
use crate::verify::{FaultKind, Spot};

/// One walk: its answers, its path, what it asks next, and what is left of the check then.
#[derive(Clone)]
struct Walk {
    slots: Slots,
    path: u64,
    target: Target,
    /// Stands for the answers.
    name: u64,
    key: Key,
}

/// Two walks side by side. The second had one answer of the first replaced by "I do not know" or by its year alone; to
/// questions that only it meets it answers "I do not know".
struct Pairs<'p, 'l> {
    session: &'l Session<'l>,
    residual: Residual<'p, 'l>,
    /// The item that is looked at.
    item: usize,
    found: Found,
    alone: ByKey<()>,
    paired: ByKey<()>,
    keys: ByKey<Key>,
    one: Verdict,
    two: Verdict,
}

/// Compares every path with its vaguer twins and notes when an item is ready only on the twin.
///
/// A path whose answers contradict each other is no truth an unknown answer could stand for, and is left out.
pub(crate) fn blur<'l>(lens: &'l Lens<'l>, partition: &mut Partition<'l>, item: usize, found: Found) -> Found {
    let session = lens.session;
    let slots = vec![None; session.check.questions.len()];
    let start = Walk { slots, path: 0, target: Target::Question(0), name: 0, key: 0 };
    let mut pairs = Pairs {
        session,
        residual: Residual::new(partition, lens),
        item,
        found,
        alone: ByKey::default(),
        paired: ByKey::default(),
        keys: ByKey::default(),
        one: Verdict::default(),
        two: Verdict::default(),
    };
    pairs.alone(&start);
    pairs.found
}

impl Pairs<'_, '_> {
    /// Nothing is replaced so far.
    fn alone(&mut self, walk: &Walk) {
        let Target::Question(question) = walk.target else { return };
        if self.alone.insert(walk.key, ()).is_some() || self.is_exhausted() {
            return;
        }
        let index = usize::from(question);
        let unknown = self.unknown(index);
        let mut answers = options(self.session, index);
        answers.extend(self.residual.partition.dates(index, &walk.slots, &walk.slots, true).iter());
        for answer in answers {
            let Some(next) = self.next(walk, question, answer) else { continue };
            let year = self.residual.partition.year_of(index, answer, &walk.slots);
            for vaguer in unknown.into_iter().chain(year).filter(|vaguer| *vaguer != answer) {
                if let Some(twin) = self.next(walk, question, vaguer) {
                    self.side_by_side(&next, &twin);
                }
            }
            self.alone(&next);
        }
    }

    /// One answer is replaced. The walk whose question comes first in the check goes on.
    fn side_by_side(&mut self, one: &Walk, two: &Walk) {
        let keys = (one.key, two.key);
        // Walks of which nothing that comes can tell the difference end alike.
        let key = keys.0 ^ keys.1.rotate_left(21).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        if keys.0 == keys.1 || self.paired.insert(key, ()).is_some() || self.is_exhausted() {
            return;
        }
        self.found.totals.pairs += 1;
        match (one.target, two.target) {
            (Target::Result, Target::Result) => self.compare(one, two),
            (Target::Question(first), Target::Question(second)) if first == second => {
                let index = usize::from(first);
                let mut answers = options(self.session, index);
                answers.extend(self.residual.partition.dates(index, &one.slots, &two.slots, false).iter());
                for answer in answers {
                    if let (Some(one), Some(two)) = (self.next(one, first, answer), self.next(two, first, answer)) {
                        self.side_by_side(&one, &two);
                    }
                }
            }
            (Target::Question(first), second) if self.comes_before(first, second) => {
                let index = usize::from(first);
                let mut answers = options(self.session, index);
                answers.extend(self.residual.partition.dates(index, &one.slots, &one.slots, false).iter());
                for answer in answers {
                    if let Some(one) = self.next(one, first, answer) {
                        self.side_by_side(&one, two);
                    }
                }
            }
            (_, Target::Question(second)) => {
                let answers = match self.unknown(usize::from(second)) {
                    Some(unknown) => vec![unknown],
                    None => options(self.session, usize::from(second)),
                };
                for answer in answers {
                    if let Some(two) = self.next(two, second, answer) {
                        self.side_by_side(one, &two);
                    }
                }
            }
            (Target::Question(_), Target::Result) => {}
        }
    }

    /// Whether a question can still come before a target, or is not on any way with it.
    fn comes_before(&self, question: u8, target: Target) -> bool {
        match target {
            Target::Result => true,
            Target::Question(other) => {
                let reach = |from: u8| self.session.reach.get(usize::from(from)).copied().unwrap_or(0);
                reach(question) & bit(other) != 0 || (reach(other) & bit(question) == 0 && question < other)
            }
        }
    }

    fn compare(&mut self, one: &Walk, two: &Walk) {
        let (mut sharp, mut vague) = (std::mem::take(&mut self.one), std::mem::take(&mut self.two));
        self.session.judge(&one.slots, one.path, &mut sharp);
        self.session.judge(&two.slots, two.path, &mut vague);
        let warnings = &self.session.check.warnings;
        let contradicts =
            sharp.warnings.iter().any(|warning| warnings.get(*warning).is_some_and(|warning| warning.contradiction));
        let ready = |item: &&ItemVerdict| item.item == self.item && item.status == Status::Ready && !contradicts;
        for item in vague.items.iter().filter(ready) {
            let was = sharp.items.iter().find(|was| was.item == item.item);
            if was.is_none_or(|was| was.status != Status::Ready) {
                let name = self.session.check.items.get(item.item).map_or("", |item| &item.id);
                let (sharp, vague) =
                    (describe(self.session, &one.slots, one.path), describe(self.session, &two.slots, two.path));
                let what = format!("\"{name}\" is ready on {vague}, though not on {sharp}");
                let mend = "make its condition hold only for a known answer";
                note(&mut self.found.faults, FaultKind::WronglyReady, Spot::Case(item.item, item.case), what, mend);
            }
        }
        (self.one, self.two) = (sharp, vague);
    }

    fn next(&mut self, walk: &Walk, question: u8, answer: Answer) -> Option<Walk> {
        let mut next = walk.clone();
        put(&mut next.slots, usize::from(question), Some(answer));
        next.path |= bit(question);
        next.target = self.session.step(question, answer, &next.slots, next.path)?;
        next.name ^= mixed(u64::from(question), named(Some(answer)));
        next.key = match self.keys.get(&next.name) {
            Some(key) => *key,
            None => self.residual.key(next.target, &next.slots, next.path),
        };
        self.keys.insert(next.name, next.key);
        Some(next)
    }

    fn unknown(&self, question: usize) -> Option<Answer> {
        let asked = self.session.check.questions.get(question)?;
        Some(Answer::Unknown(u8::try_from(asked.unknown_option()?).ok()?))
    }

    fn is_exhausted(&self) -> bool {
        self.found.totals.pairs > MOST_STATES
    }
}
