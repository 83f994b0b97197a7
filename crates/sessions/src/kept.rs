//! The form in which a team's work is kept on the device and in files: a line that says what it is, then `name=value`,
//! one a line; a name may come again. Line breaks within a value are written `\n`.
//!
//! Nothing of it is trusted when it is read: it may be damaged, of another version, or not ours.

use thiserror::Error;

/// No text of ours is longer, in bytes.
pub const LONGEST_TEXT: usize = 128 * 1024;
/// Nor has more lines.
const MOST_LINES: usize = 4_000;
/// Nor a longer line: the record of a session is one, with what was asked there.
const LONGEST_LINE: usize = 16 * 1024;
/// Nor a longer name.
const LONGEST_NAME: usize = 32;

/// Why a kept text or a file is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refused {
    /// It is longer than anything of ours.
    #[error("longer than anything that is kept")]
    TooLong,
    /// It is something else, or a plan where an agenda belongs.
    #[error("not the kind of file that belongs here")]
    OtherKind,
    /// It was written by another version.
    #[error("written by another version")]
    OtherVersion,
    /// It is not as it was written.
    #[error("damaged")]
    Damaged,
}

impl Refused {
    /// Stable id, for messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::TooLong => "too-long",
            Self::OtherKind => "other-kind",
            Self::OtherVersion => "other-version",
            Self::Damaged => "damaged",
        }
    }
}

/// Names and values, in order.
pub type Pairs = Vec<(String, String)>;

/// The names and values of a text of this kind, such as `tsst-drive`.
///
/// # Errors
/// [`Refused`] when it is no such text.
pub fn parse(kind: &str, text: &str) -> Result<Pairs, Refused> {
    if text.len() > LONGEST_TEXT {
        return Err(Refused::TooLong);
    }
    // Some programs put a mark before a text, and end its lines in their own way.
    let mut lines = text.strip_prefix('\u{feff}').unwrap_or(text).lines();
    let mut head = lines.next().unwrap_or_default().split(' ');
    if head.next() != Some(kind) {
        return Err(Refused::OtherKind);
    }
    match (head.next(), head.next()) {
        (Some("v=1"), None) => {}
        (Some(version), None) if version.starts_with("v=") => return Err(Refused::OtherVersion),
        _ => return Err(Refused::Damaged),
    }
    let mut pairs = Pairs::new();
    for line in lines.filter(|line| !line.is_empty()) {
        let (name, value) = line.split_once('=').ok_or(Refused::Damaged)?;
        let named =
            !name.is_empty() && name.len() <= LONGEST_NAME && name.bytes().all(|byte| byte.is_ascii_lowercase());
        if !named || line.len() > LONGEST_LINE || pairs.len() == MOST_LINES {
            return Err(Refused::Damaged);
        }
        pairs.push((name.to_owned(), plain(value).ok_or(Refused::Damaged)?));
    }
    Ok(pairs)
}

/// Names and values as a text of this kind.
pub fn write<N: AsRef<str>, V: AsRef<str>>(kind: &str, pairs: &[(N, V)]) -> String {
    let mut text = format!("{kind} v=1\n");
    for (name, value) in pairs {
        text.push_str(name.as_ref());
        text.push('=');
        for letter in value.as_ref().chars() {
            match letter {
                '\\' => text.push_str("\\\\"),
                '\n' => text.push_str("\\n"),
                _ if letter.is_control() => {}
                _ => text.push(letter),
            }
        }
        text.push('\n');
    }
    text
}

/// A number that other bytes have not, as good as always.
pub fn fingerprint(bytes: &[u8]) -> u64 {
    // FNV-1a.
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, step)
}

/// A value as it was before it was written.
fn plain(value: &str) -> Option<String> {
    let mut text = String::with_capacity(value.len());
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next()? {
                '\\' => text.push('\\'),
                'n' => text.push('\n'),
                _ => return None,
            },
            _ if letter.is_control() => return None,
            _ => text.push(letter),
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_way_of_being_something_else_has_its_reason() {
        let of = |text: &str| parse("tsst-drive", text);
        assert_eq!(
            of("tsst-drive v=1\r\na=b\r\n\r\na=c"),
            Ok(vec![("a".into(), "b".into()), ("a".into(), "c".into())])
        );
        assert_eq!(of("\u{feff}tsst-drive v=1"), Ok(vec![]));
        assert_eq!(of("tsst-agenda v=1\na=b"), Err(Refused::OtherKind));
        assert_eq!(of(""), Err(Refused::OtherKind));
        assert_eq!(of("tsst-drive v=2"), Err(Refused::OtherVersion));
        assert_eq!(of("tsst-drive v=1\nkhông có gì"), Err(Refused::Damaged));
        assert_eq!(of("tsst-drive v=1\nA=b"), Err(Refused::Damaged));
        assert_eq!(of("tsst-drive v=1\na=b\\x"), Err(Refused::Damaged));
        assert_eq!(of(&format!("tsst-drive v=1\na={}", "b".repeat(LONGEST_TEXT))), Err(Refused::TooLong));
        assert_eq!(of(&format!("tsst-drive v=1\na={}", "b".repeat(LONGEST_LINE))), Err(Refused::Damaged));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(values in prop::collection::vec("[^\\p{Cc}]{0,40}(\n[^\\p{Cc}]{0,10})?", 0..20)) {
            let pairs: Vec<_> = values.into_iter().map(|value| ("own".to_owned(), value)).collect();
            prop_assert_eq!(parse("tsst-agenda", &write("tsst-agenda", &pairs)), Ok(pairs));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "(tsst-drive v=1\n)?(.|\n|\\\\){0,200}") {
            let _ = parse("tsst-drive", &text);
        }
    }
}
