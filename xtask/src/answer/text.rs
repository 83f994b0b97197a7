//! What `cargo xtask answer` prints for people, in Vietnamese.

use content::{CivilDate, Content, Locale, format};
use readiness::{Answer, Change, Check, Fee, FigureValue, Kind, Precision, State, UNKNOWN};

use crate::out::println;

/// The questions with the ids of their options, each with its text when there is one.
pub(super) fn questions(content: &Content, check: &Check) {
    let day = CivilDate::parse(&check.checked).unwrap_or(CivilDate::MIN);
    for question in &check.questions {
        let base = format!("check-{}-{}", check.id, question.id);
        let kind = match question.kind {
            Kind::Choice => String::new(),
            Kind::Several { .. } => "A,B,…".to_owned(),
            Kind::Number { least, most } => format!("{least}..{most}"),
            Kind::Date { precision: Precision::Day, .. } => "YYYY-MM-DD".to_owned(),
            Kind::Date { precision: Precision::DayOrYear, .. } => "YYYY-MM-DD | YYYY-MM | YYYY".to_owned(),
        };
        println!("{} {kind}{}", question.id, told(content, &format!("{base}-title"), day));
        for option in &question.options {
            let id = if option.id == UNKNOWN { "check-unknown".to_owned() } else { format!("{base}-{}", option.id) };
            println!("  {}{}", option.id, told(content, &id, day));
        }
    }
}

/// The checklist, or what is asked next.
pub(super) fn state(content: &Content, check: &Check, state: &State, today: CivilDate) {
    let base = format!("check-{}", check.id);
    for answered in &state.path {
        let Some(question) = check.questions.get(answered.question) else { continue };
        let option = |id: &str| text(content, &format!("{base}-{}-{id}", question.id), today, id);
        let text = match answered.answer {
            Answer::Date(_) | Answer::Number(_) => answered.raw.clone(),
            Answer::Unknown(_) => text(content, "check-unknown", today, &answered.raw),
            Answer::Option(_) => option(answered.raw.trim()),
            Answer::Several(_) => answered.raw.split(',').map(|id| option(id.trim())).collect::<Vec<_>>().join("; "),
        };
        println!("{}  {text}", text_of_question(content, check, answered.question, today));
    }
    for given in &state.dropped {
        println!("(bỏ) {}={}", given.question, given.raw);
    }
    if let Some(next) = state.next {
        let (least, most) = (state.progress.least, state.progress.most);
        println!("→ {} (còn {least}–{most} câu)", text_of_question(content, check, next, today));
    }
    let Some(verdict) = &state.verdict else { return };
    if let Some(outcome) = verdict.outcome.and_then(|outcome| check.outcomes.get(outcome)) {
        println!();
        println!("{}", text(content, &format!("{base}-outcome-{}-title", outcome.id), today, &outcome.id));
        println!("{}", text(content, &format!("{base}-outcome-{}", outcome.id), today, ""));
    }
    for line in &verdict.items {
        let Some(item) = check.items.get(line.item) else { continue };
        let Some(case) = item.cases.get(line.case) else { continue };
        println!();
        let title = text(content, &format!("{base}-item-{}-title", item.id), today, &item.id);
        println!("[{}] {title}", line.status.name());
        println!("  {}", text(content, &format!("{base}-item-{}-{}", item.id, case.id), today, &case.id));
        if let Some(place) = check.place_of(line) {
            println!("  {}", text(content, &format!("check-place-{place}"), today, place));
        }
        match line.fee {
            Fee::NotApplicable => {}
            fee => println!("  {}", fee_text(fee)),
        }
        if let Some(FigureValue::Number(days)) = line.days {
            println!("  {days} ngày làm việc");
        }
        let sources: Vec<String> = case.sources.iter().map(|source| format!("{} {}", source.id, source.at)).collect();
        println!("  ({})", sources.join("; "));
    }
    for warning in verdict.warnings.iter().filter_map(|index| check.warnings.get(*index)) {
        println!();
        println!("! {}", text(content, &format!("{base}-warning-{}", warning.id), today, &warning.id));
    }
    for upcoming in &verdict.upcoming {
        let item = upcoming.item.and_then(|item| check.items.get(item));
        let title = |id: &str| text(content, &format!("{base}-item-{id}-title"), today, id);
        let outcome = |index: Option<usize>| {
            let outcome = index.and_then(|index| check.outcomes.get(index));
            let of = |id: &str| text(content, &format!("{base}-outcome-{id}-title"), today, id);
            outcome.map_or_else(|| "–".to_owned(), |outcome| of(&outcome.id))
        };
        match upcoming.change {
            Change::Fee { old, new } => println!("{}: {} → {}", upcoming.on, fee_text(old), fee_text(new)),
            Change::Outcome { old, new } => println!("{}: {} → {}", upcoming.on, outcome(old), outcome(new)),
            Change::Case { .. } => {
                let name = item.map_or_else(String::new, |item| title(&item.id));
                println!("{}: {name} (đổi)", upcoming.on);
            }
            Change::Days { .. } | Change::Warning { .. } => {}
        }
    }
}

fn fee_text(fee: Fee) -> String {
    let money = |vnd: i64| format!("{} đồng", format::integer(Locale::Vi, vnd));
    match fee {
        Fee::NotApplicable => "–".to_owned(),
        Fee::Exact { vnd, .. } => money(vnd),
        Fee::Ask { range: None, .. } => "lệ phí: hỏi lại".to_owned(),
        Fee::Ask { range: Some((least, most)), .. } => format!("lệ phí: hỏi lại, {} đến {}", money(least), money(most)),
    }
}

fn text_of_question(content: &Content, check: &Check, index: usize, today: CivilDate) -> String {
    let id = check.questions.get(index).map_or("", |question| &question.id);
    text(content, &format!("check-{}-{id}-title", check.id), today, id)
}

/// The Vietnamese text of a message, or what stands for it while there is none.
fn text(content: &Content, id: &str, today: CivilDate, otherwise: &str) -> String {
    if content.has(id) { content.text(id, today) } else { otherwise.to_owned() }
}

fn told(content: &Content, id: &str, day: CivilDate) -> String {
    if content.has(id) { format!("  – {}", content.text(id, day)) } else { String::new() }
}
