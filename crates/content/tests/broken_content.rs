//! Every folder of `tests/broken-content` is reported as its `expected.txt` says: no fault less, no fault more.

use std::fs;
use std::path::{Path, PathBuf};

use content::{CivilDate, Fault, Report};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/broken-content")
}

fn today() -> CivilDate {
    CivilDate::new(2026, 11, 23).expect("a real day")
}

fn report(kind: &str) -> Report {
    content::check(&folder().join(kind), today())
}

/// The lines of a folder's `expected.txt`: place and words of each fault.
fn expected(kind: &str) -> Vec<(String, String)> {
    let text = fs::read_to_string(folder().join(kind).join("expected.txt")).expect("expected.txt");
    let pair = |line: &str| {
        let (place, words) = line.split_once(": ").expect("file:line: words");
        (place.to_owned(), words.to_owned())
    };
    text.lines().filter(|line| !line.trim().is_empty()).map(pair).collect()
}

fn place(fault: &Fault) -> String {
    format!("{}:{}", fault.file, fault.line)
}

/// Says how a report differs from what is expected; nothing when it does not.
fn difference(kind: &str) -> Option<String> {
    let mut left = report(kind).faults;
    let mut lacking = Vec::new();
    for (at, words) in expected(kind) {
        match left.iter().position(|fault| place(fault) == at && fault.to_string().contains(&words)) {
            Some(found) => drop(left.remove(found)),
            None => lacking.push(format!("  lacks {at}: {words}")),
        }
    }
    let extra = left.iter().map(|fault| format!("  has   {fault}"));
    let lines: Vec<String> = lacking.into_iter().chain(extra).collect();
    (!lines.is_empty()).then(|| format!("{kind}:\n{}", lines.join("\n")))
}

fn kinds() -> Vec<String> {
    let entries = fs::read_dir(folder()).expect("tests/broken-content").flatten();
    let mut kinds: Vec<String> = entries
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    kinds.sort();
    kinds
}

#[test]
fn each_kind_of_fault_is_reported_with_its_line_and_nothing_else_is() {
    let differences: Vec<String> = kinds().iter().filter_map(|kind| difference(kind)).collect();
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

#[test]
fn every_folder_but_the_sound_one_has_a_fault() {
    let sound: Vec<String> = kinds().into_iter().filter(|kind| expected(kind).is_empty()).collect();
    assert_eq!(sound, ["review-soon", "sound", "sound-kinds", "sound-spoken"]);
}

#[test]
fn faults_come_sorted_and_say_how_to_mend_them() {
    let faults = report("several").faults;
    assert!(faults.len() > 5, "several faults at once");
    assert!(faults.is_sorted());
    assert!(faults.iter().all(|fault| !fault.what.is_empty() && !fault.mend.is_empty() && fault.line > 0));
}

#[test]
fn a_review_date_is_warned_of_thirty_days_before_and_after() {
    let warned_on = |month: u32, day: u32| {
        let today = CivilDate::new(2026, month, day).expect("a real day");
        let report = content::check(&folder().join("review-soon"), today);
        assert!(report.is_sound(), "{report}");
        report.warnings.iter().map(place).collect::<Vec<_>>()
    };
    let place = ["content/guides/so-mau.toml:14"];
    assert_eq!(warned_on(11, 22), [""; 0], "31 days before");
    assert_eq!(warned_on(11, 23), place, "30 days before");
    assert_eq!(warned_on(12, 23), place, "the day itself");
    assert_eq!(warned_on(12, 24), place, "the day after");
}
