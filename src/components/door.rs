//! One line of the open book: a way into the portal.

use super::el::el;
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
        .add(
            el("a")
                .class("door")
                .set("href", href)
                .add(icon(drawing, "icon-l"))
                .add(
                    el("span")
                        .class("door__text")
                        .add(el("span").class("door__title").say(title))
                        .add(el("span").class("door__note").say(note)),
                )
                .add(icon("right", "door__go")),
        )
        .done()
}
