## The check of the electronic identity account.

# Name and start page

check-dinh-danh-dien-tu-title = Tài khoản định danh điện tử
check-dinh-danh-dien-tu-short-title = Định danh điện tử
check-dinh-danh-dien-tu-description = Mình có được làm tài khoản VNeID mức 1, mức 2 không, cần giấy gì, đến đâu, chờ bao lâu. Có cả trẻ em và người không có điện thoại thông minh.
check-dinh-danh-dien-tu-intro = VNeID là ứng dụng định danh điện tử trên điện thoại. Mình trả lời cho người cần tài khoản: bản thân mình, con cháu, hay cha mẹ. Cuối cùng sẽ biết làm được mức nào và làm thế nào.

# Questions

check-dinh-danh-dien-tu-ngay-sinh-title = Người cần tài khoản sinh ngày nào?
check-dinh-danh-dien-tu-ngay-sinh-why = từ đủ { $e-id-level-2-min-age } thì tự làm được. Nhỏ hơn thì cha mẹ hoặc người giám hộ làm.
check-dinh-danh-dien-tu-ngay-sinh-help = Ngày sinh ghi trên giấy khai sinh hoặc trên thẻ. Không rõ ngày và tháng thì chỉ ghi năm.
check-dinh-danh-dien-tu-tai-khoan-title = Người ấy đã có tài khoản VNeID chưa?
check-dinh-danh-dien-tu-tai-khoan-why = có hai mức: mức 1 xem được ít việc, mức 2 dùng được mọi tính năng.
check-dinh-danh-dien-tu-tai-khoan-help = Mở VNeID để xem mức của tài khoản. Mức 2 là mức đã đến công an chụp ảnh, lấy vân tay.
check-dinh-danh-dien-tu-tai-khoan-chua-co = Chưa có
check-dinh-danh-dien-tu-tai-khoan-muc-1 = Có mức 1
check-dinh-danh-dien-tu-tai-khoan-chua-kich-hoat = Đã được cấp, chưa kích hoạt
check-dinh-danh-dien-tu-tai-khoan-muc-2 = Có mức 2, đang dùng được
check-dinh-danh-dien-tu-ngay-thong-bao-title = Mình nhận thông báo kích hoạt ngày nào?
check-dinh-danh-dien-tu-ngay-thong-bao-why = trong { $e-id-activation-days } thì tự kích hoạt, quá hạn thì phải gọi tổng đài.
check-dinh-danh-dien-tu-ngay-thong-bao-help = Xem ngày của tin nhắn báo đã có tài khoản.
check-dinh-danh-dien-tu-the-title = Người ấy có thẻ căn cước còn hạn không?
check-dinh-danh-dien-tu-the-why = mức nào cũng cần có thẻ còn hiệu lực.
check-dinh-danh-dien-tu-the-help = Thẻ căn cước công dân còn hạn in trên thẻ thì vẫn dùng được.
check-dinh-danh-dien-tu-the-con-han = Có, còn hạn
check-dinh-danh-dien-tu-the-het-han = Có, nhưng hết hạn
check-dinh-danh-dien-tu-the-chua-co = Chưa có, hoặc đã mất
check-dinh-danh-dien-tu-giam-ho-title = Người ấy có đang được giám hộ không?
check-dinh-danh-dien-tu-giam-ho-why = người được giám hộ thì người giám hộ làm giúp.
check-dinh-danh-dien-tu-giam-ho-help = Giám hộ là khi có người được cử chăm lo cho người mất năng lực hoặc khó khăn trong nhận thức.
check-dinh-danh-dien-tu-giam-ho-khong = Không
check-dinh-danh-dien-tu-giam-ho-duoc-giam-ho = Có người giám hộ
check-dinh-danh-dien-tu-muon-title = Mình muốn có tài khoản mức nào?
check-dinh-danh-dien-tu-muon-why = nộp hồ sơ trên mạng thì cần mức 2.
check-dinh-danh-dien-tu-muon-muc-2 = Mức 2
check-dinh-danh-dien-tu-muon-muc-1 = Mức 1 là đủ
check-dinh-danh-dien-tu-muon-khong = Chưa muốn làm
check-dinh-danh-dien-tu-so-dien-thoai-title = Số điện thoại định dùng là của ai?
check-dinh-danh-dien-tu-so-dien-thoai-why = mức 1 cần số đứng tên mình, và mỗi số chỉ dùng cho một tài khoản.
check-dinh-danh-dien-tu-so-dien-thoai-chinh-chu = Số đứng tên mình
check-dinh-danh-dien-tu-so-dien-thoai-cua-nguoi-khac = Số đứng tên người khác
check-dinh-danh-dien-tu-so-dien-thoai-da-gan = Số này đã có tài khoản VNeID khác
check-dinh-danh-dien-tu-so-dien-thoai-khong-co = Không có số nào
check-dinh-danh-dien-tu-dien-thoai-title = Người ấy có điện thoại thông minh không?
check-dinh-danh-dien-tu-dien-thoai-why = VNeID chạy trên điện thoại thông minh.
check-dinh-danh-dien-tu-dien-thoai-thong-minh = Có
check-dinh-danh-dien-tu-dien-thoai-khong-thong-minh = Chỉ có điện thoại bàn phím
check-dinh-danh-dien-tu-dien-thoai-khong-co = Không có điện thoại
check-dinh-danh-dien-tu-dai-dien-title = Ai làm giúp người ấy?
check-dinh-danh-dien-tu-dai-dien-why = người đại diện dùng số điện thoại và tài khoản của mình để đăng ký.
check-dinh-danh-dien-tu-dai-dien-cha-me = Cha hoặc mẹ
check-dinh-danh-dien-tu-dai-dien-nguoi-giam-ho = Người giám hộ
check-dinh-danh-dien-tu-dai-dien-chua-co = Chưa có ai
check-dinh-danh-dien-tu-dai-dien-muc-2-title = Người làm giúp đã có VNeID mức 2 chưa?
check-dinh-danh-dien-tu-dai-dien-muc-2-why = đăng ký mức 1 cho trẻ, cho người được giám hộ thì dùng tài khoản mức 2 của người đại diện.
check-dinh-danh-dien-tu-dai-dien-muc-2-co = Đã có
check-dinh-danh-dien-tu-dai-dien-muc-2-chua = Chưa có
check-dinh-danh-dien-tu-den-duoc-title = Người ấy có tự đến công an được không?
check-dinh-danh-dien-tu-den-duoc-why = mức 2 phải chụp ảnh và lấy vân tay tại công an.
check-dinh-danh-dien-tu-den-duoc-den-duoc = Đến được
check-dinh-danh-dien-tu-den-duoc-khong-den-duoc = Không, vì già yếu, khuyết tật hoặc bệnh

