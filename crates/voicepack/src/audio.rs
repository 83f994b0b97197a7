//! What kind of sound bytes are, by the bytes and not by a name.

/// A kind of sound file that a pack may hold. All of them play in every browser of the last years, Opus in Ogg not in
/// the oldest ones of Apple.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sound {
    /// MPEG Layer III.
    Mp3,
    /// AAC in an MP4 file.
    M4a,
    /// AAC as a plain stream (ADTS).
    Aac,
    /// Opus in Ogg.
    Ogg,
    /// Opus in WebM.
    WebM,
    /// PCM in a WAV file.
    Wav,
}

impl Sound {
    /// The kind of these bytes; nothing when they are no sound of a kind that packs use.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let at = |from: usize, what: &[u8]| bytes.get(from..from + what.len()) == Some(what);
        if at(0, b"RIFF") && at(8, b"WAVE") {
            return crate::wav::Format::read(bytes).map(|_| Sound::Wav);
        }
        if at(0, b"OggS") {
            // The first page of an Opus stream has one segment, so the head stands right behind it.
            return at(28, b"OpusHead").then_some(Sound::Ogg);
        }
        if at(0, &[0x1A, 0x45, 0xDF, 0xA3]) {
            let head = &bytes[..bytes.len().min(4_096)];
            return (found(head, b"webm") && found(head, b"A_OPUS")).then_some(Sound::WebM);
        }
        if at(4, b"ftyp") {
            let brand = [b"M4A ".as_slice(), b"mp42", b"mp41", b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"dash"];
            return brand.iter().any(|brand| at(8, brand)).then_some(Sound::M4a);
        }
        if at(0, b"ID3") {
            return Some(Sound::Mp3);
        }
        match bytes {
            // Eleven bits of ones; then version, layer 3, a bit rate and a sample rate that exist.
            [0xFF, second, third, _, ..]
                if second & 0xE6 == 0xE2
                    && second & 0x18 != 0x08
                    && !matches!(third >> 4, 0 | 15)
                    && third & 0x0C != 0x0C =>
            {
                Some(Sound::Mp3)
            }
            // Twelve bits of ones and layer 0; then a sample rate that exists.
            [0xFF, second, third, _, _, _, _, ..] if second & 0xF6 == 0xF0 && third & 0x3C < 0x34 => Some(Sound::Aac),
            _ => None,
        }
    }

    /// The ending of file names.
    pub fn ending(self) -> &'static str {
        match self {
            Sound::Mp3 => "mp3",
            Sound::M4a => "m4a",
            Sound::Aac => "aac",
            Sound::Ogg => "opus",
            Sound::WebM => "webm",
            Sound::Wav => "wav",
        }
    }

    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Sound::Mp3 => "audio/mpeg",
            Sound::M4a => "audio/mp4",
            Sound::Aac => "audio/aac",
            Sound::Ogg => "audio/ogg",
            Sound::WebM => "audio/webm",
            Sound::Wav => "audio/wav",
        }
    }
}

fn found(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|part| part == what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_by_their_first_bytes() {
        let ogg = |kind: &[u8]| [b"OggS".as_slice(), &[0; 24], kind].concat();
        let webm = |codec: &[u8]| [&[0x1A, 0x45, 0xDF, 0xA3], b"....webm....".as_slice(), codec].concat();
        for (bytes, kind) in [
            (b"ID3\x04\0\0".to_vec(), Some(Sound::Mp3)),
            (vec![0xFF, 0xFB, 0x90, 0x64], Some(Sound::Mp3)),
            (vec![0xFF, 0xF3, 0x44, 0xC4], Some(Sound::Mp3)),
            (vec![0xFF, 0xF1, 0x50, 0x80, 0x02, 0x1F, 0xFC], Some(Sound::Aac)),
            (b"\0\0\0\x20ftypM4A \0\0\0\0".to_vec(), Some(Sound::M4a)),
            (b"\0\0\0\x20ftypavif\0\0\0\0".to_vec(), None),
            (ogg(b"OpusHead"), Some(Sound::Ogg)),
            (ogg(b"\x80theora"), None),
            (webm(b"A_OPUS"), Some(Sound::WebM)),
            (webm(b"V_VP8"), None),
            (crate::wav::write(&[0.0; 10], 24_000), Some(Sound::Wav)),
            (b"RIFF\x24\0\0\0WAVE".to_vec(), None),
            (b"RIFF\x24\0\0\0AVI fmt ".to_vec(), None),
            (b"<html>".to_vec(), None),
            (b"MZ\x90\0\x03".to_vec(), None),
            (vec![0xFF; 20], None),
            (Vec::new(), None),
        ] {
            assert_eq!(Sound::of(&bytes), kind, "{bytes:?}");
        }
    }
}
