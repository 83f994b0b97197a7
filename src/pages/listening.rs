//! The pages about voices.

pub mod voices;
