//! Comparing two versions: the parts they are made of by name, the results by the answers that find them changed.

use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Context;
use content::CivilDate;
use readiness::{Changed, Check, Session, Subject, Value, changes, same_rules};
use serde::Serialize;

use crate::paths::diff::Version;
use crate::paths::words::Words;

/// One check in two versions.
#[derive(Debug, Serialize)]
pub(crate) struct Compared {
    /// Its id.
    pub(crate) check: String,
    /// Whether it is only in one of the versions: `new` or `removed`.
    pub(crate) only: Option<&'static str>,
    /// Its parts that only one version has.
    pub(crate) parts: Vec<PartChange>,
    /// Figures it reads that have other values.
    pub(crate) figures: Vec<String>,
    /// The days looked at, each with what is told differently.
    pub(crate) days: Vec<DayChange>,
}

/// A question, an option, an outcome, an item, a case or a warning that is new or removed.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct PartChange {
    /// What it is.
    pub(crate) part: &'static str,
    /// Its id, that of an option or a case with its question or item before a slash.
    pub(crate) id: String,
    /// `new`, `removed`, or `kind` when a question is of another kind.
    pub(crate) change: &'static str,
    /// What it says.
    pub(crate) text: String,
}

/// What is told differently on a day.
#[derive(Debug, Serialize)]
pub(crate) struct DayChange {
    /// The day asked about.
    pub(crate) day: String,
    /// The changed results, by part and by what is told.
    pub(crate) changes: Vec<ResultChange>,
}

/// A part of the result that some answers find changed.
#[derive(Debug, Serialize)]
pub(crate) struct ResultChange {
    /// The part, in words.
    pub(crate) part: String,
    /// What was told.
    pub(crate) old: String,
    /// What is told now.
    pub(crate) new: String,
    /// The answers: any of these combinations.
    pub(crate) answers: Vec<Combination>,
}

/// Answers that hold together; what is not named does not matter.
#[derive(Debug, Serialize)]
pub(crate) struct Combination {
    /// In words.
    pub(crate) words: Vec<String>,
    /// By id: question ids with option ids, numbers, and days as `first..last`.
    pub(crate) answers: Vec<(String, Vec<String>)>,
}

impl Compared {
    /// Whether nothing is different.
    pub(crate) fn is_same(&self) -> bool {
        let days = self.days.iter().all(|day| day.changes.is_empty());
        self.only.is_none() && self.parts.is_empty() && self.figures.is_empty() && days
    }
}

