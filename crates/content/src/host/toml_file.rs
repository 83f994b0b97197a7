//! Reads TOML with every value's place, and goes on after a fault so that all of them are found at once.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;

use readiness::CivilDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::fault::{Fault, SourceFile};

/// A value together with the offset where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Placed<T> {
    /// The value.
    pub(crate) value: T,
    /// Byte offset in its file.
    pub(crate) offset: usize,
}

/// Parses a file and hands its top table to `read`. Nothing when it is not TOML: what is left of such a file would
/// only give faults that are none.
pub(crate) fn parse<T>(file: &SourceFile, faults: &mut Vec<Fault>, read: impl FnOnce(&Table<'_>) -> T) -> Option<T> {
    let (document, errors) = DeTable::parse_recoverable(&file.text);
    for error in &errors {
        let span = error.span().unwrap_or(0..0);
        let what = error.message().replace('\n', " ");
        faults.push(file.fault_at(&span, format!("this is not TOML: {what}"), "mend the syntax"));
    }
    if !errors.is_empty() {
        return None;
    }
    let collected = RefCell::new(Vec::new());
    let table = Table { file, table: document.get_ref(), at: 0, seen: RefCell::default(), faults: &collected };
    let result = read(&table);
    table.finish();
    faults.append(&mut collected.borrow_mut());
    Some(result)
}

/// A TOML table that knows where it stands and which of its keys were asked for.
pub(crate) struct Table<'a> {
    file: &'a SourceFile,
    table: &'a DeTable<'a>,
    at: usize,
    seen: RefCell<BTreeSet<&'static str>>,
    faults: &'a RefCell<Vec<Fault>>,
}

impl<'a> Table<'a> {
    /// Where the table begins.
    pub(crate) fn offset(&self) -> usize {
        self.at
    }

    /// Reports a fault.
    pub(crate) fn fault(&self, offset: usize, what: impl Into<String>, mend: impl Into<String>) {
        self.faults.borrow_mut().push(self.file.fault(offset, what, mend));
    }

    fn get(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.seen.borrow_mut().insert(key);
        self.table.get(key)
    }

    /// Where a key's value stands; the table's own place when it is not there.
    pub(crate) fn place_of(&self, key: &'static str) -> usize {
        self.get(key).map_or(self.at, |value| value.span().start)
    }

    /// Whether the key is given.
    pub(crate) fn has(&self, key: &'static str) -> bool {
        self.get(key).is_some()
    }

    fn missing(&self, key: &str, example: &str) {
        self.fault(self.at, format!("`{key}` is missing"), format!("add {key} = {example}"));
    }

    fn wrong_kind(&self, key: &str, span: &Range<usize>, wanted: &str) {
        self.fault(span.start, format!("`{key}` is not {wanted}"), format!("give {wanted}"));
    }

