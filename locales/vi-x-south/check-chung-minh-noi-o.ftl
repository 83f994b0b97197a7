## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

check-chung-minh-noi-o-item-vneid-cu-tru-mo-duoc = Mở VNeID, vào Ví giấy tờ, rồi Thông tin cư trú. Đưa màn hình cho cán bộ coi.
check-chung-minh-noi-o-viec-title = Mình đang cần làm chuyện gì?
check-chung-minh-noi-o-tra-cuu-duoc-title = Chỗ đó có tra cứu được nơi ở của mình không?
check-chung-minh-noi-o-da-noi-title = Mình đã nói với họ là khỏi phải nộp chưa?
