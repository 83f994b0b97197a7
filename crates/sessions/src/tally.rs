//! Helper mode: how many people were helped, with which results, and which papers they lacked most. No names, no answers.

use std::collections::BTreeMap;

use readiness::CivilDate;

use crate::kept::{self, Refused};
use crate::sheet;
use crate::visit::{Visit, is_id};

/// What a kept tally begins with.
pub const KIND: &str = "tsst-tally";
/// No tally has more different lines.
const MOST_ROWS: usize = 1_000;
/// The most people of one line.
const MOST_PEOPLE: u32 = 1_000_000;
/// The name of the line of a person who was counted and is not in the sums yet.
pub(crate) const VISIT: &str = "visit";
/// The name of a line that the person counted last has added to.
const LAST: &str = "last";

/// What is counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Row {
    Outcome(String, String),
    Missing(String, String),
    Region(String),
    Day(CivilDate),
}

/// The counts of a day or of a drive.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    people: u32,
    rows: BTreeMap<Row, u32>,
    last: Vec<Row>,
}

impl Tally {
    /// How many people were helped.
    pub const fn people(&self) -> u32 {
        self.people
    }

    /// Counts a person. Ids that could not be ours count as nothing, and so does what is beyond the most.
    pub fn add(&mut self, visit: &Visit) {
        if self.people >= MOST_PEOPLE {
            return;
        }
        let mut rows = vec![Row::Day(visit.on), Row::Outcome(visit.check.clone(), visit.outcome.clone())];
        rows.extend(visit.missing.iter().map(|item| Row::Missing(visit.check.clone(), item.clone())));
        rows.extend(visit.region.iter().map(|region| Row::Region(region.clone())));
        rows.sort();
        rows.dedup();
        let mut room = MOST_ROWS.saturating_sub(self.rows.len());
        let mut has_room = || {
            let fits = room > 0;
            room -= usize::from(fits);
            fits
        };
        rows.retain(|row| row.is_ours() && (self.rows.contains_key(row) || has_room()));
        for row in &rows {
            *self.rows.entry(row.clone()).or_default() += 1;
        }
        self.people += 1;
        self.last = rows;
    }

    /// Takes back the person counted last. Whether there was one.
    pub fn undo(&mut self) -> bool {
        if self.last.is_empty() {
            return false;
        }
        for row in std::mem::take(&mut self.last) {
            if let Some(people) = self.rows.get_mut(&row) {
                *people -= 1;
                if *people == 0 {
                    self.rows.remove(&row);
                }
            }
        }
        self.people = self.people.saturating_sub(1);
        true
    }

    /// How many people were helped on a day.
    pub fn on(&self, day: CivilDate) -> u32 {
        self.rows.get(&Row::Day(day)).copied().unwrap_or(0)
    }

    /// The days on which anybody was helped, the first one first.
    pub fn days(&self) -> Vec<(CivilDate, u32)> {
        let found = self.rows.iter().filter_map(|(row, people)| match row {
            Row::Day(day) => Some((*day, *people)),
            Row::Outcome(..) | Row::Missing(..) | Row::Region(_) => None,
        });
        found.collect()
    }

    /// Whether the person counted last is known and can be taken back.
    pub fn can_undo(&self) -> bool {
        !self.last.is_empty()
    }

    /// Adds what another table has counted. Whether there is room for it; nothing is added where there is none.
    pub fn join(&mut self, other: &Self) -> bool {
        let new = other.rows.keys().filter(|row| !self.rows.contains_key(row)).count();
        let people = self.people.saturating_add(other.people);
        if people > MOST_PEOPLE || self.rows.len() + new > MOST_ROWS {
            return false;
        }
        self.people = people;
        for (row, people) in &other.rows {
            *self.rows.entry(row.clone()).or_default() += people;
        }
        // Whoever was last at one table was not the last of all.
        self.last.clear();
        true
    }

    /// The results, the commonest first: check, result, people.
    pub fn outcomes(&self) -> Vec<(&str, &str, u32)> {
        self.most(|row| if let Row::Outcome(check, outcome) = row { Some((check, outcome)) } else { None })
    }

