//! The document as a whole: attributes on its root, focus, scrolling, printing, and what can be heard in it.

use leptos::ev;
use leptos::prelude::window_event_listener;
use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, HtmlElement, HtmlInputElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition,
};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Sets `data-<name>` on the root element, or takes it away.
pub fn set_root_data(name: &str, value: Option<&str>) {
    let Some(root) = document().and_then(|document| document.document_element()) else {
        return;
    };
    let attribute = format!("data-{name}");
    // Neither call can fail for the fixed names that the app passes.
    let _ = match value {
        Some(value) => root.set_attribute(&attribute, value),
        None => root.remove_attribute(&attribute),
    };
}

/// Moves the focus to the element with this id, without drawing it as chosen by keyboard.
pub fn focus(id: &str) {
    if let Some(element) =
        document().and_then(|d| d.get_element_by_id(id)).and_then(|e| e.dyn_into::<HtmlElement>().ok())
    {
        // An element that cannot take the focus keeps the page as it is.
        let _ = element.focus();
    }
}

/// What had the focus at a time.
pub struct Focus(HtmlElement);

impl Focus {
    /// Gives the focus back.
    pub fn give_back(&self) {
        // An element that is gone meanwhile leaves the page as it is.
        let _ = self.0.focus();
    }
}

/// What has the focus now.
pub fn focused() -> Option<Focus> {
    Some(Focus(document()?.active_element()?.dyn_into().ok()?))
}

/// Opens the browser's print dialogue: in letters of 20 pt, or as small as fits one sheet.
pub fn print(large: bool) {
    set_root_data("print", large.then_some("large"));
    if let Some(window) = web_sys::window() {
        // A browser without printing does nothing, as its own menu would.
        let _ = window.print();
    }
}

/// From now on whatever is printed by the browser's own menu has its ordinary letters again.
pub fn forget_print_size() {
    window_event_listener(ev::afterprint, |_| set_root_data("print", None));
}

/// The ticked fields named `name`, as the reader left them, also before the app took over.
fn ticks(name: &str) -> Vec<HtmlInputElement> {
    let selector = format!("input[name=\"{name}\"]:checked");
    let Some(all) = document().and_then(|d| d.query_selector_all(&selector).ok()) else {
        return Vec::new();
    };
    (0..all.length()).filter_map(|n| all.item(n)?.dyn_into().ok()).collect()
}

/// The values of the ticked fields named `name`, joined by commas; nothing when none is ticked.
pub fn ticked(name: &str) -> Option<String> {
    let values: Vec<String> = ticks(name).iter().map(HtmlInputElement::value).collect();
    (!values.is_empty()).then(|| values.join(","))
}

/// Presses the field with this id, as a tap on it would, and leaves the focus there.
pub fn press(id: &str) {
    focus(id);
    if let Some(element) =
        document().and_then(|d| d.get_element_by_id(id)).and_then(|e| e.dyn_into::<HtmlElement>().ok())
    {
        element.click();
    }
}

/// What stands in the field with this id.
pub fn field(id: &str) -> Option<String> {
    Some(document()?.get_element_by_id(id)?.dyn_into::<HtmlInputElement>().ok()?.value())
}

/// Fills the field with this id, unless the reader has already put something there.
pub fn fill(id: &str, value: &str) {
    let input = document().and_then(|d| d.get_element_by_id(id)).and_then(|e| e.dyn_into::<HtmlInputElement>().ok());
    if let Some(input) = input.filter(|input| input.value().is_empty()) {
        input.set_value(value);
    }
}

/// Ticks the fields with these ids, unless the reader has already ticked one of their group.
pub fn tick(ids: &[String], group: &str) {
    if !ticks(group).is_empty() {
        return;
    }
    for id in ids {
        let input = document().and_then(|d| d.get_element_by_id(id));
        if let Some(input) = input.and_then(|e| e.dyn_into::<HtmlInputElement>().ok()) {
            input.set_checked(true);
        }
    }
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
    let mut heard = Vec::new();
    let mut before: Option<(Element, usize)> = None;
    for n in 0..all.length() {
        let Some(element) = all.item(n).and_then(|node| node.dyn_into::<Element>().ok()) else {
            continue;
        };
        let Ok(Some(owner)) = element.closest("[data-say]") else {
            continue;
        };
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
        heard.push(HeardSentence { element, message, index, text, key });
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
pub fn sentence_at(target: &web_sys::EventTarget) -> Option<Element> {
    target
        .dyn_ref::<Element>()?
        .closest("[data-sentence], .term")
        .ok()?
        .filter(|element| !element.has_attribute("type"))
}

/// The element that holds the app.
pub fn app_root() -> Option<HtmlElement> {
    document()?.get_element_by_id("app")?.dyn_into().ok()
}

/// Takes back the ticks of the fields named `name` whose value is `meant`.
pub fn untick(name: &str, meant: &dyn Fn(&str) -> bool) {
    for input in ticks(name) {
        if meant(&input.value()) {
            input.set_checked(false);
        }
    }
}

/// Empties the fields with these ids.
pub fn empty(ids: &[&str]) {
    for id in ids {
        let input = document().and_then(|d| d.get_element_by_id(id));
        if let Some(input) = input.and_then(|e| e.dyn_into::<HtmlInputElement>().ok()) {
            input.set_value("");
        }
    }
}
