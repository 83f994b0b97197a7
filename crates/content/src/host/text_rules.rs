//! What may not stand in the text of a message: figures typed as digits, and markup.
//!
//! Digits are allowed only where they are part of a name:
//! - a legal number: `104/2022/NĐ-CP`, `26/2023/QH15`, `66.7/2025/NQ-CP`, `24/CT-TTg`;
//! - a form or an office: capitals followed by two digits, `CT07`, `CC01`, `PC06`, `C06`;
//! - after the word for a place in a law or a level of VNeID: `khoản 3`, `Điều 38`, `mức 2`, `Article 38`, `level 2`.
//!
//! Any other digit is a figure and comes from `content/figures.toml`, or has `# digits: why` above the message.

use crate::fault::{Fault, SourceFile};
use crate::host::flat::Flat;

/// Words after which a small number is a place in a law or a level, not a figure.
const PLACES: [&str; 14] = [
    "khoản", "điều", "điểm", "chương", "mục", "mức", "clause", "clauses", "article", "articles", "point", "chapter",
    "section", "level",
];

/// Reports every word with a digit that is no name.
pub(crate) fn check_digits(file: &SourceFile, id: &str, flat: &Flat, faults: &mut Vec<Fault>) {
    let mut before = "";
    let mut at = 0;
    for piece in flat.text.split(|c: char| c.is_whitespace() || c == '\u{a0}') {
        let word = piece.trim_matches(|c: char| !c.is_alphanumeric());
        if word.chars().any(|c| c.is_ascii_digit()) && !is_name(word, before) {
            let what = format!("`{id}` has the figure {word} written into it");
            let mend = "put it into content/figures.toml and name it here as { $its-id }, or say why above the message: \
                        # digits: …";
            faults.push(file.fault(flat.offset(at), what, mend));
        }
        before = word;
        at += piece.len();
        // The white space that ended the piece.
        at += flat.text[at..].chars().next().map_or(0, char::len_utf8);
    }
}

/// Whether a small number behind this word is a place in a law or a level.
pub(crate) fn is_place(word: &str) -> bool {
    PLACES.contains(&word.to_lowercase().as_str())
}

fn is_name(word: &str, before: &str) -> bool {
    let plain = word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    (plain && is_place(before)) || is_form(word) || is_legal_number(word)
}

/// `CT07`, `C06`, `PC06`.
fn is_form(word: &str) -> bool {
    let digits = word.find(|c: char| c.is_ascii_digit()).unwrap_or(word.len());
    let (letters, digits) = word.split_at(digits);
    (1..=3).contains(&letters.chars().count())
        && letters.chars().all(char::is_uppercase)
        && digits.len() == 2
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// `104/2022/NĐ-CP`, `26/2023/QH15`, `66.7/2025/NQ-CP`, `24/CT-TTg`.
fn is_legal_number(word: &str) -> bool {
    let parts: Vec<&str> = word.split('/').collect();
    let (number, year, symbol) = match parts.as_slice() {
        [number, symbol] => (*number, None, *symbol),
        [number, year, symbol] => (*number, Some(*year), *symbol),
        _ => return false,
    };
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    number.splitn(2, '.').all(is_number)
        && year.is_none_or(|year| year.len() == 4 && is_number(year))
        && symbol.split('-').all(|part| part.starts_with(char::is_uppercase) && part.chars().all(char::is_alphanumeric))
}

/// Reports tags, entities and the marks of Markdown: messages are plain text, and would show them.
pub(crate) fn check_markup(file: &SourceFile, id: &str, flat: &Flat, faults: &mut Vec<Fault>) {
    let text = &flat.text;
    let tag = text.char_indices().find(|(at, c)| {
        let next = text[at + c.len_utf8()..].chars().next();
        *c == '<' && next.is_some_and(|next| next.is_ascii_alphabetic() || next == '/' || next == '!')
    });
    let entity = text.match_indices('&').find(|(at, _)| is_entity(&text[*at + 1..]));
    let markdown = ["**", "](", "`"].iter().find_map(|mark| text.find(mark));
    let found = [tag.map(|(at, _)| at), entity.map(|(at, _)| at), markdown];
    if let Some(at) = found.into_iter().flatten().min() {
        let what = format!("`{id}` contains markup");
        faults.push(file.fault(flat.offset(at), what, "write plain words; how they look is the page's business"));
    }
}

fn is_entity(rest: &str) -> bool {
    rest.split_once(';').is_some_and(|(name, _)| {
        !name.is_empty() && name.len() <= 8 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_may_have_digits_and_figures_may_not() {
        let cases = [
            ("104/2022/NĐ-CP", "định", true),
            ("26/2023/QH15", "Luật", true),
            ("66.7/2025/NQ-CP", "quyết", true),
            ("24/CT-TTg", "thị", true),
            ("5230/QĐ-BCA-C06", "", true),
            ("CT07", "mẫu", true),
            ("PC06", "phòng", true),
            ("38", "Điều", true),
            ("3", "khoản", true),
            ("2", "mức", true),
            ("38", "Article", true),
            ("35.000", "phí", false),
            ("14", "đủ", false),
            ("2022", "Điều", false),
            ("31-12-2022", "ngày", false),
            ("1/2", "", false),
            ("24/7", "", false),
            ("CT7", "", false),
            ("7", "", false),
        ];
        for (word, before, allowed) in cases {
            assert_eq!(is_name(word, before), allowed, "{before} {word}");
        }
    }

    #[test]
    fn entities_are_seen_and_ampersands_are_not() {
        assert!(is_entity("nbsp; x") && is_entity("#160;"));
        assert!(!is_entity(" B; C") && !is_entity("B") && !is_entity(";"));
    }
}
