## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

check-giay-nay-con-dung-khong-outcome-hoi-noi-nhan = Hỏi ai và hỏi câu chi thì xem danh sách dưới đây.
check-giay-nay-con-dung-khong-item-thay-bang-title = Dùng chi thay
check-giay-nay-con-dung-khong-outcome-het-gia-tri = Đừng dùng tờ giấy này để chứng minh nữa. Dùng chi thay thì xem danh sách dưới đây.
check-giay-nay-con-dung-khong-cu-tru-da-doi-chua-doi = Chưa đổi chi
check-giay-nay-con-dung-khong-item-di-kham-title = Đưa chi khi đi khám bệnh
check-giay-nay-con-dung-khong-item-sua-du-lieu-giong = Dữ liệu đã giống sổ, không phải sửa chi.
check-giay-nay-con-dung-khong-outcome-het-han = Mình xem danh sách dưới đây để biết vì răng và phải làm chi.
