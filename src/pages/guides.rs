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
        .collect::<Vec<_>>();
    let further = [
        (Route::Figures, "coin", "nav-figures", "guides-figures-note"),
        (Route::News, "days", "nav-news", "guides-news-note"),
    ];
    let further = further.map(|(route, drawing, title, note)| {
        view! { <Door href=site.link(&route) drawing=drawing title=title note=note /> }.into_any()
    });
    door_page("guides-title", "guides-intro", doors.into_iter().chain(further).collect())
}
