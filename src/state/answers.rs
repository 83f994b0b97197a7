//! The answers given in this tab, check by check, and what is ticked off of their results. They leave the tab only with
//! the reader, and stay on the device only when the reader asks for it.

use std::collections::BTreeMap;

use leptos::prelude::*;
use readiness::HOUSEHOLD;

use super::household;
use super::notices::{Notice, Notices};
use super::saved;
use super::serving::QUEUE;
use super::site::Site;
use crate::browser::storage::{self, Blocked, Shelf};

/// Question ids and raw answers, in the order in which they were given.
pub type Given = Vec<(String, String)>;

/// What is known of every check, by its id.
type Each = BTreeMap<String, Given>;

/// The answers of every check.
#[derive(Clone, Copy)]
pub struct Answers {
    given: RwSignal<Each>,
    /// Items ticked off as prepared, each with the case that it was ticked for.
    ticked: RwSignal<Each>,
    /// What the device keeps at the reader's wish.
    kept: RwSignal<Each>,
    /// What a link has brought while there were other answers.
    offered: RwSignal<Each>,
    /// Whether sheets of people who are gone wait to be printed.
    queued: RwSignal<bool>,
    /// Whether these are the answers of such a sheet: they are shown, and kept nowhere.
    lent: RwSignal<bool>,
}

/// What the key of everything begins with that the reader has answered.
const ALL: &str = "tsst-answers";
/// What the key of every check's answers begins with.
const CHECK: &str = "tsst-answers-";
/// What the key of everything begins with that is known of the person who answers.
const PERSON: &str = "tsst-answers.";
/// Where somebody was in a page that was read aloud (`speaker/src/memory.rs`).
const PLACE: &str = "tsst-heard";
/// When the page was last touched.
const TOUCHED: &str = "tsst-answers.touched";

fn key(check: &str) -> String {
    format!("{CHECK}{check}")
}

fn ticks_key(check: &str) -> String {
    format!("{CHECK}{check}.ticks")
}

impl Answers {
    /// None yet.
    pub fn new() -> Self {
        let none = || RwSignal::new(Each::new());
        let (queued, lent) = (RwSignal::new(false), RwSignal::new(false));
        Answers { given: none(), ticked: none(), kept: none(), offered: none(), queued, lent }
    }

    /// What was answered in `check`; in a household, for the member whose turn it is. Follows changes.
    pub fn of(self, check: &str) -> Given {
        of(self.given, &self.slot(check))
    }

    /// What was answered under the very name it is kept under, whosever turn it is. Follows changes.
    pub fn kept_as(self, slot: &str) -> Given {
        of(self.given, slot)
    }

    /// Under what the answers of `check` are kept: those of a household member by member.
    fn slot(self, check: &str) -> String {
        if check == HOUSEHOLD {
            household::slot(household::now_of(&of(self.given, household::LIST)))
        } else {
            check.to_owned()
        }
    }

    /// Takes up what the tab has kept of `check`, and looks at what the device has. What cannot be read is dropped, and
    /// said.
    pub fn load(self, check: &str, notices: Notices) {
        put(self.given, check, read(Shelf::Tab, &key(check), notices));
        put(self.ticked, check, read(Shelf::Tab, &ticks_key(check), notices));
        put(self.kept, check, read(Shelf::Device, &key(check), notices));
    }

    /// Replaces what was answered in `check`, and keeps it in the tab; on the device too when it keeps this.
    pub fn set(self, check: &str, given: Given, notices: Notices) {
        let check = &untrack(|| self.slot(check));
        self.look_at_device(check);
        let kept = untrack(|| self.is_kept(check));
        self.write(Shelf::Tab, &key(check), &given, notices);
        if kept && self.write(Shelf::Device, &key(check), &given, notices) {
            put(self.kept, check, given.clone());
        }
        put(self.given, check, given);
    }

