//! An address that leads nowhere, and the ways on from it.

use leptos::prelude::*;

use crate::components::say::Say;
use crate::routes::Route;
use crate::state::site::site;

/// The 404 page.
#[component]
pub fn NotFound() -> impl IntoView {
    let site = site();
    let t = |id: &'static str| site.words(id);
    let guides = site.content().guides().iter().map(|guide| (Route::Guide(guide.id.clone()), guide.title_id()));
    let checks = site.content().checks().iter().map(|entry| {
        let id = entry.check.id.clone();
        let title = format!("check-{id}-title");
        (Route::Check(id), title)
    });
    let ways = guides
        .chain(checks)
        .map(|(route, title)| {
            let site = site.clone();
            let href = site.link(&route);
            view! {
                <li>
                    <a href=href>{site.words(title)}</a>
                </li>
            }
        })
        .collect::<Vec<_>>();
    view! {
        <div class="wrap narrow flow lost">
            <h1 id="tieu-de" tabindex="-1">
                <Say id="not-found-title" />
            </h1>
            <p>
                <Say id="not-found-text" />
            </p>
            <ul class="lost__ways">
                <li>
                    <a href=site.link(&Route::Home)>{t("nav-home")}</a>
                </li>
                {ways}
            </ul>
        </div>
    }
    .into_any()
}
