## The check of the identity card.

# Name and start page

check-the-can-cuoc-title = Thẻ căn cước của tôi
check-the-can-cuoc-short-title = Thẻ căn cước
check-the-can-cuoc-description = Trả lời vài câu ngắn để biết có phải làm, đổi hay xin cấp lại thẻ căn cước không. Cần giấy gì, làm ở đâu, lệ phí bao nhiêu, chờ bao lâu.
check-the-can-cuoc-intro = Mình trả lời cho người cần thẻ: bản thân mình, con cháu, hay cha mẹ. Cuối cùng sẽ biết có phải làm thẻ không, cần giấy gì, tới đâu, lệ phí và chờ bao lâu.

# Questions

check-the-can-cuoc-ngay-sinh-title = Người cần thẻ sinh ngày nào?
check-the-can-cuoc-ngay-sinh-why = từ đủ { $card-mandatory-age } thì bắt buộc có thẻ. Tuổi cũng cho biết khi nào phải đổi thẻ.
check-the-can-cuoc-ngay-sinh-help = Ngày sinh ghi trên giấy khai sinh hoặc trên thẻ cũ. Không rõ ngày và tháng thì chỉ ghi năm.
check-the-can-cuoc-giay-dang-co-title = Mình đang có loại thẻ hay giấy nào?
check-the-can-cuoc-giay-dang-co-why = mỗi loại có hạn dùng khác nhau. Có nhiều loại thì chọn loại mới nhất.
check-the-can-cuoc-giay-dang-co-help = Nhìn dòng chữ to ở trên đầu: chứng minh nhân dân, căn cước công dân, hay căn cước. Con chíp là ô kim loại nhỏ gắn trên thẻ.
check-the-can-cuoc-giay-dang-co-chua-co = Tôi chưa làm thẻ lần nào
check-the-can-cuoc-giay-dang-co-chua-co-hint = Có rồi mà bị mất thì chọn loại đã mất
# digits: part of the name of the paper
check-the-can-cuoc-giay-dang-co-cmnd-9 = Chứng minh nhân dân, 9 số
# digits: part of the name of the paper
check-the-can-cuoc-giay-dang-co-cmnd-12 = Chứng minh nhân dân, 12 số
check-the-can-cuoc-giay-dang-co-cccd-ma-vach = Căn cước công dân, có mã vạch
check-the-can-cuoc-giay-dang-co-cccd-ma-vach-hint = Thẻ không có con chíp
check-the-can-cuoc-giay-dang-co-cccd-chip = Căn cước công dân, gắn chíp
check-the-can-cuoc-giay-dang-co-cccd-chip-hint = Đầu thẻ ghi “Căn cước công dân”, trên thẻ có con chíp
check-the-can-cuoc-giay-dang-co-the-can-cuoc = Thẻ căn cước
check-the-can-cuoc-giay-dang-co-the-can-cuoc-hint = Đầu thẻ ghi “Căn cước”, cấp từ ngày { $id-law-in-force }
check-the-can-cuoc-giay-dang-co-khong-biet-hint = Nhìn dòng chữ trên đầu thẻ, hoặc nhờ người nhà xem giúp
check-the-can-cuoc-khai-sinh-cua-tre-title = Bé đã được khai sinh chưa?
check-the-can-cuoc-khai-sinh-cua-tre-why = bé chưa khai sinh thì làm một lần cả khai sinh, đăng ký thường trú và thẻ bảo hiểm y tế.
check-the-can-cuoc-khai-sinh-cua-tre-da-khai-sinh = Bé đã khai sinh rồi
check-the-can-cuoc-khai-sinh-cua-tre-chua-khai-sinh = Bé chưa khai sinh
check-the-can-cuoc-tinh-trang-the-title = Tấm thẻ còn dùng được không?
check-the-can-cuoc-tinh-trang-the-why = thẻ mất, hoặc hỏng không dùng được, thì phải làm lại.
check-the-can-cuoc-tinh-trang-the-con-tot = Thẻ còn đây, vẫn dùng được
check-the-can-cuoc-tinh-trang-the-mat = Tôi làm mất thẻ rồi
check-the-can-cuoc-tinh-trang-the-hong = Thẻ hỏng, không dùng được
check-the-can-cuoc-ngay-cap-title = Thẻ được cấp ngày nào?
check-the-can-cuoc-ngay-cap-why = thẻ cấp trong { $card-two-year-rule } trước một mốc tuổi phải đổi thì dùng đến mốc sau.
check-the-can-cuoc-ngay-cap-help = Ngày cấp in ở mặt sau thẻ. Chỉ nhớ năm thì ghi năm.
check-the-can-cuoc-han-the-title = Trên thẻ ghi dùng đến ngày nào?
check-the-can-cuoc-han-the-why = thẻ dùng được đến ngày hết hạn in trên thẻ.
check-the-can-cuoc-han-the-help = Tìm dòng “Có giá trị đến” hoặc “Ngày hết hạn”. Chỉ nhớ năm thì ghi năm.
check-the-can-cuoc-han-the-khong-thoi-han = Thẻ ghi “Không thời hạn”
check-the-can-cuoc-thong-tin-the-title = Thông tin trên thẻ và trong VNeID có đúng không?
check-the-can-cuoc-thong-tin-the-why = thông tin sai thì phải sửa. Sai ở đâu thì cách sửa khác nhau.
check-the-can-cuoc-thong-tin-the-help = VNeID là ứng dụng định danh điện tử trên điện thoại. Không dùng VNeID thì chỉ cần xem trên thẻ.
check-the-can-cuoc-thong-tin-the-dung = Đúng hết
check-the-can-cuoc-thong-tin-the-sai-khai-sinh = Sai từ giấy khai sinh
check-the-can-cuoc-thong-tin-the-sai-khai-sinh-hint = Họ tên, ngày sinh hoặc giới tính trong giấy khai sinh bị sai
check-the-can-cuoc-thong-tin-the-sai-du-lieu = Trên thẻ đúng, trong VNeID lại sai
check-the-can-cuoc-thong-tin-the-sai-du-lieu-hint = Dữ liệu dân cư trên máy chưa đúng
check-the-can-cuoc-thong-tin-the-sai-tren-the = Trên thẻ sai, không phải do cơ quan
check-the-can-cuoc-thong-tin-the-loi-co-quan = Cơ quan in sai trên thẻ
check-the-can-cuoc-thong-tin-the-doi-ho-ten = Đã đổi hoặc cải chính họ tên, ngày sinh
check-the-can-cuoc-thong-tin-the-doi-ho-ten-hint = Có quyết định sau ngày cấp thẻ
check-the-can-cuoc-thong-tin-the-doi-nhan-dang = Nhân dạng, vân tay hoặc giới tính đã đổi
check-the-can-cuoc-thong-tin-the-dia-gioi = Chỉ khác tên tỉnh, xã do sáp nhập
check-the-can-cuoc-thong-tin-the-dia-gioi-hint = Ngoài ra thông tin đều đúng
check-the-can-cuoc-thong-tin-the-khong-biet-hint = Mở VNeID để xem, hoặc hỏi công an xã, phường
check-the-can-cuoc-thong-tin-dan-cu-title = Thông tin của mình trong dữ liệu dân cư có đúng không?
check-the-can-cuoc-thong-tin-dan-cu-why = cán bộ đối chiếu với dữ liệu dân cư trước khi làm thẻ. Thiếu hoặc sai thì phải sửa trước.
check-the-can-cuoc-thong-tin-dan-cu-help = So thông tin trong VNeID, ứng dụng định danh điện tử, với giấy khai sinh. Không xem được thì hỏi công an xã, phường.
check-the-can-cuoc-thong-tin-dan-cu-dung = Đúng hết
check-the-can-cuoc-thong-tin-dan-cu-sai-khai-sinh = Sai từ giấy khai sinh
check-the-can-cuoc-thong-tin-dan-cu-sai-du-lieu = Giấy khai sinh đúng, dữ liệu sai hoặc thiếu
check-the-can-cuoc-muon-doi-title = Thẻ cũ vẫn dùng được. Mình có muốn đổi sang thẻ căn cước không?
check-the-can-cuoc-muon-doi-why = không bắt buộc phải đổi. Đổi thì phải nộp lệ phí, trừ người được miễn.
check-the-can-cuoc-muon-doi-co = Có, tôi muốn đổi
check-the-can-cuoc-muon-doi-khong = Không, tôi dùng tiếp thẻ cũ
check-the-can-cuoc-dai-dien-title = Ai làm thủ tục cho trẻ?
check-the-can-cuoc-dai-dien-why = trẻ chưa đủ { $card-mandatory-age } thì người đại diện làm thủ tục thay.
check-the-can-cuoc-dai-dien-cha-me = Cha hoặc mẹ
check-the-can-cuoc-dai-dien-nguoi-giam-ho = Người giám hộ
check-the-can-cuoc-dai-dien-chua-co = Chưa có ai
check-the-can-cuoc-vneid-dai-dien-title = Tài khoản VNeID của người đại diện ở mức nào?
check-the-can-cuoc-vneid-dai-dien-why = muốn nộp trên mạng thì người đại diện cần VNeID mức 2.
check-the-can-cuoc-vneid-dai-dien-help = VNeID là ứng dụng định danh điện tử trên điện thoại. Mức 2 là mức đã đến công an chụp ảnh, lấy vân tay.
check-the-can-cuoc-vneid-dai-dien-muc-2 = Mức 2, đang dùng được
check-the-can-cuoc-vneid-dai-dien-chua-kich-hoat = Đã đăng ký mức 2, chưa kích hoạt
check-the-can-cuoc-vneid-dai-dien-muc-1 = Mức 1
check-the-can-cuoc-vneid-dai-dien-chua-co = Chưa có VNeID
check-the-can-cuoc-vneid-title = Tài khoản VNeID của mình ở mức nào?
check-the-can-cuoc-vneid-why = muốn nộp trên mạng thì cần VNeID mức 2. Đến trực tiếp thì không bắt buộc.
check-the-can-cuoc-vneid-help = VNeID là ứng dụng định danh điện tử trên điện thoại. Mức 2 là mức đã đến công an chụp ảnh, lấy vân tay.
check-the-can-cuoc-vneid-muc-2 = Mức 2, đang dùng được
check-the-can-cuoc-vneid-chua-kich-hoat = Đã đăng ký mức 2, chưa kích hoạt
check-the-can-cuoc-vneid-muc-1 = Mức 1
check-the-can-cuoc-vneid-chua-co = Chưa có VNeID
check-the-can-cuoc-cach-nop-title = Mình muốn nộp trên mạng hay đến trực tiếp?
check-the-can-cuoc-cach-nop-why = việc này nộp được trên mạng từ đầu đến cuối, không phải lấy lại vân tay.
check-the-can-cuoc-cach-nop-truc-tuyen = Nộp trên mạng
check-the-can-cuoc-cach-nop-truc-tuyen-hint = Qua VNeID hoặc Cổng Dịch vụ công quốc gia
check-the-can-cuoc-cach-nop-truc-tiep = Đến trực tiếp
check-the-can-cuoc-cach-nop-truc-tiep-hint = Ở công an xã, phường
check-the-can-cuoc-tu-lam-title = Người cần thẻ có tự làm thủ tục được không?
check-the-can-cuoc-tu-lam-why = người mất năng lực, hoặc khó khăn trong nhận thức, thì có người đại diện hỗ trợ.
check-the-can-cuoc-tu-lam-tu-lam-duoc = Tự làm được
check-the-can-cuoc-tu-lam-co-dai-dien = Không, đã có người đại diện
check-the-can-cuoc-tu-lam-chua-co-dai-dien = Không, chưa có người đại diện
check-the-can-cuoc-dien-mien-title = Người cần thẻ có thuộc nhóm nào dưới đây không?
check-the-can-cuoc-dien-mien-why = các nhóm này không phải nộp lệ phí.
check-the-can-cuoc-dien-mien-khong = Không thuộc nhóm nào
check-the-can-cuoc-dien-mien-khuyet-tat = Người khuyết tật
check-the-can-cuoc-dien-mien-nguoi-co-cong = Người có công, hoặc thân nhân của người có công
check-the-can-cuoc-dien-mien-dan-toc-thieu-so = Đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn
check-the-can-cuoc-dien-mien-xa-bien-gioi = Người thường trú ở xã biên giới hoặc đặc khu
check-the-can-cuoc-dien-mien-ho-ngheo = Người thuộc hộ nghèo
check-the-can-cuoc-cong-dan-so-title = VNeID của mình đã đủ { $digital-citizen-document-count } loại giấy tờ cơ bản chưa?
check-the-can-cuoc-cong-dan-so-why = người có đủ trong VNeID gọi là công dân số. Công dân số nộp trên mạng được miễn lệ phí đến hết ngày { $digital-citizen-last-day }.
check-the-can-cuoc-cong-dan-so-help = Danh sách các loại giấy tờ có trong VNeID. Đưa giấy tờ vào VNeID gọi là tích hợp, không bắt buộc phải làm đủ.
check-the-can-cuoc-cong-dan-so-du-giay-to = Đã đủ
check-the-can-cuoc-cong-dan-so-chua-du = Chưa đủ

