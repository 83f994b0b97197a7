//! Finitely many dates that stand for all: the days around every threshold a check uses.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::answer::{Answer, after_others};
use crate::condition::{Condition, DateOf, Limit, Truth};
use crate::date::{CivilDate, DateSpan, latest_birth};
use crate::evaluate::{View, bit};
use crate::figures::FigureValue;
use crate::model::{Check, Kind, Range};
use crate::session::{Session, all_edges, bits};

/// What every date condition says about some dates.
type Signature = Vec<Truth>;

/// Chooses the dates a proof tries.
///
/// All candidates around the thresholds are looked at (the day before, the day, the day after, the month, the year, and
/// days around 29 February); of those on which every date condition agrees, now and for every later date question, one is
/// kept. Evaluation depends on dates only through these conditions, so the one stands for the others.
pub(crate) struct Partition<'s, 'a> {
    session: &'s Session<'a>,
    atoms: Vec<Condition>,
    /// Days that matter by themselves.
    days: BTreeSet<CivilDate>,
    /// Ages in full years that matter, milestones less their grace included.
    ages: BTreeSet<i32>,
    found: HashMap<(usize, Vec<Option<Answer>>), Vec<Answer>>,
    /// How many candidates were looked at.
    pub(crate) tried: u64,
}

impl<'s, 'a> Partition<'s, 'a> {
    pub(crate) fn new(session: &'s Session<'a>) -> Self {
        let mut atoms = Vec::new();
        for condition in conditions(session.check) {
            collect(condition, &mut atoms);
        }
        let mut days = BTreeSet::from([session.today]);
        let mut ages = BTreeSet::new();
        for id in &session.check.figures {
            let Some(figure) = session.table.get(id) else {
                continue;
            };
            days.extend(figure.changes());
            days.extend(figure.spans.iter().filter_map(|span| span.value.date()));
        }
        for atom in &atoms {
            match atom {
                Condition::AgeAtLeast(figure) => {
                    let value = session.values.get(usize::from(*figure)).copied().flatten();
                    ages.extend(
                        value
                            .and_then(FigureValue::number)
                            .and_then(|age| i32::try_from(age).ok()),
                    );
                }
                Condition::Predicate(index) => {
                    if let Some(Some(milestones)) = session.milestones.get(usize::from(*index)) {
                        ages.extend(
                            milestones
                                .ages
                                .iter()
                                .flat_map(|age| [*age, age - milestones.grace]),
                        );
                    }
                }
                _ => {}
            }
        }
        Self {
            session,
            atoms,
            days,
            ages,
            found: HashMap::new(),
            tried: 0,
        }
    }

    /// The dates to try for a question after the dates already answered in `slots`.
    pub(crate) fn dates(&mut self, question: usize, slots: &[Option<Answer>]) -> Vec<Answer> {
        let dated: Vec<Option<Answer>> = slots
            .iter()
            .enumerate()
            .map(|(index, answer)| answer.filter(|_| self.is_date(index) && index != question))
            .collect();
        let key = (question, dated);
        if let Some(found) = self.found.get(&key) {
            return found.clone();
        }
        let mut dated = key.1.clone();
        let later: Vec<usize> = bits(self.session.reach.get(question).copied().unwrap_or(0))
            .filter(|later| self.is_date(*later))
            .collect();
        let mut classes: BTreeMap<Vec<BTreeSet<Signature>>, Answer> = BTreeMap::new();
        for answer in self.candidates(question, &dated) {
            self.tried += 1;
            dated[question] = Some(answer);
            let mut signature = vec![BTreeSet::from([self.signature(&dated)])];
            for &other in &later {
                let candidates = self.candidates(other, &dated);
                let of_other = candidates.into_iter().map(|candidate| {
                    let mut dated = dated.clone();
                    dated[other] = Some(candidate);
                    self.signature(&dated)
                });
                signature.push(of_other.collect());
            }
            classes.entry(signature).or_insert(answer);
        }
        let found: Vec<Answer> = classes.into_values().collect();
        self.found.insert(key, found.clone());
        found
    }

    fn is_date(&self, question: usize) -> bool {
        self.session
            .check
            .questions
            .get(question)
            .is_some_and(crate::Question::is_date)
    }

