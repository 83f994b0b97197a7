//! Finds message ids in the program's source, by a rule simple enough to keep in mind:
//!
//! - A string that is the first argument of `text(`, `text_with(`, `t(` or `tx(` (or of a macro of that name) and is
//!   shaped like an id must be a message. `t(` and `text(` give no values; the others give those whose names stand in
//!   a list `&[("name", value), …]` of the call.
//! - A string that is a message's id uses it, wherever it stands.
//! - A string with holes, such as `"voice-{region}"`, uses every message that fits, a hole standing for at least one
//!   character. Its first hole comes after a hyphen, so that it cannot fit everything. Messages of a guide,
//!   a check or a source are used by the files they belong to; a string uses them only if its first hole is that id
//!   and fixed words follow it, as in `"guide-{id}-card-{line}"`, not in `"check-{id}-{question}"`.
//! - Comments do not count, nor does what follows a line `#[cfg(test)]`, for tests stand last and name wrong ids.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::fault::SourceFile;
use crate::host::refs::{Named, Site};
use crate::host::toml_file::is_id;

/// A call that asks for a message with values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Call {
    /// The message asked for.
    pub(crate) message: Named,
    /// Names of the values given.
    pub(crate) given: BTreeSet<String>,
}

/// What the program says it needs.
#[derive(Clone, Debug, Default)]
pub(crate) struct RustIds {
    /// Ids that must be messages.
    pub(crate) required: Vec<Named>,
    /// Calls whose values are known.
    pub(crate) calls: Vec<Call>,
    /// Every string shaped like an id.
    strings: BTreeSet<String>,
    /// Strings with holes, cut at their holes.
    holed: BTreeSet<Vec<String>>,
}

impl RustIds {
    /// What these files need.
    pub(crate) fn scan(files: &[SourceFile]) -> Self {
        let mut ids = Self::default();
        for file in files {
            ids.scan_file(file);
        }
        ids
    }

    /// Whether a string of the program is this id.
    pub(crate) fn mentions(&self, id: &str) -> bool {
        self.strings.contains(id)
    }

    /// Whether a call whose values are known names this message.
    pub(crate) fn calls(&self, id: &str) -> bool {
        self.calls.iter().any(|call| call.message.id == id)
    }

    /// Whether a string of the program with holes fits this id, which belongs to no file of the content.
    pub(crate) fn fits(&self, id: &str) -> bool {
        self.holed.iter().any(|parts| fits(parts, id))
    }

    /// Whether a string of the program with holes fits this id, which begins with `owner`: `guide-`, the id of the
    /// guide, and a hyphen, or so for a check or a source.
    pub(crate) fn fits_owned(&self, id: &str, owner: &str) -> bool {
        let Some(words) = owner.strip_suffix('-').and_then(|owner| id.strip_prefix(owner)) else { return false };
        self.holed.iter().any(|parts| {
            let [first, rest @ ..] = parts.as_slice() else { return false };
            let same_kind = owner.find('-').is_some_and(|hyphen| owner[..=hyphen] == **first);
            let fixed = rest.first().is_some_and(|fixed| fixed.len() > 1);
            same_kind && fixed && if let [last] = rest { last == words } else { fits(rest, words) }
        })
    }

    fn scan_file(&mut self, file: &SourceFile) {
        let text = file.text.split("\n#[cfg(test)]").next().unwrap_or_default();
        let mut at = 0;
        while at < text.len() {
            let rest = &text[at..];
            if rest.starts_with("//") {
                at += rest.find('\n').unwrap_or(rest.len());
            } else if rest.starts_with("/*") {
                at += rest.find("*/").map_or(rest.len(), |end| end + 2);
            } else if let Some((string, length)) = string_literal(rest, &text[..at]) {
                self.note(file, string, text, at..at + length);
                at += length;
            } else if let Some(length) = char_literal(rest) {
                at += length;
            } else {
                at += rest.chars().next().map_or(1, char::len_utf8);
            }
        }
    }

    fn note(&mut self, file: &SourceFile, string: &str, text: &str, place: Range<usize>) {
        if !is_id(string) {
            self.holed.extend(holes(string));
            return;
        }
        self.strings.insert(string.to_owned());
        if let Some(function) = called(&text[..place.start]) {
            let message = Named { id: string.to_owned(), site: Site::of(file, place.start) };
            let takes_values = ["tx", "text_with"].contains(&function);
            let given = if takes_values { given(&text[place.end..]) } else { Some(BTreeSet::new()) };
            self.calls.extend(given.map(|given| Call { message: message.clone(), given }));
            self.required.push(message);
        }
    }
}

/// The string that a source text begins with, and how long it is with its quotes.
fn string_literal<'a>(rest: &'a str, before: &str) -> Option<(&'a str, usize)> {
    let in_a_name = before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
    if let Some(raw) = rest.strip_prefix('r').filter(|_| !in_a_name) {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        let body = raw[hashes..].strip_prefix('"')?;
        let close = format!("\"{}", "#".repeat(hashes));
        let end = body.find(&close).unwrap_or(body.len());
        return Some((&body[..end], (2 + hashes + end + close.len()).min(rest.len())));
    }
    let body = rest.strip_prefix('"')?;
    let mut escaped = false;
    for (at, c) in body.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return Some((&body[..at], at + 2)),
            _ => {}
        }
    }
    Some((body, rest.len()))
}

