//! The real checks: every path, life situations taken from the fact sheet, boundaries, and replay.

#[path = "checks/boundaries.rs"]
mod boundaries;
#[path = "checks/intervals.rs"]
mod intervals;
#[path = "checks/lives.rs"]
mod lives;
#[path = "checks/replay.rs"]
mod replay;

use std::path::Path;
use std::sync::LazyLock;

use content::{Locale, checks, load};
use readiness::{Check, CivilDate, Fee, FigureTable, Session, State, prove_on, prove_with};

/// The check of the identity card and the figures.
struct Real {
    check: Check,
    table: FigureTable,
}

static REAL: LazyLock<Real> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (files, faults) = checks(&root);
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(faults, [""; 0]);
    let check = files.into_iter().map(|file| file.check).find(|check| check.id == "the-can-cuoc").expect("the check");
    let table = load(&root, Locale::Vi, CivilDate::MIN).expect("the content").figures.table();
    Real { check, table }
});

fn date(text: &str) -> CivilDate {
    CivilDate::parse(text).expect("a date")
}

/// The state after answers written as `question=answer`, separated by blanks.
fn state(today: &str, answers: &str) -> State {
    let answers: Vec<(&str, &str)> =
        answers.split_whitespace().map(|answer| answer.split_once('=').expect("question=answer")).collect();
    Session::new(&REAL.check, &REAL.table, date(today)).replay(&answers)
}

fn outcome(state: &State) -> &'static str {
    let verdict = state.verdict.as_ref().unwrap_or_else(|| panic!("no result, but {:?}: {state:?}", next(state)));
    verdict.outcome.map_or("", |outcome| &REAL.check.outcomes[outcome].id)
}

fn next(state: &State) -> Option<&'static str> {
    state.next.map(|next| REAL.check.questions[next].id.as_str())
}

/// Item ids with their case and status, as `id:case:status`.
fn items(state: &State) -> Vec<String> {
    let verdict = state.verdict.as_ref().expect("a result");
    let name = |line: &readiness::ItemVerdict| {
        let item = &REAL.check.items[line.item];
        format!("{}:{}:{}", item.id, item.cases[line.case].id, line.status.name())
    };
    verdict.items.iter().map(name).collect()
}

/// The fee of the card: an amount, `ask`, `ask 0..35000`, or `none`.
fn fee(state: &State) -> String {
    let verdict = state.verdict.as_ref().expect("a result");
    let card = verdict.items.iter().find(|line| REAL.check.items[line.item].id == "the-can-cuoc").expect("the card");
    written(card.fee)
}

fn written(fee: Fee) -> String {
    match fee {
        Fee::NotApplicable => "none".to_owned(),
        Fee::Exact { vnd, .. } => vnd.to_string(),
        Fee::Ask { range: None, .. } => "ask".to_owned(),
        Fee::Ask { range: Some((least, most)), .. } => format!("ask {least}..{most}"),
    }
}

#[test]
fn every_path_of_the_check_holds_on_every_day_a_figure_changes() {
    let days = ["2026-11-23", "2026-12-31", "2027-01-01", "2027-02-28", "2027-03-01", "2028-02-29"].map(date);
    let proof = prove_on(&REAL.check, &REAL.table, &days);
    let faults: Vec<&str> = proof.faults.iter().map(|fault| fault.what.as_str()).collect();
    assert_eq!(faults, [""; 0]);
    assert!(proof.outcomes.iter().all(|paths| *paths > 0));
    assert!(proof.totals.paths > 1_000_000, "{:?}", proof.totals);
}

#[test]
fn a_proof_is_the_same_with_any_number_of_threads() {
    let days = ["2026-11-23", "2027-01-01"].map(date);
    let proofs = [1, 2, 5].map(|threads| prove_with(&REAL.check, &REAL.table, &days, true, threads));
    assert_eq!(proofs[0], proofs[1]);
    assert_eq!(proofs[0], proofs[2]);
}
