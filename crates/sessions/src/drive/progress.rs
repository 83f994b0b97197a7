//! How far a drive is, against its plan.

use readiness::CivilDate;

use super::plan::{Plan, count};

/// One day of the drive, planned and as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// The day.
    pub on: CivilDate,
    /// People that the plan has served by the end of it.
    pub planned: u32,
    /// People that were served by the end of it; nothing after the last count.
    pub served: Option<u32>,
}

/// The drive so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The last day that has a count.
    pub until: CivilDate,
    /// People served by then.
    pub served: u32,
    /// People that the plan has served by then.
    pub planned: u32,
    /// People still to be served.
    pub left: u32,
    /// Working days after the last count until the drive has to be over: by the day that was set, or as planned.
    pub days_left: u32,
    /// People a day on those days; nothing where nobody or no day is left.
    pub needed: Option<u32>,
    /// The last day, if as many are served a day as on the average so far; nothing where nobody was, or it takes years.
    pub expected: Option<CivilDate>,
    /// Every working day of the plan and every day with a count.
    pub points: Vec<Point>,
}

impl Progress {
    /// People ahead of the plan, or behind it when negative.
    pub fn ahead(&self) -> i64 {
        i64::from(self.served) - i64::from(self.planned)
    }
}

impl Plan {
    /// How far the drive is; nothing where nothing has been counted.
    pub fn progress(&self) -> Option<Progress> {
        let (until, _) = *self.counts.last()?;
        let forecast = self.forecast()?;
        let days = self.days();
        let planned_by =
            |day: CivilDate| days.iter().rev().find(|planned| planned.on <= day).map_or(0, |day| day.total);
        let served_by =
            |day: CivilDate| self.counts.iter().filter(|(on, _)| *on <= day).map(|(_, people)| people).sum::<u32>();
        let served = served_by(until);
        let left = forecast.left.saturating_sub(served);
        let last = self.end.or(forecast.finish).unwrap_or(until);
        let days_left = count(self.working().skip_while(|day| *day <= until).take_while(|day| *day <= last));
        let needed = (left > 0 && days_left > 0).then(|| left.div_ceil(days_left));

        // The days that were worked: those of the plan until the last count, and those counted beside them.
        let worked = count(self.working().take_while(|day| *day <= until))
            + count(self.counts.iter().map(|(on, _)| *on).filter(|on| !self.is_working(*on)));
        let expected = if left == 0 {
            Some(until)
        } else {
            // So many days more: left / (served / worked).
            let more = (u64::from(left) * u64::from(worked)).div_ceil(u64::from(served.max(1)));
            let more = usize::try_from(more).ok().filter(|more| served > 0 && *more <= 3_000);
            more.and_then(|more| self.working().skip_while(|day| *day <= until).nth(more - 1))
        };

        let mut on: Vec<CivilDate> =
            days.iter().map(|day| day.on).chain(self.counts.iter().map(|(on, _)| *on)).collect();
        on.sort_unstable();
        on.dedup();
        let point = |on: CivilDate| Point { on, planned: planned_by(on), served: (on <= until).then(|| served_by(on)) };
        let points = on.into_iter().map(point).collect();
        Some(Progress { until, served, planned: planned_by(until), left, days_left, needed, expected, points })
    }

    fn is_working(&self, day: CivilDate) -> bool {
        day >= self.start && super::days::working(day, self.weekdays, &self.holidays).next() == Some(day)
    }
}
