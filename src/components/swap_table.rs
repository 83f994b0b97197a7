//! Before and now, task by task.

use content::{Guide, Section};
use leptos::prelude::*;

use super::say::Say;
use crate::pages::guide::grounds;
use crate::state::site::site;

/// A table section: what a task took before, and what it takes today. On a phone each row becomes a pair.
#[component]
pub fn SwapTable(
    /// The guide it belongs to.
    guide: Guide,
    /// The section.
    section: Section,
) -> impl IntoView {
    let site = site();
    let t = |id: &'static str| {
        let site = site.clone();
        move || site.message(id)
    };
    let rows = section
        .statements
        .iter()
        .map(|statement| {
            let id = guide.statement_id(statement);
            view! {
                <tr>
                    <th scope="row">
                        <Say id=format!("{id}-task") />
                    </th>
                    <td data-label=t("swap-before-short")>
                        <Say id=format!("{id}-before") />
                    </td>
                    <td data-label=t("swap-now-short")>
                        <Say id=format!("{id}-now") />
                        {grounds(statement)}
                    </td>
                </tr>
            }
        })
        .collect::<Vec<_>>();
    view! {
        <table class="swap">
            <caption class="hide">{t("swap-caption")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("swap-task")}</th>
                    <th scope="col">{t("swap-before")}</th>
                    <th scope="col">{t("swap-now")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
