//! The level meter.

use super::{SILENCE, decibels, rms};

/// Where a sample is as good as at the end of the scale.
const FULL: f32 = 0.985;
/// So many samples in a row at the end of the scale are an edge cut off, and no peak that happens to touch it.
const CUT_RUN: usize = 3;
/// Speech into a microphone that works is louder at its loudest.
const HEARD: f64 = -45.0;
/// Speech that is not too far away is louder at its loudest.
const NEAR: f64 = -32.0;
/// So long nothing is said about silence: a speaker takes breath.
const GRACE_SECONDS: f64 = 1.5;

/// How loud a stretch of sound is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Level {
    /// The highest sample.
    pub peak: f64,
    /// The mean.
    pub mean: f64,
}

impl Level {
    /// The level of these samples.
    pub fn of(samples: &[f32]) -> Self {
        let highest = samples.iter().fold(0.0_f32, |highest, sample| highest.max(sample.abs()));
        Level { peak: decibels(f64::from(highest)), mean: decibels(rms(samples)) }
    }

    /// How far a bar goes: 0 at -60 decibels, 1 at full scale.
    pub fn bar(self) -> f64 {
        ((self.peak + 60.0) / 60.0).clamp(0.0, 1.0)
    }
}

/// What the speaker should know while they speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Too loud: edges are cut off.
    Clipping,
    /// Nothing is heard.
    Silence,
    /// Something is heard, but from far away.
    Quiet,
}

/// Listens to a recording as it comes in.
#[derive(Clone, Debug)]
pub struct Meter {
    rate: f64,
    seconds: f64,
    loudest: f64,
    run: usize,
    cuts: usize,
}

impl Meter {
    /// Nothing heard yet, at so many samples a second.
    pub fn new(rate: u32) -> Self {
        Meter { rate: f64::from(rate.max(1)), seconds: 0.0, loudest: SILENCE, run: 0, cuts: 0 }
    }

    /// Hears a stretch more, and tells its level.
    pub fn hear(&mut self, samples: &[f32]) -> Level {
        let level = Level::of(samples);
        self.seconds += samples.len() as f64 / self.rate;
        self.loudest = self.loudest.max(level.peak);
        for sample in samples {
            if sample.abs() >= FULL {
                self.run += 1;
                // Once for each run.
                self.cuts += usize::from(self.run == CUT_RUN);
            } else {
                self.run = 0;
            }
        }
        level
    }

    /// What to tell the speaker now. Once an edge was cut off, the recording stays spoilt.
    pub fn warning(&self) -> Option<Warning> {
        if self.cuts > 0 {
            Some(Warning::Clipping)
        } else if self.seconds < GRACE_SECONDS || self.loudest >= NEAR {
            None
        } else if self.loudest < HEARD {
            Some(Warning::Silence)
        } else {
            Some(Warning::Quiet)
        }
    }

    /// Whether an edge was cut off.
    pub fn is_clipped(&self) -> bool {
        self.cuts > 0
    }

    /// How long it has listened, in seconds.
    pub fn seconds(&self) -> f64 {
        self.seconds
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tone(amplitude: f32, seconds: f64) -> Vec<f32> {
        (0..(48_000.0 * seconds) as usize).map(|n| amplitude * (n as f32 * 0.05).sin()).collect()
    }

    fn warned(parts: &[Vec<f32>]) -> Option<Warning> {
        let mut meter = Meter::new(48_000);
        for part in parts {
            // As it comes: in small pieces.
            part.chunks(2_048).for_each(|piece| {
                meter.hear(piece);
            });
        }
        meter.warning()
    }

    #[test]
    fn levels_are_those_of_known_tones() {
        let level = Level::of(&tone(0.5, 1.0));
        assert!((level.peak + 6.02).abs() < 0.05 && (level.mean + 9.03).abs() < 0.05, "{level:?}");
        assert_eq!(Level::of(&[]), Level { peak: SILENCE, mean: SILENCE });
        assert!((Level::of(&tone(0.032, 0.1)).bar() - 0.5).abs() < 0.01);
        assert_eq!(Level::of(&[4.0]).bar(), 1.0);
    }

    #[test]
    fn each_fault_is_told_and_good_speech_is_not() {
        assert_eq!(warned(&[tone(0.4, 3.0)]), None);
        assert_eq!(warned(&[tone(0.0, 3.0)]), Some(Warning::Silence));
        assert_eq!(warned(&[tone(0.002, 3.0)]), Some(Warning::Silence));
        assert_eq!(warned(&[tone(0.015, 3.0)]), Some(Warning::Quiet));
        // Breath is taken before the first word.
        assert_eq!(warned(&[tone(0.0, 1.0)]), None);
        assert_eq!(warned(&[tone(0.0, 2.0), tone(0.4, 0.5)]), None);
        let cut: Vec<f32> = tone(1.6, 0.1).iter().map(|sample| sample.clamp(-1.0, 1.0)).collect();
        assert_eq!(warned(&[tone(0.3, 1.0), cut, tone(0.3, 1.0)]), Some(Warning::Clipping));
        // A single sample at the end of the scale is a peak and no edge.
        assert_eq!(warned(&[tone(0.3, 1.0), vec![1.0], tone(0.3, 1.0)]), None);
    }

    #[test]
    fn a_run_over_the_end_of_a_piece_is_one() {
        let mut meter = Meter::new(48_000);
        meter.hear(&[0.0, 1.0, 1.0]);
        assert!(!meter.is_clipped());
        meter.hear(&[1.0, 0.0]);
        assert!(meter.is_clipped());
    }
}
