//! The agenda of a session: which slides, in which order, for whom and for how long.
//!
//! A slide is a statement of a guide, named by its ids, or the team's own words or picture. The words of a statement stand in the
//! messages of the guide and nowhere else, so a slide says what the page says.

mod own;
mod shown;
mod topics;

use crate::kept::{self, Refused};

pub use own::{LONGEST_TEXT, LONGEST_TITLE, Own, OwnError, holds_card_number};
pub use shown::{Shown, is_picture_id};
pub use topics::{Topic, topics};

/// What a kept agenda begins with.
pub const KIND: &str = "tsst-agenda";
/// No agenda has more slides.
pub const MOST_SLIDES: usize = 120;
/// The longest id of a slide, in bytes.
const LONGEST_ID: usize = 160;

/// For whom a session is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// Everybody.
    #[default]
    Everybody,
    /// Elderly people, and those who help them.
    Elderly,
    /// Parents of small children.
    Parents,
    /// People who rent their home.
    Tenants,
}

impl Audience {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Everybody, Self::Elderly, Self::Parents, Self::Tenants];

    /// Stable id, for messages and for what is kept.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Everybody => "everybody",
            Self::Elderly => "elderly",
            Self::Parents => "parents",
            Self::Tenants => "tenants",
        }
    }

    /// The audience of this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.id() == id)
    }
}

/// How long a session is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Length {
    /// A quarter of an hour.
    Quarter,
    /// Half an hour.
    #[default]
    Half,
    /// Three quarters of an hour.
    ThreeQuarters,
}

impl Length {
    /// All of them, the shortest first.
    pub const ALL: [Self; 3] = [Self::Quarter, Self::Half, Self::ThreeQuarters];

    /// In minutes.
    pub const fn minutes(self) -> u32 {
        match self {
            Self::Quarter => 15,
            Self::Half => 30,
            Self::ThreeQuarters => 45,
        }
    }

    /// The length of so many minutes.
    pub fn from_minutes(minutes: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|length| length.minutes().to_string() == minutes)
    }

    /// Seconds for the slides: the last fifth of the time is for questions.
    pub const fn seconds(self) -> u32 {
        self.minutes() * 48
    }
}

/// A statement of a guide that can be a slide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Id of its guide.
    pub guide: String,
    /// Id of its section.
    pub section: String,
    /// Id of the statement.
    pub statement: String,
    /// Syllables on the slide.
    pub syllables: u32,
}

impl Offer {
    /// The id of the slide.
    pub fn id(&self) -> String {
        [self.guide.as_str(), &self.section, &self.statement].join("/")
    }

    /// Seconds that the slide takes.
    pub const fn seconds(&self) -> u32 {
        seconds(self.syllables)
    }
}

/// Seconds that a slide of so many syllables takes: to be read out slowly, and to be looked at.
pub const fn seconds(syllables: u32) -> u32 {
    // Half a second a syllable for the voice, as much again for what a speaker adds.
    20 + syllables
}

/// One slide of an agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slide {
    /// A statement: `guide/section/statement`.
    Of(String),
    /// The team's own words.
    Own(Own),
    /// A picture of the team's own, which the device keeps beside the agenda.
    Picture(Shown),
}

impl Slide {
    /// Seconds that it takes, where it is the team's own. How long a statement takes is known by whoever offers it.
    fn seconds(&self) -> u32 {
        let words = |text: &str| text.split_whitespace().count();
        let count = match self {
            Self::Of(_) => return 0,
            Self::Own(own) => words(own.title()) + words(own.text()),
            Self::Picture(shown) => words(shown.title()) + words(&shown.alt()),
        };
        seconds(u32::try_from(count).unwrap_or(u32::MAX).min(600))
    }
}

/// An agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agenda {
    /// For whom it is.
    pub audience: Audience,
    /// How long it may take.
    pub length: Length,
    /// Its slides, in order.
    slides: Vec<Slide>,
}

/// Why a slide is not added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAdded {
    /// There are as many as there may be.
    Full,
    /// It is in already.
    Already,
    /// Its own words are refused.
    Own(OwnError),
}

