//! What the project's own commands are made of; `main.rs` is their list.

pub mod build;
pub mod finish;
pub mod headers;
pub mod process;
pub mod progress;
pub mod project;
pub mod serve;
pub mod setup;
