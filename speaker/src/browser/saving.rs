//! Taking the sound of a page away: how far it is, and the file in the end.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, Element, HtmlAnchorElement, HtmlButtonElement, HtmlDialogElement, Url};

use super::page;
use crate::host::Host;

/// The dialogue that says how far it is.
pub(crate) struct Saving {
    dialog: HtmlDialogElement,
    bar: Element,
    stopped: Rc<Cell<bool>>,
    stop: Promise,
    _listeners: [EventListener; 2],
}

impl Saving {
    /// Opens it; `sentences` are to come.
    pub(crate) fn open(host: &Host, sentences: usize) -> Option<Saving> {
        let document = page::document()?;
        let make = |name: &str, class: &str| {
            let element = document.create_element(name).ok()?;
            element.set_class_name(class);
            Some(element)
        };
        let dialog: HtmlDialogElement = make("dialog", "saving")?.dyn_into().ok()?;
        let label = make("p", "saving__label")?;
        label.set_id("dang-luu");
        label.set_text_content(Some(&host.message("save-sound-working", "", "")));
        dialog.set_attribute("aria-labelledby", "dang-luu").ok()?;
        let bar = make("progress", "saving__bar")?;
        bar.set_attribute("max", &sentences.to_string()).ok()?;
        bar.set_attribute("value", "0").ok()?;
        bar.set_attribute("aria-labelledby", "dang-luu").ok()?;
        let stop: HtmlButtonElement = make("button", "button button--quiet")?.dyn_into().ok()?;
        stop.set_type("button");
        stop.set_text_content(Some(&host.message("save-sound-stop", "", "")));
        for part in [&label, &bar, &stop] {
            dialog.append_child(part).ok()?;
        }
        let stopped = Rc::new(Cell::new(false));
        let mut resolve = None;
        let promise = Promise::new(&mut |resolved, _| resolve = Some(resolved));
        let closing = dialog.clone();
        let stops = Rc::clone(&stopped);
        let listeners = [
            // Escape closes it by itself.
            EventListener::new(&stop, "click", move |_| closing.close()),
            EventListener::new(&dialog, "close", move |_| {
                stops.set(true);
                // The function of a promise refuses nothing.
                let _ = resolve.as_ref().map(|resolve| resolve.call0(&JsValue::UNDEFINED));
            }),
        ];
        document.body()?.append_child(&dialog).ok()?;
        dialog.show_modal().ok()?;
        Some(Saving { dialog, bar, stopped, stop: promise, _listeners: listeners })
    }

    /// So many sentences are done.
    pub(crate) fn show(&self, done: usize) {
        // A bar that does not move is no reason to stop.
        let _ = self.bar.set_attribute("value", &done.to_string());
    }

    /// Whether the reader wants it no more.
    pub(crate) fn is_stopped(&self) -> bool {
        self.stopped.get()
    }
}

impl Saving {
    /// Comes when the reader wants it no more.
    pub(crate) fn stop(&self) -> &Promise {
        &self.stop
    }
}

impl Drop for Saving {
    fn drop(&mut self) {
        // Closed first, so that focus goes back to where it was.
        self.dialog.close();
        self.dialog.remove();
    }
}

/// Gives the reader a file to keep. Whether the browser took it.
pub(crate) fn give(name: &str, kind: &str, bytes: &[u8]) -> bool {
    let given = || {
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let blob =
            Blob::new_with_u8_array_sequence_and_options(&Array::of1(&Uint8Array::from(bytes)), &options).ok()?;
        let link: HtmlAnchorElement = page::document()?.create_element("a").ok()?.dyn_into().ok()?;
        // The address lives as long as the page: some browsers read the file only when the reader has agreed.
        link.set_href(&Url::create_object_url_with_blob(&blob).ok()?);
        link.set_download(name);
        link.click();
        Some(())
    };
    given().is_some()
}
