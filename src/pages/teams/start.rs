//! Where a community team begins.

use leptos::prelude::*;

use crate::components::door::{Door, door_page};
use crate::routes::Route;
use crate::routes::teams::TeamPage;
use crate::state::site::site;

/// What a team can do here, each a line of the open book.
pub fn page() -> AnyView {
    let site = site();
    let door = |page: TeamPage, drawing: &'static str, title: &'static str, note: &'static str| {
        let href = site.link(&Route::Team(page));
        view! { <Door href=href drawing=drawing title=title note=note /> }.into_any()
    };
    let place = site.link(&Route::Place);
    let doors = vec![
        // What stands on it is printed on handouts and read out over the loudspeaker.
        view! { <Door href=place drawing="house" title="teams-door-place" note="teams-door-place-note" /> }.into_any(),
        door(TeamPage::Agenda, "family", "teams-door-session", "teams-door-session-note"),
        door(TeamPage::Rooms, "hand", "teams-door-rooms", "teams-door-rooms-note"),
        door(TeamPage::Handout, "print", "handout-door", "handout-door-note"),
        door(TeamPage::Loudspeaker, "listen", "loud-door", "loud-door-note"),
        door(TeamPage::Serving, "desk", "teams-door-serving", "teams-door-serving-note"),
        door(TeamPage::Drive, "days", "teams-door-drive", "teams-door-drive-note"),
        door(TeamPage::Record, "pen", "teams-door-record", "teams-door-record-note"),
    ];
    door_page("teams-title", "teams-intro", doors)
}
