//! The law behind a statement, folded away but one tap near.

use super::live::words;
use content::Citation;
use leptos::prelude::*;

use super::icon::Icon;
use crate::state::site::site;

/// "Căn cứ" and "Kiểm tra ngày" of a statement.
#[component]
pub fn SourceFold(
    /// What the statement rests on.
    citations: Vec<Citation>,
) -> impl IntoView {
    let site = site();
    let checked = {
        let site = site.clone();
        let days: Vec<_> = citations
            .iter()
            .filter_map(|citation| site.content().source(&citation.id).map(|source| source.checked))
            .collect();
        // A statement is as fresh as the source that was looked at longest ago.
        let oldest = days.into_iter().min();
        words(move || match oldest {
            Some(day) => site.tx("source-fold", &[("date", content::Value::Date(day))]),
            None => site.t("source-fold-plain"),
        })
    };
    let rows = citations
        .into_iter()
        .filter_map(|citation| {
            let source = site.content().source(&citation.id)?.clone();
            let place = content::format::place_in_law(site.content().locale(), &citation.at);
            let title = site.words(source.title_id());
            let number = source.number.clone();
            let name = view! {
                <span lang="vi">{(!number.is_empty()).then(|| format!("{number} "))}</span>
                {title}
                {(!place.is_empty()).then(|| format!(", {place}"))}
            };
            Some(if source.address.is_empty() {
                view! { <p>{name}</p> }.into_any()
            } else {
                view! {
                    <p>
                        <a href=source.address.clone() rel="external noreferrer noopener">
                            {name}
                        </a>
                    </p>
                }
                .into_any()
            })
        })
        .collect::<Vec<_>>();
    view! {
        <details class="source">
            <summary>
                <Icon name="stamp" />
                <span>{checked}</span>
                <Icon name="down" class="icon-s" />
            </summary>
            <div class="source__body">{rows}</div>
        </details>
    }
    .into_any()
}
