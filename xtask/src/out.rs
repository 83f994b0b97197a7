//! Printing to a reader who may stop reading: `println!` that ends the program quietly when the pipe is closed.

use std::fmt::Arguments;
use std::io::{ErrorKind, Write, stdout};

/// As that of the standard library, but a closed pipe is no panic: whoever reads has read enough.
macro_rules! println {
    () => { $crate::out::line(format_args!("")) };
    ($($words:tt)+) => { $crate::out::line(format_args!($($words)+)) };
}
pub(crate) use println;

/// Prints one line, or ends the program when nobody reads any more.
pub(crate) fn line(words: Arguments<'_>) {
    if let Err(error) = writeln!(stdout().lock(), "{words}") {
        if error.kind() != ErrorKind::BrokenPipe {
            eprintln!("error: writing the answer: {error}");
        }
        std::process::exit(if error.kind() == ErrorKind::BrokenPipe { 0 } else { 1 });
    }
}
