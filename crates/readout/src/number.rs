//! Number words.

use crate::style::{Four, Style, ZeroHundred};

const DIGITS: [&str; 10] = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/// The word of one decimal digit; anything above nine gives the word for its last digit.
pub(crate) fn digit(value: u64) -> &'static str {
    DIGITS[(value % 10) as usize]
}

/// A cardinal number in words.
///
/// ```
/// use readout::{Region, Style, number::cardinal};
/// assert_eq!(cardinal(30_000, &Style::of(Region::South)), "ba mươi ngàn");
/// ```
pub fn cardinal(value: u64, style: &Style) -> String {
    let mut out = String::new();
    write_cardinal(value, style, false, &mut out);
    out
}

/// The digits one after another. Characters that are not ASCII digits are left out.
///
/// ```
/// assert_eq!(readout::number::digits("0912"), "không chín một hai");
/// ```
pub fn digits(text: &str) -> String {
    let mut out = String::new();
    for digit_value in text.chars().filter_map(|c| c.to_digit(10)) {
        push(&mut out, digit(u64::from(digit_value)));
    }
    out
}

fn push(out: &mut String, word: &str) {
    if !out.is_empty() {
        out.push(' ');
    }
    out.push_str(word);
}

const BILLION: u64 = 1_000_000_000;

fn write_cardinal(value: u64, style: &Style, follows: bool, out: &mut String) {
    let (above, rest) = (value / BILLION, value % BILLION);
    if above > 0 {
        write_cardinal(above, style, follows, out);
        push(out, style.billion_word());
    }
    let follows = follows || above > 0;
    if rest == 0 {
        if !follows {
            push(out, digit(0));
        }
        return;
    }
    let (millions, thousands, units) = (rest / 1_000_000, rest / 1000 % 1000, rest % 1000);
    if millions > 0 {
        write_group(millions, style, false, out);
        push(out, "triệu");
    }
    if thousands > 0 {
        write_group(thousands, style, false, out);
        push(out, style.thousand_word());
    }
    if units > 0 {
        write_group(units, style, follows || millions > 0 || thousands > 0, out);
    }
}

/// Three digits. `last_of_more` says that this is the last group of a longer number, where an empty place of
/// hundreds may be spoken and an empty place of tens must be.
fn write_group(value: u64, style: &Style, last_of_more: bool, out: &mut String) {
    let (hundreds, tens, units) = (value / 100, value / 10 % 10, value % 10);
    if hundreds > 0 || (last_of_more && style.zero_hundred == ZeroHundred::Said) {
        push(out, digit(hundreds));
        push(out, "trăm");
    }
    match tens {
        0 if units > 0 && (hundreds > 0 || last_of_more) => push(out, style.odd_word()),
        0 => {}
        1 => push(out, "mười"),
        _ => {
            push(out, digit(tens));
            push(out, "mươi");
        }
    }
    match (tens, units) {
        (_, 0) => {}
        (2.., 1) => push(out, "mốt"),
        (2.., 4) if style.four == Four::Tư => push(out, "tư"),
        (1.., 5) => push(out, "lăm"),
        _ => push(out, digit(units)),
    }
}

/// The value of a Roman numeral in its usual form (up to 3,999), or nothing.
pub(crate) fn roman(text: &[char]) -> Option<u64> {
    const PLACES: [(&str, u64); 13] = [
        ("M", 1000),
        ("CM", 900),
        ("D", 500),
        ("CD", 400),
        ("C", 100),
        ("XC", 90),
        ("L", 50),
        ("XL", 40),
        ("X", 10),
        ("IX", 9),
        ("V", 5),
        ("IV", 4),
        ("I", 1),
    ];
    // MMMDCCCLXXXVIII, the longest, has fifteen letters.
    if text.is_empty() || text.len() > 15 {
        return None;
    }
    let upper: String = text.iter().map(char::to_ascii_uppercase).collect();
    let mut rest = upper.as_str();
    let mut value = 0;
    for (letters, worth) in PLACES {
        let most = if letters.len() == 2 || matches!(worth, 5 | 50 | 500) { 1 } else { 3 };
        let mut times = 0;
        while times < most
            && let Some(after) = rest.strip_prefix(letters)
        {
            rest = after;
            value += worth;
            times += 1;
        }
    }
    (rest.is_empty() && value > 0).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::style::{Region, Style};

    fn north(value: u64) -> String {
        cardinal(value, &Style::of(Region::North))
    }

    #[test]
    fn switches_change_words_not_arithmetic() {
        let mut style = Style::of(Region::North);
        assert_eq!(north(2024), "hai nghìn không trăm hai mươi tư");
        style.zero_hundred = ZeroHundred::Unsaid;
        assert_eq!(cardinal(2024, &style), "hai nghìn hai mươi tư");
        assert_eq!(cardinal(1_001_001, &style), "một triệu một nghìn linh một");
        style.four = Four::Bốn;
        assert_eq!(cardinal(24, &style), "hai mươi bốn");
        assert_eq!(cardinal(1014, &Style::of(Region::South)), "một ngàn không trăm mười bốn");
    }

    #[test]
    fn every_size_has_words() {
        assert_eq!(north(0), "không");
        assert_eq!(north(1_000_000_000_000_000), "một triệu tỷ");
        assert_eq!(north(1_000_000_000_000_000_000), "một tỷ tỷ");
        assert!(!north(u64::MAX).is_empty());
    }

    #[test]
    fn roman_numerals_are_read_in_their_usual_form_only() {
        let value = |text: &str| roman(&text.chars().collect::<Vec<_>>());
        assert_eq!(value("XCIX"), Some(99));
        assert_eq!(value("mmmcmxcix"), Some(3999));
        for odd in ["IIII", "IC", "VX", "", "ABC", "IXIX"] {
            assert_eq!(value(odd), None, "{odd}");
        }
    }
}
