## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

guide-chuyen-nha-thue-nha-tach-ho-tra-loi-ngan-title = Chuyển nhà, thuê nhà thì phải làm chi?
guide-chuyen-nha-thue-nha-tach-ho-khong-phai-lam-title = Chuyển nhà rồi, việc mô không phải làm
guide-chuyen-nha-thue-nha-tach-ho-lam-gi-tiep-title = Mình nên làm chi tiếp
guide-chuyen-nha-thue-nha-tach-ho-xem-noi-o-moi = Đăng ký xong, mở VNeID, vô Ví giấy tờ, chọn Thông tin cư trú, coi đã ghi nơi ở mới chưa. Phần kiểm tra “Cư trú” dưới đây giúp biết nhà mình cần thủ tục mô, giấy chi.
