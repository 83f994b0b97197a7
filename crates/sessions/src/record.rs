//! The record of a session, for the report that a team owes. No names of those who came.

mod draft;

use readiness::CivilDate;

pub use draft::{DRAFT_KIND, Draft, typed_day};

use crate::agenda::{Audience, holds_card_number};
use crate::kept::{self, Refused};
use crate::sheet;

/// What kept records begin with.
pub const KIND: &str = "tsst-records";
/// No device keeps more records.
pub const MOST_RECORDS: usize = 200;
const LONGEST_PLACE: usize = 100;
const LONGEST_TEXT: usize = 1_000;
const MOST_PEOPLE: u32 = 5_000;
const MOST_MINUTES: u32 = 600;

/// A session that was held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The day.
    pub on: CivilDate,
    /// Where it was held.
    pub place: String,
    /// For whom it was.
    pub audience: Audience,
    /// How many came.
    pub people: u32,
    /// How long it took.
    pub minutes: u32,
    /// Questions that came up, one a line.
    pub questions: String,
    /// What is to be done next, one a line.
    pub next: String,
}

/// A field of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The day.
    On,
    /// The place.
    Place,
    /// How many came.
    People,
    /// How long it took.
    Minutes,
    /// Questions.
    Questions,
    /// What is next.
    Next,
}

impl Field {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 6] = [Self::On, Self::Place, Self::People, Self::Minutes, Self::Questions, Self::Next];

    /// Stable id, for messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Place => "place",
            Self::People => "people",
            Self::Minutes => "minutes",
            Self::Questions => "questions",
            Self::Next => "next",
        }
    }
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It has to be filled in.
    Empty,
    /// It is no date.
    NotDate,
    /// The session is still to come.
    ToCome,
    /// It is no number.
    NotNumber,
    /// It is more than can be.
    TooLarge,
    /// It is longer than a record holds.
    TooLong,
    /// It holds what may be the number of somebody's card.
    CardNumber,
}

impl Wrong {
    /// Stable id, for messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotDate => "not-date",
            Self::ToCome => "to-come",
            Self::NotNumber => "not-number",
            Self::TooLarge => "too-large",
            Self::TooLong => "too-long",
            Self::CardNumber => "card-number",
        }
    }
}

/// A record as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed<'a> {
    /// The day.
    pub on: &'a str,
    /// Where it was held.
    pub place: &'a str,
    /// For whom it was.
    pub audience: Audience,
    /// How many came.
    pub people: &'a str,
    /// How long it took.
    pub minutes: &'a str,
    /// Questions that came up.
    pub questions: &'a str,
    /// What is to be done next.
    pub next: &'a str,
}

impl Record {
    /// The record of what was typed, on a day.
    ///
    /// # Errors
    /// Every field that is wrong, with what is wrong.
    pub fn read(typed: &Typed<'_>, today: CivilDate) -> Result<Self, Vec<(Field, Wrong)>> {
        let mut faults = Vec::new();
        let mut wrong = |field: Field, wrong: Wrong| faults.push((field, wrong));
        let on = readiness::parse_span(typed.on).ok().filter(|span| span.is_exact()).map(|span| span.first);
        match on {
            None if typed.on.trim().is_empty() => wrong(Field::On, Wrong::Empty),
            None => wrong(Field::On, Wrong::NotDate),
            Some(on) if on > today => wrong(Field::On, Wrong::ToCome),
            Some(_) => {}
        }
        let mut number = |field: Field, text: &str, most: u32| -> u32 {
            let text = text.trim();
            let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
            match text.parse::<u32>() {
                _ if text.is_empty() => wrong(field, Wrong::Empty),
                _ if !is_number => wrong(field, Wrong::NotNumber),
                Ok(number) if number <= most => return number,
                _ => wrong(field, Wrong::TooLarge),
            }
            0
        };
        let people = number(Field::People, typed.people, MOST_PEOPLE);
        let minutes = number(Field::Minutes, typed.minutes, MOST_MINUTES);
        let mut text = |field: Field, text: &str, longest: usize| -> String {
            let text: String = text.trim().chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect();
            if text.chars().count() > longest {
                faults.push((field, Wrong::TooLong));
            } else if holds_card_number(&text) {
                faults.push((field, Wrong::CardNumber));
            }
            text
        };
        let place = text(Field::Place, typed.place, LONGEST_PLACE).replace('\n', " ");
        let questions = text(Field::Questions, typed.questions, LONGEST_TEXT);
        let next = text(Field::Next, typed.next, LONGEST_TEXT);
        if place.is_empty() {
            faults.push((Field::Place, Wrong::Empty));
        }
        match on {
            Some(on) if faults.is_empty() => {
                Ok(Self { on, place, audience: typed.audience, people, minutes, questions, next })
            }
            _ => Err(faults),
        }
    }

