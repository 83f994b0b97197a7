//! Reads the conditions of a check: the closed vocabulary, first as written, then resolved to indexes.

use std::collections::BTreeMap;

use readiness::{Condition, DateOf, Limit, Predicate, PredicateUse, ReminderDay};

use crate::fault::SourceFile;
use crate::host::refs::{Needed, Refs, Site};
use crate::host::toml_file::{Placed, Table};

/// The word for the day asked about, where a date question could stand.
const TODAY: &str = "today";

/// A condition as it is written.
#[derive(Clone, Debug)]
pub(crate) enum Draft<'a> {
    Is(Vec<Placed<&'a str>>),
    Asked(Placed<&'a str>),
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
    Surely(Box<Self>),
    AgeAtLeast(Placed<&'a str>),
    Before { date: Placed<&'a str>, limit: Placed<&'a str> },
    InForce { figure: Placed<&'a str>, on: Option<Placed<&'a str>> },
    Predicate { name: Placed<&'a str>, date: Placed<&'a str> },
    Rule(Placed<&'a str>),
    AtLeast { number: Placed<&'a str>, limit: Placed<&'a str> },
    Elapsed { since: Placed<&'a str>, length: Placed<&'a str>, strictly: bool },
    Left { until: Placed<&'a str>, length: Placed<&'a str> },
}

/// `from` and `until` of a part: the figures that are its first and its last day.
#[derive(Default)]
pub(crate) struct DraftSpan<'a> {
    from: Option<Placed<&'a str>>,
    until: Option<Placed<&'a str>>,
}

impl<'a> DraftSpan<'a> {
    pub(crate) fn of(table: &Table<'a>) -> Self {
        Self { from: table.optional_text("from"), until: table.optional_text("until") }
    }
}

/// The condition a table holds: exactly one word of the vocabulary, some with a companion.
pub(crate) fn draft<'a>(table: &Table<'a>) -> Option<Draft<'a>> {
    let mut found = Vec::new();
    if table.has("is") {
        found.push(Some(Draft::Is(table.text_or_texts("is"))));
    }
    if let Some(question) = table.optional_text("asked") {
        found.push(Some(Draft::Asked(question)));
    }
    if table.has("all") {
        found.push(table.tables("all", draft).into_iter().collect::<Option<_>>().map(Draft::All));
    }
    if table.has("any") {
        found.push(table.tables("any", draft).into_iter().collect::<Option<_>>().map(Draft::Any));
    }
    if let Some(inner) = table.table("not", draft) {
        found.push(inner.map(|inner| Draft::Not(Box::new(inner))));
    }
    if let Some(inner) = table.table("surely", draft) {
        found.push(inner.map(|inner| Draft::Surely(Box::new(inner))));
    }
    if let Some(figure) = table.optional_text("age-at-least") {
        found.push(Some(Draft::AgeAtLeast(figure)));
    }
    let before = table
        .table("before", |before| Some(Draft::Before { date: before.text("date")?, limit: before.text("limit")? }));
    found.extend(before);
    if let Some(figure) = table.optional_text("in-force") {
        found.push(Some(Draft::InForce { figure, on: table.optional_text("on") }));
    }
    if let Some(name) = table.optional_text("predicate") {
        found.push(table.text("date").map(|date| Draft::Predicate { name, date }));
    }
    if let Some(rule) = table.optional_text("rule") {
        found.push(Some(Draft::Rule(rule)));
    }
    let at_least = table
        .table("at-least", |least| Some(Draft::AtLeast { number: least.text("number")?, limit: least.text("limit")? }));
    found.extend(at_least);
    found.extend(table.table("elapsed", elapsed));
    let left =
        table.table("left", |left| Some(Draft::Left { until: left.text("until")?, length: left.text("at-most")? }));
    found.extend(left);
    if found.len() != 1 {
        let what = format!("a condition has {} words of the vocabulary instead of one", found.len());
        let mend = "use one of: is, asked, all, any, not, surely, age-at-least, before, in-force, predicate, rule, at-least, \
                    elapsed, left";
        table.fault(table.offset(), what, mend);
        return None;
    }
    found.pop().flatten()
}

