//! Answers as a short text for the end of an address, to be opened on another device.
//!
//! `1.CHECK.FFFF.DATA`: the version, the check, four digits that stand for its questions as they were, and for each
//! answered question its index and its answer. Digits are those of base64url. Nothing of it is trusted when it is read:
//! what comes back are answers as they could have been typed, and they are replayed like those.

use std::fmt;

use crate::answer::Answer;
use crate::date::{CivilDate, DateSpan};
use crate::model::{Check, Kind, Question};
use crate::session::MOST;

const VERSION: &str = "1";
/// No link of ours is longer.
const LONGEST: usize = 600;
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// In the place of an option: a day, a month, a year or a number follows.
const DAY: u64 = 63;
const MONTH: u64 = 62;
const YEAR: u64 = 61;
const NUMBER: u64 = 63;
/// Digits of a set of options, of a date and of a number.
const OF_SET: usize = 3;
const OF_DATE: usize = 3;
const OF_NUMBER: usize = 5;

/// Why a link cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareError {
    /// It is not as it was made.
    Damaged,
    /// It was made by another version of the program, or of the check.
    Old,
    /// It is longer than any link of ours.
    TooLong,
    /// There is no such check.
    UnknownCheck,
}

impl ShareError {
    /// Stable id, for messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Damaged => "damaged",
            Self::Old => "old",
            Self::TooLong => "too-long",
            Self::UnknownCheck => "unknown-check",
        }
    }
}

impl fmt::Display for ShareError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl std::error::Error for ShareError {}

/// The answers, given as question index and answer, as a text. The birth date is left out unless it is asked for; what
/// cannot be written, such as days that are no month and no year, is left out too.
pub fn write_share(check: &Check, answers: impl IntoIterator<Item = (usize, Answer)>, with_birth_date: bool) -> String {
    let mut text = format!("{VERSION}.{}.", check.id);
    push(&mut text, fingerprint(check), 4);
    text.push('.');
    for (index, answer) in answers {
        let Some(asked) = check.questions.get(index).filter(|_| index < MOST) else { continue };
        if check.birth.map(usize::from) == Some(index) && !with_birth_date {
            continue;
        }
        let mut one = String::new();
        push(&mut one, index as u64, 1);
        if write_answer(&mut one, asked, answer).is_some() && text.len() + one.len() <= LONGEST {
            text.push_str(&one);
        }
    }
    text
}

/// A check, and answers as question id and raw text.
pub type Shared<'c> = (&'c Check, Vec<(String, String)>);

/// The check a text is of and its answers. `find` gives the check of an id.
///
/// # Errors
/// [`ShareError`]; no text makes it panic.
pub fn read_share<'c>(text: &str, find: impl FnOnce(&str) -> Option<&'c Check>) -> Result<Shared<'c>, ShareError> {
    if text.len() > LONGEST {
        return Err(ShareError::TooLong);
    }
    let text = text.strip_prefix('#').unwrap_or(text);
    let mut parts = text.split('.');
    let (version, id) = (parts.next().unwrap_or_default(), parts.next().ok_or(ShareError::Damaged)?);
    if version != VERSION {
        let is_version = !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit());
        return Err(if is_version { ShareError::Old } else { ShareError::Damaged });
    }
    let (Some(made_for), Some(data), None) = (parts.next(), parts.next(), parts.next()) else {
        return Err(ShareError::Damaged);
    };
    let mut digits = Digits(made_for.bytes());
    let made_for = digits.take(4)?;
    if digits.0.next().is_some() {
        return Err(ShareError::Damaged);
    }
    let check = find(id).ok_or(ShareError::UnknownCheck)?;
    if made_for != fingerprint(check) {
        return Err(ShareError::Old);
    }
    let mut answers = Vec::new();
    let mut seen = 0_u64;
    let mut digits = Digits(data.bytes());
    while digits.0.len() > 0 {
        let index = digits.take(1)?;
        let asked = usize::try_from(index).ok().and_then(|index| check.questions.get(index));
        let asked = asked.filter(|_| seen >> index & 1 == 0).ok_or(ShareError::Damaged)?;
        seen |= 1 << index;
        answers.push((asked.id.clone(), read_answer(&mut digits, asked)?.raw(asked)));
    }
    Ok((check, answers))
}

