## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

check-giay-nay-con-dung-khong-outcome-hoi-noi-nhan = Hỏi ai và hỏi câu chi thì xem danh sách dưới đây.
check-giay-nay-con-dung-khong-item-thay-bang-title = Dùng chi thay
check-giay-nay-con-dung-khong-outcome-het-gia-tri = Đừng dùng tờ giấy này để chứng minh nữa. Dùng chi thay thì xem danh sách dưới đây.
check-giay-nay-con-dung-khong-cu-tru-da-doi-chua-doi = Chưa đổi chi
check-giay-nay-con-dung-khong-item-di-kham-title = Đưa chi khi đi khám bệnh
check-giay-nay-con-dung-khong-item-sua-du-lieu-giong = Dữ liệu đã giống sổ, không phải sửa chi.
check-giay-nay-con-dung-khong-outcome-het-han = Mình xem danh sách dưới đây để biết vì răng và phải làm chi.
check-giay-nay-con-dung-khong-giay-title = Mình đang cầm tờ giấy mô?
check-giay-nay-con-dung-khong-ngay-sinh-title = Người có thẻ sinh ngày mô?
check-giay-nay-con-dung-khong-ngay-cap-title = Thẻ được cấp ngày mô?
check-giay-nay-con-dung-khong-han-the-title = Trên thẻ ghi dùng đến ngày mô?
check-giay-nay-con-dung-khong-cu-tru-da-doi-title = Từ ngày được cấp giấy, thông tin cư trú đã đổi chi chưa?
check-giay-nay-con-dung-khong-ngay-cap-ct07-title = Giấy được cấp ngày mô?
check-giay-nay-con-dung-khong-noi-doi-giay-title = Có nơi mô đang đòi mình nộp hay đưa tờ giấy ni không?