    /// Another page may have begun or stopped keeping on the device meanwhile.
    fn look_at_device(self, check: &str) {
        let text = storage::read(Shelf::Device, &key(check)).ok().flatten();
        put(self.kept, check, text.and_then(|text| saved::parse(&text).ok()).unwrap_or_default());
    }

    /// Whether the tab keeps the answers of `check` as they are, so that the next page has them.
    pub fn are_in_tab(self, check: &str) -> bool {
        let slot = untrack(|| self.slot(check));
        same(Shelf::Tab, &key(&slot), &of(self.given, &slot)).unwrap_or(false)
    }

    /// Whether there is anything, be it in a queue. Follows changes.
    pub fn any(self) -> bool {
        self.queued.get() || self.given.with(|all| all.values().any(|given| !given.is_empty()))
    }

    /// Whether there is anything now.
    pub fn any_now(self) -> bool {
        untrack(|| self.any())
    }

    /// Whether the tab keeps any answers, also before they are loaded. Notes whether there is a queue among them.
    pub fn are_kept(self) -> bool {
        let queued = self.look_at_queue();
        storage::any(Shelf::Tab, ALL) || queued
    }

    /// When the page was last touched, as [`Answers::set_last_touch`] has kept it.
    pub fn last_touch(self) -> Option<String> {
        storage::read(Shelf::Tab, TOUCHED).ok().flatten()
    }

    /// Keeps when the page was last touched.
    pub fn set_last_touch(self, at: &str) {
        // Where nothing can be kept, nothing comes back either.
        let _ = storage::write(Shelf::Tab, TOUCHED, at);
    }

    /// Forgets everything answered in this tab, and what the device keeps of the same checks: what it keeps of others
    /// was left there another time.
    pub fn forget_tab(self) {
        self.erase_tab();
        self.each().iter().for_each(Notify::notify);
    }

    /// The same for a page that is about to go, and shows what it shows until then.
    pub fn erase_tab(self) {
        for key in storage::keys(Shelf::Tab, CHECK) {
            // A device that refuses to forget kept nothing in the first place.
            let _ = storage::remove(Shelf::Device, &key);
        }
        self.erase_shelf(Shelf::Tab);
    }

    /// Forgets everything answered in every check, for a page that is about to go.
    pub fn erase(self) {
        self.erase_shelf(Shelf::Device);
        self.erase_shelf(Shelf::Tab);
    }

    fn erase_shelf(self, shelf: Shelf) {
        // A device that refuses to forget kept nothing in the first place.
        let _ = storage::remove_all(shelf, ALL);
        let _ = storage::remove(Shelf::Tab, PLACE);
        for each in self.each() {
            each.update_untracked(BTreeMap::clear);
        }
    }

    /// Forgets everything answered in `check`, on the device too; in a household, for everyone. With the last answers
    /// goes what says that somebody was there.
    pub fn forget(self, check: &str) {
        let of_household = check == HOUSEHOLD;
        for shelf in [Shelf::Tab, Shelf::Device] {
            if of_household {
                // A device that refuses to forget kept nothing in the first place.
                let _ = storage::remove_all(shelf, &key(HOUSEHOLD));
            } else {
                remove(shelf, check);
            }
        }
        self.forget_person();
        for each in self.each() {
            if of_household {
                each.update(|all| all.retain(|slot, _| !slot.starts_with(HOUSEHOLD)));
            } else {
                put(each, check, Given::new());
            }
        }
    }

    /// Without answers nothing says that somebody was there: when, as which number, and hearing which voice.
    fn forget_person(self) {
        if !storage::any(Shelf::Tab, CHECK) {
            let _ = storage::remove_all(Shelf::Tab, PERSON);
            let _ = storage::remove(Shelf::Tab, PLACE);
        }
    }

