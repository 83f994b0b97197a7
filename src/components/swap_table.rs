//! Before and now, task by task.

use super::el::el;
use content::{Guide, Section};
use leptos::prelude::*;

use crate::pages::guide::grounds;
use crate::state::site::site;

/// A table section: what a task took before, and what it takes today. On a phone each row becomes a pair.
#[component]
pub fn SwapTable(
    /// The guide it belongs to.
    guide: Guide,
    /// The section.
    section: Section,
) -> AnyView {
    let site = site();
    let t = |id: &'static str| site.words(id);
    let rows = section
        .statements
        .iter()
        .map(|statement| {
            let id = guide.statement_id(statement);
            el("tr")
                .set("role", "row")
                .id(statement.id.clone())
                .with(el("th").set("role", "rowheader").set("scope", "row").say(format!("{id}-task")))
                .with(
                    el("td")
                        .set("role", "cell")
                        .class("swap__was")
                        .set("data-label", t("swap-before-short"))
                        .tell(format!("{id}-before")),
                )
                .with(
                    el("td")
                        .set("role", "cell")
                        .class("swap__now")
                        .set("data-label", t("swap-now-short"))
                        .tell(format!("{id}-now"))
                        .with(grounds(statement)),
                )
                .done()
        })
        .collect::<Vec<_>>();
    el("table")
        .class("swap")
        .set("role", "table")
        .with(el("caption").class("hide").with(t("swap-caption")))
        .with(
            el("thead").set("role", "rowgroup").with(
                el("tr")
                    .set("role", "row")
                    .with(el("th").set("role", "columnheader").set("scope", "col").with(t("swap-task")))
                    .with(
                        el("th")
                            .set("role", "columnheader")
                            .class("swap__was")
                            .set("scope", "col")
                            .with(t("swap-before")),
                    )
                    .with(
                        el("th").set("role", "columnheader").class("swap__now").set("scope", "col").with(t("swap-now")),
                    ),
            ),
        )
        .with(el("tbody").set("role", "rowgroup").with(rows))
        .done()
}
