//! Walks every path, of one side or of both together, and puts together what comes to the same.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use crate::answer::{Answer, Slots, after_others};
use crate::chart::ask::{Reply, asked};
use crate::chart::{Asked, Chart, ChartError, Node, Part, Ref, Side, Subject, Value};
use crate::condition::Condition;
use crate::date::DateSpan;
use crate::evaluate::{View, bit};
use crate::lens::{Lens, of_scope};
use crate::model::{Check, Target};
use crate::partition::Partition;
use crate::residual::{ByKey, Key, Residual, Scope, mixed, named};
use crate::session::{MOST, bits};
use crate::verdict::Verdict;

/// No check that people answer has more states in a chart.
const MOST_CHARTED: u64 = 2_000_000;

/// Makes the chart of what `tell` says.
pub(crate) fn build<E: Clone + Eq + Hash>(
    sides: &[Side<'_>],
    tell: &dyn Fn(&[Verdict]) -> E,
) -> Result<Chart<E>, ChartError> {
    let lenses: Vec<Lens<'_>> = sides.iter().map(|side| Lens::of(side.session, None, decided_by(side))).collect();
    if lenses.iter().any(|lens| lens.atoms.len() > MOST) {
        return Err(ChartError::TooWide);
    }
    let partitions = sides.iter().zip(&lenses);
    let mut partitions: Vec<Partition<'_>> =
        partitions.map(|(side, lens)| Partition::new(side.session, lens.atoms.clone())).collect();
    let asked = asked(sides, &lenses, &partitions)?;
    let subjects = subjects(&asked, &lenses);
    let residuals = partitions.iter_mut().zip(&lenses).map(|(partition, lens)| Residual::new(partition, lens));
    let mut builder = Builder {
        sides,
        residuals: residuals.collect(),
        lenses: &lenses,
        tell,
        asked: &asked,
        subjects: &subjects,
        numbers: HashMap::new(),
        nodes: Vec::new(),
        ends: Vec::new(),
        ends_by: HashMap::new(),
        known: ByKey::default(),
        days: ByKey::default(),
        states: 0,
        ambiguous: 0,
        verdicts: vec![Verdict::default(); sides.len()],
        live: vec![0; sides.len()],
    };
    let slots = sides.iter().map(|side| vec![None; side.session.check.questions.len()]).collect();
    let start = World { given: vec![None; asked.len()], slots };
    let places = vec![Place { target: Target::Question(0), path: 0 }; sides.len()];
    let root = builder.explore(vec![start], places)?;
    let Builder { nodes, ends, states, ambiguous, .. } = builder;
    drop(partitions);
    drop(lenses);
    Ok(Chart { asked, subjects, ends, states, ambiguous, nodes, root })
}

/// The conditions that the parts of a side are decided by.
pub(crate) fn decided_by<'l>(side: &Side<'l>) -> Vec<Option<&'l Condition>> {
    let check = side.session.check;
    let mut lists = Vec::new();
    for part in &side.parts {
        match part {
            Part::Outcome => lists.extend(of_scope(check, Scope::Outcomes)),
            Part::Warning(warning) => {
                lists.extend(check.warnings.get(*warning).map(|warning| warning.when.as_ref()));
            }
            Part::Item(index) => {
                let Some(item) = check.items.get(*index) else { continue };
                lists.extend(item.cases.iter().map(|case| case.when.as_ref()));
                lists.extend(item.channels.iter().map(|channel| channel.when.as_ref()));
            }
            Part::Fee => {
                let costing = check.items.iter().filter(|item| item.cases.iter().any(|case| case.fee));
                lists.extend(costing.flat_map(|item| &item.cases).map(|case| case.when.as_ref()));
                lists.extend(of_scope(check, Scope::Fees));
            }
        }
    }
    lists
}

/// What answers can be told apart by, in the order in which a question's answer is taken apart.
fn subjects(asked: &[Asked], lenses: &[Lens<'_>]) -> Vec<Subject> {
    let questions = (0..asked.len()).map(Subject::Question);
    let chosen = asked
        .iter()
        .enumerate()
        .flat_map(|(index, asked)| (0..asked.groups.len()).map(move |group| Subject::Chosen { asked: index, group }));
    let mut all: Vec<Subject> = questions.chain(chosen).collect();
    for (side, lens) in lenses.iter().enumerate() {
        let pairs = lens.leaves.iter().filter(|leaf| leaf.atom.is_some() && leaf.reads.count_ones() > 1);
        all.extend(pairs.map(|leaf| Subject::Dates { side, condition: leaf.condition.clone() }));
    }
    all
}

/// Where one side stands.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Place {
    target: Target,
    path: u64,
}

