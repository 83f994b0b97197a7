//! Where things stand in this project, and the settings of the copy that is built.

use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use serde::Deserialize;

/// The project's folder, whatever folder the command was called from.
pub fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    // Cargo tells where xtask/ is; a binary started by hand is started from the project's folder.
    here.and_then(|xtask| xtask.parent().map(Path::to_path_buf)).unwrap_or_else(|| PathBuf::from("."))
}

/// The folder that is put on a server.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// What `deploy/site.toml` says about the copy that is built.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Site {
    /// Scheme and host of the public address, without a slash at its end.
    pub origin: String,
    /// The path below which the site lives, with a slash at both ends.
    pub base: String,
}

impl Site {
    /// Reads `deploy/site.toml`; `base` replaces the path there.
    ///
    /// # Errors
    /// When the file cannot be read or says something that no site can have.
    pub fn load(base: Option<&str>) -> anyhow::Result<Self> {
        let path = root().join("deploy/site.toml");
        let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        let mut site = Self::parse(&text).with_context(|| format!("in {}", path.display()))?;
        if let Some(base) = base {
            base.clone_into(&mut site.base);
            check_base(base)?;
        }
        Ok(site)
    }

    fn parse(text: &str) -> anyhow::Result<Self> {
        let site: Site = toml::from_str(text)?;
        ensure!(
            site.origin.starts_with("https://") && !site.origin.ends_with('/'),
            "origin must begin with https:// and end without a slash, not {:?}",
            site.origin
        );
        check_base(&site.base)?;
        Ok(site)
    }

    /// The public address of a path that begins with a slash and stands below the base.
    pub fn address(&self, path: &str) -> String {
        format!("{}{}", self.origin, self.below_base(path))
    }

    /// A path below the base, as links write it, from one that begins with a slash.
    pub fn below_base(&self, path: &str) -> String {
        format!("{}{path}", self.base.trim_end_matches('/'))
    }
}

fn check_base(base: &str) -> anyhow::Result<()> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_' | '.' | '~');
    ensure!(
        base.starts_with('/') && base.ends_with('/') && !base.contains("//") && base.chars().all(plain),
        "base must be a path with a slash at both ends, such as / or /huong-dan-dan/, not {base:?}"
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read() -> anyhow::Result<()> {
        let site = Site::parse("origin = 'https://a.example'\nbase = '/x/'")?;
        assert_eq!(site.address("/nguon/"), "https://a.example/x/nguon/");
        assert_eq!(site.below_base("/"), "/x/");
        Ok(())
    }

    #[test]
    fn impossible_settings_are_refused() {
        for (origin, base) in [
            ("http://a.example", "/"),
            ("https://a.example/", "/"),
            ("https://a.example", ""),
            ("https://a.example", "/x"),
            ("https://a.example", "x/"),
            ("https://a.example", "//"),
            ("https://a.example", "/a\"b/"),
        ] {
            let text = format!("origin = '{origin}'\nbase = '{base}'");
            assert!(Site::parse(&text).is_err(), "{text}");
        }
    }
}
