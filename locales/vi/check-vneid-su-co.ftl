## The check of trouble with VNeID.

# Name and start page

check-vneid-su-co-title = VNeID bị trục trặc
check-vneid-su-co-short-title = VNeID trục trặc
check-vneid-su-co-description = Quên mật khẩu, mất điện thoại, đổi số, không nhận được mã, tài khoản bị khóa, dữ liệu sai. Mình biết việc cần làm trước và chỗ để hỏi.
check-vneid-su-co-intro = Mình chọn đúng chỗ đang trục trặc rồi trả lời vài câu ngắn. Cuối cùng sẽ biết tự làm được gì, việc gì phải nhờ công an. VNeID là ứng dụng định danh điện tử trên điện thoại.

# Questions

check-vneid-su-co-su-co-title = VNeID của mình đang bị gì?
check-vneid-su-co-su-co-why = mỗi trục trặc có cách làm riêng. Bị nhiều thứ một lúc thì chọn cái lo nhất.
check-vneid-su-co-su-co-help = Không thấy đúng chỗ của mình thì chọn “Tôi không biết”.
check-vneid-su-co-su-co-quen-mat-khau = Tôi quên mật khẩu
check-vneid-su-co-su-co-quen-passcode = Tôi quên passcode
check-vneid-su-co-su-co-quen-passcode-hint = Mã ngắn mà VNeID hỏi khi mở giấy tờ
check-vneid-su-co-su-co-mat-dien-thoai = Tôi mất điện thoại
check-vneid-su-co-su-co-doi-may = Tôi đổi sang điện thoại mới
check-vneid-su-co-su-co-doi-so = Tôi đổi số điện thoại
check-vneid-su-co-su-co-khong-nhan-ma = Mã xác thực không về máy
check-vneid-su-co-su-co-khong-nhan-ma-hint = Mã gửi về điện thoại, hay gọi là mã OTP
check-vneid-su-co-su-co-khuon-mat = Quét khuôn mặt không được
check-vneid-su-co-su-co-nfc = Điện thoại không đọc được con chíp
check-vneid-su-co-su-co-nfc-hint = Bước áp thẻ vào điện thoại, gọi là NFC
check-vneid-su-co-su-co-bi-khoa = Tài khoản bị khóa
check-vneid-su-co-su-co-qua-tai = Vào không được, ứng dụng báo lỗi
check-vneid-su-co-su-co-khong-mo-duoc = Máy cũ, không cài hoặc không mở được
check-vneid-su-co-su-co-sai-du-lieu = Thông tin hiện ra bị sai
check-vneid-su-co-su-co-nguoi-khac-dung-so = Người khác dùng số điện thoại của tôi
check-vneid-su-co-su-co-nguoi-khac-dung-so-hint = Số của mình nằm trong tài khoản VNeID của người khác
check-vneid-su-co-su-co-chua-kich-hoat = Đã đăng ký mà chưa kích hoạt
check-vneid-su-co-su-co-khong-biet-hint = Kết quả sẽ ghi chỗ để hỏi
check-vneid-su-co-lo-bi-lo-title = Mình có nghi ai đó biết mật khẩu hoặc mã xác thực không?
check-vneid-su-co-lo-bi-lo-why = nghi bị lộ thì phải khóa tài khoản trước đã.
check-vneid-su-co-lo-bi-lo-help = Lộ là khi đã đọc mã cho người gọi tới, bấm đường dẫn lạ, hoặc máy mất không đặt khóa màn hình.
check-vneid-su-co-lo-bi-lo-khong = Không ai biết
check-vneid-su-co-lo-bi-lo-co-lo = Có, hoặc tôi nghi là có
check-vneid-su-co-nho-mat-khau-title = Mình còn nhớ mật khẩu VNeID không?
check-vneid-su-co-nho-mat-khau-why = vào máy mới cần số định danh và mật khẩu.
check-vneid-su-co-nho-mat-khau-nho = Còn nhớ
check-vneid-su-co-nho-mat-khau-quen = Quên rồi
check-vneid-su-co-so-trong-tai-khoan-title = Số điện thoại trong tài khoản còn dùng được không?
check-vneid-su-co-so-trong-tai-khoan-why = mã xác thực gửi về đúng số này.
check-vneid-su-co-so-trong-tai-khoan-help = Mất máy mà đã xin lại đúng số cũ thì chọn “Còn dùng”.
check-vneid-su-co-so-trong-tai-khoan-con-dung = Còn dùng, máy đang ở bên mình
check-vneid-su-co-so-trong-tai-khoan-mat-so = Số đã mất hoặc đã bỏ
check-vneid-su-co-so-trong-tai-khoan-khong-phai-cua-toi = Số của người khác
check-vneid-su-co-may-cu-title = Máy cũ còn mở được VNeID không?
check-vneid-su-co-may-cu-why = máy cũ còn mở được thì xác nhận ngay trên đó.
check-vneid-su-co-may-cu-con = Còn mở được
check-vneid-su-co-may-cu-mat-hong = Không, máy hỏng hoặc không còn
check-vneid-su-co-the-chip-title = Thẻ có gắn chíp đang ở bên mình không?
check-vneid-su-co-the-chip-why = có bước phải xem ngày cấp thẻ, hoặc áp thẻ vào điện thoại.
check-vneid-su-co-the-chip-help = Con chíp là ô kim loại nhỏ trên thẻ. Thẻ căn cước và căn cước công dân gắn chíp đều có.
check-vneid-su-co-the-chip-co = Có, còn hạn
check-vneid-su-co-the-chip-khong = Không có, hết hạn, hoặc thẻ không có chíp
check-vneid-su-co-doc-chip-title = Điện thoại của mình có đọc được chíp không?
check-vneid-su-co-doc-chip-why = đăng nhập máy mới có bước áp thẻ vào điện thoại, gọi là NFC.
check-vneid-su-co-doc-chip-help = Mở phần cài đặt của điện thoại, tìm chữ NFC. Không thấy thì nhờ người nhà xem giúp.
check-vneid-su-co-doc-chip-co = Có
check-vneid-su-co-doc-chip-khong = Không, máy không có NFC
check-vneid-su-co-noi-sai-title = Chỗ nào bị sai?
check-vneid-su-co-noi-sai-why = mỗi chỗ sai có nơi sửa riêng.
check-vneid-su-co-noi-sai-cu-tru = Nơi thường trú, tạm trú, chủ hộ
check-vneid-su-co-noi-sai-nhan-than = Họ tên, ngày sinh, giới tính, quê quán
check-vneid-su-co-noi-sai-giay-tich-hop = Bằng lái, bảo hiểm y tế hoặc giấy khác
check-vneid-su-co-ngay-thong-bao-title = Mình nhận thông báo kích hoạt ngày nào?
check-vneid-su-co-ngay-thong-bao-why = trong { $e-id-activation-days } thì tự kích hoạt, quá hạn thì phải gọi tổng đài.
check-vneid-su-co-ngay-thong-bao-help = Xem ngày của tin nhắn báo đã có tài khoản.

