//! Which answers lead to which part of a result, for people to check and for two versions to be compared.
//!
//! A chart is a decision diagram: from the first question on, each answer leads to what is left to be said. It is made by
//! walking every path of one version of a check, or of two side by side, and puts together what comes to the same. Dates
//! appear as the days between thresholds; a condition on two dates, such as a milestone after an issue, appears by itself.
//! An answer that names only a month or a year is not walked: what it gives follows from the days it may mean.

mod answers;
mod ask;
mod build;
mod changes;
mod cubes;
mod draw;
mod simplify;
mod tables;

use std::hash::Hash;

use thiserror::Error;

use crate::condition::Condition;
use crate::date::DateSpan;
use crate::session::Session;
use crate::verdict::Verdict;

pub use ask::days_told_apart;
pub use changes::{Changed, Difference, PartName, Told, changes, same_rules};
pub use cubes::{Cube, Limit};
pub use draw::Drawer;
pub use tables::{Line, Table, Tables, line_of, paid};

/// A part of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The outcome.
    Outcome,
    /// The line of an item, by index: its case, channel and time, without its fee.
    Item(usize),
    /// The fee of whatever costs one.
    Fee,
    /// Whether a warning is shown, by index.
    Warning(usize),
}

/// One version of a check on one day, with the parts of its result that are looked at.
#[derive(Clone, Debug)]
pub struct Side<'l> {
    /// The check, the figures, the day.
    pub session: &'l Session<'l>,
    /// The parts; whatever is told of a result may depend on no other.
    pub parts: Vec<Part>,
}

/// Why a chart cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ChartError {
    /// More conditions on dates, or more answers to one question, than a bit set holds.
    #[error("more conditions on dates or answers than a chart can hold")]
    TooWide,
    /// More states than can be walked.
    #[error("more states than can be walked")]
    TooMany,
}

/// One thing that answers are told apart by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The answer to a question, by index into [`Chart::asked`]; its values are [`Asked::values`].
    Question(usize),
    /// Whether one of a group of options is chosen. The values are no and yes.
    Chosen {
        /// Index into [`Chart::asked`].
        asked: usize,
        /// Index into [`Asked::groups`].
        group: usize,
    },
    /// A condition on two dates. The values are those of [`Truth`](crate::Truth), in its order.
    Dates {
        /// Whose condition it is.
        side: usize,
        /// The condition.
        condition: Condition,
    },
}

/// A question of one side or of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Its id.
    pub id: String,
    /// Its index on each side.
    pub at: Vec<Option<usize>>,
    /// The kinds of answers that are told apart.
    pub values: Vec<Value>,
    /// The options of a question of several that some condition tells apart, by id; the others are not listed.
    pub groups: Vec<Vec<String>>,
    /// What each condition on this date alone says of each value, with the side and its index among the atoms there.
    pub(crate) told: Vec<((usize, usize), Vec<u8>)>,
}

/// A kind of answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// This option alone, by id.
    Option(String),
    /// Options chosen together; which they are is said beside it.
    Several,
    /// A whole number from the first to the last.
    Numbers(i64, i64),
    /// A day of one of these spans, in the order of days.
    Days(Vec<DateSpan>),
}

/// Where a branch of a chart leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Ref {
    Node(u32),
    End(u32),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Node {
    pub(crate) subject: u16,
    /// The value of the subject and where it leads, in the order of values.
    pub(crate) branches: Vec<(u8, Ref)>,
}

/// A decision diagram; see the [module](self).
#[derive(Clone, Debug)]
pub struct Chart<E> {
    /// The questions.
    pub asked: Vec<Asked>,
    /// What answers are told apart by.
    pub subjects: Vec<Subject>,
    /// What can be told at the end, each once.
    pub ends: Vec<E>,
    /// How many states were told apart.
    pub states: u64,
    /// How often answers that look alike led to different things; a chart with any is not to be trusted.
    pub ambiguous: u64,
    pub(crate) nodes: Vec<Node>,
    pub(crate) root: Ref,
}

/// Makes a chart of what `tell` says of the results, one verdict for each side.
///
/// # Errors
/// When the check is larger than a chart can hold.
pub fn chart<E: Clone + Eq + Hash>(sides: &[Side<'_>], tell: impl Fn(&[Verdict]) -> E) -> Result<Chart<E>, ChartError> {
    build::build(sides, &tell)
}
