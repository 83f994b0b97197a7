## The guide from the paper household book to the identity card.

guide-tu-so-ho-khau-den-the-can-cuoc-title = Từ sổ hộ khẩu đến thẻ căn cước
guide-tu-so-ho-khau-den-the-can-cuoc-short-title = Từ sổ đến thẻ
guide-tu-so-ho-khau-den-the-can-cuoc-description = Sổ hộ khẩu giấy không còn giá trị. Bài này nói rõ cái gì thay thế, cách chứng minh nơi ở, cuốn sổ cũ để làm gì. Cũng chỉ cách nói sao khi nơi làm việc vẫn đòi sổ.

# tra-loi-ngan
guide-tu-so-ho-khau-den-the-can-cuoc-tra-loi-ngan-title = Sổ hộ khẩu giấy còn dùng được không?
guide-tu-so-ho-khau-den-the-can-cuoc-khong-con = Không còn.
guide-tu-so-ho-khau-den-the-can-cuoc-thay-bang = Từ ngày { $paper-books-void-from }, sổ hộ khẩu và sổ tạm trú giấy không còn giá trị. Nay mình đưa thẻ căn cước, hoặc mở VNeID, ứng dụng định danh điện tử trên điện thoại. Cơ quan phải tự tra nơi ở trên máy.
guide-tu-so-ho-khau-den-the-can-cuoc-khong-phai-nop = Cuốn sổ cũ không phải mang đi nộp, nhà mình cứ cất giữ.

# da-het
guide-tu-so-ho-khau-den-the-can-cuoc-da-het-title = Cái gì đã hết, từ bao giờ
guide-tu-so-ho-khau-den-the-can-cuoc-so-giay-het = Luật Cư trú có hiệu lực từ ngày { $residence-law-in-force }. Từ đó, nơi ở được quản lý bằng dữ liệu trên máy, thay cho sổ giấy. Sổ đã cấp chỉ dùng được đến hết ngày { $paper-book-last-valid-day }.
guide-tu-so-ho-khau-den-the-can-cuoc-bo-yeu-cau-so = Nghị định 104/2022/NĐ-CP sửa các nghị định có yêu cầu nộp hoặc xuất trình sổ. Việc sửa này áp dụng từ ngày { $paper-books-void-from }.

