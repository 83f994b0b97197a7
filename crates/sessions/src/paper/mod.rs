//! What a sheet of paper has room for: which parts stand on which page, so that none is cut and there are as many pages
//! as were promised.
//!
//! The sizes here are those of `style/print-handout.css`. Everything is in thousandths of a point. Heights are reckoned
//! from the letters with something to spare, so that a page of paper has at least the room that a page has here.

mod bring;
mod letters;

use core::ops::Range;

pub use bring::{Bring, bring};

/// What can be printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    /// What everybody takes home, on A4.
    #[default]
    A4,
    /// The same on half of that.
    A5,
    /// The same in letters of 20 points.
    Large,
    /// To hang up, to be read from two metres.
    Poster,
    /// What the presenter holds.
    Notes,
}

/// The letters of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Its title.
    Title,
    /// The title of a matter.
    Head,
    /// The text.
    Text,
    /// Sources, and what the sheet is not.
    Small,
}

/// Lines are so much higher than their letters, in hundredths.
const LEADING: u32 = 130;
/// Below each part there is so much of the text's size, in hundredths, and above each title.
const GAP: u32 = 40;
/// The height of a line that is drawn.
const RULE: u32 = 1_000;
/// Text beside a mark or a box begins so far in, in hundredths of the text's size.
const INDENT: u32 = 160;

impl Sheet {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::A4, Self::A5, Self::Large, Self::Poster, Self::Notes];

    /// Stable id, for messages and for the look.
    pub const fn id(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::A5 => "a5",
            Self::Large => "large",
            Self::Poster => "poster",
            Self::Notes => "notes",
        }
    }

    /// The name of its paper.
    pub const fn paper(self) -> &'static str {
        if matches!(self, Self::A5) { "A5" } else { "A4" }
    }

    /// It is never longer. Two pages are one leaf.
    pub const fn most_pages(self) -> usize {
        match self {
            Self::A4 | Self::A5 => 2,
            Self::Large => 4,
            Self::Poster => 1,
            Self::Notes => 60,
        }
    }

    /// The size of its letters.
    pub const fn size(self, style: Style) -> u32 {
        let [title, head, text, small] = match self {
            Self::A4 => [22_000, 13_500, 12_000, 9_000],
            Self::A5 => [17_000, 13_000, 12_000, 9_000],
            Self::Large => [30_000, 23_000, 20_000, 14_000],
            Self::Poster => [38_000, 28_000, 26_000, 13_000],
            Self::Notes => [18_000, 13_000, 12_000, 9_000],
        };
        match style {
            Style::Title => title,
            Style::Head => head,
            Style::Text => text,
            Style::Small => small,
        }
    }

    /// Width and height of what is printed on a page: the paper without its margins, and of its height 13 points less,
    /// because programs round each line in their own way.
    pub const fn room(self) -> (u32, u32) {
        match self {
            // 148 by 210 mm, with 10 mm on each side.
            Self::A5 => (362_830, 525_000),
            // 210 by 297 mm, with 14 mm at the sides, 12 mm above and below.
            _ => (515_900, 760_000),
        }
    }

    /// The side of its code for cameras.
    pub const fn code(self) -> u32 {
        match self {
            Self::A4 | Self::Notes => 80_000,
            Self::A5 => 68_000,
            Self::Large => 100_000,
            Self::Poster => 130_000,
        }
    }

    /// The longest statement that it takes, in letters: few words, and on a poster very few.
    pub const fn longest(self) -> usize {
        match self {
            Self::A4 | Self::A5 => 220,
            Self::Large => 180,
            Self::Poster => 110,
            Self::Notes => usize::MAX,
        }
    }
}

/// A text within a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Its letters.
    pub style: Style,
    /// Whether it stands beside a mark or a box.
    pub indented: bool,
    /// What it says.
    pub text: String,
}

/// A part of a sheet, which is never cut.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Block {
    /// Its texts, one below the other.
    pub runs: Vec<Run>,
    /// Whether its texts stand beside the code.
    pub has_code: bool,
    /// Whether it is a title, which stays with what comes next.
    pub with_next: bool,
    /// Whether a line is drawn above it.
    pub is_ruled: bool,
}

impl Block {
    /// The height that it takes, its distance from the next one included.
    pub fn height(&self, sheet: Sheet) -> u32 {
        let text = sheet.size(Style::Text);
        let beside = if self.has_code { sheet.code() + text } else { 0 };
        let width = sheet.room().0.saturating_sub(beside);
        let lines = self.runs.iter().map(|run| {
            let size = sheet.size(run.style);
            let indent = if run.indented { text * INDENT / 100 } else { 0 };
            letters::lines(&run.text, size, width.saturating_sub(indent)).saturating_mul(size * LEADING / 100)
        });
        let high = lines.fold(0, u32::saturating_add);
        let gaps = if self.with_next { 2 } else { 1 };
        high.max(if self.has_code { sheet.code() } else { 0 })
            .saturating_add(gaps * text * GAP / 100 + if self.is_ruled { RULE } else { 0 })
    }
}

