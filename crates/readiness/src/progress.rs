//! Honest progress: how few and how many questions may still come.

use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::condition::{Condition, Truth};
use crate::evaluate::View;
use crate::lens::reads;
use crate::model::{Edge, Kind, Target};
use crate::session::{MOST, Session};

/// How far a person has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Questions answered on the path.
    pub answered: usize,
    /// The fewest questions that may still come, the present one included.
    pub least: usize,
    /// The most questions that may still come, the present one included.
    pub most: usize,
}

/// The fewest and most questions from a place to the result.
type Left = (usize, usize);

pub(crate) struct Survey<'s, 'a> {
    pub(crate) session: &'s Session<'a>,
    pub(crate) slots: &'s [Option<Answer>],
    /// Questions answered and on the path.
    pub(crate) path: u64,
    /// Questions that may still come: whatever reads them is open.
    pub(crate) ahead: u64,
    /// Answers that are kept for questions that may still come.
    pub(crate) kept: &'s [Option<Answer>],
    pub(crate) known: [Option<Left>; MOST],
}

impl Survey<'_, '_> {
    /// What is left from a target on.
    pub(crate) fn left(&mut self, target: Target) -> Left {
        self.left_at(target, 0)
    }

    fn left_at(&mut self, target: Target, depth: usize) -> Left {
        let Target::Question(question) = target else {
            return (0, 0);
        };
        let index = usize::from(question);
        if depth > MOST {
            return (0, 0);
        }
        if let Some(Some(left)) = self.known.get(index) {
            return *left;
        }
        let session = self.session;
        let Some(asked) = session.check.questions.get(index) else {
            return (0, 0);
        };
        let kept = self.kept.get(index).copied().flatten();
        let mut left = (usize::MAX, 0);
        let own = usize::from(kept.is_none());
        match kept {
            Some(answer) => self.through(asked.edges_of(answer.option()), own, depth, &mut left),
            None => {
                for option in 0..asked.options.len() {
                    self.through(asked.edges_of(Some(option)), own, depth, &mut left);
                }
                if asked.kind != Kind::Choice {
                    self.through(&asked.next, own, depth, &mut left);
                }
            }
        }
        let left = if left.0 == usize::MAX { (own, own) } else { left };
        if let Some(place) = self.known.get_mut(index) {
            *place = Some(left);
        }
        left
    }

    fn through(&mut self, edges: &[Edge], own: usize, depth: usize, left: &mut Left) {
        for edge in edges {
            let truth = edge.when.as_ref().map_or(Truth::Yes, |when| self.may(when, 0));
            if truth != Truth::No {
                let (least, most) = self.left_at(edge.to, depth + 1);
                left.0 = left.0.min(own + least);
                left.1 = left.1.max(own + most);
            }
            if truth == Truth::Yes {
                break;
            }
        }
    }

    /// What a condition may be once questions still to come are answered. A view settles `surely` with what is known now;
    /// here it stays unknown while an answer still to come can make it hold.
    fn may(&self, condition: &Condition, depth: usize) -> Truth {
        let check = self.session.check;
        match condition {
            _ if depth > MOST => Truth::Unknown,
            // The worst and the best of the list: no comes before unknown, and unknown before yes.
            Condition::All(list) => list.iter().map(|inner| self.may(inner, depth + 1)).min().unwrap_or(Truth::Yes),
            Condition::Any(list) => list.iter().map(|inner| self.may(inner, depth + 1)).max().unwrap_or(Truth::No),
            Condition::Not(inner) => self.may(inner, depth + 1).negate(),
            Condition::Surely(inner) => match self.may(inner, depth + 1) {
                Truth::Unknown if !self.is_open(inner, depth + 1) => Truth::No,
                truth => truth,
            },
            Condition::Rule(index) => {
                let rule = check.rules.get(usize::from(*index));
                rule.map_or(Truth::Unknown, |rule| self.may(&rule.when, depth + 1))
            }
            _ => {
                let Self { session, slots, path, ahead, .. } = *self;
                View { session, slots, path, ahead, rules: &[] }.find(condition, 0).0
            }
        }
    }

    /// Whether a condition reads the answer to a question that may still come.
    fn is_open(&self, condition: &Condition, depth: usize) -> bool {
        let check = self.session.check;
        match condition {
            _ if depth > MOST => true,
            Condition::All(list) | Condition::Any(list) => list.iter().any(|inner| self.is_open(inner, depth + 1)),
            Condition::Not(inner) | Condition::Surely(inner) => self.is_open(inner, depth + 1),
            Condition::Rule(index) => {
                let rule = check.rules.get(usize::from(*index));
                rule.is_some_and(|rule| self.is_open(&rule.when, depth + 1))
            }
            _ => reads(check, condition) & self.ahead != 0,
        }
    }
}
