//! The frame around every page.

use leptos::prelude::*;
use leptos_meta::{Title, provide_meta_context};

use crate::components::el::el;
use crate::components::footer::Footer;
use crate::components::idle_warning::IdleWarning;
use crate::components::live::{live, words};
use crate::components::masthead::Masthead;
use crate::components::notices::NoticeStrip;
use crate::components::player::PlayerBar;
use crate::components::sent::later;
use crate::heads;
use crate::pages;
use crate::routes::Route;
use crate::start;
use crate::state::listening::Listening;
use crate::state::site::Site;
use crate::state::watch::Watch;

/// The whole portal on one page: what the prerenderer writes, and what takes that page over in the browser.
#[component]
pub fn App(
    /// The texts, the day and the addresses.
    site: Site,
) -> impl IntoView {
    provide_meta_context();
    provide_context(site.clone());
    let listening = Listening::new(site.clone());
    provide_context(listening);
    let watch = Watch::new(site.clone(), listening);
    provide_context(watch);
    let waiting = RwSignal::new(false);
    let route = {
        let site = site.clone();
        Memo::new(move |_| site.route())
    };
    start::after_takeover(&site, route, watch, waiting);
    let title = {
        let site = site.clone();
        words(move || route.with(|route| heads::title(route, site.content(), site.today.get())))
    };
    let bare = Memo::new(move |_| {
        route.with(|route| match route {
            Route::ClerkCard(_) => true,
            Route::Team(page) => page.is_bare(),
            _ => false,
        })
    });
    let skip = el("a").class("skip").set("href", "#noi-dung").with(site.words("skip-to-content")).done();
    let failed = el("p").id("app-failed").class("app-note").set("hidden", "").with(site.words("app-failed")).done();
    let main = later(move || {
        el("main").id("noi-dung").set("tabindex", "-1").with(live(move || pages::page(route.get()))).done()
    });
    view! {
        <Title text=title />
        {skip}
        {failed}
        <div class="page">
            {live(move || (!bare.get()).then(|| later(move || view! { <Masthead route=route /> }.into_any())).into_any())}
            <NoticeStrip waiting=waiting bare=bare />
            {main}
            {live(move || (!bare.get()).then(|| later(move || view! { <Footer route=route /> }.into_any())).into_any())}
        </div>
        <PlayerBar />
        <IdleWarning />
    }
    .into_any()
}
