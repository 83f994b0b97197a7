## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

guide-ha-noi-2022-xem-the = Lấy tấm thẻ làm năm ấy ra coi ngày hết hạn in trên thẻ. Đến tuổi đổi thì đổi; phần kiểm tra “Thẻ căn cước” dưới đây cho biết liền.
# digits: the year that the page tells of
guide-ha-noi-2022-tra-loi-ngan-title = Năm 2022, Hà Nội làm thẻ ra sao?
guide-ha-noi-2022-vi-sao = Hồi đó, sổ hộ khẩu giấy chỉ còn xài tới hết ngày { $paper-book-last-valid-day }.
guide-ha-noi-2022-cach-doc = Bài này kể chuyện hồi đó. Chỗ nào ghi “theo bài báo” thì chỉ có một bài báo kể, trang này chưa thấy văn bản.
