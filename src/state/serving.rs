//! Helper mode: people served one after another on this device. What the device and the tab keep of it, and what a
//! person leaves behind: one count, and a sheet for the printer where it was asked for.
//!
//! The mode and the tally are the team's own and stay on the device; the queue has answers in it, so it stays in the tab
//! and goes when nobody is there.

use std::cell::Cell;

#[cfg(feature = "results")]
use leptos::prelude::GetUntracked;
#[cfg(feature = "results")]
use readiness::CivilDate;
#[cfg(any(feature = "results", feature = "household"))]
use sessions::kept::Refused;
#[cfg(any(feature = "results", feature = "serving"))]
use sessions::queue::Queue;
#[cfg(feature = "results")]
use sessions::queue::{Full, given_on, write_given};
#[cfg(feature = "results")]
use sessions::visit::counted_on;
#[cfg(any(feature = "results", feature = "household"))]
use sessions::visit::{Visit, append};

#[cfg(feature = "results")]
use super::site::Site;
use crate::browser::storage::{self, Shelf};

/// Whether the mode is on.
pub const MODE: &str = "tsst-serving";
/// The tally on the device.
pub const TALLY: &str = "tsst-tally";
/// The number given last on this device, with its day: it outlives a sheet that is taken out and a tally begun anew.
#[cfg(feature = "results")]
const GIVEN: &str = "tsst-tally.given";
/// The queue in the tab. Its name is other than that of answers, so that the next person's turn leaves it.
pub const QUEUE: &str = "tsst-queue";
/// Whose voice the present person has heard, and the number that person has: both go with the answers.
const HEARD: &str = "tsst-answers.heard";
/// See [`HEARD`].
#[cfg(feature = "results")]
const PERSON: &str = "tsst-answers.person";
/// What the place on the page of a result begins with that shows a sheet of the queue: the person's number follows.
pub const SHEET: &str = "#in-";
/// The place on the page of helper mode where the queue is.
pub const TO_QUEUE: &str = "#hang-cho";
/// Told on the page of helper mode: the person before was counted, or was not.
pub const COUNTED: &str = "#da-dem";
/// See [`COUNTED`].
pub const LEFT: &str = "#khong-dem";

/// The end of the message for a device that keeps nothing.
#[cfg(any(feature = "results", feature = "household", feature = "serving"))]
const BLOCKED: &str = "blocked";

/// Whether the mode is on, as the device has kept it.
pub fn is_on() -> bool {
    storage::read(Shelf::Device, MODE).is_ok_and(|kept| kept.is_some())
}

thread_local! {
    /// The page is on its way out with the answers.
    static LEAVING: Cell<bool> = const { Cell::new(false) };
}

/// The page is about to go, with all that is known of the person: a voice that still sounds is nobody's any more.
pub fn hear_no_more() {
    LEAVING.set(true);
}

/// Whether the page has been wiped, and only stands until the next one comes.
pub fn is_leaving() -> bool {
    LEAVING.get()
}

/// Somebody hears a voice: which region it is of counts for the tally, while there is one.
pub fn hear(caution: &str, wished: &str) {
    if let Some(region) = heard(caution, wished).filter(|_| !LEAVING.get() && is_on()) {
        // Where nothing can be kept, nothing is counted either.
        let _ = storage::write(Shelf::Tab, HEARD, region);
    }
}

/// The region of the voice that is heard when another was wished for; nothing where it is not known.
fn heard<'a>(caution: &str, wished: &'a str) -> Option<&'a str> {
    match caution {
        "" | "caution-other-gender" => Some(wished),
        "caution-north-instead" => Some("north"),
        "caution-central-instead" => Some("central"),
        "caution-south-instead" => Some("south"),
        _ => None,
    }
}

/// The region whose voice the present person has heard.
#[cfg(any(feature = "results", feature = "household"))]
fn region_heard() -> Option<String> {
    storage::read(Shelf::Tab, HEARD).ok().flatten()
}

