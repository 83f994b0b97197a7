//! The sound work, beside the crate `ebur128` and by known signals.

use std::f64::consts::PI;

use ebur128::{EbuR128, Mode};
use proptest::prelude::*;
use voicepack::dsp::{Fault, TARGET, loudness, take, true_peak};
use voicepack::{Mp3, Sound};

/// Syllables in a room: a tone with overtones that swells and dies away four times a second.
fn speech(rate: u32, seconds: f64, amplitude: f64, room: f64) -> Vec<f32> {
    let mut state = 7_u32;
    (0..(f64::from(rate) * seconds) as usize)
        .map(|n| {
            let t = n as f64 / f64::from(rate);
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let noise = f64::from(state >> 8) / 8_388_608.0 - 1.0;
            let voice: f64 = (1..8).map(|k| (2.0 * PI * 170.0 * f64::from(k) * t).sin() / f64::from(k)).sum();
            let swell = (PI * 4.0 * t).sin().abs().powf(0.7);
            (amplitude * voice * swell * 0.5 + room * noise) as f32
        })
        .collect()
}

fn theirs(samples: &[f32], rate: u32) -> (f64, f64) {
    let mut meter = EbuR128::new(1, rate, Mode::I | Mode::TRUE_PEAK).expect("a meter");
    meter.add_frames_f32(samples).expect("samples");
    (meter.loudness_global().expect("loudness"), meter.true_peak(0).expect("a peak"))
}

#[test]
fn loudness_is_that_of_the_standard() {
    for rate in [16_000, 22_050, 24_000, 44_100, 48_000] {
        let mut with_pauses = speech(rate, 3.0, 0.2, 0.001);
        with_pauses.extend(vec![0.0; rate as usize * 4]);
        with_pauses.extend(speech(rate, 2.0, 0.02, 0.001));
        for samples in [speech(rate, 5.0, 0.3, 0.0), speech(rate, 2.0, 0.01, 0.002), with_pauses] {
            let ours = loudness(&samples, rate).expect("not silent");
            let (theirs, _) = theirs(&samples, rate);
            assert!((ours - theirs).abs() < 0.1, "{rate}: {ours} beside {theirs}");
        }
    }
    // EBU Tech 3341, case 1, in one channel: a sine of 1000 Hz at -23 dBFS in both channels is -23 LUFS.
    let tone: Vec<f32> = (0..48_000 * 20)
        .map(|n| (10_f64.powf(-23.0 / 20.0) * (2.0 * PI * 1_000.0 * f64::from(n) / 48_000.0).sin()) as f32)
        .collect();
    let one_channel = loudness(&tone, 48_000).expect("not silent");
    assert!((one_channel + 26.01).abs() < 0.1, "{one_channel}");
}

#[test]
fn silence_has_no_loudness() {
    assert_eq!(loudness(&[], 48_000), None);
    assert_eq!(loudness(&[0.1; 100], 0), None);
    assert_eq!(loudness(&[0.0; 48_000], 48_000), None);
    assert!(loudness(&[f32::NAN; 48_000], 48_000).is_none());
    assert!(loudness(&speech(48_000, 0.2, 0.3, 0.0), 48_000).is_some(), "shorter than a window");
}

#[test]
fn the_wave_between_the_samples_is_seen() {
    // A quarter of the rate, between the samples: they say 0.707, the wave reaches 1.
    let tone: Vec<f32> = (0..4_800).map(|n| (PI / 2.0 * f64::from(n) + PI / 4.0).sin() as f32).collect();
    assert!((true_peak(&tone) - 1.0).abs() < 0.06, "{}", true_peak(&tone));
    let samples = speech(48_000, 2.0, 0.4, 0.01);
    let (_, theirs) = theirs(&samples, 48_000);
    assert!((true_peak(&samples) / theirs - 1.0).abs() < 0.03, "{} beside {theirs}", true_peak(&samples));
    assert_eq!(true_peak(&[]), 0.0);
}

