//! Reads `content/hosts.toml`: where a page may lead to, and whose addresses are only shown.

use crate::fault::{Fault, SourceFile};
use crate::host::refs::Site;
use crate::host::toml_file::parse;

/// Hosts, each with all hosts below it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hosts {
    linked: Vec<String>,
    shown: Vec<String>,
}

/// The lists of the file; nothing when it cannot be made out.
pub(crate) fn read(file: &SourceFile, faults: &mut Vec<Fault>) -> Option<Hosts> {
    parse(file, faults, |top| {
        let list = |key| -> Vec<String> {
            let named = top.texts(key);
            for host in named.iter().filter(|host| place::host(&format!("https://{}", host.value)) != Some(host.value))
            {
                let what = format!("`{}` is no host", host.value);
                top.fault(host.offset, what, "write the name alone, in small letters, such as chinhphu.vn");
            }
            named.into_iter().map(|host| host.value.to_owned()).collect()
        };
        Hosts { linked: list("linked"), shown: list("shown") }
    })
}

impl Hosts {
    /// Whether a page may link to this address.
    pub(crate) fn links(&self, address: &str) -> bool {
        place::host(address).is_some_and(|host| is_among(&self.linked, host))
    }

    /// Looks at an address that somebody will see.
    pub(crate) fn check(&self, address: &str, site: &Site, faults: &mut Vec<Fault>) {
        let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default().trim_end_matches('.');
        if !self.links(address) && !is_among(&self.shown, host) {
            let what = format!("`{host}` is no host of content/hosts.toml");
            let mend =
                "take an official address; of another site, add its host to `shown`, and it is shown and no link";
            faults.push(site.fault(what, mend));
        }
    }

    /// Looks at every web address in a text; `is_said` tells whether what stands at an offset is seen by anybody.
    pub(crate) fn check_text(&self, file: &SourceFile, is_said: &dyn Fn(usize) -> bool, faults: &mut Vec<Fault>) {
        for scheme in ["https://", "http://"] {
            for (at, _) in file.text.match_indices(scheme).filter(|(at, _)| is_said(*at)) {
                let address = file.text[at..].split(|c: char| c.is_whitespace() || "\"'<>(){}`,;".contains(c)).next();
                let address = address.unwrap_or_default().trim_end_matches(['.', ':']);
                if address.len() > scheme.len() {
                    self.check(address, &Site::of(file, at), faults);
                }
            }
        }
    }
}

fn is_among(hosts: &[String], host: &str) -> bool {
    hosts.iter().any(|parent| place::is_below(host, parent))
}
