//! Going through a check one answer after another: what has been asked, what is asked now, and the result at the end.

use crate::answer::{Answer, Slots};
use crate::evaluate::bit;
use crate::model::Target;
use crate::session::{MOST, Session};
use crate::verdict::Verdict;

/// A way through a check, as far as it has come.
///
/// Each answer costs the edges it leads along and nothing else: what was asked before stands. [`Session::replay`] is such
/// a walk over answers that are read from text. Its buffers are kept when it starts again.
#[derive(Clone, Debug)]
pub struct Walk<'s, 'a> {
    session: &'s Session<'a>,
    slots: Slots,
    /// The questions answered, in the order of the path, then the one that is asked now.
    asked: Vec<u8>,
    path: u64,
    at: Target,
}

impl<'s, 'a> Walk<'s, 'a> {
    /// At the first question, with no answer.
    pub fn new(session: &'s Session<'a>) -> Self {
        let count = session.check.questions.len().min(MOST);
        let (slots, asked) = (vec![None; count], Vec::with_capacity(count));
        let mut walk = Self { session, slots, asked, path: 0, at: Target::Result };
        walk.restart();
        walk
    }

    /// Back to the first question, with no answer.
    pub fn restart(&mut self) {
        self.slots.fill(None);
        self.asked.clear();
        self.path = 0;
        self.at = Target::Result;
        if !self.slots.is_empty() {
            self.arrive(Target::Question(0));
        }
    }

    /// Indexes of the questions that the answers so far bring up: those answered, and last the one asked now.
    pub fn asked(&self) -> &[u8] {
        &self.asked
    }

    /// Index of the question asked now; `None` at the result.
    pub fn next(&self) -> Option<usize> {
        match self.at {
            Target::Question(question) => Some(usize::from(question)),
            Target::Result => None,
        }
    }

    /// The answer given to a question.
    pub fn answer_to(&self, question: usize) -> Option<Answer> {
        self.slots.get(question).copied().flatten()
    }

    /// Answers the question asked now. True when that leads on, as every answer of a verified check does.
    pub fn answer(&mut self, answer: Answer) -> bool {
        let Target::Question(question) = self.at else { return false };
        if let Some(slot) = self.slots.get_mut(usize::from(question)) {
            *slot = Some(answer);
        }
        self.path |= bit(question);
        match self.session.lead(question, answer, &self.slots, self.path) {
            Some(to) => self.arrive(to),
            None => return false,
        }
        true
    }

    /// Answers one question after another as far as answers, given by question index, lead.
    pub fn answer_all(&mut self, answers: &[Option<Answer>]) {
        while let Some(question) = self.next() {
            match answers.get(question) {
                Some(Some(answer)) if self.answer(*answer) => {}
                _ => break,
            }
        }
    }

    /// Fills `verdict` when the result is reached, and says whether it is.
    ///
    /// For dates that are certain it allocates nothing beyond what `verdict` may have to grow. What changes after the day
    /// asked about, and the person's own days, come with [`Session::replay`] only.
    pub fn judge(&self, verdict: &mut Verdict) -> bool {
        let is_finished = self.at == Target::Result;
        if is_finished {
            self.session.judge_exactly(&self.slots, self.path, verdict);
        }
        is_finished
    }

    fn arrive(&mut self, to: Target) {
        self.at = to;
        if let Target::Question(question) = to {
            self.asked.push(question);
        }
    }

    /// Where it stands.
    pub(crate) const fn target(&self) -> Target {
        self.at
    }

    /// The set of questions answered.
    pub(crate) const fn path(&self) -> u64 {
        self.path
    }

    /// The answers, by question index.
    pub(crate) fn slots(&self) -> &[Option<Answer>] {
        &self.slots
    }
}
