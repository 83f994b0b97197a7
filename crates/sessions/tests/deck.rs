//! The windows of a session: whatever is lost, comes late or comes twice, they show the same soon after.

use std::collections::VecDeque;

use proptest::prelude::*;
use sessions::agenda::{Agenda, Own, Slide};
use sessions::deck::{
    Action, BEAT, Clock, Deck, LONGEST_MESSAGE, LONGEST_SESSION, LOST_AFTER, Message, POINT_EVERY, POINT_RESTS, Role,
    Show, WHOLE, keys, minutes,
};

const SLIDES: u16 = 12;
const AGENDA: u64 = 77;
const HOUR: u64 = 3_600_000;

/// A window with so many slides, each with its place as its number.
fn open(me: u64, role: Role, slides: u16, agenda: u64, kept: Option<&str>, now: u64) -> (Deck, Vec<String>) {
    Deck::open(me, role, (0..u32::from(slides)).collect(), agenda, kept, now)
}

/// Windows and what is on its way between them.
struct Hall {
    now: u64,
    decks: Vec<Deck>,
    /// When it arrives, at whom, what.
    mail: VecDeque<(u64, usize, String)>,
    opened: u64,
}

impl Hall {
    fn new() -> Self {
        Self { now: 1_700_000_000_000, decks: Vec::new(), mail: VecDeque::new(), opened: 0 }
    }

    fn open(&mut self, role: Role, kept: Option<&str>) -> usize {
        let at = self.decks.len();
        self.opened += 1;
        let (deck, said) = open(1_000 + self.opened, role, SLIDES, AGENDA, kept, self.now);
        self.decks.push(deck);
        self.post(at, said);
        at
    }

    fn post(&mut self, from: usize, said: Vec<String>) {
        for text in said {
            for to in (0..self.decks.len()).filter(|to| *to != from) {
                self.mail.push_back((self.now, to, text.clone()));
            }
        }
    }

    fn act(&mut self, at: usize, action: Action) {
        let said = self.decks[at].act(action, self.now);
        self.post(at, said);
    }

    fn close(&mut self, at: usize) {
        let said = vec![self.decks[at].close()];
        self.post(at, said);
        self.decks.remove(at);
        self.mail.retain(|(_, to, _)| *to != at);
        for (_, to, _) in &mut self.mail {
            *to -= usize::from(*to > at);
        }
    }

    /// Delivers what has arrived.
    fn deliver(&mut self) {
        while let Some(n) = self.mail.iter().position(|(when, _, _)| *when <= self.now) {
            let Some((_, to, text)) = self.mail.remove(n) else { break };
            let heard = self.decks[to].hear(&text, self.now);
            self.post(to, heard.say);
        }
    }

    /// So many milliseconds pass without a fault.
    fn pass(&mut self, milliseconds: u64) {
        let until = self.now + milliseconds;
        while self.now < until {
            self.now += 50;
            self.deliver();
            for at in 0..self.decks.len() {
                let said = self.decks[at].tick(self.now);
                self.post(at, said);
            }
            self.deliver();
        }
    }

    fn at(&self) -> Vec<u16> {
        self.decks.iter().map(|deck| deck.show().at).collect()
    }

    fn agree(&self) -> bool {
        self.decks.windows(2).all(|pair| pair[0].show() == pair[1].show())
    }
}

#[test]
fn a_window_that_is_opened_later_or_anew_shows_the_same_at_once() {
    let mut hall = Hall::new();
    let presenter = hall.open(Role::Presenter, None);
    hall.act(presenter, Action::Next);
    hall.act(presenter, Action::Next);
    hall.act(presenter, Action::Black);
    hall.open(Role::Audience, None);
    hall.deliver();
    assert_eq!(hall.at(), [2, 2]);
    assert!(hall.agree() && hall.decks[1].show().black);
    // The presenter's window is loaded anew: the audience's answers it.
    hall.close(0);
    hall.open(Role::Presenter, None);
    hall.deliver();
    assert_eq!(hall.at(), [2, 2]);
    assert_eq!((hall.decks[0].others(Role::Presenter), hall.decks[1].others(Role::Audience)), (1, 1));
    // Both at once, or a laptop that was shut down: the device has kept it.
    let kept = hall.decks[0].kept();
    let mut anew = Hall::new();
    anew.open(Role::Audience, Some(&kept));
    assert_eq!(anew.at(), [2]);
    assert_eq!(anew.decks[0].show(), hall.decks[0].show());
    // But not the next day.
    let mut anew = Hall::new();
    anew.now += LONGEST_SESSION + 60_000;
    anew.open(Role::Audience, Some(&kept));
    assert_eq!(anew.at(), [0]);
}

