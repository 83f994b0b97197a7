//! Finitely many dates that stand for all: the days around every threshold a check uses.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::answer::{Answer, after_others};
use crate::condition::{Condition, Limit, Truth};
use crate::date::{CivilDate, DateSpan, latest_birth};
use crate::evaluate::{View, bit};
use crate::figures::FigureValue;
use crate::lens::reads;
use crate::model::{Check, Kind, Range};
use crate::residual::{ByKey, Key, mixed, named};
use crate::session::{MOST, Session, bits, put_in_order};

/// What date conditions say about some dates, two bits each.
pub(crate) type Signature = u128;
/// The answers to date questions, `None` for all others.
type Dated = Vec<Option<Answer>>;

/// Chooses the dates a proof tries.
///
/// All candidates around the thresholds are looked at (the day before, the day, the day after, the year, and days around
/// 29 February); of those on which every date condition agrees, now and for every later date question, one is kept.
/// Evaluation depends on dates only through these conditions, so the one stands for the others.
pub(crate) struct Partition<'l> {
    session: &'l Session<'l>,
    /// The conditions dates are told apart by, at most 64.
    atoms: Vec<&'l Condition>,
    /// The date conditions that read each question, as a bit set over the atoms.
    readers: Vec<u64>,
    /// The date questions whose answers bear on what a date of each question can mean, itself left out.
    kin: Vec<u64>,
    /// The date questions that some date condition reads, or that limit another or are limited.
    telling: u64,
    classes: ByKey<Rc<[Answer]>>,
    lookaheads: ByKey<Key>,
    all: ByKey<Signature>,
    /// How many candidates were looked at.
    pub(crate) tried: u64,
}

impl<'l> Partition<'l> {
    pub(crate) fn new(session: &'l Session<'l>, atoms: Vec<&'l Condition>) -> Self {
        let check = session.check;
        let count = check.questions.len().min(MOST);
        let reading: Vec<u64> = atoms.iter().take(MOST).map(|atom| reads(check, atom)).collect();
        let of = |question: usize| reading.iter().enumerate().filter(move |(_, reads)| **reads >> question & 1 == 1);
        let readers: Vec<u64> =
            (0..count).map(|question| of(question).fold(0, |set, (atom, _)| set | 1 << atom)).collect();
        let told = |question: usize| readers.get(question).copied().unwrap_or(0);
        let is_kin =
            |one: usize, other: usize| one != other && (limits(check, one, other) || told(one) & told(other) != 0);
        let set =
            |of: &dyn Fn(usize) -> bool| (0..count).filter(|other| of(*other)).fold(0, |set, other| set | 1 << other);
        let kin: Vec<u64> = (0..count).map(|one| set(&|other| is_kin(one, other))).collect();
        let telling = set(&|one| told(one) != 0 || kin.get(one).is_some_and(|kin| *kin != 0));
        let (classes, lookaheads, all) = (ByKey::default(), ByKey::default(), ByKey::default());
        Self { session, atoms, readers, kin, telling, classes, lookaheads, all, tried: 0 }
    }

    /// The date conditions that read a question.
    pub(crate) fn atoms_of(&self, question: usize) -> u64 {
        self.readers.get(question).copied().unwrap_or(0)
    }

    /// The dates to try for a question. `beside` are other answers to the same questions; both walks go on alike for
    /// dates of one class. With `years`, the second walk is given only the year of the date.
    pub(crate) fn dates(
        &mut self,
        question: usize,
        slots: &[Option<Answer>],
        beside: &[Option<Answer>],
        years: bool,
    ) -> Rc<[Answer]> {
        if !self.session.check.questions.get(question).is_some_and(crate::Question::is_date) {
            return Rc::from([]);
        }
        let key = mixed(question as u64, u64::from(years));
        let key = self.named(beside, question, self.named(slots, question, key));
        if let Some(found) = self.classes.get(&key) {
            return Rc::clone(found);
        }
        let (mut one, mut two) = (self.dated(slots, question), self.dated(beside, question));
        let mut classes: BTreeMap<Vec<Vec<Signature>>, Answer> = BTreeMap::new();
        for answer in self.candidates(question, &one) {
            self.tried += 1;
            set(&mut one, question, Some(answer));
            let mut class = self.outlook(question, &one);
            let other = if years { self.year_of(question, answer, &two) } else { Some(answer) };
            set(&mut two, question, other);
            if one != two {
                class.extend(self.outlook(question, &two));
            }
            set(&mut two, question, None);
            classes.entry(class).or_insert(answer);
        }
        let found: Rc<[Answer]> = classes.into_values().collect();
        self.classes.insert(key, Rc::clone(&found));
        found
    }

    /// Only the year of a date, less the days that cannot have been meant.
    pub(crate) fn year_of(&self, question: usize, answer: Answer, slots: &[Option<Answer>]) -> Option<Answer> {
        let session = self.session;
        let Answer::Date(span) = answer else { return None };
        let mut year = DateSpan::year(span.first.year())?;
        if matches!(session.check.questions.get(question)?.kind, Kind::Date { range: Range::Past, .. }) {
            year.last = year.last.min(session.today);
        }
        after_others(session.check, question, Answer::Date(year), slots).ok()
    }

