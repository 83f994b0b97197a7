//! The page as it is heard: its sentences in reading order, their light, and what keeps them in view.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Document, Range, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition};
pub use web_sys::{Element, EventTarget};

/// The page.
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The title of the page.
pub fn title() -> String {
    document().map(|document| document.title()).unwrap_or_default()
}

/// Tells what the reader taps on.
pub fn on_tap(tapped: impl Fn(web_sys::EventTarget) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "click", move |event| {
        if let Some(target) = event.target() {
            tapped(target);
        }
    }))
}

/// Tells when the reader leaves the page, which may be shown again.
pub fn on_leave(left: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "pagehide", move |_| left()))
}

/// The address of the page without its origin.
pub fn path() -> String {
    web_sys::window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}

/// One sentence on the page, in the order in which the page is read.
#[derive(Clone, Debug, PartialEq)]
pub struct HeardSentence {
    /// The element that is lit while it is spoken.
    element: Element,
    /// The message it belongs to, when it belongs to one.
    pub message: Option<String>,
    /// Which sentence of that message it is.
    pub index: usize,
    /// The words, as shown.
    pub text: String,
    /// The number key that chooses the answer which begins with this sentence, where the page shows such keys.
    pub key: Option<String>,
    /// Whether a paragraph ends with it: the text that is put together as one.
    pub ends: bool,
}

const SPOKEN: &str = "is-spoken";

impl HeardSentence {
    /// Lights the sentence, or puts its light out.
    pub fn light(&self, on: bool) {
        let list = self.element.class_list();
        // A class list refuses only an empty name or one with a space.
        let _ = if on { list.add_1(SPOKEN) } else { list.remove_1(SPOKEN) };
    }

    /// Brings the sentence into the middle of the window when it stands outside it.
    pub fn keep_in_view(&self) {
        let Some(window) = web_sys::window() else {
            return;
        };
        let height = window.inner_height().ok().and_then(|h| h.as_f64()).unwrap_or(0.0);
        let place = self.element.get_bounding_client_rect();
        // The player covers the bottom of the window.
        if place.top() > 0.0 && place.bottom() < height * 0.75 {
            return;
        }
        let calm = window.match_media("(prefers-reduced-motion: reduce)").ok().flatten().is_some_and(|m| m.matches());
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Center);
        options.set_behavior(if calm { ScrollBehavior::Instant } else { ScrollBehavior::Smooth });
        self.element.scroll_into_view_with_scroll_into_view_options(&options);
    }

    /// The letters of the sentence between two bytes of its text, where it is one piece of text.
    pub fn part(&self, from: usize, to: usize) -> Option<Range> {
        // Beside the words only marks of the takeover may stand in it.
        let nodes = self.element.child_nodes();
        let node = (0..nodes.length())
            .filter_map(|at| nodes.item(at))
            .find(|node| node.node_value().as_deref() == Some(self.text.as_str()))?;
        let place = |bytes: usize| Some(self.text.get(..bytes)?.encode_utf16().count() as u32);
        let range = Range::new().ok()?;
        range.set_start(&node, place(from)?).ok()?;
        range.set_end(&node, place(to)?).ok()?;
        Some(range)
    }

    /// Whether `other` is the same place on the page.
    pub fn is_at(&self, other: &Element) -> bool {
        &self.element == other
    }
}

/// Every sentence that can be heard within `part` of the page now, in reading order: what is folded away or hidden is
/// not read.
pub fn sentences(part: &str) -> Vec<HeardSentence> {
    let selector = format!("{part} [data-sentence]");
    let Some(all) = document().and_then(|d| d.query_selector_all(&selector).ok()) else {
        return Vec::new();
    };
    let mut heard: Vec<HeardSentence> = Vec::new();
    let mut before: Option<(Element, usize)> = None;
    for n in 0..all.length() {
        let Some(element) = all.item(n).and_then(|node| node.dyn_into::<Element>().ok()) else {
            continue;
        };
        let Ok(Some(owner)) = element.closest("[data-say]") else {
            continue;
        };
        let begins = before.as_ref().is_none_or(|(same, _)| *same != owner);
        let index = match &before {
            Some((same, index)) if *same == owner => index + 1,
            _ => 0,
        };
        before = Some((owner.clone(), index));
        if element.get_client_rects().length() == 0 {
            continue;
        }
        let text = element.text_content().unwrap_or_default();
        if text.trim().is_empty() {
            continue;
        }
        let message = owner.get_attribute("data-say").filter(|id| !id.is_empty());
        let key = if index == 0 { key_of(&element) } else { None };
        if let Some(last) = heard.last_mut().filter(|_| begins) {
            last.ends = true;
        }
        heard.push(HeardSentence { element, message, index, text, key, ends: false });
    }
    if let Some(last) = heard.last_mut() {
        last.ends = true;
    }
    heard
}

/// The number key that the page shows beside the answer whose title this sentence is.
fn key_of(sentence: &Element) -> Option<String> {
    let title = sentence.closest(".choice__title").ok()??;
    let key = title.closest("label").ok()??.query_selector(".choice__key").ok()??;
    (key.get_client_rects().length() > 0).then(|| key.text_content()).flatten()
}

/// The sentence element that `target` stands in, if any. A word to be explained is no place to start.
pub fn sentence_at(target: &EventTarget) -> Option<Element> {
    target
        .dyn_ref::<Element>()?
        .closest("[data-sentence], .term")
        .ok()?
        .filter(|element| !element.has_attribute("type"))
}

/// Tells when the reader moves the page by hand: by finger, wheel, or a key that scrolls.
pub fn on_scroll(moved: impl Fn() + Clone + 'static) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let by_key = moved.clone();
    let keys = EventListener::new(&window, "keydown", move |event| {
        let key = event.dyn_ref::<web_sys::KeyboardEvent>().map(web_sys::KeyboardEvent::key);
        if key.is_some_and(|key| ["PageUp", "PageDown", "ArrowUp", "ArrowDown", "Home", "End"].contains(&key.as_str()))
        {
            by_key();
        }
    });
    let by_wheel = moved.clone();
    vec![
        keys,
        EventListener::new(&window, "wheel", move |_| by_wheel()),
        EventListener::new(&window, "touchmove", move |_| moved()),
    ]
}