    /// A text that may be left out.
    pub(crate) fn optional_text(&self, key: &'static str) -> Option<Placed<&'a str>> {
        let value = self.get(key)?;
        match value.get_ref().as_str() {
            Some(text) => Some(Placed { value: text, offset: value.span().start }),
            None => {
                self.wrong_kind(key, &value.span(), "a text in quotes");
                None
            }
        }
    }

    /// A text that must be there; it may be empty.
    pub(crate) fn text(&self, key: &'static str) -> Option<Placed<&'a str>> {
        if !self.has(key) {
            self.missing(key, "\"…\"");
        }
        self.optional_text(key)
    }

    /// An id: small letters, digits and single hyphens.
    pub(crate) fn id(&self, key: &'static str) -> Option<Placed<&'a str>> {
        let id = self.text(key)?;
        if is_id(id.value) {
            return Some(id);
        }
        let what = format!("`{}` is not an id", id.value);
        self.fault(id.offset, what, "use small letters without accents, digits and single hyphens");
        None
    }

    /// A list of texts that may be left out.
    pub(crate) fn texts(&self, key: &'static str) -> Vec<Placed<&'a str>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(list) = value.get_ref().as_array() else {
            self.wrong_kind(key, &value.span(), "a list of texts");
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in list {
            match item.get_ref().as_str() {
                Some(text) => texts.push(Placed { value: text, offset: item.span().start }),
                None => self.wrong_kind(key, &item.span(), "a list of texts"),
            }
        }
        texts
    }

    /// Yes or no; left out means no.
    pub(crate) fn flag(&self, key: &'static str) -> bool {
        let Some(value) = self.get(key) else { return false };
        value.get_ref().as_bool().unwrap_or_else(|| {
            self.wrong_kind(key, &value.span(), "true or false");
            false
        })
    }

    /// A day that may be left out, quoted or not: `2026-11-23`.
    pub(crate) fn optional_date(&self, key: &'static str) -> Option<Placed<CivilDate>> {
        let value = self.get(key)?;
        let offset = value.span().start;
        let written = written(value.get_ref());
        let date = written.as_deref().and_then(parse_date);
        if date.is_none() {
            let written = written.unwrap_or_else(|| value.get_ref().type_str().to_owned());
            self.fault(offset, format!("`{key}` is not a date: {written}"), "write a real day as \"YYYY-MM-DD\"");
        }
        Some(Placed { value: date?, offset })
    }

    /// A day that must be there.
    pub(crate) fn date(&self, key: &'static str) -> Option<Placed<CivilDate>> {
        if !self.has(key) {
            self.missing(key, "\"YYYY-MM-DD\"");
        }
        self.optional_date(key)
    }

    /// A number or a day as it is written, so that the kind of figure can decide how to read it.
    pub(crate) fn written(&self, key: &'static str) -> Option<Placed<String>> {
        let Some(value) = self.get(key) else {
            self.missing(key, "…");
            return None;
        };
        let text = written(value.get_ref());
        if text.is_none() {
            self.wrong_kind(key, &value.span(), "a number, or a day in quotes");
        }
        Some(Placed { value: text?, offset: value.span().start })
    }

    /// A name out of a closed list that may be left out.
    pub(crate) fn optional_name<T>(
        &self,
        key: &'static str,
        from_name: impl FnOnce(&str) -> Option<T>,
        names: &[&str],
    ) -> Option<Placed<T>> {
        let text = self.optional_text(key)?;
        let value = from_name(text.value);
        if value.is_none() {
            let what = format!("`{}` is no {key}", text.value);
            self.fault(text.offset, what, format!("use one of: {}", names.join(", ")));
        }
        Some(Placed { value: value?, offset: text.offset })
    }

    /// A name out of a closed list that must be there.
    pub(crate) fn name<T>(
        &self,
        key: &'static str,
        from_name: impl FnOnce(&str) -> Option<T>,
        names: &[&str],
    ) -> Option<Placed<T>> {
        if !self.has(key) {
            self.missing(key, &format!("\"{}\"", names.first().unwrap_or(&"…")));
        }
        self.optional_name(key, from_name, names)
    }

    /// The tables of a list (`[[key]]` or `key = [{ … }]`), each handed to `read`, then searched for unknown keys.
    pub(crate) fn tables<T>(&self, key: &'static str, mut read: impl FnMut(&Table<'a>) -> T) -> Vec<T> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(list) = value.get_ref().as_array() else {
            self.wrong_kind(key, &value.span(), "a list of tables");
            return Vec::new();
        };
        let mut results = Vec::new();
        for item in list {
            let Some(table) = item.get_ref().as_table() else {
                self.wrong_kind(key, &item.span(), "a list of tables");
                continue;
            };
            let table =
                Table { file: self.file, table, at: item.span().start, seen: RefCell::default(), faults: self.faults };
            results.push(read(&table));
            table.finish();
        }
        results
    }

    /// A table under a key that may be left out, handed to `read`, then searched for unknown keys.
    pub(crate) fn table<T>(&self, key: &'static str, read: impl FnOnce(&Table<'a>) -> T) -> Option<T> {
        let value = self.get(key)?;
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_kind(key, &value.span(), "a table");
            return None;
        };
        let table =
            Table { file: self.file, table, at: value.span().start, seen: RefCell::default(), faults: self.faults };
        let result = read(&table);
        table.finish();
        Some(result)
    }

    /// One text, or a list of them.
    pub(crate) fn text_or_texts(&self, key: &'static str) -> Vec<Placed<&'a str>> {
        match self.get(key) {
            Some(value) if value.get_ref().is_str() => self.optional_text(key).into_iter().collect(),
            _ => self.texts(key),
        }
    }

    /// Reports the keys that nothing asked for.
    fn finish(&self) {
        let seen = self.seen.borrow();
        for key in self.table.keys() {
            let name: &str = key.get_ref();
            if !seen.contains(name) {
                let known: Vec<&str> = seen.iter().copied().collect();
                let mend = format!("remove it, or use one of: {}", known.join(", "));
                self.fault(key.span().start, format!("nothing reads the key `{name}`"), mend);
            }
        }
    }
}

fn written(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.clone().into_owned()),
        DeValue::Integer(number) => Some(number.as_str().to_owned()),
        DeValue::Float(number) => Some(number.as_str().to_owned()),
        DeValue::Datetime(day) => Some(day.to_string()),
        DeValue::Boolean(_) | DeValue::Array(_) | DeValue::Table(_) => None,
    }
}

/// Whether a text is an id: small letters, digits and single hyphens, as in addresses and message ids.
pub(crate) fn is_id(text: &str) -> bool {
    text.split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

/// A day written as `2026-11-23`; nothing when there is no such day. Stricter than [`readiness::parse_span`], which
/// reads what people type.
pub(crate) fn parse_date(text: &str) -> Option<CivilDate> {
    let day = CivilDate::parse(text).ok()?;
    (day.to_string() == text).then_some(day)
}
