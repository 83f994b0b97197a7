//! The proof of a check: every path is walked and every result looked at.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde::{Deserialize, Serialize};

use crate::answer::{Answer, Slots};
use crate::blur::blur;
use crate::date::CivilDate;
use crate::evaluate::bit;
use crate::figures::FigureTable;
use crate::lens::Lens;
use crate::model::{Check, Status, Target};
use crate::partition::Partition;
use crate::reached::Reached;
use crate::residual::{ByKey, Residual, Scope};
use crate::session::{MOST, Session, bits};
use crate::tally::{Tally, grow};
use crate::tried::options;
use crate::verdict::Verdict;
use crate::verify::{Fault, FaultKind, Spot, verify};
use crate::witness::{contradictions, lacking};

/// No check that people answer has more states.
pub(crate) const MOST_STATES: u64 = 5_000_000;
/// A fault that every path shares is told this many times.
const MOST_FAULTS: usize = 20;

/// What a proof found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// The days it was made for.
    pub days: Vec<CivilDate>,
    /// How much was looked at.
    pub totals: Totals,
    /// How many paths end in each outcome, in the order of the check.
    pub outcomes: Vec<u64>,
    /// What does not hold; empty when the check is sound.
    pub faults: Vec<Fault>,
}

/// How much a proof looked at, on all its days.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Paths from the first question to the result.
    pub paths: u64,
    /// States that what is left of the check tells apart, results included.
    pub states: u64,
    /// Dates compared to choose those that stand for all.
    pub dates: u64,
    /// Pairs of states compared, of which one had a vaguer answer.
    pub pairs: u64,
    /// The fewest questions on a path.
    pub shortest: usize,
    /// The most questions on a path.
    pub longest: usize,
    /// Paths of each number of questions, by that number.
    pub by_length: Vec<u64>,
}

/// Proves a check for one day: see [`prove_on`]. What only another day could reach is no fault.
pub fn prove(check: &Check, figures: &FigureTable, today: CivilDate) -> Proof {
    prove_with(check, figures, &[today], false, cores())
}

/// Proves a check for several days, together.
///
/// On each day every path is walked: each option, and dates around every threshold the rules use, so that no date behaves
/// otherwise. It holds that no question comes twice, every path ends in exactly one outcome, and replacing any answer by
/// "I do not know", or a day by its year alone, never turns an item that is not ready into one that is; every figure that
/// something on the path depends on has a value on that day; and no two rules that contradict each other both hold. Over
/// all days together every question, option, outcome, item, case, fee rule, channel, warning and reminder is reached.
pub fn prove_on(check: &Check, figures: &FigureTable, days: &[CivilDate]) -> Proof {
    prove_with(check, figures, days, true, cores())
}

/// Proves a check with so many threads, which changes nothing in what is found. With `all`, the days are all that count:
/// what none of them reaches is a fault even where another day might.
pub fn prove_with(check: &Check, figures: &FigureTable, days: &[CivilDate], all: bool, threads: usize) -> Proof {
    let faults = verify(check);
    let totals = Totals { shortest: usize::MAX, ..Totals::default() };
    let mut proof = Proof { days: days.to_vec(), totals, outcomes: vec![0; check.outcomes.len()], faults };
    // Walking a check with cycles or missing parts would only repeat what is already said.
    if proof.faults.is_empty() {
        for id in check.figures.iter().filter(|id| figures.get(id).is_none()) {
            proof.faults.push(Fault {
                kind: FaultKind::UnknownReference,
                spot: Spot::Check,
                what: format!("the figure \"{id}\" does not exist"),
                mend: "add it to figures.toml or name another".to_owned(),
            });
        }
        let mut reached = Reached::of(check);
        let sessions: Vec<Session<'_>> = days.iter().map(|day| Session::new(check, figures, *day)).collect();
        for found in work(&jobs(check, &sessions), threads) {
            proof.add(found, &mut reached);
        }
        reached.report(check, &proof.outcomes, all, &mut proof.faults);
    }
    if proof.totals.shortest == usize::MAX {
        proof.totals.shortest = 0;
    }
    proof
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}

/// A piece of a proof that needs no other: the parts of one day that tell dates apart alike.
struct Job<'l> {
    session: &'l Session<'l>,
    /// What is looked at, with its place in the whole.
    parts: Vec<(usize, Lens<'l>)>,
}

