## Hà Nội in 2022, a history: the drives, shifts, quotas, and officers who fetched grandparents.

# digits: the year that the page tells of
guide-ha-noi-2022-title = Hà Nội 2022: một năm làm thẻ
# digits: the year that the page tells of
guide-ha-noi-2022-short-title = Hà Nội 2022
# digits: the year that the page tells of
guide-ha-noi-2022-description = Chuyện Hà Nội năm 2022: công an xã, phường làm thẻ gắn chíp mỗi ngày ba ca, có nơi đi đón ông bà. Sau đó sổ hộ khẩu giấy hết giá trị.

# tra-loi-ngan
# digits: the year that the page tells of
guide-ha-noi-2022-tra-loi-ngan-title = Năm 2022, Hà Nội làm thẻ thế nào?
guide-ha-noi-2022-ngay-ba-ca = Ngày ba ca.
guide-ha-noi-2022-ba-muoi-ngay = Đợt ấy kéo dài { $hanoi-drive-days } đêm, từ { $hanoi-drive-from } đến { $hanoi-drive-last-day }. Công an xã, phường, thị trấn của Hà Nội nhận hồ sơ làm thẻ gắn chíp. Mỗi ngày từ { $hanoi-shift-from-hour } đến { $hanoi-shift-until-hour }.
guide-ha-noi-2022-vi-sao = Khi ấy, sổ hộ khẩu giấy chỉ còn dùng đến hết ngày { $paper-book-last-valid-day }.
guide-ha-noi-2022-cach-doc = Bài này kể chuyện đã qua. Chỗ nào ghi “theo bài báo” thì chỉ có một bài báo kể, trang này chưa thấy văn bản.

# cac-moc
guide-ha-noi-2022-cac-moc-title = Từng mốc của năm ấy
guide-ha-noi-2022-moc-de-an-when = { $project-06-day }
# digits: the name of the programme
guide-ha-noi-2022-moc-de-an-title = Đề án 06 được phê duyệt
guide-ha-noi-2022-moc-de-an = Đây là đề án của nhà nước về dùng dữ liệu dân cư và định danh điện tử.
guide-ha-noi-2022-moc-ke-hoach-54-when = { $hanoi-plan-54-day }
guide-ha-noi-2022-moc-ke-hoach-54-title = Hà Nội có kế hoạch
# digits: the name of the programme
guide-ha-noi-2022-moc-ke-hoach-54 = Ủy ban nhân dân thành phố ra Kế hoạch 54/KH-UBND để thực hiện Đề án 06.
guide-ha-noi-2022-moc-ke-hoach-40-when = { $hanoi-plan-40-day }
guide-ha-noi-2022-moc-ke-hoach-40-title = Thêm một kế hoạch
# digits: the number of the plan
guide-ha-noi-2022-moc-ke-hoach-40 = Theo bài báo, có thêm Kế hoạch số 40. Trang này tìm không thấy văn bản.
guide-ha-noi-2022-moc-nghi-quyet-10-when = { $hanoi-resolution-10-day }
guide-ha-noi-2022-moc-nghi-quyet-10-title = Nghị quyết của công an thành phố
# digits: the number of the resolution
guide-ha-noi-2022-moc-nghi-quyet-10 = Theo bài báo, Đảng ủy Công an thành phố ra Nghị quyết số 10. Trang này tìm không thấy văn bản.
guide-ha-noi-2022-moc-vneid-when = { $vneid-launch-day }
guide-ha-noi-2022-moc-vneid-title = VNeID ra mắt
guide-ha-noi-2022-moc-vneid = Bộ Công an đưa VNeID, ứng dụng định danh điện tử, vào sử dụng chính thức.
guide-ha-noi-2022-moc-menh-lenh-when = { $hanoi-order-01-day }
guide-ha-noi-2022-moc-menh-lenh-title = Mệnh lệnh làm thẻ
# digits: the number of the order
guide-ha-noi-2022-moc-menh-lenh = Giám đốc Công an thành phố ra Mệnh lệnh 01: { $hanoi-drive-days } đêm làm thẻ gắn chíp.
guide-ha-noi-2022-moc-bat-dau-when = { $hanoi-drive-from }
guide-ha-noi-2022-moc-bat-dau-title = Đợt cao điểm bắt đầu
guide-ha-noi-2022-moc-bat-dau = Công an xã, phường làm ba ca, đến { $hanoi-shift-until-hour } mới nghỉ.
guide-ha-noi-2022-moc-ket-thuc-when = { $hanoi-drive-last-day }
guide-ha-noi-2022-moc-ket-thuc-title = Hết đợt cao điểm
guide-ha-noi-2022-moc-ket-thuc = Ngày cuối của { $hanoi-drive-days } đêm.
guide-ha-noi-2022-moc-nam-thanh-pho-when = { $five-cities-deadline }
guide-ha-noi-2022-moc-nam-thanh-pho-title = Hạn của năm thành phố
guide-ha-noi-2022-moc-nam-thanh-pho = Bộ Công an giao năm thành phố trực thuộc trung ương làm xong trước ngày này.
guide-ha-noi-2022-moc-90-ngay-when = { $follow-up-drive-day }
guide-ha-noi-2022-moc-90-ngay-title = Thêm một đợt nữa
guide-ha-noi-2022-moc-90-ngay = Theo bài báo, đợt { $follow-up-drive-days } đêm bắt đầu vào ngày Giải phóng Thủ đô, để xong trước khi sổ hết giá trị. Ngày bắt đầu thì trang này chưa xác nhận được.
guide-ha-noi-2022-moc-so-het-when = { $paper-books-void-from }
guide-ha-noi-2022-moc-so-het-title = Sổ giấy hết giá trị
guide-ha-noi-2022-moc-so-het = Sổ hộ khẩu, sổ tạm trú giấy thôi dùng. Cơ quan tra dữ liệu trên máy.

