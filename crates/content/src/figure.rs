//! Dated figures: fees, ages, time limits and days of the law, each with the time it holds.

use readiness::{CivilDate, FigureSpan, FigureTable, Mark, Unit};
use serde::{Deserialize, Serialize};

/// What a figure counts, which decides how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum FigureKind {
    /// Đồng.
    Money,
    /// Working days, halves allowed.
    WorkingDays,
    /// Calendar days.
    Days,
    /// An hour of the day.
    Hours,
    /// Months.
    Months,
    /// Length of time in years.
    Years,
    /// Age in full years.
    Age,
    /// How many of something; the message names what.
    Count,
    /// Per cent.
    Percent,
    /// A civil date.
    Date,
}

impl FigureKind {
    /// Every kind.
    pub const ALL: [FigureKind; 10] = [
        FigureKind::Money,
        FigureKind::WorkingDays,
        FigureKind::Days,
        FigureKind::Hours,
        FigureKind::Months,
        FigureKind::Years,
        FigureKind::Age,
        FigureKind::Count,
        FigureKind::Percent,
        FigureKind::Date,
    ];

    /// The name used in the content files.
    pub fn name(self) -> &'static str {
        match self {
            FigureKind::Money => "money",
            FigureKind::WorkingDays => "working-days",
            FigureKind::Days => "days",
            FigureKind::Hours => "hours",
            FigureKind::Months => "months",
            FigureKind::Years => "years",
            FigureKind::Age => "age",
            FigureKind::Count => "count",
            FigureKind::Percent => "percent",
            FigureKind::Date => "date",
        }
    }

    /// The kind of this name, if there is one.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// The amount of a figure, exact: no binary fractions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Amount {
    /// A whole number of the kind's unit.
    Whole(i64),
    /// A number of tenths of the kind's unit that is not whole: 5 is one half.
    Tenths(i64),
    /// A day.
    Date(CivilDate),
}

impl Amount {
    /// A number of tenths, kept as a whole number where it is one.
    pub fn from_tenths(tenths: i64) -> Self {
        if tenths % 10 == 0 { Amount::Whole(tenths / 10) } else { Amount::Tenths(tenths) }
    }

    /// The whole number, if it is one.
    pub fn whole(self) -> Option<i64> {
        match self {
            Amount::Whole(number) => Some(number),
            Amount::Tenths(_) | Amount::Date(_) => None,
        }
    }

    /// The number in tenths, unless it is a date or too large to be counted in tenths.
    pub fn tenths(self) -> Option<i64> {
        match self {
            Amount::Whole(number) => number.checked_mul(10),
            Amount::Tenths(tenths) => Some(tenths),
            Amount::Date(_) => None,
        }
    }

    /// The day, if it is one.
    pub fn date(self) -> Option<CivilDate> {
        match self {
            Amount::Date(date) => Some(date),
            Amount::Whole(_) | Amount::Tenths(_) => None,
        }
    }
}

/// What a figure is for one stretch of time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigureValue {
    /// The amount.
    pub amount: Amount,
    /// First day it holds; nothing means since ever.
    pub from: Option<CivilDate>,
    /// Last day it holds; nothing means until further notice.
    pub until: Option<CivilDate>,
    /// Id of the legal source it rests on.
    pub source: String,
    /// The place in that source, such as `khoản 3 Điều 38`; empty where it is not known.
    pub at: String,
    /// Row of the fact sheet.
    pub fact: String,
    /// How far it may be relied on.
    pub mark: Mark,
}

impl FigureValue {
    /// Whether this value holds on a day; the first and the last day count.
    pub fn holds_on(&self, day: CivilDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// A figure of the law with every value it had, has or will have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// Id, also the name of the variable that messages take it by.
    pub id: String,
    /// What it counts.
    pub kind: FigureKind,
    /// Whether it is right that nothing follows the last value, as with a waiver that runs out.
    pub ends: bool,
    /// Its values, in order of time, without overlap.
    pub values: Vec<FigureValue>,
}

impl Figure {
    /// The value that holds on a day.
    pub fn on(&self, day: CivilDate) -> Option<&FigureValue> {
        self.values.iter().find(|value| value.holds_on(day))
    }

    fn for_rules(&self) -> readiness::Figure {
        let span = |value: &FigureValue| FigureSpan {
            from: value.from,
            until: value.until,
            value: match value.amount {
                Amount::Whole(number) => readiness::FigureValue::Number(number),
                Amount::Tenths(tenths) => readiness::FigureValue::Tenths(tenths),
                Amount::Date(day) => readiness::FigureValue::Date(day),
            },
        };
        let unit = match self.kind {
            FigureKind::Days => Unit::Days,
            FigureKind::Months => Unit::Months,
            FigureKind::Years | FigureKind::Age => Unit::Years,
            _ => Unit::Other,
        };
        readiness::Figure { id: self.id.clone(), unit, spans: self.values.iter().map(span).collect() }
    }

    /// The value to speak of on a day: the one that holds, else the last one that held, else the first to come.
    ///
    /// A text may name a figure outside its time ("the waiver ended on …"), and then still needs it.
    pub fn nearest(&self, day: CivilDate) -> Option<&FigureValue> {
        self.on(day)
            .or_else(|| self.values.iter().rev().find(|value| value.until.is_some_and(|until| until < day)))
            .or_else(|| self.values.first())
    }
}

/// Every figure, found by id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<Figure>", into = "Vec<Figure>")]
pub struct Figures(Vec<Figure>);

impl From<Vec<Figure>> for Figures {
    fn from(figures: Vec<Figure>) -> Self {
        // They come in order mostly, and a general sort is one more thing to send to the browser.
        let mut sorted: Vec<Figure> = Vec::with_capacity(figures.len());
        for figure in figures {
            let at = sorted.partition_point(|before| before.id <= figure.id);
            sorted.insert(at, figure);
        }
        Self(sorted)
    }
}

impl From<Figures> for Vec<Figure> {
    fn from(figures: Figures) -> Self {
        figures.0
    }
}

impl Figures {
    /// The figure of this id.
    pub fn get(&self, id: &str) -> Option<&Figure> {
        let at = self.0.binary_search_by(|figure| figure.id.as_str().cmp(id)).ok()?;
        self.0.get(at)
    }

    /// The figures as the rules of a check read them.
    pub fn table(&self) -> FigureTable {
        FigureTable { figures: self.0.iter().map(Figure::for_rules).collect() }
    }

    /// Every figure, in the order of ids.
    pub fn iter(&self) -> std::slice::Iter<'_, Figure> {
        self.0.iter()
    }
}