# Outcomes

check-the-can-cuoc-outcome-sua-du-lieu-truoc-title = Sửa thông tin cho đúng trước đã
check-the-can-cuoc-outcome-sua-du-lieu-truoc = Mình làm việc sửa thông tin trước, theo danh sách dưới đây. Sửa xong rồi mới làm thẻ, nếu danh sách ghi là phải làm.
check-the-can-cuoc-outcome-thay-cmnd-title = Phải làm thẻ căn cước, vì chứng minh nhân dân đã hết giá trị
check-the-can-cuoc-outcome-thay-cmnd = Chứng minh nhân dân chỉ có giá trị đến hết ngày { $cmnd-last-valid-day }. Mình đặt lịch ở công an xã, phường và hỏi luôn lệ phí.
check-the-can-cuoc-outcome-co-the-lam-title = Trẻ có thể làm thẻ, không bắt buộc
check-the-can-cuoc-outcome-co-the-lam = Chưa đủ { $card-mandatory-age } thì làm thẻ theo nhu cầu. Nhà mình muốn làm thì theo danh sách dưới đây.
check-the-can-cuoc-outcome-phai-lam-lan-dau-title = Phải làm thẻ căn cước lần đầu
check-the-can-cuoc-outcome-phai-lam-lan-dau = Từ đủ { $card-mandatory-age } thì bắt buộc có thẻ. Mình đặt lịch rồi đến công an xã, phường, làm lần đầu không mất tiền.
check-the-can-cuoc-outcome-phai-doi-title = Phải đổi thẻ
check-the-can-cuoc-outcome-phai-doi = Thẻ đã đến mốc tuổi phải đổi, hoặc đã quá ngày hết hạn in trên thẻ. Mình đặt lịch rồi đến công an xã, phường để đổi.
check-the-can-cuoc-outcome-cap-lai-title = Xin cấp lại thẻ bị mất hoặc hỏng
check-the-can-cuoc-outcome-cap-lai = Mình làm thủ tục cấp lại thẻ căn cước. Nộp cách nào thì xem mục Cách nộp trong danh sách.
check-the-can-cuoc-outcome-mat-hong-cccd-title = Đến trực tiếp làm thẻ căn cước
check-the-can-cuoc-outcome-mat-hong-cccd = Thẻ căn cước công dân bị mất hoặc hỏng thì nên đặt lịch đến công an xã, phường. Lệ phí bao nhiêu, mình hỏi luôn khi đặt lịch.
check-the-can-cuoc-outcome-doi-thong-tin-title = Đổi thẻ vì thông tin đã đổi hoặc bị sai
check-the-can-cuoc-outcome-doi-thong-tin = Mình xem danh sách cần mang giấy gì. Sau đó đặt lịch và đến công an xã, phường để đổi thẻ.
check-the-can-cuoc-outcome-co-the-doi-title = Có thể đổi thẻ, không bắt buộc
check-the-can-cuoc-outcome-co-the-doi = Thẻ còn hạn thì vẫn dùng được. Muốn đổi thì làm theo danh sách dưới đây.
check-the-can-cuoc-outcome-chua-can-lam-title = Chưa phải làm gì, thẻ vẫn dùng được
check-the-can-cuoc-outcome-chua-can-lam = Thẻ dùng được đến ngày hết hạn in trên thẻ. Còn mốc tuổi phải đổi thẻ thì nhớ mốc ấy.
check-the-can-cuoc-outcome-hoi-lai-title = Còn chỗ phải hỏi lại mới biết chắc
check-the-can-cuoc-outcome-hoi-lai = Mình xem những mục ghi “Hỏi lại” trong danh sách. Biết rồi thì quay lại sửa câu trả lời, hoặc hỏi thẳng công an xã, phường.

