//! The files that are read: which they are, and their text.

use std::fs;
use std::path::{Path, PathBuf};

use crate::fault::{Fault, SourceFile, relative};

/// Every file below a folder that ends in `.extension`, in the order of paths. A folder that is not there has none.
pub(crate) fn files(root: &Path, folder: &str, extension: &str, faults: &mut Vec<Fault>) -> Vec<SourceFile> {
    let mut paths = Vec::new();
    collect(&root.join(folder), extension, &mut paths);
    paths.sort();
    paths.iter().filter_map(|path| read(root, path, faults)).collect()
}

/// The file at this path below the root, if it is there.
pub(crate) fn file(root: &Path, path: &str, faults: &mut Vec<Fault>) -> Option<SourceFile> {
    let path = root.join(path);
    if path.is_file() { read(root, &path, faults) } else { None }
}

/// The names of the folders directly below a folder, in order.
pub(crate) fn folders(root: &Path, folder: &str) -> Vec<String> {
    let Ok(entries) = fs::read_dir(root.join(folder)) else { return Vec::new() };
    let mut names: Vec<String> = entries
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
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

fn read(root: &Path, path: &Path, faults: &mut Vec<Fault>) -> Option<SourceFile> {
    let name = relative(root, path);
    let fault = |what: String, mend: &str| Fault { file: name.clone(), line: 1, what, mend: mend.to_owned() };
    match fs::read(path).map(String::from_utf8) {
        Ok(Ok(text)) => Some(SourceFile::new(name, text)),
        Ok(Err(_)) => {
            faults.push(fault("the file is not UTF-8".to_owned(), "save it as UTF-8"));
            None
        }
        Err(error) => {
            faults.push(fault(format!("the file cannot be read: {error}"), "make it readable"));
            None
        }
    }
}
