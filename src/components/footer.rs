//! The foot of every page: who runs this copy, what it is not, and where to go.

use super::el::el;
use super::live::words;
use super::place;
use content::Locale;
use leptos::prelude::*;

use crate::browser::navigation;
use crate::routes::Route;
use crate::routes::teams::TeamPage;
use crate::state::site::site;

/// The footer. The language link leads to the same page in the other language, with the question or the day that the
/// page was asked for.
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
    // What follows the `#` is looked at when the link is pressed: it changes with every letter that is typed.
    let asked = RwSignal::new(String::new());
    let elsewhere = {
        let site = site.clone();
        words(move || format!("{}{}", site.below_base(&route.get().path_in(site.content(), other)), asked.get()))
    };
    let keep_asked = move || {
        let is_asked = matches!(route.get_untracked(), Route::Search | Route::Figures);
        asked.set(navigation::hash().filter(|_| is_asked).unwrap_or_default());
    };
    let link = |route: Route| site.link(&route);
    let t = |id: &'static str| site.words(id);
    el("footer")
        .class("footer")
        .with(
            el("div")
                .class("wrap footer__in")
                .with(
                    el("div")
                        .with(el("p").class("footer__who").with(t("footer-who")))
                        .with(place::footer_lines(&site, route))
                        .with(el("p").with(t("footer-what-it-is-not")))
                        .with(el("p").with(t("footer-privacy"))),
                )
                .with(
                    el("ul")
                        .class("footer__links")
                        .with(el("li").with(el("a").set("href", link(Route::Search)).with(t("nav-search"))))
                        .with(el("li").with(el("a").set("href", link(Route::Guides)).with(t("nav-guides"))))
                        .with(el("li").with(el("a").set("href", link(Route::Checks)).with(t("nav-checks"))))
                        .with(el("li").with(el("a").set("href", link(Route::Questions)).with(t("nav-questions"))))
                        .with(el("li").with(el("a").set("href", link(Route::Glossary)).with(t("nav-glossary"))))
                        .with(el("li").with(el("a").set("href", link(Route::Voices)).with(t("nav-voices"))))
                        .with(el("li").with(el("a").set("href", link(Route::Figures)).with(t("nav-figures"))))
                        .with(el("li").with(el("a").set("href", link(Route::News)).with(t("nav-news"))))
                        .with(
                            el("li").with(el("a").set("href", link(Route::Team(TeamPage::Start))).with(t("nav-teams"))),
                        )
                        .with(el("li").with(el("a").set("href", link(Route::Sources)).with(t("nav-sources"))))
                        .with(el("li").with(el("a").set("href", link(Route::Place)).with(t("nav-place"))))
                        .with(
                            el("li")
                                // The other language is another set of texts: the page is loaded anew.
                                .with(
                                    el("a")
                                        .set("href", elsewhere)
                                        .set("rel", "external")
                                        .set("lang", code)
                                        .set("hreflang", code)
                                        .press(keep_asked)
                                        .with(t("nav-other-language")),
                                ),
                        ),
                ),
        )
        .done()
}
