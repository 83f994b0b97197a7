//! How fast a voice speaks, and how long a text takes it.

use core::ops::Range;
use serde::{Deserialize, Serialize};

/// How fast a voice speaks, in hundredths of its usual speed: one of [`Speed::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Speed(u8);

impl Speed {
    /// 0.7 of the usual speed.
    pub const SLOW: Self = Self(70);
    /// 0.85 of the usual speed.
    pub const MIDDLE: Self = Self(85);
    /// The usual speed.
    pub const NORMAL: Self = Self(100);

    /// Every speed, slowest first.
    pub const ALL: [Self; 9] =
        [Self(50), Self(60), Self::SLOW, Self::MIDDLE, Self::NORMAL, Self(125), Self(150), Self(175), Self(200)];

    /// The name used in settings: hundredths of the usual speed, or a word for the three that have one.
    pub const fn as_str(self) -> &'static str {
        match self.0 {
            50 => "50",
            60 => "60",
            70 => "slow",
            85 => "middle",
            125 => "125",
            150 => "150",
            175 => "175",
            200 => "200",
            _ => "normal",
        }
    }

    /// The value with this name, if there is one.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|value| value.as_str() == name)
    }

    /// The factor of the usual speed.
    pub const fn factor(self) -> f32 {
        self.0 as f32 / 100.0
    }

    /// Hundredths of the usual speed.
    pub const fn percent(self) -> u8 {
        self.0
    }
}

impl Default for Speed {
    fn default() -> Self {
        Self::NORMAL
    }
}

/// A syllable at the usual speed, in milliseconds: measured on the built-in voices (66 words in 16.0 s).
const SYLLABLE: u32 = 242;
/// The silence that a mark of the spoken text stands for, in milliseconds.
const PAUSE: u32 = 180;

/// About how many syllables a voice speaks in a minute, pauses left out.
pub const fn syllables_a_minute(speed: Speed) -> u32 {
    60_000 * speed.0 as u32 / (SYLLABLE * 100)
}

/// About how long a voice needs for spoken words (what [`crate::spoken`] gives), in milliseconds. Each written word is
/// one syllable.
pub fn milliseconds(spoken: &str, speed: Speed) -> u32 {
    let mut total: u32 = 0;
    for word in spoken.split_whitespace() {
        total = total.saturating_add(SYLLABLE);
        if word.ends_with([',', '.', '?', '!']) {
            total = total.saturating_add(PAUSE);
        }
    }
    (u64::from(total) * 100 / u64::from(speed.percent())).try_into().unwrap_or(u32::MAX)
}

/// The silence between two sentences of a file of sound, in milliseconds.
pub const GAP: u32 = 350;

/// About how long a sentence takes in such a file, in milliseconds: the silence after it stands for its last mark.
/// Measured on the six built-in voices at three speeds, 60 sentences each: they take 0.94 to 0.98 of it.
pub fn filed_milliseconds(spoken: &str, speed: Speed) -> u32 {
    milliseconds(spoken.trim_end_matches([',', '.', '?', '!', ' ']), speed).saturating_add(GAP)
}

/// At most how long a written text takes in such a file, for as long as nobody knows how it is spoken: a digit and a
/// capital after another are taken for two words each.
pub fn rough_milliseconds(text: &str, speed: Speed) -> u32 {
    let (mut words, mut before) = (0_u32, false);
    for letter in text.chars() {
        words += if letter.is_ascii_digit() || letter.is_uppercase() && before { 2 } else { 0 };
        before = letter.is_uppercase();
    }
    let more = u64::from(words) * u64::from(SYLLABLE) * 100 / u64::from(speed.percent());
    filed_milliseconds(text, speed).saturating_add(u32::try_from(more).unwrap_or(u32::MAX))
}

/// So many English words are read out slowly in a minute.
pub const WORDS_A_MINUTE: u32 = 110;
/// One of them, in milliseconds.
const WORD: u32 = 60_000 / WORDS_A_MINUTE;

/// About how long an English text takes who reads it out slowly, in milliseconds. A number counts as a word for each of
/// its digits.
pub fn english_milliseconds(text: &str) -> u32 {
    let words = text.split_whitespace().map(|word| word.bytes().filter(u8::is_ascii_digit).count().max(1));
    u32::try_from(words.sum::<usize>()).unwrap_or(u32::MAX).saturating_mul(WORD)
}

/// What a device's own voice is given at once: browsers cut it off after some 14 seconds.
const LONGEST_PIECE: u32 = 10_000;

