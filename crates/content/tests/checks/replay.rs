//! Replay: answers that are still reached are kept, others are named, and nothing else matters.

use proptest::prelude::*;
use readiness::{AnswerError, CivilDate, Session, State, Status, Target, UNKNOWN, Verdict};

use super::{REAL, card, date, next, state};

const TODAY: &str = "2026-11-23";

fn session() -> Session<'static> {
    Session::new(card(), &REAL.table, date(TODAY))
}

/// Answers to every question, sensible or not.
pub(super) fn answers() -> impl Strategy<Value = Vec<(String, String)>> {
    let each: Vec<BoxedStrategy<(String, String)>> = card()
        .questions
        .iter()
        .map(|question| {
            let options: Vec<String> = question.options.iter().map(|option| option.id.clone()).collect();
            let chosen = proptest::sample::select(options);
            let raw = if question.is_date() {
                let day =
                    (20_000..46_500_i32).prop_map(|day| CivilDate::from_number(day).expect("in bounds").to_string());
                let year = (1950..2027_i32).prop_map(|year| year.to_string());
                let month = (1950..2027_i32, 1..13_u32).prop_map(|(year, month)| format!("{year}-{month:02}"));
                prop_oneof![4 => day, 2 => year, 1 => month, 1 => chosen, 1 => "[0-9x-]{0,10}"].boxed()
            } else {
                prop_oneof![9 => chosen, 1 => "[a-z-]{0,6}"].boxed()
            };
            let id = question.id.clone();
            raw.prop_map(move |raw| (id.clone(), raw)).boxed()
        })
        .collect();
    each
}

