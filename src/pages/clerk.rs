//! The full-screen card to show to a clerk.

use crate::components::el::el;
use crate::components::icon::{icon, picture};
use crate::components::place;
use content::SectionKind;
use leptos::prelude::*;

use super::not_found::NotFound;
use crate::browser::document;
use crate::components::hear::HearButton;
use crate::routes::Route;
use crate::state::site::site;

/// The card of a guide: a request in very large letters. It says itself that it is no identity paper.
#[component]
pub fn ClerkCard(
    /// The guide.
    id: String,
) -> AnyView {
    let site = site();
    let guide = site.content().guide(&id).filter(|guide| guide.has_clerk_card()).cloned();
    let Some(guide) = guide else {
        return view! { <NotFound /> }.into_any();
    };
    let line = |name: &str| format!("guide-{}-card-{name}", guide.id);
    let list = |part: &str, drawing: &'static str| {
        (1..)
            .map(|n| line(&format!("{part}-{n}")))
            .take_while(|id| site.content().has(id))
            .map(|id| el("li").with(icon(drawing, "")).say(id).done())
            .collect::<Vec<_>>()
    };
    let back = guide.sections.iter().find(|section| section.kind == SectionKind::Clerk).map_or_else(
        || site.link(&Route::Guide(id.clone())),
        |section| format!("{}#{}", site.link(&Route::Guide(id.clone())), section.id),
    );
    let t = |id: &'static str| site.words(id);
    el("div")
        .class("counter")
        .with(
            el("div")
                .class("note")
                .with(
                    el("header")
                        .class("note__head")
                        .with(el("p").class("note__to").say(line("greeting")))
                        .with(picture("p-chip", "note__chip", "0 0 64 52")),
                )
                .with(el("h1").class("note__want").id("tieu-de").set("tabindex", "-1").say(line("headline")))
                .with(
                    el("div")
                        .class("note__parts")
                        .with(
                            el("section")
                                .set("aria-labelledby", "card-bring")
                                .with(el("h2").class("note__label").id("card-bring").say(line("bring-title")))
                                .with(el("ul").class("note__list").with(list("bring", "tick"))),
                        )
                        .with(
                            el("section")
                                .set("aria-labelledby", "card-help")
                                .with(el("h2").class("note__label").id("card-help").say(line("help-title")))
                                .with(el("ul").class("note__list").with(list("help", "ask"))),
                        )
                        .with(
                            el("section")
                                .set("aria-labelledby", "card-law")
                                .with(el("h2").class("note__label").id("card-law").say(line("law-title")))
                                .with(el("ul").class("note__list").with(list("law", "stamp"))),
                        ),
                )
                .with(place::where_to_go(&site))
                .with(
                    el("footer").class("note__foot").with(el("p").say(line("disclaimer"))).with(
                        el("div")
                            .class("note__keys")
                            .with(view! { <HearButton label="hear-card" /> }.into_any())
                            .with(
                                el("button")
                                    .class("button button--quiet")
                                    .set("type", "button")
                                    .set("disabled", site.asleep())
                                    .press(|| document::print(false))
                                    .with(icon("print", ""))
                                    .with(t("print")),
                            )
                            .with(
                                el("a")
                                    .class("button button--quiet")
                                    .set("href", back)
                                    .with(icon("close", ""))
                                    .with(t("close")),
                            ),
                    ),
                ),
        )
        .done()
}
