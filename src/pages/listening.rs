//! The pages about voices.

#[cfg(feature = "listening")]
mod answers;
#[cfg(feature = "booth")]
pub mod booth;
#[cfg(feature = "listening")]
mod device_voices;
#[cfg(feature = "listening")]
mod habits;
#[cfg(feature = "listening")]
mod likes;
#[cfg(feature = "listening")]
pub mod voices;
