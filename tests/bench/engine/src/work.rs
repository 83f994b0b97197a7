//! The work itself, the same for every engine.
//!
//! - walk: forget everything; read which questions are shown, answer the first without an answer, until there is none;
//!   read which items are on the list.
//! - batch: forget everything; give all answers of such a walk at once; read both lists once.
//!
//! Two engines do the same when their checksums agree: FNV-1a, 32 bits, over the numbers of the questions shown last, 255,
//! the numbers of the items, 254, for each vector; numbers count from 1.

use std::hint::black_box;

use anyhow::Context;
use readiness::{Answer, Check, CivilDate, FigureTable, Session, Verdict, Walk};

use crate::flow::Flow;

/// The check and the answers.
pub struct Work {
    check: Check,
    table: FigureTable,
    /// An answer to every question.
    vectors: Vec<Vec<Answer>>,
    /// Of each vector, the answers to the questions that a walk shows.
    shown: Vec<Vec<Option<Answer>>>,
    /// What every engine has to come to.
    pub checksum: u32,
}

/// A way through the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// One answer after another.
    Walk,
    /// All at once.
    Batch,
}

impl Work {
    /// The work of the project.
    ///
    /// # Errors
    /// See [`Flow::read`] and [`Flow::check`].
    pub fn new() -> anyhow::Result<Self> {
        let flow = Flow::read()?;
        let check = flow.check()?;
        let mut state = flow.seed;
        let mut draw = || {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            Answer::Option(u8::try_from(state % u32::from(flow.options)).unwrap_or(0))
        };
        let checksum = u32::from_str_radix(&flow.checksum, 16).context("the checksum")?;
        let vectors: Vec<Vec<Answer>> =
            (0..flow.vectors).map(|_| check.questions.iter().map(|_| draw()).collect()).collect();
        let mut work = Self { check, table: FigureTable::default(), vectors, shown: Vec::new(), checksum };
        work.shown = work.answers_shown();
        Ok(work)
    }

    /// The engine, ready to be asked.
    pub fn session(&self) -> Session<'_> {
        Session::new(&self.check, &self.table, CivilDate::MIN)
    }

    /// Goes through `count` vectors in turn, from the one at `first` on. Gives how many items were on the lists.
    pub fn run(&self, session: &Session<'_>, course: Course, first: usize, count: usize) -> usize {
        let (mut walk, mut verdict) = (Walk::new(session), Verdict::default());
        let mut items = 0;
        for at in (0..self.vectors.len()).cycle().skip(first % self.vectors.len()).take(count) {
            self.once(course, at, &mut walk, &mut verdict);
            items += black_box(&verdict.items).len();
        }
        items
    }

    /// The checksum of a way through.
    pub fn checksum_of(&self, course: Course) -> u32 {
        let session = self.session();
        let (mut walk, mut verdict) = (Walk::new(&session), Verdict::default());
        let mut sum = 0x811c_9dc5_u32;
        let mut add = |number: usize| {
            let byte = u32::try_from(number).unwrap_or(u32::MAX);
            sum = (sum ^ byte).wrapping_mul(0x0100_0193);
        };
        for at in 0..self.vectors.len() {
            self.once(course, at, &mut walk, &mut verdict);
            walk.asked().iter().for_each(|question| add(usize::from(*question) + 1));
            add(255);
            verdict.items.iter().for_each(|line| add(line.item + 1));
            add(254);
        }
        sum
    }

    fn once(&self, course: Course, at: usize, walk: &mut Walk<'_, '_>, verdict: &mut Verdict) {
        walk.restart();
        match course {
            Course::Walk => {
                while let Some(question) = open(black_box(&*walk)) {
                    let Some(answer) = self.vectors[at].get(question) else { break };
                    walk.answer(*answer);
                }
            }
            Course::Batch => {
                walk.answer_all(&self.shown[at]);
                black_box(walk.asked());
            }
        }
        walk.judge(verdict);
    }

    fn answers_shown(&self) -> Vec<Vec<Option<Answer>>> {
        let session = self.session();
        let (mut walk, mut verdict) = (Walk::new(&session), Verdict::default());
        let of_vector = |at| {
            self.once(Course::Walk, at, &mut walk, &mut verdict);
            (0..self.check.questions.len()).map(|question| walk.answer_to(question)).collect()
        };
        (0..self.vectors.len()).map(of_vector).collect()
    }
}

/// The first of the questions shown that has no answer.
fn open(walk: &Walk<'_, '_>) -> Option<usize> {
    walk.asked().iter().map(|question| usize::from(*question)).find(|question| walk.answer_to(*question).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_come_to_the_checksum_of_every_engine() -> anyhow::Result<()> {
        let work = Work::new()?;
        assert_eq!(work.checksum_of(Course::Walk), work.checksum);
        assert_eq!(work.checksum_of(Course::Batch), work.checksum);
        assert_eq!(work.checksum, 0xefe4_52b9);
        Ok(())
    }

    #[test]
    fn a_page_that_replays_the_answers_shows_the_same() -> anyhow::Result<()> {
        let work = Work::new()?;
        let session = work.session();
        let (mut walk, mut verdict) = (Walk::new(&session), Verdict::default());
        for at in 0..100 {
            work.once(Course::Walk, at, &mut walk, &mut verdict);
            let raw = |answer: &Answer| answer.option().map_or_else(String::new, |option| option.to_string());
            let answers = work.vectors[at].iter().enumerate();
            let answers: Vec<(String, String)> =
                answers.map(|(index, answer)| (work.check.questions[index].id.clone(), raw(answer))).collect();
            let state = session.replay(&answers);
            let path: Vec<u8> = state.path.iter().map(|answered| answered.question as u8).collect();
            assert_eq!(path, walk.asked());
            assert_eq!(state.verdict.as_ref(), Some(&verdict));
            assert_eq!(state.dropped.len(), work.vectors[at].len() - path.len());
        }
        Ok(())
    }

    #[test]
    fn the_answers_are_those_of_the_other_engines() -> anyhow::Result<()> {
        let work = Work::new()?;
        let answers: usize = work.shown.iter().map(|shown| shown.iter().flatten().count()).sum();
        assert_eq!((work.vectors.len(), answers), (1_000, 6_234));
        Ok(())
    }
}
