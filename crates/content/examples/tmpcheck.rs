//! x
fn main() {
    let root = std::path::PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".into()));
    print!("{}", content::check(&root, content::CivilDate::new(2026, 11, 27).unwrap()));
}
