//! The document as a whole: attributes on its root, focus, printing, and what stands in its fields.

use js_sys::Function;
use leptos::ev;
use leptos::prelude::{request_animation_frame, window_event_listener};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlElement, HtmlInputElement};

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

/// The same once what is being made anew stands there.
pub fn focus_soon(id: &str) {
    let id = id.to_owned();
    request_animation_frame(move || focus(&id));
}

/// Moves the focus to the first element that `selector` names once what is being made anew stands there. The page stays
/// where the reader has it.
pub fn focus_in_view(selector: &'static str) {
    request_animation_frame(move || {
        let place = document().and_then(|document| document.query_selector(selector).ok().flatten());
        let Some(place) = place else { return };
        let options = js_sys::Object::new();
        // Acts on a plain object of our own; a browser that does not know the wish moves the page.
        let _ = js_sys::Reflect::set(&options, &"preventScroll".into(), &true.into());
        let focus = js_sys::Reflect::get(&place, &"focus".into()).ok().and_then(|f| f.dyn_into::<Function>().ok());
        // An element that cannot take the focus keeps the page as it is.
        let _ = focus.map(|focus| focus.call1(&place, &options));
    });
}

/// Moves the focus to the element with this id once what is being made anew stands there, and the page no further than
/// until it is in sight.
pub fn follow(id: String) {
    request_animation_frame(move || {
        let Some(place) = document().and_then(|document| document.get_element_by_id(&id)) else { return };
        let act = |name: &str, wish: &str, value: JsValue| {
            let options = js_sys::Object::new();
            // Acts on a plain object of our own; a browser that does not know the wish moves the page.
            let _ = js_sys::Reflect::set(&options, &wish.into(), &value);
            let act = js_sys::Reflect::get(&place, &name.into()).ok().and_then(|act| act.dyn_into::<Function>().ok());
            let _ = act.map(|act| act.call1(&place, &options));
        };
        act("focus", "preventScroll", true.into());
        act("scrollIntoView", "block", "nearest".into());
    });
}

/// What had the focus at a time.
pub struct Focus(HtmlElement);

impl Focus {
    /// Whether it is in an element that `selector` names.
    pub fn is_in(&self, selector: &str) -> bool {
        self.0.closest(selector).is_ok_and(|found| found.is_some())
    }

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

/// Whether none of these fields has anything in it, and none of the group is ticked.
pub fn is_untouched(fields: &[&str], group: &str) -> bool {
    ticks(group).is_empty() && fields.iter().all(|id| field(id).is_none_or(|typed| typed.is_empty()))
}

/// Ticks the fields with these ids.
pub fn tick(ids: &[String]) {
    for id in ids {
        let input = document().and_then(|d| d.get_element_by_id(id));
        if let Some(input) = input.and_then(|e| e.dyn_into::<HtmlInputElement>().ok()) {
            input.set_checked(true);
        }
    }
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