# Outcomes

check-dinh-danh-dien-tu-outcome-da-xong-title = Đã có mức 2, không phải làm gì thêm
check-dinh-danh-dien-tu-outcome-da-xong = Mình mở VNeID xem thông tin cư trú và các giấy tờ đã đúng chưa. Sai chỗ nào thì báo chỗ ấy.
check-dinh-danh-dien-tu-outcome-kich-hoat-title = Kích hoạt tài khoản ngay
check-dinh-danh-dien-tu-outcome-kich-hoat = Mình kích hoạt trên ứng dụng trong { $e-id-activation-days } kể từ khi nhận thông báo.
check-dinh-danh-dien-tu-outcome-qua-han-kich-hoat-title = Gọi tổng đài, vì đã quá hạn kích hoạt
check-dinh-danh-dien-tu-outcome-qua-han-kich-hoat = Quá { $e-id-activation-days } thì liên hệ cơ quan quản lý định danh qua tổng đài.
check-dinh-danh-dien-tu-outcome-khong-bat-buoc-title = Nộp trực tiếp thì không bắt buộc có VNeID
check-dinh-danh-dien-tu-outcome-khong-bat-buoc = Mình cứ mang thẻ gắn chíp đến làm trực tiếp. Khi nào muốn làm trên mạng thì quay lại đây.
check-dinh-danh-dien-tu-outcome-hoi-noi-nop-title = Chưa làm VNeID thì hỏi nơi nộp trước
check-dinh-danh-dien-tu-outcome-hoi-noi-nop = Chưa thấy quy định nào nói rõ cho ngày này. Hỏi nơi nộp: “Tôi không có VNeID, mang thẻ gắn chíp đến nộp trực tiếp được không?”
check-dinh-danh-dien-tu-outcome-da-co-muc-1-title = Đã có mức 1, chưa phải làm gì thêm
check-dinh-danh-dien-tu-outcome-da-co-muc-1 = Mức 1 xem được thông tin danh tính và một số tiện ích. Trẻ chưa đủ { $e-id-child-level-2-min-age } thì chỉ có mức 1.
check-dinh-danh-dien-tu-outcome-lam-the-truoc-title = Làm thẻ căn cước trước, làm định danh cùng lúc
check-dinh-danh-dien-tu-outcome-lam-the-truoc = Tài khoản cần thẻ còn hiệu lực. Đi làm thẻ thì xin làm luôn mức 2. Trẻ chưa đủ { $e-id-child-level-2-min-age } có thẻ rồi mới đăng ký mức 1.
check-dinh-danh-dien-tu-outcome-dai-dien-chua-san-sang-title = Cần người đại diện có VNeID mức 2 trước
check-dinh-danh-dien-tu-outcome-dai-dien-chua-san-sang = Trẻ em và người được giám hộ phải có người đại diện. Đăng ký mức 1 thì dùng tài khoản mức 2 của người đại diện.
check-dinh-danh-dien-tu-outcome-dai-dien-lam-muc-1-title = Người đại diện đăng ký mức 1 ngay trên điện thoại
check-dinh-danh-dien-tu-outcome-dai-dien-lam-muc-1 = Cha mẹ hoặc người giám hộ đăng ký bằng số điện thoại và tài khoản mức 2 của mình. Việc này làm theo nhu cầu, không bắt buộc.
check-dinh-danh-dien-tu-outcome-so-truoc-title = Cần một số điện thoại khác trước
check-dinh-danh-dien-tu-outcome-so-truoc = Mỗi số chỉ dùng cho một tài khoản, và mức 1 cần số đứng tên mình. Có số rồi thì làm theo danh sách.
check-dinh-danh-dien-tu-outcome-chua-co-may-title = Chưa có điện thoại thông minh thì hỏi trước
check-dinh-danh-dien-tu-outcome-chua-co-may = Tài khoản phải kích hoạt trên ứng dụng. Hỏi công an xã, phường cách kích hoạt. Nộp trực tiếp thế nào thì xem danh sách.
check-dinh-danh-dien-tu-outcome-muc-1-tai-nha-title = Tự đăng ký mức 1 ngay trên điện thoại
check-dinh-danh-dien-tu-outcome-muc-1-tai-nha = Mình tải VNeID, nhập số định danh, số điện thoại, quét khuôn mặt rồi gửi. Không phải đi đâu.
check-dinh-danh-dien-tu-outcome-hoi-tai-nha-title = Hỏi công an có làm mức 2 tại nhà không
check-dinh-danh-dien-tu-outcome-hoi-tai-nha = Không ai làm thay được, nên phải hỏi trước khi đi. Chưa có mức 2 thì nộp thế nào, xem danh sách.
check-dinh-danh-dien-tu-outcome-tre-muc-2-title = Đưa người ấy đến công an làm mức 2
check-dinh-danh-dien-tu-outcome-tre-muc-2 = Phải chụp ảnh, lấy vân tay chính người ấy ở công an xã, phường. Ai phải đi cùng thì xem danh sách.
check-dinh-danh-dien-tu-outcome-muc-2-den-cong-an-title = Đến công an xã, phường làm mức 2
check-dinh-danh-dien-tu-outcome-muc-2-den-cong-an = Mình đến bất kỳ công an xã, phường nào, không phải về nơi thường trú. Ở đó chụp ảnh, lấy vân tay, không ai làm thay được.
check-dinh-danh-dien-tu-outcome-hoi-lai-title = Còn chỗ phải hỏi lại mới biết chắc
check-dinh-danh-dien-tu-outcome-hoi-lai = Mình xem những mục ghi “Hỏi lại” trong danh sách. Biết rồi thì quay lại sửa câu trả lời, hoặc hỏi công an xã, phường.

