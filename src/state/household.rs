//! The members of a household in this tab: what they are called, and for whom answers are given now.
//!
//! Each member's answers are kept as those of a check are (`answers.rs`), so that whatever forgets answers forgets them too. The
//! reader is the one who has no label; which member is meant is never part of an address.

use leptos::prelude::*;
use readiness::{HOUSEHOLD, Label, LabelError, MOST_MEMBERS};

use super::answers::Given;
use super::notices::Notice;
use super::saved::Damaged;
use super::site::Site;
use crate::routes::Route;

/// Where the list of members is kept, as the answers of a check are.
pub const LIST: &str = "ho-gia-dinh.nha";
/// The line of the list that says whose turn it is.
const NOW: &str = "now";

/// Under what the answers of a member are kept; those of the reader under the check itself.
pub fn slot(member: Option<usize>) -> String {
    member.map_or_else(|| HOUSEHOLD.to_owned(), |member| format!("{HOUSEHOLD}.{member}"))
}

/// The member whose turn it is, of a list as it is kept.
pub fn now_of(list: &Given) -> Option<usize> {
    list.iter().find(|(name, _)| name == NOW)?.1.parse().ok().filter(|now| *now < MOST_MEMBERS)
}

/// The members with a label, in the order in which they were added, and whose turn it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Members {
    named: Vec<(usize, Label)>,
    now: Option<usize>,
}

/// Why nobody is added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAdded {
    /// The label is refused.
    Label(LabelError),
    /// Somebody is called so; or the reader, to whom no label is given.
    Taken,
    /// There are as many as there may be.
    Full,
}

impl NotAdded {
    /// The end of the message that tells it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Label(error) => error.id(),
            Self::Taken => "taken",
            Self::Full => "full",
        }
    }
}

impl Members {
    /// Takes up a list as it was kept.
    ///
    /// # Errors
    /// [`Damaged`] when it is none that could be ours.
    pub fn parse(list: &Given) -> Result<Self, Damaged> {
        let mut members = Self::default();
        for (name, value) in list {
            if name == NOW {
                members.now = Some(value.parse().map_err(|_| Damaged)?);
                continue;
            }
            let id: usize = name.parse().map_err(|_| Damaged)?;
            let label = Label::parse(value).map_err(|_| Damaged)?;
            let is_new = members.named.iter().all(|(known, called)| *known != id && *called != label);
            if !is_new || id == 0 || id >= MOST_MEMBERS || label.as_str() != value {
                return Err(Damaged);
            }
            members.named.push((id, label));
        }
        match members.now {
            Some(now) if members.named.iter().all(|(id, _)| *id != now) => Err(Damaged),
            _ => Ok(members),
        }
    }

    /// The list as it is kept.
    pub fn write(&self) -> Given {
        let named = self.named.iter().map(|(id, label)| (id.to_string(), label.to_string()));
        named.chain(self.now.map(|now| (NOW.to_owned(), now.to_string()))).collect()
    }

    /// Adds a member as it was called, and gives its place. The reader is shown as `reader`.
    ///
    /// # Errors
    /// [`NotAdded`], and the list stays as it was.
    pub fn add(&mut self, typed: &str, reader: &str) -> Result<usize, NotAdded> {
        let label = Label::parse(typed).map_err(NotAdded::Label)?;
        if label.as_str().eq_ignore_ascii_case(reader) || self.named.iter().any(|(_, called)| *called == label) {
            return Err(NotAdded::Taken);
        }
        let free = (1..MOST_MEMBERS).find(|id| self.named.iter().all(|(known, _)| known != id));
        let free = free.ok_or(NotAdded::Full)?;
        self.named.push((free, label));
        Ok(free)
    }

    /// Takes a member off the list; whose turn it was, it is the reader's.
    pub fn remove(&mut self, member: usize) {
        self.named.retain(|(id, _)| *id != member);
        self.now = self.now.filter(|now| *now != member);
    }

    /// Everyone, the reader first.
    pub fn all(&self) -> impl Iterator<Item = (Option<usize>, Option<&Label>)> {
        std::iter::once((None, None)).chain(self.named.iter().map(|(id, label)| (Some(*id), Some(label))))
    }

    /// Whose turn it is.
    pub fn now(&self) -> Option<usize> {
        self.now
    }

    /// The label of whose turn it is; nothing for the reader.
    pub fn label(&self) -> Option<&Label> {
        self.named.iter().find(|(id, _)| Some(*id) == self.now).map(|(_, label)| label)
    }
}

/// The members as they are now. Follows changes.
pub fn members(site: &Site) -> Members {
    Members::parse(&site.answers.of(LIST)).unwrap_or_default()
}

fn keep(site: &Site, members: &Members) {
    site.answers.set(LIST, members.write(), site.notices);
}

