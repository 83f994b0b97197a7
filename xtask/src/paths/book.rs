//! `cargo xtask paths CHECK --book FILE`: one printable page on which a lawyer can verify every outcome of a check.

mod parts;
mod results;
#[cfg(test)]
mod tests;

use std::path::Path;

use anyhow::Context;
use content::{CivilDate, Content, Locale, format};
use readiness::{Check, Session, Tables};

use crate::paths::flow;
use crate::paths::html::{STYLE, escaped, sign};
use crate::paths::words::Words;

/// What a book is made of, before it is a page.
pub(crate) struct Book<'c> {
    pub(crate) words: Words<'c>,
    pub(crate) session: &'c Session<'c>,
    pub(crate) tables: Tables,
    /// The revision the content is of.
    pub(crate) revision: String,
    /// The days to come on which a figure or a rule changes.
    pub(crate) turning: Vec<CivilDate>,
}

/// Writes the book of a check for one day.
///
/// # Errors
/// When the check is too large for its tables, or the file cannot be written.
pub(crate) fn write(content: &Content, check: &Check, day: CivilDate, root: &Path, file: &Path) -> anyhow::Result<()> {
    let page = page_of(content, check, day, &super::revision::name(root))?;
    std::fs::write(file, page).with_context(|| format!("writing {}", file.display()))
}

/// The page of a check for one day.
pub(crate) fn page_of(content: &Content, check: &Check, day: CivilDate, revision: &str) -> anyhow::Result<String> {
    let session = Session::new(check, content.figure_table(), day);
    let tables = Tables::of(&session).context("making the tables")?;
    let turning = check.turning_days(content.figure_table()).into_iter().filter(|turning| *turning > day).collect();
    let words = Words { content, check, day, short: false };
    Book { words, session: &session, tables, revision: revision.to_owned(), turning }.page()
}

