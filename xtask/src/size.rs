//! `cargo xtask size`: what a reader has to load, in brotli, against the budgets.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, bail, ensure};
use serde::Serialize;

use crate::finish::{compress, files};
use crate::project;

/// The page that the budgets are measured on: the longest that a newcomer opens first.
const GUIDE: &str = "huong-dan/tu-so-ho-khau-den-the-can-cuoc/index.html";

/// How to answer.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Args {
    /// One JSON document instead of a table
    #[arg(long)]
    json: bool,
}

/// A sum of files and what it may come to. Sizes are bytes on the wire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Budget {
    name: &'static str,
    bytes: u64,
    limit: u64,
    ok: bool,
    files: Vec<Row>,
}

/// A file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Row {
    file: String,
    raw: u64,
    bytes: u64,
}

#[derive(Serialize)]
struct Answer {
    ok: bool,
    page: String,
    budgets: Vec<Budget>,
}

/// Measures `dist/`. True when every budget holds.
///
/// # Errors
/// When the site is not built or lacks a file that a budget speaks of.
pub fn run(args: &Args) -> anyhow::Result<bool> {
    let dist = project::dist();
    ensure!(dist.is_dir(), "there is no dist/ yet: run `cargo xtask build` first");
    let answer = measure(&dist)?;
    if args.json {
        println!("{}", serde_json::to_string_pretty(&answer)?);
    } else {
        print!("{}", table(&answer));
    }
    Ok(answer.ok)
}

fn measure(dist: &Path) -> anyhow::Result<Answer> {
    let sizes = sizes(dist)?;
    let page = guide(&sizes)?;
    let html = std::fs::read_to_string(dist.join(&page)).with_context(|| format!("reading {page}"))?;
    let first = |start: &str, end: &str| -> anyhow::Result<String> {
        let mut named = sizes.keys().filter(|file| file.starts_with(start) && file.ends_with(end));
        match (named.next(), named.next()) {
            (Some(file), None) => Ok(file.clone()),
            (None, _) => bail!("dist/ holds no {start}*{end}"),
            (Some(a), Some(b)) => bail!("dist/ holds {a} and {b} for {start}*{end}"),
        }
    };
    let css = first("assets/site-", ".css")?;
    let wasm = first("assets/reading-", ".wasm")?;
    let checking = first("assets/checking-", ".wasm")?;
    let result = first("assets/result-", ".wasm")?;
    let household = first("assets/household-", ".wasm")?;
    let booth = first("assets/booth-", ".wasm")?;
    let sessions = first("assets/sessions-", ".wasm")?;
    let rooms = first("assets/rooms-", ".wasm")?;
    let handing = first("assets/handing-", ".wasm")?;
    let show = first("assets/show-", ".wasm")?;
    let law = first("assets/law-", ".wasm")?;
    let listening = first("assets/listening-", ".wasm")?;
    let teams = first("assets/teams-", ".wasm")?;
    let serving = first("assets/serving-", ".wasm")?;
    let place = first("assets/place-", ".wasm")?;
    let speaker = first("assets/speaker-", ".wasm")?;
    let encoder = first("assets/encoder-", ".wasm")?;
    let mut view = vec![page.clone(), css.clone(), wasm.clone()];
    for (start, end) in
        [("assets/theme-", ".js"), ("assets/boot-", ".js"), ("assets/reading-", ".js"), ("assets/icons-", ".svg")]
    {
        view.push(first(start, end)?);
    }
    // The page's own drawings, where it has any.
    let drawn = |file: &&String| file.ends_with(".svg") && !view.contains(file) && html.contains(&format!("{file}#"));
    let drawn: Vec<String> = sizes.keys().filter(drawn).cloned().collect();
    view.extend(drawn);
    // The pack that the page itself names.
    let named_pack = |file: &&String| file.starts_with("assets/content.vi.") && html.contains(file.as_str());
    let pack = sizes.keys().find(named_pack).with_context(|| format!("{page} names no content pack"))?;
    view.push(pack.clone());
    // The style sheet is their neighbour in assets/ and names fonts without the folder.
    let style = std::fs::read_to_string(dist.join(&css)).with_context(|| format!("reading {css}"))?;
    let named = |file: &str| html.contains(file) || style.contains(file.rsplit('/').next().unwrap_or(file));
    view.extend(sizes.keys().filter(|file| file.ends_with(".woff2") && named(file)).cloned());
    let voice = sizes.keys().filter(|file| file.starts_with("voice/") && is_program(file)).cloned().collect();

    let budgets = vec![
        budget("readable page: HTML and CSS", 30_000, vec![page.clone(), css], &sizes)?,
        budget("first view", 260_000, view, &sizes)?,
        budget("wasm of what is read", 190_000, vec![wasm], &sizes)?,
        budget("wasm about the law", 190_000, vec![law], &sizes)?,
        budget("wasm of the checks", 190_000, vec![checking], &sizes)?,
        budget("wasm of results", 190_000, vec![result], &sizes)?,
        budget("wasm of the household", 190_000, vec![household], &sizes)?,
        // A tool for who records, in no reader's first view.
        budget("wasm of the booth", 190_000, vec![booth], &sizes)?,
        budget("wasm of sessions", 190_000, vec![sessions], &sizes)?,
        budget("wasm of rooms", 190_000, vec![rooms], &sizes)?,
        budget("wasm of handouts", 190_000, vec![handing], &sizes)?,
        budget("wasm of the windows of sessions", 190_000, vec![show], &sizes)?,
        budget("wasm about voices", 190_000, vec![listening], &sizes)?,
        budget("wasm of community teams", 190_000, vec![teams], &sizes)?,
        budget("wasm of tables and records", 190_000, vec![serving], &sizes)?,
        budget("wasm of the place", 190_000, vec![place], &sizes)?,
        budget("wasm for who listens", 190_000, vec![speaker], &sizes)?,
        budget("packs and MP3, for who records", 110_000, vec![encoder], &sizes)?,
        budget("built-in voice", 600_000, voice, &sizes)?,
    ];
    Ok(Answer { ok: budgets.iter().all(|budget| budget.ok), page, budgets })
}