# moc-thoi-gian
guide-tu-so-ho-khau-den-the-can-cuoc-moc-thoi-gian-title = Các mốc từ sổ đến thẻ
guide-tu-so-ho-khau-den-the-can-cuoc-moc-thong-qua-when = { $residence-law-adopted }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-thong-qua-title = Luật Cư trú được thông qua
guide-tu-so-ho-khau-den-the-can-cuoc-moc-thong-qua = Luật bỏ việc quản lý nơi ở bằng sổ giấy, chuyển sang dữ liệu trên máy.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-hieu-luc-when = { $residence-law-in-force }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-hieu-luc-title = Luật Cư trú có hiệu lực
guide-tu-so-ho-khau-den-the-can-cuoc-moc-hieu-luc = Sổ hộ khẩu, sổ tạm trú đã cấp vẫn dùng được thêm một thời gian.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cao-diem-when = { $hanoi-drive-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cao-diem-title = Hà Nội mở đợt cao điểm làm thẻ
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cao-diem = Suốt { $hanoi-drive-days } đêm, đến ngày { $hanoi-drive-last-day }, công an xã, phường nhận hồ sơ làm thẻ gắn chíp mỗi ngày ba ca.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-dinh-danh-when = { $e-id-first-decree-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-dinh-danh-title = Nghị định về định danh điện tử
guide-tu-so-ho-khau-den-the-can-cuoc-moc-dinh-danh = Nghị định 59/2022/NĐ-CP có hiệu lực. Từ ngày { $e-id-decree-from }, Nghị định 69/2024/NĐ-CP thay nghị định này.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-het-gia-tri-when = { $paper-books-void-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-het-gia-tri-title = Sổ giấy hết giá trị
guide-tu-so-ho-khau-den-the-can-cuoc-moc-het-gia-tri = Ngày { $paper-book-last-valid-day } là ngày cuối của sổ hộ khẩu và sổ tạm trú giấy. Cơ quan dùng cơ sở dữ liệu quốc gia về dân cư và về cư trú.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cong-dien-when = { $pm-dispatch-day }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cong-dien-title = Thủ tướng nhắc: đừng đòi sổ giấy
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cong-dien = Công điện yêu cầu không đòi người dân xuất trình sổ giấy, và nêu tên nơi còn gây phiền hà.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-ct07-when = { $ct07-one-year-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-ct07-title = Giấy CT07 dùng được lâu hơn
guide-tu-so-ho-khau-den-the-can-cuoc-moc-ct07 = CT07 là giấy xác nhận thông tin về cư trú. Từ ngày này giấy có giá trị { $ct07-validity }, nếu nơi ở không đổi.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-the-can-cuoc-when = { $id-law-in-force }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-the-can-cuoc-title = Có thẻ căn cước
guide-tu-so-ho-khau-den-the-can-cuoc-moc-the-can-cuoc = Luật Căn cước có hiệu lực. Thẻ căn cước công dân cấp trước đó vẫn dùng đến ngày hết hạn in trên thẻ.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cmnd-when = { $cmnd-void-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cmnd-title = Chứng minh nhân dân hết giá trị
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cmnd = Giấy chứng minh nhân dân, loại chín số và loại mười hai số, chỉ có giá trị đến hết ngày { $cmnd-last-valid-day }.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cong-an-huyen-when = { $district-police-gone-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cong-an-huyen-title = Không còn công an cấp huyện
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cong-an-huyen = Việc căn cước chuyển về công an tỉnh và công an xã, phường.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-hai-cap-when = { $two-tier-government-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-hai-cap-title = Chính quyền còn hai cấp, tỉnh và xã
guide-tu-so-ho-khau-den-the-can-cuoc-moc-hai-cap = Giấy tờ đã cấp vẫn có giá trị. Thẻ còn hạn không bắt buộc phải đổi vì sáp nhập tỉnh, xã.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-xu-phat-when = { $fines-decree-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-xu-phat-title = Nghị định mới về mức phạt
guide-tu-so-ho-khau-den-the-can-cuoc-moc-xu-phat = Nghị định 282/2025/NĐ-CP về xử phạt trong an ninh, trật tự thay nghị định cũ.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-du-lieu-when = { $data-replaces-papers-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-du-lieu-title = Dữ liệu dân cư thay giấy tờ
guide-tu-so-ho-khau-den-the-can-cuoc-moc-du-lieu = Trong gần { $procedures-using-data } thủ tục hành chính, dữ liệu dân cư được dùng thay thẻ và giấy tờ về nơi cư trú.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-dat-lich-when = { $decree-58-2026-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-dat-lich-title = Đặt lịch và xin lại thẻ trên mạng
guide-tu-so-ho-khau-den-the-can-cuoc-moc-dat-lich = Nghị định 58/2026/NĐ-CP có hiệu lực. Làm thẻ thì đặt lịch qua Cổng Dịch vụ công quốc gia hoặc VNeID. Thẻ căn cước còn hạn mà mất, hỏng thì gửi hồ sơ trên mạng.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cam-doi-when = { $no-asking-integrated-papers-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cam-doi-title = Cấm đòi giấy đã có trong VNeID
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cam-doi = Luật cấm yêu cầu xuất trình giấy tờ đã đưa vào căn cước điện tử hay VNeID để làm thủ tục hành chính. Chỉ trừ khi thông tin không thống nhất hoặc luật khác có quy định.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-thong-tu-when = { $residence-circular-in-force }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-thong-tu-title = Thông tư mới về cư trú và căn cước
guide-tu-so-ho-khau-den-the-can-cuoc-moc-thong-tu = Thông tư 116/2026/TT-BCA thay các thông tư cũ về cư trú. Thông tư 118/2026/TT-BCA sửa quy định về căn cước.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cong-dan-so-when = { $digital-citizen-first-day }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cong-dan-so-title = Công dân số được miễn lệ phí thẻ
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cong-dan-so = Nộp trên mạng thì được miễn lệ phí đổi, cấp lại thẻ, đến hết ngày { $digital-citizen-last-day }. Công dân số là người có VNeID mức 2 đã đưa đủ năm loại giấy tờ cơ bản vào đó.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-mot-thu-tuc-when = { $one-procedure-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-mot-thu-tuc-title = Cấp, đổi, cấp lại thẻ gộp làm một
guide-tu-so-ho-khau-den-the-can-cuoc-moc-mot-thu-tuc = Danh mục thủ tục căn cước mới bỏ các thủ tục cũ, gộp ba việc thành một thủ tục.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-nghi-dinh-320-when = { $e-id-amendment-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-nghi-dinh-320-title = Sửa quy định về định danh điện tử
guide-tu-so-ho-khau-den-the-can-cuoc-moc-nghi-dinh-320 = Nghị định 320/2026/NĐ-CP sửa Nghị định 69/2024/NĐ-CP.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-le-phi-when = { $fee-switch-full-card-fee }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-le-phi-title = Lệ phí thẻ trở lại mức đủ
guide-tu-so-ho-khau-den-the-can-cuoc-moc-le-phi = Mức giảm một nửa chỉ đến hết ngày { $half-fee-last-day }. Sau đó lại thu đủ, nếu không có thông tư mới.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-het-mien-when = { $fee-switch-waiver-end }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-het-mien-title = Hết đợt miễn cho công dân số
guide-tu-so-ho-khau-den-the-can-cuoc-moc-het-mien = Từ ngày này lệ phí thẻ lại theo thông tư gốc, cả khi nộp trên mạng.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-ho-tich-when = { $civil-status-law-2026-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-ho-tich-title = Luật Hộ tịch mới có hiệu lực
guide-tu-so-ho-khau-den-the-can-cuoc-moc-ho-tich = Luật này thay luật cũ. Đăng ký khai sinh, kết hôn và các việc hộ tịch khác không phụ thuộc nơi cư trú.

# thay-the
guide-tu-so-ho-khau-den-the-can-cuoc-thay-the-title = Cái gì thay cuốn sổ
guide-tu-so-ho-khau-den-the-can-cuoc-the-thay-so = Thứ nhất là thẻ căn cước, tên gọi từ ngày { $id-law-in-force }. Đến hết ngày { $cccd-name-last-day }, thẻ mang tên căn cước công dân gắn chíp, viết tắt là CCCD. Thẻ CCCD còn hạn vẫn dùng được, không bắt buộc đổi sớm.
guide-tu-so-ho-khau-den-the-can-cuoc-vneid-thay-so = Thứ hai là VNeID. Tài khoản VNeID mức 2 có căn cước điện tử, giá trị tương đương tấm thẻ khi làm thủ tục.
guide-tu-so-ho-khau-den-the-can-cuoc-tu-tra-cuu = Cơ quan giải quyết thủ tục phải tự tra nơi cư trú. Có thể tra qua hệ thống một cửa ở quầy nhận hồ sơ, Cổng Dịch vụ công quốc gia, hoặc VNeID của người dân. Cũng có thể dùng đầu đọc mã QR và con chíp trên thẻ.
guide-tu-so-ho-khau-den-the-can-cuoc-cam-doi-ct07 = Từ ngày { $residence-circular-in-force }, cơ quan tra được nơi ở thì không được yêu cầu giấy CT07. Đó là giấy xác nhận thông tin về cư trú.
guide-tu-so-ho-khau-den-the-can-cuoc-khi-khong-tra-duoc = Chỉ khi máy không tra được, cơ quan mới yêu cầu một trong hai giấy: thẻ căn cước, hoặc giấy xác nhận mẫu CT07.

# bay-cach
guide-tu-so-ho-khau-den-the-can-cuoc-bay-cach-title = Bảy cách chứng minh nơi ở, không cần sổ
guide-tu-so-ho-khau-den-the-can-cuoc-cach-the-title = Đưa thẻ căn cước
guide-tu-so-ho-khau-den-the-can-cuoc-cach-the = Dùng thẻ căn cước, hoặc thẻ CCCD gắn chíp còn hạn. Thẻ mới in nơi cư trú ở mặt sau.
guide-tu-so-ho-khau-den-the-can-cuoc-cach-qr-title = Cho quét mã QR trên thẻ
guide-tu-so-ho-khau-den-the-can-cuoc-cach-qr = Mã QR là ô vuông đen trắng in trên thẻ. Trên thẻ CCCD, quét mã này thấy họ tên, ngày sinh, nơi thường trú và ngày cấp.
guide-tu-so-ho-khau-den-the-can-cuoc-cach-chip-title = Cho đọc con chíp trên thẻ
guide-tu-so-ho-khau-den-the-can-cuoc-cach-chip = Nơi có đầu đọc chíp nối với cơ sở dữ liệu thì cán bộ đọc thẻ bằng máy.
guide-tu-so-ho-khau-den-the-can-cuoc-cach-tra-cuu-title = Nhờ cán bộ tra dữ liệu dân cư
guide-tu-so-ho-khau-den-the-can-cuoc-cach-tra-cuu = Cán bộ tra trên hệ thống một cửa hoặc Cổng Dịch vụ công quốc gia. Trang để người dân tự tra những năm trước nay có thể không còn dùng.
guide-tu-so-ho-khau-den-the-can-cuoc-cach-vneid-title = Mở VNeID trên điện thoại
guide-tu-so-ho-khau-den-the-can-cuoc-cach-vneid = Với tài khoản VNeID mức 2, mở Ví giấy tờ, chọn Thông tin cư trú, rồi nhập mật khẩu. Màn hình hiện nơi thường trú, tạm trú, nơi ở hiện tại, chủ hộ và thành viên trong hộ.
guide-tu-so-ho-khau-den-the-can-cuoc-cach-ct07-title = Xin giấy xác nhận cư trú, mẫu CT07
guide-tu-so-ho-khau-den-the-can-cuoc-cach-ct07 = Xin ở bất kỳ công an xã, phường nào, hoặc trên Cổng Dịch vụ công quốc gia và VNeID. Lệ phí { $ct07-fee }. Chờ không quá { $ct07-time-limit } nếu đã có dữ liệu, không quá { $ct07-verify-time-limit } nếu phải xác minh. Giấy dùng được { $ct07-validity }, hoặc đến khi thông tin cư trú thay đổi.
guide-tu-so-ho-khau-den-the-can-cuoc-cach-thong-bao-title = Cách cũ: giấy thông báo số định danh
guide-tu-so-ho-khau-den-the-can-cuoc-cach-thong-bao = Cách này nay chỉ là lịch sử. Thông tư về giấy thông báo ấy hết hiệu lực từ ngày { $id-law-in-force }. Muốn xem số định danh, là số in trên thẻ, thì mở VNeID, hoặc xin giấy CT07.

# so-cu
guide-tu-so-ho-khau-den-the-can-cuoc-so-cu-title = Cuốn sổ cũ bây giờ để làm gì
guide-tu-so-ho-khau-den-the-can-cuoc-cat-giu = Bộ Công an nói không có chủ trương thu hồi sổ đồng loạt. Mình không phải mang sổ đi nộp, có thể giữ làm kỷ niệm. Chỉ là sổ không dùng để chứng minh nơi ở nữa.
guide-tu-so-ho-khau-den-the-can-cuoc-khi-nao-thu = Sổ chỉ bị thu khi làm thủ tục cư trú làm thay đổi thông tin trong sổ. Khi đó cơ quan cập nhật dữ liệu và không cấp sổ mới. Danh sách bảy thủ tục phải thu sổ trước đây không còn từ ngày { $residence-circular-in-force }.
guide-tu-so-ho-khau-den-the-can-cuoc-so-khac-du-lieu = Thông tin trong sổ khác với cơ sở dữ liệu về cư trú thì dùng thông tin trong cơ sở dữ liệu.

# truoc-va-nay
guide-tu-so-ho-khau-den-the-can-cuoc-truoc-va-nay-title = Việc hằng ngày: trước và nay
guide-tu-so-ho-khau-den-the-can-cuoc-truong-tphcm-task = Cho con vào trường đầu cấp, ở Thành phố Hồ Chí Minh
guide-tu-so-ho-khau-den-the-can-cuoc-truong-tphcm-before = Thường phải mang sổ hộ khẩu.
# digits: the season that the guidance is for
guide-tu-so-ho-khau-den-the-can-cuoc-truong-tphcm-now = Mùa tuyển sinh 2026, trường xếp theo nơi ở hiện tại trên VNeID. Nơi ở trên VNeID chưa đúng thì mới làm giấy CT07.
guide-tu-so-ho-khau-den-the-can-cuoc-truong-ha-noi-task = Cho con vào trường đầu cấp, ở Hà Nội
guide-tu-so-ho-khau-den-the-can-cuoc-truong-ha-noi-before = Thường phải mang sổ hộ khẩu.
guide-tu-so-ho-khau-den-the-can-cuoc-truong-ha-noi-now = Nộp hồ sơ trên mạng theo mã định danh và dữ liệu cư trú. Trước mùa tuyển sinh, mở VNeID xem nơi ở đã đúng chưa.
guide-tu-so-ho-khau-den-the-can-cuoc-khai-sinh-task = Khai sinh, đăng ký thường trú và thẻ bảo hiểm y tế cho bé
guide-tu-so-ho-khau-den-the-can-cuoc-khai-sinh-before = Làm từng việc một, mang theo sổ hộ khẩu.
guide-tu-so-ho-khau-den-the-can-cuoc-khai-sinh-now = Bé dưới { $birth-bundle-child-under } thì làm một lần trên Cổng Dịch vụ công quốc gia hoặc VNeID. Chờ không quá { $birth-bundle-time-limit }, phải xác minh thì không quá { $birth-bundle-verify-time-limit }.
guide-tu-so-ho-khau-den-the-can-cuoc-ho-tich-task = Đăng ký khai sinh, kết hôn và các việc hộ tịch
guide-tu-so-ho-khau-den-the-can-cuoc-ho-tich-before = Phải xuất trình giấy tờ bản chính.
guide-tu-so-ho-khau-den-the-can-cuoc-ho-tich-now = Cung cấp số định danh để cán bộ tra trên máy. Chỉ khi không tra được mới xuất trình bản chính. Dữ liệu hộ tịch cũng thay giấy khai sinh, giấy kết hôn trong thủ tục hành chính.
guide-tu-so-ho-khau-den-the-can-cuoc-vay-ngan-hang-task = Vay tiền ngân hàng
guide-tu-so-ho-khau-den-the-can-cuoc-vay-ngan-hang-before = Thường phải mang sổ hộ khẩu.
guide-tu-so-ho-khau-den-the-can-cuoc-vay-ngan-hang-now = Đưa thẻ gắn chíp hoặc VNeID. Ngân hàng cần thông tin các thành viên trong hộ thì xin giấy CT07.
guide-tu-so-ho-khau-den-the-can-cuoc-nha-dat-task = Công chứng mua bán nhà đất
guide-tu-so-ho-khau-den-the-can-cuoc-nha-dat-before = Thường phải mang sổ hộ khẩu.
guide-tu-so-ho-khau-den-the-can-cuoc-nha-dat-now = Đưa thẻ căn cước hoặc VNeID. Tình trạng hôn nhân xem ở dữ liệu hộ tịch hoặc giấy tờ. Việc thừa kế hoặc đất của hộ gia đình có khi cần giấy CT07.
guide-tu-so-ho-khau-den-the-can-cuoc-mua-dien-task = Ký hợp đồng mua điện
guide-tu-so-ho-khau-den-the-can-cuoc-mua-dien-before = Hồ sơ có sổ hộ khẩu.
guide-tu-so-ho-khau-den-the-can-cuoc-mua-dien-now = Dùng thông tin cư trú của hộ, hoặc giấy tờ nhà đất, hợp đồng thuê. Quy định về mua điện đã thay đổi, nên hỏi lại nơi bán điện.
guide-tu-so-ho-khau-den-the-can-cuoc-bao-hiem-ho-task = Mua bảo hiểm y tế theo hộ gia đình
guide-tu-so-ho-khau-den-the-can-cuoc-bao-hiem-ho-before = Kê thành viên theo sổ hộ khẩu.
guide-tu-so-ho-khau-den-the-can-cuoc-bao-hiem-ho-now = Cơ quan bảo hiểm xã hội xem thành viên hộ trong cơ sở dữ liệu dân cư.
guide-tu-so-ho-khau-den-the-can-cuoc-kham-benh-task = Đi khám bằng bảo hiểm y tế
guide-tu-so-ho-khau-den-the-can-cuoc-kham-benh-before = Mang thẻ bảo hiểm y tế bằng giấy.
guide-tu-so-ho-khau-den-the-can-cuoc-kham-benh-now = Đưa thẻ gắn chíp, hoặc thẻ điện tử trên VNeID mức 2 hay ứng dụng VssID. Thẻ giấy chỉ còn cấp cho người không cài được VNeID, không cài được VssID, hoặc chưa có thẻ gắn chíp.
guide-tu-so-ho-khau-den-the-can-cuoc-dang-ky-xe-task = Đăng ký xe
guide-tu-so-ho-khau-den-the-can-cuoc-dang-ky-xe-before = Thường phải mang sổ hộ khẩu.
guide-tu-so-ho-khau-den-the-can-cuoc-dang-ky-xe-now = Dùng tài khoản VNeID hoặc thẻ căn cước, không cần sổ hộ khẩu.
guide-tu-so-ho-khau-den-the-can-cuoc-chung-thuc-task = Chứng thực giấy tờ
guide-tu-so-ho-khau-den-the-can-cuoc-chung-thuc-before = Phải đưa bản chính.
guide-tu-so-ho-khau-den-the-can-cuoc-chung-thuc-now = Từ ngày { $certification-no-originals-from }, không được yêu cầu bản chính của giấy tờ đã có trên VNeID.

# van-doi-so
guide-tu-so-ho-khau-den-the-can-cuoc-van-doi-so-title = Nếu nơi làm việc vẫn đòi sổ
guide-tu-so-ho-khau-den-the-can-cuoc-noi-lich-su = Trước hết, đưa thẻ căn cước hoặc mở VNeID, rồi nhờ tra trên máy. Mình có thể nói: “Sổ giấy nay không còn giá trị, nhờ anh chị tra nơi ở của tôi trên máy.”
guide-tu-so-ho-khau-den-the-can-cuoc-nhac-luat = Sau đó nhắc hai điều, đều có hiệu lực từ ngày { $no-asking-integrated-papers-from }. Một là luật cấm đòi giấy tờ đã có trong VNeID, trừ khi thông tin không thống nhất hoặc luật khác có quy định. Hai là đã tra được nơi ở thì không được đòi giấy CT07.
guide-tu-so-ho-khau-den-the-can-cuoc-thu-tuong-yeu-cau = Thủ tướng đã chỉ đạo việc này. Công điện ngày { $pm-dispatch-day } yêu cầu không đòi người dân xuất trình sổ giấy. Chỉ thị 24/CT-TTg yêu cầu cán bộ không đòi giấy tờ đã có thông tin hợp lệ trên VNeID.
guide-tu-so-ho-khau-den-the-can-cuoc-xin-van-ban = Vẫn chưa được thì xin trả lời bằng văn bản. Mình có thể nói: “Nếu vẫn cần sổ, xin cho tôi giấy trả lời, ghi rõ theo quy định nào.”

# phan-anh
guide-tu-so-ho-khau-den-the-can-cuoc-phan-anh-title = Phản ánh ở đâu
guide-tu-so-ho-khau-den-the-can-cuoc-noi-phan-anh = Vào mục Phản ánh, kiến nghị trên Cổng Dịch vụ công quốc gia, địa chỉ dichvucong.gov.vn. Hoặc nói với bộ phận một cửa (quầy nhận hồ sơ của xã, phường), ủy ban nhân dân, hay công an cấp trên.

# lam-gi-tiep
guide-tu-so-ho-khau-den-the-can-cuoc-lam-gi-tiep-title = Mình nên làm gì tiếp
guide-tu-so-ho-khau-den-the-can-cuoc-xem-noi-o = Mở VNeID, xem thông tin cư trú của nhà mình đã đúng chưa. Nếu sai, vào Cài đặt, chọn Phản ánh khó khăn, vướng mắc, rồi bấm Tạo phản ánh.
guide-tu-so-ho-khau-den-the-can-cuoc-xem-the = Thẻ căn cước phải đổi khi đủ { $card-age-milestone-1 }, { $card-age-milestone-2 }, { $card-age-milestone-3 } và { $card-age-milestone-4 }. Thẻ cấp trong { $card-two-year-rule } trước một mốc tuổi thì dùng đến mốc sau. Phần kiểm tra dưới đây giúp mình biết có phải làm gì với thẻ không.

# The card to show to a clerk.
guide-tu-so-ho-khau-den-the-can-cuoc-card-greeting = Kính nhờ anh chị cán bộ
guide-tu-so-ho-khau-den-the-can-cuoc-card-headline = Xin tra nơi ở của tôi trên máy
guide-tu-so-ho-khau-den-the-can-cuoc-card-bring-title = Tôi có mang theo
guide-tu-so-ho-khau-den-the-can-cuoc-card-bring-1 = Thẻ căn cước, hoặc thẻ căn cước công dân gắn chíp còn hạn
guide-tu-so-ho-khau-den-the-can-cuoc-card-bring-2 = Số định danh của tôi, in trên thẻ
guide-tu-so-ho-khau-den-the-can-cuoc-card-bring-3 = Nếu có điện thoại: VNeID mức 2, mục Thông tin cư trú
guide-tu-so-ho-khau-den-the-can-cuoc-card-help-title = Xin giúp tôi
guide-tu-so-ho-khau-den-the-can-cuoc-card-help-1 = Tra trên máy giúp tôi, vì sổ hộ khẩu giấy hết giá trị từ ngày { $paper-books-void-from }
guide-tu-so-ho-khau-den-the-can-cuoc-card-help-2 = Máy không tra được thì xin cho biết tôi cần giấy nào
guide-tu-so-ho-khau-den-the-can-cuoc-card-help-3 = Vẫn cần sổ thì xin trả lời tôi bằng văn bản
guide-tu-so-ho-khau-den-the-can-cuoc-card-law-title = Căn cứ
guide-tu-so-ho-khau-den-the-can-cuoc-card-law-1 = Khoản 3 Điều 38 Luật Cư trú 68/2020/QH14: sổ giấy hết giá trị
guide-tu-so-ho-khau-den-the-can-cuoc-card-law-2 = Nghị định 104/2022/NĐ-CP: bỏ yêu cầu nộp, xuất trình sổ
guide-tu-so-ho-khau-den-the-can-cuoc-card-law-3 = Luật 118/2025/QH15: không đòi giấy đã có trong VNeID, trừ khi thông tin không khớp hoặc luật khác quy định
guide-tu-so-ho-khau-den-the-can-cuoc-card-law-4 = Khoản 5 Điều 16 Thông tư 116/2026/TT-BCA: tra được nơi ở thì không đòi giấy CT07
guide-tu-so-ho-khau-den-the-can-cuoc-card-disclaimer = Đây là lời nhắn của người dân, không phải giấy tờ tùy thân.
