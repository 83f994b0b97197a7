//! Changing one answer, on every check: what is still reached is kept, what is not is named, and nothing else changes.
//! What is promised about the questions left is kept too.

use readiness::{Answer, Check, Kind, Session, State, Target, Verdict};

use super::walks::{Answers, Journey, Random};
use super::{REAL, date, given};

/// So many journeys through each check; one answer of each is changed.
const JOURNEYS: u64 = 20_000;
/// One journey of so many has each of its answers changed to every option.
const EVERY: u64 = 40;
/// Days on which figures differ.
const DAYS: [&str; 4] = ["2026-11-23", "2026-12-31", "2027-01-01", "2027-03-01"];

/// The questions that can still come after each question, as the edges lead.
fn reach(check: &Check) -> Vec<Vec<bool>> {
    fn mark(check: &Check, from: usize, seen: &mut [bool]) {
        let question = &check.questions[from];
        for edge in question.next.iter().chain(question.options.iter().flat_map(|option| &option.next)) {
            if let Target::Question(to) = edge.to
                && !std::mem::replace(&mut seen[usize::from(to)], true)
            {
                mark(check, usize::from(to), seen);
            }
        }
    }
    let all = |from| {
        let mut seen = vec![false; check.questions.len()];
        mark(check, from, &mut seen);
        seen
    };
    (0..check.questions.len()).map(all).collect()
}

/// What has to come of answers, told by walking one question at a time.
struct Expected {
    /// The questions on the path.
    path: Vec<usize>,
    /// Where it ends: the question asked now, or the result.
    next: Option<usize>,
}

/// Walks answers one question at a time. `state` says how each was read, and which one was refused.
fn expected(session: &Session<'_>, given: &Journey, state: &State) -> Expected {
    let mut slots: Vec<Option<Answer>> = vec![None; session.check().questions.len()];
    let (mut path, mut verdict) = (Vec::new(), Verdict::default());
    loop {
        let Target::Question(next) = session.walk(&slots, &mut verdict) else {
            return Expected { path, next: None };
        };
        let next = usize::from(next);
        let is_given = given.iter().any(|(question, _)| *question == next);
        let read = state.path.iter().find(|answered| answered.question == next).map(|answered| answered.answer);
        match read.filter(|_| is_given) {
            Some(answer) => slots[next] = Some(answer),
            None => return Expected { path, next: Some(next) },
        }
        path.push(next);
    }
}

/// What is wrong with the state after one answer of a journey is another.
fn wrong(session: &Session<'_>, reach: &[Vec<bool>], given: &Journey, changed: usize, state: &State) -> Option<String> {
    let check = session.check();
    let raw_of = |question: usize| given.iter().find(|(known, _)| *known == question).map(|(_, raw)| raw);
    let Expected { path, next } = expected(session, given, state);
    let walked: Vec<usize> = state.path.iter().map(|answered| answered.question).collect();
    if walked != path || state.next != next || state.verdict.is_some() != next.is_none() {
        return Some(format!("the path is {walked:?} and then {:?}, not {path:?} and then {next:?}", state.next));
    }
    // Every answer as it was given.
    if let Some(answered) = state.path.iter().find(|answered| raw_of(answered.question) != Some(&answered.raw)) {
        return Some(format!("{} is now {}", check.questions[answered.question].id, answered.raw));
    }
    if let Some(invalid) = &state.invalid {
        // Only the new answer may be refused, or a date that it does not let be.
        let is_bound = invalid.question == changed
            || matches!(check.questions[invalid.question].kind, Kind::Date { not_before: Some(_), .. });
        if !is_bound || Some(invalid.question) != next || raw_of(invalid.question) != Some(&invalid.raw) {
            return Some(format!("refused: {invalid:?}"));
        }
    }
    // What can still come waits; everything else is dropped, and named.
    let off_path = given.iter().filter(|(question, _)| !path.contains(question) && Some(*question) != next);
    let (mut waiting, mut dropped) = (Vec::new(), Vec::new());
    for (question, raw) in off_path {
        let named = (check.questions[*question].id.clone(), raw.clone());
        if next.is_some_and(|next| reach[next][*question]) { waiting.push(named) } else { dropped.push(named) }
    }
    let named = |given: &[readiness::Given]| -> Vec<(String, String)> {
        given.iter().map(|given| (given.question.clone(), given.raw.clone())).collect()
    };
    if named(&state.pending) != waiting {
        return Some(format!("{:?} wait, not {waiting:?}", named(&state.pending)));
    }
    if named(&state.dropped) != dropped {
        return Some(format!("{:?} are dropped, not {dropped:?}", named(&state.dropped)));
    }
    None
}

