//! The card as a file: `local.json` beside the site, and what the editor hands out and takes in.

use crate::card::{Card, Desk};
use crate::fault::{Fault, Why};
use crate::field::{DESK_FIELDS, LONGEST_CARD, MOST_SESSIONS, NO_TEXT, SESSION_FIELDS};

/// A fault and the line of the file where it stands, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// What is wrong.
    pub fault: Fault,
    /// Where.
    pub line: usize,
}

/// Lists and groups stand no deeper in each other.
const DEEPEST: usize = 3;

/// The card in a file.
///
/// # Errors
/// Every fault with its line; of a file that is no JSON, the first.
pub fn read(bytes: &[u8]) -> Result<Card, Vec<Placed>> {
    let whole = |why, line| vec![Placed { fault: Fault { field: String::new(), why }, line }];
    if bytes.len() > LONGEST_CARD {
        return Err(whole(Why::TooLarge, 1));
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
        Err(error) => return Err(whole(Why::Unreadable, line(bytes, error.valid_up_to()))),
    };
    let mut reader = Reader { text, at: 0, fields: Vec::new() };
    let read = reader.whole();
    let line = |at: usize| line(text.as_bytes(), at);
    if read.is_none() {
        return Err(whole(Why::Unreadable, line(reader.at)));
    }
    let places: Vec<(String, usize)> = reader.fields.iter().map(|(name, _, at)| (name.clone(), *at)).collect();
    let checked = Card::check(reader.fields.into_iter().map(|(name, value, _)| (name, value)));
    checked.map_err(|found| {
        let placed = found.into_iter().map(|fault| {
            // What is missing is told where its neighbours stand; what is given twice, where it comes again.
            let group = fault.field.rsplit_once('.').map_or("", |(group, _)| group);
            let own = places.iter().rfind(|(name, _)| *name == fault.field);
            let near = || places.iter().find(|(name, _)| !group.is_empty() && name.starts_with(group));
            let at = own.or_else(near).map_or(0, |(_, at)| *at);
            Placed { line: line(at), fault }
        });
        let mut placed: Vec<Placed> = placed.collect();
        placed.sort_by_key(|placed| placed.line);
        placed
    })
}

fn line(bytes: &[u8], at: usize) -> usize {
    1 + bytes.iter().take(at).filter(|byte| **byte == b'\n').count()
}

/// Reads JSON of which only objects, lists and texts are a card's, and makes it flat.
struct Reader<'a> {
    text: &'a str,
    at: usize,
    fields: Vec<(String, String, usize)>,
}

impl Reader<'_> {
    /// Nothing when it is no JSON; then `at` is where it ends to be.
    fn whole(&mut self) -> Option<()> {
        self.space();
        if self.peek() != Some('{') {
            return None;
        }
        self.value(String::new(), 0)?;
        self.space();
        (self.at == self.text.len()).then_some(())
    }

    fn peek(&self) -> Option<char> {
        self.text.get(self.at..)?.chars().next()
    }

    fn take(&mut self, wanted: char) -> Option<()> {
        (self.peek() == Some(wanted)).then(|| self.at += wanted.len_utf8())
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(' ' | '\n' | '\r' | '\t')) {
            self.at += 1;
        }
    }

    fn value(&mut self, name: String, depth: usize) -> Option<()> {
        let begins = self.at;
        match self.peek()? {
            '"' => {
                let value = self.string()?;
                self.fields.push((name, value, begins));
            }
            '{' if depth < DEEPEST => self.items('{', '}', &name, depth)?,
            '[' if depth < DEEPEST => self.items('[', ']', &name, depth)?,
            _ => {
                self.word()?;
                self.fields.push((name, NO_TEXT.to_owned(), begins));
            }
        }
        Some(())
    }

    /// What stands between two brackets.
    fn items(&mut self, open: char, close: char, name: &str, depth: usize) -> Option<()> {
        self.take(open)?;
        self.space();
        if self.take(close).is_some() {
            return Some(());
        }
        for count in 0.. {
            self.space();
            let own = if open == '{' {
                let key = self.string()?;
                self.space();
                self.take(':')?;
                self.space();
                key
            } else {
                format!("{count}")
            };
            self.value(if name.is_empty() { own } else { format!("{name}.{own}") }, depth + 1)?;
            self.space();
            if self.take(close).is_some() {
                return Some(());
            }
            self.take(',')?;
        }
        None
    }

    /// A number, or one of the three words of JSON.
    fn word(&mut self) -> Option<()> {
        let rest = self.text.get(self.at..)?;
        let ends = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "+-.".contains(c))).unwrap_or(rest.len());
        let word = &rest[..ends];
        let is_number = word.starts_with(|c: char| c == '-' || c.is_ascii_digit()) && word.parse::<f64>().is_ok();
        self.at += if is_number || ["true", "false", "null"].contains(&word) { ends } else { return None };
        Some(())
    }

    fn string(&mut self) -> Option<String> {
        self.take('"')?;
        let mut value = String::new();
        loop {
            let c = self.peek()?;
            self.at += c.len_utf8();
            match c {
                '"' => return Some(value),
                '\\' => value.push(self.escaped()?),
                // JSON has these only escaped.
                c if c < ' ' => return None,
                c => value.push(c),
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(match c {
            '"' | '\\' | '/' => c,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let first = self.four()?;
                if (0xd800..0xdc00).contains(&first) {
                    self.take('\\')?;
                    self.take('u')?;
                    let second = self.four()?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
                    char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + second)?
                } else {
                    char::from_u32(first)?
                }
            }
            _ => return None,
        })
    }

    fn four(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4).filter(|four| four.bytes().all(|b| b.is_ascii_hexdigit()))?;
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }
}

/// The card as a file that [`read`] reads back, in an order that people can follow.
pub fn write(card: &Card) -> String {
    let mut parts = Vec::new();
    for name in ["runs", "area"] {
        parts.extend(pair("  ", name, card.text(name)));
    }
    for desk in Desk::ALL {
        let of = |field: &&str| pair("    ", field, card.text(&format!("{}.{field}", desk.id())));
        let fields: Vec<String> = DESK_FIELDS.iter().filter_map(of).collect();
        parts.extend(group(&format!("  {}: ", quoted(desk.id())), '{', '}', "  ", &fields));
    }
    let sessions = (0..MOST_SESSIONS).filter_map(|at| {
        let of = |field: &&str| pair("      ", field, card.text(&format!("sessions.{at}.{field}")));
        let fields: Vec<String> = SESSION_FIELDS.iter().filter_map(of).collect();
        group("    ", '{', '}', "    ", &fields)
    });
    parts.extend(group("  \"sessions\": ", '[', ']', "  ", &sessions.collect::<Vec<_>>()));
    for (name, list) in [("notices", card.notices()), ("links", card.links())] {
        let list: Vec<String> = list.iter().map(|text| format!("    {}", quoted(text))).collect();
        parts.extend(group(&format!("  {}: ", quoted(name)), '[', ']', "  ", &list));
    }
    group("", '{', '}', "", &parts).unwrap_or_else(|| "{}".to_owned()) + "\n"
}

fn pair(indent: &str, name: &str, text: &str) -> Option<String> {
    (!text.is_empty()).then(|| format!("{indent}{}: {}", quoted(name), quoted(text)))
}

/// Parts between brackets, one a line; nothing without parts.
fn group(start: &str, open: char, close: char, indent: &str, parts: &[String]) -> Option<String> {
    (!parts.is_empty()).then(|| format!("{start}{open}\n{}\n{indent}{close}", parts.join(",\n")))
}

/// A text in quotes. No text of a card has control characters.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
