//! Takes out of a wasm module what no browser needs.

use anyhow::{Context, ensure};

const HEADER: &[u8] = b"\0asm\x01\0\0\0";
const CUSTOM: u8 = 0;

/// The module without its custom sections: function names, the list of producers, target features.
///
/// # Errors
/// When the bytes are not a wasm module of version 1.
pub fn without_custom_sections(module: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut rest = module.strip_prefix(HEADER).context("not a wasm module of version 1")?;
    let mut kept = HEADER.to_vec();
    while let Some((&id, after_id)) = rest.split_first() {
        let (size, length) = leb128(after_id).context("a wasm section has no length")?;
        let end = 1 + length + usize::try_from(size)?;
        ensure!(end <= rest.len(), "a wasm section is longer than the module");
        if id != CUSTOM {
            kept.extend_from_slice(&rest[..end]);
        }
        rest = &rest[end..];
    }
    Ok(kept)
}

/// An unsigned LEB128 number of at most 32 bits, and how many bytes it took.
fn leb128(bytes: &[u8]) -> Option<(u32, usize)> {
    let mut value = 0u64;
    for (at, byte) in bytes.iter().take(5).enumerate() {
        value |= u64::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Some((u32::try_from(value).ok()?, at + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(id: u8, body: &[u8]) -> Vec<u8> {
        let mut section = vec![id];
        let size = body.len();
        if size < 128 {
            section.push(size as u8);
        } else {
            section.extend([(size & 0x7f) as u8 | 0x80, (size >> 7) as u8]);
        }
        section.extend_from_slice(body);
        section
    }

    #[test]
    fn only_custom_sections_go() -> anyhow::Result<()> {
        let types = section(1, &[0; 300]);
        let code = section(10, &[1, 2, 3]);
        let names = section(0, &[9; 200]);
        let module = [HEADER, &names, &types, &section(0, b"\x04name"), &code, &names].concat();
        assert_eq!(without_custom_sections(&module)?, [HEADER, &types, &code].concat());
        Ok(())
    }

    #[test]
    fn what_is_no_module_is_refused() {
        assert!(without_custom_sections(b"").is_err());
        assert!(without_custom_sections(b"\0asm\x02\0\0\0").is_err());
        assert!(without_custom_sections(&[HEADER, &[1]].concat()).is_err());
        assert!(without_custom_sections(&[HEADER, &[1, 5, 0]].concat()).is_err());
        assert!(without_custom_sections(&[HEADER, &[1, 0x80, 0x80, 0x80, 0x80, 0x80, 0]].concat()).is_err());
    }
}