# Outcomes

check-vneid-su-co-outcome-khoa-truoc-title = Khóa tài khoản VNeID trước đã
check-vneid-su-co-outcome-khoa-truoc = Mình khóa trong ứng dụng, gọi tổng đài, hoặc đến công an. Khóa xong mới làm các việc khác trong danh sách.
check-vneid-su-co-outcome-doi-so-truoc-title = Đổi số điện thoại của tài khoản trước
check-vneid-su-co-outcome-doi-so-truoc = Mình đến công an xã, phường, hoặc gọi tổng đài để đổi số. Có số mới trong tài khoản thì mã xác thực mới về.
check-vneid-su-co-outcome-tu-lam-title = Mình tự làm được ngay trên điện thoại
check-vneid-su-co-outcome-tu-lam = Làm theo từng bước ở mục Các bước. Mã xác thực thì chỉ mình được biết, không đọc cho ai.
check-vneid-su-co-outcome-phan-anh-sai-title = Báo cho cơ quan sửa thông tin sai
check-vneid-su-co-outcome-phan-anh-sai = Mình báo ngay trên VNeID, hoặc đến công an xã, phường. Cách làm tùy chỗ nào bị sai, xem danh sách.
check-vneid-su-co-outcome-kich-hoat-title = Kích hoạt ngay trên ứng dụng
check-vneid-su-co-outcome-kich-hoat = Tài khoản phải kích hoạt trong { $e-id-activation-days } kể từ khi nhận thông báo. Mình tự bấm trên máy, không nhờ người gọi điện tới.
check-vneid-su-co-outcome-goi-tong-dai-title = Gọi tổng đài, vì đã quá hạn kích hoạt
check-vneid-su-co-outcome-goi-tong-dai = Quá { $e-id-activation-days } mà chưa kích hoạt thì liên hệ cơ quan quản lý định danh qua tổng đài.
check-vneid-su-co-outcome-hoi-cong-an-title = Phải hỏi công an xã, phường hoặc tổng đài
check-vneid-su-co-outcome-hoi-cong-an = Chỗ này chưa có hướng dẫn nào nói rõ từng bước. Danh sách ghi sẵn câu cần hỏi.
check-vneid-su-co-outcome-hoi-lai-title = Còn chỗ phải hỏi lại mới biết chắc
check-vneid-su-co-outcome-hoi-lai = Mình xem những mục ghi “Hỏi lại” trong danh sách. Biết rồi thì quay lại sửa câu trả lời, hoặc hỏi công an xã, phường.

