## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

check-vneid-su-co-so-trong-tai-khoan-title = Số điện thoại trong tài khoản còn xài được không?
check-vneid-su-co-so-trong-tai-khoan-con-dung = Còn xài, máy đang ở bên mình
check-vneid-su-co-may-cu-mat-hong = Không, máy hư hoặc không còn
check-vneid-su-co-doc-chip-help = Mở phần cài đặt của điện thoại, tìm chữ NFC. Không thấy thì nhờ người nhà coi giùm.
check-vneid-su-co-item-hoi-gi-khong-ro = Đưa máy cho công an xã, phường coi và hỏi: “VNeID của tôi bị gì, phải làm gì trước?”
check-vneid-su-co-item-the-chip-hoi-lai = Tìm tấm thẻ và coi trên thẻ có con chíp không.
check-vneid-su-co-warning-khong-ai-hoi-ma = Công an không gọi điện hay nhắn tin đòi mật khẩu, mã xác thực, tiền. Ai hỏi mấy thứ đó thì cúp máy.
