//! Finding a page by words, on the device.

use std::sync::Arc;

use content::Locale;
use leptos::prelude::*;
use search::{Because, Found, How, Index};

use crate::browser::fetch;
use crate::components::door::Door;
use crate::components::el::{el, parts};
use crate::components::hear::HearButton;
use crate::components::live::live;
use crate::components::say::said;
use crate::components::search_box::SearchBox;
use crate::routes::Route;
use crate::routes::teams::TeamPage;
use crate::state::site::{Site, site};

/// So many results are shown at once.
const MOST: usize = 8;

/// What is known of the index.
#[derive(Clone)]
enum Loaded {
    Waiting,
    Failed,
    Ready(Arc<Index>),
}

/// The search, and below it everything that can be found.
#[component]
pub fn SearchPage() -> AnyView {
    let site = site();
    let loaded = RwSignal::new(Loaded::Waiting);
    begin(&site, loaded);
    let results = {
        let site = site.clone();
        live(move || site.query.with(|asked| results(&site, asked.trim(), &loaded.get())))
    };
    let content = site.content();
    let guides = content.guides().iter().map(|guide| (Route::Guide(guide.id.clone()), guide.short_title_id()));
    let checks = content.checks().iter().map(|entry| (Route::Check(entry.check.id.clone()), entry.short_title_id()));
    el("div")
        .class("wrap narrow flow plain-page")
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("search-title"))
        .with(el("p").class("lead").say("search-intro"))
        .with(view! { <SearchBox /> }.into_any())
        .with(view! { <HearButton label="hear-page" /> }.into_any())
        .with(el("div").class("flow found").set("aria-live", "polite").with(results))
        .with(el("h2").say("search-all-guides"))
        .with(links(&site, guides))
        .with(el("h2").say("search-all-checks"))
        .with(links(&site, checks))
        .done()
}

fn links(site: &Site, pages: impl Iterator<Item = (Route, String)>) -> AnyView {
    let rows = pages.map(|(route, title)| el("li").with(el("a").set("href", site.link(&route)).say(title)).done());
    el("ul").class("lost__ways").with(rows.collect::<Vec<_>>()).done()
}

/// Loads the index.
fn begin(site: &Site, loaded: RwSignal<Loaded>) {
    let site = site.clone();
    Effect::new(move |before: Option<bool>| {
        let started = site.started.get();
        if started && before != Some(true) {
            let address = site.assets().search.clone();
            leptos::task::spawn_local(async move {
                let index = fetch::bytes(&address).await.and_then(|bytes| Index::decode(&bytes).ok());
                // The page may be gone by now.
                loaded.try_set(index.map_or(Loaded::Failed, |index| Loaded::Ready(Arc::new(index))));
            });
        }
        started
    });
}

fn results(site: &Site, asked: &str, loaded: &Loaded) -> AnyView {
    if asked.is_empty() {
        return ().into_any();
    }
    let index = match loaded {
        Loaded::Waiting => return el("p").say("search-waiting").done(),
        Loaded::Failed => return el("p").say("search-failed").done(),
        Loaded::Ready(index) => index,
    };
    let found = index.find(asked, MOST);
    if found.is_empty() {
        return parts(vec![el("p").with(el("b").say("search-none")).done(), el("p").say("search-none-help").done()]);
    }
    let count = site.tx("search-count", &[("count", found.len().into())]);
    let rows = found.iter().filter_map(|found| row(site, index, found)).collect::<Vec<_>>();
    parts(vec![el("p").class("small").with(said(&count)).done(), el("ul").class("doorlist").with(rows).done()])
}

fn row(site: &Site, index: &Index, found: &Found) -> Option<AnyView> {
    let place = index.places().get(found.place)?;
    let (route, drawing) = match place.page.split_once('/') {
        Some(("guide", id)) => (Route::Guide(id.to_owned()), "book"),
        Some(("check", id)) => (Route::Check(id.to_owned()), "card"),
        Some(("journey", id)) => (Route::Journey(id.to_owned()), "days"),
        // Their addresses are those of the Vietnamese pages.
        Some(("team", slug)) => {
            let rest: &[&str] = if slug.is_empty() { &[] } else { &[slug] };
            (Route::Team(TeamPage::parse(rest, Locale::Vi)?), "hand")
        }
        None if place.page == "glossary" => (Route::Glossary, "letters"),
        None if place.page == "questions" => (Route::Questions, "ask"),
        None if place.page == "figures" => (Route::Figures, "coin"),
        None if place.page == "news" => (Route::News, "days"),
        _ => (Route::Sources, "stamp"),
    };
    let page = if place.anchor.is_empty() { None } else { page_title(site, &route) };
    let mut href = site.link(&route);
    if !place.anchor.is_empty() {
        href.push('#');
        href.push_str(&place.anchor);
    }
    let note = match page {
        Some(page) if place.note.is_empty() => page,
        _ => place.note.clone(),
    };
    let picture = picture(site, &route);
    Some(view! { <Door href=href drawing=drawing picture=picture title=place.title.clone() note=note why=because(site, &found.because) plain=true /> }.into_any())
}

/// The drawing that stands for a guide or a check; none for other pages.
fn picture(site: &Site, route: &Route) -> String {
    let picture = match route {
        Route::Guide(id) => site.content().guide(id).map(|guide| guide.picture.clone()),
        Route::Check(id) => site.content().check(id).map(|entry| entry.picture.clone()),
        _ => None,
    };
    picture.unwrap_or_default()
}

fn page_title(site: &Site, route: &Route) -> Option<String> {
    match route {
        Route::Guide(id) => site.content().guide(id).map(|guide| site.t(&guide.title_id())),
        Route::Figures => Some(site.t("nav-figures")),
        Route::Sources => Some(site.t("sources-title")),
        Route::Glossary => Some(site.t("nav-glossary")),
        Route::Questions => Some(site.t("nav-questions")),
        _ => None,
    }
}

/// Why a place was found, in words.
fn because(site: &Site, because: &[Because]) -> String {
    let words = |wanted: &[How]| {
        let mut words: Vec<&str> =
            because.iter().filter(|one| wanted.contains(&one.how)).map(|one| one.stands.as_str()).collect();
        words.dedup();
        words.join(", ")
    };
    let groups: [(&[How], &'static str); 3] = [
        (&[How::Same, How::Beginning], "search-because-same"),
        (&[How::OtherName], "search-because-other"),
        (&[How::OneLetterOff], "search-because-near"),
    ];
    let told = groups.into_iter().filter_map(|(how, id)| {
        let words = words(how);
        (!words.is_empty()).then(|| site.tx(id, &[("words", words.into())]))
    });
    told.collect::<Vec<_>>().join(" ")
}
