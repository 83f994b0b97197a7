//! Answers in a link: made here to be opened on another device, and taken up when such a link is opened.
//!
//! They stand after the `#`, which a browser sends nowhere. `readiness::read_share` trusts nothing of it.

use content::Part;
use leptos::prelude::*;
use readiness::{Check, State, read_share, write_share};

use super::answers::Given;
use super::notices::Notice;
use super::site::Site;
use crate::browser::navigation;
use crate::routes::Route;

/// The address of the result of these answers, in full.
pub fn link(site: &Site, check: &Check, state: &State, with_birth_date: bool) -> String {
    let answers = state.path.iter().map(|step| (step.question, step.answer));
    let mut link = navigation::origin().unwrap_or_default();
    link.push_str(&site.link(&Route::Outcome(check.id.clone())));
    link.push('#');
    link.push_str(&write_share(check, answers, with_birth_date));
    link
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
    let Some(hash) = navigation::hash().filter(|hash| may_be_answers(hash)) else { return };
    let route = untrack(|| site.route());
    if !matches!(route.part(), Part::Check(_)) {
        return;
    }
    // Whoever looks at the address bar, or keeps the address, does not see the answers.
    if let Some(path) = navigation::path() {
        navigation::push(&path, true);
    }
    // Of the other checks there is only the name here.
    let held =
        |id: &str| site.content().check(id).map(|entry| &entry.check).filter(|check| !check.questions.is_empty());
    match read_share(&hash, held) {
        Ok((check, given)) => take(site, &check.id, given, &route),
        Err(error) => site.notices.tell(Notice::Link(error)),
    }
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
