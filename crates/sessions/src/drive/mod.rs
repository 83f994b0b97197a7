//! The plan of an issuing drive: how many people are served a day, when the drive ends, who gets which share, and how
//! far the work is behind the plan.
//!
//! A [`Draft`] is what stands in the fields, as typed. Reading it gives a [`Plan`] or every [`Fault`], each with its
//! field. A [`Plan`] gives its [`Forecast`], its days ([`Plan::days`]) and, with the counts of the days so far, its
//! [`Progress`].

mod chart;
mod days;
mod draft;
mod plan;
mod progress;
mod quota;
mod read;

pub use chart::{Chart, chart};
pub use days::{Weekday, Weekdays};
pub use draft::{Draft, FIELDS, Fault, Field, KIND, Wrong};
pub use plan::{Change, Day, Forecast, Group, LONGEST_DRIVE, Place, Plan};
pub use progress::{Point, Progress};
pub use quota::apportion;
