//! Taking the sound of a page away: how far it is, and the file in the end.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, Element, HtmlAnchorElement, HtmlButtonElement, HtmlDialogElement, Url};

use super::page;
use crate::host::Host;

/// The dialogue that says how far it is.
pub(crate) struct Saving {
    dialog: HtmlDialogElement,
    bar: Element,
    stopped: Rc<Cell<bool>>,
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
        let on = |target: &Element, name: &'static str| {
            let stopped = Rc::clone(&stopped);
            EventListener::new(target, name, move |_| stopped.set(true))
        };
        let listeners = [on(&stop, "click"), on(&dialog, "close")];
        document.body()?.append_child(&dialog).ok()?;
        dialog.show_modal().ok()?;
        Some(Saving { dialog, bar, stopped, _listeners: listeners })
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

impl Drop for Saving {
    fn drop(&mut self) {
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
