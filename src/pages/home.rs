//! The first page: what brings the reader here.

use crate::components::el::{el, parts};
use crate::components::icon::{icon, picture};
use leptos::prelude::*;
use readiness::HOUSEHOLD;

use crate::components::door::Door;
use crate::components::hear::HearButton;
use crate::components::search_box::SearchBox;
use crate::components::voice_table::VoiceTable;
use crate::routes::Route;
use crate::routes::teams::TeamPage;
use crate::state::site::site;

/// What the seven doors of the first page open onto: the household as a whole, then what may have brought the reader here.
const BOOK: &str = "so-ho-khau-con-trong-tu";
const OFFICE: &str = "bi-doi-so-ho-khau";
const CARD: &str = "the-can-cuoc";
const PHONE: &str = "vneid-tu-dau";
const SCAM: &str = "lua-dao";

/// Home.
#[component]
pub fn Home() -> AnyView {
    let site = site();
    let t = |id: &'static str| site.words(id);
    let alt = t("home-hero-alt").signal();
    let guide = |id: &str| site.link(&Route::Guide(id.to_owned()));
    let check = |id: &str| site.link(&Route::Check(id.to_owned()));
    let scene = format!("{}#hero", site.assets().pictures);
    let door = |href: String, drawing: &'static str, name: &str| {
        let (title, note) = (format!("home-door-{name}-title"), format!("home-door-{name}-note"));
        view! { <Door href=href drawing=drawing title=title note=note /> }.into_any()
    };
    let hero = el("div")
        .class("wrap hero")
        .with(
            el("div")
                .class("flow hero__text")
                .with(el("h1").class("hero__title").id("tieu-de").set("tabindex", "-1").say("home-title"))
                .with(el("p").class("lead").say("home-lead"))
                .with(view! { <HearButton label="hear-page" /> }.into_any()),
        )
        .with(
            el("figure").class("hero__figure").with(
                view! { <svg class="scene" viewBox="24 36 596 500" role="img" aria-label=alt><use href=scene></use></svg> }
                    .into_any(),
            ),
        )
        .done();
    let check_card = el("a")
        .class("checkcard")
        .set("href", check(HOUSEHOLD))
        .with(
            el("span")
                .class("checkcard__text")
                .with(el("span").class("checkcard__title").say("home-check-title"))
                .with(el("span").class("checkcard__note").say("home-check-note"))
                .with(el("span").class("checkcard__go").with(t("home-check-go")).with(icon("arrow", ""))),
        )
        .with(picture("p-plate", "checkcard__chip", "0 0 160 120"))
        .done();
    let left = vec![
        door(site.link(&Route::Journey(BOOK.to_owned())), "book", "book"),
        door(guide(OFFICE), "desk", "office"),
        door(check(CARD), "card", "card"),
    ];
    let right = vec![
        door(guide(PHONE), "phone", "phone"),
        door(site.link(&Route::Journeys), "family", "life"),
        door(guide(SCAM), "warn", "scam"),
    ];
    let quiet = [
        (Route::Guides, "home-all-guides"),
        (Route::Checks, "home-all-checks"),
        (Route::Questions, "nav-questions"),
        (Route::Glossary, "nav-glossary"),
        (Route::Sources, "nav-sources"),
        (Route::Team(TeamPage::Start), "nav-teams"),
    ]
    .map(|(route, name)| el("a").set("href", site.link(&route)).say(name).done());
    let doors = el("section")
        .class("wrap doors")
        .set("aria-labelledby", "cua")
        .with(el("h2").id("cua").say("home-doors-title"))
        .with(view! { <SearchBox /> }.into_any())
        .with(check_card)
        .with(
            el("div")
                .class("openbook")
                .with(el("ul").class("openbook__page").with(left))
                .with(el("ul").class("openbook__page").with(right)),
        )
        .with(el("p").class("doors__more").with(Vec::from(quiet)))
        .done();
    let voices = el("section")
        .class("section wrap voices")
        .set("aria-labelledby", "giong")
        .with(
            el("div")
                .class("flow")
                .with(el("h2").id("giong").say("home-voices-title"))
                .with(el("p").say("home-voices-text")),
        )
        .with(view! { <VoiceTable /> }.into_any())
        .done();
    parts(vec![hero, doors, voices])
}
