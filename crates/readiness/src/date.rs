//! Civil dates: a day of the calendar without time or zone.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The first year this crate can name.
const FIRST_YEAR: i32 = 1900;
/// The last year this crate can name.
const LAST_YEAR: i32 = 2199;
/// Days from 1 March of year 0 to 1 January 1900, the day numbered 0.
const EPOCH: i32 = 693_901;

/// A day of the proleptic Gregorian calendar from 1900-01-01 to 2199-12-31.
///
/// Kept as the number of days since 1900-01-01, so comparing and adding days is one machine operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i32", into = "i32")]
pub struct CivilDate(i32);

/// Why three numbers are not a [`CivilDate`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DateError {
    /// The calendar has no such day, for instance 31 April.
    #[error("the calendar has no such day")]
    Impossible,
    /// Before 1900-01-01.
    #[error("before 1900-01-01")]
    TooEarly,
    /// After 2199-12-31.
    #[error("after 2199-12-31")]
    TooLate,
}

impl CivilDate {
    /// 1900-01-01.
    pub const MIN: Self = Self(0);
    /// 2199-12-31.
    pub const MAX: Self = Self(day_number(LAST_YEAR, 12, 31));

    /// The date of a year, a month (1 to 12) and a day of the month.
    ///
    /// # Errors
    /// [`DateError::Impossible`] for a day the calendar does not have, else the bound that is passed.
    pub const fn new(year: i32, month: u32, day: u32) -> Result<Self, DateError> {
        if month == 0 || month > 12 || day == 0 || day > days_in_month(year, month) {
            return Err(DateError::Impossible);
        }
        if year < FIRST_YEAR {
            return Err(DateError::TooEarly);
        }
        if year > LAST_YEAR {
            return Err(DateError::TooLate);
        }
        Ok(Self(day_number(year, month, day)))
    }

    /// Days since 1900-01-01.
    pub const fn number(self) -> i32 {
        self.0
    }

    /// Year, month (1 to 12) and day of the month.
    pub const fn parts(self) -> (i32, u32, u32) {
        // Counting years from March puts the leap day at the end of a year (the "civil from days" method of H. Hinnant).
        let shifted = self.0 + EPOCH;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let march_month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * march_month + 2) / 5 + 1;
        let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
        let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
        (year, month.unsigned_abs(), day.unsigned_abs())
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.parts().0
    }

    /// The month, counted from 1.
    pub const fn month(self) -> u32 {
        self.parts().1
    }

    /// The date this many days later (earlier when negative); `None` outside 1900 to 2199.
    pub fn plus_days(self, days: i32) -> Option<Self> {
        Self::from_number(self.0.checked_add(days)?)
    }

    /// The date with this number of days since 1900-01-01; `None` outside 1900 to 2199.
    pub const fn from_number(number: i32) -> Option<Self> {
        if number < 0 || number > Self::MAX.0 { None } else { Some(Self(number)) }
    }

    /// The birthday this many years later; `None` outside 1900 to 2199.
    ///
    /// Whoever is born on 29 February has it on 1 March of a common year.
    pub fn plus_years(self, years: i32) -> Option<Self> {
        let (year, month, day) = self.parts();
        let year = year.checked_add(years)?;
        if month == 2 && day == 29 && !is_leap(year) {
            Self::new(year, 3, 1).ok()
        } else {
            Self::new(year, month, day).ok()
        }
    }

    /// The date this many months later (earlier when negative); `None` outside 1900 to 2199.
    ///
    /// In a month without such a day it is the last day of the month, as the Civil Code counts (Article 148).
    pub fn plus_months(self, months: i32) -> Option<Self> {
        let (year, month, day) = self.parts();
        let months = year.checked_mul(12)?.checked_add(month.cast_signed() - 1)?.checked_add(months)?;
        let (year, month) = (months.div_euclid(12), months.rem_euclid(12).unsigned_abs() + 1);
        Self::new(year, month, day.min(days_in_month(year, month))).ok()
    }

    /// Age in full years on `today` of whoever is born on this day; negative before the birth.
    ///
    /// A birthday on 29 February counts as 1 March in a common year.
    pub fn age_on(self, today: Self) -> i32 {
        let (born_year, born_month, born_day) = self.parts();
        let (year, month, day) = today.parts();
        let had_birthday = (month, day) >= (born_month, born_day);
        year - born_year - if had_birthday { 0 } else { 1 }
    }

    /// Parses `yyyy-mm-dd`.
    ///
    /// # Errors
    /// When the text has another shape, or the calendar or this crate has no such day.
    pub fn parse(text: &str) -> Result<Self, ParseDateError> {
        let span = parse_span(text)?;
        if span.is_exact() { Ok(span.first) } else { Err(ParseDateError::Shape) }
    }
}

