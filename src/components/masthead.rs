//! The head of every page.

use super::el::el;
use super::icon::picture;
use super::place;
use super::sent::later;
use leptos::prelude::*;

use super::display_panel::DisplayPanel;
use crate::routes::Route;
use crate::state::site::site;

/// Whether `route` lies in the part of the site that `part` opens.
fn lies_in(route: &Route, part: &Route) -> bool {
    match part {
        Route::Guides => matches!(route, Route::Guides | Route::Guide(_)),
        Route::Checks => {
            matches!(
                route,
                Route::Checks | Route::Check(_) | Route::Question(..) | Route::Answers(_) | Route::Outcome(_)
            )
        }
        _ => route == part,
    }
}

/// Named, because an element of literals alone is made from HTML text, which the content policy refuses.
const HIDDEN: &str = "true";

/// The header: the brand, the main parts, and how the page looks and sounds.
#[component]
pub fn Masthead(
    /// The page that is shown.
    route: Memo<Route>,
) -> AnyView {
    let site = site();
    let home = site.link(&Route::Home);
    let t = |id: &'static str| site.words(id);
    let part = |part: Route, id: &'static str| {
        let href = site.link(&part);
        let current = Signal::derive(move || route.with(|route| lies_in(route, &part)).then(|| "page".to_owned()));
        el("a").set("href", href).set("aria-current", current).with(t(id)).done()
    };
    el("header")
        .class("masthead")
        .with(
            el("div")
                .class("wrap masthead__in")
                .with(
                    el("a")
                        .class("brand")
                        .set("href", home)
                        .with(picture("i-mark", "brand__mark", "0 0 48 40"))
                        .with(el("span").class("brand__name").with(t("site-name"))),
                )
                .with(
                    el("nav")
                        .class("nav")
                        .set("aria-label", t("nav-label"))
                        .with(part(Route::Home, "nav-home"))
                        .with(part(Route::Guides, "nav-guides"))
                        .with(part(Route::Checks, "nav-checks"))
                        .with(part(Route::Voices, "nav-voices")),
                )
                .with(later(|| view! { <DisplayPanel /> }.into_any())),
        )
        .with(place::masthead_line(&site))
        .with(el("div").class("stitch").set("aria-hidden", HIDDEN))
        .done()
}
