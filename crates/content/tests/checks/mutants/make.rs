//! Every mutant of a check: a copy with one thing wrong.

use std::collections::{BTreeMap, BTreeSet};

use readiness::{
    Case, Check, CivilDate, Condition, Edge, Figure, FigureTable, FigureValue, Limit, ReminderDay, Status,
};

use super::thresholds::{By, Place, bounds, changed};

/// What is wrong with a mutant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// An edge is missing.
    EdgeRemoved,
    /// A comparison or a day of change is a day off: also what makes it strict or loose.
    DayShifted,
    /// An age, a length of time, a number or a fee is one off.
    UnitShifted,
    /// Two outcomes are said in each other's place.
    OutcomesSwapped,
    /// Two outcomes are tried in the other order.
    OutcomesReordered,
    /// What has to be asked is said to be ready.
    AskReady,
    /// Not knowing an answer makes ready what that answer decides about.
    UnknownReady,
}

/// A copy of a check, and of the figures, with one thing wrong.
pub(super) struct Mutant {
    pub(super) kind: Kind,
    pub(super) what: String,
    pub(super) check: Check,
    pub(super) table: FigureTable,
}

/// Every mutant. `days` are those on which they are looked at; figures that changed before `first` are left alone; the
/// outcomes of `apart` never apply where the next one does, so that it does not matter which is tried first.
pub(super) fn all(
    check: &Check,
    table: &FigureTable,
    days: &[CivilDate],
    first: CivilDate,
    apart: &BTreeSet<usize>,
) -> Vec<Mutant> {
    let mut maker = Maker { check, table, made: Vec::new() };
    maker.edges();
    maker.thresholds(days);
    maker.figures(first);
    maker.outcomes(apart);
    maker.ready();
    maker.made
}

struct Maker<'m> {
    check: &'m Check,
    table: &'m FigureTable,
    made: Vec<Mutant>,
}

