## The guide for whoever is still asked for the household book: the law, the words, a card for the clerk, where to complain.

guide-bi-doi-so-ho-khau-title = Vẫn bị đòi sổ hộ khẩu thì làm sao?
guide-bi-doi-so-ho-khau-short-title = Bị đòi sổ hộ khẩu
guide-bi-doi-so-ho-khau-description = Nơi làm việc vẫn đòi sổ hộ khẩu giấy: luật nói gì, nói với cán bộ câu nào. Có tấm thẻ chữ to để đưa cho cán bộ xem, phản ánh ở đâu.

# tra-loi-ngan
guide-bi-doi-so-ho-khau-tra-loi-ngan-title = Nơi làm việc đòi sổ hộ khẩu, có đúng không?
guide-bi-doi-so-ho-khau-khong-dung = Không đúng.
guide-bi-doi-so-ho-khau-vi-sao = Sổ hộ khẩu, sổ tạm trú giấy không còn giá trị từ ngày { $paper-books-void-from }. Cơ quan phải tự tra nơi ở của mình trên máy.
guide-bi-doi-so-ho-khau-lam-ngay = Mình bình tĩnh đưa thẻ căn cước, hoặc mở VNeID, ứng dụng định danh điện tử trên điện thoại, rồi nhờ tra.

# luat-noi-gi
guide-bi-doi-so-ho-khau-luat-noi-gi-title = Luật nói gì
guide-bi-doi-so-ho-khau-luat-cu-tru-title = Khoản 3 Điều 38 Luật Cư trú
guide-bi-doi-so-ho-khau-luat-cu-tru = Sổ đã cấp chỉ dùng được đến hết ngày { $paper-book-last-valid-day }. Sổ ghi khác dữ liệu cư trú thì dùng dữ liệu.
guide-bi-doi-so-ho-khau-nghi-dinh-104-title = Nghị định 104/2022/NĐ-CP
guide-bi-doi-so-ho-khau-nghi-dinh-104 = Bỏ yêu cầu nộp, xuất trình sổ trong các nghị định khác. Cơ quan tự tra bằng hệ thống một cửa, Cổng Dịch vụ công quốc gia, hoặc VNeID của người dân. Cũng tra được bằng máy đọc mã QR (ô vuông đen trắng) và con chíp trên thẻ.
guide-bi-doi-so-ho-khau-nghi-quyet-66-7-title = Nghị quyết 66.7/2025/NQ-CP
guide-bi-doi-so-ho-khau-nghi-quyet-66-7 = Từ ngày { $data-replaces-papers-from }, dữ liệu dân cư thay thẻ và giấy tờ về nơi ở, trong gần { $procedures-using-data } thủ tục.
guide-bi-doi-so-ho-khau-luat-118-title = Luật 118/2025/QH15, sửa Luật Căn cước
guide-bi-doi-so-ho-khau-luat-118 = Từ ngày { $no-asking-integrated-papers-from }, luật cấm đòi giấy tờ đã có trong căn cước điện tử hay VNeID để làm thủ tục hành chính. Chỉ trừ khi thông tin không thống nhất, hoặc luật khác có quy định.
guide-bi-doi-so-ho-khau-thong-tu-116-title = Khoản 5 Điều 16 Thông tư 116/2026/TT-BCA
guide-bi-doi-so-ho-khau-thong-tu-116 = Cơ quan tra được nơi ở thì cũng không được đòi giấy xác nhận cư trú, mẫu CT07.
guide-bi-doi-so-ho-khau-thu-tuong-title = Công điện và chỉ thị của Thủ tướng
guide-bi-doi-so-ho-khau-thu-tuong = Thủ tướng có công điện ngày { $pm-dispatch-day }, yêu cầu không đòi sổ giấy và nêu tên nơi còn gây phiền hà. Chỉ thị 24/CT-TTg nhắc cán bộ không đòi giấy tờ đã hợp lệ trên VNeID.

