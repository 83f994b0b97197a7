//! When a card has to be changed because of age (Articles 21 of the Laws of 2014 and 2023; rule 9.3 of the fact sheet).

use crate::condition::Truth;
use crate::date::{CivilDate, DateSpan, latest_birth};

/// The milestones of one kind of card on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Milestones {
    /// Ages at which a card is changed, in full years.
    pub(crate) ages: Vec<i32>,
    /// A card issued within this many years before a milestone runs on to the next.
    pub(crate) grace: i32,
    /// The days on which such cards were issued.
    pub(crate) issued: DateSpan,
    /// The day asked about.
    pub(crate) today: CivilDate,
}

impl Milestones {
    /// Whether a card issued in `issue` to a person born in `birth` has to be changed by now.
    ///
    /// It has to when some milestone birthday is not after today and the card is older than the grace before it. The
    /// answer is definite exactly when every possible pair of days agrees; an issue date on which no such card was issued
    /// leaves it unknown.
    pub(crate) fn due(&self, birth: DateSpan, issue: DateSpan) -> Truth {
        let Some(issue) = issue.within(self.issued) else {
            return Truth::Unknown;
        };
        // For one milestone and one day of issue, the births that are due form one range of days.
        let due_births = |age: i32, issued: CivilDate| {
            let first = latest_birth(issued, age - self.grace) + 1;
            let last = latest_birth(self.today, age);
            (first.max(birth.first.number()), last.min(birth.last.number()))
        };
        // An earlier issue only adds births that are due, so the first day of issue decides "some", the last one "all".
        let some = self.ages.iter().any(|&age| {
            let (first, last) = due_births(age, issue.first);
            first <= last
        });
        if !some {
            return Truth::No;
        }
        let mut open = birth.first.number();
        loop {
            let reach = self
                .ages
                .iter()
                .map(|&age| due_births(age, issue.last))
                .filter(|&(first, last)| first <= open && open <= last)
                .map(|(_, last)| last)
                .max();
            match reach {
                Some(last) if last >= birth.last.number() => return Truth::Yes,
                Some(last) => open = last + 1,
                None => return Truth::Unknown,
            }
        }
    }
}

