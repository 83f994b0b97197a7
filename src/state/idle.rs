//! When nobody has touched the page for long, the answers go: a phone or a shared computer may be in other hands.

/// After this long without a touch the answers are wiped.
pub const WIPE_MS: i64 = 600_000;
/// How long before that the reader is warned.
pub const WARN_MS: i64 = 60_000;
/// A touch is written into the tab only when the last one written is this old.
const NOTE_MS: i64 = 5_000;

/// How things stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Phase {
    /// Nothing to do before this many milliseconds are over.
    Calm(i64),
    /// The reader has to be warned; the answers go in this many milliseconds.
    Warned(i64),
    /// The answers have to go.
    Over,
}

/// The time of the last touch, in milliseconds of the device's clock.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Idle {
    last: i64,
    noted: Option<i64>,
}

impl Idle {
    /// Taken up at `now`, with the last touch as the tab has `kept` it. A time that cannot be read, or that is still
    /// to come because the clock was set, counts as now.
    pub fn taken_up(kept: Option<&str>, now: i64) -> Self {
        let kept = kept.and_then(|text| text.parse::<i64>().ok()).filter(|at| (0..=now).contains(at));
        Idle { last: kept.unwrap_or(now), noted: kept }
    }

    /// Takes up a touch that another page of the tab has `kept` meanwhile.
    pub fn catch_up(&mut self, kept: Option<&str>, now: i64) {
        let kept = kept.and_then(|text| text.parse::<i64>().ok()).filter(|at| (self.last..=now).contains(at));
        self.last = kept.unwrap_or(self.last);
    }

    /// How things stand at `now`.
    pub fn phase(&self, now: i64) -> Phase {
        let left = self.last + WIPE_MS - now;
        if left <= 0 {
            Phase::Over
        } else if left <= WARN_MS {
            Phase::Warned(left)
        } else {
            Phase::Calm(left - WARN_MS)
        }
    }

    /// Somebody touches the page. What the tab has to keep now, if anything: not every touch is worth writing.
    pub fn touched(&mut self, now: i64) -> Option<String> {
        self.last = now;
        if self.noted.is_some_and(|noted| (0..NOTE_MS).contains(&(now - noted))) {
            return None;
        }
        self.noted = Some(now);
        Some(now.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: i64 = 60_000;
    const START: i64 = 1_800_000_000_000;

    #[test]
    fn nine_minutes_of_calm_then_one_of_warning() {
        let idle = Idle::taken_up(None, START);
        assert_eq!(idle.phase(START), Phase::Calm(9 * MINUTE));
        assert_eq!(idle.phase(START + 9 * MINUTE - 1), Phase::Calm(1));
        assert_eq!(idle.phase(START + 9 * MINUTE), Phase::Warned(MINUTE));
        assert_eq!(idle.phase(START + 10 * MINUTE - 1), Phase::Warned(1));
        assert_eq!(idle.phase(START + 10 * MINUTE), Phase::Over);
        assert_eq!(idle.phase(START + 600 * MINUTE), Phase::Over, "a device that slept");
    }

    #[test]
    fn a_touch_on_another_page_of_the_tab_counts() {
        let now = START + 11 * MINUTE;
        let mut idle = Idle::taken_up(None, START);
        for untold in [None, Some("x"), Some("0"), Some("9999999999999999")] {
            idle.catch_up(untold, now);
            assert_eq!(idle.phase(now), Phase::Over, "{untold:?}");
        }
        idle.catch_up(Some(&(START + 10 * MINUTE).to_string()), now);
        assert_eq!(idle.phase(now), Phase::Calm(8 * MINUTE));
    }

    #[test]
    fn a_touch_begins_anew_also_while_warned() {
        let mut idle = Idle::taken_up(None, START);
        let late = START + 9 * MINUTE + MINUTE / 2;
        assert!(matches!(idle.phase(late), Phase::Warned(_)));
        assert_eq!(idle.touched(late), Some("1800000570000".to_owned()));
        assert_eq!(idle.phase(late), Phase::Calm(9 * MINUTE));
    }

    #[test]
    fn a_tab_that_comes_back_counts_from_its_last_touch() {
        let kept = "1800000000000";
        assert_eq!(Idle::taken_up(Some(kept), START + 10 * MINUTE).phase(START + 10 * MINUTE), Phase::Over);
        assert_eq!(Idle::taken_up(Some(kept), START + MINUTE).phase(START + MINUTE), Phase::Calm(8 * MINUTE));
    }

    #[test]
    fn what_is_no_time_or_still_to_come_counts_as_now() {
        for kept in [None, Some(""), Some("gần đây"), Some("NaN"), Some("inf"), Some("-inf"), Some("1800000000001")]
        {
            assert_eq!(Idle::taken_up(kept, START).phase(START), Phase::Calm(9 * MINUTE), "{kept:?}");
        }
    }

    #[test]
    fn touches_are_written_down_now_and_then() {
        let mut idle = Idle::taken_up(None, START);
        assert!(idle.touched(START).is_some());
        assert!(idle.touched(START + 1).is_none());
        assert!(idle.touched(START + NOTE_MS).is_some());
        assert!(idle.touched(START - MINUTE).is_some(), "the clock was set back");
    }
}
