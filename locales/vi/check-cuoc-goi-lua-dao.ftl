## The check of calls, messages and apps that may be a trick.

# Name and start page

check-cuoc-goi-lua-dao-title = Cuộc gọi này có lừa đảo không?
check-cuoc-goi-lua-dao-short-title = Cuộc gọi lừa đảo
check-cuoc-goi-lua-dao-description = Có người xưng công an gọi điện, nhắn tin, gửi ứng dụng: đâu là dấu hiệu lừa đảo. Việc gì phải làm ngay, báo cho ai, lỡ làm theo thì chặn thế nào.
check-cuoc-goi-lua-dao-intro = Mình kể lại họ liên lạc ra sao và đòi điều gì. Cuối cùng có danh sách việc phải làm ngay. Trong lúc trả lời, xin đừng làm theo lời họ.

# Questions

check-cuoc-goi-lua-dao-kenh-title = Họ liên lạc với mình bằng cách nào?
check-cuoc-goi-lua-dao-kenh-why = có việc công an không bao giờ làm qua điện thoại hay tin nhắn.
check-cuoc-goi-lua-dao-kenh-help = Nhiều cách một lúc thì chọn cách đầu tiên.
check-cuoc-goi-lua-dao-kenh-goi-dien = Gọi điện thoại
check-cuoc-goi-lua-dao-kenh-goi-dien-hint = Kể cả gọi có hình
check-cuoc-goi-lua-dao-kenh-tin-nhan-zalo = Nhắn tin, Zalo
check-cuoc-goi-lua-dao-kenh-ung-dung-hoac-lien-ket = Một ứng dụng hoặc đường dẫn gửi tới
check-cuoc-goi-lua-dao-kenh-gap-truc-tiep = Gặp mặt trực tiếp
check-cuoc-goi-lua-dao-dau-hieu-title = Họ đòi mình làm gì?
check-cuoc-goi-lua-dao-dau-hieu-why = chỉ cần một điều dưới đây cũng đủ để dừng lại.
check-cuoc-goi-lua-dao-dau-hieu-help = Chọn mọi điều họ đã đòi. Mã OTP là mã xác thực gửi về điện thoại.
check-cuoc-goi-lua-dao-dau-hieu-doi-otp-mat-khau = Đòi mật khẩu, mã OTP hoặc số tài khoản
check-cuoc-goi-lua-dao-dau-hieu-doi-chuyen-tien-thu-phi = Đòi chuyển tiền, nộp phí
check-cuoc-goi-lua-dao-dau-hieu-cai-app-qua-lien-ket = Bảo cài ứng dụng qua đường dẫn
check-cuoc-goi-lua-dao-dau-hieu-kich-hoat-muc-2-qua-dien-thoai = Bảo kích hoạt mức 2 VNeID qua điện thoại
check-cuoc-goi-lua-dao-dau-hieu-dieu-tra-qua-dien-thoai = Nói đang điều tra, làm việc qua điện thoại
check-cuoc-goi-lua-dao-dau-hieu-cap-nhat-dia-gioi = Thu phí cập nhật địa chỉ sau sáp nhập
check-cuoc-goi-lua-dao-dau-hieu-doa-xoa-tai-khoan = Dọa xóa tài khoản nếu không liên kết VNeID
check-cuoc-goi-lua-dao-dau-hieu-hen-gio-giuc-gia = Hẹn giờ, giục đi làm gấp
check-cuoc-goi-lua-dao-dau-hieu-khong-co = Không đòi điều nào ở trên
check-cuoc-goi-lua-dao-da-lam-title = Mình đã lỡ làm theo điều nào chưa?
check-cuoc-goi-lua-dao-da-lam-why = lỡ làm theo rồi thì có việc phải làm ngay.
check-cuoc-goi-lua-dao-da-lam-help = Chọn mọi điều đã làm. Mã QR là ô vuông đen trắng trên thẻ hoặc trong VNeID.
check-cuoc-goi-lua-dao-da-lam-cai-app = Đã cài ứng dụng họ gửi
check-cuoc-goi-lua-dao-da-lam-chuyen-tien = Đã chuyển tiền, nộp phí
check-cuoc-goi-lua-dao-da-lam-cho-ma-otp-mat-khau = Đã cho mật khẩu hoặc mã xác thực
check-cuoc-goi-lua-dao-da-lam-gui-anh-the-khuon-mat-qr = Đã gửi ảnh thẻ, khuôn mặt hoặc mã QR
check-cuoc-goi-lua-dao-da-lam-bam-lien-ket = Đã bấm đường dẫn họ gửi
check-cuoc-goi-lua-dao-da-lam-chua-lam = Chưa làm điều nào
check-cuoc-goi-lua-dao-may-con-mo-title = Điện thoại đã cài ứng dụng đó còn mở không?
check-cuoc-goi-lua-dao-may-con-mo-why = lỡ cài ứng dụng giả thì phải tắt nguồn máy hoặc ngắt mạng.
check-cuoc-goi-lua-dao-may-con-mo-dang-mo = Đang mở
check-cuoc-goi-lua-dao-may-con-mo-da-tat = Đã tắt nguồn hoặc ngắt mạng
check-cuoc-goi-lua-dao-goi-cho-ai-title = Mình đã hỏi ai về chuyện này chưa?
check-cuoc-goi-lua-dao-goi-cho-ai-why = công an dặn: cúp máy, hỏi con cháu, rồi gọi trực ban công an xã.
check-cuoc-goi-lua-dao-goi-cho-ai-cong-an-xa = Đã hỏi công an xã, phường
check-cuoc-goi-lua-dao-goi-cho-ai-nguoi-nha = Mới hỏi người nhà
check-cuoc-goi-lua-dao-goi-cho-ai-chua = Chưa hỏi ai