fn path(state: &State) -> Vec<(usize, String)> {
    state.path.iter().map(|answered| (answered.question, answered.raw.clone())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn replaying_what_was_kept_gives_the_same(answers in answers()) {
        let session = session();
        let first = session.replay(&answers);
        let again = session.replay(&first.answers(&session));
        prop_assert_eq!(&first.path, &again.path);
        prop_assert_eq!(first.next, again.next);
        prop_assert_eq!(&first.invalid, &again.invalid);
        prop_assert_eq!(&first.verdict, &again.verdict);
        prop_assert_eq!(first.progress, again.progress);
        prop_assert!(again.dropped.is_empty());
    }

    #[test]
    fn the_order_of_answers_does_not_matter(
        (answers, shuffled) in answers().prop_flat_map(|answers| (Just(answers.clone()), Just(answers).prop_shuffle()))
    ) {
        let (one, two) = (session().replay(&answers), session().replay(&shuffled));
        prop_assert_eq!(&one.path, &two.path);
        prop_assert_eq!(one.next, two.next);
        prop_assert_eq!(&one.verdict, &two.verdict);
        let sorted = |state: &State| {
            let mut dropped: Vec<String> = state.dropped.iter().map(|given| given.question.clone()).collect();
            dropped.sort();
            dropped
        };
        prop_assert_eq!(sorted(&one), sorted(&two));
    }

    #[test]
    fn every_answer_is_kept_or_named(answers in answers()) {
        let state = session().replay(&answers);
        let mut kept: Vec<String> =
            state.path.iter().map(|answered| card().questions[answered.question].id.clone()).collect();
        kept.extend(state.invalid.iter().map(|invalid| card().questions[invalid.question].id.clone()));
        kept.extend(state.pending.iter().chain(&state.dropped).map(|given| given.question.clone()));
        kept.sort();
        let mut given: Vec<String> = answers.iter().map(|(id, _)| id.clone()).collect();
        given.sort();
        prop_assert_eq!(kept, given);
    }

    #[test]
    fn changing_one_answer_keeps_all_others_still_reached(answers in answers(), which in 0..16_usize, option in 0..9_usize) {
        let session = session();
        let before = session.replay(&answers);
        let kept = before.answers(&session);
        prop_assume!(!before.path.is_empty());
        let changed = before.path[which % before.path.len()].question;
        let question = &card().questions[changed];
        let new = question.options[option % question.options.len()].id.clone();
        let with = kept.iter().map(|(id, raw)| (id.clone(), if *id == question.id { new.clone() } else { raw.clone() }));
        let after = session.replay(&with.collect::<Vec<_>>());
        // Whatever was answered before and is not dropped is exactly as it was, up to the changed one.
        for answered in &after.path {
            let id = &card().questions[answered.question].id;
            let raw = kept.iter().find(|(known, _)| known == id).map(|(_, raw)| raw);
            prop_assert_eq!(Some(&answered.raw), if *id == question.id { Some(&new) } else { raw });
        }
        // Nothing that can still be reached is dropped.
        if let Some(next) = after.next {
            for given in &after.dropped {
                let index = card().question_index(&given.question).expect("a question");
                prop_assert!(!reaches(next, index), "{} can still come", given.question);
            }
        }
    }

    #[test]
    fn progress_is_honest(answers in answers()) {
        let session = session();
        let mut given: Vec<(String, String)> = Vec::new();
        let mut bounds: Vec<(usize, usize)> = Vec::new();
        // Answering only what is asked, each step uses up one question.
        for _ in 0..card().questions.len() {
            let state = session.replay(&given);
            bounds.push((state.progress.least, state.progress.most));
            let Some(next) = state.next else { break };
            let question = &card().questions[next];
            let wanted = answers.iter().find(|(id, _)| *id == question.id).cloned();
            let mut wanted = wanted.expect("an answer to every question");
            let tried: Vec<_> = given.iter().cloned().chain([wanted.clone()]).collect();
            if session.replay(&tried).invalid.is_some() {
                wanted.1.clone_from(&question.options[0].id);
            }
            given.push(wanted);
        }
        let steps = given.len();
        for (index, (least, most)) in bounds.iter().enumerate() {
            prop_assert!((*least..=*most).contains(&(steps - index)), "{index}: {least}..={most} of {steps}");
        }
    }

    #[test]
    fn walking_gives_what_replaying_gives(answers in answers()) {
        let session = session();
        let state = session.replay(&answers);
        let mut slots = vec![None; card().questions.len()];
        for answered in &state.path {
            slots[answered.question] = Some(answered.answer);
        }
        let mut verdict = Verdict::default();
        let end = session.walk(&slots, &mut verdict);
        prop_assert_eq!(end == Target::Result, state.verdict.is_some());
        if let Some(mut replayed) = state.verdict {
            replayed.upcoming.clear();
            prop_assert_eq!(replayed, verdict);
        }
    }

    #[test]
    fn only_not_knowing_never_makes_anything_ready(day in 20_000..46_300_i32) {
        let birth = CivilDate::from_number(day).expect("in bounds").to_string();
        let answers = card().questions.iter().map(|question| {
            let raw = if question.id == "ngay-sinh" {
                birth.clone()
            } else if question.id == "giay-dang-co" {
                "the-can-cuoc".to_owned()
            } else {
                UNKNOWN.to_owned()
            };
            (question.id.clone(), raw)
        });
        let state = session().replay(&answers.collect::<Vec<_>>());
        let verdict = state.verdict.expect("a result");
        prop_assert_eq!(verdict.count(Status::Ready), 0);
    }
}

fn reaches(from: usize, to: usize) -> bool {
    let question = &card().questions[from];
    let edges = question.next.iter().chain(question.options.iter().flat_map(|option| &option.next));
    edges
        .filter_map(|edge| match edge.to {
            Target::Question(next) => Some(usize::from(next)),
            Target::Result => None,
        })
        .any(|next| next == to || reaches(next, to))
}

#[test]
fn a_changed_answer_waits_for_a_new_question_and_comes_back() {
    let answers = "ngay-sinh=1995-07-20 giay-dang-co=cccd-chip tinh-trang-the=mat ngay-cap=2021-03-10 thong-tin-the=dung \
                   vneid=muc-2 tu-lam=tu-lam-duoc dien-mien=khong";
    assert!(state(TODAY, answers).verdict.is_some());
    // Not lost any more: the printed expiry is asked now, and what comes after it is kept meanwhile.
    let found = answers.replace("=mat", "=con-tot");
    let open = state(TODAY, &found);
    assert_eq!(next(&open), Some("han-the"));
    let pending: Vec<&str> = open.pending.iter().map(|given| given.question.as_str()).collect();
    assert_eq!(pending, ["thong-tin-the", "vneid", "tu-lam", "dien-mien"]);
    assert!(open.dropped.is_empty());
    let whole = state(TODAY, &format!("{found} han-the=2035-07-20 muon-doi=khong"));
    let dropped: Vec<&str> = whole.dropped.iter().map(|given| given.question.as_str()).collect();
    assert_eq!(dropped, ["vneid", "tu-lam", "dien-mien"]);
    assert!(path(&whole).iter().any(|(_, raw)| raw == "dung"));
}

#[test]
fn bad_answers_are_refused_where_they_stand() {
    let refused = |answers: &str| state(TODAY, answers).invalid.map(|invalid| invalid.error);
    assert_eq!(refused("ngay-sinh=2026-02-30"), Some(AnswerError::ImpossibleDate));
    assert_eq!(refused("ngay-sinh=2026-11-24"), Some(AnswerError::FutureDate));
    assert_eq!(refused("ngay-sinh=2026-11-23"), None);
    assert_eq!(refused("ngay-sinh=2027"), Some(AnswerError::FutureDate));
    assert_eq!(refused("ngay-sinh=1899-12-31"), Some(AnswerError::Before1900));
    assert_eq!(refused("ngay-sinh=2200-01-01"), Some(AnswerError::TooFar));
    assert_eq!(refused("ngay-sinh=hôm-qua"), Some(AnswerError::NotADate));
    assert_eq!(refused("ngay-sinh=1990 giay-dang-co=ho-chieu"), Some(AnswerError::UnknownOption));
    assert_eq!(refused("ngay-sinh=1990 ngay-sinh=1991"), Some(AnswerError::Repeated));
    let card = "ngay-sinh=1990-05-17 giay-dang-co=cccd-chip tinh-trang-the=con-tot";
    assert_eq!(refused(&format!("{card} ngay-cap=1990-05-16")), Some(AnswerError::BeforeOther));
    assert_eq!(refused(&format!("{card} ngay-cap=1989")), Some(AnswerError::BeforeOther));
    assert_eq!(refused(&format!("{card} ngay-cap=2021-01-01 han-the=2020-12-31")), Some(AnswerError::BeforeOther));
    assert_eq!(refused(&format!("{card} ngay-cap=2021-01-01 han-the=2199-12-31")), None);
    // What was typed is kept.
    let typed = state(TODAY, "ngay-sinh=31-02-1990");
    assert_eq!(typed.invalid.map(|invalid| invalid.raw), Some("31-02-1990".to_owned()));
    // A question the check does not have is dropped, and said so.
    let unknown = state(TODAY, "tuoi=30");
    assert_eq!(unknown.dropped.first().and_then(|given| given.error), Some(AnswerError::UnknownQuestion));
}
