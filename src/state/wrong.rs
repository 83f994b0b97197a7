//! Which statement a reader finds wrong: how the end of an address names it.

/// What stands before the name.
const ASKED: &str = "#sai=";
/// What parts the page from the place on it; no id has it.
const PARTED: char = '~';

/// The end of an address that names a statement by its page, such as `/huong-dan/lua-dao/`, and its anchor.
pub fn to_hash(path: &str, statement: &str) -> String {
    format!("{ASKED}{path}{PARTED}{statement}")
}

/// The page and the anchor that the end of an address names; nothing when it names none. Whether there is such a page,
/// the routes know.
pub fn of_hash(hash: &str) -> Option<(&str, &str)> {
    let (path, statement) = hash.strip_prefix(ASKED)?.split_once(PARTED)?;
    let is_id = |part: &str| {
        !part.is_empty()
            && part.len() <= 100
            && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let is_path =
        path.len() <= 200 && path.starts_with('/') && path.split('/').all(|part| part.is_empty() || is_id(part));
    (is_path && is_id(statement)).then_some((path, statement))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_is_named_and_found_again() {
        let hash = to_hash("/en/guides/scams/", "khong-that");
        assert_eq!(of_hash(&hash), Some(("/en/guides/scams/", "khong-that")));
    }

    #[test]
    fn anything_else_names_none() {
        for hash in [
            "",
            "#bao-sai",
            "#sai=",
            "#sai=/a/",
            "#sai=/a/~",
            "#sai=~b",
            "#sai=a~b",
            "#sai=//a.example/~b c",
            "#sai=/a/~b~c",
            "#sai=/a/<b>~c",
            "#sai=/a/~C",
        ] {
            assert_eq!(of_hash(hash), None, "{hash}");
        }
        assert_eq!(of_hash(&to_hash("/a/", &"b".repeat(101))), None);
    }
}
