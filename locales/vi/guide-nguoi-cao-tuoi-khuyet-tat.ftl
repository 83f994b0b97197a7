## The guide for the elderly, disabled and ill: service at home, what costs nothing, what needs no smartphone.

guide-nguoi-cao-tuoi-khuyet-tat-title = Người cao tuổi, khuyết tật, ốm đau
guide-nguoi-cao-tuoi-khuyet-tat-short-title = Người cao tuổi, khuyết tật
guide-nguoi-cao-tuoi-khuyet-tat-description = Người già yếu, khuyết tật, bệnh nặng làm thẻ căn cước tại nhà thế nào. Được miễn khoản gì, không có điện thoại thông minh thì làm sao, ai làm thay được việc gì.

# tra-loi-ngan
guide-nguoi-cao-tuoi-khuyet-tat-tra-loi-ngan-title = Người già yếu, không đi được, thì làm thẻ thế nào?
guide-nguoi-cao-tuoi-khuyet-tat-lam-tai-nha = Làm được tại nhà.
guide-nguoi-cao-tuoi-khuyet-tat-bao-cong-an-xa = Người già yếu, khuyết tật, bệnh nặng thì gia đình báo công an xã, phường để đến nhà làm thẻ căn cước. Luật cho phép làm tại chỗ ở khi cần thiết.
guide-nguoi-cao-tuoi-khuyet-tat-khong-mat-tien = Người từ đủ { $fee-exempt-elderly-from } và người khuyết tật được miễn lệ phí thẻ.

# tai-nha
guide-nguoi-cao-tuoi-khuyet-tat-tai-nha-title = Làm thẻ tại nhà
guide-nguoi-cao-tuoi-khuyet-tat-goi-truoc-title = Báo công an xã, phường
guide-nguoi-cao-tuoi-khuyet-tat-goi-truoc = Con cháu gọi hoặc đến công an xã, phường. Nói rõ ai cần làm, ở đâu, vì sao không đi được, rồi hỏi ngày đến.
guide-nguoi-cao-tuoi-khuyet-tat-xem-du-lieu-title = Cán bộ xem dữ liệu
guide-nguoi-cao-tuoi-khuyet-tat-xem-du-lieu = Cán bộ so với dữ liệu dân cư. Dữ liệu đúng rồi thì không phải điền tờ khai dài, không phải nộp sổ hộ khẩu hay giấy khai sinh. Thiếu hay sai mới cần giấy chứng minh.
guide-nguoi-cao-tuoi-khuyet-tat-lay-sinh-trac-title = Chụp ảnh, lấy vân tay
guide-nguoi-cao-tuoi-khuyet-tat-lay-sinh-trac = Cán bộ chụp khuôn mặt, lấy vân tay và mống mắt (vòng màu trong mắt). Mình xem lại, ký vào phiếu, rồi nhận giấy hẹn trả thẻ.
guide-nguoi-cao-tuoi-khuyet-tat-cho-the-title = Chờ thẻ
guide-nguoi-cao-tuoi-khuyet-tat-cho-the = Thẻ có sau không quá { $card-time-limit }, tính từ khi đủ hồ sơ.
guide-nguoi-cao-tuoi-khuyet-tat-lam-luon-muc-hai-title = Có thể làm luôn VNeID
guide-nguoi-cao-tuoi-khuyet-tat-lam-luon-muc-hai = Làm thẻ mới thì làm luôn được mức 2 của VNeID, ứng dụng định danh điện tử. Mức 2 là mức dùng được căn cước điện tử. Hỏi cán bộ ngay hôm ấy.
guide-nguoi-cao-tuoi-khuyet-tat-cu-ba-tram-tuoi-title = Chuyện có thật
guide-nguoi-cao-tuoi-khuyet-tat-cu-ba-tram-tuoi = Đã có nơi làm như vậy. Báo chí kể chuyện công an xã đến tận nhà làm căn cước cho một cụ bà một trăm tuổi.

# the-cu
guide-nguoi-cao-tuoi-khuyet-tat-the-cu-title = Thẻ cũ của ông bà
guide-nguoi-cao-tuoi-khuyet-tat-cmnd-het = Giấy chứng minh nhân dân chỉ có giá trị đến hết ngày { $cmnd-last-valid-day }. Ông bà còn cầm giấy ấy thì cần làm thẻ căn cước.
guide-nguoi-cao-tuoi-khuyet-tat-cccd-con-han = Thẻ cấp đến hết ngày { $cccd-name-last-day } mang tên căn cước công dân gắn chíp, viết tắt là CCCD. Thẻ ấy dùng đến ngày hết hạn in trên thẻ, không phải đổi sớm.
guide-nguoi-cao-tuoi-khuyet-tat-sau-muoi = Mốc đổi thẻ cuối cùng là khi đủ { $card-age-milestone-4 }. Thẻ cấp từ { $card-lifetime-issue-age } trở đi thì dùng suốt đời.
guide-nguoi-cao-tuoi-khuyet-tat-mong-mat = Thẻ CCCD còn hạn thì không bắt buộc đi lấy thêm mống mắt.

