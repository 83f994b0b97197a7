//! One style sheet out of the files of `style/`, with the final addresses of what it shows.

use std::path::Path;

use anyhow::{Context, bail};

/// What the two style sheets are put together from: that of every page, and what is added on pages beside guides and
/// checks.
pub const LISTS: [&str; 2] = ["order.txt", "more.txt"];

/// The files that a list names: one a line, empty lines and lines with `#` aside.
pub fn order(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The two style sheets, each all files of its list in one text.
///
/// # Errors
/// When a file cannot be read, or a style sheet stands in the folder that no list names.
pub fn joined(folder: &Path) -> anyhow::Result<[String; 2]> {
    let mut sheets = [String::new(), String::new()];
    let mut named = Vec::new();
    for (list, css) in LISTS.iter().zip(&mut sheets) {
        let list = folder.join(list);
        let text = std::fs::read_to_string(&list).with_context(|| format!("reading {}", list.display()))?;
        for name in order(&text) {
            let file = folder.join(name);
            *css += &std::fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
            if !css.ends_with('\n') {
                css.push('\n');
            }
            named.push(name.to_owned());
        }
    }
    for file in super::files::below(folder)? {
        if file.ends_with(".css") && !named.contains(&file) {
            let list = folder.join(LISTS[0]);
            bail!("{}: add {file}, or delete that file; it is in no style sheet now", list.display());
        }
    }
    Ok(sheets)
}

/// The text with every address in `url(…)` replaced by what `address` gives for it. Comments stay as they are.
///
/// # Errors
/// What `address` says, and a `url(` without its end.
pub fn with_addresses(css: &str, mut address: impl FnMut(&str) -> anyhow::Result<String>) -> anyhow::Result<String> {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    loop {
        let Some(url) = rest.find("url(") else {
            out += rest;
            return Ok(out);
        };
        if let Some(comment) = rest.find("/*").filter(|comment| *comment < url) {
            let end = rest[comment..].find("*/").context("a comment in the style sheet has no end")? + comment + 2;
            out += &rest[..end];
            rest = &rest[end..];
            continue;
        }
        let inside = url + "url(".len();
        let end = rest[inside..].find(')').context("a url( in the style sheet has no end")? + inside;
        let named = rest[inside..end].trim().trim_matches(['"', '\'']);
        out += &rest[..inside];
        // A fragment alone names something on the page itself.
        if named.starts_with('#') {
            out += named;
        } else {
            out += &format!("\"{}\"", address(named)?);
        }
        rest = &rest[end..];
    }
}

/// The text without comments and without spaces that mean nothing, for sending. Strings stay as they are.
pub fn without_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut chars = css.chars().peekable();
    let mut quote = None;
    while let Some(c) = chars.next() {
        if let Some(open) = quote {
            out.push(c);
            if c == '\\' {
                out.extend(chars.next());
            } else if c == open {
                quote = None;
            }
        } else if c == '"' || c == '\'' {
            quote = Some(c);
            out.push(c);
        } else if c == '/' && chars.peek() == Some(&'*') {
            chars.next();
            let mut before = ' ';
            for inside in chars.by_ref() {
                if before == '*' && inside == '/' {
                    break;
                }
                before = inside;
            }
        } else if c.is_whitespace() {
            // One space keeps every meaning: in selectors and calc() it is an operator.
            if !out.ends_with([' ', '{', '}', ';', ',']) && !out.is_empty() {
                out.push(' ');
            }
        } else {
            if matches!(c, '{' | '}' | ';' | ',') && out.ends_with(' ') {
                out.pop();
            }
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_skips_remarks() {
        assert_eq!(order("# a\n\n b.css \nc.css\n").collect::<Vec<_>>(), ["b.css", "c.css"]);
    }

    #[test]
    fn addresses_are_replaced_outside_comments_only() -> anyhow::Result<()> {
        let css = "/* url(x) */ a{b:url( 'p/q.woff2' )}c{d:url(#e);f:url(g.svg)}";
        let out = with_addresses(css, |name| Ok(format!("[{name}]")))?;
        assert_eq!(out, "/* url(x) */ a{b:url(\"[p/q.woff2]\")}c{d:url(#e);f:url(\"[g.svg]\")}");
        assert!(with_addresses("a{b:url(c", |name| Ok(name.to_owned())).is_err());
        Ok(())
    }

    #[test]
    fn sending_keeps_every_meaning() {
        assert_eq!(
            without_comments(
                "/* x */\n.a  .b > c {\n  d: calc(1px  +  2px);\n  e: \"/* f  */\";\n}\n\n@media (a) {\n g , h {}\n}\n"
            ),
            ".a .b > c{d: calc(1px + 2px);e: \"/* f  */\";}@media (a){g,h{}}"
        );
        assert_eq!(without_comments("a{b:'\\'  /*'}"), "a{b:'\\'  /*'}");
    }
}
