## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

check-dinh-danh-dien-tu-intro = VNeID là ứng dụng định danh điện tử trên điện thoại. Mình trả lời cho người cần tài khoản: bản thân mình, con cháu, hay ba mẹ. Cuối cùng sẽ biết làm được mức nào và làm ra răng.
check-dinh-danh-dien-tu-ngay-sinh-title = Người cần tài khoản sinh ngày mô?
check-dinh-danh-dien-tu-ngay-sinh-why = từ đủ { $e-id-level-2-min-age } thì tự làm được. Nhỏ hơn thì ba mẹ hoặc người giám hộ làm.
check-dinh-danh-dien-tu-dai-dien-cha-me = Ba hoặc mẹ
check-dinh-danh-dien-tu-outcome-da-xong-title = Đã có mức 2, không phải làm chi thêm
check-dinh-danh-dien-tu-outcome-da-co-muc-1-title = Đã có mức 1, chưa phải làm chi thêm
check-dinh-danh-dien-tu-outcome-muc-1-tai-nha = Mình tải VNeID, nhập số định danh, số điện thoại, quét khuôn mặt rồi gửi. Không phải đi mô.
check-dinh-danh-dien-tu-item-dien-thoai-khong-co = Tài khoản được kích hoạt trên ứng dụng. Hỏi công an xã, phường: “Không có điện thoại thông minh thì kích hoạt ra răng?”
check-dinh-danh-dien-tu-item-the-hoi-lai = Tìm tấm thẻ và coi ngày hết hạn in trên thẻ.
check-dinh-danh-dien-tu-ngay-thong-bao-title = Mình nhận thông báo kích hoạt ngày mô?
check-dinh-danh-dien-tu-muon-title = Mình muốn có tài khoản mức mô?
