## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

guide-ha-noi-2022-xem-the = Lấy tấm thẻ làm năm ấy ra coi ngày hết hạn in trên thẻ. Đến tuổi đổi thì đổi; phần kiểm tra “Thẻ căn cước” dưới đây cho biết liền.
