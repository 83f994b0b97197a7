//! How somebody likes to listen, beside voice and speed, in the form in which the device keeps it.

use saved::Damaged;

use crate::style::{Gender, Region};

/// When reading comes to a stop by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Stop {
    /// At the end of the page.
    #[default]
    End,
    /// After each paragraph.
    Paragraph,
    /// After each sentence.
    Sentence,
}

impl Stop {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::End, Self::Paragraph, Self::Sentence];

    /// The name under which it is kept.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::End => "end",
            Self::Paragraph => "paragraph",
            Self::Sentence => "sentence",
        }
    }
}

/// What a listener says of a voice of the device: no list of voices tells from where it comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// The voice's name as the device gives it; its address is not always its own.
    pub voice: String,
    /// Where people speak like it.
    pub region: Region,
    /// A woman's or a man's voice.
    pub gender: Gender,
}

/// How somebody likes to listen. Nothing in it says who they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    /// Each sentence is said twice.
    pub twice: bool,
    /// When reading stops by itself.
    pub stop: Stop,
    /// Whether a screen reader reads: then nothing is said unasked.
    pub reader: bool,
    /// Whether voices may be used that send the text over the network.
    pub network: bool,
    /// Voices of the device that the listener knows the region of.
    pub tags: Vec<Tag>,
}

/// No device that was seen has more Vietnamese voices that a person would tell apart.
const MOST_TAGS: usize = 24;
/// The longest name of a voice that is kept.
const LONGEST_NAME: usize = 200;

impl Preferences {
    /// Reads what [`Preferences::write`] wrote.
    ///
    /// # Errors
    /// [`Damaged`] when a line, a name or a value is not one that this version writes.
    pub fn parse(text: &str) -> Result<Self, Damaged> {
        let mut found = Self::default();
        for (name, value) in saved::parse(text)? {
            match name.as_str() {
                "twice" => found.twice = yes(&value)?,
                "reader" => found.reader = yes(&value)?,
                "network" => found.network = yes(&value)?,
                "stop" => {
                    found.stop = Stop::ALL.into_iter().find(|stop| stop.as_str() == value).ok_or(Damaged)?;
                }
                "tag" if found.tags.len() < MOST_TAGS => found.tags.push(tag(&value)?),
                _ => return Err(Damaged),
            }
        }
        Ok(found)
    }

    /// The preferences as text.
    pub fn write(&self) -> String {
        let word = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
        let mut pairs = vec![
            ("twice", word(self.twice)),
            ("stop", self.stop.as_str().to_owned()),
            ("reader", word(self.reader)),
            ("network", word(self.network)),
        ];
        for Tag { voice, region, gender } in &self.tags {
            pairs.push(("tag", format!("{} {} {voice}", region.as_str(), gender.as_str())));
        }
        saved::write(&pairs)
    }

    /// Says of a voice from where it comes, or takes that back. False when no more can be kept, or not under this name.
    pub fn tag(&mut self, voice: &str, said: Option<(Region, Gender)>) -> bool {
        self.tags.retain(|tag| tag.voice != voice);
        let Some((region, gender)) = said else { return true };
        let fits = self.tags.len() < MOST_TAGS && voice.len() <= LONGEST_NAME && !voice.contains(['\n', '\r']);
        if fits {
            self.tags.push(Tag { voice: voice.to_owned(), region, gender });
        }
        fits
    }
}

fn yes(value: &str) -> Result<bool, Damaged> {
    match value {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(Damaged),
    }
}

fn tag(value: &str) -> Result<Tag, Damaged> {
    let mut parts = value.splitn(3, ' ');
    let mut next = || parts.next().ok_or(Damaged);
    let region = Region::from_name(next()?).ok_or(Damaged)?;
    let gender = Gender::from_name(next()?).ok_or(Damaged)?;
    let voice = next()?;
    if voice.is_empty() || voice.len() > LONGEST_NAME {
        return Err(Damaged);
    }
    Ok(Tag { voice: voice.to_owned(), region, gender })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preferences_survive_being_kept() {
        let mut likes =
            Preferences { twice: true, stop: Stop::Paragraph, reader: true, network: true, tags: Vec::new() };
        assert!(likes.tag("Linh = (vi)", Some((Region::North, Gender::Woman))));
        assert!(likes.tag("An", Some((Region::Central, Gender::Man))));
        assert_eq!(Preferences::parse(&likes.write()), Ok(likes.clone()));
        assert!(likes.tag("An", None));
        assert_eq!(likes.tags.len(), 1);
        assert_eq!(Preferences::parse(&Preferences::default().write()), Ok(Preferences::default()));
    }

    #[test]
    fn a_voice_has_one_region_and_names_are_bounded() {
        let mut likes = Preferences::default();
        assert!(likes.tag("Linh", Some((Region::North, Gender::Woman))));
        assert!(likes.tag("Linh", Some((Region::South, Gender::Woman))));
        assert_eq!(likes.tags.len(), 1);
        assert!(!likes.tag("a\nb", Some((Region::South, Gender::Woman))));
        assert!(!likes.tag(&"a".repeat(LONGEST_NAME + 1), Some((Region::South, Gender::Woman))));
        for n in 0..2 * MOST_TAGS {
            likes.tag(&n.to_string(), Some((Region::South, Gender::Man)));
        }
        assert_eq!(likes.tags.len(), MOST_TAGS);
        assert!(Preferences::parse(&likes.write()).is_ok());
    }

    #[test]
    fn what_another_version_or_a_fault_left_is_refused() {
        for bad in [
            "",
            "v=2\ntwice=no",
            "v=1\ntwice=maybe",
            "v=1\nstop=never",
            "v=1\ntag=north woman",
            "v=1\ntag=east woman Linh",
            "v=1\ntag=north woman ",
            "v=1\nname=An",
        ] {
            assert_eq!(Preferences::parse(bad), Err(Damaged), "{bad:?}");
        }
    }
}
