//! One line of the open book: a way into the portal. And the pages that are a list of such lines.

use super::el::el;
use super::hear::HearButton;
use super::icon::icon;
use leptos::prelude::*;

/// A link with a drawing, a title and what lies behind it.
#[component]
pub fn Door(
    /// Where it leads.
    href: String,
    /// The drawing.
    drawing: &'static str,
    /// The message of its title.
    #[prop(into)]
    title: String,
    /// The message of what lies behind it.
    #[prop(into)]
    note: String,
) -> AnyView {
    el("li")
        .with(
            el("a")
                .class("door")
                .set("href", href)
                .with(icon(drawing, "icon-l"))
                .with(
                    el("span")
                        .class("door__text")
                        .with(el("span").class("door__title").say(title))
                        .with(el("span").class("door__note").say(note)),
                )
                .with(icon("right", "door__go")),
        )
        .done()
}

/// A page of nothing but doors, in the order given.
pub fn door_page(title: &'static str, intro: &'static str, doors: Vec<AnyView>) -> AnyView {
    el("div")
        .class("wrap narrow flow plain-page")
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say(title))
        .with(el("p").class("lead").say(intro))
        .with(view! { <HearButton label="hear-page" /> }.into_any())
        .with(el("ul").class("doorlist").with(doors))
        .done()
}
