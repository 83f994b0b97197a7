//! The folder of installed tools.

use std::path::PathBuf;

use anyhow::Context;

/// The folder of `tool` in `version`: `~/.cache/tu-so-sang-the/<tool>-<version>`, or below `XDG_CACHE_HOME`.
///
/// # Errors
/// When the user has no home folder.
pub fn folder(tool: &str, version: &str) -> anyhow::Result<PathBuf> {
    let cache = folder_from(std::env::var_os("XDG_CACHE_HOME"), std::env::home_dir())
        .context("neither XDG_CACHE_HOME nor a home folder is set; set one, the tools are kept there")?;
    Ok(cache.join("tu-so-sang-the").join(format!("{tool}-{version}")))
}

fn folder_from(cache: Option<std::ffi::OsString>, home: Option<PathBuf>) -> Option<PathBuf> {
    // The specification says that a relative path there counts as unset.
    let cache = cache.map(PathBuf::from).filter(|path| path.is_absolute());
    cache.or_else(|| home.filter(|home| home.is_absolute()).map(|home| home.join(".cache")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cache_folder_wins_over_home_unless_relative() {
        let home = Some(PathBuf::from("/h"));
        assert_eq!(folder_from(Some("/c".into()), home.clone()), Some("/c".into()));
        assert_eq!(folder_from(Some("c".into()), home.clone()), Some("/h/.cache".into()));
        assert_eq!(folder_from(None, home), Some("/h/.cache".into()));
        assert_eq!(folder_from(None, None), None);
    }
}
