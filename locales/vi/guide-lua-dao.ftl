## The guide to scams: how they go, what officers never ask, the first hour, numbers to call.

guide-lua-dao-title = Lừa đảo mượn danh công an, VNeID
guide-lua-dao-short-title = Lừa đảo
guide-lua-dao-description = Kẻ lừa đảo gọi điện xưng công an, đòi mã, đòi tiền, gửi đường dẫn cài ứng dụng. Công an không bao giờ làm gì, một giờ đầu phải làm gì, gọi số nào.

# tra-loi-ngan
guide-lua-dao-tra-loi-ngan-title = Công an gọi điện đòi mã, đòi tiền, có thật không?
guide-lua-dao-khong-that = Không thật.
guide-lua-dao-vi-sao-khong = Công an không gọi điện, không nhắn Zalo để đòi mật khẩu, số tài khoản hay mã OTP. Mã OTP là mã xác thực gửi về điện thoại. Công an cũng không bao giờ bảo mình chuyển tiền.
guide-lua-dao-cup-hoi-goi = Cúp máy, hỏi con cháu, rồi gọi trực ban công an xã, phường.

# kich-ban
guide-lua-dao-kich-ban-title = Kẻ lừa đảo làm thế nào
guide-lua-dao-xung-danh-title = Xưng là cán bộ
guide-lua-dao-xung-danh = Kẻ gọi tự xưng là công an hoặc ủy ban nhân dân. Chúng nói VNeID, ứng dụng định danh điện tử, bị lỗi, hoặc phải đồng bộ vì sáp nhập xã, tỉnh.
guide-lua-dao-hen-gio-title = Hẹn giờ giả
guide-lua-dao-hen-gio = Chúng hẹn giờ làm việc cho giống thật.
guide-lua-dao-gui-duong-dan-title = Gửi đường dẫn
guide-lua-dao-gui-duong-dan = Chúng gửi đường dẫn để cài một ứng dụng trông giống VNeID. Có nơi chúng nhằm vào phụ huynh học sinh.
guide-lua-dao-xin-ma-title = Xin mã, xin khuôn mặt
guide-lua-dao-xin-ma = Chúng xin mã OTP, hoặc bảo mình quét khuôn mặt.
guide-lua-dao-thu-phi-title = Thu phí nhỏ, chiếm điện thoại
# digits: the amount that callers named
guide-lua-dao-thu-phi = Chúng bảo nộp một khoản phí nhỏ, ví dụ 22.000 đồng, rồi chiếm quyền điều khiển điện thoại.

# cai-co
guide-lua-dao-cai-co-title = Những cái cớ hay gặp
guide-lua-dao-co-sap-nhap = “Phải cập nhật địa chỉ sau sáp nhập.” Sự thật: thông tin tự cập nhật, không ai phải trả phí. Thẻ còn hạn cũng không bắt buộc đổi.
guide-lua-dao-co-muc-2 = “Để tôi kích hoạt giúp mức 2 qua điện thoại.” Sự thật: muốn lên mức 2 thì chính mình phải đến công an chụp ảnh, lấy vân tay. Không ai làm thay được. Mức 2 là mức tài khoản dùng được căn cước điện tử.
guide-lua-dao-co-dieu-tra = “Anh chị liên quan một vụ án, phải làm việc qua điện thoại.” Sự thật: công an không điều tra qua điện thoại.
guide-lua-dao-co-lien-ket = “Không liên kết VNeID thì mất tài khoản.” Sự thật: một số tài khoản phải liên kết trước ngày { $platform-link-deadline }. Hạn của ngân hàng là ngày { $platform-link-deadline-bank }. Nhưng chưa thấy quy định nào nói sẽ xóa tài khoản. Muốn liên kết thì chỉ làm bên trong ứng dụng chính thức, không theo đường dẫn.
guide-lua-dao-trang-gia = Trên mạng có trang cờ bạc giả làm trang tra cứu của nhà nước. Hãy gõ thẳng địa chỉ dichvucong.gov.vn hoặc vneid.gov.vn.

# khong-bao-gio
guide-lua-dao-khong-bao-gio-title = Công an không bao giờ làm những điều này
guide-lua-dao-khong-doi-ma-title = Đòi mật khẩu, mã OTP, số tài khoản
guide-lua-dao-khong-doi-ma = Qua điện thoại hay Zalo đều không. Ai đòi thì cúp máy.
guide-lua-dao-khong-doi-tien-title = Bảo chuyển tiền
guide-lua-dao-khong-doi-tien = Ai bảo chuyển tiền, hay nộp phí để cập nhật giấy tờ, thì đừng làm theo.
guide-lua-dao-khong-gui-app-title = Hướng dẫn cài ứng dụng qua đường dẫn
guide-lua-dao-khong-gui-app = Bộ Công an chỉ có một ứng dụng VNeID. Chỉ tải từ App Store (máy iPhone) hoặc CH Play (máy Android).
guide-lua-dao-khong-kich-hoat-title = Kích hoạt mức 2 qua điện thoại
guide-lua-dao-khong-kich-hoat = Việc này làm ở trụ sở công an, gặp mặt trực tiếp.
guide-lua-dao-khong-dieu-tra-title = “Làm việc” qua điện thoại
guide-lua-dao-khong-dieu-tra = Ai nói đang điều tra mình qua điện thoại là kẻ giả.

