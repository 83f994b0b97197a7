//! WAV files with 16-bit samples of one channel: what every device plays.

const HEAD: usize = 44;

/// A sample as 16 bits.
pub(crate) fn quantised(sample: f32) -> i16 {
    // A cast cuts off at the ends; what is no number becomes 0.
    (sample * 32_767.0).round() as i16
}

/// Samples from -1 to 1 as a WAV file.
pub fn write(samples: &[f32], rate: u32) -> Vec<u8> {
    let mut file = head(samples.len(), rate);
    file.extend(samples.iter().flat_map(|sample| quantised(*sample).to_le_bytes()));
    file
}

/// The file up to its samples, with room for them.
pub(crate) fn head(samples: usize, rate: u32) -> Vec<u8> {
    // Longer than 24 hours it would lie about its length; callers stop long before.
    let bytes = u32::try_from(samples.saturating_mul(2)).unwrap_or(u32::MAX - 36) & !1;
    let mut file = Vec::with_capacity(HEAD + bytes as usize);
    file.extend_from_slice(b"RIFF");
    file.extend_from_slice(&bytes.saturating_add(36).to_le_bytes());
    file.extend_from_slice(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    file.extend_from_slice(&rate.to_le_bytes());
    file.extend_from_slice(&rate.saturating_mul(2).to_le_bytes());
    file.extend_from_slice(b"\x02\0\x10\0data");
    file.extend_from_slice(&bytes.to_le_bytes());
    file
}

/// What a WAV file says of its samples.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    /// How many channels.
    pub channels: u16,
    /// Samples a second, of each channel.
    pub rate: u32,
    /// Bits a sample.
    pub bits: u16,
    /// Bytes of samples.
    pub bytes: u32,
}

impl Format {
    /// Reads the head; nothing when it is no WAV file of plain samples.
    pub fn read(file: &[u8]) -> Option<Self> {
        let half = |at: usize| Some(u16::from_le_bytes(*file.get(at..)?.first_chunk()?));
        let word = |at: usize| Some(u32::from_le_bytes(*file.get(at..)?.first_chunk()?));
        if !file.starts_with(b"RIFF") || file.get(8..12)? != b"WAVE" {
            return None;
        }
        let mut at = 12_usize;
        let mut format = None;
        // Each chunk moves on by eight bytes or more, so this ends with the file.
        loop {
            let (kind, length) = (file.get(at..at + 4)?, word(at + 4)?);
            let from = at + 8;
            if kind == b"fmt " && length >= 16 {
                // 1 is PCM, 3 are floating-point samples.
                matches!(half(from)?, 1 | 3).then_some(())?;
                format = Some((half(from + 2)?, word(from + 4)?, half(from + 14)?));
            }
            if kind == b"data" {
                let (channels, rate, bits) = format?;
                let known =
                    matches!(channels, 1 | 2) && (8_000..=96_000).contains(&rate) && matches!(bits, 8 | 16 | 24 | 32);
                return known.then_some(Format { channels, rate, bits, bytes: length });
            }
            at = from.checked_add(length as usize)?.checked_add((length & 1) as usize)?;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_says_what_follows() {
        let file = write(&[0.0, 1.0, -1.0, 2.0, f32::NAN], 24_000);
        assert_eq!(file.len(), HEAD + 10);
        assert_eq!(Format::read(&file), Some(Format { channels: 1, rate: 24_000, bits: 16, bytes: 10 }));
        let samples: Vec<i16> = file[HEAD..].chunks(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]])).collect();
        assert_eq!(samples, [0, 32_767, -32_767, 32_767, 0]);
        for end in 0..HEAD {
            assert_eq!(Format::read(&file[..end]).is_some(), end >= 44, "{end}");
        }
    }

    #[test]
    fn a_chunk_that_nobody_knows_is_passed_over() {
        let plain = write(&[0.5; 4], 22_050);
        let mut file = plain[..12].to_vec();
        file.extend_from_slice(b"LIST\x03\0\0\0abc\0");
        file.extend_from_slice(&plain[12..]);
        assert_eq!(Format::read(&file).map(|format| format.bytes), Some(8));
        // A length that leads past the end of all numbers.
        let mut endless = plain[..12].to_vec();
        endless.extend_from_slice(b"LIST\xFF\xFF\xFF\xFF");
        assert_eq!(Format::read(&endless), None);
    }
}
