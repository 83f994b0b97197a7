//! One line of the open book: a way into the portal. And the pages that are a list of such lines.

use super::el::el;
use super::hear::HearButton;
use super::icon::{icon, listed};
use super::say::said;
use leptos::prelude::*;

/// A link with a drawing, a title and what lies behind it.
#[component]
pub fn Door(
    /// Where it leads.
    href: String,
    /// The icon; of a guide or a check with a picture, which of the two it is: `book` or `card`.
    drawing: &'static str,
    /// The drawing for lists that takes the icon's place.
    #[prop(optional)]
    picture: String,
    /// The message of its title.
    #[prop(into)]
    title: String,
    /// The message of what lies behind it.
    #[prop(into)]
    note: String,
    /// Why it is shown, in words; nothing where that is plain.
    #[prop(optional)]
    why: String,
    /// Whether title and note are words already and no messages.
    #[prop(optional)]
    plain: bool,
) -> AnyView {
    let text = |class: &'static str, text: String| {
        let span = el("span").class(class);
        if plain { span.with(said(&text)) } else { span.say(text) }
    };
    let drawn = if picture.is_empty() {
        icon(drawing, "icon-l")
    } else {
        // A guide is square and sewn, a check round and solid.
        listed(&picture, if drawing == "card" { "door__pic door__pic--card" } else { "door__pic" })
    };
    let why = (!why.is_empty()).then(|| el("span").class("door__why").with(why).done());
    el("li")
        .with(
            el("a")
                .class("door")
                .set("href", href)
                .with(drawn)
                .with(
                    el("span")
                        .class("door__text")
                        .with(text("door__title", title))
                        .with(text("door__note", note))
                        .with(why),
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
