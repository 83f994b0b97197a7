//! A day earlier, a day later: the conditions that compare a date, an age or a length of time, each shifted.

use readiness::{
    Check, CivilDate, Condition, DateOf, Figure, FigureSpan, FigureTable, FigureValue, Limit, PredicateUse, Unit,
};

/// Whether a shift is by one day, or by one unit of what is counted (a year of age, a month, a piece).
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    Day,
    Unit,
}

/// A condition that stands in the place of another, with the figures it needs.
pub(super) struct Shifted {
    pub(super) by: By,
    pub(super) how: String,
    pub(super) instead: Condition,
    pub(super) figures: Vec<Figure>,
    pub(super) predicate: Option<PredicateUse>,
}

/// What the shifts are made for.
pub(super) struct Place<'p> {
    pub(super) check: &'p Check,
    pub(super) table: &'p FigureTable,
    /// The days on which the mutant is looked at.
    pub(super) days: &'p [CivilDate],
}

impl Place<'_> {
    fn figure(&self, index: u16) -> Option<&Figure> {
        self.table.get(self.check.figures.get(usize::from(index))?)
    }

    /// The index that the nth new figure will have.
    fn new_index(&self, nth: usize) -> u16 {
        u16::try_from(self.check.figures.len() + nth).expect("few figures")
    }

    /// Every way to shift a condition; none for one that compares nothing.
    pub(super) fn shifts(&self, condition: &Condition) -> Vec<Shifted> {
        match *condition {
            Condition::AgeAtLeast(figure) => {
                let Some(birth) = self.check.birth else { return Vec::new() };
                // Who was asked no birth date has no age, neither before nor after the shift.
                let instead = |before: Condition| {
                    let asked = Condition::Asked(birth);
                    let otherwise = Condition::All(vec![Condition::Not(Box::new(asked.clone())), condition.clone()]);
                    Condition::Any(vec![Condition::All(vec![asked, before]), otherwise])
                };
                let day = self.by_day(birth, instead, |today| latest(self.figure(figure)?, today, 1, false));
                day.into_iter().chain(self.by_unit(figure, Condition::AgeAtLeast)).collect()
            }
            Condition::Elapsed { date, figure, strictly } => {
                let day = self.by_day(date, |before| before, |today| latest(self.figure(figure)?, today, 1, strictly));
                let unit = self.by_unit(figure, |figure| Condition::Elapsed { date, figure, strictly });
                day.into_iter().chain(unit).collect()
            }
            Condition::Left { date, figure } => {
                let day = self.by_day(date, |before| before, |today| latest(self.figure(figure)?, today, -1, false));
                day.into_iter().chain(self.by_unit(figure, |figure| Condition::Left { date, figure })).collect()
            }
            Condition::Before { date: DateOf::Question(date), limit: Limit::Today } => {
                self.by_day(date, |before| before, |today| today.plus_days(-1))
            }
            Condition::Before { date, limit: Limit::Figure(figure) } => {
                self.dates(figure, |figure| Condition::Before { date, limit: Limit::Figure(figure) })
            }
            Condition::NumberAtLeast { question, figure } => {
                self.by_unit(figure, |figure| Condition::NumberAtLeast { question, figure })
            }
            Condition::Acts { from, until } => {
                let begins = from.map(|from| self.dates(from, |from| Condition::Acts { from: Some(from), until }));
                let ends = until.map(|until| self.dates(until, |until| Condition::Acts { from, until: Some(until) }));
                begins.into_iter().chain(ends).flatten().collect()
            }
            Condition::InForce { figure, on } => {
                let Some(old) = self.figure(figure) else { return Vec::new() };
                let shifted = bounds(old).into_iter().map(|(how, figure)| Shifted {
                    by: By::Day,
                    how,
                    instead: Condition::InForce { figure: self.new_index(0), on },
                    figures: vec![figure],
                    predicate: None,
                });
                shifted.collect()
            }
            Condition::Predicate(index) => self.predicate(index),
            _ => Vec::new(),
        }
    }

    /// `date` on or before the day of `latest`, which is then a day earlier or later.
    fn by_day(
        &self,
        date: u8,
        instead: impl Fn(Condition) -> Condition,
        latest: impl Fn(CivilDate) -> Option<CivilDate>,
    ) -> Vec<Shifted> {
        let shifted = [("a day earlier", 0), ("a day later", 2)].map(|(how, by)| {
            // The first day that is no longer before, which depends on the day asked about.
            let span = |today: &CivilDate| {
                let limit = latest(*today)?.plus_days(by)?;
                Some(FigureSpan { from: Some(*today), until: Some(*today), value: FigureValue::Date(limit) })
            };
            let spans = self.days.iter().filter_map(span).collect();
            let limit = Limit::Figure(self.new_index(0));
            Shifted {
                by: By::Day,
                how: how.to_owned(),
                instead: instead(Condition::Before { date: DateOf::Question(date), limit }),
                figures: vec![Figure { id: "shifted".to_owned(), unit: Unit::Other, spans }],
                predicate: None,
            }
        });
        shifted.into()
    }

    fn by_unit(&self, figure: u16, instead: impl Fn(u16) -> Condition) -> Vec<Shifted> {
        let Some(old) = self.figure(figure) else { return Vec::new() };
        let shifted = [("one unit less", -1), ("one unit more", 1)].map(|(how, by)| Shifted {
            by: By::Unit,
            how: how.to_owned(),
            instead: instead(self.new_index(0)),
            figures: vec![changed(old, by)],
            predicate: None,
        });
        shifted.into()
    }

    fn dates(&self, figure: u16, instead: impl Fn(u16) -> Condition) -> Vec<Shifted> {
        let shifted = self.by_unit(figure, instead).into_iter();
        shifted
            .map(|shifted| Shifted { by: By::Day, how: shifted.how.replace("one unit", "a day"), ..shifted })
            .collect()
    }

    /// The days between which such cards were issued, the years before a milestone, and the milestones.
    fn predicate(&self, index: u16) -> Vec<Shifted> {
        let Some(used) = self.check.predicates.get(usize::from(index)) else { return Vec::new() };
        let mut shifts = Vec::new();
        for (place, figure) in used.figures.iter().enumerate() {
            let Some(old) = self.figure(*figure) else { continue };
            let made: Vec<(By, String, Figure)> = if place == 0 {
                bounds(old).into_iter().map(|(how, figure)| (By::Day, how, figure)).collect()
            } else {
                [-1, 1].map(|by| (By::Unit, format!("{by:+}"), changed(old, by))).into()
            };
            for (by, how, figure) in made {
                let mut used = used.clone();
                used.figures[place] = self.new_index(0);
                let instead = Condition::Predicate(u16::try_from(self.check.predicates.len()).expect("few predicates"));
                let how = format!("{place} {} {how}", old.id);
                shifts.push(Shifted { by, how, instead, figures: vec![figure], predicate: Some(used) });
            }
        }
        shifts
    }
}

