//! Zip files, read with suspicion and written plainly.
//!
//! The structure is read by `rawzip`; limits, names, checksums and what overlaps are looked at here, because they are
//! what makes a zip file dangerous.

use std::borrow::Cow;
use std::collections::BTreeMap;

use miniz_oxide::inflate::decompress_to_vec_with_limit;
use rawzip::{CompressionMethod, ZipArchive, ZipFileHeaderRecord};

use crate::error::{PackError, shown};

/// The most bytes that the file of a pack may have: forty minutes of uncompressed speech, or seven hours of MP3.
pub const MAX_BYTES: usize = 120_000_000;
/// The most files that a pack may hold, folders included.
pub const MAX_ENTRIES: usize = 8_000;
/// The most bytes of one file in it.
const MAX_FILE: u64 = 8_000_000;
/// The most bytes that all of it may unpack to.
const MAX_UNPACKED: u64 = 160_000_000;
/// How many times as much as it came as a file may unpack to. JSON comes to twenty, sound hardly to two.
const MAX_RATIO: u64 = 100;
const LOCAL_HEADER: &[u8] = b"PK\x03\x04";
const LONGEST_NAME: usize = 255;

/// The files of a zip, by name, unpacked; as they stand where nothing had to be unpacked.
pub(crate) type Files<'a> = BTreeMap<String, Cow<'a, [u8]>>;

/// Reads every file of a zip.
pub(crate) fn read(bytes: &[u8]) -> Result<Files<'_>, PackError> {
    if bytes.len() > MAX_BYTES {
        return Err(PackError::TooLarge);
    }
    // A zip may follow anything; a pack begins as one, so that it is nothing else at the same time.
    if !bytes.starts_with(LOCAL_HEADER) {
        return Err(PackError::NotAZip);
    }
    let archive = ZipArchive::from_slice(bytes).map_err(|_| PackError::Damaged)?;
    if archive.entries_hint() > MAX_ENTRIES as u64 {
        return Err(PackError::TooMany);
    }
    let mut files = Files::new();
    let mut end = 0;
    let mut unpacked = 0_u64;
    let mut count = 0;
    let mut entries = archive.entries();
    while let Some(entry) = entries.next_entry().map_err(|_| PackError::Damaged)? {
        count += 1;
        if count > MAX_ENTRIES {
            return Err(PackError::TooMany);
        }
        let name = name(entry.file_path().as_bytes())?;
        look_at(&entry, &name)?;
        let (packed_size, size) = (entry.compressed_size_hint(), entry.uncompressed_size_hint());
        unpacked = unpacked.saturating_add(size);
        if size > MAX_FILE || unpacked > MAX_UNPACKED {
            return Err(PackError::TooLarge);
        }
        if size > packed_size.max(64).saturating_mul(MAX_RATIO) {
            return Err(PackError::Bomb(shown(&name)));
        }
        let local = archive.get_entry(entry.wayfinder()).map_err(|_| PackError::Damaged)?;
        // Readers that go by the name beside the file would see another pack than those that go by the directory.
        if local.local_header().file_path().as_bytes() != entry.file_path().as_bytes() {
            return Err(PackError::Damaged);
        }
        let (from, to) = local.compressed_data_range();
        let data = usize::try_from(from).ok().zip(usize::try_from(to).ok()).and_then(|(from, to)| bytes.get(from..to));
        let data = data.ok_or(PackError::Damaged)?;
        // Every writer lists files in the order in which they stand; so none shares its bytes with another.
        if entry.local_header_offset() < end {
            return Err(PackError::Twice(shown(&name)));
        }
        end = to;
        if entry.is_dir() {
            if size > 0 {
                return Err(PackError::Link(shown(&name)));
            }
            continue;
        }
        let content = unpack(&entry, data, size).ok_or(PackError::Damaged)?;
        if crc32(&content) != entry.crc32() {
            return Err(PackError::Damaged);
        }
        if files.insert(name.clone(), content).is_some() {
            return Err(PackError::Twice(shown(&name)));
        }
    }
    if count as u64 != archive.entries_hint() {
        return Err(PackError::Damaged);
    }
    Ok(files)
}

fn look_at(entry: &ZipFileHeaderRecord<'_>, name: &str) -> Result<(), PackError> {
    const KIND: u32 = 0o170_000;
    const FILE: u32 = 0o100_000;
    const FOLDER: u32 = 0o040_000;
    let kind = entry.mode().value() & KIND;
    if !matches!(kind, 0 | FILE | FOLDER) {
        return Err(PackError::Link(shown(name)));
    }
    let known = matches!(entry.compression_method(), CompressionMethod::STORE | CompressionMethod::DEFLATE);
    if entry.flags().is_encrypted() || entry.flags().is_masked() || !known {
        return Err(PackError::Packing(shown(name)));
    }
    Ok(())
}

fn unpack<'a>(entry: &ZipFileHeaderRecord<'_>, data: &'a [u8], size: u64) -> Option<Cow<'a, [u8]>> {
    let size = usize::try_from(size).ok()?;
    let content = if entry.compression_method() == CompressionMethod::STORE {
        Cow::Borrowed(data)
    } else {
        // It stops where the directory says that the file ends, whatever the data would like to become.
        Cow::Owned(decompress_to_vec_with_limit(data, size).ok()?)
    };
    (content.len() == size).then_some(content)
}

