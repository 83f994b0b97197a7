## The guide to the identity card.

guide-the-can-cuoc-la-gi-title = Thẻ căn cước là gì
guide-the-can-cuoc-la-gi-short-title = Thẻ căn cước
guide-the-can-cuoc-la-gi-description = Hai mặt thẻ ghi gì, con chíp giữ gì, thẻ CCCD cũ khác chỗ nào. Mấy tuổi phải đổi, làm ở đâu, chờ bao lâu, lệ phí bao nhiêu, mất thẻ thì làm sao.

# tra-loi-ngan
guide-the-can-cuoc-la-gi-tra-loi-ngan-title = Có thẻ CCCD rồi, có phải đổi sang thẻ căn cước không?
guide-the-can-cuoc-la-gi-khong-bat-buoc = Không bắt buộc.
guide-the-can-cuoc-la-gi-cccd-con-dung = Thẻ căn cước công dân, gọi tắt là CCCD, dùng đến ngày hết hạn in trên thẻ. Từ ngày { $id-law-in-force }, thẻ làm mới mang tên thẻ căn cước.
guide-the-can-cuoc-la-gi-ai-phai-co = Từ đủ { $card-mandatory-age } thì phải có thẻ. Phải đổi thẻ khi đủ { $card-age-milestone-1 }, { $card-age-milestone-2 }, { $card-age-milestone-3 } và { $card-age-milestone-4 }.

# hai-mat-the
guide-the-can-cuoc-la-gi-hai-mat-the-title = Trên thẻ căn cước ghi những gì
guide-the-can-cuoc-la-gi-o-anh-title = Ảnh
guide-the-can-cuoc-la-gi-o-anh = Thẻ của trẻ dưới { $card-biometrics-min-age } không có ảnh.
guide-the-can-cuoc-la-gi-o-so-dinh-danh-title = Số định danh
guide-the-can-cuoc-la-gi-o-so-dinh-danh = Làm giấy tờ hộ tịch, như khai sinh, kết hôn, chỉ cần cung cấp số này để cán bộ tra. Không tra được mới đưa bản chính.
guide-the-can-cuoc-la-gi-o-ho-ten-title = Họ tên
guide-the-can-cuoc-la-gi-o-ho-ten = Cơ quan làm thẻ ghi sai thì đổi thẻ không mất tiền.
guide-the-can-cuoc-la-gi-o-ngay-sinh-title = Ngày sinh, giới tính, quốc tịch
guide-the-can-cuoc-la-gi-o-ngay-sinh = Tính từ ngày sinh in ở đây là biết năm nào đến tuổi phải đổi thẻ.
guide-the-can-cuoc-la-gi-o-noi-cu-tru-title = Nơi cư trú
guide-the-can-cuoc-la-gi-o-noi-cu-tru = Tỉnh, xã đã sáp nhập thì thẻ còn hạn vẫn dùng, không bắt buộc đổi.
guide-the-can-cuoc-la-gi-o-noi-khai-sinh-title = Nơi đăng ký khai sinh
guide-the-can-cuoc-la-gi-o-noi-khai-sinh = Quê quán, vân tay và đặc điểm nhân dạng, tức là nét riêng trên người, thì không còn in.
guide-the-can-cuoc-la-gi-o-con-chip-title = Con chíp
guide-the-can-cuoc-la-gi-o-con-chip = Cán bộ đọc bằng máy có đầu đọc chíp. Chíp giữ những gì thì xem phần dưới.
guide-the-can-cuoc-la-gi-o-ma-qr-title = Mã QR
guide-the-can-cuoc-la-gi-o-ma-qr = Ô vuông đen trắng để máy đọc. Trong đó có cả số chứng minh nhân dân chín số.
guide-the-can-cuoc-la-gi-o-ngay-cap-title = Ngày cấp, ngày hết hạn
guide-the-can-cuoc-la-gi-o-ngay-cap = Thẻ dùng đến ngày hết hạn in ở đây.
guide-the-can-cuoc-la-gi-o-bo-cong-an-title = Dòng chữ “Bộ Công an”
guide-the-can-cuoc-la-gi-o-bo-cong-an = Dòng chữ này in ở mặt sau thẻ.