# The list: what to do

check-vneid-su-co-item-khoa-tai-khoan-title = Khóa tài khoản VNeID
check-vneid-su-co-item-khoa-tai-khoan-khoa-ngay = Có ba cách: bấm khóa trong ứng dụng, gọi tổng đài và trả lời câu xác thực, hoặc đến công an. Mất bao lâu thì chưa rõ, mình hỏi luôn lúc báo.
check-vneid-su-co-item-khoa-tai-khoan-chua-can = Chưa thấy lộ thì chưa phải khóa. Hễ nghi ai biết mật khẩu thì khóa ngay.
check-vneid-su-co-item-khoa-sim-title = Khóa SIM của máy bị mất
check-vneid-su-co-item-khoa-sim-bao-nha-mang = Gọi nhà mạng báo mất máy và khóa SIM. Hỏi luôn cách lấy lại đúng số cũ.
check-vneid-su-co-item-cac-buoc-title = Các bước làm
check-vneid-su-co-item-cac-buoc-quen-mat-khau = Ở màn hình đăng nhập, bấm Quên mật khẩu rồi nhập số định danh và số điện thoại. Bấm Nhập thông tin xác thực, ghi họ tên, ngày sinh, ngày cấp thẻ. Nhập mã gửi về máy rồi đặt mật khẩu mới, có bản còn hỏi khuôn mặt hoặc áp thẻ.
check-vneid-su-co-item-cac-buoc-quen-passcode = Mở một dịch vụ bất kỳ trong VNeID, bấm Quên passcode. Nhập mã gửi về máy rồi đặt passcode mới.
check-vneid-su-co-item-cac-buoc-mat-may = Cài VNeID trên máy mới, đăng nhập bằng số định danh và mật khẩu, áp thẻ gắn chíp vào máy. Máy cũ tự thoát. Quên mật khẩu thì bấm Quên mật khẩu ở màn hình đăng nhập trước.
check-vneid-su-co-item-cac-buoc-doi-may = Đăng nhập trên máy mới, rồi xác nhận ở máy cũ hoặc áp thẻ gắn chíp. Một tài khoản chỉ dùng trên một máy một lúc. Quên mật khẩu thì bấm Quên mật khẩu ở màn hình đăng nhập trước.
check-vneid-su-co-item-cac-buoc-doi-so = Đến công an xã, phường, hoặc gọi tổng đài, xin đổi số điện thoại của tài khoản. Đổi xong mới làm tiếp việc còn lại.
check-vneid-su-co-item-cac-buoc-sai-cu-tru = Vào Cài đặt, bấm Phản ánh khó khăn, vướng mắc, rồi Tạo phản ánh. Chọn “Sai dữ liệu, kiến nghị về thông tin cư trú”, ghi chỗ sai rồi gửi. Cũng có thể đến công an xã, phường.
check-vneid-su-co-item-cac-buoc-sai-nhan-than = Nộp phiếu mẫu DC02 kèm giấy chứng minh thông tin đúng. Nộp qua VNeID, Cổng Dịch vụ công quốc gia hoặc công an nơi gần nhất. Giấy khai sinh cũng sai thì xem phần kiểm tra dữ liệu của tôi.
check-vneid-su-co-item-cac-buoc-sai-giay-tich-hop = Hỏi công an xã, phường: giấy này sai thì cơ quan nào sửa? Mình cũng báo được ở mục Phản ánh trong VNeID.
check-vneid-su-co-item-cac-buoc-kich-hoat = Mở VNeID và kích hoạt trong { $e-id-activation-days } kể từ khi nhận thông báo.
check-vneid-su-co-item-cac-buoc-qua-han = Đã quá { $e-id-activation-days } thì gọi tổng đài để được giúp kích hoạt.
check-vneid-su-co-item-cac-buoc-khong-co-san = Chưa có hướng dẫn nào nói rõ các bước. Mình hỏi theo câu ở mục dưới.
check-vneid-su-co-item-cac-buoc-hoi-lai = Chưa biết chắc phải làm bước nào. Xem lại câu trả lời, hoặc kể cho công an xã, phường nghe máy báo lỗi gì.

