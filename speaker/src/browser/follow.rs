//! Follow-along text: one sentence at a time in very large letters, with or without sound, for those who hear badly and
//! for projectors.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlButtonElement, HtmlDialogElement, KeyboardEvent, TouchEvent};

use super::page;
use crate::host::Host;

/// What the reader does in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// The next sentence.
    Next,
    /// The sentence before.
    Previous,
    /// Play or pause.
    Toggle,
    /// Back to the page.
    Close,
}

/// How far a finger has to move to count as turning the page, in CSS pixels.
const SWIPE: i32 = 48;

/// The dialogue that covers the page.
pub(crate) struct Follow {
    dialog: HtmlDialogElement,
    text: Element,
    count: Element,
    play: HtmlButtonElement,
    _listeners: Vec<EventListener>,
}

impl Follow {
    /// Opens it over the page.
    pub(crate) fn open(host: &Host, act: impl Fn(Turn) + Clone + 'static) -> Option<Follow> {
        let document = page::document()?;
        let make = |name: &str, class: &str| {
            let element = document.create_element(name).ok()?;
            element.set_class_name(class);
            Some(element)
        };
        let dialog: HtmlDialogElement = make("dialog", "follow")?.dyn_into().ok()?;
        dialog.set_attribute("aria-label", &host.message("follow-label", "", "")).ok()?;
        dialog.set_attribute("lang", "vi").ok()?;
        let count = make("p", "follow__count")?;
        let text = make("p", "follow__text")?;
        // It changes by the reader's own turn or with the voice: said by a screen reader as well, which has no voice then.
        text.set_attribute("aria-live", "polite").ok()?;
        let keys = make("div", "follow__keys")?;
        let mut listeners = Vec::new();
        let mut button = |id: &str, class: &str, turn: Turn| {
            let button: HtmlButtonElement = make("button", class)?.dyn_into().ok()?;
            button.set_type("button");
            button.set_text_content(Some(&host.message(id, "", "")));
            keys.append_child(&button).ok()?;
            let act = act.clone();
            listeners.push(EventListener::new(&button, "click", move |_| act(turn)));
            Some(button)
        };
        button("player-previous", "button button--quiet", Turn::Previous)?;
        let play = button("player-play", "button button--quiet", Turn::Toggle)?;
        let next = button("player-next", "button", Turn::Next)?;
        button("follow-close", "button button--quiet", Turn::Close)?;
        for part in [&count, &text, &keys] {
            dialog.append_child(part).ok()?;
        }
        listeners.extend(keyboard(&dialog, act.clone()));
        listeners.extend(touch(&dialog, act.clone()));
        // Escape closes a dialogue by itself.
        listeners.push(EventListener::new(&dialog, "close", move |_| act(Turn::Close)));
        document.body()?.append_child(&dialog).ok()?;
        dialog.show_modal().ok()?;
        let _ = next.focus();
        Some(Follow { dialog, text, count, play, _listeners: listeners })
    }

    /// Shows a sentence.
    pub(crate) fn show(&self, host: &Host, text: &str, position: usize, sentences: usize) {
        self.text.set_text_content(Some(text));
        let count = host.message("player-count", &(position + 1).to_string(), &sentences.to_string());
        self.count.set_text_content(Some(&count));
    }

    /// Names the button after what it does now.
    pub(crate) fn set_playing(&self, host: &Host, playing: bool) {
        let name = host.message(if playing { "player-pause" } else { "player-play" }, "", "");
        self.play.set_text_content(Some(&name));
    }
}

impl Drop for Follow {
    fn drop(&mut self) {
        // Closed first, so that focus goes back to where it was.
        self.dialog.close();
        self.dialog.remove();
    }
}

fn keyboard(dialog: &HtmlDialogElement, act: impl Fn(Turn) + 'static) -> Option<EventListener> {
    Some(EventListener::new_with_options(
        dialog,
        "keydown",
        gloo::events::EventListenerOptions::enable_prevent_default(),
        move |event| {
            let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
            let on_button = key.target().is_some_and(|target| target.dyn_ref::<HtmlButtonElement>().is_some());
            let turn = match key.key().as_str() {
                " " if !on_button => Turn::Next,
                "ArrowRight" | "PageDown" => Turn::Next,
                "ArrowLeft" | "PageUp" => Turn::Previous,
                _ => return,
            };
            event.prevent_default();
            act(turn);
        },
    ))
}

fn touch(dialog: &HtmlDialogElement, act: impl Fn(Turn) + 'static) -> [EventListener; 2] {
    let from = Rc::new(Cell::new(None::<(i32, i32)>));
    let begun = Rc::clone(&from);
    let place = |event: &web_sys::Event| {
        let touch = event.dyn_ref::<TouchEvent>()?.changed_touches().get(0)?;
        Some((touch.client_x(), touch.client_y()))
    };
    [
        EventListener::new(dialog, "touchstart", move |event| begun.set(place(event))),
        EventListener::new(dialog, "touchend", move |event| {
            let (Some((x, y)), Some((to_x, to_y))) = (from.take(), place(event)) else { return };
            let (across, down) = (to_x - x, to_y - y);
            if across.abs() > SWIPE && across.abs() > 2 * down.abs() {
                act(if across < 0 { Turn::Next } else { Turn::Previous });
            }
        }),
    ]
}
