//! Text as words that can be compared: no case, no diacritics, no marks.

use readout::plain_letter;

/// A question has at most this many letters; what is beyond them is not looked at.
pub(crate) const LONGEST_QUESTION: usize = 200;
/// A word has at most this many letters.
const LONGEST_WORD: usize = 40;

/// A word with the diacritics and the case taken off: `Căn` becomes `can`. A last y behind a consonant is an i:
/// `kí` and `ký` are one word, `hai` and `hay` are two.
pub fn fold(word: &str) -> String {
    let mut folded = plain(word);
    let behind_consonant = match folded.as_bytes() {
        [.., b'q', b'u', b'y'] => true,
        [.., before, b'y'] => before.is_ascii_lowercase() && !b"aeiouy".contains(before),
        _ => false,
    };
    if behind_consonant {
        folded.pop();
        folded.push('i');
    }
    folded
}

/// Whether a word, in lower case, is typed with diacritics. Marks that stand behind their letters do not count: nothing
/// else is written so, and it could not be compared.
pub(crate) fn is_marked(word: &str) -> bool {
    !word.contains(is_combining) && plain(word) != word
}

fn plain(word: &str) -> String {
    word.chars().filter(|c| !is_combining(*c)).map(plain_letter).collect()
}

/// The words of a text in order, as written but in lower case. Letters and digits make words, everything else parts
/// them, also `/` and `-`: `104/2022/NĐ-CP` is four words.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    let part = |c: char| !c.is_alphanumeric() && !is_combining(c);
    text.split(part).filter(|word| !word.is_empty() && word.len() <= LONGEST_WORD * 4).map(lowered)
}

/// A word in lower case.
pub(crate) fn lowered(word: &str) -> String {
    word.chars().map(lower).collect()
}

/// A letter of Vietnamese or English in lower case. The tables for every script would weigh more than the search.
fn lower(c: char) -> char {
    let behind = match c {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Ý' => 32,
        'Ă' | 'Đ' | 'Ĩ' | 'Ũ' | 'Ơ' | 'Ư' => 1,
        'Ạ'..='Ỹ' => 1 - u32::from(c) % 2,
        _ => 0,
    };
    char::from_u32(u32::from(c) + behind).unwrap_or(c)
}

/// A mark that stands behind its letter, as some keyboards type it.
fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Whether one letter more, less, other, or two neighbours changed about, make one word of the other. Words of up to
/// three letters are too short for that.
pub(crate) fn is_one_letter_off(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if short.len() < 3 || long.len() < 4 || long.len() - short.len() > 1 || short == long {
        return false;
    }
    let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let (short, long) = (&short[same..], &long[same..]);
    if short.len() == long.len() {
        let swapped = short.len() >= 2 && short[0] == long[1] && short[1] == long[0] && short[2..] == long[2..];
        return short[1..] == long[1..] || swapped;
    }
    *short == long[1..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_lose_case_and_diacritics() {
        let folded: Vec<String> = words("Sổ HỘ KHẨU, Điều 38 (khoản 3)").map(|word| fold(&word)).collect();
        assert_eq!(folded, ["so", "ho", "khau", "dieu", "38", "khoan", "3"]);
    }

    #[test]
    fn every_letter_of_vietnamese_has_its_lower_case() {
        let letters = ('A'..='Z').chain('a'..='z').chain('À'..='ỹ');
        let vietnamese = |c: &char| c.is_alphabetic() && plain_letter(*c).is_ascii();
        let mut seen = 0;
        for letter in letters.filter(vietnamese) {
            assert_eq!(lowered(&letter.to_string()), letter.to_lowercase().to_string(), "{letter}");
            seen += 1;
        }
        assert!(seen >= 52 + 134, "{seen}");
    }

    #[test]
    fn marks_behind_their_letters_are_the_same_letters() {
        let typed = "ca\u{306}n cu\u{31b}o\u{31b}\u{301}c";
        assert_eq!(words(typed).map(|word| fold(&word)).collect::<Vec<_>>(), ["can", "cuoc"]);
    }

    #[test]
    fn a_last_y_behind_a_consonant_is_an_i() {
        for (a, b) in [("ký", "kí"), ("Kỹ", "kĩ"), ("lý", "lí"), ("quý", "quí")] {
            assert_eq!(fold(a), fold(b));
        }
        for (a, b) in [("hay", "hai"), ("thúy", "thúi"), ("y", "i"), ("tuy", "tui")] {
            assert_ne!(fold(a), fold(b));
        }
    }

    #[test]
    fn diacritics_are_seen() {
        for word in ["ở", "đi", "thẻ"] {
            assert!(is_marked(word), "{word}");
        }
        for word in ["o", "otp", "ca\u{306}n", "104"] {
            assert!(!is_marked(word), "{word}");
        }
    }

    #[test]
    fn references_part_at_their_marks() {
        assert_eq!(words("104/2022/NĐ-CP").collect::<Vec<_>>(), ["104", "2022", "nđ", "cp"]);
    }

    #[test]
    fn one_letter_off_is_one_letter_off() {
        for (a, b) in [("khau", "khua"), ("khau", "khauu"), ("cuoc", "cuo"), ("vneid", "vnied"), ("chung", "chunh")] {
            assert!(is_one_letter_off(a, b) && is_one_letter_off(b, a), "{a} {b}");
        }
        for (a, b) in [("ho", "h"), ("the", "tha"), ("khau", "khau"), ("khau", "kauh"), ("nha", "nhau1")] {
            assert!(!is_one_letter_off(a, b), "{a} {b}");
        }
    }
}
