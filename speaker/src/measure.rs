//! How long texts take in a file of sound, for pages that promise it. No voice and no sound are needed for that.

use readout::Region;
use readout::pace::{self, Speed};
use wasm_bindgen::prelude::*;

use crate::words::Words;

/// Knows how words are read, and how long that takes.
#[wasm_bindgen]
pub struct Measure(Words);

#[wasm_bindgen]
impl Measure {
    /// With the readings of words and abbreviations as the build packs them.
    #[wasm_bindgen(constructor)]
    pub fn new(readings: &[u8]) -> Measure {
        Measure(Words::new(readings))
    }

    /// About how long the sentences of a text take one after another, in milliseconds, in a region and at a speed by
    /// their names.
    pub fn milliseconds(&self, text: &str, region: &str, speed: &str) -> u32 {
        let region = Region::from_name(region).unwrap_or_default();
        let speed = Speed::from_name(speed).unwrap_or_default();
        let sentences = readout::sentences(text).into_iter();
        let times = sentences.map(|range| pace::filed_milliseconds(&self.0.say(&text[range], region).text, speed));
        times.fold(0, u32::saturating_add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_take_as_long_as_their_words() {
        let measure = Measure::new(b"no readings");
        let time = |text: &str| measure.milliseconds(text, "north", "slow");
        assert_eq!(time("30.000 đồng."), time("ba mươi nghìn đồng."));
        assert_eq!(time("Xin chào. Mời nghe."), time("Xin chào.") + time("Mời nghe."));
        assert!(time("Xin chào.") < measure.milliseconds("Xin chào.", "north", "50"));
        assert_eq!(time(""), 0);
    }
}