impl Maker<'_> {
    fn add(&mut self, kind: Kind, what: String, change: impl FnOnce(&mut Check, &mut FigureTable)) {
        let (mut check, mut table) = (self.check.clone(), self.table.clone());
        change(&mut check, &mut table);
        self.made.push(Mutant { kind, what, check, table });
    }

    fn edges(&mut self) {
        for (index, question) in self.check.questions.iter().enumerate() {
            for edge in 0..question.next.len() {
                let what = format!("edge {edge} of {}", question.id);
                self.add(Kind::EdgeRemoved, what, |check, _| drop(check.questions[index].next.remove(edge)));
            }
            for (option, led) in question.options.iter().enumerate() {
                for edge in 0..led.next.len() {
                    let what = format!("edge {edge} of {}={}", question.id, led.id);
                    let remove = |edges: &mut Vec<Edge>| drop(edges.remove(edge));
                    self.add(Kind::EdgeRemoved, what, |check, _| {
                        remove(&mut check.questions[index].options[option].next);
                    });
                }
            }
        }
    }

    /// Each comparison by itself.
    fn thresholds(&mut self, days: &[CivilDate]) {
        let place = Place { check: self.check, table: self.table, days };
        let mut nodes = Vec::new();
        for_each_condition(&mut self.check.clone(), &mut |name, condition| {
            nodes.push((name.to_owned(), place.shifts(condition)));
        });
        let mut parts: BTreeMap<String, usize> = BTreeMap::new();
        for (index, (name, shifts)) in nodes.into_iter().enumerate() {
            let nth = parts.entry(name.clone()).or_default();
            *nth += usize::from(!shifts.is_empty());
            for shifted in shifts {
                let kind = if shifted.by == By::Day { Kind::DayShifted } else { Kind::UnitShifted };
                self.add(kind, format!("{name}, comparison {nth}: {}", shifted.how), |check, table| {
                    replace(check, index, &shifted.instead);
                    check.predicates.extend(shifted.predicate);
                    for (nth, figure) in shifted.figures.into_iter().enumerate() {
                        let id = format!("mutant-{nth}");
                        check.figures.push(id.clone());
                        table.figures.push(Figure { id, ..figure });
                    }
                });
            }
        }
    }

    /// Each figure for everything that reads it. Values and changes that ended before `first` are history to a check
    /// that does not ask for a date of then.
    fn figures(&mut self, first: CivilDate) {
        for id in &self.check.figures {
            let Some(figure) = self.table.get(id) else { continue };
            let put = |table: &mut FigureTable, figure: Figure| {
                let place = table.figures.iter_mut().find(|known| known.id == *id).expect("the figure");
                *place = Figure { id: id.clone(), ..figure };
            };
            let is_past = |span: usize| figure.spans[span].until.is_some_and(|until| until < first);
            let values = if self.is_read(id) { figure.spans.len() } else { 0 };
            for span in (0..values).filter(|span| !is_past(*span)) {
                for by in [-1, 1] {
                    let mut wrong = figure.clone();
                    wrong.spans[span] = changed(figure, by).spans[span];
                    let is_date = matches!(figure.spans[span].value, FigureValue::Date(_));
                    let kind = if is_date { Kind::DayShifted } else { Kind::UnitShifted };
                    let what = format!("figure {id}, value {:?} {by:+}", figure.spans[span].value);
                    self.add(kind, what, |_, table| put(table, wrong));
                }
            }
            for (how, wrong) in bounds(figure) {
                let spans = figure.spans.iter().zip(&wrong.spans);
                let moved = spans.flat_map(|(old, new)| [(old.from, new.from), (old.until, new.until)]);
                let is_late = moved.filter(|(old, new)| old != new).any(|(old, _)| old.is_some_and(|day| day >= first));
                if is_late {
                    self.add(Kind::DayShifted, format!("figure {id} {how}"), |_, table| put(table, wrong));
                }
            }
        }
    }

    /// Whether something reads the value of a figure, not only whether it is in force; texts alone may say it.
    fn is_read(&self, id: &str) -> bool {
        let check = self.check;
        let of = |index: u16| check.figures.get(usize::from(index)).is_some_and(|known| known == id);
        let cases = check.items.iter().flat_map(|item| &item.cases);
        let mut is_read = check.fees.iter().flat_map(|fee| &fee.figures).any(|figure| of(*figure))
            || cases.filter_map(|case| case.days).any(of)
            || check.predicates.iter().flat_map(|used| used.figures.iter().skip(1)).any(|figure| of(*figure));
        for reminder in &check.reminders {
            if let ReminderDay::Birthday(figure) | ReminderDay::Date { length: Some(figure), .. } = reminder.on {
                is_read |= of(figure);
            }
        }
        for_each_condition(&mut check.clone(), &mut |_, condition| {
            is_read |= match *condition {
                Condition::AgeAtLeast(figure)
                | Condition::Before { limit: Limit::Figure(figure), .. }
                | Condition::NumberAtLeast { figure, .. }
                | Condition::Elapsed { figure, .. }
                | Condition::Left { figure, .. } => of(figure),
                Condition::Acts { from, until } => from.is_some_and(of) || until.is_some_and(of),
                _ => false,
            };
        });
        is_read
    }

    fn outcomes(&mut self, apart: &BTreeSet<usize>) {
        let outcomes = &self.check.outcomes;
        for one in 0..outcomes.len() {
            for other in one + 1..outcomes.len() {
                let names = format!("{} and {}", outcomes[one].id, outcomes[other].id);
                self.add(Kind::OutcomesSwapped, names, |check, _| {
                    let [first, second] = check.outcomes.get_disjoint_mut([one, other]).expect("two");
                    std::mem::swap(&mut first.when, &mut second.when);
                    std::mem::swap(&mut first.undecided, &mut second.undecided);
                });
            }
            let has_next = one + 1 < outcomes.len() && !apart.contains(&one);
            if has_next && outcomes[one..one + 2].iter().all(|outcome| !outcome.undecided) {
                let names = format!("{} after {}", outcomes[one].id, outcomes[one + 1].id);
                self.add(Kind::OutcomesReordered, names, |check, _| check.outcomes.swap(one, one + 1));
            }
        }
    }

    fn ready(&mut self) {
        for (index, item) in self.check.items.iter().enumerate() {
            for (case, asked) in item.cases.iter().enumerate().filter(|(_, case)| case.status == Status::Ask) {
                let what = format!("{}:{}", item.id, asked.id);
                self.add(Kind::AskReady, what, |check, _| check.items[index].cases[case].status = Status::Ready);
            }
        }
        for (index, item) in self.check.items.iter().enumerate() {
            for question in self.read_by(index) {
                let asked = &self.check.questions[usize::from(question)];
                let Some(unknown) = asked.unknown_option() else { continue };
                let what = format!("{}, {} not known", item.id, asked.id);
                let ready = Case {
                    id: "mutant".to_owned(),
                    when: Some(Condition::Is { question, options: 1 << unknown }),
                    undecided: false,
                    status: Status::Ready,
                    ..item.cases[0].clone()
                };
                self.add(Kind::UnknownReady, what, |check, _| check.items[index].cases.insert(0, ready));
            }
        }
    }

    /// The questions whose answers the cases of an item read, themselves or through a rule.
    fn read_by(&self, item: usize) -> BTreeSet<u8> {
        fn down(check: &Check, condition: &Condition, read: &mut BTreeSet<u8>) {
            match condition {
                Condition::Rule(index) => down(check, &check.rules[usize::from(*index)].when, read),
                Condition::All(list) | Condition::Any(list) => list.iter().for_each(|inner| down(check, inner, read)),
                Condition::Not(inner) | Condition::Surely(inner) => down(check, inner, read),
                Condition::Is { question, .. } => drop(read.insert(*question)),
                _ => {}
            }
        }
        let mut read = BTreeSet::new();
        for when in self.check.items[item].cases.iter().filter_map(|case| case.when.as_ref()) {
            down(self.check, when, &mut read);
        }
        read
    }
}