# The list: the account

check-dinh-danh-dien-tu-item-muc-2-title = Tài khoản mức 2
check-dinh-danh-dien-tu-item-muc-2-da-co = Dùng được mọi tính năng. Căn cước điện tử trong VNeID có giá trị như thẻ khi làm thủ tục.
check-dinh-danh-dien-tu-item-muc-2-cung-lam-the = Đi làm thẻ căn cước thì xin làm luôn mức 2. Thẻ hết hạn hoặc chưa có thì chờ lâu hơn.
check-dinh-danh-dien-tu-item-muc-2-hoi-tai-nha = Hỏi công an xã, phường: “Người nhà tôi không đi được, anh chị có đến nhà làm mức 2 không?” Làm thẻ thì có thể đến nhà, còn mức 2 thì chưa rõ.
check-dinh-danh-dien-tu-item-muc-2-di-lam = Mang thẻ còn hiệu lực đến bất kỳ công an xã, phường nào để chụp ảnh, lấy vân tay. Có thông báo thì kích hoạt trên ứng dụng trong { $e-id-activation-days }.
check-dinh-danh-dien-tu-item-muc-2-hoi-lai = Chưa biết chắc làm được mức 2 không. Xem lại tuổi và thẻ, hoặc hỏi công an xã, phường.
check-dinh-danh-dien-tu-item-muc-1-title = Tài khoản mức 1
check-dinh-danh-dien-tu-item-muc-1-da-co = Đã có mức 1: xem được thông tin danh tính và một số tiện ích.
check-dinh-danh-dien-tu-item-muc-1-co-the-roi-lam = Có thẻ còn hiệu lực rồi mới đăng ký mức 1.
check-dinh-danh-dien-tu-item-muc-1-dai-dien-dang-ky = Người đại diện vào VNeID của mình đăng ký cho trẻ hoặc người được giám hộ. Dùng số điện thoại và tài khoản mức 2 của người đại diện.
check-dinh-danh-dien-tu-item-muc-1-tu-dang-ky = Tải VNeID, nhập số định danh và số điện thoại của mình, quét khuôn mặt rồi gửi. Kết quả báo qua ứng dụng, tin nhắn hoặc thư điện tử, nhớ kích hoạt trong { $e-id-activation-days }.
check-dinh-danh-dien-tu-item-muc-1-hoi-lai = Chưa biết chắc ai đăng ký mức 1. Xem lại tuổi và thẻ của người ấy.
check-dinh-danh-dien-tu-item-kich-hoat-title = Kích hoạt tài khoản
check-dinh-danh-dien-tu-item-kich-hoat-con-han = Mở VNeID và kích hoạt trong { $e-id-activation-days } kể từ khi nhận thông báo. Không nhờ người gọi điện tới bấm giúp.
check-dinh-danh-dien-tu-item-kich-hoat-qua-han = Đã quá { $e-id-activation-days }, mình gọi tổng đài để được giúp.
check-dinh-danh-dien-tu-item-kich-hoat-hoi-lai = Thử kích hoạt trên ứng dụng. Ứng dụng báo quá hạn thì gọi tổng đài.

