## The check of the household: the questions for one member, the list for that member, and the plan for all.

# Name and start page

check-ho-gia-dinh-title = Cả nhà mình
check-ho-gia-dinh-short-title = Cả nhà
check-ho-gia-dinh-description = Trả lời cho từng người trong nhà để có một kế hoạch chung. Ai phải đi, ai làm trên mạng, đi cùng nhau được không, mang gì, khi nào, hết bao nhiêu tiền.
check-ho-gia-dinh-intro = Mình thêm từng người trong nhà, rồi trả lời vài câu cho mỗi người. Cuối cùng có một kế hoạch cho cả nhà: ai đi, đi cùng ai, mang gì, tốn bao nhiêu.

# Questions

check-ho-gia-dinh-ngay-sinh-title = Người ấy sinh ngày nào?
check-ho-gia-dinh-ngay-sinh-why = từ đủ { $card-mandatory-age } thì bắt buộc có thẻ. Tuổi cũng cho biết khi nào phải đổi thẻ.
check-ho-gia-dinh-ngay-sinh-help = Ngày sinh ghi trên giấy khai sinh hoặc trên thẻ cũ. Không rõ ngày và tháng thì chỉ ghi năm.
check-ho-gia-dinh-giay-dang-co-title = Người ấy đang có loại thẻ hay giấy nào?
check-ho-gia-dinh-giay-dang-co-why = mỗi loại có hạn dùng khác nhau. Có nhiều loại thì chọn loại mới nhất.
check-ho-gia-dinh-giay-dang-co-help = Nhìn dòng chữ to ở trên đầu: chứng minh nhân dân, căn cước công dân, hay căn cước.
check-ho-gia-dinh-giay-dang-co-chua-co = Chưa làm thẻ lần nào
check-ho-gia-dinh-giay-dang-co-chua-co-hint = Có rồi mà bị mất thì chọn loại đã mất
check-ho-gia-dinh-giay-dang-co-cmnd = Chứng minh nhân dân
check-ho-gia-dinh-giay-dang-co-cccd = Căn cước công dân
check-ho-gia-dinh-giay-dang-co-cccd-hint = Có mã vạch hay gắn chíp đều chọn ô này
check-ho-gia-dinh-giay-dang-co-the-can-cuoc = Thẻ căn cước
check-ho-gia-dinh-giay-dang-co-the-can-cuoc-hint = Đầu thẻ ghi “Căn cước”, cấp từ ngày { $id-law-in-force }
check-ho-gia-dinh-giay-dang-co-khong-biet-hint = Nhìn dòng chữ trên đầu thẻ, hoặc hỏi chính người ấy
check-ho-gia-dinh-khai-sinh-cua-tre-title = Bé đã được khai sinh chưa?
check-ho-gia-dinh-khai-sinh-cua-tre-why = bé chưa khai sinh thì làm một lần cả khai sinh, đăng ký thường trú và thẻ bảo hiểm y tế.
check-ho-gia-dinh-khai-sinh-cua-tre-da-khai-sinh = Bé đã khai sinh rồi
check-ho-gia-dinh-khai-sinh-cua-tre-chua-khai-sinh = Bé chưa khai sinh
check-ho-gia-dinh-tinh-trang-the-title = Tấm thẻ còn dùng được không?
check-ho-gia-dinh-tinh-trang-the-why = thẻ mất, hoặc hỏng không dùng được, thì phải làm lại.
check-ho-gia-dinh-tinh-trang-the-con-tot = Thẻ còn đây, vẫn dùng được
check-ho-gia-dinh-tinh-trang-the-mat = Thẻ mất rồi
check-ho-gia-dinh-tinh-trang-the-hong = Thẻ hỏng, không dùng được
check-ho-gia-dinh-ngay-cap-title = Thẻ được cấp ngày nào?
check-ho-gia-dinh-ngay-cap-why = thẻ cấp trong { $card-two-year-rule } trước một mốc tuổi phải đổi thì dùng đến mốc sau.
check-ho-gia-dinh-ngay-cap-help = Ngày cấp in ở mặt sau thẻ. Chỉ nhớ năm thì ghi năm.
check-ho-gia-dinh-han-the-title = Trên thẻ ghi dùng đến ngày nào?
check-ho-gia-dinh-han-the-why = thẻ dùng được đến ngày hết hạn in trên thẻ.
check-ho-gia-dinh-han-the-help = Tìm dòng “Có giá trị đến” hoặc “Ngày hết hạn”. Chỉ nhớ năm thì ghi năm.
check-ho-gia-dinh-han-the-khong-thoi-han = Thẻ ghi “Không thời hạn”
check-ho-gia-dinh-thong-tin-the-title = Thông tin trên thẻ và trong VNeID có đúng không?
check-ho-gia-dinh-thong-tin-the-why = thông tin sai thì phải sửa. Sai ở đâu thì cách sửa khác nhau.
check-ho-gia-dinh-thong-tin-the-help = VNeID là ứng dụng định danh điện tử trên điện thoại. Không dùng VNeID thì chỉ cần xem trên thẻ.
check-ho-gia-dinh-thong-tin-the-dung = Đúng hết
check-ho-gia-dinh-thong-tin-the-sai-khai-sinh = Sai từ giấy khai sinh
check-ho-gia-dinh-thong-tin-the-sai-du-lieu = Trên thẻ đúng, trong VNeID lại sai
check-ho-gia-dinh-thong-tin-the-doi-thong-tin = Trên thẻ sai, hoặc thông tin đã đổi
check-ho-gia-dinh-thong-tin-the-doi-thong-tin-hint = Đã đổi họ tên, ngày sinh, nhân dạng, hoặc thẻ sai mà không do cơ quan
check-ho-gia-dinh-thong-tin-the-loi-co-quan = Cơ quan in sai trên thẻ
check-ho-gia-dinh-thong-tin-the-dia-gioi = Chỉ khác tên tỉnh, xã do sáp nhập
check-ho-gia-dinh-thong-tin-the-khong-biet-hint = Mở VNeID để xem, hoặc hỏi công an xã, phường
check-ho-gia-dinh-thong-tin-dan-cu-title = Thông tin của người ấy trong dữ liệu dân cư có đúng không?
check-ho-gia-dinh-thong-tin-dan-cu-why = cán bộ đối chiếu với dữ liệu dân cư trước khi làm thẻ. Thiếu hoặc sai thì phải sửa trước.
check-ho-gia-dinh-thong-tin-dan-cu-help = So thông tin trong VNeID, ứng dụng định danh điện tử, với giấy khai sinh. Không xem được thì hỏi công an xã, phường.
check-ho-gia-dinh-thong-tin-dan-cu-dung = Đúng hết
check-ho-gia-dinh-thong-tin-dan-cu-sai-khai-sinh = Sai từ giấy khai sinh
check-ho-gia-dinh-thong-tin-dan-cu-sai-du-lieu = Giấy khai sinh đúng, dữ liệu sai hoặc thiếu
check-ho-gia-dinh-vneid-title = Tài khoản VNeID của người ấy thế nào?
check-ho-gia-dinh-vneid-why = nộp trên mạng thì cần VNeID mức 2. Muốn làm mức 2 thì làm luôn khi đi làm thẻ.
check-ho-gia-dinh-vneid-help = VNeID là ứng dụng định danh điện tử trên điện thoại. Mức 1 tự đăng ký ở nhà, mức 2 phải đến công an chụp ảnh, lấy vân tay.
check-ho-gia-dinh-vneid-muc-2 = Có mức 2, đang dùng được
check-ho-gia-dinh-vneid-chua-kich-hoat = Đã được cấp, chưa kích hoạt
check-ho-gia-dinh-vneid-muon-muc-2 = Chưa có mức 2, muốn làm
check-ho-gia-dinh-vneid-muon-muc-1 = Chưa có gì, làm mức 1 là đủ
check-ho-gia-dinh-vneid-khong-can = Chưa có hoặc có mức 1, không làm thêm
check-ho-gia-dinh-vneid-khong-biet-hint = Mở VNeID của người ấy để xem mức
check-ho-gia-dinh-di-lam-title = Người ấy đi làm giấy có gì khó không?
check-ho-gia-dinh-di-lam-why = người già yếu, khuyết tật, bệnh nặng thì công an có thể đến nhà làm thẻ. Người khó tự làm thì có người đại diện giúp.
check-ho-gia-dinh-di-lam-tu-di = Không, tự đi và tự làm được
check-ho-gia-dinh-di-lam-tu-di-hint = Trẻ em đi cùng người lớn cũng chọn ô này
check-ho-gia-dinh-di-lam-khong-di-duoc = Không đi được
check-ho-gia-dinh-di-lam-khong-di-duoc-hint = Vì già yếu, khuyết tật hoặc bệnh nặng
check-ho-gia-dinh-di-lam-can-dai-dien = Cần người đại diện làm giúp
check-ho-gia-dinh-di-lam-can-dai-dien-hint = Vì mất năng lực, khó khăn trong nhận thức, hoặc đang được giám hộ
check-ho-gia-dinh-dai-dien-title = Ai làm giúp người ấy?
check-ho-gia-dinh-dai-dien-why = người đại diện đi cùng và làm thay. Vài việc trên mạng cần tài khoản VNeID mức 2 của người đại diện.
check-ho-gia-dinh-dai-dien-cha-me-muc-2 = Cha hoặc mẹ, đã có VNeID mức 2
check-ho-gia-dinh-dai-dien-cha-me = Cha hoặc mẹ, chưa có mức 2
check-ho-gia-dinh-dai-dien-giam-ho-muc-2 = Người giám hộ, đã có VNeID mức 2
check-ho-gia-dinh-dai-dien-giam-ho = Người giám hộ, chưa có mức 2
check-ho-gia-dinh-dai-dien-chua-co = Chưa có ai
check-ho-gia-dinh-dien-thoai-title = Người ấy có điện thoại và số để dùng VNeID chưa?
check-ho-gia-dinh-dien-thoai-why = VNeID chạy trên điện thoại thông minh. Mỗi số điện thoại chỉ dùng cho một tài khoản.
check-ho-gia-dinh-dien-thoai-du = Có máy thông minh và số đứng tên mình
check-ho-gia-dinh-dien-thoai-so-cua-nguoi-khac = Số đang dùng đứng tên người khác
check-ho-gia-dinh-dien-thoai-da-gan = Số ấy đã có tài khoản VNeID khác
check-ho-gia-dinh-dien-thoai-khong-co-so = Không có số nào
check-ho-gia-dinh-dien-thoai-khong-co-may = Có số, không có điện thoại thông minh
check-ho-gia-dinh-dien-mien-title = Người ấy có thuộc nhóm được miễn lệ phí không?
check-ho-gia-dinh-dien-mien-why = các nhóm này không phải nộp lệ phí làm thẻ.
check-ho-gia-dinh-dien-mien-khong = Không thuộc nhóm nào
check-ho-gia-dinh-dien-mien-thuoc-nhom = Có, thuộc một nhóm
check-ho-gia-dinh-dien-mien-thuoc-nhom-hint = Người khuyết tật, người có công hoặc thân nhân, hộ nghèo. Dân tộc thiểu số ở xã đặc biệt khó khăn, hoặc thường trú ở xã biên giới, đặc khu
check-ho-gia-dinh-cong-dan-so-title = VNeID của người ấy đã đủ { $digital-citizen-document-count } loại giấy tờ cơ bản chưa?
check-ho-gia-dinh-cong-dan-so-why = người có đủ trong VNeID gọi là công dân số. Công dân số nộp trên mạng được miễn lệ phí đến hết ngày { $digital-citizen-last-day }.
check-ho-gia-dinh-cong-dan-so-help = Danh sách các loại giấy tờ có trong VNeID. Không bắt buộc phải làm đủ.
check-ho-gia-dinh-cong-dan-so-du-giay-to = Đã đủ
check-ho-gia-dinh-cong-dan-so-chua-du = Chưa đủ

