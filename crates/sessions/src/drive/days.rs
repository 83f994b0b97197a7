//! The days on which a drive works.

use readiness::CivilDate;

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

impl Weekday {
    /// All of them, as a week in Việt Nam is written.
    pub const ALL: [Self; 7] =
        [Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday, Self::Saturday, Self::Sunday];

    /// The day of the week of a date.
    pub fn of(day: CivilDate) -> Self {
        // 1 January 1900, the day numbered 0, was a Monday. A date has no negative number.
        Self::ALL[usize::try_from(day.number()).unwrap_or(0) % 7]
    }

    /// Stable id, for messages and for what is kept.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Monday => "monday",
            Self::Tuesday => "tuesday",
            Self::Wednesday => "wednesday",
            Self::Thursday => "thursday",
            Self::Friday => "friday",
            Self::Saturday => "saturday",
            Self::Sunday => "sunday",
        }
    }

    /// The day of this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|day| day.id() == id)
    }
}

/// The days of the week on which a drive works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weekdays(u8);

impl Weekdays {
    /// None.
    pub const NONE: Self = Self(0);
    /// Monday to Friday.
    pub const OFFICE: Self = Self(0b001_1111);
    /// Every day.
    pub const ALL: Self = Self(0b111_1111);

    /// Whether the drive works on this day of the week.
    pub const fn has(self, day: Weekday) -> bool {
        self.0 & (1 << day as u8) != 0
    }

    /// With this day put in, or taken out when it is in.
    pub const fn toggled(self, day: Weekday) -> Self {
        Self(self.0 ^ (1 << day as u8))
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The days, in the order of the week.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        Weekday::ALL.into_iter().filter(move |day| self.has(*day))
    }
}

/// The working days from `from` on, until the calendar of this program ends.
pub(super) fn working(from: CivilDate, weekdays: Weekdays, holidays: &[CivilDate]) -> impl Iterator<Item = CivilDate> {
    let days = std::iter::successors(Some(from), |day| day.plus_days(1));
    days.filter(move |day| weekdays.has(Weekday::of(*day)) && !holidays.contains(day))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> CivilDate {
        CivilDate::parse(text).expect("a day")
    }

    #[test]
    fn days_of_the_week_are_those_of_the_calendar() {
        for (date, weekday) in [
            ("1900-01-01", Weekday::Monday),
            ("2022-07-25", Weekday::Monday),
            ("2022-12-31", Weekday::Saturday),
            ("2024-02-29", Weekday::Thursday),
            ("2026-11-27", Weekday::Friday),
            ("2027-03-07", Weekday::Sunday),
        ] {
            assert_eq!(Weekday::of(day(date)), weekday, "{date}");
            assert_eq!(Weekday::from_id(weekday.id()), Some(weekday));
        }
    }

    #[test]
    fn holidays_and_other_days_of_the_week_are_left_out() {
        let holidays = [day("2026-12-02")];
        let days: Vec<_> =
            working(day("2026-11-27"), Weekdays::OFFICE, &holidays).take(4).map(|d| d.to_string()).collect();
        assert_eq!(days, ["2026-11-27", "2026-11-30", "2026-12-01", "2026-12-03"]);
        assert_eq!(working(day("2199-12-30"), Weekdays::ALL, &[]).count(), 2, "the calendar has an end");
    }
}