    fn signature(&self, dated: &[Option<Answer>]) -> Signature {
        let path = (0..dated.len()).filter(|index| dated[*index].is_some());
        let path = path
            .filter_map(|index| u8::try_from(index).ok())
            .fold(0, |set, index| set | bit(index));
        let view = View {
            session: self.session,
            slots: dated,
            path,
            ahead: 0,
            rules: &[],
        };
        self.atoms
            .iter()
            .map(|atom| view.holds(Some(atom)).0)
            .collect()
    }

    /// Every date worth trying: exact days first, so that they are kept before months and years.
    pub(crate) fn candidates(&self, question: usize, dated: &[Option<Answer>]) -> Vec<Answer> {
        let check = self.session.check;
        let Some(Kind::Date { range, .. }) =
            check.questions.get(question).map(|question| question.kind)
        else {
            return Vec::new();
        };
        let mut anchors = self.days.clone();
        if check.birth.map(usize::from) == Some(question) {
            for &age in &self.ages {
                let births = self
                    .days
                    .iter()
                    .filter_map(|day| CivilDate::from_number(latest_birth(*day, age)));
                anchors.extend(births.collect::<Vec<_>>());
            }
        }
        for other in dated.iter().flatten() {
            if let Answer::Date(span) = other {
                anchors.extend([span.first, span.last]);
                for &age in &self.ages {
                    anchors.extend(
                        [span.first, span.last]
                            .into_iter()
                            .filter_map(|day| day.plus_years(age)),
                    );
                }
            }
        }
        let mut exact = BTreeSet::new();
        let mut years = BTreeSet::new();
        for anchor in anchors {
            exact.extend((-1..=1).filter_map(|days| anchor.plus_days(days)));
            years.extend((-1..=1).map(|years| anchor.year() + years));
        }
        let leap_days = years
            .iter()
            .flat_map(|year| [(*year, 2, 28), (*year, 2, 29), (*year, 3, 1)]);
        exact.extend(
            leap_days.filter_map(|(year, month, day)| CivilDate::new(year, month, day).ok()),
        );
        let spans = exact
            .into_iter()
            .map(DateSpan::exact)
            .chain(years.into_iter().filter_map(DateSpan::year));
        spans
            .filter_map(|mut span| {
                if range == Range::Past {
                    if span.first > self.session.today {
                        return None;
                    }
                    span.last = span.last.min(self.session.today);
                }
                after_others(check, question, Answer::Date(span), dated).ok()
            })
            .collect()
    }
}

/// Every condition of a check.
fn conditions(check: &Check) -> impl Iterator<Item = &Condition> {
    let edges = (0..check.questions.len()).flat_map(|question| all_edges(check, question));
    let cases = check
        .items
        .iter()
        .flat_map(|item| &item.cases)
        .filter_map(|case| case.when.as_ref());
    let channels = check
        .items
        .iter()
        .flat_map(|item| &item.channels)
        .filter_map(|channel| channel.when.as_ref());
    edges
        .filter_map(|edge| edge.when.as_ref())
        .chain(check.rules.iter().map(|rule| &rule.when))
        .chain(
            check
                .outcomes
                .iter()
                .filter_map(|outcome| outcome.when.as_ref()),
        )
        .chain(cases)
        .chain(channels)
        .chain(check.fees.iter().filter_map(|fee| fee.when.as_ref()))
        .chain(
            check
                .warnings
                .iter()
                .filter_map(|warning| warning.when.as_ref()),
        )
}

/// Collects the conditions that read dates, each once.
fn collect(condition: &Condition, atoms: &mut Vec<Condition>) {
    match condition {
        Condition::All(list) | Condition::Any(list) => {
            list.iter().for_each(|inner| collect(inner, atoms))
        }
        Condition::Not(inner) | Condition::Surely(inner) => collect(inner, atoms),
        Condition::AgeAtLeast(_)
        | Condition::Predicate(_)
        | Condition::Before {
            date: DateOf::Question(_),
            limit: Limit::Today | Limit::Figure(_),
        }
        | Condition::InForce {
            on: DateOf::Question(_),
            ..
        } => {
            if !atoms.contains(condition) {
                atoms.push(condition.clone());
            }
        }
        Condition::Is { .. }
        | Condition::Asked(_)
        | Condition::Before { .. }
        | Condition::InForce { .. }
        | Condition::Rule(_) => {}
    }
}
