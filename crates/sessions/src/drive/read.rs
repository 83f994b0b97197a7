//! From the fields to a plan, or to everything that is wrong with them.

use readiness::{CivilDate, parse_span};

use super::days::working;
use super::draft::{Draft, Fault, Field, Wrong};
use super::plan::{Group, Place, Plan, count};

/// More people than live in Việt Nam's largest province.
const MOST_PEOPLE: u32 = 20_000_000;
const MOST_STATIONS: u32 = 10_000;
const MOST_SHIFTS: u32 = 24;
const MOST_HOURS: u32 = 240;
const MOST_RATE: u32 = 10_000;
const MOST_LINES: usize = 100;
const MOST_COUNTS: usize = 400;
const LONGEST_NAME: usize = 60;
/// What the work of a day is reckoned from.
const WORK: [Field; 6] = [Field::Stations, Field::Officers, Field::Crew, Field::Shifts, Field::Hours, Field::Rate];

/// The faults found so far.
struct Reading<'a> {
    draft: &'a Draft,
    faults: Vec<Fault>,
}

impl Draft {
    /// The plan that the fields make.
    ///
    /// # Errors
    /// Every [`Fault`], in the order of the form. The first of each field is said beside it.
    pub fn read(&self) -> Result<Plan, Vec<Fault>> {
        let mut reading = Reading { draft: self, faults: Vec::new() };
        let plan = reading.plan();
        match plan {
            Some(plan) if reading.faults.is_empty() => Ok(plan),
            _ => {
                reading.faults.sort_by_key(|fault| fault.field);
                Err(reading.faults)
            }
        }
    }
}

