## The check of papers for someone who cannot come.

# Name and start page

check-nguoi-cao-tuoi-tai-nha-title = Người già yếu, làm giấy tại nhà
check-nguoi-cao-tuoi-tai-nha-short-title = Làm giấy tại nhà
check-nguoi-cao-tuoi-tai-nha-description = Người cao tuổi, khuyết tật hoặc bệnh nặng không đi được: ai báo công an, chuẩn bị gì. Việc nào làm thay được, giữ mật khẩu sao cho an toàn.
check-nguoi-cao-tuoi-tai-nha-intro = Mình trả lời cho người cần giấy: ông bà, cha mẹ, hay người nhà đang bệnh. Cuối cùng sẽ biết việc nào làm tại nhà, việc nào nhờ người khác làm thay.

# Questions

check-nguoi-cao-tuoi-tai-nha-tinh-trang-title = Vì sao người cần giấy không tự đến cơ quan được?
check-nguoi-cao-tuoi-tai-nha-tinh-trang-why = người già yếu, khuyết tật, bệnh nặng thì công an có thể đến nhà làm thẻ.
check-nguoi-cao-tuoi-tai-nha-tinh-trang-cao-tuoi-yeu = Già yếu
check-nguoi-cao-tuoi-tai-nha-tinh-trang-khuyet-tat = Khuyết tật
check-nguoi-cao-tuoi-tai-nha-tinh-trang-benh-nang = Bệnh nặng
check-nguoi-cao-tuoi-tai-nha-tinh-trang-di-lai-duoc = Người ấy đi được
check-nguoi-cao-tuoi-tai-nha-nhan-thuc-title = Người ấy có tự hiểu và tự quyết được không?
check-nguoi-cao-tuoi-tai-nha-nhan-thuc-why = người mất năng lực, hoặc khó khăn trong nhận thức, thì có người đại diện hỗ trợ.
check-nguoi-cao-tuoi-tai-nha-nhan-thuc-tu-quyet = Tự hiểu, tự quyết được
check-nguoi-cao-tuoi-tai-nha-nhan-thuc-kho-khan = Không, hay quên, lẫn, khó hiểu việc
check-nguoi-cao-tuoi-tai-nha-viec-title = Người ấy cần làm những việc gì?
check-nguoi-cao-tuoi-tai-nha-viec-why = mỗi việc có cách làm riêng.
check-nguoi-cao-tuoi-tai-nha-viec-the-can-cuoc = Làm hoặc đổi thẻ căn cước
check-nguoi-cao-tuoi-tai-nha-viec-vneid = Có tài khoản VNeID mức 2
check-nguoi-cao-tuoi-tai-nha-viec-vneid-hint = VNeID là ứng dụng định danh điện tử trên điện thoại
check-nguoi-cao-tuoi-tai-nha-viec-cu-tru = Đăng ký thường trú, tạm trú
check-nguoi-cao-tuoi-tai-nha-viec-bhyt = Đi khám bằng bảo hiểm y tế
check-nguoi-cao-tuoi-tai-nha-viec-khac = Giấy tờ khác
check-nguoi-cao-tuoi-tai-nha-da-60-title = Người ấy đã đủ { $fee-exempt-elderly-from } chưa?
check-nguoi-cao-tuoi-tai-nha-da-60-why = từ đủ { $fee-exempt-elderly-from } thì không mất lệ phí làm thẻ.
check-nguoi-cao-tuoi-tai-nha-da-60-du = Đã đủ
check-nguoi-cao-tuoi-tai-nha-da-60-chua = Chưa đủ
check-nguoi-cao-tuoi-tai-nha-dien-thoai-title = Người ấy dùng điện thoại thông minh thế nào?
check-nguoi-cao-tuoi-tai-nha-dien-thoai-why = VNeID cài trên điện thoại thông minh.
check-nguoi-cao-tuoi-tai-nha-dien-thoai-tu-dung = Tự dùng được
check-nguoi-cao-tuoi-tai-nha-dien-thoai-nguoi-nha-giu = Có máy, người nhà giữ và bấm giúp
check-nguoi-cao-tuoi-tai-nha-dien-thoai-khong-co = Không có điện thoại thông minh
check-nguoi-cao-tuoi-tai-nha-mat-khau-title = Mật khẩu của người ấy ai giữ?
check-nguoi-cao-tuoi-tai-nha-mat-khau-why = kẻ xấu hay nhắm vào người cao tuổi, nên mật khẩu phải cất kỹ.
check-nguoi-cao-tuoi-tai-nha-mat-khau-tu-nho = Tự nhớ
check-nguoi-cao-tuoi-tai-nha-mat-khau-nguoi-than-giu = Người thân cất giúp
check-nguoi-cao-tuoi-tai-nha-mat-khau-ghi-tren-the = Ghi lên thẻ, lên máy hoặc ốp máy
check-nguoi-cao-tuoi-tai-nha-mat-khau-can-bo-giu = Cán bộ giữ giúp
check-nguoi-cao-tuoi-tai-nha-mat-khau-chua-co = Chưa có mật khẩu
check-nguoi-cao-tuoi-tai-nha-the-chip-title = Người ấy có thẻ gắn chíp còn hạn không?
check-nguoi-cao-tuoi-tai-nha-the-chip-why = thẻ gắn chíp dùng đi khám được. Không có thì còn cách khác.
check-nguoi-cao-tuoi-tai-nha-the-chip-help = Con chíp là ô kim loại nhỏ trên thẻ.
check-nguoi-cao-tuoi-tai-nha-the-chip-co = Có
check-nguoi-cao-tuoi-tai-nha-the-chip-khong = Không có
check-nguoi-cao-tuoi-tai-nha-nguoi-bao-title = Ai báo và lo giấy tờ giúp người ấy?
check-nguoi-cao-tuoi-tai-nha-nguoi-bao-why = gia đình báo công an xã, phường để đến nhà. Việc cư trú thì nhờ người làm thay được.
check-nguoi-cao-tuoi-tai-nha-nguoi-bao-nguoi-nha = Người nhà
check-nguoi-cao-tuoi-tai-nha-nguoi-bao-hang-xom = Hàng xóm, tổ dân phố, trưởng thôn
check-nguoi-cao-tuoi-tai-nha-nguoi-bao-khong-co-ai = Không có ai
check-nguoi-cao-tuoi-tai-nha-vneid-nguoi-nha-title = Người nhà có VNeID mức 2 không?
check-nguoi-cao-tuoi-tai-nha-vneid-nguoi-nha-why = người thân có mức 2 thì khai hộ được trên mạng.
check-nguoi-cao-tuoi-tai-nha-vneid-nguoi-nha-muc-2 = Có, đang dùng được
check-nguoi-cao-tuoi-tai-nha-vneid-nguoi-nha-khac = Chưa có mức 2
check-nguoi-cao-tuoi-tai-nha-dai-dien-title = Đã có ai làm người đại diện chưa?
check-nguoi-cao-tuoi-tai-nha-dai-dien-why = người đại diện hỗ trợ làm thủ tục.
check-nguoi-cao-tuoi-tai-nha-dai-dien-co = Đã có
check-nguoi-cao-tuoi-tai-nha-dai-dien-chua-co = Chưa có

