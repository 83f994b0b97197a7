//! The room while it is asked, and where it is kept: in this tab, and nowhere else.

use leptos::ev;
use leptos::prelude::*;
use readiness::{Check, Kind, Session};
use sessions::room::hands::{Hands, Standing as Counted, number};
use sessions::room::{MOST_PEOPLE, NotCounted, Room};

use crate::browser::document;
use crate::browser::storage::{self, Shelf};
use crate::state::notices::Notice;
use crate::state::site::Site;
use crate::state::wipe;

/// What the root is told while the question has the window for itself.
const ALONE: &str = "asks";

/// What is asked now, and whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Asked {
    /// What they have answered so far: question ids and answers.
    pub(super) given: Vec<(String, String)>,
    /// How many they are.
    pub(super) people: u32,
    /// The question, by its index in the check.
    pub(super) question: usize,
}

/// Where the room stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Nobody is counted yet.
    Begin,
    /// A question is asked.
    Ask(Asked),
    /// It is seen what the room comes to.
    Done,
}

/// The state of the page. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    site: StoredValue<Site>,
    /// The id of the check.
    check: StoredValue<String>,
    room: RwSignal<Option<Room>>,
    hands: RwSignal<Hands>,
    /// Whether the counts were sent as they are and do not fit.
    wrong: RwSignal<bool>,
    /// Whether the result is looked at though questions are left.
    early: RwSignal<bool>,
    /// What is told of the last thing that was refused: its message.
    told: RwSignal<Option<String>>,
    /// Whether the question is to have the window for itself, as a slide has.
    alone: RwSignal<bool>,
}

impl Desk {
    pub(super) fn new(site: &Site, check: &str) -> Self {
        Self {
            site: StoredValue::new(site.clone()),
            check: StoredValue::new(check.to_owned()),
            room: RwSignal::new(None),
            hands: RwSignal::new(Hands::default()),
            wrong: RwSignal::new(false),
            early: RwSignal::new(false),
            told: RwSignal::new(None),
            alone: RwSignal::new(false),
        }
    }

    /// Takes up what the tab has, once the page has been taken over.
    pub(super) fn begin(self, site: &Site) {
        if cfg!(feature = "ssr") {
            return;
        }
        let started = site.started;
        Effect::new(move |_| {
            if started.get() {
                untrack(|| self.load());
            }
        });
        Effect::new(move |_| {
            let alone = self.alone.get() && matches!(self.standing(), Standing::Ask(_));
            document::set_root_data(ALONE, alone.then_some(""));
        });
        let leaving = window_event_listener(ev::keydown, move |event| {
            if event.key() == "Escape" {
                self.alone.set(false);
            }
        });
        on_cleanup(move || {
            leaving.remove();
            document::set_root_data(ALONE, None);
        });
    }

    fn load(self) {
        let key = self.key();
        let Some(text) = storage::read(Shelf::Tab, &key).ok().flatten() else { return };
        match self.with(|session| Room::parse(&text, session)) {
            Some(Ok(room)) => {
                self.room.set(Some(room));
                self.fresh();
            }
            _ => {
                self.told.set(Some("room-damaged".to_owned()));
                // What cannot be read now will not be readable next time either.
                let _ = storage::remove(Shelf::Tab, &key);
            }
        }
    }

    fn key(self) -> String {
        [wipe::ROOM, &self.id()].concat()
    }

    fn keep(self) {
        let key = self.key();
        let kept = match self.room.get_untracked() {
            Some(room) => storage::write(Shelf::Tab, &key, &room.write(&self.id())),
            None => storage::remove(Shelf::Tab, &key),
        };
        if kept.is_err() {
            self.site.with_value(|site| site.notices.tell(Notice::StorageBlocked));
        }
    }

