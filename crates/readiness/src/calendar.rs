//! Days to remember and meetings as a calendar file (RFC 5545): whole days without a time zone, and hours of Việt Nam.

use std::fmt::Write;

use crate::date::CivilDate;

/// A line has at most this many octets, its end left aside.
const WIDEST: usize = 75;

/// A day to remember.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent {
    /// An id of its own, the same each time the file is made.
    pub uid: String,
    /// The day.
    pub on: CivilDate,
    /// What it is, in few words.
    pub title: String,
    /// What to do.
    pub note: String,
    /// How many days before it the device reminds of it, at eight in the morning.
    pub days_before: u16,
}

/// A day on which people meet, with the hours if they are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarMeeting {
    /// An id of its own, the same each time the file is made.
    pub uid: String,
    /// The day.
    pub on: CivilDate,
    /// When it begins, in minutes since midnight in Việt Nam.
    pub from: Option<u16>,
    /// When it ends.
    pub until: Option<u16>,
    /// What it is, in few words.
    pub title: String,
    /// Where.
    pub place: String,
    /// What to know beforehand; may be empty.
    pub note: String,
}

/// The meetings as a calendar file, made on a day. A device reminds of each the day before: at the same hour, or at
/// eight in the morning.
pub fn write_meetings(meetings: &[CalendarMeeting], made: CivilDate) -> String {
    let mut text = String::new();
    begin(&mut text);
    for meeting in meetings {
        let title = escaped(&meeting.title);
        put(&mut text, "BEGIN:VEVENT");
        put(&mut text, &format!("UID:{}", escaped(&meeting.uid)));
        put(&mut text, &format!("DTSTAMP:{}T000000Z", compact(made)));
        let from = meeting.from.and_then(|from| moment(meeting.on, from));
        let reminder = if from.is_some() { "TRIGGER:-P1D" } else { &in_the_morning(1) };
        match from {
            Some(from) => {
                put(&mut text, &format!("DTSTART:{from}"));
                if let Some(until) = meeting.until.and_then(|until| moment(meeting.on, until)) {
                    put(&mut text, &format!("DTEND:{until}"));
                }
            }
            None => put(&mut text, &format!("DTSTART;VALUE=DATE:{}", compact(meeting.on))),
        }
        put(&mut text, &format!("SUMMARY:{title}"));
        put(&mut text, &format!("LOCATION:{}", escaped(&meeting.place)));
        if !meeting.note.is_empty() {
            put(&mut text, &format!("DESCRIPTION:{}", escaped(&meeting.note)));
        }
        for line in ["BEGIN:VALARM", "ACTION:DISPLAY"] {
            put(&mut text, line);
        }
        put(&mut text, &format!("DESCRIPTION:{title}"));
        for line in [reminder, "END:VALARM", "END:VEVENT"] {
            put(&mut text, line);
        }
    }
    put(&mut text, "END:VCALENDAR");
    text
}

/// A minute of a day in Việt Nam, as the calendar counts it: Việt Nam is seven hours ahead all the year.
fn moment(on: CivilDate, minute: u16) -> Option<String> {
    let minutes = i32::from(minute) - 7 * 60;
    let day = on.plus_days(minutes.div_euclid(24 * 60))?;
    let of_day = minutes.rem_euclid(24 * 60);
    Some(format!("{}T{:02}{:02}00Z", compact(day), of_day / 60, of_day % 60))
}

fn begin(text: &mut String) {
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//tu-so-sang-the//calendar 1//VI", "CALSCALE:GREGORIAN"] {
        put(text, line);
    }
}

/// The events as a calendar file, made on a day.
pub fn write_calendar(events: &[CalendarEvent], made: CivilDate) -> String {
    let mut text = String::new();
    let stamp = compact(made);
    begin(&mut text);
    for event in events {
        let title = escaped(&event.title);
        put(&mut text, "BEGIN:VEVENT");
        put(&mut text, &format!("UID:{}", escaped(&event.uid)));
        put(&mut text, &format!("DTSTAMP:{stamp}T000000Z"));
        put(&mut text, &format!("DTSTART;VALUE=DATE:{}", compact(event.on)));
        if let Some(next) = event.on.plus_days(1) {
            put(&mut text, &format!("DTEND;VALUE=DATE:{}", compact(next)));
        }
        put(&mut text, &format!("SUMMARY:{title}"));
        put(&mut text, &format!("DESCRIPTION:{}", escaped(&event.note)));
        put(&mut text, "TRANSP:TRANSPARENT");
        put(&mut text, "BEGIN:VALARM");
        put(&mut text, "ACTION:DISPLAY");
        put(&mut text, &format!("DESCRIPTION:{title}"));
        put(&mut text, &in_the_morning(event.days_before));
        put(&mut text, "END:VALARM");
        put(&mut text, "END:VEVENT");
    }
    put(&mut text, "END:VCALENDAR");
    text
}

/// When a device reminds of a whole day: it begins at midnight, when nobody looks, so at eight of a day before it.
fn in_the_morning(days_before: u16) -> String {
    match days_before {
        0 => "TRIGGER:PT8H".to_owned(),
        1 => "TRIGGER:-PT16H".to_owned(),
        days => format!("TRIGGER:-P{}DT16H", days - 1),
    }
}

