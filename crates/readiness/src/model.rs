//! A questionnaire as data: questions and edges, rules, outcomes, items, fees and warnings.
//!
//! References between parts are indexes, resolved once when the file is read, so that no rule compares strings.

use serde::{Deserialize, Serialize};

use crate::condition::{Condition, PredicateUse};
use crate::verdict::ItemVerdict;

/// The id of the option "Tôi không biết" of any question.
pub const UNKNOWN: &str = "khong-biet";

/// One questionnaire. The first question is where everyone starts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// Stable id, also its place in an address: `the-can-cuoc`.
    pub id: String,
    /// Its place in an English address.
    pub slug_en: String,
    /// The day its content was last compared with the sources, `yyyy-mm-dd`.
    pub checked: String,
    /// Index of the date question that is the birth date, when ages matter.
    pub birth: Option<u8>,
    /// The questions, at most 64.
    pub questions: Vec<Question>,
    /// Ids of the figures the rules read; conditions and fees name them by index.
    pub figures: Vec<String>,
    /// Uses of named predicates.
    pub predicates: Vec<PredicateUse>,
    /// Named conditions; each may use those before it.
    pub rules: Vec<Named>,
    /// Pairs of rules that contradict each other: on no path may both surely hold.
    pub exclusive: Vec<(u16, u16)>,
    /// The outcomes, tried in order, at most 64.
    pub outcomes: Vec<Outcome>,
    /// What the checklist may hold, in the order of the list.
    pub items: Vec<Item>,
    /// What the fee is, tried in order, at most 64.
    pub fees: Vec<FeeRule>,
    /// Notes that may stand beside the result.
    pub warnings: Vec<Warning>,
    /// Days of the person's own to remember.
    pub reminders: Vec<Reminder>,
}

/// A named condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// Stable id.
    pub id: String,
    /// When it holds.
    pub when: Condition,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Stable id, also its place in an address: `ngay-sinh`.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// The fixed answers, at most 64; a date question may have some beside its dates, for instance "no expiry".
    pub options: Vec<QuestionOption>,
    /// Where a date leads, and every option that has no edges of its own. Tried in order.
    pub next: Vec<Edge>,
    /// Why this question has no "I do not know"; `None` when it has one.
    pub no_unknown: Option<String>,
    /// Id of the unit a number counts, for its text.
    pub unit: Option<String>,
}

/// The most a number may be.
pub const MOST_NUMBER: i64 = 999_999_999;
/// The most options a question of several may have.
pub(crate) const MOST_SEVERAL: usize = 16;

/// The kind of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// One of the options.
    Choice,
    /// One or more of the options. "I do not know" and "none of these" stand alone.
    Several {
        /// Index of the option "none of these".
        none: Option<u8>,
    },
    /// A whole number, or one of the options.
    Number {
        /// The least it can be, 0 or more.
        least: i64,
        /// The most it can be.
        most: i64,
    },
    /// A date, or one of the options.
    Date {
        /// How precise the date has to be.
        precision: Precision,
        /// Which dates make sense.
        range: Range,
        /// Index of a date question whose answer this one may not precede.
        not_before: Option<u8>,
    },
}

/// How precise a date has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Precision {
    /// A day; a year or a month alone is refused.
    Day,
    /// A day, or only its month, or only its year.
    DayOrYear,
}

/// Which dates make sense for a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Range {
    /// Up to the day asked about.
    Past,
    /// Any day from 1900 to 2199.
    Any,
}

/// A fixed answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionOption {
    /// Stable id; [`UNKNOWN`] means the person does not know.
    pub id: String,
    /// Where it leads, tried in order; empty for where the question leads.
    pub next: Vec<Edge>,
}

/// A way from an answer to the next question or the result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edge {
    /// Taken when this surely holds; `None` always.
    pub when: Option<Condition>,
    /// Where it leads.
    pub to: Target,
}

/// Where an edge leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    /// A question, by index.
    Question(u8),
    /// The result, written `ket-qua` in files.
    Result,
}

/// One of the ends a questionnaire can have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Stable id.
    pub id: String,
    /// When it applies; `None` always.
    pub when: Option<Condition>,
    /// Whether this is the one shown when an unknown answer leaves several possible.
    pub undecided: bool,
    /// Rows of the fact sheet it rests on.
    pub facts: Vec<String>,
    /// The weakest marking it rests on.
    pub mark: Mark,
    /// The law behind it.
    pub sources: Vec<SourceRef>,
}