    /// The record as one value, every part on lines of its own.
    fn write(&self) -> String {
        let lines = |name: &str, text: &str| text.lines().map(|line| format!("\n{name} {line}")).collect::<String>();
        let head = format!("{} {} {} {}\n. {}", self.on, self.audience.id(), self.people, self.minutes, self.place);
        [head, lines("?", &self.questions), lines(">", &self.next)].concat()
    }

    fn parse(value: &str) -> Option<Self> {
        let mut lines = value.lines();
        let head: Vec<&str> = lines.next()?.split(' ').collect();
        let [on, audience, people, minutes] = head.as_slice() else { return None };
        let place = lines.next()?.strip_prefix(". ")?;
        let (mut questions, mut next) = (Vec::new(), Vec::new());
        for line in lines {
            match line.split_once(' ')? {
                ("?", line) => questions.push(line),
                (">", line) => next.push(line),
                _ => return None,
            }
        }
        let (questions, next) = (questions.join("\n"), next.join("\n"));
        let audience = Audience::from_id(audience)?;
        let typed = Typed { on, place, audience, people, minutes, questions: &questions, next: &next };
        Self::read(&typed, CivilDate::MAX).ok()
    }
}

/// Records as a text for the device.
///
/// # Errors
/// [`Full`] when there are more than can be read back.
pub fn write(records: &[Record]) -> Result<String, Full> {
    let pairs: Vec<_> = records.iter().map(|record| ("record", record.write())).collect();
    let text = kept::write(KIND, &pairs);
    if records.len() > MOST_RECORDS || text.len() > kept::LONGEST_TEXT { Err(Full) } else { Ok(text) }
}

/// More records than are kept together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Full;

/// Adds the records that are not among these yet, and puts all of them into the order of their days. How many are new.
pub fn join(records: &mut Vec<Record>, others: Vec<Record>) -> usize {
    let before = records.len();
    for other in others {
        if !records.contains(&other) {
            records.push(other);
        }
    }
    records.sort_by_key(|record| record.on);
    records.len() - before
}

/// What was other in the records after a change than before it, so that it can be taken back by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    added: Vec<Record>,
    gone: Vec<Record>,
}

impl Change {
    /// What has changed between these.
    pub fn between(before: &[Record], after: &[Record]) -> Self {
        let only =
            |these: &[Record], those: &[Record]| these.iter().filter(|one| !those.contains(one)).cloned().collect();
        Self { added: only(after, before), gone: only(before, after) }
    }

    /// Takes it back in the records as they are now: what others have done meanwhile stays.
    pub fn undo(self, records: &mut Vec<Record>) {
        records.retain(|record| !self.added.contains(record));
        join(records, self.gone);
    }
}

/// The records of such a text.
///
/// # Errors
/// [`Refused`] when it is no such text.
pub fn parse(text: &str) -> Result<Vec<Record>, Refused> {
    let pairs = kept::parse(KIND, text)?;
    if pairs.len() > MOST_RECORDS {
        return Err(Refused::Damaged);
    }
    let read =
        |(name, value): &(String, String)| Record::parse(value).filter(|_| name == "record").ok_or(Refused::Damaged);
    pairs.iter().map(read).collect()
}

