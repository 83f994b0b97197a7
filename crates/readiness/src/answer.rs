//! Answers: from what was typed or chosen to a value, or to an error a page can show beside the field.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::date::{CivilDate, DateError, DateSpan, ParseDateError, parse_days};
use crate::model::{Check, Kind, MOST_NUMBER, Precision, Question, Range};
use crate::session::{MOST, bits};

/// One answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Answer {
    /// An option, by index.
    Option(u8),
    /// Options chosen together; bit n stands for option n. "None of these" alone is [`Answer::Option`].
    Several(u64),
    /// A whole number.
    Number(i64),
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
            Self::Several(_) | Self::Number(_) | Self::Date(_) => None,
        }
    }

    /// Whether the person does not know.
    pub const fn is_unknown(self) -> bool {
        matches!(self, Self::Unknown(_))
    }

    /// The answer as it can be given again: option ids, a number, a date. Days that are no month and no year are
    /// written as the first and the last.
    pub fn raw(self, question: &Question) -> String {
        let id = |index: usize| question.options.get(index).map_or("", |option| &option.id);
        match self {
            Self::Option(index) | Self::Unknown(index) => id(usize::from(index)).to_owned(),
            Self::Several(set) => bits(set).map(id).collect::<Vec<_>>().join(","),
            Self::Number(number) => number.to_string(),
            Self::Date(span) => span.to_string(),
        }
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
    /// No option is chosen.
    #[error("nothing is chosen")]
    NothingChosen,
    /// "None of these" or "I do not know" is chosen together with others.
    #[error("\"none of these\" or \"I do not know\" together with another option")]
    NoneWithOthers,
    /// The text is neither a whole number nor an option.
    #[error("not a whole number")]
    NotANumber,
    /// The number is below the least it can be.
    #[error("below the least number that makes sense")]
    TooSmall,
    /// The number is above the most it can be.
    #[error("above the largest number that makes sense")]
    TooLarge,
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
            Self::NothingChosen => "nothing-chosen",
            Self::NoneWithOthers => "none-with-others",
            Self::NotANumber => "not-a-number",
            Self::TooSmall => "too-small",
            Self::TooLarge => "too-large",
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

/// No answer is as long.
const LONGEST: usize = 1_000;

/// Reads the raw text of one answer: the id of an option, ids joined by commas, a number, or a date.
pub(crate) fn read(question: &Question, raw: &str, today: CivilDate) -> Result<Answer, AnswerError> {
    if raw.len() > LONGEST {
        return Err(AnswerError::UnknownOption);
    }
    let raw = raw.trim();
    if question.is_several() {
        return several(question, raw);
    }
    if let Some(index) = question.option_index(raw) {
        return option(question, index);
    }
    let (precision, range) = match question.kind {
        Kind::Choice | Kind::Several { .. } => return Err(AnswerError::UnknownOption),
        Kind::Number { least, most } => return number(raw, least, most),
        Kind::Date { precision, range, .. } => (precision, range),
    };
    let mut span = parse_days(raw)?;
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

fn option(question: &Question, index: usize) -> Result<Answer, AnswerError> {
    let number = u8::try_from(index).map_err(|_| AnswerError::UnknownOption)?;
    Ok(if question.unknown_option() == Some(index) { Answer::Unknown(number) } else { Answer::Option(number) })
}

/// Option ids joined by commas, in any order.
fn several(question: &Question, raw: &str) -> Result<Answer, AnswerError> {
    if raw.is_empty() {
        return Err(AnswerError::NothingChosen);
    }
    let together = question.together();
    let (mut set, mut alone, mut count) = (0_u64, None, 0);
    for id in raw.split(',') {
        let index = question.option_index(id.trim()).ok_or(AnswerError::UnknownOption)?;
        count += 1;
        if index < MOST && together >> index & 1 == 1 {
            set |= 1 << index;
        } else {
            alone = Some(index);
        }
    }
    match alone {
        None => Ok(Answer::Several(set)),
        Some(index) if count == 1 => option(question, index),
        Some(_) => Err(AnswerError::NoneWithOthers),
    }
}

/// A whole number in digits, within bounds.
fn number(raw: &str, least: i64, most: i64) -> Result<Answer, AnswerError> {
    if raw.is_empty() || !raw.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(AnswerError::NotANumber);
    }
    // More digits than a number may have are too many, whatever they are.
    let number = raw.parse::<i64>().unwrap_or(i64::MAX).min(MOST_NUMBER + 1);
    if number < least {
        Err(AnswerError::TooSmall)
    } else if number > most {
        Err(AnswerError::TooLarge)
    } else {
        Ok(Answer::Number(number))
    }
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
