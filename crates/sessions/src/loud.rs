//! The script for the loudspeaker of a ward: which statements are read out, so that it is never longer than it may be.
//!
//! How long a statement takes is measured by who knows how it is spoken (`readout::pace`); here are only the times, in
//! milliseconds.

use crate::agenda::Slide;
use crate::choose::as_many;
use crate::kept::{self, Refused};

/// What a kept choice begins with.
pub const KIND: &str = "tsst-loud";
/// No more is kept for one length.
const MOST_KEYS: usize = 240;
/// The longest key of a statement, in bytes.
const LONGEST_KEY: usize = 160;
/// What the keys of the team's own words begin with.
const OWN: &str = "own/";

/// How long a script may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Length {
    /// One minute.
    One,
    /// Three minutes.
    #[default]
    Three,
    /// Five minutes.
    Five,
}

impl Length {
    /// All of them, the shortest first.
    pub const ALL: [Self; 3] = [Self::One, Self::Three, Self::Five];

    /// In minutes.
    pub const fn minutes(self) -> u32 {
        match self {
            Self::One => 1,
            Self::Three => 3,
            Self::Five => 5,
        }
    }

    /// In milliseconds.
    pub const fn milliseconds(self) -> u32 {
        self.minutes() * 60_000
    }

    fn from_minutes(minutes: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|length| length.minutes().to_string() == minutes)
    }
}

/// A statement that can be read out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is kept by ([`key`]).
    pub key: String,
    /// What it belongs to: statements of one matter that follow each other have its title before them once.
    pub matter: String,
    /// How long that title takes.
    pub title: u32,
    /// How long the statement takes.
    pub own: u32,
    /// Whether it is said to everybody without having been asked for.
    pub by_itself: bool,
}

/// What a statement is kept by: its ids, or a number that other words of a team's own have not. Of a picture it is what
/// is said of it.
pub fn key(slide: &Slide) -> String {
    match slide {
        Slide::Of(id) => id.clone(),
        Slide::Own(own) => key_of_words(own.title(), own.text()),
        Slide::Picture(shown) => key_of_words(shown.title(), &shown.alt()),
    }
}

fn key_of_words(title: &str, text: &str) -> String {
    // FNV-1a.
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    let bytes = title.bytes().chain([0]).chain(text.bytes());
    format!("{OWN}{:016x}", bytes.fold(0xcbf2_9ce4_8422_2325, step))
}

/// A text as it is read out: what stands in brackets is set off by pauses.
pub fn aloud(text: &str) -> String {
    let mut said = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            ' ' if letters.peek() == Some(&'(') => said.push(','),
            '(' if said.is_empty() => {}
            '(' => said.push(' '),
            ')' if letters.peek().is_none_or(|next| ".,;:?!…”".contains(*next)) => {}
            ')' => said.push(','),
            _ => said.push(letter),
        }
    }
    said
}

/// Everything that could be read out, in order, and the time of what is read out in any case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Script {
    /// The statements, in order.
    pub lines: Vec<Line>,
    /// How long the words before and after them take.
    pub fixed: u32,
}

impl Script {
    /// How long it takes with these statements, which stand in order.
    pub fn total(&self, chosen: &[usize]) -> u32 {
        let mut matter: Option<&str> = None;
        chosen.iter().filter_map(|at| self.lines.get(*at)).fold(self.fixed, |sum, line| {
            let title = if matter == Some(line.matter.as_str()) { 0 } else { line.title };
            matter = Some(&line.matter);
            sum.saturating_add(title).saturating_add(line.own)
        })
    }

    /// How long it takes with one more.
    pub fn total_with(&self, chosen: &[usize], at: usize) -> u32 {
        let mut more = chosen.to_vec();
        if let Err(place) = more.binary_search(&at) {
            more.insert(place, at);
        }
        self.total(&more)
    }