/// Answers that stand for all that look like them and leave the same possible.
#[derive(Clone)]
struct World {
    /// What was answered to each question of the chart, whether or not a side has come to it.
    given: Vec<Option<Reply>>,
    /// What each side has been told, by its own questions.
    slots: Vec<Slots>,
}

struct Builder<'b, 'p, 'l, E> {
    sides: &'b [Side<'l>],
    residuals: Vec<Residual<'p, 'l>>,
    lenses: &'l [Lens<'l>],
    tell: &'b dyn Fn(&[Verdict]) -> E,
    asked: &'b [Asked],
    subjects: &'b [Subject],
    numbers: HashMap<Node, u32>,
    nodes: Vec<Node>,
    ends: Vec<E>,
    ends_by: HashMap<E, u32>,
    known: ByKey<Ref>,
    days: ByKey<Vec<crate::CivilDate>>,
    states: u64,
    ambiguous: u64,
    verdicts: Vec<Verdict>,
    /// For each side the date conditions that what is left still depends on.
    live: Vec<u64>,
}

/// A branch while it is put together: the value of each subject in turn, and what answers so.
struct Branch {
    labels: Vec<(u16, u8)>,
    worlds: Vec<World>,
    places: Vec<Place>,
}

impl<E: Clone + Eq + Hash> Builder<'_, '_, '_, E> {
    /// What follows from here. The worlds look alike so far.
    fn explore(&mut self, worlds: Vec<World>, places: Vec<Place>) -> Result<Ref, ChartError> {
        let mut keyed: BTreeMap<Key, World> = BTreeMap::new();
        self.live.fill(0);
        for world in worlds {
            keyed.entry(self.key(&world, &places)).or_insert(world);
        }
        let key = keyed.keys().fold(keyed.len() as u64, |hash, key| mixed(hash, *key));
        if let Some(known) = self.known.get(&key) {
            return Ok(*known);
        }
        self.states += 1;
        if self.states > MOST_CHARTED {
            return Err(ChartError::TooMany);
        }
        let worlds: Vec<World> = keyed.into_values().collect();
        let found = match self.question(&worlds, &places) {
            None => self.arrive(&worlds, &places),
            Some(asked) => self.ask(asked, &worlds, &places)?,
        };
        self.known.insert(key, found);
        Ok(found)
    }

    /// What is left, as a number.
    fn key(&mut self, world: &World, places: &[Place]) -> Key {
        let mut hash = 0;
        for (side, place) in places.iter().enumerate() {
            let (Some(residual), Some(slots)) = (self.residuals.get_mut(side), world.slots.get(side)) else { continue };
            hash = mixed(hash, residual.key(place.target, slots, place.path));
            self.live.get_mut(side).into_iter().for_each(|live| *live |= residual.live);
            // What another side has asked, and this one may still come to.
            let Some(of) = self.sides.get(side).filter(|_| places.len() > 1) else { continue };
            let Target::Question(question) = place.target else { continue };
            let ahead = of.session.reach.get(usize::from(question)).copied().unwrap_or(0) | bit(question);
            for (asked, given) in self.asked.iter().zip(&world.given) {
                let (Some(Some(index)), Some(given)) = (asked.at.get(side), given) else { continue };
                if ahead & !place.path & 1 << index != 0 {
                    let answer = asked.answer(of.session.check, side, *given);
                    hash = mixed(mixed(hash, *index as u64), named(answer));
                }
            }
        }
        hash
    }

    /// The next question that some side asks.
    fn question(&self, worlds: &[World], places: &[Place]) -> Option<usize> {
        let given = worlds.first().map(|world| &world.given)?;
        let mut next: Option<(usize, u64, usize)> = None;
        for (side, place) in places.iter().enumerate() {
            let Target::Question(question) = place.target else { continue };
            let is_it = |asked: &Asked| asked.at.get(side) == Some(&Some(usize::from(question)));
            let asked = self.asked.iter().position(is_it)?;
            debug_assert!(given.get(asked).is_some_and(Option::is_none));
            // The one from which the other can still be reached comes first.
            let reach = self.sides.get(side)?.session.reach.get(usize::from(question)).copied().unwrap_or(0);
            let comes_first = next.is_none_or(|(before, _, _)| {
                let there = self.asked.get(before).and_then(|other| other.at.get(side).copied().flatten());
                there.is_some_and(|there| reach >> there & 1 == 1)
            });
            if comes_first {
                next = Some((asked, reach, side));
            }
        }
        next.map(|(asked, _, _)| asked)
    }

    fn arrive(&mut self, worlds: &[World], places: &[Place]) -> Ref {
        let mut first = None;
        for world in worlds {
            let mut verdicts = std::mem::take(&mut self.verdicts);
            for (side, place) in places.iter().enumerate() {
                if let (Some(of), Some(slots), Some(verdict)) =
                    (self.sides.get(side), world.slots.get(side), verdicts.get_mut(side))
                {
                    of.session.judge(slots, place.path, verdict);
                }
            }
            let end = (self.tell)(&verdicts);
            self.verdicts = verdicts;
            match &first {
                None => first = Some(end),
                Some(first) => self.ambiguous += u64::from(*first != end),
            }
        }
        let Some(end) = first else { return Ref::End(0) };
        let count = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        let number = *self.ends_by.entry(end.clone()).or_insert(count);
        if number == count {
            self.ends.push(end);
        }
        Ref::End(number)
    }

    fn ask(&mut self, asked: usize, worlds: &[World], places: &[Place]) -> Result<Ref, ChartError> {
        let Some(question) = self.asked.get(asked) else { return Err(ChartError::TooWide) };
        // Worlds stand for others only in what is still looked at; by anything else they must not be told apart.
        let live = self.live.clone();
        let alike = question.alike(&live);
        let mut branches: Vec<Branch> = Vec::new();
        for world in worlds {
            for reply in self.replies(asked, question, world) {
                let Some((world, after)) = self.answered(asked, reply, world, places) else { continue };
                let labels = self.labels(asked, reply, &world, (&live, &alike));
                match branches.iter_mut().find(|branch| branch.labels == labels) {
                    Some(branch) => {
                        self.ambiguous += u64::from(branch.places != after);
                        branch.worlds.push(world);
                    }
                    None => branches.push(Branch { labels, worlds: vec![world], places: after }),
                }
            }
        }
        let mut led = Vec::new();
        for Branch { labels, worlds, places } in branches {
            let to = self.explore(worlds, places)?;
            let Some(((subject, value), rest)) = labels.split_first() else { continue };
            for (other, _) in alike.iter().enumerate().filter(|(_, of)| *of == value) {
                let first = (*subject, u8::try_from(other).unwrap_or(u8::MAX));
                led.push((std::iter::once(first).chain(rest.iter().copied()).collect(), to));
            }
        }
        led.sort();
        Ok(self.node(&led, 0))
    }

    /// The nodes that take apart an answer, subject by subject.
    fn node(&mut self, led: &[(Vec<(u16, u8)>, Ref)], depth: usize) -> Ref {
        let mut branches: Vec<(u8, Ref)> = Vec::new();
        let mut subject = None;
        let mut rest = led;
        while let Some((labels, to)) = rest.first() {
            let Some((of, value)) = labels.get(depth).copied() else { return *to };
            subject = Some(of);
            let count = rest.iter().take_while(|(labels, _)| labels.get(depth) == Some(&(of, value))).count();
            let (alike, others) = rest.split_at(count.max(1).min(rest.len()));
            branches.push((value, self.node(alike, depth + 1)));
            rest = others;
        }
        let Some(subject) = subject else { return Ref::End(0) };
        match branches.first() {
            Some((_, only)) if branches.iter().all(|(_, to)| to == only) => *only,
            _ => {
                let node = Node { subject, branches };
                let count = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
                let number = *self.numbers.entry(node.clone()).or_insert(count);
                if number == count {
                    self.nodes.push(node);
                }
                Ref::Node(number)
            }
        }
    }

    /// Every reply to a question that some world can give.
    fn replies(&mut self, index: usize, asked: &Asked, world: &World) -> Vec<Reply> {
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
    fn days(&mut self, index: usize, asked: &Asked, world: &World) -> Vec<crate::CivilDate> {
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
        let mut classes: BTreeMap<Vec<Vec<u128>>, crate::CivilDate> = BTreeMap::new();
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
    fn answered(&self, asked: usize, reply: Reply, world: &World, places: &[Place]) -> Option<(World, Vec<Place>)> {
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
    fn labels(&self, asked: usize, reply: Reply, world: &World, (live, alike): (&[u64], &[u8])) -> Vec<(u16, u8)> {
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
fn is_too_early(
    check: &Check,
    index: usize,
    answer: Answer,
    slots: &[Option<Answer>],
    today: crate::CivilDate,
) -> bool {
    let is_future = match (answer, check.questions.get(index).map(|question| question.kind)) {
        (Answer::Date(span), Some(crate::model::Kind::Date { range: crate::model::Range::Past, .. })) => {
            span.first > today
        }
        _ => false,
    };
    is_future || after_others(check, index, answer, slots).is_err()
}
