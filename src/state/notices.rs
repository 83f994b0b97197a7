//! What the reader has to be told once, at the edge of the page.

use leptos::prelude::*;
use readiness::ShareError;

/// Something that happened and that the reader should know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The kept settings could not be read; the page starts with its own.
    SettingsDamaged,
    /// The kept answers could not be read; the check starts anew.
    AnswersDamaged,
    /// The kept card of the place could not be read.
    CardDamaged,
    /// The device keeps nothing: settings and answers last for this page only.
    StorageBlocked,
    /// The device's clock stands outside any sensible year; the day the page was made is used.
    ClockWrong,
    /// No voice could read.
    VoiceFailed,
    /// This device and this copy have no Vietnamese voice.
    NoVoice,
    /// A question that the answers given so far do not lead to.
    QuestionOutOfTurn,
    /// The answers of a check are gone, as the reader wished, and it begins anew.
    BegunAnew,
    /// The answers are gone, as the reader wished.
    Wiped,
    /// The same, and sheets wait to be printed.
    WipedButQueue,
    /// The answers are gone because nobody touched the page for long.
    WipedIdle,
    /// The answers of a link are here.
    LinkTaken,
    /// A link that cannot be read.
    Link(ShareError),
    /// Something can be pasted elsewhere now.
    Copied,
    /// The browser lets no page copy; what is to be copied is marked.
    CopyFailed,
}

impl Notice {
    /// The message that tells it.
    pub fn message(self) -> &'static str {
        match self {
            Notice::SettingsDamaged => "notice-settings-damaged",
            Notice::AnswersDamaged => "notice-answers-damaged",
            Notice::CardDamaged => "notice-card-damaged",
            Notice::StorageBlocked => "notice-storage-blocked",
            Notice::ClockWrong => "notice-clock-wrong",
            Notice::VoiceFailed => "notice-voice-failed",
            Notice::NoVoice => "notice-no-voice",
            Notice::QuestionOutOfTurn => "notice-question-out-of-turn",
            Notice::BegunAnew => "notice-begun-anew",
            Notice::Wiped => "notice-wiped",
            Notice::WipedButQueue => "notice-wiped-but-queue",
            Notice::WipedIdle => "notice-wiped-idle",
            Notice::LinkTaken => "notice-link-taken",
            Notice::Link(ShareError::Damaged) => "notice-link-damaged",
            Notice::Link(ShareError::Old) => "notice-link-old",
            Notice::Link(ShareError::TooLong) => "notice-link-too-long",
            Notice::Link(ShareError::UnknownCheck) => "notice-link-unknown-check",
            Notice::Copied => "notice-copied",
            Notice::CopyFailed => "notice-copy-failed",
        }
    }
}

/// The notices that stand on the page now.
#[derive(Clone, Copy)]
pub struct Notices(RwSignal<Vec<Notice>>);

impl Notices {
    /// None yet.
    pub fn new() -> Self {
        Notices(RwSignal::new(Vec::new()))
    }

    /// Tells `notice`, unless it already stands there.
    pub fn tell(self, notice: Notice) {
        self.0.update(|all| {
            if !all.contains(&notice) {
                all.push(notice);
            }
        });
    }

    /// What was said about the question, or about answers before it, is over once it is answered.
    pub fn answered(self) {
        for notice in [Notice::QuestionOutOfTurn, Notice::BegunAnew] {
            if self.0.with_untracked(|all| all.contains(&notice)) {
                self.dismiss(notice);
            }
        }
    }

    /// Takes `notice` away.
    pub fn dismiss(self, notice: Notice) {
        self.0.update(|all| all.retain(|one| *one != notice));
    }

    /// What stands there now. Follows changes.
    pub fn all(self) -> Vec<Notice> {
        self.0.get()
    }
}

impl Default for Notices {
    fn default() -> Self {
        Self::new()
    }
}
