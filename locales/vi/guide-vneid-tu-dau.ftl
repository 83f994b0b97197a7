## The guide to VNeID from nothing.

guide-vneid-tu-dau-title = VNeID từ đầu
guide-vneid-tu-dau-short-title = VNeID từ đầu
guide-vneid-tu-dau-description = Mức 1, mức 2 khác nhau chỗ nào, đăng ký ra sao, đăng nhập lần đầu, đưa giấy tờ vào máy, xem nơi ở. Cho người khác xem, đổi máy, khóa tài khoản cũng có ở đây.

# tra-loi-ngan
guide-vneid-tu-dau-tra-loi-ngan-title = Muốn dùng VNeID thì đến đâu?
guide-vneid-tu-dau-den-cong-an-xa = Công an xã, phường.
guide-vneid-tu-dau-vneid-la-gi = VNeID là ứng dụng định danh điện tử của Bộ Công an, cài trên điện thoại. Mức 1 thì tự đăng ký ở nhà. Muốn dùng hết mọi thứ thì cần mức 2, phải đến công an chụp ảnh, lấy vân tay.
guide-vneid-tu-dau-khong-bat-buoc-o-quay = Nộp hồ sơ ở bộ phận một cửa, tức là quầy nhận hồ sơ của xã, phường, thì không bắt buộc có VNeID mức 2.

# hai-muc
guide-vneid-tu-dau-hai-muc-title = Mức 1 và mức 2 khác nhau chỗ nào
guide-vneid-tu-dau-muc-1-la-gi = Tài khoản chỉ có hai mức. Mức 1 xem được thông tin của mình và dùng một số tiện ích.
guide-vneid-tu-dau-muc-2-la-gi = Mức 2 dùng được mọi tính năng và các giấy tờ đã tích hợp. Xong mức 2 là có ngay căn cước điện tử, giá trị như tấm thẻ khi làm thủ tục.
guide-vneid-tu-dau-may-tuoi = Từ đủ { $e-id-level-2-min-age }, có thẻ còn hiệu lực thì làm được cả hai mức. Trẻ từ { $e-id-child-level-2-min-age } có thẻ cũng làm được, nếu nhà mình muốn. Trẻ nhỏ hơn có thẻ thì chỉ làm mức 1.
guide-vneid-tu-dau-tre-va-nguoi-giam-ho = Trẻ dưới { $e-id-level-2-min-age } và người được giám hộ thì người đại diện đăng ký mức 1 giúp. Người đại diện dùng số điện thoại và tài khoản mức 2 của mình.
guide-vneid-tu-dau-tre-lam-muc-2 = Làm mức 2 thì trẻ hoặc người được giám hộ cùng người đại diện đến công an. SIM dùng là SIM đứng tên người đại diện.

# chuan-bi
guide-vneid-tu-dau-chuan-bi-title = Chuẩn bị trước
guide-vneid-tu-dau-the-con-han-title = Tấm thẻ còn hạn
guide-vneid-tu-dau-the-con-han = Thẻ căn cước, hoặc thẻ căn cước công dân gắn chíp, còn hiệu lực.
guide-vneid-tu-dau-so-cua-minh-title = Số điện thoại của mình
guide-vneid-tu-dau-so-cua-minh = Số đứng tên mình. Mỗi số điện thoại chỉ đăng ký cho một tài khoản.
guide-vneid-tu-dau-may-dien-thoai-title = Điện thoại thông minh
guide-vneid-tu-dau-may-dien-thoai = Máy cũ quá có thể không cài được, vì bản VNeID mới cần máy đời mới hơn. Nhờ người nhà thử cài trước.
guide-vneid-tu-dau-mang-den-cong-an-title = Khi đến công an làm mức 2
guide-vneid-tu-dau-mang-den-cong-an = Mang thẻ, SIM đứng tên mình, địa chỉ thư điện tử nếu có. Có phiếu mẫu TK01 phải điền.

# lam-muc-1
guide-vneid-tu-dau-lam-muc-1-title = Đăng ký mức 1 ở nhà
guide-vneid-tu-dau-tai-ung-dung-title = Tải VNeID
guide-vneid-tu-dau-tai-ung-dung = Chỉ tải từ kho ứng dụng của điện thoại, App Store hoặc CH Play. Chỉ có một ứng dụng VNeID của Bộ Công an.
guide-vneid-tu-dau-nhap-so-title = Nhập số định danh và số điện thoại
guide-vneid-tu-dau-nhap-so = Nhập số định danh in trên thẻ, số điện thoại đứng tên mình, thêm thư điện tử nếu có.
guide-vneid-tu-dau-quet-mat-title = Quét khuôn mặt rồi gửi
guide-vneid-tu-dau-quet-mat = Quét khuôn mặt theo lời nhắc trên máy rồi gửi yêu cầu.
guide-vneid-tu-dau-cho-muc-1-title = Chờ kết quả
guide-vneid-tu-dau-cho-muc-1 = Chờ không quá { $e-id-level-1-time-limit }. Kết quả báo qua ứng dụng, tin nhắn hoặc thư điện tử.

