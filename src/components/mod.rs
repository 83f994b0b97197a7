//! The parts that pages are made of.

pub mod back_link;
pub mod confirm;
pub mod display_panel;
pub mod footer;
pub mod hear;
pub mod icon;
pub mod masthead;
pub mod notices;
pub mod player;
pub mod say;
pub mod source;
pub mod voice_chooser;
