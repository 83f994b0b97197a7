//! Where a reader stands in a check: the answers of this tab, replayed by the engine on the present day.

use readiness::{AnswerError, Check, FigureTable, Session, State};

use super::answers::Given;
use super::site::Site;
use crate::routes::Route;

/// Replays the answers of `check`. Follows the answers and the day.
pub fn state(site: &Site, check: &str) -> Option<State> {
    replay(site, check, &site.answers.of(check))
}

fn replay(site: &Site, check: &str, given: &Given) -> Option<State> {
    let check = checked(site, check)?;
    Some(Session::new(check, figures(site), leptos::prelude::Get::get(&site.today)).replay(given))
}

fn checked<'a>(site: &'a Site, check: &str) -> Option<&'a Check> {
    site.content().check(check).map(|entry| &entry.check)
}

fn figures(site: &Site) -> &FigureTable {
    site.content().figure_table()
}

/// The fewest and most questions of a check, for whoever has not begun.
pub fn length(site: &Site, check: &str) -> (usize, usize) {
    replay(site, check, &Given::new()).map_or((0, 0), |state| (state.progress.least, state.progress.most))
}

/// The page that comes next: the first question without an answer, or the answers once there is none.
pub fn next_page(site: &Site, check: &str) -> Route {
    let next = state(site, check).and_then(|state| {
        let question = state.next.or(state.invalid.map(|invalid| invalid.question))?;
        Some(checked(site, check)?.questions.get(question)?.id.clone())
    });
    match next {
        Some(question) => Route::Question(check.to_owned(), question),
        None => Route::Answers(check.to_owned()),
    }
}

/// Whether the answers so far lead to this question.
pub fn is_due(site: &Site, check: &str, question: &str) -> bool {
    let due = || {
        let state = state(site, check)?;
        let index = checked(site, check)?.question_index(question)?;
        let wrong = state.invalid.as_ref().map(|invalid| invalid.question);
        Some(state.next == Some(index) || wrong == Some(index) || state.path.iter().any(|step| step.question == index))
    };
    due().unwrap_or(false)
}

/// The question before this one on the way here; nothing for the first.
pub fn before(site: &Site, check: &str, question: &str) -> Option<String> {
    let state = state(site, check)?;
    let check = checked(site, check)?;
    let index = check.question_index(question)?;
    let at = state.path.iter().position(|step| step.question == index).unwrap_or(state.path.len());
    let before = state.path.get(at.checked_sub(1)?)?;
    Some(check.questions.get(before.question)?.id.clone())
}

/// Questions answered on the way to this one, then the fewest and the most that come after it.
pub fn place(site: &Site, check: &str, question: &str) -> (usize, usize, usize) {
    let place = || {
        let now = state(site, check)?;
        let index = checked(site, check)?.question_index(question)?;
        let done = now.path.iter().position(|step| step.question == index).unwrap_or(now.path.len());
        // As far as this question: what was answered after it may come out differently.
        let given: Given = now
            .path
            .iter()
            .take(done)
            .filter_map(|step| Some((checked(site, check)?.questions.get(step.question)?.id.clone(), step.raw.clone())))
            .collect();
        let progress = replay(site, check, &given)?.progress;
        Some((done, progress.least.saturating_sub(1), progress.most.saturating_sub(1)))
    };
    place().unwrap_or((0, 0, 0))
}

/// Gives `raw` as the answer to `question`, and keeps every other answer.
///
/// # Errors
/// Why the check refuses the answer. What was answered before stays.
pub fn answer(site: &Site, check: &str, question: &str, raw: String) -> Result<(), AnswerError> {
    let mut given = site.answers.of(check);
    match given.iter_mut().find(|(id, _)| id == question) {
        Some((_, old)) => *old = raw,
        None => given.push((question.to_owned(), raw)),
    }
    if let Some(state) = replay(site, check, &given) {
        let index = checked(site, check).and_then(|check| check.question_index(question));
        if let Some(invalid) = state.invalid.filter(|invalid| Some(invalid.question) == index) {
            return Err(invalid.error);
        }
    }
    site.answers.set(check, given, site.notices);
    retain_ticks(site, check);
    Ok(())
}

/// Takes back the ticks of items that the answers have led to another case. As long as there is no result, nobody knows.
pub fn retain_ticks(site: &Site, check: &str) {
    let now = leptos::prelude::untrack(|| state(site, check)).and_then(|state| state.verdict);
    let (Some(verdict), Some(check)) = (now, checked(site, check)) else { return };
    let stands = |item: &str, case: &str| {
        let mut lines = verdict.items.iter().filter_map(|line| Some((check.items.get(line.item)?, line.case)));
        lines.any(|(of, at)| of.id == item && of.cases.get(at).is_some_and(|of| of.id == case))
    };
    site.answers.retain_ticks(&check.id, &stands, site.notices);
}
