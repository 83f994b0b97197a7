//! Cutting the silence off at both ends.

use std::ops::Range;

use super::{decibels, rms};

/// The length of what is looked at at once.
const FRAME_SECONDS: f64 = 0.01;
/// Speech at its loudest is above this, or there was none.
const SPEECH: f64 = -50.0;
/// Speech stands so far above the noise of the room.
const ABOVE_NOISE: f64 = 9.0;
/// The ends of words are so far below the loudest.
const BELOW_LOUDEST: f64 = 38.0;
/// What is so near to the loudest is speech, however loud the room.
const SURELY_SPEECH: f64 = 15.0;
/// So many frames in a row are a word and no click.
const RUN: usize = 3;
/// What is left before the first word: its consonant begins below the threshold.
const BEFORE_SECONDS: f64 = 0.12;
/// What is left after the last word: it dies away.
const AFTER_SECONDS: f64 = 0.2;

/// The part of a recording in which somebody speaks, with a soft margin; nothing when nobody does.
pub fn trim(samples: &[f32], rate: u32) -> Option<Range<usize>> {
    let rate = f64::from(rate);
    let frame = ((rate * FRAME_SECONDS) as usize).max(1);
    let levels: Vec<f64> = samples.chunks(frame).map(|frame| decibels(rms(frame))).collect();
    let loudest = levels.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if loudest < SPEECH {
        return None;
    }
    let noise = quiet(&levels);
    let threshold = (noise + ABOVE_NOISE).max(loudest - BELOW_LOUDEST).min(loudest - SURELY_SPEECH);
    let is_word = |run: &[f64]| run.iter().all(|level| *level >= threshold);
    let first = levels.windows(RUN).position(is_word)?;
    let last = levels.windows(RUN).rposition(is_word)? + RUN;
    let margin = |seconds: f64| (rate * seconds) as usize;
    let from = (first * frame).saturating_sub(margin(BEFORE_SECONDS));
    let to = (last * frame + margin(AFTER_SECONDS)).min(samples.len());
    Some(from..to)
}

/// The level that a tenth of the frames stays below, to the decibel. Counted and not sorted: sorting code is large.
fn quiet(levels: &[f64]) -> f64 {
    let mut counts = [0_usize; 128];
    for level in levels {
        // From -128 decibels up; a cast keeps what is outside at the ends.
        counts[((level + 128.0) as usize).min(127)] += 1;
    }
    let mut below = 0;
    for (step, count) in counts.iter().enumerate() {
        below += count;
        if below * 10 > levels.len() {
            return step as f64 - 128.0;
        }
    }
    0.0
}

/// Makes both ends soft, so that the cut is no click.
pub(super) fn fade(samples: &mut [f32], rate: u32) {
    let length = ((f64::from(rate) * FRAME_SECONDS) as usize).min(samples.len() / 2);
    let end = samples.len();
    for n in 0..length {
        let part = n as f32 / length as f32;
        samples[n] *= part;
        samples[end - 1 - n] *= part;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: u32 = 24_000;

    /// Noise of a room, always the same.
    fn noise(amplitude: f32, seconds: f64) -> Vec<f32> {
        let mut state = 1_u32;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) as f32 / 8_388_608.0 - 1.0
        };
        (0..(f64::from(RATE) * seconds) as usize).map(|_| amplitude * next()).collect()
    }

    fn speech(seconds: f64) -> Vec<f32> {
        // Syllables: a tone that swells five times a second, never to nothing.
        (0..(f64::from(RATE) * seconds) as usize)
            .map(|n| {
                let t = n as f32 / RATE as f32;
                0.3 * (t * 1_400.0).sin() * (0.55 + 0.45 * (t * 31.4).sin())
            })
            .collect()
    }

    fn with_room(before: f64, word: f64, after: f64, room: f32) -> Vec<f32> {
        let mut all = noise(room, before + word + after);
        let from = (f64::from(RATE) * before) as usize;
        for (n, sample) in speech(word).into_iter().enumerate() {
            all[from + n] += sample;
        }
        all
    }

    #[test]
    fn the_word_is_kept_and_the_silence_is_not() {
        for room in [0.0, 0.0005, 0.003, 0.01] {
            let all = with_room(1.5, 2.0, 2.5, room);
            let kept = trim(&all, RATE).expect("somebody speaks");
            let (from, to) = (kept.start as f64 / f64::from(RATE), kept.end as f64 / f64::from(RATE));
            assert!((1.3..=1.5).contains(&from), "from {from} in a room of {room}");
            assert!((3.5..=3.75).contains(&to), "to {to} in a room of {room}");
        }
    }

    #[test]
    fn who_speaks_at_once_and_to_the_end_loses_nothing() {
        let all = speech(1.0);
        assert_eq!(trim(&all, RATE), Some(0..all.len()));
    }

    #[test]
    fn nobody_speaks_in_an_empty_room_nor_is_a_click_a_word() {
        assert_eq!(trim(&[], RATE), None);
        assert_eq!(trim(&noise(0.001, 2.0), RATE), None);
        let mut click = noise(0.000_5, 2.0);
        click[20_000] = 0.9;
        assert_eq!(trim(&click, RATE), None);
        // A click long before the word is cut off with the silence.
        let mut all = with_room(2.0, 1.0, 1.0, 0.001);
        all[4_000] = 0.9;
        assert!(trim(&all, RATE).expect("somebody speaks").start > 40_000);
    }

    #[test]
    fn ends_are_soft() {
        let mut samples = vec![1.0; 4_800];
        fade(&mut samples, RATE);
        assert_eq!((samples[0], samples[4_799]), (0.0, 0.0));
        assert!((samples[120] - 0.5).abs() < 0.01 && samples[2_400] == 1.0);
        fade(&mut [], RATE);
        fade(&mut [1.0], RATE);
    }
}
