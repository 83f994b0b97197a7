//! The true peak: where the wave goes between the samples.

use std::f64::consts::PI;

use super::sine_cosine;

/// Points looked at for each sample.
const PHASES: usize = 4;
/// Samples on each side that a point follows from.
const REACH: usize = 8;

/// The highest point of the wave, as an amplitude; ITU-R BS.1770 annex 2 looks four times as closely as the samples
/// stand, and so does this.
pub fn true_peak(samples: &[f32]) -> f64 {
    let between: Vec<[f64; 2 * REACH]> = (1..PHASES).map(|phase| weights(phase as f64 / PHASES as f64)).collect();
    let at = |n: usize| n.checked_sub(REACH).and_then(|n| samples.get(n)).copied().map_or(0.0, f64::from);
    let mut peak = 0.0_f64;
    for n in 0..samples.len() + 2 * REACH {
        let near: [f64; 2 * REACH] = std::array::from_fn(|k| at(n + k));
        peak = peak.max(near[0].abs());
        for weights in &between {
            let value: f64 = near.iter().zip(weights).map(|(sample, weight)| sample * weight).sum();
            peak = peak.max(value.abs());
        }
    }
    peak
}

/// What each neighbour gives to the point that lies so far after the middle one.
fn weights(part: f64) -> [f64; 2 * REACH] {
    let mut weights = std::array::from_fn(|k| {
        let distance = k as f64 - (REACH as f64 - 1.0) - part;
        let sinc = if distance.abs() < 1e-9 { 1.0 } else { sine_cosine(distance).0 / (PI * distance) };
        // Hann's window.
        sinc * (0.5 + 0.5 * sine_cosine(distance / REACH as f64).1)
    });
    let sum: f64 = weights.iter().sum();
    weights.iter_mut().for_each(|weight| *weight /= sum);
    weights
}
