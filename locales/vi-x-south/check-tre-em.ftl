## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

check-tre-em-description = Con mới sinh hay đang lớn: khai sinh, nơi thường trú, bảo hiểm y tế, thẻ căn cước, VNeID. Mỗi tuổi cần gì, ba má làm ở đâu, chờ bao lâu.
check-tre-em-cha-me-o-title = Ba má đăng ký thường trú ở đâu?
check-tre-em-cu-tru-help = Ba hoặc má mở VNeID, vào Ví giấy tờ, coi Thông tin cư trú có tên con không.
check-tre-em-dai-dien-cha-me = Ba hoặc má
check-tre-em-item-vneid-tre-hoi-lai = Mở VNeID của ba má coi con đã có tài khoản chưa. Không thấy thì hỏi công an xã, phường.
check-tre-em-item-thuong-tru-hoi-lai = Coi trong VNeID của ba má, hoặc hỏi công an xã, phường xem con đã được đăng ký chưa.
check-tre-em-the-cap-luc-title = Thẻ của con cấp hồi nào?
check-tre-em-vneid-dai-dien-title = Người đó có VNeID mức 2 không?
