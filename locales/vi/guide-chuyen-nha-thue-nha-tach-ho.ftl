## The guide to moving, renting and splitting a household: what to register, by when, with what, for how much.

guide-chuyen-nha-thue-nha-tach-ho-title = Chuyển nhà, thuê nhà, tách hộ
guide-chuyen-nha-thue-nha-tach-ho-short-title = Chuyển nhà, thuê nhà
guide-chuyen-nha-thue-nha-tach-ho-description = Chuyển chỗ ở, thuê trọ, về ở với người thân, tách hộ, khách ở lại: việc nào phải đăng ký. Làm trong bao lâu, cần giấy gì, mất bao nhiêu tiền.

# tra-loi-ngan
guide-chuyen-nha-thue-nha-tach-ho-tra-loi-ngan-title = Chuyển nhà, thuê nhà thì phải làm gì?
guide-chuyen-nha-thue-nha-tach-ho-dang-ky-cho-moi = Đăng ký chỗ ở mới.
guide-chuyen-nha-thue-nha-tach-ho-ba-muoi-ngay = Ở ngoài xã, phường thường trú từ { $temporary-residence-duty-days } trở lên thì phải đăng ký tạm trú.
guide-chuyen-nha-thue-nha-tach-ho-muoi-hai-thang = Đã có chỗ ở hợp pháp mới và đủ điều kiện thì phải đăng ký thường trú ở đó trong { $permanent-residence-duty }.

# nop-the-nao
guide-chuyen-nha-thue-nha-tach-ho-nop-the-nao-title = Nộp ở đâu, mang gì
guide-chuyen-nha-thue-nha-tach-ho-noi-nop = Đến công an xã, phường nơi ở, hoặc nộp trên Cổng Dịch vụ công quốc gia và VNeID, ứng dụng định danh điện tử.
guide-chuyen-nha-thue-nha-tach-ho-gio-nhan = Công an nhận hồ sơ trong giờ hành chính từ thứ hai đến thứ sáu, và sáng thứ bảy, trừ ngày lễ.
guide-chuyen-nha-thue-nha-tach-ho-den-truc-tiep = Từ ngày { $residence-circular-in-force }, đến trực tiếp thì chỉ cần nói mấy điều. Đó là họ tên, ngày sinh, số định danh, nơi cư trú và điều kiện của mình. Cán bộ lập hồ sơ từ dữ liệu. Đã có dữ liệu thì không phải nộp giấy.
guide-chuyen-nha-thue-nha-tach-ho-to-khai = Mẫu CT01 là tờ khai dùng cho hầu hết thủ tục cư trú.
guide-chuyen-nha-thue-nha-tach-ho-nho-lam-thay = Bận hay ở xa thì được ủy quyền cho người khác làm.
guide-chuyen-nha-thue-nha-tach-ho-bon-cach-dong-y = Chủ hộ, chủ nhà đồng ý bằng một trong bốn cách. Ký trên tờ khai CT01; xác nhận trên VNeID hay Cổng Dịch vụ công; nói khi công an xác minh; hoặc viết giấy đồng ý.

# thue-tro
guide-chuyen-nha-thue-nha-tach-ho-thue-tro-title = Thuê trọ, ở nhờ: đăng ký tạm trú
guide-chuyen-nha-thue-nha-tach-ho-giay-thue-title = Giấy tờ
guide-chuyen-nha-thue-nha-tach-ho-giay-thue = Cần tờ khai CT01 và giấy về chỗ ở hợp pháp. Giấy thuê, mượn, ở nhờ không phải công chứng, chứng thực. Cơ quan tra được trên máy thì không phải nộp.
guide-chuyen-nha-thue-nha-tach-ho-bao-lau-title = Thời hạn
guide-chuyen-nha-thue-nha-tach-ho-bao-lau = Chờ { $temporary-residence-time-limit }. Mỗi lần tạm trú tối đa { $temporary-residence-max }, gia hạn được nhiều lần.
guide-chuyen-nha-thue-nha-tach-ho-gia-han-title = Gia hạn
guide-chuyen-nha-thue-nha-tach-ho-gia-han = Gia hạn thì làm trong { $temporary-residence-renewal-window } trước khi hết hạn.
guide-chuyen-nha-thue-nha-tach-ho-tien-tam-tru-title = Lệ phí
guide-chuyen-nha-thue-nha-tach-ho-tien-tam-tru = Lệ phí { $temporary-residence-fee-counter } nếu nộp trực tiếp, { $temporary-residence-fee-online } nếu nộp trên mạng. Gia hạn cũng mức ấy.
guide-chuyen-nha-thue-nha-tach-ho-doi-phong-tro-title = Đổi chỗ, thôi thuê
guide-chuyen-nha-thue-nha-tach-ho-doi-phong-tro = Đổi sang chỗ khác thì đăng ký tạm trú mới. Thôi thuê thì chủ trọ báo công an.
guide-chuyen-nha-thue-nha-tach-ho-tien-dien-title = Tiền điện ở trọ
guide-chuyen-nha-thue-nha-tach-ho-tien-dien = Chủ trọ thu tiền điện cao hơn quy định thì bị phạt từ { $rental-electricity-fine-min } đến { $rental-electricity-fine-max }, và phải trả lại.

