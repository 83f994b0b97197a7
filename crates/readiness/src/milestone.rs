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
            (
                first.max(birth.first.number()),
                last.min(birth.last.number()),
            )
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
