## The guide to safe passwords and codes.

guide-mat-khau-an-toan-title = Giữ mật khẩu và mã cho an toàn
guide-mat-khau-an-toan-short-title = Mật khẩu an toàn
guide-mat-khau-an-toan-description = Dành cho ông bà, cha mẹ và người giúp. Ba thứ mã trong VNeID là gì, cất mật khẩu ở đâu. Quên thì làm lại, lỡ lộ thì khóa ngay.

# tra-loi-ngan
guide-mat-khau-an-toan-tra-loi-ngan-title = Có người xưng công an gọi hỏi mật khẩu, có đọc cho họ không?
guide-mat-khau-an-toan-khong-bao-gio = Đừng đọc.
guide-mat-khau-an-toan-khong-ai-hoi = Công an không gọi điện, không nhắn Zalo đòi mật khẩu, mã OTP hay số tài khoản. Ai hỏi những thứ ấy thì cúp máy.
guide-mat-khau-an-toan-quen-va-lo = Quên mật khẩu thì đặt lại được, lỡ lộ thì khóa tài khoản được. Các bước ghi ở dưới.

# thoi-quen-cu
guide-mat-khau-an-toan-thoi-quen-cu-title = Chuyện trước đây: ghi mật khẩu ra giấy
# digits: part of the name of the programme
guide-mat-khau-an-toan-theo-bai-bao = Theo bài báo về Hà Nội thực hiện Đề án 06, nhiều người già thấy VNeID phiền và hay quên mật khẩu. Cán bộ bèn ghi mật khẩu ra giấy cho các cụ. Đề án 06 là chương trình quốc gia về dữ liệu dân cư và định danh điện tử.
guide-mat-khau-an-toan-nay-nen-khac = Người ghi khi ấy muốn giúp các cụ. Nay nên làm khác: cán bộ không được giữ hộ mật khẩu, và tờ giấy không để chung với thẻ hay điện thoại.

# ba-thu-ma
guide-mat-khau-an-toan-ba-thu-ma-title = Ba thứ mã, đừng lẫn
guide-mat-khau-an-toan-mat-khau-title = Mật khẩu
guide-mat-khau-an-toan-mat-khau = Dùng để đăng nhập VNeID, cùng với số định danh.
guide-mat-khau-an-toan-passcode-title = Passcode
guide-mat-khau-an-toan-passcode = Mã sáu chữ số. VNeID hỏi khi mở giấy tờ hay dịch vụ bên trong.
guide-mat-khau-an-toan-ma-otp-title = Mã OTP
guide-mat-khau-an-toan-ma-otp = Mã gửi về điện thoại mỗi lần phải xác nhận, như khi đặt lại mật khẩu. Ai xin cũng đừng đọc.

# cach-cat
guide-mat-khau-an-toan-cach-cat-title = Cất mật khẩu thế nào
guide-mat-khau-an-toan-phong-bi-title = Một người thân, một phong bì
guide-mat-khau-an-toan-phong-bi = Hay quên thì nhờ một người thân tin cậy cất giúp, để riêng trong phong bì.
guide-mat-khau-an-toan-khong-ghi-len-the-title = Không ghi lên thẻ, lên ốp máy
guide-mat-khau-an-toan-khong-ghi-len-the = Đừng ghi mật khẩu ở đó. Lỡ ghi rồi thì xóa đi và đặt mật khẩu mới.
guide-mat-khau-an-toan-mat-van-tay-title = Dùng khuôn mặt, vân tay
guide-mat-khau-an-toan-mat-van-tay = Bật đăng nhập bằng khuôn mặt hoặc vân tay thì đỡ phải nhớ.
guide-mat-khau-an-toan-khong-gui-anh-qr-title = Không gửi ảnh mã QR
guide-mat-khau-an-toan-khong-gui-anh-qr = Không chụp màn hình có mã QR, tức ô vuông đen trắng, rồi gửi cho người khác.

