//! Broken checks: each fault is found, none panics.

use proptest::prelude::*;
use readiness::{
    Answer, Case, Check, CivilDate, Condition, Copy, DateOf, Edge, FaultKind, FeeRule, FigureTable, Item, Kind, Limit,
    Mark, Named, Outcome, Precision, Question, QuestionOption, Range, Session, Status, Target, Verdict, prove, verify,
};

fn edge(to: Target) -> Edge {
    Edge { when: None, to }
}

fn option(id: &str) -> QuestionOption {
    QuestionOption { id: id.to_owned(), next: Vec::new() }
}

fn choice(id: &str, to: Target) -> Question {
    Question {
        id: id.to_owned(),
        kind: Kind::Choice,
        options: vec![option("co"), option("khong"), option("khong-biet")],
        next: vec![edge(to)],
        no_unknown: None,
        unit: None,
    }
}

fn outcome(id: &str, when: Option<Condition>, undecided: bool) -> Outcome {
    Outcome { id: id.to_owned(), when, undecided, facts: Vec::new(), mark: Mark::Seen, sources: Vec::new() }
}

fn case(id: &str, when: Option<Condition>, status: Status, undecided: bool) -> Case {
    Case {
        id: id.to_owned(),
        when,
        undecided,
        status,
        place: None,
        days: None,
        fee: false,
        online: None,
        facts: Vec::new(),
        mark: Mark::Seen,
        needs_confirmation: false,
        sources: Vec::new(),
    }
}

fn yes(question: u8) -> Condition {
    Condition::Is { question, options: 1 }
}

/// Two questions, an outcome for each answer to the second, an item that is ready when both are yes.
fn sound() -> Check {
    let ready = Condition::All(vec![yes(0), yes(1)]);
    let cases = vec![
        case("co", Some(ready), Status::Ready, false),
        case("thieu", Some(Condition::Not(Box::new(yes(1)))), Status::Missing, false),
        case("hoi", None, Status::Ask, true),
    ];
    Check {
        id: "nho".to_owned(),
        questions: vec![choice("mot", Target::Question(1)), choice("hai", Target::Result)],
        outcomes: vec![
            outcome("xong", Some(yes(1)), false),
            outcome("chua", Some(Condition::Not(Box::new(yes(1)))), false),
            outcome("hoi-lai", None, true),
        ],
        items: vec![Item { id: "giay".to_owned(), copy: Copy::None, channels: Vec::new(), cases }],
        ..Check::default()
    }
}

fn today() -> CivilDate {
    CivilDate::parse("2026-11-23").expect("a date")
}

fn kinds(check: &Check) -> Vec<FaultKind> {
    let mut kinds: Vec<FaultKind> = verify(check).into_iter().map(|fault| fault.kind).collect();
    kinds.dedup();
    kinds
}

fn proved(check: &Check) -> Vec<FaultKind> {
    let proof = prove(check, &FigureTable::default(), today());
    proof.faults.into_iter().map(|fault| fault.kind).collect()
}

#[test]
fn a_sound_check_has_no_fault_and_its_paths_are_counted() {
    let proof = prove(&sound(), &FigureTable::default(), today());
    assert_eq!(proof.faults, []);
    assert_eq!((proof.totals.paths, proof.totals.shortest, proof.totals.longest), (9, 2, 2));
    assert_eq!(proof.outcomes, [3, 3, 3]);
}

