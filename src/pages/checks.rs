//! The list of checks.

use leptos::prelude::*;

use crate::components::door::Door;
use crate::components::hear::HearButton;
use crate::components::say::Say;
use crate::routes::Route;
use crate::state::site::site;

/// Every check, each with what it finds out.
#[component]
pub fn Checks() -> impl IntoView {
    let site = site();
    let doors = site
        .content()
        .checks()
        .iter()
        .map(|entry| {
            let id = &entry.check.id;
            view! {
                <Door
                    href=site.link(&Route::Check(id.clone()))
                    icon="card"
                    title=format!("check-{id}-title")
                    note=format!("check-{id}-description")
                />
            }
        })
        .collect::<Vec<_>>();
    view! {
        <div class="wrap narrow flow plain-page">
            <h1 id="tieu-de" tabindex="-1">
                <Say id="checks-title" />
            </h1>
            <p class="lead">
                <Say id="checks-intro" />
            </p>
            <HearButton label="hear-page" />
            <ul class="doorlist">{doors}</ul>
        </div>
    }
    .into_any()
}
