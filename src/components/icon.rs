//! A drawing of the sprite.

use leptos::prelude::*;

use crate::state::site::site;

/// One icon, by its name in `public/icons.svg`. It stands beside words and is never read out.
#[component]
pub fn Icon(
    /// The symbol's id without its `i-`.
    name: &'static str,
    /// Further classes.
    #[prop(default = "")]
    class: &'static str,
) -> impl IntoView {
    let href = format!("{}#i-{name}", site().assets().sprite);
    view! {
        <svg class=format!("icon {class}") aria-hidden="true" focusable="false">
            <use href=href></use>
        </svg>
    }
}

/// A picture of the sprite on its own canvas, such as a drawing of a card beside a choice.
#[component]
pub fn Picture(
    /// The symbol's id.
    #[prop(into)]
    symbol: String,
    /// The class of the picture.
    class: &'static str,
    /// The canvas, as in the sprite.
    canvas: &'static str,
) -> impl IntoView {
    let href = format!("{}#{symbol}", site().assets().sprite);
    view! {
        <svg class=class viewBox=canvas aria-hidden="true" focusable="false">
            <use href=href></use>
        </svg>
    }
}
