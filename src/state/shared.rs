//! Answers in a link: made here to be opened on another device, and taken up when such a link is opened.
//!
//! They stand after the `#`, which a browser sends nowhere. `readiness::read_share` trusts nothing of it.

use content::Part;
use leptos::prelude::*;
use readiness::{Check, ShareError, Shared, State, read_share, write_share};

use super::answers::Given;
use super::notices::Notice;
#[cfg(feature = "results")]
use super::serving;
use super::site::Site;
use crate::browser::navigation;
use crate::routes::Route;

/// The address of the result of these answers, in full.
pub fn link(site: &Site, check: &Check, state: &State, with_birth_date: bool) -> String {
    let mut link = navigation::origin().unwrap_or_default();
    link.push_str(&site.link(&Route::Outcome(check.id.clone())));
    link.push('#');
    link.push_str(&form(check, state, with_birth_date));
    link
}

/// The answers as they stand behind the `#` of a link.
pub fn form(check: &Check, state: &State, with_birth_date: bool) -> String {
    write_share(check, state.path.iter().map(|step| (step.question, step.answer)), with_birth_date)
}

/// Takes up the answers of the link that the page was opened with, and of every one that is opened on it later.
pub fn follow(site: &Site) {
    take_up(site);
    let site = site.clone();
    navigation::on_hash(move || take_up(&site));
}

/// Whether what follows the path can be answers at all, and not a place on the page: no id of ours has a dot or begins
/// with a digit.
fn may_be_answers(hash: &str) -> bool {
    let text = hash.strip_prefix('#').unwrap_or(hash);
    text.contains('.') || text.starts_with(|first: char| first.is_ascii_digit())
}

fn take_up(site: &Site) {
    let route = untrack(|| site.route());
    if !matches!(route.part(), Part::Check(_)) {
        return;
    }
    let Some(hash) = navigation::hash() else { return };
    #[cfg(feature = "results")]
    if let (Some(person), Route::Outcome(check)) = (hash.strip_prefix(serving::SHEET), &route) {
        return show_sheet(site, check, person);
    }
    if !may_be_answers(&hash) {
        return;
    }
    // Whoever looks at the address bar, or keeps the address, does not see the answers.
    if let Some(path) = navigation::path() {
        navigation::push(&path, true);
    }
    match read(site, &hash) {
        Ok((check, given)) => take(site, &check.id, given, &route),
        Err(error) => site.notices.tell(Notice::Link(error)),
    }
}

fn read<'s>(site: &'s Site, text: &str) -> Result<Shared<'s>, ShareError> {
    // Of the other checks there is only the name here.
    let held =
        |id: &str| site.content().check(id).map(|entry| &entry.check).filter(|check| !check.questions.is_empty());
    read_share(text, held)
}

/// Shows the sheet of a person who is gone. The answers of the person who is there stay where the tab keeps them; where
/// the sheet is no longer in the queue nothing is shown, rather than somebody else's.
#[cfg(feature = "results")]
fn show_sheet(site: &Site, check: &str, person: &str) {
    let queue = serving::queue().unwrap_or_default();
    let sheet = person.parse().ok().and_then(|person| queue.find(person, check));
    let given = match sheet.map(|sheet| read(site, &sheet.form)) {
        Some(Ok((_, given))) => given,
        Some(Err(error)) => {
            site.notices.tell(Notice::Link(error));
            Given::new()
        }
        None => Given::new(),
    };
    site.answers.lend(check, given);
}

fn take(site: &Site, check: &str, given: Given, route: &Route) {
    let answers = site.answers;
    let now = untrack(|| answers.of(check));
    // Nothing of one's own goes without asking.
    if now.is_empty() {
        answers.set(check, given, site.notices);
    } else if !given.iter().all(|answer| now.contains(answer)) {
        answers.offer(check, given);
        if !matches!(route, Route::Check(_) | Route::Outcome(_)) {
            site.go(&Route::Check(check.to_owned()), true);
        }
        return;
    }
    site.notices.tell(Notice::LinkTaken);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_on_a_page_are_not_taken_for_answers() {
        for place in ["", "#", "#noi-dung", "#nen-lam-truoc", "#da-xoa-vi-lau", "#cong-dan-so-2026"] {
            assert!(!may_be_answers(place), "{place}");
        }
        for link in ["#1.the-can-cuoc.AAAA.AB", "#1", "#1.", "#the.can", "#9.x", "#%7B1.a"] {
            assert!(may_be_answers(link), "{link}");
        }
    }
}
