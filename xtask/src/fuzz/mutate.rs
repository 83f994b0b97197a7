//! Spoils good input: flips, cuts, splices, repeats, other digits. The same number always spoils the same way.

use std::ops::Range;

/// Numbers that look random, from a seed (SplitMix64).
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below this one; 0 below 0.
    pub(super) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() >> 1).unwrap_or(0) % end.max(1)
    }

    /// One of the list. `None` of an empty one.
    pub(super) fn pick<'l, T>(&mut self, list: &'l [T]) -> Option<&'l T> {
        list.get(self.below(list.len()))
    }

    fn range(&mut self, length: usize, longest: usize) -> Range<usize> {
        let first = self.below(length + 1);
        first..(first + self.below(longest + 1)).min(length)
    }
}

/// What no program expects where it stands: bounds of numbers, marks with a meaning, letters of several bytes, none at all.
const ODD: [&str; 24] = [
    "\0",
    "\n",
    "\r\n",
    "\t",
    " ",
    "=",
    ".",
    ",",
    "#",
    "\"",
    "'''",
    "[",
    "]]",
    "{",
    "-1",
    "99999999999999999999",
    "0x7f",
    "1e999",
    "2000-02-30",
    "0000-00-00",
    "\u{202e}",
    "e\u{301}\u{323}",
    "Đ",
    "🪪",
];

/// One of `seeds`, spoilt in one to four ways.
pub(super) fn spoilt(seeds: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut bytes = random.pick(seeds).cloned().unwrap_or_default();
    for _ in 0..=random.below(4) {
        spoil(&mut bytes, seeds, random);
    }
    bytes
}

fn spoil(bytes: &mut Vec<u8>, seeds: &[Vec<u8>], random: &mut Random) {
    let length = bytes.len();
    match random.below(12) {
        0 => {
            if let Some(byte) = bytes.get_mut(random.below(length)) {
                *byte ^= 1 << random.below(8);
            }
        }
        1 => {
            if let Some(byte) = bytes.get_mut(random.below(length)) {
                *byte = random.below(256) as u8;
            }
        }
        2 => drop(bytes.drain(random.range(length, 40))),
        3 => bytes.truncate(random.below(length + 1)),
        4 => {
            let odd = random.pick(&ODD).copied().unwrap_or_default();
            insert(bytes, random.below(length + 1), odd.as_bytes());
        }
        5 => {
            let (piece, times) = (bytes[random.range(length, 30)].to_vec(), 1 + random.below(60));
            insert(bytes, random.below(length + 1), &piece.repeat(times));
        }
        6 => {
            // The head of this one and the tail of another.
            let other = random.pick(seeds).cloned().unwrap_or_default();
            bytes.truncate(random.below(length + 1));
            bytes.extend_from_slice(&other[random.below(other.len() + 1)..]);
        }
        7 => {
            let digits: Vec<usize> = (0..length).filter(|at| bytes[*at].is_ascii_digit()).collect();
            if let (Some(one), Some(other)) = (random.pick(&digits).copied(), random.pick(&digits).copied()) {
                bytes.swap(one, other);
            }
        }
        8 => {
            let digits: Vec<usize> = (0..length).filter(|at| bytes[*at].is_ascii_digit()).collect();
            if let Some(at) = random.pick(&digits) {
                bytes[*at] = b'0' + random.below(10) as u8;
            }
        }
        9 => change_places(bytes, random),
        10 => {
            // A word of another one, in the place of a word of this one.
            let from = random.pick(seeds).map(|other| word(other, random)).unwrap_or_default();
            let at = word_range(bytes, random);
            bytes.splice(at, from);
        }
        _ => {
            let at = random.below(length);
            for byte in bytes.iter_mut().skip(at).take(random.range(length, 20).len()) {
                *byte = match *byte {
                    b'a'..=b'z' => byte.to_ascii_uppercase(),
                    b'A'..=b'Z' => byte.to_ascii_lowercase(),
                    other => other.wrapping_add(1),
                };
            }
        }
    }
}

fn insert(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    bytes.splice(at..at, piece.iter().copied());
}

/// Two lines change places, or two pieces of what has no lines.
fn change_places(bytes: &mut Vec<u8>, random: &mut Random) {
    let mut lines: Vec<Vec<u8>> = bytes.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    if lines.len() < 3 {
        let middle = random.below(bytes.len() + 1);
        bytes.rotate_left(middle);
        return;
    }
    let (one, other) = (random.below(lines.len()), random.below(lines.len()));
    lines.swap(one, other);
    *bytes = lines.join(&b'\n');
}

/// A piece between two marks.
fn word_range(bytes: &[u8], random: &mut Random) -> Range<usize> {
    let is_mark = |byte: &u8| !(byte.is_ascii_alphanumeric() || *byte == b'-' || *byte >= 0x80);
    let at = random.below(bytes.len());
    let first = bytes[..at].iter().rposition(is_mark).map_or(0, |mark| mark + 1);
    let last = bytes[at..].iter().position(is_mark).map_or(bytes.len(), |mark| at + mark);
    first..last.max(first)
}

fn word(bytes: &[u8], random: &mut Random) -> Vec<u8> {
    bytes[word_range(bytes, random)].to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_number_spoils_the_same_way_and_another_otherwise() {
        let seeds = [b"1.the-can-cuoc.AbCd.ABCD0123".to_vec(), b"v=1\nngay-sinh=1990-05-17\nthe=co".to_vec()];
        let spoilt = |seed| spoilt(&seeds, &mut Random::new(seed));
        let all: Vec<Vec<u8>> = (0..5_000).map(spoilt).collect();
        assert_eq!(all, (0..5_000).map(spoilt).collect::<Vec<_>>());
        let different: std::collections::BTreeSet<&Vec<u8>> = all.iter().collect();
        assert!(different.len() > 3_500, "{}", different.len());
        // Not everything is spoilt beyond recognition.
        assert!(all.iter().filter(|bytes| bytes.starts_with(b"v=1\n")).count() > 500);
    }

    #[test]
    fn nothing_is_spoilt_too() {
        for seed in 0..2_000 {
            assert!(spoilt(&[], &mut Random::new(seed)).len() < 100_000);
            assert!(spoilt(&[Vec::new()], &mut Random::new(seed)).len() < 100_000);
        }
    }
}