# Outcomes

check-cuoc-goi-lua-dao-outcome-lua-dao-da-mat-title = Dừng lại, chặn thiệt hại ngay
check-cuoc-goi-lua-dao-outcome-lua-dao-da-mat = Mình không làm gì thêm theo lời họ. Làm lần lượt từng việc trong danh sách, việc đầu tiên làm trước.
check-cuoc-goi-lua-dao-outcome-lua-dao-title = Đây là dấu hiệu lừa đảo, xin đừng làm theo
check-cuoc-goi-lua-dao-outcome-lua-dao = Công an không làm như vậy. Mình cúp máy, hỏi người nhà, rồi gọi trực ban công an xã, phường.
check-cuoc-goi-lua-dao-outcome-hoi-truoc-title = Chưa đủ để biết, hỏi trước rồi hãy làm
check-cuoc-goi-lua-dao-outcome-hoi-truoc = Mình khoan làm theo. Hỏi người nhà và trực ban công an xã, phường trước đã.
check-cuoc-goi-lua-dao-outcome-chua-thay-dau-hieu-title = Chưa thấy dấu hiệu, nhưng chưa đủ để nói là thật
check-cuoc-goi-lua-dao-outcome-chua-thay-dau-hieu = Họ có thể đòi thêm điều khác sau. Mình gọi hỏi trực ban công an xã, phường rồi mới làm theo.
check-cuoc-goi-lua-dao-outcome-hoi-lai-title = Chưa biết chắc, xin đừng làm theo
check-cuoc-goi-lua-dao-outcome-hoi-lai = Mình dừng lại, hỏi người nhà và gọi trực ban công an xã, phường. Danh sách dưới đây ghi chỗ cần hỏi.

# The list: now