# thuong-tru
guide-chuyen-nha-thue-nha-tach-ho-thuong-tru-title = Chuyển hẳn: đăng ký thường trú
guide-chuyen-nha-thue-nha-tach-ho-dieu-kien = Được đăng ký khi nhà là của mình. Hoặc khi về ở với vợ chồng, cha mẹ, con, mà chủ hộ và chủ nhà đồng ý.
guide-chuyen-nha-thue-nha-tach-ho-thue-ma-thuong-tru = Nhà thuê, mượn, ở nhờ cũng đăng ký thường trú được. Chủ nhà phải đồng ý, và nhà phải đủ diện tích tối thiểu do tỉnh, thành phố quy định.
# digits: the year of the resolution
guide-chuyen-nha-thue-nha-tach-ho-dien-tich-ha-noi = Hà Nội năm 2023 thông qua mức { $min-floor-area-hanoi-inner } mét vuông sàn mỗi người ở nội thành, { $min-floor-area-hanoi-outer } mét vuông ở ngoại thành. Nay bỏ quận, huyện thì tính thế nào, xin hỏi công an xã, phường. Về ở với vợ chồng, cha mẹ, con thì không tính diện tích.
guide-chuyen-nha-thue-nha-tach-ho-nguoi-than-chu-nha = Về ở với người thân ruột thịt là chủ nhà và người ấy đồng ý thì không cần giấy về chỗ ở.
guide-chuyen-nha-thue-nha-tach-ho-ho-so-thuong-tru = Hồ sơ thường có tờ khai CT01, giấy về chỗ ở hợp pháp, và giấy về quan hệ nếu về với người thân.
guide-chuyen-nha-thue-nha-tach-ho-tra-truoc = Công an phải tự tra nhà ở và quan hệ trên máy trước. Không tra được mới yêu cầu bản sao.
guide-chuyen-nha-thue-nha-tach-ho-cho-thuong-tru = Chờ { $permanent-residence-time-limit }. Lệ phí { $permanent-residence-fee-counter } nếu nộp trực tiếp, { $permanent-residence-fee-online } nếu nộp trên mạng.

# tach-ho
guide-chuyen-nha-thue-nha-tach-ho-tach-ho-title = Tách hộ
guide-chuyen-nha-thue-nha-tach-ho-ai-duoc-tach = Người tách hộ phải có đủ năng lực hành vi dân sự, tức là tự mình chịu trách nhiệm được trước pháp luật. Nhiều người cùng tách thì ít nhất một người như vậy.
guide-chuyen-nha-thue-nha-tach-ho-can-dong-y = Chủ hộ và chủ nhà phải đồng ý. Vợ chồng đã ly hôn mà vẫn được cùng dùng chỗ ở thì không cần.
guide-chuyen-nha-thue-nha-tach-ho-cho-tach-ho = Chờ { $household-split-time-limit }. Lệ phí { $household-split-fee-counter } nếu nộp trực tiếp, { $household-split-fee-online } nếu nộp trên mạng.