#[test]
fn a_closed_window_is_missed_at_once_and_a_dead_one_soon() {
    let mut hall = Hall::new();
    hall.open(Role::Presenter, None);
    hall.open(Role::Audience, None);
    hall.pass(BEAT);
    assert_eq!(hall.decks[0].others(Role::Audience), 1);
    hall.close(1);
    hall.deliver();
    assert_eq!(hall.decks[0].others(Role::Audience), 0);
    hall.open(Role::Audience, None);
    hall.pass(BEAT);
    assert_eq!(hall.decks[0].others(Role::Audience), 1);
    // It says nothing more, not even that it closes.
    hall.decks.pop();
    hall.mail.clear();
    hall.pass(2_000);
    const { assert!(LOST_AFTER < 2_000) };
    assert_eq!(hall.decks[0].others(Role::Audience), 0);
}

#[test]
fn of_two_presenters_one_speaks_and_either_may_be_chosen() {
    let mut hall = Hall::new();
    let first = hall.open(Role::Presenter, None);
    hall.pass(BEAT);
    let second = hall.open(Role::Presenter, None);
    let audience = hall.open(Role::Audience, None);
    hall.pass(BEAT);
    let leads = |hall: &Hall| hall.decks.iter().map(Deck::leads).collect::<Vec<_>>();
    assert_eq!(leads(&hall), [true, false, false]);
    assert_eq!(hall.decks[first].others(Role::Presenter), 1);
    hall.act(second, Action::Lead);
    hall.deliver();
    assert_eq!(leads(&hall), [false, true, false]);
    hall.close(second);
    hall.pass(2_000);
    assert_eq!(leads(&hall), [true, false], "who was there before");
    hall.close(first);
    hall.pass(2_000);
    assert_eq!(leads(&hall), [true], "one window alone, such as a phone");
    let _ = audience;
}

#[test]
fn the_clock_starts_with_the_first_page_and_stops_when_told() {
    let mut hall = Hall::new();
    let presenter = hall.open(Role::Presenter, None);
    hall.pass(10_000);
    assert_eq!(hall.decks[presenter].show().clock.elapsed(hall.now), 0);
    hall.act(presenter, Action::Next);
    hall.pass(60_000);
    assert_eq!(hall.decks[presenter].show().clock.elapsed(hall.now), 60_000);
    hall.act(presenter, Action::Clock);
    hall.pass(60_000);
    assert_eq!(hall.decks[presenter].show().clock.elapsed(hall.now), 60_000);
    hall.act(presenter, Action::Clock);
    hall.pass(1_000);
    assert_eq!(hall.decks[presenter].show().clock.elapsed(hall.now), 61_000);
    // A clock that is set back stands still.
    assert_eq!(hall.decks[presenter].show().clock.elapsed(0), 60_000);
    hall.act(presenter, Action::Reset);
    assert_eq!(hall.decks[presenter].show().clock.elapsed(hall.now), 0);
    // A page turned later does not start it anew.
    hall.act(presenter, Action::Clock);
    hall.act(presenter, Action::Next);
    hall.pass(500);
    assert!(hall.decks[presenter].show().clock.elapsed(hall.now) <= 500);
}

