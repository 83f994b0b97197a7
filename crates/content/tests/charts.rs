//! The tables of the fact-check book say of every check what `cargo xtask answer` says.

use std::collections::BTreeSet;
use std::path::Path;

use content::{CivilDate, Locale, checks, load};
use readiness::{Answer, Check, Cube, Drawer, FigureTable, Part, Session, Side, Table, Tables, Verdict, line_of, paid};

/// The checks and the figures.
fn real() -> (Vec<Check>, FigureTable) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (files, faults) = checks(&root);
    assert!(faults.is_empty(), "{faults:?}");
    let table = load(&root, Locale::Vi, CivilDate::MIN).expect("the content").figures.table();
    (files.into_iter().map(|file| file.check).collect(), table)
}

/// Numbers that look drawn by lot and are the same each time.
struct Lot(u64);

impl Lot {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % count.max(1) as u64).unwrap_or(0)
    }
}

/// The result of some answers, as `answer` gives it, with each answer in the place of its question.
fn result(session: &Session<'_>, answers: &[(String, String)]) -> (Verdict, Vec<Option<Answer>>) {
    let state = session.replay(answers);
    let mut slots = vec![None; session.check().questions.len()];
    for answered in &state.path {
        slots[answered.question] = Some(answered.answer);
    }
    (state.verdict.unwrap_or_else(|| panic!("{answers:?} is not finished: {:?}", state.next)), slots)
}

/// Draws answers of every row of a table and compares.
fn rows_agree<T: Clone + Eq + std::hash::Hash + std::fmt::Debug>(
    session: &Session<'_>,
    part: Part,
    table: &Table<T>,
    tell: impl Fn(&Verdict) -> T,
    lot: &mut Lot,
) -> usize {
    assert_eq!(table.together.ambiguous, 0);
    let drawer = Drawer::new(&Side { session, parts: vec![Part::Outcome, part] }).expect("a drawer");
    let mut drawn = 0;
    for (outcome, (within, rows)) in table.within.iter().zip(&table.rows).enumerate() {
        for (told, cubes) in within.ends.iter().zip(rows) {
            for cube in cubes {
                let row = (outcome, told, cube);
                let answers = table.draw(&drawer, row, |count| lot.below(count));
                let answers = answers.unwrap_or_else(|| panic!("{part:?}: no answers lie in {row:?}"));
                let (verdict, slots) = result(session, &answers);
                assert_eq!((verdict.outcome, tell(&verdict)), (Some(outcome), told.clone()), "{part:?} {answers:?}");
                assert!(within.lies_in(session, 0, &slots, cube), "{answers:?}");
                drawn += 1;
            }
        }
    }
    drawn
}

/// What the rows of a table say of some answers: each thing said once.
fn said<T: Clone + Eq>(session: &Session<'_>, table: &Table<T>, outcome: usize, slots: &[Option<Answer>]) -> Vec<T> {
    let within = &table.within[outcome];
    let lies = |cubes: &[Cube]| cubes.iter().any(|cube| within.lies_in(session, 0, slots, cube));
    let rows = within.ends.iter().zip(&table.rows[outcome]);
    rows.filter(|(_, cubes)| lies(cubes)).map(|(told, _)| told.clone()).collect()
}

#[test]
fn every_row_says_what_the_answers_of_that_row_give() {
    let (checks, table) = real();
    let mut lot = Lot(0x9e37_79b9_7f4a_7c15);
    for check in &checks {
        let session = Session::new(check, &table, CivilDate::parse(&check.checked).expect("a day"));
        let tables = Tables::of(&session).expect("tables");
        let drawer = Drawer::new(&Side { session: &session, parts: vec![Part::Outcome] }).expect("a drawer");
        let mut drawn = 0;
        for ((outcome, rows), cubes) in tables.outcomes.ends.iter().zip(&tables.rows).zip(&tables.cubes) {
            for cube in rows {
                let answers = drawer.draw_line(&tables.outcomes, cubes, cube, |count| lot.below(count));
                let answers = answers.unwrap_or_else(|| panic!("no answers lie in {cube:?}"));
                assert_eq!(result(&session, &answers).0.outcome, *outcome, "{answers:?}");
                drawn += 1;
            }
        }
        for (item, table) in tables.items.iter().enumerate() {
            let tell = |verdict: &Verdict| line_of(verdict, item);
            drawn += rows_agree(&session, Part::Item(item), table, tell, &mut lot);
        }
        drawn += rows_agree(&session, Part::Fee, &tables.fee, paid, &mut lot);
        for (warning, table) in tables.warnings.iter().enumerate() {
            let tell = |verdict: &Verdict| verdict.warnings.contains(&warning);
            drawn += rows_agree(&session, Part::Warning(warning), table, tell, &mut lot);
        }
        println!("{}: {drawn} rows", check.id);
    }
}

/// The other way round: whatever is answered stands in the tables, with one outcome, one line of each item, one fee.
#[test]
fn every_result_stands_in_the_tables_and_only_once() {
    let (checks, table) = real();
    let mut lot = Lot(0x1234_5678_9abc_def1);
    for check in &checks {
        let session = Session::new(check, &table, CivilDate::parse(&check.checked).expect("a day"));
        let tables = Tables::of(&session).expect("tables");
        let drawer = Drawer::new(&Side { session: &session, parts: vec![Part::Outcome, Part::Fee] }).expect("a drawer");
        for _ in 0..300 {
            let any = Cube::default();
            let answers = drawer.draw(&tables.fee.together, &any, |count| lot.below(count)).expect("answers");
            let (verdict, slots) = result(&session, &answers);
            let outcome = verdict.outcome.expect("an outcome");
            let mut lines = tables.outcomes.ends.iter().zip(&tables.rows);
            let lies = |cubes: &[Cube]| cubes.iter().any(|cube| tables.outcomes.lies_in(&session, 0, &slots, cube));
            assert!(lines.all(|(end, cubes)| lies(cubes) == (*end == Some(outcome))), "{} {answers:?}", check.id);
            for (item, table) in tables.items.iter().enumerate() {
                assert_eq!(
                    said(&session, table, outcome, &slots),
                    [line_of(&verdict, item)],
                    "{} {item} {answers:?}",
                    check.id
                );
            }
            assert_eq!(said(&session, &tables.fee, outcome, &slots), [paid(&verdict)], "{answers:?}");
            for (warning, table) in tables.warnings.iter().enumerate() {
                assert_eq!(said(&session, table, outcome, &slots), [verdict.warnings.contains(&warning)]);
            }
        }
    }
}

#[test]
fn every_outcome_item_and_case_stands_in_the_tables() {
    let (checks, table) = real();
    for check in &checks {
        let (mut outcomes, mut cases) = (BTreeSet::new(), BTreeSet::new());
        for day in check.turning_days(&table).into_iter().chain([CivilDate::parse(&check.checked).expect("a day")]) {
            if day < CivilDate::parse(&check.checked).expect("a day") {
                continue;
            }
            let session = Session::new(check, &table, day);
            let tables = Tables::of(&session).expect("tables");
            outcomes.extend(tables.outcomes.ends.iter().flatten().copied());
            for (item, table) in tables.items.iter().enumerate() {
                cases.extend(table.within.iter().flat_map(|chart| &chart.ends).flatten().map(|line| (item, line.case)));
            }
        }
        assert_eq!(outcomes.len(), check.outcomes.len(), "{}", check.id);
        let all: usize = check.items.iter().map(|item| item.cases.len()).sum();
        assert_eq!(cases.len(), all, "{}", check.id);
    }
}
