//! What the windows of a session need of the browser: to hear each other, to stay awake, keys, swipes and the whole
//! screen.

use std::cell::{Cell, RefCell};

use gloo::timers::callback::Interval;
use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{BroadcastChannel, Element, MessageEvent};

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

/// Calls `act` with whether a finger was drawn from right to left, which turns a page over.
pub fn swipes(act: impl Fn(bool) + 'static) -> [WindowListenerHandle; 2] {
    thread_local! {
        static FROM: Cell<Option<(i32, i32)>> = const { Cell::new(None) };
    }
    [
        window_event_listener(ev::pointerdown, |event| {
            FROM.set((event.pointer_type() == "touch").then(|| (event.client_x(), event.client_y())));
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
