//! "Cần để ý": what has to be known beside the list.

use leptos::prelude::*;
use readiness::{Check, Session, State, Verdict};

use super::item;
use crate::components::confirm::ConfirmNote;
use crate::components::el::{El, el};
use crate::components::icon::icon;
use crate::state::site::Site;

/// The warnings, each with the answers behind it.
pub(super) fn view(site: &Site, check: &Check, state: &State, verdict: &Verdict) -> Option<AnyView> {
    let session = Session::new(check, site.content().figure_table(), site.today.get_untracked());
    let rows = verdict.warnings.iter().filter_map(|n| {
        let warning = check.warnings.get(*n)?;
        let because = session.because_of_warning(&state.path, *n);
        Some(row(
            "warn",
            el("div")
                .with(el("p").say(format!("check-{}-warning-{}", check.id, warning.id)))
                .with(warning.needs_confirmation.then(|| view! { <ConfirmNote /> }.into_any()))
                .with(item::why(site, check, state, because, None)),
        ))
    });
    section("can-de-y", "warnings-title", rows.collect())
}

/// A row of a framed list.
pub(super) fn row(drawing: &str, body: El) -> AnyView {
    el("li").with(icon(drawing, "")).with(body).done()
}

/// A heading, and a framed list where there is something in it.
pub(super) fn section(id: &'static str, title: &'static str, rows: Vec<AnyView>) -> Option<AnyView> {
    (!rows.is_empty()).then(|| {
        el("section")
            .class("flow")
            .set("aria-labelledby", id)
            .with(el("h2").id(id).say(title))
            .with(el("ul").class("warnings").with(rows))
            .done()
    })
}
