//! `cargo xtask speak`: the spoken form of a text, as a voice is given it.

use std::io::{BufRead, Write};
use std::path::Path;

use anyhow::{Context, anyhow, bail};
use readout::{Billion, Four, Lexicon, Odd, Region, Style, Thousand, ZeroHundred, sentences, spoken};
use serde::Serialize;

/// What is to be spoken, and how.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The region whose way of speaking is followed
    #[arg(long, value_parser = ["north", "central", "south"])]
    region: String,
    /// One JSON document instead of lines
    #[arg(long)]
    json: bool,
    /// The word for 1,000, instead of the region's
    #[arg(long, value_parser = ["nghìn", "ngàn"])]
    thousand: Option<String>,
    /// The word for an empty place of tens, instead of the region's
    #[arg(long, value_parser = ["linh", "lẻ"])]
    odd: Option<String>,
    /// The word for a final 4 after twenty, instead of the region's
    #[arg(long, value_parser = ["tư", "bốn"])]
    four: Option<String>,
    /// The spelling of 1,000,000,000, instead of the region's
    #[arg(long, value_parser = ["tỷ", "tỉ"])]
    billion: Option<String>,
    /// Whether an empty place of hundreds is spoken, instead of the region's way
    #[arg(long, value_parser = ["said", "unsaid"])]
    zero_hundred: Option<String>,
    /// The text; `-` reads one text a line from standard input
    #[arg(allow_hyphen_values = true)]
    text: String,
}

/// One sentence of the answer.
#[derive(Serialize)]
struct Sentence {
    display: String,
    spoken: String,
    tokens: Vec<Piece>,
}

/// What lights up while words are spoken.
#[derive(Serialize)]
struct Piece {
    display: String,
    spoken: String,
}

/// The answer to one text.
#[derive(Serialize)]
struct Answer<'a> {
    region: &'a str,
    sentences: Vec<Sentence>,
}

/// Writes the spoken form to standard output. The answer is always true: any text has a spoken form.
///
/// # Errors
/// When the readings in `content/speech` cannot be read, or standard input is no UTF-8 text.
pub fn run(args: &Args) -> anyhow::Result<bool> {
    let lexicon = lexicon(&crate::project::root())?;
    let style = style(args)?;
    let mut out = std::io::stdout().lock();
    if args.text == "-" {
        speak_lines(args, &style, &lexicon, &mut out)?;
    } else if args.json {
        serde_json::to_writer(&mut out, &answer(&args.region, &args.text, &style, &lexicon))?;
        writeln!(out)?;
    } else {
        for range in sentences(&args.text) {
            writeln!(out, "{}", spoken(&args.text[range], &style, &lexicon).text)?;
        }
    }
    Ok(true)
}

fn speak_lines(args: &Args, style: &Style, lexicon: &Lexicon, out: &mut impl Write) -> anyhow::Result<()> {
    let mut answers = Vec::new();
    for line in std::io::stdin().lock().lines() {
        let line = line.context("reading standard input")?;
        if args.json {
            answers.push(answer(&args.region, &line, style, lexicon));
        } else {
            writeln!(out, "{}", spoken_line(&line, style, lexicon))?;
        }
    }
    if args.json {
        serde_json::to_writer(&mut *out, &answers)?;
        writeln!(out)?;
    }
    Ok(())
}

/// All sentences of a line on one line.
fn spoken_line(line: &str, style: &Style, lexicon: &Lexicon) -> String {
    let parts: Vec<String> =
        sentences(line).into_iter().map(|range| spoken(&line[range], style, lexicon).text).collect();
    parts.join(" ").trim().to_owned()
}

fn answer<'a>(region: &'a str, text: &str, style: &Style, lexicon: &Lexicon) -> Answer<'a> {
    let sentences = sentences(text)
        .into_iter()
        .map(|range| {
            let display = &text[range];
            let form = spoken(display, style, lexicon);
            let tokens = form
                .tokens
                .iter()
                .map(|token| Piece {
                    display: display[token.display.clone()].to_owned(),
                    spoken: form.text[token.spoken.clone()].to_owned(),
                })
                .collect();
            Sentence { display: display.to_owned(), tokens, spoken: form.text }
        })
        .collect();
    Answer { region, sentences }
}

fn style(args: &Args) -> anyhow::Result<Style> {
    let region = Region::from_name(&args.region).ok_or_else(|| anyhow!("no region is called {}", args.region))?;
    let mut style = Style::of(region);
    if let Some(word) = &args.thousand {
        style.thousand = if word == "ngàn" { Thousand::Ngàn } else { Thousand::Nghìn };
    }
    if let Some(word) = &args.odd {
        style.odd = if word == "lẻ" { Odd::Lẻ } else { Odd::Linh };
    }
    if let Some(word) = &args.four {
        style.four = if word == "bốn" { Four::Bốn } else { Four::Tư };
    }
    if let Some(word) = &args.billion {
        style.billion = if word == "tỉ" { Billion::Tỉ } else { Billion::Tỷ };
    }
    if let Some(word) = &args.zero_hundred {
        style.zero_hundred = if word == "unsaid" { ZeroHundred::Unsaid } else { ZeroHundred::Said };
    }
    Ok(style)
}

/// The readings of the project.
///
/// # Errors
/// When a file cannot be read, or the readings are at fault.
pub fn lexicon(root: &Path) -> anyhow::Result<Lexicon> {
    let folder = root.join("content/speech");
    let mut files = Vec::new();
    for entry in std::fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
            let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            files.push((name, text));
        }
    }
    // The order of a folder is the file system's; faults are told in the order of names.
    files.sort();
    match Lexicon::from_files(files) {
        Ok(lexicon) => Ok(lexicon),
        Err(faults) => {
            let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
            bail!("the readings are at fault:\n{}", lines.join("\n"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Parser)]
    struct Cli {
        #[command(flatten)]
        speak: Args,
    }

    fn args(words: &[&str]) -> Args {
        Cli::try_parse_from(std::iter::once("speak").chain(words.iter().copied()))
            .unwrap_or_else(|error| panic!("{error}"))
            .speak
    }

    #[test]
    fn switches_override_the_region() {
        let args =
            args(&["--region", "north", "--thousand", "ngàn", "--odd", "lẻ", "--zero-hundred", "unsaid", "1001"]);
        let style = style(&args).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(spoken_line("1001 và 24", &style, &Lexicon::default()), "một ngàn lẻ một và hai mươi tư");
    }

    #[test]
    fn a_wrong_region_is_refused() {
        assert!(Cli::try_parse_from(["speak", "--region", "east", "a"]).is_err());
        assert!(Cli::try_parse_from(["speak", "a"]).is_err());
    }

    #[test]
    fn a_line_of_sentences_stays_one_line() {
        let style = Style::of(Region::South);
        assert_eq!(spoken_line("Xong 2 việc. Về!", &style, &Lexicon::default()), "Xong hai việc. Về!");
        assert_eq!(spoken_line("", &style, &Lexicon::default()), "");
    }

    #[test]
    fn json_tells_what_lights_up() {
        let answer = answer("south", "Phí 30.000 đồng.", &Style::of(Region::South), &Lexicon::default());
        let json = serde_json::to_value(&answer).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(json["sentences"][0]["tokens"][1]["display"], "30.000 đồng");
        assert_eq!(json["sentences"][0]["tokens"][1]["spoken"], "ba mươi ngàn đồng");
    }
}