impl Reading<'_> {
    fn plan(&mut self) -> Option<Plan> {
        let eligible = self.number(Field::Eligible, MOST_PEOPLE, 1, None);
        let done = self.number(Field::Done, MOST_PEOPLE, 1, Some(0));
        // The quota of a day is enough where nothing at all is said of the work.
        let blank = (!self.is_blank(Field::Daily) && WORK.iter().all(|field| self.is_blank(*field))).then_some(0);
        let stations = self.number(Field::Stations, MOST_STATIONS, 1, blank);
        let officers = self.number(Field::Officers, MOST_STATIONS * 10, 1, blank);
        let crew = self.number(Field::Crew, 1_000, 1, blank);
        let shifts = self.number(Field::Shifts, MOST_SHIFTS, 1, blank);
        let hours = self.number(Field::Hours, MOST_HOURS, 10, blank);
        let rate = self.number(Field::Rate, MOST_RATE, 10, blank);
        let daily = self.optional(Field::Daily);
        let start = self.date(Field::Start);
        let end = if self.is_blank(Field::End) { Some(None) } else { self.date(Field::End).map(Some) };
        if self.draft.weekdays.is_empty() {
            self.wrong(Field::Weekdays, Wrong::NoWeekday);
        }
        let holidays = self.days();
        let places =
            self.pairs(Field::Places, 1_000).map(|pairs| pairs.into_iter().map(|(name, days)| Place { name, days }));
        let groups = self.pairs(Field::Groups, MOST_PEOPLE);
        let groups = groups.map(|pairs| pairs.into_iter().map(|(name, people)| Group { name, people }));
        let counts = self.counts();

        if let (Some(eligible), Some(done)) = (eligible, done)
            && done > eligible
        {
            self.wrong(Field::Done, Wrong::MoreThanEligible);
        }
        if let (Some(officers), Some(crew)) = (officers, crew)
            && officers < crew
        {
            self.wrong(Field::Officers, Wrong::NoCrew);
        }
        if let (Some(shifts), Some(hours)) = (shifts, hours)
            && shifts * hours > MOST_HOURS
        {
            self.wrong(Field::Hours, Wrong::MoreThanADay);
        }
        if let (Some(start), Some(Some(end))) = (start, end)
            && end < start
        {
            self.wrong(Field::End, Wrong::EndBeforeStart);
        }
        let plan = Plan {
            eligible: eligible?,
            done: done?,
            stations: stations?,
            officers: officers?,
            crew: crew?,
            shifts: shifts?,
            hours: hours?,
            rate: rate?,
            daily: daily?,
            weekdays: self.draft.weekdays,
            holidays: holidays?,
            places: places?.collect(),
            groups: groups?.collect(),
            start: start?,
            end: end?,
            counts: counts?,
        };
        self.whole(&plan);
        Some(plan)
    }

    /// What only the plan as a whole shows.
    fn whole(&mut self, plan: &Plan) {
        if !self.faults.is_empty() {
            return;
        }
        if plan.capacity() == 0 {
            return self.wrong(Field::Rate, Wrong::Nobody);
        }
        if plan.forecast().is_none() {
            let too_many_at =
                if plan.daily.is_some_and(|daily| daily <= plan.capacity()) { Field::Daily } else { Field::Rate };
            return self.wrong(too_many_at, Wrong::TooManyDays);
        }
        if let Some(end) = plan.end
            && count(working(plan.start, plan.weekdays, &plan.holidays).take_while(|day| *day <= end).take(1)) == 0
        {
            self.wrong(Field::End, Wrong::NoWorkingDay);
        }
        let mut served = 0_u64;
        for (n, (day, people)) in plan.counts.iter().enumerate() {
            served += u64::from(*people);
            if *day < plan.start {
                return self.wrong_line(Field::Counts, Wrong::BeforeStart, n + 1);
            }
            if served > u64::from(plan.left()) {
                return self.wrong_line(Field::Counts, Wrong::MoreThanEligible, n + 1);
            }
        }
    }

    fn wrong(&mut self, field: Field, wrong: Wrong) {
        self.faults.push(Fault { field, wrong, line: None });
    }

    fn wrong_line(&mut self, field: Field, wrong: Wrong, line: usize) {
        self.faults.push(Fault { field, wrong, line: Some(line) });
    }

    fn is_blank(&self, field: Field) -> bool {
        self.draft.text(field).trim().is_empty()
    }

    /// A number above zero in units of `1 / scale`, at most `most` of them; `blank` where nothing is typed.
    fn number(&mut self, field: Field, most: u32, scale: u32, blank: Option<u32>) -> Option<u32> {
        let text = self.draft.text(field).trim();
        if text.is_empty() {
            if blank.is_none() {
                self.wrong(field, Wrong::Empty);
            }
            return blank;
        }
        match number(text, scale, most) {
            Ok(0) if blank.is_none() => self.wrong(field, Wrong::Zero),
            Ok(number) => return Some(number),
            Err(wrong) => self.wrong(field, wrong),
        }
        None
    }

    /// A number that may be left out, but not be zero. The outer nothing is a fault.
    fn optional(&mut self, field: Field) -> Option<Option<u32>> {
        if self.is_blank(field) { Some(None) } else { self.number(field, MOST_PEOPLE, 1, None).map(Some) }
    }

    fn date(&mut self, field: Field) -> Option<CivilDate> {
        if self.is_blank(field) {
            self.wrong(field, Wrong::Empty);
            return None;
        }
        let day = day(self.draft.text(field));
        if day.is_none() {
            self.wrong(field, Wrong::NotDate);
        }
        day
    }

    /// The holidays.
    fn days(&mut self) -> Option<Vec<CivilDate>> {
        let mut days = Vec::new();
        for (n, line) in lines(self.draft.text(Field::Holidays)) {
            let Some(day) = day(line) else {
                self.wrong_line(Field::Holidays, Wrong::NotDate, n);
                return None;
            };
            if !days.contains(&day) {
                days.push(day);
            }
        }
        if days.len() > MOST_LINES {
            self.wrong(Field::Holidays, Wrong::TooMany);
            return None;
        }
        Some(days)
    }

    /// Lines of a name and a number.
    fn pairs(&mut self, field: Field, most: u32) -> Option<Vec<(String, u32)>> {
        let mut pairs: Vec<(String, u32)> = Vec::new();
        for (n, line) in lines(self.draft.text(field)) {
            let found = pair(line).map_or(Err(Wrong::NotPair), |(name, text)| {
                let people = number(text, 1, most)?;
                match name {
                    _ if people == 0 && field == Field::Places => Err(Wrong::Zero),
                    _ if name.chars().count() > LONGEST_NAME => Err(Wrong::TooLong),
                    _ if pairs.iter().any(|(known, _)| known == name) => Err(Wrong::Twice),
                    _ if pairs.len() == MOST_LINES => Err(Wrong::TooMany),
                    _ => Ok((name.to_owned(), people)),
                }
            });
            match found {
                Ok(pair) => pairs.push(pair),
                Err(wrong) => {
                    self.wrong_line(field, wrong, n);
                    return None;
                }
            }
        }
        Some(pairs)
    }

    /// Days and the people served on them, in the order of days.
    fn counts(&mut self) -> Option<Vec<(CivilDate, u32)>> {
        let mut counts: Vec<(CivilDate, u32)> = Vec::new();
        for (n, line) in lines(self.draft.text(Field::Counts)) {
            let found = pair(line).ok_or(Wrong::NotPair).and_then(|(text, people)| {
                let day = day(text).ok_or(Wrong::NotDate)?;
                let people = number(people, 1, MOST_PEOPLE)?;
                match counts.binary_search_by_key(&day, |(day, _)| *day) {
                    Ok(_) => Err(Wrong::Twice),
                    Err(_) if counts.len() == MOST_COUNTS => Err(Wrong::TooMany),
                    Err(at) => Ok((at, (day, people))),
                }
            });
            match found {
                Ok((at, count)) => counts.insert(at, count),
                Err(wrong) => {
                    self.wrong_line(Field::Counts, wrong, n);
                    return None;
                }
            }
        }
        Some(counts)
    }
}

