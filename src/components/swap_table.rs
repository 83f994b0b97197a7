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
    let t = |id: &'static str| site.words(id);
    let rows = section
        .statements
        .iter()
        .map(|statement| {
            let id = guide.statement_id(statement);
            view! {
                <tr role="row">
                    <th role="rowheader" scope="row">
                        <Say id=format!("{id}-task") />
                    </th>
                    <td role="cell" class="swap__was" data-label=t("swap-before-short")>
                        <Say id=format!("{id}-before") />
                    </td>
                    <td role="cell" class="swap__now" data-label=t("swap-now-short")>
                        <Say id=format!("{id}-now") />
                        {grounds(statement)}
                    </td>
                </tr>
            }
        })
        .collect::<Vec<_>>();
    view! {
        <table class="swap" role="table">
            <caption class="hide">{t("swap-caption")}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">{t("swap-task")}</th>
                    <th role="columnheader" class="swap__was" scope="col">{t("swap-before")}</th>
                    <th role="columnheader" class="swap__now" scope="col">{t("swap-now")}</th>
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}
