//! The list of guides.

use leptos::prelude::*;

use crate::components::door::{Door, door_page};
use crate::routes::Route;
use crate::state::site::site;

/// Every guide, each with what it answers.
#[component]
pub fn Guides() -> AnyView {
    let site = site();
    let doors = site
        .content()
        .guides()
        .iter()
        .map(|guide| {
            view! { <Door
                href=site.link(&Route::Guide(guide.id.clone()))
                drawing="book"
                picture=guide.picture.clone()
                title=guide.title_id()
                note=guide.description_id()
            /> }
            .into_any()
        })
        .collect();
    door_page("guides-title", "guides-intro", doors)
}