# Outcomes

check-ho-gia-dinh-outcome-sua-du-lieu-truoc-title = Sửa thông tin cho đúng trước đã
check-ho-gia-dinh-outcome-sua-du-lieu-truoc = Sửa thông tin trước, theo danh sách dưới đây. Sửa xong rồi mới làm thẻ, nếu danh sách ghi là phải làm.
check-ho-gia-dinh-outcome-thay-cmnd-title = Phải làm thẻ căn cước, vì chứng minh nhân dân đã hết giá trị
check-ho-gia-dinh-outcome-thay-cmnd = Chứng minh nhân dân chỉ có giá trị đến hết ngày { $cmnd-last-valid-day }. Đặt lịch ở công an xã, phường và hỏi luôn lệ phí.
check-ho-gia-dinh-outcome-co-the-lam-title = Trẻ có thể làm thẻ, không bắt buộc
check-ho-gia-dinh-outcome-co-the-lam = Chưa đủ { $card-mandatory-age } thì làm thẻ theo nhu cầu. Nhà mình muốn làm thì theo danh sách dưới đây.
check-ho-gia-dinh-outcome-phai-lam-lan-dau-title = Phải làm thẻ căn cước lần đầu
check-ho-gia-dinh-outcome-phai-lam-lan-dau = Từ đủ { $card-mandatory-age } thì bắt buộc có thẻ. Làm lần đầu không mất tiền.
check-ho-gia-dinh-outcome-phai-doi-title = Phải đổi thẻ
check-ho-gia-dinh-outcome-phai-doi = Thẻ đã đến mốc tuổi phải đổi, hoặc đã quá ngày hết hạn in trên thẻ.
check-ho-gia-dinh-outcome-cap-lai-title = Xin cấp lại thẻ bị mất hoặc hỏng
check-ho-gia-dinh-outcome-cap-lai = Làm thủ tục cấp lại thẻ căn cước. Nộp trên mạng hay đến trực tiếp thì xem danh sách.
check-ho-gia-dinh-outcome-mat-hong-cccd-title = Đến trực tiếp làm thẻ căn cước
check-ho-gia-dinh-outcome-mat-hong-cccd = Thẻ căn cước công dân bị mất hoặc hỏng thì nên đặt lịch đến công an xã, phường. Lệ phí bao nhiêu, hỏi luôn khi đặt lịch.
check-ho-gia-dinh-outcome-doi-thong-tin-title = Đổi thẻ vì thông tin đã đổi hoặc bị sai
check-ho-gia-dinh-outcome-doi-thong-tin = Xem danh sách cần mang giấy gì, rồi đặt lịch để đổi thẻ.
check-ho-gia-dinh-outcome-kich-hoat-title = Thẻ vẫn dùng được, kích hoạt VNeID ngay
check-ho-gia-dinh-outcome-kich-hoat = Kích hoạt trên ứng dụng trong { $e-id-activation-days } kể từ khi nhận thông báo. Quá hạn thì gọi tổng đài.
check-ho-gia-dinh-outcome-dai-dien-truoc-title = Cần người đại diện trước
check-ho-gia-dinh-outcome-dai-dien-truoc = Trẻ em và người được giám hộ phải có người đại diện. Đăng ký mức 1 thì dùng tài khoản mức 2 của người đại diện.
check-ho-gia-dinh-outcome-so-truoc-title = Cần một số điện thoại khác trước
check-ho-gia-dinh-outcome-so-truoc = Mỗi số chỉ dùng cho một tài khoản, và mức 1 cần số đứng tên mình. Có số rồi thì làm theo danh sách.
check-ho-gia-dinh-outcome-hoi-may-title = Chưa có điện thoại thông minh thì hỏi trước
check-ho-gia-dinh-outcome-hoi-may = Tài khoản phải kích hoạt trên ứng dụng. Hỏi công an xã, phường cách kích hoạt.
check-ho-gia-dinh-outcome-hoi-muc-2-tai-nha-title = Hỏi công an có làm VNeID mức 2 tại nhà không
check-ho-gia-dinh-outcome-hoi-muc-2-tai-nha = Thẻ vẫn dùng được. Mức 2 không ai làm thay được, nên phải hỏi trước.
check-ho-gia-dinh-outcome-lam-muc-2-title = Thẻ vẫn dùng được, đến công an làm VNeID mức 2
check-ho-gia-dinh-outcome-lam-muc-2 = Đến bất kỳ công an xã, phường nào để chụp ảnh, lấy vân tay. Không ai làm thay được.
check-ho-gia-dinh-outcome-lam-muc-1-title = Thẻ vẫn dùng được, đăng ký VNeID mức 1 ở nhà
check-ho-gia-dinh-outcome-lam-muc-1 = Đăng ký ngay trên điện thoại, không phải đi đâu. Trẻ em và người được giám hộ thì người đại diện đăng ký.
check-ho-gia-dinh-outcome-co-the-doi-title = Có thể đổi thẻ, không bắt buộc
check-ho-gia-dinh-outcome-co-the-doi = Sáp nhập không làm thẻ hết hạn. Muốn đổi thì làm theo danh sách dưới đây.
check-ho-gia-dinh-outcome-chua-can-lam-title = Chưa phải làm gì, thẻ vẫn dùng được
check-ho-gia-dinh-outcome-chua-can-lam = Thẻ dùng được đến ngày hết hạn in trên thẻ. Còn mốc tuổi phải đổi thẻ thì nhớ mốc ấy.
check-ho-gia-dinh-outcome-hoi-lai-title = Còn chỗ phải hỏi lại mới biết chắc
check-ho-gia-dinh-outcome-hoi-lai = Xem những mục ghi “Hỏi lại” trong danh sách. Biết rồi thì quay lại sửa câu trả lời, hoặc hỏi thẳng công an xã, phường.

