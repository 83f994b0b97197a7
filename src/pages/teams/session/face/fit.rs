//! How large the team's own words can be on a slide: whatever is typed has to fit the narrowest screen.

/// The sizes of `style/presenter.css`, the largest first: how many letters a row holds, and how high all rows may be
/// together, in hundredths of a letter's size.
const SIZES: [(&str, usize, usize); 4] = [
    ("slide slide--few", 27, 678),
    ("slide slide--some", 33, 863),
    ("slide slide--many", 39, 1_085),
    ("slide slide--most", 46, 1_310),
];
/// A title that takes more than two rows.
const LONG_TITLE: usize = 84;

/// The class of a slide with this title and these lines.
pub(super) fn lines(title: &str, lines: &[String]) -> &'static str {
    let fits = |letters: usize, most: usize| {
        let rows: usize = lines.iter().map(|line| weight(line).div_ceil(letters).max(1)).sum();
        rows * 136 + lines.len().saturating_sub(1) * 40 <= most
    };
    let size = SIZES.iter().find(|(_, letters, most)| weight(title) < LONG_TITLE && fits(*letters, *most));
    size.map_or("slide slide--full", |(class, _, _)| class)
}

/// How many letters wide a text is: capitals are wider.
pub(super) fn weight(text: &str) -> usize {
    let letters = text.chars().count();
    let small = text.bytes().filter(u8::is_ascii_lowercase).count();
    if small * 5 < letters { letters * 13 / 10 } else { letters }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_more_there_is_the_smaller_it_is() {
        let of = |title: &str, each: usize, count: usize| lines(title, &vec!["a".repeat(each); count]);
        assert_eq!(of("Tên", 20, 1), "slide slide--few");
        assert_eq!(of("Tên", 30, 3), "slide slide--some");
        assert_eq!(of("Tên", 39, 5), "slide slide--many");
        assert_eq!(of("Tên", 46, 5), "slide slide--most");
        assert_eq!(of("Tên", 60, 5), "slide slide--full");
        assert_eq!(of(&"Ă".repeat(80), 1, 1), "slide slide--full");
        assert_eq!((weight("TỔ MÌNH"), weight("Tổ mình"), weight("")), (9, 7, 0));
    }
}
