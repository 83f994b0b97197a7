//! The quota of each residential group.

use leptos::prelude::*;
use sessions::drive::{Forecast, Plan};

use super::results::{count, row, table, written};
use crate::components::el::el;
use crate::state::site::Site;

/// A table of shares; nothing where no groups are given.
pub(super) fn view(site: &Site, plan: &Plan, forecast: &Forecast) -> AnyView {
    if plan.groups.is_empty() {
        return ().into_any();
    }
    let number = |number: u64| written(site, count(u32::try_from(number).unwrap_or(u32::MAX)));
    let (whole, daily) = (plan.shares(forecast.left), plan.shares(forecast.steady.min(forecast.left)));
    let rows = plan.groups.iter().zip(whole.iter().zip(&daily)).map(|(group, (whole, daily))| {
        row(vec![group.name.clone(), number(u64::from(group.people)), number(*whole), number(*daily)])
    });
    let people: u64 = plan.groups.iter().map(|group| u64::from(group.people)).sum();
    let sums = [people, whole.iter().sum(), daily.iter().sum()].map(number);
    let foot = row(std::iter::once(site.message("drive-groups-sum")).chain(sums).collect());
    let head = ["drive-groups-name", "drive-groups-people", "drive-groups-whole", "drive-groups-daily"];
    let head = head.map(|id| site.message(id));
    el("section")
        .class("flow")
        .set("aria-labelledby", "drive-groups-title")
        .with(el("h2").id("drive-groups-title").say("drive-groups-title"))
        .with(el("p").class("small").say("drive-groups-how"))
        .with(table(site.message("drive-groups-title"), &head, rows.collect(), Some(foot)))
        .done()
}
