//! The pages of the household, made on the host.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use content::{CivilDate, Content, Locale};
use leptos::prelude::*;
use readiness::{HOUSEHOLD, Session};

use super::plan::Page;
use super::{Shown, start};
use crate::state::listening::Listening;
use crate::state::site::{Assets, Site};

const GRANDMA: &str = "ngay-sinh=1950 giay-dang-co=cmnd thong-tin-dan-cu=dung vneid=khong-can di-lam=khong-di-duoc";
const MOTHER: &str = "ngay-sinh=1990-05-17 giay-dang-co=the-can-cuoc tinh-trang-the=mat ngay-cap=2024-09-10 \
    thong-tin-the=dung vneid=khong-can di-lam=tu-di dien-mien=khong";
const ELDER: &str = "ngay-sinh=2012-11-23 giay-dang-co=chua-co thong-tin-dan-cu=dung vneid=muc-2 di-lam=tu-di";
const YOUNGER: &str = "ngay-sinh=2016-06-01 giay-dang-co=chua-co thong-tin-dan-cu=dung dai-dien=cha-me";
const BEGUN: &str = "ngay-sinh=1990";

fn content(locale: Locale) -> Arc<Content> {
    let today = CivilDate::parse("2026-11-23").expect("a date");
    let pack = content::load(Path::new(env!("CARGO_MANIFEST_DIR")), locale, today).expect("the content");
    Arc::new(Content::new(pack))
}

static VI: LazyLock<Arc<Content>> = LazyLock::new(|| content(Locale::Vi));
static EN: LazyLock<Arc<Content>> = LazyLock::new(|| content(Locale::En));

fn within<T>(content: &Arc<Content>, act: impl FnOnce(&Site) -> T) -> T {
    let owner = Owner::new_root(None);
    let found = owner.with(|| {
        let site = Site::new(Arc::clone(content), Assets::default(), "/".to_owned());
        provide_context(site.clone());
        provide_context(Listening::new(site.clone()));
        act(&site)
    });
    owner.cleanup();
    found
}

/// The plan for members by name and answers.
fn plan(content: &Arc<Content>, members: &[(&str, &str)]) -> String {
    let check = content.check(HOUSEHOLD).expect("the check").check.clone();
    within(content, |site| {
        let shown = members.iter().enumerate().map(|(index, (name, answers))| {
            let given: Vec<(&str, &str)> = answers.split_whitespace().filter_map(|it| it.split_once('=')).collect();
            let state = Session::new(&check, content.figure_table(), content.built_on()).replay(&given);
            Shown { member: Some(index + 1), name: (*name).to_owned(), state: Some(state) }
        });
        words(&Page::new(site, &check, shown.collect()).view().to_html())
    })
}

/// What a reader sees of a page.
fn words(html: &str) -> String {
    let mut text = String::new();
    let mut in_tag = false;
    for c in html.chars() {
        match c {
            '<' => in_tag = true,
            '>' => in_tag = false,
            c if !in_tag => text.push(c),
            _ => {}
        }
    }
    text
}

#[test]
fn the_plan_says_who_goes_with_whom_and_what_it_costs() {
    let text = plan(&VI, &[("Bà", GRANDMA), ("Mẹ", MOTHER), ("Con lớn", ELDER), ("Con nhỏ", YOUNGER)]);
    for said in [
        "35.000 đồng",
        "Công an đến nhà, gia đình báo trước",
        "Bà: Làm thẻ căn cước.",
        "Mẹ: Làm thẻ căn cước.",
        "Mẹ, Con lớn đi cùng một chuyến được. Nơi đến: Công an xã, phường, đặc khu.",
        "Con nhỏ không bắt buộc, nhưng muốn làm thì đi cùng chuyến được.",
        "Từ 01-01-2027, lệ phí của cả nhà: 70.000 đồng.",
        "Bà cần: Thẻ cũ hoặc chứng minh nhân dân.",
        "01-06-2030, Con nhỏ: Sinh nhật từ đó bắt buộc có thẻ.",
        "Không phải làm gì",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    assert!(!text.contains("Chưa trả lời xong") && !text.contains("Phải hỏi trước"), "{text}");
}

#[test]
fn what_is_open_stays_open() {
    let text = plan(&VI, &[("Mẹ", MOTHER), ("Bố", BEGUN)]);
    assert!(text.contains("Ít nhất 35.000 đồng. Còn chỗ phải hỏi hoặc chưa trả lời xong."), "{text}");
    assert!(text.contains("Chưa trả lời xong"), "{text}");
    let asked = plan(&VI, &[("Ông", "ngay-sinh=1960-01-01 giay-dang-co=khong-biet")]);
    assert!(asked.contains("Phải hỏi trước") && !asked.contains("Không phải làm gì"), "{asked}");
}

#[test]
fn a_plan_in_english() {
    let text = plan(&EN, &[("Grandma", GRANDMA), ("Mum", MOTHER)]);
    for said in [
        "Has to go",
        "Mum: Getting the identity card",
        "The police come home",
        "Card fees for the whole family",
        "Papers for Grandma: ",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    // The reader is a name among others.
    let text = plan(&EN, &[("Myself", MOTHER), ("Elder child", ELDER)]);
    assert!(text.contains("Together: Myself, Elder child. The place: "), "{text}");
}

#[test]
fn the_start_page_says_what_not_to_write_and_waits_for_the_app() {
    let html = within(&VI, |site| start(site, "/x/".to_owned()).to_html());
    let text = words(&html);
    assert!(text.contains("Đừng ghi họ tên đầy đủ, số thẻ hay số điện thoại."), "{text}");
    assert!(text.contains("Tôi") && text.contains("chưa trả lời"), "{text}");
    assert!(html.contains("href=\"/x/\""), "the first question can be opened without the app");
    assert_eq!(html.matches("disabled").count(), 3, "the field and both buttons: {html}");
}