    /// Works with the check on the present day; there is nothing without one. Follows the day.
    pub(super) fn with<T>(self, work: impl FnOnce(&Session<'_>) -> T) -> Option<T> {
        self.site.with_value(|site| {
            let check = self.check(site)?;
            Some(work(&Session::new(check, site.content().figure_table(), site.today.get())))
        })
    }

    /// The check.
    pub(super) fn check(self, site: &Site) -> Option<&Check> {
        site.content().check(&self.id()).map(|entry| &entry.check)
    }

    /// The id of the check.
    pub(super) fn id(self) -> String {
        self.check.get_value()
    }

    /// Where the room stands. Follows changes.
    pub(super) fn standing(self) -> Standing {
        let (early, room) = (self.early.get(), self.room.get());
        let Some(room) = room else { return Standing::Begin };
        let next = if early { None } else { self.with(|session| room.next(session)).flatten() };
        match next.and_then(|(group, question)| Some((room.groups().get(group)?, question))) {
            Some((group, question)) => {
                Standing::Ask(Asked { given: group.given.clone(), people: group.people, question })
            }
            None => Standing::Done,
        }
    }

    /// The room, once there is one. Follows changes.
    pub(super) fn room(self) -> Option<Room> {
        self.room.get()
    }

    /// The id of a question.
    pub(super) fn question(self, index: usize) -> String {
        let question = |site: &Site| Some(self.check(site)?.questions.get(index)?.id.clone());
        self.site.with_value(question).unwrap_or_default()
    }

    /// The counts for the question at hand.
    pub(super) fn hands(self) -> RwSignal<Hands> {
        self.hands
    }

    /// Whether the counts were refused. Follows changes.
    pub(super) fn is_wrong(self) -> bool {
        self.wrong.get()
    }

    /// What was refused last: its message. Follows changes.
    pub(super) fn told(self) -> Option<String> {
        self.told.get()
    }

    /// Whether the question is to have the window for itself.
    pub(super) fn alone(self) -> RwSignal<bool> {
        self.alone
    }

    /// Begins with so many people, as typed; or says why not.
    pub(super) fn open(self, typed: &str) {
        let refused = match number(typed) {
            _ if typed.trim().is_empty() => Some("room-error-nobody"),
            Some(0) => Some("room-error-nobody"),
            Some(people) => match Room::new(people) {
                Ok(room) => {
                    self.show(Some(room));
                    return;
                }
                Err(_) => Some("room-error-many"),
            },
            None if typed.trim().bytes().all(|byte| byte.is_ascii_digit()) => Some("room-error-many"),
            None => Some("room-error-number"),
        };
        self.told.set(refused.map(str::to_owned));
    }

    /// How many people a room may have.
    pub(super) fn most(self) -> i64 {
        i64::from(MOST_PEOPLE)
    }

    fn show(self, room: Option<Room>) {
        self.early.set(false);
        self.room.set(room);
        self.keep();
        self.fresh();
        document::focus_soon("tieu-de");
    }

    /// New counts for whatever is asked now.
    fn fresh(self) {
        let hands = match untrack(|| self.standing()) {
            Standing::Ask(asked) => {
                let answers = untrack(|| self.offered(&asked));
                Hands::new(asked.people, answers)
            }
            Standing::Begin | Standing::Done => Hands::default(),
        };
        self.hands.set(hands);
        self.wrong.set(false);
        self.told.set(None);
    }

    /// The answers that stand ready to be counted: the options; of a date, the ranges of days that make a difference; of
    /// several, what stands alone.
    fn offered(self, asked: &Asked) -> Vec<String> {
        self.with(|session| {
            let Some(question) = session.check().questions.get(asked.question) else { return Vec::new() };
            let ranges = match question.kind {
                Kind::Date { .. } => session.ranges(asked.question, &asked.given),
                _ => Vec::new(),
            };
            // From the oldest to the youngest is from the first to the last day.
            let ranges = ranges.iter().map(ToString::to_string);
            let alone = |n: usize| question.none_option() == Some(n) || question.unknown_option() == Some(n);
            let options = question.options.iter().enumerate();
            let options = options.filter(|(n, _)| !question.is_several() || alone(*n));
            ranges.chain(options.map(|(_, option)| option.id.clone())).collect()
        })
        .unwrap_or_default()
    }

    /// Why the check refuses an answer of the people who are asked: a message.
    pub(super) fn refuses(self, asked: &Asked, raw: &str) -> Option<String> {
        let mut given = asked.given.clone();
        given.push((self.question(asked.question), raw.to_owned()));
        let invalid = untrack(|| self.with(|session| session.replay(&given).invalid)).flatten();
        invalid.map(|invalid| format!("check-error-{}", invalid.error.id()))
    }

    /// Takes the counts as they are, or says what does not fit. The row to look at then.
    pub(super) fn accept(self) -> Result<(), usize> {
        let hands = self.hands.get_untracked();
        if hands.standing() != Counted::Fits {
            self.wrong.set(true);
            return Err(hands.look_at());
        }
        let Some(mut room) = self.room.get_untracked() else { return Ok(()) };
        match untrack(|| self.with(|session| room.answer(session, &hands.hands()))) {
            Some(Ok(())) => {
                self.show(Some(room));
                Ok(())
            }
            refused => {
                let id = if refused == Some(Err(NotCounted::TooManyGroups)) {
                    "room-error-groups"
                } else {
                    "room-error-answer"
                };
                self.told.set(Some(id.to_owned()));
                Err(0)
            }
        }
    }

    /// Takes the last answer back. Its counts stand there again, to be mended.
    pub(super) fn undo(self) {
        let Some(mut room) = self.room.get_untracked() else { return };
        let last = room.last().map(<[_]>::to_vec).unwrap_or_default();
        if room.undo() {
            self.show(Some(room));
            self.hands.update(|hands| {
                for (raw, people) in last {
                    hands.add(&raw, &people.to_string());
                }
            });
        }
    }

    /// Whether there is an answer to take back. Follows changes.
    pub(super) fn can_undo(self) -> bool {
        self.room.with(|room| room.as_ref().is_some_and(|room| room.answers() > 0))
    }

    /// Looks at the result though questions are left, or goes on asking.
    pub(super) fn look(self, early: bool) {
        self.early.set(early);
        if !early {
            self.fresh();
        }
        document::focus_soon("tieu-de");
    }

    /// Forgets the room.
    pub(super) fn forget(self) {
        self.show(None);
    }
}