check-cuoc-goi-lua-dao-item-tat-may-title = Tắt nguồn điện thoại, hoặc ngắt mạng
check-cuoc-goi-lua-dao-item-tat-may-tat-ngay = Lỡ cài ứng dụng giả thì tắt nguồn máy hoặc ngắt mạng ngay. Gọi điện thì dùng máy của người khác.
check-cuoc-goi-lua-dao-item-tat-may-xem-lai-may = Nhờ người nhà xem máy có ứng dụng lạ mới cài không. Có thì tắt nguồn máy hoặc ngắt mạng ngay.
check-cuoc-goi-lua-dao-item-tat-may-da-tat = Máy đã tắt nguồn hoặc ngắt mạng rồi.
check-cuoc-goi-lua-dao-item-tat-may-hoi-lai = Xem máy đã tắt nguồn hay ngắt mạng chưa. Chưa thì làm ngay.
check-cuoc-goi-lua-dao-item-bao-ngan-hang-title = Gọi ngân hàng
check-cuoc-goi-lua-dao-item-bao-ngan-hang-khoa-tai-khoan = Lỡ cài ứng dụng giả thì báo ngân hàng khóa tài khoản. Đã mất tiền thì hỏi luôn: “Số tiền tôi vừa chuyển có giữ lại được không?”
check-cuoc-goi-lua-dao-item-bao-ngan-hang-hoi-tien = Gọi ngân hàng ngay và hỏi: “Số tiền tôi vừa chuyển có giữ lại được không?” Lấy lại được hay không thì chưa có nguồn nào nói rõ.
check-cuoc-goi-lua-dao-item-bao-ngan-hang-hoi-ma = Hỏi ngân hàng: “Tôi lỡ cho người lạ mã, có phải khóa tài khoản không?”
check-cuoc-goi-lua-dao-item-bao-ngan-hang-hoi-lai = Xem lại tin nhắn và tài khoản ngân hàng. Có tiền bị trừ hoặc đã cài ứng dụng lạ thì gọi ngân hàng ngay.
check-cuoc-goi-lua-dao-item-khoa-vneid-title = Khóa tài khoản VNeID
check-cuoc-goi-lua-dao-item-khoa-vneid-khoa-ngay = Nghi bị lộ thì khóa tài khoản. Có ba cách: bấm khóa trong ứng dụng, gọi tổng đài, hoặc đến công an.
check-cuoc-goi-lua-dao-item-khoa-vneid-hoi-lai = Nhớ lại xem đã lộ mã, lộ ảnh hay cài ứng dụng lạ chưa. Nghi bị lộ thì khóa tài khoản VNeID.
check-cuoc-goi-lua-dao-item-bao-cong-an-title = Báo công an
# digits: the number of the police
check-cuoc-goi-lua-dao-item-bao-cong-an-bao-ngay = Báo công an xã, phường. Cần gấp thì gọi 113, ngày đêm đều có người nghe, gọi không mất tiền.
# digits: the number of the police
check-cuoc-goi-lua-dao-item-bao-cong-an-hoi-lai = Đã lỡ làm theo thì báo công an xã, phường hoặc gọi 113. Số này ngày đêm đều có người nghe.
check-cuoc-goi-lua-dao-item-khong-lam-theo-title = Không làm theo lời họ
check-cuoc-goi-lua-dao-item-khong-lam-theo-dung-lai = Đang gọi thì cúp máy, không trả lời thêm. Không đọc mã, không chuyển tiền, không cài ứng dụng.
check-cuoc-goi-lua-dao-item-khong-lam-theo-khoan-lam-theo = Khoan làm theo, kể cả khi người trước mặt xưng là cán bộ. Gọi trực ban công an xã, phường hỏi: “Có cử người này đến không?”
check-cuoc-goi-lua-dao-item-khong-lam-theo-chua-chac = Chưa thấy dấu hiệu cũng chưa nói là thật. Hỏi trực ban công an xã, phường: “Việc họ bảo tôi làm có đúng không?”
check-cuoc-goi-lua-dao-item-khong-lam-theo-hoi-lai = Chưa rõ họ là ai, đòi gì, thì đừng làm theo. Hỏi trực ban công an xã, phường: “Việc họ bảo tôi làm có đúng không?”
check-cuoc-goi-lua-dao-item-hoi-truc-ban-title = Hỏi người nhà và trực ban công an xã, phường
check-cuoc-goi-lua-dao-item-hoi-truc-ban-da-hoi = Mình đã hỏi công an xã, phường.
check-cuoc-goi-lua-dao-item-hoi-truc-ban-hoi-them-cong-an = Đã hỏi người nhà. Còn phải gọi trực ban công an xã, phường.
check-cuoc-goi-lua-dao-item-hoi-truc-ban-chua-hoi = Cúp máy, hỏi con cháu, rồi gọi trực ban công an xã, phường.
check-cuoc-goi-lua-dao-item-hoi-truc-ban-hoi-lai = Chưa nhớ đã hỏi ai thì hỏi lại con cháu và trực ban công an xã, phường.

# The list: afterwards

