//! `cargo xtask answer`: where one set of answers leads.

mod household;
mod text;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, bail};
use content::{CivilDate, Content, Locale};
use readiness::{
    AnswerError, Change, Check, Fee, FigureValue, ItemVerdict, Kind, Precision, Question, Range, Session, State,
    Verdict,
};
use serde::Serialize;
use serde_json::{Value, json};

use crate::build;
use crate::out::println;

/// Which check, which day, which answers.
#[derive(Debug, clap::Args)]
pub struct AnswerArgs {
    /// The check
    check: String,
    /// The day asked about; today in Việt Nam unless given
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<CivilDate>,
    /// One JSON document instead of text
    #[arg(long)]
    json: bool,
    /// List the questions with their options instead of answering
    #[arg(long)]
    questions: bool,
    /// Answers as question=option, question=option,option, question=NUMBER, or question=YYYY-MM-DD, YYYY-MM or YYYY; for
    /// several members of a household (the check ho-gia-dinh) as Label:question=option
    #[arg(value_name = "QUESTION=ANSWER")]
    answers: Vec<String>,
}

/// Replays the answers and prints the state or the checklist.
///
/// Exit status 0 when the answers are accepted, also when questions are left; 1 when a date or a number is refused; 2 when an option
/// does not exist.
///
/// # Errors
/// When the call names a check or a question there is not, or the content cannot be read; the call was wrong then.
pub fn run(args: &AnswerArgs, root: &Path) -> anyhow::Result<ExitCode> {
    let pack = content::load(root, Locale::Vi, CivilDate::MIN).context("reading the content")?;
    let content = Content::new(pack);
    let Some(check) = content.check(&args.check).map(|entry| &entry.check) else {
        let known: Vec<&str> = content.checks().iter().map(|entry| entry.check.id.as_str()).collect();
        bail!("no check is called {}; there are: {}", args.check, known.join(", "));
    };
    if args.questions {
        let list = questions(check);
        if args.json {
            println!("{}", serde_json::to_string_pretty(&list)?);
        } else {
            text::questions(&content, check);
        }
        return Ok(ExitCode::SUCCESS);
    }
    let today = args.today.map_or_else(|| build::day(None), Ok)?;
    if household::is_meant(&args.answers) {
        return household::run(&content, check, today, &args.answers, args.json);
    }
    let answers = args
        .answers
        .iter()
        .map(|answer| answer.split_once('=').with_context(|| format!("{answer} is no answer: write question=option")));
    let answers = together(check, answers.collect::<anyhow::Result<_>>()?);
    if let Some((id, _)) = answers.iter().find(|(id, _)| check.question(id).is_none()) {
        let known: Vec<&str> = check.questions.iter().map(|question| question.id.as_str()).collect();
        bail!("the check has no question {id}; there are: {}", known.join(", "));
    }
    let session = Session::new(check, content.figure_table(), today);
    let state = session.replay(&answers);
    let refused = refused(check, &state);
    if args.json {
        println!("{}", serde_json::to_string_pretty(&document(check, &state, &refused))?);
    } else {
        text::state(&content, check, &state, today);
    }
    for refused in &refused {
        eprintln!("error: {}={}: {}", refused.question, refused.answer, refused.error);
    }
    Ok(exit(refused.iter()))
}

/// The exit status for what is refused.
fn exit<'r>(refused: impl Iterator<Item = &'r Refused>) -> ExitCode {
    let ids: Vec<&str> = refused.map(|refused| refused.id).collect();
    if ids.contains(&AnswerError::UnknownOption.id()) {
        ExitCode::from(2)
    } else if ids.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    }
}

/// The answers, with those to one question of several put together: `q=a q=b` is `q=a,b`.
fn together<'a>(check: &Check, given: Vec<(&'a str, &str)>) -> Vec<(&'a str, String)> {
    let mut answers: Vec<(&str, String)> = Vec::new();
    for (id, raw) in given {
        let is_several = check.question(id).is_some_and(Question::is_several);
        match answers.iter_mut().find(|(earlier, _)| is_several && *earlier == id) {
            Some((_, earlier)) if *earlier != raw => {
                earlier.push(',');
                earlier.push_str(raw);
            }
            Some(_) => {}
            None => answers.push((id, raw.to_owned())),
        }
    }
    answers
}

