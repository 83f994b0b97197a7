//! Reads `content/tables.toml`: which figures stand in which table.

use std::collections::BTreeMap;

use readiness::CivilDate;

use crate::fault::{Fault, SourceFile};
use crate::host::refs::{Refs, Site};
use crate::host::source_file::note_duplicate;
use crate::host::toml_file::{Table as Toml, parse};
use crate::law::{Group, Row, Table};

/// The first day that there are tables of, and every table; nothing in the place of one that cannot be made out.
pub(crate) type Read = (Option<CivilDate>, Vec<Option<Table>>);

/// What the file says; nothing when it is not TOML.
pub(crate) fn read(file: &SourceFile, refs: &mut Refs, faults: &mut Vec<Fault>) -> Option<Read> {
    parse(file, faults, |top| {
        let first_day = top.date("first-day").map(|day| day.value);
        let mut reading = Reading { file, refs, anchors: BTreeMap::new(), groups: BTreeMap::new() };
        (first_day, top.tables("table", |table| reading.table(table)))
    })
}

struct Reading<'a> {
    file: &'a SourceFile,
    refs: &'a mut Refs,
    /// Tables and rows share the anchors of the page.
    anchors: BTreeMap<String, usize>,
    groups: BTreeMap<String, usize>,
}

impl Reading<'_> {
    fn table(&mut self, toml: &Toml<'_>) -> Option<Table> {
        let id = toml.id("id");
        if let Some(id) = &id {
            note_duplicate(toml, self.file, &mut self.anchors, id, "table or row");
            self.refs.message(format!("figures-table-{}", id.value), &Site::of(self.file, id.offset));
        }
        if !toml.has("group") {
            toml.fault(toml.offset(), "the table is empty", "add a [[table.group]], or remove it");
        }
        let groups = toml.tables("group", |group| self.group(group));
        Some(Table { id: id?.value.to_owned(), groups: groups.into_iter().collect::<Option<_>>()? })
    }

    fn group(&mut self, toml: &Toml<'_>) -> Option<Group> {
        let id = toml.id("id");
        if let Some(id) = &id {
            note_duplicate(toml, self.file, &mut self.groups, id, "group");
            self.refs.message(format!("figures-group-{}", id.value), &Site::of(self.file, id.offset));
        }
        if !toml.has("rows") {
            toml.fault(toml.offset(), "the group has no rows", "add rows = [{ id = \"…\", figures = [\"…\"] }]");
        }
        let rows = toml.tables("rows", |row| self.row(row));
        Some(Group { id: id?.value.to_owned(), rows: rows.into_iter().collect::<Option<_>>()? })
    }

    fn row(&mut self, toml: &Toml<'_>) -> Option<Row> {
        let id = toml.id("id");
        if let Some(id) = &id {
            note_duplicate(toml, self.file, &mut self.anchors, id, "table or row");
            self.refs.message(format!("figures-row-{}", id.value), &Site::of(self.file, id.offset));
            self.refs.optional.push(format!("figures-row-{}-note", id.value));
        }
        let named = toml.texts("figures");
        for figure in &named {
            self.refs.figure(figure.value, Site::of(self.file, figure.offset));
        }
        let range = toml.flag("range");
        let name = id.as_ref().map_or("?", |id| id.value);
        let place = toml.place_of("figures");
        if named.is_empty() {
            toml.fault(place, format!("the row `{name}` names no figure"), "add figures = [\"…\"]");
        } else if range && named.len() != 2 {
            let what = format!("the row `{name}` is a range and names {} figures", named.len());
            toml.fault(place, what, "name the least and the most, or remove range = true");
        }
        if range {
            self.refs.message("figures-range", &Site::of(self.file, place));
        }
        let form = toml.optional_text("form");
        if let Some(form) = &form {
            self.refs.message(format!("figures-as-{}", form.value), &Site::of(self.file, form.offset));
        }
        Some(Row {
            id: id?.value.to_owned(),
            figures: named.into_iter().map(|figure| figure.value.to_owned()).collect(),
            range,
            form: form.map(|form| form.value.to_owned()),
        })
    }
}