# Outcomes

check-nguoi-cao-tuoi-tai-nha-outcome-tu-di-title = Người ấy đi được thì làm như mọi người
check-nguoi-cao-tuoi-tai-nha-outcome-tu-di = Mình đưa người ấy đến nơi làm giấy. Thẻ căn cước, VNeID và cư trú thì đến công an xã, phường, làm thẻ nên đặt lịch trước.
check-nguoi-cao-tuoi-tai-nha-outcome-nhieu-viec-title = Mỗi việc một cách, làm theo danh sách
check-nguoi-cao-tuoi-tai-nha-outcome-nhieu-viec = Danh sách ghi việc nào nhờ người khác làm thay được, việc nào phải hỏi có làm tại nhà không. Mình gọi công an xã, phường một lần, hỏi hết các câu ghi sẵn.
check-nguoi-cao-tuoi-tai-nha-outcome-tai-nha-the-title = Báo công an xã, phường để đến nhà làm thẻ
check-nguoi-cao-tuoi-tai-nha-outcome-tai-nha-the = Người già yếu, khuyết tật, bệnh nặng thì gia đình báo công an. Luật cho phép làm thẻ tại chỗ ở khi cần thiết.
check-nguoi-cao-tuoi-tai-nha-outcome-muc-2-hoi-tai-nha-title = VNeID mức 2 không ai làm thay được
check-nguoi-cao-tuoi-tai-nha-outcome-muc-2-hoi-tai-nha = Mức 2 phải chụp ảnh và lấy vân tay chính người ấy. Có đến nhà làm không thì hỏi công an xã, phường.
check-nguoi-cao-tuoi-tai-nha-outcome-lam-thay-duoc-title = Ủy quyền cho người khác làm thay được
check-nguoi-cao-tuoi-tai-nha-outcome-lam-thay-duoc = Việc đăng ký cư trú được ủy quyền, tức là giao cho người khác làm thay. Mình hỏi công an xã, phường giấy ủy quyền viết thế nào.
check-nguoi-cao-tuoi-tai-nha-outcome-kham-bang-the-title = Đi khám bằng thẻ gắn chíp là được
check-nguoi-cao-tuoi-tai-nha-outcome-kham-bang-the = Không cần thẻ bảo hiểm y tế giấy. Mang thẻ gắn chíp theo khi đi khám.
check-nguoi-cao-tuoi-tai-nha-outcome-xin-the-giay-title = Chưa có thẻ gắn chíp thì còn được cấp thẻ bảo hiểm y tế giấy
check-nguoi-cao-tuoi-tai-nha-outcome-xin-the-giay = Từ ngày { $bhyt-no-paper-from } không cấp thẻ giấy nữa, trừ vài trường hợp. Người chưa có thẻ gắn chíp là một trường hợp được trừ.
check-nguoi-cao-tuoi-tai-nha-outcome-hoi-noi-nhan-title = Hỏi nơi nhận hồ sơ xem ai làm thay được
check-nguoi-cao-tuoi-tai-nha-outcome-hoi-noi-nhan = Giấy này ai làm thay được thì phải hỏi nơi nhận. Câu cần hỏi ghi sẵn trong danh sách.
check-nguoi-cao-tuoi-tai-nha-outcome-hoi-lai-title = Còn chỗ phải hỏi lại mới biết chắc
check-nguoi-cao-tuoi-tai-nha-outcome-hoi-lai = Mình xem những mục ghi “Hỏi lại” trong danh sách. Biết rồi thì quay lại sửa câu trả lời, hoặc gọi hỏi công an xã, phường.