/// An answer that is not accepted.
#[derive(Serialize)]
struct Refused {
    question: String,
    answer: String,
    id: &'static str,
    error: String,
}

fn refused(check: &Check, state: &State) -> Vec<Refused> {
    let refuse = |question: &str, answer: &str, error: AnswerError| Refused {
        question: question.to_owned(),
        answer: answer.to_owned(),
        id: error.id(),
        error: error.to_string(),
    };
    let here =
        state.invalid.iter().map(|invalid| refuse(question_id(check, invalid.question), &invalid.raw, invalid.error));
    let elsewhere = state.pending.iter().chain(&state.dropped);
    let elsewhere = elsewhere.filter_map(|given| Some(refuse(&given.question, &given.raw, given.error?)));
    here.chain(elsewhere).collect()
}

fn question_id(check: &Check, index: usize) -> &str {
    check.questions.get(index).map_or("", |question| &question.id)
}

fn questions(check: &Check) -> Value {
    let questions = check.questions.iter().map(|question| {
        let options: Vec<&str> = question.options.iter().map(|option| option.id.as_str()).collect();
        let kind = match question.kind {
            Kind::Choice => "choice",
            Kind::Several { .. } => "several",
            Kind::Number { .. } => "number",
            Kind::Date { .. } => "date",
        };
        let mut document = json!({ "id": question.id, "kind": kind, "precision": null, "options": options });
        let more = match question.kind {
            Kind::Choice => json!({}),
            Kind::Several { .. } => {
                let none = question.none_option().and_then(|none| question.options.get(none));
                json!({ "none": none.map(|none| &none.id), "separator": "," })
            }
            Kind::Number { least, most } => json!({ "least": least, "most": most, "unit": question.unit }),
            Kind::Date { precision, range, .. } => json!({
                "precision": match precision {
                    Precision::Day => "day",
                    Precision::DayOrYear => "day-or-year",
                },
                "range": match range {
                    Range::Past => "past",
                    Range::Any => "any",
                },
            }),
        };
        if let (Value::Object(document), Value::Object(more)) = (&mut document, more) {
            document.extend(more);
            if let Some(why) = &question.no_unknown {
                document.insert("no_unknown".to_owned(), json!(why));
            }
        }
        document
    });
    let first = check.questions.first().map(|question| &question.id);
    json!({ "check": check.id, "first": first, "questions": questions.collect::<Vec<_>>() })
}

fn document(check: &Check, state: &State, refused: &[Refused]) -> Value {
    let verdict = state.verdict.as_ref();
    let outcome = verdict.and_then(|verdict| check.outcomes.get(verdict.outcome?));
    let warnings = verdict.into_iter().flat_map(|verdict| &verdict.warnings);
    let warnings: Vec<&str> = warnings.filter_map(|index| Some(check.warnings.get(*index)?.id.as_str())).collect();
    let dropped = state.dropped.iter().map(|given| given.question.as_str());
    let path = state.path.iter().map(|answered| {
        json!({
            "question": question_id(check, answered.question),
            "answer": answered.raw,
        })
    });
    json!({
        "check": check.id,
        "complete": verdict.is_some(),
        "next": state.next.map(|next| question_id(check, next)),
        "outcome": outcome.map(|outcome| &outcome.id),
        "decided": verdict.map(|verdict| verdict.decided),
        "because": verdict.map(|verdict| because(check, verdict.because)),
        "items": verdict.map(|verdict| items(check, verdict)).unwrap_or_default(),
        "upcoming": verdict.map(|verdict| upcoming(check, verdict)).unwrap_or_default(),
        "reminders": verdict.map(|verdict| reminders(check, verdict)).unwrap_or_default(),
        "path": path.collect::<Vec<_>>(),
        "left": { "least": state.progress.least, "most": state.progress.most },
        "dropped": dropped.collect::<Vec<_>>(),
        "warnings": warnings,
        "refused": refused,
    })
}

