## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

check-tre-em-description = Con mới sinh hay đang lớn: khai sinh, nơi thường trú, bảo hiểm y tế, thẻ căn cước, VNeID. Mỗi tuổi cần chi, ba mẹ làm ở mô, chờ bao lâu.
check-tre-em-ngay-sinh-title = Con sinh ngày mô?
check-tre-em-cha-me-o-title = Ba mẹ đăng ký thường trú ở mô?
check-tre-em-cu-tru-help = Ba hoặc mẹ mở VNeID, vào Ví giấy tờ, coi Thông tin cư trú có tên con không.
check-tre-em-dai-dien-cha-me = Ba hoặc mẹ
check-tre-em-outcome-lam-theo-nhu-cau-title = Không có chi bắt buộc, nhà mình làm theo nhu cầu
check-tre-em-item-vneid-tre-hoi-lai = Mở VNeID của ba mẹ coi con đã có tài khoản chưa. Không thấy thì hỏi công an xã, phường.
check-tre-em-item-thuong-tru-hoi-lai = Coi trong VNeID của ba mẹ, hoặc hỏi công an xã, phường coi con đã được đăng ký chưa.
check-tre-em-ngay-khai-sinh-title = Con được đăng ký khai sinh ngày mô?
check-tre-em-the-cap-luc-title = Thẻ của con cấp lúc mô?
