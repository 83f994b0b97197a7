//! The card.

use readiness::CivilDate;

use crate::fault::{Fault, Why};
use crate::field::{self, LONGEST_CARD, MOST_LINKS, MOST_NOTICES, MOST_SESSIONS};

/// Who runs this copy, where its people go, and when they meet. Empty where nothing is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// Flat names and texts, none of them empty.
    fields: Vec<(String, String)>,
}

/// An office that a card can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Desk {
    /// The police of the commune or ward.
    Police,
    /// The one-stop office.
    OneStop,
    /// The community team.
    Team,
}

impl Desk {
    /// All, in the order in which they are shown.
    pub const ALL: [Desk; 3] = [Desk::Police, Desk::OneStop, Desk::Team];

    /// Its name in fields and messages.
    pub fn id(self) -> &'static str {
        match self {
            Desk::Police => "police",
            Desk::OneStop => "one-stop",
            Desk::Team => "team",
        }
    }
}

/// What a card says of an office. What it does not say is empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Office<'a> {
    /// What it is called.
    pub name: &'a str,
    /// Where it is.
    pub address: &'a str,
    /// When it is open, in words.
    pub hours: &'a str,
    /// Digits and spaces.
    pub phone: &'a str,
}

impl Office<'_> {
    /// Whether nothing is said of it.
    pub fn is_empty(&self) -> bool {
        [self.name, self.address, self.hours, self.phone].concat().is_empty()
    }
}

/// What a meeting is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionKind {
    /// People are told and shown.
    Session,
    /// Cards are made outside the office.
    CardPoint,
}

impl SessionKind {
    /// Its name in fields and messages.
    pub fn id(self) -> &'static str {
        match self {
            SessionKind::Session => "session",
            SessionKind::CardPoint => "card-point",
        }
    }
}

/// A day on which people meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session<'a> {
    /// What it is for.
    pub kind: SessionKind,
    /// The day.
    pub date: CivilDate,
    /// When it begins, as `08:00`; empty when that is not said.
    pub from: &'a str,
    /// When it ends; empty when that is not said.
    pub to: &'a str,
    /// Where.
    pub place: &'a str,
    /// What to know beforehand; may be empty.
    pub note: &'a str,
}

impl Session<'_> {
    /// When it begins and ends, in minutes since midnight.
    pub fn minutes(&self) -> (Option<u16>, Option<u16>) {
        (field::minutes(self.from), field::minutes(self.to))
    }
}

impl Card {
    /// The card of these flat names and texts. Spaces around a text are taken off, and what is empty is left out.
    ///
    /// # Errors
    /// Every fault, in the order of the fields.
    pub fn check(fields: impl IntoIterator<Item = (String, String)>) -> Result<Card, Vec<Fault>> {
        let mut card = Card::default();
        let mut faults = Vec::new();
        let mut size = 0;
        for (name, text) in fields {
            size += name.len() + text.len() + 2;
            if size > LONGEST_CARD {
                return Err(vec![Fault { field: String::new(), why: Why::TooLarge }]);
            }
            let trimmed = text.trim_matches(' ');
            let looked = match field::check(&name, trimmed) {
                // An empty field says nothing, whatever it would have to hold; but it has to be one.
                Err(why) if trimmed.is_empty() && !matches!(why, Why::Unknown | Why::TooMany) => {
                    continue;
                }
                Ok(()) if trimmed.is_empty() => continue,
                Ok(()) if card.has(&name) => Err(Why::Twice),
                looked => looked,
            };
            match looked {
                Ok(()) => card.fields.push((name, trimmed.to_owned())),
                Err(why) => faults.push(Fault { field: name, why }),
            }
        }
        card.look_at_sessions(&mut faults);
        if faults.is_empty() { Ok(card) } else { Err(faults) }
    }