/// The last day that, so much later (or earlier, with -1), is on or before a day; with `strictly`, before it.
fn latest(figure: &Figure, today: CivilDate, sign: i32, strictly: bool) -> Option<CivilDate> {
    let length = sign * i32::try_from(figure.on(today)?.number()?).ok()?;
    let later = |day: CivilDate, length: i32| match figure.unit {
        Unit::Days => day.plus_days(length),
        Unit::Months => day.plus_months(length),
        Unit::Years => day.plus_years(length),
        Unit::Other => None,
    };
    let end = if strictly { today.plus_days(-1)? } else { today };
    let mut day = later(end, -length)?.plus_days(4)?;
    while later(day, length)? > end {
        day = day.plus_days(-1)?;
    }
    Some(day)
}

/// A figure whose values are one more or less; days are a day later or earlier.
pub(super) fn changed(figure: &Figure, by: i32) -> Figure {
    let change = |span: &FigureSpan| FigureSpan {
        value: match span.value {
            FigureValue::Number(number) => FigureValue::Number(number + i64::from(by)),
            FigureValue::Tenths(tenths) => FigureValue::Tenths(tenths + i64::from(by)),
            FigureValue::Date(day) => FigureValue::Date(day.plus_days(by).expect("in bounds")),
        },
        ..*span
    };
    Figure { id: "changed".to_owned(), unit: figure.unit, spans: figure.spans.iter().map(change).collect() }
}

/// A figure each of whose days of change is a day earlier or later, one at a time.
pub(super) fn bounds(figure: &Figure) -> Vec<(String, Figure)> {
    let mut all = Vec::new();
    for index in 0..figure.spans.len() {
        for by in [-1, 1] {
            let shift = |day: CivilDate| day.plus_days(by).expect("in bounds");
            let new = || Figure { id: "shifted".to_owned(), ..figure.clone() };
            let same = figure.spans.get(index + 1).is_some_and(|next| next.value == figure.spans[index].value);
            // Where a value is only confirmed by a later law, nothing changes.
            if let Some(until) = figure.spans[index].until.filter(|_| !same) {
                let mut shifted = new();
                shifted.spans[index].until = Some(shift(until));
                if let Some(next) = shifted.spans.get_mut(index + 1) {
                    next.from = next.from.map(shift);
                }
                all.push((format!("ends {until} {by:+} day"), shifted));
            }
            if let (0, Some(from)) = (index, figure.spans[0].from) {
                let mut shifted = new();
                shifted.spans[0].from = Some(shift(from));
                all.push((format!("begins {from} {by:+} day"), shifted));
            }
        }
    }
    all
}
