//! "Xong – xóa hết": nothing that the reader has answered stays. A team's own work (the plan of a drive, the list of slides
//! and its pictures) is no answer of a reader's and stays; its own page deletes it (`pages/teams/session/desk.rs`).

use leptos::prelude::*;

use super::listening::Listening;
use super::notices::Notice;
use super::serving;
use super::site::Site;
use crate::browser::navigation;
use crate::browser::storage::{self, Shelf};
use crate::routes::Route;
use crate::routes::teams::TeamPage;

/// Told on the page that follows, which is loaded anew: the place named after its address.
const DONE: &str = "#da-xoa";
const IDLE: &str = "#da-xoa-vi-lau";

/// What the key of every room that is asked begins with.
pub const ROOM: &str = "tsst-room-";

/// Forgets every answer, everything ticked off and every room that was asked, at the reader's wish, and leaves for the
/// list of checks.
pub fn wipe(site: &Site, listening: Listening) {
    // A device that refuses to forget kept nothing in the first place.
    let _ = storage::remove_all(Shelf::Tab, ROOM);
    leave_for(site, listening, &Route::Checks, DONE);
}

/// The same for the next person at a table, for whom the page of helper mode has the list.
pub fn wipe_for_next(site: &Site, listening: Listening, mark: &str) {
    leave_for(site, listening, &Route::Team(TeamPage::Serving), mark);
}

/// The same because nobody was there. A page that shows no answers stays, and so does a room that is asked: it stands
/// before an audience and knows nobody. Sheets that wait to be printed are answers too.
pub fn wipe_idle(site: &Site, listening: Listening) {
    site.answers.empty_queue();
    let route = untrack(|| site.route());
    if route.part().is_check() && !matches!(route, Route::Room(_)) {
        silence(listening);
        site.answers.erase_tab();
        go(site, &Route::Checks, IDLE);
    } else {
        site.answers.forget_tab();
        site.notices.tell(Notice::WipedIdle);
    }
}

/// The same when a page opens that finds answers left alone for too long. What the page was opened for stays, where a
/// link has brought answers of its own.
pub fn wipe_old(site: &Site, listening: Listening) {
    if navigation::hash().is_none_or(|hash| hash.is_empty()) {
        return wipe_idle(site, listening);
    }
    site.answers.empty_queue();
    site.answers.forget_tab();
    site.notices.tell(Notice::WipedIdle);
}

fn leave_for(site: &Site, listening: Listening, route: &Route, mark: &str) {
    silence(listening);
    site.answers.erase();
    go(site, route, mark);
}

/// The next sentence would keep where this reader was, and count who listens.
fn silence(listening: Listening) {
    serving::hear_no_more();
    listening.close();
}

/// The page goes as it is: to take the answers away on it first would send a question back to the first one.
fn go(site: &Site, route: &Route, mark: &str) {
    navigation::leave(&format!("{}{mark}", site.link(route)));
}

/// Tells once what has just been done on the page before.
pub fn tell(site: &Site) {
    let notice = match navigation::hash().as_deref() {
        // A queue was asked for, and is the only thing left.
        Some(DONE) if site.answers.look_at_queue() => Notice::WipedButQueue,
        Some(DONE) => Notice::Wiped,
        Some(IDLE) => Notice::WipedIdle,
        _ => return,
    };
    if let Some(path) = navigation::path() {
        navigation::push(&path, true);
    }
    site.notices.tell(notice);
}