#[test]
fn another_page_ends_black_and_zoom_and_stays_within_the_slides() {
    let (mut deck, _) = open(1, Role::Presenter, 3, AGENDA, None, 0);
    let act = |deck: &mut Deck, action| deck.act(action, 1);
    act(&mut deck, Action::Zoom(2));
    act(&mut deck, Action::Black);
    act(&mut deck, Action::Next);
    assert_eq!((deck.show().at, deck.show().black, deck.show().zoom), (1, false, 0));
    act(&mut deck, Action::GoTo(90));
    assert_eq!(deck.show().at, 2);
    act(&mut deck, Action::Next);
    assert!(deck.show().over.is_some(), "the last page is turned over");
    assert!(act(&mut deck, Action::Next).is_empty(), "nothing changes, nothing is said");
    act(&mut deck, Action::GoTo(0));
    assert!(act(&mut deck, Action::Back).is_empty());
    act(&mut deck, Action::Zoom(1));
    act(&mut deck, Action::Zoom(1));
    assert_eq!(deck.show().zoom, 0);
    let (mut empty, _) = open(1, Role::Audience, 0, AGENDA, None, 0);
    assert!(empty.act(Action::Next, 1).is_empty());
}

#[test]
fn the_end_stops_the_time_until_a_page_is_turned_back_and_another_session_begins_anew() {
    let (mut deck, _) = open(1, Role::Presenter, 4, AGENDA, None, 0);
    deck.act(Action::Next, 1_000);
    deck.act(Action::GoTo(3), 2_000);
    assert_eq!(deck.show().shown(), 3, "the third was never shown");
    deck.act(Action::Dark, 2_000);
    deck.act(Action::Next, 61_000);
    assert_eq!((deck.show().over, deck.show().elapsed(90_000)), (Some(61_000), 60_000));
    assert!(deck.act(Action::End, 70_000).is_empty());
    deck.act(Action::Back, 91_000);
    assert_eq!((deck.show().over, deck.show().at, deck.show().elapsed(91_000)), (None, 3, 90_000));
    deck.act(Action::Back, 91_000);
    deck.act(Action::End, 91_000);
    assert_eq!(deck.show().shown(), 4);
    // An hour later the device still knows that it is over; the next day it knows nothing.
    let reopened = |now| open(2, Role::Audience, 4, AGENDA, Some(&deck.kept()), now).0.show();
    assert_eq!(reopened(91_000 + 3_600_000), deck.show());
    assert_eq!(reopened(91_000 + LONGEST_SESSION + 1), Show::default());
    deck.act(Action::Anew, 99_000);
    assert_eq!(deck.show(), Show { dark: true, ..Show::default() });
}

#[test]
fn the_sentence_that_one_window_reads_is_lit_in_the_others_while_it_is_there() {
    let mut hall = Hall::new();
    hall.open(Role::Presenter, None);
    hall.open(Role::Audience, None);
    hall.pass(BEAT);
    let read = |hall: &mut Hall, at: usize, sentence: u16| {
        let said = hall.decks[at].light(sentence, hall.now);
        hall.post(at, said);
        hall.deliver();
    };
    read(&mut hall, 0, 2);
    assert_eq!((hall.decks[0].lit(), hall.decks[1].lit()), (0, 2));
    // A window that is loaded anew lights it as well.
    hall.close(1);
    hall.open(Role::Audience, None);
    hall.deliver();
    assert_eq!(hall.decks[1].lit(), 2);
    // Another slide has other sentences; so has a part of it.
    for action in [Action::Next, Action::Zoom(1), Action::Black] {
        hall.act(1, action);
        assert_eq!(hall.decks[1].lit(), 0, "{action:?}");
        hall.deliver();
        hall.pass(BEAT);
        read(&mut hall, 0, 1);
        let is_dark = action == Action::Black;
        assert_eq!(hall.decks[1].lit(), u16::from(!is_dark), "{action:?}");
        read(&mut hall, 0, 0);
    }
    hall.act(0, Action::Black);
    // Of two that read, the one that began first falls silent.
    read(&mut hall, 0, 1);
    let said = hall.decks[1].light(1, hall.now);
    assert!(hall.decks[0].hear(&said[0], hall.now).hush);
    let said = hall.decks[0].light(2, hall.now);
    assert!(!hall.decks[1].hear(&said[0], hall.now).hush, "it read before");
    let said = hall.decks[0].wake(hall.now + BEAT);
    assert_eq!(said.len(), 2);
    for text in said.iter().rev() {
        assert!(!hall.decks[1].hear(text, hall.now).hush, "it came to the front, and read before");
    }
    // One that is gone reads nothing.
    hall.close(0);
    hall.deliver();
    assert_eq!(hall.decks[0].lit(), 0);
}

