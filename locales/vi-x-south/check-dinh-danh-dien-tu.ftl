## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

check-dinh-danh-dien-tu-intro = VNeID là ứng dụng định danh điện tử trên điện thoại. Mình trả lời cho người cần tài khoản: bản thân mình, con cháu, hay ba má. Cuối cùng sẽ biết làm được mức nào và làm ra sao.
check-dinh-danh-dien-tu-ngay-sinh-why = từ đủ { $e-id-level-2-min-age } thì tự làm được. Nhỏ hơn thì ba má hoặc người giám hộ làm.
check-dinh-danh-dien-tu-dai-dien-cha-me = Ba hoặc má
check-dinh-danh-dien-tu-item-dien-thoai-khong-co = Tài khoản được kích hoạt trên ứng dụng. Hỏi công an xã, phường: “Không có điện thoại thông minh thì kích hoạt ra sao?”
check-dinh-danh-dien-tu-item-the-hoi-lai = Tìm tấm thẻ và coi ngày hết hạn in trên thẻ.
check-dinh-danh-dien-tu-the-help = Thẻ căn cước công dân còn hạn in trên thẻ thì vẫn xài được.
check-dinh-danh-dien-tu-so-dien-thoai-title = Số điện thoại tính xài là của ai?
check-dinh-danh-dien-tu-dai-dien-title = Ai làm giùm người đó?
check-dinh-danh-dien-tu-dai-dien-muc-2-title = Người làm giùm đã có VNeID mức 2 chưa?
check-dinh-danh-dien-tu-den-duoc-title = Người đó có tự tới công an được không?
