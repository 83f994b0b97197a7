## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

guide-chuyen-nha-thue-nha-tach-ho-so-cu-khong-nop = Sổ hộ khẩu cũ khỏi phải mang đi nộp. Sổ chỉ bị thu khi làm thủ tục cư trú làm thay đổi thông tin trong sổ.
guide-chuyen-nha-thue-nha-tach-ho-xem-noi-o-moi = Đăng ký xong, mở VNeID, vô Ví giấy tờ, chọn Thông tin cư trú, coi đã ghi nơi ở mới chưa. Phần kiểm tra “Cư trú” dưới đây giúp biết nhà mình cần thủ tục nào, giấy gì.
guide-chuyen-nha-thue-nha-tach-ho-tra-loi-ngan-title = Dọn nhà, mướn nhà thì phải làm gì?
