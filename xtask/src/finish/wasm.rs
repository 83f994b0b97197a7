//! Takes out of a wasm module what no browser needs.

use anyhow::{Context, ensure};
use walrus::{FunctionKind, Module, ModuleConfig};

/// Functions that are compiled in but never called.
///
/// Leptos hands every view a function for taking a page over piece by piece as it arrives. Ours arrives whole; the
/// browser tests take every page over and would meet the trap that stands in its place.
const NEVER_CALLED: &str = "::hydrate_async";

/// Functions with fewer instructions stay: the compiler makes one of several short functions that do the same, and the
/// one that is left may go by the name of any of them.
const SHORT: u64 = 40;

const HEADER: &[u8] = b"\0asm\x01\0\0\0";
const CUSTOM: u8 = 0;

/// The module without functions that are never called, and without what only they used. Their names are still in it
/// when the compiler is done; in the module that comes back there are none.
///
/// # Errors
/// When the bytes are not a wasm module, or no function has such a name: then the list is out of date.
pub fn without_uncalled(module: &[u8]) -> anyhow::Result<Vec<u8>> {
    snipped(module, NEVER_CALLED, SHORT)
}

/// Whether the name is that of the state machine that the compiler makes of the function, which is where its work is.
/// What stands inside of it, and what drops it, may be shared with functions that are called.
fn is_body(name: &str, called: &str) -> bool {
    let is_hash = |text: &str| text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let item = name.rsplit_once("::h").filter(|(_, hash)| is_hash(hash)).map_or(name, |(item, _)| item);
    item.strip_suffix("::{{closure}}").is_some_and(|item| item.ends_with(called))
}

fn snipped(module: &[u8], called: &str, short: u64) -> anyhow::Result<Vec<u8>> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    let mut module = Module::from_buffer_with_config(module, &config).context("reading the wasm module")?;
    let mut count = 0;
    for function in module.funcs.iter_mut() {
        let named = function.name.as_deref().is_some_and(|name| is_body(name, called));
        let FunctionKind::Local(local) = &mut function.kind else { continue };
        if !named || local.size() < short {
            continue;
        }
        count += 1;
        let entry = local.entry_block();
        local.block_mut(entry).instrs.clear();
        local.builder_mut().func_body().unreachable();
    }
    ensure!(count > 0, "no function is called {called}: is xtask/src/finish/wasm.rs out of date?");
    walrus::passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}

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
    fn a_function_that_is_never_called_goes_with_what_it_used() -> anyhow::Result<()> {
        use walrus::FunctionBuilder;

        let mut module = Module::default();
        let mut add = |name: &str, calls: &[walrus::FunctionId]| {
            let mut function = FunctionBuilder::new(&mut module.types, &[], &[]);
            function.name(name.to_owned());
            for called in calls {
                function.func_body().call(*called);
            }
            function.finish(vec![], &mut module.funcs)
        };
        let used_there = add("only used there", &[]);
        let never = add("<x as y>::hydrate_async::{{closure}}::h0123456789abcdef", &[used_there, used_there]);
        let main = add("main", &[never]);
        module.exports.add("main", main);
        let before = module.emit_wasm();
        let after = Module::from_buffer(&snipped(&before, "::hydrate_async", 2)?)?;
        assert_eq!(Module::from_buffer(&before)?.funcs.iter().count(), 3);
        assert_eq!(after.funcs.iter().count(), 2);
        // Too short, or not there.
        assert!(snipped(&before, "::hydrate_async", 9).is_err());
        assert!(snipped(&before, "no such name", 0).is_err());
        Ok(())
    }

    #[test]
    fn only_the_function_itself_is_meant() {
        let is = |name| is_body(name, "::hydrate_async");
        assert!(is("<T as V>::into_any::hydrate_async::{{closure}}::h24f4fa25e0c7c783"));
        assert!(!is("core::ptr::drop_in_place<<T as V>::hydrate_async::{{closure}}>::h24f4fa25e0c7c783"));
        assert!(!is("<T as V>::hydrate_async::{{closure}}::{{closure}}::h24f4fa25e0c7c783"));
        assert!(!is("<T as V>::hydrate_async::{{closure}}::inner_1::h9793ed6b4b8c1b30"));
        assert!(!is("<T as V>::hydrate::{{closure}}::h24f4fa25e0c7c783"));
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
