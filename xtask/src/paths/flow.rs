//! The flow map of a check: each question a box with its answers, each answer with where it leads.
//!
//! The drawing is cut into pages between boxes. To the right of the boxes runs one line for each question that is led to,
//! so that no line runs over words.

use std::fmt::Write as _;

use readiness::{Check, Edge, Target};

use crate::paths::html::escaped;
use crate::paths::words::Words;

/// Width of a page of the drawing and of its boxes, in units of the drawing.
const WIDTH: usize = 720;
const BOX: usize = 500;
/// Height of a page: what fits on A4 with its margins.
const HEIGHT: usize = 985;
const LINE: usize = 15;
/// Characters that surely fit on a line of a box.
const CHARACTERS: usize = 70;

/// One way on from a question: which answers, in words, and where to.
pub(crate) struct Way {
    /// The answers that take it.
    pub(crate) answers: String,
    /// The condition, when there is one.
    pub(crate) when: Option<String>,
    /// Where it leads; nothing is the result.
    pub(crate) to: Option<usize>,
}

/// The ways on from a question, in the order in which they are tried.
pub(crate) fn ways(words: &Words<'_>, question: usize) -> Vec<Way> {
    let Some(asked) = words.check.questions.get(question) else { return Vec::new() };
    let text = |id: &str| words.option(&asked.id, id);
    let mut ways = Vec::new();
    let add = |ways: &mut Vec<Way>, answers: &str, edges: &[Edge]| {
        for (index, edge) in edges.iter().enumerate() {
            let when = edge.when.as_ref().map(|when| format!("nếu {}", words.condition(when)));
            let otherwise = (index > 0 && when.is_none()).then(|| "nếu không".to_owned());
            let to = match edge.to {
                Target::Question(to) => Some(usize::from(to)),
                Target::Result => None,
            };
            ways.push(Way { answers: answers.to_owned(), when: when.or(otherwise), to });
        }
    };
    // Options with the same ways are told together.
    let mut told: Vec<usize> = Vec::new();
    for (index, option) in asked.options.iter().enumerate() {
        if option.next.is_empty() || told.contains(&index) {
            continue;
        }
        let alike = asked.options.iter().enumerate().filter(|(_, other)| other.next == option.next);
        let alike: Vec<(usize, String)> = alike.map(|(other, of)| (other, text(&of.id))).collect();
        told.extend(alike.iter().map(|(other, _)| *other));
        let answers: Vec<String> = alike.into_iter().map(|(_, text)| text).collect();
        add(&mut ways, &answers.join(" / "), &option.next);
    }
    let rest: Vec<String> =
        asked.options.iter().filter(|option| option.next.is_empty()).map(|option| text(&option.id)).collect();
    let kind = match asked.kind {
        readiness::Kind::Date { .. } => Some("Một ngày"),
        readiness::Kind::Number { .. } => Some("Một số"),
        readiness::Kind::Several { .. } => Some("Chọn một hay nhiều ý"),
        readiness::Kind::Choice => None,
    };
    if !rest.is_empty() || kind.is_some() {
        let answers: Vec<String> = kind.map(str::to_owned).into_iter().chain(rest).collect();
        let answers =
            if told.is_empty() && kind.is_none() { "Mọi câu trả lời".to_owned() } else { answers.join(" / ") };
        add(&mut ways, &answers, &asked.next);
    }
    ways
}

/// The questions in layers: each stands below all that lead to it.
pub(crate) fn layers(check: &Check) -> Vec<usize> {
    let mut layers = vec![0; check.questions.len()];
    for _ in 0..check.questions.len() {
        for (index, question) in check.questions.iter().enumerate() {
            let edges = question.next.iter().chain(question.options.iter().flat_map(|option| &option.next));
            let here = layers.get(index).copied().unwrap_or(0);
            for edge in edges {
                if let Target::Question(to) = edge.to
                    && let Some(layer) = layers.get_mut(usize::from(to))
                {
                    *layer = (*layer).max(here + 1);
                }
            }
        }
    }
    layers
}

/// A box that has its place: the question, or the result.
struct Placed {
    question: Option<usize>,
    top: usize,
    height: usize,
    /// The lines of the title, then those of each way with its target.
    title: Vec<String>,
    ways: Vec<(Vec<String>, Option<usize>)>,
}

/// Draws the map, one drawing for each page.
pub(crate) fn draw(words: &Words<'_>) -> String {
    let check = words.check;
    let layers = layers(check);
    let mut order: Vec<usize> = (0..check.questions.len()).collect();
    order.sort_by_key(|index| (layers.get(*index).copied(), *index));
    let mut boxes: Vec<Placed> = Vec::new();
    let mut top = 10;
    for question in order.into_iter().map(Some).chain([None]) {
        let title = match question {
            Some(index) => wrapped(&format!("C{}. {}", index + 1, words.question(index)), CHARACTERS - 6),
            None => vec!["KẾT QUẢ".to_owned()],
        };
        let ways = question.map_or_else(Vec::new, |index| ways(words, index));
        let ways: Vec<_> = ways
            .into_iter()
            .map(|way| {
                let when = way.when.map_or_else(String::new, |when| format!(" – {when}"));
                (wrapped(&format!("{}{when}", way.answers), CHARACTERS), way.to)
            })
            .collect();
        let lines: usize = title.len() + ways.iter().map(|(lines, _)| lines.len()).sum::<usize>();
        let height = lines * LINE + 16 + ways.len() * 6;
        // A box that does not fit on what is left of a page begins the next.
        if top % HEIGHT + height + 10 > HEIGHT && height + 20 <= HEIGHT {
            top = (top / HEIGHT + 1) * HEIGHT + 10;
        }
        boxes.push(Placed { question, top, height, title, ways });
        top += height + 14;
    }
    pages(&boxes, &layers)
}

