//! Whoever knows only the month or the year is asked back exactly where the missing day could change the result.

use proptest::prelude::*;
use readiness::{Answer, Check, CivilDate, DateSpan, Session, Target, Verdict};

use super::lives::lives;
use super::replay::answers;
use super::{CARD, REAL, card, date, given};

fn session() -> Session<'static> {
    Session::new(card(), &REAL.table, date("2026-11-23"))
}

/// The line of an item: nothing when it is not on the list.
fn case(verdict: &Verdict, item: usize) -> Option<usize> {
    verdict.items.iter().find(|line| line.item == item).map(|line| line.case)
}

fn is_undecided(check: &Check, item: usize, case: Option<usize>) -> bool {
    case.is_some_and(|case| check.items[item].cases[case].undecided)
}

/// What each day of a span comes to that other answers do not rule out, and whether some day asks for more.
fn each_day(session: &Session<'_>, slots: &[Option<Answer>], question: usize, span: DateSpan) -> (Vec<Verdict>, bool) {
    let mut slots = slots.to_vec();
    let (mut verdicts, mut asks) = (Vec::new(), false);
    for day in (span.first.number()..=span.last.number()).filter_map(CivilDate::from_number) {
        slots[question] = Some(Answer::Date(DateSpan::exact(day)));
        let mut verdict = Verdict::default();
        if session.walk(&slots, &mut verdict) == Target::Result {
            if !verdict.warnings.iter().any(|warning| session.check().warnings[*warning].contradiction) {
                verdicts.push(verdict);
            }
        } else {
            asks = true;
        }
    }
    (verdicts, asks)
}

fn is_vague(answer: Answer) -> bool {
    matches!(answer, Answer::Date(span) if !span.is_exact())
}

/// Makes one date of some answers vague and compares what is said with what every day of it says. Gives whether there
/// was anything to compare.
fn compare(session: &Session<'_>, answers: &[(String, String)], id: &str, raw: &str) -> Result<bool, String> {
    let check = session.check();
    let made: Vec<(String, String)> = answers
        .iter()
        .map(|(known, given)| (known.clone(), if known == id { raw.to_owned() } else { given.clone() }))
        .collect();
    let state = session.replay(&made);
    let Some(verdict) = state.verdict else { return Ok(false) };
    let vague: Vec<_> = state.path.iter().filter(|answered| is_vague(answered.answer)).collect();
    let [vague] = vague.as_slice() else { return Ok(false) };
    let Answer::Date(span) = vague.answer else { return Ok(false) };
    let mut slots = vec![None; check.questions.len()];
    for answered in &state.path {
        slots[answered.question] = Some(answered.answer);
    }
    let (days, asks) = each_day(session, &slots, vague.question, span);
    if days.is_empty() {
        return Ok(false);
    }
    // What every day says is said, and nothing else is.
    let mut outcomes: Vec<_> = days.iter().map(|day| (day.decided, day.outcome)).collect();
    outcomes.dedup();
    if verdict.decided && outcomes != [(true, verdict.outcome)] {
        return Err(format!("decided, though the days say {outcomes:?}: {made:?}"));
    }
    if !verdict.decided && !asks && outcomes.len() == 1 && outcomes[0].0 {
        return Err(format!("asks back, though every day says {outcomes:?}: {made:?}"));
    }
    for item in 0..check.items.len() {
        let now = case(&verdict, item);
        let mut each: Vec<_> = days.iter().map(|day| case(day, item)).collect();
        each.dedup();
        let name = &check.items[item].id;
        if is_undecided(check, item, now) {
            if !asks && each.len() == 1 && !is_undecided(check, item, each[0]) {
                return Err(format!("{name} asks back, though every day says {each:?}: {made:?}"));
            }
        } else if !asks && now.is_some() && each.iter().any(|case| case.is_some() && *case != now) {
            // That a line is on the list on some days only is not told: a check may name it to be careful.
            return Err(format!("{name} is {now:?}, though the days say {each:?}: {made:?}"));
        }
    }
    Ok(true)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_month_or_a_year_asks_back_exactly_where_a_day_could_change_the_result(
        answers in answers(), which in 0..8_usize, month in 1..13_u32, whole_year in any::<bool>(),
    ) {
        let session = session();
        let all = session.replay(&answers);
        let dates: Vec<(&str, CivilDate)> = all.path.iter().filter_map(|answered| match answered.answer {
            Answer::Date(span) => Some((card().questions[answered.question].id.as_str(), span.first)),
            _ => None,
        }).collect();
        prop_assume!(!dates.is_empty());
        let (id, day) = dates[which % dates.len()];
        let raw = if whole_year { day.year().to_string() } else { format!("{}-{month:02}", day.year()) };
        // Every other date is made certain, so that this one alone is vague.
        let certain: Vec<(String, String)> = answers.iter().map(|(known, given)| {
            let exact = dates.iter().find(|(date, _)| date == known);
            (known.clone(), exact.map_or_else(|| given.clone(), |(_, day)| day.to_string()))
        }).collect();
        prop_assert_eq!(compare(&session, &certain, id, &raw).err(), None);
    }
}