# ba-ca
guide-ha-noi-2022-ba-ca-title = Ba ca một ngày
guide-ha-noi-2022-mot-ca = Theo bài báo, ở một phường, mỗi ca có { $hanoi-officers-a-shift } cán bộ. Dân xếp hàng còn đông thì làm đến { $hanoi-queue-until-hour }.
guide-ha-noi-2022-may-sau-ngay = Theo bài báo, bộ máy chụp ảnh, lấy vân tay chỉ ở phường ấy { $hanoi-kit-days-in-ward }.
guide-ha-noi-2022-vneid-cung-luc = Theo bài báo, làm thẻ xong thì làm luôn tài khoản định danh điện tử. Ai không có điện thoại thông minh thì cán bộ kích hoạt giúp.
guide-ha-noi-2022-nguoi-tinh-khac = Người tỉnh khác có tạm trú ở Hà Nội cũng được làm trong đợt này.

# chi-tieu
guide-ha-noi-2022-chi-tieu-title = Chỉ tiêu cho từng phường
guide-ha-noi-2022-mot-muoi-lam-nghin = Theo bài báo, quận Bắc Từ Liêm còn gần { $bac-tu-liem-without-card } người đủ điều kiện mà chưa có thẻ. Quận có một kế hoạch giao chỉ tiêu cho từng phường.
guide-ha-noi-2022-moi-ngay-bao-nhieu = Tính ra, theo bài báo, cả quận mỗi ngày phải nhận khoảng { $bac-tu-liem-files-a-day } hồ sơ.

# don-ong-ba
guide-ha-noi-2022-don-ong-ba-title = Đi đón ông bà
guide-ha-noi-2022-khong-muon-di = Theo bài báo, có cụ nghĩ mình già rồi, cần gì thẻ nữa, nên không chịu đi.
guide-ha-noi-2022-can-bo-den-don = Theo bài báo, cán bộ cơ sở đến tận nhà đón. Có người còn tự bỏ tiền xe chở các cụ.
guide-ha-noi-2022-tinh-khac-den-nha = Cuối năm ấy, các tỉnh cũng có đợt { $follow-up-drive-days } đêm. Ở Vĩnh Long, cuối tuần công an đến nhà làm thẻ cho người già yếu.

