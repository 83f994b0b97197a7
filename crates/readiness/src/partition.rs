//! Finitely many dates that stand for all: the days around every threshold a check uses.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::answer::{Answer, after_others};
use crate::condition::{Condition, DateOf, Limit, Truth};
use crate::date::{CivilDate, DateSpan, latest_birth};
use crate::evaluate::{View, bit};
use crate::figures::FigureValue;
use crate::model::{Check, Kind, Range};
use crate::session::{MOST, Session, bits, conditions};

/// What every date condition says about some dates.
type Signature = Vec<Truth>;
/// The answers to date questions, `None` for all others.
type Dated = Vec<Option<Answer>>;

/// Chooses the dates a proof tries.
///
/// All candidates around the thresholds are looked at (the day before, the day, the day after, the year, and days around
/// 29 February); of those on which every date condition agrees, now and for every later date question, one is kept.
/// Evaluation depends on dates only through these conditions, so the one stands for the others.
pub(crate) struct Partition<'s, 'a> {
    pub(crate) session: &'s Session<'a>,
    /// Every condition that reads dates, each once, at most 64.
    atoms: Vec<Condition>,
    /// The date conditions that read each question, as a bit set over `atoms`.
    readers: Vec<u64>,
    classes: HashMap<(usize, bool, Dated, Dated), Vec<Answer>>,
    lookaheads: HashMap<(usize, Dated, u64), u64>,
    /// How many candidates were looked at.
    pub(crate) tried: u64,
}

impl<'s, 'a> Partition<'s, 'a> {
    pub(crate) fn new(session: &'s Session<'a>) -> Self {
        let mut atoms = Vec::new();
        for condition in conditions(session.check) {
            collect(condition, &mut atoms);
        }
        let readers = (0..session.check.questions.len())
            .map(|question| {
                let reading =
                    atoms.iter().enumerate().take(MOST).filter(|(_, atom)| reads(session.check, atom, question));
                reading.fold(0, |set, (index, _)| set | 1 << index)
            })
            .collect();
        let (classes, lookaheads) = (HashMap::new(), HashMap::new());
        Self { session, atoms, readers, classes, lookaheads, tried: 0 }
    }

    /// Whether there are more date conditions than a bit set holds.
    pub(crate) fn is_too_large(&self) -> bool {
        self.atoms.len() > MOST
    }

    /// The index of a date condition.
    pub(crate) fn atom(&self, condition: &Condition) -> Option<usize> {
        self.atoms.iter().position(|atom| atom == condition)
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
    ) -> Vec<Answer> {
        let key = (question, years, self.dated(slots, question), self.dated(beside, question));
        if let Some(found) = self.classes.get(&key) {
            return found.clone();
        }
        let (_, _, mut one, mut two) = key.clone();
        let mut classes: BTreeMap<Vec<BTreeSet<Signature>>, Answer> = BTreeMap::new();
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
        let found: Vec<Answer> = classes.into_values().collect();
        self.classes.insert(key, found.clone());
        found
    }

    /// Only the year of a date, less the days that cannot have been meant.
    pub(crate) fn year_of(&self, question: usize, answer: Answer, slots: &[Option<Answer>]) -> Option<Answer> {
        let Answer::Date(span) = answer else { return None };
        let mut year = DateSpan::year(span.first.year())?;
        if matches!(self.session.check.questions.get(question)?.kind, Kind::Date { range: Range::Past, .. }) {
            year.last = year.last.min(self.session.today);
        }
        after_others(self.session.check, question, Answer::Date(year), slots).ok()
    }

    /// What some of the date conditions can still say once a question is answered, as a hash.
    pub(crate) fn lookahead(&mut self, question: usize, slots: &[Option<Answer>], live: u64) -> u64 {
        let dated = self.dated(slots, question);
        let key = (question, dated, live);
        if let Some(hash) = self.lookaheads.get(&key) {
            return *hash;
        }
        let mut dated = key.1.clone();
        let mut signatures: BTreeSet<Signature> = BTreeSet::new();
        for candidate in self.candidates(question, &dated) {
            set(&mut dated, question, Some(candidate));
            let all = self.signature(&dated);
            signatures.insert(bits(live).filter_map(|atom| all.get(atom).copied()).collect());
            set(&mut dated, question, None);
        }
        let mut hasher = DefaultHasher::new();
        signatures.hash(&mut hasher);
        let hash = hasher.finish();
        self.lookaheads.insert(key, hash);
        hash
    }

    /// The answers to date questions other than this one.
    fn dated(&self, slots: &[Option<Answer>], except: usize) -> Dated {
        let is_date = |index: usize| self.session.check.questions.get(index).is_some_and(crate::Question::is_date);
        slots.iter().enumerate().map(|(index, answer)| answer.filter(|_| is_date(index) && index != except)).collect()
    }