# The list: the card itself

check-the-can-cuoc-item-the-can-cuoc-title = Thẻ căn cước
check-the-can-cuoc-item-the-can-cuoc-thay-cmnd = Chứng minh nhân dân chỉ có giá trị đến hết ngày { $cmnd-last-valid-day }, nên phải làm thẻ căn cước. Lệ phí cho trường hợp này chưa có nguồn nào nói rõ, xin hỏi khi đặt lịch.
check-the-can-cuoc-item-the-can-cuoc-tre-duoi-6 = Trẻ chưa đủ { $card-biometrics-min-age } làm thẻ theo nhu cầu. Người đại diện làm trên mạng từ đầu đến cuối, trẻ không phải chụp ảnh, lấy vân tay. Hồ sơ chuyển đến công an xã, phường nơi trẻ cư trú.
check-the-can-cuoc-item-the-can-cuoc-tre-duoi-14 = Từ { $card-biometrics-min-age } đến dưới { $card-mandatory-age }, trẻ làm thẻ theo nhu cầu. Trẻ đi cùng người đại diện để chụp ảnh, lấy vân tay và mống mắt.
check-the-can-cuoc-item-the-can-cuoc-lan-dau = Từ đủ { $card-mandatory-age } thì bắt buộc có thẻ, làm lần đầu không mất tiền. Cán bộ đối chiếu dữ liệu, chụp ảnh, lấy vân tay và mống mắt. Kiểm tra rồi ký phiếu thu nhận, nhận giấy hẹn, đến hẹn lấy thẻ.
check-the-can-cuoc-item-the-can-cuoc-den-moc-tuoi = Thẻ phải đổi khi đủ { $card-age-milestone-1 }, { $card-age-milestone-2 }, { $card-age-milestone-3 } và { $card-age-milestone-4 }. Đổi vì đến mốc tuổi thì không mất tiền, kể cả khi thẻ mất hoặc hỏng đúng lúc ấy.
check-the-can-cuoc-item-the-can-cuoc-het-han-in = Thẻ chỉ dùng được đến ngày hết hạn in trên thẻ. Ngày ấy đã qua nên phải đổi thẻ.
check-the-can-cuoc-item-the-can-cuoc-cap-lai = Thẻ mất, hoặc hỏng không dùng được, thì làm thủ tục cấp lại.
check-the-can-cuoc-item-the-can-cuoc-mat-hong-cccd = Thẻ căn cước công dân bị mất hoặc hỏng thì nên đặt lịch đến trực tiếp. Là đổi thẻ hay cấp lại thì chưa có nguồn nào nói rõ, nên lệ phí cũng phải hỏi.
check-the-can-cuoc-item-the-can-cuoc-doi-thong-tin = Thông tin đã đổi, hoặc trên thẻ bị sai, thì làm thủ tục đổi thẻ. Cơ quan in sai thì không mất tiền.
check-the-can-cuoc-item-the-can-cuoc-doi-dia-gioi = Không bắt buộc đổi thẻ vì sáp nhập, địa chỉ trong VNeID tự cập nhật. Muốn đổi thì không mất tiền, nhớ chọn đúng lý do “do sắp xếp đơn vị hành chính”.
check-the-can-cuoc-item-the-can-cuoc-doi-theo-y = Thẻ căn cước công dân còn hạn thì đổi hay không là tùy mình. Đổi thì có lệ phí, trừ người được miễn.
check-the-can-cuoc-item-the-can-cuoc-con-dung = Thẻ vẫn dùng được đến ngày hết hạn in trên thẻ. Chưa phải đổi.
check-the-can-cuoc-item-the-can-cuoc-hoi-lai = Với câu trả lời này thì chưa biết chắc có phải làm thẻ không. Mình xem lại ngày sinh, loại thẻ, ngày cấp và thông tin, hoặc hỏi công an xã, phường.

