//! What two versions tell differently: exactly the answers concerned; and what the proof finds on single paths.

use readiness::{
    Check, CivilDate, Condition, DateOf, Edge, FaultKind, FeeRule, Figure, FigureSpan, FigureTable, FigureValue, Kind,
    Limit, Mark, Named, Outcome, PartName, Precision, Question, QuestionOption, Range, Session, Subject, Target, Told,
    Unit, Value, changes, prove,
};

fn date(text: &str) -> CivilDate {
    CivilDate::parse(text).expect("a date")
}

fn edge(to: Target) -> Edge {
    Edge { when: None, to }
}

fn question(id: &str, kind: Kind, options: &[&str], to: Target) -> Question {
    Question {
        id: id.to_owned(),
        kind,
        options: options.iter().map(|id| QuestionOption { id: (*id).to_owned(), next: Vec::new() }).collect(),
        next: vec![edge(to)],
        no_unknown: None,
        unit: None,
    }
}

fn outcome(id: &str, when: Option<Condition>, undecided: bool) -> Outcome {
    Outcome { id: id.to_owned(), when, undecided, facts: Vec::new(), mark: Mark::Seen, sources: Vec::new() }
}

/// A card of two kinds with the day of its issue: the first kind is old when it was issued before a day of the law.
fn check() -> Check {
    let day = Kind::Date { precision: Precision::DayOrYear, range: Range::Past, not_before: None };
    let first = Condition::Is { question: 0, options: 1 };
    let before = Condition::Before { date: DateOf::Question(1), limit: Limit::Figure(0) };
    Check {
        id: "hai-loai".to_owned(),
        questions: vec![
            question("loai", Kind::Choice, &["cu", "moi", "khong-biet"], Target::Question(1)),
            question("ngay-cap", day, &["khong-biet"], Target::Result),
        ],
        figures: vec!["moc".to_owned()],
        outcomes: vec![
            outcome("doi", Some(Condition::All(vec![first, before])), false),
            outcome("dung-tiep", None, false),
            outcome("hoi-lai", None, true),
        ],
        ..Check::default()
    }
}

fn limit_on(day: &str) -> FigureTable {
    let span = FigureSpan { from: None, until: None, value: FigureValue::Date(date(day)) };
    FigureTable { figures: vec![Figure { id: "moc".to_owned(), unit: Unit::Other, spans: vec![span] }] }
}

const TODAY: &str = "2026-11-23";

#[test]
fn a_boundary_moved_by_a_day_changes_that_day_of_that_kind_and_nothing_else() {
    let check = check();
    let (old, new) = (limit_on("2016-01-01"), limit_on("2016-01-02"));
    let (old, new) = (Session::new(&check, &old, date(TODAY)), Session::new(&check, &new, date(TODAY)));
    let changed = changes(&old, &new).expect("changes");
    let [changed] = changed.as_slice() else { panic!("{changed:?}") };
    assert_eq!(changed.part, PartName::Outcome);
    let told = |id: &str| Told::Outcome(id.to_owned());
    let differences: Vec<_> = changed.chart.ends.iter().zip(&changed.rows).filter(|(end, _)| end.is_some()).collect();
    // Whoever does not know the kind of the card was told to go on using it, or to ask; issued that day they ask.
    let expected = [(told("dung-tiep"), told("doi"), "cu"), (told("dung-tiep"), told("hoi-lai"), "khong-biet")];
    assert_eq!(differences.len(), expected.len(), "{differences:?}");
    for (before, after, kind) in expected {
        let difference = differences.iter().find(|(end, _)| **end == Some((before.clone(), after.clone())));
        let (_, cubes) = difference.unwrap_or_else(|| panic!("{before:?} to {after:?}: {differences:?}"));
        let [cube] = cubes.as_slice() else { panic!("{cubes:?}") };
        let limits: Vec<(&str, Vec<&Value>)> = cube
            .limits
            .iter()
            .map(|limit| {
                let Subject::Question(asked) = &changed.chart.subjects[usize::from(limit.subject)] else { panic!() };
                let asked = &changed.chart.asked[*asked];
                let values = asked.values.iter().enumerate().filter(|(value, _)| limit.values >> value & 1 == 1);
                (asked.id.as_str(), values.map(|(_, value)| value).collect())
            })
            .collect();
        let day = Value::Days(vec![readiness::DateSpan::exact(date("2016-01-01"))]);
        assert_eq!(limits, [("loai", vec![&Value::Option(kind.to_owned())]), ("ngay-cap", vec![&day])]);
    }
}

#[test]
fn two_versions_that_say_the_same_have_no_changes() {
    let (check, table) = (check(), limit_on("2016-01-01"));
    let session = Session::new(&check, &table, date(TODAY));
    assert!(changes(&session, &session).expect("changes").is_empty());
    // Said in other words it is still the same: "not on or after" for "before", and questions under other indexes.
    let mut other = check.clone();
    other.rules = vec![Named {
        id: "truoc".to_owned(),
        when: Condition::Before { date: DateOf::Question(1), limit: Limit::Figure(0) },
    }];
    let first = Condition::Is { question: 0, options: 1 };
    other.outcomes[0].when = Some(Condition::All(vec![Condition::Rule(0), first]));
    assert!(changes(&session, &Session::new(&other, &table, date(TODAY))).expect("changes").is_empty());
}

