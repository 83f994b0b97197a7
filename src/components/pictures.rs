//! Which drawing stands beside which answer.

/// The symbol that lets a person match an answer with the thing in their hand; nothing for answers without one.
pub fn of_option(question: &str, option: &str) -> Option<&'static str> {
    Some(match (question, option) {
        ("giay-dang-co", "chua-co") => "p-none",
        ("giay-dang-co", "cmnd-9") => "p-cmnd-9",
        ("giay-dang-co", "cmnd-12") => "p-cmnd-12",
        ("giay-dang-co", "cccd-ma-vach") => "p-cccd-barcode",
        ("giay-dang-co", "cccd-chip") => "p-cccd-chip",
        ("giay-dang-co", "the-can-cuoc") => "p-can-cuoc",
        ("tinh-trang-the", "con-tot") => "p-right",
        ("tinh-trang-the", "mat") => "p-lost",
        ("tinh-trang-the", "hong") => "p-damaged",
        ("vneid" | "vneid-dai-dien", "muc-2") => "p-vneid-2",
        ("vneid" | "vneid-dai-dien", "muc-1") => "p-vneid-1",
        ("vneid" | "vneid-dai-dien", "chua-kich-hoat") => "p-vneid-waiting",
        ("cach-nop", "truc-tuyen") => "p-vneid-2",
        ("cach-nop", "truc-tiep") => "p-counter",
        ("vneid" | "vneid-dai-dien", "chua-co") => "p-vneid-0",
        ("khai-sinh-cua-tre", "da-khai-sinh") => "p-birth-certificate",
        _ => return None,
    })
}
