//! Sessions: the agenda, the window that the audience sees, and the window of the presenter.

mod agenda;
mod aloud;
mod desk;
mod face;
mod list;
mod own;
mod own_picture;
mod pictures;
mod presenter;
mod screen;
mod stage;
mod tools;

pub use agenda::page as agenda_page;
pub use presenter::page as presenter_page;
pub use screen::page as screen_page;