# con-chip
guide-the-can-cuoc-la-gi-con-chip-title = Con chíp giữ những gì
guide-the-can-cuoc-la-gi-chip-anh-title = Ảnh và nhân dạng
guide-the-can-cuoc-la-gi-chip-anh = Nhân dạng là nét riêng trên người. Ảnh chụp khi mình đi làm thẻ.
guide-the-can-cuoc-la-gi-chip-van-tay-title = Vân tay
guide-the-can-cuoc-la-gi-chip-van-tay = Vân tay không in trên mặt thẻ nữa, nhưng có trong chíp.
guide-the-can-cuoc-la-gi-chip-mong-mat-title = Mống mắt
guide-the-can-cuoc-la-gi-chip-mong-mat = Mống mắt là vòng màu trong mắt, chỉ lấy khi làm thẻ căn cước mới.
guide-the-can-cuoc-la-gi-so-cu-trong-qr-title = Số chứng minh nhân dân chín số
guide-the-can-cuoc-la-gi-so-cu-trong-qr = Số chứng minh nhân dân chín số có trong mã QR, trong chíp và trên VNeID. Không ai được đòi giấy xác nhận số ấy nữa. Thủ tục xin giấy này đã bỏ từ ngày { $decree-58-2026-from }.
guide-the-can-cuoc-la-gi-tich-hop-theo-y-title = Giấy tờ mình xin đưa vào
guide-the-can-cuoc-la-gi-tich-hop-theo-y = Đưa thêm thông tin vào thẻ hoặc VNeID gọi là tích hợp, chỉ làm khi mình đề nghị. Tích hợp được bảo hiểm y tế, bảo hiểm xã hội, bằng lái, khai sinh, kết hôn.

# hai-loai-the
guide-the-can-cuoc-la-gi-hai-loai-the-title = Đặt hai thẻ cạnh nhau: CCCD gắn chíp và thẻ căn cước
guide-the-can-cuoc-la-gi-ten-the-task = Tên thẻ
guide-the-can-cuoc-la-gi-ten-the-before = Thẻ căn cước công dân, gọi tắt là CCCD.
guide-the-can-cuoc-la-gi-ten-the-now = Thẻ căn cước.
guide-the-can-cuoc-la-gi-thoi-gian-cap-task = Được cấp
guide-the-can-cuoc-la-gi-thoi-gian-cap-before = Đến hết ngày { $cccd-name-last-day }.
guide-the-can-cuoc-la-gi-thoi-gian-cap-now = Từ ngày { $id-law-in-force }.
guide-the-can-cuoc-la-gi-con-dung-den-task = Dùng đến
guide-the-can-cuoc-la-gi-con-dung-den-before = Đến ngày hết hạn in trên thẻ.
guide-the-can-cuoc-la-gi-con-dung-den-now = Đến ngày hết hạn in trên thẻ.
guide-the-can-cuoc-la-gi-in-noi-o-task = In trên thẻ
guide-the-can-cuoc-la-gi-in-noi-o-before = Có quê quán, vân tay và đặc điểm nhân dạng.
guide-the-can-cuoc-la-gi-in-noi-o-now = Có nơi cư trú và nơi đăng ký khai sinh. Không in quê quán, vân tay, đặc điểm nhân dạng.
guide-the-can-cuoc-la-gi-mong-mat-task = Mống mắt
guide-the-can-cuoc-la-gi-mong-mat-before = Thẻ còn hạn thì không bắt buộc đi bổ sung.
guide-the-can-cuoc-la-gi-mong-mat-now = Thu khi làm thẻ mới.
guide-the-can-cuoc-la-gi-moc-doi-task = Tuổi phải đổi thẻ
guide-the-can-cuoc-la-gi-moc-doi-before = Theo luật cũ: khi đủ { $cccd-age-milestone-1 }, { $cccd-age-milestone-2 } và { $cccd-age-milestone-3 }.
guide-the-can-cuoc-la-gi-moc-doi-now = Khi đủ { $card-age-milestone-1 }, { $card-age-milestone-2 }, { $card-age-milestone-3 } và { $card-age-milestone-4 }. Người đang cầm CCCD cũng theo các mốc này.
guide-the-can-cuoc-la-gi-mat-the-so-sanh-task = Khi mất hoặc hỏng
guide-the-can-cuoc-la-gi-mat-the-so-sanh-before = Nên đặt lịch rồi đến trực tiếp.
guide-the-can-cuoc-la-gi-mat-the-so-sanh-now = Thẻ còn hạn và có VNeID mức 2 thì xin lại trên mạng được.

