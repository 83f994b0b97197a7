//! The pages of community teams.

#[cfg(feature = "teams")]
pub mod drive;
#[cfg(feature = "handing")]
pub mod handout;
#[cfg(feature = "handing")]
pub mod loudspeaker;
#[cfg(any(feature = "teams", feature = "serving", feature = "sessions"))]
// No program has a use for all of them.
#[cfg_attr(not(all(feature = "teams", feature = "serving")), allow(dead_code, reason = "of the other programs"))]
mod parts;
#[cfg(feature = "serving")]
pub mod record;
#[cfg(feature = "teams")]
pub mod rooms;
#[cfg(feature = "serving")]
pub mod serving;
#[cfg(any(feature = "sessions", feature = "showing"))]
pub mod session;
#[cfg(feature = "teams")]
pub mod start;
#[cfg(any(feature = "sessions", feature = "handing", feature = "showing"))]
mod statements;

use leptos::prelude::*;

use crate::pages::not_found::NotFound;
use crate::routes::teams::TeamPage;

/// A page of community teams.
pub fn page(page: TeamPage) -> AnyView {
    match page {
        #[cfg(feature = "teams")]
        TeamPage::Start => start::page(),
        #[cfg(feature = "teams")]
        TeamPage::Drive => drive::page(),
        #[cfg(feature = "teams")]
        TeamPage::Rooms => rooms::page(),
        #[cfg(feature = "serving")]
        TeamPage::Serving => serving::page(),
        #[cfg(feature = "serving")]
        TeamPage::Record => record::page(),
        #[cfg(feature = "sessions")]
        TeamPage::Agenda => session::agenda_page(),
        #[cfg(feature = "showing")]
        TeamPage::Screen => session::screen_page(),
        #[cfg(feature = "showing")]
        TeamPage::Presenter => session::presenter_page(),
        #[cfg(feature = "handing")]
        TeamPage::Handout => handout::page(),
        #[cfg(feature = "handing")]
        TeamPage::Loudspeaker => loudspeaker::page(),
        // A page of another program is another page load (`Site::go`).
        #[allow(unreachable_patterns, reason = "the prerenderer has every page")]
        _ => view! { <NotFound /> }.into_any(),
    }
}
