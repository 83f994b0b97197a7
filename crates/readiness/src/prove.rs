//! The proof of a check: every path is walked and every result looked at.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::answer::{Answer, Slots};
use crate::blur::blur;
use crate::condition::Condition;
use crate::date::CivilDate;
use crate::evaluate::bit;
use crate::figures::{FigureTable, FigureValue};
use crate::model::{Check, Kind, MOST_SEVERAL, Status, Target};
use crate::partition::Partition;
use crate::residual::{ByKey, Residual, Scope};
use crate::session::{MOST, Session, bits, for_each_condition};
use crate::verdict::{Fee, Verdict};
use crate::verify::{Fault, FaultKind, Spot, verify};

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

/// Proves a check for one day: see [`prove_on`].
pub fn prove(check: &Check, figures: &FigureTable, today: CivilDate) -> Proof {
    prove_on(check, figures, &[today])
}

/// Proves a check for several days, together.
///
/// On each day every path is walked: each option, and dates around every threshold the rules use, so that no date behaves
/// otherwise. It holds that no question comes twice, every path ends in exactly one outcome, and replacing any answer by
/// "I do not know", or a day by its year alone, never turns an item that is not ready into one that is. Over all days
/// together every question, option, outcome, item, case, fee rule, channel and warning is reached.
pub fn prove_on(check: &Check, figures: &FigureTable, days: &[CivilDate]) -> Proof {
    let faults = verify(check);
    let totals = Totals { shortest: usize::MAX, ..Totals::default() };
    let mut proof = Proof { days: days.to_vec(), totals, outcomes: vec![0; check.outcomes.len()], faults };
    // Walking a check with cycles or missing parts would only repeat what is already said.
    if proof.faults.is_empty() {
        let mut reached = Reached::of(check);
        for id in check.figures.iter().filter(|id| figures.get(id).is_none()) {
            proof.faults.push(Fault {
                kind: FaultKind::UnknownReference,
                spot: Spot::Check,
                what: format!("the figure \"{id}\" does not exist"),
                mend: "add it to figures.toml or name another".to_owned(),
            });
        }
        for day in days {
            prove_day(&Session::new(check, figures, *day), &mut proof, &mut reached);
        }
        for (index, outcome) in check.outcomes.iter().enumerate() {
            if proof.outcomes.get(index) == Some(&0) {
                proof.faults.push(Fault {
                    kind: FaultKind::Unreachable,
                    spot: Spot::Outcome(index),
                    what: format!("no path comes to the outcome \"{}\"", outcome.id),
                    mend: "lead a path to it or remove it".to_owned(),
                });
            }
        }
        reached.report(check, &mut proof.faults);
    }
    if proof.totals.shortest == usize::MAX {
        proof.totals.shortest = 0;
    }
    proof
}

/// Walks one day.
fn prove_day(session: &Session<'_>, proof: &mut Proof, reached: &mut Reached) {
    let mut partition = Partition::new(session);
    if partition.is_too_large() {
        let what = format!("more than {MOST} different conditions on dates");
        note(&mut proof.faults, FaultKind::Size, Spot::Check, what, "name fewer");
        return;
    }
    for scope in Scope::all(session.check) {
        let mut walker = Walker {
            session,
            residual: Residual::new(&mut partition, scope),
            proof,
            reached,
            slots: vec![None; session.check.questions.len()],
            known: ByKey::default(),
            verdict: Verdict::default(),
        };
        let tally = walker.explore(Target::Question(0), 0);
        match scope {
            Scope::Outcomes => proof.count(&tally),
            Scope::Item(item) if can_be_ready(session.check, item) => blur(session, &mut partition, item, proof),
            Scope::Item(_) | Scope::Fees | Scope::Warnings => {}
        }
    }
    proof.totals.dates += partition.tried;
}

fn can_be_ready(check: &Check, item: usize) -> bool {
    check.items.get(item).is_some_and(|item| item.cases.iter().any(|case| case.status == Status::Ready))
}

impl Proof {
    /// Adds the paths of one day.
    fn count(&mut self, tally: &Tally) {
        let totals = &mut self.totals;
        totals.paths += tally.paths;
        grow(&mut totals.by_length, &tally.by_length, 0);
        grow(&mut self.outcomes, &tally.outcomes, 0);
        let lengths = || tally.by_length.iter().enumerate().filter(|(_, count)| **count > 0).map(|(length, _)| length);
        totals.shortest = totals.shortest.min(lengths().next().unwrap_or(0));
        totals.longest = totals.longest.max(lengths().next_back().unwrap_or(0));
    }
}

/// What some path has come to.
struct Reached {
    options: Vec<u64>,
    questions: u64,
    cases: Vec<u64>,
    channels: Vec<u64>,
    fees: u64,
    warnings: Vec<bool>,
}