# tuoi-va-han
guide-the-can-cuoc-la-gi-tuoi-va-han-title = Mấy tuổi làm, mấy tuổi đổi
guide-the-can-cuoc-la-gi-bat-buoc-va-tuy-y = Từ đủ { $card-mandatory-age } thì bắt buộc có thẻ. Trẻ nhỏ hơn làm thẻ theo nhu cầu.
guide-the-can-cuoc-la-gi-hai-nam-truoc-moc = Thẻ cấp trong { $card-two-year-rule } trước một mốc tuổi thì dùng đến mốc sau. Cấp từ { $card-lifetime-issue-age } trở đi thì dùng suốt đời.
guide-the-can-cuoc-la-gi-cmnd-het = Chứng minh nhân dân chỉ có giá trị đến hết ngày { $cmnd-last-valid-day }. Hợp đồng, giấy tờ đã ghi số cũ thì vẫn có hiệu lực. Cơ quan nhà nước không được bắt đổi.

# lam-the
guide-the-can-cuoc-la-gi-lam-the-title = Làm thẻ từng bước
guide-the-can-cuoc-la-gi-buoc-xem-du-lieu-title = Xem thông tin của mình đã đúng chưa
guide-the-can-cuoc-la-gi-buoc-xem-du-lieu = Dữ liệu đúng thì không phải nộp sổ hộ khẩu, giấy khai sinh, cũng không phải điền tờ khai dài. Thiếu hoặc sai thì mới mang giấy chứng minh.
guide-the-can-cuoc-la-gi-buoc-dat-lich-title = Đặt lịch
guide-the-can-cuoc-la-gi-buoc-dat-lich = Vào Cổng Dịch vụ công quốc gia hoặc VNeID, chọn thủ tục, kiểm tra thông tin, rồi chọn thời gian và cơ quan.
guide-the-can-cuoc-la-gi-buoc-den-noi-title = Đến công an xã, phường
guide-the-can-cuoc-la-gi-buoc-den-noi = Công an xã, phường trực tiếp nhận hồ sơ và cấp thẻ, theo thông tư có từ ngày { $card-circular-118-from }. Công an cấp tỉnh và Bộ Công an cũng cấp.
guide-the-can-cuoc-la-gi-buoc-thu-nhan-title = Chụp ảnh, lấy vân tay, mống mắt
guide-the-can-cuoc-la-gi-buoc-thu-nhan = Cán bộ đối chiếu dữ liệu, chụp ảnh, lấy vân tay và mống mắt. Mình kiểm tra, ký phiếu rồi nhận giấy hẹn.
guide-the-can-cuoc-la-gi-buoc-nhan-the-title = Nhận thẻ
guide-the-can-cuoc-la-gi-buoc-nhan-the = Chờ { $card-time-limit } kể từ khi đủ hồ sơ, ở đâu cũng vậy.
guide-the-can-cuoc-la-gi-hoi-tien-do-title = Hỏi thẻ làm tới đâu
# digits: the number of the hotline
guide-the-can-cuoc-la-gi-hoi-tien-do = Gọi tổng đài 1900.0368, hoặc đường dây nóng của công an địa phương. Giờ trực và cước gọi thì hỏi công an xã, phường trước.

