//! The check of the household says of a member what the longer checks say of one person.

use proptest::prelude::*;
use readiness::{Check, HOUSEHOLD, Session, State, Verdict};

use super::lives::lives;
use super::replay::answers;
use super::{CARD, REAL, card, date, fee_of, given, items_of, outcome_of, state};

const E_ID: &str = "dinh-danh-dien-tu";
const TODAY: &str = "2026-11-23";

/// Outcomes of a member who keeps the card at hand.
const KEEPS: [&str; 9] = [
    "kich-hoat",
    "dai-dien-truoc",
    "so-truoc",
    "hoi-may",
    "hoi-muc-2-tai-nha",
    "lam-muc-2",
    "lam-muc-1",
    "co-the-doi",
    "chua-can-lam",
];

fn household() -> &'static Check {
    REAL.checks.iter().find(|check| check.id == HOUSEHOLD).expect("the check")
}

fn member(today: &str, answers: &[(String, String)]) -> State {
    Session::new(household(), &REAL.table, date(today)).replay(answers)
}

/// Answers of the check of the card as a member gives them; nothing where the household does not ask what decides them.
fn of_card(answers: &[(&str, &str)]) -> Option<Vec<(String, String)>> {
    let mut all: Vec<(&str, &str)> = Vec::new();
    let of = |id: &str| answers.iter().find(|(known, _)| *known == id).map(|(_, raw)| *raw);
    for (id, raw) in answers.iter().copied() {
        match (id, raw) {
            ("ngay-sinh" | "tinh-trang-the" | "ngay-cap" | "han-the" | "khai-sinh-cua-tre" | "thong-tin-dan-cu", _)
            | ("cong-dan-so", _) => all.push((id, raw)),
            ("giay-dang-co", "cmnd-9" | "cmnd-12") => all.push((id, "cmnd")),
            ("giay-dang-co", "cccd-ma-vach" | "cccd-chip") => all.push((id, "cccd")),
            ("giay-dang-co", _) => all.push((id, raw)),
            ("thong-tin-the", "sai-tren-the" | "doi-ho-ten" | "doi-nhan-dang") => all.push((id, "doi-thong-tin")),
            ("thong-tin-the", _) => all.push((id, raw)),
            // The household asks nobody whether a good card is to be changed, nor how what can be filed online is filed.
            ("muon-doi", "khong") | ("cach-nop", "truc-tuyen") | ("vneid-dai-dien", _) => {}
            ("muon-doi" | "cach-nop", _) => return None,
            ("vneid", "muc-1" | "chua-co") => all.push((id, "khong-can")),
            ("vneid", _) => all.push((id, raw)),
            ("dai-dien", who) => all.push((
                id,
                match (who, of("vneid-dai-dien")) {
                    ("cha-me", Some("muc-2")) => "cha-me-muc-2",
                    ("cha-me", _) => "cha-me",
                    ("nguoi-giam-ho", Some("muc-2")) => "giam-ho-muc-2",
                    ("nguoi-giam-ho", _) => "giam-ho",
                    _ => who,
                },
            )),
            ("tu-lam", "tu-lam-duoc") => all.push(("di-lam", "tu-di")),
            ("tu-lam", "co-dai-dien") => all.extend([("di-lam", "can-dai-dien"), ("dai-dien", "giam-ho")]),
            ("tu-lam", "chua-co-dai-dien") => all.extend([("di-lam", "can-dai-dien"), ("dai-dien", "chua-co")]),
            ("tu-lam", _) => all.push(("di-lam", raw)),
            ("dien-mien", "khong" | "khong-biet") => all.push((id, raw)),
            ("dien-mien", _) => all.push((id, "thuoc-nhom")),
            _ => return None,
        }
    }
    // What the household asks of everyone and the check of the card does not.
    for (id, raw) in [("vneid", "khong-can"), ("di-lam", "tu-di")] {
        if !all.iter().any(|(known, _)| *known == id) {
            all.push((id, raw));
        }
    }
    Some(owned(&all))
}

fn owned(answers: &[(&str, &str)]) -> Vec<(String, String)> {
    answers.iter().map(|(id, raw)| ((*id).to_owned(), (*raw).to_owned())).collect()
}

/// How a member differs from one person of the check of the card; nothing to compare is no difference.
fn differs(today: &str, one: &State) -> (usize, Option<String>) {
    let path: Vec<(&str, &str)> =
        one.path.iter().map(|step| (card().questions[step.question].id.as_str(), step.raw.as_str())).collect();
    let (Some(verdict), Some(answers)) = (&one.verdict, of_card(&path)) else { return (0, None) };
    let member = member(today, &answers);
    let Some(found) = &member.verdict else {
        return (1, Some(format!("no result, but {:?} {:?}: {answers:?}", member.next, member.invalid)));
    };
    let (theirs, ours) = (outcome_of(card(), one), outcome_of(household(), &member));
    let keeps = ["chua-can-lam", "co-the-doi"].contains(&theirs);
    let items = items_of(household(), found);
    let kept = items.iter().any(|item| item == "the-dang-dung:con-dung:ready");
    let knows_no_level = path.contains(&("vneid", "khong-biet"));
    let same = if keeps { kept && (KEEPS.contains(&ours) || knows_no_level) } else { theirs == ours };
    let (fee, here) = (fee_of(verdict), fee_of(found));
    if !same {
        return (1, Some(format!("{ours} {items:?} instead of {theirs} on {today}: {answers:?}")));
    }
    // Where it is open whether a card is needed, a household is not asked who is exempt, and says less of the fee.
    let says_less = member.dropped.iter().any(|given| given.question == "dien-mien") && here.starts_with("ask");
    let equal = fee == here || (says_less && member_is_open(found));
    (1, (!equal).then(|| format!("{here} instead of {fee} on {today}: {answers:?}")))
}

