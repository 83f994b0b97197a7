//! What a page calls: three functions over numbers, so that the page needs nothing but the module itself.
#![expect(unsafe_code, reason = "a function is found by its name only when the name is kept, which Rust calls unsafe")]

use std::cell::OnceCell;

use crate::work::{Course, Work};

thread_local! {
    /// A page has one thread, and one work.
    static WORK: OnceCell<Option<Work>> = const { OnceCell::new() };
}

/// Does something with the work; 0 when there is none.
fn with(use_it: impl FnOnce(&Work) -> u32) -> u32 {
    WORK.with(|work| work.get_or_init(|| Work::new().ok()).as_ref().map_or(0, use_it))
}

/// Goes through `count` vectors from the one at `first` on. Gives how many items were on the lists.
fn run(course: Course, first: u32, count: u32) -> u32 {
    with(|work| {
        let items = work.run(&work.session(), course, first as usize, count as usize);
        u32::try_from(items).unwrap_or(u32::MAX)
    })
}

/// Walks.
#[unsafe(no_mangle)]
pub extern "C" fn walk(first: u32, count: u32) -> u32 {
    run(Course::Walk, first, count)
}

/// Takes all answers of a walk at once.
#[unsafe(no_mangle)]
pub extern "C" fn batch(first: u32, count: u32) -> u32 {
    run(Course::Batch, first, count)
}

/// The checksum, of batches when `course` is 1 and of walks otherwise; 0 when there is no work.
#[unsafe(no_mangle)]
pub extern "C" fn checksum(course: u32) -> u32 {
    let course = if course == 1 { Course::Batch } else { Course::Walk };
    with(|work| work.checksum_of(course))
}
