//! The first page: what brings the reader here.

use leptos::prelude::*;

use crate::components::door::Door;
use crate::components::hear::HearButton;
use crate::components::icon::{Icon, Picture};
use crate::components::say::Say;
use crate::components::voice_table::VoiceTable;
use crate::routes::Route;
use crate::state::site::site;

/// The guide and the check that the first page opens onto.
const GUIDE: &str = "tu-so-ho-khau-den-the-can-cuoc";
const CHECK: &str = "the-can-cuoc";

/// Home.
#[component]
pub fn Home() -> impl IntoView {
    let site = site();
    let t = |id: &'static str| site.words(id);
    let guide = site.link(&Route::Guide(GUIDE.to_owned()));
    let section = |id: &str| format!("{guide}#{id}");
    let check = site.link(&Route::Check(CHECK.to_owned()));
    view! {
        <div class="wrap hero">
            <div class="flow hero__text">
                <h1 class="hero__title" id="tieu-de" tabindex="-1">
                    <Say id="home-title" />
                </h1>
                <p class="lead">
                    <Say id="home-lead" />
                </p>
                <HearButton label="hear-page" />
            </div>
            <figure class="hero__figure">
                <svg class="scene" viewBox="24 36 596 500" role="img" aria-label=t("home-hero-alt")>
                    <use href=format!("{}#hero", site.assets().sprite)></use>
                </svg>
            </figure>
        </div>
        <section class="wrap doors" aria-labelledby="cua">
            <h2 id="cua">
                <Say id="home-doors-title" />
            </h2>
            <a class="checkcard" href=check.clone()>
                <span class="checkcard__text">
                    <span class="checkcard__title">
                        <Say id="home-check-title" />
                    </span>
                    <span class="checkcard__note">
                        <Say id="home-check-note" />
                    </span>
                    <span class="checkcard__go">
                        {t("home-check-go")} <Icon name="arrow" />
                    </span>
                </span>
                <Picture symbol="p-plate" class="checkcard__chip" canvas="0 0 160 120" />
            </a>
            <div class="openbook">
                <ul class="openbook__page">
                    <Door href=guide.clone() icon="book" title="home-door-book-title" note="home-door-book-note" />
                    <Door href=section("bay-cach") icon="hand" title="home-door-prove-title" note="home-door-prove-note" />
                    <Door href=section("truoc-va-nay") icon="family" title="home-door-daily-title" note="home-door-daily-note" />
                </ul>
                <ul class="openbook__page">
                    <Door href=section("van-doi-so") icon="desk" title="home-door-office-title" note="home-door-office-note" />
                    <Door href=section("moc-thoi-gian") icon="days" title="home-door-days-title" note="home-door-days-note" />
                    <Door
                        href=site.link(&Route::Sources)
                        icon="stamp"
                        title="home-door-law-title"
                        note="home-door-law-note"
                    />
                </ul>
            </div>
        </section>
        <section class="section wrap voices" aria-labelledby="giong">
            <div class="flow">
                <h2 id="giong">
                    <Say id="home-voices-title" />
                </h2>
                <p>
                    <Say id="home-voices-text" />
                </p>
            </div>
            <VoiceTable />
        </section>
    }
    .into_any()
}