# The list: the card

check-ho-gia-dinh-item-the-can-cuoc-title = Làm thẻ căn cước
check-ho-gia-dinh-item-the-can-cuoc-thay-cmnd = Chứng minh nhân dân chỉ có giá trị đến hết ngày { $cmnd-last-valid-day }, nên phải làm thẻ căn cước. Lệ phí cho trường hợp này chưa có nguồn nào nói rõ, xin hỏi khi đặt lịch.
check-ho-gia-dinh-item-the-can-cuoc-tre-duoi-6 = Trẻ chưa đủ { $card-biometrics-min-age } làm thẻ theo nhu cầu. Người đại diện làm trên mạng từ đầu đến cuối, bằng tài khoản VNeID mức 2 của mình.
check-ho-gia-dinh-item-the-can-cuoc-tre-duoi-14 = Từ { $card-biometrics-min-age } đến dưới { $card-mandatory-age }, trẻ làm thẻ theo nhu cầu. Trẻ đi cùng người đại diện để chụp ảnh, lấy vân tay và mống mắt.
check-ho-gia-dinh-item-the-can-cuoc-lan-dau = Từ đủ { $card-mandatory-age } thì bắt buộc có thẻ, làm lần đầu không mất tiền. Cán bộ đối chiếu dữ liệu, chụp ảnh, lấy vân tay và mống mắt.
check-ho-gia-dinh-item-the-can-cuoc-den-moc-tuoi = Thẻ phải đổi khi đủ { $card-age-milestone-1 }, { $card-age-milestone-2 }, { $card-age-milestone-3 } và { $card-age-milestone-4 }. Đổi vì đến mốc tuổi thì không mất tiền, kể cả khi thẻ mất hoặc hỏng đúng lúc ấy.
check-ho-gia-dinh-item-the-can-cuoc-het-han-in = Thẻ chỉ dùng được đến ngày hết hạn in trên thẻ. Ngày ấy đã qua nên phải đổi thẻ.
check-ho-gia-dinh-item-the-can-cuoc-cap-lai = Thẻ mất, hoặc hỏng không dùng được, thì làm thủ tục cấp lại.
check-ho-gia-dinh-item-the-can-cuoc-mat-hong-cccd = Thẻ căn cước công dân bị mất hoặc hỏng thì nên đặt lịch đến trực tiếp. Là đổi thẻ hay cấp lại thì chưa có nguồn nào nói rõ, nên lệ phí cũng phải hỏi.
check-ho-gia-dinh-item-the-can-cuoc-doi-thong-tin = Thông tin đã đổi, hoặc trên thẻ bị sai, thì làm thủ tục đổi thẻ. Cơ quan in sai thì không mất tiền.
check-ho-gia-dinh-item-the-can-cuoc-doi-dia-gioi = Không bắt buộc đổi thẻ vì sáp nhập. Muốn đổi thì không mất tiền, nhớ chọn đúng lý do “do sắp xếp đơn vị hành chính”.
check-ho-gia-dinh-item-the-can-cuoc-hoi-lai = Với câu trả lời này thì chưa biết chắc có phải làm thẻ không. Xem lại ngày sinh, loại thẻ, ngày cấp và thông tin, hoặc hỏi công an xã, phường.
check-ho-gia-dinh-item-the-dang-dung-title = Thẻ đang có
check-ho-gia-dinh-item-the-dang-dung-con-dung = Thẻ vẫn dùng được đến ngày hết hạn in trên thẻ. Chưa phải đổi.
check-ho-gia-dinh-item-bao-cong-an-title = Xin làm thẻ tại nhà
check-ho-gia-dinh-item-bao-cong-an-gia-dinh-bao = Gia đình báo công an xã, phường để đến nhà làm thẻ. Hỏi luôn ngày nào đến và cần chuẩn bị gì.

