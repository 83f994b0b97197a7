//! The words of the page, as components take them.

use leptos::prelude::*;

/// The text of a message: as it is every day, or following the day.
#[derive(Clone)]
pub enum Words {
    /// The same on every day.
    Fixed(String),
    /// With figures that have their time.
    Following(Signal<String>),
}

impl Words {
    /// The text where a drawing or a field takes it, which know signals only.
    pub fn signal(self) -> Signal<String> {
        match self {
            Words::Fixed(text) => Signal::stored(text),
            Words::Following(text) => text,
        }
    }
}
