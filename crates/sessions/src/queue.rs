//! The queue of sheets to be printed: whose turn it was, by number alone, and the answers in the form of a shared link.
//!
//! It is kept in the tab, and only because somebody put a sheet there. What it holds is replayed by the check like any
//! link, and trusted no more.

use readiness::CivilDate;

use crate::kept::{self, Refused};
use crate::visit::number_of_day;

/// What a kept queue begins with.
pub const KIND: &str = "tsst-queue";
/// No queue is longer: a volunteer prints now and then.
pub const MOST_SHEETS: usize = 60;
/// No number is higher.
const MOST_PEOPLE: u32 = 1_000_000;
/// No form of a link is longer (`readiness::write_share`).
const LONGEST_FORM: usize = 600;

/// A sheet that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The number of the person.
    pub person: u32,
    /// Whether it was printed.
    pub printed: bool,
    /// The answers, as they stand behind the `#` of a link.
    pub form: String,
}

impl Sheet {
    /// The id of the check.
    pub fn check(&self) -> &str {
        self.form.split('.').nth(1).unwrap_or_default()
    }

    fn parse(line: &str) -> Option<Self> {
        let mut words = line.split(' ');
        let person = words.next()?.parse().ok().filter(|person| (1..=MOST_PEOPLE).contains(person))?;
        let printed = match words.next()? {
            "0" => false,
            "1" => true,
            _ => return None,
        };
        let form = words.next().filter(|_| words.next().is_none())?.to_owned();
        let shaped = form.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'));
        (shaped && form.len() <= LONGEST_FORM && form.split('.').count() == 4).then_some(Self { person, printed, form })
    }
}

/// The sheets that wait, in the order in which they came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Queue(Vec<Sheet>);

/// The queue holds no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Full;

impl Queue {
    /// The sheets.
    pub fn sheets(&self) -> &[Sheet] {
        &self.0
    }

    /// The sheet of a person and a check.
    pub fn find(&self, person: u32, check: &str) -> Option<&Sheet> {
        self.0.iter().find(|sheet| sheet.person == person && sheet.check() == check)
    }

    /// Puts a sheet in. Whoever changes an answer gets another sheet in the place of the one before.
    ///
    /// # Errors
    /// [`Full`], and the queue stays as it is.
    pub fn add(&mut self, person: u32, form: &str) -> Result<(), Full> {
        let sheet = Sheet { person, printed: false, form: form.to_owned() };
        if let Some(same) = self.0.iter_mut().find(|one| one.person == person && one.check() == sheet.check()) {
            *same = sheet;
            return Ok(());
        }
        if self.0.len() >= MOST_SHEETS {
            return Err(Full);
        }
        self.0.push(sheet);
        Ok(())
    }

    /// Notes that a sheet was printed.
    pub fn mark(&mut self, person: u32, check: &str) {
        let found = self.0.iter_mut().find(|sheet| sheet.person == person && sheet.check() == check);
        if let Some(sheet) = found {
            sheet.printed = true;
        }
    }

    /// Takes a sheet out.
    pub fn remove(&mut self, person: u32, check: &str) {
        self.0.retain(|sheet| sheet.person != person || sheet.check() != check);
    }

    /// Takes every sheet out that was printed.
    pub fn remove_printed(&mut self) {
        self.0.retain(|sheet| !sheet.printed);
    }

    /// A number that nobody has: neither of those counted today, nor of the sheets that wait, nor up to the one `given`
    /// last.
    pub fn next_person(&self, counted: u32, given: u32) -> u32 {
        self.0.iter().map(|sheet| sheet.person).fold(counted.max(given), u32::max).saturating_add(1).min(MOST_PEOPLE)
    }

    /// The queue as a text for the tab.
    pub fn write(&self) -> String {
        let line = |sheet: &Sheet| format!("{} {} {}", sheet.person, u8::from(sheet.printed), sheet.form);
        let pairs: Vec<_> = self.0.iter().map(|sheet| ("sheet", line(sheet))).collect();
        kept::write(KIND, &pairs)
    }

