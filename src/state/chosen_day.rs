//! The day that a reader chooses to see: three fields, or the end of an address.

use readiness::{CivilDate, DateError};

use super::date_fields::{DateFields, FieldsError};

/// What stands before the day at the end of an address.
const ASKED: &str = "#ngay=";

/// Why the fields give no day to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayError {
    /// Day, month or year is missing, or the year has not four digits.
    Empty,
    /// The calendar has no such day.
    Impossible,
    /// Before the first day that there is something of.
    TooEarly,
    /// After every day that can be reckoned with.
    TooLate,
}

/// The day that the fields give, not before `first`.
///
/// # Errors
/// [`DayError`], which the page puts into words.
pub fn of_fields(fields: &DateFields, first: Option<CivilDate>) -> Result<CivilDate, DayError> {
    match fields.answer() {
        Ok(_) => {}
        Err(FieldsError::DayOrMonth) if !(fields.day.trim().is_empty() || fields.month.trim().is_empty()) => {
            return Err(DayError::Impossible);
        }
        Err(_) => return Err(DayError::Empty),
    }
    let number = |text: &str| text.trim().parse::<u32>().map_err(|_| DayError::Empty);
    let (day, month, year) = (number(&fields.day)?, number(&fields.month)?, number(&fields.year)?);
    match CivilDate::new(year.cast_signed(), month, day) {
        Ok(day) if first.is_some_and(|first| day < first) => Err(DayError::TooEarly),
        Ok(day) => Ok(day),
        Err(DateError::Impossible) => Err(DayError::Impossible),
        Err(DateError::TooEarly) => Err(DayError::TooEarly),
        Err(DateError::TooLate) => Err(DayError::TooLate),
    }
}

/// The day at the end of an address, if it is one that can be shown.
pub fn of_hash(hash: &str, first: Option<CivilDate>) -> Option<CivilDate> {
    let day = CivilDate::parse(hash.strip_prefix(ASKED)?).ok()?;
    first.is_none_or(|first| first <= day).then_some(day)
}

/// The end of the address at which this day is shown.
pub fn to_hash(day: CivilDate) -> String {
    format!("{ASKED}{day}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(day: &str, month: &str, year: &str) -> Result<String, DayError> {
        let fields = DateFields { day: day.to_owned(), month: month.to_owned(), year: year.to_owned() };
        of_fields(&fields, CivilDate::parse("2024-07-01").ok()).map(|day| day.to_string())
    }

    #[test]
    fn a_day_of_the_calendar_is_taken() {
        assert_eq!(given("31", "12", "2026").as_deref(), Ok("2026-12-31"));
        assert_eq!(given(" 1", "01", "2027 ").as_deref(), Ok("2027-01-01"));
        assert_eq!(given("1", "7", "2024").as_deref(), Ok("2024-07-01"));
        assert_eq!(given("29", "2", "2028").as_deref(), Ok("2028-02-29"));
    }

    #[test]
    fn each_fault_is_told_apart() {
        for (day, month, year, error) in [
            ("", "", "", DayError::Empty),
            ("", "12", "2026", DayError::Empty),
            ("31", "", "2026", DayError::Empty),
            ("31", "12", "26", DayError::Empty),
            ("31", "12", "", DayError::Empty),
            ("", "", "2026", DayError::Empty),
            ("31", "2", "2027", DayError::Impossible),
            ("29", "2", "2027", DayError::Impossible),
            ("31", "13", "2027", DayError::Impossible),
            ("mồng 1", "3", "2027", DayError::Impossible),
            ("30", "6", "2024", DayError::TooEarly),
            ("1", "1", "1899", DayError::TooEarly),
            ("1", "1", "2200", DayError::TooLate),
        ] {
            assert_eq!(given(day, month, year), Err(error), "{day}-{month}-{year}");
        }
    }

    #[test]
    fn a_day_goes_into_an_address_and_comes_back() {
        let day = CivilDate::parse("2027-03-01").expect("a day");
        assert_eq!(of_hash(&to_hash(day), None), Some(day));
        let first = CivilDate::parse("2027-03-02").ok();
        for hash in ["", "#fees", "#ngay=", "#ngay=2027-02-30", "#ngay=2027", "ngay=2027-03-01"] {
            assert_eq!(of_hash(hash, None), None, "{hash}");
        }
        assert_eq!(of_hash(&to_hash(day), first), None);
    }
}