# khong-mat-tien-gi
guide-nguoi-cao-tuoi-khuyet-tat-khong-mat-tien-gi-title = Những khoản được miễn
guide-nguoi-cao-tuoi-khuyet-tat-mien-le-phi-the = Lệ phí thẻ được miễn cho người từ đủ { $fee-exempt-elderly-from }, người khuyết tật, người có công và thân nhân, hộ nghèo. Miễn cả cho người thường trú ở xã biên giới, đặc khu; và đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn.
guide-nguoi-cao-tuoi-khuyet-tat-doi-the-mien = Làm thẻ lần đầu: { $card-first-issue-fee }. Đổi thẻ vì đến mốc tuổi: { $card-age-change-fee }.
guide-nguoi-cao-tuoi-khuyet-tat-mien-le-phi-cu-tru = Người cao tuổi, người khuyết tật, người có công, hộ nghèo cũng được miễn lệ phí đăng ký cư trú.

# khong-dien-thoai
guide-nguoi-cao-tuoi-khuyet-tat-khong-dien-thoai-title = Không có điện thoại thông minh
guide-nguoi-cao-tuoi-khuyet-tat-quay-van-phuc-vu = Không bắt buộc dùng VNeID khi đến quầy. Không bắt buộc có mức 2. Mang thẻ gắn chíp đến bộ phận một cửa (quầy nhận hồ sơ) là được phục vụ.
guide-nguoi-cao-tuoi-khuyet-tat-khai-ho = Người thân có thể khai hộ trên tài khoản VNeID của họ.
guide-nguoi-cao-tuoi-khuyet-tat-kham-benh = Đi khám bằng bảo hiểm y tế thì đưa thẻ gắn chíp. Thẻ bảo hiểm bằng giấy vẫn được cấp khi chưa có thẻ gắn chíp, hoặc khi không cài được VNeID hay VssID. VssID là ứng dụng của bảo hiểm xã hội.

# lam-thay
guide-nguoi-cao-tuoi-khuyet-tat-lam-thay-title = Người nhà làm thay được việc gì
guide-nguoi-cao-tuoi-khuyet-tat-uy-quyen-cu-tru = Thủ tục cư trú: từ ngày { $residence-circular-in-force } được ủy quyền cho người khác làm.
guide-nguoi-cao-tuoi-khuyet-tat-nguoi-dai-dien = Làm thẻ: người mất năng lực, người khó khăn trong nhận thức có người đại diện hỗ trợ làm thủ tục.
guide-nguoi-cao-tuoi-khuyet-tat-muc-hai-khong-thay = Mức 2 của VNeID: không ai làm thay được, vì phải chụp ảnh, lấy vân tay.
guide-nguoi-cao-tuoi-khuyet-tat-nguoi-giam-ho = Người được giám hộ thì người đại diện đăng ký giúp mức 1, bằng số điện thoại và tài khoản mức 2 của mình.

# nho-ai
guide-nguoi-cao-tuoi-khuyet-tat-nho-ai-title = Nhờ ai giúp
guide-nguoi-cao-tuoi-khuyet-tat-to-cong-nghe-so = Mỗi thôn, tổ dân phố có một tổ công nghệ số cộng đồng, gồm trưởng thôn hay tổ trưởng và ít nhất hai người nữa. Tổ giúp làm dịch vụ công trên mạng và cài VNeID.
guide-nguoi-cao-tuoi-khuyet-tat-buu-dien = Bưu điện và bộ phận một cửa cũng giúp nộp hồ sơ trên mạng, trả kết quả qua bưu chính.
guide-nguoi-cao-tuoi-khuyet-tat-coi-chung-lua-dao = Ai gọi điện hứa “làm thẻ giúp, làm VNeID giúp” rồi xin mã, xin tiền thì đừng tin. Cúp máy, hỏi con cháu, gọi trực ban công an xã, phường.

# lam-gi-tiep
guide-nguoi-cao-tuoi-khuyet-tat-lam-gi-tiep-title = Mình nên làm gì tiếp
guide-nguoi-cao-tuoi-khuyet-tat-xem-the-ong-ba = Lấy thẻ của ông bà ra xem: thẻ gì, hết hạn ngày nào. Còn giấy chứng minh nhân dân, hoặc thẻ đã hết hạn, thì báo công an xã, phường.
guide-nguoi-cao-tuoi-khuyet-tat-thu-kiem-tra = Phần kiểm tra “Làm giấy tại nhà” dưới đây giúp xếp việc và ghi sẵn câu cần nói với công an.

# drawings
guide-nguoi-cao-tuoi-khuyet-tat-hinh-tai-nha-alt = Trong nhà, một cụ bà ngồi bên bàn. Cán bộ đến với máy chụp ảnh trên chân đứng.
guide-nguoi-cao-tuoi-khuyet-tat-hinh-tai-nha-caption = Cán bộ mang máy đến tận nhà.