    /// The queue of such a text.
    ///
    /// # Errors
    /// [`Refused`] when it is no such text.
    pub fn parse(text: &str) -> Result<Self, Refused> {
        let pairs = kept::parse(KIND, text)?;
        if pairs.len() > MOST_SHEETS {
            return Err(Refused::Damaged);
        }
        let read = |(name, line): &(String, String)| Sheet::parse(line).filter(|_| name == "sheet");
        pairs.iter().map(read).collect::<Option<Vec<_>>>().map(Self).ok_or(Refused::Damaged)
    }
}

/// The number that was given last, with its day, as a text for the device. Sheets leave the queue and tallies begin anew,
/// while people with these numbers still stand about.
pub fn write_given(person: u32, day: CivilDate) -> String {
    format!("{day} {person}")
}

/// The number of such a text, where it was given on this day.
pub fn given_on(text: &str, day: CivilDate) -> u32 {
    // What nobody of ours has written would leave no number for the next one.
    number_of_day(text, day).filter(|person| *person < MOST_PEOPLE).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARD: &str = "1.the-can-cuoc.AAAA.ABC";
    const HOME: &str = "1.cu-tru.AAAA.x_-9";

    #[test]
    fn a_person_has_one_sheet_for_each_check_and_it_can_be_marked_and_taken_out() {
        let mut queue = Queue::default();
        assert_eq!(queue.next_person(4, 0), 5);
        queue.add(5, CARD).expect("room");
        queue.add(5, HOME).expect("room");
        queue.add(5, "1.the-can-cuoc.AAAA.XYZ").expect("room");
        assert_eq!(queue.sheets().len(), 2);
        assert_eq!(queue.find(5, "the-can-cuoc").map(|sheet| sheet.form.as_str()), Some("1.the-can-cuoc.AAAA.XYZ"));
        // Somebody with a sheet was not counted: the number is taken all the same.
        assert_eq!((queue.next_person(4, 0), queue.next_person(9, 0)), (6, 10));
        queue.mark(5, "cu-tru");
        assert_eq!(Queue::parse(&queue.write()), Ok(queue.clone()));
        queue.remove_printed();
        assert!(queue.find(5, "cu-tru").is_none() && queue.find(5, "the-can-cuoc").is_some());
        queue.remove(5, "the-can-cuoc");
        assert_eq!(queue, Queue::default());
    }

    #[test]
    fn a_number_that_was_given_is_given_to_nobody_else_that_day() {
        let day = |text: &str| CivilDate::parse(text).expect("a day");
        let (today, tomorrow) = (day("2026-11-28"), day("2026-11-29"));
        // Printed and taken out, not counted, a new tally begun: nothing but the note is left of the number.
        let text = write_given(5, today);
        assert_eq!((given_on(&text, today), given_on(&text, tomorrow)), (5, 0));
        assert_eq!(Queue::default().next_person(2, given_on(&text, today)), 6);
        assert_eq!(Queue::default().next_person(7, given_on(&text, today)), 8);
        for text in ["", "5", "2026-11-28", "2026-11-28 -5", "2026-11-28 5 6", "2026-11-28 1000000", "2026-11-28 x"] {
            assert_eq!(given_on(text, today), 0, "{text}");
        }
    }

    #[test]
    fn a_full_queue_takes_no_more_and_loses_nothing() {
        let mut queue = Queue::default();
        for person in 1..=60 {
            queue.add(person, CARD).expect("room");
        }
        let before = queue.clone();
        assert_eq!(queue.add(61, CARD), Err(Full));
        assert_eq!(queue.add(60, CARD), Ok(()), "the same once more");
        assert_eq!(queue, before);
        assert_eq!(Queue::parse(&queue.write()), Ok(before));
    }

    #[test]
    fn no_words_get_in() {
        for line in
            ["7 0 Bà Ba", "0 0 1.a.b.c", "7 2 1.a.b.c", "7 0 1.a.b", "7 0 1.a.b.c x", "x 0 1.a.b.c", "7 0 <a>.b.c.d"]
        {
            assert_eq!(Queue::parse(&format!("{KIND} v=1\nsheet={line}")), Err(Refused::Damaged), "{line}");
        }
        assert_eq!(Queue::parse("tsst-tally v=1"), Err(Refused::OtherKind));
        assert_eq!(Queue::parse(&format!("{KIND} v=1\nname=7 0 1.a.b.c")), Err(Refused::Damaged));
    }
}
