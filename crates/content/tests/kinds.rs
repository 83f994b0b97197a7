//! The kinds of questions and conditions that `tests/broken-content/sound-kinds` shows, read from files and answered.

use std::path::{Path, PathBuf};

use content::{Locale, checks, load};
use readiness::{Check, CivilDate, FigureTable, Kind, Session, State, prove_on};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/broken-content/sound-kinds")
}

fn read() -> (Check, FigureTable) {
    let (files, faults) = checks(&root());
    assert_eq!(faults, []);
    let check = files.into_iter().map(|file| file.check).find(|check| check.id == "loai-moi").expect("the check");
    (check, load(&root(), Locale::Vi, CivilDate::MIN).expect("the content").figures.table())
}

fn date(text: &str) -> CivilDate {
    CivilDate::parse(text).expect("a date")
}

fn state(today: &str, answers: &str) -> State {
    let (check, table) = read();
    let answers: Vec<(&str, &str)> =
        answers.split_whitespace().map(|answer| answer.split_once('=').expect("question=answer")).collect();
    Session::new(&check, &table, date(today)).replay(&answers)
}

/// The outcome, then the cases and the warnings.
fn result(today: &str, answers: &str) -> String {
    let (check, _) = read();
    let verdict = state(today, answers).verdict.expect("a result");
    let outcome = verdict.outcome.map_or("", |outcome| &check.outcomes[outcome].id);
    let cases = verdict.items.iter().map(|line| check.items[line.item].cases[line.case].id.as_str());
    let warnings = verdict.warnings.iter().map(|warning| check.warnings[*warning].id.as_str());
    std::iter::once(outcome).chain(cases).chain(warnings).collect::<Vec<_>>().join(" ")
}

#[test]
fn several_and_number_are_read_from_files() {
    let (check, _) = read();
    assert_eq!(check.questions[0].kind, Kind::Several { none: Some(2) });
    assert_eq!(check.questions[1].kind, Kind::Number { least: 0, most: 3650 });
    assert_eq!(check.questions[1].unit.as_deref(), Some("ngay"));
}

#[test]
fn every_path_holds_on_the_days_around_the_change() {
    let (check, table) = read();
    assert!(check.turning_days(&table).contains(&date("2026-12-01")));
    assert!(check.turning_days(&table).contains(&date("2026-12-02")));
    let proof = prove_on(&check, &table, &["2026-11-23", "2026-11-30", "2026-12-01", "2026-12-02"].map(date));
    let faults: Vec<&str> = proof.faults.iter().map(|fault| fault.what.as_str()).collect();
    assert_eq!(faults, [""; 0]);
    assert!(proof.outcomes.iter().all(|paths| *paths > 0), "{:?}", proof.outcomes);
}

#[test]
fn answers_to_several_lead_on_and_none_asks_for_the_number() {
    let next = |answers: &str| {
        let (check, _) = read();
        state("2026-11-23", answers).next.map(|next| check.questions[next].id.clone())
    };
    assert_eq!(next("dien-mien=ho-ngheo,khuyet-tat").as_deref(), Some("ngay-den"));
    assert_eq!(next("dien-mien=khong").as_deref(), Some("so-ngay"));
    assert_eq!(next("dien-mien=khong-biet").as_deref(), Some("ngay-den"));
    assert_eq!(next("dien-mien=khong so-ngay=31").as_deref(), Some("ngay-den"));
}