# mien-le-phi
guide-chuyen-nha-thue-nha-tach-ho-mien-le-phi-title = Ai được miễn lệ phí
guide-chuyen-nha-thue-nha-tach-ho-nhom-mien = Được miễn: trẻ em, người cao tuổi, người khuyết tật, người có công, hộ nghèo. Cũng miễn cho người ở xã biên giới, đặc khu, và đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn. Người chưa thành niên mồ côi cả cha mẹ cũng được miễn.
guide-chuyen-nha-thue-nha-tach-ho-cong-dan-so = Công dân số nộp trên mạng được miễn đến hết ngày { $digital-citizen-last-day }. Công dân số là người có VNeID mức 2 đã đưa đủ { $digital-citizen-document-count } loại giấy tờ cơ bản vào đó. Danh sách xem trong VNeID.

# khach-va-di-vang
guide-chuyen-nha-thue-nha-tach-ho-khach-va-di-vang-title = Khách ở lại, cả nhà đi vắng
guide-chuyen-nha-thue-nha-tach-ho-bao-luu-tru = Có khách đến ở lại thì báo lưu trú trước { $stay-notice-hour } hôm ấy. Khách đến muộn hơn thì báo trước { $stay-notice-late-hour } hôm sau.
guide-chuyen-nha-thue-nha-tach-ho-ai-bao = Người trong nhà hoặc người quản lý nơi ở báo. Cả nhà vắng thì khách tự báo. Báo trực tiếp, gọi điện, hoặc trên VNeID và Cổng Dịch vụ công quốc gia đều được.
guide-chuyen-nha-thue-nha-tach-ho-tam-vang = Đi khỏi xã, phường thường trú từ { $absence-long-months } thì phải khai báo tạm vắng. Chỉ trừ khi đã đăng ký tạm trú nơi khác, hoặc ra nước ngoài. Đó là luật ban đầu; luật vừa sửa, nên hỏi công an trước khi đi.
guide-chuyen-nha-thue-nha-tach-ho-xoa-dang-ky = Trong hộ có người phải xóa đăng ký, như người đã mất, thì phải làm trong { $deletion-duty-days }, nộp trên mạng.
guide-chuyen-nha-thue-nha-tach-ho-muc-phat = Phải đăng ký, phải khai báo mà không làm thì bị cảnh cáo, hoặc phạt từ { $fine-residence-tier-1-min } đến { $fine-residence-tier-1-max }. Riêng đủ điều kiện ở chỗ ở hợp pháp mới mà không đổi đăng ký thì bị phạt từ { $fine-residence-tier-2-min } đến { $fine-residence-tier-2-max }.

# khong-phai-lam
guide-chuyen-nha-thue-nha-tach-ho-khong-phai-lam-title = Chuyển nhà rồi, việc nào không phải làm
guide-chuyen-nha-thue-nha-tach-ho-xe-khong-doi = Đổi nơi cư trú không bắt buộc phải đổi đăng ký xe.
guide-chuyen-nha-thue-nha-tach-ho-so-cu-khong-nop = Sổ hộ khẩu cũ không phải mang đi nộp. Sổ chỉ bị thu khi làm thủ tục cư trú làm thay đổi thông tin trong sổ.

# lam-gi-tiep
guide-chuyen-nha-thue-nha-tach-ho-lam-gi-tiep-title = Mình nên làm gì tiếp
guide-chuyen-nha-thue-nha-tach-ho-dem-ngay = Ghi lại ngày mình dọn đến. Sắp đủ { $temporary-residence-duty-days } thì đi đăng ký tạm trú, đừng để quá.
guide-chuyen-nha-thue-nha-tach-ho-xem-noi-o-moi = Đăng ký xong, mở VNeID, vào Ví giấy tờ, chọn Thông tin cư trú, xem đã ghi nơi ở mới chưa. Phần kiểm tra “Cư trú” dưới đây giúp biết nhà mình cần thủ tục nào, giấy gì.

# drawings
guide-chuyen-nha-thue-nha-tach-ho-hinh-don-nha-alt = Một người chở thùng đồ bằng xe máy từ nhà cũ sang nhà mới. Trên đường đi là tờ lịch có dấu đúng, trên nhà mới là dấu chỉ nơi ở.
guide-chuyen-nha-thue-nha-tach-ho-hinh-don-nha-caption = Dọn sang nhà mới thì nhớ ngày, rồi đăng ký chỗ ở mới.
