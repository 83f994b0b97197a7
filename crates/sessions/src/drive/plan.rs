//! A plan whose figures make sense, and what follows from it.

use readiness::CivilDate;

use super::days::{Weekdays, working};
use super::quota::apportion;

/// No drive is planned for more working days.
pub const LONGEST_DRIVE: u32 = 1_500;

/// A residential group, and how many of its people the drive is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What it is called.
    pub name: String,
    /// Its people, by which the quota is shared.
    pub people: u32,
}

/// A place that a station is taken to, and for how many days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// What it is called.
    pub name: String,
    /// Working days there.
    pub days: u32,
}

/// A plan that can be carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// People whom the drive is for.
    pub eligible: u32,
    /// Those who have their card already.
    pub done: u32,
    /// Places with a set of equipment; none where only the quota of a day is told, and what can be done is not known.
    pub stations: u32,
    /// Officers on duty in each shift, at all stations together.
    pub officers: u32,
    /// Officers that one station takes.
    pub crew: u32,
    /// Shifts a day.
    pub shifts: u32,
    /// Hours of a shift, in tenths.
    pub hours: u32,
    /// People served in an hour at one station, in tenths.
    pub rate: u32,
    /// The quota that was set for a day, where one was.
    pub daily: Option<u32>,
    /// Days of the week on which the drive works.
    pub weekdays: Weekdays,
    /// Days on which it does not.
    pub holidays: Vec<CivilDate>,
    /// Places that one station visits, one after another.
    pub places: Vec<Place>,
    /// Groups among which the quota is shared.
    pub groups: Vec<Group>,
    /// The first day.
    pub start: CivilDate,
    /// The day by which it has to be over, where one was set.
    pub end: Option<CivilDate>,
    /// People served on the days so far, in the order of days.
    pub counts: Vec<(CivilDate, u32)>,
}

/// What is expected of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// People still to be served.
    pub left: u32,
    /// Stations that have their officers.
    pub working_stations: u32,
    /// People that they can serve in a day; the quota, where nothing is known of the stations.
    pub capacity: u32,
    /// People that are to be served in a day: the quota that was set, or as many as can be.
    pub daily: u32,
    /// People planned for each day but the last: fewer than `daily` where the round of a station takes longer than
    /// serving everyone.
    pub steady: u32,
    /// Working days needed.
    pub days: u32,
    /// The last day; nothing where nobody is left.
    pub finish: Option<CivilDate>,
    /// Working days from the start to the day that was set, where one was.
    pub days_until_end: Option<u32>,
    /// People a day that would finish by that day.
    pub daily_for_end: Option<u32>,
}

impl Forecast {
    /// Whether it is over by the day that was set; nothing where none was.
    pub fn is_in_time(&self) -> Option<bool> {
        self.days_until_end.map(|until| self.days <= until)
    }

    /// Whether the round of a station alone is longer than the days until the day that was set.
    pub fn is_round_too_long(&self, plan: &Plan) -> bool {
        self.left > 0 && self.days_until_end.is_some_and(|until| plan.moving() > until)
    }

    /// Whether the quota that was set is more than can be done.
    pub fn falls_short(&self, plan: &Plan) -> bool {
        plan.daily.is_some_and(|daily| daily > self.capacity)
    }
}

/// What would be different.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// One more station, its officers with it.
    Station,
    /// One more shift a day.
    Shift,
}

/// A working day of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub on: CivilDate,
    /// People to be served on it.
    pub quota: u32,
    /// People served by its end since the start.
    pub total: u32,
    /// The place, by its index, where a station is on that day.
    pub place: Option<usize>,
}

impl Plan {
    /// People still to be served when the drive starts.
    pub const fn left(&self) -> u32 {
        self.eligible.saturating_sub(self.done)
    }

    /// Stations that have their officers.
    pub const fn working_stations(&self) -> u32 {
        let crews = match self.officers.checked_div(self.crew) {
            Some(crews) => crews,
            None => 0,
        };
        if crews < self.stations { crews } else { self.stations }
    }

    /// Working days that one station travels.
    pub fn moving(&self) -> u32 {
        self.places.iter().fold(0, |days, place| days.saturating_add(place.days))
    }

    /// Whether it is known what the stations can do, and not the quota of a day alone.
    pub const fn knows_work(&self) -> bool {
        self.stations > 0
    }