#[test]
fn a_question_that_is_new_is_compared_on_the_paths_that_both_have() {
    let (check, table) = (check(), limit_on("2016-01-01"));
    let old = Session::new(&check, &table, date(TODAY));
    let mut longer = check.clone();
    // Whoever has a new card is asked one thing more, and one answer to it leads elsewhere.
    longer.questions.push(question("mat", Kind::Choice, &["mat", "con", "khong-biet"], Target::Result));
    longer.questions[0].options[1].next = vec![edge(Target::Question(2))];
    longer.outcomes.insert(0, outcome("cap-lai", Some(Condition::Is { question: 2, options: 1 }), false));
    let new = Session::new(&longer, &table, date(TODAY));
    let changed = changes(&old, &new).expect("changes");
    let ends: Vec<_> = changed.iter().flat_map(|changed| &changed.chart.ends).flatten().collect();
    let told = |id: &str| Told::Outcome(id.to_owned());
    assert!(ends.contains(&&(told("dung-tiep"), told("cap-lai"))), "{ends:?}");
    assert!(ends.contains(&&(told("dung-tiep"), told("hoi-lai"))), "{ends:?}");
    assert_eq!(ends.len(), 2, "{ends:?}");
}

fn kinds(check: &Check, table: &FigureTable) -> Vec<FaultKind> {
    prove(check, table, date(TODAY)).faults.into_iter().map(|fault| fault.kind).collect()
}

/// A figure that holds until the end of 2025.
fn over(value: FigureValue) -> FigureTable {
    let span = FigureSpan { from: None, until: Some(date("2025-12-31")), value };
    FigureTable { figures: vec![Figure { id: "moc".to_owned(), unit: Unit::Other, spans: vec![span] }] }
}

#[test]
fn a_figure_that_is_not_in_force_on_a_path_is_a_fault() {
    let check = check();
    assert_eq!(kinds(&check, &limit_on("2016-01-01")), []);
    let found = kinds(&check, &over(FigureValue::Date(date("2016-01-01"))));
    assert!(found.contains(&FaultKind::NotInForce), "{found:?}");
}

#[test]
fn a_fee_without_an_amount_on_the_day_is_a_fault() {
    let mut check = check();
    let mut item =
        readiness::Item { id: "the".to_owned(), copy: readiness::Copy::None, channels: Vec::new(), cases: Vec::new() };
    item.cases.push(readiness::Case {
        id: "lam".to_owned(),
        when: None,
        undecided: false,
        status: readiness::Status::Missing,
        place: None,
        days: None,
        fee: true,
        online: None,
        facts: Vec::new(),
        mark: Mark::Seen,
        needs_confirmation: false,
        sources: Vec::new(),
    });
    check.items.push(item);
    check.figures.push("phi".to_owned());
    check.fees.push(FeeRule { id: "phi".to_owned(), when: None, figures: vec![1], ask: false });
    let fee = |until: Option<&str>| {
        let mut table = limit_on("2016-01-01");
        let span = FigureSpan { from: None, until: until.map(date), value: FigureValue::Number(35_000) };
        table.figures.push(Figure { id: "phi".to_owned(), unit: Unit::Other, spans: vec![span] });
        table
    };
    assert_eq!(kinds(&check, &fee(None)), []);
    assert_eq!(kinds(&check, &fee(Some("2025-12-31"))), [FaultKind::NotInForce]);
}

#[test]
fn rules_that_contradict_each_other_are_a_fault_where_both_hold() {
    let mut check = check();
    let is = |question: u8, option: u32| Condition::Is { question, options: 1 << option };
    check.rules = vec![
        Named { id: "cu".to_owned(), when: is(0, 0) },
        Named { id: "moi".to_owned(), when: is(0, 1) },
        Named { id: "khong-ro-ngay".to_owned(), when: is(1, 0) },
    ];
    check.exclusive = vec![(1, 0)];
    assert_eq!(kinds(&check, &limit_on("2016-01-01")), []);
    check.exclusive.push((2, 0));
    assert_eq!(kinds(&check, &limit_on("2016-01-01")), [FaultKind::Contradiction]);
}

#[test]
fn a_reminder_that_is_never_told_is_a_fault() {
    let mut check = check();
    let reminder = |when: Condition| readiness::Reminder {
        id: "nho".to_owned(),
        when: Some(when),
        on: readiness::ReminderDay::Date { date: 1, length: None, earlier: false },
        facts: Vec::new(),
        mark: Mark::Seen,
        needs_confirmation: false,
        sources: Vec::new(),
    };
    let is = |option: u32| Condition::Is { question: 0, options: 1 << option };
    check.reminders = vec![reminder(is(0))];
    assert_eq!(kinds(&check, &limit_on("2016-01-01")), []);
    check.reminders = vec![reminder(Condition::All(vec![is(0), is(1)]))];
    assert_eq!(kinds(&check, &limit_on("2016-01-01")), [FaultKind::Unreachable]);
}
