//! The assets and their addresses: everything that a page loads, apart from the voice.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, bail, ensure};

use super::files::{self, Files};
use super::page::{Linkage, Linked};
use super::{Input, css, hash, read, wasm};
use crate::build;
use crate::process::{self, command};
use crate::programs::Program;
use crate::project::Site;

/// What Trunk calls the app: the root package's name.
const APP: &str = "tu-so-sang-the";

/// Files of `public/` that are not copied: each becomes part of something else.
const SHELL: [&str; 4] = ["index.html", "boot.js", "theme.js", "manifest.webmanifest"];

/// The card of the place. Whoever runs a copy changes it on the server, without a build.
pub const CARD: &str = "local.json";

/// Files of `public/` by their name there, with their final name.
type Public = BTreeMap<String, String>;

/// Adds all assets and tells how pages name them.
pub fn collect(root: &Path, input: &Input, site: &Site, all: &mut Files) -> anyhow::Result<Linkage> {
    let folder = root.join("public");
    let public = public_files(&folder, all)?;
    let mut add = |file: &str, bytes: Vec<u8>| {
        let integrity = hash::integrity(&bytes);
        let name = all.add_asset(file, bytes);
        Linked { address: site.below_base(&format!("/{name}")), integrity }
    };

    let [css, more_css] = css::joined(&root.join("style"))?;
    let style = |css: &str| {
        css::with_addresses(&css::without_comments(css), |named| {
            // Style sheet and asset are neighbours in assets/, whatever the base is.
            Ok(file_name(final_name(&public, named)?).to_owned())
        })
    };
    let css = add("site.css", style(&css)?.into_bytes());
    let more_css = add("more.css", style(&more_css)?.into_bytes());

    // A program's JavaScript side and its wasm, from the folder and by the name that wasm-bindgen gave them.
    let mut program = |folder: &Path, built: &str, name: &str, is_app: bool| -> anyhow::Result<(Linked, Linked)> {
        let module = read(&folder.join(format!("{built}_bg.wasm")))?;
        let module = match (input.release, is_app) {
            (true, true) => shipped(&module)?,
            (true, false) => portable(wasm::without_custom_sections(&module)?)?,
            (false, _) => module,
        };
        let glue = read(&folder.join(format!("{built}.js")))?;
        let glue = String::from_utf8(glue).context("wasm-bindgen wrote JavaScript that is not UTF-8")?;
        ensure!(
            !folder.join("snippets").exists(),
            "a crate brings JavaScript of its own (snippets/), which this build does not carry: look for what pulls it in"
        );
        let wasm = add(&format!("{name}.wasm"), module);
        let glue = glue.replace(&format!("{built}_bg.wasm"), file_name(&wasm.address));
        let file = format!("{name}.js");
        let js = add(&file, script(input, &file, glue.into_bytes(), Script::Module)?);
        Ok((js, wasm))
    };
    let mut programs = Vec::new();
    for one in Program::ALL {
        let (js, wasm) = program(&one.folder(&input.made), APP, one.name(), true)?;
        programs.push((one, js, wasm));
    }
    let mut beside = |name: &str| program(&build::beside_folder(&input.made, name), name, name, false);
    let (speaker, encoder) = (beside(build::SPEAKER)?, beside(build::ENCODER)?);
    let worker = String::from_utf8(read(&root.join("encoder/worker.js"))?).context("encoder/worker.js is not UTF-8")?;
    let worker = worker.replace("./encoder.js", &format!("./{}", file_name(&encoder.0.address)));
    let encoder = add("encoder-worker.js", script(input, "encoder-worker.js", worker.into_bytes(), Script::Module)?);

    let theme = add("theme.js", script(input, "theme.js", read(&folder.join("theme.js"))?, Script::Classic)?);
    let mut packs = Vec::new();
    for locale in content::Locale::ALL {
        let first = read(&input.made.join(content::Part::Read.file(locale)))?;
        for part in content::Pack::decode(&first)?.parts() {
            let file = part.file(locale);
            let packed = add(&file, read(&input.made.join(&file))?);
            packs.push((format!("{}.{}", locale.code(), part.name()), packed));
        }
    }

    // Where the booth finds the sentences: what the voices say, in their language.
    let mut list = String::new();
    for (name, pack) in &packs {
        if let Some(part) = name.strip_prefix("vi.") {
            list += &format!("{part} {}\n", pack.address);
        }
    }
    let texts = add("texts.bin", list.into_bytes());

    let mut search = Vec::new();
    for locale in content::Locale::ALL {
        let file = build::search_file(locale);
        search.push((locale.code().to_owned(), add(&file, read(&input.made.join(&file))?)));
    }
    let readings = add(build::READINGS, read(&input.made.join(build::READINGS))?);
    let boot = String::from_utf8(read(&folder.join("boot.js"))?).context("public/boot.js is not UTF-8")?;
    let boot = boot_with(
        boot,
        &[
            ("%readings%", &readings.address),
            ("%speaker%", &speaker.0.address),
            ("%speaker-wasm%", &speaker.1.address),
            ("%speaker-wasm-integrity%", &speaker.1.integrity),
            ("%encoder%", &encoder.address),
        ],
    )?;
    let boot = add("boot.js", script(input, "boot.js", boot.into_bytes(), Script::Module)?);

    let address = |named: &str| -> anyhow::Result<Linked> {
        let name = final_name(&public, named)?;
        Ok(Linked { address: site.below_base(&format!("/{name}")), integrity: String::new() })
    };
    let icons = vec![
        ("icon".to_owned(), " type=\"image/svg+xml\"".to_owned(), address("favicon.svg")?.address),
        ("apple-touch-icon".to_owned(), String::new(), address("icons/apple-touch-180.png")?.address),
    ];
    let sprite = address("icons.svg")?;
    let capture = address("capture.js")?;
    let pictures = address("pictures.svg")?;
    // The sprites of single guides, by the part of the content that they belong to.
    let drawings = public.keys().filter_map(|name| {
        let guide = name.strip_prefix("drawings/")?.strip_suffix(".svg")?;
        Some(address(name).map(|drawings| (format!("guide-{guide}"), drawings)))
    });
    let drawings = drawings.collect::<anyhow::Result<_>>()?;
    let manifest = read(&folder.join("manifest.webmanifest"))?;
    all.add("manifest.webmanifest", manifest_with(&manifest, &public)?)?;
    Ok(Linkage {
        css,
        more_css,
        theme,
        boot,
        programs,
        packs,
        texts,
        capture,
        search,
        sprite,
        pictures,
        drawings,
        icons,
        manifest: site.below_base("/manifest.webmanifest"),
        ..Default::default()
    })
}

