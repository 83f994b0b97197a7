//! The form in which anything is kept on the device: a version line, then `name=value`, one a line.
//!
//! Nothing of it is trusted when it is read: it may be damaged, of another version, or not ours.

use thiserror::Error;

/// What is kept cannot be read: damaged, or written by another version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("damaged, or written by another version")]
pub struct Damaged;

const VERSION: &str = "v=1";
/// No check has as many questions, and no value is as long: more is not ours.
const MOST_LINES: usize = 64;
const LONGEST: usize = 64;
/// As many options as can be chosen together, each as long as an id can be.
const LONGEST_VALUE: usize = 1_000;

/// The names and values in `text`, in order.
///
/// # Errors
/// [`Damaged`] when the version is another, a line has no `=`, or there is more than could be ours.
pub fn parse(text: &str) -> Result<Vec<(String, String)>, Damaged> {
    let mut lines = text.lines();
    if lines.next() != Some(VERSION) {
        return Err(Damaged);
    }
    let mut pairs = Vec::new();
    for line in lines {
        let (name, value) = line.split_once('=').ok_or(Damaged)?;
        if name.is_empty() || name.len() > LONGEST || value.len() > LONGEST_VALUE || pairs.len() == MOST_LINES {
            return Err(Damaged);
        }
        pairs.push((name.to_owned(), value.to_owned()));
    }
    Ok(pairs)
}

/// `pairs` as text. Names hold no `=` and neither part holds a line break.
pub fn write<N: AsRef<str>, V: AsRef<str>>(pairs: &[(N, V)]) -> String {
    let mut text = String::from(VERSION);
    for (name, value) in pairs {
        text.push('\n');
        text.push_str(name.as_ref());
        text.push('=');
        text.push_str(value.as_ref());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let pairs = vec![("ngay-sinh".to_owned(), "1966-02-29".to_owned()), ("the".to_owned(), String::new())];
        assert_eq!(parse(&write(&pairs)), Ok(pairs));
        assert_eq!(parse(VERSION), Ok(Vec::new()));
    }

    #[test]
    fn more_than_could_be_ours_is_refused() {
        let many: Vec<_> = (0..MOST_LINES + 1).map(|n| (format!("q{n}"), "a")).collect();
        assert_eq!(parse(&write(&many)), Err(Damaged));
        assert_eq!(parse(&write(&[("q", "a".repeat(LONGEST_VALUE + 1))])), Err(Damaged));
    }
}
