//! What each audience is told, in the order of the story. `crates/content/tests/agendas.rs` looks whether it is there.

use super::Audience;

/// A section of a guide, and how many of its statements are for a session of each length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Id of the guide.
    pub guide: &'static str,
    /// Id of the section.
    pub section: &'static str,
    /// Its first statements: for whatever time there is, for half an hour, for three quarters.
    pub upto: [u8; 3],
}

const fn topic(guide: &'static str, section: &'static str, upto: [u8; 3]) -> Topic {
    Topic { guide, section, upto }
}

const BOOK: &str = "tu-so-ho-khau-den-the-can-cuoc";
const CARD: &str = "the-can-cuoc-la-gi";
const VNEID: &str = "vneid-tu-dau";
const FRAUD: &str = "lua-dao";
const ELDERLY: &str = "nguoi-cao-tuoi-khuyet-tat";
const NO_PHONE: &str = "khong-co-dien-thoai-thong-minh";
const PASSWORDS: &str = "mat-khau-an-toan";
const CHILDREN: &str = "tre-em";
const MOVING: &str = "chuyen-nha-thue-nha-tach-ho";
const DAILY: &str = "viec-hang-ngay-khong-so";
const ASKED: &str = "bi-doi-so-ho-khau";

const OF_EVERYBODY: &[Topic] = &[
    topic(BOOK, "tra-loi-ngan", [2, 3, 3]),
    topic(BOOK, "da-het", [1, 1, 2]),
    topic(BOOK, "truoc-va-nay", [2, 4, 6]),
    topic(BOOK, "bay-cach", [0, 3, 7]),
    topic(CARD, "tra-loi-ngan", [1, 2, 3]),
    topic(CARD, "tuoi-va-han", [2, 3, 3]),
    topic(CARD, "lam-the", [1, 4, 6]),
    topic(CARD, "hai-loai-the", [0, 0, 4]),
    topic(VNEID, "tra-loi-ngan", [1, 2, 3]),
    topic(VNEID, "hai-muc", [1, 2, 3]),
    topic(VNEID, "lam-muc-2", [0, 2, 5]),
    topic(ASKED, "tra-loi-ngan", [1, 2, 3]),
    topic(ASKED, "noi-tung-cau", [0, 1, 3]),
    topic(FRAUD, "tra-loi-ngan", [1, 2, 3]),
    topic(FRAUD, "khong-bao-gio", [2, 4, 5]),
    topic(FRAUD, "gio-dau", [0, 1, 3]),
    topic(BOOK, "lam-gi-tiep", [1, 1, 2]),
];

const OF_ELDERLY: &[Topic] = &[
    topic(BOOK, "tra-loi-ngan", [2, 3, 3]),
    topic(BOOK, "so-cu", [1, 1, 2]),
    topic(ELDERLY, "tra-loi-ngan", [1, 2, 3]),
    topic(ELDERLY, "tai-nha", [2, 4, 6]),
    topic(ELDERLY, "the-cu", [1, 3, 4]),
    topic(ELDERLY, "khong-mat-tien-gi", [1, 2, 3]),
    topic(ELDERLY, "khong-dien-thoai", [1, 2, 3]),
    topic(NO_PHONE, "kham-benh-va-the", [1, 2, 4]),
    topic(NO_PHONE, "cac-cach-lam", [0, 2, 4]),
    topic(PASSWORDS, "tra-loi-ngan", [1, 1, 2]),
    topic(PASSWORDS, "cach-cat", [0, 2, 4]),
    topic(PASSWORDS, "nguoi-giup", [0, 0, 4]),
    topic(FRAUD, "tra-loi-ngan", [1, 2, 2]),
    topic(FRAUD, "nguoi-cao-tuoi", [0, 1, 3]),
    topic(FRAUD, "khong-bao-gio", [2, 3, 5]),
    topic(ELDERLY, "nho-ai", [0, 2, 3]),
    topic(ELDERLY, "lam-gi-tiep", [1, 1, 2]),
];

const OF_PARENTS: &[Topic] = &[
    topic(BOOK, "tra-loi-ngan", [2, 2, 3]),
    topic(CHILDREN, "tra-loi-ngan", [2, 3, 3]),
    topic(CHILDREN, "moi-sinh", [2, 3, 4]),
    topic(CHILDREN, "noi-o-cua-con", [2, 3, 4]),
    topic(CHILDREN, "bao-hiem", [1, 2, 2]),
    topic(CHILDREN, "the-can-cuoc", [2, 3, 4]),
    topic(CHILDREN, "tien-va-ngay", [1, 3, 3]),
    topic(CHILDREN, "vneid-cua-con", [1, 3, 4]),
    topic(CHILDREN, "truong-hoc", [1, 2, 2]),
    topic(DAILY, "ba-dieu-nho", [0, 2, 3]),
    topic(ASKED, "tra-loi-ngan", [0, 2, 3]),
    topic(FRAUD, "khong-bao-gio", [1, 3, 5]),
    topic(CHILDREN, "lam-gi-tiep", [1, 1, 2]),
    topic(BOOK, "truoc-va-nay", [0, 0, 5]),
];

const OF_TENANTS: &[Topic] = &[
    topic(BOOK, "tra-loi-ngan", [2, 2, 3]),
    topic(MOVING, "tra-loi-ngan", [2, 3, 3]),
    topic(MOVING, "thue-tro", [3, 5, 6]),
    topic(MOVING, "nop-the-nao", [2, 4, 6]),
    topic(MOVING, "thuong-tru", [0, 2, 5]),
    topic(MOVING, "mien-le-phi", [1, 2, 2]),
    topic(MOVING, "khach-va-di-vang", [1, 2, 5]),
    topic(MOVING, "khong-phai-lam", [1, 2, 2]),
    topic(BOOK, "bay-cach", [1, 3, 5]),
    topic(VNEID, "hai-muc", [0, 1, 3]),
    topic(FRAUD, "khong-bao-gio", [1, 3, 5]),
    topic(MOVING, "lam-gi-tiep", [1, 2, 2]),
    topic(ASKED, "noi-tung-cau", [0, 0, 4]),
];

/// What an audience is told, in the order of the story.
pub const fn topics(audience: Audience) -> &'static [Topic] {
    match audience {
        Audience::Everybody => OF_EVERYBODY,
        Audience::Elderly => OF_ELDERLY,
        Audience::Parents => OF_PARENTS,
        Audience::Tenants => OF_TENANTS,
    }
}
