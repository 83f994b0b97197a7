//! The compressed twins of files, made once with the strongest settings.

use std::io::Write;
use std::path::Path;

use anyhow::Context;

/// Whether a file of this name gets smaller: text, wasm, content, phoneme data. Fonts and pictures already are.
pub fn is_worth_it(name: &str) -> bool {
    // A twin would go on being sent after the card itself was changed.
    let is_changed_later = name.starts_with('_') || name == super::assets::CARD;
    !name.ends_with(".woff2") && !name.ends_with(".png") && !is_changed_later
}

/// The bytes in brotli at its strongest.
///
/// # Errors
/// Never for bytes in memory; the library's signature says so.
pub fn brotli(bytes: &[u8]) -> anyhow::Result<Vec<u8>> {
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters).context("compressing with brotli")?;
    Ok(out)
}

/// The bytes in gzip at its strongest, without name and time, so that the same bytes give the same file.
///
/// # Errors
/// Never for bytes in memory; the library's signature says so.
pub fn gzip(bytes: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).context("compressing with gzip")?;
    encoder.finish().context("compressing with gzip")
}

/// Writes `.br` and `.gz` beside every file below `folder` that gets smaller by it.
///
/// # Errors
/// When a file cannot be read or written.
pub fn folder(folder: &Path) -> anyhow::Result<usize> {
    let names: Vec<String> = super::files::below(folder)?.into_iter().filter(|name| is_worth_it(name)).collect();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let next = std::sync::atomic::AtomicUsize::new(0);
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|_| {
                scope.spawn(|| -> anyhow::Result<()> {
                    while let Some(name) = names.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
                        twins(&folder.join(name))?;
                    }
                    Ok(())
                })
            })
            .collect();
        for worker in workers {
            match worker.join() {
                Ok(result) => result?,
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        Ok(names.len())
    })
}

fn twins(file: &Path) -> anyhow::Result<()> {
    let bytes = std::fs::read(file).with_context(|| format!("reading {}", file.display()))?;
    for (ending, twin) in [("br", brotli(&bytes)?), ("gz", gzip(&bytes)?)] {
        let mut name = file.as_os_str().to_owned();
        name.push(".");
        name.push(ending);
        if twin.len() < bytes.len() {
            std::fs::write(&name, twin).with_context(|| format!("writing {}", name.display()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn twins_hold_the_same_bytes() -> anyhow::Result<()> {
        let text = "từ sổ sang thẻ ".repeat(100);
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut &*brotli(text.as_bytes())?, &mut back)?;
        assert_eq!(back, text.as_bytes());
        let mut back = String::new();
        flate2::read::GzDecoder::new(&*gzip(text.as_bytes())?).read_to_string(&mut back)?;
        assert_eq!(back, text);
        Ok(())
    }

    #[test]
    fn only_what_gets_smaller_has_twins() -> anyhow::Result<()> {
        let place = tempfile::tempdir()?;
        std::fs::write(place.path().join("a.html"), "a".repeat(500))?;
        std::fs::write(place.path().join("b.html"), "b")?;
        std::fs::write(place.path().join("c.woff2"), "c".repeat(500))?;
        folder(place.path())?;
        assert_eq!(
            super::super::files::below(place.path())?,
            ["a.html", "a.html.br", "a.html.gz", "b.html", "c.woff2"]
        );
        Ok(())
    }
}
