//! Drawings: icons of `public/icons.svg`, which stand beside words and are never read out; drawings for lists, of
//! `public/pictures.svg`, as silent as icons; and those of a guide's own, which say in words what they show.

use super::el::el;
use super::sent::fixed;
use content::{Guide, Picture};
use leptos::prelude::*;

use crate::state::site::site;

/// One icon, by its symbol's id without `i-`, with further classes.
pub fn icon(name: &str, class: &str) -> AnyView {
    let class = if class.is_empty() { "icon".to_owned() } else { format!("icon {class}") };
    let symbol = format!("{}#i-{name}", site().assets().sprite);
    drawing(symbol, class, "0 0 32 32".to_owned(), "24", "24")
}

/// A picture on its own canvas, such as a drawing of a card beside a choice.
pub fn picture(symbol: &str, class: &str, canvas: &str) -> AnyView {
    let mut size = canvas.split(' ').skip(2);
    let (width, height) = (size.next().unwrap_or("96"), size.next().unwrap_or("66"));
    let symbol = format!("{}#{symbol}", site().assets().sprite);
    drawing(symbol, class.to_owned(), canvas.to_owned(), width, height)
}

/// The drawing that stands for a guide or a check in a list.
pub fn listed(picture: &str, class: &str) -> AnyView {
    let symbol = format!("{}#g-{picture}", site().assets().pictures);
    drawing(symbol, class.to_owned(), "0 0 64 64".to_owned(), "64", "64")
}

/// A drawing of the guide's own, which says what it shows.
pub fn figure(guide: &Guide, picture: &Picture) -> AnyView {
    let site = site();
    let Picture { id, width, height, .. } = picture;
    let symbol = format!("{}#{id}", site.assets().drawings);
    let said = site.content().text(&guide.picture_alt_id(picture), site.content().built_on());
    let (width, height) = (width.to_string(), height.to_string());
    let drawn = drawing(symbol, "drawing__art".to_owned(), format!("0 0 {width} {height}"), &width, &height);
    el("div").set("role", "img").set("aria-label", said).with(drawn).done()
}

/// Width and height are for a browser that reads no style sheet in layers: without them a drawing fills the page.
fn drawing(href: String, class: String, canvas: String, width: &str, height: &str) -> AnyView {
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
