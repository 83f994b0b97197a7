//! A check on one day: the figures of that day looked up once, so that evaluating compares numbers only.

use crate::answer::Answer;
use crate::condition::{Condition, DateOf, Limit};
use crate::date::{CivilDate, DateSpan, latest_birth, latest_months_before};
use crate::figures::{Figure, FigureTable, FigureValue, Unit};
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
    /// The day whose figures and rules hold: the day asked about, except where the two are to be told apart.
    law: CivilDate,
    /// The value of each figure on the day.
    pub(crate) values: Vec<Option<FigureValue>>,
    /// The last day of birth of those who are as old as each figure says.
    pub(crate) births: Vec<Option<i32>>,
    /// The days that each figure sets as a length of time.
    pub(crate) thresholds: Vec<Thresholds>,
    /// All days from the first to the last value of each figure.
    pub(crate) spans: Vec<Option<DateSpan>>,
    /// One for each use of a predicate; `None` when a figure is missing that day.
    pub(crate) milestones: Vec<Option<Milestones>>,
    /// The questions that can still come after each question.
    pub(crate) reach: Vec<u64>,
}

/// The days from which a length of time, a figure, has passed or is left on the day asked about, as day numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Thresholds {
    /// The last day since which it has passed.
    pub(crate) elapsed: Option<i32>,
    /// The last day since which it had passed the day before.
    pub(crate) elapsed_strictly: Option<i32>,
    /// The last day until which no more than it is left.
    pub(crate) left: Option<i32>,
}

impl Thresholds {
    fn of(figure: &Figure, law: CivilDate, today: CivilDate) -> Self {
        let length = figure.on(law).and_then(FigureValue::number).and_then(|length| i32::try_from(length).ok());
        let Some(length) = length.filter(|length| (0..=40_000).contains(length)) else {
            return Self::default();
        };
        // The last day that, so much later, is on or before a day.
        let latest = |day: CivilDate, length: i32| match figure.unit {
            Unit::Days => Some(day.number() - length),
            Unit::Months if length.abs() <= 2_400 => Some(latest_months_before(day, length)),
            Unit::Years if length.abs() <= 200 => Some(latest_birth(day, length)),
            Unit::Months | Unit::Years | Unit::Other => None,
        };
        Self {
            elapsed: latest(today, length),
            elapsed_strictly: today.plus_days(-1).and_then(|day| latest(day, length)),
            left: latest(today, -length),
        }
    }
}

impl<'a> Session<'a> {
    /// Fixes the figures and the day of a check.
    ///
    /// A figure the table lacks, or lacks on that day, leaves unknown what asks for it.
    pub fn new(check: &'a Check, table: &'a FigureTable, today: CivilDate) -> Self {
        Self::under(check, table, today, today)
    }

    /// As [`Session::new`], with the figures and the rules of another day: what a change of the law alone does to the
    /// results of one day, without the birthdays in between.
    pub fn under(check: &'a Check, table: &'a FigureTable, law: CivilDate, today: CivilDate) -> Self {
        let figures: Vec<_> = check.figures.iter().map(|id| table.get(id)).collect();
        let values: Vec<_> = figures.iter().map(|figure| figure.and_then(|figure| figure.on(law))).collect();
        let thresholds = figures.iter();
        let thresholds = thresholds
            .map(|figure| figure.map_or_else(Thresholds::default, |figure| Thresholds::of(figure, law, today)));
        let thresholds = thresholds.collect();
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
        Self { check, table, today, law, values, births, thresholds, spans, milestones, reach: reach(check) }
    }

