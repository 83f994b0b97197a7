//! Reads `content/figures.toml` and looks at the intervals of every figure.

use std::collections::BTreeMap;

use crate::fault::{Fault, SourceFile};
use crate::figure::{Amount, Figure, FigureKind, FigureValue};
use crate::host::refs::{Refs, Site};
use crate::host::source_file::{mark, note_duplicate};
use crate::host::toml_file::{Placed, Table, parse, parse_date};

/// Every figure of the file; nothing in the place of one that cannot be made out.
pub(crate) fn read(file: &SourceFile, refs: &mut Refs, faults: &mut Vec<Fault>) -> Option<Vec<Option<Figure>>> {
    parse(file, faults, |top| {
        let mut first = BTreeMap::new();
        top.tables("figure", |table| {
            let id = table.id("id");
            if let Some(id) = &id {
                note_duplicate(table, file, &mut first, id, "figure");
                refs.given_figures.insert(id.value.to_owned());
            }
            let names = FigureKind::ALL.map(FigureKind::name);
            let kind = table.name("kind", FigureKind::from_name, &names).map(|kind| kind.value);
            let ends = table.flag("ends");
            if !table.has("value") {
                table.fault(table.offset(), "the figure has no value", "add a [[figure.value]]");
            }
            let values = table.tables("value", |value| read_value(file, value, kind, refs));
            // A value that cannot be made out would look like a hole.
            let values: Vec<Placed<FigureValue>> = values.into_iter().collect::<Option<_>>()?;
            let name = id.as_ref().map_or("?", |id| id.value);
            let values = in_order(table, name, ends, values);
            Some(Figure { id: id?.value.to_owned(), kind: kind?, ends, values })
        })
    })
}

fn read_value(
    file: &SourceFile,
    table: &Table<'_>,
    kind: Option<FigureKind>,
    refs: &mut Refs,
) -> Option<Placed<FigureValue>> {
    let written = table.written("value");
    let amount = written.zip(kind).and_then(|(written, kind)| {
        let amount = amount(kind, &written.value);
        if amount.is_none() {
            let what = format!("`{}` is no value of a figure of kind {}", written.value, kind.name());
            table.fault(written.offset, what, wanted(kind));
        }
        amount
    });
    let from = table.optional_date("from").map(|day| day.value);
    let until = table.optional_date("until");
    let backwards = until.as_ref().filter(|until| from.is_some_and(|from| until.value < from));
    if let Some(until) = backwards {
        table.fault(until.offset, "the value ends before it begins", "swap or mend `from` and `until`");
    }
    let is_backwards = backwards.is_some();
    let source = table.id("source");
    if let Some(source) = &source {
        refs.source(source.value, Site::of(file, source.offset));
    }
    let at = table.optional_text("at").map_or("", |at| at.value);
    let fact = table.text("fact");
    let mark = mark(table);
    let value = FigureValue {
        amount: amount?,
        from,
        until: until.map(|day| day.value),
        source: source?.value.to_owned(),
        at: at.to_owned(),
        fact: fact?.value.to_owned(),
        mark: mark?,
    };
    (!is_backwards).then(|| Placed { value, offset: table.offset() })
}

/// Reads an amount in the way of its kind.
fn amount(kind: FigureKind, written: &str) -> Option<Amount> {
    if kind == FigureKind::Date {
        return parse_date(written).map(Amount::Date);
    }
    let (whole, tenth) = written.split_once('.').unwrap_or((written, "0"));
    let fraction_allowed = matches!(kind, FigureKind::WorkingDays | FigureKind::Percent) || !written.contains('.');
    let digits = !whole.is_empty() && tenth.len() == 1 && [whole, tenth].iter().all(|part| is_digits(part));
    if !(fraction_allowed && digits) {
        return None;
    }
    let tenths = whole.parse::<i64>().ok()?.checked_mul(10)?.checked_add(tenth.parse().ok()?)?;
    Some(Amount::from_tenths(tenths))
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn wanted(kind: FigureKind) -> &'static str {
    match kind {
        FigureKind::Date => "write a real day as \"YYYY-MM-DD\"",
        FigureKind::WorkingDays | FigureKind::Percent => "write a whole number, or one decimal as \"0.5\"",
        _ => "write a whole number without separators",
    }
}

/// Puts the values in order of time and reports overlaps, holes and an end that is not declared.
fn in_order(table: &Table<'_>, id: &str, ends: bool, mut values: Vec<Placed<FigureValue>>) -> Vec<FigureValue> {
    values.sort_by_key(|value| (value.value.from, value.value.until.is_none(), value.value.until));
    for pair in values.windows(2) {
        let [before, after] = pair else { continue };
        let starts = after.value.from;
        match (before.value.until, starts) {
            (Some(until), Some(from)) if until < from => {
                if until.plus_days(1) != Some(from) {
                    let what = format!("the figure `{id}` has a hole between {until} and {from}");
                    table.fault(after.offset, what, "let this value begin on the day after the one before it ends");
                }
            }
            _ => {
                let begins = starts.map_or("the beginning".to_owned(), |from| from.to_string());
                let what = format!("two values of the figure `{id}` overlap from {begins}");
                table.fault(after.offset, what, "let the one before it end on the day before");
            }
        }
    }
    if let Some(last) = values.last() {
        match (last.value.until, ends) {
            (Some(until), false) => {
                let what = format!("the figure `{id}` has no value after {until}: a hole without end");
                table.fault(last.offset, what, "add the value that follows, or ends = true if none does");
            }
            (None, true) => {
                let what = format!("the figure `{id}` is said to end, but its last value has no `until`");
                table.fault(last.offset, what, "add `until`, or remove ends = true");
            }
            _ => {}
        }
    }
    values.into_iter().map(|value| value.value).collect()
}
