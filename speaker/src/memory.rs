//! What is kept between pages: how somebody likes to listen, and where they were when the page was loaded anew.

use readout::preferences::Preferences;

use crate::browser::storage;

/// Where preferences are kept, for good.
const PREFERENCES: &str = "tsst-listening";
/// Where the place on the page is kept, as long as the tab lives.
const PLACE: &str = "tsst-heard";

/// How this listener likes to listen. What cannot be read counts as never set: it names no more than habits.
pub fn preferences() -> Preferences {
    storage::read_device(PREFERENCES).and_then(|text| Preferences::parse(&text).ok()).unwrap_or_default()
}

/// Keeps the preferences. Whether the device did.
pub fn keep_preferences(likes: &Preferences) -> bool {
    storage::write_device(PREFERENCES, &likes.write())
}

/// Keeps the place in a script of so many sentences.
pub fn keep_place(path: &str, position: usize, sentences: usize) {
    storage::write_tab(PLACE, &format!("{path} {position} {sentences}"));
}

/// There is no place to come back to.
pub fn forget_place() {
    storage::remove_tab(PLACE);
}

/// The place to come back to on this page, if its script is as long as it was.
pub fn place(path: &str, sentences: usize) -> Option<usize> {
    place_in(&storage::read_tab(PLACE)?, path, sentences)
}

fn place_in(kept: &str, path: &str, sentences: usize) -> Option<usize> {
    let mut parts = kept.split(' ');
    let is_here = parts.next() == Some(path);
    let position = parts.next()?.parse().ok()?;
    let all: usize = parts.next()?.parse().ok()?;
    (is_here && all == sentences && position < all && position > 0).then_some(position)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_taken_up_on_its_own_page_only() {
        assert_eq!(place_in("/huong-dan/ 3 9", "/huong-dan/", 9), Some(3));
        for (kept, path) in [
            ("/huong-dan/ 3 9", "/kiem-tra/"),
            ("/huong-dan/ 3 8", "/huong-dan/"),
            ("/huong-dan/ 9 9", "/huong-dan/"),
            ("/huong-dan/ 0 9", "/huong-dan/"),
            ("/huong-dan/ -1 9", "/huong-dan/"),
            ("", "/huong-dan/"),
            ("/huong-dan/", "/huong-dan/"),
            ("/huong-dan/ 3", "/huong-dan/"),
        ] {
            assert_eq!(place_in(kept, path, 9), None, "{kept:?}");
        }
    }
}
