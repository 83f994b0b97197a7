//! Drawings of the sprite `public/icons.svg`. They stand beside words and are never read out.

use super::sent::fixed;
use leptos::prelude::*;

use crate::state::site::site;

/// One icon, by its symbol's id without `i-`, with further classes.
pub fn icon(name: &str, class: &str) -> AnyView {
    let class = if class.is_empty() { "icon".to_owned() } else { format!("icon {class}") };
    drawing(format!("i-{name}"), class, "0 0 32 32".to_owned(), "24", "24")
}

/// A picture on its own canvas, such as a drawing of a card beside a choice.
pub fn picture(symbol: &str, class: &str, canvas: &str) -> AnyView {
    let mut size = canvas.split(' ').skip(2);
    let (width, height) = (size.next().unwrap_or("96"), size.next().unwrap_or("66"));
    drawing(symbol.to_owned(), class.to_owned(), canvas.to_owned(), width, height)
}

/// Width and height are for a browser that reads no style sheet in layers: without them a drawing fills the page.
fn drawing(symbol: String, class: String, canvas: String, width: &str, height: &str) -> AnyView {
    let href = format!("{}#{symbol}", site().assets().sprite);
    let (width, height) = (width.to_owned(), height.to_owned());
    fixed(move || {
        view! {
            <svg
                class=class
                viewBox=canvas
                width=width
                height=height
                aria-hidden="true"
                focusable="false"
            >
                <use href=href></use>
            </svg>
        }
        .into_any()
    })
}