/// The queue as the tab has it.
///
/// # Errors
/// The end of the message that says why it cannot be read.
#[cfg(any(feature = "results", feature = "serving"))]
pub fn queue() -> Result<Queue, &'static str> {
    match storage::read(Shelf::Tab, QUEUE) {
        Ok(Some(text)) => Queue::parse(&text).map_err(sessions::kept::Refused::id),
        Ok(None) => Ok(Queue::default()),
        Err(storage::Blocked) => Err(BLOCKED),
    }
}

/// Keeps the queue in the tab.
///
/// # Errors
/// When the tab keeps nothing.
#[cfg(any(feature = "results", feature = "serving"))]
pub fn keep_queue(queue: &Queue) -> Result<(), storage::Blocked> {
    if queue.sheets().is_empty() {
        return storage::remove(Shelf::Tab, QUEUE);
    }
    storage::write(Shelf::Tab, QUEUE, &queue.write())
}

/// Counts the person who was helped. The answers are still there.
///
/// # Errors
/// The end of the message that says why not; what was counted before stays.
#[cfg(any(feature = "results", feature = "household"))]
pub fn count(visit: &Visit) -> Result<(), &'static str> {
    let kept = storage::read(Shelf::Device, TALLY).map_err(|_| BLOCKED)?;
    let visit = Visit { region: region_heard(), ..visit.clone() };
    let text = append(kept.as_deref(), &visit).map_err(|error| match error {
        Refused::TooLong => "full",
        Refused::OtherKind | Refused::OtherVersion | Refused::Damaged => "damaged",
    })?;
    storage::write(Shelf::Device, TALLY, &text).map_err(|_| BLOCKED)
}

/// Puts a sheet of the present person into the queue. The number that the person has there.
///
/// # Errors
/// The end of the message that says why not.
#[cfg(feature = "results")]
pub fn put_in_queue(site: &Site, form: &str) -> Result<u32, &'static str> {
    let mut queue = queue().map_err(|error| if error == BLOCKED { BLOCKED } else { "queue-damaged" })?;
    let person = person(&queue, site.today.get_untracked());
    queue.add(person, form).map_err(|Full| "queue-full")?;
    keep_queue(&queue).map_err(|_| BLOCKED)?;
    site.answers.look_at_queue();
    Ok(person)
}

/// The number of the present person in the queue: the one that was given before, or one that nobody has.
#[cfg(feature = "results")]
fn person(queue: &Queue, today: CivilDate) -> u32 {
    let given = storage::read(Shelf::Tab, PERSON).ok().flatten().and_then(|text| text.parse().ok());
    given.unwrap_or_else(|| {
        let kept = |key| storage::read(Shelf::Device, key).ok().flatten().unwrap_or_default();
        let person = queue.next_person(counted_on(&kept(TALLY), today), given_on(&kept(GIVEN), today));
        let _ = storage::write(Shelf::Device, GIVEN, &write_given(person, today));
        let _ = storage::write(Shelf::Tab, PERSON, &person.to_string());
        person
    })
}

/// Notes that a sheet was printed.
#[cfg(feature = "results")]
pub fn mark_printed(person: u32, check: &str) {
    if let Ok(mut queue) = queue() {
        queue.mark(person, check);
        let _ = keep_queue(&queue);
    }
}

#[cfg(test)]
mod tests {
    use super::heard;

    #[test]
    fn the_region_that_counts_is_the_one_that_is_heard() {
        assert_eq!(heard("", "south"), Some("south"));
        assert_eq!(heard("caution-other-gender", "south"), Some("south"));
        assert_eq!(heard("caution-north-instead", "south"), Some("north"));
        for unknown in ["caution-no-south", "caution-network", "caution-x"] {
            assert_eq!(heard(unknown, "south"), None, "{unknown}");
        }
    }
}
