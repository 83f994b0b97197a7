//! What changes on a page, as a few kinds of value. Every kind of closure that stands in a view costs code of its own
//! in the wasm, so pages hand theirs over boxed.

use leptos::prelude::*;

/// A part of the page that is made anew when what it reads changes.
pub fn live(part: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let part: Box<dyn Fn() -> AnyView + Send> = Box::new(part);
    part.into_any()
}

/// Words that follow what they read.
pub fn words(text: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    Signal::derive(text)
}

/// A yes or no that follows what it reads.
pub fn holds(condition: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    Signal::derive(condition)
}
