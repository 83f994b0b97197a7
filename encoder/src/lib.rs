//! Sound as MP3, and the files of voice packs: a program of its own, which `worker.js` runs beside the page.
//!
//! It is a third of what a page may weigh, and only who records, takes sound away or takes a pack in needs it.

use std::collections::BTreeMap;

use voicepack::{Manifest, Mp3, Pack};
use wasm_bindgen::prelude::*;

/// An MP3 file in the making.
#[wasm_bindgen]
pub struct Encoder(Option<Mp3>);

#[wasm_bindgen]
impl Encoder {
    /// Nothing yet, at so many samples a second.
    #[wasm_bindgen(constructor)]
    pub fn new(rate: u32) -> Encoder {
        Encoder(Mp3::new(rate))
    }

    /// Adds sound: samples of one channel from -1 to 1.
    pub fn add(&mut self, samples: &[f32]) {
        if let Some(mp3) = &mut self.0 {
            mp3.add(samples);
        }
    }

    /// Adds silence.
    pub fn pause(&mut self, milliseconds: u32) {
        if let Some(mp3) = &mut self.0 {
            mp3.pause(milliseconds);
        }
    }

    /// The finished file; empty when MP3 does not know the rate.
    pub fn finish(self) -> Vec<u8> {
        self.0.map(Mp3::finish).unwrap_or_default()
    }
}

/// The file of a pack, read: either refused or whole.
#[wasm_bindgen]
pub struct Opened {
    refused: &'static str,
    about: String,
    manifest: String,
    clips: Vec<(String, Vec<u8>)>,
}

/// Reads the file of a pack.
#[wasm_bindgen]
pub fn open(bytes: &[u8]) -> Opened {
    match Pack::read(bytes) {
        Ok(pack) => Opened {
            refused: "",
            about: String::new(),
            manifest: pack.manifest.to_json(),
            clips: pack.clips.into_iter().map(|clip| (clip.key, clip.bytes.into_owned())).collect(),
        },
        Err(error) => {
            Opened { refused: error.code(), about: error.about(), manifest: String::new(), clips: Vec::new() }
        }
    }
}

#[wasm_bindgen]
impl Opened {
    /// The word for the reason why it was refused (`voicepack::PackError::code`); empty when it was not.
    pub fn refused(&self) -> String {
        self.refused.to_owned()
    }

    /// What the reason is about.
    pub fn about(&self) -> String {
        self.about.clone()
    }

    /// Its manifest.
    pub fn manifest(&self) -> String {
        self.manifest.clone()
    }

    /// The key of a recording; nothing after the last.
    pub fn key(&self, n: usize) -> Option<String> {
        self.clips.get(n).map(|(key, _)| key.clone())
    }

    /// The recording, which is handed over.
    pub fn sound(&mut self, n: usize) -> Vec<u8> {
        self.clips.get_mut(n).map(|(_, sound)| std::mem::take(sound)).unwrap_or_default()
    }
}

/// The file of a pack in the making.
#[wasm_bindgen]
pub struct Packing {
    manifest: Option<Manifest>,
    sounds: BTreeMap<String, Vec<u8>>,
}

#[wasm_bindgen]
impl Packing {
    /// Begins with the manifest.
    #[wasm_bindgen(constructor)]
    pub fn new(manifest: &str) -> Packing {
        Packing { manifest: Manifest::parse(manifest.as_bytes()).ok(), sounds: BTreeMap::new() }
    }

    /// Adds the recording of a key.
    pub fn add(&mut self, key: String, sound: Vec<u8>) {
        self.sounds.insert(key, sound);
    }

    /// The finished file; empty when it cannot be made.
    pub fn finish(self) -> Vec<u8> {
        let sound = |key: &str| self.sounds.get(key).map(Vec::as_slice);
        self.manifest.and_then(|manifest| voicepack::write(&manifest, sound).ok()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_pack_is_refused_with_its_reason() {
        let mut opened = open(b"no zip");
        assert_eq!((opened.refused(), opened.about(), opened.key(0)), ("no-zip".to_owned(), String::new(), None));
        assert!(opened.manifest().is_empty() && opened.sound(0).is_empty());
        assert!(Packing::new("{}").finish().is_empty());
    }

    #[test]
    fn a_file_comes_out_or_nothing() {
        let mut encoder = Encoder::new(24_000);
        encoder.add(&[0.1; 2_400]);
        encoder.pause(100);
        assert!(encoder.finish().len() > 1_000);
        let mut unknown = Encoder::new(12_345);
        unknown.add(&[0.1; 2_400]);
        unknown.pause(100);
        assert!(unknown.finish().is_empty());
    }
}
