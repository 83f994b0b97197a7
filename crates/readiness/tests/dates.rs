//! Civil dates against the `time` crate, and what it does not know: birthdays on 29 February.

use proptest::prelude::*;
use readiness::{CivilDate, DateError, DateSpan, ParseDateError, parse_days, parse_span};
use time::{Date, Month};

fn date(text: &str) -> CivilDate {
    CivilDate::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn oracle(date: CivilDate) -> Date {
    let (year, month, day) = date.parts();
    let month = Month::try_from(u8::try_from(month).expect("a month")).expect("a month");
    Date::from_calendar_date(year, month, u8::try_from(day).expect("a day")).expect("a real day")
}

fn any_date() -> impl Strategy<Value = CivilDate> {
    (0..=CivilDate::MAX.number()).prop_map(|number| CivilDate::from_number(number).expect("in bounds"))
}

#[test]
fn every_day_of_three_hundred_years_agrees() {
    let mut expected = Date::from_calendar_date(1900, Month::January, 1).expect("a real day");
    for number in 0..=CivilDate::MAX.number() {
        let date = CivilDate::from_number(number).expect("in bounds");
        assert_eq!(oracle(date), expected);
        let (year, month, day) = date.parts();
        assert_eq!(CivilDate::new(year, month, day), Ok(date));
        expected = expected.next_day().expect("a next day");
    }
    assert_eq!(CivilDate::MAX.to_string(), "2199-12-31");
    assert_eq!(CivilDate::from_number(CivilDate::MAX.number() + 1), None);
    assert_eq!(CivilDate::MAX.plus_days(1), None);
    assert_eq!(CivilDate::MIN.plus_days(-1), None);
}

#[test]
fn exactly_the_days_of_the_calendar_are_dates() {
    for year in 1900..=2199 {
        for month in 0..=13_u32 {
            for day in 0..=32_u32 {
                let parts =
                    u8::try_from(month).ok().and_then(|month| Month::try_from(month).ok()).zip(u8::try_from(day).ok());
                let real = parts.is_some_and(|(month, day)| Date::from_calendar_date(year, month, day).is_ok());
                assert_eq!(CivilDate::new(year, month, day).is_ok(), real, "{year}-{month}-{day}");
            }
        }
    }
}

#[test]
fn leap_days_have_their_birthday_on_the_first_of_march() {
    let born = date("2012-02-29");
    assert_eq!(born.plus_years(14), Some(date("2026-03-01")));
    assert_eq!(born.plus_years(16), Some(date("2028-02-29")));
    assert_eq!(born.age_on(date("2026-02-28")), 13);
    assert_eq!(born.age_on(date("2026-03-01")), 14);
    assert_eq!(born.age_on(date("2028-02-28")), 15);
    assert_eq!(born.age_on(date("2028-02-29")), 16);
    // 2100 is no leap year.
    assert_eq!(date("2096-02-29").plus_years(4), Some(date("2100-03-01")));
}

#[test]
fn ages_turn_on_the_birthday_and_not_a_day_before_or_after() {
    for years in [6, 14, 16, 25, 40, 60] {
        let born = date("1950-11-23");
        let birthday = born.plus_years(years).expect("in bounds");
        let day = |days| birthday.plus_days(days).expect("in bounds");
        assert_eq!([born.age_on(day(-1)), born.age_on(day(0)), born.age_on(day(1))], [years - 1, years, years]);
    }
    assert_eq!(date("2000-01-01").age_on(date("1999-12-31")), -1);
}

#[test]
fn what_people_type_is_read_and_what_is_no_date_is_refused() {
    let day = DateSpan::exact(date("1990-05-17"));
    for text in ["1990-05-17", "1990-5-17", "17-5-1990", "17/05/1990", "17.05.1990", " 1990-05-17 "] {
        assert_eq!(parse_span(text), Ok(day), "{text}");
    }
    assert_eq!(parse_span("1990"), Ok(DateSpan { first: date("1990-01-01"), last: date("1990-12-31") }));
    assert_eq!(parse_span("2024-02"), Ok(DateSpan { first: date("2024-02-01"), last: date("2024-02-29") }));
    let impossible = [
        ("2023-02-29", DateError::Impossible),
        ("2026-13-01", DateError::Impossible),
        ("2026-00-10", DateError::Impossible),
        ("1990-04-31", DateError::Impossible),
        ("1899-12-31", DateError::TooEarly),
        ("1899", DateError::TooEarly),
        ("2200", DateError::TooLate),
    ];
    for (text, error) in impossible {
        assert_eq!(parse_span(text), Err(ParseDateError::Date(error)), "{text}");
    }
    for text in ["", "-", "1990-", "90", "1990-05-17-1", "19900517", "1990 05 17", "một", "٢٠٢٦", "17-5-90"] {
        assert_eq!(parse_span(text), Err(ParseDateError::Shape), "{text}");
    }
    assert_eq!(CivilDate::parse("1990"), Err(ParseDateError::Shape));
}

proptest! {
    #[test]
    fn printing_and_reading_give_the_same_day(date in any_date()) {
        prop_assert_eq!(CivilDate::parse(&date.to_string()), Ok(date));
        let (year, month, day) = date.parts();
        prop_assert_eq!(parse_span(&format!("{day}/{month}/{year}")), Ok(DateSpan::exact(date)));
    }

    #[test]
    fn adding_days_agrees(date in any_date(), days in -120_000..120_000) {
        let expected = oracle(date).checked_add(time::Duration::days(i64::from(days)));
        let expected = expected.filter(|date| (1900..=2199).contains(&date.year()));
        prop_assert_eq!(date.plus_days(days).map(oracle), expected);
    }

    #[test]
    fn adding_years_agrees_except_on_leap_days(date in any_date(), years in -300..300) {
        let (year, month, day) = date.parts();
        let expected = match CivilDate::new(year + years, month, day) {
            Err(DateError::Impossible) => CivilDate::new(year + years, 3, 1).ok(),
            other => other.ok(),
        };
        prop_assert_eq!(date.plus_years(years), expected);
    }

    #[test]
    fn an_age_is_the_number_of_birthdays_had(born in any_date(), today in any_date()) {
        let age = born.age_on(today);
        prop_assume!(age >= 0);
        prop_assert!(born.plus_years(age).is_some_and(|birthday| birthday <= today));
        prop_assert!(born.plus_years(age + 1).is_none_or(|birthday| birthday > today));
    }

    #[test]
    fn no_text_makes_reading_panic(text in "\\PC{0,24}") {
        let _ = parse_span(&text);
    }

    #[test]
    fn no_date_like_text_makes_reading_panic(text in "[0-9/.\\-]{0,14}") {
        if let Ok(span) = parse_span(&text) {
            prop_assert!(span.first <= span.last);
        }
    }

    #[test]
    fn dates_come_before_each_other_as_in_the_calendar(one in any_date(), two in any_date()) {
        prop_assert_eq!(one.cmp(&two), oracle(one).cmp(&oracle(two)));
    }
}

#[test]
fn months_end_on_the_same_day_or_on_the_last() {
    let later = |text: &str, months: i32| date(text).plus_months(months).map(|date| date.to_string());
    assert_eq!(later("2026-01-31", 1).as_deref(), Some("2026-02-28"));
    assert_eq!(later("2024-01-31", 1).as_deref(), Some("2024-02-29"));
    assert_eq!(later("2026-11-23", 3).as_deref(), Some("2027-02-23"));
    assert_eq!(later("2024-02-29", 12).as_deref(), Some("2025-02-28"));
    assert_eq!(later("2026-01-15", -1).as_deref(), Some("2025-12-15"));
    assert_eq!(later("2199-12-01", 1), None);
    assert_eq!(later("1900-01-31", -1), None);
}

proptest! {
    #[test]
    fn months_agree_with_the_calendar(day in any_date(), months in -2_000..2_000_i32) {
        let start = oracle(day);
        let count = start.year() * 12 + i32::from(u8::from(start.month())) - 1 + months;
        let month = Month::try_from(u8::try_from(count.rem_euclid(12) + 1).expect("a month")).expect("a month");
        let year = count.div_euclid(12);
        let of_month = (1..=start.day()).rev().find_map(|day| Date::from_calendar_date(year, month, day).ok());
        let expected = of_month.filter(|date| (1900..=2199).contains(&date.year()));
        prop_assert_eq!(day.plus_months(months).map(oracle), expected);
    }

    #[test]
    fn a_span_is_written_as_it_is_read(year in 1900..2200_i32, month in 1..13_u32, day in any_date()) {
        let spans = [DateSpan::year(year), DateSpan::month(year, month), Some(DateSpan::exact(day))];
        for span in spans.into_iter().flatten() {
            prop_assert_eq!(parse_span(&span.to_string()), Ok(span));
            prop_assert_eq!(parse_days(&span.to_string()), Ok(span));
        }
    }

    #[test]
    fn days_are_written_as_they_are_read(one in any_date(), other in any_date()) {
        let days = DateSpan { first: one.min(other), last: one.max(other) };
        prop_assert_eq!(parse_days(&days.to_string()), Ok(days));
        let turned = [days.last.to_string(), days.first.to_string()].join("..");
        prop_assert!(one == other || parse_days(&turned).is_err());
    }
}
