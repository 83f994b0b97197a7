//! A picture file that a team has chosen: what it is, by its first bytes and not by its name, how large it is, and how
//! it is made small enough to be kept.

/// No file is larger, in bytes: a phone's photo is a fifth of it.
pub const LARGEST_FILE: usize = 24 * 1024 * 1024;
/// No picture has more points: an old laptop must be able to unpack it.
const MOST_POINTS: u64 = 110_000_000;
/// The longest side of what is kept: that of a large screen.
pub const LONGEST_SIDE: u32 = 1_920;
/// What is kept has about so many bytes at most.
pub const LARGEST_KEPT: usize = 400_000;
/// One way of making a picture small.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Try {
    /// Of the fitted size, so many hundredths.
    pub percent: u32,
    /// How much of it is kept, from 0 to 1.
    pub quality: f64,
}

/// The ways, the best first: the first that is small enough is taken.
pub const TRIES: [Try; 6] = [
    Try { percent: 100, quality: 0.88 },
    Try { percent: 100, quality: 0.76 },
    Try { percent: 100, quality: 0.62 },
    Try { percent: 75, quality: 0.7 },
    Try { percent: 50, quality: 0.7 },
    Try { percent: 50, quality: 0.5 },
];

/// The shortest side that can be shown to a room.
const SHORTEST_SIDE: u32 = 48;

/// What a picture file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
    /// WebP.
    Webp,
}

impl Kind {
    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
        }
    }
}

/// Why a picture is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureError {
    /// The file is larger than any that is taken.
    TooLarge,
    /// It is none of the three kinds.
    OtherKind,
    /// It has more points than an old device can unpack.
    TooWide,
    /// It has too few points to be shown to a room, or too few are left of it once it is fitted.
    TooSmall,
    /// It is damaged.
    Damaged,
    /// The device keeps nothing.
    NotKept,
    /// The device has no room left.
    NoRoom,
}

impl PictureError {
    /// Stable id, for messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::OtherKind => "other-kind",
            Self::TooWide => "too-wide",
            Self::TooSmall => "too-small",
            Self::Damaged => "damaged",
            Self::NotKept => "not-kept",
            Self::NoRoom => "no-room",
        }
    }
}