# noi-tung-cau
guide-bi-doi-so-ho-khau-noi-tung-cau-title = Nói từng câu, theo thứ tự
guide-bi-doi-so-ho-khau-cau-nho-tra-title = Nhờ tra trước
guide-bi-doi-so-ho-khau-cau-nho-tra = “Đây là thẻ căn cước của tôi. Sổ giấy không còn giá trị, nhờ anh chị tra nơi ở của tôi trên máy.”
guide-bi-doi-so-ho-khau-cau-vneid-title = Mở VNeID cho xem
guide-bi-doi-so-ho-khau-cau-vneid = Có VNeID mức 2 thì mở Ví giấy tờ, Thông tin cư trú, rồi đưa màn hình. “Mời anh chị xem nơi thường trú và người trong hộ của tôi ở đây.”
guide-bi-doi-so-ho-khau-cau-luat-title = Nhắc luật, giọng nhẹ nhàng
guide-bi-doi-so-ho-khau-cau-luat = “Luật nay cấm đòi giấy tờ đã có trong VNeID. Thông tin của tôi có chỗ nào không khớp không ạ?”
guide-bi-doi-so-ho-khau-cau-giay-gi-title = Hỏi giấy thay
guide-bi-doi-so-ho-khau-cau-giay-gi = Máy không tra được thì hỏi: “Vậy tôi cần giấy nào thay?” Chỉ được đòi một trong hai: thẻ căn cước, hoặc giấy xác nhận mẫu CT07.
guide-bi-doi-so-ho-khau-cau-van-ban-title = Xin trả lời bằng văn bản
guide-bi-doi-so-ho-khau-cau-van-ban = “Nếu vẫn cần sổ, xin cho tôi giấy trả lời, ghi rõ theo quy định nào.”

# dua-the
guide-bi-doi-so-ho-khau-dua-the-title = Ngại nói thì đưa tấm thẻ này
guide-bi-doi-so-ho-khau-the-de-lam-gi = Tấm thẻ chữ to nói giúp mình: xin tra trên máy, mình mang gì theo, căn cứ luật nào. Mở trên điện thoại, hoặc in ra giấy đưa cho cán bộ.

# ho-co-ly
guide-bi-doi-so-ho-khau-ho-co-ly-title = Khi nào cơ quan vẫn được hỏi giấy
guide-bi-doi-so-ho-khau-khong-khop = Luật cho hỏi giấy khi thông tin không thống nhất, hoặc khi luật khác có quy định.
guide-bi-doi-so-ho-khau-sua-du-lieu = Thông tin sai thì sửa gốc là sửa dữ liệu. Nộp ở công an nơi gần nhất hoặc trên VNeID. Công an xã, phường nhận hồ sơ rồi thì chờ { $data-correction-time-limit }.
guide-bi-doi-so-ho-khau-xin-ct07 = Thật sự cần giấy thì xin mẫu CT07 ở bất kỳ công an xã, phường nào, hoặc trên mạng. Lệ phí { $ct07-fee }, chờ không quá { $ct07-time-limit } nếu đã có dữ liệu.

# tung-noi
guide-bi-doi-so-ho-khau-tung-noi-title = Ở vài nơi hay gặp
guide-bi-doi-so-ho-khau-o-truong = Trường học: Thành phố Hồ Chí Minh xếp trường theo nơi ở hiện tại trên VNeID. Chưa đúng thì mới làm giấy CT07.
guide-bi-doi-so-ho-khau-o-ngan-hang = Ngân hàng: không có quy định bắt buộc sổ hộ khẩu. Cần thông tin các thành viên trong hộ thì xin giấy CT07.
guide-bi-doi-so-ho-khau-o-hoi-ket-hon = Đăng ký kết hôn: không cần sổ. Cung cấp số định danh để cán bộ tra tình trạng hôn nhân và nơi ở.
guide-bi-doi-so-ho-khau-o-bao-hiem = Bảo hiểm y tế hộ gia đình: cơ quan bảo hiểm xã hội xem người trong hộ trên dữ liệu dân cư.
guide-bi-doi-so-ho-khau-o-chung-thuc = Chứng thực: từ ngày { $certification-no-originals-from }, không được yêu cầu bản chính của giấy tờ đã có trên VNeID.

# phan-anh
guide-bi-doi-so-ho-khau-phan-anh-title = Vẫn không được thì phản ánh ở đâu
guide-bi-doi-so-ho-khau-ghi-lai = Ghi lại ngày giờ, tên cơ quan, người ta đòi giấy gì. Rồi vào mục Phản ánh, kiến nghị trên Cổng Dịch vụ công quốc gia, địa chỉ dichvucong.gov.vn.
guide-bi-doi-so-ho-khau-noi-khac = Hoặc nói với bộ phận một cửa (quầy nhận hồ sơ), ủy ban nhân dân, hay công an cấp trên.

