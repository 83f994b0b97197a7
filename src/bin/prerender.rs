//! Writes every page of the packs in one folder as one JSON file, for `cargo xtask build` to finish.
//!
//! `prerender --packs DIR --out DIR --base /`: reads `DIR/content.<locale>.<part>.pack`, writes `DIR/pages.json`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, bail};
use content::{Content, Locale, Pack, Part};
use tu_so_sang_the::prerender;

struct Call {
    packs: PathBuf,
    out: PathBuf,
    base: String,
}

fn call() -> anyhow::Result<Call> {
    let (mut packs, mut out, mut base) = (None, None, String::from("/"));
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next().with_context(|| format!("{name} needs a value"))?;
        match name.as_str() {
            "--packs" => packs = Some(PathBuf::from(value)),
            "--out" => out = Some(PathBuf::from(value)),
            "--base" => base = value,
            _ => bail!("unknown option {name}"),
        }
    }
    Ok(Call { packs: packs.context("--packs is missing")?, out: out.context("--out is missing")?, base })
}

fn read(packs: &Path, part: &Part, locale: Locale) -> anyhow::Result<Pack> {
    let file = packs.join(part.made_file(locale));
    let bytes = std::fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
    Pack::decode(&bytes).with_context(|| format!("decoding {}", file.display()))
}

fn main() -> anyhow::Result<()> {
    let call = call()?;
    let mut pages = Vec::new();
    for locale in Locale::ALL {
        for part in read(&call.packs, &Part::Read, locale)?.parts() {
            let pack = read(&call.packs, &part, locale)?;
            pages.extend(prerender::pages(&Arc::new(Content::new(pack)), &call.base));
        }
    }
    std::fs::create_dir_all(&call.out).with_context(|| format!("making {}", call.out.display()))?;
    let file = call.out.join("pages.json");
    std::fs::write(&file, serde_json::to_vec(&pages)?).with_context(|| format!("writing {}", file.display()))
}