# The list: what is needed

check-dinh-danh-dien-tu-item-the-title = Thẻ căn cước còn hiệu lực
check-dinh-danh-dien-tu-item-the-con-han = Thẻ còn hạn thì dùng được.
check-dinh-danh-dien-tu-item-the-het-han = Thẻ hết hạn thì phải đổi, xem phần kiểm tra thẻ căn cước.
check-dinh-danh-dien-tu-item-the-chua-co = Chưa có thẻ hoặc thẻ mất thì làm thẻ trước, xem phần kiểm tra thẻ căn cước.
check-dinh-danh-dien-tu-item-the-hoi-lai = Tìm tấm thẻ và xem ngày hết hạn in trên thẻ.
check-dinh-danh-dien-tu-item-so-dien-thoai-title = Số điện thoại của mình
check-dinh-danh-dien-tu-item-so-dien-thoai-chinh-chu = Số đứng tên mình, mỗi số chỉ dùng cho một tài khoản.
check-dinh-danh-dien-tu-item-so-dien-thoai-hoi-sim = Có hướng dẫn đòi SIM đứng tên mình khi làm mức 2. Hỏi công an xã, phường: “Số của tôi như thế có làm được không?”
check-dinh-danh-dien-tu-item-so-dien-thoai-dung-ten-minh = Cần số đứng tên chính mình. Hỏi nhà mạng cách đăng ký SIM hoặc đổi tên chủ số.
check-dinh-danh-dien-tu-item-so-dien-thoai-da-gan = Mỗi số chỉ đăng ký được cho một tài khoản. Dùng số khác, hoặc hỏi công an xã, phường cách gỡ số khỏi tài khoản kia.
check-dinh-danh-dien-tu-item-so-dien-thoai-hoi-lai = Hỏi nhà mạng xem số này đứng tên ai.
check-dinh-danh-dien-tu-item-dien-thoai-title = Điện thoại thông minh
check-dinh-danh-dien-tu-item-dien-thoai-co = Có máy. Chỉ tải VNeID từ App Store hoặc CH Play.
check-dinh-danh-dien-tu-item-dien-thoai-khong-co = Tài khoản được kích hoạt trên ứng dụng. Hỏi công an xã, phường: “Không có điện thoại thông minh thì kích hoạt thế nào?”
check-dinh-danh-dien-tu-item-dien-thoai-hoi-lai = Hỏi người nhà xem máy có cài được ứng dụng không.
check-dinh-danh-dien-tu-item-nguoi-dai-dien-title = Người đại diện
check-dinh-danh-dien-tu-item-nguoi-dai-dien-tuy-tuoi = Chưa đủ { $e-id-level-2-min-age }, hoặc đang được giám hộ, thì phải có người đại diện. Xem lại ngày sinh trên giấy khai sinh hoặc trên thẻ.
check-dinh-danh-dien-tu-item-nguoi-dai-dien-san-sang = Có người đại diện, đã có mức 2. Đăng ký mức 1 thì dùng số điện thoại và tài khoản mức 2 của người ấy.
check-dinh-danh-dien-tu-item-nguoi-dai-dien-hoi-muc-2 = Làm mức 2 cho trẻ, cho người được giám hộ thì chưa rõ người đại diện có cần mức 2 không. Hỏi công an xã, phường.
check-dinh-danh-dien-tu-item-nguoi-dai-dien-chua-muc-2 = Cần mức 2 mới đăng ký được mức 1 cho người khác. Người đại diện đến công an xã, phường bất kỳ, không ai làm thay được.
check-dinh-danh-dien-tu-item-nguoi-dai-dien-chua-co-ai = Cần cha, mẹ hoặc người giám hộ. Chưa biết ai làm được thì hỏi công an xã, phường.
check-dinh-danh-dien-tu-item-nguoi-dai-dien-hoi-lai = Mở VNeID của người làm giúp xem tài khoản ở mức nào.
check-dinh-danh-dien-tu-item-giay-giam-ho-title = Giấy cho biết ai là người giám hộ
check-dinh-danh-dien-tu-item-giay-giam-ho-hoi = Hỏi công an xã, phường cần mang giấy nào.
check-dinh-danh-dien-tu-item-di-cung-title = Đi cùng người đại diện
check-dinh-danh-dien-tu-item-di-cung-nen-di-cung = Làm mức 2 thì người ấy phải đi cùng người đại diện, dùng SIM của người đại diện. Gọi hỏi trước khi đi.
check-dinh-danh-dien-tu-item-phieu-tk01-title = Phiếu mẫu TK01
check-dinh-danh-dien-tu-item-phieu-tk01-hoi-dai-dien = Có hướng dẫn ghi phải có phiếu TK01. Hỏi công an xã, phường xem có phải khai trước không.
check-dinh-danh-dien-tu-item-phieu-tk01-hoi = Có hướng dẫn ghi phải có phiếu TK01 và SIM đứng tên mình. Hỏi công an xã, phường xem có phải khai trước không.
check-dinh-danh-dien-tu-item-le-phi-title = Lệ phí
check-dinh-danh-dien-tu-item-le-phi-khong-thu = Thủ tục cấp tài khoản ghi lệ phí là “Không”. Ai đòi tiền thì mình hỏi lại cho rõ.
check-dinh-danh-dien-tu-item-khong-bat-buoc-title = VNeID khi làm trực tiếp
check-dinh-danh-dien-tu-item-khong-bat-buoc-khong-can = Không có VNeID vẫn nộp trực tiếp được bằng thẻ gắn chíp. Người thân cũng khai hộ được trên tài khoản của họ.
check-dinh-danh-dien-tu-item-khong-bat-buoc-hoi-noi-nop = Chưa thấy quy định nào nói rõ cho ngày này. Hỏi nơi nộp: “Tôi không có VNeID, mang thẻ gắn chíp đến nộp trực tiếp được không?”
check-dinh-danh-dien-tu-item-xem-du-lieu-title = Xem thông tin trong VNeID
check-dinh-danh-dien-tu-item-xem-du-lieu-xem = Mở Ví giấy tờ, xem Thông tin cư trú đã đúng chưa. Sai thì báo sửa.

# Warnings

check-dinh-danh-dien-tu-warning-khong-ai-goi-kich-hoat = Công an không kích hoạt mức 2 qua điện thoại. Cũng không đòi mật khẩu, mã xác thực hay tiền qua cuộc gọi, tin nhắn.
check-dinh-danh-dien-tu-warning-chi-tai-tu-kho = Chỉ có một ứng dụng VNeID của Bộ Công an, tải từ App Store hoặc CH Play. Không cài qua đường dẫn người khác gửi.
