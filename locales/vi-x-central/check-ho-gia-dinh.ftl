## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

check-ho-gia-dinh-ngay-sinh-title = Người ấy sinh ngày mô?
check-ho-gia-dinh-dai-dien-cha-me-muc-2 = Ba hoặc mạ, đã có VNeID mức 2
check-ho-gia-dinh-dai-dien-cha-me = Ba hoặc mạ, chưa có mức 2
check-ho-gia-dinh-outcome-chua-can-lam-title = Chưa phải làm chi, thẻ vẫn dùng được
check-ho-gia-dinh-outcome-lam-muc-1 = Đăng ký ngay trên điện thoại, không phải đi mô. Trẻ em và người được giám hộ thì người đại diện đăng ký.