#[test]
fn the_pointer_is_told_now_and_then_and_goes_when_it_rests() {
    let (mut presenter, _) = open(1, Role::Presenter, 4, AGENDA, None, 0);
    let (mut audience, _) = open(2, Role::Audience, 4, AGENDA, None, 0);
    let mut at = |audience: &mut Deck, spot, now| {
        for said in presenter.point(spot, now) {
            audience.hear(&said, now);
        }
        audience.pointer(now)
    };
    assert_eq!(at(&mut audience, Some((100, 9_000)), 1_000), Some((100, 9_000)));
    assert_eq!(at(&mut audience, Some((200, 9_000)), 1_010), Some((100, 9_000)), "too soon");
    assert_eq!(at(&mut audience, Some((300, 9_000)), 1_060), Some((300, 9_000)));
    assert_eq!(audience.pointer(1_060 + POINT_RESTS), None);
    assert_eq!(at(&mut audience, Some((300, 0)), 9_000), Some((300, 0)));
    assert_eq!(at(&mut audience, None, 9_001), None, "the end is always told");
    assert_eq!(at(&mut audience, Some((1, 1)), 9_100), Some((1, 1)));
    audience.act(Action::Next, 9_100);
    assert_eq!(at(&mut audience, Some((1, 1)), 9_200), None, "of another slide");
}

#[test]
fn the_presenter_knows_how_large_the_slide_is_before_the_audience() {
    let mut hall = Hall::new();
    hall.open(Role::Presenter, None);
    hall.pass(BEAT);
    assert_eq!(hall.decks[0].size(), None);
    hall.open(Role::Audience, None);
    hall.decks[1].measure((1_024, 768));
    hall.pass(2 * BEAT);
    assert_eq!(hall.decks[0].size(), Some((1_024, 768)));
    assert_eq!(hall.decks[1].size(), None);
}

#[test]
fn another_agenda_is_not_followed_but_told() {
    let (mut deck, _) = open(1, Role::Audience, 3, AGENDA, None, 0);
    let (mut other, _) = open(2, Role::Presenter, 20, AGENDA + 1, None, 0);
    let said = other.act(Action::GoTo(15), 1);
    let heard = deck.hear(&said[0], 2);
    assert!(heard.other_agenda && !heard.changed);
    deck.change_agenda((0..20).collect(), AGENDA + 1, 2);
    assert!(deck.hear(&said[0], 3).changed);
    assert_eq!((deck.show().at, deck.slides()), (15, 20));
}

#[test]
fn what_is_no_message_of_ours_changes_nothing() {
    let (mut deck, hello) = open(1, Role::Audience, 3, AGENDA, None, 0);
    let before = deck.show();
    let max = u64::MAX;
    for text in [
        "",
        "tsst-deck",
        "tsst-deck 2 hello",
        "tsst-deck 1 hello 5 p 0",
        "tsst-deck 2 hello 5 x 0",
        "tsst-deck 2 hello 5 p 0 more",
        "tsst-deck 2 state 5 p 0 77 9 5 1 2 0 0 0 - 0 - - 0 0 0 0",
        "tsst-deck 2 state 5 p 0 77 9 5 70000 0 0 0 0 - 0 - - 0 0 0 0",
        "tsst-deck 2 state 5 p 0 77 9 5 +1 0 0 0 0 - 0 - - 0 0 0 0",
        // More slides than there are.
        "tsst-deck 2 state 5 p 0 77 9 5 3 0 0 0 0 - 0 - - 0 0 0 0",
        &format!("tsst-deck 2 state 5 p 0 77 {max} 5 1 0 0 0 0 - 0 - - 0 0 0 0"),
        // No such place on a slide, and no slide at all.
        "tsst-deck 2 point 5 0 1",
        "tsst-deck 2 point 5 -1 1 1",
        &"tsst-deck 2 hello ".repeat(LONGEST_MESSAGE),
        // Its own words come back.
        &hello[0],
    ] {
        let heard = deck.hear(text, 1);
        assert!(!heard.changed && !heard.other_agenda, "{text}");
        assert_eq!(deck.show(), before, "{text}");
    }
    assert_eq!(open(1, Role::Audience, 3, AGENDA, Some("damaged"), 0).0.show(), before);
    // A good one is heard, so the others are refused for what is wrong with them.
    assert!(deck.hear("tsst-deck 2 state 5 p 0 77 9 5 2 0 0 0 0 - 0 - - 0 0 0 0", 1).changed);
}

