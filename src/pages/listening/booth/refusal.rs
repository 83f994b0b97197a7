//! Why a file was not taken in, in the reader's words.

use content::Value;

use crate::state::site::Site;

/// The reason, by its word (`voicepack::PackError::code`) and what it is about. What stands in the file's own words is
/// shown only as the name of that thing.
pub(super) fn reason(site: &Site, code: &str, about: &str) -> String {
    let values = [("name", Value::from(about))];
    site.content().text_with(&format!("booth-refused-{code}"), site.content().built_on(), &values)
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use voicepack::PackError;

    #[test]
    fn every_reason_is_said_in_both_languages() {
        let name = || "a".to_owned();
        let today = content::CivilDate::new(2026, 11, 27).expect("a real day");
        for locale in content::Locale::ALL {
            let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
            let pack = content::load(root, locale, today).expect("the content");
            for error in [
                PackError::TooLarge,
                PackError::TooMany,
                PackError::Bomb(name()),
                PackError::NotAZip,
                PackError::Damaged,
                PackError::BadPath(name()),
                PackError::Twice(name()),
                PackError::Link(name()),
                PackError::Packing(name()),
                PackError::NotAPack,
                PackError::Version(9),
                PackError::Language(name()),
                PackError::Field("id"),
                PackError::Empty,
                PackError::Missing(name()),
                PackError::NotSound(name()),
                PackError::WrongKey(name()),
            ] {
                let id = format!("booth-refused-{}", error.code());
                assert!(pack.messages.get(&id).is_some(), "{id}");
            }
        }
    }
}