/// What the worker loads; licences, notices and the source of the cut lie beside it for people who ask.
fn is_program(file: &str) -> bool {
    [".js", ".wasm", ".data"].iter().any(|end| file.ends_with(end))
}

fn guide(sizes: &BTreeMap<String, (u64, u64)>) -> anyhow::Result<String> {
    if sizes.contains_key(GUIDE) {
        return Ok(GUIDE.to_owned());
    }
    // The guide may have another address by now; the longest page of its kind is the fair one.
    let guides = sizes.iter().filter(|(file, _)| {
        file.starts_with("huong-dan/") && file.ends_with("/index.html") && file.matches('/').count() == 2
    });
    let longest = guides.max_by_key(|(_, (_, sent))| *sent);
    longest.map(|(file, _)| file.clone()).context("dist/ holds no guide")
}

/// Every file with its own length and its length in brotli.
fn sizes(dist: &Path) -> anyhow::Result<BTreeMap<String, (u64, u64)>> {
    let names = files::below(dist)?;
    let mut sizes = BTreeMap::new();
    for name in names.iter().filter(|name| !name.ends_with(".br") && !name.ends_with(".gz")) {
        let raw = length(&dist.join(name))?;
        let twin = dist.join(format!("{name}.br"));
        let sent = if twin.is_file() { length(&twin)? } else { raw };
        ensure!(
            twin.is_file() || raw < 200 || !compress::is_worth_it(name),
            "{name} has no .br beside it: was dist/ made by `cargo xtask build`?"
        );
        sizes.insert(name.clone(), (raw, sent));
    }
    Ok(sizes)
}

fn length(file: &Path) -> anyhow::Result<u64> {
    Ok(std::fs::metadata(file).with_context(|| format!("reading {}", file.display()))?.len())
}

fn budget(
    name: &'static str,
    limit: u64,
    files: Vec<String>,
    sizes: &BTreeMap<String, (u64, u64)>,
) -> anyhow::Result<Budget> {
    let mut rows = Vec::new();
    for file in files {
        let (raw, bytes) = *sizes.get(&file).with_context(|| format!("dist/ holds no {file}"))?;
        rows.push(Row { file, raw, bytes });
    }
    let bytes = rows.iter().map(|row| row.bytes).sum();
    Ok(Budget { name, bytes, limit, ok: bytes <= limit, files: rows })
}