fn jobs<'l>(check: &'l Check, sessions: &'l [Session<'l>]) -> Vec<Job<'l>> {
    let mut jobs: Vec<Job<'_>> = Vec::new();
    let mut place = 0;
    for session in sessions {
        let first = jobs.len();
        for scope in Scope::all(check) {
            let lens = Lens::new(session, scope);
            let of_day = jobs.get_mut(first..).unwrap_or_default();
            let alike = of_day.iter_mut().find(|job| job.parts.iter().all(|(_, other)| other.atoms == lens.atoms));
            match alike {
                Some(job) => job.parts.push((place, lens)),
                None => jobs.push(Job { session, parts: vec![(place, lens)] }),
            }
            place += 1;
        }
    }
    jobs
}

/// Does the jobs, and gives what they found in their order.
fn work(jobs: &[Job<'_>], threads: usize) -> Vec<Found> {
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            job.run(&mut done);
        }
        done
    };
    let mut done = std::thread::scope(|scope| {
        let helper = |_| std::thread::Builder::new().spawn_scoped(scope, take).ok();
        let helpers: Vec<_> = (1..threads.min(jobs.len())).filter_map(helper).collect();
        let mut done = take();
        for helper in helpers {
            match helper.join() {
                Ok(more) => done.extend(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        done
    });
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, found)| found).collect()
}

impl Job<'_> {
    fn run(&self, done: &mut Vec<(usize, Found)>) {
        let Some((_, first)) = self.parts.first() else { return };
        let check = self.session.check;
        let mut partition = Partition::new(self.session, first.atoms.clone());
        for (place, lens) in &self.parts {
            let mut found = Found::of(check);
            let before = partition.tried;
            if lens.atoms.len() > MOST {
                if lens.scope == Some(Scope::Outcomes) {
                    let what = format!("more than {MOST} different conditions on dates");
                    note(&mut found.faults, FaultKind::Size, Spot::Check, what, "name fewer");
                }
                done.push((*place, found));
                continue;
            }
            let mut walker = Walker {
                session: self.session,
                counts: lens.scope == Some(Scope::Outcomes),
                lens,
                residual: Residual::new(&mut partition, lens),
                found,
                slots: vec![None; check.questions.len()],
                known: ByKey::default(),
                verdict: Verdict::default(),
            };
            walker.found.tally = walker.explore(Target::Question(0), 0);
            found = walker.found;
            if let Some(Scope::Item(item)) = lens.scope
                && can_be_ready(check, item)
            {
                found = blur(lens, &mut partition, item, found);
            }
            found.totals.dates += partition.tried - before;
            done.push((*place, found));
        }
    }
}

/// What a job found.
pub(crate) struct Found {
    pub(crate) totals: Totals,
    pub(crate) faults: Vec<Fault>,
    tally: Tally,
    reached: Reached,
}

impl Found {
    fn of(check: &Check) -> Self {
        Self { totals: Totals::default(), faults: Vec::new(), tally: Tally::default(), reached: Reached::of(check) }
    }
}

fn can_be_ready(check: &Check, item: usize) -> bool {
    check.items.get(item).is_some_and(|item| item.cases.iter().any(|case| case.status == Status::Ready))
}

impl Proof {
    /// Adds what a job found.
    fn add(&mut self, found: Found, reached: &mut Reached) {
        let Found { totals: more, faults, tally, reached: also } = found;
        for Fault { kind, spot, what, mend } in faults {
            // What every part of every day would find again is told once.
            let is_told = |fault: &Fault| fault.kind == kind && fault.spot == spot;
            if matches!(kind, FaultKind::NotInForce | FaultKind::Contradiction) && self.faults.iter().any(is_told) {
                continue;
            }
            note(&mut self.faults, kind, spot, what, &mend);
        }
        reached.add(&also);
        let totals = &mut self.totals;
        totals.states += more.states;
        totals.pairs += more.pairs;
        totals.dates += more.dates;
        if tally.paths == 0 {
            return;
        }
        totals.paths += tally.paths;
        grow(&mut totals.by_length, &tally.by_length, 0);
        grow(&mut self.outcomes, &tally.outcomes, 0);
        let lengths = || tally.by_length.iter().enumerate().filter(|(_, count)| **count > 0).map(|(length, _)| length);
        totals.shortest = totals.shortest.min(lengths().next().unwrap_or(0));
        totals.longest = totals.longest.max(lengths().next_back().unwrap_or(0));
    }
}

/// Walks every path once, telling states apart only where what is left of the check differs.
struct Walker<'p, 'l> {
    session: &'l Session<'l>,
    /// Whether paths are counted, which one walk of a day does for all.
    counts: bool,
    lens: &'l Lens<'l>,
    residual: Residual<'p, 'l>,
    found: Found,
    slots: Slots,
    known: ByKey<Tally>,
    verdict: Verdict,
}