# The list: how to file

check-the-can-cuoc-item-cach-nop-title = Cách nộp
check-the-can-cuoc-item-cach-nop-toan-trinh-dai-dien = Người đại diện nộp trên mạng từ đầu đến cuối, bằng tài khoản VNeID mức 2.
check-the-can-cuoc-item-cach-nop-toan-trinh-can-muc-2 = Muốn nộp trên mạng, người đại diện phải có VNeID mức 2 đã kích hoạt. Chưa có thì hỏi công an xã, phường cách làm.
check-the-can-cuoc-item-cach-nop-toan-trinh = Kiểm tra thông tin rồi gửi hồ sơ trên VNeID hoặc Cổng Dịch vụ công quốc gia, không phải đến lấy lại vân tay. Có thể nhận thẻ qua bưu chính và trả lệ phí ngay trong hồ sơ.
check-the-can-cuoc-item-cach-nop-tre-duoi-6 = Trẻ chưa đủ { $card-biometrics-min-age } không phải lấy vân tay, không phải đưa đi. Người đại diện có VNeID mức 2 nộp trên mạng; chưa chắc thì hỏi công an xã, phường.
check-the-can-cuoc-item-cach-nop-dat-lich-cccd = Quy định về cấp lại trên mạng chỉ nói thẻ căn cước, không nói thẻ căn cước công dân. Vì vậy nên đặt lịch trên VNeID hoặc Cổng Dịch vụ công quốc gia, rồi đến trực tiếp.
check-the-can-cuoc-item-cach-nop-dat-lich = Vào VNeID hoặc Cổng Dịch vụ công quốc gia, kiểm tra thông tin, chọn nơi và giờ, rồi đến đúng hẹn. Không có tài khoản thì đến thẳng công an xã, phường.
check-the-can-cuoc-item-cach-nop-hoi-lai = Chưa biết chắc nên nộp cách nào. Xin hỏi công an xã, phường trước khi đi.

