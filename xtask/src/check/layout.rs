//! The invariants of ARCHITECTURE.md that no compiler keeps:
//!
//! - nothing under `crates/` depends on leptos, web-sys, js-sys, gloo or wasm-bindgen;
//! - only `src/browser/` and `speaker/src/browser/` name `web_sys`;
//! - no view has a `style=` attribute, which the content security policy would refuse.

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use content::{Fault, SourceFile, relative};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Crates of the browser, with whatever belongs to their family.
const BROWSER_CRATES: [&str; 5] = ["leptos", "web-sys", "js-sys", "gloo", "wasm-bindgen"];

/// Every breach of the layout below a root.
pub(super) fn check(root: &Path) -> Vec<Fault> {
    let manifests = files(root, "crates", &|name| name == "Cargo.toml");
    let is_rust = |name: &str| name.ends_with(".rs");
    let mut sources = files(root, "src", &is_rust);
    sources.extend(files(root, "speaker/src", &is_rust));
    let mut faults: Vec<Fault> = manifests.iter().flat_map(dependencies).collect();
    for file in &sources {
        if !["src/browser/", "speaker/src/browser/"].iter().any(|folder| file.path.starts_with(folder)) {
            faults.extend(browser_names(file));
        }
        faults.extend(style_attributes(file));
    }
    faults
}

/// Dependencies of a crate that only the browser side may have.
fn dependencies(file: &SourceFile) -> Vec<Fault> {
    match DeTable::parse(&file.text) {
        Ok(manifest) => {
            let mut found = Vec::new();
            collect_dependencies(manifest.get_ref(), &mut found);
            let fault = |(name, span): (String, Range<usize>)| {
                let what = format!("a crate under crates/ depends on {name}");
                file.fault_at(
                    &span,
                    what,
                    "keep the browser out: pass in what it needs, or move the code to src/browser/",
                )
            };
            found.into_iter().map(fault).collect()
        }
        Err(error) => {
            let span = error.span().unwrap_or(0..0);
            vec![file.fault_at(&span, format!("this is not TOML: {}", error.message()), "mend the syntax")]
        }
    }
}

fn collect_dependencies(table: &DeTable<'_>, found: &mut Vec<(String, Range<usize>)>) {
    for (key, value) in table {
        let Some(inner) = value.get_ref().as_table() else { continue };
        if key.get_ref().ends_with("dependencies") {
            found.extend(inner.iter().filter_map(|(name, value)| browser_crate(name, value)));
        } else {
            collect_dependencies(inner, found);
        }
    }
}

/// The crate of the browser that this line of a table of dependencies means, if it does.
fn browser_crate(
    name: &Spanned<std::borrow::Cow<'_, str>>,
    value: &Spanned<DeValue<'_>>,
) -> Option<(String, Range<usize>)> {
    let renamed =
        value.get_ref().as_table().and_then(|table| table.get("package")).and_then(|it| it.get_ref().as_str());
    let meant = renamed.unwrap_or(name.get_ref());
    let plain = meant.replace('_', "-");
    let belongs = |family: &str| plain == family || plain.starts_with(&format!("{family}-"));
    BROWSER_CRATES.iter().any(|family| belongs(family)).then(|| (meant.to_owned(), name.span()))
}

/// Lines of code outside `src/browser/` that name `web_sys`.
fn browser_names(file: &SourceFile) -> Vec<Fault> {
    code_matches(file, "web_sys")
        .into_iter()
        .filter(|at| stands_alone(&file.text, *at, "web_sys".len()))
        .map(|at| {
            file.fault(at, "web_sys is named outside src/browser/", "put an adapter into src/browser/ and call that")
        })
        .collect()
}

/// `style=` in a view. Written as code, with spaces around the sign, it is a variable and no attribute.
fn style_attributes(file: &SourceFile) -> Vec<Fault> {
    let is_attribute = |at: &usize| {
        let before = file.text[..*at].chars().next_back();
        let after = file.text[*at + "style=".len()..].chars().next();
        before.is_none_or(|c| !(c.is_alphanumeric() || "_-:.".contains(c))) && after.is_some_and(|c| c != '=')
    };
    code_matches(file, "style=")
        .into_iter()
        .filter(is_attribute)
        .map(|at| file.fault(at, "a style= attribute, which the content security policy refuses", "use a class"))
        .collect()
}

