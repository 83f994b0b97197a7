//! Every result of a check on one day as tables: the outcomes, and for each the lines, fees and warnings that go with it.

use std::hash::Hash;

use crate::chart::{Chart, ChartError, Cube, Drawer, Limit, Part, Side, chart};
use crate::figures::FigureValue;
use crate::model::Status;
use crate::session::Session;
use crate::verdict::{Fee, Verdict};

/// A line of the checklist without its fee and its reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Line {
    /// Index of the case.
    pub case: usize,
    /// Where the person stands.
    pub status: Status,
    /// Index of the channel, when the answers settle it.
    pub channel: Option<usize>,
    /// Whether it can be done online.
    pub online: Option<bool>,
    /// How many working days it takes.
    pub days: Option<FigureValue>,
}

/// The line of an item in a result; nothing when it is not on the list.
pub fn line_of(verdict: &Verdict, item: usize) -> Option<Line> {
    let line = verdict.items.iter().find(|line| line.item == item)?;
    Some(Line { case: line.case, status: line.status, channel: line.channel, online: line.online, days: line.days })
}

/// What a result costs: the fee of whatever costs one, and it is one for all.
pub fn paid(verdict: &Verdict) -> Fee {
    verdict.items.iter().map(|line| line.fee).find(|fee| *fee != Fee::NotApplicable).unwrap_or(Fee::NotApplicable)
}

/// What can be told of one part of a result, outcome by outcome.
#[derive(Clone, Debug)]
pub struct Table<T> {
    /// Outcome and part together.
    pub together: Chart<(Option<usize>, T)>,
    /// For each end of it the combinations of answers.
    pub cubes: Vec<Vec<Cube>>,
    /// For each outcome of the check a chart of the part that is right wherever that outcome comes out.
    pub within: Vec<Chart<T>>,
    /// The rows of these charts: for each outcome, for each end of its chart, the combinations of answers.
    pub rows: Vec<Vec<Vec<Cube>>>,
}

/// Every result of a check on one day.
#[derive(Clone, Debug)]
pub struct Tables {
    /// The outcomes.
    pub outcomes: Chart<Option<usize>>,
    /// For each end of [`Tables::outcomes`] the combinations of answers, none of which have an answer set in common.
    pub cubes: Vec<Vec<Cube>>,
    /// The rows: for each end the combinations of answers.
    pub rows: Vec<Vec<Cube>>,
    /// For each item its line.
    pub items: Vec<Table<Option<Line>>>,
    /// The fee.
    pub fee: Table<Fee>,
    /// For each warning whether it is shown.
    pub warnings: Vec<Table<bool>>,
}

impl Tables {
    /// Makes the tables.
    ///
    /// # Errors
    /// When the check is larger than a chart can hold.
    pub fn of(session: &Session<'_>) -> Result<Self, ChartError> {
        let check = session.check();
        let outcomes = chart(&[Side { session, parts: vec![Part::Outcome] }], |verdicts| first(verdicts).0)?;
        let outcomes = outcomes.within(|outcome| Some(*outcome));
        let cubes = outcomes.cubes();
        let rows = outcomes.lines().into_iter().zip(&cubes).map(|(lines, cubes)| tight(lines, cubes)).collect();
        let item = |item| Table::of(session, Part::Item(item), move |verdict| line_of(verdict, item));
        let warning =
            |warning| Table::of(session, Part::Warning(warning), move |verdict| verdict.warnings.contains(&warning));
        Ok(Self {
            outcomes,
            cubes,
            rows,
            items: (0..check.items.len()).map(item).collect::<Result<_, _>>()?,
            fee: Table::of(session, Part::Fee, paid)?,
            warnings: (0..check.warnings.len()).map(warning).collect::<Result<_, _>>()?,
        })
    }
}

/// Rows without the values that no answers in them have.
fn tight(lines: Vec<Cube>, cubes: &[Cube]) -> Vec<Cube> {
    let narrowed = lines.into_iter().map(|line| {
        let within: Vec<Cube> = cubes.iter().filter_map(|cube| cube.and(&line)).collect();
        let had = |subject| within.iter().fold(0, |set, cube| set | cube.of(subject).unwrap_or(u64::MAX));
        let limits = line.limits.iter().map(|limit| Limit { values: limit.values & had(limit.subject), ..*limit });
        Cube { limits: limits.collect() }
    });
    narrowed.collect()
}

fn first(verdicts: &[Verdict]) -> (Option<usize>, Option<&Verdict>) {
    (verdicts.first().and_then(|verdict| verdict.outcome), verdicts.first())
}

impl<T: Clone + Eq + Hash + Default> Table<T> {
    fn of(session: &Session<'_>, part: Part, tell: impl Fn(&Verdict) -> T) -> Result<Self, ChartError> {
        let side = Side { session, parts: vec![Part::Outcome, part] };
        let together = chart(&[side], |verdicts| {
            let (outcome, verdict) = first(verdicts);
            (outcome, verdict.map_or_else(T::default, &tell))
        })?;
        let outcomes = 0..session.check().outcomes.len();
        let within = outcomes.map(|outcome| together.within(|(of, told)| (*of == Some(outcome)).then(|| told.clone())));
        let within: Vec<Chart<T>> = within.collect();
        let cubes = together.cubes();
        let exact = |outcome: usize, told: &T| {
            let end = together.ends.iter().position(|(of, is)| *of == Some(outcome) && is == told);
            end.and_then(|end| cubes.get(end)).map_or(&[][..], Vec::as_slice)
        };
        let rows = within.iter().enumerate().map(|(outcome, chart)| {
            let lines = chart.ends.iter().zip(chart.lines());
            lines.map(|(told, lines)| tight(lines, exact(outcome, told))).collect()
        });
        let rows = rows.collect();
        Ok(Self { together, cubes, within, rows })
    }
}

impl<T: Clone + Eq> Table<T> {
    /// Answers of a row, as question id and raw text: those of a combination that lead to an outcome.
    pub fn draw(
        &self,
        drawer: &Drawer<'_>,
        row: (usize, &T, &Cube),
        pick: impl FnMut(usize) -> usize,
    ) -> Option<Vec<(String, String)>> {
        let (outcome, told, cube) = row;
        let end = self.together.ends.iter().position(|(of, is)| *of == Some(outcome) && is == told)?;
        drawer.draw_line(&self.together, self.cubes.get(end)?, cube, pick)
    }
}