/// The number, counted from 1900-01-01, of the last day of birth whose birthday number `years` is on or before `day`.
///
/// May be negative: a day before 1900 is still an end of the range of births.
pub(crate) fn latest_birth(day: CivilDate, years: i32) -> i32 {
    let (year, month, of_month) = day.parts();
    let year = year - years;
    // On 29 February whoever was born on 1 March of a common year has the birthday still to come.
    let of_month = if month == 2 && of_month == 29 && !is_leap(year) { 28 } else { of_month };
    day_number(year, month, of_month)
}

/// The number of the last day that, this many months later (earlier when negative), is on or before `day`.
pub(crate) fn latest_months_before(day: CivilDate, months: i32) -> i32 {
    let (year, month, of_month) = day.parts();
    let is_end = of_month == days_in_month(year, month);
    let months = year * 12 + month.cast_signed() - 1 - months;
    let (year, month) = (months.div_euclid(12), months.rem_euclid(12).unsigned_abs() + 1);
    let last = days_in_month(year, month);
    day_number(year, month, if is_end { last } else { of_month.min(last) })
}

const fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

const fn days_in_month(year: i32, month: u32) -> u32 {
    match month {
        2 => {
            if is_leap(year) {
                29
            } else {
                28
            }
        }
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

const fn day_number(year: i32, month: u32, day: u32) -> i32 {
    let (month, day) = (month.cast_signed(), day.cast_signed());
    let march_year = if month <= 2 { year - 1 } else { year };
    let era = march_year.div_euclid(400);
    let of_era_year = march_year.rem_euclid(400);
    let march_month = if month > 2 { month - 3 } else { month + 9 };
    let of_year = (153 * march_month + 2) / 5 + day - 1;
    let of_era = of_era_year * 365 + of_era_year / 4 - of_era_year / 100 + of_year;
    era * 146_097 + of_era - EPOCH
}

impl TryFrom<i32> for CivilDate {
    type Error = DateError;

    fn try_from(number: i32) -> Result<Self, DateError> {
        Self::from_number(number).ok_or(if number < 0 { DateError::TooEarly } else { DateError::TooLate })
    }
}

impl From<CivilDate> for i32 {
    fn from(date: CivilDate) -> Self {
        date.0
    }
}

impl fmt::Display for CivilDate {
    /// `yyyy-mm-dd`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl std::str::FromStr for CivilDate {
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, ParseDateError> {
        Self::parse(text)
    }
}

/// The days a date may be: one day, or every day of a month or year of which no more is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DateSpan {
    /// The first possible day.
    pub first: CivilDate,
    /// The last possible day, never before `first`.
    pub last: CivilDate,
}

impl DateSpan {
    /// Exactly this day.
    pub const fn exact(date: CivilDate) -> Self {
        Self { first: date, last: date }
    }

    /// Any day of a year; `None` outside 1900 to 2199.
    pub fn year(year: i32) -> Option<Self> {
        Some(Self { first: CivilDate::new(year, 1, 1).ok()?, last: CivilDate::new(year, 12, 31).ok()? })
    }

    /// Any day of a month (1 to 12); `None` when there is none such.
    pub fn month(year: i32, month: u32) -> Option<Self> {
        let first = CivilDate::new(year, month, 1).ok()?;
        Some(Self { first, last: CivilDate::new(year, month, days_in_month(year, month)).ok()? })
    }

    /// Whether only one day is possible.
    pub fn is_exact(self) -> bool {
        self.first == self.last
    }

    /// The days of this span that are also in the other; `None` when there are none.
    pub fn within(self, other: Self) -> Option<Self> {
        let both = Self { first: self.first.max(other.first), last: self.last.min(other.last) };
        (both.first <= both.last).then_some(both)
    }
}

impl fmt::Display for DateSpan {
    /// `yyyy-mm-dd`, `yyyy-mm` or `yyyy`; other days as the first and the last.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, _) = self.first.parts();
        if self.is_exact() {
            write!(f, "{}", self.first)
        } else if Self::year(year) == Some(*self) {
            write!(f, "{year:04}")
        } else if Self::month(year, month) == Some(*self) {
            write!(f, "{year:04}-{month:02}")
        } else {
            write!(f, "{}..{}", self.first, self.last)
        }
    }
}

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ParseDateError {
    /// Neither `yyyy-mm-dd`, `yyyy-mm`, `yyyy` nor `dd-mm-yyyy` (`/` and `.` separate as well).
    #[error("write a date as yyyy-mm-dd, or only the year")]
    Shape,
    /// The numbers have the right shape but are no day of ours.
    #[error(transparent)]
    Date(#[from] DateError),
}

/// Reads a day, a month or a year: `1990-05-17`, `17-5-1990`, `17/05/1990`, `1990-05` or `1990`.
///
/// # Errors
/// When the text has another shape, or names a day that does not exist or is outside 1900 to 2199.
pub fn parse_span(text: &str) -> Result<DateSpan, ParseDateError> {
    let mut numbers = [0_i32; 3];
    let mut digits = [0_usize; 3];
    let mut part = 0;
    for byte in text.trim().bytes() {
        match byte {
            b'0'..=b'9' => {
                digits[part] += 1;
                if digits[part] > 4 {
                    return Err(ParseDateError::Shape);
                }
                numbers[part] = numbers[part] * 10 + i32::from(byte - b'0');
            }
            b'-' | b'/' | b'.' if part < 2 && digits[part] > 0 => part += 1,
            _ => return Err(ParseDateError::Shape),
        }
    }
    let date = |year: i32, month: i32, day: i32| CivilDate::new(year, month.unsigned_abs(), day.unsigned_abs());
    match (part, digits) {
        (0, [4, ..]) => Ok(DateSpan { first: date(numbers[0], 1, 1)?, last: date(numbers[0], 12, 31)? }),
        (1, [4, 1..=2, _]) => {
            let first = date(numbers[0], numbers[1], 1)?;
            let last = days_in_month(numbers[0], numbers[1].unsigned_abs());
            Ok(DateSpan { first, last: CivilDate::new(numbers[0], numbers[1].unsigned_abs(), last)? })
        }
        (2, [4, 1..=2, 1..=2]) => Ok(DateSpan::exact(date(numbers[0], numbers[1], numbers[2])?)),
        (2, [1..=2, 1..=2, 4]) => Ok(DateSpan::exact(date(numbers[2], numbers[1], numbers[0])?)),
        _ => Err(ParseDateError::Shape),
    }
}

/// Reads what [`parse_span`] reads, and any other days as the first and the last: `1966-11-29..1986-11-28`.
///
/// # Errors
/// As [`parse_span`], and when the last day is before the first.
pub fn parse_days(text: &str) -> Result<DateSpan, ParseDateError> {
    let Some((first, last)) = text.split_once("..") else {
        return parse_span(text);
    };
    let days = DateSpan { first: parse_span(first)?.first, last: parse_span(last)?.last };
    if days.first <= days.last { Ok(days) } else { Err(ParseDateError::Shape) }
}
