//! The pages about voices.

pub mod booth;
pub mod voices;
