//! The pages about the law itself.

pub mod figures;
pub mod news;
pub mod report;
pub mod tables;
