//! readout
