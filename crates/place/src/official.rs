//! Where a page may lead to outside the portal.

/// Hosts of the State, each with all hosts below it. `content/hosts.toml` has the same list for legal sources, and a
/// test compares the two.
pub const OFFICIAL: [&str; 2] = ["chinhphu.vn", "gov.vn"];

/// The host that an https address names; nothing when it is no plain address of a page.
pub fn host(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("https://")?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // Nothing that could lead elsewhere than it seems to: no name before the host, no port, no foreign letters.
    let is_plain = host.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.".contains(&byte));
    let is_name = host.split('.').all(|part| !part.is_empty()) && host.contains('.');
    let is_whole = !address.contains(|c: char| c.is_whitespace() || c.is_control() || "\"'<>\\".contains(c));
    (is_plain && is_name && is_whole).then_some(host)
}

/// Whether a host is this one or one below it.
pub fn is_below(host: &str, parent: &str) -> bool {
    host.strip_suffix(parent).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

/// Whether an address is one of the State's.
pub fn is_official(address: &str) -> bool {
    host(address).is_some_and(|host| OFFICIAL.iter().any(|parent| is_below(host, parent)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_addresses_of_the_state_are_official() {
        for address in ["https://dichvucong.gov.vn", "https://vanban.chinhphu.vn/?pageid=1#a", "https://gov.vn/"] {
            assert!(is_official(address), "{address}");
        }
        for address in [
            "http://dichvucong.gov.vn/",
            "https://gov.vn.example/",
            "https://notgov.vn/",
            "https://a@gov.vn/",
            "https://gov.vn@evil.example/",
            "https://evil.example/gov.vn",
            "https://dichvucong.gov.vn:8080/",
            "https://dichvucong.gov.vn\\@evil.example/",
            "https://dịchvụcông.gov.vn/",
            "https://a b.gov.vn/",
            "https://.gov.vn/",
            "https://",
            "javascript:alert(1)",
            "",
        ] {
            assert!(!is_official(address), "{address}");
        }
    }
}
