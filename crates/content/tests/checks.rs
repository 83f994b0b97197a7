//! Every path of the real checks.
use std::path::Path;
use content::{Locale, checks, load};
use readiness::{CivilDate, prove_on};

#[test]
fn every_path_of_every_check_holds() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (files, faults) = checks(&root);
    for fault in &faults { println!("{fault}"); }
    let pack = load(&root, Locale::Vi, CivilDate::parse("2026-11-23").unwrap()).unwrap();
    let table = pack.figures.table();
    for file in &files {
        let days: Vec<_> = ["2026-11-23","2026-12-31","2027-01-01","2027-02-28","2027-03-01"].iter().map(|d| CivilDate::parse(d).unwrap()).collect();
        for n in [1,5] {
        let start = std::time::Instant::now();
        let proof = prove_on(&file.check, &table, &days[..n]);
        println!("{:?} {:?} {:?}", start.elapsed(), proof.totals, proof.outcomes);
        for fault in &proof.faults { println!("{}", file.locate(fault)); }
        }
    }
}