/// The script that starts the app, with the addresses that no page needs before somebody listens.
fn boot_with(mut boot: String, named: &[(&str, &str)]) -> anyhow::Result<String> {
    for (mark, address) in named {
        ensure!(boot.matches(mark).count() == 1, "public/boot.js must hold {mark} once");
        boot = boot.replace(mark, address);
    }
    Ok(boot)
}

/// How a browser loads a script.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Classic,
    Module,
}

/// A script as readers get it: without comments and with short names, by Terser.
fn script(input: &Input, name: &str, source: Vec<u8>, kind: Script) -> anyhow::Result<Vec<u8>> {
    if !input.release {
        return Ok(source);
    }
    let file = input.made.join(name);
    std::fs::write(&file, source).with_context(|| format!("writing {}", file.display()))?;
    let mut terser = command("node");
    terser.arg("node_modules/terser/bin/terser").arg(&file).args(["--compress", "passes=2", "--mangle"]);
    if kind == Script::Module {
        terser.arg("--module");
    }
    Ok(process::output(&mut terser)?.into_bytes())
}

/// The module as readers get it.
fn shipped(module: &[u8]) -> anyhow::Result<Vec<u8>> {
    portable(wasm::without_custom_sections(&wasm::without_uncalled(module)?)?)
}

/// The module, unless it names a folder of this machine.
fn portable(module: Vec<u8>) -> anyhow::Result<Vec<u8>> {
    for (folder, what) in build::machine_paths() {
        let path = folder.to_string_lossy();
        let found = module.windows(path.len()).any(|part| part == path.as_bytes());
        ensure!(!found, "the wasm names {path}, the {what} of this machine");
    }
    Ok(module)
}