/// One thing that happens, or goes wrong.
#[derive(Clone, Debug)]
enum Step {
    Act(usize, Action),
    Pass(u64),
    Lose(usize),
    Twice(usize),
    Late(usize, u64),
    Swap(usize, usize),
    Open(bool),
    Reload(usize),
    Noise(String),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let action = prop_oneof![
        4 => Just(Action::Next),
        2 => Just(Action::Back),
        2 => (0..SLIDES + 3).prop_map(Action::GoTo),
        1 => Just(Action::Black),
        1 => Just(Action::Sources),
        1 => Just(Action::Dark),
        1 => (0..4_u8).prop_map(Action::Zoom),
        1 => Just(Action::Clock),
        1 => Just(Action::Reset),
        1 => Just(Action::Lead),
        1 => Just(Action::End),
        1 => Just(Action::Anew),
    ];
    let step = prop_oneof![
        6 => (0..8_usize, action).prop_map(|(at, action)| Step::Act(at, action)),
        3 => (50..1_200_u64).prop_map(Step::Pass),
        3 => (0..30_usize).prop_map(Step::Lose),
        2 => (0..30_usize).prop_map(Step::Twice),
        2 => (0..30_usize, 50..5_000_u64).prop_map(|(n, late)| Step::Late(n, late)),
        2 => (0..30_usize, 0..30_usize).prop_map(|(a, b)| Step::Swap(a, b)),
        1 => any::<bool>().prop_map(Step::Open),
        1 => (0..8_usize).prop_map(Step::Reload),
        1 => "tsst-deck 2 (state|hello|bye|point)( [0-9p-]{1,4}){0,20}".prop_map(Step::Noise),
    ];
    prop::collection::vec(step, 0..60)
}