    /// What a session needs beside what is given of it, and which hours cannot be.
    fn look_at_sessions(&self, faults: &mut Vec<Fault>) {
        let of_a_card = faults.iter().filter(|fault| !matches!(fault.why, Why::Unknown | Why::TooMany));
        let given = self.fields.iter().map(|(name, _)| name).chain(of_a_card.map(|fault| &fault.field));
        let starts: Vec<String> = given
            .filter(|name| name.starts_with("sessions."))
            .filter_map(|name| Some(name[..=name.rfind('.')?].to_owned()))
            .collect();
        let mut lacks = |field: String, why| {
            if !faults.iter().any(|fault| fault.field == field) {
                faults.push(Fault { field, why });
            }
        };
        for start in starts {
            let of = |field: &str| [&start, field].concat();
            let (from, to) = (self.text(&of("from")), self.text(&of("to")));
            for needed in ["date", "place"].map(of) {
                if !self.has(&needed) {
                    lacks(needed, Why::Missing);
                }
            }
            if !to.is_empty() && from.is_empty() {
                lacks(of("from"), Why::Missing);
            } else if !to.is_empty() && to <= from {
                lacks(of("to"), Why::Backwards);
            }
        }
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// Every flat name with its text, in no order of importance.
    pub fn fields(&self) -> &[(String, String)] {
        &self.fields
    }

    fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(other, _)| other == name)
    }

    /// What a field of this flat name says; empty when it says nothing.
    pub fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|(other, _)| other == name).map_or("", |(_, text)| text)
    }

    /// Who runs this copy.
    pub fn runs(&self) -> &str {
        self.text("runs")
    }

    /// The commune or ward.
    pub fn area(&self) -> &str {
        self.text("area")
    }

    /// What is said of an office.
    pub fn office(&self, desk: Desk) -> Office<'_> {
        let of = |field: &str| self.text(&[desk.id(), ".", field].concat());
        Office { name: of("name"), address: of("address"), hours: of("hours"), phone: of("phone") }
    }

    /// Every session, by day and hour.
    pub fn sessions(&self) -> Vec<Session<'_>> {
        let mut sessions: Vec<_> = (0..MOST_SESSIONS).filter_map(|at| self.session(at)).collect();
        // A handful: no general sort is needed.
        for end in 1..sessions.len() {
            let mut at = end;
            while at > 0 && (sessions[at].date, sessions[at].from) < (sessions[at - 1].date, sessions[at - 1].from) {
                sessions.swap(at, at - 1);
                at -= 1;
            }
        }
        sessions
    }

    /// The sessions of a day and after it, by day and hour.
    pub fn coming(&self, today: CivilDate) -> Vec<Session<'_>> {
        let mut sessions = self.sessions();
        sessions.retain(|session| session.date >= today);
        sessions
    }

    /// The next session on a day or after it.
    pub fn next(&self, today: CivilDate) -> Option<Session<'_>> {
        let mut next: Option<Session<'_>> = None;
        for session in (0..MOST_SESSIONS).filter_map(|at| self.session(at)).filter(|session| session.date >= today) {
            if next.is_none_or(|next| (session.date, session.from) < (next.date, next.from)) {
                next = Some(session);
            }
        }
        next
    }

    fn session(&self, at: usize) -> Option<Session<'_>> {
        let of = |field: &str| self.text(&format!("sessions.{at}.{field}"));
        let kind = if of("kind") == "card-point" { SessionKind::CardPoint } else { SessionKind::Session };
        let date = field::day(of("date"))?;
        Some(Session { kind, date, from: of("from"), to: of("to"), place: of("place"), note: of("note") })
    }

    /// What the people of the place say in their own words.
    pub fn notices(&self) -> Vec<&str> {
        self.list("notices", MOST_NOTICES)
    }

    /// Official addresses that help here.
    pub fn links(&self) -> Vec<&str> {
        self.list("links", MOST_LINKS)
    }

    fn list(&self, name: &str, most: usize) -> Vec<&str> {
        let all = (0..most).map(|at| self.text(&format!("{name}.{at}")));
        all.filter(|text| !text.is_empty()).collect()
    }
}