check-cuoc-goi-lua-dao-item-bao-lua-dao-title = Báo cuộc gọi, tin nhắn lừa đảo
# digits: numbers to call, to write to
check-cuoc-goi-lua-dao-item-bao-lua-dao-nhan-tin = Gọi 156 hoặc nhắn tin tới tổng đài 5656, không mất tiền. Nhắn tin thì soạn chữ V hoặc chữ LD, rồi số điện thoại của họ, rồi nội dung.
check-cuoc-goi-lua-dao-item-doi-mat-khau-title = Đổi mật khẩu
check-cuoc-goi-lua-dao-item-doi-mat-khau-sau-khi-tat = Báo ngân hàng và công an xong thì đổi mật khẩu, khôi phục lại máy.
check-cuoc-goi-lua-dao-item-doi-mat-khau-hoi-doi-gi = Hỏi công an xã, phường: “Tôi cần đổi những mật khẩu nào, đổi bằng máy nào?”
check-cuoc-goi-lua-dao-item-doi-mat-khau-hoi-lai = Nếu đã cài ứng dụng lạ hoặc đã cho mã thì phải đổi mật khẩu. Không chắc thì hỏi công an xã, phường.
check-cuoc-goi-lua-dao-item-bang-chung-title = Tin nhắn, số gọi tới, giấy chuyển tiền
check-cuoc-goi-lua-dao-item-bang-chung-hoi-cong-an = Hỏi công an xã, phường: “Tôi cần giữ lại những gì để trình báo?”
check-cuoc-goi-lua-dao-item-bang-chung-hoi-lai = Khoan xóa tin nhắn. Hỏi công an xã, phường xem cần giữ lại những gì.
check-cuoc-goi-lua-dao-item-anh-da-gui-title = Ảnh thẻ, khuôn mặt hoặc mã QR đã gửi
check-cuoc-goi-lua-dao-item-anh-da-gui-hoi-cong-an = Hỏi công an xã, phường: “Ảnh tôi lỡ gửi có thể bị dùng vào việc gì, tôi phải làm gì?”
check-cuoc-goi-lua-dao-item-anh-da-gui-hoi-lai = Xem lại tin nhắn đã gửi. Có ảnh thẻ, khuôn mặt hay mã QR thì hỏi công an xã, phường.
check-cuoc-goi-lua-dao-item-lien-ket-da-bam-title = Đường dẫn đã bấm
check-cuoc-goi-lua-dao-item-lien-ket-da-bam-hoi-cong-an = Không bấm thêm, không cài gì. Hỏi công an xã, phường: “Tôi lỡ bấm đường dẫn lạ, máy có phải kiểm tra không?”
check-cuoc-goi-lua-dao-item-lien-ket-da-bam-hoi-lai = Xem lại tin nhắn có đường dẫn lạ không. Có thì đưa công an xã, phường xem.
check-cuoc-goi-lua-dao-item-phi-dia-gioi-title = Phí cập nhật địa chỉ sau sáp nhập
check-cuoc-goi-lua-dao-item-phi-dia-gioi-khong-mat-phi = Không phải nộp. Thông tin địa giới mới tự cập nhật, không ai phải trả phí.
check-cuoc-goi-lua-dao-item-lien-ket-tai-khoan-title = Liên kết tài khoản với VNeID
check-cuoc-goi-lua-dao-item-lien-ket-tai-khoan-trong-ung-dung = Một số tài khoản phải liên kết với định danh điện tử trước ngày { $platform-link-deadline }. Hạn của ngân hàng là ngày { $platform-link-deadline-bank }. Chưa thấy quy định nào nói sẽ xóa tài khoản. Muốn liên kết thì chỉ làm bên trong ứng dụng chính thức, không theo đường dẫn.

# Warnings

check-cuoc-goi-lua-dao-warning-khong-bao-gio = Công an không gọi điện, không nhắn Zalo để đòi mật khẩu, mã OTP, số tài khoản. Công an cũng không đòi chuyển tiền.
check-cuoc-goi-lua-dao-warning-khong-bao-gio-qua-mang = Công an không hướng dẫn cài ứng dụng qua đường dẫn, không kích hoạt mức 2 và không điều tra qua điện thoại.
check-cuoc-goi-lua-dao-warning-chi-tai-tu-kho = Chỉ tải VNeID từ App Store hoặc CH Play. Bộ Công an chỉ có một ứng dụng VNeID. Trong máy, tắt phần “cài từ nguồn không xác định”.
check-cuoc-goi-lua-dao-warning-go-dia-chi = Trên mạng có trang giả. Muốn vào Cổng Dịch vụ công quốc gia thì gõ thẳng địa chỉ, không bấm kết quả tìm kiếm lạ.