# The list: VNeID

check-ho-gia-dinh-item-vneid-muc-2-title = Tài khoản VNeID mức 2
check-ho-gia-dinh-item-vneid-muc-2-da-co = Đã có mức 2, dùng được mọi tính năng.
check-ho-gia-dinh-item-vneid-muc-2-kich-hoat = Kích hoạt trên ứng dụng trong { $e-id-activation-days } kể từ khi nhận thông báo. Quá hạn thì gọi tổng đài để được giúp.
check-ho-gia-dinh-item-vneid-muc-2-hoi-tai-nha = Hỏi công an xã, phường: “Người nhà tôi không đi được, anh chị có đến nhà làm mức 2 không?” Làm thẻ thì có thể đến nhà, còn mức 2 thì chưa rõ.
check-ho-gia-dinh-item-vneid-muc-2-cung-lam-the = Đi làm thẻ căn cước thì xin làm luôn mức 2. Thẻ hết hạn hoặc chưa có thì chờ lâu hơn.
check-ho-gia-dinh-item-vneid-muc-2-di-lam = Đến bất kỳ công an xã, phường nào để chụp ảnh, lấy vân tay. Có thông báo thì kích hoạt trên ứng dụng trong { $e-id-activation-days }.
check-ho-gia-dinh-item-vneid-muc-2-khong-can = Không bắt buộc có khi nộp trực tiếp. Lúc nào muốn thì làm sau.
check-ho-gia-dinh-item-vneid-muc-2-hoi-noi-nop = Chưa thấy quy định nào nói rõ cho ngày này. Hỏi nơi nộp: “Người nhà tôi không có VNeID mức 2, mang thẻ đến nộp trực tiếp được không?”
check-ho-gia-dinh-item-vneid-muc-2-hoi-lai = Mở VNeID xem tài khoản ở mức nào. Không xem được thì hỏi công an xã, phường.
check-ho-gia-dinh-item-vneid-muc-1-title = Tài khoản VNeID mức 1
check-ho-gia-dinh-item-vneid-muc-1-co-the-roi-lam = Có thẻ còn hiệu lực rồi mới đăng ký mức 1.
check-ho-gia-dinh-item-vneid-muc-1-dai-dien-dang-ky = Người đại diện vào VNeID của mình đăng ký giúp. Dùng số điện thoại và tài khoản mức 2 của người đại diện.
check-ho-gia-dinh-item-vneid-muc-1-tu-dang-ky = Tải VNeID, nhập số định danh và số điện thoại của mình, quét khuôn mặt rồi gửi. Có kết quả thì kích hoạt trong { $e-id-activation-days }.
check-ho-gia-dinh-item-vneid-muc-1-hoi-lai = Chưa biết chắc làm được mức nào. Xem lại tuổi và thẻ của người ấy.
check-ho-gia-dinh-item-vneid-cua-tre-title = VNeID của trẻ
check-ho-gia-dinh-item-vneid-cua-tre-co-the-da = Trẻ có thẻ rồi mới đăng ký được tài khoản, khi nhà mình cần. Chưa đủ { $e-id-child-level-2-min-age } thì chỉ có mức 1.
check-ho-gia-dinh-item-dien-thoai-title = Điện thoại và số để dùng VNeID
check-ho-gia-dinh-item-dien-thoai-du = Có máy và số đứng tên mình. Chỉ tải VNeID từ App Store hoặc CH Play.
check-ho-gia-dinh-item-dien-thoai-hoi-sim = Có hướng dẫn đòi SIM đứng tên mình khi làm mức 2. Hỏi công an xã, phường: “Số như thế có làm được không?”
check-ho-gia-dinh-item-dien-thoai-dung-ten-minh = Cần số đứng tên chính người ấy. Hỏi nhà mạng cách đăng ký SIM hoặc đổi tên chủ số.
check-ho-gia-dinh-item-dien-thoai-da-gan = Mỗi số chỉ đăng ký được cho một tài khoản. Dùng số khác, hoặc hỏi công an xã, phường cách gỡ số khỏi tài khoản kia.
check-ho-gia-dinh-item-dien-thoai-khong-co-may = Tài khoản được kích hoạt trên ứng dụng. Hỏi công an xã, phường: “Không có điện thoại thông minh thì kích hoạt thế nào?”
check-ho-gia-dinh-item-dien-thoai-hoi-lai = Xem máy có cài được ứng dụng không, và hỏi nhà mạng số đứng tên ai.

