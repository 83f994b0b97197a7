//! The voices: choosing one by hearing it.

use content::Locale;
use leptos::prelude::*;

use crate::components::say::Say;
use crate::components::voice_table::VoiceTable;
use crate::routes::Route;
use crate::state::site::site;

/// Six voices, three regions by two genders, each with a sentence to try.
#[component]
pub fn Voices() -> impl IntoView {
    let site = site();
    // The voices speak Vietnamese only; an English reader is sent to the page they read.
    let elsewhere = (site.content().locale() == Locale::En).then(|| {
        let href = site.below_base(&Route::Voices.path_in(site.content(), Locale::Vi));
        let label = site.words("hear-in-vietnamese");
        view! {
            <p>
                <a href=href rel="external" hreflang="vi">{label}</a>
            </p>
        }
    });
    view! {
        <div class="wrap narrow flow plain-page">
            <h1 id="tieu-de" tabindex="-1">
                <Say id="voices-title" />
            </h1>
            <p class="lead">
                <Say id="voices-intro" />
            </p>
            {elsewhere}
            <VoiceTable />
            <p>
                <Say id="voices-honest" />
            </p>
            <p>
                <Say id="voices-licence" />
            </p>
        </div>
    }
    .into_any()
}
