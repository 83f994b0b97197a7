//! From what the microphone gave to what is kept.

use super::trim::fade;
use super::{Level, Meter, decibels, halved, loudness, power_of_ten, trim, true_peak};

/// How loud every recording is made, in LUFS: the usual for speech in one channel.
pub const TARGET: f64 = -19.0;
/// No wave goes higher, in decibels: what compresses sound may make it a little higher again.
const CEILING: f64 = -1.5;
/// More than this would be noise.
const MOST_GAIN: f64 = 30.0;
/// Rates above this are halved; 44 100 and 48 000 become 22 050 and 24 000.
const NEEDED_RATE: u32 = 32_000;
/// Nobody reads a sentence in less.
const SHORTEST_SECONDS: f64 = 0.3;
/// Nobody reads a sentence for longer.
const LONGEST_SECONDS: f64 = 120.0;
/// Louder pauses are a loud room.
const LOUD_ROOM: f64 = -38.0;

/// Why nothing of a recording is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nobody is heard.
    Silent,
    /// Too short to be a sentence.
    Short,
    /// Far longer than a sentence.
    Long,
}

/// A recording as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Take {
    /// The sound.
    pub samples: Vec<f32>,
    /// Samples a second.
    pub rate: u32,
    /// How loud it is now, in LUFS.
    pub loudness: f64,
    /// Whether edges were cut off when it was recorded: it sounds harsh, and no gain mends it.
    pub clipped: bool,
    /// Whether the speaker was far away or the microphone low: it had to be made much louder.
    pub quiet: bool,
    /// Whether the room is loud between the words.
    pub noisy: bool,
}

impl Take {
    /// How long it sounds.
    pub fn seconds(&self) -> f64 {
        self.samples.len() as f64 / f64::from(self.rate.max(1))
    }
}

/// Makes a recording ready: at the rate that speech needs, without the silence at its ends, as loud as all others.
///
/// # Errors
/// When there is no sentence in it.
pub fn take(samples: &[f32], rate: u32) -> Result<Take, Fault> {
    if samples.len() as f64 > LONGEST_SECONDS * f64::from(rate) {
        return Err(Fault::Long);
    }
    let mut meter = Meter::new(rate);
    meter.hear(samples);
    let (mut rate, mut samples) = (rate, samples.to_vec());
    while rate > NEEDED_RATE {
        samples = halved(&samples);
        rate /= 2;
    }
    let spoken = trim(&samples, rate).ok_or(Fault::Silent)?;
    let mut samples = samples.get(spoken).unwrap_or_default().to_vec();
    if (samples.len() as f64) < SHORTEST_SECONDS * f64::from(rate) {
        return Err(Fault::Short);
    }
    let before = loudness(&samples, rate).ok_or(Fault::Silent)?;
    let room = quietest(&samples, rate) - before;
    let gain = (TARGET - before).min(MOST_GAIN).min(CEILING - decibels(true_peak(&samples)));
    let factor = power_of_ten(gain / 20.0) as f32;
    samples.iter_mut().for_each(|sample| *sample *= factor);
    fade(&mut samples, rate);
    let loudness = loudness(&samples, rate).unwrap_or(before + gain);
    Ok(Take {
        samples,
        rate,
        loudness,
        clipped: meter.is_clipped(),
        quiet: TARGET - before > 24.0,
        noisy: room > LOUD_ROOM - TARGET,
    })
}

/// The level of the quietest tenth of a second, which is the room and no word.
fn quietest(samples: &[f32], rate: u32) -> f64 {
    let tenth = (rate as usize / 10).max(1);
    samples.chunks_exact(tenth).map(|tenth| Level::of(tenth).mean).fold(0.0, f64::min)
}