# lam-muc-2
guide-vneid-tu-dau-lam-muc-2-title = Làm mức 2 ở công an
guide-vneid-tu-dau-den-noi-nao-title = Đến công an
guide-vneid-tu-dau-den-noi-nao = Công an xã, phường nào cũng được, không phải về nơi thường trú. Không ai làm thay được.
guide-vneid-tu-dau-chup-anh-van-tay-title = Chụp ảnh, lấy vân tay
guide-vneid-tu-dau-chup-anh-van-tay = Cán bộ chụp ảnh và lấy vân tay.
guide-vneid-tu-dau-lam-cung-the-title = Làm cùng lúc với thẻ
guide-vneid-tu-dau-lam-cung-the = Sắp làm thẻ căn cước thì xin làm luôn mức 2 trong một lần đi.
guide-vneid-tu-dau-cho-muc-2-title = Chờ kết quả
guide-vneid-tu-dau-cho-muc-2 = Có thẻ còn hiệu lực thì chờ không quá { $e-id-level-2-time-limit }. Thẻ hết hạn hoặc chưa có thẻ thì không quá { $e-id-level-2-no-card-time-limit }.
guide-vneid-tu-dau-khong-mat-tien-title = Lệ phí
guide-vneid-tu-dau-khong-mat-tien = Đăng ký VNeID không mất lệ phí.

# lan-dau
guide-vneid-tu-dau-lan-dau-title = Đăng nhập lần đầu
guide-vneid-tu-dau-kich-hoat-title = Kích hoạt
# digits: the number of the hotline
guide-vneid-tu-dau-kich-hoat = Có thông báo thì mở VNeID và kích hoạt trong { $e-id-activation-days }. Quá hạn thì gọi tổng đài 1900.0368 hoặc hỏi công an xã, phường.
guide-vneid-tu-dau-mat-khau-la-gi-title = Mật khẩu
guide-vneid-tu-dau-mat-khau-la-gi = Mật khẩu đi cùng số định danh, dùng để đăng nhập.
guide-vneid-tu-dau-passcode-la-gi-title = Passcode
guide-vneid-tu-dau-passcode-la-gi = Passcode là mã sáu chữ số. VNeID hỏi mã này khi mở giấy tờ hay dịch vụ bên trong.
guide-vneid-tu-dau-otp-la-gi-title = Mã OTP
guide-vneid-tu-dau-otp-la-gi = Mã OTP là mã gửi về điện thoại, dùng một lần để xác nhận là mình. Không đọc mã này cho ai.

# tich-hop
guide-vneid-tu-dau-tich-hop-title = Đưa giấy tờ vào VNeID
guide-vneid-tu-dau-tich-hop-la-gi = Đưa giấy tờ vào VNeID gọi là tích hợp. Mình đề nghị thì mới làm.
guide-vneid-tu-dau-tich-hop-giay-gi = Đưa vào được bằng lái, đăng ký xe, bảo hiểm y tế, bảo hiểm xã hội, mã số thuế. Lý lịch tư pháp và tài khoản nhận tiền an sinh xã hội cũng được.
guide-vneid-tu-dau-dung-thay-giay = Đi khám thì mở thẻ bảo hiểm y tế trên VNeID mức 2. Cảnh sát giao thông công nhận bằng lái, đăng ký xe trên VNeID như bản cứng.
guide-vneid-tu-dau-chon-khi-doi-the = Đổi hay xin cấp lại thẻ trên mạng thì chọn luôn thông tin muốn tích hợp. Lệ phí và tiền gửi thẻ trả ngay trong hồ sơ ấy.
guide-vneid-tu-dau-cong-dan-so = Người đã tích hợp đủ năm loại giấy tờ cơ bản gọi là công dân số. Đến hết ngày { $digital-citizen-last-day }, công dân số nộp trên mạng được miễn một số lệ phí. Danh sách năm loại xem trong VNeID. Không bắt buộc phải đủ.

# noi-o
guide-vneid-tu-dau-noi-o-title = Xem nơi ở của nhà mình
guide-vneid-tu-dau-xem-noi-o = Vào Ví giấy tờ, chọn Thông tin cư trú, nhập mật khẩu hoặc passcode. Màn hình hiện nơi thường trú, tạm trú, nơi ở hiện tại, chủ hộ và thành viên. Mục này dùng như “sổ hộ khẩu điện tử”.
guide-vneid-tu-dau-noi-o-sai = Sai thì vào Cài đặt, chọn Phản ánh khó khăn, vướng mắc, rồi bấm Tạo phản ánh. Chọn “Sai dữ liệu, kiến nghị về thông tin cư trú”, ghi chỗ sai rồi gửi.

