//! The answers behind what a result says beside its list.

use crate::evaluate::{View, bit};
use crate::replay::Answered;
use crate::session::Session;
use crate::verdict::Because;

impl Session<'_> {
    /// The answers that a warning (by index) rests on, seen from a finished path. Nothing for an unknown index, and for
    /// a warning that every result carries.
    pub fn because_of_warning(&self, path: &[Answered], warning: usize) -> Because {
        let mut slots = vec![None; self.check.questions.len()];
        let mut on_path = 0;
        for step in path {
            if let (Some(slot), Ok(question)) = (slots.get_mut(step.question), u8::try_from(step.question)) {
                *slot = Some(step.answer);
                on_path |= bit(question);
            }
        }
        let view = View { session: self, slots: &slots, path: on_path, ahead: 0, rules: &[] };
        let when = self.check.warnings.get(warning).and_then(|warning| warning.when.as_ref());
        Because(view.holds(when).1)
    }
}