    /// The statements that are read out unless the team chooses: the team's own first, then matters as a whole, as many
    /// as there is time for, then the beginnings of others. What comes first in a matter may be what the rest builds on,
    /// so none of it is passed over.
    pub fn pick(&self, length: Length) -> Vec<usize> {
        let all: Vec<usize> = (0..self.lines.len()).filter(|at| self.lines[*at].by_itself).collect();
        let is_own = |at: &usize| self.lines[*at].key.starts_with(OWN);
        let fits = |chosen: &[usize]| self.total(chosen) <= length.milliseconds();
        let own: Vec<usize> = all.iter().copied().filter(is_own).collect();
        let mut chosen = as_many(&own, fits);
        let mut matters: Vec<&str> = Vec::new();
        for at in all.iter().filter(|at| !is_own(at)) {
            let matter = self.lines[*at].matter.as_str();
            if !matters.contains(&matter) {
                matters.push(matter);
            }
        }
        for is_whole in [true, false] {
            for matter in &matters {
                let mut more = chosen.clone();
                for at in all.iter().filter(|at| !is_own(at) && self.lines[**at].matter == *matter) {
                    if let Err(place) = more.binary_search(at) {
                        more.insert(place, *at);
                    }
                    if !is_whole {
                        if !fits(&more) {
                            break;
                        }
                        chosen.clone_from(&more);
                    }
                }
                if is_whole && fits(&more) {
                    chosen = more;
                }
            }
        }
        chosen
    }

    /// Those that the team chose, as many as there is time for: words and figures may have become longer since.
    pub fn fit(&self, length: Length, wanted: &[String]) -> Vec<usize> {
        let order: Vec<usize> = (0..self.lines.len()).filter(|at| wanted.contains(&self.lines[*at].key)).collect();
        as_many(&order, |chosen| self.total(chosen) <= length.milliseconds())
    }
}

/// What a team has chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// How long the script may be.
    pub length: Length,
    /// Whether it says where to go.
    pub place: bool,
    /// The statements for each length; nothing where the team has not chosen.
    own: [Option<Vec<String>>; 3],
}

impl Default for Choice {
    fn default() -> Self {
        Self { length: Length::default(), place: true, own: [None, None, None] }
    }
}

impl Choice {
    /// The statements chosen for the length at hand; nothing where the team has not chosen.
    pub fn wanted(&self) -> Option<&[String]> {
        self.own[self.length as usize].as_deref()
    }

    /// Chooses these statements for the length at hand.
    pub fn want(&mut self, keys: Vec<String>) {
        self.own[self.length as usize] = Some(keys);
    }

    /// Forgets what was chosen for the length at hand.
    pub fn forget(&mut self) {
        self.own[self.length as usize] = None;
    }

    /// The choice as a text, for the device.
    pub fn write(&self) -> String {
        let mut pairs = vec![
            ("minutes", self.length.minutes().to_string()),
            ("place", if self.place { "1" } else { "0" }.to_owned()),
        ];
        for (length, own) in Length::ALL.into_iter().zip(&self.own) {
            let Some(own) = own else { continue };
            pairs.push(("own", length.minutes().to_string()));
            pairs.extend(own.iter().map(|key| ("say", key.clone())));
        }
        kept::write(KIND, &pairs)
    }

    /// The choice of such a text.
    ///
    /// # Errors
    /// [`Refused`] when it is no such text.
    pub fn parse(text: &str) -> Result<Self, Refused> {
        let mut choice = Self::default();
        let mut own: Option<&mut Vec<String>> = None;
        for (name, value) in kept::parse(KIND, text)? {
            match (name.as_str(), &mut own) {
                ("minutes", None) => choice.length = Length::from_minutes(&value).ok_or(Refused::Damaged)?,
                ("place", None) if value == "1" || value == "0" => choice.place = value == "1",
                ("own", _) => {
                    let length = Length::from_minutes(&value).ok_or(Refused::Damaged)?;
                    own = Some(choice.own[length as usize].insert(Vec::new()));
                }
                ("say", Some(keys)) if is_key(&value) && keys.len() < MOST_KEYS => keys.push(value),
                _ => return Err(Refused::Damaged),
            }
        }
        Ok(choice)
    }
}

fn is_key(key: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'/';
    !key.is_empty() && key.len() <= LONGEST_KEY && key.bytes().all(is_letter)
}
