//! The head of every page.

use leptos::prelude::*;

use super::display_panel::DisplayPanel;
use super::icon::Picture;
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
) -> impl IntoView {
    let site = site();
    let home = site.link(&Route::Home);
    let t = |id: &'static str| site.words(id);
    let part = |part: Route, id: &'static str| {
        let href = site.link(&part);
        let current = Signal::derive(move || route.with(|route| lies_in(route, &part)).then(|| "page".to_owned()));
        view! { <a href=href aria-current=current>{t(id)}</a> }
    };
    view! {
        <header class="masthead">
            <div class="wrap masthead__in">
                <a class="brand" href=home>
                    <Picture symbol="i-mark" class="brand__mark" canvas="0 0 48 40" />
                    <span class="brand__name">{t("site-name")}</span>
                </a>
                <nav class="nav" aria-label=t("nav-label")>
                    {part(Route::Home, "nav-home")}
                    {part(Route::Guides, "nav-guides")}
                    {part(Route::Checks, "nav-checks")}
                    {part(Route::Voices, "nav-voices")}
                </nav>
                <DisplayPanel />
            </div>
            <div class="stitch" aria-hidden=HIDDEN></div>
        </header>
    }
    .into_any()
}