#[test]
fn every_static_fault_is_found() {
    let mut check = sound();
    check.questions[1].next = vec![edge(Target::Question(0))];
    assert!(kinds(&check).contains(&FaultKind::Cycle));

    let mut check = sound();
    check.questions[0].next = vec![edge(Target::Result)];
    assert_eq!(kinds(&check), [FaultKind::UnreachableQuestion]);

    let mut check = sound();
    check.questions[1].next.clear();
    assert!(kinds(&check).contains(&FaultKind::NoEdge));

    let mut check = sound();
    check.questions[1].next[0].when = Some(yes(0));
    assert!(kinds(&check).contains(&FaultKind::NoEdge));

    let mut check = sound();
    check.questions[1].next.insert(0, edge(Target::Result));
    assert!(kinds(&check).contains(&FaultKind::Unreachable));

    let mut check = sound();
    check.questions[1].next[0].to = Target::Question(9);
    assert!(kinds(&check).contains(&FaultKind::UnknownReference));

    // An edge of the first question cannot know the second answer.
    let mut check = sound();
    check.questions[0].next.insert(0, Edge { when: Some(yes(1)), to: Target::Result });
    assert_eq!(kinds(&check), [FaultKind::UnknownReference]);

    let mut check = sound();
    check.questions[0].options.pop();
    assert!(kinds(&check).contains(&FaultKind::NoUnknown));
    check.questions[0].no_unknown = Some("why".to_owned());
    assert_eq!(kinds(&check), []);

    let mut check = sound();
    check.questions[1].id = "mot".to_owned();
    assert_eq!(kinds(&check), [FaultKind::Duplicate]);

    let mut check = sound();
    check.outcomes.pop();
    assert_eq!(kinds(&check), [FaultKind::NoResult]);

    let mut check = sound();
    check.items[0].cases.insert(0, case("luon", None, Status::Missing, false));
    assert_eq!(kinds(&check), [FaultKind::Unreachable]);

    let mut check = sound();
    check.items[0].cases[2].status = Status::Ready;
    assert_eq!(kinds(&check), [FaultKind::WronglyReady]);

    let mut check = sound();
    check.rules = vec![Named { id: "minh".to_owned(), when: Condition::Rule(0) }];
    assert_eq!(kinds(&check), [FaultKind::UnknownReference]);

    let mut check = sound();
    check.fees = vec![FeeRule { id: "phi".to_owned(), when: None, figures: Vec::new(), ask: false }];
    assert_eq!(kinds(&check), [FaultKind::UnknownReference]);

    assert!(kinds(&Check::default()).contains(&FaultKind::Size));
}

#[test]
fn every_fault_of_paths_is_found() {
    let mut check = sound();
    check.items[0].cases[1].when = Some(Condition::All(vec![yes(0), Condition::Not(Box::new(yes(0)))]));
    assert_eq!(proved(&check), [FaultKind::Unreachable]);

    let mut check = sound();
    check.outcomes.insert(0, outcome("khong-bao-gio", Some(Condition::Any(Vec::new())), false));
    assert_eq!(proved(&check), [FaultKind::Unreachable]);

    let mut check = sound();
    check.outcomes[1].when = Some(Condition::Is { question: 1, options: 0b100 });
    assert!(proved(&check).contains(&FaultKind::NoResult));

    // Ready for whoever does not know.
    let mut check = sound();
    check.items[0].cases[0].when = Some(Condition::Is { question: 1, options: 0b100 });
    assert!(proved(&check).contains(&FaultKind::WronglyReady));

    // Ready for whoever is not surely missing it.
    let mut check = sound();
    let surely = Condition::Surely(Box::new(Condition::Is { question: 1, options: 0b10 }));
    check.items[0].cases[0].when = Some(Condition::Not(Box::new(surely)));
    assert!(proved(&check).contains(&FaultKind::WronglyReady));

    let mut check = sound();
    check.figures = vec!["khong-co".to_owned()];
    assert_eq!(proved(&check), [FaultKind::UnknownReference]);
}

#[test]
fn one_day_is_not_blamed_for_what_only_another_can_reach() {
    let mut check = sound();
    check.figures = vec!["tu-ngay".to_owned()];
    let in_force = Condition::InForce { figure: 0, on: DateOf::Today };
    check.rules = vec![Named { id: "co-hieu-luc".to_owned(), when: in_force }];
    let later = Condition::All(vec![Condition::Rule(0), yes(0)]);
    check.items[0].cases.insert(0, case("sau-nay", Some(later), Status::Missing, false));
    let from = CivilDate::parse("2027-01-01").expect("a date");
    let span = readiness::FigureSpan { from: Some(from), until: None, value: readiness::FigureValue::Number(1) };
    let unit = readiness::Unit::default();
    let table = FigureTable { figures: vec![readiness::Figure { id: "tu-ngay".to_owned(), unit, spans: vec![span] }] };
    let kinds = |proof: readiness::Proof| proof.faults.iter().map(|fault| fault.kind).collect::<Vec<_>>();
    assert_eq!(kinds(prove(&check, &table, today())), []);
    assert_eq!(kinds(readiness::prove_on(&check, &table, &[today()])), [FaultKind::Unreachable]);
    assert_eq!(kinds(readiness::prove_on(&check, &table, &[today(), from])), []);
}

