//! Reads which drawings a sprite of `public/` holds, and how large their canvases are.

use std::collections::BTreeMap;

use crate::fault::{Fault, SourceFile};
use crate::host::tree::Root;

/// The sprite of the drawings that stand in lists, each named by the guides and checks that they belong to.
pub(crate) const LISTED: &str = "public/pictures.svg";
/// What the id of a drawing for lists begins with.
pub(crate) const LISTED_START: &str = "g-";

/// The drawings of one sprite: width and height of the canvas by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Drawings {
    /// Path of the sprite from the root.
    pub(crate) file: String,
    by_id: BTreeMap<String, (u16, u16)>,
}

impl Drawings {
    /// The drawings of the sprite at this path; none when it is not there.
    pub(crate) fn read(root: &Root, path: &str, faults: &mut Vec<Fault>) -> Self {
        let file = root.file(path, faults);
        let by_id = file.map(|file| symbols(&file, faults)).unwrap_or_default();
        Self { file: path.to_owned(), by_id }
    }

    /// Width and height of a drawing's canvas.
    pub(crate) fn canvas(&self, id: &str) -> Option<(u16, u16)> {
        self.by_id.get(id).copied()
    }

    /// What to do about a drawing that is not there.
    pub(crate) fn mend(&self, start: &str) -> String {
        let names: Vec<&str> = self.by_id.keys().filter_map(|id| id.strip_prefix(start)).collect();
        if names.is_empty() {
            format!("draw it in {}", self.file)
        } else {
            format!("draw it in {}, or name one of: {}", self.file, names.join(", "))
        }
    }
}

/// Every `<symbol id="…" viewBox="0 0 W H">`, written so, with a fault for each that is not.
fn symbols(file: &SourceFile, faults: &mut Vec<Fault>) -> BTreeMap<String, (u16, u16)> {
    let mut found = BTreeMap::new();
    for (at, mark) in file.text.match_indices("<symbol ") {
        let tag = &file.text[at + mark.len()..];
        let tag = &tag[..tag.find('>').unwrap_or(tag.len())];
        let value = |name: &str| {
            let (_, rest) = tag.split_once(&format!("{name}=\""))?;
            rest.split_once('"').map(|(value, _)| value)
        };
        let canvas = value("viewBox").and_then(|text| match text.split(' ').collect::<Vec<_>>()[..] {
            ["0", "0", width, height] => Some((width.parse().ok()?, height.parse().ok()?)),
            _ => None,
        });
        match (value("id"), canvas) {
            (Some(id), Some(canvas)) => {
                if found.insert(id.to_owned(), canvas).is_some() {
                    faults.push(file.fault(at, format!("the drawing `{id}` is given twice"), "give one another id"));
                }
            }
            _ => {
                let what = "a <symbol> without id or canvas";
                faults.push(file.fault(at, what, "write <symbol id=\"…\" viewBox=\"0 0 WIDTH HEIGHT\">"));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_has_an_id_and_a_canvas_that_begins_at_the_corner() {
        let text = "<svg><symbol id=\"a\" viewBox=\"0 0 96 64\"><path/></symbol>\n<symbol id=\"a\" viewBox=\"0 0 1 1\"/>\n\
                    <symbol id=\"b\" viewBox=\"4 0 96 64\"/>\n<symbol viewBox=\"0 0 1 1\"/></svg>";
        let mut faults = Vec::new();
        let found = symbols(&SourceFile::new("public/a.svg", text), &mut faults);
        assert_eq!(found.keys().collect::<Vec<_>>(), ["a"]);
        assert_eq!(found["a"], (1, 1));
        assert_eq!(faults.iter().map(|fault| fault.line).collect::<Vec<_>>(), [2, 3, 4]);
    }
}
