//! Questions of several and numbers, times passed and left, and what holds only on some days.

use proptest::prelude::*;
use readiness::{
    Answer, AnswerError, Check, CivilDate, Condition, DateOf, Edge, Figure, FigureSpan, FigureTable, FigureValue, Kind,
    Limit, Mark, Outcome, Precision, Question, QuestionOption, Range, Session, State, Target, Unit, prove, verify,
};

fn date(text: &str) -> CivilDate {
    CivilDate::parse(text).expect("a date")
}

fn question(id: &str, kind: Kind, options: &[&str], to: Target) -> Question {
    Question {
        id: id.to_owned(),
        kind,
        options: options.iter().map(|id| QuestionOption { id: (*id).to_owned(), next: Vec::new() }).collect(),
        next: vec![Edge { when: None, to }],
        no_unknown: None,
        unit: None,
    }
}

fn outcome(id: &str, when: Option<Condition>, undecided: bool) -> Outcome {
    Outcome { id: id.to_owned(), when, undecided, facts: Vec::new(), mark: Mark::Seen, sources: Vec::new() }
}

/// Several, then a number, then a date, with an outcome "co" that holds under a condition.
fn check(when: Condition) -> Check {
    let several = Kind::Several { none: Some(3) };
    let day = Kind::Date { precision: Precision::DayOrYear, range: Range::Any, not_before: None };
    Check {
        id: "loai".to_owned(),
        questions: vec![
            question("dien", several, &["a", "b", "c", "khong", "khong-biet"], Target::Question(1)),
            question("so", Kind::Number { least: 1, most: 365 }, &["khong-co", "khong-biet"], Target::Question(2)),
            question("ngay", day, &["khong-thoi-han", "khong-biet"], Target::Result),
        ],
        figures: vec!["moc".to_owned(), "ngay-moi".to_owned()],
        outcomes: vec![outcome("co", Some(when), false), outcome("khong", None, false), outcome("hoi", None, true)],
        ..Check::default()
    }
}

fn figures(unit: Unit, value: i64) -> FigureTable {
    let figure = |id: &str, unit, value| Figure {
        id: id.to_owned(),
        unit,
        spans: vec![FigureSpan { from: None, until: None, value }],
    };
    let day = FigureValue::Date(date("2026-12-01"));
    FigureTable { figures: vec![figure("moc", unit, FigureValue::Number(value)), figure("ngay-moi", Unit::Other, day)] }
}

const TODAY: &str = "2026-11-23";

fn replayed(check: &Check, table: &FigureTable, today: CivilDate, answers: [&str; 3]) -> State {
    let ids = ["dien", "so", "ngay"];
    Session::new(check, table, today).replay(&ids.into_iter().zip(answers).collect::<Vec<_>>())
}

/// The id of the outcome.
fn came(when: &Condition, table: &FigureTable, today: CivilDate, answers: [&str; 3]) -> String {
    let check = check(when.clone());
    let verdict = replayed(&check, table, today, answers).verdict.expect("a result");
    verdict.outcome.map_or(String::new(), |outcome| check.outcomes[outcome].id.clone())
}

#[test]
fn several_are_read_in_any_order_and_stand_for_each_chosen() {
    let table = figures(Unit::Days, 30);
    let when = Condition::Is { question: 0, options: 0b10 };
    let came = |answer: &str| came(&when, &table, date(TODAY), [answer, "5", "2026"]);
    assert_eq!(came("b"), "co");
    assert_eq!(came("c, b"), "co");
    assert_eq!(came("a,c"), "khong");
    assert_eq!(came("khong"), "khong");
    assert_eq!(came("khong-biet"), "hoi");
    let check = check(when.clone());
    let refused = |answer: &str| {
        replayed(&check, &table, date(TODAY), [answer, "5", "2026"]).invalid.map(|invalid| invalid.error)
    };
    assert_eq!(refused(""), Some(AnswerError::NothingChosen));
    assert_eq!(refused("a,khong"), Some(AnswerError::NoneWithOthers));
    assert_eq!(refused("khong-biet,a"), Some(AnswerError::NoneWithOthers));
    assert_eq!(refused("a,d"), Some(AnswerError::UnknownOption));
    assert_eq!(refused("a,"), Some(AnswerError::UnknownOption));
    assert_eq!(refused(&"a,".repeat(1_000)), Some(AnswerError::UnknownOption));
}