    /// What some of the date conditions can still say once a question is answered, as a hash.
    pub(crate) fn lookahead(&mut self, question: usize, slots: &[Option<Answer>], live: u64) -> Key {
        let key = self.named(slots, question, mixed(question as u64, live));
        if let Some(hash) = self.lookaheads.get(&key) {
            return *hash;
        }
        let dated = self.dated(slots, question);
        let signatures = self.prospect(question, dated, live);
        let hash = signatures.into_iter().fold(mixed(question as u64, live), with);
        self.lookaheads.insert(key, hash);
        hash
    }

    /// What every date condition says after some answers; read with [`said`].
    pub(crate) fn settled(&mut self, slots: &[Option<Answer>]) -> Signature {
        let key = self.named(slots, MOST, 0);
        if let Some(signature) = self.all.get(&key) {
            return *signature;
        }
        let mut signature = 0;
        let dated = self.dated(slots, MOST);
        for atom in 0..self.atoms.len().min(MOST) {
            signature |= self.signature(&dated, 1 << atom) << (2 * atom);
        }
        self.all.insert(key, signature);
        signature
    }

    /// Everything some date conditions can say once a question is answered.
    fn prospect(&self, question: usize, mut dated: Dated, atoms: u64) -> Vec<Signature> {
        let mut signatures = Vec::new();
        for candidate in self.candidates(question, &dated) {
            set(&mut dated, question, Some(candidate));
            signatures.push(self.signature(&dated, atoms));
            set(&mut dated, question, None);
        }
        signatures.sort_unstable();
        signatures.dedup();
        signatures
    }

    /// Whether an answer to a question can matter to the dates of another.
    fn tells(&self, index: usize, except: usize) -> bool {
        index != except && index < MOST && self.telling >> index & 1 == 1
    }

    /// The answers to date questions other than this one, as a hash.
    fn named(&self, slots: &[Option<Answer>], except: usize, hash: Key) -> Key {
        let told = bits(self.telling).filter(|index| *index != except);
        told.fold(hash, |hash, index| mixed(hash, named(slots.get(index).copied().flatten())))
    }

    /// The answers to date questions other than this one.
    fn dated(&self, slots: &[Option<Answer>], except: usize) -> Dated {
        slots.iter().enumerate().map(|(index, answer)| answer.filter(|_| self.tells(index, except))).collect()
    }

    /// What the date conditions say now, and can say after each later date question.
    ///
    /// Questions and conditions that this one has nothing to do with say the same whatever its date.
    fn outlook(&self, question: usize, dated: &Dated) -> Vec<Vec<Signature>> {
        let now = vec![self.signature(dated, self.atoms_of(question))];
        let later = self.session.reach.get(question).copied().unwrap_or(0);
        let kin = self.kin.get(question).copied().unwrap_or(0);
        let prospects = bits(later & kin).map(|other| self.prospect(other, dated.clone(), self.atoms_of(other)));
        std::iter::once(now).chain(prospects.filter(|prospect| !prospect.is_empty())).collect()
    }

    /// What some date conditions say, the first in the highest place.
    fn signature(&self, dated: &[Option<Answer>], atoms: u64) -> Signature {
        let answered = dated.iter().enumerate().filter(|(_, answer)| answer.is_some());
        let path = answered.filter_map(|(index, _)| u8::try_from(index).ok()).fold(0, |set, index| set | bit(index));
        let view = View { session: self.session, slots: dated, path, ahead: 0, rules: &[] };
        let atoms = bits(atoms).filter_map(|atom| self.atoms.get(atom));
        atoms.fold(0, |signature, atom| signature << 2 | view.find(atom, 0).0 as u128)
    }

