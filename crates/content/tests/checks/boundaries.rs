//! The day before, the day, and the day after of everything that changes with a date.

use readiness::{Change, CivilDate};

use super::{card, date, fee, outcome, state, written};

const TODAY: &str = "2026-11-23";

/// Outcomes for people whose birthday number `age` was yesterday, is today, and is tomorrow.
fn around(age: i32, answers: &str) -> [&'static str; 3] {
    let birthday = |days: i32| date(TODAY).plus_days(days).and_then(|day| day.plus_years(-age)).expect("in bounds");
    [-1, 0, 1].map(|days| outcome(&state(TODAY, &format!("ngay-sinh={} {answers}", birthday(days)))))
}

#[test]
fn the_card_becomes_a_duty_on_the_birthday() {
    let adult = "giay-dang-co=chua-co thong-tin-dan-cu=dung vneid=chua-co tu-lam=tu-lam-duoc";
    let child = "dai-dien=cha-me vneid-dai-dien=muc-2";
    let both = format!("{adult} {child}");
    assert_eq!(around(14, &both), ["phai-lam-lan-dau", "phai-lam-lan-dau", "co-the-lam"]);
}

#[test]
fn every_milestone_ends_a_card_on_the_birthday() {
    let answers = "giay-dang-co=cccd-chip tinh-trang-the=mat ngay-cap=2016-06-01 thong-tin-the=dung vneid=chua-co \
                   tu-lam=tu-lam-duoc dien-mien=khong";
    for age in [25, 40, 60] {
        assert_eq!(around(age, answers), ["phai-doi", "phai-doi", "mat-hong-cccd"], "{age}");
    }
}

#[test]
fn a_child_s_card_ends_at_the_first_milestone_unless_issued_in_the_two_years_before() {
    let due = |today: &str, issued: &str| {
        let answers = format!(
            "ngay-sinh=2014-09-10 giay-dang-co=the-can-cuoc tinh-trang-the=con-tot ngay-cap={issued} \
             han-the=khong-biet thong-tin-the=dung vneid=chua-co tu-lam=tu-lam-duoc"
        );
        outcome(&state(today, &answers))
    };
    assert_eq!(due("2028-09-09", "2026-09-09"), "hoi-lai", "the printed date decides and is not known");
    assert_eq!(due("2028-09-10", "2026-09-09"), "phai-doi");
    assert_eq!(due("2028-09-11", "2026-09-10"), "hoi-lai");
}

#[test]
fn a_printed_date_holds_to_its_last_day() {
    let card = |printed: &str| {
        let answers = format!(
            "ngay-sinh=1990-05-17 giay-dang-co=the-can-cuoc tinh-trang-the=con-tot ngay-cap=2024-09-10 \
             han-the={printed} thong-tin-the=dung vneid=chua-co tu-lam=tu-lam-duoc dien-mien=khong"
        );
        outcome(&state(TODAY, &answers))
    };
    assert_eq!(["2026-11-22", "2026-11-23", "2026-11-24"].map(card), ["phai-doi", "chua-can-lam", "chua-can-lam"]);
}

#[test]
fn who_is_exempt_by_age_is_not_asked_and_pays_nothing() {
    let lost = "giay-dang-co=the-can-cuoc tinh-trang-the=mat ngay-cap=2024-12-01 thong-tin-the=dung vneid=chua-co \
                tu-lam=tu-lam-duoc";
    let asked = |age: i32, days: i32| {
        let birth = date(TODAY).plus_days(days).and_then(|day| day.plus_years(-age)).expect("in bounds");
        let state = state(TODAY, &format!("ngay-sinh={birth} {lost}"));
        super::next(&state)
    };
    assert_eq!([-1, 0, 1].map(|days| asked(16, days)), [Some("dien-mien"), Some("dien-mien"), None]);
    assert_eq!([-1, 0, 1].map(|days| asked(60, days)), [None, None, Some("dien-mien")]);
}

#[test]
fn under_six_everything_is_online() {
    let answers = "giay-dang-co=chua-co khai-sinh-cua-tre=da-khai-sinh thong-tin-dan-cu=dung dai-dien=cha-me \
                   vneid-dai-dien=muc-2";
    let online = |days: i32| {
        let birth = date(TODAY).plus_days(days).and_then(|day| day.plus_years(-6)).expect("in bounds");
        let state = state(TODAY, &format!("ngay-sinh={birth} {answers}"));
        let verdict = state.verdict.expect("a result");
        let card = verdict.items.iter().find(|line| card().items[line.item].id == "the-can-cuoc").expect("the card");
        card.online
    };
    assert_eq!([-1, 0, 1].map(online), [Some(false), Some(false), Some(true)]);
}

const LOST: &str = "ngay-sinh=1990-05-17 giay-dang-co=the-can-cuoc tinh-trang-the=mat ngay-cap=2024-09-10 \
                    thong-tin-the=dung vneid=muc-2 cach-nop=truc-tuyen dien-mien=khong cong-dan-so=";

#[test]
fn fees_change_on_their_days() {
    let days = ["2026-08-14", "2026-08-15", "2026-12-31", "2027-01-01", "2027-02-28", "2027-03-01"];
    let ordinary = days.map(|day| fee(&state(day, &format!("{LOST}chua-du"))));
    assert_eq!(ordinary, ["35000", "35000", "35000", "70000", "70000", "70000"]);
    let waived = days.map(|day| fee(&state(day, &format!("{LOST}du-giay-to"))));
    assert_eq!(waived, ["35000", "0", "0", "0", "0", "70000"]);
}

#[test]
fn what_changes_later_is_told() {
    let changes = |answer: &str| -> Vec<(CivilDate, String, String)> {
        let verdict = state(TODAY, &format!("{LOST}{answer}")).verdict.expect("a result");
        let fees = verdict
            .upcoming
            .iter()
            .filter(|upcoming| upcoming.item.is_some_and(|item| card().items[item].id == "the-can-cuoc"));
        fees.filter_map(|upcoming| match upcoming.change {
            Change::Fee { old, new } => Some((upcoming.on, written(old), written(new))),
            _ => None,
        })
        .collect()
    };
    let told = |on: &str, old: &str, new: &str| (date(on), old.to_owned(), new.to_owned());
    assert_eq!(changes("chua-du"), [told("2027-01-01", "35000", "70000")]);
    assert_eq!(changes("du-giay-to"), [told("2027-03-01", "0", "70000")]);
}

#[test]
fn born_on_a_leap_day() {
    let at = |today: &str| {
        let both = "giay-dang-co=chua-co thong-tin-dan-cu=dung vneid=chua-co tu-lam=tu-lam-duoc dai-dien=cha-me \
                    vneid-dai-dien=muc-2";
        outcome(&state(today, &format!("ngay-sinh=2016-02-29 {both}")))
    };
    assert_eq!(["2030-02-28", "2030-03-01"].map(at), ["co-the-lam", "phai-lam-lan-dau"]);
}