# The list: what to ask

check-vneid-su-co-item-hoi-gi-title = Câu cần hỏi
check-vneid-su-co-item-hoi-gi-khong-ro = Đưa máy cho công an xã, phường xem và hỏi: “VNeID của tôi bị gì, phải làm gì trước?”
check-vneid-su-co-item-hoi-gi-khong-nhan-ma = Hỏi: “Số điện thoại trong tài khoản của tôi là số nào, và vì sao mã không về?”
check-vneid-su-co-item-hoi-gi-khuon-mat = Hỏi: “Quét khuôn mặt không được thì tôi xác thực bằng cách nào?”
check-vneid-su-co-item-hoi-gi-nfc = Hỏi: “Không áp được thẻ gắn chíp vào máy thì tôi xác thực bằng cách nào?”
check-vneid-su-co-item-hoi-gi-bi-khoa = Hỏi: “Tài khoản của tôi bị khóa vì sao, muốn mở cần giấy gì, mất bao lâu?”
check-vneid-su-co-item-hoi-gi-qua-tai = Hỏi: “Ứng dụng báo lỗi thế này thì tôi phải làm gì?” Nhớ chụp lại dòng báo lỗi, che mã và số thẻ.
check-vneid-su-co-item-hoi-gi-may-cu = Hỏi: “Máy đời này còn cài được VNeID không?” Trước đây có máy cũ còn dùng được, bản mới có thể cần máy mới hơn.
check-vneid-su-co-item-hoi-gi-go-so = Hỏi: “Số của tôi đang nằm trong tài khoản người khác, làm sao gỡ ra?” Mỗi số chỉ đăng ký được cho một tài khoản.
check-vneid-su-co-item-hoi-gi-khong-co-the = Hỏi: “Tôi không có thẻ để xem ngày cấp, vậy đặt lại mật khẩu bằng cách nào?”
check-vneid-su-co-item-hoi-gi-giay-tich-hop = Hỏi: “Giấy này hiện sai trong VNeID thì cơ quan nào sửa dữ liệu gốc?”
check-vneid-su-co-item-tong-dai-title = Tổng đài hỏi về VNeID
check-vneid-su-co-item-tong-dai-goi = Chính mình gọi đến số ghi ở đây, đừng nghe theo số lạ gọi tới. Hỏi luôn giờ trực và cước gọi.