impl Milestones {
    /// The next birthday after today on which a card issued on a day to a person born on a day has to be changed.
    pub(crate) fn next(&self, birth: CivilDate, issue: CivilDate) -> Option<CivilDate> {
        let issued = DateSpan::exact(issue).within(self.issued)?;
        let ends = self.ages.iter().filter_map(|age| {
            let counts = issued.first < birth.plus_years(age - self.grace)?;
            birth.plus_years(*age).filter(|birthday| counts && *birthday > self.today)
        });
        ends.min()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> CivilDate {
        CivilDate::parse(text).expect("a date")
    }

    fn card(today: &str) -> Milestones {
        Milestones {
            ages: vec![14, 25, 40, 60],
            grace: 2,
            issued: DateSpan { first: date("2024-07-01"), last: CivilDate::MAX },
            today: date(today),
        }
    }

    fn citizen_card(today: &str) -> Milestones {
        Milestones {
            ages: vec![25, 40, 60],
            issued: DateSpan { first: date("2016-01-01"), last: date("2024-06-30") },
            ..card(today)
        }
    }

    fn exact(milestones: &Milestones, birth: &str, issue: &str) -> Truth {
        milestones.due(DateSpan::exact(date(birth)), DateSpan::exact(date(issue)))
    }

    /// The rule as the law words it, for two certain days: a milestone between the issue and today, unless the card was
    /// issued in the years before it.
    fn as_worded(milestones: &Milestones, birth: CivilDate, issue: CivilDate) -> bool {
        milestones.ages.iter().any(|&age| {
            let (Some(birthday), Some(grace)) = (birth.plus_years(age), birth.plus_years(age - milestones.grace))
            else {
                return false;
            };
            issue < grace && birthday <= milestones.today
        })
    }

    #[test]
    fn each_milestone_ends_a_card_on_the_birthday_itself() {
        for age in [25, 40, 60] {
            let birth = date("2026-11-23").plus_years(-age).expect("in bounds");
            let due = |days: i32| {
                let birth = birth.plus_days(days).expect("in bounds").to_string();
                exact(&citizen_card("2026-11-23"), &birth, "2016-01-01")
            };
            // Born a day earlier: had the birthday yesterday; a day later: has it tomorrow.
            assert_eq!([due(-1), due(0), due(1)], [Truth::Yes, Truth::Yes, Truth::No], "{age}");
        }
        assert_eq!(exact(&card("2040-07-01"), "2026-07-01", "2037-06-30"), Truth::Yes);
        assert_eq!(exact(&card("2040-07-01"), "2026-07-02", "2037-06-30"), Truth::No);
    }

    #[test]
    fn a_card_of_the_two_years_before_a_milestone_runs_to_the_next() {
        // Born on 2001-11-23: the milestone of 25 came today.
        let due = |issue: &str| exact(&card("2026-11-23"), "2001-11-23", issue);
        assert_eq!([due("2024-11-22"), due("2024-11-23"), due("2024-11-24")], [Truth::Yes, Truth::No, Truth::No]);
        // Issued at 23, it runs to 40.
        assert_eq!(exact(&card("2041-11-22"), "2001-11-23", "2024-11-23"), Truth::No);
        assert_eq!(exact(&card("2041-11-23"), "2001-11-23", "2024-11-23"), Truth::Yes);
        // Issued at 58, for life.
        assert_eq!(exact(&card("2090-01-01"), "1966-11-23", "2024-11-23"), Truth::No);
        assert_eq!(exact(&card("2026-11-23"), "1966-11-23", "2024-11-22"), Truth::Yes);
    }

    #[test]
    fn leap_day_births_come_to_their_milestone_on_the_first_of_march() {
        assert_eq!(exact(&citizen_card("2025-02-28"), "2000-02-29", "2020-01-01"), Truth::No);
        assert_eq!(exact(&citizen_card("2025-03-01"), "2000-02-29", "2020-01-01"), Truth::Yes);
    }

    #[test]
    fn a_card_could_not_be_issued_outside_its_days() {
        assert_eq!(exact(&card("2026-11-23"), "1990-01-01", "2024-06-30"), Truth::Unknown);
        assert_eq!(exact(&citizen_card("2026-11-23"), "1990-01-01", "2024-07-01"), Truth::Unknown);
    }

    #[test]
    fn an_unknown_day_of_issue_leaves_open_only_what_it_can_change() {
        let any = DateSpan { first: CivilDate::MIN, last: date("2026-11-23") };
        let due = |birth: &str| card("2026-11-23").due(DateSpan::exact(date(birth)), any);
        // 60 came before there were such cards.
        assert_eq!(due("1950-01-01"), Truth::No);
        assert_eq!(due("1990-01-01"), Truth::No);
        assert_eq!(due("2001-05-01"), Truth::No);
        assert_eq!(due("2001-11-23"), Truth::Unknown);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        /// A card that is good today is due on the next milestone, and on no day before it.
        #[test]
        fn the_next_milestone_is_the_first_day_it_is_due(birth in 20_000_i32..46_000, issue in 45_500_i32..46_300) {
            let day = |number: i32| CivilDate::from_number(number).expect("in bounds");
            let good = card("2026-11-23");
            let (birth, issue) = (day(birth), day(issue));
            let due_on = |today: CivilDate| {
                let milestones = Milestones { today, ..good.clone() };
                milestones.due(DateSpan::exact(birth), DateSpan::exact(issue))
            };
            prop_assume!(due_on(good.today) == Truth::No);
            match good.next(birth, issue) {
                Some(next) => {
                    prop_assert_eq!(due_on(next), Truth::Yes);
                    prop_assert_eq!(due_on(next.plus_days(-1).expect("in bounds")), Truth::No);
                }
                None => prop_assert_eq!(due_on(CivilDate::MAX), Truth::No),
            }
        }

        /// Definite exactly when every pair of days agrees.
        #[test]
        fn spans_agree_with_every_day_in_them(
            birth in 20_000_i32..46_000, wide in 0_i32..400,
            issue in 45_400_i32..52_000, late in 0_i32..400,
            today in 45_400_i32..60_000, citizen in any::<bool>(),
        ) {
            let day = |number: i32| CivilDate::from_number(number).expect("in bounds");
            let mut milestones = if citizen { citizen_card("2026-11-23") } else { card("2026-11-23") };
            milestones.today = day(today);
            milestones.issued = DateSpan { first: CivilDate::MIN, last: CivilDate::MAX };
            let births = DateSpan { first: day(birth), last: day(birth + wide) };
            let issues = DateSpan { first: day(issue), last: day(issue + late) };
            let (mut some, mut all) = (false, true);
            // An earlier issue never makes a card less due, so the ends of the issue speak for the days between.
            for birth in birth..=birth + wide {
                for issue in [issue, issue + late] {
                    let due = as_worded(&milestones, day(birth), day(issue));
                    some |= due;
                    all &= due;
                }
            }
            let expected = if all { Truth::Yes } else if some { Truth::Unknown } else { Truth::No };
            prop_assert_eq!(milestones.due(births, issues), expected);
        }
    }
}
