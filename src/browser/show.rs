//! What the windows of a session need of the browser: to hear each other, to stay awake, keys, swipes and the whole
//! screen.

use std::cell::{Cell, RefCell};

use gloo::timers::callback::Interval;
use leptos::ev::{self, KeyboardEvent, PointerEvent};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{BroadcastChannel, Element, HtmlElement, MessageEvent};

/// Every window of this site that has opened this channel hears what another one says.
const CHANNEL: &str = "tsst-session";
/// Where keys are typed and not pressed; a button is pressed by its own keys.
const TYPING: &str = "input, textarea, select";
/// A finger that moves less has tapped.
const SWIPE: i32 = 60;

/// The channel, and what is called for each of its messages.
type Open = (BroadcastChannel, Closure<dyn FnMut(MessageEvent)>);

thread_local! {
    static OPEN: RefCell<Option<Open>> = const { RefCell::new(None) };
    static BEAT: RefCell<Option<Interval>> = const { RefCell::new(None) };
}

/// A number that no other window has.
pub fn new_id() -> u64 {
    // Fifty-two bits, which a float holds exactly.
    (js_sys::Math::random() * 4_503_599_627_370_496.0) as u64
}

/// Hears the other windows from now on. False where the browser has no such channels.
pub fn open(hear: impl Fn(&str) + 'static) -> bool {
    let Ok(channel) = BroadcastChannel::new(CHANNEL) else { return false };
    let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some(text) = event.data().as_string() {
            hear(&text);
        }
    });
    channel.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    OPEN.with_borrow_mut(|open| *open = Some((channel, heard)));
    true
}

/// Tells the other windows.
pub fn say(text: &str) {
    OPEN.with_borrow(|open| {
        if let Some((channel, _)) = open {
            // A channel that is closed has nobody to tell.
            let _ = channel.post_message(&JsValue::from_str(text));
        }
    });
}

/// Calls `act` every so many milliseconds.
pub fn every(milliseconds: u32, act: impl FnMut() + 'static) {
    BEAT.with_borrow_mut(|beat| *beat = Some(Interval::new(milliseconds, act)));
}

/// Neither hears nor calls any more: the page of the session is left.
pub fn close() {
    BEAT.with_borrow_mut(|beat| *beat = None);
    OPEN.with_borrow_mut(|open| {
        if let Some((channel, _)) = open.take() {
            channel.set_onmessage(None);
            channel.close();
        }
    });
}

/// Calls `act` when the window is closed or loaded anew.
pub fn on_close(act: impl Fn() + 'static) -> WindowListenerHandle {
    window_event_listener(ev::pagehide, move |_| act())
}

/// Calls `act` when the window comes back to the front, or out of the browser's memory.
pub fn on_wake(act: impl Fn() + Copy + 'static) -> [WindowListenerHandle; 2] {
    [window_event_listener(ev::visibilitychange, move |_| act()), window_event_listener(ev::pageshow, move |_| act())]
}

/// Calls `act` with the name of every key that is pressed by itself. When it takes the key, the browser does nothing
/// further with it.
pub fn keys(act: impl Fn(&str) -> bool + 'static) -> WindowListenerHandle {
    window_event_listener(ev::keydown, move |event: KeyboardEvent| {
        let with_others = event.ctrl_key() || event.alt_key() || event.meta_key();
        let within = |places: &str| {
            let target = event.target();
            target.and_then(|target| target.dyn_ref::<Element>()?.closest(places).ok()?).is_some()
        };
        // Space and Enter press the button that has the focus.
        let presses = matches!(event.key().as_str(), " " | "Enter") && within("button, a, summary");
        if with_others || event.default_prevented() || within(TYPING) || presses {
            return;
        }
        if act(&event.key()) {
            event.prevent_default();
        }
    })
}

/// Presses the button with this id where there is one, and leaves the focus where it is: the next space turns a page.
pub fn press(id: &str) -> bool {
    let button = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
    let button = button.and_then(|button| button.dyn_into::<HtmlElement>().ok());
    button.inspect(HtmlElement::click).is_some()
}

/// Calls `act` with whether a finger was drawn from right to left, which turns a page over.
pub fn swipes(act: impl Fn(bool) + 'static) -> [WindowListenerHandle; 2] {
    thread_local! {
        static FROM: Cell<Option<(i32, i32)>> = const { Cell::new(None) };
    }
    [
        window_event_listener(ev::pointerdown, |event| {
            // Where a finger points it turns no pages.
            let turns = event.pointer_type() == "touch" && pointed(&event).is_none();
            FROM.set(turns.then(|| (event.client_x(), event.client_y())));
        }),
        window_event_listener(ev::pointerup, move |event| {
            let Some((x, y)) = FROM.take() else { return };
            let (right, down) = (event.client_x() - x, event.client_y() - y);
            if right.abs() >= SWIPE && right.abs() > 2 * down.abs() {
                act(right < 0);
            }
        }),
    ]
}

/// The picture of the slide that a presenter points on.
const POINTED: &str = "[data-point]";

/// The place on that picture, from 0 to 1 from the left and from the top.
fn pointed(event: &PointerEvent) -> Option<(f64, f64)> {
    let picture = event.target()?.dyn_ref::<Element>()?.closest(POINTED).ok()??;
    let frame = picture.get_bounding_client_rect();
    let (right, down) = (f64::from(event.client_x()) - frame.left(), f64::from(event.client_y()) - frame.top());
    (frame.width() > 0.0 && frame.height() > 0.0).then(|| (right / frame.width(), down / frame.height()))
}

