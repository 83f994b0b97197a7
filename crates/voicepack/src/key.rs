//! Under which name a recording of a sentence is found.

use readout::{Gender, Region};
use sha2::{Digest, Sha256};

use crate::manifest::LANGUAGE;

/// The key of a sentence in a voice: what a recording of it is stored and looked up under.
///
/// `text` is the sentence as the page shows it to a listener of that region (the regional wording where there is one),
/// and not its spoken form: a person reads what they see. It is [`normalised`] first. The key is the first 32
/// hexadecimal digits of the SHA-256 of `vi-VN`, the region, the gender and the text, each on a line of its own.
///
/// ```
/// use readout::{Gender, Region};
/// use voicepack::clip_key;
///
/// let key = clip_key("Sổ hộ khẩu giấy không còn giá trị.", Region::Central, Gender::Woman);
/// assert_eq!(key, "0ff329335a546e736b550a2aafead7e3");
/// assert_eq!(key, clip_key("  Sổ hộ khẩu\ngiấy  không còn giá trị. ", Region::Central, Gender::Woman));
/// assert_ne!(key, clip_key("Sổ hộ khẩu giấy không còn giá trị.", Region::South, Gender::Woman));
/// ```
pub fn clip_key(text: &str, region: Region, gender: Gender) -> String {
    let mut hash = Sha256::new();
    for line in [LANGUAGE, region.as_str(), gender.as_str()] {
        hash.update(line.as_bytes());
        hash.update(b"\n");
    }
    hash.update(normalised(text).as_bytes());
    let mut key = String::with_capacity(32);
    for byte in &hash.finalize()[..16] {
        for half in [byte >> 4, byte & 15] {
            key.push(char::from(b"0123456789abcdef"[usize::from(half)]));
        }
    }
    key
}

/// A sentence as it goes into its key: every run of white space one space, none at the ends, and each Vietnamese
/// letter one character (NFC), however it was typed.
pub fn normalised(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        for c in word.chars() {
            let composed = out.chars().next_back().and_then(|last| readout::compose_letter(last, c));
            if let Some(letter) = composed {
                out.pop();
                out.push(letter);
            } else {
                out.push(c);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_composed_in_whatever_order_they_were_typed() {
        assert_eq!(normalised("Vie\u{302}\u{323}t  Nam\u{a0}"), "Việt Nam");
        assert_eq!(normalised("Vie\u{323}\u{302}t\tNam"), "Việt Nam");
        assert_eq!(normalised(" \n "), "");
        // No Vietnamese letter: left as it is.
        assert_eq!(normalised("x\u{301}"), "x\u{301}");
    }

    #[test]
    fn every_voice_has_a_key_of_its_own() {
        let mut keys: Vec<String> = Region::ALL
            .into_iter()
            .flat_map(|region| Gender::ALL.map(|gender| clip_key("Nghe thử", region, gender)))
            .collect();
        assert!(keys.iter().all(|key| key.len() == 32));
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), 6);
    }
}
