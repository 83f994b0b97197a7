//! Answers: from what was typed or chosen to a value, or to an error a page can show beside the field.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::date::{CivilDate, DateError, DateSpan, ParseDateError, parse_span};
use crate::model::{Check, Kind, Precision, Question, Range};

/// One answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Answer {
    /// An option, by index.
    Option(u8),
    /// A date, or the days it may be.
    Date(DateSpan),
    /// "I do not know".
    Unknown(u8),
}

impl Answer {
    /// The option chosen, "I do not know" included.
    pub fn option(self) -> Option<usize> {
        match self {
            Self::Option(index) | Self::Unknown(index) => Some(usize::from(index)),
            Self::Date(_) => None,
        }
    }

    /// Whether the person does not know.
    pub const fn is_unknown(self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

/// Why an answer is refused. [`AnswerError::id`] names the message to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Error)]
pub enum AnswerError {
    /// The check has no question of this id.
    #[error("the check has no such question")]
    UnknownQuestion,
    /// The question has no option of this id.
    #[error("the question has no such option")]
    UnknownOption,
    /// The text is neither a date nor an option.
    #[error("not a date: write yyyy-mm-dd, or only the year")]
    NotADate,
    /// The calendar has no such day.
    #[error("the calendar has no such day")]
    ImpossibleDate,
    /// The day is after the day asked about.
    #[error("this day is still to come")]
    FutureDate,
    /// The year is before 1900.
    #[error("before 1900")]
    Before1900,
    /// The year is after 2199.
    #[error("after 2199")]
    TooFar,
    /// The day is before one answered earlier, for instance an issue before the birth.
    #[error("before the day of an earlier answer")]
    BeforeOther,
    /// The question is answered twice, and differently.
    #[error("answered twice")]
    Repeated,
}

impl AnswerError {
    /// Stable id; the message is `check-error-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::UnknownQuestion => "unknown-question",
            Self::UnknownOption => "unknown-option",
            Self::NotADate => "not-a-date",
            Self::ImpossibleDate => "impossible-date",
            Self::FutureDate => "future-date",
            Self::Before1900 => "before-1900",
            Self::TooFar => "too-far",
            Self::BeforeOther => "before-other",
            Self::Repeated => "repeated",
        }
    }
}

impl From<ParseDateError> for AnswerError {
    fn from(error: ParseDateError) -> Self {
        match error {
            ParseDateError::Shape => Self::NotADate,
            ParseDateError::Date(DateError::Impossible) => Self::ImpossibleDate,
            ParseDateError::Date(DateError::TooEarly) => Self::Before1900,
            ParseDateError::Date(DateError::TooLate) => Self::TooFar,
        }
    }
}

/// The answer to each question, by index; `None` where there is none.
pub type Slots = Vec<Option<Answer>>;

/// Reads the raw text of one answer: the id of an option, or a date.
pub(crate) fn read(question: &Question, raw: &str, today: CivilDate) -> Result<Answer, AnswerError> {
    let raw = raw.trim();
    if let Some(index) = question.option_index(raw) {
        let index = u8::try_from(index).map_err(|_| AnswerError::UnknownOption)?;
        let unknown = question.unknown_option() == Some(usize::from(index));
        return Ok(if unknown { Answer::Unknown(index) } else { Answer::Option(index) });
    }
    let Kind::Date { precision, range, .. } = question.kind else {
        return Err(AnswerError::UnknownOption);
    };
    let mut span = parse_span(raw)?;
    if precision == Precision::Day && !span.is_exact() {
        return Err(AnswerError::NotADate);
    }
    if range == Range::Past {
        if span.first > today {
            return Err(AnswerError::FutureDate);
        }
        // Of the present year only the days that have come are possible.
        span.last = span.last.min(today);
    }
    Ok(Answer::Date(span))
}

/// Refuses a date that surely lies before an earlier one, and narrows one that may to the days that do not.
pub(crate) fn after_others(
    check: &Check,
    index: usize,
    answer: Answer,
    slots: &[Option<Answer>],
) -> Result<Answer, AnswerError> {
    let Answer::Date(mut span) = answer else {
        return Ok(answer);
    };
    let Some(Question { kind: Kind::Date { not_before: Some(other), .. }, .. }) = check.questions.get(index) else {
        return Ok(answer);
    };
    if let Some(Some(Answer::Date(other))) = slots.get(usize::from(*other)) {
        if span.last < other.first {
            return Err(AnswerError::BeforeOther);
        }
        span.first = span.first.max(other.first);
    }
    Ok(Answer::Date(span))
}