# The list: papers

check-ho-gia-dinh-item-giay-cu-title = Thẻ cũ hoặc chứng minh nhân dân
check-ho-gia-dinh-item-giay-cu-khong-con = Thẻ đã mất thì không có gì để mang. Trình tự cấp lại không có bước trình báo mất thẻ.
check-ho-gia-dinh-item-giay-cu-mang-cmnd = Nên mang theo chứng minh nhân dân cũ.
check-ho-gia-dinh-item-giay-cu-mang-the = Có đi làm giấy thì nên mang theo thẻ đang có.
check-ho-gia-dinh-item-giay-cu-hoi-lai = Có thẻ hay giấy cũ nào thì nên mang theo. Không chắc thì hỏi công an xã, phường.
check-ho-gia-dinh-item-giay-chung-minh-title = Giấy chứng minh thông tin đúng
check-ho-gia-dinh-item-giay-chung-minh-khong-can = Dữ liệu đã đúng thì không phải nộp giấy khai sinh, không phải điền tờ khai dài.
check-ho-gia-dinh-item-giay-chung-minh-phai-mang = Mang giấy tờ chứng minh thông tin nào là đúng. Nhân dạng đã đổi thì hỏi công an xã, phường cần giấy gì.
check-ho-gia-dinh-item-giay-chung-minh-hoi-giay = Trường hợp này xin hỏi công an xã, phường cần mang giấy gì.
check-ho-gia-dinh-item-giay-chung-minh-hoi-lai = Xem thông tin đã đúng chưa. Thiếu hoặc sai thì mang giấy tờ chứng minh.

