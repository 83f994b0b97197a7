//! How many lines a text takes on paper. The letters are those of our own faces (`public/fonts/`), and a little wider:
//! a device may print in a face of its own.

/// A letter's width in thousandths of its size, in the wider of our faces.
const fn width(letter: char) -> u32 {
    match letter {
        ' ' | '\u{a0}' => 250,
        'i' | 'j' | 'l' | '!' | '\'' | '·' | 'ì' | 'í' | 'ỉ' | 'ĩ' | 'ị' => 350,
        '.' | ',' | ':' | ';' => 330,
        'f' | 't' | 'r' | 's' | '(' | ')' | '/' | '"' | 'c' | 'z' | '1' => 525,
        'm' | 'w' | 'M' | 'W' | '%' | '…' | '@' => 1_000,
        'a'..='z' => 655,
        'I' | 'J' => 480,
        'A'..='Z' => 790,
        '0'..='9' => 660,
        _ if letter.is_ascii() => 700,
        'À'..='Ý' | 'Ă' | 'Đ' | 'Ơ' | 'Ư' => 880,
        // Other letters of Vietnamese are small ones with marks; large ones with two marks are few.
        'à'..='ý' | 'ă' | 'đ' | 'ũ' | 'ơ' | 'ư' | 'Ạ'..='ỹ' => 680,
        _ => 1_000,
    }
}

/// A word's width at a size, in thousandths of a point.
fn word_width(word: &str, size: u32) -> u64 {
    word.chars().map(|letter| u64::from(width(letter))).sum::<u64>() * u64::from(size) / 1_000
}

/// The lines that `text` takes at a size within a width, both in thousandths of a point: words go to the next line
/// where they do not fit, and a word that fits no line is broken.
pub(super) fn lines(text: &str, size: u32, within: u32) -> u32 {
    let within = u64::from(within.max(1));
    let blank = word_width(" ", size);
    let (mut lines, mut filled) = (0_u64, None::<u64>);
    for word in text.split_whitespace() {
        let long = word_width(word, size);
        match filled.map(|filled| filled + blank + long).filter(|filled| *filled <= within) {
            Some(more) => filled = Some(more),
            None => {
                lines += long.div_ceil(within).max(1);
                // What follows a broken word is taken to begin anew.
                filled = Some(long.min(within));
            }
        }
    }
    lines.try_into().unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_fill_lines_and_long_ones_are_broken() {
        // Four letters of 655 and a blank of 250 at ten points: 26.2 and 2.5.
        assert_eq!(lines("abab abab abab", 10_000, 55_000), 2);
        assert_eq!(lines("abab abab abab", 10_000, 54_000), 3);
        assert_eq!(lines("abababab", 10_000, 30_000), 2);
        assert_eq!((lines("", 10_000, 30_000), lines(" \n ", 10_000, 30_000)), (0, 0));
    }

    proptest! {
        #[test]
        fn larger_letters_never_take_fewer_lines(text in "([a-zà-ỹ]{1,9} ){0,60}", size in 7_000_u32..40_000, within in 50_000_u32..500_000) {
            prop_assert!(lines(&text, size + 1_000, within) >= lines(&text, size, within));
            prop_assert!(lines(&text, size, within + 10_000) <= lines(&text, size, within));
            prop_assert!(lines(&text, size, within) as usize <= text.chars().count().max(1));
        }
    }
}
