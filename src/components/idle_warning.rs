//! "Mình còn ở đó không?": the answers go soon, because nobody has touched the page.

use super::el::el;
use super::live::live;
use leptos::prelude::*;

use crate::state::site::site;
use crate::state::watch::{STAY, WARNING, Watch};

/// The warning. It stands over the page while it holds; any key or tap takes it away.
#[component]
pub fn IdleWarning() -> AnyView {
    let site = site();
    let watch = expect_context::<Watch>();
    live(move || {
        if !watch.is_warned() {
            return ().into_any();
        }
        el("div")
            .class("idle")
            .with(
                el("div")
                    .class("idle__box")
                    .id(WARNING)
                    .set("role", "alertdialog")
                    .set("aria-modal", "true")
                    .set("aria-labelledby", "sap-xoa-ten")
                    .set("aria-describedby", "sap-xoa-loi")
                    .with(el("h2").id("sap-xoa-ten").say("idle-title"))
                    .with(el("p").id("sap-xoa-loi").say("idle-text"))
                    // A press of anything is enough (`state/watch.rs`).
                    .with(el("button").class("button").set("type", "button").id(STAY).with(site.words("idle-stay"))),
            )
            .done()
    })
}