/// Adds the files of `public/`: what pages load under a hashed name, texts such as licences under their own.
fn public_files(folder: &Path, all: &mut Files) -> anyhow::Result<Public> {
    let mut public = Public::new();
    for name in files::below(folder)? {
        if SHELL.contains(&name.as_str()) {
            continue;
        }
        let bytes = read(&folder.join(&name))?;
        // The card of the place stays where its keeper finds it.
        let made = if name.ends_with(".txt") || name.ends_with(".md") || name == CARD {
            all.add(name.clone(), bytes)?;
            name.clone()
        } else {
            all.add_asset(file_name(&name), bytes)
        };
        public.insert(name, made);
    }
    Ok(public)
}

fn final_name<'a>(public: &'a Public, named: &str) -> anyhow::Result<&'a str> {
    let plain = named.trim_start_matches("../").trim_start_matches("public/");
    match public.get(plain) {
        Some(name) => Ok(name),
        None => bail!("{named:?} names no file of public/"),
    }
}

/// The manifest with the final names of its icons. Its other addresses are relative to itself, so they need no base.
fn manifest_with(bytes: &[u8], public: &Public) -> anyhow::Result<Vec<u8>> {
    let mut manifest: serde_json::Value =
        serde_json::from_slice(bytes).context("public/manifest.webmanifest is not JSON")?;
    for icon in manifest["icons"].as_array_mut().into_iter().flatten() {
        let named = icon["src"].as_str().context("an icon of the manifest has no src")?;
        icon["src"] = final_name(public, named)?.into();
    }
    Ok(serde_json::to_vec(&manifest)?)
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manifest_names_final_icons() -> anyhow::Result<()> {
        let public = Public::from([("icons/a.png".to_owned(), "assets/a-1.png".to_owned())]);
        let out = manifest_with(br#"{"start_url":"./","icons":[{"src":"icons/a.png"}]}"#, &public)?;
        assert_eq!(String::from_utf8(out)?, r#"{"icons":[{"src":"assets/a-1.png"}],"start_url":"./"}"#);
        assert!(manifest_with(br#"{"icons":[{"src":"b.png"}]}"#, &public).is_err());
        Ok(())
    }

    #[test]
    fn the_start_names_what_listeners_load() -> anyhow::Result<()> {
        let boot = |text: &str| boot_with(text.to_owned(), &[("%a%", "/x/a.js"), ("%a-wasm%", "/x/a.wasm")]);
        assert_eq!(boot("['%a%', '%a-wasm%']")?, "['/x/a.js', '/x/a.wasm']");
        assert!(boot("['%a%']").is_err());
        assert!(boot("['%a%', '%a%', '%a-wasm%']").is_err());
        Ok(())
    }

    #[test]
    fn styles_may_name_public_files_from_where_they_stand() -> anyhow::Result<()> {
        let public = Public::from([("fonts/a.woff2".to_owned(), "assets/a-1.woff2".to_owned())]);
        for named in ["fonts/a.woff2", "../public/fonts/a.woff2", "../../public/fonts/a.woff2"] {
            assert_eq!(final_name(&public, named)?, "assets/a-1.woff2");
        }
        assert!(final_name(&public, "https://fonts.example/a.woff2").is_err());
        Ok(())
    }
}
