//! Three fields for a date, and the answer that they make.

/// What stands in the fields, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateFields {
    /// Day of the month.
    pub day: String,
    /// Month, 1 to 12.
    pub month: String,
    /// Year, four digits.
    pub year: String,
}

/// Why the fields make no answer. Whether a day exists is not judged here, but by the check itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldsError {
    /// Nothing was typed.
    Empty,
    /// The year is missing or has not four digits.
    Year,
    /// A month is missing, or day or month is not a number that a day or month can have.
    DayOrMonth,
}

impl DateFields {
    /// The answer as the check reads it: `YYYY-MM-DD`, `YYYY-MM` without a day, or `YYYY` without day and month.
    ///
    /// # Errors
    /// [`FieldsError`], which names the field to look at.
    pub fn answer(&self) -> Result<String, FieldsError> {
        let (day, month, year) = (self.day.trim(), self.month.trim(), self.year.trim());
        if day.is_empty() && month.is_empty() && year.is_empty() {
            return Err(FieldsError::Empty);
        }
        if year.len() != 4 || !year.bytes().all(|b| b.is_ascii_digit()) {
            return Err(FieldsError::Year);
        }
        if day.is_empty() && month.is_empty() {
            return Ok(year.to_owned());
        }
        let number = |text: &str| text.parse::<u8>().ok().filter(|n| (1..=99).contains(n));
        match (number(day), number(month)) {
            (Some(day), Some(month)) => Ok(format!("{year}-{month:02}-{day:02}")),
            (None, Some(month)) if day.is_empty() => Ok(format!("{year}-{month:02}")),
            _ => Err(FieldsError::DayOrMonth),
        }
    }

    /// The fields that make `answer`; empty fields for anything that is not a date.
    pub fn of_answer(answer: &str) -> Self {
        let part = |text: Option<&str>| text.map(|t| t.trim_start_matches('0').to_owned()).unwrap_or_default();
        let mut parts = answer.split('-');
        let year = parts.next().unwrap_or_default();
        if year.len() != 4 || !year.bytes().all(|b| b.is_ascii_digit()) {
            return Self::default();
        }
        let month = part(parts.next());
        DateFields { day: part(parts.next()), month, year: year.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(day: &str, month: &str, year: &str) -> DateFields {
        DateFields { day: day.to_owned(), month: month.to_owned(), year: year.to_owned() }
    }

    #[test]
    fn a_full_date_a_month_and_a_year_alone_are_answers() {
        assert_eq!(fields("5", "9", "1966").answer(), Ok("1966-09-05".to_owned()));
        assert_eq!(fields(" 05 ", "09", "1966 ").answer(), Ok("1966-09-05".to_owned()));
        assert_eq!(fields("", "", "1966").answer(), Ok("1966".to_owned()));
        assert_eq!(fields("", "9", "1966").answer(), Ok("1966-09".to_owned()));
    }

    #[test]
    fn an_impossible_day_is_left_to_the_check() {
        assert_eq!(fields("31", "2", "1966").answer(), Ok("1966-02-31".to_owned()));
    }

    #[test]
    fn each_fault_names_its_field() {
        assert_eq!(fields("", " ", "").answer(), Err(FieldsError::Empty));
        assert_eq!(fields("5", "9", "66").answer(), Err(FieldsError::Year));
        assert_eq!(fields("5", "9", "").answer(), Err(FieldsError::Year));
        assert_eq!(fields("5", "", "1966").answer(), Err(FieldsError::DayOrMonth));
        assert_eq!(fields("mồng 5", "9", "1966").answer(), Err(FieldsError::DayOrMonth));
        assert_eq!(fields("0", "9", "1966").answer(), Err(FieldsError::DayOrMonth));
    }

    #[test]
    fn an_answer_comes_back_into_its_fields() {
        assert_eq!(DateFields::of_answer("1966-09-05"), fields("5", "9", "1966"));
        assert_eq!(DateFields::of_answer("1966"), fields("", "", "1966"));
        assert_eq!(DateFields::of_answer("1966-09"), fields("", "9", "1966"));
        assert_eq!(DateFields::of_answer("khong-biet"), DateFields::default());
    }
}
