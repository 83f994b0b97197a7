//! Lines that say what a long command is doing. They go to standard error, so that standard output stays the result.

use std::fmt::Display;
use std::time::{Duration, Instant};

/// A row of steps of known length.
pub struct Progress {
    all: usize,
    at: usize,
    begun: Instant,
}

impl Progress {
    /// A row of `all` steps, of which none has begun.
    pub fn new(all: usize) -> Self {
        Progress { all, at: 0, begun: Instant::now() }
    }

    /// Says that the next step begins, and times it.
    pub fn step(&mut self, what: impl Display) -> Step {
        self.at += 1;
        eprintln!("[{}/{}] {what} …", self.at, self.all);
        Step { begun: Instant::now() }
    }

    /// How long it has been since the row began.
    pub fn elapsed(&self) -> Duration {
        self.begun.elapsed()
    }
}

/// A step under way.
pub struct Step {
    begun: Instant,
}

impl Step {
    /// Says how the step ended and how long it took.
    pub fn done(&self, how: impl Display) {
        eprintln!("      {how} ({})", seconds(self.begun.elapsed()));
    }
}

/// A length of time for people: `0.4 s`, `42 s`, `9 min 05 s`.
pub fn seconds(time: Duration) -> String {
    let whole = time.as_secs();
    if whole >= 60 {
        format!("{} min {:02} s", whole / 60, whole % 60)
    } else if whole >= 10 {
        format!("{whole} s")
    } else {
        format!("{:.1} s", time.as_secs_f64())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_short_and_exact_enough() {
        assert_eq!(seconds(Duration::from_millis(420)), "0.4 s");
        assert_eq!(seconds(Duration::from_secs(42)), "42 s");
        assert_eq!(seconds(Duration::from_secs(545)), "9 min 05 s");
    }
}
