//! "Xong – xóa hết": nothing that the reader has answered stays. A team's own work (the plan of a drive, the list of slides
//! and its pictures) is no answer of a reader's and stays; its own page deletes it (`pages/teams/session/desk.rs`).

use leptos::prelude::*;

use super::notices::Notice;
use super::site::Site;
use crate::browser::navigation;
use crate::routes::Route;

/// Told on the page that follows, which is loaded anew: the place named after its address.
const DONE: &str = "#da-xoa";
const IDLE: &str = "#da-xoa-vi-lau";

/// Forgets every answer and everything ticked off, at the reader's wish, and leaves for the list of checks.
pub fn wipe(site: &Site) {
    leave(site, DONE);
}

/// The same because nobody was there. A page that shows no answers stays.
pub fn wipe_idle(site: &Site) {
    if untrack(|| site.route()).part().is_check() {
        leave(site, IDLE);
    } else {
        site.answers.forget_all();
        site.notices.tell(Notice::WipedIdle);
    }
}

fn leave(site: &Site, mark: &str) {
    // The page goes as it is: to take the answers away on it first would send a question back to the first one.
    site.answers.erase();
    navigation::leave(&format!("{}{mark}", site.link(&Route::Checks)));
}

/// Tells once what has just been done on the page before.
pub fn tell(site: &Site) {
    let notice = match navigation::hash().as_deref() {
        Some(DONE) => Notice::Wiped,
        Some(IDLE) => Notice::WipedIdle,
        _ => return,
    };
    if let Some(path) = navigation::path() {
        navigation::push(&path, true);
    }
    site.notices.tell(notice);
}