    /// The days at which some condition that reads a question turns, given the other dates.
    fn anchors(&self, question: usize, dated: &[Option<Answer>]) -> BTreeSet<CivilDate> {
        let session = self.session;
        let Session { check, today, spans, values, milestones, .. } = session;
        let mut anchors = BTreeSet::from([*today]);
        for index in 0..check.questions.len() {
            let Some(Some(Answer::Date(other))) = dated.get(index) else { continue };
            if limits(check, index, question) {
                anchors.extend([other.first, other.last]);
            }
        }
        for atom in bits(self.atoms_of(question)).filter_map(|atom| self.atoms.get(atom)) {
            match atom {
                Condition::AgeAtLeast(figure) => {
                    let value = values.get(usize::from(*figure)).copied().flatten().and_then(FigureValue::number);
                    let age = value.and_then(|age| i32::try_from(age).ok()).filter(|age| (0..=200).contains(age));
                    anchors.extend(age.and_then(|age| CivilDate::from_number(latest_birth(*today, age))));
                }
                Condition::Before { limit: Limit::Figure(figure), .. } => {
                    anchors.extend(values.get(usize::from(*figure)).copied().flatten().and_then(FigureValue::date));
                }
                Condition::InForce { figure, .. } => {
                    let span = spans.get(usize::from(*figure)).copied().flatten();
                    anchors.extend(span.into_iter().flat_map(|span| [span.first, span.last]));
                }
                Condition::Elapsed { figure, .. } | Condition::Left { figure, .. } => {
                    let days = session.thresholds.get(usize::from(*figure)).copied().unwrap_or_default();
                    let days = [days.elapsed, days.elapsed_strictly, days.left].into_iter().flatten();
                    anchors.extend(days.filter_map(CivilDate::from_number));
                }
                Condition::Predicate(index) => {
                    let used = check.predicates.get(usize::from(*index));
                    let (Some(used), Some(Some(milestones))) = (used, milestones.get(usize::from(*index))) else {
                        continue;
                    };
                    let ages = milestones.ages.iter().flat_map(|age| [*age, age - milestones.grace]);
                    let issued = [milestones.issued.first, milestones.issued.last];
                    let known = |question: u8| match dated.get(usize::from(question)) {
                        Some(Some(Answer::Date(span))) => vec![span.first, span.last],
                        _ => Vec::new(),
                    };
                    if usize::from(used.date) == question {
                        anchors.extend(issued);
                        let births = check.birth.map(known).unwrap_or_default();
                        anchors
                            .extend(ages.flat_map(|age| births.iter().filter_map(move |birth| birth.plus_years(age))));
                    } else {
                        let days: Vec<CivilDate> = issued.into_iter().chain(known(used.date)).chain([*today]).collect();
                        let births = ages.flat_map(|age| days.iter().map(move |day| latest_birth(*day, age)));
                        anchors.extend(births.filter_map(CivilDate::from_number));
                    }
                }
                _ => {}
            }
        }
        anchors
    }

    /// What the date conditions say once a question is answered so, now and for every later date question.
    pub(crate) fn told(&self, question: usize, answer: Answer, slots: &[Option<Answer>]) -> Vec<Vec<Signature>> {
        let mut dated = self.dated(slots, question);
        set(&mut dated, question, Some(answer));
        self.outlook(question, &dated)
    }

    /// The days worth trying for a question, whatever is known of it beside them.
    pub(crate) fn days(&self, question: usize, slots: &[Option<Answer>]) -> Vec<CivilDate> {
        let dated = self.dated(slots, question);
        let exact = self.candidates(question, &dated).into_iter().filter_map(|answer| match answer {
            Answer::Date(span) if span.is_exact() => Some(span.first),
            _ => None,
        });
        exact.collect()
    }

    /// Every date worth trying: exact days first, so that they are kept before years. None for a choice.
    fn candidates(&self, question: usize, dated: &[Option<Answer>]) -> Vec<Answer> {
        let Session { check, today, .. } = self.session;
        let Some(Kind::Date { range, .. }) = check.questions.get(question).map(|question| question.kind) else {
            return Vec::new();
        };
        let around = |days: &mut Vec<CivilDate>, day: CivilDate| {
            (-1..=1).filter_map(|by| day.plus_days(by)).for_each(|day| put_in_order(days, day));
        };
        let (mut exact, mut years) = (Vec::new(), Vec::new());
        for anchor in self.anchors(question, dated) {
            around(&mut exact, anchor);
            let year = anchor.year();
            (year - 1..=year + 1).for_each(|year| put_in_order(&mut years, year));
        }
        for leap_day in years.iter().filter_map(|year| CivilDate::new(*year, 2, 29).ok()) {
            around(&mut exact, leap_day);
        }
        let spans = exact.into_iter().map(DateSpan::exact).chain(years.into_iter().filter_map(DateSpan::year));
        let possible = spans.filter_map(|mut span| {
            if range == Range::Past {
                if span.first > *today {
                    return None;
                }
                span.last = span.last.min(*today);
            }
            after_others(check, question, Answer::Date(span), dated).ok()
        });
        possible.collect()
    }
}

/// Whether one of two questions limits the dates of the other.
fn limits(check: &Check, one: usize, other: usize) -> bool {
    let limited = |question: usize, by: usize| {
        let kind = check.questions.get(question).map(|question| question.kind);
        matches!(kind, Some(Kind::Date { not_before: Some(limit), .. }) if usize::from(limit) == by)
    };
    limited(one, other) || limited(other, one)
}

/// What one date condition says in a signature of all.
pub(crate) const fn said(signature: Signature, atom: usize) -> Truth {
    match signature >> (2 * atom) & 3 {
        0 => Truth::No,
        1 => Truth::Unknown,
        _ => Truth::Yes,
    }
}

/// A hash with a signature taken in.
const fn with(hash: Key, signature: Signature) -> Key {
    mixed(mixed(hash, signature as u64), (signature >> 64) as u64)
}

fn set(slots: &mut [Option<Answer>], index: usize, answer: Option<Answer>) {
    if let Some(slot) = slots.get_mut(index) {
        *slot = answer;
    }
}
