//! Sentences one after the other as one sound: a page to take away.

use crate::wav;

/// The longest that is put together: two hours.
const LONGEST_SECONDS: u64 = 2 * 3_600;

/// Sound that grows sentence by sentence. It is kept with 16 bits a sample, half of what it came as.
#[derive(Clone, Debug)]
pub struct Spool {
    rate: u32,
    samples: Vec<i16>,
}

impl Spool {
    /// Nothing yet, at so many samples a second; the built-in voice gives 22 050.
    pub fn new(rate: u32) -> Self {
        Spool { rate, samples: Vec::new() }
    }

    /// Adds a sentence: samples from -1 to 1. False when there is no room for it, and then it was not added.
    pub fn add(&mut self, samples: &[f32]) -> bool {
        let fits = self.has_room(samples.len());
        if fits {
            self.samples.extend(samples.iter().map(|sample| wav::quantised(*sample)));
        }
        fits
    }

    /// Adds silence. False when there is no room for it.
    pub fn pause(&mut self, milliseconds: u32) -> bool {
        let silent = u64::from(self.rate) * u64::from(milliseconds) / 1_000;
        let Ok(silent) = usize::try_from(silent) else { return false };
        let fits = self.has_room(silent);
        if fits {
            self.samples.resize(self.samples.len() + silent, 0);
        }
        fits
    }

    fn has_room(&self, more: usize) -> bool {
        (self.samples.len() as u64).saturating_add(more as u64) <= u64::from(self.rate) * LONGEST_SECONDS
    }

    /// How long it sounds, in seconds.
    pub fn seconds(&self) -> f64 {
        self.samples.len() as f64 / f64::from(self.rate.max(1))
    }

    /// The samples, and how many there are a second.
    pub fn samples(&self) -> (&[i16], u32) {
        (&self.samples, self.rate)
    }

    /// All of it as a WAV file.
    pub fn wav(&self) -> Vec<u8> {
        let mut file = wav::head(self.samples.len(), self.rate);
        file.extend(self.samples.iter().flat_map(|sample| sample.to_le_bytes()));
        file
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wav::Format;

    #[test]
    fn sentences_and_pauses_follow_each_other() {
        let mut spool = Spool::new(22_050);
        assert!(spool.add(&[0.5; 22_050]) && spool.pause(500) && spool.add(&[-0.5; 11_025]));
        assert!((spool.seconds() - 2.0).abs() < 1e-9);
        let file = spool.wav();
        assert_eq!(Format::read(&file).map(|format| (format.rate, format.bytes)), Some((22_050, 88_200)));
        let at = |second: f64| {
            let at = 44 + 2 * (second * 22_050.0) as usize;
            i16::from_le_bytes([file[at], file[at + 1]])
        };
        assert_eq!([at(0.5), at(1.25), at(1.75)], [16_384, 0, -16_384]);
    }

    #[test]
    fn what_is_too_long_is_left_out_and_told() {
        let mut spool = Spool::new(10);
        assert!(spool.pause(7_199_000));
        assert!(!spool.pause(2_000));
        assert!(!spool.add(&[0.1; 11]));
        assert!(spool.add(&[0.1; 10]));
        assert!(!spool.add(&[0.1]));
    }
}