# mat-khau-tren-giay
guide-ha-noi-2022-mat-khau-tren-giay-title = Mật khẩu viết trên giấy
guide-ha-noi-2022-vneid-phien = Theo bài báo, nhiều người già thấy VNeID rắc rối, rồi quên mật khẩu. Cán bộ viết mật khẩu ra giấy cho các cụ.
guide-ha-noi-2022-nay-khong-nen = Nay không nên làm vậy: mật khẩu không đưa cán bộ giữ, không ghi lên thẻ hay ốp điện thoại. Hãy để người thân tin cậy cất riêng trong phong bì.

# loa-va-to
guide-ha-noi-2022-loa-va-to-title = Loa phường và những tổ đi từng ngõ
guide-ha-noi-2022-nhieu-cach = Theo bài báo, tin đến với dân bằng nhiều đường. Đó là báo chí, trang mạng của quận, mạng xã hội, loa phường phát thêm giờ, loa lưu động. Lời chính là: cái gì hết vào cuối năm, và cái gì thay.
# digits: the name of the programme
guide-ha-noi-2022-to-de-an = Theo bài báo, tổ dân phố nào cũng có tổ công tác Đề án 06. Các tổ đi từng khu, mở điểm tiếp nhận, giải thích và giúp bà con.
guide-ha-noi-2022-duong-day-nong = Từ đầu năm, công an Hà Nội đã lập danh sách đường dây nóng.
guide-ha-noi-2022-xe-thach-that = Cũng năm ấy, công an xã bắt đầu đăng ký xe máy. Theo bài báo, một cán bộ ở Thạch Thất làm việc này ngay tại xã.
guide-ha-noi-2022-du-lieu-sach = Làm thẻ đi cùng với làm sạch dữ liệu: “đúng, đủ, sạch, sống”. Theo bài báo, sai thì sửa, và có người chịu trách nhiệm.

# nay-khac-gi
guide-ha-noi-2022-nay-khac-gi-title = Từ đó đến nay khác gì
guide-ha-noi-2022-khong-con-quan = Quận Bắc Từ Liêm và huyện Thạch Thất không còn. Nay là các phường, xã thuộc thành phố Hà Nội.
guide-ha-noi-2022-ten-the = Thẻ làm năm ấy mang tên căn cước công dân gắn chíp. Thẻ còn hạn vẫn dùng, không bắt buộc đổi sớm.
guide-ha-noi-2022-lam-o-xa = Nay công an xã, phường trực tiếp nhận hồ sơ và cấp thẻ.
guide-ha-noi-2022-den-nha-theo-luat = Người già yếu không phải chờ ai đón: luật cho phép làm thẻ tại chỗ ở, gia đình báo công an xã, phường.

# lam-gi-tiep
guide-ha-noi-2022-lam-gi-tiep-title = Mình nên làm gì tiếp
guide-ha-noi-2022-xem-the = Lấy tấm thẻ làm năm ấy ra xem ngày hết hạn in trên thẻ. Đến tuổi đổi thì đổi; phần kiểm tra “Thẻ căn cước” dưới đây cho biết ngay.

# drawings
guide-ha-noi-2022-hinh-ba-ca-alt = Cùng một bàn tiếp dân ở ba lúc: sáng có mặt trời, chiều mặt trời xuống, tối có trăng. Lúc nào cũng có một cán bộ và một người dân.
guide-ha-noi-2022-hinh-ba-ca-caption = Hình vẽ theo lời kể: sáng, chiều, tối đều nhận hồ sơ.
guide-ha-noi-2022-hinh-don-cu-alt = Một cán bộ chở một cụ bà bằng xe máy, từ nhà đến nơi làm thẻ.
guide-ha-noi-2022-hinh-don-cu-caption = Hình vẽ theo bài báo: cán bộ cơ sở đến nhà đón các cụ.
