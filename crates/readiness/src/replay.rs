//! Replaying answers from the start: a state is derived from them each time and never stored.

use serde::{Deserialize, Serialize};

use crate::answer::{Answer, AnswerError, Slots, after_others, read};
use crate::condition::Truth;
use crate::evaluate::{View, bit};
use crate::model::{Edge, Target};
use crate::progress::{Progress, Survey};
use crate::session::{MOST, Session};
use crate::verdict::Verdict;
use crate::walk::Walk;

/// Where a person stands after some answers. Indexes point into the check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The questions answered, in the order of the path.
    pub path: Vec<Answered>,
    /// Index of the question to ask now; `None` when the result is reached.
    pub next: Option<usize>,
    /// Why the answer given to `next` is refused, when there is one.
    pub invalid: Option<Invalid>,
    /// Answers to questions that may still come; they are kept.
    pub pending: Vec<Given>,
    /// Answers to questions that can no longer come, in the order they were given.
    pub dropped: Vec<Given>,
    /// How far the person has come.
    pub progress: Progress,
    /// The result, once every question on the path is answered.
    pub verdict: Option<Verdict>,
}

/// A question on the path with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// Index of the question.
    pub question: usize,
    /// The answer.
    pub answer: Answer,
    /// The answer as it was given.
    pub raw: String,
}

/// An answer as it was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// Id of the question.
    pub question: String,
    /// What was chosen or typed.
    pub raw: String,
    /// Why it could not be read, when it could not.
    pub error: Option<AnswerError>,
}

/// An answer that is refused, to be shown beside its field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invalid {
    /// Index of the question.
    pub question: usize,
    /// What was typed, kept as it is.
    pub raw: String,
    /// What is wrong.
    pub error: AnswerError,
}

impl State {
    /// Every answer that is kept, as question id and raw text: the path, the one refused, and those still to come.
    ///
    /// Replaying them gives the same state without what was dropped.
    pub fn answers(&self, session: &Session<'_>) -> Vec<(String, String)> {
        let id = |index: usize| session.check.questions.get(index).map(|question| question.id.clone());
        let path = self.path.iter().filter_map(|answered| Some((id(answered.question)?, answered.raw.clone())));
        let refused = self.invalid.iter().filter_map(|invalid| Some((id(invalid.question)?, invalid.raw.clone())));
        let pending = self.pending.iter().map(|given| (given.question.clone(), given.raw.clone()));
        path.chain(refused).chain(pending).collect()
    }
}

/// What was given for a question.
#[derive(Clone, Copy)]
struct Entry<'r> {
    raw: &'r str,
    answer: Result<Answer, AnswerError>,
}

