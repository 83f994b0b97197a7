//! What the built-in voice is given for a text: a program of its own.
//!
//! How numbers, references and abbreviations are said is a tenth of what the app would weigh, and only who listens
//! needs it. `public/boot.js` loads this program when the app asks for it.

use readout::{Lexicon, Region, Style, espeak, spoken};
use wasm_bindgen::prelude::*;

/// Knows how words are read.
#[wasm_bindgen]
pub struct Speaker(Lexicon);

#[wasm_bindgen]
impl Speaker {
    /// With the readings of words and abbreviations as the build packs them. Without them speech is poorer, not silent:
    /// numbers are still read, and unknown abbreviations are spelled.
    #[wasm_bindgen(constructor)]
    pub fn new(readings: &[u8]) -> Speaker {
        Speaker(postcard::from_bytes(readings).unwrap_or_default())
    }

    /// The words of a text in a region (`north`, `central`, `south`; another name means the first), spelled as the
    /// built-in voice reads them rightly.
    pub fn say(&self, text: &str, region: &str) -> String {
        let region = Region::from_name(region).unwrap_or_default();
        espeak::prepare(&spoken(text, &Style::of(region), &self.0).text, region)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_said_by_region_also_without_readings() {
        let speaker = Speaker::new(b"no readings");
        assert_eq!(speaker.say("30.000 đồng", "north"), "ba mươi nghìn đồng");
        assert_eq!(speaker.say("30.000 đồng", "south"), "ba mươi ngàn đồng");
        assert_eq!(speaker.say("30.000 đồng", "nowhere"), speaker.say("30.000 đồng", "north"));
    }
}