/// `{ since = "…", at-least = "…" }` or `{ since = "…", more-than = "…" }`.
fn elapsed<'a>(table: &Table<'a>) -> Option<Draft<'a>> {
    let since = table.text("since");
    let (at_least, more_than) = (table.optional_text("at-least"), table.optional_text("more-than"));
    let (length, strictly) = match (at_least, more_than) {
        (Some(length), None) => (length, false),
        (None, Some(length)) => (length, true),
        _ => {
            table.fault(
                table.offset(),
                "the time passed is compared with nothing, or with two figures",
                "give either `at-least` or `more-than`",
            );
            return None;
        }
    };
    Some(Draft::Elapsed { since: since?, length, strictly })
}

/// What the parts of a check are called, to turn names into indexes.
pub(crate) struct Names<'f, 'r> {
    pub(crate) file: &'f SourceFile,
    pub(crate) refs: &'r mut Refs,
    /// Index and options of each question.
    pub(crate) questions: BTreeMap<String, (u8, Vec<String>)>,
    /// Index of each rule read so far.
    pub(crate) rules: BTreeMap<String, u16>,
    pub(crate) figures: Vec<String>,
    pub(crate) predicates: Vec<PredicateUse>,
}

impl Names<'_, '_> {
    /// The condition with indexes; nothing, and faults, when it names what is not there.
    pub(crate) fn resolve(&mut self, table: &Table<'_>, draft: &Draft<'_>) -> Option<Condition> {
        match draft {
            Draft::Is(answers) => self.is(table, answers),
            Draft::Asked(question) => Some(Condition::Asked(self.question(table, question)?)),
            Draft::All(list) => Some(Condition::All(self.list(table, list)?)),
            Draft::Any(list) => Some(Condition::Any(self.list(table, list)?)),
            Draft::Not(inner) => Some(Condition::Not(Box::new(self.resolve(table, inner)?))),
            Draft::Surely(inner) => Some(Condition::Surely(Box::new(self.resolve(table, inner)?))),
            Draft::AgeAtLeast(figure) => Some(Condition::AgeAtLeast(self.figure(figure))),
            Draft::Before { date, limit } => {
                let limit = if limit.value == TODAY { Limit::Today } else { Limit::Figure(self.figure(limit)) };
                Some(Condition::Before { date: self.date(table, date)?, limit })
            }
            Draft::InForce { figure, on } => {
                let figure = self.figure(figure);
                let on = on.as_ref().map_or(Some(DateOf::Today), |on| self.date(table, on))?;
                Some(Condition::InForce { figure, on })
            }
            Draft::Predicate { name, date } => self.predicate(table, name, date),
            Draft::AtLeast { number, limit } => {
                let figure = self.fitting_figure(limit, Needed::Number);
                Some(Condition::NumberAtLeast { question: self.question(table, number)?, figure })
            }
            Draft::Elapsed { since, length, strictly } => {
                let figure = self.fitting_figure(length, Needed::Length);
                Some(Condition::Elapsed { date: self.question(table, since)?, figure, strictly: *strictly })
            }
            Draft::Left { until, length } => {
                let figure = self.fitting_figure(length, Needed::Length);
                Some(Condition::Left { date: self.question(table, until)?, figure })
            }
            Draft::Rule(rule) => {
                let index = self.rules.get(rule.value).copied();
                if index.is_none() {
                    let what = format!("there is no rule `{}` above", rule.value);
                    table.fault(rule.offset, what, "add it above, or mend the name");
                }
                Some(Condition::Rule(index?))
            }
        }
    }

