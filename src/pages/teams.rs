//! The pages of community teams.

pub mod drive;
pub mod session;
pub mod start;

use leptos::prelude::*;

use crate::routes::teams::TeamPage;

/// A page of community teams.
pub fn page(page: TeamPage) -> AnyView {
    match page {
        TeamPage::Start => start::page(),
        TeamPage::Drive => drive::page(),
        TeamPage::Agenda => session::agenda_page(),
        TeamPage::Screen => session::screen_page(),
        TeamPage::Presenter => session::presenter_page(),
    }
}
