//! What was compared, for people and as one JSON document.

use serde_json::{Value, json};

use crate::out::println;
use crate::paths::diff::Compared;

/// More combinations of answers than this are counted, not printed; the JSON document has them all.
const MOST_PRINTED: usize = 12;

/// The JSON document.
pub(super) fn document(revision: &str, compared: &[Compared], seconds: f64) -> Value {
    let changed: Vec<&Compared> = compared.iter().filter(|compared| !compared.is_same()).collect();
    let results: usize = changed.iter().flat_map(|compared| &compared.days).map(|day| day.changes.len()).sum();
    json!({
        "revision": revision,
        "same": changed.is_empty(),
        "compared": compared.len(),
        "changed_results": results,
        "seconds": seconds,
        "checks": changed,
    })
}

/// Prints what is different.
pub(super) fn print(revision: &str, compared: &[Compared], seconds: f64) {
    for of in compared.iter().filter(|compared| !compared.is_same()) {
        println!("{}{}", of.check, of.only.map_or_else(String::new, |only| format!(": {only}")));
        for part in &of.parts {
            println!("  {} {} {}: {}", part.change, part.part, part.id, part.text);
        }
        if !of.figures.is_empty() {
            println!("  figures with other values: {}", of.figures.join(", "));
        }
        for day in of.days.iter().filter(|day| !day.changes.is_empty()) {
            println!("  on {}:", day.day);
            for change in &day.changes {
                println!("    {}: {} → {}", change.part, change.old, change.new);
                for combination in change.answers.iter().take(MOST_PRINTED) {
                    let words = if combination.words.is_empty() {
                        "mọi câu trả lời".to_owned()
                    } else {
                        combination.words.join(" | ")
                    };
                    println!("      • {words}");
                }
                if change.answers.len() > MOST_PRINTED {
                    println!("      … {} more, see --json", change.answers.len() - MOST_PRINTED);
                }
            }
        }
    }
    let same = compared.iter().filter(|compared| compared.is_same()).count();
    println!("compared with {revision}: {same} of {} checks unchanged, {seconds:.2} s", compared.len());
}
