//! Tries the cases on every core, and watches them.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use serde::Serialize;

use super::ground::Ground;
use super::target::Target;

/// No case may take longer. The slowest ones read a whole check file; the rest is for a machine that is busy.
const LONGEST: Duration = Duration::from_secs(2);
/// A case that has not ended after this time never does.
const HANGS: Duration = Duration::from_secs(60);
/// By so many bytes the memory in use may have grown at its peak.
const MOST_MEMORY: u64 = 400_000_000;
/// After so many faults no further case is tried.
const MOST_FAULTS: usize = 10;

/// What came of all cases.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Found {
    /// How many there were.
    pub cases: u64,
    /// Target by target.
    pub targets: Vec<OfTarget>,
    /// How much the memory in use has grown at its peak, in bytes, where the system tells.
    pub memory: Option<u64>,
    /// How long it took.
    pub seconds: f64,
    /// What does not hold.
    pub faults: Vec<String>,
}

/// What came of the cases of one target.
#[derive(Clone, Debug, Serialize)]
pub struct OfTarget {
    /// Its name.
    pub target: &'static str,
    /// How many cases there were.
    pub cases: u64,
    /// How many were good enough to be taken.
    pub taken: u64,
    /// How long the slowest took.
    pub slowest_milliseconds: f64,
}

/// The sums of one target while it is tried.
#[derive(Default)]
struct Sums {
    cases: AtomicU64,
    taken: AtomicU64,
    /// In microseconds.
    slowest: AtomicU64,
}

struct Trial<'g> {
    ground: &'g Ground,
    plan: &'g [(Target, u64)],
    next: AtomicU64,
    sums: Vec<Sums>,
    faults: Mutex<Vec<String>>,
    /// What each thread is at, and since when.
    at: Vec<Mutex<Option<(Instant, Target, u64)>>>,
}

impl Found {
    /// For a person.
    pub fn lines(&self) -> Vec<String> {
        let of_target = |of: &OfTarget| {
            format!(
                "bad input, {}: {} cases, {} taken, {} refused; the slowest took {:.1} ms",
                of.target,
                of.cases,
                of.taken,
                of.cases - of.taken,
                of.slowest_milliseconds
            )
        };
        let mut lines: Vec<String> = self.targets.iter().map(of_target).collect();
        let memory = self.memory.map_or_else(String::new, |memory| format!(", {} MB more memory", memory / 1_000_000));
        lines.push(format!(
            "bad input: {} cases in {:.0} s{memory}, {} faults",
            self.cases,
            self.seconds,
            self.faults.len()
        ));
        lines.extend(self.faults.iter().map(|fault| format!("FAULT {fault}")));
        lines
    }
}

/// Tries so many cases of each target.
pub fn run(ground: &Ground, plan: &[(Target, u64)]) -> Found {
    let begun = Instant::now();
    let before = peak();
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let trial = Trial {
        ground,
        plan,
        next: AtomicU64::new(0),
        sums: plan.iter().map(|_| Sums::default()).collect(),
        faults: Mutex::default(),
        at: (0..threads).map(|_| Mutex::default()).collect(),
    };
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let workers: Vec<_> = trial.at.iter().map(|at| scope.spawn(|| trial.work(at))).collect();
        scope.spawn(|| trial.watch(&done));
        for worker in workers {
            if worker.join().is_err() {
                trial.fault("a thread ended that should have gone on".to_owned());
            }
        }
        done.store(true, Ordering::Relaxed);
    });
    let memory = peak().zip(before).map(|(now, before)| now.saturating_sub(before));
    if memory.is_some_and(|memory| memory > MOST_MEMORY) {
        trial.fault(format!("the memory in use has grown by {} MB", memory.unwrap_or(0) / 1_000_000));
    }
    trial.found(memory, begun.elapsed())
}

impl Trial<'_> {
    fn work(&self, at: &Mutex<Option<(Instant, Target, u64)>>) {
        while let Some((place, target, number)) = self.take() {
            let begun = Instant::now();
            set(at, Some((begun, target, number)));
            let input = target.input(self.ground, number);
            let read = catch_unwind(AssertUnwindSafe(|| target.read(self.ground, &input, number)));
            let took = begun.elapsed();
            set(at, None);
            let sums = &self.sums[place];
            sums.cases.fetch_add(1, Ordering::Relaxed);
            sums.slowest.fetch_max(u64::try_from(took.as_micros()).unwrap_or(u64::MAX), Ordering::Relaxed);
            let wrong = match read {
                Ok(Ok(taken)) => {
                    sums.taken.fetch_add(u64::from(taken), Ordering::Relaxed);
                    (took > LONGEST).then(|| format!("it took {:.1} s", took.as_secs_f64()))
                }
                Ok(Err(wrong)) => Some(wrong),
                Err(_) => Some("it panics".to_owned()),
            };
            if let Some(wrong) = wrong {
                self.fault(told(target, number, &wrong, &input));
            }
        }
    }

    /// The next case, with the place of its target in the plan.
    fn take(&self) -> Option<(usize, Target, u64)> {
        if self.faults.lock().is_ok_and(|faults| faults.len() >= MOST_FAULTS) {
            return None;
        }
        let mut number = self.next.fetch_add(1, Ordering::Relaxed);
        for (place, (target, cases)) in self.plan.iter().enumerate() {
            if number < *cases {
                return Some((place, *target, number));
            }
            number -= cases;
        }
        None
    }

    fn fault(&self, what: String) {
        if let Ok(mut faults) = self.faults.lock() {
            faults.push(what);
        }
    }

    /// Ends the program when a case hangs: nothing else can end it.
    fn watch(&self, done: &AtomicBool) {
        while !done.load(Ordering::Relaxed) {
            std::thread::sleep(Duration::from_millis(20));
            for at in &self.at {
                let at = at.lock().map_or(None, |at| *at);
                if let Some((_, target, number)) = at.filter(|(begun, _, _)| begun.elapsed() > HANGS) {
                    let input = target.input(self.ground, number);
                    eprintln!("error: {}", told(target, number, "it does not end", &input));
                    std::process::exit(1);
                }
            }
        }
    }

    fn found(self, memory: Option<u64>, took: Duration) -> Found {
        let targets = self.plan.iter().zip(&self.sums).map(|((target, _), sums)| OfTarget {
            target: target.name(),
            cases: sums.cases.load(Ordering::Relaxed),
            taken: sums.taken.load(Ordering::Relaxed),
            slowest_milliseconds: sums.slowest.load(Ordering::Relaxed) as f64 / 1e3,
        });
        let targets: Vec<OfTarget> = targets.collect();
        Found {
            cases: targets.iter().map(|of| of.cases).sum(),
            targets,
            memory,
            seconds: took.as_secs_f64(),
            faults: self.faults.into_inner().unwrap_or_default(),
        }
    }
}

fn set(at: &Mutex<Option<(Instant, Target, u64)>>, now: Option<(Instant, Target, u64)>) {
    if let Ok(mut at) = at.lock() {
        *at = now;
    }
}

fn told(target: Target, number: u64, wrong: &str, input: &[u8]) -> String {
    let shown: String = String::from_utf8_lossy(input).chars().take(300).flat_map(char::escape_debug).collect();
    format!("{}, case {number}: {wrong}; input of {} bytes: {shown}", target.name(), input.len())
}

/// The most memory that this program has had in use, in bytes. Only Linux tells.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}
