//! Finds pages by words, on the device.
//!
//! The host puts texts into a [`Builder`] and packs the [`Index`] that comes of it; the browser unpacks it and asks
//! [`Index::find`]. Words are compared without diacritics and case. A name that the law has changed, or that people
//! use beside the official one, finds what stands under the other ([`Builder::same`]). One letter may be wrong, and the
//! last word may be unfinished. Every result says by which words it was found.
//!
//! Pure logic: no browser, no files, no clock. Scores compare results of one question only.

mod build;
mod find;
mod index;
mod words;

pub use build::{Builder, Field};
pub use find::{Because, Found, How};
pub use index::{Index, IndexError, Place};
pub use words::{fold, words};