#[test]
fn a_number_is_compared_with_the_figure_of_the_day() {
    let table = figures(Unit::Days, 30);
    let when = Condition::NumberAtLeast { question: 1, figure: 0 };
    let came = |answer: &str| came(&when, &table, date(TODAY), ["a", answer, "2026"]);
    assert_eq!([came("29"), came("30"), came("31")], ["khong", "co", "co"]);
    // An answer that is no number has none, and who does not know has any.
    assert_eq!([came("khong-co"), came("khong-biet")], ["khong", "hoi"]);
    let check = check(when.clone());
    let refused = |answer: &str| {
        replayed(&check, &table, date(TODAY), ["a", answer, "2026"]).invalid.map(|invalid| invalid.error)
    };
    for wrong in ["", "-5", "3,5", "ba", "٣", "5 ngày"] {
        assert_eq!(refused(wrong), Some(AnswerError::NotANumber), "{wrong}");
    }
    assert_eq!(refused("0"), Some(AnswerError::TooSmall));
    assert_eq!(refused("366"), Some(AnswerError::TooLarge));
    assert_eq!(refused("99999999999999999999999"), Some(AnswerError::TooLarge));
}

#[test]
fn whoever_does_not_know_a_number_knows_that_it_is_within_its_bounds() {
    let when = Condition::NumberAtLeast { question: 1, figure: 0 };
    let came = |limit: i64| came(&when, &figures(Unit::Other, limit), date(TODAY), ["a", "khong-biet", "2026"]);
    assert_eq!([came(1), came(2), came(365), came(366)], ["co", "hoi", "hoi", "khong"]);
}

#[test]
fn what_acts_from_and_until_a_day_acts_on_that_day_too() {
    let table = figures(Unit::Days, 30);
    let came = |from: Option<u16>, until: Option<u16>| {
        let on = |today: &str| came(&Condition::Acts { from, until }, &table, date(today), ["a", "5", "2026"]);
        [on("2026-11-30"), on("2026-12-01"), on("2026-12-02")]
    };
    assert_eq!(came(Some(1), None), ["khong", "co", "co"]);
    assert_eq!(came(None, Some(1)), ["co", "co", "khong"]);
    assert_eq!(came(Some(1), Some(1)), ["khong", "co", "khong"]);
    let turning = |from, until| check(Condition::Acts { from, until }).turning_days(&table);
    assert_eq!(turning(Some(1), None), [date("2026-12-01")]);
    assert_eq!(turning(None, Some(1)), [date("2026-12-02")]);
}

#[test]
fn the_new_kinds_are_verified_and_proved() {
    let table = figures(Unit::Days, 30);
    let sound = check(Condition::All(vec![
        Condition::Is { question: 0, options: 0b10 },
        Condition::NumberAtLeast { question: 1, figure: 0 },
        Condition::Elapsed { date: 2, figure: 0, strictly: false },
    ]));
    assert_eq!(verify(&sound), []);
    let proof = prove(&sound, &table, date(TODAY));
    assert_eq!(proof.faults, []);
    // Seven sets, none, unknown; four numbers, none, unknown; dates, no expiry, unknown.
    assert_eq!(proof.totals.paths % (9 * 6), 0, "{:?}", proof.totals);

    let broken = |kind: Kind| {
        let mut check = sound.clone();
        check.questions[0].kind = kind;
        verify(&check).iter().map(|fault| fault.what.clone()).collect::<Vec<_>>().join("; ")
    };
    assert!(broken(Kind::Several { none: Some(4) }).contains("no option of its own"));
    assert!(broken(Kind::Several { none: Some(9) }).contains("no option of its own"));
    assert!(broken(Kind::Number { least: 5, most: 5 }).contains("goes from 5 to 5"));
    assert!(broken(Kind::Number { least: -1, most: 5 }).contains("goes from -1 to 5"));
    let mut check = sound.clone();
    check.questions[0].options.drain(..2);
    check.questions[0].kind = Kind::Several { none: Some(1) };
    assert!(verify(&check).iter().any(|fault| fault.what.contains("fewer than two")));
    let mut check = sound;
    check.questions[1].kind = Kind::Choice;
    assert!(verify(&check).iter().any(|fault| fault.what.contains("a number is read")));
}