/// The length of a character in quotes, so that `'"'` does not open a string; a lifetime is none.
fn char_literal(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix('\'')?;
    let mut chars = body.char_indices();
    let (_, first) = chars.next()?;
    if first == '\\' {
        return body[1..].char_indices().skip(1).find(|(_, c)| *c == '\'').map(|(at, _)| at + 3);
    }
    chars.next().filter(|(_, c)| *c == '\'').map(|(at, _)| at + 2)
}

/// The function that a text calls with what comes next as its first argument, if it is one that takes a message id.
fn called(before: &str) -> Option<&str> {
    let call = before.trim_end().strip_suffix('(')?;
    let call = call.strip_suffix('!').unwrap_or(call);
    let name_at = call.rfind(|c: char| !(c.is_alphanumeric() || c == '_')).map_or(0, |at| at + 1);
    // A character of several bytes may stand there.
    let name = call.get(name_at..).unwrap_or_default();
    ["text", "text_with", "t", "tx"].contains(&name).then_some(name)
}

/// The names of the values in the rest of a call; nothing when they do not stand there as a list.
fn given(rest: &str) -> Option<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    let (mut depth, mut at, mut listed) = (1, 0, false);
    while depth > 0 && at < rest.len() {
        let here = &rest[at..];
        if let Some((string, length)) = string_literal(here, &rest[..at]) {
            if rest[..at].trim_end().ends_with('(') && here[length..].trim_start().starts_with(',') {
                names.insert(string.to_owned());
            }
            at += length;
            continue;
        }
        listed |= here.starts_with("&[");
        let c = here.chars().next().unwrap_or(' ');
        depth += i32::from(c == '(') - i32::from(c == ')');
        at += c.len_utf8();
    }
    listed.then_some(names)
}

/// Cuts a string with holes into what stands between them, if it is shaped like an id.
fn holes(string: &str) -> Option<Vec<String>> {
    let mut parts = Vec::new();
    let mut rest = string;
    while let Some((before, after)) = rest.split_once('{') {
        let (_, after) = after.split_once('}')?;
        parts.push(before.to_owned());
        rest = after;
    }
    parts.push(rest.to_owned());
    let shaped = parts.iter().flat_map(|part| part.bytes());
    let shaped = shaped.into_iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let anchored = parts.first().is_some_and(|first| first.len() > 1 && first.ends_with('-'));
    (parts.len() > 1 && shaped && anchored).then_some(parts)
}

/// Whether an id is these parts with at least one character in each hole.
fn fits(parts: &[String], id: &str) -> bool {
    let [first, middle @ .., last] = parts else { return false };
    let Some(mut rest) = id.strip_prefix(first.as_str()) else { return false };
    for part in middle {
        let Some((at, hole)) =
            rest.char_indices().nth(1).map_or(Some((rest.len(), "")), |(at, _)| Some((at, &rest[at..])))
        else {
            return false;
        };
        let Some(found) = hole.find(part.as_str()) else { return false };
        rest = &rest[at + found + part.len()..];
    }
    rest.len() > last.len() && rest.ends_with(last.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scan(source: &str) -> RustIds {
        RustIds::scan(&[SourceFile::new("src/a.rs", source)])
    }

    #[test]
    fn calls_require_and_other_strings_only_use() {
        let ids = scan(
            "// t(\"in-comment\")\nfn a<'a>() { site.t(\"nav-home\"); content\n.text_with(\n  \"player-count\", x);\n\
             let q = '\"'; start(\"not-a-call\"); tx!(\"macro-id\"); t(\"Chào\"); /* t(\"also-comment\") */ t(r\"raw-id\") }\n\
             #[cfg(test)]\nmod tests { t(\"in-test\") }",
        );
        let required: Vec<(&str, usize)> = ids.required.iter().map(|n| (n.id.as_str(), n.site.line)).collect();
        assert_eq!(required, [("nav-home", 2), ("player-count", 4), ("macro-id", 5), ("raw-id", 5)]);
        assert!(ids.mentions("not-a-call"));
        assert!(!ids.mentions("in-comment") && !ids.mentions("also-comment") && !ids.mentions("in-test"));
    }

    #[test]
    fn calls_name_the_values_they_give() {
        let ids =
            scan("t(\"a\"); tx(\"b\", &[(\"x\", f(1)), (\"y\", \"no\".into())]); tx(\"c\", values); tx(\"d\", &[])");
        let calls: Vec<(&str, Vec<&str>)> = ids
            .calls
            .iter()
            .map(|call| (call.message.id.as_str(), call.given.iter().map(String::as_str).collect()))
            .collect();
        assert_eq!(calls, [("a", vec![]), ("b", vec!["x", "y"]), ("d", vec![])]);
    }

    #[test]
    fn strings_with_holes_use_what_fits() {
        let ids = scan("format!(\"check-{check}-title\"); format!(\"voice-{}\", x); format!(\"{a}-{b}\"); \"a{b\"");
        assert!(ids.fits("check-the-can-cuoc-title") && ids.fits("voice-north"));
        assert!(!ids.fits("check--title") && !ids.fits("voice-") && !ids.fits("guide-x"));
        let ids = scan("f!(\"guide-{}-card-{name}\"); f!(\"guide-{g}-title\"); f!(\"guide-{g}-{s}\")");
        let owned = |id: &str| ids.fits_owned(id, "guide-so-");
        assert!(owned("guide-so-card-help-1") && owned("guide-so-title"));
        assert!(!owned("guide-so-other-title") && !owned("guide-so-other") && !owned("guide-so-card-"));
        assert!(fits(&["a-".into(), "-x-".into(), "-z".into()], "a-1-x-2-z"));
        assert!(!fits(&["a-".into(), "-x-".into(), "-z".into()], "a-1-x--z"));
    }
}
