## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

check-nguoi-cao-tuoi-tai-nha-intro = Mình trả lời cho người cần giấy: ông bà, ba mẹ, hay người nhà đang bệnh. Cuối cùng sẽ biết việc nào làm tại nhà, việc nào nhờ người khác làm thay.
check-nguoi-cao-tuoi-tai-nha-viec-title = Người ấy cần làm những việc chi?
check-nguoi-cao-tuoi-tai-nha-dien-thoai-title = Người ấy dùng điện thoại thông minh ra răng?
check-nguoi-cao-tuoi-tai-nha-item-hoi-khi-bao-hoi = Hỏi: “Ngày mô anh chị đến, có mang máy chụp ảnh và lấy vân tay không? Có cần giấy của bệnh viện, có mất tiền đi lại không?”
check-nguoi-cao-tuoi-tai-nha-item-hoi-giay-khac-hoi = Hỏi nơi nhận hồ sơ: “Người già yếu không đi được thì ai làm thay, cần giấy chi?”
check-nguoi-cao-tuoi-tai-nha-item-bao-cong-an-gia-dinh-bao = Người nhà đến hoặc gọi công an xã, phường. Nói rõ ai cần thẻ, đang ở mô, vì răng không đi được.
check-nguoi-cao-tuoi-tai-nha-item-mien-le-phi-hoi-lai = Coi năm sinh trên giấy cũ để biết người ấy đã đủ { $fee-exempt-elderly-from } chưa.
check-nguoi-cao-tuoi-tai-nha-tinh-trang-title = Vì răng người cần giấy không tự đến cơ quan được?
