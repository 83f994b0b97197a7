//! What the app knows while it runs.

pub mod answers;
pub mod listening;
pub mod notices;
pub mod saved;
pub mod settings;
pub mod site;
