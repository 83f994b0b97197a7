//! The answers that a chart tries, and how each looks by what is told apart.

use std::collections::BTreeMap;
use std::hash::Hash;

use crate::answer::{Answer, Slots, after_others};
use crate::chart::ask::Reply;
use crate::chart::build::{Builder, Place, World};
use crate::chart::{Asked, Subject, Value};
use crate::condition::Condition;
use crate::date::{CivilDate, DateSpan};
use crate::evaluate::{View, bit};
use crate::model::{Check, Kind, Range, Target};
use crate::residual::mixed;
use crate::session::bits;

impl<E: Clone + Eq + Hash> Builder<'_, '_, '_, E> {
    /// Every reply to a question that some world can give.
    pub(super) fn replies(&mut self, index: usize, asked: &Asked, world: &World) -> Vec<Reply> {
        let mut replies = Vec::new();
        let mut has_days = false;
        for (value, of) in asked.values.iter().enumerate() {
            let Ok(value) = u8::try_from(value) else { continue };
            match of {
                Value::Option(_) | Value::Numbers(..) => replies.push(Reply { value, groups: 0, day: None }),
                Value::Several => {
                    let sets = 0..1_u64 << asked.groups.len();
                    replies.extend(sets.map(|groups| Reply { value, groups, day: None }));
                }
                Value::Days(_) => has_days = true,
            }
        }
        if has_days {
            let days = self.days(index, asked, world);
            let reply = |day| Some(Reply { value: asked.value_of_day(day)?, groups: 0, day: Some(day) });
            replies.extend(days.into_iter().filter_map(reply));
        }
        replies
    }

    /// Days that stand for all: of those that every condition of every side agrees on, now and later, one.
    fn days(&mut self, index: usize, asked: &Asked, world: &World) -> Vec<CivilDate> {
        // Only dates matter to dates.
        let dates = world.given.iter().map(|given| given.and_then(|given| given.day));
        let name = dates.fold(index as u64, |hash, day| mixed(hash, day.map_or(u64::MAX, |day| day.number() as u64)));
        if let Some(known) = self.days.get(&name) {
            return known.clone();
        }
        let mut tried = Vec::new();
        for (side, at) in asked.at.iter().enumerate() {
            let (Some(at), Some(residual), Some(slots)) = (at, self.residuals.get(side), self.all_given(side, world))
            else {
                continue;
            };
            tried.extend(residual.partition.days(*at, &slots));
        }
        tried.sort_unstable();
        tried.dedup();
        let mut classes: BTreeMap<Vec<Vec<u128>>, CivilDate> = BTreeMap::new();
        for day in tried {
            let Some(value) = asked.value_of_day(day) else { continue };
            let mut class = vec![vec![u128::from(value)]];
            for (side, at) in asked.at.iter().enumerate() {
                let (Some(at), Some(residual), Some(slots)) =
                    (at, self.residuals.get(side), self.all_given(side, world))
                else {
                    continue;
                };
                let answer = Answer::Date(DateSpan::exact(day));
                class.extend(residual.partition.told(*at, answer, &slots));
            }
            classes.entry(class).or_insert(day);
        }
        let days: Vec<_> = classes.into_values().collect();
        self.days.insert(name, days.clone());
        days
    }

    /// Everything answered, as one side would take it, whether or not it has come to it.
    fn all_given(&self, side: usize, world: &World) -> Option<Slots> {
        let check = self.sides.get(side)?.session.check;
        let mut slots = vec![None; check.questions.len()];
        for (asked, given) in self.asked.iter().zip(&world.given) {
            if let (Some(Some(index)), Some(given)) = (asked.at.get(side), given)
                && let Some(slot) = slots.get_mut(*index)
            {
                *slot = asked.answer(check, side, *given);
            }
        }
        Some(slots)
    }

    /// A world one answer further, with where each side stands then; nothing when a side refuses the answer.
    pub(super) fn answered(
        &self,
        asked: usize,
        reply: Reply,
        world: &World,
        places: &[Place],
    ) -> Option<(World, Vec<Place>)> {
        let mut world = world.clone();
        *world.given.get_mut(asked)? = Some(reply);
        let mut places = places.to_vec();
        for (side, place) in places.iter_mut().enumerate() {
            let session = self.sides.get(side)?.session;
            // A side that does not ask this may come to it later, and takes no such answer then.
            if let Some(Some(_)) = self.asked.get(asked)?.at.get(side) {
                self.asked.get(asked)?.answer(session.check, side, reply)?;
            }
            while let Target::Question(question) = place.target {
                let index = usize::from(question);
                let is_it = |asked: &&Asked| asked.at.get(side) == Some(&Some(index));
                let Some((of, given)) =
                    self.asked.iter().zip(&world.given).find(|(asked, given)| is_it(asked) && given.is_some())
                else {
                    break;
                };
                let answer = of.answer(session.check, side, (*given)?)?;
                let slots = world.slots.get_mut(side)?;
                if is_too_early(session.check, index, answer, slots, session.today) {
                    return None;
                }
                *slots.get_mut(index)? = Some(answer);
                place.path |= bit(question);
                place.target = session.step(question, answer, slots, place.path)?;
            }
        }
        Some((world, places))
    }

    /// How a reply looks: the value of each subject it decides, that of the question itself first.
    pub(super) fn labels(
        &self,
        asked: usize,
        reply: Reply,
        world: &World,
        (live, alike): (&[u64], &[u8]),
    ) -> Vec<(u16, u8)> {
        let mut labels = Vec::new();
        let Some(question) = self.asked.get(asked) else { return labels };
        let is_several = matches!(question.values.get(usize::from(reply.value)), Some(Value::Several));
        for (number, subject) in self.subjects.iter().enumerate() {
            let Ok(number) = u16::try_from(number) else { continue };
            match subject {
                Subject::Question(of) if *of == asked => {
                    labels.push((number, alike.get(usize::from(reply.value)).copied().unwrap_or(reply.value)));
                }
                Subject::Chosen { asked: of, group } if *of == asked && is_several => {
                    labels.push((number, u8::from(reply.groups >> group & 1 == 1)));
                }
                Subject::Dates { side, condition } => {
                    let live = live.get(*side).copied().unwrap_or(0);
                    labels.extend(self.pair(*side, condition, question, world, live).map(|said| (number, said)));
                }
                _ => {}
            }
        }
        labels
    }

    /// What a condition on two dates says, when it reads this question and something still depends on it.
    fn pair(&self, side: usize, condition: &Condition, asked: &Asked, world: &World, live: u64) -> Option<u8> {
        let index = (*asked.at.get(side)?)?;
        let leaf = self.lenses.get(side)?.leaves.iter().find(|leaf| leaf.condition == condition)?;
        // It says something once every date it reads has been told, by whichever side asked.
        let told = self.asked.iter().zip(&world.given).filter(|(_, given)| given.is_some());
        let told = told.filter_map(|(asked, _)| asked.at.get(side).copied().flatten()).fold(0, |set, at| set | 1 << at);
        let is_live = leaf.atom.is_some_and(|atom| live >> atom & 1 == 1);
        if !is_live || leaf.reads >> index & 1 == 0 || bits(leaf.reads & !told).next().is_some() {
            return None;
        }
        let slots = self.all_given(side, world)?;
        let session = self.sides.get(side)?.session;
        let view = View { session, slots: &slots, path: leaf.reads, ahead: 0, rules: &[] };
        Some(view.find(condition, 0).0 as u8)
    }
}

/// Whether a date is refused, and no page would take it.
fn is_too_early(check: &Check, index: usize, answer: Answer, slots: &[Option<Answer>], today: CivilDate) -> bool {
    let is_future = match (answer, check.questions.get(index).map(|question| question.kind)) {
        (Answer::Date(span), Some(Kind::Date { range: Range::Past, .. })) => span.first > today,
        _ => false,
    };
    is_future || after_others(check, index, answer, slots).is_err()
}
