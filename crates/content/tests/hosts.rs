//! One list of the State's hosts for legal sources and for the links of a card.

use std::fs;
use std::path::Path;

use content::{CivilDate, Locale};

#[test]
fn sources_and_cards_lead_to_the_same_hosts() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let text = fs::read_to_string(root.join("content/hosts.toml")).expect("content/hosts.toml");
    let hosts: toml::Table = text.parse().expect("TOML");
    let linked: Vec<&str> =
        hosts["linked"].as_array().expect("a list").iter().filter_map(toml::Value::as_str).collect();
    assert_eq!(linked, place::OFFICIAL);

    let pack = content::load(&root, Locale::Vi, CivilDate::new(2026, 11, 23).expect("a day")).expect("the content");
    let (links, shown): (Vec<_>, Vec<_>) =
        pack.sources.iter().filter(|source| !source.address.is_empty()).partition(|source| source.linked);
    assert!(links.iter().all(|source| place::is_official(&source.address)) && links.len() > 4, "{}", links.len());
    assert!(!shown.iter().any(|source| place::is_official(&source.address)) && shown.len() > 20, "{}", shown.len());
}
