//! The files of a folder that is being made.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, ensure};

/// The names of all files below a folder, with `/` between their parts, sorted.
///
/// # Errors
/// When the folder cannot be read, or a name is no Unicode text.
pub fn below(folder: &Path) -> anyhow::Result<Vec<String>> {
    let mut names = Vec::new();
    walk(folder, "", &mut names)?;
    names.sort();
    Ok(names)
}

fn walk(folder: &Path, before: &str, names: &mut Vec<String>) -> anyhow::Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let entry = entry.with_context(|| format!("reading {}", folder.display()))?;
        let name = entry.file_name();
        let name = name.to_str().with_context(|| format!("{} has a name that is no text", entry.path().display()))?;
        let name = format!("{before}{name}");
        if entry.path().is_dir() {
            walk(&entry.path(), &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}

/// The files of a site, by name, before they are written.
#[derive(Debug, Default)]
pub struct Files(BTreeMap<String, Vec<u8>>);

impl Files {
    /// Adds a file.
    ///
    /// # Errors
    /// When another file has that name already.
    pub fn add(&mut self, name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> anyhow::Result<()> {
        let name = name.into();
        ensure!(!self.0.contains_key(&name), "two files of the site are called {name}");
        self.0.insert(name, bytes.into());
        Ok(())
    }

    /// Adds a file under the name that its bytes give it in `assets/`, and gives that name. The same file twice is one.
    pub fn add_asset(&mut self, file: &str, bytes: impl Into<Vec<u8>>) -> String {
        let bytes = bytes.into();
        let name = format!("assets/{}", super::hash::name(file, &bytes));
        self.0.insert(name.clone(), bytes);
        name
    }

    /// Names and bytes, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// Writes all into a folder.
    ///
    /// # Errors
    /// When a file cannot be written.
    pub fn write(&self, folder: &Path) -> anyhow::Result<()> {
        for (name, bytes) in self.iter() {
            let file = folder.join(name);
            if let Some(parent) = file.parent() {
                std::fs::create_dir_all(parent).with_context(|| format!("making {}", parent.display()))?;
            }
            std::fs::write(&file, bytes).with_context(|| format!("writing {}", file.display()))?;
        }
        Ok(())
    }
}

/// Puts a finished folder where another stands: a reader sees the old one or the new one, never a mixture.
///
/// # Errors
/// When a folder cannot be moved or deleted.
pub fn replace(old: &Path, new: &Path) -> anyhow::Result<()> {
    let aside = old.with_extension("old");
    remove(&aside)?;
    if old.exists() {
        std::fs::rename(old, &aside).with_context(|| format!("moving {} away", old.display()))?;
    }
    std::fs::rename(new, old).with_context(|| format!("moving {} to {}", new.display(), old.display()))?;
    remove(&aside)
}

/// Deletes a folder with all it holds; one that is not there is no fault.
///
/// # Errors
/// When it cannot be deleted.
pub fn remove(folder: &Path) -> anyhow::Result<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder).with_context(|| format!("deleting {}", folder.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_holds_one_file() -> anyhow::Result<()> {
        let mut files = Files::default();
        files.add("a", "1")?;
        assert!(files.add("a", "2").is_err());
        assert_eq!(files.add_asset("b.css", "x"), files.add_asset("b.css", "x"));
        assert_ne!(files.add_asset("b.css", "x"), files.add_asset("b.css", "y"));
        Ok(())
    }

    #[test]
    fn a_replaced_folder_keeps_nothing_stale() -> anyhow::Result<()> {
        let place = tempfile::tempdir()?;
        let (old, new) = (place.path().join("dist"), place.path().join("next"));
        for (folder, file) in [(&old, "stale"), (&new, "deep/fresh")] {
            let mut files = Files::default();
            files.add(file, "x")?;
            files.write(folder)?;
        }
        replace(&old, &new)?;
        assert_eq!(below(&old)?, ["deep/fresh"]);
        assert_eq!(std::fs::read_dir(place.path())?.count(), 1);
        Ok(())
    }
}