/// Takes up what the tab has kept. What cannot be read is dropped as a whole, and said.
pub fn load(site: &Site) {
    site.answers.load(LIST, site.notices);
    match Members::parse(&untrack(|| site.answers.of(LIST))) {
        Ok(members) => {
            for (member, _) in members.all().filter(|(member, _)| member.is_some()) {
                site.answers.load(&slot(member), site.notices);
            }
        }
        Err(Damaged) => {
            site.notices.tell(Notice::AnswersDamaged);
            site.answers.forget(HOUSEHOLD);
        }
    }
}

/// Adds a member, without answers. The reader is shown as `reader`.
///
/// # Errors
/// [`NotAdded`], and nothing is changed.
pub fn add(site: &Site, typed: &str, reader: &str) -> Result<(), NotAdded> {
    let mut members = untrack(|| members(site));
    let member = members.add(typed, reader)?;
    // Somebody else may have been kept in this place, whose list was damaged.
    site.answers.set(&slot(Some(member)), Given::new(), site.notices);
    keep(site, &members);
    Ok(())
}

/// Takes a member off the list, with the answers.
pub fn remove(site: &Site, member: usize) {
    let mut members = untrack(|| members(site));
    members.remove(member);
    keep(site, &members);
    site.answers.set(&slot(Some(member)), Given::new(), site.notices);
}

/// Whose turn it is from now on.
pub fn turn_to(site: &Site, member: Option<usize>) {
    let mut members = untrack(|| members(site));
    if members.now != member {
        members.now = member;
        keep(site, &members);
    }
}

/// Goes on with a member: the next question, or the answers once there is none.
pub fn open(site: &Site, member: Option<usize>) {
    turn_to(site, member);
    let next: Route = untrack(|| super::walk::next_page(site, HOUSEHOLD));
    site.go(&next, false);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(lines: &[(&str, &str)]) -> Given {
        lines.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn what_is_kept_is_read_back() {
        let mut members = Members::default();
        assert_eq!(members.add("  Bà ", "Tôi"), Ok(1));
        assert_eq!(members.add("Con lớn", "Tôi"), Ok(2));
        members.now = Some(2);
        assert_eq!(members.write(), list(&[("1", "Bà"), ("2", "Con lớn"), ("now", "2")]));
        assert_eq!(Members::parse(&members.write()), Ok(members.clone()));
        assert_eq!(now_of(&members.write()), Some(2));
        assert_eq!(members.label().map(Label::as_str), Some("Con lớn"));
    }

    #[test]
    fn a_removed_member_s_place_is_free_again_and_the_turn_is_the_reader_s() {
        let mut members = Members::default();
        for label in ["Bà", "Mẹ", "Con"] {
            members.add(label, "Tôi").expect("added");
        }
        members.now = Some(2);
        members.remove(2);
        assert_eq!(members.now(), None);
        members.add("Bố", "Tôi").expect("added");
        let all: Vec<_> = members.all().map(|(id, label)| (id, label.map(Label::as_str))).collect();
        assert_eq!(all, [(None, None), (Some(1), Some("Bà")), (Some(3), Some("Con")), (Some(2), Some("Bố"))]);
    }

    #[test]
    fn nobody_is_added_who_cannot_be() {
        let mut members = Members::default();
        members.add("Bà", "Tôi").expect("added");
        assert_eq!(members.add(" Bà", "Tôi"), Err(NotAdded::Taken));
        for own in ["Tôi", " tôi "] {
            assert_eq!(members.add(own, "Tôi"), Err(NotAdded::Taken), "the reader is there already");
        }
        assert_eq!(members.add("0912345678", "Tôi"), Err(NotAdded::Label(LabelError::Digits)));
        for n in 2..MOST_MEMBERS {
            members.add(&format!("Người {n}"), "Tôi").expect("added");
        }
        assert_eq!(members.all().count(), MOST_MEMBERS, "the reader counts");
        assert_eq!(members.add("Thêm", "Tôi"), Err(NotAdded::Full));
    }

    #[test]
    fn a_list_that_could_not_be_ours_is_damaged() {
        for lines in [
            &[("0", "Bà")][..],
            &[("12", "Bà")],
            &[("1", "Bà"), ("1", "Mẹ")],
            &[("1", "Bà"), ("2", "Bà")],
            &[("1", "001095012345")],
            &[("1", "")],
            &[("1", " Bà")],
            &[("x", "Bà")],
            &[("now", "1")],
            &[("1", "Bà"), ("now", "2")],
        ] {
            assert_eq!(Members::parse(&list(lines)), Err(Damaged), "{lines:?}");
        }
        assert_eq!(Members::parse(&list(&[])), Ok(Members::default()));
    }
}
