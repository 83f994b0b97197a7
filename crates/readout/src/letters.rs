//! The letters of Vietnamese: which they are, composing them, and what their names are.

/// Rows of one base letter with its shape, in the order of [`TONES`].
const ROWS: [[char; 6]; 12] = [
    ['a', 'à', 'á', 'ả', 'ã', 'ạ'],
    ['ă', 'ằ', 'ắ', 'ẳ', 'ẵ', 'ặ'],
    ['â', 'ầ', 'ấ', 'ẩ', 'ẫ', 'ậ'],
    ['e', 'è', 'é', 'ẻ', 'ẽ', 'ẹ'],
    ['ê', 'ề', 'ế', 'ể', 'ễ', 'ệ'],
    ['i', 'ì', 'í', 'ỉ', 'ĩ', 'ị'],
    ['o', 'ò', 'ó', 'ỏ', 'õ', 'ọ'],
    ['ô', 'ồ', 'ố', 'ổ', 'ỗ', 'ộ'],
    ['ơ', 'ờ', 'ớ', 'ở', 'ỡ', 'ợ'],
    ['u', 'ù', 'ú', 'ủ', 'ũ', 'ụ'],
    ['ư', 'ừ', 'ứ', 'ử', 'ữ', 'ự'],
    ['y', 'ỳ', 'ý', 'ỷ', 'ỹ', 'ỵ'],
];

/// Column of the hỏi tone in a row.
pub(crate) const HỎI: usize = 3;
/// Column of the ngã tone in a row.
pub(crate) const NGÃ: usize = 4;
/// Column of the nặng tone in a row.
pub(crate) const NẶNG: usize = 5;

/// Combining marks of the tones, in the order of the rows' columns 1 to 5.
const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{309}', '\u{303}', '\u{323}'];

/// Lower case of a Vietnamese or ASCII letter; other characters stay as they are.
pub(crate) fn lower(c: char) -> char {
    match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{DE}' => char::from_u32(c as u32 + 0x20).unwrap_or(c),
        'Ă' => 'ă',
        'Đ' => 'đ',
        'Ĩ' => 'ĩ',
        'Ũ' => 'ũ',
        'Ơ' => 'ơ',
        'Ư' => 'ư',
        // Upper and lower case take turns in this block.
        '\u{1EA0}'..='\u{1EF9}' => char::from_u32(c as u32 | 1).unwrap_or(c),
        _ => c,
    }
}

/// Upper case of a Vietnamese letter; other characters stay as they are.
pub(crate) fn upper(c: char) -> char {
    match c {
        'a'..='z' => c.to_ascii_uppercase(),
        'ă' => 'Ă',
        'đ' => 'Đ',
        'ĩ' => 'Ĩ',
        'ũ' => 'Ũ',
        'ơ' => 'Ơ',
        'ư' => 'Ư',
        '\u{1EA0}'..='\u{1EF9}' => char::from_u32(c as u32 & !1).unwrap_or(c),
        '\u{E0}'..='\u{F6}' | '\u{F8}'..='\u{FE}' => char::from_u32(c as u32 - 0x20).unwrap_or(c),
        _ => c,
    }
}

/// Whether this is a capital letter of Vietnamese or ASCII.
pub(crate) fn is_upper(c: char) -> bool {
    lower(c) != c
}

/// Whether a voice may be given this character: a letter of the Vietnamese alphabet, composed.
pub(crate) fn is_vietnamese(c: char) -> bool {
    match lower(c) {
        'f' | 'j' | 'w' | 'z' => false,
        'a'..='z' | 'ă' | 'đ' | 'ĩ' | 'ũ' | 'ơ' | 'ư' => true,
        'à' | 'á' | 'â' | 'ã' | 'è' | 'é' | 'ê' | 'ì' | 'í' => true,
        'ò' | 'ó' | 'ô' | 'õ' | 'ù' | 'ú' | 'ý' => true,
        '\u{1EA1}'..='\u{1EF9}' => true,
        _ => false,
    }
}

/// Row and column of a lower-case vowel.
fn place(c: char) -> Option<(usize, usize)> {
    ROWS.iter().enumerate().find_map(|(row, letters)| Some((row, letters.iter().position(|&l| l == c)?)))
}

/// The tone of a letter as a column of its row; 0 for letters without tone.
pub(crate) fn tone(c: char) -> usize {
    place(lower(c)).map_or(0, |(_, column)| column)
}

/// The same letter with another tone (a column of its row). Consonants stay as they are.
pub(crate) fn with_tone(c: char, column: usize) -> char {
    let Some((row, _)) = place(lower(c)) else {
        return c;
    };
    let letter = ROWS[row][column.min(5)];
    if is_upper(c) { upper(letter) } else { letter }
}

/// The plain ASCII letter under a Vietnamese one (`ệ` to `e`, `đ` to `d`), lower case.
pub fn plain(c: char) -> char {
    match lower(c) {
        'đ' => 'd',
        letter => match place(letter) {
            Some((0..=2, _)) => 'a',
            Some((3 | 4, _)) => 'e',
            Some((5, _)) => 'i',
            Some((6..=8, _)) => 'o',
            Some((9 | 10, _)) => 'u',
            Some((11, _)) => 'y',
            _ => letter,
        },
    }
}

