//! Integrated loudness by ITU-R BS.1770 and EBU R 128.
//!
//! The crate `ebur128` measures the same, and more; built for the browser it is as large as the whole recording booth.
//! The tests compare the two.

use std::f64::consts::PI;

use super::{power_of_ten, tangent};

/// Louder than this, or it is silence.
const ABSOLUTE_GATE: f64 = -70.0;
/// Not quieter than the rest by more than this, or it is a pause.
const RELATIVE_GATE: f64 = -10.0;

/// The loudness of a recording in LUFS; nothing when all of it is silence. A recording shorter than the standard's
/// window of 400 ms is one window.
pub fn loudness(samples: &[f32], rate: u32) -> Option<f64> {
    if samples.is_empty() || rate == 0 {
        return None;
    }
    let rate = f64::from(rate);
    let (mut shelf, mut high_pass) = (Filter::shelf(rate), Filter::high_pass(rate));
    let powers: Vec<f64> = samples
        .iter()
        .map(|sample| high_pass.next(shelf.next(f64::from(*sample))))
        .map(|sample| sample * sample)
        .collect();
    // Windows of four steps, each a step on from the one before.
    let step = ((rate / 10.0).round() as usize).max(1);
    let steps: Vec<f64> = powers.chunks_exact(step).map(|step| step.iter().sum()).collect();
    let mut windows: Vec<f64> = steps.windows(4).map(|four| four.iter().sum::<f64>() / (4 * step) as f64).collect();
    if windows.is_empty() {
        windows.push(powers.iter().sum::<f64>() / powers.len() as f64);
    }
    let heard = above(&windows, power_of(ABSOLUTE_GATE))?;
    let gate = power_of(loudness_of(heard) + RELATIVE_GATE).max(power_of(ABSOLUTE_GATE));
    above(&windows, gate).map(loudness_of)
}

/// The mean of the windows above a gate.
fn above(windows: &[f64], gate: f64) -> Option<f64> {
    let (sum, count) = windows
        .iter()
        .filter(|power| **power >= gate)
        .fold((0.0, 0_u32), |(sum, count), power| (sum + power, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}

fn loudness_of(power: f64) -> f64 {
    -0.691 + 10.0 * power.log10()
}

fn power_of(loudness: f64) -> f64 {
    power_of_ten((loudness + 0.691) / 10.0)
}

/// A filter of the second order.
struct Filter {
    b: [f64; 3],
    a: [f64; 2],
    before: [f64; 2],
}

impl Filter {
    /// The head: high sounds are heard louder. The standard gives numbers for 48 000 samples a second; these are the
    /// analogue values behind them, so that any rate can be measured.
    fn shelf(rate: f64) -> Self {
        const FREQUENCY: f64 = 1_681.974_450_955_533;
        const GAIN: f64 = 3.999_843_853_973_347;
        const Q: f64 = 0.707_175_236_955_419_6;
        let k = tangent(PI * FREQUENCY / rate);
        let high = power_of_ten(GAIN / 20.0);
        let band = power_of_ten(0.499_666_774_154_541_6 * GAIN / 20.0);
        let a0 = 1.0 + k / Q + k * k;
        Filter {
            b: [(high + band * k / Q + k * k) / a0, 2.0 * (k * k - high) / a0, (high - band * k / Q + k * k) / a0],
            a: [2.0 * (k * k - 1.0) / a0, (1.0 - k / Q + k * k) / a0],
            before: [0.0; 2],
        }
    }

    /// The ear: very low sounds are hardly heard.
    fn high_pass(rate: f64) -> Self {
        const FREQUENCY: f64 = 38.135_470_876_024_44;
        const Q: f64 = 0.500_327_037_323_877_3;
        let k = tangent(PI * FREQUENCY / rate);
        let a0 = 1.0 + k / Q + k * k;
        Filter { b: [1.0, -2.0, 1.0], a: [2.0 * (k * k - 1.0) / a0, (1.0 - k / Q + k * k) / a0], before: [0.0; 2] }
    }

    fn next(&mut self, sample: f64) -> f64 {
        // What is no number would stay in the filter for good.
        let sample = if sample.is_finite() { sample } else { 0.0 };
        let [one, two] = self.before;
        let now = sample - self.a[0] * one - self.a[1] * two;
        self.before = [now, one];
        self.b[0] * now + self.b[1] * one + self.b[2] * two
    }
}
