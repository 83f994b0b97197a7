//! What to take along when papers are made: statements of guides that name it. `crates/content/tests/handing.rs` looks
//! whether they are there.

/// A statement that names a paper, or a phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bring {
    /// Id of its guide.
    pub guide: &'static str,
    /// Id of its section.
    pub section: &'static str,
    /// Id of the statement.
    pub statement: &'static str,
    /// Whether its title alone says it.
    pub by_title: bool,
}

const fn named(guide: &'static str, section: &'static str, statement: &'static str) -> Bring {
    Bring { guide, section, statement, by_title: true }
}

const fn told(guide: &'static str, section: &'static str, statement: &'static str) -> Bring {
    Bring { guide, section, statement, by_title: false }
}

const DAILY: &str = "viec-hang-ngay-khong-so";
const VNEID: &str = "vneid-tu-dau";
const CARD: &str = "the-can-cuoc-la-gi";
const CHILDREN: &str = "tre-em";
const MOVING: &str = "chuyen-nha-thue-nha-tach-ho";

/// For whatever is done.
const ALWAYS: [Bring; 3] =
    [named(DAILY, "mang-gi", "mang-the"), named(DAILY, "mang-gi", "mang-vneid"), named(DAILY, "mang-gi", "mang-ct07")];

/// For what a guide is about.
const OF_GUIDES: [Bring; 4] = [
    told(CARD, "lam-the", "buoc-xem-du-lieu"),
    named(VNEID, "chuan-bi", "so-cua-minh"),
    told(CHILDREN, "moi-sinh", "chi-can-so"),
    told(MOVING, "thue-tro", "giay-thue"),
];

/// What to take along, for an agenda that has these guides.
pub fn bring(guides: &[&str]) -> Vec<Bring> {
    let more = OF_GUIDES.into_iter().filter(|one| guides.contains(&one.guide));
    ALWAYS.into_iter().chain(more).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guide_of_the_agenda_adds_what_it_names() {
        assert_eq!(bring(&[]), ALWAYS);
        let more = bring(&[MOVING, "lua-dao", VNEID]);
        assert_eq!(more[3..].iter().map(|one| one.guide).collect::<Vec<_>>(), [VNEID, MOVING]);
    }
}
