//! The parts that pages are made of.

pub mod back_link;
pub mod confirm;
pub mod display_panel;
pub mod door;
pub mod el;
pub mod footer;
pub mod hear;
pub mod icon;
pub mod idle_warning;
pub mod live;
pub mod masthead;
pub mod notices;
pub mod onward;
pub mod pictures;
pub mod place;
pub mod player;
#[cfg(any(feature = "results", feature = "handing"))]
pub mod qr;
pub mod say;
pub mod search_box;
pub mod sent;
pub mod source;
pub mod steps;
pub mod strip;
pub mod swap_table;
pub mod term;
pub mod tick;
pub mod timeline;
pub mod voice_chooser;
pub mod voice_table;
