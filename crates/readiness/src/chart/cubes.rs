//! Answers in few lines: for each end of a chart the combinations that lead to it.

use std::collections::HashMap;

use crate::chart::{Chart, Ref, Subject};
use crate::session::MOST;

/// The values that a subject may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Limit {
    /// Index into [`Chart::subjects`].
    pub subject: u16,
    /// Bit n stands for the value n.
    pub values: u64,
}

/// Answers: of each subject named one of its values, of every other any.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cube {
    /// What is limited, in the order in which it is asked.
    pub limits: Vec<Limit>,
}

impl Cube {
    /// The values that a subject may have; nothing when it may have any.
    pub fn of(&self, subject: u16) -> Option<u64> {
        self.limits.iter().find(|limit| limit.subject == subject).map(|limit| limit.values)
    }
}

impl Cube {
    /// What lies in both; nothing when nothing can.
    pub fn and(&self, other: &Self) -> Option<Self> {
        let mut both = self.clone();
        for limit in &other.limits {
            match both.limits.iter_mut().find(|own| own.subject == limit.subject) {
                None => both.limits.push(*limit),
                Some(own) => own.values &= limit.values,
            }
        }
        both.limits.iter().all(|limit| limit.values != 0).then_some(both)
    }

    /// Whether some answers may lie in both.
    fn meets(&self, other: &Self) -> bool {
        self.limits.iter().all(|limit| other.of(limit.subject).is_none_or(|values| values & limit.values != 0))
    }

    /// Whether every answer set of the other lies in this one.
    fn holds(&self, other: &Self) -> bool {
        self.limits.iter().all(|limit| other.of(limit.subject).is_some_and(|values| values & !limit.values == 0))
    }
}

/// What leads to each end from one node.
type ByEnd = Vec<(u32, Cube)>;

impl<E> Chart<E> {
    /// For each end the combinations of answers that lead to it. No two of them have an answer set in common.
    pub fn cubes(&self) -> Vec<Vec<Cube>> {
        let mut known: Vec<ByEnd> = Vec::with_capacity(self.nodes.len());
        // A node stands behind those it leads to.
        for node in &self.nodes {
            let mut found: Vec<(u32, Cube, u64)> = Vec::new();
            let mut places: HashMap<(u32, Cube), usize> = HashMap::new();
            let all = node.branches.iter().fold(0, |set, (value, _)| set | 1_u64 << value);
            for (value, to) in &node.branches {
                for (end, cube) in led(&known, *to) {
                    let place = *places.entry((end, cube.clone())).or_insert(found.len());
                    match found.get_mut(place) {
                        Some((_, _, values)) => *values |= 1 << value,
                        None => found.push((end, cube, 1 << value)),
                    }
                }
            }
            let limited = found.into_iter().map(|(end, mut cube, values)| {
                if values != all {
                    cube.limits.insert(0, Limit { subject: node.subject, values });
                }
                (end, cube)
            });
            known.push(limited.collect());
        }
        let mut ends = vec![Vec::new(); self.ends.len()];
        for (end, cube) in led(&known, self.root) {
            if let Some(cubes) = ends.get_mut(end as usize) {
                cubes.push(cube);
            }
        }
        ends.into_iter().map(|cubes| self.merged(cubes)).collect()
    }

    /// For each end combinations of answers that lead to it, as wide as they can be: together they hold all answers that
    /// lead there and none that lead elsewhere, but some answers lie in several.
    pub fn lines(&self) -> Vec<Vec<Cube>> {
        let cubes = self.cubes();
        let mut lines = Vec::with_capacity(cubes.len());
        for (end, own) in cubes.iter().enumerate() {
            let others: Vec<&Cube> =
                cubes.iter().enumerate().filter(|(other, _)| *other != end).flat_map(|(_, cubes)| cubes).collect();
            let mut wide: Vec<Cube> = own.iter().map(|cube| self.widened(cube.clone(), &others)).collect();
            wide.sort();
            wide.dedup();
            // The widest come first, so that what lies in them is left out.
            wide.sort_by_key(|cube| cube.limits.len());
            let mut kept: Vec<Cube> = Vec::new();
            for cube in wide {
                if !kept.iter().any(|other| other.holds(&cube)) {
                    kept.push(cube);
                }
            }
            lines.push(kept);
        }
        lines
    }

    /// A combination with every value added that meets none of the others.
    fn widened(&self, mut cube: Cube, others: &[&Cube]) -> Cube {
        for subject in cube.limits.iter().map(|limit| limit.subject).collect::<Vec<_>>() {
            let Some(at) = cube.limits.iter().position(|limit| limit.subject == subject) else { continue };
            let limit = cube.limits.remove(at);
            // Only those that the rest of it does not keep away decide which values may be added.
            let meeting = others.iter().filter(|other| cube.meets(other));
            let taken = meeting.fold(0, |set, other| set | other.of(subject).unwrap_or(u64::MAX));
            let all = self.all_values(subject);
            let values = limit.values | all & !taken;
            if values != all {
                cube.limits.insert(at, Limit { subject, values });
            }
        }
        cube
    }

    /// Every value a subject can have.
    fn all_values(&self, subject: u16) -> u64 {
        let count = match self.subjects.get(usize::from(subject)) {
            Some(Subject::Question(asked)) => self.asked.get(*asked).map_or(0, |asked| asked.values.len()),
            Some(Subject::Chosen { .. }) => 2,
            Some(Subject::Dates { .. }) => 3,
            None => 0,
        };
        if count >= MOST { u64::MAX } else { (1 << count) - 1 }
    }

    /// Puts together what differs in one subject only, until nothing does.
    fn merged(&self, mut cubes: Vec<Cube>) -> Vec<Cube> {
        loop {
            let before = cubes.len();
            for subject in (0..self.subjects.len()).rev().filter_map(|subject| u16::try_from(subject).ok()) {
                let mut found: Vec<(Cube, usize, u64)> = Vec::new();
                let mut places: HashMap<Cube, usize> = HashMap::new();
                let mut free = Vec::new();
                for cube in cubes {
                    let Some(at) = cube.limits.iter().position(|limit| limit.subject == subject) else {
                        free.push(cube);
                        continue;
                    };
                    let mut rest = cube;
                    let limit = rest.limits.remove(at);
                    let place = *places.entry(rest.clone()).or_insert(found.len());
                    match found.get_mut(place) {
                        Some((_, _, values)) => *values |= limit.values,
                        None => found.push((rest, at, limit.values)),
                    }
                }
                let all = self.all_values(subject);
                let limited = found.into_iter().map(|(mut cube, at, values)| {
                    if values != all {
                        cube.limits.insert(at, Limit { subject, values });
                    }
                    cube
                });
                cubes = limited.chain(free).collect();
            }
            if cubes.len() == before {
                cubes.sort();
                return cubes;
            }
        }
    }
}

fn led(known: &[ByEnd], to: Ref) -> ByEnd {
    match to {
        Ref::End(end) => vec![(end, Cube::default())],
        Ref::Node(node) => known.get(node as usize).cloned().unwrap_or_default(),
    }
}
