//! What is no message of ours, and whatever else goes wrong on the way.

use proptest::prelude::*;
use sessions::deck::{Action, Clock, LONGEST_MESSAGE, Message, Role, Show, WHOLE};

use crate::hall::{AGENDA, Hall, SLIDES, open};

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
