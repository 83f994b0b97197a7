## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

check-nguoi-cao-tuoi-tai-nha-intro = Mình trả lời cho người cần giấy: ông bà, ba má, hay người nhà đang bệnh. Cuối cùng sẽ biết việc nào làm tại nhà, việc nào nhờ người khác làm thay.
check-nguoi-cao-tuoi-tai-nha-dien-thoai-title = Người ấy xài điện thoại thông minh ra sao?
check-nguoi-cao-tuoi-tai-nha-dien-thoai-tu-dung = Tự xài được
check-nguoi-cao-tuoi-tai-nha-dien-thoai-nguoi-nha-giu = Có máy, người nhà giữ và bấm giùm
check-nguoi-cao-tuoi-tai-nha-mat-khau-nguoi-than-giu = Người thân cất giùm
check-nguoi-cao-tuoi-tai-nha-mat-khau-can-bo-giu = Cán bộ giữ giùm
check-nguoi-cao-tuoi-tai-nha-item-mien-le-phi-hoi-lai = Coi năm sinh trên giấy cũ để biết người ấy đã đủ { $fee-exempt-elderly-from } chưa.
check-nguoi-cao-tuoi-tai-nha-tinh-trang-title = Sao người cần giấy không tự tới cơ quan được?
check-nguoi-cao-tuoi-tai-nha-nhan-thuc-title = Người đó có tự hiểu và tự quyết được không?
check-nguoi-cao-tuoi-tai-nha-mat-khau-title = Mật khẩu của người đó ai giữ?
check-nguoi-cao-tuoi-tai-nha-nguoi-bao-title = Ai báo và lo giấy tờ giùm người đó?