    /// The papers that were missing, the commonest first: check, paper, people.
    pub fn missing(&self) -> Vec<(&str, &str, u32)> {
        self.most(|row| if let Row::Missing(check, item) = row { Some((check, item)) } else { None })
    }

    /// The voices that were heard, the commonest first.
    pub fn regions(&self) -> Vec<(&str, u32)> {
        let found = self.rows.iter().filter_map(|(row, people)| match row {
            Row::Region(region) => Some((region.as_str(), *people)),
            Row::Outcome(..) | Row::Missing(..) | Row::Day(_) => None,
        });
        let mut found: Vec<_> = found.collect();
        found.sort_by_key(|(_, people)| std::cmp::Reverse(*people));
        found
    }

    fn most<'a>(&'a self, of: impl Fn(&'a Row) -> Option<(&'a String, &'a String)>) -> Vec<(&'a str, &'a str, u32)> {
        let found =
            self.rows.iter().filter_map(|(row, people)| of(row).map(|(a, b)| (a.as_str(), b.as_str(), *people)));
        let mut found: Vec<_> = found.collect();
        found.sort_by_key(|(_, _, people)| std::cmp::Reverse(*people));
        found
    }

    /// The counts as a table. `name` says what is meant by a kind of line, a check and an id: `people`, `day`, `outcome`,
    /// `missing` or `region`; only results and papers have a check.
    pub fn sheet(&self, head: [String; 3], name: impl Fn(&str, &str, &str) -> (String, String)) -> String {
        let row = |kind: &str, check: &str, id: &str, people: u32| {
            let (kind, what) = name(kind, check, id);
            vec![kind, what, people.to_string()]
        };
        let mut rows = vec![head.to_vec()];
        rows.push(row("people", "", "", self.people));
        rows.extend(self.days().into_iter().map(|(day, people)| row("day", "", &day.to_string(), people)));
        rows.extend(self.outcomes().into_iter().map(|(check, id, people)| row("outcome", check, id, people)));
        rows.extend(self.missing().into_iter().map(|(check, id, people)| row("missing", check, id, people)));
        rows.extend(self.regions().into_iter().map(|(id, people)| row("region", "", id, people)));
        sheet::write(&rows)
    }

    /// The counts as a text for the device.
    pub fn write(&self) -> String {
        let mut pairs = vec![("people", self.people.to_string())];
        pairs.extend(self.rows.iter().map(|(row, people)| (row.kind(), format!("{} {people}", row.words()))));
        pairs.extend(self.last.iter().map(|row| (LAST, format!("{} {}", row.kind(), row.words()))));
        kept::write(KIND, &pairs)
    }

    /// The counts of such a text, those included that [`crate::visit::append`] has put at its end.
    ///
    /// # Errors
    /// [`Refused`] when it is no such text, or the counts cannot be.
    pub fn parse(text: &str) -> Result<Self, Refused> {
        let mut tally = Self::default();
        let mut added = Vec::new();
        for (name, value) in kept::parse(KIND, text)? {
            let (words, last) = value.rsplit_once(' ').unwrap_or(("", &value));
            match name.as_str() {
                "people" if words.is_empty() => tally.people = count(last)?,
                VISIT => added.push(Visit::parse(&value).ok_or(Refused::Damaged)?),
                LAST => {
                    let (kind, words) = value.split_once(' ').ok_or(Refused::Damaged)?;
                    let row = Row::parse(kind, words).filter(|row| tally.rows.contains_key(row));
                    tally.last.push(row.ok_or(Refused::Damaged)?);
                }
                kind => {
                    let (row, people) = (Row::parse(kind, words).ok_or(Refused::Damaged)?, count(last)?);
                    let fits = people > 0 && people <= tally.people && tally.rows.len() < MOST_ROWS;
                    if !fits || tally.rows.insert(row, people).is_some() {
                        return Err(Refused::Damaged);
                    }
                }
            }
        }
        // Everyone has one result and one day.
        let sum = |people: &mut dyn Iterator<Item = u32>| people.map(u64::from).sum::<u64>();
        let outcomes = sum(&mut tally.outcomes().into_iter().map(|(_, _, people)| people));
        let days = sum(&mut tally.days().into_iter().map(|(_, people)| people));
        if outcomes.max(days) > u64::from(tally.people) {
            return Err(Refused::Damaged);
        }
        added.iter().for_each(|visit| tally.add(visit));
        Ok(tally)
    }
}

