//! Walks every path, of one side or of both together, and puts together what comes to the same.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use crate::answer::Slots;
use crate::chart::ask::{Reply, asked};
use crate::chart::{Asked, Chart, ChartError, Node, Part, Ref, Side, Subject};
use crate::condition::Condition;
use crate::evaluate::bit;
use crate::lens::{Lens, of_scope};
use crate::model::Target;
use crate::partition::Partition;
use crate::residual::{ByKey, Key, Residual, Scope, mixed, named};
use crate::session::MOST;
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
pub(super) struct Place {
    pub(super) target: Target,
    pub(super) path: u64,
}

/// Answers that stand for all that look like them and leave the same possible.
#[derive(Clone)]
pub(super) struct World {
    /// What was answered to each question of the chart, whether or not a side has come to it.
    pub(super) given: Vec<Option<Reply>>,
    /// What each side has been told, by its own questions.
    pub(super) slots: Vec<Slots>,
}

pub(super) struct Builder<'b, 'p, 'l, E> {
    pub(super) sides: &'b [Side<'l>],
    pub(super) residuals: Vec<Residual<'p, 'l>>,
    pub(super) lenses: &'l [Lens<'l>],
    tell: &'b dyn Fn(&[Verdict]) -> E,
    pub(super) asked: &'b [Asked],
    pub(super) subjects: &'b [Subject],
    numbers: HashMap<Node, u32>,
    nodes: Vec<Node>,
    ends: Vec<E>,
    ends_by: HashMap<E, u32>,
    known: ByKey<Ref>,
    pub(super) days: ByKey<Vec<crate::CivilDate>>,
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
}
