//! Sound as MP3, a tenth of its size as WAV.

use rusty_mp3::{Mp3Encoder, Mp3EncoderConfig};

/// Thousands of bits a second: more than speech in one channel needs at these rates.
const KILOBITS: u32 = 48;

/// Whether MP3 knows this rate; other rates stay WAV.
pub fn has_mp3(rate: u32) -> bool {
    matches!(rate, 16_000 | 22_050 | 24_000 | 32_000 | 44_100 | 48_000)
}

/// An MP3 file in the making.
pub struct Mp3 {
    encoder: Mp3Encoder,
    rate: u32,
}

impl Mp3 {
    /// Nothing yet, at so many samples a second; nothing at all when MP3 does not know that rate.
    pub fn new(rate: u32) -> Option<Self> {
        let encoder = Mp3Encoder::new(Mp3EncoderConfig { bitrate_kbps: KILOBITS, vbr_quality: None });
        has_mp3(rate).then_some(Mp3 { encoder, rate })
    }

    /// Adds sound: samples from -1 to 1.
    pub fn add(&mut self, samples: &[f32]) {
        // It fails only at a rate that it does not know.
        let _ = self.encoder.push_pcm_f32(samples, 1, self.rate);
    }

    /// Adds silence.
    pub fn pause(&mut self, milliseconds: u32) {
        const STEP: usize = 2_048;
        let mut left = (u64::from(self.rate) * u64::from(milliseconds.min(60_000)) / 1_000) as usize;
        while left > 0 {
            let step = left.min(STEP);
            self.add(&[0.0; STEP][..step]);
            left -= step;
        }
    }

    /// The finished file.
    pub fn finish(mut self) -> Vec<u8> {
        self.encoder.finish();
        let mut file = Vec::new();
        while let Ok(packet) = self.encoder.next_packet() {
            file.extend_from_slice(&packet);
        }
        file
    }
}
