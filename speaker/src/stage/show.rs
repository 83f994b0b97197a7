//! What the reader sees of playback: the sentence and the word that are said, one sentence at a time, the bar.

use readout::player::{Event, Status};
use readout::voices::Layer;

use super::Listener;
use crate::browser::follow::{Follow, Turn};
use crate::browser::{highlight, page};
use crate::host::State;
use crate::memory;

impl Listener {
    pub(super) fn light(&self, sentence: Option<usize>) {
        highlight::clear();
        let mut inner = self.0.borrow_mut();
        let inner = &mut *inner;
        if let Some(line) = inner.lit.and_then(|lit| inner.script.get(lit)) {
            line.heard.light(false);
        }
        inner.lit = sentence;
        let Some((at, line)) = sentence.and_then(|lit| Some((lit, inner.script.get(lit)?))) else { return };
        line.heard.light(true);
        if inner.whole {
            memory::keep_place(&page::path(), at, inner.script.len());
        }
        if let Some(follow) = &inner.follow {
            follow.show(&inner.host, &inner.text_of(&line.heard, inner.player.voice().0), at, inner.script.len());
        }
    }

    /// Marks the word that the built-in voice says now, where the sentence is said as it is shown.
    pub(super) fn light_word(&self) {
        let inner = self.0.borrow();
        // After a stop the next sentence is lit, and the words of the one before are still known.
        if inner.player.status() != Status::Speaking {
            return;
        }
        let (Some((Layer::BuiltIn, spoken)), Some(voice)) = (&inner.speaking, &inner.built_in) else { return };
        let Some(line) = inner.lit.and_then(|lit| inner.script.get(lit)) else { return };
        let (region, _) = inner.player.voice();
        let Some(word) = voice.word() else { return };
        if inner.text_of(&line.heard, region) != line.heard.text {
            return;
        }
        let Some((at, _)) = spoken.text.char_indices().nth(word.start) else { return };
        let Some(token) = spoken.tokens.iter().find(|token| token.spoken.contains(&at)) else { return };
        if let Some(range) = line.heard.part(token.display.start, token.display.end) {
            highlight::show(&range);
        }
    }

    pub(super) fn open_follow(&self) {
        let act = {
            let listener = self.clone();
            move |turn| match turn {
                Turn::Next => listener.tell(Event::Next),
                Turn::Previous => listener.tell(Event::Previous),
                Turn::Toggle => {
                    let speaks = listener.0.borrow().player.status() == Status::Speaking;
                    listener.tell(if speaks { Event::Pause } else { Event::Play });
                }
                Turn::Close => {
                    // Not from within its own listener: it goes away with the next turn of the browser.
                    let listener = listener.clone();
                    gloo::timers::callback::Timeout::new(0, move || listener.close_follow()).forget();
                }
            }
        };
        let position = {
            let mut inner = self.0.borrow_mut();
            inner.follow = Follow::open(&inner.host, act);
            inner.player.position()
        };
        let speaks = self.0.borrow().player.status() == Status::Speaking;
        if speaks {
            self.light(Some(position));
        } else {
            self.tell(Event::Resume(position));
        }
        self.show();
    }

    pub(super) fn close_follow(&self) {
        // Focus goes back to the page as it closes: whoever hears of that finds nothing borrowed.
        let follow = self.0.borrow_mut().follow.take();
        drop(follow);
    }

    /// Tells the app and the device how playback stands.
    pub(super) fn show(&self) {
        let inner = self.0.borrow();
        let player = &inner.player;
        let (playing, position) = (player.status() == Status::Speaking, player.position());
        let rest: u64 = inner.script.iter().skip(position).map(|line| u64::from(line.time)).sum();
        let times = if inner.likes.twice { 2 } else { 1 };
        let left = times * rest * 100 / u64::from(player.speed().percent()) / 1000;
        inner.host.tell(&State {
            playing,
            waiting: inner.waiting,
            position,
            sentences: player.sentences(),
            seconds_left: u32::try_from(left).unwrap_or(u32::MAX),
            adrift: player.is_adrift(),
            caution: inner.caution,
            finished: player.status() == Status::Finished,
        });
        if let Some(awake) = &inner.awake {
            awake.set(playing, &page::title());
        }
        if let Some(follow) = &inner.follow {
            follow.set_playing(&inner.host, playing);
        }
    }
}
