//! What is different between two versions of a check, or between the law of two days: by part and by answers.

use crate::chart::{Chart, ChartError, Cube, Part, Side, chart, line_of, paid};
use crate::figures::FigureValue;
use crate::model::{Check, Status};
use crate::session::Session;
use crate::verdict::{Fee, Verdict};

/// A part by its id, so that two versions mean the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PartName {
    /// The outcome.
    Outcome,
    /// An item.
    Item(String),
    /// The fee.
    Fee,
    /// A warning.
    Warning(String),
}

/// What is told of a part, by ids.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Told {
    /// Nothing: there is no such outcome, item or warning, or it is not shown.
    Nothing,
    /// The outcome.
    Outcome(String),
    /// A line of the checklist.
    Item {
        /// The case.
        case: String,
        /// Where the person stands.
        status: Status,
        /// The way of filing.
        channel: Option<String>,
        /// Where it is got.
        place: Option<String>,
        /// Whether it can be done online.
        online: Option<bool>,
        /// How many working days it takes.
        days: Option<FigureValue>,
    },
    /// The fee, from the lowest to the highest; nothing where no source bounds it.
    Fee {
        /// The amounts in đồng.
        range: Option<(i64, i64)>,
        /// Whether it has to be asked.
        ask: bool,
    },
    /// The warning is shown.
    Shown,
}

/// What is told before and after; nothing when it is the same.
pub type Difference = Option<(Told, Told)>;

/// A part that some answers find changed.
#[derive(Clone, Debug)]
pub struct Changed {
    /// The part.
    pub part: PartName,
    /// What is told, before and after.
    pub chart: Chart<Difference>,
    /// For each end of the chart the combinations of answers.
    pub rows: Vec<Vec<Cube>>,
}

/// Everything that is told differently by two sessions, for answers that both take.
///
/// # Errors
/// When a check is larger than a chart can hold.
pub fn changes(old: &Session<'_>, new: &Session<'_>) -> Result<Vec<Changed>, ChartError> {
    let mut found = Vec::new();
    for part in parts(old.check, new.check) {
        let side = |session| {
            let parts = Session::check(session);
            Side { session, parts: index_of(parts, &part).into_iter().collect() }
        };
        let tell = |session: &Session<'_>, verdict: Option<&Verdict>| {
            verdict.map_or(Told::Nothing, |verdict| told(session.check, &part, verdict))
        };
        let chart = chart(&[side(old), side(new)], |verdicts| {
            let (before, after) = (tell(old, verdicts.first()), tell(new, verdicts.get(1)));
            (before != after).then_some((before, after))
        })?;
        if chart.ends.iter().any(Option::is_some) {
            let chart = chart.within(|end| Some(end.clone()));
            let rows = chart.lines();
            found.push(Changed { part, chart, rows });
        }
    }
    Ok(found)
}

/// Whether two sessions can tell nothing differently: the same check, and the same figures it reads.
pub fn same_rules(old: &Session<'_>, new: &Session<'_>) -> bool {
    let figures = |session: &Session<'_>| {
        let of = session.check.figures.iter().map(|id| session.table.get(id).cloned());
        of.collect::<Vec<_>>()
    };
    old.check == new.check && figures(old) == figures(new) && old.today == new.today && old.law() == new.law()
}

/// The parts of either, each once.
fn parts(old: &Check, new: &Check) -> Vec<PartName> {
    let mut all = vec![PartName::Outcome];
    let of = |check: &Check| {
        let items = check.items.iter().map(|item| PartName::Item(item.id.clone()));
        let warnings = check.warnings.iter().map(|warning| PartName::Warning(warning.id.clone()));
        items.chain([PartName::Fee]).chain(warnings).collect::<Vec<_>>()
    };
    for part in of(new).into_iter().chain(of(old)) {
        if !all.contains(&part) {
            all.push(part);
        }
    }
    all
}

fn index_of(check: &Check, part: &PartName) -> Option<Part> {
    match part {
        PartName::Outcome => Some(Part::Outcome),
        PartName::Fee => Some(Part::Fee),
        PartName::Item(id) => check.items.iter().position(|item| item.id == *id).map(Part::Item),
        PartName::Warning(id) => check.warnings.iter().position(|warning| warning.id == *id).map(Part::Warning),
    }
}

fn told(check: &Check, part: &PartName, verdict: &Verdict) -> Told {
    match (part, index_of(check, part)) {
        (PartName::Outcome, _) => {
            let outcome = verdict.outcome.and_then(|outcome| check.outcomes.get(outcome));
            outcome.map_or(Told::Nothing, |outcome| Told::Outcome(outcome.id.clone()))
        }
        (PartName::Fee, _) => match paid(verdict) {
            Fee::NotApplicable => Told::Nothing,
            Fee::Exact { vnd, .. } => Told::Fee { range: Some((vnd, vnd)), ask: false },
            Fee::Ask { range, .. } => Told::Fee { range, ask: true },
        },
        (_, Some(Part::Item(index))) => item(check, index, verdict).unwrap_or(Told::Nothing),
        (_, Some(Part::Warning(index))) if verdict.warnings.contains(&index) => Told::Shown,
        _ => Told::Nothing,
    }
}

fn item(check: &Check, index: usize, verdict: &Verdict) -> Option<Told> {
    let line = line_of(verdict, index)?;
    let item = check.items.get(index)?;
    let of_verdict = verdict.items.iter().find(|of| of.item == index)?;
    Some(Told::Item {
        case: item.cases.get(line.case)?.id.clone(),
        status: line.status,
        channel: line.channel.and_then(|channel| item.channels.get(channel)).map(|channel| channel.id.clone()),
        place: check.place_of(of_verdict).map(str::to_owned),
        online: line.online,
        days: line.days,
    })
}
