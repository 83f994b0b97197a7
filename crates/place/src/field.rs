//! Which fields a card has, and what each may hold.

use readiness::CivilDate;

use crate::fault::Why;
use crate::official;

/// A card has at most so many bytes, as a file or as it is kept.
pub const LONGEST_CARD: usize = 32_768;
/// At most so many sessions.
pub const MOST_SESSIONS: usize = 24;
/// At most so many notices.
pub const MOST_NOTICES: usize = 8;
/// At most so many links.
pub const MOST_LINKS: usize = 6;

/// Stands, in a flat list, for a value that is no text.
pub const NO_TEXT: &str = "\0";

/// The fields of an office.
pub const DESK_FIELDS: [&str; 4] = ["name", "address", "hours", "phone"];
/// The fields of a session.
pub const SESSION_FIELDS: [&str; 6] = ["kind", "date", "from", "to", "place", "note"];

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Phone,
    Day,
    Time,
    Session,
    Link,
}

/// What a field of this name holds, and how many letters of it there may be.
fn rule(name: &str) -> Result<(Kind, u16), Why> {
    let mut parts = name.split('.');
    let (first, second, third, more) = (parts.next().unwrap_or_default(), parts.next(), parts.next(), parts.next());
    let found = match (first, second, third) {
        _ if more.is_some() => None,
        ("runs", None, _) => Some((Kind::Text, 120)),
        ("area", None, _) => Some((Kind::Text, 80)),
        ("police" | "one-stop" | "team", Some("name"), None) => Some((Kind::Text, 100)),
        ("police" | "one-stop" | "team", Some("address" | "hours"), None) => Some((Kind::Text, 160)),
        ("police" | "one-stop" | "team", Some("phone"), None) => Some((Kind::Phone, 20)),
        ("sessions", Some(at), Some(field)) => {
            within(at, MOST_SESSIONS)?;
            match field {
                "kind" => Some((Kind::Session, 10)),
                "date" => Some((Kind::Day, 10)),
                "from" | "to" => Some((Kind::Time, 5)),
                "place" | "note" => Some((Kind::Text, 160)),
                _ => None,
            }
        }
        ("notices", Some(at), None) => {
            within(at, MOST_NOTICES)?;
            Some((Kind::Text, 400))
        }
        ("links", Some(at), None) => {
            within(at, MOST_LINKS)?;
            Some((Kind::Link, 200))
        }
        _ => None,
    };
    found.ok_or(Why::Unknown)
}

/// Looks whether a place in a list is one, written as a number is.
fn within(at: &str, most: usize) -> Result<(), Why> {
    match at.parse::<usize>() {
        Ok(number) if number >= most => Err(Why::TooMany),
        Ok(_) if at.len() == 1 || at.starts_with(|c: char| ('1'..='9').contains(&c)) => Ok(()),
        _ => Err(Why::Unknown),
    }
}

/// So many letters a field of this name may have; none when there is no such field.
pub fn most_letters(name: &str) -> u16 {
    rule(name).map_or(0, |(_, most)| most)
}

/// Looks at one field, whose text is not empty.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn check(name: &str, text: &str) -> Result<(), Why> {
    let (kind, most) = rule(name)?;
    if text == NO_TEXT {
        return Err(Why::NotText);
    }
    if text.chars().count() > usize::from(most) {
        return Err(Why::TooLong { most });
    }
    let unseen = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    if text.contains(unseen) {
        return Err(Why::Unseen);
    }
    let (holds, otherwise) = match kind {
        Kind::Text => (!names_a_paper(text), Why::Personal),
        Kind::Phone => (is_phone(text), Why::NotAPhone),
        Kind::Day => (day(text).is_some(), Why::NotADay),
        Kind::Time => (is_time(text), Why::NotATime),
        Kind::Session => (text == "session" || text == "card-point", Why::NotAKind),
        Kind::Link => (official::is_official(text), Why::NotOfficial),
    };
    if holds { Ok(()) } else { Err(otherwise) }
}

/// Nine digits are an old identity card's number, twelve a personal identifier.
fn names_a_paper(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit()).any(|digits| matches!(digits.len(), 9 | 12))
}

fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (3..=15).contains(&digits) && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ')
}

/// A day written as `2026-12-05`.
pub(crate) fn day(text: &str) -> Option<CivilDate> {
    CivilDate::parse(text).ok().filter(|day| day.to_string() == text)
}

fn is_time(text: &str) -> bool {
    minutes(text).is_some()
}

/// Minutes since midnight of a time written as `08:30`.
pub(crate) fn minutes(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let two = |part: &str, most: u16| {
        let number = part.parse::<u16>().ok().filter(|_| part.len() == 2 && !part.starts_with('+'))?;
        (number <= most).then_some(number)
    };
    Some(two(hours, 23)? * 60 + two(minutes, 59)?)
}
