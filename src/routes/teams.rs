//! Addresses of the pages of community teams.

use content::Locale;

/// The place on the page of the record that the presenter's window leads to: what is known of the session is filled in.
pub const FROM_SESSION: &str = "#vua-trinh-bay";

/// A page of community teams.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TeamPage {
    /// Where a team begins.
    Start,
    /// The plan of an issuing drive.
    Drive,
    /// The agenda of a session.
    Agenda,
    /// What the audience sees.
    Screen,
    /// What the presenter sees.
    Presenter,
    /// The checks that a whole room can be asked.
    Rooms,
    /// What is handed out on paper.
    Handout,
    /// What is read out over a loudspeaker.
    Loudspeaker,
    /// People served one after another at a table.
    Serving,
    /// The record of sessions.
    Record,
}

impl TeamPage {
    /// All of them, in the order of the sitemap.
    pub const ALL: [Self; 10] = [
        Self::Start,
        Self::Drive,
        Self::Agenda,
        Self::Screen,
        Self::Presenter,
        Self::Rooms,
        Self::Handout,
        Self::Loudspeaker,
        Self::Serving,
        Self::Record,
    ];

    /// Below the address of the start page; nothing for that page itself.
    const fn slug(self, locale: Locale) -> &'static str {
        match (self, locale) {
            (Self::Start, _) => "",
            (Self::Drive, Locale::Vi) => "dot-cap-the",
            (Self::Drive, Locale::En) => "issuing-drive",
            (Self::Agenda, Locale::Vi) => "buoi-tuyen-truyen",
            (Self::Agenda, Locale::En) => "session",
            (Self::Screen, Locale::Vi) => "trinh-chieu",
            (Self::Screen, Locale::En) => "slides",
            (Self::Presenter, Locale::Vi) => "nguoi-trinh-bay",
            (Self::Presenter, Locale::En) => "presenter",
            (Self::Rooms, Locale::Vi) => "hoi-ca-phong",
            (Self::Rooms, Locale::En) => "ask-the-room",
            (Self::Handout, Locale::Vi) => "to-phat",
            (Self::Handout, Locale::En) => "handouts",
            (Self::Loudspeaker, Locale::Vi) => "bai-phat-loa",
            (Self::Loudspeaker, Locale::En) => "loudspeaker",
            (Self::Serving, Locale::Vi) => "phuc-vu",
            (Self::Serving, Locale::En) => "serving",
            (Self::Record, Locale::Vi) => "so-buoi",
            (Self::Record, Locale::En) => "session-record",
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

    /// Whether it belongs to a session.
    pub const fn is_session(self) -> bool {
        matches!(self, Self::Agenda | Self::Screen | Self::Presenter)
    }

    /// Whether it makes what is handed out or read out.
    pub const fn is_handing(self) -> bool {
        matches!(self, Self::Handout | Self::Loudspeaker)
    }

    /// Whether it fills the window, without the head and the foot of other pages.
    pub const fn is_bare(self) -> bool {
        matches!(self, Self::Screen | Self::Presenter)
    }
}
