//! The list of guides.

use leptos::prelude::*;

use crate::components::door::Door;
use crate::components::hear::HearButton;
use crate::components::say::Say;
use crate::routes::Route;
use crate::state::site::site;

/// Every guide, each with what it answers.
#[component]
pub fn Guides() -> impl IntoView {
    let site = site();
    let doors = site
        .content()
        .guides()
        .iter()
        .map(|guide| {
            view! {
                <Door
                    href=site.link(&Route::Guide(guide.id.clone()))
                    icon="book"
                    title=guide.title_id()
                    note=guide.description_id()
                />
            }
        })
        .collect::<Vec<_>>();
    view! {
        <div class="wrap narrow flow plain-page">
            <h1 id="tieu-de" tabindex="-1">
                <Say id="guides-title" />
            </h1>
            <p class="lead">
                <Say id="guides-intro" />
            </p>
            <HearButton label="hear-page" />
            <ul class="doorlist">{doors}</ul>
        </div>
    }
    .into_any()
}