/// Cuts spoken words into pieces of at most ten seconds at this speed: at marks where there are any, else between words.
///
/// The pieces are byte ranges of `spoken`, in order, without the blanks between them. A single word is never cut.
pub fn pieces(spoken: &str, speed: Speed) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut from: Option<usize> = None;
    // Where the last mark ended, and where the last word did.
    let (mut mark, mut end) = (None, 0);
    for word in words(spoken) {
        let begin = *from.get_or_insert(word.start);
        if word.start > begin && milliseconds(&spoken[begin..word.end], speed) > LONGEST_PIECE {
            let cut = mark.take().unwrap_or(end);
            pieces.push(begin..cut);
            let rest = spoken[cut..].len() - spoken[cut..].trim_start().len();
            from = Some(cut + rest);
        }
        end = word.end;
        if spoken[..end].ends_with([',', '.', '?', '!']) {
            mark = Some(end);
        }
    }
    if let Some(begin) = from.filter(|begin| *begin < end) {
        pieces.push(begin..end);
    }
    pieces
}

fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.split_whitespace().map(|word| {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        start..start + word.len()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_speeds_come_back_and_bounds_are_kept() {
        for speed in Speed::ALL {
            assert_eq!(Speed::from_name(speed.as_str()), Some(speed));
        }
        assert_eq!((Speed::ALL[0].factor(), Speed::ALL[8].factor()), (0.5, 2.0));
        assert_eq!(Speed::from_name("300"), None);
    }

    #[test]
    fn half_the_speed_takes_twice_the_time() {
        let text = "xin chào bà con, từ nay đi làm giấy tờ.";
        assert_eq!(milliseconds(text, Speed::NORMAL), 10 * SYLLABLE + 2 * PAUSE);
        assert_eq!(milliseconds(text, Speed::ALL[0]), 2 * milliseconds(text, Speed::NORMAL));
        assert_eq!(milliseconds("", Speed::NORMAL), 0);
        assert_eq!([Speed::NORMAL, Speed::SLOW].map(syllables_a_minute), [247, 173]);
    }

    #[test]
    fn in_a_file_a_sentence_ends_with_silence() {
        let spoken = "xin chào bà con, mời bà con nghe.";
        assert_eq!(filed_milliseconds(spoken, Speed::NORMAL), 8 * SYLLABLE + PAUSE + GAP);
        assert_eq!(filed_milliseconds(spoken, Speed::ALL[0]), 2 * (8 * SYLLABLE + PAUSE) + GAP);
    }

    #[test]
    fn what_is_rough_is_not_too_short() {
        let spoken = "từ ba mươi mốt tháng mười hai năm hai nghìn không trăm hai mươi hai, nộp chín mươi nghìn đồng.";
        let rough = rough_milliseconds("Từ 31-12-2022, nộp 90.000 đồng.", Speed::SLOW);
        assert!(rough >= filed_milliseconds(spoken, Speed::SLOW), "{rough}");
        assert!(rough_milliseconds("Thẻ CCCD", Speed::SLOW) > filed_milliseconds("xê xê xê đê", Speed::SLOW));
        assert_eq!(rough_milliseconds("Xin chào.", Speed::SLOW), filed_milliseconds("xin chào.", Speed::SLOW));
    }

    #[test]
    fn english_is_counted_in_words_and_digits() {
        assert_eq!(english_milliseconds("The paper book is void."), 5 * WORD);
        assert_eq!(english_milliseconds("since 1-1-2023, 35,000 dong"), (1 + 6 + 5 + 1) * WORD);
        assert_eq!(english_milliseconds(" "), 0);
    }

    #[test]
    fn a_long_sentence_is_cut_at_its_marks() {
        let text = "một hai ba bốn năm sáu bảy tám chín mười, một hai ba bốn năm sáu bảy tám chín mười, một hai ba \
                    bốn năm sáu bảy tám chín mười, một hai ba bốn năm sáu bảy tám chín mười, xong.";
        let cut: Vec<&str> = pieces(text, Speed::NORMAL).into_iter().map(|piece| &text[piece]).collect();
        assert_eq!(cut.len(), 2, "{cut:?}");
        assert!(cut[0].ends_with("mười,") && cut[1].ends_with("xong."), "{cut:?}");
        assert!(pieces(text, Speed::ALL[0]).len() > 2);
        let short = "ngắn thôi.";
        assert_eq!(pieces(short, Speed::ALL[0]).first(), Some(&(0..short.len())));
        assert!(pieces("  ", Speed::NORMAL).is_empty());
    }

    #[test]
    fn no_word_is_lost_and_no_piece_is_too_long() {
        let text = vec!["nghiêng"; 400].join(" ");
        for speed in Speed::ALL {
            let cut: Vec<&str> = pieces(&text, speed).into_iter().map(|piece| &text[piece]).collect();
            assert_eq!(cut.join(" "), text);
            assert!(cut.iter().all(|piece| milliseconds(piece, speed) <= LONGEST_PIECE));
        }
    }
}
