//! Reads `content/sources.toml`.

use std::collections::BTreeMap;

use readiness::Mark;

use crate::fault::{Fault, SourceFile};
use crate::host::host_file::Hosts;
use crate::host::refs::{Refs, Site};
use crate::host::toml_file::{Placed, Table, parse, parse_date};
use crate::model::{Issued, Source};

/// The names of all marks, for the mending advice.
pub(crate) const MARKS: [&str; 4] = ["SEEN-L", "SEEN", "SEEN-G", "KNOWN"];
/// The mark of what could not be confirmed; it has no place in the content, and a rule of its own says so.
pub(crate) const UNCONFIRMED: &str = "CHƯA XÁC NHẬN";

/// Every source of the file, in its order; nothing in the place of one that cannot be made out.
pub(crate) fn read(
    file: &SourceFile,
    hosts: Option<&Hosts>,
    refs: &mut Refs,
    faults: &mut Vec<Fault>,
) -> Option<Vec<Option<Source>>> {
    let mut strangers = Vec::new();
    let sources = parse(file, faults, |top| {
        let mut first = BTreeMap::new();
        top.tables("source", |table| {
            let id = table.id("id");
            if let Some(id) = &id {
                note_duplicate(table, file, &mut first, id, "source");
                refs.owned.push(format!("source-{}-", id.value));
                refs.given_sources.insert(id.value.to_owned());
                refs.message(format!("source-{}-title", id.value), &Site::of(file, id.offset));
            }
            let number = table.text("number");
            let issued = table.optional_text("issued").and_then(|text| issued(table, &text));
            let from = table.optional_date("from").map(|day| day.value);
            let until = table.optional_date("until");
            if let (Some(from), Some(until)) = (from, &until)
                && until.value < from
            {
                table.fault(until.offset, "the source ends before it begins", "swap or mend `from` and `until`");
            }
            let address = table.text("address");
            if let Some(address) = address.as_ref().filter(|address| !address.value.is_empty())
                && check_address(table, address)
                && let Some(hosts) = hosts
            {
                hosts.check(address.value, &Site::of(file, address.offset), &mut strangers);
            }
            if !table.has("checked") {
                let name = id.as_ref().map_or("?", |id| id.value);
                let what = format!("the source `{name}` has no checked date");
                table.fault(table.offset(), what, "add checked = \"YYYY-MM-DD\", the day it was last compared");
            }
            let checked = table.optional_date("checked");
            let mark = mark(table);
            Some(Source {
                id: id?.value.to_owned(),
                number: number?.value.to_owned(),
                issued,
                from,
                until: until.map(|day| day.value),
                linked: hosts.zip(address.as_ref()).is_some_and(|(hosts, address)| hosts.links(address.value)),
                address: address?.value.to_owned(),
                checked: checked?.value,
                mark: mark?,
            })
        })
    });
    faults.append(&mut strangers);
    sources
}

/// Reads the mark of a table.
pub(crate) fn mark(table: &Table<'_>) -> Option<Mark> {
    let is_unconfirmed = table.has("mark") && table.optional_text("mark").is_some_and(|mark| mark.value == UNCONFIRMED);
    if is_unconfirmed { None } else { table.name("mark", Mark::of_name, &MARKS).map(|mark| mark.value) }
}

/// Reports an id that was given before, and remembers it otherwise.
pub(crate) fn note_duplicate(
    table: &Table<'_>,
    file: &SourceFile,
    first: &mut BTreeMap<String, usize>,
    id: &Placed<&str>,
    thing: &str,
) {
    let line = file.line(id.offset);
    if let Some(before) = first.insert(id.value.to_owned(), line) {
        let what = format!("the {thing} `{}` is given twice, first in line {before}", id.value);
        table.fault(id.offset, what, "give one of them another id, or remove it");
    }
}

fn issued(table: &Table<'_>, text: &Placed<&str>) -> Option<Issued> {
    let year = text.value.parse::<u16>().ok().filter(|year| (1900..=2200).contains(year)).map(Issued::Year);
    let issued = parse_date(text.value).map(Issued::Day).or(year);
    if issued.is_none() {
        let what = format!("`issued` is not a date: {}", text.value);
        table.fault(text.offset, what, "write a real day as \"YYYY-MM-DD\", or the year as \"YYYY\"");
    }
    issued
}

fn check_address(table: &Table<'_>, address: &Placed<&str>) -> bool {
    let text = address.value;
    let is_web = text.starts_with("https://") || text.starts_with("http://");
    let is_address = is_web && !text.contains(char::is_whitespace);
    if !is_address {
        let what = format!("`address` is not the address of a page: {text}");
        table.fault(address.offset, what, "begin it with https://, or leave it empty");
    }
    is_address
}
