//! Reads `content/plain.toml`: how plain the language has to be.

use std::collections::BTreeMap;

use crate::fault::{Fault, SourceFile};
use crate::host::source_file::note_duplicate;
use crate::host::toml_file::{Table, parse};

/// What plain language is here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Plain {
    /// How many syllables a Vietnamese sentence may have, and how many words an English one.
    pub(crate) longest: usize,
    /// How many times a clause may say that something is done to somebody.
    pub(crate) passives: usize,
    /// Capitals that are names and no abbreviations.
    pub(crate) names: Vec<String>,
    /// Words of offices, each with what people say instead.
    pub(crate) jargon: Vec<(String, String)>,
    /// Words of offices that nothing else can be said for: the glossary has to explain them.
    pub(crate) explained: Vec<String>,
}

/// What the file says; nothing when it is not TOML.
pub(crate) fn read(file: &SourceFile, faults: &mut Vec<Fault>) -> Option<Plain> {
    parse(file, faults, |top| {
        let mut first = BTreeMap::new();
        let mut jargon = Vec::new();
        for (word, say) in
            top.tables("jargon", |table| (table.text("word"), table.text("say"))).into_iter().flat_map(pair)
        {
            note_duplicate(top, file, &mut first, &word, "word");
            jargon.push((word.value.to_owned(), say));
        }
        let mut explained = Vec::new();
        for word in top.texts("explained") {
            note_duplicate(top, file, &mut first, &word, "word");
            explained.push(word.value.to_owned());
        }
        let names = top.texts("names").into_iter().map(|name| name.value.to_owned()).collect();
        Plain { longest: number(top, "longest"), passives: number(top, "passives"), names, jargon, explained }
    })
}

type Text<'a> = Option<crate::host::toml_file::Placed<&'a str>>;

fn pair<'a>((word, say): (Text<'a>, Text<'a>)) -> Option<(crate::host::toml_file::Placed<&'a str>, String)> {
    Some((word?, say?.value.to_owned()))
}

/// A whole number above nothing; what is none is reported, and then nothing is too many.
fn number(table: &Table<'_>, key: &'static str) -> usize {
    let Some(written) = table.written(key) else { return usize::MAX };
    written.value.parse().ok().filter(|number| *number > 0).unwrap_or_else(|| {
        table.fault(written.offset, format!("`{key}` is no number of words"), "give a whole number above 0");
        usize::MAX
    })
}
