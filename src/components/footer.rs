//! The foot of every page: who runs this copy, what it is not, and where to go.

use super::live::words;
use content::Locale;
use leptos::prelude::*;

use crate::routes::Route;
use crate::state::site::site;

/// The footer. The language link leads to the same page in the other language.
#[component]
pub fn Footer(
    /// The page that is shown.
    route: Memo<Route>,
) -> impl IntoView {
    let site = site();
    let (other, code) = match site.content().locale() {
        Locale::Vi => (Locale::En, "en"),
        Locale::En => (Locale::Vi, "vi"),
    };
    let elsewhere = {
        let site = site.clone();
        words(move || site.below_base(&route.get().path_in(site.content(), other)))
    };
    let link = |route: Route| site.link(&route);
    let t = |id: &'static str| site.words(id);
    view! {
        <footer class="footer">
            <div class="wrap footer__in">
                <div>
                    <p class="footer__who">{t("footer-who")}</p>
                    <p>{t("footer-what-it-is-not")}</p>
                    <p>{t("footer-privacy")}</p>
                </div>
                <ul class="footer__links">
                    <li><a href=link(Route::Guides)>{t("nav-guides")}</a></li>
                    <li><a href=link(Route::Checks)>{t("nav-checks")}</a></li>
                    <li><a href=link(Route::Voices)>{t("nav-voices")}</a></li>
                    <li><a href=link(Route::Sources)>{t("nav-sources")}</a></li>
                    <li>
                        // The other language is another set of texts: the page is loaded anew.
                        <a href=elsewhere rel="external" lang=code hreflang=code>{t("nav-other-language")}</a>
                    </li>
                </ul>
            </div>
        </footer>
    }
    .into_any()
}
