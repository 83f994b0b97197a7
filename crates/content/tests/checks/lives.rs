//! Life situations from `tests/cases/the-can-cuoc.tsv`.

use super::{REAL, fee, items, outcome, state};

pub(super) const LIVES: &str = include_str!("../cases/the-can-cuoc.tsv");

#[test]
fn people_of_the_fact_sheet_get_what_it_says() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in LIVES.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        count += 1;
        let [who, today, answers, expected, cost, has, warned] =
            line.split('\t').collect::<Vec<_>>().try_into().unwrap_or_else(|parts| panic!("seven columns: {parts:?}"));
        let state = state(today, answers);
        let Some(verdict) = &state.verdict else {
            wrong.push(format!("{who}: no result, asked {:?} {:?}", super::next(&state), state.invalid));
            continue;
        };
        let dropped: Vec<&str> = state.dropped.iter().map(|given| given.question.as_str()).collect();
        if !dropped.is_empty() {
            wrong.push(format!("{who}: dropped {dropped:?}"));
        }
        if outcome(&state) != expected {
            wrong.push(format!("{who}: outcome {} instead of {expected}", outcome(&state)));
        }
        if fee(&state) != cost {
            wrong.push(format!("{who}: fee {} instead of {cost}", fee(&state)));
        }
        let items = items(&state);
        for item in has.split_whitespace().filter(|item| !items.iter().any(|found| found == item)) {
            wrong.push(format!("{who}: no {item} in {items:?}"));
        }
        let warnings: Vec<&str> =
            verdict.warnings.iter().map(|index| REAL.check.warnings[*index].id.as_str()).collect();
        for warning in warned.split_whitespace().filter(|warning| !warnings.contains(warning)) {
            wrong.push(format!("{who}: no warning {warning} in {warnings:?}"));
        }
    }
    assert_eq!(wrong, [""; 0], "{}", wrong.join("\n"));
    assert!(count >= 25, "{count}");
}