proptest! {
    #[test]
    fn whatever_goes_wrong_all_windows_agree_within_two_seconds(steps in steps()) {
        let mut hall = Hall::new();
        hall.open(Role::Presenter, None);
        hall.open(Role::Audience, None);
        for step in steps {
            let (windows, mails) = (hall.decks.len(), hall.mail.len().max(1));
            match step {
                Step::Act(at, action) => hall.act(at % windows, action),
                Step::Pass(milliseconds) => hall.pass(milliseconds),
                Step::Lose(n) => drop(hall.mail.remove(n % mails)),
                Step::Twice(n) => hall.mail.extend(hall.mail.get(n % mails).cloned()),
                Step::Late(n, late) => {
                    if let Some((when, _, _)) = hall.mail.get_mut(n % mails) {
                        *when += late;
                    }
                }
                Step::Swap(a, b) => {
                    if hall.mail.len() > 1 {
                        hall.mail.swap(a % mails, b % mails);
                    }
                }
                Step::Open(presenter) if windows < 5 => {
                    hall.open(if presenter { Role::Presenter } else { Role::Audience }, None);
                }
                Step::Open(_) => {}
                Step::Reload(at) => {
                    let at = at % windows;
                    let kept = hall.decks[at].kept();
                    hall.close(at);
                    hall.open(Role::Audience, Some(&kept));
                }
                Step::Noise(text) => {
                    let now = hall.now;
                    hall.decks.iter_mut().for_each(|deck| { deck.hear(&text, now); });
                }
            }
            prop_assert!(hall.decks.iter().all(|deck| deck.show().at < SLIDES));
        }
        // From now on nothing goes wrong, and what was late is there.
        let now = hall.now;
        hall.mail.iter_mut().for_each(|(when, _, _)| *when = now.min(*when));
        hall.pass(2_000);
        prop_assert!(hall.agree(), "{:?}", hall.decks);
        prop_assert_eq!(hall.decks.iter().filter(|deck| deck.leads()).count(), 1);
    }

    #[test]
    fn messages_are_read_as_they_were_written(from: u64, opened in 0..1_u64 << 50, agenda: u64, rev in 0..1_u64 << 50, by: u64, at: u16, black: bool, sources: bool, dark: bool, zoom: u8, since in prop::option::of(0..1_u64 << 50), spent in 0..1_u64 << 50, lead: Option<u64>, over in prop::option::of(0..1_u64 << 50), seen: u128, size: (u16, u16), spot in prop::option::of((0..=WHOLE, 0..=WHOLE))) {
        let show = Show { at, black, sources, dark, zoom, clock: Clock { since, spent }, lead, over, seen };
        for message in [
            Message::State { from, role: Role::Presenter, opened, agenda, stamp: (rev, by), show, size, lit: at },
            Message::Point { from, at, spot },
            Message::Hello { from, role: Role::Audience, opened },
            Message::Bye { from },
        ] {
            let text = message.write();
            prop_assert!(text.len() <= LONGEST_MESSAGE, "{}", text.len());
            prop_assert_eq!(Message::parse(&text), Some(message));
        }
    }

    #[test]
    fn any_text_is_heard_without_harm(text in "(tsst-deck 2 )?.{0,80}") {
        let (mut deck, _) = open(1, Role::Audience, 3, AGENDA, None, 0);
        deck.hear(&text, 1);
        prop_assert!(deck.show().at < 3);
    }
}

#[test]
fn how_long_a_session_took_is_known_unless_its_clock_was_forgotten() {
    let start = 1_700_000_000_000;
    let (mut deck, _) = open(1, Role::Presenter, SLIDES, AGENDA, None, start);
    assert_eq!(minutes(&deck.kept(), start + 600_000), None, "it has not begun");
    deck.act(Action::Next, start);
    assert_eq!(minutes(&deck.kept(), start + 20_000), None);
    assert_eq!(minutes(&deck.kept(), start + 31 * 60_000 + 20_000), Some(31));
    deck.act(Action::Clock, start + 30 * 60_000);
    assert_eq!(minutes(&deck.kept(), start + 2 * LONGEST_SESSION), Some(30), "it was stopped");
    assert_eq!(minutes(&deck.kept(), start + 25 * HOUR), None, "it was stopped, and forgotten until the next day");
    deck.act(Action::Clock, start + HOUR);
    assert_eq!(minutes(&deck.kept(), start + 2 * LONGEST_SESSION), None);
    assert_eq!(minutes("tsst 1 bye 1", start), None);
}

#[test]
fn a_session_that_has_ended_took_as_long_as_until_its_end() {
    let start = 1_700_000_000_000;
    let (mut deck, _) = open(1, Role::Presenter, SLIDES, AGENDA, None, start);
    deck.act(Action::Next, start);
    // Its clock runs on behind the end, for whoever turns back a page.
    deck.act(Action::End, start + 40 * 60_000);
    for later in [0, 2 * HOUR, LONGEST_SESSION + HOUR, 24 * HOUR] {
        assert_eq!(minutes(&deck.kept(), start + 40 * 60_000 + later), Some(40), "{later}");
    }
    assert_eq!(minutes(&deck.kept(), start + 25 * HOUR), None, "another day");
    // One that ends after its clock was forgotten for hours.
    deck.act(Action::Back, start + HOUR);
    deck.act(Action::End, start + LONGEST_SESSION + HOUR);
    assert_eq!(minutes(&deck.kept(), start + LONGEST_SESSION + HOUR), None);
}