# The list: papers

check-the-can-cuoc-item-giay-cu-title = Thẻ cũ hoặc chứng minh nhân dân
check-the-can-cuoc-item-giay-cu-khong-con = Thẻ đã mất thì không có gì để mang. Trình tự cấp lại không có bước trình báo mất thẻ.
check-the-can-cuoc-item-giay-cu-khong-phai-mang = Nộp trên mạng thì không phải mang thẻ cũ đến.
check-the-can-cuoc-item-giay-cu-mang-cmnd = Nên mang theo chứng minh nhân dân cũ.
check-the-can-cuoc-item-giay-cu-mang-the = Nên mang theo thẻ cũ.
check-the-can-cuoc-item-giay-cu-hoi-lai = Có thẻ hay giấy cũ nào thì nên mang theo. Không chắc thì hỏi công an xã, phường.
check-the-can-cuoc-item-giay-chung-minh-title = Giấy khai sinh và giấy chứng minh thông tin
check-the-can-cuoc-item-giay-chung-minh-khong-can = Dữ liệu đã đúng thì không phải nộp giấy khai sinh, không phải điền tờ khai dài.
check-the-can-cuoc-item-giay-chung-minh-phai-mang = Mang giấy tờ chứng minh thông tin nào là đúng.
check-the-can-cuoc-item-giay-chung-minh-hoi-giay = Trường hợp này xin hỏi công an xã, phường cần mang giấy gì.
check-the-can-cuoc-item-giay-chung-minh-hoi-lai = Xem thông tin đã đúng chưa. Thiếu hoặc sai thì mang giấy tờ chứng minh.
check-the-can-cuoc-item-so-ho-khau-title = Sổ hộ khẩu giấy
check-the-can-cuoc-item-so-ho-khau-khong-can = Không phải mang theo. Sổ giấy không còn giá trị sau ngày { $paper-book-last-valid-day }.