fn any_condition() -> impl Strategy<Value = Condition> {
    let leaf = prop_oneof![
        (any::<u8>(), any::<u64>()).prop_map(|(question, options)| Condition::Is { question, options }),
        any::<u8>().prop_map(Condition::Asked),
        any::<u16>().prop_map(Condition::AgeAtLeast),
        any::<u16>().prop_map(Condition::Rule),
        any::<u16>().prop_map(Condition::Predicate),
        (any::<u8>(), any::<u16>()).prop_map(|(question, figure)| Condition::NumberAtLeast { question, figure }),
        (0..4_u8, any::<u16>(), any::<bool>()).prop_map(|(date, figure, strictly)| Condition::Elapsed {
            date,
            figure,
            strictly
        }),
        (0..4_u8, any::<u16>()).prop_map(|(date, figure)| Condition::Left { date, figure }),
        (proptest::option::of(any::<u16>()), proptest::option::of(any::<u16>()))
            .prop_map(|(from, until)| Condition::Acts { from, until }),
        (0..4_u8).prop_map(|question| Condition::Before { date: DateOf::Question(question), limit: Limit::Today }),
        (any::<u16>(), 0..4_u8).prop_map(|(figure, on)| Condition::InForce { figure, on: DateOf::Question(on) }),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Condition::All),
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Condition::Any),
            inner.clone().prop_map(|inner| Condition::Not(Box::new(inner))),
            inner.prop_map(|inner| Condition::Surely(Box::new(inner))),
        ]
    })
}

prop_compose! {
    fn any_question()(
        id in "[a-c]", kind in 0..4_u8, none in proptest::option::of(0..5_u8), least in any::<i64>(), most in any::<i64>(),
        options in 0..4_usize, not_before in proptest::option::of(any::<u8>()),
        edges in proptest::collection::vec((proptest::option::of(any_condition()), 0..6_u8), 0..3),
    ) -> Question {
        let kind = match kind {
            0 => Kind::Choice,
            1 => Kind::Several { none },
            2 => Kind::Number { least, most },
            _ => Kind::Date { precision: Precision::Day, range: Range::Past, not_before },
        };
        let to = |to: u8| if to == 5 { Target::Result } else { Target::Question(to) };
        Question {
            id,
            kind,
            options: ["co", "khong", "khong-biet"].iter().take(options).map(|id| option(id)).collect(),
            next: edges.into_iter().map(|(when, target)| Edge { when, to: to(target) }).collect(),
            no_unknown: None,
            unit: None,
        }
    }
}

/// A condition within so many others.
fn nested(levels: usize) -> Condition {
    (0..levels).fold(yes(0), |inner, level| match level % 4 {
        0 => Condition::Not(Box::new(inner)),
        1 => Condition::Surely(Box::new(inner)),
        2 => Condition::All(vec![yes(1), inner]),
        _ => Condition::Any(vec![inner, yes(1)]),
    })
}

#[test]
fn conditions_that_nest_deeper_than_they_are_evaluated_are_a_fault() {
    let with = |levels: usize| {
        let mut check = sound();
        check.items[0].cases[0].when = Some(nested(levels));
        verify(&check).iter().filter(|fault| fault.kind == FaultKind::Size).count()
    };
    assert_eq!([with(48), with(49), with(5_000)], [0, 1, 1]);
}

#[test]
fn rules_that_double_and_double_again_are_a_fault() {
    let with = |count: u16| {
        let mut check = sound();
        let rule = |index: u16| {
            let when = match index.checked_sub(1) {
                Some(above) => Condition::All(vec![Condition::Rule(above), Condition::Rule(above)]),
                None => yes(0),
            };
            Named { id: format!("r{index}"), when }
        };
        check.rules = (0..count).map(rule).collect();
        let faults = verify(&check);
        faults.iter().filter(|fault| fault.kind == FaultKind::Size).count()
    };
    // The nth, counted from 0, comes to 2^(n+2) - 3 conditions.
    assert_eq!([with(12), with(13), with(60)], [0, 1, 48]);
}

proptest! {
    #[test]
    fn no_check_makes_anything_panic(
        questions in proptest::collection::vec(any_question(), 0..5),
        rule in any_condition(),
        ready in proptest::option::of(any_condition()),
        birth in proptest::option::of(any::<u8>()),
        answers in proptest::collection::vec(("[a-d]", "co|khong|khong-biet|co,khong|co,khong-biet|,|12|99999999999999999999|1990|1990-02-30|x"), 0..6),
    ) {
        let cases = vec![case("co", ready.clone(), Status::Ready, false), case("hoi", None, Status::Ask, true)];
        let check = Check {
            birth,
            questions,
            rules: vec![Named { id: "r".to_owned(), when: rule }],
            outcomes: vec![outcome("co", ready, false), outcome("hoi", None, true)],
            items: vec![Item { id: "i".to_owned(), copy: Copy::None, channels: Vec::new(), cases }],
            ..Check::default()
        };
        let _ = verify(&check);
        let table = FigureTable::default();
        let _ = prove(&check, &table, today());
        let session = Session::new(&check, &table, today());
        let _ = session.replay(&answers);
        let slots = vec![Some(Answer::Option(200)); 300];
        let _ = session.walk(&slots, &mut Verdict::default());
    }
}
