//! Questionnaires that say which papers a person has, lacks, or has to ask about.
//!
//! Pure logic: no browser, no files, no clock. A [`Check`] is a directed graph of [`Question`]s with the rules that turn
//! answers into a [`Verdict`]; a [`Session`] fixes the figures and the day asked about, replays answers over the graph
//! (a [`Walk`]) and gives a [`State`]. [`verify`] and [`prove`] show that a check is sound before anyone sees it.
//!
//! Three values run through everything: what an answer leaves open is [`Truth::Unknown`], and it never becomes "ready".

mod answer;
mod blur;
mod calendar;
mod chart;
mod condition;
mod date;
mod evaluate;
mod figures;
mod household;
mod lens;
mod milestone;
mod model;
mod partition;
mod progress;
mod prove;
mod ranges;
mod reached;
mod reasons;
mod references;
mod refine;
mod replay;
mod residual;
mod session;
mod share;
mod tally;
mod tried;
mod verdict;
mod verify;
mod walk;
mod witness;

pub use answer::{Answer, AnswerError, Slots};
pub use calendar::{CalendarEvent, CalendarMeeting, write_calendar, write_meetings};
pub use chart::{
    Asked, Changed, Chart, ChartError, Cube, Difference, Drawer, Limit as Limited, Line, Part, PartName, Side, Subject,
    Table, Tables, Told, Value, changes, chart, days_told_apart, line_of, paid, same_rules,
};
pub use condition::{Condition, DateOf, Limit, Predicate, PredicateUse, Truth};
pub use date::{CivilDate, DateError, DateSpan, ParseDateError, parse_days, parse_span};
pub use figures::{Figure, FigureSpan, FigureTable, FigureValue, Unit};
pub use household::{
    Errand, Group, HOUSEHOLD, LONGEST_LABEL, Label, LabelError, MOST_MEMBERS, MemberPlan, Need, Plan, PlanChange,
    PlanDay, Total, Way,
};
pub use model::{
    Case, ChannelRule, Check, Copy, Edge, FeeRule, Item, Kind, MOST_NUMBER, Mark, Named, Outcome, Precision, Question,
    QuestionOption, Range, Reminder, ReminderDay, SourceRef, Status, Target, UNKNOWN, Warning,
};
pub use progress::Progress;
pub use prove::{Proof, Totals, prove, prove_on, prove_with};
pub use replay::{Answered, Given, Invalid, State};
pub use session::Session;
pub use share::{ShareError, Shared, read_share, write_share};
pub use verdict::{Because, Change, Fee, ItemVerdict, Upcoming, Verdict};
pub use verify::{Fault, FaultKind, Spot, verify};
pub use walk::Walk;
