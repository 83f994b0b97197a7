//! The pages of community teams.

#[cfg(feature = "teams")]
pub mod drive;
#[cfg(any(feature = "sessions", feature = "showing"))]
pub mod session;
#[cfg(feature = "teams")]
pub mod start;

use leptos::prelude::*;

#[cfg(not(all(feature = "teams", feature = "sessions", feature = "showing")))]
use crate::pages::not_found::NotFound;
use crate::routes::teams::TeamPage;

/// A page of community teams.
pub fn page(page: TeamPage) -> AnyView {
    match page {
        #[cfg(feature = "teams")]
        TeamPage::Start => start::page(),
        #[cfg(feature = "teams")]
        TeamPage::Drive => drive::page(),
        #[cfg(feature = "sessions")]
        TeamPage::Agenda => session::agenda_page(),
        #[cfg(feature = "showing")]
        TeamPage::Screen => session::screen_page(),
        #[cfg(feature = "showing")]
        TeamPage::Presenter => session::presenter_page(),
        // A page of another program is another page load (`Site::go`).
        #[cfg(not(all(feature = "teams", feature = "sessions", feature = "showing")))]
        _ => view! { <NotFound /> }.into_any(),
    }
}
