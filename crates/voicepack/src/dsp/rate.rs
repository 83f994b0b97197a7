//! Half as many samples a second: speech needs no more, and a pack is half as large.

use std::f64::consts::PI;

use super::sine_cosine;

/// Samples on each side that a new one follows from.
const REACH: usize = 23;

/// Every second sample, after what the rest cannot carry was taken away.
pub fn halved(samples: &[f32]) -> Vec<f32> {
    let weights: Vec<f64> = (0..=REACH).map(weight).collect();
    let sum = weights[0] + 2.0 * weights[1..].iter().sum::<f64>();
    let at = |n: Option<usize>| n.and_then(|n| samples.get(n)).copied().map_or(0.0, f64::from);
    let value = |n: usize| {
        let near = |k: usize| weights[k] * (at(n.checked_sub(k)) + at(n.checked_add(k)));
        let value = weights[0] * at(Some(n)) + (1..=REACH).map(near).sum::<f64>();
        (value / sum) as f32
    };
    (0..samples.len()).step_by(2).map(value).collect()
}

fn weight(k: usize) -> f64 {
    if k == 0 {
        return 0.5;
    }
    let x = k as f64;
    // A half-band filter in Blackman's window.
    let window = |turns: f64| sine_cosine(turns * x / (REACH as f64 + 1.0)).1;
    sine_cosine(x / 2.0).0 / (PI * x) * (0.42 + 0.5 * window(1.0) + 0.08 * window(2.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dsp::Level;

    fn tone(frequency: f64) -> Vec<f32> {
        (0..48_000).map(|n| (0.5 * (2.0 * PI * frequency * f64::from(n) / 48_000.0).sin()) as f32).collect()
    }

    #[test]
    fn what_is_heard_stays_and_what_would_fold_back_goes() {
        for frequency in [100.0, 1_000.0, 4_000.0, 9_000.0] {
            let half = halved(&tone(frequency));
            assert_eq!(half.len(), 24_000);
            let level = Level::of(&half[100..23_900]).mean;
            assert!((level + 9.03).abs() < 0.2, "{frequency} Hz came out at {level}");
        }
        // At 24 000 samples a second 16 000 Hz would sound as 8 000.
        for frequency in [15_000.0, 16_000.0, 20_000.0] {
            let level = Level::of(&halved(&tone(frequency))[100..23_900]).mean;
            assert!(level < -60.0, "{frequency} Hz came out at {level}");
        }
    }
}
