//! The checks that a whole room can be asked.

use leptos::prelude::*;

use crate::components::door::{Door, door_page};
use crate::routes::Route;
use crate::state::site::site;

/// Each of them with what it finds out.
pub fn page() -> AnyView {
    let site = site();
    let doors = Route::rooms(site.content()).filter_map(|route| {
        let Route::Room(id) = &route else { return None };
        let picture = site.content().check(id)?.picture.clone();
        let (title, note) = (format!("check-{id}-title"), format!("check-{id}-description"));
        let href = site.link(&route);
        Some(view! { <Door href=href drawing="card" picture=picture title=title note=note /> }.into_any())
    });
    let doors = doors.collect();
    door_page("teams-rooms-title", "teams-rooms-intro", doors)
}
