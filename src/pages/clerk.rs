//! The full-screen card to show to a clerk.

use crate::components::live::press;
use content::SectionKind;
use leptos::prelude::*;

use super::not_found::NotFound;
use crate::browser::document;
use crate::components::hear::HearButton;
use crate::components::icon::{Icon, Picture};
use crate::components::say::Say;
use crate::routes::Route;
use crate::state::site::site;

/// The card of a guide: a request in very large letters. It says itself that it is no identity paper.
#[component]
pub fn ClerkCard(
    /// The guide.
    id: String,
) -> impl IntoView {
    let site = site();
    let guide = site.content().guide(&id).filter(|guide| guide.has_clerk_card()).cloned();
    let Some(guide) = guide else {
        return view! { <NotFound /> }.into_any();
    };
    let line = |name: &str| format!("guide-{}-card-{name}", guide.id);
    let list = |part: &str, icon: &'static str| {
        (1..)
            .map(|n| line(&format!("{part}-{n}")))
            .take_while(|id| site.content().has(id))
            .map(|id| {
                view! {
                    <li>
                        <Icon name=icon />
                        <Say id=id />
                    </li>
                }
            })
            .collect::<Vec<_>>()
    };
    let back = guide.sections.iter().find(|section| section.kind == SectionKind::Clerk).map_or_else(
        || site.link(&Route::Guide(id.clone())),
        |section| format!("{}#{}", site.link(&Route::Guide(id.clone())), section.id),
    );
    let t = |id: &'static str| site.words(id);
    view! {
        <div class="counter"><div class="note">
            <header class="note__head">
                <p class="note__to">
                    <Say id=line("greeting") />
                </p>
                <Picture symbol="p-chip" class="note__chip" canvas="0 0 64 52" />
            </header>
            <h1 class="note__want" id="tieu-de" tabindex="-1">
                <Say id=line("headline") />
            </h1>
            <div class="note__parts">
                <section aria-labelledby="card-bring">
                    <h2 class="note__label" id="card-bring">
                        <Say id=line("bring-title") />
                    </h2>
                    <ul class="note__list">{list("bring", "tick")}</ul>
                </section>
                <section aria-labelledby="card-help">
                    <h2 class="note__label" id="card-help">
                        <Say id=line("help-title") />
                    </h2>
                    <ul class="note__list">{list("help", "ask")}</ul>
                </section>
                <section aria-labelledby="card-law">
                    <h2 class="note__label" id="card-law">
                        <Say id=line("law-title") />
                    </h2>
                    <ul class="note__list">{list("law", "stamp")}</ul>
                </section>
            </div>
            <footer class="note__foot">
                <p>
                    <Say id=line("disclaimer") />
                </p>
                <div class="note__keys">
                    <HearButton label="hear-card" />
                    <button
                        class="button button--quiet"
                        type="button"
                        disabled=site.asleep()
                        on:click=press(document::print)
                    >
                        <Icon name="print" />
                        {t("print")}
                    </button>
                    <a class="button button--quiet" href=back>
                        <Icon name="close" />
                        {t("close")}
                    </a>
                </div>
            </footer>
        </div></div>
    }
    .into_any()
}