/// What the file is, when it may be unpacked. How large the picture is stands in its head.
///
/// # Errors
/// [`PictureError`] when it may not.
pub fn look(bytes: &[u8]) -> Result<Kind, PictureError> {
    if bytes.len() > LARGEST_FILE {
        return Err(PictureError::TooLarge);
    }
    let kind = match bytes {
        [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Kind::Png,
        [0xff, 0xd8, 0xff, ..] => Kind::Jpeg,
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Kind::Webp,
        _ => return Err(PictureError::OtherKind),
    };
    match size(kind, bytes) {
        Some((wide, high)) if u64::from(wide) * u64::from(high) > MOST_POINTS => Err(PictureError::TooWide),
        Some((wide, high)) if is_too_small(fitted(wide, high)) => Err(PictureError::TooSmall),
        Some(_) if is_whole(kind, bytes) => Ok(kind),
        // Cut off, or not as it says.
        _ => Err(PictureError::Damaged),
    }
}

/// Whether the file has its end: a browser shows the beginning of one that was cut off, and grey below it.
fn is_whole(kind: Kind, bytes: &[u8]) -> bool {
    match kind {
        Kind::Png => bytes.windows(8).any(|end| end == *b"\0\0\0\0IEND"),
        // The small picture within the head of a photo has an end of its own: the last is looked for in the second half.
        Kind::Jpeg => bytes[bytes.len() / 2..].windows(2).any(|end| end == [0xff, 0xd9]),
        Kind::Webp => {
            let length = bytes.get(4..8).and_then(|length| length.try_into().ok()).map(u32::from_le_bytes);
            length.and_then(|length| usize::try_from(length).ok()).is_some_and(|length| length <= bytes.len() - 8)
        }
    }
}

/// Width and height, as the head of the file says.
fn size(kind: Kind, bytes: &[u8]) -> Option<(u32, u32)> {
    let byte = |at: usize| bytes.get(at).copied().map(u32::from);
    let big = |at: usize| Some(byte(at)? << 8 | byte(at + 1)?);
    let little = |at: usize| Some(byte(at + 1)? << 8 | byte(at)?);
    match kind {
        Kind::Png => Some((big(16)? << 16 | big(18)?, big(20)? << 16 | big(22)?)),
        Kind::Webp => match bytes.get(12..16)? {
            b"VP8 " => Some((little(26)? & 0x3fff, little(28)? & 0x3fff)),
            b"VP8L" => {
                let packed = little(23)? << 16 | little(21)?;
                Some(((packed & 0x3fff) + 1, (packed >> 14 & 0x3fff) + 1))
            }
            _ => Some(((byte(26)? << 16 | little(24)?) + 1, (byte(29)? << 16 | little(27)?) + 1)),
        },
        Kind::Jpeg => {
            let mut at = 2;
            while byte(at)? == 0xff {
                match byte(at + 1)? {
                    // A filler.
                    0xff => at += 1,
                    // Of the frames those that are no tables.
                    0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => return Some((big(at + 7)?, big(at + 5)?)),
                    _ => at = at.checked_add(2)?.checked_add(usize::try_from(big(at + 2)?).ok()?)?,
                }
            }
            None
        }
    }
}

/// Width and height of what is kept of a picture of this size: no side longer than [`LONGEST_SIDE`].
pub fn fitted(wide: u32, high: u32) -> (u32, u32) {
    let longest = wide.max(high).max(1);
    if longest <= LONGEST_SIDE {
        return (wide, high);
    }
    let part = |side: u32| {
        let scaled = (u64::from(side) * u64::from(LONGEST_SIDE) + u64::from(longest) / 2) / u64::from(longest);
        u32::try_from(scaled).unwrap_or(LONGEST_SIDE).max(1)
    };
    (part(wide), part(high))
}

/// Whether a picture of this width and height cannot be shown to a room.
pub fn is_too_small((wide, high): (u32, u32)) -> bool {
    wide.min(high) < SHORTEST_SIDE
}

/// The id of a picture: the same for the same bytes.
pub fn id(bytes: &[u8]) -> String {
    format!("{:016x}", crate::kept::fingerprint(bytes))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn png(wide: u32, high: u32) -> Vec<u8> {
        let head = [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, b'I', b'H', b'D', b'R'];
        [&head[..], &wide.to_be_bytes(), &high.to_be_bytes(), b"\0\0\0\0IEND"].concat()
    }

    #[test]
    fn a_file_is_what_its_first_bytes_are() {
        assert_eq!(look(&png(640, 480)), Ok(Kind::Png));
        assert_eq!(look(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Err(PictureError::OtherKind));
        assert_eq!(look(b"GIF89a"), Err(PictureError::OtherKind));
        assert_eq!(look(b""), Err(PictureError::OtherKind));
        for length in [12, 20, 28, 31] {
            assert_eq!(look(&png(640, 480)[..length]), Err(PictureError::Damaged), "{length}");
        }
        assert_eq!(look(&png(40_000, 40_000)), Err(PictureError::TooWide));
        assert_eq!(look(&png(640, 20)), Err(PictureError::TooSmall));
        // A banner that is high enough, and would not be once it is fitted.
        assert_eq!(look(&png(4_000, 90)), Err(PictureError::TooSmall));
        assert_eq!(look(&png(4_000, 100)), Ok(Kind::Png));
        let head = |wide: u16, high: u16| {
            let [w, h] = [wide, high].map(u16::to_be_bytes);
            // A comment of three bytes, then the frame.
            [&[0xff, 0xd8, 0xff, 0xfe, 0, 3, 7, 0xff, 0xff, 0xc2, 0, 17, 8][..], &h, &w].concat()
        };
        let jpeg = |wide: u16, high: u16| [&head(wide, high)[..], &[7; 9], &[0xff, 0xd9]].concat();
        assert_eq!(size(Kind::Jpeg, &head(4_000, 3_000)), Some((4_000, 3_000)));
        assert_eq!(look(&head(4_000, 3_000)), Err(PictureError::Damaged));
        assert_eq!(look(&jpeg(4_000, 3_000)), Ok(Kind::Jpeg));
        assert_eq!(look(&jpeg(20_000, 20_000)), Err(PictureError::TooWide));
        assert_eq!(look(b"RIFF\x10\0\0\0WEBPVP8X\0\0\0\0"), Err(PictureError::Damaged));
        let webp = |name: &[u8; 4], rest: &[u8]| [b"RIFF\0\0\0\0WEBP", &name[..], &[0; 4], rest].concat();
        let plain = [0, 0, 0, 0x9d, 1, 0x2a, 0x80, 2, 0xe0, 1];
        assert_eq!(size(Kind::Webp, &webp(b"VP8 ", &plain)), Some((640, 480)));
        assert_eq!(size(Kind::Webp, &webp(b"VP8L", &[0x2f, 0x7f, 0xc2, 0x77, 0])), Some((640, 480)));
        assert_eq!(size(Kind::Webp, &webp(b"VP8X", &[0, 0, 0, 0, 0x7f, 2, 0, 0xdf, 1, 0])), Some((640, 480)));
    }

    #[test]
    fn a_large_picture_keeps_its_shape() {
        assert_eq!(fitted(4_000, 3_000), (1_920, 1_440));
        assert_eq!(fitted(3_000, 4_000), (1_440, 1_920));
        assert_eq!(fitted(1_920, 1_080), (1_920, 1_080));
        assert_eq!(fitted(64, 48), (64, 48));
        assert_eq!(fitted(100_000, 60), (1_920, 1));
    }

    proptest! {
        #[test]
        fn any_bytes_are_looked_at_without_harm(head in 0..4_usize, rest in prop::collection::vec(any::<u8>(), 0..200)) {
            let heads: [&[u8]; 4] = [&[], &png(1, 1)[..8], &[0xff, 0xd8, 0xff], b"RIFF\0\0\0\0WEBPVP8X"];
            let bytes = [heads[head], &rest].concat();
            let _ = look(&bytes);
            prop_assert!(crate::agenda::is_picture_id(&id(&bytes)));
        }

        #[test]
        fn what_is_kept_fits(wide in 1..200_000_u32, high in 1..200_000_u32) {
            let (w, h) = fitted(wide, high);
            prop_assert!(w >= 1 && h >= 1 && w.max(h) <= LONGEST_SIDE.max(1));
            // What comes in is not refused when the device gives it back.
            prop_assert!(look(&png(wide, high)).is_err() || look(&png(w, h)).is_ok());
        }
    }
}
