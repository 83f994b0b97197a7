//! The proof of a check: every path is walked and every result looked at.

use serde::{Deserialize, Serialize};

use crate::answer::{Answer, Slots, after_others};
use crate::date::{CivilDate, DateSpan};
use crate::figures::FigureTable;
use crate::model::{Check, Kind, Range, Status, Target};
use crate::partition::Partition;
use crate::session::{MOST, Session, bits};
use crate::verdict::{Fee, Verdict};
use crate::verify::{Fault, FaultKind, Spot, verify};

/// No check that people answer has more paths on one day.
const MOST_PATHS: u64 = 5_000_000;
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Paths from the first question to the result.
    pub paths: u64,
    /// Questions asked on the way, each counted for every set of answers it can follow.
    pub states: u64,
    /// Dates compared to choose those that stand for all.
    pub dates: u64,
    /// Paths on which one answer was replaced by a vaguer one.
    pub replaced: u64,
    /// The fewest questions on a path.
    pub shortest: usize,
    /// The most questions on a path.
    pub longest: usize,
    /// Paths of each number of questions, by that number.
    pub by_length: [u64; 32],
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
    let totals = Totals {
        shortest: usize::MAX,
        ..Totals::default()
    };
    let mut proof = Proof {
        days: days.to_vec(),
        totals,
        outcomes: vec![0; check.outcomes.len()],
        faults,
    };
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
            let session = Session::new(check, figures, *day);
            let mut walker = Walker::new(&session, &mut proof, &mut reached);
            walker.explore(Target::Question(0), 0, 0);
            walker.proof.totals.dates += walker.partition.tried;
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

/// What some path has come to.
struct Reached {
    options: Vec<u64>,
    questions: u64,
    cases: Vec<u64>,
    channels: Vec<u64>,
    fees: u64,
    warnings: Vec<bool>,
}

struct Walker<'w, 'a> {
    session: &'w Session<'a>,
    partition: Partition<'w, 'a>,
    proof: &'w mut Proof,
    reached: &'w mut Reached,
    slots: Slots,
    verdict: Verdict,
    other: Verdict,
}

impl<'w, 'a> Walker<'w, 'a> {
    fn new(session: &'w Session<'a>, proof: &'w mut Proof, reached: &'w mut Reached) -> Self {
        let slots = vec![None; session.check.questions.len()];
        let (verdict, other) = (Verdict::default(), Verdict::default());
        Self {
            session,
            partition: Partition::new(session),
            proof,
            reached,
            slots,
            verdict,
            other,
        }
    }

    fn explore(&mut self, target: Target, path: u64, length: usize) {
        let Target::Question(question) = target else {
            return self.arrive(path, length);
        };
        let index = usize::from(question);
        self.proof.totals.states += 1;
        if self.proof.totals.paths > MOST_PATHS || path >> index & 1 == 1 {
            let kind = if path >> index & 1 == 1 {
                FaultKind::Cycle
            } else {
                FaultKind::TooManyPaths
            };
            return self.fault(
                kind,
                Spot::Question(index),
                "the walk does not come to an end",
                "shorten the check",
            );
        }
        let Some(asked) = self.session.check.questions.get(index) else {
            return;
        };
        let unknown = asked.unknown_option();
        let options = (0..asked.options.len()).filter_map(|option| {
            let number = u8::try_from(option).ok()?;
            Some(if unknown == Some(option) {
                Answer::Unknown(number)
            } else {
                Answer::Option(number)
            })
        });
        let mut answers: Vec<Answer> = options.collect();
        answers.extend(self.partition.dates(index, &self.slots));
        self.reached.questions |= 1 << index;
        let path = path | 1 << index;
        for answer in answers {
            self.slots[index] = Some(answer);
            if let (Some(option), Some(set)) =
                (answer.option(), self.reached.options.get_mut(index))
            {
                *set |= 1 << option;
            }
            match self.session.step(question, answer, &self.slots, path) {
                Some(to) => self.explore(to, path, length + 1),
                None => {
                    let what = format!("{} leads nowhere", self.describe(path));
                    self.fault(
                        FaultKind::NoEdge,
                        Spot::Question(index),
                        what,
                        "end its edges with one without `when`",
                    );
                }
            }
        }
        self.slots[index] = None;
    }

    fn arrive(&mut self, path: u64, length: usize) {
        let totals = &mut self.proof.totals;
        totals.paths += 1;
        totals.shortest = totals.shortest.min(length);
        totals.longest = totals.longest.max(length);
        if let Some(count) = totals.by_length.get_mut(length) {
            *count += 1;
        }
        let mut verdict = std::mem::take(&mut self.verdict);
        self.session.judge(&self.slots, path, &mut verdict);
        match verdict
            .outcome
            .and_then(|outcome| self.proof.outcomes.get_mut(outcome))
        {
            Some(count) => *count += 1,
            None => {
                let what = format!("{} has no outcome", self.describe(path));
                self.fault(
                    FaultKind::NoResult,
                    Spot::Check,
                    what,
                    "add an outcome for it",
                );
            }
        }
        self.reached.mark(&verdict);
        self.blur(path, &verdict);
        self.verdict = verdict;
    }

    /// Replaces each answer on the path by a vaguer one and looks whether something became ready.
    fn blur(&mut self, path: u64, verdict: &Verdict) {
        for index in bits(path) {
            let Some(Some(answer)) = self.slots.get(index).copied() else {
                continue;
            };
            let asked = self.session.check.questions.get(index);
            let unknown = asked
                .and_then(|asked| asked.unknown_option())
                .and_then(|option| u8::try_from(option).ok());
            let mut vaguer: Vec<Answer> = unknown.map(Answer::Unknown).into_iter().collect();
            vaguer.extend(self.year_of(index, answer));
            for replacement in vaguer {
                if replacement == answer {
                    continue;
                }
                self.slots[index] = Some(replacement);
                self.proof.totals.replaced += 1;
                self.compare(path, index, verdict);
                self.slots[index] = Some(answer);
            }
        }
    }

