//! The slides of an agenda, each by a number of its own, so that a slide is found again in a list that was changed.

use crate::agenda::{Agenda, MOST_SLIDES};
use crate::kept::fingerprint;

/// A number for each slide, in order; no two are alike. The same slide has the same number in another list.
pub fn keys(agenda: &Agenda) -> Vec<u32> {
    let mut keys: Vec<u32> = Vec::new();
    // The head, the audience and the length; then a line for each slide.
    for line in agenda.write().lines().skip(3) {
        let mut key = fingerprint(line.as_bytes()) as u32;
        // The team's own words may come twice.
        while keys.contains(&key) {
            key = key.wrapping_add(1);
        }
        keys.push(key);
    }
    keys
}

/// What the device keeps: the message, and below it the slides that it speaks of.
pub(super) fn join(mut message: String, keys: &[u32]) -> String {
    message.push('\n');
    for key in keys {
        message += &key.to_string();
        message.push(' ');
    }
    message
}

/// Such a text taken apart. Where the slides cannot be read there are none.
pub(super) fn split(kept: &str) -> (&str, Vec<u32>) {
    let (message, list) = kept.split_once('\n').unwrap_or((kept, ""));
    let keys = list.split_ascii_whitespace().take(MOST_SLIDES).map(str::parse).collect::<Result<_, _>>();
    (message, keys.unwrap_or_default())
}