    /// The check.
    pub const fn check(&self) -> &'a Check {
        self.check
    }

    /// The day asked about.
    pub const fn today(&self) -> CivilDate {
        self.today
    }

    /// The day whose figures and rules hold.
    pub(crate) const fn law(&self) -> CivilDate {
        self.law
    }

    /// Whether the day of the law lies between two figures that are days. A figure without a value has no such day.
    pub(crate) fn acts(&self, from: Option<u16>, until: Option<u16>) -> bool {
        let day = |figure: u16| self.values.get(usize::from(figure)).copied().flatten().and_then(FigureValue::date);
        from.is_none_or(|from| day(from).is_some_and(|from| from <= self.law))
            && until.is_none_or(|until| day(until).is_some_and(|until| self.law <= until))
    }

    /// The days an answer may mean, when the question takes dates and the answer is one or unknown.
    pub(crate) fn days_of(&self, question: usize, answer: Answer) -> Option<DateSpan> {
        match answer {
            Answer::Date(span) => Some(span),
            Answer::Option(_) | Answer::Several(_) | Answer::Number(_) => None,
            Answer::Unknown(_) => {
                let range = match self.check.questions.get(question)?.kind {
                    Kind::Choice | Kind::Several { .. } | Kind::Number { .. } => return None,
                    Kind::Date { range, .. } => range,
                };
                let last = if range == Range::Past { self.today } else { CivilDate::MAX };
                Some(DateSpan { first: CivilDate::MIN, last })
            }
        }
    }
}

impl Check {
    /// The days on which something of the check changes by itself: a figure, or what holds from or until a day.
    pub fn turning_days(&self, table: &FigureTable) -> Vec<CivilDate> {
        let figure = |index: u16| self.figures.get(usize::from(index)).and_then(|id| table.get(id));
        // Every day such a figure names, whenever it names it.
        let named = |index: u16| {
            let spans = figure(index).map_or(&[][..], |figure| &figure.spans);
            spans.iter().filter_map(|span| span.value.date())
        };
        let mut days: Vec<CivilDate> =
            self.figures.iter().filter_map(|id| table.get(id)).flat_map(Figure::changes).collect();
        for_each_condition(self, &mut |condition| match condition {
            Condition::Acts { from, until } => {
                days.extend(from.iter().flat_map(|from| named(*from)));
                days.extend(until.iter().flat_map(|until| named(*until)).filter_map(|until| until.plus_days(1)));
            }
            Condition::Before { date: DateOf::Today, limit: Limit::Figure(limit) } => days.extend(named(*limit)),
            _ => {}
        });
        let mut sorted: Vec<CivilDate> = Vec::with_capacity(days.len());
        for day in days {
            put_in_order(&mut sorted, day);
        }
        sorted
    }
}

/// Visits every condition of a check and all within them.
pub(crate) fn for_each_condition(check: &Check, visit: &mut impl FnMut(&Condition)) {
    fn down(condition: &Condition, depth: usize, visit: &mut impl FnMut(&Condition)) {
        visit(condition);
        match condition {
            Condition::All(list) | Condition::Any(list) if depth < MOST => {
                list.iter().for_each(|inner| down(inner, depth + 1, visit));
            }
            Condition::Not(inner) | Condition::Surely(inner) if depth < MOST => down(inner, depth + 1, visit),
            _ => {}
        }
    }
    conditions(check).for_each(|condition| down(condition, 0, visit));
}

/// Every condition of a check.
pub(crate) fn conditions(check: &Check) -> impl Iterator<Item = &Condition> {
    let edges = (0..check.questions.len()).flat_map(|question| all_edges(check, question));
    let cases = check.items.iter().flat_map(|item| &item.cases).filter_map(|case| case.when.as_ref());
    let channels = check.items.iter().flat_map(|item| &item.channels).filter_map(|channel| channel.when.as_ref());
    edges
        .filter_map(|edge| edge.when.as_ref())
        .chain(check.rules.iter().map(|rule| &rule.when))
        .chain(check.outcomes.iter().filter_map(|outcome| outcome.when.as_ref()))
        .chain(cases)
        .chain(channels)
        .chain(check.fees.iter().filter_map(|fee| fee.when.as_ref()))
        .chain(check.warnings.iter().filter_map(|warning| warning.when.as_ref()))
        .chain(check.reminders.iter().filter_map(|reminder| reminder.when.as_ref()))
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

/// Puts one among others that stand in order, each once. For a few a general sort is no faster, and far more to send to
/// the browser.
pub(crate) fn put_in_order<T: Ord>(sorted: &mut Vec<T>, one: T) {
    if let Err(at) = sorted.binary_search(&one) {
        sorted.insert(at, one);
    }
}
