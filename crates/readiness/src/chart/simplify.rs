//! A chart in fewer words where some answers do not matter or cannot be given.

use std::collections::HashMap;
use std::hash::Hash;

use crate::chart::{Chart, Node, Ref};

/// Where nothing matters.
const NOTHING: Ref = Ref::End(u32::MAX);

impl<E: Clone + Eq + Hash> Chart<E> {
    /// The chart of what `keep` makes of each end; answers to which it gives nothing do not matter any more.
    ///
    /// What cannot be answered does not matter either, so two ways that agree wherever both can be taken become one. The
    /// result says the same as this chart for all answers that can be given and matter.
    pub fn within<F: Clone + Eq + Hash>(&self, keep: impl Fn(&E) -> Option<F>) -> Chart<F> {
        let mut simpler = Simpler { nodes: Vec::new(), numbers: HashMap::new(), merged: HashMap::new() };
        let mut ends: Vec<F> = Vec::new();
        let kept: Vec<Ref> = self
            .ends
            .iter()
            .map(|end| {
                let Some(end) = keep(end) else { return NOTHING };
                let place = ends.iter().position(|known| *known == end).unwrap_or(ends.len());
                if place == ends.len() {
                    ends.push(end);
                }
                u32::try_from(place).map_or(NOTHING, Ref::End)
            })
            .collect();
        let mut led: Vec<Ref> = Vec::with_capacity(self.nodes.len());
        let follow = |led: &[Ref], to: Ref| match to {
            Ref::End(end) => kept.get(end as usize).copied().unwrap_or(NOTHING),
            Ref::Node(node) => led.get(node as usize).copied().unwrap_or(NOTHING),
        };
        // A node stands behind those it leads to.
        for node in &self.nodes {
            let branches = node.branches.iter().map(|(value, to)| (*value, follow(&led, *to))).collect();
            let made = simpler.node(node.subject, branches);
            led.push(made);
        }
        let root = follow(&led, self.root);
        let (asked, subjects) = (self.asked.clone(), self.subjects.clone());
        let Simpler { nodes, .. } = simpler;
        Chart { asked, subjects, ends, states: self.states, ambiguous: self.ambiguous, nodes, root }
    }
}

struct Simpler {
    nodes: Vec<Node>,
    numbers: HashMap<Node, u32>,
    /// What two ways come to when they agree; nothing when they do not.
    merged: HashMap<(Ref, Ref), Option<Ref>>,
}

impl Simpler {
    /// A node whose branches are put together where they agree.
    fn node(&mut self, subject: u16, branches: Vec<(u8, Ref)>) -> Ref {
        let mut ways: Vec<(Ref, Vec<u8>)> = Vec::new();
        for (value, to) in branches {
            if to == NOTHING {
                continue;
            }
            let mut joined = None;
            for (index, (way, _)) in ways.iter().enumerate() {
                if let Some(both) = self.merge(*way, to, 0) {
                    joined = Some((index, both));
                    break;
                }
            }
            match joined {
                Some((index, both)) => {
                    if let Some((way, values)) = ways.get_mut(index) {
                        *way = both;
                        values.push(value);
                    }
                }
                None => ways.push((to, vec![value])),
            }
        }
        match ways.as_slice() {
            [] => NOTHING,
            [(only, _)] => *only,
            _ => {
                let mut branches: Vec<(u8, Ref)> = ways
                    .into_iter()
                    .flat_map(|(to, values)| values.into_iter().map(move |value| (value, to)))
                    .collect();
                branches.sort_unstable();
                self.numbered(Node { subject, branches })
            }
        }
    }

    fn numbered(&mut self, node: Node) -> Ref {
        let count = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(node.clone()).or_insert(count);
        if number == count {
            self.nodes.push(node);
        }
        Ref::Node(number)
    }

    /// One way in the place of two that agree wherever both matter; nothing when they do not agree.
    fn merge(&mut self, one: Ref, other: Ref, depth: usize) -> Option<Ref> {
        const DEEP: usize = 64;
        if one == other || other == NOTHING {
            return Some(one);
        }
        if one == NOTHING {
            return Some(other);
        }
        let key = (one.min(other), one.max(other));
        if let Some(known) = self.merged.get(&key) {
            return *known;
        }
        let found = if depth > DEEP { None } else { self.merged_anew(one, other, depth) };
        self.merged.insert(key, found);
        found
    }

    fn merged_anew(&mut self, one: Ref, other: Ref, depth: usize) -> Option<Ref> {
        let node = |simpler: &Self, at: Ref| match at {
            Ref::Node(number) => simpler.nodes.get(number as usize).cloned(),
            Ref::End(_) => None,
        };
        match (node(self, one), node(self, other)) {
            (Some(here), Some(there)) if here.subject == there.subject => {
                let mut branches = here.branches;
                for (value, to) in there.branches {
                    match branches.iter().position(|(own, _)| *own == value) {
                        None => branches.push((value, to)),
                        Some(index) => {
                            let own = branches.get(index).map(|(_, own)| *own)?;
                            let both = self.merge(own, to, depth + 1)?;
                            branches.get_mut(index)?.1 = both;
                        }
                    }
                }
                branches.sort_unstable();
                Some(self.node(here.subject, branches))
            }
            // What is the same all the way agrees with an end.
            (Some(way), None) => self.all_as(&way, other, depth),
            (None, Some(way)) => self.all_as(&way, one, depth),
            _ => None,
        }
    }

    fn all_as(&mut self, way: &Node, end: Ref, depth: usize) -> Option<Ref> {
        for (_, to) in &way.branches {
            if self.merge(*to, end, depth + 1)? != end {
                return None;
            }
        }
        Some(end)
    }
}
