//! The foot of every page: who runs this copy, what it is not, and where to go.

use super::el::el;
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
) -> AnyView {
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
    el("footer")
        .class("footer")
        .add(
            el("div")
                .class("wrap footer__in")
                .add(
                    el("div")
                        .add(el("p").class("footer__who").add(t("footer-who")))
                        .add(el("p").add(t("footer-what-it-is-not")))
                        .add(el("p").add(t("footer-privacy"))),
                )
                .add(
                    el("ul")
                        .class("footer__links")
                        .add(el("li").add(el("a").set("href", link(Route::Guides)).add(t("nav-guides"))))
                        .add(el("li").add(el("a").set("href", link(Route::Checks)).add(t("nav-checks"))))
                        .add(el("li").add(el("a").set("href", link(Route::Voices)).add(t("nav-voices"))))
                        .add(el("li").add(el("a").set("href", link(Route::Sources)).add(t("nav-sources"))))
                        .add(
                            el("li")
                                // The other language is another set of texts: the page is loaded anew.
                                .add(
                                    el("a")
                                        .set("href", elsewhere)
                                        .set("rel", "external")
                                        .set("lang", code)
                                        .set("hreflang", code)
                                        .add(t("nav-other-language")),
                                ),
                        ),
                ),
        )
        .done()
}
