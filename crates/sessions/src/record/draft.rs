//! A record while it is typed, kept until it is in the book.

use readiness::CivilDate;

use super::{Field, Record, Typed, Wrong};
use crate::agenda::Audience;
use crate::kept::{self, Refused};

/// What a kept draft begins with.
pub const DRAFT_KIND: &str = "tsst-record-draft";
/// More than this is never typed into a field: what is longer than a record holds is still there to be shortened.
const LONGEST_FIELD: usize = 3_000;
/// The lines beside those of the fields.
const AUDIENCE: &str = "audience";
const CHANGES: &str = "changes";

/// What stands in the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    texts: [String; Field::ALL.len()],
    /// For whom the session was.
    pub audience: Audience,
    /// The record in whose place this one comes, when it is one that is changed.
    pub changes: Option<Record>,
}

impl Draft {
    /// The fields of a record that is to be changed.
    pub fn of(record: &Record) -> Self {
        let mut draft = Self { audience: record.audience, changes: Some(record.clone()), ..Self::default() };
        draft.set(Field::On, &typed_day(record.on));
        draft.set(Field::Place, &record.place);
        draft.set(Field::People, &record.people.to_string());
        draft.set(Field::Minutes, &record.minutes.to_string());
        draft.set(Field::Questions, &record.questions);
        draft.set(Field::Next, &record.next);
        draft
    }

    /// The text of a field.
    pub fn text(&self, field: Field) -> &str {
        &self.texts[at(field)]
    }

    /// Puts a text into a field.
    pub fn set(&mut self, field: Field, text: &str) {
        self.texts[at(field)] = text.chars().take(LONGEST_FIELD).collect();
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.texts.iter().all(|text| text.trim().is_empty())
    }

    /// Whether anything was typed that would be lost with the fields: it is in no record yet.
    pub fn is_unsaved(&self) -> bool {
        match &self.changes {
            Some(record) => *self != Self::of(record),
            None => !self.is_empty(),
        }
    }

    /// The record.
    ///
    /// # Errors
    /// Every field that is wrong.
    pub fn read(&self, today: CivilDate) -> Result<Record, Vec<(Field, Wrong)>> {
        let text = |field: Field| self.text(field);
        let typed = Typed {
            on: text(Field::On),
            place: text(Field::Place),
            audience: self.audience,
            people: text(Field::People),
            minutes: text(Field::Minutes),
            questions: text(Field::Questions),
            next: text(Field::Next),
        };
        Record::read(&typed, today)
    }

    /// The fields as a text for the tab.
    pub fn write(&self) -> String {
        let mut pairs: Vec<(&str, String)> =
            Field::ALL.iter().map(|field| (field.id(), self.text(*field).to_owned())).collect();
        pairs.push((AUDIENCE, self.audience.id().to_owned()));
        pairs.extend(self.changes.iter().map(|record| (CHANGES, record.write())));
        kept::write(DRAFT_KIND, &pairs)
    }

    /// The fields of such a text.
    ///
    /// # Errors
    /// [`Refused`] when it is no such text.
    pub fn parse(text: &str) -> Result<Self, Refused> {
        let mut draft = Self::default();
        for (name, value) in kept::parse(DRAFT_KIND, text)? {
            match (Field::ALL.iter().find(|field| field.id() == name), name.as_str()) {
                (Some(field), _) => draft.set(*field, &value),
                (None, AUDIENCE) => draft.audience = Audience::from_id(&value).ok_or(Refused::Damaged)?,
                (None, CHANGES) => draft.changes = Some(Record::parse(&value).ok_or(Refused::Damaged)?),
                (None, _) => return Err(Refused::Damaged),
            }
        }
        Ok(draft)
    }
}

/// A day as people type it.
pub fn typed_day(day: CivilDate) -> String {
    let (year, month, number) = day.parts();
    format!("{number:02}-{month:02}-{year:04}")
}

fn at(field: Field) -> usize {
    Field::ALL.iter().position(|one| *one == field).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record() -> Record {
        Record {
            on: CivilDate::parse("2026-11-26").expect("a day"),
            place: "Nhà văn hóa thôn Đông".to_owned(),
            audience: Audience::Elderly,
            people: 20,
            minutes: 35,
            questions: "Thẻ cũ còn dùng không?\nMất điện thoại thì sao?".to_owned(),
            next: "Đến nhà ba cụ".to_owned(),
        }
    }

    #[test]
    fn a_record_goes_into_the_fields_and_comes_out_of_them() {
        let today = CivilDate::parse("2026-11-28").expect("a day");
        let draft = Draft::of(&record());
        assert_eq!(draft.read(today), Ok(record()));
        assert_eq!(Draft::parse(&draft.write()), Ok(draft));
        let empty = Draft::default();
        assert!(empty.is_empty() && empty.read(today).is_err());
        assert_eq!(Draft::parse(&empty.write()), Ok(empty));
    }

    #[test]
    fn only_what_is_in_no_record_is_unsaved() {
        let mut draft = Draft::default();
        assert!(!draft.is_unsaved());
        draft.set(Field::Place, " ");
        draft.audience = Audience::Elderly;
        assert!(!draft.is_unsaved(), "nothing was typed");
        draft.set(Field::Place, "Tổ Ba");
        assert!(draft.is_unsaved());
        let mut draft = Draft::of(&record());
        assert!(!draft.is_unsaved(), "the record is in the book as it stands here");
        draft.set(Field::People, "21");
        assert!(draft.is_unsaved());
    }

    #[test]
    fn what_is_wrong_is_kept_as_it_was_typed_and_what_is_not_ours_is_refused() {
        let mut draft = Draft::default();
        draft.set(Field::People, "hai mươi");
        assert_eq!(
            Draft::parse(&draft.write()).map(|read| read.text(Field::People).to_owned()),
            Ok("hai mươi".to_owned())
        );
        for line in ["name=Ba", "audience=nobody", "changes=x"] {
            assert_eq!(Draft::parse(&format!("{DRAFT_KIND} v=1\n{line}")), Err(Refused::Damaged), "{line}");
        }
    }
}
