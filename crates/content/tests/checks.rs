//! The real checks: every path, life situations taken from the fact sheet, boundaries, and replay.

#[path = "checks/boundaries.rs"]
mod boundaries;
#[path = "checks/changes.rs"]
mod changes;
#[path = "checks/household.rs"]
mod household;
#[path = "checks/intervals.rs"]
mod intervals;
#[path = "checks/lives.rs"]
mod lives;
#[path = "checks/mutants/mod.rs"]
mod mutants;
#[path = "checks/replay.rs"]
mod replay;
#[path = "checks/walks.rs"]
mod walks;

use std::path::Path;
use std::sync::LazyLock;

use content::{Locale, checks, load};
use readiness::{Check, CivilDate, Fee, FigureTable, Session, State, Verdict, prove_on, prove_with};

/// The check whose boundaries are tried one by one.
const CARD: &str = "the-can-cuoc";

/// The checks and the figures.
struct Real {
    checks: Vec<Check>,
    table: FigureTable,
}

static REAL: LazyLock<Real> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (files, faults) = checks(&root);
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(faults, [""; 0]);
    let table = load(&root, Locale::Vi, CivilDate::MIN).expect("the content").figures.table();
    Real { checks: files.into_iter().map(|file| file.check).collect(), table }
});

/// The check of the identity card.
fn card() -> &'static Check {
    REAL.checks.iter().find(|check| check.id == CARD).expect("the check")
}

fn date(text: &str) -> CivilDate {
    CivilDate::parse(text).expect("a date")
}

/// Answers written as `question=answer`, separated by blanks.
fn given(answers: &str) -> Vec<(&str, &str)> {
    answers.split_whitespace().map(|answer| answer.split_once('=').expect("question=answer")).collect()
}

/// The state of the check of the identity card after answers.
fn state(today: &str, answers: &str) -> State {
    Session::new(card(), &REAL.table, date(today)).replay(&given(answers))
}

fn outcome(state: &State) -> &'static str {
    outcome_of(card(), state)
}

fn outcome_of<'c>(check: &'c Check, state: &State) -> &'c str {
    let verdict =
        state.verdict.as_ref().unwrap_or_else(|| panic!("no result, but {:?}: {state:?}", asked(check, state)));
    verdict.outcome.map_or("", |outcome| &check.outcomes[outcome].id)
}

fn next(state: &State) -> Option<&'static str> {
    asked(card(), state)
}

/// The id of the question asked now.
fn asked<'c>(check: &'c Check, state: &State) -> Option<&'c str> {
    state.next.map(|next| check.questions[next].id.as_str())
}

/// Item ids with their case and status, as `id:case:status`.
fn items_of(check: &Check, verdict: &Verdict) -> Vec<String> {
    let name = |line: &readiness::ItemVerdict| {
        let item = &check.items[line.item];
        format!("{}:{}:{}", item.id, item.cases[line.case].id, line.status.name())
    };
    verdict.items.iter().map(name).collect()
}

/// The fee: an amount, `ask`, `ask 0..35000`, or `none`. A check has one, on whichever lines it stands.
fn fee_of(verdict: &Verdict) -> String {
    let mut fees = verdict.items.iter().map(|line| line.fee).filter(|fee| *fee != Fee::NotApplicable);
    written(fees.next().unwrap_or(Fee::NotApplicable))
}

/// The fee of the card.
fn fee(state: &State) -> String {
    let verdict = state.verdict.as_ref().expect("a result");
    let line = verdict.items.iter().find(|line| card().items[line.item].id == CARD).expect("the card");
    written(line.fee)
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
fn every_path_to_a_card_holds_on_every_day_a_figure_changes() {
    let days = ["2026-11-23", "2026-12-31", "2027-01-01", "2027-02-28", "2027-03-01", "2028-02-29"].map(date);
    let proof = prove_on(card(), &REAL.table, &days);
    let faults: Vec<&str> = proof.faults.iter().map(|fault| fault.what.as_str()).collect();
    assert_eq!(faults, [""; 0]);
    assert!(proof.outcomes.iter().all(|paths| *paths > 0));
    assert!(proof.totals.paths > 1_000_000, "{:?}", proof.totals);
}

#[test]
fn a_proof_is_the_same_with_any_number_of_threads() {
    let days = ["2026-11-23", "2027-01-01"].map(date);
    let proofs = [1, 2, 5].map(|threads| prove_with(card(), &REAL.table, &days, true, threads));
    assert_eq!(proofs[0], proofs[1]);
    assert_eq!(proofs[0], proofs[2]);
}
