//! The pages about voices.

mod answers;
pub mod booth;
mod device_voices;
mod habits;
mod likes;
pub mod voices;