# The list: putting data right

check-the-can-cuoc-item-sua-du-lieu-title = Sửa dữ liệu dân cư, phiếu mẫu DC02
check-the-can-cuoc-item-sua-du-lieu-phai-sua = Điền phiếu mẫu DC02, kèm giấy tờ chứng minh. Nộp qua VNeID, Cổng Dịch vụ công quốc gia hoặc công an nơi gần nhất. Từ chối thì cơ quan phải nêu lý do.
check-the-can-cuoc-item-sua-du-lieu-sau-ho-tich = Hộ tịch sửa xong thì dữ liệu cư trú tự đồng bộ. Chưa đồng bộ thì nộp phiếu mẫu DC02, kèm giấy tờ chứng minh.
check-the-can-cuoc-item-sua-du-lieu-tu-kiem-tra = Mở VNeID xem họ tên, ngày sinh, giới tính, quê quán, nơi thường trú, tạm trú và nơi ở hiện tại. Xem cả quan hệ với chủ hộ, tình trạng hôn nhân và số chứng minh nhân dân cũ.
check-the-can-cuoc-item-cai-chinh-ho-tich-title = Cải chính hộ tịch
check-the-can-cuoc-item-cai-chinh-ho-tich-lam-truoc = Giấy khai sinh sai thì cải chính trước, ở ủy ban nhân dân xã, phường.
check-the-can-cuoc-item-cai-chinh-ho-tich-hoi-lai = Chỉ phải làm khi chính giấy khai sinh bị sai.

