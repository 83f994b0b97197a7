//! What a pack says of itself: `manifest.json`.

use std::collections::BTreeMap;

use miniserde::Deserialize;
use readout::{Gender, Region};

use crate::error::{PackError, shown};
use crate::json::Json;

/// The version of the format that is written and read here.
pub const VERSION: u32 = 1;
/// The only language of packs.
pub const LANGUAGE: &str = "vi-VN";
const FORMAT: &str = "voice-pack";
const LONGEST_TEXT: usize = 4_000;
const LONGEST_SENTENCE: usize = 2_000;
const LONGEST_ID: usize = 100;
/// Longer than anybody reads one sentence.
const LONGEST_SECONDS: f64 = 120.0;
const MOST_WORDS: usize = 600;

/// On what terms a recording may be used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Licence {
    /// Passed on unchanged and without gain, with the pack named as the source.
    #[default]
    Share,
    /// Everything, without asking.
    Free,
}

impl Licence {
    /// Both, in the order in which they are offered.
    pub const ALL: [Licence; 2] = [Licence::Share, Licence::Free];

    /// The SPDX name, as packs carry it.
    pub fn name(self) -> &'static str {
        match self {
            Licence::Share => "CC-BY-NC-ND-4.0",
            Licence::Free => "CC0-1.0",
        }
    }
}

/// When a word sounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// First character of the sentence that belongs to it.
    pub from: u32,
    /// The character after its last.
    pub to: u32,
    /// When it begins, in milliseconds of the recording.
    pub starts: u32,
    /// When it ends.
    pub ends: u32,
}

/// What is known of a recording beside its sound.
#[derive(Clone, Debug, PartialEq)]
pub struct ClipInfo {
    /// Its file within the pack.
    pub file: String,
    /// The sentence, as the page showed it.
    pub text: String,
    /// The message that the sentence belonged to; may be empty.
    pub message: String,
    /// Which sentence of that message it was, from 0.
    pub sentence: u32,
    /// How long it sounds.
    pub seconds: f64,
    /// Its integrated loudness in LUFS (ITU-R BS.1770), where known.
    pub loudness: Option<f64>,
    /// When each word sounds, where known.
    pub words: Vec<Word>,
}

/// What a pack says of itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Manifest {
    /// Its name among packs: letters, digits and hyphens.
    pub id: String,
    /// Whose accent it is.
    pub region: Region,
    /// A woman's or a man's voice.
    pub gender: Gender,
    /// The day it was made, as YYYY-MM-DD.
    pub created: String,
    /// What the speaker agreed to, in full.
    pub consent: String,
    /// The terms of use: an SPDX name, or the terms themselves.
    pub licence: String,
    /// The recordings by key.
    pub clips: BTreeMap<String, ClipInfo>,
}

// As they stand in the file; everything may be missing, so that the reason can be told.
#[derive(Deserialize)]
struct Head {
    format: Option<String>,
    version: Option<u32>,
    language: Option<String>,
}

#[derive(Deserialize)]
struct Body {
    id: Option<String>,
    region: Option<String>,
    gender: Option<String>,
    created: Option<String>,
    consent: Option<String>,
    licence: Option<String>,
    clips: Option<BTreeMap<String, RawClip>>,
}

#[derive(Deserialize)]
struct RawClip {
    file: Option<String>,
    text: Option<String>,
    message: Option<String>,
    sentence: Option<u32>,
    seconds: Option<f64>,
    loudness: Option<f64>,
    words: Option<Vec<[u32; 4]>>,
}

impl Manifest {
    /// Reads `manifest.json`. Members that this version does not know are passed over.
    ///
    /// # Errors
    /// When it is none, of another version or language, or a member is missing or wrong.
    pub fn parse(bytes: &[u8]) -> Result<Self, PackError> {
        // Some editors put a mark before the text.
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let text = core::str::from_utf8(bytes).map_err(|_| PackError::NotAPack)?;
        let head: Head = miniserde::json::from_str(text).map_err(|_| PackError::NotAPack)?;
        if head.format.as_deref() != Some(FORMAT) {
            return Err(PackError::NotAPack);
        }
        match head.version {
            Some(VERSION) => {}
            Some(other) => return Err(PackError::Version(other)),
            None => return Err(PackError::Field("version")),
        }
        match head.language {
            Some(language) if language == LANGUAGE => {}
            Some(language) => return Err(PackError::Language(shown(&language))),
            None => return Err(PackError::Field("language")),
        }
        let body: Body = miniserde::json::from_str(text).map_err(|_| PackError::Field("clips"))?;
        Self::of(body)
    }

