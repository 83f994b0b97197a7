//! Where sentences begin and end.

use crate::letters;
use crate::number::roman;
use core::ops::Range;

/// Shortenings whose full stop does not end a sentence, in lower case.
const SHORTENINGS: [&str; 25] = [
    "tp", "p", "q", "h", "x", "tx", "tt", "t", "kp", "tdp", "ths", "ts", "gs", "pgs", "bs", "ks", "ls", "mr", "mrs",
    "ms", "dr", "st", "tr", "vd", "nxb",
];

/// The sentences of a text, as byte ranges on character boundaries. Together they cover everything but the white
/// space between them. A line break always ends a sentence; a full stop does not after a shortening ("TP."), in a
/// number, after the number or letter of a list position ("1. "), nor before a small letter.
///
/// ```
/// let text = "Nộp ở UBND TP. Hà Nội. Phí 30.000 đồng.";
/// let parts: Vec<&str> = readout::sentences(text).into_iter().map(|range| &text[range]).collect();
/// assert_eq!(parts, ["Nộp ở UBND TP. Hà Nội.", "Phí 30.000 đồng."]);
/// ```
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    // Where the running sentence began, and where its last character that is no white space ended.
    let mut start: Option<usize> = None;
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c.is_whitespace() {
            if matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}')
                && let Some(from) = start.take()
            {
                found.push(from..end);
            }
            continue;
        }
        let from = *start.get_or_insert(at);
        end = at + c.len_utf8();
        if !is_stop(c) {
            continue;
        }
        // Further stops and closing quotation marks belong to this sentence.
        while let Some(&(next_at, next)) = chars.peek()
            && (is_stop(next) || is_closing(next))
        {
            end = next_at + next.len_utf8();
            chars.next();
        }
        let stopped = &text[from..end];
        if ends_here(stopped, &text[end..]) {
            found.push(from..end);
            start = None;
        }
    }
    if let Some(from) = start {
        found.push(from..end);
    }
    found
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…')
}

fn is_closing(c: char) -> bool {
    matches!(c, '"' | '”' | '’' | '\'' | '»' | ')' | ']')
}

/// Whether a sentence that reached its stop is over, given what follows.
fn ends_here(sentence: &str, rest: &str) -> bool {
    let mut following = rest.chars();
    match following.next() {
        None => return true,
        Some(c) if !c.is_whitespace() => return false,
        Some(_) => {}
    }
    // White space may be long; what is looked at stays bounded so that the whole stays linear.
    let mut ahead = rest.chars().take(64).skip_while(|c| c.is_whitespace() || is_opening(*c));
    let next = ahead.next();
    // A small letter goes on, unless it is the position in a list: "a) Thẻ. b) Sổ."
    if next.is_some_and(char::is_lowercase) && ahead.next() != Some(')') {
        return false;
    }
    let Some(before) = sentence.strip_suffix('.') else {
        return true;
    };
    if before.ends_with(is_stop) || before.ends_with(is_closing) {
        return true;
    }
    let word_start = before
        .char_indices()
        .rev()
        .take(12)
        .take_while(|(_, c)| c.is_alphanumeric())
        .last()
        .map_or(before.len(), |(at, _)| at);
    let word = &before[word_start..];
    let begins = before[..word_start].trim().is_empty();
    if word.is_empty() {
        return true;
    }
    // A list position: "1. Mang thẻ", "a. Bản chính".
    let letters_of: Vec<char> = word.chars().collect();
    let position = letters_of.iter().all(char::is_ascii_digit) || letters_of.len() == 1 || roman(&letters_of).is_some();
    if begins && position {
        return false;
    }
    // An initial: "Nguyễn V. An".
    if letters_of.len() == 1 && letters::is_upper(letters_of[0]) && ends_in_name(&before[..word_start]) {
        return false;
    }
    // A first letter or two of a name: "Ông Ng. Văn Toàn".
    if letters_of.len() <= 3 && is_shortened(&letters_of) {
        return false;
    }
    let lower: String = word.chars().map(letters::lower).collect();
    // Behind a figure it measures: "Phí 5 tr. Nộp ngay."
    if !letters::is_upper(letters_of[0]) && before[..word_start].trim_end().ends_with(|c: char| c.is_ascii_digit()) {
        return true;
    }
    // The short ones are shortenings only in capitals or before a name; "t." and "x." in small letters end sentences.
    let capital = word.chars().next().is_some_and(letters::is_upper);
    !(SHORTENINGS.contains(&lower.as_str()) && (capital || lower.chars().count() > 1))
}

/// A capital and small consonants: "Ng", "Th", "Tr".
fn is_shortened(word: &[char]) -> bool {
    let vowel = |c: &char| matches!(letters::plain(*c), 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    word.len() > 1
        && letters::is_upper(word[0])
        && word[1..].iter().all(|c| c.is_lowercase())
        && !word.iter().any(vowel)
        && word[0] != 'K'
}

/// Whether the last word before an initial begins with a capital, as a name does.
fn ends_in_name(text: &str) -> bool {
    let word = text.trim_end_matches([' ', '.']).chars().rev().take(12).take_while(|c| c.is_alphabetic());
    word.last().is_some_and(letters::is_upper)
}

fn is_opening(c: char) -> bool {
    matches!(c, '"' | '“' | '‘' | '\'' | '«' | '(' | '[' | '-' | '–' | '—' | '•')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn abbreviations_numbers_and_dates_do_not_split() {
        for whole in [
            "Đến UBND TP. Hồ Chí Minh, P. Bến Nghé, Q. 1 nộp.",
            "Phí là 30.000 đồng, tăng 3.5 lần ngày 01.7.2026.",
            "Mang theo thẻ, ảnh v.v. rồi nộp.",
            "Nghị quyết 66.7/2025/NQ-CP nói vậy.",
            "1. Mang thẻ cũ.",
            "a. Bản chính.",
            "II. Thủ tục.",
            "Ông Nguyễn V. An đến.",
            "Gọi 1900.0368 ngay!",
            "Khoan... rồi hãy nộp.",
        ] {
            assert_eq!(parts(whole), [whole]);
        }
    }

    #[test]
    fn sentences_end_at_stops_quotes_and_lines() {
        assert_eq!(parts("Xong. Về!  Sao?\nThế…"), ["Xong.", "Về!", "Sao?", "Thế…"]);
        assert_eq!(parts("“Tôi làm rồi.” Anh nói."), ["“Tôi làm rồi.”", "Anh nói."]);
        assert_eq!(parts("“Có thẻ chưa?” chị hỏi."), ["“Có thẻ chưa?” chị hỏi."]);
        assert_eq!(parts("Ảnh v.v. Sau đó về."), ["Ảnh v.v.", "Sau đó về."]);
        assert_eq!(parts("Việc:\n- một\n- hai"), ["Việc:", "- một", "- hai"]);
        assert_eq!(parts("Năm 2022. 31-12 là hạn."), ["Năm 2022.", "31-12 là hạn."]);
        assert_eq!(parts("Giấy hạng A. Sau đó về."), ["Giấy hạng A.", "Sau đó về."]);
        assert!(parts(" \n ").is_empty());
    }
}