# cho-xem
guide-vneid-tu-dau-cho-xem-title = Cho người khác xem VNeID
guide-vneid-tu-dau-tu-tay-mo = Tự tay mở giấy tờ trên máy cho cán bộ xem. Nơi làm thủ tục cũng tra được trên hệ thống của họ.
guide-vneid-tu-dau-khong-doi-ban-giay = Giấy đã có trong VNeID thì nơi làm thủ tục hành chính không được đòi bản giấy. Chỉ trừ khi thông tin không thống nhất hoặc luật khác có quy định.
guide-vneid-tu-dau-khi-bi-kiem-tra = Từ ngày { $fines-decree-from }, khi bị kiểm tra giấy tờ tùy thân thì đưa căn cước điện tử trên VNeID thay thẻ được.
guide-vneid-tu-dau-khong-gui-anh = Không chụp màn hình có mã QR rồi gửi cho người khác.
guide-vneid-tu-dau-khai-ho = Làm giúp cha mẹ thì khai hộ trên tài khoản của chính mình, không phải mượn mật khẩu của cha mẹ.

# may-khac
guide-vneid-tu-dau-may-khac-title = Đổi máy, máy thứ hai, đổi số
guide-vneid-tu-dau-mot-may-mot-luc = Một tài khoản chỉ đăng nhập trên một máy tại một thời điểm. Sang máy khác thì áp thẻ gắn chíp vào máy, gọi là NFC, hoặc xác nhận ở máy cũ.
guide-vneid-tu-dau-mat-may = Mất máy thì đăng nhập máy mới bằng số định danh, mật khẩu và thẻ gắn chíp. Máy cũ tự thoát. Nhớ báo nhà mạng khóa SIM.
# digits: the number of the hotline
guide-vneid-tu-dau-doi-so = Đổi số điện thoại thì đến công an xã, phường, hoặc gọi tổng đài 1900.0368.

# khoa-va-quen
guide-vneid-tu-dau-khoa-va-quen-title = Khóa tài khoản, quên mật khẩu
guide-vneid-tu-dau-khoa-tai-khoan-title = Khóa tài khoản
guide-vneid-tu-dau-khoa-tai-khoan = Có ba cách: bấm khóa trong ứng dụng, gọi tổng đài và trả lời câu xác thực, hoặc đến công an. Nghi ai biết mật khẩu thì khóa trước đã.
guide-vneid-tu-dau-quen-mat-khau-title = Quên mật khẩu
guide-vneid-tu-dau-quen-mat-khau = Ở màn hình đăng nhập, bấm Quên mật khẩu, nhập số định danh và số điện thoại. Bấm Nhập thông tin xác thực, ghi họ tên, ngày sinh, ngày cấp thẻ. Nhập mã OTP gửi về máy rồi đặt mật khẩu mới.
guide-vneid-tu-dau-quen-passcode-title = Quên passcode
guide-vneid-tu-dau-quen-passcode = Chọn một dịch vụ bất kỳ, bấm Quên passcode, nhập mã OTP rồi đặt lại.
guide-vneid-tu-dau-cong-an-khong-lam-title = Ai gọi tới đòi giúp
guide-vneid-tu-dau-cong-an-khong-lam = Công an không kích hoạt mức 2 qua điện thoại, không gửi đường dẫn để cài ứng dụng, không hỏi mật khẩu hay mã OTP. Ai làm vậy thì cúp máy.

# lam-gi-tiep
guide-vneid-tu-dau-lam-gi-tiep-title = Mình nên làm gì tiếp
guide-vneid-tu-dau-chua-co = Chưa có tài khoản thì làm phần kiểm tra “Tài khoản định danh điện tử”. Phần ấy cho biết mình làm được mức nào, mang gì, đến đâu.
guide-vneid-tu-dau-da-co = Có rồi thì mở VNeID xem dữ liệu của mình, theo phần “Dữ liệu của tôi có đúng không?”. Máy trục trặc thì xem phần “VNeID bị trục trặc”.

# drawings
# digits: the numbers in the drawing
guide-vneid-tu-dau-hinh-hai-muc-alt = Ba chiếc điện thoại nối nhau. Chiếc đầu trống. Chiếc thứ hai, mức 1, làm ở nhà: có khuôn mặt và một dấu đúng. Chiếc thứ ba, mức 2, làm ở công an: có tấm thẻ và các giấy tờ bên trong.
# digits: the numbers in the drawing
guide-vneid-tu-dau-hinh-hai-muc-caption = Từ chưa có gì, đến mức 1 làm ở nhà, rồi mức 2 làm ở công an.