    fn list(&mut self, table: &Table<'_>, list: &[Draft<'_>]) -> Option<Vec<Condition>> {
        // Every one is resolved, so that all faults are found at once.
        let resolved: Vec<_> = list.iter().map(|inner| self.resolve(table, inner)).collect();
        resolved.into_iter().collect()
    }

    /// The index of a question.
    pub(crate) fn question(&self, table: &Table<'_>, name: &Placed<&str>) -> Option<u8> {
        let found = self.questions.get(name.value).map(|(index, _)| *index);
        if found.is_none() {
            let what = format!("there is no question `{}`", name.value);
            table.fault(name.offset, what, "add it, or mend the name");
        }
        found
    }

    /// The index of a figure, which is remembered as one the check reads.
    pub(crate) fn figure(&mut self, name: &Placed<&str>) -> u16 {
        self.refs.figure(name.value, Site::of(self.file, name.offset));
        self.figure_index(name.value)
    }

    fn fitting_figure(&mut self, name: &Placed<&str>, needed: Needed) -> u16 {
        self.refs.fitting_figure(name.value, needed, Site::of(self.file, name.offset));
        self.figure_index(name.value)
    }

    /// A condition that holds only in a span of days.
    pub(crate) fn within(&mut self, span: &DraftSpan<'_>, when: Option<Condition>) -> Option<Condition> {
        let mut day = |name: &Option<Placed<&str>>| name.as_ref().map(|name| self.fitting_figure(name, Needed::Day));
        let (from, until) = (day(&span.from), day(&span.until));
        if from.is_none() && until.is_none() {
            return when;
        }
        let acts = Condition::Acts { from, until };
        Some(match when {
            Some(when) => Condition::All(vec![acts, when]),
            None => acts,
        })
    }

    /// The day of a reminder: `{ birthday = "figure" }`, `{ milestone = "predicate", date = "q" }`, or
    /// `{ date = "q" }` with `plus` or `minus` a figure.
    pub(crate) fn reminder_day(&mut self, table: &Table<'_>) -> Option<ReminderDay> {
        if let Some(age) = table.optional_text("birthday") {
            return Some(ReminderDay::Birthday(self.fitting_figure(&age, Needed::Length)));
        }
        let milestone = table.optional_text("milestone");
        let date = table.text("date")?;
        if let Some(milestone) = milestone {
            return match self.predicate(table, &milestone, &date)? {
                Condition::Predicate(index) => Some(ReminderDay::Milestone(index)),
                _ => None,
            };
        }
        let date = self.question(table, &date);
        let (plus, minus) = (table.optional_text("plus"), table.optional_text("minus"));
        let earlier = minus.is_some();
        if let (Some(_), Some(minus)) = (&plus, &minus) {
            table.fault(minus.offset, "the day is both later and earlier", "give either `plus` or `minus`");
        }
        let length = plus.or(minus).map(|length| self.fitting_figure(&length, Needed::Length));
        Some(ReminderDay::Date { date: date?, length, earlier })
    }

    fn figure_index(&mut self, id: &str) -> u16 {
        let index = self.figures.iter().position(|known| known == id).unwrap_or_else(|| {
            self.figures.push(id.to_owned());
            self.figures.len() - 1
        });
        u16::try_from(index).unwrap_or(u16::MAX)
    }

    fn date(&self, table: &Table<'_>, name: &Placed<&str>) -> Option<DateOf> {
        if name.value == TODAY { Some(DateOf::Today) } else { self.question(table, name).map(DateOf::Question) }
    }

    fn is(&self, table: &Table<'_>, answers: &[Placed<&str>]) -> Option<Condition> {
        let mut by_question: BTreeMap<u8, u64> = BTreeMap::new();
        let mut sound = true;
        for answer in answers {
            let Some((question, option)) = answer.value.split_once('=') else {
                table.fault(answer.offset, format!("`{}` is no answer", answer.value), "write question=option");
                sound = false;
                continue;
            };
            let Some((index, options)) = self.questions.get(question) else {
                table.fault(answer.offset, format!("there is no question `{question}`"), "add it, or mend the name");
                sound = false;
                continue;
            };
            match options.iter().position(|known| known == option).filter(|option| *option < 64) {
                Some(option) => *by_question.entry(*index).or_default() |= 1 << option,
                None => {
                    let what = format!("the question `{question}` has no option `{option}`");
                    table.fault(answer.offset, what, format!("use one of: {}", options.join(", ")));
                    sound = false;
                }
            }
        }
        let mut each: Vec<_> =
            by_question.into_iter().map(|(question, options)| Condition::Is { question, options }).collect();
        if !sound {
            None
        } else if each.len() == 1 {
            each.pop()
        } else {
            Some(Condition::Any(each))
        }
    }

    fn predicate(&mut self, table: &Table<'_>, name: &Placed<&str>, date: &Placed<&str>) -> Option<Condition> {
        let predicate = Predicate::of_name(name.value);
        if predicate.is_none() {
            let known = Predicate::ALL.map(Predicate::name).join(", ");
            table.fault(name.offset, format!("`{}` is no predicate", name.value), format!("use one of: {known}"));
        }
        let date = self.question(table, date)?;
        let predicate = predicate?;
        let site = Site::of(self.file, name.offset);
        let mut figures = Vec::new();
        for id in predicate.figures() {
            self.refs.figure(id, site.clone());
            figures.push(self.figure_index(id));
        }
        let used = PredicateUse { predicate, date, figures };
        let index = self.predicates.iter().position(|known| *known == used).unwrap_or_else(|| {
            self.predicates.push(used);
            self.predicates.len() - 1
        });
        u16::try_from(index).ok().map(Condition::Predicate)
    }
}