    /// Whether the tab has forgotten or changed any of them since this page knew them: a page that the browser had put
    /// aside comes back as it was. A sheet that was shown may be out of the queue.
    pub fn are_stale(self, site: &Site) -> bool {
        let differs = |slot: &str| {
            let is = |shelf, key: String, each| same(shelf, &key, &untrack(|| of(each, slot))).unwrap_or(true);
            !is(Shelf::Tab, key(slot), self.given)
                || !is(Shelf::Tab, ticks_key(slot), self.ticked)
                || !is(Shelf::Device, key(slot), self.kept)
        };
        let slots: Vec<String> = self.given.with_untracked(|all| all.keys().cloned().collect());
        self.lent.get_untracked()
            || slots.iter().any(|slot| differs(slot))
            || site.content().checks().iter().any(|entry| differs(&entry.check.id))
    }

    fn each(self) -> [RwSignal<Each>; 4] {
        [self.given, self.ticked, self.kept, self.offered]
    }

    /// Whether it is kept now.
    fn write(self, shelf: Shelf, key: &str, given: &Given, notices: Notices) -> bool {
        if self.lent.get_untracked() {
            return false;
        }
        let kept = storage::write(shelf, key, &saved::write(given)).is_ok();
        if !kept {
            notices.tell(Notice::StorageBlocked);
        }
        kept
    }
}

/// Sheets of people who are gone, which wait to be printed (`serving.rs`).
impl Answers {
    /// Looks whether there are any.
    pub fn look_at_queue(self) -> bool {
        let queued = storage::any(Shelf::Tab, QUEUE);
        if self.queued.get_untracked() != queued {
            self.queued.set(queued);
        }
        queued
    }

    /// Whether there are any. Follows changes.
    pub fn are_queued(self) -> bool {
        self.queued.get()
    }

    /// Forgets all of them.
    pub fn empty_queue(self) {
        // A device that refuses to forget kept nothing in the first place.
        let _ = storage::remove(Shelf::Tab, QUEUE);
        self.forget_person();
        self.queued.set(false);
    }

    /// Shows the answers of a sheet in the place of those of the tab, which stay where they are kept. No answers show
    /// that there is no such sheet.
    #[cfg(feature = "results")]
    pub fn lend(self, check: &str, given: Given) {
        self.lent.set(true);
        put(self.ticked, check, Given::new());
        put(self.given, check, given);
    }

    /// Whether a sheet is shown. Follows changes.
    pub fn are_lent(self) -> bool {
        self.lent.get()
    }
}

/// Ticking off.
impl Answers {
    /// Whether an item is ticked off in the case that applies to it. Follows changes.
    pub fn is_ticked(self, check: &str, item: &str, case: &str) -> bool {
        of(self.ticked, check).iter().any(|(id, ticked_for)| id == item && ticked_for == case)
    }

    /// Ticks an item off in the case that applies to it, or takes the tick back.
    pub fn tick(self, check: &str, item: &str, case: &str, notices: Notices) {
        let mut ticks = untrack(|| of(self.ticked, check));
        let before = ticks.len();
        ticks.retain(|(id, ticked_for)| id != item || ticked_for != case);
        if ticks.len() == before {
            ticks.push((item.to_owned(), case.to_owned()));
        }
        self.set_ticks(check, ticks, notices);
    }

    /// Takes back the tick of every item that does not stand in the case it was ticked for.
    pub fn retain_ticks(self, check: &str, stands: &dyn Fn(&str, &str) -> bool, notices: Notices) {
        let mut ticks = untrack(|| of(self.ticked, check));
        let before = ticks.len();
        ticks.retain(|(item, case)| stands(item, case));
        if ticks.len() < before {
            self.set_ticks(check, ticks, notices);
        }
    }

    fn set_ticks(self, check: &str, ticks: Given, notices: Notices) {
        self.look_at_device(check);
        self.write(Shelf::Tab, &ticks_key(check), &ticks, notices);
        if untrack(|| self.is_kept(check)) {
            self.write(Shelf::Device, &ticks_key(check), &ticks, notices);
        }
        put(self.ticked, check, ticks);
    }
}

