//! The sentence as composed characters that remember where they stood.

use crate::letters;

/// A sentence in composed form (NFC as far as Vietnamese goes), with the byte place of every character.
pub(crate) struct Source {
    chars: Vec<char>,
    /// Byte offset of each character in the sentence as given; one more than `chars`, the last is the length.
    places: Vec<u32>,
}

impl Source {
    /// Composes a sentence. A sentence longer than 4 GiB keeps right words but wrong places.
    pub(crate) fn new(text: &str) -> Self {
        let mut chars: Vec<char> = Vec::with_capacity(text.len());
        let mut places = Vec::with_capacity(text.len() + 1);
        for (at, c) in text.char_indices() {
            if is_mark(c) {
                if let Some(last) = chars.last_mut()
                    && let Some(composed) = letters::compose(*last, c)
                {
                    *last = composed;
                }
                // A mark that makes no Vietnamese letter is not spoken; its bytes belong to the letter before it.
                continue;
            }
            if is_invisible(c) {
                continue;
            }
            chars.push(simple(c));
            places.push(u32::try_from(at).unwrap_or(u32::MAX));
        }
        places.push(u32::try_from(text.len()).unwrap_or(u32::MAX));
        Self { chars, places }
    }

    pub(crate) fn len(&self) -> usize {
        self.chars.len()
    }

    /// The character at a place, or a NUL past the end, which no rule matches.
    pub(crate) fn at(&self, index: usize) -> char {
        self.chars.get(index).copied().unwrap_or('\0')
    }

    pub(crate) fn slice(&self, from: usize, to: usize) -> &[char] {
        self.chars.get(from..to.min(self.chars.len())).unwrap_or(&[])
    }

    pub(crate) fn text(&self, from: usize, to: usize) -> String {
        self.slice(from, to).iter().collect()
    }

    /// The bytes of the sentence as given that hold the characters `from..to`.
    pub(crate) fn bytes(&self, from: usize, to: usize) -> core::ops::Range<usize> {
        let byte = |index: usize| self.places.get(index).or(self.places.last()).map_or(0, |&at| at as usize);
        byte(from)..byte(to)
    }
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{FE00}'..='\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}')
}

/// Characters without sound or width that would otherwise split a word.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{206F}' | '\u{202A}'..='\u{202E}' | '\u{FEFF}')
}

/// Full-width forms and look-alikes in their usual form.
fn simple(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        // Eth and D with stroke of other alphabets are typed for Đ by mistake and look the same.
        'Ð' | 'Ɖ' => 'Đ',
        '\u{2010}' | '\u{2011}' | '\u{2212}' => '-',
        '\u{2012}' => '–',
        '\u{2044}' | '\u{2215}' => '/',
        '\u{2019}' => '\'',
        _ if c.is_whitespace() && c != '\n' && c != '\u{A0}' && c != '\u{202F}' => ' ',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_point_into_the_text_as_given() {
        let text = "Điề\u{301}u e\u{302}\u{323} x";
        let source = Source::new("Đie\u{302}\u{300}u x");
        assert_eq!(source.text(0, source.len()), "Điều x");
        assert_eq!(source.bytes(0, 4), 0.."Đie\u{302}\u{300}u".len());
        let other = Source::new(text);
        assert_eq!(other.bytes(0, other.len()), 0..text.len());
    }
}