impl Session<'_> {
    /// Replays answers, given as question id and raw text, from the first question on. Their order does not matter.
    ///
    /// A raw text is the id of an option or a date ([`parse_days`](crate::parse_days)).
    pub fn replay<Q: AsRef<str>, R: AsRef<str>>(&self, answers: &[(Q, R)]) -> State {
        let count = self.check.questions.len().min(MOST);
        let mut entries: Vec<Option<Entry<'_>>> = vec![None; count];
        for (id, raw) in answers {
            let raw = raw.as_ref();
            let Some(index) = self.check.question_index(id.as_ref()).filter(|index| *index < count) else {
                continue;
            };
            let Some(question) = self.check.questions.get(index) else {
                continue;
            };
            let Some(place) = entries.get_mut(index) else {
                continue;
            };
            let answer = match place {
                Some(earlier) if earlier.raw != raw => Err(AnswerError::Repeated),
                _ => read(question, raw, self.today),
            };
            *place = Some(Entry { raw, answer });
        }

        let mut walk = Walk::new(self);
        let mut walked = Vec::new();
        let mut invalid = None;
        while let Some(index) = walk.next() {
            let Some(Some(entry)) = entries.get(index) else {
                break;
            };
            match entry.answer.and_then(|answer| after_others(self.check, index, answer, walk.slots())) {
                Err(error) => {
                    invalid = Some(Invalid { question: index, raw: entry.raw.to_owned(), error });
                    break;
                }
                Ok(answer) => {
                    walked.push(Answered { question: index, answer, raw: entry.raw.to_owned() });
                    if !walk.answer(answer) {
                        break;
                    }
                }
            }
        }

        let (slots, path, target, next) = (walk.slots(), walk.path(), walk.target(), walk.next());
        // What is asked now may still lead anywhere its edges lead.
        let open = next.map_or(0, |next| self.reach.get(next).copied().unwrap_or(0)) & !path;
        let mut kept: Slots = vec![None; count];
        let (mut pending, mut dropped) = (Vec::new(), Vec::new());
        for (id, raw) in answers {
            let index = self.check.question_index(id.as_ref()).filter(|index| *index < count);
            let entry = index.and_then(|index| entries.get(index).copied().flatten());
            let error = entry.map_or(Some(AnswerError::UnknownQuestion), |entry| entry.answer.err());
            let given = || Given { question: id.as_ref().to_owned(), raw: raw.as_ref().to_owned(), error };
            match index {
                Some(index) if path >> index & 1 == 1 || Some(index) == next => {}
                Some(index) if open >> index & 1 == 1 => {
                    if let (Some(slot), Some(Ok(answer))) = (kept.get_mut(index), entry.map(|entry| entry.answer)) {
                        *slot = Some(answer);
                    }
                    pending.push(given());
                }
                _ => dropped.push(given()),
            }
        }
        pending.dedup();
        dropped.dedup();

        let ahead = next.map_or(open, |next| open | 1 << next);
        let (least, most) = Survey { session: self, slots, path, ahead, kept: &kept, known: [None; MOST] }.left(target);
        let verdict = (target == Target::Result).then(|| {
            let mut verdict = Verdict::default();
            self.judge_exactly(slots, path, &mut verdict);
            verdict.upcoming = self.upcoming(slots, path);
            verdict.reminders = self.reminders(slots, path);
            verdict
        });
        let progress = Progress { answered: walked.len(), least, most };
        State { path: walked, next, invalid, pending, dropped, progress, verdict }
    }

    /// Walks answers that are already read, by question index, and fills `verdict` when they reach the result.
    ///
    /// Gives where the walk ends: the result, or the first question without an answer. Reads nothing and, for dates that
    /// are certain, allocates nothing beyond what `verdict` may have to grow, for measurements.
    pub fn walk(&self, slots: &[Option<Answer>], verdict: &mut Verdict) -> Target {
        let (end, path) = self.follow(slots);
        if end == Target::Result {
            self.judge_exactly(slots, path, verdict);
        }
        end
    }

    /// Where answers lead, and the set of questions on the way.
    pub(crate) fn follow(&self, slots: &[Option<Answer>]) -> (Target, u64) {
        let count = self.check.questions.len().min(MOST);
        let mut path = 0;
        let mut target = if count == 0 { Target::Result } else { Target::Question(0) };
        while let Target::Question(question) = target {
            let Some(Some(answer)) = slots.get(usize::from(question)) else {
                break;
            };
            path |= bit(question);
            match self.lead(question, *answer, slots, path) {
                Some(to) => target = to,
                None => break,
            }
        }
        (target, path)
    }

    /// Where one answer, the last of the path, leads. Verified checks have no cycle and an edge for every answer; for others
    /// there is nothing where they break.
    pub(crate) fn lead(&self, question: u8, answer: Answer, slots: &[Option<Answer>], path: u64) -> Option<Target> {
        let count = self.check.questions.len().min(MOST);
        self.step(question, answer, slots, path).filter(|to| match to {
            Target::Question(to) => path & bit(*to) == 0 && usize::from(*to) < count,
            Target::Result => true,
        })
    }

    /// Where one answer leads: the first edge that surely holds.
    pub(crate) fn step(&self, question: u8, answer: Answer, slots: &[Option<Answer>], path: u64) -> Option<Target> {
        let index = usize::from(question);
        let edges: &[Edge] = self.check.questions.get(index)?.edges_of(answer.option());
        let ahead = self.reach.get(index).copied().unwrap_or(0) & !path;
        let view = View { session: self, slots, path, ahead, rules: &[] };
        edges.iter().find(|edge| view.holds(edge.when.as_ref()).0 == Truth::Yes).map(|edge| edge.to)
    }
}