/// How well a statement is known, as the fact sheet marks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mark {
    /// The wording of the article was read.
    SeenL,
    /// It was read in a newspaper or on a page about the law.
    Seen,
    /// Someone else's note says they read it; shown only with a note, decides nothing alone.
    SeenG,
    /// Known without a page; shown only with a note, decides nothing alone.
    Known,
}

impl Mark {
    /// Whether it may be shown only with the note "to be confirmed with the commune police" and may decide nothing.
    pub const fn is_weak(self) -> bool {
        matches!(self, Self::SeenG | Self::Known)
    }

    /// As the fact sheet writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::SeenL => "SEEN-L",
            Self::Seen => "SEEN",
            Self::SeenG => "SEEN-G",
            Self::Known => "KNOWN",
        }
    }

    /// The marking written so; `None` for any other text, also for one that may not be used.
    pub fn of_name(name: &str) -> Option<Self> {
        [Self::SeenL, Self::Seen, Self::SeenG, Self::Known].into_iter().find(|mark| mark.name() == name)
    }
}

/// A place in a legal source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceRef {
    /// Id in `content/sources.toml`.
    pub id: String,
    /// Article and clause as people cite it; empty for the whole source.
    pub at: String,
}

/// Where a person stands with an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Status {
    /// It is there; nothing to do.
    Ready,
    /// It has to be got or done.
    Missing,
    /// It has to be asked about.
    Ask,
    /// It is not needed.
    NotNeeded,
}

impl Status {
    /// As files and the command line write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Missing => "missing",
            Self::Ask => "ask",
            Self::NotNeeded => "not-needed",
        }
    }

    /// The status written so.
    pub fn of_name(name: &str) -> Option<Self> {
        [Self::Ready, Self::Missing, Self::Ask, Self::NotNeeded].into_iter().find(|status| status.name() == name)
    }
}

/// Whether the original or a copy of a paper is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Copy {
    /// The original.
    Original,
    /// A copy.
    Copy,
    /// Not a paper to bring.
    None,
}

impl Copy {
    /// As files write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Copy => "copy",
            Self::None => "none",
        }
    }

    /// The value written so.
    pub fn of_name(name: &str) -> Option<Self> {
        [Self::Original, Self::Copy, Self::None].into_iter().find(|copy| copy.name() == name)
    }
}

/// One line the checklist may hold. It is on the list when one of its cases applies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Stable id.
    pub id: String,
    /// Original or copy.
    pub copy: Copy,
    /// How it can be filed, tried in order; empty when the cases say it.
    pub channels: Vec<ChannelRule>,
    /// What is said about it, tried in order, at most 64.
    pub cases: Vec<Case>,
}

/// A way of filing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChannelRule {
    /// Id of its text.
    pub id: String,
    /// When it applies; `None` always.
    pub when: Option<Condition>,
    /// Whether nobody has to come.
    pub online: bool,
    /// Id of the place where it is filed so, when it is not the one the case names.
    pub place: Option<String>,
}

/// What is said about an item when something holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Stable id within the item.
    pub id: String,
    /// When it applies; `None` always.
    pub when: Option<Condition>,
    /// Whether this is the one shown when an unknown answer leaves several possible.
    pub undecided: bool,
    /// Where the person stands.
    pub status: Status,
    /// Id of the place where it is got, when there is one.
    pub place: Option<String>,
    /// Index of the figure that says how long it takes.
    pub days: Option<u16>,
    /// Whether the fee rules apply to it.
    pub fee: bool,
    /// Whether it can be done online, when the item has no channels.
    pub online: Option<bool>,
    /// Rows of the fact sheet it rests on.
    pub facts: Vec<String>,
    /// The weakest marking it rests on.
    pub mark: Mark,
    /// Whether the page adds "to be confirmed with the commune police".
    pub needs_confirmation: bool,
    /// The law behind it.
    pub sources: Vec<SourceRef>,
}

/// A rule of the fee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeeRule {
    /// Stable id.
    pub id: String,
    /// When it applies; `None` always.
    pub when: Option<Condition>,
    /// Indexes of the figures: one is the fee; with `ask`, the lowest and highest it may be, or none.
    pub figures: Vec<u16>,
    /// Whether no source settles the fee.
    pub ask: bool,
}