# The list: the identity card

check-nguoi-cao-tuoi-tai-nha-item-the-can-cuoc-title = Thẻ căn cước
check-nguoi-cao-tuoi-tai-nha-item-the-can-cuoc-lam-tai-nha = Tại nhà, cán bộ đối chiếu dữ liệu, chụp ảnh, lấy vân tay và mống mắt. Là làm mới, đổi hay cấp lại thì xem phần kiểm tra thẻ căn cước.
check-nguoi-cao-tuoi-tai-nha-item-the-can-cuoc-tu-di = Đặt lịch trên VNeID hoặc Cổng Dịch vụ công quốc gia, rồi đưa người ấy đến đúng hẹn. Không có tài khoản thì đến thẳng công an xã, phường.
check-nguoi-cao-tuoi-tai-nha-item-the-can-cuoc-hoi-lai = Chưa biết người ấy có cần làm thẻ tại nhà không. Gọi công an xã, phường, kể rõ tình trạng rồi hỏi.
check-nguoi-cao-tuoi-tai-nha-item-bao-cong-an-title = Báo công an xã, phường
check-nguoi-cao-tuoi-tai-nha-item-bao-cong-an-gia-dinh-bao = Người nhà đến hoặc gọi công an xã, phường. Nói rõ ai cần thẻ, đang ở đâu, vì sao không đi được.
check-nguoi-cao-tuoi-tai-nha-item-bao-cong-an-nguoi-khac-bao = Hướng dẫn chỉ nói gia đình báo. Không có người nhà thì gọi công an xã, phường hỏi: “Hàng xóm hoặc chính tôi báo có được không?”
check-nguoi-cao-tuoi-tai-nha-item-bao-cong-an-hoi-lai = Hỏi công an xã, phường xem ai được báo để họ đến nhà.
check-nguoi-cao-tuoi-tai-nha-item-hoi-khi-bao-title = Câu cần hỏi khi báo làm thẻ
check-nguoi-cao-tuoi-tai-nha-item-hoi-khi-bao-hoi = Hỏi: “Ngày nào anh chị đến, có mang máy chụp ảnh và lấy vân tay không? Có cần giấy của bệnh viện, có mất tiền đi lại không?”
check-nguoi-cao-tuoi-tai-nha-item-hoi-muc-2-title = Câu cần hỏi về VNeID mức 2
check-nguoi-cao-tuoi-tai-nha-item-hoi-muc-2-hoi = Hỏi: “Anh chị có đến nhà làm VNeID mức 2 không?” Nếu sắp làm thẻ mới tại nhà thì hỏi luôn: “Làm mức 2 cùng lúc được không?”
check-nguoi-cao-tuoi-tai-nha-item-hoi-uy-quyen-title = Câu cần hỏi về ủy quyền
check-nguoi-cao-tuoi-tai-nha-item-hoi-uy-quyen-hoi = Hỏi: “Giấy ủy quyền viết thế nào, có cần chứng thực không, người làm thay mang gì?”
check-nguoi-cao-tuoi-tai-nha-item-hoi-giay-khac-title = Câu cần hỏi nơi nhận hồ sơ
check-nguoi-cao-tuoi-tai-nha-item-hoi-giay-khac-hoi = Hỏi nơi nhận hồ sơ: “Người già yếu không đi được thì ai làm thay, cần giấy gì?”
check-nguoi-cao-tuoi-tai-nha-item-giay-to-title = Giấy khai sinh và giấy chứng minh thông tin
check-nguoi-cao-tuoi-tai-nha-item-giay-to-xem-du-lieu = Dữ liệu đúng thì không phải nộp giấy khai sinh hay sổ hộ khẩu. Hỏi công an xã, phường xem dữ liệu đã đúng chưa, thiếu hoặc sai thì để sẵn giấy chứng minh.
check-nguoi-cao-tuoi-tai-nha-item-mien-le-phi-title = Miễn lệ phí làm thẻ
check-nguoi-cao-tuoi-tai-nha-item-mien-le-phi-theo-tuoi = Người từ đủ { $fee-exempt-elderly-from } được miễn lệ phí.
check-nguoi-cao-tuoi-tai-nha-item-mien-le-phi-khuyet-tat = Người khuyết tật được miễn lệ phí. Hỏi công an xã, phường cần giấy gì để chứng minh.
check-nguoi-cao-tuoi-tai-nha-item-mien-le-phi-xem-them = Làm lần đầu hoặc đổi vì đến mốc tuổi thì không mất tiền. Trường hợp khác xem phần kiểm tra thẻ căn cước.
check-nguoi-cao-tuoi-tai-nha-item-mien-le-phi-hoi-lai = Xem năm sinh trên giấy cũ để biết người ấy đã đủ { $fee-exempt-elderly-from } chưa.

