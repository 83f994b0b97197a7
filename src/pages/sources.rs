//! Every legal source of this copy, and when it was looked at.

use crate::components::live::words;
use leptos::prelude::*;

use crate::components::hear::HearButton;
use crate::components::say::Say;
use crate::state::site::site;

/// The sources, newest first by the day they came into force.
#[component]
pub fn Sources() -> impl IntoView {
    let site = site();
    let mut all = site.content().sources().to_vec();
    all.sort_by(|a, b| b.from.cmp(&a.from).then_with(|| a.id.cmp(&b.id)));
    let rows = all
        .into_iter()
        .map(|source| {
            let title = site.words(source.title_id());
            let force = {
                let site = site.clone();
                let (from, until) = (source.from, source.until);
                words(move || match (from, until) {
                    (Some(from), Some(until)) => site.tx(
                        "sources-from-until",
                        &[("from", content::Value::Date(from)), ("until", content::Value::Date(until))],
                    ),
                    (Some(from), None) => site.tx("sources-from", &[("from", content::Value::Date(from))]),
                    (None, Some(until)) => site.tx("sources-until", &[("until", content::Value::Date(until))]),
                    (None, None) => site.t("sources-no-dates"),
                })
            };
            let checked = {
                let site = site.clone();
                words(move || site.tx("sources-checked", &[("date", content::Value::Date(source.checked))]))
            };
            let address = (!source.address.is_empty()).then(|| {
                let shown = source.address.trim_start_matches("https://").trim_end_matches('/').to_owned();
                view! {
                    <p class="sourcelist__address">
                        <a href=source.address.clone() rel="external noreferrer noopener">{shown}</a>
                    </p>
                }
            });
            view! {
                <li class="sourcelist__item" id=source.id.clone()>
                    <h2 class="sourcelist__title">{title}</h2>
                    {(!source.number.is_empty())
                        .then(|| view! { <p class="sourcelist__number" lang="vi">{source.number.clone()}</p> })}
                    <p class="small">{force}</p>
                    <p class="small">{checked}</p>
                    {address}
                </li>
            }
        })
        .collect::<Vec<_>>();
    view! {
        <div class="wrap narrow flow plain-page">
            <h1 id="tieu-de" tabindex="-1">
                <Say id="sources-title" />
            </h1>
            <p class="lead">
                <Say id="sources-intro" />
            </p>
            <p>
                <Say id="sources-how" />
            </p>
            <HearButton label="hear-page" />
            <ul class="sourcelist">{rows}</ul>
        </div>
    }
    .into_any()
}