# bi-thu-so
guide-bi-doi-so-ho-khau-bi-thu-so-title = Nếu họ muốn thu cuốn sổ
guide-bi-doi-so-ho-khau-khi-nao-thu = Không có chuyện thu sổ đồng loạt. Sổ chỉ bị thu khi mình làm thủ tục cư trú làm thay đổi thông tin trong sổ.

# lam-gi-tiep
guide-bi-doi-so-ho-khau-lam-gi-tiep-title = Mình nên làm gì tiếp
guide-bi-doi-so-ho-khau-mang-theo = Trước khi đi làm giấy tờ, mang theo thẻ căn cước. Có VNeID thì mở sẵn Thông tin cư trú, xem nơi ở đã đúng chưa.
guide-bi-doi-so-ho-khau-thu-kiem-tra = Phần kiểm tra “Chứng minh nơi ở” dưới đây chỉ ra cách nào hợp với mình nhất.

# The card to show to a clerk.
guide-bi-doi-so-ho-khau-card-greeting = { guide-tu-so-ho-khau-den-the-can-cuoc-card-greeting }
guide-bi-doi-so-ho-khau-card-headline = Sổ hộ khẩu giấy đã hết giá trị, xin tra trên máy
guide-bi-doi-so-ho-khau-card-bring-title = { guide-tu-so-ho-khau-den-the-can-cuoc-card-bring-title }
guide-bi-doi-so-ho-khau-card-bring-1 = { guide-tu-so-ho-khau-den-the-can-cuoc-card-bring-1 }
guide-bi-doi-so-ho-khau-card-bring-2 = { guide-tu-so-ho-khau-den-the-can-cuoc-card-bring-2 }
guide-bi-doi-so-ho-khau-card-bring-3 = { guide-tu-so-ho-khau-den-the-can-cuoc-card-bring-3 }
guide-bi-doi-so-ho-khau-card-help-title = { guide-tu-so-ho-khau-den-the-can-cuoc-card-help-title }
guide-bi-doi-so-ho-khau-card-help-1 = Tra nơi ở của tôi trên máy, không cần sổ giấy
guide-bi-doi-so-ho-khau-card-help-2 = Thông tin không khớp thì xin chỉ cho tôi chỗ nào
guide-bi-doi-so-ho-khau-card-help-3 = { guide-tu-so-ho-khau-den-the-can-cuoc-card-help-3 }
guide-bi-doi-so-ho-khau-card-law-title = { guide-tu-so-ho-khau-den-the-can-cuoc-card-law-title }
guide-bi-doi-so-ho-khau-card-law-1 = { guide-tu-so-ho-khau-den-the-can-cuoc-card-law-1 }
guide-bi-doi-so-ho-khau-card-law-2 = { guide-tu-so-ho-khau-den-the-can-cuoc-card-law-2 }
guide-bi-doi-so-ho-khau-card-law-3 = { guide-tu-so-ho-khau-den-the-can-cuoc-card-law-3 }
guide-bi-doi-so-ho-khau-card-law-4 = { guide-tu-so-ho-khau-den-the-can-cuoc-card-law-4 }
guide-bi-doi-so-ho-khau-card-law-5 = Chỉ thị 24/CT-TTg: không đòi giấy tờ đã hợp lệ trên VNeID
guide-bi-doi-so-ho-khau-card-disclaimer = { guide-tu-so-ho-khau-den-the-can-cuoc-card-disclaimer }

# drawings
guide-bi-doi-so-ho-khau-hinh-mang-theo-alt = Một người đứng trước quầy có cán bộ. Trên quầy là tấm thẻ gắn chíp và điện thoại mở phần nơi ở, cả hai có dấu đúng. Cuốn sổ hộ khẩu bị gạch chéo.
guide-bi-doi-so-ho-khau-hinh-mang-theo-caption = Đặt lên quầy: tấm thẻ, và điện thoại mở VNeID nếu có. Cuốn sổ để ở nhà.
