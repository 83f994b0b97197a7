## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

check-vneid-su-co-su-co-title = VNeID của mình đang bị chi?
check-vneid-su-co-intro = Mình chọn đúng chỗ đang trục trặc rồi trả lời vài câu ngắn. Cuối cùng sẽ biết tự làm được chi, việc chi phải nhờ công an. VNeID là ứng dụng định danh điện tử trên điện thoại.
check-vneid-su-co-doc-chip-help = Mở phần cài đặt của điện thoại, tìm chữ NFC. Không thấy thì nhờ người nhà coi giúp.
check-vneid-su-co-item-hoi-gi-khong-ro = Đưa máy cho công an xã, phường xem và hỏi: “VNeID của tôi bị chi, phải làm chi trước?”
check-vneid-su-co-item-hoi-gi-bi-khoa = Hỏi: “Tài khoản của tôi bị khóa vì răng, muốn mở cần giấy chi, mất bao lâu?”
check-vneid-su-co-item-the-chip-hoi-lai = Tìm tấm thẻ và coi trên thẻ có con chíp không.
check-vneid-su-co-warning-khong-ai-hoi-ma = Công an không gọi điện hay nhắn tin đòi mật khẩu, mã xác thực, tiền. Ai hỏi mấy thứ nớ thì cúp máy.
check-vneid-su-co-noi-sai-title = Chỗ mô bị sai?
check-vneid-su-co-ngay-thong-bao-title = Mình nhận thông báo kích hoạt ngày mô?
