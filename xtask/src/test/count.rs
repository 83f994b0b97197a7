//! How many tests passed and failed, read from the closing lines of the runners.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::Context;

use crate::process::line;

/// Tests that passed and that failed. A step that runs no tests of its own counts as one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Count {
    pub passed: usize,
    pub failed: usize,
}

impl Count {
    pub(super) const PASSED: Count = Count { passed: 1, failed: 0 };
    pub(super) const FAILED: Count = Count { passed: 0, failed: 1 };

    pub(super) fn plus(self, other: Count) -> Count {
        Count { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }

    /// As it is, but at least one failure when the step as a whole failed.
    pub(super) fn or_one(self, failed: bool) -> Count {
        if failed && self.failed == 0 { self.plus(Count::FAILED) } else { self }
    }

    /// What one line adds: the last line of a cargo or wasm-bindgen test binary, or two of node's.
    fn of_line(text: &str) -> Count {
        let mut words = text.split_whitespace().map(|word| word.trim_end_matches(';')).peekable();
        let number = |word: Option<&str>| word.and_then(|word| word.parse().ok()).unwrap_or(0);
        if text.starts_with("test result:") {
            let words: Vec<&str> = words.collect();
            let before =
                |what| words.iter().position(|word| *word == what).and_then(|at| words.get(at.checked_sub(1)?));
            return Count { passed: number(before("passed").copied()), failed: number(before("failed").copied()) };
        }
        // Node marks its closing lines with an "i" in a circle, or with "#".
        if !matches!(words.next(), Some("ℹ" | "#")) {
            return Count::default();
        }
        match (words.next(), words.next(), words.next()) {
            (Some("pass"), count, None) => Count { passed: number(count), failed: 0 },
            (Some("fail" | "cancelled"), count, None) => Count { passed: 0, failed: number(count) },
            _ => Count::default(),
        }
    }
}

/// Runs a test runner, shows its output as it comes, and counts.
///
/// # Errors
/// When it cannot be started.
pub(super) fn counted(command: &mut Command) -> anyhow::Result<Count> {
    let what = line(command);
    // One pipe for both: with two, a line of one may end up inside a line of the other.
    let (output, input) = std::io::pipe().context("making a pipe")?;
    command.stdin(Stdio::null()).stdout(input.try_clone().context("making a pipe")?).stderr(input);
    let child = command.spawn();
    // The pipe ends when nobody can write to it any more, and this end still could.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = child.with_context(|| format!("cannot start `{what}`"))?;
    let mut count = Count::default();
    for text in BufReader::new(output).split(b'\n') {
        let text = text.with_context(|| format!("reading what `{what}` says"))?;
        let text = String::from_utf8_lossy(&text);
        count = count.plus(Count::of_line(&text));
        // By `print`, which the harness keeps to itself: the runners that the tests below start would count otherwise.
        println!("{text}");
    }
    let status = child.wait().with_context(|| format!("waiting for `{what}`"))?;
    if !status.success() && count.failed == 0 {
        eprintln!("`{what}` ended with {status}");
    }
    Ok(count.or_one(!status.success()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_read() {
        let line = Count::of_line;
        let cargo =
            "test result: FAILED. 35 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.03s";
        assert_eq!(line(cargo), Count { passed: 35, failed: 2 });
        assert_eq!(line("ℹ pass 12"), Count { passed: 12, failed: 0 });
        assert_eq!(line("# fail 3"), Count { passed: 0, failed: 3 });
        assert_eq!(line("ℹ cancelled 1"), Count { passed: 0, failed: 1 });
        for other in ["test a ... ok", "ℹ tests 15", "# pass the salt please", "pass 3", ""] {
            assert_eq!(line(other), Count::default(), "{other}");
        }
    }

    #[test]
    fn a_runner_that_breaks_down_has_failed() -> anyhow::Result<()> {
        let node = |script: &str| {
            let mut node = crate::process::command("node");
            node.args(["-e", script]);
            node
        };
        assert_eq!(counted(&mut node("process.exit(3)"))?, Count::FAILED);
        assert_eq!(counted(&mut node("console.error('ℹ pass 2')"))?, Count { passed: 2, failed: 0 });
        let failing = "console.log('ℹ pass 2\\nℹ fail 2'); process.exit(1)";
        assert_eq!(counted(&mut node(failing))?, Count { passed: 2, failed: 2 });
        Ok(())
    }

    #[test]
    fn a_failed_step_counts_once() {
        assert_eq!(Count::default().or_one(true), Count::FAILED);
        assert_eq!(Count { passed: 1, failed: 4 }.or_one(true).failed, 4);
        assert_eq!(Count::PASSED.or_one(false), Count::PASSED);
    }
}