/// The blocks of each page; nothing when a block is higher than a page, or there are more pages than the sheet has.
pub fn pages(sheet: Sheet, blocks: &[Block]) -> Option<Vec<Range<usize>>> {
    let room = sheet.room().1;
    let mut pages: Vec<Range<usize>> = Vec::new();
    let (mut from, mut at, mut filled) = (0, 0, 0_u32);
    while at < blocks.len() {
        // A title goes to the next page together with what it is the title of.
        let titles = blocks[at..].iter().take_while(|block| block.with_next).count();
        let end = (at + titles + 1).min(blocks.len());
        let high = blocks[at..end].iter().map(|block| block.height(sheet)).fold(0, u32::saturating_add);
        if high > room {
            return None;
        }
        if filled.saturating_add(high) > room {
            pages.push(from..at);
            (from, filled) = (at, 0);
        }
        filled += high;
        at = end;
    }
    if from < blocks.len() {
        pages.push(from..blocks.len());
    }
    (pages.len() <= sheet.most_pages()).then_some(pages)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn block(text: &str, with_next: bool) -> Block {
        let style = if with_next { Style::Head } else { Style::Text };
        Block { runs: vec![Run { style, indented: !with_next, text: text.to_owned() }], with_next, ..Block::default() }
    }

    #[test]
    fn a_title_is_never_the_last_of_a_page() {
        let text = "Cuốn sổ cũ không phải mang đi nộp, nhà mình cứ cất giữ. ".repeat(4);
        let mut blocks = Vec::new();
        for _ in 0..7 {
            blocks.push(block("Cuốn sổ cũ bây giờ để làm gì", true));
            blocks.push(block(&text, false));
        }
        for sheet in [Sheet::A4, Sheet::A5, Sheet::Large, Sheet::Notes] {
            let pages = pages(sheet, &blocks).expect("there is room");
            assert!(pages.iter().all(|page| !blocks[page.end - 1].with_next), "{sheet:?} {pages:?}");
        }
        assert_eq!(pages(Sheet::Poster, &blocks), None, "more than a poster has");
        assert_eq!(pages(Sheet::A4, &[block(&text.repeat(40), false)]), None, "higher than a page");
        assert_eq!(pages(Sheet::A4, &[]), Some(vec![]));
    }

    #[test]
    fn a_code_takes_its_room() {
        let text = "Xem thêm, nghe đọc to: Từ sổ hộ khẩu đến thẻ căn cước";
        let plain = block(text, false);
        let with_code = Block { has_code: true, ..plain.clone() };
        for sheet in Sheet::ALL {
            assert!(with_code.height(sheet) >= sheet.code() && with_code.height(sheet) >= plain.height(sheet));
        }
    }

    #[test]
    fn every_sheet_is_smaller_than_its_paper() {
        for sheet in Sheet::ALL {
            let (width, height) = if sheet.paper() == "A5" { (419_530, 595_280) } else { (595_280, 841_890) };
            assert!(sheet.room().0 < width && sheet.room().1 < height);
            assert!(
                sheet.size(Style::Title) > sheet.size(Style::Head)
                    && sheet.size(Style::Text) > sheet.size(Style::Small)
            );
        }
        assert_eq!(Sheet::Large.size(Style::Text), 20_000);
        // Elderly people read every sheet.
        assert!(Sheet::ALL.iter().all(|sheet| sheet.size(Style::Text) >= 12_000 && sheet.size(Style::Small) >= 9_000));
    }

    proptest! {
        #[test]
        fn every_part_stands_on_one_page_and_no_page_is_too_full(
            parts in prop::collection::vec(("([A-Za-zà-ỹ]{1,9} ){1,40}", any::<bool>()), 0..60),
            which in 0_usize..5,
        ) {
            let sheet = Sheet::ALL[which];
            let blocks: Vec<Block> = parts.iter().map(|(text, with_next)| block(text, *with_next)).collect();
            if let Some(pages) = pages(sheet, &blocks) {
                prop_assert!(pages.len() <= sheet.most_pages());
                // One after another, nothing left out, nothing twice.
                let all: Vec<usize> = pages.iter().cloned().flatten().collect();
                prop_assert_eq!(all, (0..blocks.len()).collect::<Vec<_>>());
                for page in pages {
                    let high: u32 = blocks[page].iter().map(|block| block.height(sheet)).sum();
                    prop_assert!(high <= sheet.room().1);
                }
            }
        }
    }
}