# The list: putting data right

check-ho-gia-dinh-item-sua-du-lieu-title = Sửa dữ liệu dân cư, phiếu mẫu DC02
check-ho-gia-dinh-item-sua-du-lieu-phai-sua = Điền phiếu mẫu DC02, kèm giấy tờ chứng minh. Nộp trên mạng, hoặc ở công an nơi gần nhất.
check-ho-gia-dinh-item-sua-du-lieu-sau-ho-tich = Hộ tịch sửa xong thì dữ liệu cư trú tự đồng bộ. Chưa đồng bộ thì nộp phiếu mẫu DC02, kèm giấy tờ chứng minh.
check-ho-gia-dinh-item-sua-du-lieu-tu-kiem-tra = Mở VNeID xem họ tên, ngày sinh, giới tính, quê quán và nơi ở đã đúng chưa.
check-ho-gia-dinh-item-cai-chinh-ho-tich-title = Cải chính hộ tịch
check-ho-gia-dinh-item-cai-chinh-ho-tich-lam-truoc = Giấy khai sinh sai thì cải chính trước, ở ủy ban nhân dân xã, phường.

# The list: people

check-ho-gia-dinh-item-giay-khai-sinh-tre-title = Khai sinh của trẻ
check-ho-gia-dinh-item-giay-khai-sinh-tre-da-co = Trẻ đã khai sinh. Dữ liệu có đúng trên máy thì không phải nộp giấy khai sinh.
check-ho-gia-dinh-item-giay-khai-sinh-tre-lam-lien-thong = Làm một lần cả khai sinh, đăng ký thường trú và thẻ bảo hiểm y tế, trên Cổng Dịch vụ công quốc gia hoặc VNeID.
check-ho-gia-dinh-item-giay-khai-sinh-tre-hoi-lai = Hỏi lại trong nhà xem trẻ đã khai sinh chưa.
check-ho-gia-dinh-item-nguoi-dai-dien-title = Người đại diện
check-ho-gia-dinh-item-nguoi-dai-dien-tuy-tuoi = Chưa đủ { $e-id-level-2-min-age }, hoặc đang được giám hộ, thì phải có người đại diện. Xem lại ngày sinh và hỏi lại trong nhà.
check-ho-gia-dinh-item-nguoi-dai-dien-con-thieu = Cần có người đại diện. Chưa biết ai làm được thì hỏi công an xã, phường.
check-ho-gia-dinh-item-nguoi-dai-dien-can-muc-2 = Người đại diện phải có VNeID mức 2 trước. Người ấy tự đến công an xã, phường bất kỳ, không ai làm thay được.
check-ho-gia-dinh-item-nguoi-dai-dien-hoi-muc-2 = Làm mức 2 thì chưa rõ người đại diện có cần mức 2 không. Hỏi công an xã, phường.
check-ho-gia-dinh-item-nguoi-dai-dien-tre-duoi-6 = Trẻ chưa đủ { $card-biometrics-min-age } không phải lấy vân tay, không phải đưa đi. Người đại diện có VNeID mức 2 nộp trên mạng; chưa chắc thì hỏi công an xã, phường.
check-ho-gia-dinh-item-nguoi-dai-dien-lam-thay-truc-tuyen = Đã có người đại diện có mức 2, làm thay được trên mạng.
check-ho-gia-dinh-item-nguoi-dai-dien-di-cung = Người đại diện đi cùng và làm thủ tục thay.
check-ho-gia-dinh-item-nguoi-dai-dien-hoi-lai = Hỏi công an xã, phường xem có cần người đại diện không, và ai làm được.
check-ho-gia-dinh-item-giay-dai-dien-title = Giấy tờ của người đại diện
check-ho-gia-dinh-item-giay-dai-dien-hoi-cong-an = Hỏi công an xã, phường giấy nào cho biết ai là người đại diện.