# gio-dau
guide-lua-dao-gio-dau-title = Lỡ làm theo rồi: một giờ đầu
guide-lua-dao-tat-may-title = Tắt điện thoại
guide-lua-dao-tat-may = Lỡ cài ứng dụng giả thì tắt nguồn hoặc ngắt mạng ngay. Muốn gọi điện thì mượn máy khác.
guide-lua-dao-bao-ngan-hang-title = Gọi ngân hàng
guide-lua-dao-bao-ngan-hang = Báo ngân hàng khóa tài khoản. Đã mất tiền thì hỏi luôn: “Số tiền tôi vừa chuyển có giữ lại được không?”
guide-lua-dao-bao-cong-an-title = Báo công an
# digits: the number of the police
guide-lua-dao-bao-cong-an = Báo công an xã, phường. Cần gấp thì gọi 113, ngày đêm đều có người nghe, không mất tiền.
guide-lua-dao-khoa-vneid-title = Khóa tài khoản VNeID
guide-lua-dao-khoa-vneid = Nghi bị lộ thì khóa tài khoản. Có ba cách: bấm khóa trong ứng dụng, gọi tổng đài, hoặc đến công an.
guide-lua-dao-doi-mat-khau-title = Đổi mật khẩu, khôi phục máy
guide-lua-dao-doi-mat-khau = Báo xong ngân hàng và công an thì đổi mật khẩu, rồi khôi phục lại máy.
guide-lua-dao-bao-so-lua-title = Báo số lừa đảo
# digits: numbers to call and to write to
guide-lua-dao-bao-so-lua = Gọi 156 hoặc nhắn tin tới tổng đài 5656, không mất tiền. Nhắn tin thì soạn chữ V hoặc chữ LD, rồi số điện thoại của chúng, rồi nội dung.

# so-can-nho
guide-lua-dao-so-can-nho-title = Những số cần nhớ
# digits: the number of the police
guide-lua-dao-so-113 = Gọi 113 để gặp công an khi khẩn cấp. Số này miễn phí, ngày đêm đều có người nghe, gọi từ di động không cần mã vùng.
# digits: numbers to call and to write to
guide-lua-dao-so-156 = Tổng đài 156 (gọi hoặc nhắn) và tổng đài 5656 (nhắn tin): báo cuộc gọi, tin nhắn lừa đảo, miễn phí.
# digits: the number of the hotline
guide-lua-dao-so-1900 = Số 1900.0368: tổng đài của Bộ Công an về căn cước, cư trú và VNeID. Gọi khi muốn khóa tài khoản.

# nguoi-cao-tuoi
guide-lua-dao-nguoi-cao-tuoi-title = Dặn ông bà, cha mẹ
guide-lua-dao-muc-tieu-chinh = Người cao tuổi là người bị nhắm đến nhiều nhất. Dặn ba việc theo thứ tự: cúp máy, hỏi con cháu, gọi trực ban công an xã, phường.
guide-lua-dao-giu-mat-khau = Không ghi mật khẩu lên thẻ hay ốp điện thoại. Không đưa cán bộ giữ hộ. Nhờ người thân tin cậy cất riêng trong phong bì. Không gửi cho ai ảnh màn hình có mã QR (ô vuông đen trắng).
guide-lua-dao-tat-nguon-la = Trong máy của ông bà, tắt phần “cài từ nguồn không xác định”.

# lam-gi-tiep
guide-lua-dao-lam-gi-tiep-title = Mình nên làm gì tiếp
guide-lua-dao-ghi-so-truc-ban = Hỏi số trực ban công an xã, phường nhà mình, ghi to ra giấy, để cạnh điện thoại.
guide-lua-dao-thu-kiem-tra = Vừa nhận cuộc gọi đáng ngờ thì mở phần kiểm tra “Cuộc gọi lừa đảo” dưới đây. Trả lời vài câu là có danh sách việc phải làm ngay.

# drawings
guide-lua-dao-hinh-gio-dau-alt = Sáu vòng tròn nối bằng một sợi chỉ, đánh số theo thứ tự. Trong đó là điện thoại tắt, ngân hàng, công an, ổ khóa, ô mật khẩu mới, lời báo.
guide-lua-dao-hinh-gio-dau-caption = Sáu việc theo thứ tự. Con số trong hình là số trong danh sách.
