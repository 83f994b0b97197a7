//! The checklist of the real checks, made on the host.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use content::{CivilDate, Content, Locale};
use leptos::prelude::*;
use readiness::{Change, Check, Fee, Session, State, Status, Upcoming};

use super::{coming, result_view, text};
use crate::state::listening::Listening;
use crate::state::site::{Assets, Site};

/// A chip card that is good until the day on which its holder is 40.
const GOOD_CARD: &str = "ngay-sinh=1990-03-12 giay-dang-co=cccd-chip tinh-trang-the=con-tot ngay-cap=2021-06-01 \
    han-the=2030-03-12 thong-tin-the=dung muon-doi=khong";
const LOST_CARD: &str = "ngay-sinh=1990-03-12 giay-dang-co=the-can-cuoc tinh-trang-the=mat ngay-cap=2025-05-05 \
    thong-tin-the=dung vneid=muc-2 cach-nop=truc-tiep tu-lam=tu-lam-duoc dien-mien=khong";

static CONTENT: LazyLock<Arc<Content>> = LazyLock::new(|| {
    let today = CivilDate::parse("2026-11-23").expect("a date");
    let pack = content::load(Path::new(env!("CARGO_MANIFEST_DIR")), Locale::Vi, today).expect("the content");
    Arc::new(Content::new(pack))
});

/// Calls `act` on the result of these answers, on 23 November 2026.
fn with_result<T>(check: &str, answers: &str, act: impl FnOnce(&Site, &Check, &State) -> T) -> T {
    let content = Arc::clone(&CONTENT);
    let today = content.built_on();
    let check = content.check(check).expect("the check").check.clone();
    let given: Vec<(&str, &str)> = answers.split_whitespace().filter_map(|answer| answer.split_once('=')).collect();
    let state = Session::new(&check, content.figure_table(), today).replay(&given);
    assert!(state.verdict.is_some(), "{state:?}");
    let owner = Owner::new_root(None);
    let found = owner.with(|| {
        let site = Site::new(Arc::clone(&content), Assets::default(), "/".to_owned());
        provide_context(site.clone());
        provide_context(Listening::new(site.clone()));
        act(&site, &check, &state)
    });
    owner.cleanup();
    found
}

fn html(check: &str, answers: &str) -> String {
    with_result(check, answers, |site, check, state| result_view(site, check, state).to_html())
}

#[test]
fn every_line_with_something_to_prepare_has_a_box_and_counts() {
    let page = html("the-can-cuoc", LOST_CARD);
    let lines = with_result("the-can-cuoc", LOST_CARD, |_, _, state| {
        let items = state.verdict.clone().expect("a result").items;
        (items.len(), items.iter().filter(|line| line.status != Status::NotNeeded).count())
    });
    assert!(lines.1 > 0 && lines.1 < lines.0, "{lines:?}");
    assert_eq!(page.matches("role=\"checkbox\"").count(), lines.1);
    assert_eq!(page.matches("aria-checked=\"false\"").count(), lines.1);
    assert!(page.contains(&format!("Đã chuẩn bị 0/{}", lines.1)));
    assert!(page.contains("aria-label=\"Đã chuẩn bị: Thẻ căn cước"), "each box says what it ticks");
}

#[test]
fn why_gives_the_answers_what_they_are_for_and_the_law() {
    let page = html("the-can-cuoc", LOST_CARD);
    let item = page.split("<li class=\"item ").nth(1).expect("an item");
    let why = item.split("class=\"why\"").nth(1).and_then(|rest| rest.split("</details>").next()).expect("a reason");
    for part in ["Vì mình trả lời:", "Vì sao hỏi:", "Quy tắc lấy từ:", "Luật Căn cước", "Điều 24"]
    {
        assert!(why.contains(part), "{part} in {why}");
    }
    let warnings = page.split("id=\"can-de-y\"").nth(1).and_then(|rest| rest.split("</section>").next());
    let warnings = warnings.expect("warnings");
    assert_eq!(warnings.matches("<details").count(), warnings.matches("#i-warn").count());
    assert!(warnings.contains("Vì mình trả lời:"));
}