# The list: what is needed

check-vneid-su-co-item-so-dien-thoai-title = Số điện thoại trong tài khoản
check-vneid-su-co-item-so-dien-thoai-con-dung = Số còn dùng, nên mã xác thực gửi về được số này.
check-vneid-su-co-item-so-dien-thoai-phai-doi = Tài khoản cần một số mình đang dùng. Mỗi số chỉ đăng ký được cho một tài khoản.
check-vneid-su-co-item-so-dien-thoai-hoi-lai = Hỏi công an xã, phường hoặc tổng đài xem tài khoản đang ghi số nào.
check-vneid-su-co-item-the-chip-title = Thẻ gắn chíp
check-vneid-su-co-item-the-chip-co = Để thẻ sẵn bên mình: có bước xem ngày cấp hoặc áp thẻ vào máy.
check-vneid-su-co-item-the-chip-khong-co = Bước này dùng thẻ gắn chíp. Thẻ mất, hết hạn hoặc chưa có thì xem phần kiểm tra thẻ căn cước.
check-vneid-su-co-item-the-chip-hoi-lai = Tìm tấm thẻ và xem trên thẻ có con chíp không.
check-vneid-su-co-item-may-doc-chip-title = Điện thoại đọc được chíp
check-vneid-su-co-item-may-doc-chip-co = Máy có NFC thì áp được thẻ gắn chíp.
check-vneid-su-co-item-may-doc-chip-khong = Máy không đọc được chíp. Hỏi công an xã, phường cách xác thực khác.
check-vneid-su-co-item-may-doc-chip-hoi-lai = Nhờ người nhà xem máy có chữ NFC trong phần cài đặt không.
check-vneid-su-co-item-may-cu-title = Máy cũ để xác nhận
check-vneid-su-co-item-may-cu-con = Giữ máy cũ mở VNeID để bấm xác nhận cho máy mới.
check-vneid-su-co-item-may-cu-khong-con = Không còn máy cũ thì xác thực bằng thẻ gắn chíp.
check-vneid-su-co-item-may-cu-hoi-lai = Thử mở VNeID trên máy cũ. Không mở được thì dùng thẻ gắn chíp.
check-vneid-su-co-item-lam-truc-tiep-title = VNeID khi đến làm trực tiếp
check-vneid-su-co-item-lam-truc-tiep-khong-bat-buoc = Đến nộp trực tiếp thì không bắt buộc dùng VNeID. Việc gấp, mình cứ mang thẻ gắn chíp đến quầy.
check-vneid-su-co-item-lam-truc-tiep-hoi-noi-nop = Chưa thấy quy định nào nói rõ cho ngày này. Hỏi nơi nộp: “Tôi không có VNeID, mang thẻ gắn chíp đến nộp trực tiếp được không?”

# Warnings

check-vneid-su-co-warning-khong-ai-hoi-ma = Công an không gọi điện hay nhắn tin đòi mật khẩu, mã xác thực, tiền. Ai hỏi những thứ ấy thì cúp máy.
check-vneid-su-co-warning-chi-tai-tu-kho = Chỉ tải VNeID từ kho ứng dụng của điện thoại, App Store hoặc CH Play. Không cài qua đường dẫn người khác gửi.
check-vneid-su-co-warning-may-doi-cu = Bản VNeID mới có thể cần máy đời mới hơn. Máy cũ không chạy được thì hỏi công an xã, phường.
check-vneid-su-co-warning-giu-bi-mat-tai-khoan = Lỡ cài ứng dụng lạ thì báo ngân hàng khóa tài khoản, tắt nguồn máy và báo công an. Sau đó mới đổi mật khẩu, khôi phục máy.
