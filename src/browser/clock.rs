//! What day it is in Việt Nam.

use readiness::CivilDate;

/// Việt Nam keeps UTC+7 all year.
const OFFSET_MS: f64 = 7.0 * 3_600_000.0;
const DAY_MS: f64 = 86_400_000.0;

/// Today's civil date in Việt Nam, whatever zone the device is set to; nothing when the device's clock stands
/// outside the years that a date can have.
pub fn today() -> Option<CivilDate> {
    day_at(js_sys::Date::now())
}

/// The civil date in Việt Nam at a time in milliseconds since 1970, which is the same in every zone.
fn day_at(now_ms: f64) -> Option<CivilDate> {
    let days = ((now_ms + OFFSET_MS) / DAY_MS).floor();
    // A cast of a float beyond the integers ends at their bounds, which no date reaches.
    CivilDate::new(1970, 1, 1).ok()?.plus_days(days as i32)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Milliseconds since 1970 on a day at an hour of UTC, counted from a day whose number everyone knows.
    fn utc(day: &str, ms_of_day: f64) -> f64 {
        let since =
            CivilDate::parse(day).expect("a day").number() - CivilDate::parse("1970-01-01").expect("a day").number();
        f64::from(since) * DAY_MS + ms_of_day
    }

    fn day(now_ms: f64) -> Option<String> {
        day_at(now_ms).map(|day| day.to_string())
    }

    #[test]
    fn the_day_begins_at_midnight_in_viet_nam() {
        let seventeen = 17.0 * 3_600_000.0;
        for (before, after) in [
            ("2026-12-31", "2027-01-01"),
            ("2027-02-28", "2027-03-01"),
            ("2028-02-28", "2028-02-29"),
            ("1969-12-31", "1970-01-01"),
            ("1950-05-16", "1950-05-17"),
        ] {
            assert_eq!(day(utc(before, seventeen - 1.0)).as_deref(), Some(before));
            assert_eq!(day(utc(before, seventeen)).as_deref(), Some(after));
            assert_eq!(day(utc(after, 0.0)).as_deref(), Some(after));
        }
    }

    #[test]
    fn a_clock_outside_the_years_of_a_date_has_no_day() {
        for now in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 8.64e15, -8.64e15, utc("1900-01-01", 0.0) - DAY_MS] {
            let day = day_at(now);
            assert!(day.is_none() || now.is_nan(), "{now}: {day:?}");
        }
    }
}
