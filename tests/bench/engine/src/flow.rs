//! The flow as a check of the engine.
//!
//! Its questions are shown by condition, those of a check follow from edges. The one becomes the other because every
//! condition looks at earlier questions only: from each question there is an edge to every later one, in order, that is
//! taken when that question is shown, and a last one to the result. Whoever takes an edge was not shown what lies
//! between, so that what a condition says of it does not hold, and an edge that needs it is left out.

use anyhow::{Context, bail, ensure};
use readiness::{
    Case, Check, Condition, Copy, Edge, Item, Kind, Mark, Outcome, Question, QuestionOption, Status, Target,
};
use serde::Deserialize;

/// What `flow.json` says.
#[derive(Clone, Debug, Deserialize)]
pub struct Flow {
    questions: Vec<Entry>,
    items: Vec<Entry>,
    /// How many answers each question has.
    pub(crate) options: u8,
    /// How many vectors of answers there are.
    pub(crate) vectors: usize,
    /// What the generator of the answers starts from.
    pub(crate) seed: u32,
    /// What every engine has to come to, in hexadecimal digits.
    pub(crate) checksum: String,
}

/// A question or an item, and when there is one.
#[derive(Clone, Debug, Deserialize)]
struct Entry {
    id: String,
    all: Option<Vec<Part>>,
    any: Option<Vec<Part>>,
}

impl Entry {
    fn is_always(&self) -> bool {
        self.all.is_none() && self.any.is_none()
    }
}

/// What holds for nobody.
const NEVER: Condition = Condition::Any(Vec::new());

/// A question, `=` or `>=`, and an option.
type Part = (String, String, u8);

impl Flow {
    /// The flow of the project.
    ///
    /// # Errors
    /// When the file is not as this crate reads it.
    pub fn read() -> anyhow::Result<Self> {
        serde_json::from_str(include_str!("../../flow.json")).context("tests/bench/flow.json")
    }

    /// The flow as a check.
    ///
    /// # Errors
    /// When a condition names what there is not, or looks at a question that comes later.
    pub fn check(&self) -> anyhow::Result<Check> {
        ensure!((1..=63).contains(&self.options), "{} options", self.options);
        let count = self.questions.len();
        ensure!(self.questions.first().is_some_and(Entry::is_always), "the first question is always shown");
        let questions = (0..count).map(|at| self.question(at)).collect::<anyhow::Result<_>>()?;
        let items = self.items.iter().map(|entry| Ok(item(&entry.id, self.condition(entry, count, count)?)));
        Ok(Check {
            id: "flow".to_owned(),
            questions,
            outcomes: vec![outcome("list", false), outcome("open", true)],
            items: items.collect::<anyhow::Result<_>>()?,
            ..Check::default()
        })
    }

    fn question(&self, at: usize) -> anyhow::Result<Question> {
        let entry = &self.questions[at];
        let mut next = Vec::new();
        for to in at + 1..self.questions.len() {
            let when = self.condition(&self.questions[to], to, at + 1)?;
            if when != Some(NEVER) {
                next.push(Edge { when, to: Target::Question(u8::try_from(to)?) });
            }
        }
        next.push(Edge { when: None, to: Target::Result });
        let options = (0..self.options).map(|option| QuestionOption { id: option.to_string(), next: Vec::new() });
        Ok(Question {
            id: entry.id.clone(),
            kind: Kind::Choice,
            options: options.collect(),
            next,
            no_unknown: Some("a number that is drawn is known".to_owned()),
            unit: None,
        })
    }

    /// The condition of an entry, which may look at the first `before` questions. Of these only the first `answered` can
    /// have an answer; a part about another does not hold.
    fn condition(&self, entry: &Entry, before: usize, answered: usize) -> anyhow::Result<Option<Condition>> {
        let parts = |parts: &[Part]| -> anyhow::Result<Vec<Option<Condition>>> {
            parts.iter().map(|part| self.part(part, before, answered)).collect()
        };
        let condition = match (&entry.all, &entry.any) {
            (None, None) => return Ok(None),
            (Some(all), None) => {
                let all = parts(all)?.into_iter().collect::<Option<Vec<_>>>();
                all.map_or(NEVER, Condition::All)
            }
            // Of a list with nothing in it nothing holds.
            (None, Some(any)) => Condition::Any(parts(any)?.into_iter().flatten().collect()),
            (Some(_), Some(_)) => bail!("{} has both \"all\" and \"any\"", entry.id),
        };
        Ok(Some(condition))
    }

    /// The condition of a part; `None` when its question cannot have an answer.
    fn part(&self, (id, sign, option): &Part, before: usize, answered: usize) -> anyhow::Result<Option<Condition>> {
        let question = self.questions.iter().take(before).position(|question| question.id == *id);
        let question = question.with_context(|| format!("no question before it is called {id}"))?;
        ensure!(*option < self.options, "{id} has no option {option}");
        let options = match sign.as_str() {
            "=" => 1 << option,
            ">=" => (1 << self.options) - (1 << option),
            _ => bail!("{sign:?} is neither = nor >="),
        };
        Ok((question < answered).then_some(Condition::Is { question: u8::try_from(question)?, options }))
    }
}

fn outcome(id: &str, undecided: bool) -> Outcome {
    Outcome { id: id.to_owned(), when: None, undecided, facts: Vec::new(), mark: Mark::Seen, sources: Vec::new() }
}

/// An item that is on the list when its condition holds.
fn item(id: &str, when: Option<Condition>) -> Item {
    let case = Case {
        id: "on".to_owned(),
        when,
        undecided: false,
        status: Status::Missing,
        place: None,
        days: None,
        fee: false,
        online: None,
        facts: Vec::new(),
        mark: Mark::Seen,
        needs_confirmation: false,
        sources: Vec::new(),
    };
    Item { id: id.to_owned(), copy: Copy::None, channels: Vec::new(), cases: vec![case] }
}

#[cfg(test)]
mod tests {
    use readiness::{CivilDate, FaultKind, FigureTable, Spot, prove, verify};

    use super::*;

    #[test]
    fn it_is_a_sound_check_like_any_other() -> anyhow::Result<()> {
        let check = Flow::read()?.check()?;
        assert_eq!(verify(&check), []);
        let proof = prove(&check, &FigureTable::default(), CivilDate::MIN);
        // There has to be an outcome for answers that leave something open, and here none does.
        let faults: Vec<_> = proof.faults.iter().map(|fault| (fault.kind, fault.spot)).collect();
        assert_eq!(faults, [(FaultKind::Unreachable, Spot::Outcome(1))]);
        assert_eq!((check.questions.len(), check.items.len()), (10, 11));
        Ok(())
    }

    #[test]
    fn a_condition_that_cannot_be_kept_is_refused() -> anyhow::Result<()> {
        let flow = Flow::read()?;
        for (id, sign, option) in [("q9", "=", 1), ("q3", "=", 1), ("q1", "<", 1), ("q1", "=", 4)] {
            let mut wrong = flow.clone();
            wrong.questions[2].any = Some(vec![(id.to_owned(), sign.to_owned(), option)]);
            assert!(wrong.check().is_err(), "{id} {sign} {option}");
        }
        Ok(())
    }
}