    /// People that can be served in a day. Parts of a person are nobody. Where that is not known, the quota is believed.
    pub fn capacity(&self) -> u32 {
        if !self.knows_work() {
            return self.daily.unwrap_or(0);
        }
        let factors = [self.working_stations(), self.shifts, self.hours, self.rate];
        // Both hours and rate are tenths.
        let people = factors.iter().map(|factor| u64::from(*factor)).fold(1, u64::saturating_mul) / 100;
        u32::try_from(people).unwrap_or(u32::MAX)
    }

    /// What is to be expected; nothing where the drive would be longer than [`LONGEST_DRIVE`] or serve nobody.
    pub fn forecast(&self) -> Option<Forecast> {
        let capacity = self.capacity();
        let daily = self.daily.unwrap_or(capacity).min(capacity);
        let left = self.left();
        if daily == 0 {
            return None;
        }
        let serving = left.div_ceil(daily);
        // A station is at one place at a time, and everyone there is waited for.
        let days = if left == 0 { 0 } else { serving.max(self.moving()) };
        if days > LONGEST_DRIVE {
            return None;
        }
        let steady = if serving < days { left.div_ceil(days) } else { daily };
        let finish = match usize::try_from(days).ok()?.checked_sub(1) {
            Some(last) => Some(self.working().nth(last)?),
            None => None,
        };
        let days_until_end = self.end.map(|end| count(self.working().take_while(|day| *day <= end)));
        let daily_for_end = days_until_end.filter(|days| *days > 0).map(|days| left.div_ceil(days));
        Some(Forecast {
            left,
            working_stations: self.working_stations(),
            capacity,
            daily,
            steady,
            days,
            finish,
            days_until_end,
            daily_for_end,
        })
    }

    /// The plan with something added to it; nothing where a day has no room for it, or what is added to is not known.
    pub fn changed(&self, change: Change) -> Option<Self> {
        if !self.knows_work() {
            return None;
        }
        let mut plan = self.clone();
        // What a quota that was set holds back would hide what the change can do.
        plan.daily = plan.daily.filter(|daily| *daily > self.capacity());
        match change {
            Change::Station => {
                plan.officers = plan.officers.checked_add(plan.crew)?;
                plan.stations = plan.stations.checked_add(1)?;
            }
            Change::Shift => {
                plan.shifts = plan.shifts.checked_add(1)?;
                if plan.shifts.checked_mul(plan.hours)? > 240 {
                    return None;
                }
            }
        }
        Some(plan)
    }

    /// The working days, each with its quota; the last one has what is left.
    pub fn days(&self) -> Vec<Day> {
        let Some(forecast) = self.forecast() else { return Vec::new() };
        let (mut total, mut days) = (0, Vec::new());
        let mut places = self.places.iter().enumerate().flat_map(|(n, place)| (0..place.days).map(move |_| n));
        for on in self.working().take(usize::try_from(forecast.days).unwrap_or(0)) {
            let quota = forecast.steady.min(forecast.left - total);
            total += quota;
            days.push(Day { on, quota, total, place: places.next() });
        }
        days
    }

    /// People of all groups together.
    pub fn grouped(&self) -> u64 {
        self.groups.iter().map(|group| u64::from(group.people)).sum()
    }

    /// People of the drive who are in no group; nobody where no groups are given.
    pub fn ungrouped(&self) -> u64 {
        if self.groups.is_empty() { 0 } else { u64::from(self.left()).saturating_sub(self.grouped()) }
    }

    /// The shares of the groups in a number of people of the drive, in their order, and at the end what falls to those who
    /// are in no group: no group is given more people than it has.
    pub fn shares(&self, people: u32) -> Vec<u64> {
        if self.groups.is_empty() {
            return Vec::new();
        }
        let groups = self.groups.iter().map(|group| u64::from(group.people));
        let weights: Vec<u64> = groups.chain([self.ungrouped()]).collect();
        apportion(u64::from(people.min(self.left())), &weights)
    }

    /// The working days from the start on.
    pub(super) fn working(&self) -> impl Iterator<Item = CivilDate> {
        working(self.start, self.weekdays, &self.holidays)
    }
}

/// How many days there are, as many as a plan can have.
pub(super) fn count(days: impl Iterator<Item = CivilDate>) -> u32 {
    let most = usize::try_from(LONGEST_DRIVE).unwrap_or(usize::MAX) * 10;
    u32::try_from(days.take(most).count()).unwrap_or(u32::MAX)
}