/// A name that means the same file inside the pack to everybody, or the reason against it.
fn name(bytes: &[u8]) -> Result<String, PackError> {
    let bad = || PackError::BadPath(shown(&String::from_utf8_lossy(bytes)));
    let name = core::str::from_utf8(bytes).map_err(|_| bad())?;
    let path = name.strip_suffix('/').unwrap_or(name);
    let strange =
        |c: char| c.is_control() || matches!(c, '\\' | ':' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let step = |step: &str| step.is_empty() || step == "." || step == "..";
    if name.len() > LONGEST_NAME || name.contains(strange) || path.split('/').any(step) {
        return Err(bad());
    }
    Ok(name.to_owned())
}

/// The checksum of zip files.
fn crc32(bytes: &[u8]) -> u32 {
    const TABLE: [u32; 16] = table();
    // Half a byte at a time: slower than others, and the table has sixteen numbers and not thousands.
    let step = |crc: u32, bits: u32| (crc >> 4) ^ TABLE[((crc ^ bits) & 15) as usize];
    !bytes.iter().fold(!0, |crc, byte| step(step(crc, u32::from(*byte)), u32::from(byte >> 4)))
}

const fn table() -> [u32; 16] {
    let mut table = [0; 16];
    let mut n = 0;
    while n < 16 {
        let mut crc = n as u32;
        let mut bit = 0;
        while bit < 4 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
            bit += 1;
        }
        table[n] = crc;
        n += 1;
    }
    table
}

/// Files as a zip. Nothing is compressed: sound already is. The day of the files is always the same, so that the same
/// recordings make the same bytes.
///
/// Nothing when a name, a file or all of them are longer than the plain format can say.
pub(crate) fn write<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> Option<Vec<u8>> {
    // Version 2.0; names are UTF-8; stored; 1-1-2020, no time.
    const HEAD: [u16; 5] = [20, 0x0800, 0, 0, (40 << 9) | (1 << 5) | 1];
    let mut out = Vec::new();
    let mut directory = Vec::new();
    let mut count = 0_u16;
    for (name, bytes) in files {
        let size = u32::try_from(bytes.len()).ok()?;
        let place = u32::try_from(out.len()).ok()?;
        let name_length = u16::try_from(name.len()).ok()?;
        let mut common = Vec::with_capacity(26);
        HEAD.iter().for_each(|half| common.extend_from_slice(&half.to_le_bytes()));
        for word in [crc32(bytes), size, size] {
            common.extend_from_slice(&word.to_le_bytes());
        }
        common.extend_from_slice(&name_length.to_le_bytes());
        common.extend_from_slice(&[0, 0]);
        out.extend_from_slice(LOCAL_HEADER);
        out.extend_from_slice(&common);
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(bytes);
        directory.extend_from_slice(b"PK\x01\x02");
        directory.extend_from_slice(&20_u16.to_le_bytes());
        directory.extend_from_slice(&common);
        // No comment, first disk, no attributes.
        directory.extend_from_slice(&[0; 10]);
        directory.extend_from_slice(&place.to_le_bytes());
        directory.extend_from_slice(name.as_bytes());
        count = count.checked_add(1)?;
    }
    let place = u32::try_from(out.len()).ok()?;
    let length = u32::try_from(directory.len()).ok()?;
    out.append(&mut directory);
    out.extend_from_slice(b"PK\x05\x06\0\0\0\0");
    for half in [count, count] {
        out.extend_from_slice(&half.to_le_bytes());
    }
    out.extend_from_slice(&length.to_le_bytes());
    out.extend_from_slice(&place.to_le_bytes());
    out.extend_from_slice(&[0, 0]);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_that_of_the_standard() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        assert_eq!(crc32(b""), 0);
    }

    #[test]
    fn what_is_written_is_read_also_by_others() {
        let files = [("manifest.json", b"{}".as_slice()), ("clips/\u{1EA5}.wav", &[7; 70_000])];
        let bytes = write(files.into_iter()).expect("a zip");
        let back = read(&bytes).expect("our own");
        assert_eq!(back.iter().map(|(name, bytes)| (name.as_str(), &bytes[..])).collect::<Vec<_>>(), {
            let mut sorted = files.to_vec();
            sorted.sort_unstable();
            sorted
        });
        let mut other = ::zip::ZipArchive::new(std::io::Cursor::new(&bytes)).expect("read by others");
        let mut text = Vec::new();
        std::io::Read::read_to_end(&mut other.by_name("clips/\u{1EA5}.wav").expect("the file"), &mut text)
            .expect("read");
        assert_eq!(text, [7; 70_000]);
    }

    #[test]
    fn names_that_lead_elsewhere_are_refused() {
        for bad in [
            "../a",
            "a/../b",
            "/a",
            "a//b",
            "./a",
            "a/.",
            "",
            "/",
            "a\\b",
            "..\\a",
            "C:a",
            "a\0b",
            "a\u{202E}b",
            "a\nb",
        ] {
            assert!(matches!(name(bad.as_bytes()), Err(PackError::BadPath(_))), "{bad:?}");
        }
        assert!(name(&[b'a', 0xFF]).is_err());
        assert!(name("a".repeat(300).as_bytes()).is_err());
        for good in ["manifest.json", "clips/0.mp3", "clips/", "a..b/c"] {
            assert_eq!(name(good.as_bytes()).as_deref(), Ok(good));
        }
    }
}
