//! The list of guides.

use content::Guide;
use leptos::prelude::*;

use crate::components::door::Door;
use crate::components::el::el;
use crate::components::hear::HearButton;
use crate::routes::Route;
use crate::state::site::{Site, site};

/// The guides under their headings, in the order in which people ask: sixteen in a row cannot be looked over.
const GROUPS: [(&str, &[&str]); 4] = [
    (
        "guides-of-book",
        &[
            "tu-so-ho-khau-den-the-can-cuoc",
            "bi-doi-so-ho-khau",
            "viec-hang-ngay-khong-so",
            "chuyen-nha-thue-nha-tach-ho",
        ],
    ),
    ("guides-of-card", &["the-can-cuoc-la-gi", "tre-em", "nguoi-cao-tuoi-khuyet-tat", "dang-ky-xe-tai-xa"]),
    (
        "guides-of-phone",
        &["vneid-tu-dau", "dich-vu-cong-truc-tuyen", "khong-co-dien-thoai-thong-minh", "mat-khau-an-toan", "lua-dao"],
    ),
    (LAST, &["de-an-06", "du-lieu-dung-du-sach-song", "ha-noi-2022"]),
];

/// The heading under which a guide stands that no other takes.
const LAST: &str = "guides-of-law";

/// Every guide, each with what it answers.
#[component]
pub fn Guides() -> AnyView {
    let site = site();
    let guides = site.content().guides();
    let mut page = el("div")
        .class("wrap narrow flow plain-page guides")
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("guides-title"))
        .with(el("p").class("lead").say("guides-intro"))
        .with(view! { <HearButton label="hear-page" /> }.into_any());
    for (heading, ids) in GROUPS {
        let found = ids.iter().filter_map(|id| guides.iter().find(|guide| guide.id == *id));
        let mut doors = found.map(|guide| door(&site, guide)).collect::<Vec<_>>();
        if heading == LAST {
            let is_grouped = |guide: &Guide| GROUPS.iter().any(|(_, ids)| ids.contains(&guide.id.as_str()));
            doors.extend(guides.iter().filter(|guide| !is_grouped(guide)).map(|guide| door(&site, guide)));
            doors.extend(further(&site));
        }
        page = page.with(el("h2").say(heading)).with(el("ul").class("doorlist").with(doors));
    }
    page.done()
}

fn door(site: &Site, guide: &Guide) -> AnyView {
    view! { <Door
        href=site.link(&Route::Guide(guide.id.clone()))
        drawing="book"
        picture=guide.picture.clone()
        title=guide.title_id()
        note=guide.description_id()
    /> }
    .into_any()
}

/// What is looked up rather than read.
fn further(site: &Site) -> [AnyView; 2] {
    [
        (Route::Figures, "coin", "nav-figures", "guides-figures-note"),
        (Route::News, "days", "nav-news", "guides-news-note"),
    ]
    .map(|(route, drawing, title, note)| {
        view! { <Door href=site.link(&route) drawing=drawing title=title note=note /> }.into_any()
    })
}