    /// What the date conditions say now, and can say after each later date question.
    fn outlook(&self, question: usize, dated: &Dated) -> Vec<BTreeSet<Signature>> {
        let mut outlook = vec![BTreeSet::from([self.signature(dated)])];
        for other in bits(self.session.reach.get(question).copied().unwrap_or(0)) {
            let mut dated = dated.clone();
            let candidates = self.candidates(other, &dated);
            if candidates.is_empty() {
                continue;
            }
            let of_other = candidates.into_iter().map(|candidate| {
                set(&mut dated, other, Some(candidate));
                self.signature(&dated)
            });
            outlook.push(of_other.collect());
        }
        outlook
    }

    fn signature(&self, dated: &[Option<Answer>]) -> Signature {
        let answered = dated.iter().enumerate().filter(|(_, answer)| answer.is_some());
        let path = answered.filter_map(|(index, _)| u8::try_from(index).ok()).fold(0, |set, index| set | bit(index));
        let view = View { session: self.session, slots: dated, path, ahead: 0, rules: &[] };
        self.atoms.iter().map(|atom| view.holds(Some(atom)).0).collect()
    }

    /// The days at which some condition that reads a question turns, given the other dates.
    fn anchors(&self, question: usize, dated: &[Option<Answer>]) -> BTreeSet<CivilDate> {
        let session = self.session;
        let Session { check, today, spans, values, milestones, .. } = session;
        let mut anchors = BTreeSet::from([*today]);
        for (index, asked) in check.questions.iter().enumerate() {
            let Some(Some(Answer::Date(other))) = dated.get(index) else { continue };
            let limits = |kind: Kind, by: usize| matches!(kind, Kind::Date { not_before: Some(limit), .. } if usize::from(limit) == by);
            if limits(asked.kind, question) || check.questions.get(question).is_some_and(|own| limits(own.kind, index))
            {
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

    /// Every date worth trying: exact days first, so that they are kept before years. None for a choice.
    fn candidates(&self, question: usize, dated: &[Option<Answer>]) -> Vec<Answer> {
        let check = self.session.check;
        let Some(Kind::Date { range, .. }) = check.questions.get(question).map(|question| question.kind) else {
            return Vec::new();
        };
        let anchors = self.anchors(question, dated);
        let mut exact = BTreeSet::new();
        let mut years = BTreeSet::new();
        for anchor in anchors {
            exact.extend((-1..=1).filter_map(|days| anchor.plus_days(days)));
            years.extend((-1..=1).map(|years| anchor.year() + years));
        }
        let leap_days = years.iter().filter_map(|year| CivilDate::new(*year, 2, 29).ok());
        exact.extend(leap_days.flat_map(|day| (-1..=1).filter_map(move |days| day.plus_days(days))));
        let spans = exact.into_iter().map(DateSpan::exact).chain(years.into_iter().filter_map(DateSpan::year));
        let possible = spans.filter_map(|mut span| {
            if range == Range::Past {
                if span.first > self.session.today {
                    return None;
                }
                span.last = span.last.min(self.session.today);
            }
            after_others(check, question, Answer::Date(span), dated).ok()
        });
        possible.collect()
    }
}

/// Whether a date condition reads a question.
fn reads(check: &Check, atom: &Condition, question: usize) -> bool {
    let birth = check.birth.map(usize::from) == Some(question);
    match atom {
        Condition::AgeAtLeast(_) => birth,
        Condition::Predicate(index) => {
            let date = check.predicates.get(usize::from(*index)).map(|used| usize::from(used.date));
            birth || date == Some(question)
        }
        Condition::Before { date: DateOf::Question(date), .. }
        | Condition::InForce { on: DateOf::Question(date), .. }
        | Condition::Elapsed { date, .. }
        | Condition::Left { date, .. } => usize::from(*date) == question,
        _ => false,
    }
}

fn set(slots: &mut [Option<Answer>], index: usize, answer: Option<Answer>) {
    if let Some(slot) = slots.get_mut(index) {
        *slot = answer;
    }
}

/// Collects the conditions that read dates, each once.
fn collect(condition: &Condition, atoms: &mut Vec<Condition>) {
    match condition {
        Condition::All(list) | Condition::Any(list) => list.iter().for_each(|inner| collect(inner, atoms)),
        Condition::Not(inner) | Condition::Surely(inner) => collect(inner, atoms),
        Condition::AgeAtLeast(_)
        | Condition::Predicate(_)
        | Condition::Elapsed { .. }
        | Condition::Left { .. }
        | Condition::Before { date: DateOf::Question(_), .. }
        | Condition::InForce { on: DateOf::Question(_), .. } => {
            if !atoms.contains(condition) {
                atoms.push(condition.clone());
            }
        }
        Condition::Is { .. }
        | Condition::Asked(_)
        | Condition::Before { .. }
        | Condition::InForce { .. }
        | Condition::NumberAtLeast { .. }
        | Condition::Acts { .. }
        | Condition::Rule(_) => {}
    }
}