    fn of(body: Body) -> Result<Self, PackError> {
        let region = body.region.as_deref().and_then(Region::from_name).ok_or(PackError::Field("region"))?;
        let gender = body.gender.as_deref().and_then(Gender::from_name).ok_or(PackError::Field("gender"))?;
        let text = |field: Option<String>, name: &'static str| {
            field.filter(|text| !text.trim().is_empty() && text.len() <= LONGEST_TEXT).ok_or(PackError::Field(name))
        };
        let id = body.id.filter(|id| is_id(id)).ok_or(PackError::Field("id"))?;
        let created = body.created.filter(|day| is_day(day)).ok_or(PackError::Field("created"))?;
        let consent = text(body.consent, "consent")?;
        let licence = text(body.licence, "licence")?;
        let raw = body.clips.ok_or(PackError::Field("clips"))?;
        if raw.is_empty() {
            return Err(PackError::Empty);
        }
        let mut clips = BTreeMap::new();
        for (key, clip) in raw {
            let clip = clip_of(clip)?;
            if crate::clip_key(&clip.text, region, gender) != key {
                return Err(PackError::WrongKey(shown(&key)));
            }
            clips.insert(key, clip);
        }
        Ok(Manifest { id, region, gender, created, consent, licence, clips })
    }

    /// The manifest as the text of `manifest.json`.
    pub fn to_json(&self) -> String {
        let mut json = Json::default();
        json.open('{');
        json.name("format");
        json.quoted(FORMAT);
        json.name("version");
        json.whole(i64::from(VERSION));
        for (name, value) in [
            ("language", LANGUAGE),
            ("id", &self.id),
            ("region", self.region.as_str()),
            ("gender", self.gender.as_str()),
            ("created", &self.created),
            ("consent", &self.consent),
            ("licence", &self.licence),
        ] {
            json.name(name);
            json.quoted(value);
        }
        json.name("clips");
        json.open('{');
        for (key, clip) in &self.clips {
            json.name(key);
            json.open('{');
            for (name, value) in [("file", &clip.file), ("text", &clip.text), ("message", &clip.message)] {
                json.name(name);
                json.quoted(value);
            }
            json.name("sentence");
            json.whole(i64::from(clip.sentence));
            json.name("seconds");
            json.thousandths(clip.seconds);
            if let Some(loudness) = clip.loudness {
                json.name("loudness");
                json.thousandths(loudness);
            }
            if !clip.words.is_empty() {
                json.name("words");
                words(&mut json, &clip.words);
            }
            json.close('}');
        }
        json.close('}');
        json.close('}');
        json.done()
    }
}

fn words(json: &mut Json, words: &[Word]) {
    json.open('[');
    for word in words {
        json.next();
        json.open('[');
        for number in [word.from, word.to, word.starts, word.ends] {
            json.next();
            json.whole(i64::from(number));
        }
        json.close(']');
    }
    json.close(']');
}

fn clip_of(raw: RawClip) -> Result<ClipInfo, PackError> {
    let file = raw.file.filter(|file| !file.is_empty()).ok_or(PackError::Field("file"))?;
    let sentence = |text: &String| !text.trim().is_empty() && text.len() <= LONGEST_SENTENCE;
    let text = raw.text.filter(sentence).ok_or(PackError::Field("text"))?;
    let message = raw.message.unwrap_or_default();
    if message.len() > LONGEST_ID {
        return Err(PackError::Field("message"));
    }
    let length = |seconds: &f64| (0.0..=LONGEST_SECONDS).contains(seconds);
    let seconds = raw.seconds.filter(length).ok_or(PackError::Field("seconds"))?;
    if raw.loudness.is_some_and(|loudness| !(-100.0..=10.0).contains(&loudness)) {
        return Err(PackError::Field("loudness"));
    }
    let raw_words = raw.words.unwrap_or_default();
    let length = text.chars().count();
    let mut before = (0, 0);
    let mut words = Vec::with_capacity(raw_words.len().min(MOST_WORDS));
    for [from, to, starts, ends] in raw_words {
        // In order, within the sentence, each at least one letter and no time.
        let fits = before.0 <= from && from < to && to as usize <= length && before.1 <= starts && starts <= ends;
        if !fits || words.len() == MOST_WORDS {
            return Err(PackError::Field("words"));
        }
        before = (to, ends);
        words.push(Word { from, to, starts, ends });
    }
    Ok(ClipInfo { file, text, message, sentence: raw.sentence.unwrap_or(0), seconds, loudness: raw.loudness, words })
}

fn is_id(id: &str) -> bool {
    (1..=LONGEST_ID).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// Whether it is a day as YYYY-MM-DD; which days a month has is not looked at.
fn is_day(day: &str) -> bool {
    let parts: Vec<&str> = day.split('-').collect();
    let number = |text: &str, length: usize| {
        (text.len() == length && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse::<u32>().ok()).flatten()
    };
    match parts.as_slice() {
        [year, month, day] => {
            number(year, 4).is_some_and(|year| year >= 2_000)
                && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
                && number(day, 2).is_some_and(|day| (1..=31).contains(&day))
        }
        _ => false,
    }
}