/// The letter with a combining mark put on, when Vietnamese has such a letter.
pub fn compose(c: char, mark: char) -> Option<char> {
    let (row, column) = place(lower(c))?;
    let (row, column) = match (mark, row) {
        ('\u{302}', 0) => (2, column),
        ('\u{302}', 3) => (4, column),
        ('\u{302}', 6) => (7, column),
        ('\u{306}', 0) => (1, column),
        ('\u{31B}', 6) => (8, column),
        ('\u{31B}', 9) => (10, column),
        _ if column == 0 => (row, TONES.iter().position(|&t| t == mark)? + 1),
        _ => return None,
    };
    let letter = ROWS[row][column];
    Some(if is_upper(c) { upper(letter) } else { letter })
}

/// The name under which a letter is spelled in an abbreviation (`D` and `Đ` both sound "đê" there), or nothing for
/// characters that have none.
pub(crate) fn name(c: char) -> Option<&'static str> {
    Some(match lower(c) {
        'b' => "bê",
        'c' => "xê",
        'd' | 'đ' => "đê",
        'f' => "ép",
        'g' => "giê",
        'h' => "hát",
        'j' => "gi",
        'k' => "ca",
        'l' => "lờ",
        'm' => "mờ",
        'n' => "nờ",
        'p' => "pê",
        'q' => "quy",
        'r' => "rờ",
        's' => "sờ",
        't' => "tê",
        'v' => "vê",
        'w' => "vê kép",
        'x' => "ích",
        'z' => "dét",
        'y' => "y",
        letter => match plain(letter) {
            'a' if letter == 'ă' => "á",
            'a' if letter == 'â' => "ớ",
            'a' => "a",
            'e' if letter == 'ê' => "ê",
            'e' => "e",
            'i' => "i",
            'o' if letter == 'ô' => "ô",
            'o' if letter == 'ơ' => "ơ",
            'o' => "o",
            'u' if letter == 'ư' => "ư",
            'u' => "u",
            _ => return None,
        },
    })
}

/// Vietnamese letters that sound most like a foreign one inside a word that can be pronounced.
pub(crate) fn stand_in(c: char) -> Option<&'static str> {
    Some(match lower_foreign(c) {
        'f' => "ph",
        'j' => "gi",
        'w' => "u",
        'z' => "d",
        'ä' | 'å' | 'ā' | 'ą' | 'ǎ' => "a",
        'æ' => "e",
        'ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'ï' | 'î' | 'ī' | 'ı' | 'ǐ' => "i",
        'ö' | 'ø' | 'ō' | 'ő' | 'ǒ' => "o",
        'œ' => "ơ",
        'ü' | 'û' | 'ū' | 'ů' | 'ű' | 'ǔ' => "u",
        'ÿ' => "y",
        'ç' | 'ć' | 'č' => "x",
        'ñ' | 'ń' | 'ň' => "nh",
        'ß' | 'ś' | 'š' | 'ş' => "s",
        'ł' => "l",
        'ř' => "r",
        'ð' | 'ď' | 'ž' | 'ź' | 'ż' => "d",
        'þ' | 'ť' => "t",
        'ğ' => "g",
        _ => return None,
    })
}

/// A foreign letter as the first Vietnamese or ASCII letter that stands for it; other characters as they are.
pub(crate) fn folded(c: char) -> char {
    match c {
        'a'..='z' | 'A'..='Z' => c,
        _ => stand_in(c).and_then(|letters| letters.chars().next()).unwrap_or(c),
    }
}

/// Lower case of the foreign Latin letters in [`stand_in`].
fn lower_foreign(c: char) -> char {
    match lower(c) {
        // In these blocks capitals have even code points and small letters follow them.
        letter @ ('\u{100}'..='\u{137}' | '\u{14A}'..='\u{177}' | '\u{1DE}'..='\u{1EF}') if letter != 'ı' => {
            char::from_u32(letter as u32 | 1).unwrap_or(letter)
        }
        letter @ ('\u{139}'..='\u{148}' | '\u{179}'..='\u{17E}' | '\u{1CD}'..='\u{1DC}') if letter as u32 % 2 == 1 => {
            char::from_u32(letter as u32 + 1).unwrap_or(letter)
        }
        'Ÿ' => 'ÿ',
        letter => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_goes_there_and_back_for_every_vietnamese_letter() {
        for c in ROWS.iter().flatten().copied().chain(['đ', 'b', 'x']) {
            assert!(is_vietnamese(c) && is_vietnamese(upper(c)), "{c}");
            assert_ne!(upper(c), c);
            assert_eq!(lower(upper(c)), c);
        }
        assert!("fjwzÄñяш中0!".chars().all(|c| !is_vietnamese(c)));
    }

    #[test]
    fn marks_compose_in_either_order() {
        let one = compose('e', '\u{302}').and_then(|c| compose(c, '\u{323}'));
        let other = compose('e', '\u{323}').and_then(|c| compose(c, '\u{302}'));
        assert_eq!(one, Some('ệ'));
        assert_eq!(other, Some('ệ'));
        assert_eq!(compose('U', '\u{31B}'), Some('Ư'));
        assert_eq!(compose('b', '\u{302}'), None);
    }

    #[test]
    fn every_letter_has_a_name() {
        assert!(('a'..='z').chain(['đ', 'Ư', 'ệ']).all(|c| name(c).is_some()));
        assert_eq!(name('7'), None);
    }
}
