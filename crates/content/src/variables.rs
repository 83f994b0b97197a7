//! Which messages take something beside the figures of the law.
//!
//! A message named here must use every variable of its row, and may use no other one that is not a figure. The
//! program gives them with [`Content::text_with`](crate::Content::text_with).

/// Message id, and the variables it takes.
pub const VARIABLES: &[(&str, &[&str])] = &[];