/// Whether a date is no more than so much before a day.
fn passed(unit: Unit, since: CivilDate, length: i32, day: CivilDate) -> bool {
    let end = match unit {
        Unit::Days | Unit::Other => since.plus_days(length),
        Unit::Months => since.plus_months(length),
        Unit::Years => since.plus_years(length),
    };
    end.is_some_and(|end| end <= day)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn times_passed_and_left_agree_with_the_calendar(
        today in 30_000..50_000_i32, near in -3..4_i32, length in 0..40_i32, unit in 0..3_usize,
    ) {
        let unit = [Unit::Days, Unit::Months, Unit::Years][unit];
        let today = CivilDate::from_number(today).expect("in bounds");
        let table = figures(unit, i64::from(length));
        // Days around the one on which the time has just passed, or begins to be left.
        let shifted = |length: i32| match unit {
            Unit::Days | Unit::Other => today.plus_days(length),
            Unit::Months => today.plus_months(length),
            Unit::Years => today.plus_years(length),
        };
        let since = shifted(-length).and_then(|day| day.plus_days(near)).expect("in bounds");
        let until = shifted(length).and_then(|day| day.plus_days(near)).expect("in bounds");
        let yesterday = today.plus_days(-1).expect("in bounds");
        let when = |strictly| Condition::Elapsed { date: 2, figure: 0, strictly };
        let is = |when: &Condition, day: CivilDate| came(when, &table, today, ["a", "5", &day.to_string()]) == "co";
        prop_assert_eq!(is(&when(false), since), passed(unit, since, length, today));
        prop_assert_eq!(is(&when(true), since), passed(unit, since, length, yesterday));
        let left = Condition::Left { date: 2, figure: 0 };
        prop_assert_eq!(is(&left, until), passed(unit, until, -length, today));
    }

    /// A month or a year is decided exactly when all its days agree, for one condition.
    #[test]
    fn a_month_is_decided_when_its_days_agree(
        year in 2024..2029_i32, month in 1..13_u32, whole_year in any::<bool>(), length in 0..40_i64, word in 0..5_usize,
    ) {
        let table = figures(Unit::Days, length);
        let when = [
            Condition::Elapsed { date: 2, figure: 0, strictly: false },
            Condition::Elapsed { date: 2, figure: 0, strictly: true },
            Condition::Left { date: 2, figure: 0 },
            Condition::Before { date: DateOf::Question(2), limit: Limit::Today },
            Condition::Before { date: DateOf::Question(2), limit: Limit::Figure(1) },
        ][word].clone();
        let raw = if whole_year { format!("{year}") } else { format!("{year}-{month:02}") };
        let span = readiness::parse_span(&raw).expect("a span");
        let days = (span.first.number()..=span.last.number()).filter_map(CivilDate::from_number);
        let mut each: Vec<String> =
            days.map(|day| came(&when, &table, date(TODAY), ["a", "5", &day.to_string()])).collect();
        each.sort();
        each.dedup();
        let expected = if let [one] = each.as_slice() { one.clone() } else { "hoi".to_owned() };
        prop_assert_eq!(came(&when, &table, date(TODAY), ["a", "5", &raw]), expected);
    }

    /// What an answer is written as gives that answer again.
    #[test]
    fn an_answer_is_read_as_it_is_written(set in 1..8_u64, number in 1..366_i64, day in 0..109_000_i32) {
        let check = check(Condition::Asked(0));
        let table = figures(Unit::Days, 30);
        let day = CivilDate::from_number(day).expect("in bounds");
        let given = [Answer::Several(set), Answer::Number(number), Answer::Date(readiness::DateSpan::exact(day))];
        let raw: Vec<String> = given.iter().zip(&check.questions).map(|(given, asked)| given.raw(asked)).collect();
        let state = replayed(&check, &table, date(TODAY), [&raw[0], &raw[1], &raw[2]]);
        let read: Vec<Answer> = state.path.iter().map(|answered| answered.answer).collect();
        prop_assert_eq!(read, given);
    }
}

mod share {
    use readiness::{ShareError, read_share, write_share};

    use super::*;

    fn any_answer() -> impl Strategy<Value = (&'static str, String)> {
        prop_oneof![
            proptest::sample::subsequence(vec!["a", "b", "c"], 1..4).prop_map(|ids| ("dien", ids.join(","))),
            proptest::sample::select(vec!["khong", "khong-biet"]).prop_map(|id| ("dien", id.to_owned())),
            (1..366_i64).prop_map(|number| ("so", number.to_string())),
            proptest::sample::select(vec!["khong-co", "khong-biet"]).prop_map(|id| ("so", id.to_owned())),
            (0..109_000_i32).prop_map(|day| ("ngay", CivilDate::from_number(day).expect("in bounds").to_string())),
            (1900..2200_i32).prop_map(|year| ("ngay", year.to_string())),
            (1900..2200_i32, 1..13_u32).prop_map(|(year, month)| ("ngay", format!("{year}-{month:02}"))),
            proptest::sample::select(vec!["khong-thoi-han", "khong-biet"]).prop_map(|id| ("ngay", id.to_owned())),
        ]
    }