/// Offsets of a word outside of comment lines.
fn code_matches(file: &SourceFile, word: &str) -> Vec<usize> {
    let in_comment = |at: usize| {
        let line_start = file.text[..at].rfind('\n').map_or(0, |end| end + 1);
        file.text[line_start..at].contains("//")
    };
    file.text.match_indices(word).map(|(at, _)| at).filter(|at| !in_comment(*at)).collect()
}

fn stands_alone(text: &str, at: usize, length: usize) -> bool {
    let part_of_a_name = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    !part_of_a_name(text[..at].chars().next_back()) && !part_of_a_name(text[at + length..].chars().next())
}

/// The readable files below a folder whose names fit, in order.
fn files(root: &Path, folder: &str, fits: &dyn Fn(&str) -> bool) -> Vec<SourceFile> {
    let mut paths = Vec::new();
    collect(&root.join(folder), fits, &mut paths);
    paths.sort();
    let read = |path: &PathBuf| Some(SourceFile::new(relative(root, path), fs::read_to_string(path).ok()?));
    paths.iter().filter_map(read).collect()
}

fn collect(folder: &Path, fits: &dyn Fn(&str) -> bool, paths: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            if path.file_name().is_some_and(|name| name != "target") {
                collect(&path, fits, paths);
            }
        } else if entry.file_name().to_str().is_some_and(fits) {
            paths.push(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(faults: Vec<Fault>) -> Vec<usize> {
        faults.iter().map(|fault| fault.line).collect()
    }

    #[test]
    fn crates_do_not_depend_on_the_browser() {
        let manifest = "[package]\nname = \"leptos-free\"\n\n[dependencies]\nserde = \"1\"\nweb-sys = \"0.3\"\n\
                        inner = { package = \"gloo-timers\", version = \"0.3\" }\nleptosaurus = \"1\"\n\n\
                        [target.'cfg(wasm)'.dev-dependencies]\nwasm-bindgen-test = \"0.3\"\n\n\
                        [dependencies.js-sys]\nversion = \"0.3\"\n";
        let mut found = lines(dependencies(&SourceFile::new("crates/a/Cargo.toml", manifest)));
        found.sort_unstable();
        assert_eq!(found, [6, 7, 11, 13]);
        assert_eq!(lines(dependencies(&SourceFile::new("crates/a/Cargo.toml", "[dependencies\n"))), [1]);
    }

    #[test]
    fn only_the_adapters_name_the_browser() {
        let source =
            "use web_sys::Window;\n// web_sys is not ours\nlet my_web_sys_like = 1;\n    let w: web_sys::Node;\n";
        assert_eq!(lines(browser_names(&SourceFile::new("src/a.rs", source))), [1, 4]);
    }

    #[test]
    fn views_have_no_style_attributes() {
        let source = "view! { <p style=\"color: red\">\n<p style:--x=1 data-style=\"a\" class=\"b\">\n}\n\
                      let style = x;\nif style==y {}\n// style=\"no\"\n<p\nstyle=move || x>";
        assert_eq!(lines(style_attributes(&SourceFile::new("src/a.rs", source))), [1, 8]);
    }

    #[test]
    fn a_tree_is_looked_at_where_the_rules_hold() {
        let root = tempfile::tempdir().expect("a folder");
        for (path, text) in [
            ("crates/a/Cargo.toml", "[dependencies]\nleptos = \"0.8\"\n"),
            ("crates/a/src/lib.rs", "use web_sys::Node;\n"),
            ("src/browser/clock.rs", "use web_sys::Window;\n"),
            ("src/pages/home.rs", "\nuse web_sys::Window;\n<p style=\"a\">\n"),
        ] {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
            fs::write(path, text).expect("a file");
        }
        let places: Vec<String> =
            check(root.path()).iter().map(|fault| format!("{}:{}", fault.file, fault.line)).collect();
        assert_eq!(places, ["crates/a/Cargo.toml:2", "src/pages/home.rs:2", "src/pages/home.rs:3"]);
    }
}