# The list: paying less

check-ho-gia-dinh-item-mien-le-phi-title = Lệ phí phải nộp
check-ho-gia-dinh-item-mien-le-phi-theo-tuoi = Trẻ em dưới { $fee-exempt-child-under } và người từ đủ { $fee-exempt-elderly-from } được miễn lệ phí.
check-ho-gia-dinh-item-mien-le-phi-theo-nhom = Nhóm này được miễn lệ phí. Xin hỏi công an xã, phường cần mang giấy gì để chứng minh.
check-ho-gia-dinh-item-mien-le-phi-hoi-lai = Hỏi công an xã, phường xem người ấy có thuộc nhóm được miễn lệ phí không.
check-ho-gia-dinh-item-cong-dan-so-title = Miễn lệ phí cho công dân số
check-ho-gia-dinh-item-cong-dan-so-duoc-mien = Công dân số nộp trên mạng đến hết ngày { $digital-citizen-last-day } thì được miễn lệ phí.
check-ho-gia-dinh-item-cong-dan-so-chua-du = Không bắt buộc phải là công dân số. Tích hợp đủ { $digital-citizen-document-count } loại giấy tờ trong VNeID rồi nộp trên mạng thì được miễn, còn không thì nộp lệ phí thường.
check-ho-gia-dinh-item-cong-dan-so-hoi-lai = Xem danh sách { $digital-citizen-document-count } loại giấy tờ trong VNeID. Chưa rõ thì ở đây ghi lệ phí thường.

# Warnings

check-ho-gia-dinh-warning-ngay-cap-khong-khop = Ngày cấp không khớp với loại thẻ đã chọn. Xin xem lại tên in trên đầu thẻ và ngày cấp.
check-ho-gia-dinh-warning-han-khong-khop = Ngày hết hạn in trên thẻ đã qua, nhưng tính theo tuổi thì chưa đến mốc đổi. Xin đưa thẻ cho công an xã, phường xem.
check-ho-gia-dinh-warning-noi-nop-bat-ky = Có thể làm ở công an xã, phường bất kỳ trong cả nước, nơi đã có thiết bị. Nên đặt lịch trước và hỏi nơi nào có thiết bị.
check-ho-gia-dinh-warning-khoa-the-mat = Nên xin cấp lại sớm. Lo bị người khác lợi dụng thì đề nghị khóa tài khoản VNeID.
check-ho-gia-dinh-warning-le-phi-chua-chac = Từ ngày { $fee-switch-full-card-fee } lại thu đủ lệ phí, nếu không có thông tư mới. Xin hỏi lại trước khi nộp.
check-ho-gia-dinh-warning-khong-ai-goi-kich-hoat = Công an không kích hoạt mức 2 qua điện thoại. Cũng không đòi mật khẩu, mã xác thực hay tiền qua cuộc gọi, tin nhắn.

# Days to remember

