//! Whether the proof and the life situations would notice: every check is made wrong in every small way, and what finds
//! nothing wrong with the real check has to find something wrong with each of these.

mod make;
mod thresholds;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use readiness::{Check, CivilDate, Condition, FigureTable, Mark, Session, Spot, Warning, prove, prove_on, verify};

use super::lives::{Life, lives};
use super::walks::{Answers, Random};
use super::{REAL, date, fee_of, items_of};
use make::{Kind, Mutant, all};

/// From this day on every change of a figure is tried; an earlier one only where a check asks for a date of then.
const FIRST: &str = "2026-01-01";
/// So many journeys look for what tells a mutant that nothing noticed from the real check.
const JOURNEYS: usize = 1_500;

/// Mutants that say the same as the real check whatever anyone answers, and why. Check, what, reason.
const SAME: &[(&str, &str, &str)] = &[
    ("cu-tru", "fee cong-dan-so, comparison 1: begins 2026-08-15 -1 day", WAIVER),
    ("cu-tru", "fee cong-dan-so, comparison 1: ends 2027-02-28 +1 day", WAIVER),
    ("dang-ky-xe", "fee cong-dan-so, comparison 1: begins 2026-08-15 -1 day", WAIVER),
    ("dang-ky-xe", "fee cong-dan-so, comparison 1: ends 2027-02-28 +1 day", WAIVER),
    ("nop-ho-so-khong-bi-tra", "fee cong-dan-so, comparison 1: begins 2026-08-15 -1 day", WAIVER),
    ("nop-ho-so-khong-bi-tra", "fee cong-dan-so, comparison 1: ends 2027-02-28 +1 day", WAIVER),
    ("the-can-cuoc", "fee cong-dan-so, comparison 1: begins 2026-08-15 -1 day", WAIVER),
    ("the-can-cuoc", "fee cong-dan-so, comparison 1: ends 2027-02-28 +1 day", WAIVER),
];
const WAIVER: &str =
    "an edge asks for digital citizens only while the waiver is in force, and the fee needs that answer";

/// What finds faults with a check: [`verify`], the life situations, and the proof of every path.
struct Judge {
    lives: Vec<Life>,
    /// The days of the proof: the one of the last comparison with the sources, and those around every later change.
    days: Vec<CivilDate>,
}

impl Judge {
    fn of(check: &Check, table: &FigureTable) -> Self {
        let checked = date(&check.checked);
        let later = check.turning_days(table).into_iter().filter(|day| *day > checked);
        let mut days: Vec<CivilDate> = later.flat_map(|day| [day.plus_days(-1), Some(day)]).flatten().collect();
        days.push(checked);
        days.sort_unstable();
        days.dedup();
        Self { lives: lives(&check.id), days }
    }

    /// Every day on which a check is looked at.
    fn all_days(&self) -> Vec<CivilDate> {
        let mut days: Vec<CivilDate> =
            self.lives.iter().map(|life| date(&life.today)).chain(self.days.clone()).collect();
        days.sort_unstable();
        days.dedup();
        days
    }

    /// Every day on which a check is looked at, and those on which anything in it changes.
    fn days_around(&self, check: &Check, table: &FigureTable) -> Vec<CivilDate> {
        let around = |day: CivilDate| [-1, 0, 1].map(|by| day.plus_days(by)).into_iter().flatten();
        let turning = check.turning_days(table).into_iter().filter(|day| *day >= date(FIRST));
        let mut days: Vec<CivilDate> = turning.flat_map(around).chain(self.all_days()).collect();
        days.sort_unstable();
        days.dedup();
        days
    }

    /// What is wrong with the real check: everything that this test knows to look at.
    fn faults(&self, check: &Check, table: &FigureTable) -> Vec<String> {
        let unsound = verify(check).into_iter().map(|fault| fault.what);
        let lived = self.lives.iter().flat_map(|life| life.wrong(check, table));
        let proven = prove_on(check, table, &self.days).faults.into_iter().map(|fault| fault.what);
        unsound.chain(lived).chain(proven).collect()
    }

    /// Whether any of that finds a fault. The quick ways come first, and of the proof the first day: what it finds on one
    /// day by itself it finds on all of them together.
    fn notices(&self, check: &Check, table: &FigureTable) -> bool {
        !verify(check).is_empty()
            || self.lives.iter().any(|life| !life.wrong(check, table).is_empty())
            || self.days.first().is_some_and(|day| !prove(check, table, *day).faults.is_empty())
    }

    /// The outcomes, by place, that can change places with the next one: on no path of any day does one of the two apply
    /// while the other may. A warning that is shown exactly there is never reached then, which the proof says.
    fn apart(&self, check: &Check, table: &FigureTable) -> BTreeSet<usize> {
        let mut both = check.clone();
        let not = |when: Condition| Condition::Not(Box::new(when));
        let surely = |when: &Condition| Condition::Surely(Box::new(when.clone()));
        let may = |when: &Condition| not(surely(&not(when.clone())));
        let when = |outcome: usize| check.outcomes.get(outcome).and_then(|outcome| outcome.when.as_ref());
        for outcome in 0..check.outcomes.len() {
            let (Some(one), Some(other)) = (when(outcome), when(outcome + 1)) else { continue };
            let either = Condition::Any(vec![
                Condition::All(vec![surely(one), may(other)]),
                Condition::All(vec![may(one), surely(other)]),
            ]);
            // Where one before them applies, neither is chosen, and where one may, none is.
            let earlier = (0..outcome).filter_map(|earlier| Some(surely(&not(when(earlier)?.clone())))).chain([either]);
            both.warnings.push(Warning {
                id: format!("both-{outcome}"),
                when: Some(Condition::All(earlier.collect())),
                facts: Vec::new(),
                mark: Mark::Seen,
                needs_confirmation: false,
                contradiction: false,
            });
        }
        let faults = prove_on(&both, table, &self.days).faults;
        let unreached = faults.iter().filter_map(|fault| match fault.spot {
            Spot::Warning(warning) => both.warnings.get(warning)?.id.strip_prefix("both-")?.parse().ok(),
            _ => None,
        });
        unreached.collect()
    }
}

