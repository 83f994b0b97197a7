//! What happens once the app has taken the page over, and on every move from page to page.

use leptos::prelude::*;

use crate::browser::storage::{self, Blocked, Shelf};
use crate::browser::{clock, document, idle, offline};
use crate::routes::Route;
use crate::state::listening::Listening;
use crate::state::notices::Notice;
use crate::state::place;
use crate::state::saved::Damaged;
use crate::state::settings::Settings;
use crate::state::site::Site;
use crate::state::turns;
use crate::state::watch::Watch;
use crate::state::wipe;

const SETTINGS_KEY: &str = "tsst-settings";
/// A clock that is so many days behind the page is wrong: nobody goes on with a copy of the site that is yet to be made.
const CLOCK_DAYS: i32 = 400;

/// Takes up what the device has kept, sets the day, and lets the controls work. Runs after all of the page has been
/// taken over, because until then the page must be the one that was sent.
pub fn after_takeover(site: &Site, route: Memo<Route>, watch: Watch, waiting: RwSignal<bool>) {
    // A page that is only written out has no such moment.
    if cfg!(feature = "ssr") {
        return;
    }
    let (site, owner) = (site.clone(), Owner::current());
    let begin = move || {
        begin(&site, watch, waiting);
        // Last of all, so that the new page stands when its heading is given the focus.
        on_navigation(route, expect_context::<Listening>());
    };
    turns::wait_for_the_end(move || match owner {
        Some(owner) => owner.with(begin),
        None => begin(),
    });
}

fn begin(site: &Site, watch: Watch, waiting: RwSignal<bool>) {
    if !take_up_day(site) {
        site.notices.tell(Notice::ClockWrong);
    }
    load_settings(site);
    let returned = site.clone();
    // Phones keep pages for days, and other pages of the site change the settings. What was wrong has been told.
    idle::on_return(move || {
        take_up_day(&returned);
        if let Ok(Some(text)) = storage::read(Shelf::Device, SETTINGS_KEY) {
            let _ = take_up_settings(&returned, &text);
        }
    });
    place::load(site);
    wipe::tell(site);
    watch.begin();
    #[cfg(feature = "results")]
    crate::state::shared::follow(site);
    document::forget_print_size();
    keep_settings(site);
    site.follow_links();
    site.started.set(true);
    let assets = site.assets();
    if !assets.service_worker.is_empty() {
        offline::register(&assets.service_worker, &assets.base, move || waiting.set(true));
    }
}

/// Takes up what day it is, if the device knows: one whose battery was empty begins long before the page was made.
fn take_up_day(site: &Site) -> bool {
    let earliest = site.content().built_on().plus_days(-CLOCK_DAYS);
    let today = clock::today().filter(|today| earliest.is_none_or(|earliest| *today >= earliest));
    // Setting the same day again would make every text of the page anew for nothing.
    if let Some(today) = today.filter(|today| *today != site.today.get_untracked()) {
        site.today.set(today);
    }
    today.is_some()
}

fn take_up_settings(site: &Site, text: &str) -> Result<(), Damaged> {
    let settings = Settings::parse(text)?;
    if settings != site.settings.get_untracked() {
        site.settings.set(settings);
    }
    Ok(())
}

fn load_settings(site: &Site) {
    match storage::read(Shelf::Device, SETTINGS_KEY) {
        Ok(Some(text)) => {
            if take_up_settings(site, &text).is_err() {
                site.notices.tell(Notice::SettingsDamaged);
                // What cannot be read now will not be readable next time either.
                let _ = storage::remove(Shelf::Device, SETTINGS_KEY);
            }
        }
        Ok(None) => {}
        Err(Blocked) => site.notices.tell(Notice::StorageBlocked),
    }
}

/// Shows and keeps every change of the settings from now on.
fn keep_settings(site: &Site) {
    let settings = site.settings;
    let notices = site.notices;
    Effect::new(move |before: Option<Settings>| {
        let now = settings.get();
        let theme = (now.theme != Default::default()).then(|| now.theme.as_str());
        let text = (now.text != Default::default()).then(|| now.text.as_str());
        document::set_root_data("theme", theme);
        document::set_root_data("text", text);
        if before.is_some_and(|before| before != now)
            && storage::write(Shelf::Device, SETTINGS_KEY, &now.write()).is_err()
        {
            notices.tell(Notice::StorageBlocked);
        }
        now
    });
}

/// Moves the focus to the heading of a newly opened page, as a full page load would tell a screen reader. The first
/// page keeps the focus where the reader has it. What is read aloud ends with the page that it stood on.
fn on_navigation(route: Memo<Route>, listening: Listening) {
    Effect::new(move |before: Option<Route>| {
        let now = route.get();
        if before.is_some_and(|before| before != now) {
            untrack(|| listening.close());
            document::focus("tieu-de");
        }
        now
    });
}
