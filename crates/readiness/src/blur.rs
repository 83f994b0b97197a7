//! Proves that knowing less never makes anything ready: every path is walked beside its vaguer twins.

use crate::answer::{Answer, Slots};
use crate::evaluate::bit;
use crate::model::{Status, Target};
use crate::partition::Partition;
use crate::prove::{MOST_STATES, Proof, describe, note, options, put};
use crate::residual::{ByKey, Residual, Scope};
use crate::session::Session;
use crate::verdict::{ItemVerdict, Verdict};
use crate::verify::{FaultKind, Spot};

/// One walk: its answers, its path, and what it asks next.
#[derive(Clone)]
struct Walk {
    slots: Slots,
    path: u64,
    target: Target,
}

/// Two walks side by side. The second had one answer of the first replaced by "I do not know" or by its year alone; to
/// questions that only it meets it answers "I do not know".
struct Pairs<'w, 'p, 's, 'a> {
    session: &'s Session<'a>,
    residual: Residual<'p, 's, 'a>,
    /// The item that is looked at.
    item: usize,
    proof: &'w mut Proof,
    alone: ByKey<()>,
    paired: ByKey<()>,
    one: Verdict,
    two: Verdict,
}

/// Compares every path with its vaguer twins and notes when an item is ready only on the twin.
///
/// A path whose answers contradict each other is no truth an unknown answer could stand for, and is left out.
pub(crate) fn blur<'s, 'a>(
    session: &'s Session<'a>,
    partition: &mut Partition<'s, 'a>,
    item: usize,
    proof: &mut Proof,
) {
    let start = Walk { slots: vec![None; session.check.questions.len()], path: 0, target: Target::Question(0) };
    let mut pairs = Pairs {
        session,
        residual: Residual::new(partition, Scope::Item(item)),
        item,
        proof,
        alone: ByKey::default(),
        paired: ByKey::default(),
        one: Verdict::default(),
        two: Verdict::default(),
    };
    pairs.alone(&start);
}

impl Pairs<'_, '_, '_, '_> {
    /// Nothing is replaced so far.
    fn alone(&mut self, walk: &Walk) {
        let Target::Question(question) = walk.target else { return };
        let key = self.residual.key(walk.target, &walk.slots, walk.path);
        if self.alone.insert(key, ()).is_some() || self.is_exhausted() {
            return;
        }
        let index = usize::from(question);
        let unknown = self.unknown(index);
        let mut answers = options(self.session, index);
        answers.extend(self.residual.partition.dates(index, &walk.slots, &walk.slots, true));
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
        let keys =
            (self.residual.key(one.target, &one.slots, one.path), self.residual.key(two.target, &two.slots, two.path));
        // Walks of which nothing that comes can tell the difference end alike.
        let key = keys.0 ^ keys.1.rotate_left(21).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        if keys.0 == keys.1 || self.paired.insert(key, ()).is_some() || self.is_exhausted() {
            return;
        }
        self.proof.totals.pairs += 1;
        match (one.target, two.target) {
            (Target::Result, Target::Result) => self.compare(one, two),
            (Target::Question(first), Target::Question(second)) if first == second => {
                let index = usize::from(first);
                let mut answers = options(self.session, index);
                answers.extend(self.residual.partition.dates(index, &one.slots, &two.slots, false));
                for answer in answers {
                    if let (Some(one), Some(two)) = (self.next(one, first, answer), self.next(two, first, answer)) {
                        self.side_by_side(&one, &two);
                    }
                }
            }
            (Target::Question(first), second) if self.comes_before(first, second) => {
                let index = usize::from(first);
                let mut answers = options(self.session, index);
                answers.extend(self.residual.partition.dates(index, &one.slots, &one.slots, false));
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
                note(&mut self.proof.faults, FaultKind::WronglyReady, Spot::Case(item.item, item.case), what, mend);
            }
        }
        (self.one, self.two) = (sharp, vague);
    }

    fn next(&self, walk: &Walk, question: u8, answer: Answer) -> Option<Walk> {
        let mut next = walk.clone();
        put(&mut next.slots, usize::from(question), Some(answer));
        next.path |= bit(question);
        next.target = self.session.step(question, answer, &next.slots, next.path)?;
        Some(next)
    }

    fn unknown(&self, question: usize) -> Option<Answer> {
        let asked = self.session.check.questions.get(question)?;
        Some(Answer::Unknown(u8::try_from(asked.unknown_option()?).ok()?))
    }

    fn is_exhausted(&self) -> bool {
        self.proof.totals.pairs > MOST_STATES
    }
}
