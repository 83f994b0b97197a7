//! The file `NOTICE`: every third-party part that readers receive, with its licence and its texts.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, bail, ensure};

use super::graph::{self, Crate};
use super::is_allowed;
use crate::project;

/// The npm packages whose code is in the service worker (deploy/service-worker.mjs).
const WORKER: [&str; 3] = ["workbox-core", "workbox-precaching", "workbox-routing"];

/// Fonts: name, licence text beside them.
const FONTS: [(&str, &str); 2] = [
    ("Be Vietnam Pro, cut to Vietnamese", "public/fonts/OFL-BeVietnamPro.txt"),
    ("Literata, cut to Vietnamese", "public/fonts/OFL-Literata.txt"),
];

const HEAD: &str = "\
Từ Sổ Sang Thẻ: third-party parts that readers receive
======================================================

Our own code is under MIT or Apache-2.0, as you like (LICENSE-MIT, LICENSE-APACHE).
Written by `cargo xtask notice`; `cargo xtask test` fails when it is out of step.
";

const VOICE: &str = "\
The built-in voice: a separate program
--------------------------------------

The folder voice/ is under GPL-3.0-or-later. It holds a Vietnamese cut of eSpeak NG (GPL-3.0-or-later) as compiled
in the npm package @echogarden/espeak-ng-emscripten. It runs as a program of its own in a worker and speaks with the
pages by messages only; the portal works with the folder removed. voice/COPYING, voice/NOTICE and voice/SOURCE.md go
with it and say where its source is.
";

/// Writes the file.
///
/// # Errors
/// When a part cannot be read or says nothing of its licence.
pub fn write_notice() -> anyhow::Result<bool> {
    let file = project::root().join("NOTICE");
    std::fs::write(&file, text()?).with_context(|| format!("writing {}", file.display()))?;
    Ok(true)
}

/// Whether the file says what is shipped now; when not, prints what to do.
///
/// # Errors
/// As [`write_notice`].
pub fn check_notice() -> anyhow::Result<bool> {
    let file = project::root().join("NOTICE");
    let now = std::fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
    if now == text()? {
        return Ok(true);
    }
    println!("NOTICE is out of step with what is shipped: run `cargo xtask notice`");
    Ok(false)
}

/// Licence texts, each once, with the parts that it covers.
#[derive(Default)]
struct Texts(BTreeMap<String, Vec<String>>);

impl Texts {
    fn add(&mut self, text: &str, part: &str) {
        // The same licence comes with many line ends and margins.
        let plain: Vec<&str> = text.lines().map(str::trim_end).collect();
        let parts = self.0.entry(plain.join("\n").trim_matches('\n').to_owned()).or_default();
        if !parts.iter().any(|known| known == part) {
            parts.push(part.to_owned());
        }
    }

    fn write(&self) -> String {
        let mut all: Vec<(&String, &Vec<String>)> = self.0.iter().collect();
        all.sort_by_key(|(_, parts)| *parts);
        all.into_iter()
            .map(|(text, parts)| format!("\n{}\n\nFor {}:\n\n{text}\n", "-".repeat(80), parts.join(", ")))
            .collect()
    }
}

fn text() -> anyhow::Result<String> {
    let root = project::root();
    let mut texts = Texts::default();
    let mut out = format!("{HEAD}\nIn the app (wasm)\n-----------------\n\n");
    for one in graph::shipped()? {
        let license = one.license.as_deref().unwrap_or("");
        let home = one.repository.as_deref().map(|home| format!(", {home}")).unwrap_or_default();
        out += &format!("{} {}: {license}{home}\n", one.name, one.version);
        add_texts(&one, &mut texts)?;
    }
    out += "The Rust standard library: MIT OR Apache-2.0, https://github.com/rust-lang/rust\n";
    out += "\nIn the service worker\n---------------------\n\n";
    for name in WORKER {
        out += &npm(&root, name, &mut texts)?;
    }
    out += "\nFonts\n-----\n\n";
    for (name, file) in FONTS {
        let text = std::fs::read_to_string(root.join(file)).with_context(|| format!("reading {file}"))?;
        out += &format!("{name}: OFL-1.1, {file}\n");
        texts.add(&text, name);
    }
    out += &format!("\n{VOICE}\nLicence texts\n-------------\n");
    out += &texts.write();
    Ok(out)
}

/// One line for an npm package of the service worker.
fn npm(root: &Path, name: &str, texts: &mut Texts) -> anyhow::Result<String> {
    let folder = root.join("node_modules").join(name);
    let file = folder.join("package.json");
    let package = std::fs::read(&file)
        .with_context(|| format!("reading {} (installed by `cargo xtask build`)", file.display()))?;
    let package: serde_json::Value =
        serde_json::from_slice(&package).with_context(|| format!("in {}", file.display()))?;
    let (Some(version), Some(license)) = (package["version"].as_str(), package["license"].as_str()) else {
        bail!("{} states no version or no licence", file.display());
    };
    ensure!(is_allowed(license)?, "{name} is under {license}, which is not among those of xtask/src/licences/mod.rs");
    let license_file = folder.join("LICENSE");
    let text = std::fs::read_to_string(&license_file).with_context(|| format!("reading {}", license_file.display()))?;
    texts.add(&text, &format!("{name} {version}"));
    Ok(format!("{name} {version}: {license}\n"))
}

/// The texts that a crate brings. Where it can be had under MIT, the texts of its other licences are left out.
fn add_texts(one: &Crate, texts: &mut Texts) -> anyhow::Result<()> {
    let part = format!("{} {}", one.name, one.version);
    let mut found: Vec<(String, String)> = Vec::new();
    let entries = std::fs::read_dir(&one.folder).with_context(|| format!("reading {}", one.folder.display()))?;
    for entry in entries {
        let entry = entry.with_context(|| format!("reading {}", one.folder.display()))?;
        let name = entry.file_name().to_string_lossy().to_lowercase();
        let is_text = ["license", "licence", "copying", "copyright", "notice", "unlicense"];
        if is_text.iter().any(|start| name.starts_with(start)) && entry.path().is_file() {
            let text = std::fs::read_to_string(entry.path());
            found.push((name, text.with_context(|| format!("reading {}", entry.path().display()))?));
        }
    }
    let license = one.license.as_deref().unwrap_or("");
    let either = license.contains(" OR ") || license.contains('/');
    let mit = either && !license.contains(" AND ") && found.iter().any(|(name, _)| name.contains("mit"));
    found.retain(|(name, _)| !mit || name.contains("mit") || name.starts_with("notice"));
    found.sort();
    for (_, text) in &found {
        texts.add(text, &part);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stands_once_for_all_its_parts() {
        let mut texts = Texts::default();
        texts.add("Permission\r\nis granted \r\n", "a 1");
        texts.add("\nPermission\nis granted\n", "b 1");
        texts.add("Other", "c 1");
        texts.add("Other", "c 1");
        let written = texts.write();
        assert_eq!(written.matches("Permission\nis granted").count(), 1);
        assert!(written.contains("For a 1, b 1:") && written.contains("For c 1:"), "{written}");
    }
}