# nguoi-giup
guide-mat-khau-an-toan-nguoi-giup-title = Dành cho con cháu và người giúp
guide-mat-khau-an-toan-khai-ho-title = Khai hộ bằng tài khoản của mình
guide-mat-khau-an-toan-khai-ho = Nộp giấy tờ giúp cha mẹ thì khai hộ trên tài khoản của mình. Không phải hỏi mật khẩu của cha mẹ.
guide-mat-khau-an-toan-can-bo-khong-giu-title = Giúp mà không giữ
guide-mat-khau-an-toan-can-bo-khong-giu = Cán bộ, người trong tổ công nghệ số không giữ hộ mật khẩu của dân. Giúp xong thì để người thân của họ cất.
guide-mat-khau-an-toan-dat-lai-cung-nhau-title = Ngồi cạnh mà làm
guide-mat-khau-an-toan-dat-lai-cung-nhau = Đặt lại mật khẩu có bước nhập mã OTP, có bản còn hỏi khuôn mặt hoặc áp thẻ. Vì vậy ngồi cạnh người già mà làm, đừng làm qua điện thoại.
guide-mat-khau-an-toan-tai-dung-cho-title = Cài đúng chỗ
guide-mat-khau-an-toan-tai-dung-cho = Chỉ tải VNeID từ App Store hoặc CH Play. Trong máy, tắt mục cho cài từ nguồn không xác định.

# quen-roi
guide-mat-khau-an-toan-quen-roi-title = Quên rồi thì làm lại
guide-mat-khau-an-toan-quen-mat-khau-title = Quên mật khẩu
guide-mat-khau-an-toan-quen-mat-khau = Ở màn hình đăng nhập, bấm Quên mật khẩu, nhập số định danh và số điện thoại. Bấm Nhập thông tin xác thực, ghi họ tên, ngày sinh, ngày cấp thẻ. Nhập mã OTP rồi đặt mật khẩu mới.
guide-mat-khau-an-toan-quen-passcode-title = Quên passcode
guide-mat-khau-an-toan-quen-passcode = Chọn một dịch vụ bất kỳ trong VNeID, bấm Quên passcode, nhập mã OTP rồi đặt lại.
guide-mat-khau-an-toan-ma-khong-ve-title = Đã bỏ số cũ
# digits: the number of the hotline
guide-mat-khau-an-toan-ma-khong-ve = Bỏ số cũ rồi thì mã không về được. Đến công an xã, phường, hoặc gọi tổng đài 1900.0368, xin đổi số điện thoại của tài khoản.

# lo-roi
guide-mat-khau-an-toan-lo-roi-title = Lỡ lộ rồi thì làm ngay
guide-mat-khau-an-toan-khoa-ngay-title = Khóa tài khoản
guide-mat-khau-an-toan-khoa-ngay = Khóa tài khoản VNeID bằng một trong ba cách. Bấm khóa trong ứng dụng, gọi tổng đài và trả lời câu xác thực, hoặc đến công an.
guide-mat-khau-an-toan-cai-nham-ung-dung-title = Cài nhầm ứng dụng
guide-mat-khau-an-toan-cai-nham-ung-dung = Lỡ cài ứng dụng lạ thì báo ngân hàng khóa tài khoản, tắt nguồn máy hoặc ngắt mạng, rồi báo công an. Sau đó mới đổi mật khẩu, khôi phục máy.
guide-mat-khau-an-toan-goi-so-nao-title = Gọi số nào
# digits: numbers to call
guide-mat-khau-an-toan-goi-so-nao = Cần gấp thì gọi 113, ngày đêm đều có người nghe, không mất tiền. Báo cuộc gọi lừa đảo thì gọi 156, không mất tiền.

# lam-gi-tiep
guide-mat-khau-an-toan-lam-gi-tiep-title = Mình nên làm gì tiếp
guide-mat-khau-an-toan-ba-viec = Dán cạnh điện thoại ba việc khi người lạ gọi: cúp máy, hỏi con cháu, gọi trực ban công an xã, phường.
guide-mat-khau-an-toan-phan-kiem-tra = Quên mật khẩu, mất máy, đổi số thì làm phần kiểm tra “VNeID bị trục trặc”. Vừa nghe một cuộc gọi đáng ngờ thì xem phần “Cuộc gọi này có lừa đảo không?”.

# drawings
guide-mat-khau-an-toan-hinh-phong-bi-alt = Bên trái, mảnh giấy ghi mật khẩu dán trên điện thoại bị gạch chéo. Bên phải, một cụ bà đưa phong bì dán kín cho người thân, có dấu đúng.
guide-mat-khau-an-toan-hinh-phong-bi-caption = Không dán lên máy. Để trong phong bì, nhờ một người thân tin cậy cất.
