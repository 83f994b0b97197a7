//! measure
use std::path::Path;
use content::{CivilDate, Locale, checks, load};
use readiness::*;
#[test]
fn measure() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (files, _) = checks(&root);
    let table = load(&root, Locale::Vi, CivilDate::MIN).expect("the content").figures.table();
    for file in &files {
        let check = &file.check;
        let today = CivilDate::parse(&check.checked).expect("day");
        let session = Session::new(check, &table, today);
        let start = std::time::Instant::now();
        let side = |parts: Vec<Part>| Side { session: &session, parts };
        let of = chart(&[side(vec![Part::Outcome])], |v| v[0].outcome).expect("chart");
        let cubes: Vec<usize> = of.cubes().iter().map(Vec::len).collect();
        println!("{}: outcome {} states, ambiguous {}, cubes {:?} {:?}", check.id, of.states, of.ambiguous, cubes, start.elapsed());
        let s: Vec<usize> = of.within(|o| Some(*o)).lines().iter().map(Vec::len).collect();
        println!("  outcome simple {s:?}");
        let mut total = 0;
        for (i, item) in check.items.iter().enumerate() {
            let start = std::time::Instant::now();
            let tell = |v: &[Verdict]| v[0].items.iter().find(|l| l.item == i).map(|l| (l.case, l.channel, l.online, l.fee));
            let one = chart(&[side(vec![Part::Item(i)])], tell).expect("chart");
            let n: Vec<usize> = one.cubes().iter().map(Vec::len).collect();
            let t1 = start.elapsed();
            let start = std::time::Instant::now();
            let two = chart(&[side(vec![Part::Outcome, Part::Item(i)])], |v| (v[0].outcome, tell(v))).expect("chart");
            let m: Vec<usize> = two.cubes().iter().map(Vec::len).collect();
            let simple: usize = (0..check.outcomes.len()).map(|o| two.within(|(outcome, line)| (*outcome == Some(o)).then_some(*line)).lines().iter().map(Vec::len).sum::<usize>()).sum();
            total += simple;
            let alone: usize = one.within(|l| Some(*l)).lines().iter().map(Vec::len).sum();
            println!("  simple {simple} alone {alone} {} {} states amb {} {:?} cubes {:?} | with outcome {} states {:?} ends {} cubes {}", item.id, one.states, one.ambiguous, t1, n, two.states, start.elapsed(), two.ends.len(), m.iter().sum::<usize>());
        }
        println!("  TOTAL {total}");
        if std::env::var("WHOLE").is_ok() {
            let start = std::time::Instant::now();
            let mut parts = vec![Part::Outcome];
            parts.extend((0..check.items.len()).map(Part::Item));
            let tell = |v: &[Verdict]| (v[0].outcome, v[0].items.iter().map(|l| (l.item, l.case)).collect::<Vec<_>>());
            match chart(&[side(parts)], tell) {
                Ok(all) => println!("  WHOLE {} states {:?} ends {}", all.states, start.elapsed(), all.ends.len()),
                Err(e) => println!("  WHOLE {e} {:?}", start.elapsed()),
            }
        }
    }
}
