//! A pack: its manifest and its recordings.

use std::borrow::Cow;

use crate::audio::Sound;
use crate::error::{PackError, shown};
use crate::manifest::Manifest;
use crate::zip::{self, MAX_BYTES, MAX_ENTRIES};

const MANIFEST: &str = "manifest.json";

/// A recording of a pack that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clip<'a> {
    /// Its key.
    pub key: String,
    /// What kind of sound it is.
    pub sound: Sound,
    /// The sound file.
    pub bytes: Cow<'a, [u8]>,
}

/// A pack that was read and found sound: every recording that the manifest names is there, is sound, and is of the
/// sentence that it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Pack<'a> {
    /// What it says of itself.
    pub manifest: Manifest,
    /// Its recordings, by key.
    pub clips: Vec<Clip<'a>>,
}

impl<'a> Pack<'a> {
    /// Reads the file of a pack. Files inside that the manifest does not name are passed over.
    ///
    /// # Errors
    /// When anything about it is wrong: then none of it is to be used.
    pub fn read(bytes: &'a [u8]) -> Result<Self, PackError> {
        let mut files = zip::read(bytes)?;
        let manifest = files.remove(MANIFEST).ok_or(PackError::NotAPack)?;
        let manifest = Manifest::parse(&manifest)?;
        let mut clips = Vec::with_capacity(manifest.clips.len());
        for (key, clip) in &manifest.clips {
            // One file may be the recording of one sentence only.
            let bytes = files.remove(&clip.file).ok_or_else(|| PackError::Missing(shown(&clip.file)))?;
            let sound = Sound::of(&bytes).ok_or_else(|| PackError::NotSound(shown(&clip.file)))?;
            clips.push(Clip { key: key.clone(), sound, bytes });
        }
        Ok(Pack { manifest, clips })
    }
}

/// The file of a pack: the manifest, then the recordings under the names that it gives them.
///
/// `sound` gives the recording of a key.
///
/// # Errors
/// [`PackError::Missing`] when a recording is not given, [`PackError::NotSound`] when it is none, and
/// [`PackError::TooLarge`] or [`PackError::TooMany`] when nobody could read the pack back.
pub fn write<'a>(manifest: &Manifest, sound: impl Fn(&str) -> Option<&'a [u8]>) -> Result<Vec<u8>, PackError> {
    let mut manifest = manifest.clone();
    if manifest.clips.len() >= MAX_ENTRIES {
        return Err(PackError::TooMany);
    }
    let mut clips = Vec::with_capacity(manifest.clips.len());
    for (key, clip) in &mut manifest.clips {
        let bytes = sound(key).ok_or_else(|| PackError::Missing(shown(key)))?;
        let kind = Sound::of(bytes).ok_or_else(|| PackError::NotSound(shown(key)))?;
        clip.file = format!("clips/{key}.{}", kind.ending());
        clips.push((clip.file.clone(), bytes));
    }
    let text = manifest.to_json();
    // What could not be read back is not handed out.
    Manifest::parse(text.as_bytes())?;
    let first = [(MANIFEST, text.as_bytes())].into_iter();
    let bytes = zip::write(first.chain(clips.iter().map(|(name, bytes)| (name.as_str(), *bytes))));
    bytes.filter(|bytes| bytes.len() <= MAX_BYTES).ok_or(PackError::TooLarge)
}
