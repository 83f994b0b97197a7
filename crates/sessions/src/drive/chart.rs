//! The progress of a drive as lines of a drawing.

use super::progress::Point;

/// Lines on a canvas whose origin is its upper left corner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// What was planned, as the points of a line: `x,y x,y …`.
    pub planned: String,
    /// What was served, as far as it was counted.
    pub served: String,
    /// Where the last count stands.
    pub last: Option<(u32, u32)>,
    /// The people that the upper edge stands for.
    pub top: u32,
}

/// Draws the points on a canvas of this size. It begins with nobody on the day before the first.
pub fn chart(points: &[Point], width: u32, height: u32) -> Chart {
    let top = points.iter().map(|point| point.planned.max(point.served.unwrap_or(0))).max().unwrap_or(0).max(1);
    let steps = u64::try_from(points.len()).unwrap_or(u64::MAX).max(1);
    let place = |part: u64, whole: u64, length: u32| u32::try_from(u64::from(length) * part / whole).unwrap_or(length);
    let at = |n: usize, people: u32| {
        let x = place(u64::try_from(n).unwrap_or(u64::MAX), steps, width);
        (x, height - place(u64::from(people), u64::from(top), height))
    };
    let line = |places: &[(u32, u32)]| {
        let places: Vec<String> = places.iter().map(|(x, y)| format!("{x},{y}")).collect();
        places.join(" ")
    };
    let planned: Vec<_> =
        std::iter::once(at(0, 0)).chain(points.iter().enumerate().map(|(n, point)| at(n + 1, point.planned))).collect();
    let served: Vec<_> = std::iter::once(at(0, 0))
        .chain(points.iter().enumerate().filter_map(|(n, point)| Some(at(n + 1, point.served?))))
        .collect();
    Chart { planned: line(&planned), served: line(&served), last: served.last().copied(), top }
}
