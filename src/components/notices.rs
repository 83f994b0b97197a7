//! What the reader is told once, and the offer of a new version.

use super::live::{live, press};
use leptos::prelude::*;

use super::icon::Icon;
use crate::browser::offline;
use crate::state::site::site;

/// The strip of notices. It stands in the page from the start, so that a screen reader hears what is put into it.
#[component]
pub fn NoticeStrip() -> impl IntoView {
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
                    view! {
                        <div class="notice">
                            <p>{text}</p>
                            <button class="notice__close" type="button" on:click=press(move || notices.dismiss(notice))>
                                <Icon name="close" />
                                <span class="hide">{close}</span>
                            </button>
                        </div>
                    }
                })
                .collect::<Vec<_>>()
                .into_any()
        })
    };
    view! { <div class="notices" role="status">{each}</div> }.into_any()
}

/// "A new version is ready": it waits until the reader agrees.
#[component]
pub fn UpdateBar(
    /// Whether a new version waits.
    waiting: RwSignal<bool>,
) -> impl IntoView {
    let site = site();
    live(move || {
        if !waiting.get() {
            return ().into_any();
        }
        view! {
            <div class="update" role="status">
                <p>{site.t("update-ready")}</p>
                <button class="button" type="button" on:click=press(offline::accept_update)>
                    {site.t("update-accept")}
                </button>
                <button class="button button--quiet" type="button" on:click=press(move || waiting.set(false))>
                    {site.t("update-later")}
                </button>
            </div>
        }
        .into_any()
    })
}
