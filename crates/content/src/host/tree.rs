//! The files that are read: which they are, and their text.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::fault::{Fault, SourceFile, relative};

/// A file of this name at a root names another folder that gives every file which this one does not have. The folders
/// of deliberately broken content hold only what is broken, and take the rest from a sound one.
const BASED_ON: &str = "based-on";
/// Folders that are based on each other in a circle come to an end.
const MOST_LAYERS: usize = 4;

/// A folder with `content/`, `locales/` and `src/`.
#[derive(Clone, Debug)]
pub(crate) struct Root {
    /// The folder itself, then the one it is based on, if it is, and so on.
    layers: Vec<PathBuf>,
}

impl Root {
    /// The root at this folder.
    pub(crate) fn at(folder: &Path) -> Self {
        let mut layers = vec![folder.to_owned()];
        while layers.len() < MOST_LAYERS
            && let Some(last) = layers.last()
            && let Ok(base) = fs::read_to_string(last.join(BASED_ON))
        {
            let base = last.join(base.trim());
            layers.push(base);
        }
        Self { layers }
    }

    /// Every file below a folder that ends in `.extension`, in the order of paths. A folder that is not there has none.
    pub(crate) fn files(&self, folder: &str, extension: &str, faults: &mut Vec<Fault>) -> Vec<SourceFile> {
        let mut paths = BTreeMap::new();
        for layer in &self.layers {
            let mut found = Vec::new();
            collect(&layer.join(folder), extension, &mut found);
            for path in found {
                paths.entry(relative(layer, &path)).or_insert(path);
            }
        }
        paths.into_iter().filter_map(|(name, path)| read(name, &path, faults)).collect()
    }

    /// The file at this path, if it is there.
    pub(crate) fn file(&self, path: &str, faults: &mut Vec<Fault>) -> Option<SourceFile> {
        let found = self.layers.iter().map(|layer| layer.join(path)).find(|path| path.is_file())?;
        read(path.to_owned(), &found, faults)
    }

    /// The names of the folders directly below a folder, in order.
    pub(crate) fn folders(&self, folder: &str) -> Vec<String> {
        let entries = self.layers.iter().filter_map(|layer| fs::read_dir(layer.join(folder)).ok());
        let folders = entries.flatten().flatten().filter(|entry| entry.path().is_dir());
        let mut names: Vec<String> = folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names.dedup();
        names
    }
}

fn collect(folder: &Path, extension: &str, paths: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, extension, paths);
        } else if path.extension().is_some_and(|found| found == extension) {
            paths.push(path);
        }
    }
}

fn read(name: String, path: &Path, faults: &mut Vec<Fault>) -> Option<SourceFile> {
    let (what, mend) = match fs::read(path).map(String::from_utf8) {
        Ok(Ok(text)) => return Some(SourceFile::new(name, text)),
        Ok(Err(_)) => ("the file is not UTF-8".to_owned(), "save it as UTF-8"),
        Err(error) => (format!("the file cannot be read: {error}"), "make it readable"),
    };
    faults.push(Fault { file: name, line: 1, what, mend: mend.to_owned() });
    None
}