fn count(word: &str) -> Result<u32, Refused> {
    let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
    word.parse().ok().filter(|people| is_number && *people <= MOST_PEOPLE).ok_or(Refused::Damaged)
}

impl Row {
    const fn kind(&self) -> &'static str {
        match self {
            Self::Outcome(..) => "outcome",
            Self::Missing(..) => "missing",
            Self::Region(_) => "region",
            Self::Day(_) => "day",
        }
    }

    fn words(&self) -> String {
        match self {
            Self::Outcome(check, id) | Self::Missing(check, id) => format!("{check} {id}"),
            Self::Region(id) => id.clone(),
            Self::Day(day) => day.to_string(),
        }
    }

    /// What is counted, of its kind and its words; nothing where it could not be ours.
    fn parse(kind: &str, words: &str) -> Option<Self> {
        let of_check = || words.split_once(' ').map(|(check, id)| (check.to_owned(), id.to_owned()));
        let row = match kind {
            "outcome" => of_check().map(|(check, id)| Self::Outcome(check, id)),
            "missing" => of_check().map(|(check, id)| Self::Missing(check, id)),
            "region" => Some(Self::Region(words.to_owned())),
            "day" => CivilDate::parse(words).ok().map(Self::Day),
            _ => None,
        };
        row.filter(Self::is_ours)
    }

    fn is_ours(&self) -> bool {
        match self {
            Self::Outcome(a, b) | Self::Missing(a, b) => is_id(a) && is_id(b),
            Self::Region(id) => is_id(id),
            Self::Day(_) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visit(outcome: &str, missing: &[&str]) -> Visit {
        Visit {
            check: "the-can-cuoc".to_owned(),
            outcome: outcome.to_owned(),
            missing: missing.iter().map(|item| (*item).to_owned()).collect(),
            region: Some("south".to_owned()),
            on: day("2026-11-27"),
        }
    }

    fn day(text: &str) -> CivilDate {
        CivilDate::parse(text).expect("a day")
    }

    #[test]
    fn what_is_commonest_comes_first_and_the_last_can_be_taken_back() {
        let mut tally = Tally::default();
        tally.add(&visit("san-sang", &[]));
        tally.add(&visit("con-thieu", &["anh", "to-khai"]));
        tally.add(&visit("con-thieu", &["to-khai"]));
        assert_eq!(tally.people(), 3);
        assert_eq!(tally.outcomes(), [("the-can-cuoc", "con-thieu", 2), ("the-can-cuoc", "san-sang", 1)]);
        assert_eq!(tally.missing(), [("the-can-cuoc", "to-khai", 2), ("the-can-cuoc", "anh", 1)]);
        assert_eq!(tally.regions(), [("south", 3)]);
        assert_eq!(Tally::parse(&tally.write()), Ok(tally.clone()), "also who was the last");
        assert!(tally.can_undo() && tally.undo());
        assert_eq!((tally.people(), tally.missing()[0].2), (2, 1));
        assert!(!tally.can_undo() && !tally.undo(), "only the last one is known");
    }

    #[test]
    fn each_day_has_its_own_count() {
        let mut tally = Tally::default();
        tally.add(&visit("san-sang", &[]));
        tally.add(&Visit { on: day("2026-11-28"), ..visit("san-sang", &[]) });
        tally.add(&Visit { on: day("2026-11-28"), ..visit("san-sang", &[]) });
        assert_eq!((tally.people(), tally.on(day("2026-11-28")), tally.on(day("2026-11-29"))), (3, 2, 0));
        assert_eq!(tally.days(), [(day("2026-11-27"), 1), (day("2026-11-28"), 2)]);
        tally.undo();
        assert_eq!((tally.people(), tally.on(day("2026-11-28"))), (2, 1));
    }

    #[test]
    fn two_tables_are_one_tally() {
        let (mut one, mut other) = (Tally::default(), Tally::default());
        one.add(&visit("con-thieu", &["anh"]));
        other.add(&visit("con-thieu", &["anh", "to-khai"]));
        other.add(&visit("san-sang", &[]));
        assert!(one.join(&other));
        assert_eq!((one.people(), one.missing()[0]), (3, ("the-can-cuoc", "anh", 2)));
        assert!(!one.can_undo());
        assert_eq!(Tally::parse(&one.write()), Ok(one.clone()));
        let full = Tally { people: MOST_PEOPLE, ..Tally::default() };
        let before = one.clone();
        assert!(!one.join(&full));
        assert_eq!(one, before);
    }

    #[test]
    fn what_a_result_page_appends_is_counted_when_the_tally_is_read() {
        let mut text = crate::visit::append(None, &visit("con-thieu", &["anh"])).expect("a first one");
        text = crate::visit::append(Some(&text), &visit("san-sang", &[])).expect("a second one");
        let tally = Tally::parse(&text).expect("a tally");
        assert_eq!((tally.people(), tally.outcomes().len()), (2, 2));
        text = crate::visit::append(Some(&tally.write()), &visit("san-sang", &[])).expect("a third one");
        let mut tally = Tally::parse(&text).expect("a tally");
        assert_eq!((tally.people(), tally.outcomes()[0].2), (3, 2));
        tally.undo();
        assert_eq!((tally.people(), tally.outcomes()[0].2), (2, 1), "the one appended is the last");
    }

    #[test]
    fn no_words_get_in() {
        let mut tally = Tally::default();
        let mut named = visit("Bà Ba", &["012345678 x"]);
        named.region = Some("Nam Bộ".to_owned());
        tally.add(&named);
        assert_eq!((tally.people(), tally.rows.len()), (1, 1), "a day is all that is known");
        for text in [
            "people=1\noutcome=a b 2",
            "people=2\noutcome=a b 2\noutcome=a c 1",
            "people=2\noutcome=a b 0",
            "people=2\noutcome=a b",
            "people=2\nname=Ba",
            "people=2\nregion=a 1\nregion=a 1",
            "people=-1",
            "people=1000001",
            "people=+1",
            "people=1\nday=hôm nay 1",
            "people=1\nday=2026-11-27 1\nday=2026-11-28 1",
            "people=1\nlast=outcome a b",
            "visit=2026-11-27 a b",
            "visit=2026-11-27 a b - Bà,Ba",
        ] {
            assert_eq!(Tally::parse(&format!("{KIND} v=1\n{text}")), Err(Refused::Damaged), "{text}");
        }
    }

    #[test]
    fn a_tally_that_is_nearly_full_takes_what_fits_and_is_read_back() {
        let mut tally = Tally::default();
        let many: Vec<String> = (0..MOST_ROWS - 4).map(|n| format!("giay-{n}")).collect();
        tally.add(&Visit { missing: many, ..visit("con-thieu", &[]) });
        assert_eq!(tally.rows.len(), MOST_ROWS - 1);
        tally.add(&visit("con-thieu", &["anh", "to-khai", "giay-0"]));
        assert_eq!((tally.people(), tally.rows.len()), (2, MOST_ROWS));
        let known = Row::Missing("the-can-cuoc".to_owned(), "giay-0".to_owned());
        assert_eq!(tally.rows.get(&known), Some(&2), "what stands there already counts on");
        assert_eq!(Tally::parse(&tally.write()), Ok(tally));
    }

    #[test]
    fn the_table_has_a_line_for_each_count() {
        let mut tally = Tally::default();
        tally.add(&visit("con-thieu", &["anh"]));
        let head = ["Loại", "Tên", "Số người"].map(str::to_owned);
        let text = tally.sheet(head, |kind, check, id| (kind.to_owned(), format!("{check}/{id}")));
        assert_eq!(
            text,
            "\u{feff}Loại,Tên,Số người\r\npeople,/,1\r\nday,/2026-11-27,1\r\noutcome,the-can-cuoc/con-thieu,1\r\n\
             missing,the-can-cuoc/anh,1\r\nregion,/south,1\r\n"
        );
    }
}