impl NotAdded {
    /// Stable id, for messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Already => "already",
            Self::Own(error) => error.id(),
        }
    }
}

impl Agenda {
    /// Picks slides for an audience and a length of time: what matters most first, as many as there is time for, in the
    /// order in which the story is told. A longer session has every slide of a shorter one.
    pub fn pick(audience: Audience, length: Length, offers: &[Offer]) -> Self {
        Self::pick_beside(0, audience, length, offers)
    }

    /// Picks slides anew and keeps the team's own, which take their part of the time: near the beginning each has the
    /// place that it had, near the end it is as far from the end.
    #[must_use]
    pub fn picked_anew(&self, audience: Audience, length: Length, offers: &[Offer]) -> Self {
        let is_own = |slide: &Slide| !matches!(slide, Slide::Of(_));
        let spent = self.slides.iter().filter(|slide| is_own(slide)).map(Slide::seconds).sum();
        let mut agenda = Self::pick_beside(spent, audience, length, offers);
        let (count, slides) = (self.slides.len(), &mut agenda.slides);
        let own = || self.slides.iter().enumerate().filter(|(_, slide)| is_own(slide));
        slides.truncate(MOST_SLIDES.saturating_sub(own().count()));
        for (at, slide) in own().filter(|(at, _)| at * 2 < count) {
            slides.insert(at.min(slides.len()), slide.clone());
        }
        // The last one first: each counts those behind it.
        for (at, slide) in own().filter(|(at, _)| at * 2 >= count).collect::<Vec<_>>().into_iter().rev() {
            slides.insert((slides.len() + at + 1).saturating_sub(count), slide.clone());
        }
        agenda
    }

    /// Picks slides for what is left of the time after so many seconds.
    fn pick_beside(mut spent: u32, audience: Audience, length: Length, offers: &[Offer]) -> Self {
        let mut ranked: Vec<(u8, usize, &Offer)> = Vec::new();
        let mut place = 0;
        for topic in topics(audience) {
            let of_topic = offers.iter().filter(|offer| offer.guide == topic.guide && offer.section == topic.section);
            for (n, offer) in of_topic.enumerate() {
                let level = topic.upto.iter().position(|upto| n < usize::from(*upto));
                if let Some(level) = level.and_then(|level| u8::try_from(level).ok()) {
                    ranked.push((level, place, offer));
                    place += 1;
                }
            }
        }
        ranked.sort_by_key(|(level, place, _)| (*level, *place));
        let mut chosen: Vec<(usize, &Offer)> = ranked
            .into_iter()
            .take_while(|(_, _, offer)| {
                spent += offer.seconds();
                spent <= length.seconds()
            })
            .map(|(_, place, offer)| (place, offer))
            .take(MOST_SLIDES)
            .collect();
        chosen.sort_by_key(|(place, _)| *place);
        let slides = chosen.into_iter().map(|(_, offer)| Slide::Of(offer.id())).collect();
        Self { audience, length, slides }
    }

    /// The slides, in order.
    pub fn slides(&self) -> &[Slide] {
        &self.slides
    }

    /// Whether a statement is one of the slides.
    pub fn has(&self, id: &str) -> bool {
        self.slides.iter().any(|slide| matches!(slide, Slide::Of(known) if known == id))
    }

    /// Adds a slide at the end.
    ///
    /// # Errors
    /// [`NotAdded`], and the agenda stays as it was.
    pub fn add(&mut self, slide: Slide) -> Result<(), NotAdded> {
        if self.slides.len() >= MOST_SLIDES {
            return Err(NotAdded::Full);
        }
        if let Slide::Of(id) = &slide
            && self.has(id)
        {
            return Err(NotAdded::Already);
        }
        self.slides.push(slide);
        Ok(())
    }

