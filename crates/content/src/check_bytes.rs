//! A check within a pack: as bytes, which only programs that ask its questions take apart. What reads rules costs each
//! other program 4 kB (feature `checks`).

use readiness::Check;
use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What lists and links need of a check, and the whole of it in postcard; empty when there is no more of it.
#[derive(Serialize, Deserialize)]
struct Kept {
    id: String,
    slug_en: String,
    checked: String,
    whole: Vec<u8>,
}

fn head(id: &str, slug_en: &str, checked: &str) -> Check {
    Check { id: id.to_owned(), slug_en: slug_en.to_owned(), checked: checked.to_owned(), ..Check::default() }
}

pub(crate) fn serialize<S: Serializer>(check: &Check, serializer: S) -> Result<S::Ok, S::Error> {
    let Check { id, slug_en, checked, .. } = check;
    let is_head = *check == head(id, slug_en, checked);
    let whole = if is_head { Vec::new() } else { postcard::to_allocvec(check).map_err(S::Error::custom)? };
    let kept = Kept { id: id.clone(), slug_en: slug_en.clone(), checked: checked.clone(), whole };
    kept.serialize(serializer)
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Check, D::Error> {
    let kept = Kept::deserialize(deserializer)?;
    if !cfg!(feature = "checks") || kept.whole.is_empty() {
        return Ok(head(&kept.id, &kept.slug_en, &kept.checked));
    }
    match postcard::take_from_bytes(&kept.whole) {
        Ok((check, [])) => Ok(check),
        Ok(_) | Err(_) => Err(D::Error::custom("a damaged check")),
    }
}