fn because(check: &Check, because: readiness::Because) -> Vec<&str> {
    because.questions().map(|index| question_id(check, index)).collect()
}

fn items(check: &Check, verdict: &Verdict) -> Vec<Value> {
    verdict.items.iter().filter_map(|item| one_item(check, item)).collect()
}

fn one_item(check: &Check, verdict: &ItemVerdict) -> Option<Value> {
    let item = check.items.get(verdict.item)?;
    let case = item.cases.get(verdict.case)?;
    let sources = case.sources.iter().map(|source| json!({ "id": source.id, "at": source.at }));
    let channel = verdict.channel.and_then(|index| item.channels.get(index));
    Some(json!({
        "id": item.id,
        "case": case.id,
        "status": verdict.status.name(),
        "because": because(check, verdict.because),
        "where": check.place_of(verdict),
        "fee_vnd": exact(verdict.fee),
        "fee": fee(verdict.fee),
        "working_days": verdict.days.and_then(days),
        "online": verdict.online,
        "channel": channel.map(|channel| &channel.id),
        "copy": item.copy.name(),
        "needs_confirmation": case.needs_confirmation,
        "facts": case.facts,
        "sources": sources.collect::<Vec<_>>(),
    }))
}

/// The fee when it is certain; nothing when there is none or it has to be asked.
fn exact(fee: Fee) -> Option<i64> {
    match fee {
        Fee::Exact { vnd, .. } => Some(vnd),
        Fee::NotApplicable | Fee::Ask { .. } => None,
    }
}

fn fee(fee: Fee) -> Value {
    match fee {
        Fee::NotApplicable => json!({ "kind": "not-applicable" }),
        Fee::Exact { vnd, .. } => json!({ "kind": "exact", "vnd": vnd }),
        Fee::Ask { range, .. } => json!({
            "kind": "ask",
            "lowest_vnd": range.map(|(lowest, _)| lowest),
            "highest_vnd": range.map(|(_, highest)| highest),
        }),
    }
}

fn days(days: FigureValue) -> Option<Value> {
    match days {
        FigureValue::Number(days) => Some(json!(days)),
        FigureValue::Tenths(tenths) if tenths % 10 == 0 => Some(json!(tenths / 10)),
        FigureValue::Tenths(tenths) => Some(json!(f64::from(i32::try_from(tenths).ok()?) / 10.0)),
        FigureValue::Date(_) => None,
    }
}

fn reminders(check: &Check, verdict: &Verdict) -> Vec<Value> {
    let reminders = verdict.reminders.iter().map(|(index, on)| {
        let id = check.reminders.get(*index).map(|reminder| &reminder.id);
        json!({ "id": id, "on": on.to_string() })
    });
    reminders.collect()
}

fn upcoming(check: &Check, verdict: &Verdict) -> Vec<Value> {
    let upcoming = verdict.upcoming.iter().map(|upcoming| {
        let item = upcoming.item.and_then(|item| check.items.get(item));
        let (what, old, new) = match upcoming.change {
            Change::Fee { old, new } => ("fee", fee(old), fee(new)),
            Change::Days { old, new } => ("working-days", json!(old.and_then(days)), json!(new.and_then(days))),
            Change::Case { old, new } => {
                let case = |index: Option<usize>| item?.cases.get(index?).map(|case| case.id.as_str());
                ("case", json!(case(old)), json!(case(new)))
            }
            Change::Outcome { old, new } => {
                let outcome = |index: Option<usize>| check.outcomes.get(index?).map(|outcome| outcome.id.as_str());
                ("outcome", json!(outcome(old)), json!(outcome(new)))
            }
            Change::Warning { warning, begins } => {
                let id = check.warnings.get(warning).map(|warning| warning.id.as_str());
                let (old, new) = if begins { (None, id) } else { (id, None) };
                ("warning", json!(old), json!(new))
            }
        };
        let item = item.map(|item| &item.id);
        json!({ "on": upcoming.on.to_string(), "item": item, "change": what, "old": old, "new": new })
    });
    upcoming.collect()
}