check-ho-gia-dinh-reminder-han-in = Hết hạn in trên thẻ
check-ho-gia-dinh-reminder-han-in-note = Thẻ dùng được đến ngày này. Nên xem lại trước để kịp đổi.
check-ho-gia-dinh-reminder-moc-tuoi-cccd = Sinh nhật đến mốc phải đổi thẻ
check-ho-gia-dinh-reminder-moc-tuoi-cccd-note = Đến công an xã, phường đổi sang thẻ căn cước. Đổi vì đến tuổi thì không mất tiền.
check-ho-gia-dinh-reminder-moc-tuoi = Sinh nhật đến mốc phải đổi thẻ
check-ho-gia-dinh-reminder-moc-tuoi-note = Đến công an xã, phường đổi thẻ căn cước. Đổi vì đến tuổi thì không mất tiền.
check-ho-gia-dinh-reminder-phai-co-the = Sinh nhật từ đó bắt buộc có thẻ
check-ho-gia-dinh-reminder-phai-co-the-note = Đến công an xã, phường làm thẻ căn cước lần đầu, không mất tiền.

# The members

check-ho-gia-dinh-me = Tôi
check-ho-gia-dinh-for = Đang trả lời cho: { $name }
check-ho-gia-dinh-members-title = Nhà mình có ai?
check-ho-gia-dinh-member-label = Thêm một người, gọi là gì?
check-ho-gia-dinh-member-note = Gọi ngắn thôi, như “Bà” hay “Con lớn”. Đừng ghi họ tên đầy đủ, số thẻ hay số điện thoại.
check-ho-gia-dinh-member-add = Thêm người này
check-ho-gia-dinh-member-open = Trả lời
check-ho-gia-dinh-member-open-who = Trả lời cho { $name }
check-ho-gia-dinh-member-review = Xem lại câu trả lời
check-ho-gia-dinh-member-remove = Bỏ
check-ho-gia-dinh-member-remove-who = Bỏ { $name } ra
check-ho-gia-dinh-member-none = chưa trả lời
check-ho-gia-dinh-member-left = chưa trả lời xong
check-ho-gia-dinh-member-done = đã trả lời xong
check-ho-gia-dinh-to-plan = Xem kế hoạch cả nhà
check-ho-gia-dinh-to-members = Thêm người, đổi người
check-ho-gia-dinh-error-empty = Xin ghi một tên gọi ngắn, như “Bà” hay “Con lớn”.
check-ho-gia-dinh-error-too-long = Tên gọi dài quá. Xin ghi nhiều nhất { $characters } chữ cái.
check-ho-gia-dinh-error-digits = Xin đừng ghi số thẻ hay số điện thoại. Chỉ cần một tên gọi ngắn.
check-ho-gia-dinh-error-character = Tên gọi có dấu không dùng được. Xin chỉ ghi chữ.
check-ho-gia-dinh-error-taken = Đã có người gọi như vậy rồi. Xin đặt tên gọi khác.
check-ho-gia-dinh-error-full = Kế hoạch có nhiều nhất { $most } người. Không thêm được nữa.

# The plan

check-ho-gia-dinh-word-must = Phải làm
check-ho-gia-dinh-word-may = Tùy mình
check-ho-gia-dinh-plan-title = Kế hoạch của cả nhà
check-ho-gia-dinh-plan-fee-title = Lệ phí làm thẻ của cả nhà
check-ho-gia-dinh-plan-fee-note = Chỉ tính lệ phí làm thẻ căn cước của những việc phải làm, theo mức của ngày ghi ở trên.
check-ho-gia-dinh-plan-fee-open = Ít nhất { $low }. Còn chỗ phải hỏi hoặc chưa trả lời xong.
check-ho-gia-dinh-plan-fee-later = Từ { $date }, lệ phí của cả nhà: { $fee }.
check-ho-gia-dinh-plan-go = Phải đi
check-ho-gia-dinh-plan-home = Công an đến nhà, gia đình báo trước
check-ho-gia-dinh-plan-online = Làm trên mạng
check-ho-gia-dinh-plan-ask = Phải hỏi trước
check-ho-gia-dinh-plan-open = Chưa trả lời xong
check-ho-gia-dinh-plan-nothing = Không phải làm gì
check-ho-gia-dinh-plan-may = Có thể làm, nếu muốn
check-ho-gia-dinh-plan-way-title = Đi thế nào, mang gì
check-ho-gia-dinh-plan-together = { $names } đi cùng một chuyến được. Nơi đến: { $place }.
check-ho-gia-dinh-plan-may-join = { $names } không bắt buộc, nhưng muốn làm thì đi cùng chuyến được. Nơi đến: { $place }.
check-ho-gia-dinh-plan-later = { $names } sửa thông tin cho đúng trước, rồi mới đi.
check-ho-gia-dinh-plan-bring = { $name } cần: { $papers }.
check-ho-gia-dinh-plan-when-title = Ngày cần nhớ
check-ho-gia-dinh-plan-day = { $date }, { $name }: { $what }.
check-ho-gia-dinh-plan-each-title = Danh sách của từng người