impl Book<'_> {
    /// The whole page.
    pub(crate) fn page(&self) -> anyhow::Result<String> {
        let Words { check, .. } = self.words;
        let title = self.words.own("-title");
        let mut out = String::with_capacity(1 << 20);
        out.push_str("<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\">");
        out.push_str("<meta name=\"viewport\" content=\"width=device-width\">");
        out.push_str(&format!("<title>Sổ kiểm tra: {}</title><style>{STYLE}</style></head><body>", escaped(&title)));
        self.head(&mut out, &title);
        self.questions(&mut out);
        out.push_str(
            "<h2>3. Sơ đồ câu hỏi</h2><p class=\"small\">Mỗi khung là một câu hỏi với các câu trả lời; bên phải ghi \
                      câu trả lời ấy dẫn tới đâu. Khung ở lớp sau đứng dưới mọi câu dẫn tới nó. Bảng ở mục 4 nói lại \
                      cùng nội dung bằng chữ. Quy tắc Q1, Q2, … ghi ở mục 5.</p>",
        );
        out.push_str(&flow::draw(&self.words));
        self.edges(&mut out);
        self.rules(&mut out);
        self.days(&mut out);
        self.catalogue(&mut out);
        self.results(&mut out);
        self.changes(&mut out)?;
        self.figures(&mut out);
        self.sources(&mut out);
        out.push_str("<h2>12. Kết luận của người kiểm tra</h2>");
        out.push_str(&sign(&format!("Toàn bộ bài “{title}” ({}), bản {}", check.id, self.revision)));
        out.push_str("</body></html>\n");
        Ok(out)
    }

    fn head(&self, out: &mut String, title: &str) {
        let Words { check, day, .. } = self.words;
        let date = |day: CivilDate| format::date(Locale::Vi, day);
        let checked = CivilDate::parse(&check.checked).map_or_else(|_| check.checked.clone(), date);
        let turning: Vec<String> = self.turning.iter().map(|day| date(*day)).collect();
        let turning = if turning.is_empty() { "không có".to_owned() } else { turning.join(", ") };
        let rows: usize = self.tables.rows.iter().map(Vec::len).sum();
        out.push_str(&format!(
            "<h1>Sổ kiểm tra: {}</h1>\
             <table><tbody>\
             <tr><th class=\"third\">Mã bài</th><td class=\"id\">{}</td></tr>\
             <tr><th>Ngày hỏi</th><td>{}</td></tr>\
             <tr><th>Nội dung đối chiếu với nguồn lần cuối</th><td>{checked}</td></tr>\
             <tr><th>Ngày sau đó có mức hoặc quy tắc thay đổi (mục 9)</th><td>{turning}</td></tr>\
             <tr><th>Bản nội dung (git)</th><td class=\"id\">{}</td></tr>\
             <tr><th>Trong sổ này</th><td>{} câu hỏi, {} quy tắc, {} kết quả ({rows} dòng câu trả lời), {} mục, {} lời nhắc</td></tr>\
             </tbody></table>",
            escaped(title),
            escaped(&check.id),
            date(day),
            escaped(&self.revision),
            check.questions.len(),
            check.rules.len(),
            check.outcomes.len(),
            check.items.len(),
            check.warnings.len(),
        ));
        out.push_str(
            "<h2>1. Sổ này là gì, đọc thế nào</h2>\
             <p>Trang web hỏi vài câu rồi đưa ra một kết quả và một danh sách việc, giấy tờ, lệ phí. Máy đã đi hết mọi \
             đường trả lời; sổ này ghi lại <b>mọi kết quả</b> có thể có, câu trả lời nào dẫn tới đó, và căn cứ. Người kiểm \
             tra đối chiếu với văn bản, đánh dấu và ký từng kết quả.</p>\
             <ul>\
             <li>Mỗi kết quả ở mục 8 có các <b>dòng câu trả lời</b>. Trả lời khớp <b>một</b> dòng là ra kết quả ấy; trả lời \
             không khớp dòng nào của một kết quả thì không ra kết quả ấy. Trong một dòng, mọi điều ghi ra phải cùng đúng; câu \
             không được ghi thì trả lời thế nào cũng vậy, hoặc không được hỏi tới.</li>\
             <li>Dưới mỗi kết quả là danh sách: từng mục, lệ phí, lời nhắc, cũng với các dòng câu trả lời. Các dòng ấy chỉ \
             dùng <b>bên trong</b> kết quả đang xem.</li>\
             <li>Quy tắc, kết quả, trường hợp, lệ phí được thử <b>từ trên xuống</b>; cái đầu tiên đúng được dùng. Khi một \
             câu “Tôi không biết” làm cho chưa rõ cái nào đúng, máy dùng cái ghi “khi chưa rõ”, không bao giờ coi là \
             “Sẵn sàng”.</li>\
             <li><b>Chỉ biết năm, hoặc chỉ biết tháng và năm:</b> máy xét mọi ngày có thể có trong tháng hay năm ấy (không \
             sau ngày hỏi với ngày đã qua; không trước ngày mà nó phải đứng sau). Nếu mọi ngày đều cho cùng một điều thì \
             đó là điều được trả lời, như trong các bảng; nếu khác nhau thì điều ấy là “khi chưa rõ” (hỏi lại). Ngày trái \
             với câu trả lời khác thì bỏ qua. Các mốc ngày ở mục 6 cho biết tháng, năm nào nằm vắt qua một mốc.</li>\
             </ul>\
             <p class=\"small\">Chữ kiểu <span class=\"id\">[the-can-cuoc]</span> là tên trong tệp nội dung, để tìm và sửa. \
             Dữ kiện 2.4, 9.6… là số dòng trong bảng dữ kiện của dự án. Độ chắc: SEEN-L đã đọc chính văn điều luật; SEEN \
             đã đọc ở báo hay trang nói về luật; SEEN-G, KNOWN chưa đọc tận nơi, chỉ nói kèm lời dặn hỏi lại.</p>",
        );
    }
}