fn table(answer: &Answer) -> String {
    let mut text = String::new();
    for budget in &answer.budgets {
        let verdict = if budget.ok { "holds" } else { "ABOVE" };
        text += &format!("{:<30} {:>8} of {:>8} kB  {verdict}\n", budget.name, kb(budget.bytes), kb(budget.limit));
        for row in &budget.files {
            text += &format!("  {:<60} {:>8} kB ({} raw)\n", row.file, kb(row.bytes), kb(row.raw));
        }
    }
    text
}

/// Thousands of bytes with one digit.
fn kb(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(wasm: usize) -> anyhow::Result<tempfile::TempDir> {
        let place = tempfile::tempdir()?;
        let mut all = files::Files::default();
        all.add(
            GUIDE,
            "x".repeat(900) + "assets/a-1.woff2 assets/content.vi.guide-1.pack assets/own-1.svg#a assets/lists-1.svg",
        )?;
        for (name, sent) in [
            (GUIDE, 20_000),
            ("assets/site-1.css", 10_000),
            ("assets/reading-1.wasm", wasm),
            ("assets/checking-1.wasm", 1_000),
            ("assets/household-1.wasm", 1_000),
            ("assets/result-1.wasm", 1_000),
            ("assets/booth-1.wasm", 1_000),
            ("assets/sessions-1.wasm", 1_000),
            ("assets/rooms-1.wasm", 1_000),
            ("assets/handing-1.wasm", 1_000),
            ("assets/show-1.wasm", 1_000),
            ("assets/law-1.wasm", 1_000),
            ("assets/listening-1.wasm", 1_000),
            ("assets/teams-1.wasm", 1_000),
            ("assets/serving-1.wasm", 1_000),
            ("assets/place-1.wasm", 1_000),
            ("assets/speaker-1.wasm", 1_000),
            ("assets/encoder-1.wasm", 1_000),
            ("assets/reading-1.js", 1_000),
            ("assets/boot-1.js", 1_000),
            ("assets/theme-1.js", 1_000),
            ("assets/content.vi.guide-1.pack", 1_000),
            ("assets/content.vi.read-1.pack", 9_000),
            ("assets/content.vi.check-1.pack", 7_000),
            ("assets/icons-1.svg", 1_000),
            ("assets/own-1.svg", 1_000),
            ("assets/lists-1.svg", 1_000),
            ("voice/1/worker.js", 1_000),
        ] {
            if name != GUIDE {
                all.add(name, "y".repeat(500_000))?;
            }
            all.add(format!("{name}.br"), "z".repeat(sent))?;
        }
        all.add("assets/a-1.woff2", "f".repeat(30_000))?;
        all.add("assets/b-1.woff2", "f".repeat(30_000))?;
        all.add("voice/1/COPYING", "c".repeat(100))?;
        all.write(place.path())?;
        Ok(place)
    }

    #[test]
    fn sums_are_of_what_is_sent() -> anyhow::Result<()> {
        let answer = measure(site(190_000)?.path())?;
        let sums: Vec<u64> = answer.budgets.iter().map(|budget| budget.bytes).collect();
        // The font that the page names counts, the other does not, nor does a sprite of which it shows nothing;
        // licences are not the voice.
        assert_eq!(
            sums,
            [
                30_000, 256_000, 190_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000,
                1_000, 1_000, 1_000, 1_000, 1_000
            ]
        );
        assert!(answer.ok);
        Ok(())
    }

    #[test]
    fn one_byte_above_is_above() -> anyhow::Result<()> {
        let answer = measure(site(190_001)?.path())?;
        assert!(!answer.ok);
        let above: Vec<&str> = answer.budgets.iter().filter(|b| !b.ok).map(|b| b.name).collect();
        assert_eq!(above, ["wasm of what is read"]);
        Ok(())
    }

    #[test]
    fn a_missing_file_is_no_small_file() -> anyhow::Result<()> {
        let place = site(1_000)?;
        std::fs::remove_file(place.path().join("assets/icons-1.svg"))?;
        assert!(measure(place.path()).is_err());
        Ok(())
    }

    #[test]
    fn kilobytes_are_rounded_up() {
        assert_eq!(kb(190_001), "190.1");
        assert_eq!(kb(0), "0.0");
    }
}
