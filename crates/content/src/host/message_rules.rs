//! Rules between messages, content and program: unknown, unused, untranslated, wrong variables.

use std::collections::{BTreeMap, BTreeSet};

use readiness::Mark;

use crate::fault::Fault;
use crate::figure::Figure;
use crate::host::ftl_file::{Message, Messages};
use crate::host::refs::{Refs, Site};
use crate::host::rust_ids::RustIds;
use crate::message::MAX_DEPTH;

/// Which further variables a message takes, by its id.
pub(crate) type Declared<'a> = &'a [(&'a str, &'a [&'a str])];

/// Messages that content or program name and Vietnamese does not have.
pub(crate) fn unknown(vi: &Messages, refs: &Refs, rust: &RustIds, faults: &mut Vec<Fault>) {
    for named in refs.messages.iter().chain(&rust.required) {
        if !vi.has(&named.id) {
            let what = format!("there is no message `{}`", named.id);
            faults.push(named.site.fault(what, "add it to locales/vi and locales/en, or mend the id"));
        }
    }
    for message in vi.by_id.values() {
        for id in &message.messages {
            if !vi.has(id) {
                let what = format!("there is no message `{id}`");
                faults.push(message.site.fault(what, "add it, or write its words here"));
            }
        }
    }
}

/// Messages that put in messages further than the program follows them, or themselves.
pub(crate) fn depth(messages: &Messages, faults: &mut Vec<Fault>) {
    for (id, message) in &messages.by_id {
        if is_deeper(messages, message, MAX_DEPTH) {
            let what = format!("`{id}` puts in messages more than {MAX_DEPTH} deep, or itself");
            faults.push(message.site.fault(what, "write their words here"));
        }
    }
}

fn is_deeper(messages: &Messages, message: &Message, left: usize) -> bool {
    let mut named = message.messages.iter().filter_map(|id| messages.by_id.get(id));
    named.any(|message| left == 0 || is_deeper(messages, message, left - 1))
}

/// Messages that nothing names.
pub(crate) fn unused(vi: &Messages, refs: &Refs, rust: &RustIds, faults: &mut Vec<Fault>) {
    let mut used: BTreeSet<&str> = refs.messages.iter().map(|named| named.id.as_str()).collect();
    used.extend(refs.optional.iter().map(String::as_str));
    used.extend(vi.by_id.values().flat_map(|message| message.messages.iter().map(String::as_str)));
    for (id, message) in &vi.by_id {
        let mut owners = refs.owned.iter().filter(|owner| id.starts_with(owner.as_str())).peekable();
        let built =
            if owners.peek().is_none() { rust.fits(id) } else { owners.any(|owner| rust.fits_owned(id, owner)) };
        if !used.contains(id.as_str()) && !rust.mentions(id) && !built {
            let what = format!("nothing uses the message `{id}`");
            faults.push(message.site.fault(what, "remove it in every language, or use it"));
        }
    }
}

/// Messages of one language that the other has not.
pub(crate) fn translations(vi: &Messages, en: &Messages, faults: &mut Vec<Fault>) {
    for (have, lack, language, folder) in [(vi, en, "English", "locales/en"), (en, vi, "Vietnamese", "locales/vi")] {
        for (id, message) in &have.by_id {
            if !lack.has(id) {
                let what = format!("the message `{id}` has no {language} text");
                faults.push(message.site.fault(what, format!("add it to {folder}, or remove it here")));
            }
        }
    }
}

/// Variables of each message: figures, or declared for it, and the same in every language. Where a call of the program
/// names the message, [`calls`] looks at them.
pub(crate) fn variables(
    locales: &BTreeMap<&str, &Messages>,
    figures: &BTreeSet<String>,
    declared: Declared<'_>,
    rust: &RustIds,
    faults: &mut Vec<Fault>,
) {
    let declared: BTreeMap<&str, &[&str]> = declared.iter().copied().collect();
    for messages in locales.values() {
        for (id, message) in &messages.by_id {
            let own = declared.get(id.as_str()).copied().unwrap_or_default();
            for variable in &message.variables {
                if !figures.contains(variable.as_str()) && !own.contains(&variable.as_str()) && !rust.calls(id) {
                    let what = format!("`{id}` takes ${variable}, which nothing gives");
                    let mend = "name a figure of content/figures.toml, give it in the call, or declare it in \
                                crates/content/src/variables.rs";
                    faults.push(message.site.fault(what, mend));
                }
            }
            for variable in own.iter().filter(|variable| !message.variables.contains(**variable)) {
                let what = format!("`{id}` leaves out ${variable}, which it is given");
                faults.push(message.site.fault(what, "put it in, or take it out of crates/content/src/variables.rs"));
            }
            for variable in message.selectors.iter().filter(|variable| figures.contains(variable.as_str())) {
                let what = format!("`{id}` chooses its words by the figure ${variable}, which comes as text");
                faults.push(message.site.fault(what, "name the figure in one text for all its values"));
            }
        }
    }
    if let (Some(vi), Some(en)) = (locales.get("vi"), locales.get("en")) {
        for (id, message) in &en.by_id {
            if let Some(standard) = vi.by_id.get(id) {
                same_variables(id, standard, message, faults);
            }
        }
    }
}

/// Calls of the program that give a message other values than it takes.
pub(crate) fn calls(vi: &Messages, figures: &BTreeSet<String>, rust: &RustIds, faults: &mut Vec<Fault>) {
    for call in &rust.calls {
        let id = &call.message.id;
        let Some(message) = vi.by_id.get(id) else { continue };
        for variable in message.variables.difference(&call.given).filter(|variable| !figures.contains(*variable)) {
            let what = format!("`{id}` takes ${variable}, which this call does not give");
            faults.push(
                call.message.site.fault(what, format!("give (\"{variable}\", …), or name a figure in the message")),
            );
        }
        for name in call.given.difference(&message.variables) {
            let what = format!("this call gives ${name}, which `{id}` does not take");
            faults.push(call.message.site.fault(what, "mend the name, or leave the value out"));
        }
    }
}

/// Declared messages that are not there; `site` finds the line of a declaration.
pub(crate) fn stale_declarations(
    vi: &Messages,
    declared: Declared<'_>,
    site: impl Fn(&str) -> Site,
    faults: &mut Vec<Fault>,
) {
    for (id, _) in declared {
        if !vi.has(id) {
            let what = format!("variables are declared for `{id}`, and there is no such message");
            faults.push(site(id).fault(what, "remove the declaration, or add the message"));
        }
    }
}

pub(crate) fn same_variables(id: &str, standard: &Message, other: &Message, faults: &mut Vec<Fault>) {
    for variable in standard.variables.difference(&other.variables) {
        let what = format!("`{id}` leaves out ${variable}, which the Vietnamese text has");
        faults.push(other.site.fault(what, format!("put {{ ${variable} }} in")));
    }
    for variable in other.variables.difference(&standard.variables) {
        let what = format!("`{id}` has ${variable}, which the Vietnamese text has not");
        faults.push(other.site.fault(what, format!("take {{ ${variable} }} out, or put it into the Vietnamese text")));
    }
}

/// Texts that say a figure of a weaker mark than their own.
pub(crate) fn marks(vi: &Messages, refs: &Refs, figures: &[Figure], faults: &mut Vec<Fault>) {
    let weak_value = |figure: &Figure| figure.values.iter().map(|value| value.mark).find(|mark| mark.is_weak());
    let weak: BTreeMap<&str, Mark> =
        figures.iter().filter_map(|figure| Some((figure.id.as_str(), weak_value(figure)?))).collect();
    for marked in refs.marked.iter().filter(|marked| !marked.mark.is_weak()) {
        let said: BTreeSet<&String> =
            marked.messages.iter().filter_map(|id| vi.by_id.get(id)).flat_map(|message| &message.variables).collect();
        for variable in said {
            if let Some(mark) = weak.get(variable.as_str()) {
                let (name, own) = (mark.name(), marked.mark.name());
                let what = format!("a text marked {own} says the figure `{variable}`, which is marked {name}");
                faults.push(marked.site.fault(what, format!("mark it {name} with needs-confirmation = true")));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::SourceFile;
    use crate::host::ftl_file;

    #[test]
    fn a_message_takes_what_is_declared_for_it_and_nothing_else() {
        let text = "right = { $count } trang\nleft-out = trang\nunknown = { $other } trang\n";
        let vi = ftl_file::read(&[SourceFile::new("locales/vi/a.ftl", text)], true, &mut Vec::new());
        let declared: Declared<'_> = &[("right", &["count"]), ("left-out", &["count"]), ("gone", &["count"])];
        let mut faults = Vec::new();
        variables(&[("vi", &vi)].into(), &BTreeSet::new(), declared, &RustIds::default(), &mut faults);
        let table = SourceFile::new("variables.rs", "\n\"gone\"");
        let site = |id: &str| Site::of(&table, table.text.find(id).unwrap_or(0));
        stale_declarations(&vi, declared, site, &mut faults);
        let found: Vec<String> =
            faults.iter().map(|fault| format!("{}:{} {}", fault.file, fault.line, fault.what)).collect();
        assert_eq!(
            found,
            [
                "locales/vi/a.ftl:2 `left-out` leaves out $count, which it is given",
                "locales/vi/a.ftl:3 `unknown` takes $other, which nothing gives",
                "variables.rs:2 variables are declared for `gone`, and there is no such message",
            ]
        );
    }
}
