## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

check-dang-ky-xe-item-dang-ky-xe-khong-phai-doi = Giấy đăng ký cũ vẫn xài. Chuyển nơi ở không bắt buộc đổi.
check-dang-ky-xe-outcome-hoi-noi-nao-title = Hỏi trước coi công an xã, phường nào nhận
check-dang-ky-xe-item-vneid-hoi-lai = Mở VNeID coi tài khoản ở mức nào. Không coi được thì hỏi công an xã, phường.