/// What follows from one state: paths to the result, by length and outcome.
#[derive(Clone, Debug, Default)]
struct Tally {
    paths: u64,
    by_length: Vec<u64>,
    outcomes: Vec<u64>,
}

impl Tally {
    /// Adds the paths of a state one answer further.
    fn add(&mut self, next: &Self) {
        self.paths += next.paths;
        grow(&mut self.outcomes, &next.outcomes, 0);
        grow(&mut self.by_length, &next.by_length, 1);
    }
}

/// Adds counts, moved by some places.
fn grow(counts: &mut Vec<u64>, more: &[u64], moved: usize) {
    counts.resize(counts.len().max(more.len() + moved), 0);
    for (count, more) in counts.iter_mut().skip(moved).zip(more) {
        *count += more;
    }
}

/// Walks every path once, telling states apart only where what is left of the check differs.
struct Walker<'w, 'p, 's, 'a> {
    session: &'s Session<'a>,
    residual: Residual<'p, 's, 'a>,
    proof: &'w mut Proof,
    reached: &'w mut Reached,
    slots: Slots,
    known: ByKey<Tally>,
    verdict: Verdict,
}

impl Walker<'_, '_, '_, '_> {
    fn explore(&mut self, target: Target, path: u64) -> Tally {
        let key = self.residual.key(target, &self.slots, path);
        if let Some(tally) = self.known.get(&key) {
            return tally.clone();
        }
        self.proof.totals.states += 1;
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
        if path >> index & 1 == 1 || self.proof.totals.states > MOST_STATES {
            self.fault(
                FaultKind::TooManyPaths,
                Spot::Question(index),
                "the walk does not come to an end",
                "shorten the check",
            );
            return tally;
        }
        let path = path | bit(question);
        self.reached.questions |= bit(question);
        let mut answers = options(self.session, index);
        answers.extend(self.residual.partition.dates(index, &self.slots, &self.slots, false));
        for answer in answers {
            put(&mut self.slots, index, Some(answer));
            if let Some(set) = self.reached.options.get_mut(index) {
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
        let mut outcomes = vec![0; self.session.check.outcomes.len()];
        match verdict.outcome.and_then(|outcome| outcomes.get_mut(outcome)) {
            Some(count) => *count += 1,
            None => {
                let what = format!("{} has no outcome", describe(self.session, &self.slots, path));
                self.fault(FaultKind::NoResult, Spot::Check, what, "add an outcome for it");
            }
        }
        self.reached.mark(&verdict);
        self.verdict = verdict;
        Tally { paths: 1, by_length: vec![1], outcomes }
    }

    fn fault(&mut self, kind: FaultKind, spot: Spot, what: impl Into<String>, mend: &str) {
        note(&mut self.proof.faults, kind, spot, what.into(), mend);
    }
}

/// Adds a fault unless there are enough.
pub(crate) fn note(faults: &mut Vec<Fault>, kind: FaultKind, spot: Spot, what: String, mend: &str) {
    if faults.len() < MOST_FAULTS {
        faults.push(Fault { kind, spot, what, mend: mend.to_owned() });
    }
}

/// Every option of a question as an answer, with every set of options that can be chosen together, and numbers around
/// every threshold. Sets and numbers that no condition tells apart are tried once.
pub(crate) fn options(session: &Session<'_>, question: usize) -> Vec<Answer> {
    let check = session.check;
    let Some(asked) = check.questions.get(question) else { return Vec::new() };
    let unknown = asked.unknown_option();
    let together = if asked.is_several() { asked.together() } else { 0 };
    let numbers = (0..asked.options.len()).filter_map(|option| Some((option, u8::try_from(option).ok()?)));
    let alone = numbers.filter(|(option, _)| *option >= MOST || together >> option & 1 == 0);
    let answer =
        |(option, number)| if unknown == Some(option) { Answer::Unknown(number) } else { Answer::Option(number) };
    let mut answers: Vec<Answer> = alone.map(answer).collect();
    match asked.kind {
        Kind::Choice | Kind::Date { .. } => {}
        Kind::Several { .. } => answers.extend(sets(check, question, together).into_iter().map(Answer::Several)),
        Kind::Number { least, most } => {
            let mut limits = BTreeSet::from([least, most]);
            for_each_condition(check, &mut |condition| {
                if let Condition::NumberAtLeast { question: read, figure } = condition
                    && usize::from(*read) == question
                {
                    let value = session.values.get(usize::from(*figure)).copied().flatten();
                    let limit = value.and_then(FigureValue::number);
                    limits.extend(limit.into_iter().flat_map(|limit| [limit.saturating_sub(1), limit]));
                }
            });
            answers.extend(limits.into_iter().filter(|number| (least..=most).contains(number)).map(Answer::Number));
        }
    }
    answers
}

/// The sets of options to try: each one when they are few, else one for all that no condition tells apart.
fn sets(check: &Check, question: usize, together: u64) -> Vec<u64> {
    const FEW: u32 = 6;
    let mut groups: Vec<u64> = bits(together).map(|option| 1 << option).collect();
    if together.count_ones() > FEW {
        let mut masks = BTreeSet::new();
        for_each_condition(check, &mut |condition| {
            if let Condition::Is { question: read, options } = condition
                && usize::from(*read) == question
            {
                masks.insert(*options & together);
            }
        });
        let mut alike: BTreeMap<Vec<bool>, u64> = BTreeMap::new();
        for option in groups {
            *alike.entry(masks.iter().map(|mask| mask & option != 0).collect()).or_default() |= option;
        }
        groups = alike.into_values().collect();
    }
    let count = 1_u64 << groups.len().min(MOST_SEVERAL);
    let set = |chosen: u64| bits(chosen).filter_map(|group| groups.get(group)).fold(0, |set, group| set | group);
    (1..count).map(set).collect()
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

impl Reached {
    fn of(check: &Check) -> Self {
        Self {
            options: vec![0; check.questions.len()],
            questions: 0,
            cases: vec![0; check.items.len()],
            channels: vec![0; check.items.len()],
            fees: 0,
            warnings: vec![false; check.warnings.len()],
        }
    }

    fn mark(&mut self, verdict: &Verdict) {
        for item in &verdict.items {
            if let Some(set) = self.cases.get_mut(item.item) {
                *set |= 1 << item.case;
            }
            if let (Some(channel), Some(set)) = (item.channel, self.channels.get_mut(item.item)) {
                *set |= 1 << channel;
            }
        }
        for item in &verdict.items {
            if let Fee::Exact { rule, .. } | Fee::Ask { rule: Some(rule), .. } = item.fee {
                self.fees |= 1 << rule;
            }
        }
        for &warning in &verdict.warnings {
            if let Some(seen) = self.warnings.get_mut(warning) {
                *seen = true;
            }
        }
    }

    fn report(&self, check: &Check, faults: &mut Vec<Fault>) {
        let mut unreached = |kind: FaultKind, spot: Spot, name: &str| {
            let what = format!("no path comes to {name}");
            faults.push(Fault { kind, spot, what, mend: "lead a path to it or remove it".to_owned() });
        };
        for (index, question) in check.questions.iter().enumerate().take(MOST) {
            for (option_index, option) in question.options.iter().enumerate() {
                if self.options.get(index).is_some_and(|set| *set != 0 && set >> option_index & 1 == 0) {
                    let name = format!("the option \"{}\" of \"{}\"", option.id, question.id);
                    unreached(FaultKind::Unreachable, Spot::Option(index, option_index), &name);
                }
            }
            if self.questions >> index & 1 == 0 {
                unreached(
                    FaultKind::UnreachableQuestion,
                    Spot::Question(index),
                    &format!("the question \"{}\"", question.id),
                );
            }
        }
        for (index, item) in check.items.iter().enumerate() {
            let (cases, channels) = (self.cases.get(index).copied(), self.channels.get(index).copied());
            if cases == Some(0) {
                unreached(FaultKind::Unreachable, Spot::Item(index), &format!("the item \"{}\"", item.id));
            }
            for (case_index, case) in item.cases.iter().enumerate() {
                if cases.is_some_and(|set| set != 0 && set >> case_index & 1 == 0) {
                    let name = format!("the case \"{}\" of \"{}\"", case.id, item.id);
                    unreached(FaultKind::Unreachable, Spot::Case(index, case_index), &name);
                }
            }
            for (channel_index, channel) in item.channels.iter().enumerate() {
                if channels.is_some_and(|set| set >> channel_index & 1 == 0) {
                    let name = format!("the channel \"{}\" of \"{}\"", channel.id, item.id);
                    unreached(FaultKind::Unreachable, Spot::Channel(index, channel_index), &name);
                }
            }
        }
        for (index, fee) in check.fees.iter().enumerate() {
            if self.fees >> index & 1 == 0 {
                unreached(FaultKind::Unreachable, Spot::Fee(index), &format!("the fee rule \"{}\"", fee.id));
            }
        }
        for (index, warning) in check.warnings.iter().enumerate() {
            if !self.warnings.get(index).copied().unwrap_or(true) {
                unreached(FaultKind::Unreachable, Spot::Warning(index), &format!("the warning \"{}\"", warning.id));
            }
        }
    }
}