fn compact(day: CivilDate) -> String {
    let (year, month, day) = day.parts();
    format!("{year:04}{month:02}{day:02}")
}

/// A text as a value: what separates values is marked, control characters are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
    out
}

/// Adds a line, folded between letters where it is too wide.
fn put(text: &mut String, line: &str) {
    let mut width = 0;
    for letter in line.chars() {
        if width + letter.len_utf8() > WIDEST {
            text.push_str("\r\n ");
            width = 1;
        }
        // Writing to a text cannot fail.
        let _ = text.write_char(letter);
        width += letter.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn event(title: &str, note: &str) -> CalendarEvent {
        CalendarEvent {
            uid: "the-can-cuoc-moc-tuoi@tusosangthe".to_owned(),
            on: CivilDate::parse("2026-12-31").expect("a date"),
            title: title.to_owned(),
            note: note.to_owned(),
            days_before: 7,
        }
    }

    fn made() -> CivilDate {
        CivilDate::parse("2026-11-23").expect("a date")
    }

    #[test]
    fn a_calendar_has_the_lines_of_the_standard() {
        let text = write_calendar(&[event("Đổi thẻ", "Đến công an xã, mang thẻ; hỏi trước.")], made());
        let expected = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//tu-so-sang-the//calendar 1//VI\r\n\
            CALSCALE:GREGORIAN\r\nBEGIN:VEVENT\r\nUID:the-can-cuoc-moc-tuoi@tusosangthe\r\nDTSTAMP:20261123T000000Z\r\n\
            DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\nSUMMARY:Đổi thẻ\r\n\
            DESCRIPTION:Đến công an xã\\, mang thẻ\\; hỏi trước.\r\nTRANSP:TRANSPARENT\r\nBEGIN:VALARM\r\n\
            ACTION:DISPLAY\r\nDESCRIPTION:Đổi thẻ\r\nTRIGGER:-P6DT16H\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        assert_eq!(text, expected);
    }

    fn meeting(on: &str, from: Option<u16>, until: Option<u16>, note: &str) -> CalendarMeeting {
        CalendarMeeting {
            uid: "a@tusosangthe".to_owned(),
            on: CivilDate::parse(on).expect("a date"),
            from,
            until,
            title: "Buổi hướng dẫn".to_owned(),
            place: "Nhà văn hóa, tổ 12".to_owned(),
            note: note.to_owned(),
        }
    }

    #[test]
    fn a_meeting_has_its_hours_in_viet_nam() {
        let text = write_meetings(&[meeting("2026-12-05", Some(480), Some(690), "Mang thẻ")], made());
        let expected = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//tu-so-sang-the//calendar 1//VI\r\n\
            CALSCALE:GREGORIAN\r\nBEGIN:VEVENT\r\nUID:a@tusosangthe\r\nDTSTAMP:20261123T000000Z\r\n\
            DTSTART:20261205T010000Z\r\nDTEND:20261205T043000Z\r\nSUMMARY:Buổi hướng dẫn\r\n\
            LOCATION:Nhà văn hóa\\, tổ 12\r\nDESCRIPTION:Mang thẻ\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\n\
            DESCRIPTION:Buổi hướng dẫn\r\nTRIGGER:-P1D\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        assert_eq!(text, expected);
        // Before seven in the morning it is still the day before where the calendar counts.
        let early = write_meetings(&[meeting("2027-01-01", Some(390), None, "")], made());
        assert!(early.contains("\r\nDTSTART:20261231T233000Z\r\nSUMMARY:"), "{early}");
        let whole = write_meetings(&[meeting("2026-12-05", None, None, "")], made());
        assert!(whole.contains("\r\nDTSTART;VALUE=DATE:20261205\r\nSUMMARY:") && !whole.contains("\r\nDTEND"));
        assert!(whole.contains("\r\nTRIGGER:-PT16H\r\n"), "eight in the morning, not midnight: {whole}");
    }

    #[test]
    fn a_whole_day_is_reminded_of_at_eight_in_the_morning() {
        for (days, wanted) in [(0, "PT8H"), (1, "-PT16H"), (2, "-P1DT16H"), (7, "-P6DT16H")] {
            assert_eq!(in_the_morning(days), format!("TRIGGER:{wanted}"), "{days}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_written_folds_and_unfolds(title in ".{0,120}", note in "(.|\n){0,300}") {
            let text = write_calendar(&[event(&title, &note)], made());
            prop_assert!(text.ends_with("END:VCALENDAR\r\n"));
            for line in text.split("\r\n") {
                prop_assert!(line.len() <= WIDEST, "{}", line.len());
                prop_assert!(!line.chars().any(char::is_control));
            }
            let unfolded = text.replace("\r\n ", "");
            let description = format!("\r\nDESCRIPTION:{}\r\n", escaped(&note));
            prop_assert!(unfolded.contains(&description));
            // Nothing that is written can begin a part of its own.
            prop_assert_eq!(unfolded.split("\r\n").filter(|line| line.starts_with("BEGIN:VEVENT")).count(), 1);
        }
    }
}