/// Every person of the life situations, each of whose dates is known to the month or the year only, also the months and
/// years beside it.
#[test]
fn people_of_the_fact_sheet_who_know_less_are_asked_back_where_it_matters() {
    let (mut wrong, mut compared) = (Vec::new(), 0);
    for life in lives(CARD) {
        let session = Session::new(card(), &REAL.table, date(&life.today));
        let answers: Vec<(String, String)> =
            given(&life.answers).into_iter().map(|(id, raw)| (id.to_owned(), raw.to_owned())).collect();
        for (id, given) in &answers {
            let Ok(day) = CivilDate::parse(given) else { continue };
            let near = [-31, 0, 31].map(|days| day.plus_days(days).unwrap_or(day));
            let spans = near.map(|near| near.to_string());
            let years = [-1, 0, 1].map(|years| (day.year() + years).to_string());
            for raw in spans.iter().map(|day| &day[..7]).chain(years.iter().map(String::as_str)) {
                match compare(&session, &answers, id, raw) {
                    Ok(was) => compared += usize::from(was),
                    Err(what) => wrong.push(what),
                }
            }
        }
    }
    assert_eq!(wrong, [""; 0], "{} of {compared}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(compared > 200, "{compared}");
}

/// Random journeys through every check, each of whose dates is then known to the month or the year only.
#[test]
fn every_check_asks_back_where_it_matters() {
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = move |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap_or(0) % below.max(1)
    };
    let (mut wrong, mut compared) = (Vec::new(), 0);
    let with_dates = REAL.checks.iter().filter(|check| check.questions.iter().any(readiness::Question::is_date));
    for check in with_dates {
        let session = Session::new(check, &REAL.table, date("2026-11-23"));
        for _ in 0..60 {
            let mut answers: Vec<(String, String)> = Vec::new();
            let mut days = Vec::new();
            // Answers what is asked until the result; a date that is refused is not known.
            while let Some(next) = session.replay(&answers).next {
                let asked = &check.questions[next];
                let raw = if asked.is_date() && random(8) != 0 {
                    let years = [0, 1, 2, 6, 14, 25, 60][random(7)];
                    let back = years * 365 + i32::try_from(random(800)).unwrap_or(0);
                    session.today().plus_days(300 - back).unwrap_or(CivilDate::MIN).to_string()
                } else if asked.is_number() {
                    random(60).to_string()
                } else {
                    asked.options[random(asked.options.len())].id.clone()
                };
                answers.push((asked.id.clone(), raw.clone()));
                if session.replay(&answers).invalid.is_some() {
                    let last = asked.options.last().map_or_else(|| "2020-01-01".to_owned(), |option| option.id.clone());
                    answers.pop();
                    answers.push((asked.id.clone(), last));
                } else if CivilDate::parse(&raw).is_ok() {
                    days.push((asked.id.clone(), raw));
                }
                if answers.len() > check.questions.len() {
                    break;
                }
            }
            for (id, day) in days {
                for raw in [&day[..7], &day[..4]] {
                    match compare(&session, &answers, &id, raw) {
                        Ok(was) => compared += usize::from(was),
                        Err(what) => wrong.push(format!("{}: {what}", check.id)),
                    }
                }
            }
        }
    }
    assert_eq!(wrong, [""; 0], "{} of {compared}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(compared > 200, "{compared}");
}
