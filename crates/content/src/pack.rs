//! Everything the portal says in one language, as one file.

use std::borrow::Cow;

use readiness::{Check, CivilDate, Question};
use serde::{Deserialize, Serialize};

use crate::figure::Figures;
use crate::law::Law;
use crate::locale::Locale;
use crate::message::Messages;
use crate::model::{Guide, Source};
use crate::reference::References;

const MAGIC: [u8; 4] = *b"TSST";
/// Raised whenever a packed type changes, so that a file of an older build is refused and not misread.
const VERSION: u8 = 9;
const HEADER: usize = MAGIC.len() + 1 + 8;
/// No pack comes near it; a file above it is not one.
const MAX_BYTES: usize = 4_000_000;

/// A check with its English address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CheckEntry {
    /// The English address; the Vietnamese one is the check's id.
    pub slug_en: String,
    /// The drawing that stands for it in lists: `g-<picture>` of `public/pictures.svg`.
    pub picture: String,
    /// Ids of its questions in their order, each with those of its options: for whoever has no use for the rules.
    pub order: Vec<(String, Vec<String>)>,
    /// The questions and rules. A program without the feature `checks` reads only id, address and day of them.
    #[serde(with = "crate::check_bytes")]
    pub check: Check,
}

impl CheckEntry {
    /// The entry of a check, with its drawing.
    pub fn of(check: Check, picture: String) -> Self {
        let ids = |question: &Question| question.options.iter().map(|option| option.id.clone()).collect();
        let order = check.questions.iter().map(|question| (question.id.clone(), ids(question))).collect();
        Self { slug_en: check.slug_en.clone(), picture, order, check }
    }

    /// Id of the message with its title.
    pub fn title_id(&self) -> String {
        format!("check-{}-title", self.check.id)
    }

    /// Id of the message with its title for lists and links.
    pub fn short_title_id(&self) -> String {
        format!("check-{}-short-title", self.check.id)
    }

    /// Id of the message that describes it to search engines and in lists.
    pub fn description_id(&self) -> String {
        format!("check-{}-description", self.check.id)
    }
}

/// What pages need together, so that a page loads no more than that.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Part {
    /// First page, lists, search.
    Read,
    /// The voices, and the making of voices.
    Listening,
    /// The law by itself: sources, tables of figures, what changes.
    Law,
    /// What community teams work with: the card of the place, sessions, plans.
    Teams,
    /// The card of the place, and its editor.
    Place,
    /// The words that are explained.
    Glossary,
    /// The questions people ask.
    Questions,
    /// The journeys from page to page.
    Journeys,
    /// The pages of one guide, by its id.
    Guide(String),
    /// The pages of one check, by its id.
    Check(String),
}

impl Part {
    /// The name in file names.
    pub fn name(&self) -> Cow<'static, str> {
        match self {
            Part::Read => Cow::Borrowed("read"),
            Part::Listening => Cow::Borrowed("listening"),
            Part::Teams => Cow::Borrowed("teams"),
            Part::Place => Cow::Borrowed("place"),
            Part::Law => Cow::Borrowed("law"),
            Part::Glossary => Cow::Borrowed("glossary"),
            Part::Questions => Cow::Borrowed("questions"),
            Part::Journeys => Cow::Borrowed("journeys"),
            Part::Guide(id) => Cow::Owned(format!("guide-{id}")),
            Part::Check(id) => Cow::Owned(format!("check-{id}")),
        }
    }

    /// Whether its pages are those of a check.
    pub fn is_check(&self) -> bool {
        matches!(self, Part::Check(_))
    }

    /// The file of what the pages of this part are made with beforehand, which no reader loads.
    pub fn made_file(&self, locale: Locale) -> String {
        format!("made.{}.{}.pack", locale.code(), self.name())
    }

    /// The file of this part's pack.
    pub fn file(&self, locale: Locale) -> String {
        format!("content.{}.{}.pack", locale.code(), self.name())
    }
}

/// Messages that a region says in other words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Regional {
    /// The region: `north`, `central` or `south`. The north has only what authors gave voices to say.
    pub region: String,
    /// Its messages.
    pub messages: Messages,
}

