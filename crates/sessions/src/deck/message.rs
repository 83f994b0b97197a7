//! What windows say to each other: one line of words and numbers.

use super::{Clock, Role, Show};

/// No message is longer.
pub const LONGEST_MESSAGE: usize = 320;
const HEAD: &str = "tsst-deck";
const VERSION: &str = "1";
/// Stamps and times stay far below what a number can be, so that one more is always one more.
const HIGHEST: u64 = 1 << 52;

/// A message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// A window was opened, or came back, and asks what is shown.
    Hello {
        /// The window.
        from: u64,
        /// What it is for.
        role: Role,
        /// When it was opened.
        opened: u64,
    },
    /// What a window shows.
    State {
        /// The window.
        from: u64,
        /// What it is for.
        role: Role,
        /// When it was opened.
        opened: u64,
        /// The agenda that it shows.
        agenda: u64,
        /// How many changes there were, and which window made the last.
        stamp: (u64, u64),
        /// What is shown.
        show: Show,
    },
    /// A window closes.
    Bye {
        /// The window.
        from: u64,
    },
}

impl Message {
    /// The window that says it.
    pub const fn from(&self) -> u64 {
        match self {
            Self::Hello { from, .. } | Self::State { from, .. } | Self::Bye { from } => *from,
        }
    }

    /// As one line.
    pub fn write(&self) -> String {
        let role = |role: &Role| if *role == Role::Presenter { "p" } else { "a" };
        match self {
            Self::Hello { from, role: r, opened } => format!("{HEAD} {VERSION} hello {from} {} {opened}", role(r)),
            Self::Bye { from } => format!("{HEAD} {VERSION} bye {from}"),
            Self::State { from, role: r, opened, agenda, stamp, show } => {
                let maybe = |number: Option<u64>| number.map_or_else(|| "-".to_owned(), |number| number.to_string());
                let Show { at, black, dark, zoom, clock, lead } = show;
                format!(
                    "{HEAD} {VERSION} state {from} {} {opened} {agenda} {} {} {at} {} {} {zoom} {} {} {}",
                    role(r),
                    stamp.0,
                    stamp.1,
                    u8::from(*black),
                    u8::from(*dark),
                    maybe(clock.since),
                    clock.spent,
                    maybe(*lead),
                )
            }
        }
    }

    /// The message of a line; nothing where it is none of ours.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > LONGEST_MESSAGE {
            return None;
        }
        let mut words = text.split(' ');
        if (words.next()?, words.next()?) != (HEAD, VERSION) {
            return None;
        }
        let kind = words.next()?;
        let mut words = Words(words);
        let from = words.any()?;
        let message = match kind {
            "hello" => Self::Hello { from, role: words.role()?, opened: words.bounded()? },
            "bye" => Self::Bye { from },
            "state" => Self::State {
                from,
                role: words.role()?,
                opened: words.bounded()?,
                agenda: words.any()?,
                stamp: (words.bounded()?, words.any()?),
                show: Show {
                    at: u16::try_from(words.any()?).ok()?,
                    black: words.yes_or_no()?,
                    dark: words.yes_or_no()?,
                    zoom: u8::try_from(words.any()?).ok()?,
                    clock: Clock { since: words.maybe()?.filter(|since| *since < HIGHEST), spent: words.bounded()? },
                    lead: words.maybe()?,
                },
            },
            _ => return None,
        };
        words.0.next().is_none().then_some(message)
    }
}

struct Words<'a>(std::str::Split<'a, char>);

impl Words<'_> {
    fn any(&mut self) -> Option<u64> {
        let word = self.0.next()?;
        // A sign would be read as well.
        if word.starts_with('+') { None } else { word.parse().ok() }
    }

    fn bounded(&mut self) -> Option<u64> {
        self.any().filter(|number| *number < HIGHEST)
    }

    fn yes_or_no(&mut self) -> Option<bool> {
        match self.any()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }

    fn maybe(&mut self) -> Option<Option<u64>> {
        let word = self.0.next()?;
        if word == "-" { Some(None) } else { word.parse().ok().map(Some) }
    }

    fn role(&mut self) -> Option<Role> {
        match self.0.next()? {
            "p" => Some(Role::Presenter),
            "a" => Some(Role::Audience),
            _ => None,
        }
    }
}
