//! What the reader is told once, and the offer of a new version.

use super::el::el;
use super::icon::icon;
use super::live::live;
use leptos::prelude::*;

use crate::browser::{document, offline};
use crate::state::site::{Site, site};

/// The strip of notices. It stands in the page from the start, so that a screen reader hears what is put into it. The
/// offer of a new version stands above them.
#[component]
pub fn NoticeStrip(
    /// Whether a new version waits.
    waiting: RwSignal<bool>,
    /// Whether the page is shown to somebody else, who has nothing to do with versions.
    bare: Memo<bool>,
) -> AnyView {
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
                                .press(move || {
                                    let keys = document::focused().filter(|focus| focus.is_in(".notice"));
                                    notices.dismiss(notice);
                                    if keys.is_some() {
                                        document::focus_in_view(".notice__close,#tieu-de");
                                    }
                                })
                                .with(icon("close", ""))
                                .with(el("span").class("hide").with(close)),
                        )
                        .done()
                })
                .collect::<Vec<_>>()
                .into_any()
        })
    };
    el("div")
        .class("notices")
        .with(update_bar(&site, waiting, bare))
        .with(el("div").set("role", "status").with(each))
        .done()
}

/// "A new version is ready": it waits until the reader agrees.
fn update_bar(site: &Site, waiting: RwSignal<bool>, bare: Memo<bool>) -> AnyView {
    let site = site.clone();
    live(move || {
        if bare.get() || !waiting.get() {
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
