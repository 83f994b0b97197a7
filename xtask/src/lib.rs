//! What the project's own commands are made of; `cli.rs` is their list.

pub mod answer;
pub mod bench;
pub mod build;
pub mod check;
pub mod cli;
pub mod dev;
pub mod figures;
pub mod finish;
pub mod fuzz;
pub mod headers;
pub mod licences;
mod out;
pub mod paths;
pub mod process;
pub mod programs;
pub mod progress;
pub mod project;
pub mod serve;
pub mod setup;
pub mod size;
pub mod speak;
pub mod test;