#[test]
fn a_session_whose_clock_was_stopped_is_gone_on_with_the_same_day_only() {
    let (mut deck, _) = open(1, Role::Presenter, SLIDES, AGENDA, None, HOUR);
    deck.act(Action::GoTo(5), HOUR);
    deck.act(Action::Clock, 2 * HOUR);
    let reopened = |now| open(2, Role::Presenter, SLIDES, AGENDA, Some(&deck.kept()), now).0.show();
    assert_eq!(reopened(20 * HOUR), deck.show());
    assert_eq!(reopened(26 * HOUR), Show::default());
}

#[test]
fn whoever_goes_back_to_the_first_slide_for_another_run_has_shown_nothing_yet() {
    let (mut deck, _) = open(1, Role::Presenter, SLIDES, AGENDA, None, 0);
    for _ in 0..SLIDES {
        deck.act(Action::Next, 1_000);
    }
    assert_eq!(deck.show().shown(), u32::from(SLIDES));
    deck.act(Action::GoTo(0), 2_000);
    deck.act(Action::Reset, 2_000);
    assert_eq!(deck.show().shown(), 1);
    deck.act(Action::Next, 3_000);
    assert_eq!((deck.show().shown(), deck.show().elapsed(3_000)), (2, 1_000));
}

/// Where a session stands whose list has become this one, and which of its slides were shown.
fn carried(deck: &Deck, slides: &[u32], now: u64) -> (u16, u32) {
    let mut deck = deck.clone();
    deck.change_agenda(slides.to_vec(), AGENDA + 1, now);
    (deck.show().at, deck.show().shown())
}

#[test]
fn whoever_edits_the_list_in_the_middle_keeps_the_slide_and_the_clock() {
    let (mut deck, _) = open(1, Role::Audience, 6, AGENDA, None, HOUR);
    for action in [Action::Next, Action::Next, Action::Next, Action::Zoom(2)] {
        deck.act(action, HOUR);
    }
    let now = HOUR + 60_000;
    assert_eq!(carried(&deck, &[0, 1, 2, 3, 5, 4], now), (3, 4), "a later slide was moved");
    assert_eq!(carried(&deck, &[9, 0, 1, 2, 3, 4, 5], now), (4, 4), "a slide was put before it");
    assert_eq!(carried(&deck, &[3, 0, 4], now), (0, 2), "it was moved to the beginning");
    assert_eq!(carried(&deck, &[0, 4, 2, 1], now), (2, 3), "it was taken out: the nearest before it");
    assert_eq!(carried(&deck, &[7, 8], now), (0, 1), "another list altogether");
    assert_eq!(carried(&deck, &[], now), (0, 1));
    let mut edited = deck.clone();
    edited.change_agenda(vec![0, 3], AGENDA + 1, now);
    assert_eq!((edited.show().at, edited.show().zoom, edited.show().elapsed(now)), (1, 2, 60_000));
    edited.change_agenda(vec![0, 4], AGENDA + 2, now);
    assert_eq!((edited.show().at, edited.show().zoom, edited.show().elapsed(now)), (0, 0, 60_000));
    // The next morning it is another session; so it is once this one has ended, or has not begun.
    assert_eq!(carried(&deck, &[9, 0, 1, 2, 3], now + 15 * HOUR), (0, 1));
    deck.act(Action::End, now);
    assert_eq!(carried(&deck, &[9, 0, 1, 2, 3], now), (0, 1));
    let (fresh, _) = open(1, Role::Audience, 6, AGENDA, None, HOUR);
    assert_eq!(carried(&fresh, &[9, 0], now), (0, 1));
}

