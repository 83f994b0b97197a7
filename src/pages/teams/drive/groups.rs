//! The quota of each residential group.

use leptos::prelude::*;
use sessions::drive::{Forecast, Plan};

use super::results::{count, row, table, written};
use crate::components::el::el;
use crate::components::icon::icon;
use crate::state::site::Site;

/// A table of shares; nothing where no groups are given.
pub(super) fn view(site: &Site, plan: &Plan, forecast: &Forecast) -> AnyView {
    if plan.groups.is_empty() {
        return ().into_any();
    }
    let number = |number: u64| written(site, count(u32::try_from(number).unwrap_or(u32::MAX)));
    let (whole, daily) = (plan.shares(forecast.left), plan.shares(forecast.steady.min(forecast.left)));
    let rest = plan.ungrouped();
    let groups = plan.groups.iter().map(|group| (group.name.clone(), u64::from(group.people)));
    // Who is in no group is a line of the table too, or else the sums would say that nobody is missing.
    let groups = groups.chain((rest > 0).then(|| (site.message("drive-groups-rest"), rest)));
    let rows = groups
        .zip(whole.iter().zip(&daily))
        .map(|((name, people), (whole, daily))| row(vec![name, number(people), number(*whole), number(*daily)]));
    let sums = [plan.grouped() + rest, whole.iter().sum(), daily.iter().sum()].map(number);
    let foot = row(std::iter::once(site.message("drive-groups-sum")).chain(sums).collect());
    let head = ["drive-groups-name", "drive-groups-people", "drive-groups-whole", "drive-groups-daily"];
    let head = head.map(|id| site.message(id));
    el("section")
        .class("flow")
        .set("aria-labelledby", "drive-groups-title")
        .with(el("h2").id("drive-groups-title").say("drive-groups-title"))
        .with(el("p").class("small").say("drive-groups-how"))
        .with(
            apart(site, plan).map(|text| {
                el("p").class("field-error").set("role", "status").with(icon("warn", "")).with(text).done()
            }),
        )
        .with(table(site.message("drive-groups-title"), &head, rows.collect(), Some(foot)))
        .done()
}

/// What is said where the people of the groups are not those of the drive.
pub(super) fn apart(site: &Site, plan: &Plan) -> Option<String> {
    let amount = |people: u64| count(u32::try_from(people).unwrap_or(u32::MAX));
    let (grouped, left, rest) = (plan.grouped(), u64::from(plan.left()), plan.ungrouped());
    if rest > 0 {
        return Some(site.tx("drive-fact-groups-less", &[("people", amount(grouped)), ("rest", amount(rest))]));
    }
    (grouped > left)
        .then(|| site.tx("drive-fact-groups-more", &[("people", amount(grouped)), ("more", amount(grouped - left))]))
}
