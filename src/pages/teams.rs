//! The pages of community teams.

pub mod place;