#[test]
fn takes_come_out_alike_whoever_spoke_from_wherever() {
    for (rate, kept_rate) in [(48_000, 24_000), (44_100, 22_050), (16_000, 16_000), (96_000, 24_000)] {
        for amplitude in [0.05, 0.2, 0.5] {
            let mut samples = vec![0.000_2; rate as usize * 2];
            samples.extend(speech(rate, 3.0, amplitude, 0.000_5));
            samples.extend(vec![0.000_2; rate as usize]);
            let take = take(&samples, rate).expect("a sentence");
            assert_eq!(take.rate, kept_rate);
            assert!((take.loudness - TARGET).abs() < 0.7, "{rate} {amplitude}: {}", take.loudness);
            assert!((3.0..3.5).contains(&take.seconds()), "{}", take.seconds());
            assert!(true_peak(&take.samples) <= 0.85);
            assert!(!take.clipped && !take.noisy, "{take:?}", take = (take.clipped, take.noisy));
        }
    }
}

#[test]
fn peaks_hold_the_loudness_back() {
    let mut samples = speech(24_000, 3.0, 0.02, 0.0);
    for n in 0..30 {
        for k in 0..40 {
            samples[2_400 * n + k] = if k % 8 < 4 { 0.9 } else { -0.9 };
        }
    }
    let take = take(&samples, 24_000).expect("a sentence");
    assert!(true_peak(&take.samples) < 0.87, "{}", true_peak(&take.samples));
    assert!(take.loudness < TARGET);
}

#[test]
fn what_is_no_sentence_is_told() {
    assert_eq!(take(&[], 48_000).err(), Some(Fault::Silent));
    assert_eq!(take(&vec![0.0; 96_000], 48_000).err(), Some(Fault::Silent));
    assert_eq!(take(&vec![f32::NAN; 96_000], 48_000).err(), Some(Fault::Silent));
    assert_eq!(take(&speech(48_000, 0.1, 0.3, 0.0), 48_000).err(), Some(Fault::Short));
    assert_eq!(take(&speech(8_000, 121.0, 0.3, 0.0), 8_000).err(), Some(Fault::Long));
    let clipped: Vec<f32> = speech(48_000, 2.0, 3.0, 0.0).iter().map(|s| s.clamp(-1.0, 1.0)).collect();
    assert!(take(&clipped, 48_000).expect("a sentence").clipped);
    assert!(take(&speech(48_000, 2.0, 0.008, 0.0), 48_000).expect("a sentence").quiet);
    assert!(take(&speech(48_000, 2.0, 0.2, 0.1), 48_000).expect("a sentence").noisy);
}

#[test]
fn mp3_says_the_same_in_a_tenth_of_the_bytes() {
    for rate in [22_050, 24_000] {
        let samples = speech(rate, 4.0, 0.2, 0.001);
        let mut mp3 = Mp3::new(rate).expect("a known rate");
        mp3.add(&samples);
        mp3.pause(500);
        let bytes = mp3.finish();
        assert_eq!(Sound::of(&bytes), Some(Sound::Mp3));
        let wav = voicepack::wav::write(&samples, rate).len();
        assert!(bytes.len() * 6 < wav, "{} of {wav}", bytes.len());

        let mut decoder = rusty_mp3::Mp3Decoder::new();
        decoder.push(&bytes);
        decoder.flush();
        let mut back = Vec::new();
        while let Ok(frame) = decoder.next_frame() {
            assert_eq!((frame.sample_rate, frame.channels), (rate, 1));
            back.extend_from_slice(&frame.samples);
        }
        let seconds = back.len() as f64 / f64::from(rate);
        assert!((4.45..4.7).contains(&seconds), "{seconds}");
        let (before, after) = (loudness(&samples, rate).expect("loud"), loudness(&back, rate).expect("loud"));
        assert!((before - after).abs() < 0.3, "{before} became {after}");
        // The wave itself, at the delay at which it fits best.
        let noise = |delay: usize| {
            let pairs = samples[4_000..60_000].iter().zip(&back[4_000 + delay..]);
            pairs.map(|(one, other)| f64::from(one - other).powi(2)).sum::<f64>()
        };
        let signal: f64 = samples[4_000..60_000].iter().map(|sample| f64::from(*sample).powi(2)).sum();
        let best = (0..2_500).map(noise).fold(f64::INFINITY, f64::min);
        let ratio = 10.0 * (signal / best).log10();
        println!("MP3 at {rate}: {} bytes of {wav}, signal to noise {ratio:.1} dB", bytes.len());
        assert!(ratio > 12.0, "{ratio}");
    }
    assert!(Mp3::new(11_111).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_samples_make_it_panic(samples in proptest::collection::vec(any::<f32>(), 0..12_000), rate in 1_u32..200_000) {
        let _ = take(&samples, rate);
        let _ = loudness(&samples, rate);
        let _ = true_peak(&samples);
    }
}