/// Compares all checks of two versions, or one of them, on a day and on every later day on which a figure changes.
///
/// # Errors
/// When a check is larger than a chart can hold.
pub(crate) fn compare(
    old: &Version,
    new: &Version,
    only: Option<&str>,
    today: Option<CivilDate>,
) -> anyhow::Result<Vec<Compared>> {
    let mut ids: Vec<&str> = new.checks.iter().chain(&old.checks).map(|check| check.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.retain(|id| only.is_none_or(|only| only == *id));
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        while let Some(id) = ids.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push(one(old, new, id, today).with_context(|| format!("comparing {id}")));
        }
        done
    };
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(ids.len());
    let mut compared = std::thread::scope(|scope| {
        let helpers: Vec<_> = (1..threads).map(|_| scope.spawn(take)).collect();
        let mut done = take();
        for helper in helpers {
            match helper.join() {
                Ok(more) => done.extend(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        done
    })
    .into_iter()
    .collect::<anyhow::Result<Vec<Compared>>>()?;
    compared.sort_by(|one, other| one.check.cmp(&other.check));
    Ok(compared)
}

fn one(old: &Version, new: &Version, id: &str, today: Option<CivilDate>) -> anyhow::Result<Compared> {
    let of = |version: &Version| version.checks.iter().position(|check| check.id == id);
    let mut compared =
        Compared { check: id.to_owned(), only: None, parts: Vec::new(), figures: Vec::new(), days: Vec::new() };
    let (before, after) = match (of(old), of(new)) {
        (Some(before), Some(after)) => (before, after),
        (None, _) => {
            compared.only = Some("new");
            return Ok(compared);
        }
        (_, None) => {
            compared.only = Some("removed");
            return Ok(compared);
        }
    };
    let (Some(before), Some(after)) = (old.checks.get(before), new.checks.get(after)) else { return Ok(compared) };
    let (old_table, new_table) = (old.content.figure_table(), new.content.figure_table());
    let first = match today {
        Some(today) => today,
        None => CivilDate::parse(&after.checked).context("the day the check was compared")?,
    };
    let words = |version, check| Words { content: version, check, day: first, short: false };
    compared.parts = parts(&words(&old.content, before), &words(&new.content, after));
    let figures = after.figures.iter().chain(&before.figures);
    let mut figures: Vec<String> =
        figures.filter(|id| old_table.get(id) != new_table.get(id)).map(ToString::to_string).collect();
    figures.sort_unstable();
    figures.dedup();
    compared.figures = figures;
    let mut days: Vec<CivilDate> =
        before.turning_days(old_table).into_iter().chain(after.turning_days(new_table)).collect();
    days.retain(|day| *day > first);
    days.push(first);
    days.sort_unstable();
    days.dedup();
    for day in days {
        let (old_session, new_session) = (Session::new(before, old_table, day), Session::new(after, new_table, day));
        let changed =
            if same_rules(&old_session, &new_session) { Vec::new() } else { changes(&old_session, &new_session)? };
        let then = (
            Words { content: &old.content, check: before, day, short: false },
            Words { content: &new.content, check: after, day, short: false },
        );
        let changes = changed.iter().flat_map(|changed| told(&then.0, &then.1, changed)).collect();
        compared.days.push(DayChange { day: day.to_string(), changes });
    }
    Ok(compared)
}

/// A changed part in words.
fn told(old: &Words<'_>, new: &Words<'_>, changed: &Changed) -> Vec<ResultChange> {
    let ends = changed.chart.ends.iter().zip(&changed.rows).filter_map(|(end, rows)| Some((end.as_ref()?, rows)));
    ends.map(|((before, after), rows)| {
        let answers = rows.iter().map(|cube| Combination {
            words: new.cube(&changed.chart, cube),
            answers: cube.limits.iter().filter_map(|limit| by_id(changed, limit.subject, limit.values)).collect(),
        });
        ResultChange {
            part: new.part(&changed.part),
            old: old.told(&changed.part, before),
            new: new.told(&changed.part, after),
            answers: answers.collect(),
        }
    })
    .collect()
}

/// A limit by the ids of its question and answers.
fn by_id(changed: &Changed, subject: u16, values: u64) -> Option<(String, Vec<String>)> {
    let has = |value: usize| values >> value & 1 == 1;
    match changed.chart.subjects.get(usize::from(subject))? {
        Subject::Question(asked) => {
            let asked = changed.chart.asked.get(*asked)?;
            let named =
                asked.values.iter().enumerate().filter(|(value, _)| has(*value)).flat_map(|(_, value)| match value {
                    Value::Option(id) => vec![id.clone()],
                    Value::Several => vec!["…".to_owned()],
                    Value::Numbers(first, last) => vec![format!("{first}..{last}")],
                    Value::Days(spans) => spans.iter().map(|span| format!("{}..{}", span.first, span.last)).collect(),
                });
            Some((asked.id.clone(), named.collect()))
        }
        Subject::Chosen { asked, group } => {
            let asked = changed.chart.asked.get(*asked)?;
            let before = if has(1) { "" } else { "!" };
            let options = asked.groups.get(*group)?.iter().map(|option| format!("{before}{option}"));
            Some((asked.id.clone(), options.collect()))
        }
        Subject::Dates { .. } => {
            let named = ["no", "unknown", "yes"].into_iter().enumerate().filter(|(value, _)| has(*value));
            Some(("dates".to_owned(), named.map(|(_, name)| name.to_owned()).collect()))
        }
    }
}

/// Every named part of a check with its id and its text.
fn named(words: &Words<'_>) -> Vec<(&'static str, String, String)> {
    let check: &Check = words.check;
    let mut all = Vec::new();
    for (index, question) in check.questions.iter().enumerate() {
        all.push(("question", question.id.clone(), words.question(index)));
        for option in &question.options {
            all.push(("option", format!("{}/{}", question.id, option.id), words.option(&question.id, &option.id)));
        }
    }
    for (index, outcome) in check.outcomes.iter().enumerate() {
        all.push(("outcome", outcome.id.clone(), words.outcome(Some(index))));
    }
    for (index, item) in check.items.iter().enumerate() {
        all.push(("item", item.id.clone(), words.item(index)));
        for case in &item.cases {
            let text = words.own(&format!("-item-{}-{}", item.id, case.id));
            all.push(("case", format!("{}/{}", item.id, case.id), text));
        }
    }
    for warning in &check.warnings {
        all.push(("warning", warning.id.clone(), words.own(&format!("-warning-{}", warning.id))));
    }
    all
}

/// What only one of the versions has.
fn parts(old: &Words<'_>, new: &Words<'_>) -> Vec<PartChange> {
    let (before, after) = (named(old), named(new));
    let lacks = |list: &[(&'static str, String, String)], part: &str, id: &str| {
        !list.iter().any(|(other, known, _)| *other == part && known == id)
    };
    let mut changes = Vec::new();
    for (part, id, text) in &after {
        if lacks(&before, part, id) {
            changes.push(PartChange { part, id: id.clone(), change: "new", text: text.clone() });
        }
    }
    for (part, id, text) in &before {
        if lacks(&after, part, id) {
            changes.push(PartChange { part, id: id.clone(), change: "removed", text: text.clone() });
        }
    }
    for question in &new.check.questions {
        let kind = |kind: readiness::Kind| std::mem::discriminant(&kind);
        if old.check.question(&question.id).is_some_and(|other| kind(other.kind) != kind(question.kind)) {
            let text = "its answers are of another kind; paths through it are not compared".to_owned();
            changes.push(PartChange { part: "question", id: question.id.clone(), change: "kind", text });
        }
    }
    changes
}
