//! Sound as MP3: a program of its own, which `worker.js` runs beside the page.
//!
//! The encoder is a third of what a page may weigh, and only who records or takes sound away needs it.

use voicepack::Mp3;
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

#[cfg(test)]
mod tests {
    use super::*;

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