# The list: people and accounts

check-nguoi-cao-tuoi-tai-nha-item-nguoi-dai-dien-title = Người đại diện
check-nguoi-cao-tuoi-tai-nha-item-nguoi-dai-dien-da-co = Người đại diện hỗ trợ làm thủ tục. Hỏi trước cần giấy gì để biết ai là người đại diện.
check-nguoi-cao-tuoi-tai-nha-item-nguoi-dai-dien-con-thieu = Cần có người đại diện hỗ trợ. Chưa biết ai làm được thì hỏi công an xã, phường.
check-nguoi-cao-tuoi-tai-nha-item-nguoi-dai-dien-hoi-lai = Hỏi công an xã, phường xem có cần người đại diện không, và ai làm được.
check-nguoi-cao-tuoi-tai-nha-item-giam-ho-vneid-title = VNeID của người được giám hộ
check-nguoi-cao-tuoi-tai-nha-item-giam-ho-vneid-hoi = Người được giám hộ thì người đại diện đăng ký mức 1 bằng tài khoản mức 2 của mình. Hỏi công an xã, phường xem người ấy có phải trường hợp này không.
check-nguoi-cao-tuoi-tai-nha-item-vneid-muc-2-title = Tài khoản VNeID mức 2
check-nguoi-cao-tuoi-tai-nha-item-vneid-muc-2-phai-co-mat = Phải chụp ảnh, lấy vân tay chính người ấy, không ai làm thay được. Làm ở nhà được không thì phải hỏi.
check-nguoi-cao-tuoi-tai-nha-item-vneid-muc-2-tu-di = Người ấy đến công an xã, phường bất kỳ để chụp ảnh, lấy vân tay. Thẻ phải còn hiệu lực.
check-nguoi-cao-tuoi-tai-nha-item-vneid-muc-2-hoi-lai = Gọi công an xã, phường hỏi người ấy làm mức 2 ở đâu.
check-nguoi-cao-tuoi-tai-nha-item-khong-bat-buoc-title = VNeID khi làm trực tiếp
check-nguoi-cao-tuoi-tai-nha-item-khong-bat-buoc-khong-can = Không có VNeID vẫn nộp trực tiếp được, không bắt buộc phải có mức 2. Người già có thể dùng thẻ gắn chíp.
check-nguoi-cao-tuoi-tai-nha-item-khong-bat-buoc-hoi-noi-nop = Chưa thấy quy định nào nói rõ cho ngày này. Hỏi nơi nộp: “Người nhà tôi không có VNeID, nộp trực tiếp bằng thẻ gắn chíp được không?”
check-nguoi-cao-tuoi-tai-nha-item-dien-thoai-title = Điện thoại thông minh
check-nguoi-cao-tuoi-tai-nha-item-dien-thoai-co = Có máy và tự dùng được. Chỉ tải VNeID từ kho ứng dụng của máy.
check-nguoi-cao-tuoi-tai-nha-item-dien-thoai-nguoi-nha-giu = Thỏa thuận trước trong nhà: ai giữ máy, ai biết mật khẩu. Có người lạ gọi tới thì hỏi người nhà rồi mới làm.
check-nguoi-cao-tuoi-tai-nha-item-dien-thoai-khong-co = Tài khoản phải kích hoạt trên ứng dụng. Hỏi công an xã, phường: “Không có điện thoại thông minh thì kích hoạt thế nào?”
check-nguoi-cao-tuoi-tai-nha-item-dien-thoai-hoi-lai = Hỏi người nhà xem người ấy có điện thoại thông minh không.
check-nguoi-cao-tuoi-tai-nha-item-mat-khau-an-toan-title = Giữ mật khẩu cho an toàn
check-nguoi-cao-tuoi-tai-nha-item-mat-khau-an-toan-tu-nho = Tự nhớ thì không phải ghi ra giấy. Không đọc mật khẩu cho ai, không gửi ảnh màn hình có mã QR.
check-nguoi-cao-tuoi-tai-nha-item-mat-khau-an-toan-nguoi-than-giu = Nên chọn một người thân tin cậy, cất riêng trong phong bì dán kín. Bật đăng nhập bằng khuôn mặt hoặc vân tay.
check-nguoi-cao-tuoi-tai-nha-item-mat-khau-an-toan-ghi-tren-the = Không nên ghi mật khẩu lên thẻ hay ốp điện thoại. Nên xóa chỗ ghi và đặt mật khẩu mới.
check-nguoi-cao-tuoi-tai-nha-item-mat-khau-an-toan-can-bo-giu = Cán bộ không được giữ hộ mật khẩu. Nên đặt mật khẩu mới rồi để người thân tin cậy cất giúp.
check-nguoi-cao-tuoi-tai-nha-item-mat-khau-an-toan-chua-co = Khi đặt mật khẩu, nên có người thân tin cậy ngồi cạnh. Không để người lạ bấm giúp.
check-nguoi-cao-tuoi-tai-nha-item-mat-khau-an-toan-hoi-lai = Hỏi người nhà xem ai đang giữ mật khẩu. Không chắc thì nên đặt mật khẩu mới.