# noi-lam-khac
guide-the-can-cuoc-la-gi-noi-lam-khac-title = Ở xa quê, hoặc không đi lại được
guide-the-can-cuoc-la-gi-noi-nao-cung-duoc = Từ ngày { $one-procedure-from }, có thể làm ở công an hoặc quầy một cửa của xã, phường nào cũng được, nơi đã có thiết bị. Vẫn nên đặt lịch trước.
guide-the-can-cuoc-la-gi-lam-tai-nha = Người già yếu, khuyết tật, bệnh nặng thì gia đình báo công an xã, phường. Luật cho phép làm thẻ tại chỗ ở khi cần thiết.
guide-the-can-cuoc-la-gi-co-nguoi-dai-dien = Người mất năng lực hoặc khó khăn trong nhận thức thì có người đại diện hỗ trợ làm thủ tục.
guide-the-can-cuoc-la-gi-tre-duoi-sau = Trẻ dưới { $card-biometrics-min-age } thì người đại diện làm hết trên mạng, bé không phải chụp ảnh, lấy vân tay.
guide-the-can-cuoc-la-gi-tre-di-cung = Từ { $card-biometrics-min-age } đến dưới { $card-mandatory-age }, người đại diện đưa trẻ đến chụp ảnh, lấy vân tay và mống mắt.

# le-phi
guide-the-can-cuoc-la-gi-le-phi-title = Lệ phí
guide-the-can-cuoc-la-gi-khong-mat-tien = Bốn việc không mất tiền. Đó là làm thẻ lần đầu, đổi vì đến mốc tuổi, đổi vì cơ quan làm sai, và đổi vì sáp nhập tỉnh, xã.
guide-the-can-cuoc-la-gi-le-phi-hom-nay = Việc khác thì nộp lệ phí. Mức đang thu khi đổi CCCD sang thẻ căn cước là { $cccd-to-card-fee }. Đổi thẻ vì lý do khác là { $card-change-fee }. Xin cấp lại thẻ mất, hỏng là { $card-reissue-fee }.
guide-the-can-cuoc-la-gi-le-phi-sap-doi = Mức giảm một nửa chỉ đến hết ngày { $half-fee-last-day }. Từ ngày { $fee-switch-full-card-fee } lại thu đủ, nếu không có thông tư mới.
guide-the-can-cuoc-la-gi-nhom-mien = Có bảy nhóm được miễn. Đó là trẻ em dưới { $fee-exempt-child-under }, người từ đủ { $fee-exempt-elderly-from }, người khuyết tật, người thuộc hộ nghèo. Người có công và thân nhân, người thường trú ở xã biên giới, đặc khu cũng được miễn. Nhóm cuối là đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn.
guide-the-can-cuoc-la-gi-cong-dan-so = Công dân số nộp trên mạng được miễn lệ phí đổi, cấp lại thẻ. Miễn từ ngày { $digital-citizen-first-day } đến hết ngày { $digital-citizen-last-day }. Công dân số là người có VNeID mức 2 đã tích hợp đủ năm loại giấy tờ cơ bản, xem danh sách trong VNeID.
guide-the-can-cuoc-la-gi-tren-mang-bang-quay = Ngoài công dân số, nộp trên mạng hay đến trực tiếp thì lệ phí như nhau.

# mat-hong
guide-the-can-cuoc-la-gi-mat-hong-title = Mất thẻ, hỏng thẻ
guide-the-can-cuoc-la-gi-xin-lai-tren-mang-title = Thẻ căn cước: xin lại trên mạng
guide-the-can-cuoc-la-gi-xin-lai-tren-mang = Cần VNeID mức 2 và thẻ căn cước còn hạn. Kiểm tra dữ liệu rồi gửi hồ sơ trên VNeID hoặc Cổng Dịch vụ công quốc gia. Không phải lấy lại vân tay, thẻ gửi về qua bưu chính được.
guide-the-can-cuoc-la-gi-cccd-den-truc-tiep-title = Thẻ CCCD: đến trực tiếp
guide-the-can-cuoc-la-gi-cccd-den-truc-tiep = Quy định chỉ nói thẻ căn cước. Mất thẻ CCCD thì nên đặt lịch rồi đến trực tiếp, kể cả khi ứng dụng cho chọn nộp trên mạng.
guide-the-can-cuoc-la-gi-dung-moc-tuoi-title = Mất đúng lúc đến mốc tuổi
guide-the-can-cuoc-la-gi-dung-moc-tuoi = Thẻ mất hoặc hỏng đúng lúc đến tuổi đổi thẻ thì làm thủ tục đổi, không mất tiền.
guide-the-can-cuoc-la-gi-khong-phai-trinh-bao-title = Làm sớm, lo thì khóa VNeID
guide-the-can-cuoc-la-gi-khong-phai-trinh-bao = Các bước cấp lại không có bước trình báo mất thẻ. Nên xin cấp lại sớm. Lo bị lợi dụng thì khóa tài khoản VNeID.
guide-the-can-cuoc-la-gi-giu-the-title = Giữ thẻ cho mình
guide-the-can-cuoc-la-gi-giu-the = Không cầm cố, không cho thuê thẻ. Làm vậy có thể bị phạt từ { $fine-id-tier-4-min } đến { $fine-id-tier-4-max }.

