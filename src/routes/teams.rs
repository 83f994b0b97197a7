//! Addresses of the pages of community teams.

use content::Locale;

/// A page of community teams.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TeamPage {
    /// Where a team begins.
    Start,
    /// The plan of an issuing drive.
    Drive,
}

impl TeamPage {
    /// All of them, in the order of the sitemap.
    pub const ALL: [Self; 2] = [Self::Start, Self::Drive];

    /// Below the address of the start page; nothing for that page itself.
    const fn slug(self, locale: Locale) -> &'static str {
        match (self, locale) {
            (Self::Start, _) => "",
            (Self::Drive, Locale::Vi) => "dot-cap-the",
            (Self::Drive, Locale::En) => "issuing-drive",
        }
    }

    /// The page at what follows the address of the start page.
    pub fn parse(rest: &[&str], locale: Locale) -> Option<Self> {
        let slug = match rest {
            [] => "",
            [slug] if !slug.is_empty() => slug,
            _ => return None,
        };
        Self::ALL.into_iter().find(|page| page.slug(locale) == slug)
    }

    /// What follows the address of the start page, with its final slash.
    pub fn tail(self, locale: Locale) -> String {
        let slug = self.slug(locale);
        if slug.is_empty() { String::new() } else { format!("{slug}/") }
    }

    /// The messages of its title and its description.
    pub const fn messages(self) -> (&'static str, &'static str) {
        match self {
            Self::Start => ("teams-title", "teams-description"),
            Self::Drive => ("drive-title", "drive-description"),
        }
    }
}