/// A note beside the result, shown when it surely holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// Stable id.
    pub id: String,
    /// When it is shown; `None` always.
    pub when: Option<Condition>,
    /// Rows of the fact sheet it rests on.
    pub facts: Vec<String>,
    /// The weakest marking it rests on.
    pub mark: Mark,
    /// Whether the page adds "to be confirmed with the commune police".
    pub needs_confirmation: bool,
    /// Whether it says that answers contradict each other, so that one of them must be mistaken.
    pub contradiction: bool,
}

/// A day of the person's own to remember, such as the end of a paper. It is told when it is certain and still to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminder {
    /// Stable id.
    pub id: String,
    /// When it is told; `None` always.
    pub when: Option<Condition>,
    /// Which day it is.
    pub on: ReminderDay,
    /// Rows of the fact sheet it rests on.
    pub facts: Vec<String>,
    /// The weakest marking it rests on.
    pub mark: Mark,
    /// Whether the page adds "to be confirmed with the commune police".
    pub needs_confirmation: bool,
    /// The law behind it.
    pub sources: Vec<SourceRef>,
}

/// The day of a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReminderDay {
    /// The birthday on which a person is as old as a figure (by index) says.
    Birthday(u16),
    /// The next birthday on which a card has to be changed, of a predicate by index.
    Milestone(u16),
    /// A date that was answered.
    Date {
        /// Index of the question.
        date: u8,
        /// Index of the figure that says how much later it is, or earlier.
        length: Option<u16>,
        /// Whether it is earlier.
        earlier: bool,
    },
}

impl Check {
    /// Index of the question of this id.
    pub fn question_index(&self, id: &str) -> Option<usize> {
        self.questions.iter().position(|question| question.id == id)
    }

    /// The question of this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// Id of the place where an item of a result is got: that of the way of filing, else that of the case.
    pub fn place_of(&self, line: &ItemVerdict) -> Option<&str> {
        let item = self.items.get(line.item)?;
        let channel = line.channel.and_then(|channel| item.channels.get(channel));
        let of_case = || item.cases.get(line.case).and_then(|case| case.place.as_deref());
        channel.and_then(|channel| channel.place.as_deref()).or_else(of_case)
    }

    /// Every mention of a source, in order, with repetitions.
    pub fn source_refs(&self) -> impl Iterator<Item = &SourceRef> {
        let of_outcomes = self.outcomes.iter().flat_map(|outcome| &outcome.sources);
        let of_cases = self.items.iter().flat_map(|item| &item.cases).flat_map(|case| &case.sources);
        of_outcomes.chain(of_cases).chain(self.reminders.iter().flat_map(|reminder| &reminder.sources))
    }
}

impl Question {
    /// Index of the option of this id.
    pub fn option_index(&self, id: &str) -> Option<usize> {
        self.options.iter().position(|option| option.id == id)
    }

    /// Index of the option "I do not know".
    pub fn unknown_option(&self) -> Option<usize> {
        self.option_index(UNKNOWN)
    }

    /// Whether it takes dates.
    pub const fn is_date(&self) -> bool {
        matches!(self.kind, Kind::Date { .. })
    }

    /// Whether several options can be chosen together.
    pub const fn is_several(&self) -> bool {
        matches!(self.kind, Kind::Several { .. })
    }

    /// Whether it takes a whole number.
    pub const fn is_number(&self) -> bool {
        matches!(self.kind, Kind::Number { .. })
    }

    /// Index of the option "none of these".
    pub fn none_option(&self) -> Option<usize> {
        match self.kind {
            Kind::Several { none } => none.map(usize::from),
            _ => None,
        }
    }

    /// The options that can be chosen together, as a bit set: all but "none of these" and "I do not know".
    pub(crate) fn together(&self) -> u64 {
        let all = (1_u64 << self.options.len().min(MOST_SEVERAL)) - 1;
        let alone = self.none_option().into_iter().chain(self.unknown_option());
        alone.filter(|index| *index < MOST_SEVERAL).fold(all, |set, index| set & !(1 << index))
    }

    /// The edges an answer is tried against: those of the option, or the question's own.
    pub fn edges_of(&self, option: Option<usize>) -> &[Edge] {
        match option.and_then(|index| self.options.get(index)) {
            Some(option) if !option.next.is_empty() => &option.next,
            _ => &self.next,
        }
    }
}
