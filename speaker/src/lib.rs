//! Reading aloud: a program of its own.
//!
//! What only listeners need (how numbers and references are said, the voices, the player's decisions) is a third of what
//! the app would weigh, so `public/boot.js` loads this program when somebody listens for the first time. The app hands
//! over what it knows by the functions of [`Host`]; this program reads the page, lights its sentences and speaks them.

pub mod browser;
#[cfg(feature = "program")]
mod host;
#[cfg(feature = "program")]
mod measure;
pub mod memory;
#[cfg(feature = "program")]
mod stage;
#[cfg(feature = "program")]
mod words;

#[cfg(feature = "program")]
pub use host::Host;
#[cfg(feature = "program")]
pub use measure::Measure;
#[cfg(feature = "program")]
pub use stage::Listener;
#[cfg(feature = "program")]
pub use words::Words;
