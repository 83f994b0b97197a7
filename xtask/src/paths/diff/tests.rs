//! Comparing revisions of a temporary repository that begins with this project's own content.

use std::path::Path;
use std::process::Command;

use super::{Compared, Version, compare};
use crate::paths::revision::Revision;
use crate::process::output;
use crate::project::root;

fn git(folder: &Path, args: &[&str]) {
    let mut git = Command::new("git");
    git.current_dir(folder).args(["-c", "user.name=Test", "-c", "user.email=test@example.invalid"]).args(args);
    output(&mut git).expect("git");
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// A repository whose first revision is the content as it stands.
fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["content", "locales", "public"] {
        copy(&root().join(name), &folder.path().join(name));
    }
    git(folder.path(), &["init", "--quiet"]);
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "--message", "as it stands"]);
    folder
}

fn edit(folder: &Path, file: &str, change: impl Fn(&str) -> String) {
    let path = folder.join(file);
    let before = std::fs::read_to_string(&path).expect("a file");
    let after = change(&before);
    assert_ne!(before, after, "nothing changes in {file}");
    std::fs::write(path, after).expect("written");
}

fn compared(folder: &Path) -> anyhow::Result<Vec<Compared>> {
    let taken = Revision::read(folder, "HEAD")?;
    let old = Version::read(taken.folder(), "HEAD")?;
    let new = Version::read(folder, "the working tree")?;
    compare(&old, &new, None, None)
}

#[test]
fn a_fee_that_changes_a_day_later_is_told_for_that_day_and_no_other_part() {
    let folder = repository();
    assert!(compared(folder.path()).expect("compared").iter().all(Compared::is_same));
    // From 35,000 to 70,000 on 2 January instead of 1 January.
    edit(folder.path(), "content/figures.toml", |text| {
        let at = text.find("id = \"card-reissue-fee\"").expect("the figure");
        let (before, figure) = text.split_at(at);
        let figure = figure.replacen("2026-12-31", "2027-01-01", 1).replacen(
            "from = \"2027-01-01\"",
            "from = \"2027-01-02\"",
            1,
        );
        format!("{before}{figure}")
    });
    let found = compared(folder.path()).expect("compared");
    let changed: Vec<&Compared> = found.iter().filter(|compared| !compared.is_same()).collect();
    assert!(changed.iter().any(|compared| compared.check == "the-can-cuoc"));
    for compared in changed {
        assert_eq!(compared.figures, ["card-reissue-fee"], "{}", compared.check);
        assert!(compared.parts.is_empty());
        for day in &compared.days {
            if day.day != "2027-01-01" {
                assert!(day.changes.is_empty(), "{} {}", compared.check, day.day);
            }
            for change in &day.changes {
                assert_eq!(change.part, "Lệ phí");
                // On 1 January the new fee is told by the old version and not yet by the new one.
                assert!(change.old.contains("70.000") && !change.new.contains("70.000"), "{change:?}");
                assert!(!change.answers.is_empty());
            }
        }
        assert!(compared.days.iter().any(|day| !day.changes.is_empty()) || compared.check != "the-can-cuoc");
    }
}

#[test]
fn new_and_removed_parts_are_named() {
    let folder = repository();
    edit(folder.path(), "content/checks/the-can-cuoc.toml", |text| {
        text.replacen("{ id = \"mat\" }, { id = \"hong\" }", "{ id = \"mat\" }, { id = \"gay\" }, { id = \"hong\" }", 1)
    });
    let found = compared(folder.path()).expect("compared");
    let card = found.iter().find(|compared| compared.check == "the-can-cuoc").expect("the check");
    let parts: Vec<_> = card.parts.iter().map(|part| (part.part, part.id.as_str(), part.change)).collect();
    assert_eq!(parts, [("option", "tinh-trang-the/gay", "new")]);
}

#[test]
fn a_revision_that_cannot_be_read_says_why() {
    let folder = repository();
    edit(folder.path(), "content/checks/tre-em.toml", |text| format!("{text}\n[[question]]\nid = 7\n"));
    git(folder.path(), &["commit", "--quiet", "--all", "--message", "broken"]);
    let error = compared(folder.path()).expect_err("it is broken");
    let said = format!("{error:#}");
    assert!(said.contains("HEAD cannot be compared") && said.contains("tre-em.toml"), "{said}");
    let error = Revision::read(folder.path(), "no-such-revision").err().expect("there is none");
    assert!(format!("{error:#}").contains("git knows no revision no-such-revision"), "{error:#}");
}
