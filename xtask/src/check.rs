//! `cargo xtask check`: content, messages, and the layout of the code, every fault at once.

mod layout;

use std::path::Path;
use std::process::ExitCode;

use content::{CivilDate, Counts};

/// Checks the tree at `root`, prints every fault as `file:line: what is wrong; how to mend it`, then how many, and how many
/// of them are about how plain the language is.
///
/// The root is the project, or any folder with `content/` and `locales/`, such as `tests/broken-content/not-toml`.
/// Faults go to standard output, for they are what was asked for. Exit status 0 without faults, 1 with some;
/// warnings do not count.
///
/// # Errors
/// When `root` is no folder.
pub fn run(root: &Path, today: CivilDate) -> anyhow::Result<ExitCode> {
    anyhow::ensure!(root.is_dir(), "{} is no folder", root.display());
    let mut report = content::check(root, today);
    report.faults.extend(layout::check(root));
    report.faults.sort();
    print!("{report}");
    tell(&content::counts(root, today));
    let (faults, warnings) = (report.faults.len(), report.warnings.len());
    let of_language = report.faults.iter().filter(|fault| fault.is_of_language()).count();
    println!("{}, {}, {}", count(faults, "fault"), count(of_language, "language fault"), count(warnings, "warning"));
    Ok(if report.is_sound() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// How much there is, and how much of it lacks what it should have.
fn tell(counts: &Counts) {
    println!(
        "{}, {}, {} ({} of them in checks), {}, {}",
        count(counts.guides, "guide"),
        count(counts.checks, "check"),
        count(counts.statements + counts.check_statements, "statement"),
        counts.check_statements,
        count(counts.sources, "source"),
        count(counts.figures, "figure"),
    );
    println!("{} without source and date, {} over their review date", counts.ungrounded, counts.overdue);
    match counts.english_lacking {
        0 => println!("English complete: {}", count(counts.messages, "message")),
        lacking => println!("English not complete: {lacking} of {} lack", count(counts.messages, "message")),
    }
}

fn count(number: usize, thing: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {thing}{plural}")
}
