//! A check on one day: the figures of that day looked up once, so that evaluating compares numbers only.

use crate::answer::Answer;
use crate::date::{CivilDate, DateSpan, latest_birth};
use crate::figures::{Figure, FigureTable, FigureValue};
use crate::milestone::Milestones;
use crate::model::{Check, Edge, Kind, Range, Target};

/// The most questions a check may have: sets of questions are bit sets.
pub(crate) const MOST: usize = 64;

/// A check together with the figures and the day asked about.
///
/// Cheap to make (a look-up for each figure), so a page may make one whenever the day or the answers change.
#[derive(Clone, Debug)]
pub struct Session<'a> {
    pub(crate) check: &'a Check,
    pub(crate) table: &'a FigureTable,
    pub(crate) today: CivilDate,
    /// The value of each figure on the day.
    pub(crate) values: Vec<Option<FigureValue>>,
    /// The last day of birth of those who are as old as each figure says.
    pub(crate) births: Vec<Option<i32>>,
    /// All days from the first to the last value of each figure.
    pub(crate) spans: Vec<Option<DateSpan>>,
    /// One for each use of a predicate; `None` when a figure is missing that day.
    pub(crate) milestones: Vec<Option<Milestones>>,
    /// The questions that can still come after each question.
    pub(crate) reach: Vec<u64>,
}

impl<'a> Session<'a> {
    /// Fixes the figures and the day of a check.
    ///
    /// A figure the table lacks, or lacks on that day, leaves unknown what asks for it.
    pub fn new(check: &'a Check, table: &'a FigureTable, today: CivilDate) -> Self {
        let figures: Vec<_> = check.figures.iter().map(|id| table.get(id)).collect();
        let values: Vec<_> = figures.iter().map(|figure| figure.and_then(|figure| figure.on(today))).collect();
        let spans: Vec<_> = figures.iter().map(|figure| figure.and_then(Figure::whole_span)).collect();
        let years = |index: u16| {
            let number = values.get(usize::from(index)).copied().flatten()?.number()?;
            i32::try_from(number).ok().filter(|years| (0..=200).contains(years))
        };
        let births =
            (0..values.len()).map(|index| Some(latest_birth(today, years(u16::try_from(index).ok()?)?))).collect();
        let milestones = check
            .predicates
            .iter()
            .map(|used| {
                let (issued, rest) = used.figures.split_first()?;
                let (grace, ages) = rest.split_first()?;
                Some(Milestones {
                    ages: ages.iter().map(|&age| years(age)).collect::<Option<_>>()?,
                    grace: years(*grace)?,
                    issued: spans.get(usize::from(*issued)).copied().flatten()?,
                    today,
                })
            })
            .collect();
        Self { check, table, today, values, births, spans, milestones, reach: reach(check) }
    }

    /// The check.
    pub const fn check(&self) -> &'a Check {
        self.check
    }

    /// The day asked about.
    pub const fn today(&self) -> CivilDate {
        self.today
    }

    /// The days an answer may mean, when the question takes dates and the answer is one or unknown.
    pub(crate) fn days_of(&self, question: usize, answer: Answer) -> Option<DateSpan> {
        match answer {
            Answer::Date(span) => Some(span),
            Answer::Option(_) => None,
            Answer::Unknown(_) => {
                let range = match self.check.questions.get(question)?.kind {
                    Kind::Choice => return None,
                    Kind::Date { range, .. } => range,
                };
                let last = if range == Range::Past { self.today } else { CivilDate::MAX };
                Some(DateSpan { first: CivilDate::MIN, last })
            }
        }
    }
}

/// Every edge that can leave a question.
pub(crate) fn all_edges(check: &Check, question: usize) -> impl Iterator<Item = &Edge> {
    let question = check.questions.get(question);
    let of_options = question.into_iter().flat_map(|question| &question.options).flat_map(|option| &option.next);
    question.into_iter().flat_map(|question| &question.next).chain(of_options)
}

/// For each question the set of questions that lie on some way from it to the result.
fn reach(check: &Check) -> Vec<u64> {
    let count = check.questions.len().min(MOST);
    let mut sets: Vec<u64> = (0..count)
        .map(|question| {
            let targets = all_edges(check, question).filter_map(|edge| match edge.to {
                Target::Question(to) if usize::from(to) < count => Some(1_u64 << to),
                _ => None,
            });
            targets.fold(0, |set, bit| set | bit)
        })
        .collect();
    // A way of n questions is found after n rounds.
    for _ in 0..count {
        let before = sets.clone();
        for set in &mut sets {
            *set = bits(*set).filter_map(|next| before.get(next)).fold(*set, |all, more| all | more);
        }
        if sets == before {
            break;
        }
    }
    sets
}

/// The members of a bit set, from the lowest.
pub(crate) fn bits(mut set: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let lowest = set.trailing_zeros() as usize;
        set &= set.wrapping_sub(1);
        (lowest < MOST).then_some(lowest)
    })
}