# The list: people and accounts

check-the-can-cuoc-item-giay-khai-sinh-tre-title = Khai sinh của trẻ
check-the-can-cuoc-item-giay-khai-sinh-tre-da-co = Trẻ đã khai sinh. Dữ liệu có đúng trên máy thì không phải nộp giấy khai sinh.
check-the-can-cuoc-item-giay-khai-sinh-tre-lam-lien-thong = Làm một lần cả khai sinh, đăng ký thường trú và thẻ bảo hiểm y tế, trên Cổng Dịch vụ công quốc gia hoặc VNeID.
check-the-can-cuoc-item-giay-khai-sinh-tre-hoi-lai = Hỏi lại người nhà xem trẻ đã khai sinh chưa.
check-the-can-cuoc-item-nguoi-dai-dien-title = Người đại diện
check-the-can-cuoc-item-nguoi-dai-dien-lam-thay-truc-tuyen = Trẻ chưa đủ { $card-biometrics-min-age } thì người đại diện làm hết trên mạng.
check-the-can-cuoc-item-nguoi-dai-dien-tre-duoi-6 = Người đại diện làm thay trẻ chưa đủ { $card-biometrics-min-age }. Chưa chắc thì hỏi công an xã, phường trước.
check-the-can-cuoc-item-nguoi-dai-dien-di-cung-tre = Người đại diện đi cùng trẻ và làm thủ tục thay trẻ.
check-the-can-cuoc-item-nguoi-dai-dien-di-cung-nguoi-lon = Người đại diện đi cùng để hỗ trợ làm thủ tục.
check-the-can-cuoc-item-nguoi-dai-dien-con-thieu = Cần có người đại diện. Chưa biết ai làm được thì hỏi công an xã, phường.
check-the-can-cuoc-item-nguoi-dai-dien-hoi-lai = Hỏi công an xã, phường xem có cần người đại diện không, và ai làm được.
check-the-can-cuoc-item-giay-dai-dien-title = Giấy tờ của người đại diện
check-the-can-cuoc-item-giay-dai-dien-hoi-cong-an = Hỏi công an xã, phường giấy nào cho biết ai là người đại diện.
check-the-can-cuoc-item-giay-dai-dien-hoi-lai = Hỏi công an xã, phường xem người đại diện cần mang giấy gì.
check-the-can-cuoc-item-vneid-muc-2-title = Tài khoản VNeID mức 2
check-the-can-cuoc-item-vneid-muc-2-da-co = Đã có tài khoản mức 2. Nộp trên mạng được hay phải đến thì xem mục Cách nộp.
check-the-can-cuoc-item-vneid-muc-2-kich-hoat = Kích hoạt trên ứng dụng trong { $e-id-activation-days } kể từ khi nhận thông báo. Quá hạn thì gọi tổng đài để được giúp.
check-the-can-cuoc-item-vneid-muc-2-nguoi-dai-dien-can = Người đại diện đến bất kỳ công an xã, phường nào để chụp ảnh, lấy vân tay. Không ai làm thay được.
check-the-can-cuoc-item-vneid-muc-2-lam-cung-luc = Đến trực tiếp thì không bắt buộc có. Muốn có thì đăng ký luôn khi đi làm thẻ.
check-the-can-cuoc-item-vneid-muc-2-hoi-lai = Mở VNeID xem tài khoản ở mức nào. Không xem được thì hỏi công an xã, phường.

# The list: paying less

