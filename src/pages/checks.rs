//! The list of checks.

use leptos::prelude::*;

use crate::components::door::{Door, door_page};
use crate::routes::Route;
use crate::state::site::site;

/// Every check, each with what it finds out.
#[component]
pub fn Checks() -> AnyView {
    let site = site();
    let doors = site
        .content()
        .checks()
        .iter()
        .map(|entry| {
            let id = &entry.check.id;
            view! { <Door
                href=site.link(&Route::Check(id.clone()))
                drawing="card"
                picture=entry.picture.clone()
                title=format!("check-{id}-title")
                note=format!("check-{id}-description")
            /> }
            .into_any()
        })
        .collect();
    door_page("checks-title", "checks-intro", doors)
}
