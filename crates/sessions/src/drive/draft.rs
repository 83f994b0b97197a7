//! A plan as it stands in its fields: typed, kept, or read from a file.

use super::days::{Weekday, Weekdays};
use crate::kept::{self, Refused};

/// What a kept plan begins with.
pub const KIND: &str = "tsst-drive";

/// A field of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// People whom the drive is for.
    Eligible,
    /// Those who have their card already.
    Done,
    /// Stations.
    Stations,
    /// Officers on duty in a shift.
    Officers,
    /// Officers that one station takes.
    Crew,
    /// Shifts a day.
    Shifts,
    /// Hours of a shift.
    Hours,
    /// People an hour at one station.
    Rate,
    /// The quota that was set for a day.
    Daily,
    /// The first day.
    Start,
    /// The day by which it has to be over.
    End,
    /// Days of the week.
    Weekdays,
    /// Days on which nobody works, one a line.
    Holidays,
    /// Places and their days, one a line.
    Places,
    /// Groups and their people, one a line.
    Groups,
    /// Days and the people served, one a line.
    Counts,
}

/// Every field, in the order of the form.
pub const FIELDS: [Field; 16] = [
    Field::Eligible,
    Field::Done,
    Field::Stations,
    Field::Officers,
    Field::Crew,
    Field::Shifts,
    Field::Hours,
    Field::Rate,
    Field::Daily,
    Field::Start,
    Field::End,
    Field::Weekdays,
    Field::Holidays,
    Field::Places,
    Field::Groups,
    Field::Counts,
];

impl Field {
    /// Stable id, for messages and for what is kept.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Eligible => "eligible",
            Self::Done => "done",
            Self::Stations => "stations",
            Self::Officers => "officers",
            Self::Crew => "crew",
            Self::Shifts => "shifts",
            Self::Hours => "hours",
            Self::Rate => "rate",
            Self::Daily => "daily",
            Self::Start => "start",
            Self::End => "end",
            Self::Weekdays => "weekdays",
            Self::Holidays => "holidays",
            Self::Places => "places",
            Self::Groups => "groups",
            Self::Counts => "counts",
        }
    }

    /// The most bytes that may stand in it.
    pub const fn longest(self) -> usize {
        match self {
            Self::Holidays | Self::Places | Self::Groups => 4_000,
            // A line for each day of a year.
            Self::Counts => 12_000,
            _ => 100,
        }
    }
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It has to be filled in.
    Empty,
    /// It is no number, or no whole one where only those make sense.
    NotNumber,
    /// It is zero, and nobody could be served.
    Zero,
    /// It is more than can be.
    TooLarge,
    /// More people have their card than the drive is for.
    MoreThanEligible,
    /// The shifts of a day are longer than the day.
    MoreThanADay,
    /// There are fewer officers than one station takes.
    NoCrew,
    /// Fewer than one person a day would be served.
    Nobody,
    /// It is no date.
    NotDate,
    /// The drive would be over before it starts.
    EndBeforeStart,
    /// A count stands before the start.
    BeforeStart,
    /// There is no working day until the end.
    NoWorkingDay,
    /// No day of the week is ticked.
    NoWeekday,
    /// A line is not a name and a number, or a day and a number.
    NotPair,
    /// A name or a day comes twice.
    Twice,
    /// There are too many lines.
    TooMany,
    /// The name is too long.
    TooLong,
    /// The drive would take years.
    TooManyDays,
}

impl Wrong {
    /// Stable id, for messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotNumber => "not-number",
            Self::Zero => "zero",
            Self::TooLarge => "too-large",
            Self::MoreThanEligible => "more-than-eligible",
            Self::MoreThanADay => "more-than-a-day",
            Self::NoCrew => "no-crew",
            Self::Nobody => "nobody",
            Self::NotDate => "not-date",
            Self::EndBeforeStart => "end-before-start",
            Self::BeforeStart => "before-start",
            Self::NoWorkingDay => "no-working-day",
            Self::NoWeekday => "no-weekday",
            Self::NotPair => "not-pair",
            Self::Twice => "twice",
            Self::TooMany => "too-many",
            Self::TooLong => "too-long",
            Self::TooManyDays => "too-many-days",
        }
    }
}

/// One thing that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The field beside which it is said.
    pub field: Field,
    /// What it is.
    pub wrong: Wrong,
    /// The line of a field with lines, from 1.
    pub line: Option<usize>,
}

/// What stands in the fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The text of each field, in the order of [`FIELDS`].
    texts: [String; FIELDS.len()],
    /// The days of the week that are ticked.
    pub weekdays: Weekdays,
}

impl Default for Draft {
    /// Empty fields, and the days of an office.
    fn default() -> Self {
        Self { texts: Default::default(), weekdays: Weekdays::OFFICE }
    }
}

impl Draft {
    /// What stands in a field; of the days of the week nothing, they are [`Draft::weekdays`].
    pub fn text(&self, field: Field) -> &str {
        &self.texts[field as usize]
    }

    /// Puts a text into a field. What is longer than a field can be is cut.
    pub fn set(&mut self, field: Field, text: &str) {
        let mut end = text.len().min(field.longest());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        self.texts[field as usize] = text[..end].to_owned();
    }

    /// Whether nothing is filled in.
    pub fn is_empty(&self) -> bool {
        self.texts.iter().all(|text| text.trim().is_empty())
    }

    /// The fields as a text, for the device or a file.
    pub fn write(&self) -> String {
        let mut pairs: Vec<(&str, String)> = Vec::new();
        for field in FIELDS {
            if field == Field::Weekdays {
                let days: Vec<&str> = self.weekdays.iter().map(Weekday::id).collect();
                pairs.push((field.id(), days.join(",")));
            } else if !self.text(field).is_empty() {
                // A line of the kept text for each line of the field, for those who open the file.
                pairs.extend(self.text(field).lines().map(|line| (field.id(), line.to_owned())));
            }
        }
        kept::write(KIND, &pairs)
    }

    /// The fields of such a text. Whether they make a plan is another question.
    ///
    /// # Errors
    /// [`Refused`] when it is no such text.
    pub fn parse(text: &str) -> Result<Self, Refused> {
        let mut draft = Self::default();
        for (name, value) in kept::parse(KIND, text)? {
            let field = FIELDS.into_iter().find(|field| field.id() == name).ok_or(Refused::Damaged)?;
            if field == Field::Weekdays {
                let mut days = Weekdays::NONE;
                for id in value.split(',').filter(|id| !id.is_empty()) {
                    let day = Weekday::from_id(id).filter(|day| !days.has(*day)).ok_or(Refused::Damaged)?;
                    days = days.toggled(day);
                }
                draft.weekdays = days;
                continue;
            }
            let text = &mut draft.texts[field as usize];
            let has_lines = field.longest() > 100;
            if !text.is_empty() {
                if !has_lines {
                    return Err(Refused::Damaged);
                }
                text.push('\n');
            }
            text.push_str(&value);
            if text.len() > field.longest() {
                return Err(Refused::Damaged);
            }
        }
        Ok(draft)
    }
}
