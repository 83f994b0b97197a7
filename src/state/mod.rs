//! What the app knows while it runs.

pub mod answers;
#[cfg(feature = "law")]
pub mod chosen_day;
pub mod date_fields;
pub mod household;
pub mod idle;
pub mod listening;
pub mod notices;
pub mod place;
pub mod serving;
pub mod settings;
pub mod shared;
pub mod site;
pub mod turns;
pub mod walk;
pub mod watch;
pub mod wipe;
pub mod words;
pub mod wrong;

pub use saved;