#[test]
fn results_follow_the_days_of_the_rules() {
    let both = "dien-mien=ho-ngheo,khuyet-tat ngay-den=2026-11-20 ngay-het=khong-thoi-han";
    assert_eq!(result("2026-11-23", both), "duoc-mien luat-sap-doi");
    assert_eq!(result("2026-12-01", both), "duoc-mien theo-luat-moi luat-sap-doi");
    assert_eq!(result("2026-12-02", both), "duoc-mien theo-luat-moi");
    // The number of days, at its limit.
    let days = |days: u32| format!("dien-mien=khong so-ngay={days} ngay-den=2026-11-20 ngay-het=2027-06-01");
    assert_eq!(result("2026-11-23", &days(29)), "chua-phai luat-sap-doi");
    assert_eq!(result("2026-11-23", &days(30)), "phai-khai luat-sap-doi");
    // Thirty days since: the old case applies on the day, the duty only the day after.
    let came = "dien-mien=khong so-ngay=1 ngay-den=2026-10-24 ngay-het=khong-thoi-han";
    assert_eq!(result("2026-11-22", came), "chua-phai luat-sap-doi");
    assert_eq!(result("2026-11-23", came), "chua-phai theo-luat-cu luat-sap-doi");
    assert_eq!(result("2026-11-24", came), "phai-khai theo-luat-cu luat-sap-doi");
    // A month before the end, but only under the new law.
    let ends = "dien-mien=khong so-ngay=1 ngay-den=2026-11-22 ngay-het=2027-01-02";
    assert_eq!(result("2026-12-01", ends), "chua-phai theo-luat-moi luat-sap-doi");
    assert_eq!(result("2026-12-02", ends), "sap-het theo-luat-moi");
    assert_eq!(result("2026-11-30", &ends.replace("2027-01-02", "2026-12-10")), "chua-phai luat-sap-doi");
    // Of a month every day counts.
    assert_eq!(result("2026-12-02", &ends.replace("2027-01-02", "2026-12")), "sap-het theo-luat-moi");
    assert_eq!(result("2026-12-02", &ends.replace("2027-01-02", "2027-01")), "hoi-lai theo-luat-moi");
    assert_eq!(result("2026-12-02", &ends.replace("2027-01-02", "2027-02")), "chua-phai theo-luat-moi");
}

#[test]
fn what_rules_of_a_later_day_change_is_told() {
    use readiness::Change;
    let (check, _) = read();
    let told = |today: &str, answers: &str| -> Vec<String> {
        let verdict = state(today, answers).verdict.expect("a result");
        let case = |item: Option<usize>, case: Option<usize>| {
            item.zip(case).map_or("-", |(item, case)| check.items[item].cases[case].id.as_str())
        };
        let outcome = |index: Option<usize>| index.map_or("-", |index| check.outcomes[index].id.as_str());
        let line = |upcoming: &readiness::Upcoming| match upcoming.change {
            Change::Case { old, new } => {
                format!("{} {} {}", upcoming.on, case(upcoming.item, old), case(upcoming.item, new))
            }
            Change::Outcome { old, new } => format!("{} {} {}", upcoming.on, outcome(old), outcome(new)),
            Change::Warning { warning, begins } => {
                format!("{} {} {begins}", upcoming.on, check.warnings[warning].id)
            }
            _ => format!("{} {:?}", upcoming.on, upcoming.change),
        };
        verdict.upcoming.iter().map(line).collect()
    };
    let ends = "dien-mien=khong so-ngay=1 ngay-den=2026-11-22 ngay-het=2026-12-15";
    let warned = "2026-12-02 luat-sap-doi false";
    assert_eq!(told("2026-11-23", ends), ["2026-12-01 chua-phai sap-het", "2026-12-01 - theo-luat-moi", warned]);
    assert_eq!(told("2026-12-01", ends), [warned]);
    assert_eq!(told("2026-12-02", ends), [""; 0]);
    // That thirty days will have passed by then is no change of a rule.
    let came = "dien-mien=khong so-ngay=1 ngay-den=2026-10-28 ngay-het=khong-thoi-han";
    assert_eq!(told("2026-11-23", came), ["2026-12-01 theo-luat-cu theo-luat-moi", warned]);
}

#[test]
fn days_of_their_own_are_told_when_they_are_certain_and_still_to_come() {
    let (check, _) = read();
    let told = |today: &str, number: u32, ends: &str| -> Vec<String> {
        let answers = format!("dien-mien=khong so-ngay={number} ngay-den=2026-11-20 ngay-het={ends}");
        let reminders = state(today, &answers).verdict.expect("a result").reminders;
        reminders.iter().map(|(index, on)| format!("{} {on}", check.reminders[*index].id)).collect()
    };
    assert_eq!(told("2026-11-23", 1, "2027-03-31"), ["het-han 2027-03-31", "gia-han 2027-02-28"]);
    assert_eq!(told("2027-02-28", 1, "2027-03-31"), ["het-han 2027-03-31"]);
    assert_eq!(told("2027-03-31", 1, "2027-03-31"), [""; 0]);
    assert_eq!(told("2026-11-23", 31, "2027-03-31"), ["het-han 2027-03-31"]);
    assert_eq!(told("2026-11-23", 1, "2027-03"), [""; 0]);
    assert_eq!(told("2026-11-23", 1, "khong-thoi-han"), [""; 0]);
}
