## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

check-the-can-cuoc-intro = Mình trả lời cho người cần thẻ: bản thân mình, con cháu, hay ba mẹ. Cuối cùng sẽ biết có phải làm thẻ không, cần giấy chi, tới mô, lệ phí và chờ bao lâu.
check-the-can-cuoc-dai-dien-cha-me = Ba hoặc mẹ
check-the-can-cuoc-outcome-chua-can-lam-title = Chưa phải làm chi, thẻ vẫn dùng được
check-the-can-cuoc-ngay-sinh-title = Người cần thẻ sinh ngày mô?
check-the-can-cuoc-giay-dang-co-title = Mình đang có loại thẻ hay giấy mô?
check-the-can-cuoc-ngay-cap-title = Thẻ được cấp ngày mô?
check-the-can-cuoc-han-the-title = Trên thẻ ghi dùng đến ngày mô?
check-the-can-cuoc-vneid-dai-dien-title = Tài khoản VNeID của người đại diện ở mức mô?
check-the-can-cuoc-vneid-title = Tài khoản VNeID của mình ở mức mô?
check-the-can-cuoc-dien-mien-title = Người cần thẻ có thuộc nhóm mô dưới đây không?