/// The lines that hold something, with their numbers from 1.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().map(|(n, line)| (n + 1, line.trim())).filter(|(_, line)| !line.is_empty())
}

/// What stands before and behind the last mark that separates two things.
fn pair(line: &str) -> Option<(&str, &str)> {
    let (before, behind) = line.rsplit_once([':', ';', '=', '\t'])?;
    let (before, behind) = (before.trim(), behind.trim());
    (!before.is_empty() && !behind.is_empty()).then_some((before, behind))
}

/// A day as it is written in Việt Nam or by a date field.
fn day(text: &str) -> Option<CivilDate> {
    parse_span(text).ok().filter(|span| span.is_exact()).map(|span| span.first)
}

/// A number of units of `1 / scale`: digits, in groups of three or not; with one decimal where the scale is 10.
fn number(text: &str, scale: u32, most: u32) -> Result<u32, Wrong> {
    let text = text.trim();
    let (whole, tenth) = match text.rsplit_once([',', '.']) {
        // `7,5`, but not the `1.200` of a thousand and two hundred.
        Some((whole, tenth)) if tenth.len() == 1 => (whole, tenth),
        _ => (text, "0"),
    };
    let mut digits = String::new();
    for (n, group) in whole.split(['.', ',', ' ', '\u{a0}']).enumerate() {
        let is_group = if n == 0 { (1..=9).contains(&group.len()) } else { group.len() == 3 };
        if !is_group || !group.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Wrong::NotNumber);
        }
        digits.push_str(group);
    }
    // `1234.567` would be read one way here and another way there.
    if digits.len() != whole.len() && whole.find(['.', ',', ' ', '\u{a0}']).is_some_and(|at| at > 3) {
        return Err(Wrong::NotNumber);
    }
    let tenth: u64 = tenth.parse().map_err(|_| Wrong::NotNumber)?;
    if scale == 1 && tenth != 0 {
        return Err(Wrong::NotNumber);
    }
    let whole: u64 = digits.parse().map_err(|_| Wrong::TooLarge)?;
    let units = whole.saturating_mul(u64::from(scale)).saturating_add(if scale == 10 { tenth } else { 0 });
    u32::try_from(units).ok().filter(|units| *units <= most).ok_or(Wrong::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, scale, units) in [
            ("15000", 1, 15_000),
            ("15.000", 1, 15_000),
            ("15,000", 1, 15_000),
            ("1 200 000", 1, 1_200_000),
            (" 7 ", 10, 70),
            ("7,5", 10, 75),
            ("7.5", 10, 75),
            ("1.250,5", 10, 12_505),
            ("0", 1, 0),
        ] {
            assert_eq!(number(text, scale, MOST_PEOPLE), Ok(units), "{text}");
        }
        for text in ["", "ba", "7,5", "1.50", "12.34", "-5", "+5", "1234.567", "1,,000", "٣", "1e3"] {
            assert_eq!(number(text, 1, MOST_PEOPLE), Err(Wrong::NotNumber), "{text}");
        }
        assert_eq!(number("999999999", 1, MOST_PEOPLE), Err(Wrong::TooLarge));
        assert_eq!(number("999.999.999.999.999.999.999", 1, MOST_PEOPLE), Err(Wrong::TooLarge));
    }

    #[test]
    fn a_line_is_cut_at_its_last_mark() {
        assert_eq!(pair("Tổ 1: 320"), Some(("Tổ 1", "320")));
        assert_eq!(pair("Khu A; B\t12"), Some(("Khu A; B", "12")));
        assert_eq!(pair("Tổ 1"), None);
        assert_eq!(pair(": 320"), None);
        assert_eq!(pair("Tổ 1:"), None);
    }
}
