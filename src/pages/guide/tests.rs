//! A real guide, made on the host.

use std::path::Path;
use std::sync::Arc;

use content::{CivilDate, Content, Locale};
use leptos::prelude::*;

use super::GuidePage;
use crate::state::listening::Listening;
use crate::state::site::{Assets, Site};

const GUIDE: &str = "the-can-cuoc-la-gi";
const ONCE: &str = "Căn cứ được kiểm tra ngày";

/// The guide, where this source of the repository was looked at on this day.
fn html(source: &str, checked: &str) -> String {
    let day = |text: &str| CivilDate::parse(text).expect("a date");
    let mut pack =
        content::load(Path::new(env!("CARGO_MANIFEST_DIR")), Locale::Vi, day("2026-11-23")).expect("the content");
    for one in &mut pack.sources {
        one.checked = day(if one.id == source { checked } else { "2026-11-23" });
    }
    let owner = Owner::new_root(None);
    let page = owner.with(|| {
        let site = Site::new(Arc::new(Content::new(pack)), Assets::default(), format!("/huong-dan/{GUIDE}/"));
        provide_context(site.clone());
        provide_context(Listening::new(site));
        view! { <GuidePage id=GUIDE.to_owned() /> }.to_html()
    });
    owner.cleanup();
    page
}

fn folds(page: &str) -> Vec<&str> {
    page.split("<details class=\"source\"").skip(1).filter_map(|rest| rest.split("</details>").next()).collect()
}

#[test]
fn the_day_of_checking_is_said_once_and_stands_in_every_fold() {
    let page = html("", "2026-11-23");
    let all = folds(&page);
    assert!(all.len() > 40, "{}", all.len());
    assert!(page.split("<section").next().is_some_and(|start| start.contains(ONCE)), "below the title");
    for fold in all {
        let (head, body) = fold.split_once("</summary>").expect("a fold");
        assert!(!head.contains("kiểm tra ngày") && body.contains(ONCE) && body.contains("23-11-2026"), "{fold}");
    }
}

#[test]
fn where_one_source_was_looked_at_earlier_every_fold_says_its_day() {
    let page = html("luat-can-cuoc-2023", "2026-11-20");
    assert!(!page.contains(ONCE));
    let all = folds(&page);
    let earlier = all.iter().filter(|fold| fold.contains("Căn cứ, kiểm tra ngày 20-11-2026")).count();
    let later = all.iter().filter(|fold| fold.contains("Căn cứ, kiểm tra ngày 23-11-2026")).count();
    assert!(earlier > 0 && later > 0, "{earlier} and {later}");
    assert_eq!(earlier + later, all.len());
}

#[test]
fn both_lists_of_contents_name_every_section() {
    let page = html("", "2026-11-23");
    for nav in ["<nav class=\"index\"", "<nav class=\"contents screen-only\""] {
        let list = page.split(nav).nth(1).and_then(|rest| rest.split("</nav>").next()).expect("a list");
        assert_eq!(list.matches("<a ").count(), page.matches("class=\"flow\" id=").count() + 1, "{list}");
    }
    assert!(page.contains("Trong trang này (") && page.contains("phần)"), "how many there are");
}
