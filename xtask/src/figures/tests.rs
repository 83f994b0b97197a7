//! The tables of the days on which the fact sheet says that something changes.

use std::collections::BTreeMap;

use super::*;
use crate::project;

fn content(locale: Locale) -> Content {
    Content::new(content::load(&project::root(), locale, day("2026-11-27")).expect("the content"))
}

fn day(text: &str) -> CivilDate {
    CivilDate::parse(text).expect("a day")
}

/// The amounts of a day by row; a row that does not hold is left out.
fn amounts(on: &str) -> BTreeMap<String, Value> {
    let document = document(&content(Locale::Vi), day(on));
    let tables = document["tables"].as_array().expect("tables");
    let rows = tables.iter().flat_map(|table| table["rows"].as_array().expect("rows"));
    let holding = rows.filter(|row| row["holds"] == json!(true));
    holding.map(|row| (row["id"].as_str().expect("an id").to_owned(), row["values"].clone())).collect()
}

/// What becomes another between two days: row, before, after.
fn changed(from: &str, to: &str) -> Vec<(String, Value, Value)> {
    let (before, after) = (amounts(from), amounts(to));
    let mut ids: Vec<&String> = before.keys().chain(after.keys()).collect();
    ids.sort();
    ids.dedup();
    let of = |day: &BTreeMap<String, Value>, id: &String| day.get(id).cloned().unwrap_or(Value::Null);
    let both = ids.into_iter().map(|id| (id.clone(), of(&before, id), of(&after, id)));
    both.filter(|(_, old, new)| old != new).collect()
}

#[test]
fn ordinary_fees_are_full_again_on_the_first_of_january() {
    let change = |id: &str, old: i64, new: i64| (id.to_owned(), json!([old]), json!([new]));
    assert_eq!(
        changed("2026-12-31", "2027-01-01"),
        [
            change("card-change", 25_000, 50_000),
            change("card-reissue", 35_000, 70_000),
            change("cccd-to-card", 15_000, 30_000)
        ]
    );
    assert_eq!(changed("2027-01-01", "2027-02-28"), []);
}

#[test]
fn what_digital_citizens_have_ends_on_the_first_of_march() {
    let over = |id: &str, old: i64| (id.to_owned(), json!([old]), Value::Null);
    assert_eq!(
        changed("2027-01-01", "2027-03-01"),
        [
            over("card-digital", 0),
            over("digital-papers", 5),
            over("residence-digital", 0),
            over("tax-cap", 5),
            over("tax-car", 50),
            over("tax-house", 10),
            over("tax-motorbike", 100),
            over("vehicle-digital", 0),
        ]
    );
    assert_eq!(changed("2027-02-28", "2027-03-01").len(), 8);
}

#[test]
fn earlier_days_have_what_held_then() {
    let ids = |from: &str, to: &str| changed(from, to).into_iter().map(|(id, ..)| id).collect::<Vec<_>>();
    assert_eq!(ids("2025-06-30", "2025-07-01"), ["card-change", "card-reissue", "cccd-to-card"]);
    let fines = ids("2025-12-14", "2025-12-15");
    assert_eq!(fines.iter().filter(|id| id.starts_with("old-")).count(), 4);
    assert_eq!(fines.iter().filter(|id| id.starts_with("id-") || id.starts_with("residence-")).count(), 8);
    let mut summer = ids("2026-06-30", "2026-07-01");
    summer.sort();
    assert_eq!(summer, ["civil-status-duty", "ct07-fee", "ct07-time", "stay-max", "under-6-residence"]);
}

#[test]
fn every_row_has_its_ground_and_what_is_weak_says_so() {
    let document = document(&content(Locale::Vi), day("2026-11-27"));
    let tables = document["tables"].as_array().expect("tables");
    assert_eq!(tables.len(), 3);
    let mut weak = Vec::new();
    for row in tables.iter().flat_map(|table| table["rows"].as_array().expect("rows")) {
        if row["holds"] == json!(false) {
            continue;
        }
        let sources = row["sources"].as_array().expect("sources");
        assert!(!sources.is_empty() && sources.iter().all(|source| source["checked"].is_string()), "{row}");
        assert!(!row["amount"].as_str().expect("an amount").contains('{'), "{row}");
        if row["needs_confirmation"] == json!(true) {
            weak.push(row["id"].as_str().expect("an id"));
        }
    }
    assert_eq!(weak, ["stay-fee", "e-id-fee", "card-online-time", "platform", "platform-bank", "rent-electricity"]);
}

#[test]
fn the_spreadsheet_has_every_span_and_is_read_back() {
    for locale in Locale::ALL {
        let content = content(locale);
        let bytes = every_span(&content).expect("written");
        assert!(bytes.starts_with(&[0xef, 0xbb, 0xbf]));
        let mut reader = csv::Reader::from_reader(&bytes[3..]);
        let columns = reader.headers().expect("columns").len();
        let records: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("records");
        assert!(records.iter().all(|record| record.len() == columns));
        let spans = |id: &str| records.iter().filter(|record| &record[3] == id).collect::<Vec<_>>();
        let fee = spans("card-change-fee");
        assert_eq!(
            fee.iter().map(|record| (&record[5], &record[7])).collect::<Vec<_>>(),
            [("50000", "2024-12-06"), ("25000", "2025-07-01"), ("50000", "2027-01-01"),]
        );
        assert!(String::from_utf8_lossy(&bytes).contains("\r\n"));
        let rows = content.law().tables.iter().flat_map(Table::rows);
        let wanted: usize = rows
            .flat_map(|row| &row.figures)
            .filter_map(|id| content.figures().get(id))
            .map(|figure| figure.values.len())
            .sum();
        assert_eq!(records.len(), wanted);
    }
}