impl Walker<'_, '_> {
    fn explore(&mut self, target: Target, path: u64) -> Tally {
        let key = self.residual.key(target, &self.slots, path);
        if let Some(tally) = self.known.get(&key) {
            return tally.clone();
        }
        self.found.totals.states += 1;
        let tally = match target {
            Target::Result => self.arrive(path),
            Target::Question(question) => self.ask(question, path),
        };
        self.known.insert(key, tally.clone());
        tally
    }

    fn ask(&mut self, question: u8, path: u64) -> Tally {
        let index = usize::from(question);
        let mut tally = Tally::default();
        if path >> index & 1 == 1 || self.found.totals.states > MOST_STATES {
            self.fault(
                FaultKind::TooManyPaths,
                Spot::Question(index),
                "the walk does not come to an end",
                "shorten the check",
            );
            return tally;
        }
        let path = path | bit(question);
        self.found.reached.questions |= bit(question);
        let mut answers = options(self.session, index);
        answers.extend(self.residual.partition.dates(index, &self.slots, &self.slots, false).iter());
        for answer in answers {
            put(&mut self.slots, index, Some(answer));
            if let Some(set) = self.found.reached.options.get_mut(index) {
                *set |= match answer {
                    Answer::Several(chosen) => chosen,
                    _ => answer.option().map_or(0, |option| 1 << option),
                };
            }
            match self.session.step(question, answer, &self.slots, path) {
                Some(to) => {
                    let next = self.explore(to, path);
                    tally.add(&next);
                }
                None if !self.counts => {}
                None => {
                    let what = format!("{} leads nowhere", describe(self.session, &self.slots, path));
                    self.fault(FaultKind::NoEdge, Spot::Question(index), what, "end its edges with one without `when`");
                }
            }
        }
        put(&mut self.slots, index, None);
        tally
    }

    fn arrive(&mut self, path: u64) -> Tally {
        let mut verdict = std::mem::take(&mut self.verdict);
        self.session.judge(&self.slots, path, &mut verdict);
        let mut outcomes = vec![0; if self.counts { self.session.check.outcomes.len() } else { 0 }];
        match verdict.outcome {
            Some(outcome) => outcomes.get_mut(outcome).into_iter().for_each(|count| *count += 1),
            None if !self.counts => {}
            None => {
                let what = format!("{} has no outcome", describe(self.session, &self.slots, path));
                self.fault(FaultKind::NoResult, Spot::Check, what, "add an outcome for it");
            }
        }
        self.found.reached.mark(&verdict);
        self.witness(&verdict, path);
        self.verdict = verdict;
        if !self.counts {
            return Tally::default();
        }
        Tally { paths: 1, by_length: vec![1], outcomes }
    }

    /// Notes what must not be on a path: a figure that is missed, rules that contradict each other.
    fn witness(&mut self, verdict: &Verdict, path: u64) {
        if self.lens.scope == Some(Scope::Reminders) {
            for index in crate::witness::reminded(self.session, &self.slots, path) {
                self.found.reached.reminders.get_mut(index).into_iter().for_each(|seen| *seen = true);
            }
        }
        let mut found = lacking(self.lens, verdict, &self.slots, path);
        if self.lens.scope == Some(Scope::Rules) {
            found.extend(contradictions(self.session, &self.slots, path));
        }
        for (kind, spot, what, mend) in found {
            // One path is enough to say so.
            let is_known = |fault: &Fault| fault.kind == kind && fault.spot == spot;
            if !self.found.faults.iter().any(is_known) {
                let what = format!("{what} on {}", describe(self.session, &self.slots, path));
                self.fault(kind, spot, what, mend);
            }
        }
    }

    fn fault(&mut self, kind: FaultKind, spot: Spot, what: impl Into<String>, mend: &str) {
        note(&mut self.found.faults, kind, spot, what.into(), mend);
    }
}

/// Adds a fault unless there are enough.
pub(crate) fn note(faults: &mut Vec<Fault>, kind: FaultKind, spot: Spot, what: String, mend: &str) {
    if faults.len() < MOST_FAULTS {
        faults.push(Fault { kind, spot, what, mend: mend.to_owned() });
    }
}

/// Sets the answer to a question.
pub(crate) fn put(slots: &mut [Option<Answer>], index: usize, answer: Option<Answer>) {
    if let Some(slot) = slots.get_mut(index) {
        *slot = answer;
    }
}

/// A path as people would type it.
pub(crate) fn describe(session: &Session<'_>, slots: &[Option<Answer>], path: u64) -> String {
    let answers = bits(path).filter_map(|index| {
        let asked = session.check.questions.get(index)?;
        let answer = (*slots.get(index)?)?;
        Some(format!("{}={}", asked.id, answer.raw(asked)))
    });
    let answers: Vec<String> = answers.collect();
    format!("the path \"{}\" on {}", answers.join(" "), session.today)
}
