//! Why a file was not taken in, in the reader's words.

use content::Value;
use voicepack::PackError;

use crate::state::site::Site;

/// The reason. What stands in the file's own words is shown only as the name of the thing it is about.
pub(super) fn reason(site: &Site, error: &PackError) -> String {
    let with = |id: &str, name: &str| {
        let values = [("name", Value::from(name))];
        site.content().text_with(id, site.content().built_on(), &values)
    };
    match error {
        PackError::TooLarge => site.message("booth-refused-large"),
        PackError::TooMany => site.message("booth-refused-many"),
        PackError::Bomb(name) => with("booth-refused-bomb", name),
        PackError::NotAZip => site.message("booth-refused-no-zip"),
        PackError::Damaged => site.message("booth-refused-damaged"),
        PackError::BadPath(name) => with("booth-refused-path", name),
        PackError::Twice(name) => with("booth-refused-twice", name),
        PackError::Link(name) => with("booth-refused-link", name),
        PackError::Packing(name) => with("booth-refused-packing", name),
        PackError::NotAPack => site.message("booth-refused-no-pack"),
        PackError::Version(version) => with("booth-refused-version", &version.to_string()),
        PackError::Language(language) => with("booth-refused-language", language),
        PackError::Field(field) => with("booth-refused-field", field),
        PackError::Empty => site.message("booth-refused-empty"),
        PackError::Missing(name) => with("booth-refused-missing", name),
        PackError::NotSound(name) => with("booth-refused-sound", name),
        PackError::WrongKey(name) => with("booth-refused-key", name),
    }
}
