//! A slide with a picture of the team's own. The picture itself is kept on the device, under its id.

use super::{Own, OwnError};

/// Which picture, under which title, and what it shows, in words: for whoever listens or cannot see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    id: String,
    words: Own,
}

impl Shown {
    /// A slide with this picture; the words keep to the same bounds as those of the team's own slides.
    ///
    /// # Errors
    /// [`OwnError`] when the words cannot stand on a slide, or nothing says what the picture shows.
    pub fn new(id: &str, title: &str, alt: &str) -> Result<Self, OwnError> {
        let words = Own::new(title, alt)?;
        if words.text().is_empty() {
            return Err(OwnError::NoAlt);
        }
        Ok(Self { id: id.to_owned(), words })
    }

    /// The id of the picture.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The title of the slide.
    pub fn title(&self) -> &str {
        self.words.title()
    }

    /// What the picture shows, in one line.
    pub fn alt(&self) -> String {
        self.words.text().lines().filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// All of it as one value.
    pub(super) fn write(&self) -> String {
        [self.id.as_str(), &self.words.write()].join("\n")
    }

    /// Such a value read back.
    pub(super) fn parse(value: &str) -> Option<Self> {
        let (id, words) = value.split_once('\n').filter(|(id, _)| is_picture_id(id))?;
        let (title, alt) = words.split_once('\n')?;
        Self::new(id, title, alt).ok()
    }
}

/// Whether it is shaped like the id of a picture.
pub fn is_picture_id(id: &str) -> bool {
    id.len() == 16 && id.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}
