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
    #[arg(long, value_enum)]
    thousand: Option<ThousandWord>,
    /// The word for an empty place of tens, instead of the region's
    #[arg(long, value_enum)]
    odd: Option<OddWord>,
    /// The word for a final 4 after twenty, instead of the region's
    #[arg(long, value_enum)]
    four: Option<FourWord>,
    /// The spelling of 1,000,000,000, instead of the region's
    #[arg(long, value_enum)]
    billion: Option<BillionWord>,
    /// Whether an empty place of hundreds is spoken, instead of the region's way
    #[arg(long, value_parser = ["said", "unsaid"])]
    zero_hundred: Option<String>,
    /// The text; `-` reads one text a line from standard input and answers with one line each
    #[arg(allow_hyphen_values = true)]
    text: String,
}

// Each word also without its marks and with them as letters of their own, as some keyboards and files give them.

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum ThousandWord {
    #[value(name = "nghìn", alias = "nghin", alias = "nghi\u{300}n")]
    Nghìn,
    #[value(name = "ngàn", alias = "ngan", alias = "nga\u{300}n")]
    Ngàn,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum OddWord {
    #[value(name = "linh")]
    Linh,
    #[value(name = "lẻ", alias = "le", alias = "le\u{309}")]
    Lẻ,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum FourWord {
    #[value(name = "tư", alias = "tu", alias = "tu\u{31b}")]
    Tư,
    #[value(name = "bốn", alias = "bon", alias = "bo\u{302}\u{301}n")]
    Bốn,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum BillionWord {
    #[value(name = "tỷ", alias = "ty", alias = "ty\u{309}")]
    Tỷ,
    #[value(name = "tỉ", alias = "ti", alias = "ti\u{309}")]
    Tỉ,
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
        speak_lines(args, std::io::stdin().lock(), &style, &lexicon, &mut out)?;
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

/// Answers each line of standard input with one line. A line is whatever stands before a line feed, empty or not; a
/// carriage return before it belongs to the end of the line.
fn speak_lines(
    args: &Args,
    input: impl BufRead,
    style: &Style,
    lexicon: &Lexicon,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let mut answers = Vec::new();
    for (index, line) in input.split(b'\n').enumerate() {
        let mut line = line.context("reading standard input")?;
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        let line = match String::from_utf8(line) {
            Ok(line) => line,
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                bail!(
                    "line {} of standard input is no UTF-8 text: its byte {} is none; nothing more was read",
                    index + 1,
                    at + 1
                )
            }
        };
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
    if let Some(word) = args.thousand {
        style.thousand = match word {
            ThousandWord::Nghìn => Thousand::Nghìn,
            ThousandWord::Ngàn => Thousand::Ngàn,
        };
    }
    if let Some(word) = args.odd {
        style.odd = match word {
            OddWord::Linh => Odd::Linh,
            OddWord::Lẻ => Odd::Lẻ,
        };
    }
    if let Some(word) = args.four {
        style.four = match word {
            FourWord::Tư => Four::Tư,
            FourWord::Bốn => Four::Bốn,
        };
    }
    if let Some(word) = args.billion {
        style.billion = match word {
            BillionWord::Tỷ => Billion::Tỷ,
            BillionWord::Tỉ => Billion::Tỉ,
        };
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

    /// The answer to what is piped in, or what went wrong.
    fn piped(input: &[u8], words: &[&str]) -> Result<String, String> {
        let args = args(&[&["--region", "north"], words, &["-"]].concat());
        let style = style(&args).map_err(|error| error.to_string())?;
        let mut out = Vec::new();
        let done = speak_lines(&args, input, &style, &Lexicon::default(), &mut out);
        done.map_err(|error| error.to_string())?;
        String::from_utf8(out).map_err(|error| error.to_string())
    }

    #[test]
    fn every_switch_is_heard() {
        for (switch, value, text, expected) in [
            ("--thousand", "ngàn", "1000", "một ngàn"),
            ("--thousand", "nghin", "1000", "một nghìn"),
            ("--odd", "lẻ", "101", "một trăm lẻ một"),
            ("--odd", "linh", "101", "một trăm linh một"),
            ("--four", "bốn", "24", "hai mươi bốn"),
            ("--four", "tu\u{31b}", "24", "hai mươi tư"),
            ("--billion", "tỉ", "1000000000", "một tỉ"),
            ("--billion", "tỷ", "1000000000", "một tỷ"),
            ("--zero-hundred", "said", "2024", "hai nghìn không trăm hai mươi tư"),
            ("--zero-hundred", "unsaid", "2024", "hai nghìn hai mươi tư"),
        ] {
            assert_eq!(piped(text.as_bytes(), &[switch, value]).as_deref(), Ok(format!("{expected}\n").as_str()));
        }
        assert!(Cli::try_parse_from(["speak", "--region", "north", "--odd", "lẽ", "a"]).is_err());
    }

    #[test]
    fn one_line_comes_out_for_each_line_that_goes_in() {
        assert_eq!(piped(b"", &[]).as_deref(), Ok(""));
        assert_eq!(piped(b"\n", &[]).as_deref(), Ok("\n"));
        assert_eq!(
            piped("một 1\r\n\r\n\n \nXong. 2\rba\nhết".as_bytes(), &[]).as_deref(),
            Ok("một một\n\n\n\nXong. hai ba\nhết\n")
        );
        assert_eq!(piped("\u{feff}4\n\u{2028}5".as_bytes(), &[]).as_deref(), Ok("bốn\nnăm\n"));
        let long = format!("{}\n{}", "7".repeat(100_000), "😀".repeat(100_000));
        let answer = piped(long.as_bytes(), &[]).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(answer.lines().map(str::len).collect::<Vec<_>>(), ["bảy ".len() * 100_000 - 1, 0]);
        let json = piped(b"1\n\n2", &["--json"]).unwrap_or_else(|error| panic!("{error}"));
        let json: serde_json::Value = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(json.as_array().map(Vec::len), Some(3));
    }

    #[test]
    fn what_is_no_text_is_told_with_its_line() {
        let told = piped(b"m\xe1\xbb\x99t\n ab\xff\n3", &[]).expect_err("no UTF-8");
        assert!(told.contains("line 2 of standard input") && told.contains("byte 4"), "{told}");
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