/// The height at which each way leaves its box.
fn heights(placed: &Placed) -> Vec<usize> {
    let mut y = placed.top + 8 + placed.title.len() * LINE;
    let mut heights = Vec::new();
    for (lines, _) in &placed.ways {
        heights.push(y + 6 + lines.len() * LINE / 2);
        y += lines.len() * LINE + 6;
    }
    heights
}

/// One line to the right for each target: from the first way that leads there down to it.
struct Lane {
    to: Option<usize>,
    x: usize,
    first: usize,
    last: usize,
}

fn lanes(boxes: &[Placed]) -> Vec<Lane> {
    let mut lanes: Vec<Lane> = Vec::new();
    for target in boxes {
        let leads = |placed: &Placed| {
            let ways: Vec<Option<usize>> = placed.ways.iter().map(|(_, to)| *to).collect();
            heights(placed).into_iter().zip(ways).filter(|(_, to)| *to == target.question).map(|(y, _)| y).min()
        };
        let Some(first) = boxes.iter().filter_map(leads).min() else { continue };
        let last = target.top + 8 + LINE / 2;
        // The first place to the right that no other line takes at this height.
        let taken = |x: usize| lanes.iter().any(|lane| lane.x == x && lane.first <= last + 4 && first <= lane.last + 4);
        let x = (0..).map(|number| BOX + 68 + number * 10).find(|x| !taken(*x)).unwrap_or(BOX + 68);
        lanes.push(Lane { to: target.question, x, first, last });
    }
    lanes
}

fn name(question: Option<usize>) -> String {
    question.map_or_else(|| "Kết quả".to_owned(), |index| format!("C{}", index + 1))
}

fn pages(boxes: &[Placed], layers: &[usize]) -> String {
    let lanes = lanes(boxes);
    let end = boxes.last().map_or(0, |placed| placed.top + placed.height + 10);
    let right = lanes.iter().map(|lane| lane.x + 12).max().unwrap_or(WIDTH).max(WIDTH);
    let mut out = String::new();
    let count = end.div_ceil(HEIGHT);
    for page in 0..count {
        let (from, to) = (page * HEIGHT, (page + 1) * HEIGHT);
        let height = HEIGHT.min(end - from);
        let _ = write!(
            out,
            "<figure class=\"map\"><svg viewBox=\"0 {from} {right} {height}\" role=\"img\" \
             aria-label=\"Sơ đồ câu hỏi, trang {} trong {count}\">",
            page + 1
        );
        for lane in lanes.iter().filter(|lane| lane.first < to && lane.last >= from) {
            let Lane { x, first, last, .. } = lane;
            let _ = write!(out, "<path class=\"lane\" d=\"M{x} {first}V{last}\"/>");
            if *last >= from && *last < to {
                let _ = write!(out, "<path class=\"lane\" d=\"M{x} {last}H{}\"/>", BOX + 8);
                let _ = write!(out, "<path d=\"M{BOX} {last}l9 -4v8z\"/>");
            }
            // Where a line runs over the edge of a page it says where it leads.
            if *last >= to && *first < to {
                let _ = write!(
                    out,
                    "<text class=\"far\" x=\"{}\" y=\"{}\">{}</text>",
                    x + 2,
                    to - 3 - (x / 10 % 3) * 10,
                    name(lane.to)
                );
            }
        }
        for placed in boxes.iter().filter(|placed| placed.top < to && placed.top + placed.height >= from) {
            let Placed { top, height, .. } = placed;
            let _ = write!(out, "<rect x=\"2\" y=\"{top}\" width=\"{}\" height=\"{height}\" rx=\"6\"/>", BOX - 2);
            let mut y = top + 8;
            for line in &placed.title {
                y += LINE;
                let _ = write!(out, "<text class=\"title\" x=\"12\" y=\"{}\">{}</text>", y - 3, escaped(line));
            }
            if let Some(layer) = placed.question.and_then(|index| layers.get(index)) {
                let x = BOX - 8;
                let _ = write!(out, "<text class=\"layer\" x=\"{x}\" y=\"{}\">lớp {}</text>", top + 20, layer + 1);
            }
            for ((lines, target), leaves) in placed.ways.iter().zip(heights(placed)) {
                y += 6;
                let _ = write!(out, "<path class=\"rule\" d=\"M8 {}H{}\"/>", y - 1, BOX - 6);
                for line in lines {
                    y += LINE;
                    let _ = write!(out, "<text x=\"14\" y=\"{}\">{}</text>", y - 3, escaped(line));
                }
                if let Some(lane) = lanes.iter().find(|lane| lane.to == *target) {
                    let _ = write!(out, "<path class=\"way\" d=\"M{BOX} {leaves}H{}\"/>", lane.x);
                    let _ = write!(out, "<circle cx=\"{}\" cy=\"{leaves}\" r=\"2.4\"/>", lane.x);
                    let x = BOX + 4;
                    let _ =
                        write!(out, "<text class=\"far\" x=\"{x}\" y=\"{}\">→ {}</text>", leaves - 2, name(*target));
                }
            }
        }
        out.push_str("</svg></figure>");
    }
    out
}

/// Words in lines of so many characters.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