check-the-can-cuoc-item-mien-le-phi-title = Miễn lệ phí
check-the-can-cuoc-item-mien-le-phi-theo-tuoi = Trẻ em dưới { $fee-exempt-child-under } và người từ đủ { $fee-exempt-elderly-from } được miễn lệ phí.
check-the-can-cuoc-item-mien-le-phi-theo-nhom = Nhóm này được miễn lệ phí. Xin hỏi công an xã, phường cần mang giấy gì để chứng minh.
check-the-can-cuoc-item-mien-le-phi-hoi-lai = Hỏi công an xã, phường xem mình có thuộc nhóm được miễn lệ phí không.
check-the-can-cuoc-item-cong-dan-so-title = Miễn lệ phí cho công dân số
check-the-can-cuoc-item-cong-dan-so-duoc-mien = Công dân số nộp trên mạng đến hết ngày { $digital-citizen-last-day } thì được miễn lệ phí.
check-the-can-cuoc-item-cong-dan-so-chua-du = Không bắt buộc phải là công dân số. Tích hợp đủ { $digital-citizen-document-count } loại giấy tờ trong VNeID rồi nộp trên mạng thì được miễn, còn không thì nộp lệ phí thường.
check-the-can-cuoc-item-cong-dan-so-hoi-lai = Xem danh sách { $digital-citizen-document-count } loại giấy tờ trong VNeID. Chưa rõ thì ở đây ghi lệ phí thường.

# Warnings

check-the-can-cuoc-warning-ngay-cap-khong-khop = Ngày cấp không khớp với loại thẻ đã chọn. Xin xem lại tên in trên đầu thẻ và ngày cấp.
check-the-can-cuoc-warning-han-khong-khop = Ngày hết hạn in trên thẻ đã qua, nhưng tính theo tuổi thì chưa đến mốc đổi. Xin đưa thẻ cho công an xã, phường xem.
check-the-can-cuoc-warning-noi-nop-bat-ky = Có thể làm ở công an xã, phường bất kỳ trong cả nước, nơi đã có thiết bị. Nên đặt lịch trước và hỏi nơi nào có thiết bị.
check-the-can-cuoc-warning-nhanh-hon = Cấp lại hoàn toàn trên mạng có thể chỉ chờ { $card-online-reissue-time-limit }.
check-the-can-cuoc-warning-khoa-the-mat = Nên xin cấp lại sớm. Lo bị người khác lợi dụng thì đề nghị khóa tài khoản VNeID.
check-the-can-cuoc-warning-cong-dan-so-dat-lich = Đặt lịch trên mạng rồi đến trực tiếp thì chưa rõ có được miễn lệ phí công dân số không. Ở đây ghi lệ phí thường, xin hỏi công an xã, phường.
check-the-can-cuoc-warning-le-phi-chua-chac = Từ ngày { $fee-switch-full-card-fee } lại thu đủ lệ phí, nếu không có thông tư mới. Xin hỏi lại trước khi nộp.
check-the-can-cuoc-warning-cmnd-het-gia-tri = Chứng minh nhân dân chỉ có giá trị đến hết ngày { $cmnd-last-valid-day }. Giấy tờ, hợp đồng đã ghi số cũ thì vẫn có hiệu lực.
check-the-can-cuoc-warning-han-luu-y-2-nam = Thẻ phải đổi khi đủ { $card-age-milestone-1 }, { $card-age-milestone-2 }, { $card-age-milestone-3 } và { $card-age-milestone-4 }. Thẻ cấp trong { $card-two-year-rule } trước một mốc thì dùng đến mốc sau.

# Days to remember

check-the-can-cuoc-reminder-moc-tuoi-cccd = Sinh nhật đến mốc phải đổi thẻ
check-the-can-cuoc-reminder-moc-tuoi-cccd-note = Đến công an xã, phường đổi sang thẻ căn cước. Đổi vì đến tuổi thì không mất tiền.
check-the-can-cuoc-reminder-moc-tuoi = Sinh nhật đến mốc phải đổi thẻ
check-the-can-cuoc-reminder-moc-tuoi-note = Đến công an xã, phường đổi thẻ căn cước. Đổi vì đến tuổi thì không mất tiền.
check-the-can-cuoc-reminder-han-in = Hết hạn in trên thẻ
check-the-can-cuoc-reminder-han-in-note = Thẻ dùng được đến ngày này. Nên xem lại trước để kịp đổi.
