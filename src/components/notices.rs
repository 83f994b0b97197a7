//! What the reader is told once, and the offer of a new version.

use super::el::el;
use super::icon::icon;
use super::live::live;
use leptos::prelude::*;

use crate::browser::offline;
use crate::state::site::site;

/// The strip of notices. It stands in the page from the start, so that a screen reader hears what is put into it.
#[component]
pub fn NoticeStrip() -> AnyView {
    let site = site();
    let notices = site.notices;
    let each = {
        let site = site.clone();
        live(move || {
            notices
                .all()
                .into_iter()
                .map(|notice| {
                    let text = site.message(notice.message());
                    let close = site.t("notice-close");
                    el("div")
                        .class("notice")
                        .with(el("p").with(text))
                        .with(
                            el("button")
                                .class("notice__close")
                                .set("type", "button")
                                .press(move || notices.dismiss(notice))
                                .with(icon("close", ""))
                                .with(el("span").class("hide").with(close)),
                        )
                        .done()
                })
                .collect::<Vec<_>>()
                .into_any()
        })
    };
    el("div").class("notices").set("role", "status").with(each).done()
}

/// "A new version is ready": it waits until the reader agrees.
#[component]
pub fn UpdateBar(
    /// Whether a new version waits.
    waiting: RwSignal<bool>,
) -> AnyView {
    let site = site();
    live(move || {
        if !waiting.get() {
            return ().into_any();
        }
        el("div")
            .class("update")
            .set("role", "status")
            .with(el("p").with(site.t("update-ready")))
            .with(
                el("button")
                    .class("button")
                    .set("type", "button")
                    .press(offline::accept_update)
                    .with(site.t("update-accept")),
            )
            .with(
                el("button")
                    .class("button button--quiet")
                    .set("type", "button")
                    .press(move || waiting.set(false))
                    .with(site.t("update-later")),
            )
            .done()
    })
}
