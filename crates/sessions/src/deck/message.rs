//! What windows say to each other: one line of words and numbers.

use super::{Clock, Role, Show, Spot, WHOLE};

/// No message is longer.
pub const LONGEST_MESSAGE: usize = 320;
const HEAD: &str = "tsst-deck";
const VERSION: &str = "2";
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
        /// How wide and high the slide is in that window, in pixels; zeros in a presenter's.
        size: (u16, u16),
        /// The sentence of the slide that it reads aloud, from 1; 0 for none.
        lit: u16,
    },
    /// Where the presenter points.
    Point {
        /// The window.
        from: u64,
        /// The slide.
        at: u16,
        /// The place on it; nothing when no longer.
        spot: Option<Spot>,
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
            Self::Hello { from, .. } | Self::State { from, .. } | Self::Bye { from } | Self::Point { from, .. } => {
                *from
            }
        }
    }

    /// As one line.
    pub fn write(&self) -> String {
        let role = |role: &Role| if *role == Role::Presenter { "p" } else { "a" };
        match self {
            Self::Hello { from, role: r, opened } => format!("{HEAD} {VERSION} hello {from} {} {opened}", role(r)),
            Self::Bye { from } => format!("{HEAD} {VERSION} bye {from}"),
            Self::Point { from, at, spot } => {
                let (x, y) = spot.unwrap_or((WHOLE + 1, WHOLE + 1));
                format!("{HEAD} {VERSION} point {from} {at} {x} {y}")
            }
            Self::State { from, role: r, opened, agenda, stamp, show, size, lit } => {
                let maybe = |number: Option<u64>| number.map_or_else(|| "-".to_owned(), |number| number.to_string());
                let Show { at, black, sources, dark, zoom, clock, lead, over, seen } = show;
                format!(
                    "{HEAD} {VERSION} state {from} {} {opened} {agenda} {} {} {at} {} {} {} {zoom} {} {} {} {} {seen} {} {} {lit}",
                    role(r),
                    stamp.0,
                    stamp.1,
                    u8::from(*black),
                    u8::from(*sources),
                    u8::from(*dark),
                    maybe(clock.since),
                    clock.spent,
                    maybe(*lead),
                    maybe(*over),
                    size.0,
                    size.1,
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
            "point" => {
                let (at, spot) = (words.small()?, (words.small()?, words.small()?));
                Self::Point { from, at, spot: Some(spot).filter(|(x, y)| *x <= WHOLE && *y <= WHOLE) }
            }
            "state" => Self::State {
                from,
                role: words.role()?,
                opened: words.bounded()?,
                agenda: words.any()?,
                stamp: (words.bounded()?, words.any()?),
                show: Show {
                    at: words.small()?,
                    black: words.yes_or_no()?,
                    sources: words.yes_or_no()?,
                    dark: words.yes_or_no()?,
                    zoom: u8::try_from(words.any()?).ok()?,
                    clock: Clock { since: words.maybe()?.filter(|since| *since < HIGHEST), spent: words.bounded()? },
                    lead: words.maybe()?,
                    over: words.maybe()?.filter(|over| *over < HIGHEST),
                    seen: words.plain()?,
                },
                size: (words.small()?, words.small()?),
                lit: words.small()?,
            },
            _ => return None,
        };
        words.0.next().is_none().then_some(message)
    }
}

struct Words<'a>(std::str::Split<'a, char>);

impl Words<'_> {
    fn plain<N: std::str::FromStr>(&mut self) -> Option<N> {
        let word = self.0.next()?;
        // A sign would be read as well.
        if word.starts_with('+') { None } else { word.parse().ok() }
    }

    fn any(&mut self) -> Option<u64> {
        self.plain()
    }

    fn small(&mut self) -> Option<u16> {
        self.plain()
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