# The list: residence and health insurance

check-nguoi-cao-tuoi-tai-nha-item-uy-quyen-title = Ủy quyền làm thủ tục cư trú
check-nguoi-cao-tuoi-tai-nha-item-uy-quyen-ai-ky = Người ấy khó tự quyết thì chưa rõ ai được ký thay. Hỏi công an xã, phường: “Trường hợp này ai làm thủ tục cư trú?”
check-nguoi-cao-tuoi-tai-nha-item-uy-quyen-lam-uy-quyen = Người ấy ủy quyền cho người đi làm thay. Khai gì, thu gì thì theo loại thủ tục cư trú cần làm.
check-nguoi-cao-tuoi-tai-nha-item-uy-quyen-khong-co-ai = Không có người nhà thì hỏi công an xã, phường: “Tôi có thể ủy quyền cho ai?”
check-nguoi-cao-tuoi-tai-nha-item-uy-quyen-tu-di = Đi được thì tự làm, không phải ủy quyền. Đến nơi chỉ cần nói họ tên, ngày sinh, số định danh, nơi cư trú và điều kiện của mình.
check-nguoi-cao-tuoi-tai-nha-item-uy-quyen-hoi-lai = Hỏi công an xã, phường xem ai làm thay được.
check-nguoi-cao-tuoi-tai-nha-item-khai-ho-title = Người thân khai hộ trên mạng
check-nguoi-cao-tuoi-tai-nha-item-khai-ho-duoc = Người thân khai hộ được trên tài khoản VNeID của chính họ. Không cần mượn mật khẩu của người ấy.
check-nguoi-cao-tuoi-tai-nha-item-khai-ho-chua-co-muc-2 = Nộp trên mạng thì cần VNeID mức 2. Chưa có thì đến nộp trực tiếp.
check-nguoi-cao-tuoi-tai-nha-item-khai-ho-hoi-lai = Mở VNeID của người nhà xem tài khoản ở mức nào.
check-nguoi-cao-tuoi-tai-nha-item-bhyt-title = Thẻ bảo hiểm y tế
check-nguoi-cao-tuoi-tai-nha-item-bhyt-the-chip = Đi khám đưa thẻ gắn chíp, không cần thẻ giấy.
check-nguoi-cao-tuoi-tai-nha-item-bhyt-the-giay = Người chưa có thẻ gắn chíp, hoặc không cài được VNeID, VssID, còn được cấp thẻ giấy. Hỏi cơ quan bảo hiểm xã hội nơi mình ở cách xin.
check-nguoi-cao-tuoi-tai-nha-item-bhyt-hoi-lai = Xem người ấy có thẻ gắn chíp không. Chưa có thì hỏi cơ quan bảo hiểm xã hội về thẻ giấy.
check-nguoi-cao-tuoi-tai-nha-item-to-cong-nghe-so-title = Nhờ tổ công nghệ số cộng đồng
check-nguoi-cao-tuoi-tai-nha-item-to-cong-nghe-so-nho = Mỗi thôn, tổ dân phố có một tổ giúp dân làm dịch vụ công và cài VNeID. Hỏi trưởng thôn hoặc tổ trưởng dân phố.
check-nguoi-cao-tuoi-tai-nha-item-to-cong-nghe-so-hoi-lai = Cần người giúp thì hỏi trưởng thôn hoặc tổ trưởng dân phố.

# Warnings

check-nguoi-cao-tuoi-tai-nha-warning-khong-ai-hoi-ma = Công an không gọi điện hay nhắn tin đòi mật khẩu, mã xác thực, tiền. Cũng không kích hoạt mức 2 qua điện thoại.
check-nguoi-cao-tuoi-tai-nha-warning-cup-may = Người lạ gọi tới thì nhớ ba việc: cúp máy, hỏi con cháu, gọi trực ban công an xã, phường.
check-nguoi-cao-tuoi-tai-nha-warning-buu-dien = Bưu điện và bộ phận một cửa có thể giúp nộp hồ sơ trên mạng, nhận kết quả qua bưu chính.
