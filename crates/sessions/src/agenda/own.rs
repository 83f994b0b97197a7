//! A slide of the team's own words.

/// The most characters of a title.
pub const LONGEST_TITLE: usize = 80;
/// The most characters of a text: what a slide can show in large letters.
pub const LONGEST_TEXT: usize = 300;
/// The most lines of a text.
const MOST_LINES: usize = 5;

/// Words of the team's own. Plain text; never a number of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    title: String,
    text: String,
}

/// Why words are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnError {
    /// There is no title.
    NoTitle,
    /// The title is longer than a slide can show.
    TitleTooLong,
    /// The text is longer than a slide can show.
    TextTooLong,
    /// Nothing says what the picture shows.
    NoAlt,
    /// It holds what may be the number of somebody's card.
    CardNumber,
}

impl OwnError {
    /// Stable id, for messages.
    pub const fn id(self) -> &'static str {
        match self {
            Self::NoTitle => "no-title",
            Self::TitleTooLong => "title-too-long",
            Self::TextTooLong => "text-too-long",
            Self::NoAlt => "no-alt",
            Self::CardNumber => "card-number",
        }
    }
}

impl Own {
    /// Words as they were typed; blanks at the ends of lines and empty lines at the ends are left out.
    ///
    /// # Errors
    /// [`OwnError`] when they cannot be a slide.
    pub fn new(title: &str, text: &str) -> Result<Self, OwnError> {
        // Nothing longer is looked at: it may come from a file.
        if title.len() > LONGEST_TITLE * 8 {
            return Err(OwnError::TitleTooLong);
        }
        if text.len() > LONGEST_TEXT * 8 {
            return Err(OwnError::TextTooLong);
        }
        let line = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ").replace(char::is_control, "");
        let title = line(title);
        let text = text.trim().lines().map(line).collect::<Vec<_>>().join("\n");
        if title.is_empty() {
            return Err(OwnError::NoTitle);
        }
        if title.chars().count() > LONGEST_TITLE {
            return Err(OwnError::TitleTooLong);
        }
        if text.chars().count() > LONGEST_TEXT || text.lines().count() > MOST_LINES {
            return Err(OwnError::TextTooLong);
        }
        if holds_card_number(&title) || holds_card_number(&text) {
            return Err(OwnError::CardNumber);
        }
        Ok(Self { title, text })
    }

    /// The title.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The text, line by line.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The title and the text as one value.
    pub(super) fn write(&self) -> String {
        [self.title.as_str(), &self.text].join("\n")
    }

    /// Such a value read back.
    pub(super) fn parse(value: &str) -> Result<Self, OwnError> {
        let (title, text) = value.split_once('\n').unwrap_or((value, ""));
        Self::new(title, text)
    }
}

/// Whether a text holds as many digits in a row as the number of an identity card (12) or of an old identity paper (9),
/// blanks and dots between them or not. A phone number has 10 or 11.
pub fn holds_card_number(text: &str) -> bool {
    let mut digits = 0_usize;
    // A mark behind the last letter ends the last run.
    for letter in text.chars().chain(['x']) {
        match letter {
            _ if letter.is_numeric() => digits += 1,
            ' ' | '.' | '-' | '\u{a0}' if digits > 0 => {}
            _ if digits == 9 || digits >= 12 => return true,
            _ => digits = 0,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_a_slide_or_have_a_reason() {
        let own = Own::new("  Mang  gì? ", " Thẻ căn cước \n\n Điện thoại  \n").expect("a slide");
        assert_eq!((own.title(), own.text()), ("Mang gì?", "Thẻ căn cước\n\nĐiện thoại"));
        assert_eq!(Own::parse(&own.write()), Ok(own));
        assert_eq!(Own::new(" ", "gì đó"), Err(OwnError::NoTitle));
        assert_eq!(Own::new(&"ă".repeat(81), ""), Err(OwnError::TitleTooLong));
        assert_eq!(Own::new("a", &"ă".repeat(301)), Err(OwnError::TextTooLong));
        assert_eq!(Own::new("a", "1\n2\n3\n4\n5\n6"), Err(OwnError::TextTooLong));
        assert_eq!(Own::new("Bà Ba", "001 095 012 345"), Err(OwnError::CardNumber));
    }

    #[test]
    fn a_card_has_twelve_digits_and_a_phone_has_not() {
        for text in ["001095012345", "số 012345678.", "001.095.012.345", "CMND 012 345 678, cũ"] {
            assert!(holds_card_number(text), "{text}");
        }
        for text in ["0912 345 678", "024 3825 1234", "31-12-2022", "15.000 người", "", "Tổ 12"] {
            assert!(!holds_card_number(text), "{text}");
        }
    }
}