/// Records as a table under these headings. `name` says what an audience is called, `day` how a day is written.
pub fn sheet(
    records: &[Record],
    head: [String; 7],
    name: impl Fn(Audience) -> String,
    day: impl Fn(CivilDate) -> String,
) -> String {
    let mut rows = vec![head.to_vec()];
    rows.extend(records.iter().map(|record| {
        vec![
            day(record.on),
            record.place.clone(),
            name(record.audience),
            record.people.to_string(),
            record.minutes.to_string(),
            record.questions.clone(),
            record.next.clone(),
        ]
    }));
    sheet::write(&rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: &str = "2026-11-27";

    fn typed() -> Typed<'static> {
        Typed {
            on: "26-11-2026",
            place: "Nhà văn hóa thôn Đông",
            audience: Audience::Elderly,
            people: "20",
            minutes: "35",
            questions: "Thẻ cũ còn dùng không?\nMất điện thoại thì sao?",
            next: "Đến nhà ba cụ",
        }
    }

    fn read(typed: &Typed<'_>) -> Result<Record, Vec<(Field, Wrong)>> {
        Record::read(typed, CivilDate::parse(TODAY).expect("a day"))
    }

    #[test]
    fn a_record_is_kept_and_becomes_a_line() {
        let record = read(&typed()).expect("a record");
        let records = vec![record.clone(), Record { questions: String::new(), next: String::new(), ..record }];
        assert_eq!(write(&records).map(|text| parse(&text)), Ok(Ok(records.clone())));
        let head = ["a", "b", "c", "d", "e", "f", "g"].map(str::to_owned);
        let text = sheet(&records[..1], head, |audience| audience.id().to_owned(), |day| day.to_string());
        assert_eq!(
            text,
            "\u{feff}a,b,c,d,e,f,g\r\n2026-11-26,Nhà văn hóa thôn Đông,elderly,20,35,\
             \"Thẻ cũ còn dùng không?\nMất điện thoại thì sao?\",Đến nhà ba cụ\r\n"
        );
    }

    #[test]
    fn the_longest_record_is_read_back_and_too_many_are_refused_before_they_are_kept() {
        let long = "\u{1f600}\\".repeat(500);
        let longest =
            Record { questions: long.clone(), next: long, place: "ế".repeat(100), ..read(&typed()).expect("one") };
        let one = vec![longest.clone()];
        assert_eq!(write(&one).map(|text| parse(&text)), Ok(Ok(one)));
        assert_eq!(write(&vec![longest; 40]), Err(Full));
        assert_eq!(write(&vec![read(&typed()).expect("one"); MOST_RECORDS + 1]), Err(Full));
    }

    #[test]
    fn records_of_another_device_are_added_once_and_in_order() {
        let late = read(&typed()).expect("one");
        let early = Record { on: CivilDate::parse("2026-10-01").expect("a day"), ..late.clone() };
        let mut records = vec![late.clone()];
        assert_eq!(join(&mut records, vec![late.clone(), early.clone(), early.clone()]), 1);
        assert_eq!(records, [early, late]);
    }

    #[test]
    fn a_change_is_taken_back_by_itself() {
        let on = |day: &str| Record { on: CivilDate::parse(day).expect("a day"), ..read(&typed()).expect("one") };
        let (old, kept, better, foreign) = (on("2026-10-01"), on("2026-10-02"), on("2026-10-03"), on("2026-10-04"));
        let before = [old.clone(), kept.clone()];
        let change = Change::between(&before, &[kept.clone(), better.clone()]);
        // Another window has added one meanwhile.
        let mut records = vec![kept.clone(), better, foreign.clone()];
        change.clone().undo(&mut records);
        assert_eq!(records, [old, kept.clone(), foreign]);
        let once = records.clone();
        change.undo(&mut records);
        assert_eq!(records, once, "there is nothing left to take back");
        Change::between(&[], &before).undo(&mut records);
        assert!(!records.contains(&kept));
    }

    #[test]
    fn each_fault_has_its_field() {
        let one = |typed: Typed<'_>| read(&typed).expect_err("a fault");
        assert_eq!(one(Typed { on: "28-11-2026", ..typed() }), [(Field::On, Wrong::ToCome)]);
        assert_eq!(one(Typed { on: "hôm qua", ..typed() }), [(Field::On, Wrong::NotDate)]);
        assert_eq!(one(Typed { people: "-3", ..typed() }), [(Field::People, Wrong::NotNumber)]);
        assert_eq!(one(Typed { minutes: "601", ..typed() }), [(Field::Minutes, Wrong::TooLarge)]);
        assert_eq!(one(Typed { place: " ", ..typed() }), [(Field::Place, Wrong::Empty)]);
        assert_eq!(one(Typed { next: "Bà Ba 001095012345", ..typed() }), [(Field::Next, Wrong::CardNumber)]);
        assert_eq!(
            one(Typed { on: "", people: "", ..typed() }),
            [(Field::On, Wrong::Empty), (Field::People, Wrong::Empty)]
        );
        assert_eq!(parse("tsst-records v=1\nrecord=x"), Err(Refused::Damaged));
        assert_eq!(parse("tsst-records v=1\nname=Ba"), Err(Refused::Damaged));
    }
}