/// Calls `act` with the place on the picture of the slide that a mouse or a finger points at, and with nothing when it
/// has left it.
pub fn points(act: impl Fn(Option<(f64, f64)>) + Clone + 'static) -> [WindowListenerHandle; 4] {
    thread_local! {
        static POINTS: Cell<bool> = const { Cell::new(false) };
    }
    let on = {
        let act = act.clone();
        move |event: PointerEvent| {
            let place = pointed(&event);
            if POINTS.replace(place.is_some()) || place.is_some() {
                act(place);
            }
        }
    };
    let off = move |event: PointerEvent| {
        // A mouse still lies there when its button is let go of.
        if event.pointer_type() != "mouse" && POINTS.take() {
            act(None);
        }
    };
    [
        window_event_listener(ev::pointerdown, on.clone()),
        window_event_listener(ev::pointermove, on),
        window_event_listener(ev::pointerup, off.clone()),
        window_event_listener(ev::pointercancel, off),
    ]
}

/// The width and height of the window, in pixels.
pub fn size() -> (u16, u16) {
    let window = web_sys::window();
    let side = |side: Option<f64>| side.map_or(0, |side| side.clamp(0.0, 65_535.0) as u16);
    let (wide, high) = window.map_or((None, None), |window| {
        let number = |side: Result<JsValue, JsValue>| side.ok().and_then(|side| side.as_f64());
        (number(window.inner_width()), number(window.inner_height()))
    });
    (side(wide), side(high))
}

/// Lights a sentence of the slide, counted from 1, as reading aloud in this window would; 0 lights none.
pub fn light(sentence: usize) {
    let all =
        web_sys::window().and_then(|window| window.document()?.query_selector_all("#slide-read [data-sentence]").ok());
    let Some(all) = all else { return };
    let heard = |node: &Element| node.text_content().is_some_and(|text| !text.trim().is_empty());
    let sentences = (0..all.length()).filter_map(|n| all.item(n)?.dyn_into::<Element>().ok()).filter(heard);
    for (n, element) in sentences.enumerate() {
        // A class list refuses only an empty name or one with a space.
        let _ = element.class_list().toggle_with_force("is-spoken", n + 1 == sentence);
    }
}

/// Gives the picture of the slide the shape of the window that it pictures.
pub fn shape(id: &str, (wide, high): (u16, u16)) {
    let element = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return };
    for (name, side) in [("--w", wide), ("--h", high)] {
        // A browser that knows no such values shows the usual shape.
        let _ = element.style().set_property(name, &side.to_string());
    }
    fit(false);
}

/// Every element within this one that the selector names.
fn all(within: &Element, selector: &str) -> impl Iterator<Item = Element> {
    let found = within.query_selector_all(selector).ok();
    let count = found.as_ref().map_or(0, web_sys::NodeList::length);
    (0..count).filter_map(move |n| found.as_ref()?.item(n)?.dyn_into().ok())
}

/// Lets the letters of the slide grow as long as there is room for them (`--grow`, in tenths): those of a part to three
/// times their size. With `only_full`, only where they have none any more.
pub fn fit(only_full: bool) {
    let Some(root) = web_sys::window().and_then(|window| window.document()?.document_element()) else { return };
    for slide in all(&root, ".slide").filter(|slide| !only_full || !has_room(slide)) {
        let Ok(slide) = slide.dyn_into::<HtmlElement>() else { continue };
        // A browser that knows no such values shows the smallest.
        let grow = |tenths: u32| drop(slide.style().set_property("--grow", &tenths.to_string()));
        let (mut fits, mut most): (u32, u32) = (10, if slide.class_list().contains("slide--part") { 30 } else { 16 });
        while fits < most {
            let half = fits + (most - fits).div_ceil(2);
            grow(half);
            if has_room(&slide) {
                fits = half;
            } else {
                most = half - 1;
            }
        }
        grow(fits);
    }
}

/// Whether everything of the slide stands between its head and its foot, and no word is wider than its line.
fn has_room(slide: &Element) -> bool {
    let frame = |selector: &str| all(slide, selector).next().map(|part| part.get_bounding_client_rect());
    let (Some(head), Some(foot)) = (frame(".slide__head"), frame(".slide__foot")) else { return true };
    let apart = slide.get_bounding_client_rect().width() / 100.0;
    // Lines are asked one by one: what is too long for the body reaches out of it.
    all(slide, ".slide__body, .slide__body :is(h2, p:not(.hide), li)").all(|part| {
        let place = part.get_bounding_client_rect();
        place.top() - head.bottom() >= apart && foot.top() - place.bottom() >= apart
    }) && all(slide, "h1, h2, p:not(.hide), li").all(|line| line.scroll_width() <= line.client_width())
}

/// Calls `act` when the window has another size.
pub fn on_resize(act: impl Fn() + 'static) -> WindowListenerHandle {
    window_event_listener(ev::resize, move |_| act())
}

/// Keeps the screen from going dark while the window is in front. A browser that cannot lets it go dark.
pub async fn stay_awake() {
    let ask = || {
        let navigator = web_sys::window()?.navigator();
        let lock = js_sys::Reflect::get(&navigator, &"wakeLock".into()).ok().filter(JsValue::is_object)?;
        let request = js_sys::Reflect::get(&lock, &"request".into()).ok()?.dyn_into::<js_sys::Function>().ok()?;
        request.call1(&lock, &"screen".into()).ok()?.dyn_into::<js_sys::Promise>().ok()
    };
    if let Some(asked) = ask() {
        // Refused where the battery is low, for instance.
        let _ = JsFuture::from(asked).await;
    }
}

/// Shows the page on the whole screen, or in its window again.
pub fn toggle_whole_screen() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        // A phone that has no whole screen stays as it is.
        let _ = root.request_fullscreen();
    }
}