/// Puts a condition in the place of the nth that [`for_each_condition`] visits.
fn replace(check: &mut Check, nth: usize, instead: &Condition) {
    let mut index = 0;
    for_each_condition(check, &mut |_, condition| {
        if index == nth {
            *condition = instead.clone();
        }
        index += 1;
    });
}

/// Visits every condition with the name of the part it belongs to, the outer before the inner.
fn for_each_condition(check: &mut Check, visit: &mut dyn FnMut(&str, &mut Condition)) {
    fn down(name: &str, condition: &mut Condition, visit: &mut dyn FnMut(&str, &mut Condition)) {
        visit(name, condition);
        match condition {
            Condition::All(list) | Condition::Any(list) => {
                list.iter_mut().for_each(|inner| down(name, inner, visit));
            }
            Condition::Not(inner) | Condition::Surely(inner) => down(name, inner, visit),
            _ => {}
        }
    }
    let mut each = |name: String, when: Option<&mut Condition>| {
        when.into_iter().for_each(|when| down(&name, when, visit));
    };
    for question in &mut check.questions {
        let of_options = question.options.iter_mut().flat_map(|option| &mut option.next);
        for edge in question.next.iter_mut().chain(of_options) {
            each(format!("edge of {}", question.id), edge.when.as_mut());
        }
    }
    check.rules.iter_mut().for_each(|rule| each(format!("rule {}", rule.id), Some(&mut rule.when)));
    check.outcomes.iter_mut().for_each(|outcome| each(format!("outcome {}", outcome.id), outcome.when.as_mut()));
    for item in &mut check.items {
        for case in &mut item.cases {
            each(format!("case {}:{}", item.id, case.id), case.when.as_mut());
        }
        for channel in &mut item.channels {
            each(format!("channel {}:{}", item.id, channel.id), channel.when.as_mut());
        }
    }
    check.fees.iter_mut().for_each(|fee| each(format!("fee {}", fee.id), fee.when.as_mut()));
    check.warnings.iter_mut().for_each(|warning| each(format!("warning {}", warning.id), warning.when.as_mut()));
    check.reminders.iter_mut().for_each(|reminder| each(format!("reminder {}", reminder.id), reminder.when.as_mut()));
}