#[test]
fn a_window_that_is_opened_with_the_edited_list_and_one_that_was_open_agree() {
    let edited = vec![8, 0, 1, 2, 3, 4, 5];
    let (mut presenter, _) = open(1, Role::Presenter, 6, AGENDA, None, HOUR);
    let (mut screen, _) = open(2, Role::Audience, 6, AGENDA, None, HOUR);
    for said in presenter.act(Action::GoTo(4), HOUR) {
        screen.hear(&said, HOUR);
    }
    // The presenter goes to the list, and comes back.
    let now = HOUR + 90_000;
    let kept = presenter.kept();
    let (mut presenter, _) = Deck::open(3, Role::Presenter, edited.clone(), AGENDA + 1, Some(&kept), now);
    assert_eq!((presenter.show().at, presenter.show().elapsed(now)), (5, 90_000));
    let said = presenter.tick(now + BEAT);
    assert!(screen.hear(&said[0], now).other_agenda);
    screen.change_agenda(edited.clone(), AGENDA + 1, now);
    screen.hear(&said[0], now);
    assert_eq!(screen.show(), presenter.show());
    // A change in either reaches the other.
    for said in screen.act(Action::Next, now) {
        assert!(presenter.hear(&said, now).changed);
    }
    assert_eq!(presenter.show().at, 6);
    // Where the slides of the old list are not known it begins anew.
    let line = kept.lines().next();
    let (unknown, _) = Deck::open(4, Role::Presenter, edited, AGENDA + 1, line, now);
    assert_eq!(unknown.show().at, 0);
    assert_eq!(minutes(&kept, now), Some(2));
}

#[test]
fn every_slide_has_a_number_of_its_own() {
    let own = |title: &str| Slide::Own(Own::new(title, "Sáng chủ nhật\nNhà văn hóa").expect("a slide"));
    let of = |slides: &[Slide]| {
        let mut agenda = Agenda::default();
        slides.iter().for_each(|slide| agenda.add(slide.clone()).expect("room"));
        keys(&agenda)
    };
    let (a, b) = (own("Một"), Slide::Of("a/b/c".to_owned()));
    let [first, second, third] = of(&[a.clone(), b.clone(), a.clone()])[..] else { panic!("three") };
    assert!(first != second && second != third && first != third);
    assert_eq!(of(&[b, a]), [second, first]);
    assert!(of(&[]).is_empty());
}

#[test]
fn what_a_slide_rests_on_goes_with_the_slide() {
    let (mut deck, _) = open(1, Role::Presenter, 4, AGENDA, None, 0);
    deck.act(Action::Black, 1);
    deck.act(Action::Sources, 1);
    assert!(deck.show().sources && !deck.show().black, "what is asked for is seen");
    deck.act(Action::Next, 1);
    assert!(!deck.show().sources);
    for action in [Action::Zoom(1), Action::Sources, Action::End] {
        deck.act(Action::Sources, 1);
        assert!(deck.show().sources);
        deck.act(action, 1);
        assert!(!deck.show().sources, "{action:?}");
    }
    assert!(deck.act(Action::Sources, 1).is_empty(), "the session is over");
}

#[test]
fn the_last_movement_of_the_pointer_is_told() {
    let (mut deck, _) = open(1, Role::Presenter, 4, AGENDA, None, 0);
    assert_eq!(deck.point(Some((1, 1)), 1_000).len(), 1);
    assert!(deck.point_on(1_010).is_empty(), "nothing is left to tell");
    assert!(deck.point(Some((2, 2)), 1_010).is_empty());
    assert!(deck.point(Some((3, 3)), 1_020).is_empty());
    assert!(deck.point_on(1_030).is_empty(), "too soon");
    let said = deck.point_on(1_000 + POINT_EVERY);
    assert_eq!(Message::parse(&said[0]), Some(Message::Point { from: 1, at: 0, spot: Some((3, 3)) }));
    assert!(deck.point_on(9_000).is_empty(), "once");
    deck.point(Some((4, 4)), 9_000);
    deck.point(Some((5, 5)), 9_001);
    assert_eq!(deck.point(None, 9_002).len(), 1);
    assert!(deck.point_on(9_100).is_empty(), "the pointer has left");
}

#[test]
fn a_window_that_lay_open_overnight_begins_afresh() {
    let (mut deck, _) = open(1, Role::Presenter, 4, AGENDA, None, HOUR);
    deck.act(Action::GoTo(2), HOUR);
    deck.act(Action::End, 2 * HOUR);
    deck.wake(3 * HOUR);
    assert!(deck.show().over.is_some(), "it may not be over after all");
    assert!(deck.wake(18 * HOUR).len() >= 2, "the others are told");
    assert_eq!(deck.show(), Show::default());
}
