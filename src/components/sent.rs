//! Parts of the page that the takeover leaves as they were sent: for good, or for a moment.
//!
//! A page is long and mostly words. To walk through all of it at once, and to make all of it a second time, is what a
//! slow phone would stand still for.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::renderer::types;
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Mountable, Position, PositionState};
use wasm_bindgen::JsCast;

use crate::state::turns;

/// One element that never changes and waits for no press, with all that is in it. `make` is called only where the page
/// does not have it yet.
pub fn fixed(make: impl FnOnce() -> AnyView + Send + 'static) -> AnyView {
    Sent { make: Box::new(make), comes_alive: false }.into_any()
}

/// One element with all that is in it, taken over in a turn of its own (`state/turns.rs`).
pub fn later(make: impl FnOnce() -> AnyView + Send + 'static) -> AnyView {
    Sent { make: Box::new(make), comes_alive: true }.into_any()
}

struct Sent {
    make: Box<dyn FnOnce() -> AnyView + Send>,
    comes_alive: bool,
}

enum Standing {
    Sent(types::Element),
    Alive(AnyViewState),
}

impl Standing {
    fn part(&mut self) -> &mut dyn Mountable {
        match self {
            Standing::Sent(element) => element,
            Standing::Alive(view) => view,
        }
    }
}

/// Shared with the turn that will take the part over.
struct SentState(Rc<RefCell<Standing>>);

impl SentState {
    fn new(standing: Standing) -> Self {
        SentState(Rc::new(RefCell::new(standing)))
    }
}

impl Mountable for SentState {
    fn unmount(&mut self) {
        self.0.borrow_mut().part().unmount();
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        self.0.borrow_mut().part().mount(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.0.borrow_mut().part().insert_before_this(child)
    }

    fn elements(&self) -> Vec<types::Element> {
        self.0.borrow_mut().part().elements()
    }
}

impl Render for Sent {
    type State = SentState;

    fn build(self) -> SentState {
        SentState::new(Standing::Alive((self.make)().build()))
    }

    /// Another part stands here now. What it holds is not known before it is made, so it takes the old one's place.
    fn rebuild(self, state: &mut SentState) {
        let mut new = self.build();
        state.insert_before_this(&mut new);
        state.unmount();
        *state = new;
    }
}

no_attrs!(Sent);

impl RenderHtml for Sent {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        buf: &mut String,
        position: &mut Position,
        escape: bool,
        mark_branches: bool,
        extra_attrs: Vec<AnyAttribute>,
    ) {
        (self.make)().to_html_with_buf(buf, position, escape, mark_branches, extra_attrs);
    }

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> SentState {
        match position.get() {
            Position::FirstChild => cursor.child(),
            Position::Current => {}
            _ => cursor.sibling(),
        }
        position.set(Position::NextChild);
        let Ok(element) = cursor.current().dyn_into::<types::Element>() else {
            // The page is not the one that this program was made with. What should stand here can still be made.
            return self.build();
        };
        let state = SentState::new(Standing::Sent(element.clone()));
        if self.comes_alive {
            let (make, owner, waiting) = (self.make, Owner::current(), Rc::downgrade(&state.0));
            turns::wait(move || {
                // Gone, when the reader has gone to another page in the meantime.
                let Some(standing) = waiting.upgrade() else { return };
                let take = || make().hydrate_from_position::<true>(&element, Position::Current);
                let alive = match owner {
                    Some(owner) => owner.with(take),
                    None => take(),
                };
                *standing.borrow_mut() = Standing::Alive(alive);
            });
        }
        state
    }

    fn into_owned(self) -> Self {
        self
    }
}
