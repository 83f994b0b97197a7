//! The pages about voices.

mod answers;
mod device_voices;
mod habits;
mod likes;
pub mod booth;
pub mod voices;
