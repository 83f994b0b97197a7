//! Which crates are built, and which of them end up in the wasm that is shipped.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use anyhow::Context;
use serde::Deserialize;

use crate::build;
use crate::process::{cargo, output};

/// The root package.
const APP: &str = "tu-so-sang-the";

/// A crate of somebody else.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Crate {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence expression.
    pub license: Option<String>,
    /// Where its source is kept in public.
    pub repository: Option<String>,
    /// The folder with its source on this machine.
    pub folder: PathBuf,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
    workspace_members: Vec<String>,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    repository: Option<String>,
    manifest_path: PathBuf,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<Kind>,
}

#[derive(Deserialize)]
struct Kind {
    kind: Option<String>,
}

/// Every crate that is compiled to build or to run something of this project, tests aside; sorted.
///
/// # Errors
/// When Cargo cannot tell.
pub fn built() -> anyhow::Result<Vec<Crate>> {
    let text = output(cargo().args(["metadata", "--format-version", "1", "--locked", "--offline"]))?;
    let metadata: Metadata = serde_json::from_str(&text).context("reading what cargo metadata said")?;
    let reached = reached(&metadata);
    let mut crates: Vec<Crate> = metadata
        .packages
        .into_iter()
        .filter(|package| reached.contains(&package.id) && !metadata.workspace_members.contains(&package.id))
        .map(|package| Crate {
            name: package.name,
            version: package.version,
            license: package.license,
            repository: package.repository,
            folder: package.manifest_path.parent().map(PathBuf::from).unwrap_or_default(),
        })
        .collect();
    crates.sort();
    Ok(crates)
}

fn reached(metadata: &Metadata) -> BTreeSet<String> {
    let nodes: BTreeMap<&str, &Node> = metadata.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
    let mut reached = BTreeSet::new();
    let mut open: Vec<&str> = metadata.workspace_members.iter().map(String::as_str).collect();
    while let Some(id) = open.pop() {
        if !reached.insert(id.to_owned()) {
            continue;
        }
        let needs = nodes.get(id).into_iter().flat_map(|node| &node.deps);
        let kept = needs.filter(|need| need.dep_kinds.iter().any(|kind| kind.kind.as_deref() != Some("dev")));
        open.extend(kept.map(|need| need.pkg.as_str()));
    }
    reached
}

/// The crates whose code is in the wasm module: no macros, no build scripts, nothing of the host's tools.
///
/// # Errors
/// When Cargo cannot tell.
pub fn shipped() -> anyhow::Result<Vec<Crate>> {
    let tree = output(cargo().args([
        "tree",
        "--locked",
        "--offline",
        "--package",
        APP,
        "--package",
        build::SPEAKER,
        "--package",
        build::ENCODER,
        "--edges",
        "normal,no-proc-macro",
        "--target",
        "wasm32-unknown-unknown",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ]))?;
    let named = names(&tree);
    let mut crates = built()?;
    crates.retain(|one| named.contains(&(one.name.clone(), one.version.clone())));
    Ok(crates)
}

/// Names and versions out of lines such as `serde v1.0.228 (*)`.
fn names(tree: &str) -> BTreeSet<(String, String)> {
    tree.lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            let name = words.next()?.to_owned();
            Some((name, words.next()?.strip_prefix('v')?.to_owned()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_the_tree_are_names_and_versions() {
        let found = names("serde v1.0.2\nserde v1.0.2 (*)\nxtask v0.1.0 (/a/b)\n\n");
        let expected = [("serde", "1.0.2"), ("xtask", "0.1.0")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!(found, BTreeSet::from(expected));
    }

    #[test]
    fn what_only_tests_need_is_not_built() -> anyhow::Result<()> {
        let metadata: Metadata = serde_json::from_str(
            r#"{"packages": [], "workspace_members": ["own"], "resolve": {"nodes": [
                {"id": "own", "deps": [{"pkg": "a", "dep_kinds": [{"kind": null}]},
                                       {"pkg": "b", "dep_kinds": [{"kind": "dev"}]},
                                       {"pkg": "c", "dep_kinds": [{"kind": "dev"}, {"kind": "build"}]}]},
                {"id": "a", "deps": [{"pkg": "d", "dep_kinds": [{"kind": null}]}]},
                {"id": "b", "deps": []}, {"id": "c", "deps": []}, {"id": "d", "deps": []}]}}"#,
        )?;
        assert_eq!(Vec::from_iter(reached(&metadata)), ["a", "c", "d", "own"]);
        Ok(())
    }
}