# sap-nhap
guide-the-can-cuoc-la-gi-sap-nhap-title = Tỉnh, xã đã sáp nhập, có phải đổi thẻ không?
guide-the-can-cuoc-la-gi-khong-phai-doi = Không bắt buộc. Thẻ còn hạn vẫn có giá trị. Địa chỉ trong dữ liệu và trên VNeID tự cập nhật.
guide-the-can-cuoc-la-gi-muon-doi-thi-mien = Muốn đổi thì không mất tiền. Làm trên VNeID cần có thẻ căn cước còn hạn và tài khoản mức 2. Nhớ chọn đúng lý do “do sắp xếp đơn vị hành chính”.
guide-the-can-cuoc-la-gi-khong-thu-phi-cap-nhat = Không ai phải trả phí để cập nhật địa chỉ. Ai gọi điện đòi khoản phí ấy thì cúp máy.

# lam-gi-tiep
guide-the-can-cuoc-la-gi-lam-gi-tiep-title = Mình nên làm gì tiếp
guide-the-can-cuoc-la-gi-xem-han-the = Xem ngày hết hạn in trên thẻ. Rồi làm phần kiểm tra “Thẻ căn cước của tôi”. Phần ấy tính theo ngày sinh và ngày cấp thẻ của mình, ghi rõ lệ phí và số ngày chờ.

# drawings
guide-the-can-cuoc-la-gi-hinh-mat-truoc-alt = Bản vẽ mặt trước thẻ căn cước, có chữ MẪU. Ảnh ở bên trái. Bên phải là số định danh, họ tên, rồi ngày sinh, giới tính, quốc tịch. Mỗi chỗ có một con số của danh sách.
guide-the-can-cuoc-la-gi-hinh-mat-truoc-caption = Mặt trước. Hình vẽ, người trong hình không có thật. Con số trong vòng tròn là số trong danh sách.
guide-the-can-cuoc-la-gi-hinh-mat-sau-alt = Bản vẽ mặt sau thẻ căn cước, có chữ MẪU. Trên cùng là nơi cư trú và nơi đăng ký khai sinh, góc phải là mã QR. Bên dưới là con chíp, ngày cấp, ngày hết hạn và dòng chữ Bộ Công an.
guide-the-can-cuoc-la-gi-hinh-mat-sau-caption = Mặt sau. Chỗ đặt từng thứ trên thẻ thật có thể hơi khác.
guide-the-can-cuoc-la-gi-hinh-con-chip-alt = Con chíp ở giữa, có năm đường nối ra. Đó là ảnh, vân tay, mống mắt, số chứng minh nhân dân chín số, và giấy tờ có dấu cộng.
guide-the-can-cuoc-la-gi-hinh-con-chip-caption = Con chíp và những gì nó giữ. Dấu cộng là phần mình xin đưa thêm vào.
guide-the-can-cuoc-la-gi-hinh-hai-the-alt = Bản vẽ hai thẻ đặt cạnh nhau, có chữ MẪU. Thẻ CCCD có ba chỗ nét đứt: quê quán, đặc điểm nhân dạng, vân tay. Thẻ căn cước có hai chỗ bo tròn: nơi cư trú và nơi đăng ký khai sinh.
guide-the-can-cuoc-la-gi-hinh-hai-the-caption = Khung nét đứt: chỉ thẻ CCCD in. Khung bo tròn: thẻ căn cước in ở mặt sau. Hình vẽ, không phải thẻ thật.
