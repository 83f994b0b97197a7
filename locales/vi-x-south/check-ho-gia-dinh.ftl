## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

check-ho-gia-dinh-tinh-trang-the-title = Tấm thẻ còn xài được không?
check-ho-gia-dinh-tinh-trang-the-con-tot = Thẻ còn đây, vẫn xài được
check-ho-gia-dinh-tinh-trang-the-hong = Thẻ hư, không xài được
check-ho-gia-dinh-dai-dien-cha-me-muc-2 = Ba hoặc má, đã có VNeID mức 2
check-ho-gia-dinh-dai-dien-cha-me = Ba hoặc má, chưa có mức 2
check-ho-gia-dinh-vneid-khong-biet-hint = Mở VNeID của người ấy để coi mức
check-ho-gia-dinh-han-the-title = Trên thẻ ghi xài tới ngày nào?
check-ho-gia-dinh-vneid-title = Tài khoản VNeID của người đó ra sao?
check-ho-gia-dinh-di-lam-title = Người đó đi làm giấy có gì khó không?
check-ho-gia-dinh-dai-dien-title = Ai làm giùm người đó?
check-ho-gia-dinh-dien-thoai-title = Người đó có điện thoại và số để xài VNeID chưa?
