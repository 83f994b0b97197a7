//! Life situations: `tests/cases/CHECK.tsv` for every check.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use readiness::{Check, FigureTable, FigureValue, Session};

use super::{REAL, asked, date, fee_of, given, items_of, outcome_of};

/// So many situations show a check at least.
const LEAST: usize = 20;

/// One line of such a file.
pub(crate) struct Life {
    pub(crate) who: String,
    pub(crate) today: String,
    pub(crate) answers: String,
    outcome: String,
    fee: String,
    items: String,
    warnings: String,
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

/// The situations of a check.
pub(crate) fn lives(check: &str) -> Vec<Life> {
    let file = folder().join(format!("{check}.tsv"));
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let read = |line: &str| {
        let parts: Vec<String> = line.split('\t').map(str::to_owned).collect();
        let [who, today, answers, outcome, fee, items, warnings] =
            parts.try_into().unwrap_or_else(|parts| panic!("{check}: seven columns: {parts:?}"));
        Life { who, today, answers, outcome, fee, items, warnings }
    };
    lines.map(read).collect()
}

/// What is wanted and not there, or there and not wanted. A line is named by its beginning, up to a colon or its end.
fn unlike(wanted: &str, found: &[String]) -> Vec<String> {
    let is_there = |name: &str| {
        let begins =
            |found: &String| found.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'));
        found.iter().any(begins)
    };
    let wrong = wanted.split_whitespace().filter_map(|wanted| match wanted.strip_prefix('!') {
        Some(unwanted) => is_there(unwanted).then(|| format!("{unwanted} is among {found:?}")),
        None => (!is_there(wanted)).then(|| format!("no {wanted} in {found:?}")),
    });
    wrong.collect()
}

/// Working days as a line is named: whole, or with one place after the point.
fn working_days(days: FigureValue) -> String {
    match days {
        FigureValue::Number(days) => days.to_string(),
        FigureValue::Tenths(tenths) => format!("{}.{}", tenths / 10, tenths % 10),
        FigureValue::Date(day) => day.to_string(),
    }
}

impl Life {
    /// What a check says otherwise than this line does.
    pub(crate) fn wrong(&self, check: &Check, table: &FigureTable) -> Vec<String> {
        let state = Session::new(check, table, date(&self.today)).replay(&given(&self.answers));
        let Some(verdict) = &state.verdict else {
            return vec![format!("no result, asked {:?} {:?}", asked(check, &state), state.invalid)];
        };
        let mut wrong = Vec::new();
        let dropped: Vec<&str> = state.dropped.iter().map(|given| given.question.as_str()).collect();
        if !dropped.is_empty() {
            wrong.push(format!("dropped {dropped:?}"));
        }
        let outcome = outcome_of(check, &state);
        if outcome != self.outcome {
            wrong.push(format!("outcome {outcome} instead of {}", self.outcome));
        }
        let fee = fee_of(verdict);
        if fee != self.fee {
            wrong.push(format!("fee {fee} instead of {}", self.fee));
        }
        let days = verdict.items.iter().map(|line| line.days.map_or("none".to_owned(), working_days));
        let items: Vec<String> =
            items_of(check, verdict).iter().zip(days).map(|(item, days)| format!("{item}:{days}")).collect();
        wrong.extend(unlike(&self.items, &items));
        let reminders = verdict.reminders.iter();
        let reminders = reminders.map(|(index, on)| format!("remind:{}@{on}", check.reminders[*index].id));
        let warnings = verdict.warnings.iter().map(|index| check.warnings[*index].id.clone());
        wrong.extend(unlike(&self.warnings, &warnings.chain(reminders).collect::<Vec<_>>()));
        wrong
    }
}

#[test]
fn people_of_the_fact_sheet_get_what_it_says() {
    let mut wrong = Vec::new();
    for check in &REAL.checks {
        let lives = lives(&check.id);
        assert!(lives.len() >= LEAST, "{}: {} situations", check.id, lives.len());
        for life in &lives {
            let said = life.wrong(check, &REAL.table).into_iter();
            wrong.extend(said.map(|said| format!("{}: {}: {said}", check.id, life.who)));
        }
    }
    assert_eq!(wrong, [""; 0], "{}", wrong.join("\n"));
}

#[test]
fn no_situations_are_left_of_a_check_that_is_gone() {
    let files = fs::read_dir(folder()).expect("the folder").map(|entry| entry.expect("an entry").path());
    let files: BTreeSet<String> = files.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect();
    let checks: BTreeSet<String> = REAL.checks.iter().map(|check| check.id.clone()).collect();
    assert_eq!(files, checks);
}

#[test]
fn every_outcome_comes_to_someone() {
    let mut missing = Vec::new();
    for check in &REAL.checks {
        let shown: BTreeSet<String> = lives(&check.id).into_iter().map(|life| life.outcome).collect();
        let none = check.outcomes.iter().filter(|outcome| !shown.contains(&outcome.id));
        missing.extend(none.map(|outcome| format!("{}: {}", check.id, outcome.id)));
    }
    assert_eq!(missing, [""; 0]);
}
