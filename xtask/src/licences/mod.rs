//! Whether every third-party part may be used, and the list of those that are shipped.

pub mod graph;
pub mod notice;

use spdx::{Expression, ParseMode};

pub use notice::{check_notice, write_notice};

/// Licences that a part may be used under. All allow shipping with a notice, and ask nothing of our own code.
const ALLOWED: [&str; 10] =
    ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "CC0-1.0", "ISC", "MIT", "Unicode-3.0", "Zlib"];

/// Whether a licence expression, as a `Cargo.toml` or a `package.json` writes it, can be met by allowed licences.
///
/// # Errors
/// When it is no expression.
fn is_allowed(expression: &str) -> anyhow::Result<bool> {
    // Older crates write a slash for OR.
    let parsed = Expression::parse_mode(&expression.replace('/', " OR "), ParseMode::LAX)
        .map_err(|error| anyhow::anyhow!("{expression:?} is no licence expression: {}", error.reason))?;
    // An exception only ever allows more than its licence does.
    Ok(parsed.evaluate(|asked| asked.license.id().is_some_and(|id| ALLOWED.contains(&id.name))))
}

/// Prints every crate whose licence is not allowed or not stated. True when there is none.
///
/// # Errors
/// When Cargo cannot tell the dependencies.
pub fn check_crates() -> anyhow::Result<bool> {
    let crates = graph::built()?;
    let mut sound = true;
    for one in &crates {
        let fault = match one.license.as_deref().map(is_allowed) {
            Some(Ok(true)) => continue,
            Some(Ok(false)) => "is not among those of xtask/src/licences/mod.rs".to_owned(),
            Some(Err(error)) => error.to_string(),
            None => "is not stated".to_owned(),
        };
        sound = false;
        println!("{} {}: the licence {:?} {fault}", one.name, one.version, one.license.as_deref().unwrap_or(""));
    }
    println!("{} crates looked at", crates.len());
    Ok(sound)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_met_as_they_say() -> anyhow::Result<()> {
        for (expression, expected) in [
            ("MIT", true),
            ("MIT/Apache-2.0", true),
            ("Apache-2.0 / MIT", true),
            ("Apache-2.0 WITH LLVM-exception OR MIT", true),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
            ("MIT OR GPL-3.0-only", true),
            ("MIT/GPL-3.0-only", true),
            ("MIT AND GPL-3.0-only", false),
            ("GPL-3.0-or-later", false),
            ("LGPL-2.1-or-later", false),
            ("AGPL-3.0", false),
        ] {
            assert_eq!(is_allowed(expression)?, expected, "{expression}");
        }
        assert!(is_allowed("free for all").is_err());
        Ok(())
    }
}
