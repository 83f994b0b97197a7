//! Dated figures: a fee, an age or a day that the law sets from one date to another.

use serde::{Deserialize, Serialize};

use crate::date::{CivilDate, DateSpan};

/// What a figure says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum FigureValue {
    /// A whole number: đồng, years, working days, pieces.
    Number(i64),
    /// A number with one decimal place, kept in tenths: half a working day is 5.
    Tenths(i64),
    /// A day.
    Date(CivilDate),
}

impl FigureValue {
    /// The whole number, when it is one.
    pub const fn number(self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(number),
            Self::Tenths(_) | Self::Date(_) => None,
        }
    }

    /// The day, when it is one.
    pub const fn date(self) -> Option<CivilDate> {
        match self {
            Self::Date(date) => Some(date),
            Self::Number(_) | Self::Tenths(_) => None,
        }
    }
}

/// One value of a figure with the days it holds, both ends included; `None` is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigureSpan {
    /// The first day, or `None` when no source names one.
    pub from: Option<CivilDate>,
    /// The last day, or `None` while it is in force.
    pub until: Option<CivilDate>,
    /// The value on those days.
    pub value: FigureValue,
}

impl FigureSpan {
    /// Whether the value holds on a day.
    pub fn holds_on(&self, day: CivilDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// What lengths of time a figure counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unit {
    /// Days of the calendar.
    Days,
    /// Months.
    Months,
    /// Years.
    Years,
    /// It is no length of time, or none that the calendar counts.
    #[default]
    Other,
}

/// A figure with all its values, in the order of their days and without overlap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// Stable id, for instance `card-reissue-fee`.
    pub id: String,
    /// What it counts.
    pub unit: Unit,
    /// The values.
    pub spans: Vec<FigureSpan>,
}

impl Figure {
    /// The value on a day; `None` before the first and after the last.
    pub fn on(&self, day: CivilDate) -> Option<FigureValue> {
        self.spans.iter().find(|span| span.holds_on(day)).map(|span| span.value)
    }

    /// All days from the first value to the last; open ends become the bounds of [`CivilDate`].
    pub fn whole_span(&self) -> Option<DateSpan> {
        let first = self.spans.iter().map(|span| span.from.unwrap_or(CivilDate::MIN)).min()?;
        let last = self.spans.iter().map(|span| span.until.unwrap_or(CivilDate::MAX)).max()?;
        (first <= last).then_some(DateSpan { first, last })
    }

    /// The days on which another value, or none, begins.
    pub fn changes(&self) -> impl Iterator<Item = CivilDate> + '_ {
        self.spans.iter().flat_map(|span| [span.from, span.until.and_then(|until| until.plus_days(1))]).flatten()
    }
}

/// All figures a check may ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigureTable {
    /// The figures, in any order.
    pub figures: Vec<Figure>,
}

impl FigureTable {
    /// The figure of this id.
    pub fn get(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.id == id)
    }
}
