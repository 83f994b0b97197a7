//! The result as short text, for a message to somebody.

use content::Value;
use leptos::prelude::Get;
use readiness::{Check, State, Status};

use super::item::{facts_of, look};
use crate::state::site::Site;

/// The result in lines: what was asked about and when, what to do first, each item with its status as a word, and that
/// this is no decision of an office. It holds no answer, and so no birth date. Follows the ticks and the day.
pub(super) fn plain(site: &Site, check: &Check, state: &State) -> String {
    let Some(verdict) = &state.verdict else { return String::new() };
    let mut text = site.message(&format!("check-{}-short-title", check.id));
    let mut line = |start: &str, parts: &[&str]| {
        text.push('\n');
        text.push_str(start);
        text.push_str(&parts.concat());
    };
    line("", &[&site.tx("outcome-kicker", &[("date", Value::Date(site.today.get()))])]);
    if let Some(outcome) = verdict.outcome.and_then(|n| check.outcomes.get(n)) {
        let id = format!("check-{}-outcome-{}", check.id, outcome.id);
        line("", &[&site.message(&format!("{id}-title")), ". ", &site.message(&id)]);
    }
    for found in &verdict.items {
        let Some(item) = check.items.get(found.item) else { continue };
        let Some(case) = item.cases.get(found.case) else { continue };
        let id = format!("check-{}-item-{}", check.id, item.id);
        let title = site.message(&format!("{id}-title"));
        let mut status = site.message(look(found.status).2);
        if site.answers.is_ticked(&check.id, &item.id, &case.id) {
            status.push_str(" (");
            status.push_str(&site.message("item-prepared"));
            status.push(')');
        }
        line("- ", &[&title, ": ", &status]);
        // What is there, and what is not needed, is told by its word alone.
        if matches!(found.status, Status::Missing | Status::Ask) {
            line("  ", &[&site.message(&format!("{id}-{}", case.id))]);
        }
        if found.status != Status::NotNeeded {
            for (_, name, value) in facts_of(site, check, found) {
                line("  ", &[&site.message(name), ": ", &value]);
            }
        }
    }
    line("", &[&site.message("outcome-text-guidance")]);
    text
}
