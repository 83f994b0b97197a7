//! Reads `content/search.toml`: under which words people look for things.

use crate::fault::{Fault, SourceFile};
use crate::host::refs::{Named, Refs, Site};
use crate::host::toml_file::{Table, parse};

/// Words of the search that stand in no text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SearchWords {
    /// Names for one thing.
    pub(crate) same: Vec<Vec<String>>,
    /// Words that say nothing about what is looked for, by locale code.
    pub(crate) idle: Vec<(String, Vec<String>)>,
    /// Further words of a page, such as `guide/lua-dao`.
    pub(crate) keywords: Vec<(String, Vec<String>)>,
}

/// What the file says; nothing when it is not TOML.
pub(crate) fn read(file: &SourceFile, refs: &mut Refs, faults: &mut Vec<Fault>) -> Option<SearchWords> {
    parse(file, faults, |top| {
        let same = top.tables("same", |table| {
            let names = texts(table, "names");
            if names.len() < 2 {
                table.fault(table.place_of("names"), "one name is no other name", "give at least two names");
            }
            names
        });
        let idle = top.tables("idle", |table| Some((table.id("locale")?.value.to_owned(), texts(table, "words"))));
        let keywords = top.tables("page", |table| {
            let page = table.text("page")?;
            refs.search_pages.push(Named { id: page.value.to_owned(), site: Site::of(file, page.offset) });
            Some((page.value.to_owned(), texts(table, "words")))
        });
        SearchWords {
            same,
            idle: idle.into_iter().flatten().collect(),
            keywords: keywords.into_iter().flatten().collect(),
        }
    })
}

fn texts(table: &Table<'_>, key: &'static str) -> Vec<String> {
    let texts = table.texts(key);
    if texts.is_empty() {
        table.fault(table.place_of(key), format!("`{key}` is empty"), "give words, or take the table out");
    }
    texts.into_iter().map(|text| text.value.to_owned()).collect()
}
