//! What is found, and why.

use proptest::prelude::*;
use search::{Builder, Field, How, Index, IndexError, Place};

fn place(page: &str, anchor: &str, title: &str) -> Place {
    Place { page: page.to_owned(), anchor: anchor.to_owned(), title: title.to_owned(), note: String::new() }
}

fn sample() -> Index {
    let mut builder = Builder::new();
    let pages = [
        ("book", "", "Sổ hộ khẩu đã hết giá trị", "Sổ giấy không còn dùng, dữ liệu thay sổ."),
        ("card", "", "Thẻ căn cước", "Làm, đổi, cấp lại thẻ; lệ phí; người cao tuổi."),
        ("card", "mat-the", "Mất thẻ thì làm gì", "Báo mất và xin cấp lại."),
        ("scam", "", "Nhận biết lừa đảo", "Cuộc gọi giả danh công an, yêu cầu mã OTP."),
        ("vneid", "", "VNeID từ đầu", "Cài ứng dụng, mức 1, mức 2, mật khẩu."),
    ];
    for (page, anchor, title, text) in pages {
        let at = builder.place(place(page, anchor, title)).expect("few places");
        builder.text(at, if anchor.is_empty() { Field::Title } else { Field::Summary }, title);
        builder.text(at, Field::Body, text);
    }
    builder.same(["thẻ căn cước", "căn cước công dân", "CCCD", "chứng minh thư", "CMND"]);
    builder.same(["sổ hộ khẩu", "hộ khẩu", "household book"]);
    builder.idle(["là", "gì", "thì", "làm", "của", "the"]);
    builder.finish()
}

fn pages<'i>(index: &'i Index, question: &str) -> Vec<&'i str> {
    index.find(question, 5).into_iter().map(|found| index.places()[found.place].page.as_str()).collect()
}

#[test]
fn diacritics_and_case_do_not_matter() {
    let index = sample();
    for question in ["sổ hộ khẩu", "so ho khau", "SO HO KHAU", "ho khau"] {
        assert_eq!(pages(&index, question).first(), Some(&"book"), "{question}");
    }
}

#[test]
fn an_old_name_finds_the_new_one_and_says_so() {
    let index = sample();
    for question in ["cmnd", "CCCD", "chung minh thu"] {
        let found = index.find(question, 5);
        assert_eq!(index.places()[found[0].place].page, "card", "{question}");
        assert_eq!((found[0].because[0].how, found[0].because[0].stands.as_str()), (How::OtherName, "thẻ căn cước"));
    }
    assert_eq!(pages(&index, "household book"), ["book"]);
}

#[test]
fn one_wrong_letter_and_an_unfinished_word_are_found() {
    let index = sample();
    assert_eq!(pages(&index, "lua dap").first(), Some(&"scam"));
    let found = index.find("vnied", 5);
    assert_eq!(index.places()[found[0].place].page, "vneid");
    assert_eq!(found[0].because[0].how, How::OneLetterOff);
    let found = index.find("vne", 5);
    assert_eq!((found[0].because[0].how, found[0].because[0].stands.as_str()), (How::Beginning, "vneid"));
}

#[test]
fn a_place_on_a_page_is_given_where_it_fits_better() {
    let index = sample();
    let found = index.find("mat the", 5);
    assert_eq!(index.places()[found[0].place].anchor, "mat-the");
    // The page itself is not given a second time.
    assert_eq!(pages(&index, "mat the").iter().filter(|page| **page == "card").count(), 1);
}

#[test]
fn nothing_asked_is_nothing_found() {
    let index = sample();
    for question in ["", "   ", "!!!", "xyzzy quux"] {
        assert_eq!(pages(&index, question), [""; 0], "{question}");
    }
}

#[test]
fn a_name_of_one_syllable_is_no_other_word() {
    let mut builder = Builder::new();
    for (page, title) in [("old", "Thẻ cũ còn dùng được"), ("elders", "Người cao tuổi"), ("be", "Where to be seen")]
    {
        let at = builder.place(place(page, "", title)).expect("few places");
        builder.text(at, Field::Title, title);
    }
    builder.same(["người cao tuổi", "cụ", "bé", "ủy ban"]);
    let index = builder.finish();
    for question in ["thẻ cũ", "the cu", "cũ"] {
        assert_eq!(pages(&index, question), ["old"], "{question}");
    }
    assert_eq!(pages(&index, "cụ").first(), Some(&"elders"));
    // The word that is asked for stands here; the name is not written so.
    assert_eq!(pages(&index, "to be").first(), Some(&"be"));
    assert_eq!(pages(&index, "bé").first(), Some(&"elders"));
    // In a longer name a tone may stand on the other letter.
    assert_eq!(pages(&index, "uỷ ban").first(), Some(&"elders"));
}

#[test]
fn an_idle_word_counts_beside_its_neighbour_and_when_there_is_no_other() {
    let mut builder = Builder::new();
    let titles = [
        ("sign", "Đăng nhập VNeID"),
        ("join", "Nhập hộ khẩu"),
        ("home", "Chỗ ở hợp pháp"),
        ("copy", "Bản sao"),
        ("plan", "Bản vẽ"),
    ];
    for (page, title) in titles {
        let at = builder.place(place(page, "", title)).expect("few places");
        builder.text(at, Field::Title, title);
    }
    builder.idle(["đang", "ở", "cho", "sao"]);
    let index = builder.finish();
    for (question, first) in [
        ("đăng nhập", "sign"),
        ("dang nhap", "sign"),
        ("chỗ ở", "home"),
        ("cho o", "home"),
        ("bản sao", "copy"),
        ("ban sao", "copy"),
        ("sao", "copy"),
    ] {
        assert_eq!(pages(&index, question).first(), Some(&first), "{question}");
    }
    assert_eq!(pages(&index, "bản vẽ ở cho").first(), Some(&"plan"));
}

#[test]
fn an_index_comes_back_as_it_went_and_damage_is_told() {
    let index = sample();
    let bytes = index.encode().expect("small");
    assert_eq!(Index::decode(&bytes).as_ref(), Ok(&index));
    assert_eq!(Index::decode(b"hello"), Err(IndexError::NotAnIndex));
    assert_eq!(Index::decode(&bytes[..bytes.len() - 1]), Err(IndexError::Damaged));
}

proptest! {
    #[test]
    fn no_question_panics(question in "\\PC{0,300}") {
        let index = sample();
        prop_assert!(index.find(&question, 3).len() <= 3);
    }

    #[test]
    fn no_bytes_panic(cut in 0_usize..400, at in 0_usize..400, byte: u8) {
        let mut bytes = sample().encode().expect("small");
        let end = bytes.len();
        bytes[at % end] = byte;
        bytes.truncate(end - cut % end);
        if let Ok(index) = Index::decode(&bytes) {
            index.find("so ho khau cmnd", 5);
        }
    }
}
