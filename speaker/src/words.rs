//! What a voice is given for a text.

use readout::{Lexicon, Region, Spoken, Style, spoken};

/// Knows how words are read.
#[derive(Clone, Debug, Default)]
pub struct Words(Lexicon);

impl Words {
    /// With the readings of words and abbreviations as the build packs them. Without them speech is poorer, not silent:
    /// numbers are still read, and unknown abbreviations are spelled.
    pub fn new(readings: &[u8]) -> Self {
        Words(postcard::from_bytes(readings).unwrap_or_default())
    }

    /// The words of a text in a region.
    pub fn say(&self, text: &str, region: Region) -> Spoken {
        spoken(text, &Style::of(region), &self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_said_by_region_also_without_readings() {
        let words = Words::new(b"no readings");
        assert_eq!(words.say("30.000 đồng", Region::North).text, "ba mươi nghìn đồng");
        assert_eq!(words.say("30.000 đồng", Region::South).text, "ba mươi ngàn đồng");
    }
}