#[test]
fn days_to_remember_are_listed_and_go_into_a_calendar() {
    let page = html("the-can-cuoc", GOOD_CARD);
    let days = page.split("id=\"ngay-can-nho\"").nth(1).and_then(|rest| rest.split("</section>").next());
    let days = days.expect("days to remember");
    assert!(days.contains("12-03-2030: Hết hạn in trên thẻ.") && days.contains("mốc phải đổi thẻ"), "{days}");
    let (file, nothing) = with_result("the-can-cuoc", GOOD_CARD, |site, check, state| {
        let verdict = state.verdict.as_ref().expect("a result");
        let file = coming::calendar(site, check, verdict);
        let nothing = readiness::Verdict { upcoming: Vec::new(), reminders: Vec::new(), ..verdict.clone() };
        (file, coming::view(site, check, &nothing).to_html())
    });
    assert_eq!(file.matches("BEGIN:VEVENT").count(), file.matches("UID:the-can-cuoc-").count());
    let uids: Vec<&str> = file.lines().filter(|line| line.starts_with("UID:")).collect();
    assert!(uids.contains(&"UID:the-can-cuoc-han-in-2030-03-12@tusosangthe"), "{uids:?}");
    assert!(file.contains("DTSTART;VALUE=DATE:20300312\r\n") && file.contains("SUMMARY:Hết hạn in trên thẻ\r\n"));
    assert!(file.contains("TRIGGER:-P6DT16H"));
    assert!(!nothing.contains("ics") && !nothing.contains("button"), "nothing to remember: {nothing}");
    let (renewal, certificate) = (
        html(
            "cu-tru",
            "viec=gia-han cho-cu=o-tiep han-tam-tru=2027-02-01 cach-nop=truc-tiep uy-quyen=tu-lam dien-mien=khong",
        ),
        html("giay-nay-con-dung-khong", "giay=ct07 cu-tru-da-doi=chua-doi ngay-cap-ct07=2026-09-15 noi-doi-giay=khong"),
    );
    assert!(renewal.contains("17-01-2027: Bắt đầu gia hạn tạm trú được."), "{renewal}");
    assert!(renewal.contains("01-02-2027: Hết hạn tạm trú."));
    assert!(certificate.contains("15-09-2027: Giấy CT07 đủ 1 năm từ ngày cấp."), "{certificate}");
}

#[test]
fn every_kind_of_change_is_told() {
    let on = CivilDate::parse("2027-01-01").expect("a date");
    let told = |item: Option<usize>, change: Change| {
        with_result("the-can-cuoc", LOST_CARD, |site, check, _| {
            coming::change(site, check, &Upcoming { on, item, change }).unwrap_or_default()
        })
    };
    let fee = |vnd: i64| Fee::Exact { vnd, rule: 0 };
    let fees = told(Some(0), Change::Fee { old: fee(35_000), new: fee(70_000) });
    assert!(fees.contains("70.000 đồng") && fees.contains("35.000 đồng") && fees.contains("01-01-2027"), "{fees}");
    assert!(told(Some(0), Change::Fee { old: Fee::NotApplicable, new: fee(0) }).contains("Không có"));
    assert_eq!(told(Some(0), Change::Fee { old: fee(0), new: fee(0) }), "");
    let days = told(Some(0), Change::Days { old: Some(readiness::FigureValue::Number(7)), new: None });
    assert!(days.contains("7 ngày") && days.contains("Hỏi lại khi nộp"), "{days}");
    let case = told(Some(0), Change::Case { old: Some(0), new: Some(1) });
    assert!(["Sẵn sàng", "Thiếu", "Hỏi lại", "Không cần"].iter().any(|word| case.contains(word)), "{case}");
    assert!(told(Some(0), Change::Case { old: Some(0), new: None }).contains("không còn trong danh sách"));
    assert!(told(None, Change::Outcome { old: None, new: Some(1) }).starts_with("Từ 01-01-2027, kết quả là:"));
    assert!(told(None, Change::Outcome { old: Some(1), new: None }).contains("có thể khác"));
    let begins = told(None, Change::Warning { warning: 0, begins: true });
    let ends = told(None, Change::Warning { warning: 0, begins: false });
    assert!(begins.contains("cần để ý") && ends.contains("không còn phải để ý"), "{begins} {ends}");
}

#[test]
fn the_text_says_status_place_and_fee_and_no_answer() {
    let text = with_result("the-can-cuoc", LOST_CARD, text::plain);
    for part in [
        "ngày 23-11-2026",
        "- Thẻ căn cước: Thiếu",
        "  Ở đâu: Công an xã",
        "  Lệ phí: 35.000 đồng",
        "không phải quyết định",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!text.contains("1990") && !text.contains('<'), "{text}");
    assert!(text.lines().all(|line| !line.trim().is_empty()));
}
