//! The form in which a card is kept on a device, and handed to a page: a version line, then `name=text`, one a line.

use crate::card::Card;
use crate::fault::{Fault, Why};
use crate::field::LONGEST_CARD;

const VERSION: &str = "v=1";

impl Card {
    /// The card as it is kept.
    pub fn lines(&self) -> String {
        let mut text = String::from(VERSION);
        for (name, value) in self.fields() {
            for part in ["\n", name, "=", value] {
                text.push_str(part);
            }
        }
        text
    }

    /// Reads what [`Card::lines`] wrote, or what `public/boot.js` made of the file beside the site.
    ///
    /// # Errors
    /// The first fault, also when it is no card of this version.
    pub fn from_lines(text: &str) -> Result<Card, Fault> {
        let whole = |why| Fault { field: String::new(), why };
        if text.len() > LONGEST_CARD {
            return Err(whole(Why::TooLarge));
        }
        let mut lines = text.split('\n');
        if lines.next() != Some(VERSION) {
            return Err(whole(Why::Unreadable));
        }
        let mut fields = Vec::new();
        for line in lines {
            let (name, value) = line.split_once('=').ok_or_else(|| whole(Why::Unreadable))?;
            fields.push((name.to_owned(), value.to_owned()));
        }
        Card::check(fields).map_err(|faults| faults.into_iter().next().unwrap_or_else(|| whole(Why::Unreadable)))
    }
}