/// Whether the shelf holds just this; nothing given is as good as nothing kept. An error where it holds nothing at all.
fn same(shelf: Shelf, key: &str, given: &Given) -> Result<bool, Blocked> {
    let kept = storage::read(shelf, key)?;
    Ok(kept.map_or(given.is_empty(), |kept| kept == saved::write(given)))
}

/// Keeping on the device.
impl Answers {
    /// Whether the device keeps the answers of `check` as they are. Follows changes.
    pub fn is_kept(self, check: &str) -> bool {
        let kept = of(self.kept, check);
        !kept.is_empty() && kept == self.of(check)
    }

    /// Whether the device keeps answers of `check` and this tab has none. Follows changes.
    pub fn may_go_on(self, check: &str) -> bool {
        !of(self.kept, check).is_empty() && self.of(check).is_empty()
    }

    /// Keeps the answers of `check` on the device, and what is ticked off.
    pub fn keep(self, check: &str, notices: Notices) {
        let (given, ticks) = untrack(|| (self.of(check), of(self.ticked, check)));
        if self.write(Shelf::Device, &key(check), &given, notices)
            && self.write(Shelf::Device, &ticks_key(check), &ticks, notices)
        {
            put(self.kept, check, given);
        }
    }

    /// Keeps nothing of `check` on the device any longer. The tab still has it.
    pub fn stop_keeping(self, check: &str) {
        remove(Shelf::Device, check);
        put(self.kept, check, Given::new());
    }

    /// Takes into this tab what the device keeps of `check`.
    pub fn go_on(self, check: &str, notices: Notices) {
        self.set(check, untrack(|| of(self.kept, check)), notices);
        self.set_ticks(check, read(Shelf::Device, &ticks_key(check), notices), notices);
    }
}

/// What a link has brought.
impl Answers {
    /// Lets the reader choose between the answers there are and those of a link.
    pub fn offer(self, check: &str, given: Given) {
        put(self.offered, check, given);
    }

    /// Whether the reader has to choose. Follows changes.
    pub fn is_offered(self, check: &str) -> bool {
        !of(self.offered, check).is_empty()
    }

    /// The reader has chosen: `take` what the link has brought, or leave it.
    pub fn settle_offer(self, check: &str, take: bool, notices: Notices) {
        let given = untrack(|| of(self.offered, check));
        put(self.offered, check, Given::new());
        let check = &untrack(|| self.slot(check));
        if take {
            // What the device keeps is the reader's own, and stays as it is until it is asked to keep this.
            self.write(Shelf::Tab, &key(check), &given, notices);
            put(self.given, check, given);
            self.set_ticks(check, Given::new(), notices);
        }
    }
}

impl Default for Answers {
    fn default() -> Self {
        Self::new()
    }
}

fn of(each: RwSignal<Each>, check: &str) -> Given {
    each.with(|all| all.get(check).cloned().unwrap_or_default())
}

/// Nothing given is as good as nothing kept.
fn put(each: RwSignal<Each>, check: &str, given: Given) {
    if given.is_empty() && each.with_untracked(|all| !all.contains_key(check)) {
        return;
    }
    each.update(|all| {
        if given.is_empty() {
            all.remove(check);
        } else {
            all.insert(check.to_owned(), given);
        }
    });
}

fn read(shelf: Shelf, key: &str, notices: Notices) -> Given {
    match storage::read(shelf, key).map(|text| text.map(|text| saved::parse(&text))) {
        Ok(Some(Ok(given))) => given,
        Ok(Some(Err(saved::Damaged))) => {
            notices.tell(Notice::AnswersDamaged);
            // What cannot be read now will not be readable next time either.
            let _ = storage::remove(shelf, key);
            Given::new()
        }
        Ok(None) => Given::new(),
        Err(Blocked) => {
            notices.tell(Notice::StorageBlocked);
            Given::new()
        }
    }
}

fn remove(shelf: Shelf, check: &str) {
    for key in [key(check), ticks_key(check)] {
        // A device that refuses to forget kept nothing in the first place.
        let _ = storage::remove(shelf, &key);
    }
}
