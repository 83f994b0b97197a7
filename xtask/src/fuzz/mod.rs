//! Bad input: links, kept answers, packs and check files, spoilt in every way that comes to mind.
//!
//! `cargo xtask bench` tries a million of them, the tests a few thousand. Each must be read or refused: without a panic, in
//! bounded time and memory, and with a message in the reader's language.

mod ground;
mod mutate;
mod run;
mod target;

pub use ground::Ground;
pub use run::{Found, OfTarget, run};
pub use target::Target;

/// How many cases of each target the bench tries.
pub const MILLION: [(Target, u64); 4] =
    [(Target::Links, 450_000), (Target::Saved, 450_000), (Target::Packs, 98_000), (Target::CheckFiles, 2_000)];

#[cfg(test)]
mod tests {
    use std::fs;

    use content::CivilDate;
    use readiness::{AnswerError, ShareError};

    use super::target::{answer_message, link_message, said};
    use super::*;
    use crate::project;

    fn ground() -> anyhow::Result<Ground> {
        Ground::read(&project::root(), CivilDate::parse("2026-11-27")?)
    }

    #[test]
    fn spoilt_input_is_read_or_refused() -> anyhow::Result<()> {
        let plan = [(Target::Links, 4_000), (Target::Saved, 4_000), (Target::Packs, 150), (Target::CheckFiles, 60)];
        let found = run(&ground()?, &plan);
        assert!(found.faults.is_empty(), "{}", found.faults.join("\n"));
        for of in &found.targets {
            // Both ways out are taken, else nothing would be tried.
            assert!(of.taken > 0 && of.taken < of.cases, "{of:?}");
        }
        Ok(())
    }

    #[test]
    fn every_error_has_its_message_in_both_languages() -> anyhow::Result<()> {
        let ground = ground()?;
        let answers = [
            AnswerError::UnknownQuestion,
            AnswerError::UnknownOption,
            AnswerError::NotADate,
            AnswerError::ImpossibleDate,
            AnswerError::FutureDate,
            AnswerError::Before1900,
            AnswerError::TooFar,
            AnswerError::BeforeOther,
            AnswerError::Repeated,
            AnswerError::NothingChosen,
            AnswerError::NoneWithOthers,
            AnswerError::NotANumber,
            AnswerError::TooSmall,
            AnswerError::TooLarge,
        ];
        let links = [ShareError::Damaged, ShareError::Old, ShareError::TooLong, ShareError::UnknownCheck];
        let links = links.iter().filter(|_| ground.opens_links).map(|error| link_message(*error));
        let kept = ["notice-answers-damaged", "notice-settings-damaged"].map(str::to_owned);
        let lacking: Vec<String> = answers
            .into_iter()
            .map(answer_message)
            .chain(links)
            .chain(kept)
            .filter_map(|id| said(&ground, &id).err())
            .collect();
        assert!(lacking.is_empty(), "{lacking:?}");
        assert!(said(&ground, "check-error-of-no-kind").is_err());
        Ok(())
    }

    #[test]
    fn a_spoilt_check_file_leaves_the_other_checks_as_they_are() -> anyhow::Result<()> {
        let ground = ground()?;
        let (before, faults) = content::checks(&project::root());
        assert!(faults.is_empty());
        let copy = tempfile::tempdir()?;
        for folder in ["content", "content/checks", "locales"] {
            fs::create_dir(copy.path().join(folder))?;
        }
        for file in &before {
            fs::copy(project::root().join(&file.path), copy.path().join(&file.path))?;
        }
        let mut lost = 0;
        for number in 0..15 {
            let spoilt = &before[usize::try_from(number)? % before.len()];
            fs::write(copy.path().join(&spoilt.path), Target::CheckFiles.input(&ground, number))?;
            let (now, _) = content::checks(copy.path());
            for file in before.iter().filter(|file| file.path != spoilt.path) {
                assert!(now.contains(file), "case {number} in {} changes {}", spoilt.path, file.path);
            }
            lost += usize::from(!now.iter().any(|file| file.path == spoilt.path));
            fs::copy(project::root().join(&spoilt.path), copy.path().join(&spoilt.path))?;
        }
        assert!(lost > 2, "{lost}");
        Ok(())
    }

    #[test]
    fn what_goes_wrong_is_told_with_its_input() -> anyhow::Result<()> {
        let mut ground = ground()?;
        ground.opens_links = true;
        ground.forget_messages();
        let found = run(&ground, &[(Target::Links, 200)]);
        assert!(found.faults.iter().any(|fault| fault.contains("no message notice-link-")), "{:?}", found.faults);
        Ok(())
    }
}