/// Everything the portal says in one language, or what the pages of one part show of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pack {
    /// The part that this is; nothing when it is the whole.
    pub part: Option<Part>,
    /// The language.
    pub locale: Locale,
    /// The day it was made, in Việt Nam.
    pub built_on: CivilDate,
    /// Dated figures.
    pub figures: Figures,
    /// Legal sources, in the order of their file.
    pub sources: Vec<Source>,
    /// Guides, in the order of their files' names.
    pub guides: Vec<Guide>,
    /// Checks, in the order of their files' names.
    pub checks: Vec<CheckEntry>,
    /// Tables of figures, changes by day, what rests on each source.
    pub law: Law,
    /// Words that are explained, questions, journeys: [`References`] in postcard.
    pub references: Vec<u8>,
    /// The messages of the language.
    pub messages: Messages,
    /// What regions say differently; only Vietnamese has any.
    pub regional: Vec<Regional>,
    /// Readings of abbreviations and words: `readout::Lexicon` in postcard; only Vietnamese has any.
    pub speech: Vec<u8>,
}

/// Why bytes are not a pack, or a pack is not bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// The bytes do not begin as a pack does.
    #[error("not a content pack")]
    NotAPack,
    /// A pack of another version of the program.
    #[error("content pack of version {0}, this program reads version {VERSION}")]
    Version(u8),
    /// Bytes are missing, changed or left over.
    #[error("damaged content pack")]
    Damaged,
    /// More bytes than a pack may have.
    #[error("content pack above {MAX_BYTES} bytes")]
    TooLarge,
}

impl Pack {
    /// Every part that the whole is cut into. Each part knows the others.
    pub fn parts(&self) -> Vec<Part> {
        let guides = self.guides.iter().map(|guide| Part::Guide(guide.id.clone()));
        let checks = self.checks.iter().map(|entry| Part::Check(entry.check.id.clone()));
        let lists = [
            Part::Read,
            Part::Law,
            Part::Listening,
            Part::Teams,
            Part::Place,
            Part::Glossary,
            Part::Questions,
            Part::Journeys,
        ];
        lists.into_iter().chain(guides).chain(checks).collect()
    }

    /// Words that are explained, questions, journeys.
    pub fn references(&self) -> References {
        References::decode(&self.references)
    }

    /// The pack as bytes: magic, version, a checksum of the rest, the rest in postcard.
    ///
    /// # Errors
    /// [`PackError::TooLarge`] when nobody could read it back; [`PackError::Damaged`] when it cannot be written,
    /// which no value of these types causes.
    pub fn encode(&self) -> Result<Vec<u8>, PackError> {
        let body = postcard::to_allocvec(self).map_err(|_| PackError::Damaged)?;
        if HEADER + body.len() > MAX_BYTES {
            return Err(PackError::TooLarge);
        }
        let mut bytes = Vec::with_capacity(HEADER + body.len());
        bytes.extend_from_slice(&MAGIC);
        bytes.push(VERSION);
        bytes.extend_from_slice(&checksum(&body).to_le_bytes());
        bytes.extend_from_slice(&body);
        Ok(bytes)
    }

    /// The pack these bytes are.
    ///
    /// # Errors
    /// See [`PackError`]; no bytes make it panic.
    pub fn decode(bytes: &[u8]) -> Result<Self, PackError> {
        if bytes.len() > MAX_BYTES {
            return Err(PackError::TooLarge);
        }
        let rest = bytes.strip_prefix(&MAGIC).ok_or(PackError::NotAPack)?;
        let (version, rest) = rest.split_first().ok_or(PackError::Damaged)?;
        if *version != VERSION {
            return Err(PackError::Version(*version));
        }
        let (sum, body) = rest.split_first_chunk::<8>().ok_or(PackError::Damaged)?;
        if u64::from_le_bytes(*sum) != checksum(body) {
            return Err(PackError::Damaged);
        }
        match postcard::take_from_bytes(body) {
            Ok((pack, [])) => Ok(pack),
            Ok(_) | Err(_) => Err(PackError::Damaged),
        }
    }
}

/// FNV-1a, 64 bits. It finds accidents in storage and transport; who can forge a pack can forge the program.
fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
