//! Từ Sổ Sang Thẻ: from household book to identity card, as a page that reads in full without this program and
//! becomes interactive with it.

// The types of views nest as deep as the pages do.
#![recursion_limit = "256"]

pub mod app;
pub mod browser;
pub mod components;
pub mod heads;
pub mod pages;
#[cfg(feature = "ssr")]
pub mod prerender;
pub mod routes;
pub mod start;
pub mod state;

#[cfg(feature = "hydrate")]
pub mod takeover;
