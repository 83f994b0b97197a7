//! What the recording booth does to a recording: looking at its level, cutting the silence off, making it as loud as
//! its neighbours.
//!
//! Samples are of one channel, from -1 to 1. Levels are in decibels below full scale.

mod level;
mod loudness;
mod peak;
mod rate;
mod take;
mod trim;

pub use level::{Level, Meter, Warning};
pub use loudness::loudness;
pub use peak::true_peak;
pub use rate::halved;
pub use take::{Fault, TARGET, Take, take};
pub use trim::trim;

/// A ratio of amplitudes in decibels; silence is far below everything.
fn decibels(amplitude: f64) -> f64 {
    if amplitude > 1e-6 { 20.0 * amplitude.log10() } else { SILENCE }
}

/// The level of silence.
pub const SILENCE: f64 = -120.0;

/// The root of the mean square.
fn rms(samples: &[f32]) -> f64 {
    if samples.is_empty() {
        return 0.0;
    }
    let sum: f64 = samples.iter().map(|sample| f64::from(*sample) * f64::from(*sample)).sum();
    (sum / samples.len() as f64).sqrt()
}
