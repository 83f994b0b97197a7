//! Small helpers for a page that stands alone: escaping, and the style of the fact-check book.

/// Text as it may stand in HTML and in attributes.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

/// The book is no page of the site: it stands alone on paper, so its style stands in it.
pub(crate) const STYLE: &str = "
@page { size: A4; margin: 14mm 13mm 15mm }
* { box-sizing: border-box }
html { font: 10pt/1.38 'Be Vietnam Pro', 'Noto Sans', 'DejaVu Sans', Arial, sans-serif; color: #111; background: #fff }
body { max-width: 190mm; margin: 0 auto; padding: 5mm }
@media print { body { max-width: none; padding: 0 } }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 2mm }
h2 { font-size: 14pt; margin: 8mm 0 2mm; padding-bottom: 1mm; border-bottom: 1.2pt solid #111; break-after: avoid }
h3 { font-size: 11.5pt; margin: 5mm 0 1.5mm; break-after: avoid }
h4 { font-size: 10pt; margin: 3mm 0 1mm; break-after: avoid }
p { margin: 0 0 1.5mm }
.outcome { break-before: page }
table { width: 100%; border-collapse: collapse; margin: 0 0 3mm; table-layout: fixed }
th, td { border: .5pt solid #777; padding: 1mm 1.6mm; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { background: #eee; font-size: 9pt }
thead { display: table-header-group }
tr { break-inside: avoid }
tr.long { break-inside: auto }
td ul, td ol { margin: 0; padding-left: 4.5mm }
.small, .id { font-size: 8.5pt; color: #444 }
.id { font-family: 'DejaVu Sans Mono', monospace; font-size: 7.5pt }
.row { border-top: .5pt dashed #999; padding-top: .6mm; margin-top: .6mm }
.row:first-child { border: 0; padding: 0; margin: 0 }
.row b { font-weight: 600 }
.no { width: 13mm } .narrow { width: 26mm } .third { width: 31% }
.list { font-size: 8.5pt; line-height: 1.3 } .list .small { font-size: 7.5pt } .list td { padding: .6mm 1.4mm }
.sign { border: .8pt solid #111; padding: 2mm 3mm; margin: 3mm 0 5mm; break-inside: avoid; display: grid;
  grid-template-columns: 2fr 1.2fr 2fr; gap: 2mm 5mm }
.sign div { border-bottom: .5pt dotted #111; min-height: 11mm; font-size: 8.5pt }
.sign .check { grid-column: 1 / -1; border: 0; min-height: 0; font-size: 9.5pt }
.map { margin: 0; break-inside: avoid; break-after: page }
.map svg { width: 100%; display: block }
.map rect { fill: #fff; stroke: #111; stroke-width: 1 }
.map text { font-size: 11.5px; fill: #111 }
.map .title { font-weight: 700; font-size: 12.5px }
.map .layer { font-size: 9px; fill: #555; text-anchor: end }
.map .far { font-size: 9.5px; font-weight: 700 }
.map .lane, .map .way { fill: none; stroke: #333; stroke-width: 1 }
.map .way { stroke-width: .8 }
.map .rule { stroke: #ccc; stroke-width: .6 }
.note { border-left: 2pt solid #111; padding: 1mm 3mm; margin: 2mm 0 3mm; background: #f4f4f4 }
";

/// A place to sign.
pub(crate) fn sign(what: &str) -> String {
    format!(
        "<div class=\"sign\"><div class=\"check\">{}: ☐ đúng &nbsp; ☐ đúng, có ghi chú &nbsp; ☐ sai</div>\
         <div>Ghi chú</div><div>Ngày</div><div>Người kiểm tra (ghi rõ họ tên, ký)</div></div>",
        escaped(what)
    )
}