/// How many answers are still to be given, when the questions that come are answered so; whether that was promised.
fn promised(choices: &Answers<'_>, session: &Session<'_>, state: &State, random: &mut Random) -> Option<String> {
    let check = session.check();
    let mut kept: Vec<(String, String)> = state.answers(session);
    if state.invalid.is_some() {
        return None;
    }
    let (mut now, mut asked) = (state.clone(), 0);
    while let Some(next) = now.next {
        let id = &check.questions[next].id;
        kept.retain(|(known, _)| known != id);
        let before = kept.clone();
        for tried in 0.. {
            let raw = if tried < 4 { choices.one(next, random) } else { choices.last_resort(next) };
            kept = before.iter().cloned().chain([(id.clone(), raw)]).collect();
            now = session.replay(&kept);
            if now.next != Some(next) {
                break;
            }
        }
        // A kept date that another one makes impossible has to be given again, which no count can foresee.
        if now.invalid.is_some() {
            return None;
        }
        asked += 1;
    }
    let promise = state.progress.least..=state.progress.most;
    (!promise.contains(&asked)).then(|| format!("{asked} questions were left, promised were {promise:?}"))
}

/// Tries one check, and gives what is wrong, and how many changes were made.
fn try_check(check: &Check, seed: u64) -> (Vec<String>, u64) {
    let (mut wrongs, mut changes) = (Vec::new(), 0);
    let mut random = Random::new(seed);
    let reach = reach(check);
    for name in DAYS {
        let session = Session::new(check, &REAL.table, date(name));
        let choices = Answers::new(&session, &REAL.table);
        for journey in 0..JOURNEYS / DAYS.len() as u64 {
            let given = choices.journey(Vec::new(), &mut random);
            let places: Vec<usize> =
                if journey % EVERY == 0 { (0..given.len()).collect() } else { vec![random.below(given.len())] };
            for place in places {
                let options = &check.questions[given[place].0].options;
                let mut others = vec![choices.one(given[place].0, &mut random)];
                if journey % EVERY == 0 {
                    others.extend(options.iter().map(|option| option.id.clone()));
                }
                for other in others.into_iter().filter(|other| *other != given[place].1) {
                    let mut changed = given.clone();
                    changed[place].1 = other;
                    let state = session.replay(&choices.named(&changed));
                    let found = wrong(&session, &reach, &changed, given[place].0, &state);
                    let found = found.or_else(|| promised(&choices, &session, &state, &mut random));
                    changes += 1;
                    if let Some(what) = found {
                        wrongs.push(format!("{} on {name}: {:?}: {what}", check.id, choices.named(&changed)));
                    }
                }
            }
            // What is promised on the way holds for the way that was taken.
            let named = choices.named(&given);
            let from = random.below(given.len());
            let now = session.replay(&named[..from]);
            let left = given.len() - from;
            if !(now.progress.least..=now.progress.most).contains(&left) {
                wrongs.push(format!("{}: {:?}: {left} left, promised {:?}", check.id, &named[..from], now.progress));
            }
        }
        if wrongs.len() > 20 {
            break;
        }
    }
    (wrongs, changes)
}

#[test]
fn one_changed_answer_keeps_all_that_is_still_reached_and_names_the_rest() {
    let halves: Vec<_> = std::thread::scope(|scope| {
        let half = |half: usize| {
            scope.spawn(move || {
                let mine = REAL.checks.iter().enumerate().filter(|(index, _)| index % 2 == half);
                mine.map(|(index, check)| try_check(check, index as u64)).collect::<Vec<_>>()
            })
        };
        let halves = [half(0), half(1)];
        halves.into_iter().flat_map(|half| half.join().expect("no panic")).collect()
    });
    let changes: u64 = halves.iter().map(|(_, changes)| changes).sum();
    let wrong: Vec<&String> = halves.iter().flat_map(|(wrong, _)| wrong).collect();
    println!("{} checks, {changes} changes", halves.len());
    assert_eq!(wrong.len(), 0, "{wrong:#?}");
    assert!(changes >= JOURNEYS * halves.len() as u64 / 2, "{changes}");
}

#[test]
fn an_edge_that_an_answer_to_come_can_close_is_not_promised() {
    let check = REAL.checks.iter().find(|check| check.id == "nguoi-cao-tuoi-tai-nha").expect("the check");
    let session = Session::new(check, &REAL.table, date(DAYS[0]));
    let asked = "tinh-trang=benh-nang nhan-thuc=kho-khan viec=vneid nguoi-bao=khong-co-ai dai-dien=co";
    // Whoever has no telephone is not asked about passwords: one question, or two.
    let open = session.replay(&given(asked));
    assert_eq!((open.next.map(|next| check.questions[next].id.as_str())), Some("dien-thoai"));
    assert_eq!((open.progress.least, open.progress.most), (1, 2));
    assert!(session.replay(&given(&format!("{asked} dien-thoai=khong-co"))).verdict.is_some());
    let known = session.replay(&given(&format!("{asked} dien-thoai=tu-dung")));
    assert_eq!((known.progress.least, known.progress.most), (1, 1));
}