    /// Only the year of a date, less the days that cannot have been meant.
    fn year_of(&self, question: usize, answer: Answer) -> Option<Answer> {
        let Answer::Date(span) = answer else {
            return None;
        };
        let mut year = DateSpan::year(span.first.year())?;
        let asked = self.session.check.questions.get(question)?;
        if matches!(
            asked.kind,
            Kind::Date {
                range: Range::Past,
                ..
            }
        ) {
            year.last = year.last.min(self.session.today);
        }
        after_others(
            self.session.check,
            question,
            Answer::Date(year),
            &self.slots,
        )
        .ok()
    }

    /// Finishes the changed path, with "I do not know" for every question that is new on it, and compares.
    fn compare(&mut self, path: u64, replaced: usize, verdict: &Verdict) {
        let (target, changed) = self.session.follow(&self.slots);
        if let Target::Question(question) = target {
            let index = usize::from(question);
            if changed >> index & 1 == 1 {
                return;
            }
            let Some(asked) = self.session.check.questions.get(index) else {
                return;
            };
            let answers = match asked.unknown_option() {
                Some(option) => option..option + 1,
                None => 0..asked.options.len(),
            };
            for option in answers {
                let Ok(number) = u8::try_from(option) else {
                    continue;
                };
                let unknown = asked.unknown_option().is_some();
                self.slots[index] = Some(if unknown {
                    Answer::Unknown(number)
                } else {
                    Answer::Option(number)
                });
                self.compare(path, replaced, verdict);
            }
            self.slots[index] = None;
            return;
        }
        let mut other = std::mem::take(&mut self.other);
        self.session.judge(&self.slots, changed, &mut other);
        for item in other
            .items
            .iter()
            .filter(|item| item.status == Status::Ready)
        {
            let was = verdict.items.iter().find(|was| was.item == item.item);
            if was.is_none_or(|was| was.status != Status::Ready) {
                let name = self
                    .session
                    .check
                    .items
                    .get(item.item)
                    .map_or("", |item| &item.id);
                let what = format!(
                    "\"{name}\" becomes ready on {} when an answer gets vaguer",
                    self.describe(changed)
                );
                let spot = Spot::Case(item.item, item.case);
                self.fault(
                    FaultKind::WronglyReady,
                    spot,
                    what,
                    "make its condition hold only for a known answer",
                );
            }
        }
        self.other = other;
    }

    fn fault(&mut self, kind: FaultKind, spot: Spot, what: impl Into<String>, mend: &str) {
        if self.proof.faults.len() < MOST_FAULTS {
            self.proof.faults.push(Fault {
                kind,
                spot,
                what: what.into(),
                mend: mend.to_owned(),
            });
        }
    }

    /// A path as people would type it.
    fn describe(&self, path: u64) -> String {
        let answers = bits(path).filter_map(|index| {
            let asked = self.session.check.questions.get(index)?;
            let answer = (*self.slots.get(index)?)?;
            let text = match answer {
                Answer::Date(span) if span.is_exact() => span.first.to_string(),
                Answer::Date(span) => format!("{}..{}", span.first, span.last),
                Answer::Option(option) | Answer::Unknown(option) => {
                    asked.options.get(usize::from(option))?.id.clone()
                }
            };
            Some(format!("{}={text}", asked.id))
        });
        let answers: Vec<String> = answers.collect();
        format!(
            "the path \"{}\" on {}",
            answers.join(" "),
            self.session.today
        )
    }
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
            if let Fee::Exact { rule, .. }
            | Fee::Ask {
                rule: Some(rule), ..
            } = item.fee
            {
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
            faults.push(Fault {
                kind,
                spot,
                what,
                mend: "lead a path to it or remove it".to_owned(),
            });
        };
        for (index, question) in check.questions.iter().enumerate().take(MOST) {
            for (option_index, option) in question.options.iter().enumerate() {
                if self
                    .options
                    .get(index)
                    .is_some_and(|set| *set != 0 && set >> option_index & 1 == 0)
                {
                    let name = format!("the option \"{}\" of \"{}\"", option.id, question.id);
                    unreached(
                        FaultKind::Unreachable,
                        Spot::Option(index, option_index),
                        &name,
                    );
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
            let (cases, channels) = (
                self.cases.get(index).copied(),
                self.channels.get(index).copied(),
            );
            if cases == Some(0) {
                unreached(
                    FaultKind::Unreachable,
                    Spot::Item(index),
                    &format!("the item \"{}\"", item.id),
                );
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
                    unreached(
                        FaultKind::Unreachable,
                        Spot::Channel(index, channel_index),
                        &name,
                    );
                }
            }
        }
        for (index, fee) in check.fees.iter().enumerate() {
            if self.fees >> index & 1 == 0 {
                unreached(
                    FaultKind::Unreachable,
                    Spot::Fee(index),
                    &format!("the fee rule \"{}\"", fee.id),
                );
            }
        }
        for (index, warning) in check.warnings.iter().enumerate() {
            if !self.warnings.get(index).copied().unwrap_or(true) {
                unreached(
                    FaultKind::Unreachable,
                    Spot::Warning(index),
                    &format!("the warning \"{}\"", warning.id),
                );
            }
        }
    }
}
