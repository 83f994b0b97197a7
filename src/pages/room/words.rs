//! Answers in words that a room can be asked by.

use content::{Value, format};
use leptos::prelude::*;
use readiness::{Check, CivilDate, DateSpan, Kind, Question, Range, UNKNOWN, parse_days};

use super::desk::Asked;
use crate::pages::check::option_message;
use crate::state::site::Site;

/// A number of people.
pub(super) fn count(people: u32) -> Value {
    Value::Number(i64::from(people))
}

/// An answer in words, and what is said beside it.
pub(super) fn answer(site: &Site, check: &Check, question: &str, raw: &str) -> (String, Option<String>) {
    let plain = |text: String| (text, None);
    if raw == UNKNOWN {
        return plain(site.message("room-unknown"));
    }
    let Some(asked) = check.question(question) else { return plain(raw.to_owned()) };
    let chosen = raw.split(',').map(str::trim).filter(|id| asked.option_index(id).is_some());
    let chosen: Vec<String> = chosen.map(|id| site.message(&option_message(&check.id, question, id))).collect();
    if !chosen.is_empty() {
        return plain(chosen.join("; "));
    }
    if let Some(unit) = &asked.unit {
        return plain(format!("{raw} {}", site.message(&format!("check-unit-{unit}"))));
    }
    match parse_days(raw) {
        Ok(days) if asked.is_date() => {
            let born = check.birth.map(usize::from) == check.question_index(question);
            days_in_words(site, asked, days, born)
        }
        _ => plain(raw.to_owned()),
    }
}

/// Days in words: those of birth by the age that they make, with the days beside it.
fn days_in_words(site: &Site, asked: &Question, days: DateSpan, born: bool) -> (String, Option<String>) {
    let today = site.today.get();
    let DateSpan { first, last } = days;
    let is_past = matches!(asked.kind, Kind::Date { range: Range::Past, .. });
    let (is_first, is_last) = (first == CivilDate::MIN, if is_past { last >= today } else { last == CivilDate::MAX });
    let named =
        [Some(DateSpan::exact(first)), DateSpan::month(first.year(), first.month()), DateSpan::year(first.year())];
    let dates = match (is_first, is_last) {
        _ if named.contains(&Some(days)) => format::span(site.content().locale(), days),
        (true, true) => site.message("room-days-any"),
        (true, false) => site.tx("room-days-until", &[("last", Value::Date(last))]),
        (false, true) if is_past => site.tx("room-days-to-now", &[("first", Value::Date(first))]),
        (false, true) => site.tx("room-days-from", &[("first", Value::Date(first))]),
        (false, false) => site.tx("room-days-between", &[("first", Value::Date(first)), ("last", Value::Date(last))]),
    };
    match ages(site, days, is_first, is_last, today).filter(|_| born) {
        Some(ages) => (ages, Some(dates)),
        None => (dates, None),
    }
}

/// The ages of people born on these days, when the days begin and end with a birthday of today.
fn ages(site: &Site, days: DateSpan, is_first: bool, is_last: bool, today: CivilDate) -> Option<String> {
    let (oldest, youngest) = (days.first.age_on(today), days.last.age_on(today));
    // Whoever is born a day before or after has another age.
    let turns = |day: CivilDate, by: i32| day.plus_days(by).is_some_and(|next| next.age_on(today) != day.age_on(today));
    if !(is_first || turns(days.first, -1)) || !(is_last || turns(days.last, 1)) {
        return None;
    }
    let age = |years: i32| Value::Number(i64::from(years));
    match (is_first, is_last) {
        (true, true) => None,
        (true, false) => Some(site.tx("room-age-from", &[("age", age(youngest))])),
        (false, true) => Some(site.tx("room-age-under", &[("age", age(oldest + 1))])),
        (false, false) if oldest == youngest => Some(site.tx("room-age-is", &[("age", age(oldest))])),
        (false, false) => Some(site.tx("room-age-between", &[("from", age(youngest)), ("to", age(oldest))])),
    }
}

/// What people have answered so far, in short.
pub(super) fn given(site: &Site, check: &Check, given: &[(String, String)]) -> String {
    let words = given.iter().map(|(question, raw)| answer(site, check, question, raw).0);
    words.collect::<Vec<_>>().join(" · ")
}

/// The question that is asked.
pub(super) fn asked<'c>(check: &'c Check, asked: &Asked) -> Option<&'c Question> {
    check.questions.get(asked.question)
}
