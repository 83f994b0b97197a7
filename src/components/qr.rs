//! A text as a code that the camera of another device reads (ISO/IEC 18004), drawn here and nowhere else.

use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// Light squares around the code, without which cameras do not find it.
const EDGE: i32 = 4;

/// The code of `text` as a drawing that is named `label`; nothing when the text is too long for any code.
pub fn qr(text: &str, label: String) -> Option<AnyView> {
    // The least correction: the code stands on a clean screen, and the fewer squares it has the better an old phone
    // reads it. Where more correction costs no square, the library gives it.
    drawn(text, label, QrCodeEcc::Low)
}

/// The same for paper, which is folded, wetted and written on.
pub fn printed(text: &str, label: String) -> Option<AnyView> {
    drawn(text, label, QrCodeEcc::Medium)
}

fn drawn(text: &str, label: String, correction: QrCodeEcc) -> Option<AnyView> {
    let bytes = [QrSegment::make_bytes(text.as_bytes())];
    let code = QrCode::encode_segments_advanced(&bytes, correction, Version::MIN, Version::MAX, None, true).ok()?;
    let size = (code.size() + 2 * EDGE).to_string();
    let canvas = ["0", "0", &size, &size].join(" ");
    Some(
        view! {
            <svg class="qr" viewBox=canvas role="img" aria-label=label shape-rendering="crispEdges">
                <path d=squares(&code)></path>
            </svg>
        }
        .into_any(),
    )
}

/// The dark squares as one outline, row by row.
fn squares(code: &QrCode) -> String {
    let mut outline = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let from = x;
            while code.get_module(x, y) {
                x += 1;
            }
            if x > from {
                let long = (x - from).to_string();
                for part in
                    ["M", &(from + EDGE).to_string(), " ", &(y + EDGE).to_string(), "h", &long, "v1h-", &long, "z"]
                {
                    outline.push_str(part);
                }
            }
            x += 1;
        }
    }
    outline
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outline_has_every_dark_square_and_no_other() {
        let code = QrCode::encode_text("https://tusosangthe.example/#1.the-can-cuoc", QrCodeEcc::Low).expect("a code");
        let drawn = squares(&code);
        let mut dark = std::collections::BTreeSet::new();
        for run in drawn.split('z').filter(|run| !run.is_empty()) {
            let (at, long) = run.strip_prefix('M').and_then(|run| run.split_once('h')).expect("a run");
            let (x, y) = at.split_once(' ').expect("a place");
            let (x, y): (i32, i32) = (x.parse().expect("a number"), y.parse().expect("a number"));
            let long: i32 = long.split('v').next().and_then(|long| long.parse().ok()).expect("a length");
            assert!(run.ends_with(&format!("v1h-{long}")));
            dark.extend((x..x + long).map(|x| (x - EDGE, y - EDGE)));
        }
        let all = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
        assert!(all.into_iter().all(|(x, y)| dark.contains(&(x, y)) == code.get_module(x, y)));
        assert!(dark.len() > 100);
    }
}
