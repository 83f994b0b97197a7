## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

check-ho-gia-dinh-ngay-sinh-title = Người ấy sinh ngày mô?
check-ho-gia-dinh-dai-dien-cha-me-muc-2 = Ba hoặc mẹ, đã có VNeID mức 2
check-ho-gia-dinh-dai-dien-cha-me = Ba hoặc mẹ, chưa có mức 2
check-ho-gia-dinh-outcome-chua-can-lam-title = Chưa phải làm chi, thẻ vẫn dùng được
check-ho-gia-dinh-outcome-lam-muc-1 = Đăng ký ngay trên điện thoại, không phải đi mô. Trẻ em và người được giám hộ thì người đại diện đăng ký.
check-ho-gia-dinh-giay-dang-co-title = Người ấy đang có loại thẻ hay giấy mô?
check-ho-gia-dinh-ngay-cap-title = Thẻ được cấp ngày mô?
check-ho-gia-dinh-han-the-title = Trên thẻ ghi dùng đến ngày mô?
check-ho-gia-dinh-vneid-title = Tài khoản VNeID của người ấy ra răng?
check-ho-gia-dinh-di-lam-title = Người ấy đi làm giấy có chi khó không?