fn write_answer(text: &mut String, asked: &Question, answer: Answer) -> Option<()> {
    if asked.is_several() {
        let set = match answer {
            Answer::Several(set) => set,
            other => 1_u64.checked_shl(u32::try_from(other.option()?).ok()?)?,
        };
        return (set != 0 && set < 1 << (6 * OF_SET)).then(|| push(text, set, OF_SET));
    }
    match answer {
        Answer::Option(index) | Answer::Unknown(index) => {
            (u64::from(index) < YEAR).then(|| push(text, u64::from(index), 1))
        }
        Answer::Several(_) => None,
        Answer::Number(number) => {
            let number = u64::try_from(number).ok().filter(|number| *number < 1 << (6 * OF_NUMBER))?;
            push(text, NUMBER, 1);
            push(text, number, OF_NUMBER);
            Some(())
        }
        Answer::Date(span) => {
            let (year, month, _) = span.first.parts();
            let years = u64::try_from(year - CivilDate::MIN.year()).ok()?;
            let (tag, number) = if span.is_exact() {
                (DAY, u64::try_from(span.first.number()).ok()?)
            } else if is_part_of(span, DateSpan::month(year, month)) {
                (MONTH, years * 12 + u64::from(month) - 1)
            } else if is_part_of(span, DateSpan::year(year)) {
                (YEAR, years)
            } else {
                return None;
            };
            push(text, tag, 1);
            push(text, number, OF_DATE);
            Some(())
        }
    }
}

/// Whether days lie within a month or year. What the check had to cut off, such as the days to come, comes again when
/// the answer is replayed.
fn is_part_of(span: DateSpan, whole: Option<DateSpan>) -> bool {
    whole.is_some_and(|whole| whole.first <= span.first && span.last <= whole.last)
}

fn read_answer(digits: &mut Digits<'_>, asked: &Question) -> Result<Answer, ShareError> {
    let damaged = ShareError::Damaged;
    let option = |index: u64| {
        let index = u8::try_from(index).ok().filter(|index| usize::from(*index) < asked.options.len());
        index.map(Answer::Option).ok_or(damaged)
    };
    if asked.is_several() {
        let set = digits.take(OF_SET)?;
        let together = asked.together();
        return match (set & !together, set & together) {
            (0, chosen) if chosen != 0 => Ok(Answer::Several(chosen)),
            (alone, 0) if alone.is_power_of_two() => option(u64::from(alone.trailing_zeros())),
            _ => Err(damaged),
        };
    }
    let tag = digits.take(1)?;
    match (asked.kind, tag) {
        (Kind::Number { least, most }, NUMBER) => {
            let number = i64::try_from(digits.take(OF_NUMBER)?).map_err(|_| damaged)?;
            if (least..=most).contains(&number) { Ok(Answer::Number(number)) } else { Err(damaged) }
        }
        (Kind::Date { .. }, DAY | MONTH | YEAR) => {
            let number = i32::try_from(digits.take(OF_DATE)?).map_err(|_| damaged)?;
            let first_year = CivilDate::MIN.year();
            let span = match tag {
                DAY => CivilDate::from_number(number).map(DateSpan::exact),
                MONTH => {
                    let month = number.rem_euclid(12).unsigned_abs() + 1;
                    DateSpan::month(first_year + number.div_euclid(12), month)
                }
                _ => DateSpan::year(first_year + number),
            };
            span.map(Answer::Date).ok_or(damaged)
        }
        (_, index) => option(index),
    }
}

/// Digits of a text, read one after another.
struct Digits<'t>(std::str::Bytes<'t>);

impl Digits<'_> {
    fn take(&mut self, count: usize) -> Result<u64, ShareError> {
        let mut number = 0;
        for _ in 0..count {
            let byte = self.0.next().ok_or(ShareError::Damaged)?;
            let digit = DIGITS.iter().position(|digit| *digit == byte).ok_or(ShareError::Damaged)?;
            number = number << 6 | digit as u64;
        }
        Ok(number)
    }
}

fn push(text: &mut String, number: u64, count: usize) {
    for place in (0..count).rev() {
        let digit = usize::try_from(number >> (6 * place) & 63).unwrap_or(0);
        text.push(char::from(DIGITS.get(digit).copied().unwrap_or(b'A')));
    }
}

/// 24 bits that stand for the questions and options of a check, so that a link of an older one is not misread.
fn fingerprint(check: &Check) -> u64 {
    let mut sum = 0xcbf2_9ce4_8422_2325_u64;
    let mut take = |bytes: &[u8]| {
        for byte in bytes.iter().chain(&[0]) {
            sum = (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for asked in &check.questions {
        take(asked.id.as_bytes());
        take(match asked.kind {
            Kind::Choice => b"choice",
            Kind::Several { .. } => b"several",
            Kind::Number { .. } => b"number",
            Kind::Date { .. } => b"date",
        });
        for option in &asked.options {
            take(option.id.as_bytes());
        }
    }
    (sum ^ sum >> 24 ^ sum >> 48) & 0xff_ffff
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_read_as_they_are_written() {
        for number in [0, 1, 63, 64, 4_095, 262_143] {
            let mut text = String::new();
            push(&mut text, number, 3);
            assert_eq!(Digits(text.bytes()).take(3), Ok(number));
        }
        assert_eq!(Digits("A".bytes()).take(2), Err(ShareError::Damaged));
        assert_eq!(Digits("é".bytes()).take(1), Err(ShareError::Damaged));
    }
}
