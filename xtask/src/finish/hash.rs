//! Names and integrity values made from the final bytes of a file.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// SHA-256 in hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What stands in a file's name: the first 16 digits of [`hex`]. 64 bits tell the few files of a site apart.
pub fn short(bytes: &[u8]) -> String {
    let mut digits = hex(bytes);
    digits.truncate(16);
    digits
}

/// The value of an `integrity` attribute.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// `stem-<hash>.ext` for a file name `stem.ext`.
pub fn name(file: &str, bytes: &[u8]) -> String {
    match file.rsplit_once('.') {
        Some((stem, ext)) => format!("{stem}-{}.{ext}", short(bytes)),
        None => format!("{file}-{}", short(bytes)),
    }
}

/// The one hash of several files, whatever order they were found in.
pub fn of_files<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> String {
    let mut lines: Vec<String> = files.into_iter().map(|(name, bytes)| format!("{} {name}\n", hex(bytes))).collect();
    lines.sort_by(|a, b| a.as_bytes()[64..].cmp(&b.as_bytes()[64..]));
    short(lines.concat().as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_the_standard_ones() {
        // The values of `printf abc | sha256sum` and `openssl dgst -sha256 -binary | base64`.
        assert_eq!(hex(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(short(b"abc"), "ba7816bf8f01cfea");
        assert_eq!(integrity(b"abc"), "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }

    #[test]
    fn the_hash_stands_before_the_ending() {
        assert_eq!(name("app.wasm", b"abc"), "app-ba7816bf8f01cfea.wasm");
        assert_eq!(name("COPYING", b"abc"), "COPYING-ba7816bf8f01cfea");
    }

    #[test]
    fn files_hash_alike_in_any_order_and_apart_when_one_changes() {
        let a: (&str, &[u8]) = ("a", b"1");
        let b: (&str, &[u8]) = ("b", b"2");
        assert_eq!(of_files([a, b]), of_files([b, a]));
        assert_ne!(of_files([a, b]), of_files([a, ("b", b"3")]));
        assert_ne!(of_files([a, b]), of_files([a, ("c", b"2")]));
    }
}
