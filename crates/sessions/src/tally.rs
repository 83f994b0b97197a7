//! Helper mode: how many people were helped, with which results, and which papers they lacked most. No names, no answers.

use std::collections::BTreeMap;

use crate::kept::{self, Refused};
use crate::sheet;

/// What a kept tally begins with.
pub const KIND: &str = "tsst-tally";
/// No tally has more different lines.
const MOST_ROWS: usize = 600;
/// The most people of one line.
const MOST_PEOPLE: u32 = 1_000_000;
const LONGEST_ID: usize = 64;

/// One person who was helped, as far as it is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Id of the check.
    pub check: String,
    /// Id of the result.
    pub outcome: String,
    /// Ids of the papers that were missing.
    pub missing: Vec<String>,
    /// The region whose voice was heard, if any was.
    pub region: Option<String>,
}

/// What is counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Row {
    Outcome(String, String),
    Missing(String, String),
    Region(String),
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
        let mut rows = vec![Row::Outcome(visit.check.clone(), visit.outcome.clone())];
        rows.extend(visit.missing.iter().map(|item| Row::Missing(visit.check.clone(), item.clone())));
        rows.extend(visit.region.iter().map(|region| Row::Region(region.clone())));
        rows.sort();
        rows.dedup();
        rows.retain(|row| row.is_ours() && (self.rows.len() < MOST_ROWS || self.rows.contains_key(row)));
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
            Row::Outcome(..) | Row::Missing(..) => None,
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

    /// The counts as a table. `name` says what is meant by a kind of line, a check and an id: `outcome`, `missing` or
    /// `region`; for a region the check is empty.
    pub fn sheet(&self, head: [String; 3], name: impl Fn(&str, &str, &str) -> (String, String)) -> String {
        let row = |kind: &str, check: &str, id: &str, people: u32| {
            let (kind, what) = name(kind, check, id);
            vec![kind, what, people.to_string()]
        };
        let mut rows = vec![head.to_vec()];
        rows.push(row("people", "", "", self.people));
        rows.extend(self.outcomes().into_iter().map(|(check, id, people)| row("outcome", check, id, people)));
        rows.extend(self.missing().into_iter().map(|(check, id, people)| row("missing", check, id, people)));
        rows.extend(self.regions().into_iter().map(|(id, people)| row("region", "", id, people)));
        sheet::write(&rows)
    }

    /// The counts as a text for the device.
    pub fn write(&self) -> String {
        let mut pairs = vec![("people", self.people.to_string())];
        pairs.extend(self.rows.iter().map(|(row, people)| match row {
            Row::Outcome(check, id) => ("outcome", format!("{check} {id} {people}")),
            Row::Missing(check, id) => ("missing", format!("{check} {id} {people}")),
            Row::Region(id) => ("region", format!("{id} {people}")),
        }));
        kept::write(KIND, &pairs)
    }

    /// The counts of such a text.
    ///
    /// # Errors
    /// [`Refused`] when it is no such text, or the counts cannot be.
    pub fn parse(text: &str) -> Result<Self, Refused> {
        let mut tally = Self::default();
        for (name, value) in kept::parse(KIND, text)? {
            let words: Vec<&str> = value.split(' ').collect();
            let count = |word: &str| word.parse().ok().filter(|n| *n <= MOST_PEOPLE).ok_or(Refused::Damaged);
            let id = |word: &str| word.to_owned();
            let (row, people) = match (name.as_str(), words.as_slice()) {
                ("people", [people]) => {
                    tally.people = count(people)?;
                    continue;
                }
                ("outcome", [check, outcome, people]) => (Row::Outcome(id(check), id(outcome)), count(people)?),
                ("missing", [check, item, people]) => (Row::Missing(id(check), id(item)), count(people)?),
                ("region", [region, people]) => (Row::Region(id(region)), count(people)?),
                _ => return Err(Refused::Damaged),
            };
            let fits = row.is_ours() && people > 0 && people <= tally.people && tally.rows.len() < MOST_ROWS;
            if !fits || tally.rows.insert(row, people).is_some() {
                return Err(Refused::Damaged);
            }
        }
        // Everyone has one result.
        let outcomes: u64 = tally.outcomes().iter().map(|(_, _, people)| u64::from(*people)).sum();
        if outcomes > u64::from(tally.people) { Err(Refused::Damaged) } else { Ok(tally) }
    }
}

impl Row {
    fn is_ours(&self) -> bool {
        let is_id = |id: &String| {
            let shaped = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
            !id.is_empty() && id.len() <= LONGEST_ID && shaped
        };
        match self {
            Self::Outcome(a, b) | Self::Missing(a, b) => is_id(a) && is_id(b),
            Self::Region(id) => is_id(id),
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
        }
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
        assert_eq!(Tally::parse(&tally.write()).map(|read| (read.people, read.rows)), Ok((3, tally.rows.clone())));
        assert!(tally.undo());
        assert_eq!((tally.people(), tally.missing()[0].2), (2, 1));
        assert!(!tally.undo(), "only the last one is known");
    }

    #[test]
    fn no_words_get_in() {
        let mut tally = Tally::default();
        let mut named = visit("Bà Ba", &["012345678 x"]);
        named.region = Some("Nam Bộ".to_owned());
        tally.add(&named);
        assert_eq!((tally.people(), tally.rows.len()), (1, 0));
        for text in [
            "people=1\noutcome=a b 2",
            "people=2\noutcome=a b 2\noutcome=a c 1",
            "people=2\noutcome=a b 0",
            "people=2\noutcome=a b",
            "people=2\nname=Ba",
            "people=2\nregion=a 1\nregion=a 1",
            "people=-1",
            "people=1000001",
        ] {
            assert_eq!(Tally::parse(&format!("{KIND} v=1\n{text}")), Err(Refused::Damaged), "{text}");
        }
    }

    #[test]
    fn the_table_has_a_line_for_each_count() {
        let mut tally = Tally::default();
        tally.add(&visit("con-thieu", &["anh"]));
        let head = ["Loại", "Tên", "Số người"].map(str::to_owned);
        let text = tally.sheet(head, |kind, check, id| (kind.to_owned(), format!("{check}/{id}")));
        assert_eq!(
            text,
            "\u{feff}Loại,Tên,Số người\r\npeople,/,1\r\noutcome,the-can-cuoc/con-thieu,1\r\n\
             missing,the-can-cuoc/anh,1\r\nregion,/south,1\r\n"
        );
    }
}
