//! The full-screen card to show to a clerk.

use crate::components::el::el;
use crate::components::icon::{icon, picture};
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
            .map(|id| el("li").add(icon(drawing, "")).say(id).done())
            .collect::<Vec<_>>()
    };
    let back = guide.sections.iter().find(|section| section.kind == SectionKind::Clerk).map_or_else(
        || site.link(&Route::Guide(id.clone())),
        |section| format!("{}#{}", site.link(&Route::Guide(id.clone())), section.id),
    );
    let t = |id: &'static str| site.words(id);
    el("div")
        .class("counter")
        .add(
            el("div")
                .class("note")
                .add(
                    el("header").class("note__head").add(el("p").class("note__to").say(line("greeting"))).add(picture(
                        "p-chip",
                        "note__chip",
                        "0 0 64 52",
                    )),
                )
                .add(el("h1").class("note__want").id("tieu-de").set("tabindex", "-1").say(line("headline")))
                .add(
                    el("div")
                        .class("note__parts")
                        .add(
                            el("section")
                                .set("aria-labelledby", "card-bring")
                                .add(el("h2").class("note__label").id("card-bring").say(line("bring-title")))
                                .add(el("ul").class("note__list").add(list("bring", "tick"))),
                        )
                        .add(
                            el("section")
                                .set("aria-labelledby", "card-help")
                                .add(el("h2").class("note__label").id("card-help").say(line("help-title")))
                                .add(el("ul").class("note__list").add(list("help", "ask"))),
                        )
                        .add(
                            el("section")
                                .set("aria-labelledby", "card-law")
                                .add(el("h2").class("note__label").id("card-law").say(line("law-title")))
                                .add(el("ul").class("note__list").add(list("law", "stamp"))),
                        ),
                )
                .add(
                    el("footer").class("note__foot").add(el("p").say(line("disclaimer"))).add(
                        el("div")
                            .class("note__keys")
                            .add(view! { <HearButton label="hear-card" /> }.into_any())
                            .add(
                                el("button")
                                    .class("button button--quiet")
                                    .set("type", "button")
                                    .set("disabled", site.asleep())
                                    .press(document::print)
                                    .add(icon("print", ""))
                                    .add(t("print")),
                            )
                            .add(
                                el("a")
                                    .class("button button--quiet")
                                    .set("href", back)
                                    .add(icon("close", ""))
                                    .add(t("close")),
                            ),
                    ),
                ),
        )
        .done()
}