/// Whether the household asks back about the card.
fn member_is_open(verdict: &Verdict) -> bool {
    items_of(household(), verdict).iter().any(|item| item == "the-can-cuoc:hoi-lai:ask")
}

#[test]
fn people_who_need_a_card_hear_the_same_in_a_household() {
    let (mut wrong, mut compared) = (Vec::new(), 0);
    for life in lives(CARD) {
        let (was, differs) = differs(&life.today, &state(&life.today, &life.answers));
        compared += was;
        wrong.extend(differs.map(|what| format!("{}: {what}", life.who)));
    }
    assert_eq!(wrong, [""; 0], "{}", wrong.join("\n"));
    assert!(compared >= 30, "{compared}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn whoever_needs_a_card_hears_the_same_in_a_household(
        answers in answers(), today in proptest::sample::select(vec![TODAY, "2026-12-31", "2027-01-01", "2027-03-01"]),
    ) {
        let one = Session::new(card(), &REAL.table, date(today)).replay(&answers);
        prop_assert_eq!(differs(today, &one).1, None);
    }
}

/// Answers of the check of the e-ID as a member with a card in date, or none, gives them.
fn of_e_id(answers: &[(&str, &str)]) -> Option<Vec<(String, String)>> {
    let of = |id: &str| answers.iter().find(|(known, _)| *known == id).map(|(_, raw)| *raw);
    let mut all = vec![("ngay-sinh", of("ngay-sinh")?)];
    match of("the") {
        Some("con-han") | None => all.extend([
            ("giay-dang-co", "the-can-cuoc"),
            ("tinh-trang-the", "con-tot"),
            ("ngay-cap", "khong-biet"),
            ("han-the", "2099-01-01"),
            ("thong-tin-the", "dung"),
        ]),
        _ => return None,
    }
    all.push((
        "vneid",
        match (of("tai-khoan")?, of("muon")) {
            ("muc-2", _) => "muc-2",
            ("chua-co", Some("muc-2")) | ("muc-1", Some("muc-2")) => "muon-muc-2",
            // The smallest are not asked which level they want.
            ("chua-co", Some("muc-1") | None) => "muon-muc-1",
            ("chua-co" | "muc-1", _) => "khong-can",
            _ => return None,
        },
    ));
    let ward = of("giam-ho") == Some("duoc-giam-ho");
    all.push((
        "di-lam",
        match (of("den-duoc"), ward) {
            (Some("khong-den-duoc"), false) => "khong-di-duoc",
            (Some("khong-den-duoc"), true) => "khong-di-duoc,can-dai-dien",
            (Some("den-duoc") | None, true) => "can-dai-dien",
            (Some("den-duoc") | None, false) => "tu-di",
            _ => return None,
        },
    ));
    all.push((
        "dai-dien",
        match (of("dai-dien"), of("dai-dien-muc-2")) {
            (Some("cha-me"), Some("co")) => "cha-me-muc-2",
            (Some("cha-me"), Some("chua")) => "cha-me",
            (Some("nguoi-giam-ho"), Some("co")) => "giam-ho-muc-2",
            (Some("nguoi-giam-ho"), Some("chua")) => "giam-ho",
            (Some("chua-co"), _) => "chua-co",
            (None, _) => "khong-biet",
            _ => return None,
        },
    ));
    all.push((
        "dien-thoai",
        match (of("so-dien-thoai"), of("dien-thoai")) {
            (Some("chinh-chu"), Some("thong-minh")) | (None, None) => "du",
            (Some("chinh-chu"), Some("khong-thong-minh" | "khong-co")) => "khong-co-may",
            (Some("cua-nguoi-khac"), Some("thong-minh")) => "so-cua-nguoi-khac",
            (Some("da-gan"), Some("thong-minh")) => "da-gan",
            (Some("khong-co"), Some("thong-minh")) => "khong-co-so",
            _ => return None,
        },
    ));
    Some(owned(&all))
}

/// What a member of the household hears who hears this of the e-ID alone.
fn as_member(outcome: &str) -> &str {
    match outcome {
        "muc-2-den-cong-an" | "tre-muc-2" => "lam-muc-2",
        "muc-1-tai-nha" | "dai-dien-lam-muc-1" => "lam-muc-1",
        "hoi-tai-nha" => "hoi-muc-2-tai-nha",
        "chua-co-may" => "hoi-may",
        "dai-dien-chua-san-sang" => "dai-dien-truoc",
        "da-xong" | "khong-bat-buoc" | "hoi-noi-nop" | "da-co-muc-1" => "chua-can-lam",
        other => other,
    }
}

#[test]
fn people_who_need_an_e_id_hear_the_same_in_a_household() {
    let check = REAL.checks.iter().find(|check| check.id == E_ID).expect("the check");
    let (mut wrong, mut compared) = (Vec::new(), 0);
    for life in lives(E_ID) {
        let answers = given(&life.answers);
        let one = Session::new(check, &REAL.table, date(&life.today)).replay(&answers);
        let Some(answers) = of_e_id(&answers) else { continue };
        let theirs = as_member(outcome_of(check, &one));
        let member = member(&life.today, &answers);
        let ours = if member.verdict.is_some() { outcome_of(household(), &member) } else { "no result" };
        compared += 1;
        if ours != theirs {
            wrong.push(format!("{}: {ours} instead of {theirs}: {answers:?}", life.who));
        }
    }
    assert_eq!(wrong, [""; 0], "{}", wrong.join("\n"));
    assert!(compared >= 20, "{compared}");
}