/// What a check says after answers, in full.
fn said(session: &Session<'_>, answers: &[(String, String)]) -> Vec<String> {
    let (check, state) = (session.check(), session.replay(answers));
    let mut said: Vec<String> = state.next.iter().map(|next| format!("asks {}", check.questions[*next].id)).collect();
    said.extend(state.dropped.iter().map(|given| format!("drops {}", given.question)));
    if let Some(verdict) = &state.verdict {
        let outcome = verdict.outcome.map_or("none", |outcome| &check.outcomes[outcome].id);
        said.push(format!("outcome {outcome}, fee {}", fee_of(verdict)));
        said.extend(items_of(check, verdict));
        said.extend(verdict.items.iter().map(|line| format!("{} in {:?}", check.items[line.item].id, line.days)));
        said.extend(verdict.warnings.iter().map(|warning| format!("warning {}", check.warnings[*warning].id)));
        let reminders = verdict.reminders.iter();
        said.extend(reminders.map(|(reminder, on)| format!("remind:{}@{on}", check.reminders[*reminder].id)));
    }
    said
}

/// A situation in which a mutant says something else, to be made a life situation once the fact sheet has been read.
fn difference(real: &Check, mutant: &Mutant, days: &[CivilDate]) -> Option<String> {
    let mut random = Random::new(1);
    let sessions: Vec<(CivilDate, Session<'_>, Session<'_>)> = days
        .iter()
        .map(|day| (*day, Session::new(real, &REAL.table, *day), Session::new(&mutant.check, &mutant.table, *day)))
        .collect();
    let choices: Vec<Answers<'_>> = sessions.iter().map(|(_, real, _)| Answers::new(real, &REAL.table)).collect();
    (0..JOURNEYS).find_map(|_| {
        let index = random.below(days.len());
        let (day, real, wrong) = &sessions[index];
        let answers = choices[index].named(&choices[index].journey(Vec::new(), &mut random));
        let (right, wrong) = (said(real, &answers), said(wrong, &answers));
        (right != wrong).then(|| {
            let only = |one: &[String], other: &[String]| {
                one.iter().filter(|said| !other.contains(said)).cloned().collect::<Vec<_>>().join("; ")
            };
            let answers: Vec<String> = answers.iter().map(|(id, raw)| format!("{id}={raw}")).collect();
            let (right, wrong) = (only(&right, &wrong), only(&wrong, &right));
            format!("{day} {}\n      says: {right}\n      the mutant: {wrong}", answers.join(" "))
        })
    })
}

/// Whether a mutant is known to say the same.
fn is_same(check: &Check, mutant: &Mutant) -> bool {
    SAME.iter().any(|(id, what, _)| *id == check.id && mutant.what == *what)
}

/// Says how many were made and noticed, past the test runner, which would keep it to itself when all is well.
fn report(counts: &BTreeMap<(Kind, &str), (usize, usize)>) {
    let mut out = std::io::stdout().lock();
    for ((kind, id), (made, caught)) in counts {
        // Nobody may be listening.
        let _ = writeln!(out, "mutants of {id}: {kind:?}: {caught} of {made} noticed");
    }
    let _ = writeln!(out, "mutants that are known to say the same: {}", SAME.len());
}

#[test]
fn what_finds_nothing_wrong_with_a_check_finds_every_mutant() {
    let judges: Vec<Judge> = REAL.checks.iter().map(|check| Judge::of(check, &REAL.table)).collect();
    let mut mutants = Vec::new();
    for (check, judge) in REAL.checks.iter().zip(&judges) {
        assert_eq!(judge.faults(check, &REAL.table), [""; 0], "{}", check.id);
        let apart = judge.apart(check, &REAL.table);
        let made = all(check, &REAL.table, &judge.all_days(), date(FIRST), &apart);
        mutants.extend(made.into_iter().map(|mutant| (check, judge, mutant)));
    }
    let (next, found) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let work = || {
        while let Some((check, judge, mutant)) = mutants.get(next.fetch_add(1, Ordering::Relaxed)) {
            let caught = judge.notices(&mutant.check, &mutant.table);
            found.lock().expect("no panic").push((*check, *judge, mutant, caught));
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(work);
        work();
    });
    let found = found.into_inner().expect("no panic");
    let mut counts: BTreeMap<(Kind, &str), (usize, usize)> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (check, judge, mutant, caught) in &found {
        for id in [check.id.as_str(), "all checks"] {
            let count = counts.entry((mutant.kind, id)).or_default();
            count.0 += 1;
            count.1 += usize::from(*caught);
        }
        let what = format!("{}: {:?}: {}", check.id, mutant.kind, mutant.what);
        match (*caught, is_same(check, mutant)) {
            (false, false) => {
                let told = difference(check, mutant, &judge.days_around(check, &REAL.table));
                wrong.push(format!("{what}\n   {}", told.unwrap_or_else(|| "nothing tells it apart".to_owned())));
            }
            (true, true) => wrong.push(format!("{what}\n   is said to be the same, and is caught")),
            _ => {}
        }
    }
    report(&counts);
    wrong.sort();
    assert_eq!(wrong.len(), 0, "{} mutants went unnoticed:\n{}", wrong.len(), wrong.join("\n"));
}
