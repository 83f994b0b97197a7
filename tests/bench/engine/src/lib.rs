//! The work that the engine is measured on: `flow.json` as a [`Check`](readiness::Check), and the two ways through it.
//!
//! Nothing here decides anything: what is asked and what is on the list comes from [`readiness::Walk`], as it does when a
//! reader answers a check.

#[cfg(target_arch = "wasm32")]
pub mod browser;
mod flow;
mod work;

pub use flow::Flow;
pub use work::{Course, Work};