    /// Puts a slide back where it was, or at the end.
    ///
    /// # Errors
    /// [`NotAdded`], and the agenda stays as it was.
    pub fn put_back(&mut self, at: usize, slide: Slide) -> Result<(), NotAdded> {
        self.add(slide)?;
        if let Some(moved) = self.slides.get_mut(at..) {
            moved.rotate_right(1);
        }
        Ok(())
    }

    /// Moves a slide to the beginning. Whether it was elsewhere.
    pub fn lift(&mut self, at: usize) -> bool {
        let is_there = at > 0 && at < self.slides.len();
        if is_there {
            self.slides[..=at].rotate_right(1);
        }
        is_there
    }

    /// Takes a slide out.
    pub fn drop(&mut self, at: usize) {
        if at < self.slides.len() {
            self.slides.remove(at);
        }
    }

    /// Moves a slide one place up or down. Whether there was a place.
    pub fn shift(&mut self, at: usize, down: bool) -> bool {
        let to = if down { at.checked_add(1) } else { at.checked_sub(1) };
        match to.filter(|to| at < self.slides.len() && *to < self.slides.len()) {
            Some(to) => {
                self.slides.swap(at, to);
                true
            }
            None => false,
        }
    }

    /// The ids of the pictures that it shows.
    pub fn pictures(&self) -> impl Iterator<Item = &str> {
        self.slides.iter().filter_map(|slide| match slide {
            Slide::Picture(shown) => Some(shown.id()),
            Slide::Of(_) | Slide::Own(_) => None,
        })
    }

    /// Leaves out every slide that shows this picture.
    pub fn drop_picture(&mut self, id: &str) {
        self.slides.retain(|slide| !matches!(slide, Slide::Picture(shown) if shown.id() == id));
    }

    /// Leaves out statements that the content has no longer. How many there were.
    pub fn keep_known(&mut self, offers: &[Offer]) -> usize {
        let before = self.slides.len();
        self.slides.retain(|slide| match slide {
            Slide::Of(id) => offers.iter().any(|offer| offer.id() == *id),
            Slide::Own(_) | Slide::Picture(_) => true,
        });
        before - self.slides.len()
    }

    /// The agenda as a text, for the device or a file.
    pub fn write(&self) -> String {
        let mut pairs =
            vec![("audience", self.audience.id().to_owned()), ("minutes", self.length.minutes().to_string())];
        pairs.extend(self.slides.iter().map(|slide| match slide {
            Slide::Of(id) => ("slide", id.clone()),
            Slide::Own(own) => ("own", own.write()),
            Slide::Picture(shown) => ("picture", shown.write()),
        }));
        kept::write(KIND, &pairs)
    }

    /// The agenda of such a text.
    ///
    /// # Errors
    /// [`Refused`] when it is no such text.
    pub fn parse(text: &str) -> Result<Self, Refused> {
        let mut agenda = Self::default();
        for (name, value) in kept::parse(KIND, text)? {
            match name.as_str() {
                "audience" => agenda.audience = Audience::from_id(&value).ok_or(Refused::Damaged)?,
                "minutes" => agenda.length = Length::from_minutes(&value).ok_or(Refused::Damaged)?,
                "slide" if is_slide_id(&value) => agenda.add(Slide::Of(value)).map_err(|_| Refused::Damaged)?,
                "own" => {
                    let own = Own::parse(&value).map_err(|_| Refused::Damaged)?;
                    agenda.add(Slide::Own(own)).map_err(|_| Refused::Damaged)?;
                }
                "picture" => {
                    let shown = Shown::parse(&value).ok_or(Refused::Damaged)?;
                    agenda.add(Slide::Picture(shown)).map_err(|_| Refused::Damaged)?;
                }
                _ => return Err(Refused::Damaged),
            }
        }
        Ok(agenda)
    }

    /// A number that another agenda has not: windows that show different ones must not follow each other.
    pub fn fingerprint(&self) -> u64 {
        kept::fingerprint(self.write().as_bytes())
    }
}

/// Whether it is shaped like the id of a slide.
fn is_slide_id(id: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    id.len() <= LONGEST_ID && id.split('/').count() == 3 && id.split('/').all(is_part)
}