    fn link(check: &Check, given: &[(&str, String)], with_birth_date: bool) -> (String, Vec<(String, String)>) {
        let table = figures(Unit::Days, 30);
        let state = Session::new(check, &table, date(TODAY)).replay(given);
        let path = state.path.iter().map(|answered| (answered.question, answered.answer));
        let raw = state.path.iter().map(|answered| {
            (check.questions[answered.question].id.clone(), answered.answer.raw(&check.questions[answered.question]))
        });
        (write_share(check, path, with_birth_date), raw.collect())
    }

    #[test]
    fn a_link_of_elsewhere_is_refused() {
        let check = check(Condition::Asked(0));
        let (good, _) = link(&check, &[("dien", "a,b".to_owned()), ("so", "30".to_owned())], true);
        let find = |id: &str| (id == "loai").then_some(&check);
        let read = |text: &str| read_share(text, find).map(|(_, answers)| answers);
        assert!(read(&good).is_ok());
        assert!(read(&format!("#{good}")).is_ok());
        assert_eq!(read(&good.replace("loai", "khac")), Err(ShareError::UnknownCheck));
        assert_eq!(read(&good.replacen('1', "2", 1)), Err(ShareError::Old));
        assert_eq!(read(&format!("{good}A")), Err(ShareError::Damaged));
        assert_eq!(read(&good[..good.len() - 1]), Err(ShareError::Damaged));
        assert_eq!(read(&good.repeat(40)), Err(ShareError::TooLong));
        assert_eq!(read(""), Err(ShareError::Damaged));
        // The check has changed since.
        let mut changed = check.clone();
        changed.questions[0].options.swap(0, 1);
        assert_eq!(read_share(&good, |_| Some(&changed)).err(), Some(ShareError::Old));
    }

    #[test]
    fn a_birth_date_stays_at_home_unless_asked_for() {
        let mut check = check(Condition::Asked(0));
        check.birth = Some(2);
        let given = [("dien", "khong".to_owned()), ("so", "30".to_owned()), ("ngay", "1990-05-17".to_owned())];
        let read = |with: bool| {
            let (text, _) = link(&check, &given, with);
            let (_, answers) = read_share(&text, |_| Some(&check)).expect("a link");
            answers.iter().any(|(id, _)| id == "ngay")
        };
        assert_eq!([read(false), read(true)], [false, true]);
    }

    proptest! {
        #[test]
        fn what_is_shared_is_read_back(given in proptest::collection::vec(any_answer(), 0..6)) {
            let check = check(Condition::Asked(0));
            let (text, raw) = link(&check, &given, true);
            prop_assert!(text.len() <= 600);
            let read = read_share(&text, |id| (id == "loai").then_some(&check)).map(|(_, answers)| answers);
            prop_assert_eq!(read, Ok(raw));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]

        /// Any text, and any change of a good one, is read or refused, and what is read can be replayed.
        #[test]
        fn no_text_makes_reading_panic(
            text in "[0-9A-Za-z_.#-]{0,40}|\\PC{0,40}", at in any::<proptest::sample::Index>(), letter in any::<char>(),
        ) {
            let check = check(Condition::Asked(0));
            let table = figures(Unit::Days, 30);
            let given = [("dien", "a,b".to_owned()), ("so", "30".to_owned()), ("ngay", "1990-05".to_owned())];
            let (good, _) = link(&check, &given, true);
            let mut changed: Vec<char> = good.chars().collect();
            let at = at.index(changed.len());
            changed[at] = letter;
            let fingerprint: String = good.split('.').nth(2).unwrap_or_default().to_owned();
            let texts = [text.clone(), changed.into_iter().collect(), format!("1.loai.{fingerprint}.{text}")];
            for text in texts {
                if let Ok((_, answers)) = read_share(&text, |_| Some(&check)) {
                    let _ = Session::new(&check, &table, date(TODAY)).replay(&answers);
                }
            }
        }
    }
}
