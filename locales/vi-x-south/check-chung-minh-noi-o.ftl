## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

check-chung-minh-noi-o-item-vneid-cu-tru-mo-duoc = Mở VNeID, vào Ví giấy tờ, rồi Thông tin cư trú. Đưa màn hình cho cán bộ coi.
