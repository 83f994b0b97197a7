## The check of how to prove where one lives.

# Name and start page

check-chung-minh-noi-o-title = Chứng minh nơi ở
check-chung-minh-noi-o-short-title = Chứng minh nơi ở
check-chung-minh-noi-o-description = Trả lời vài câu ngắn để biết dùng gì thay sổ hộ khẩu giấy. Biết luôn khi nào cần giấy xác nhận cư trú, và nói gì khi bị đòi sổ.
check-chung-minh-noi-o-intro = Mình trả lời cho việc đang làm. Cuối cùng sẽ biết cần đưa giấy gì, giấy nào không phải nộp, và nên hỏi ai.

# Questions

check-chung-minh-noi-o-viec-title = Mình đang cần làm việc gì?
check-chung-minh-noi-o-viec-why = cơ quan nhà nước phải tự tra cứu nơi ở. Ngân hàng và nơi khác thì phải hỏi.
check-chung-minh-noi-o-viec-help = Làm nhiều việc thì trả lời cho từng việc một.
check-chung-minh-noi-o-viec-nhap-hoc = Nhập học cho con
check-chung-minh-noi-o-viec-khai-sinh = Đăng ký khai sinh
check-chung-minh-noi-o-viec-ket-hon = Đăng ký kết hôn
check-chung-minh-noi-o-viec-chung-thuc = Chứng thực bản sao
check-chung-minh-noi-o-viec-ngan-hang = Vay ngân hàng
check-chung-minh-noi-o-viec-cong-chung = Công chứng nhà đất
check-chung-minh-noi-o-viec-dien = Ký hợp đồng mua điện
check-chung-minh-noi-o-viec-bhyt-ho-gia-dinh = Mua bảo hiểm y tế hộ gia đình
check-chung-minh-noi-o-viec-dang-ky-xe = Đăng ký xe
check-chung-minh-noi-o-viec-ho-chieu = Làm hộ chiếu
check-chung-minh-noi-o-viec-viec-khac = Thủ tục khác ở cơ quan nhà nước
check-chung-minh-noi-o-thong-tin-cu-tru-title = Thông tin nơi ở của mình trên máy có đúng không?
check-chung-minh-noi-o-thong-tin-cu-tru-why = cơ quan dùng dữ liệu trên máy, không dùng sổ giấy. Dữ liệu sai thì phải sửa trước.
check-chung-minh-noi-o-thong-tin-cu-tru-help = Mở VNeID, vào Ví giấy tờ, rồi Thông tin cư trú. Ở đó có nơi thường trú, tạm trú, nơi ở hiện tại, chủ hộ và thành viên.
check-chung-minh-noi-o-thong-tin-cu-tru-dung = Đúng với nơi đang ở
check-chung-minh-noi-o-thong-tin-cu-tru-sai = Sai hoặc thiếu
check-chung-minh-noi-o-thong-tin-cu-tru-khong-biet-hint = Chưa xem bao giờ thì chọn ô này
check-chung-minh-noi-o-vneid-title = Tài khoản VNeID của mình ở mức nào?
check-chung-minh-noi-o-vneid-why = VNeID mức 2 cho xem thông tin cư trú ngay trên điện thoại.
check-chung-minh-noi-o-vneid-help = VNeID là ứng dụng định danh điện tử trên điện thoại. Mức 2 là mức đã đến công an chụp ảnh, lấy vân tay.
check-chung-minh-noi-o-vneid-muc-2 = Mức 2, đang dùng được
check-chung-minh-noi-o-vneid-chua-kich-hoat = Đã đăng ký mức 2, chưa kích hoạt
check-chung-minh-noi-o-vneid-muc-1 = Mức 1
check-chung-minh-noi-o-vneid-chua-co = Chưa có VNeID
check-chung-minh-noi-o-the-title = Mình đang có thẻ nào còn hạn?
check-chung-minh-noi-o-the-why = cán bộ đọc mã hoặc con chíp trên thẻ để tra cứu nơi ở.
check-chung-minh-noi-o-the-help = Ngày hết hạn in trên thẻ. Con chíp là ô kim loại nhỏ gắn trên thẻ.
check-chung-minh-noi-o-the-the-chip = Thẻ căn cước, hoặc căn cước công dân gắn chíp
check-chung-minh-noi-o-the-khong-chip = Căn cước công dân có mã vạch
check-chung-minh-noi-o-the-cmnd = Chỉ còn chứng minh nhân dân
check-chung-minh-noi-o-the-chua-co = Không có thẻ còn hạn
check-chung-minh-noi-o-ho-doi-title = Nơi nhận hồ sơ có đòi giấy gì về nơi ở không?
check-chung-minh-noi-o-ho-doi-why = có giấy không ai được đòi nữa. Có giấy chỉ được đòi khi không tra cứu được.
check-chung-minh-noi-o-ho-doi-help = Chọn mọi thứ họ đòi.
check-chung-minh-noi-o-ho-doi-khong-doi = Chưa ai đòi gì
check-chung-minh-noi-o-ho-doi-so-ho-khau = Đòi sổ hộ khẩu hoặc sổ tạm trú
check-chung-minh-noi-o-ho-doi-ct07 = Đòi giấy xác nhận cư trú, mẫu CT07
check-chung-minh-noi-o-ho-doi-ban-chinh = Đòi bản chính giấy đã có trong VNeID
check-chung-minh-noi-o-ho-doi-giay-khac = Đòi giấy khác
check-chung-minh-noi-o-tra-cuu-duoc-title = Nơi ấy có tra cứu được nơi ở của mình không?
check-chung-minh-noi-o-tra-cuu-duoc-why = cơ quan tra cứu được thì không được đòi giấy xác nhận cư trú.
check-chung-minh-noi-o-tra-cuu-duoc-duoc = Tra cứu được
check-chung-minh-noi-o-tra-cuu-duoc-khong-duoc = Đã thử, không tra cứu được
check-chung-minh-noi-o-tra-cuu-duoc-khong-biet-hint = Chưa rõ thì nhờ họ tra cứu thử
check-chung-minh-noi-o-da-noi-title = Mình đã nói với họ là không phải nộp chưa?
check-chung-minh-noi-o-da-noi-why = nói rồi mà vẫn bị đòi thì có nơi để phản ánh.
check-chung-minh-noi-o-da-noi-da-noi = Nói rồi, vẫn bị đòi
check-chung-minh-noi-o-da-noi-chua-noi = Chưa nói

# Outcomes

check-chung-minh-noi-o-outcome-sua-du-lieu-truoc-title = Sửa thông tin cư trú cho đúng trước đã
check-chung-minh-noi-o-outcome-sua-du-lieu-truoc = Sổ giấy và dữ liệu khác nhau thì cơ quan dùng dữ liệu. Mình báo công an xã, phường sửa, rồi mới nộp hồ sơ.
check-chung-minh-noi-o-outcome-noi-ho-doi-sai-title = Không phải nộp giấy mà họ đang đòi
check-chung-minh-noi-o-outcome-noi-ho-doi-sai = Mình xem câu nên nói ở danh sách dưới đây. Đưa thẻ hoặc VNeID và đề nghị họ tự tra cứu.
check-chung-minh-noi-o-outcome-xin-ct07-title = Xin giấy xác nhận cư trú, mẫu CT07
check-chung-minh-noi-o-outcome-xin-ct07 = Nơi ấy không tra cứu được thì mình xin giấy này. Xin trên mạng hoặc ở công an xã, phường nào cũng được.
check-chung-minh-noi-o-outcome-co-quan-tu-tra-cuu-title = Không phải nộp giấy chứng minh nơi ở
check-chung-minh-noi-o-outcome-co-quan-tu-tra-cuu = Cơ quan nhận hồ sơ tự tra cứu nơi ở của mình. Mình mang thẻ hoặc mở VNeID khi họ cần.
check-chung-minh-noi-o-outcome-hoi-noi-nhan-title = Hỏi nơi nhận hồ sơ cần giấy gì
check-chung-minh-noi-o-outcome-hoi-noi-nhan = Sổ giấy không còn giá trị, nên không phải mang sổ. Còn giấy nào khác thì mình hỏi trước khi đi.
check-chung-minh-noi-o-outcome-hoi-lai-title = Còn chỗ phải hỏi lại mới biết chắc
check-chung-minh-noi-o-outcome-hoi-lai = Mình xem những mục ghi “Hỏi lại” trong danh sách. Biết rồi thì quay lại sửa câu trả lời.

# What to say and show

check-chung-minh-noi-o-item-noi-gi-title = Khi bị đòi sổ hộ khẩu
# digits: the number of the decree
check-chung-minh-noi-o-item-noi-gi-doi-so = “Sổ hộ khẩu giấy không còn giá trị sau ngày { $paper-book-last-valid-day }. Xin anh chị tra cứu nơi ở của tôi bằng thẻ hoặc VNeID, theo Nghị định 104/2022.”
check-chung-minh-noi-o-item-noi-gi-hoi-lai = Hỏi nơi nhận hồ sơ: “Tôi cần đưa giấy gì về nơi ở?”
check-chung-minh-noi-o-item-noi-gi-ct07-title = Khi bị đòi giấy CT07
check-chung-minh-noi-o-item-noi-gi-ct07-noi = “Anh chị tra cứu được thì không yêu cầu giấy xác nhận cư trú. Đó là khoản 5 Điều 16 Thông tư 116/2026/TT-BCA.”
check-chung-minh-noi-o-item-noi-gi-ct07-hoi = Hỏi nơi ấy: “Anh chị có tra cứu được nơi ở của tôi không?”
check-chung-minh-noi-o-item-noi-gi-ban-chinh-title = Khi bị đòi bản chính giấy đã có trong VNeID
# digits: the number of the decree
check-chung-minh-noi-o-item-noi-gi-ban-chinh-chung-thuc = “Giấy này đã có trong VNeID. Khi chứng thực thì không được yêu cầu bản chính nữa, theo Nghị định 280/2025.”
check-chung-minh-noi-o-item-noi-gi-ban-chinh-noi = “Giấy này đã có trong VNeID. Luật Căn cước không cho yêu cầu xuất trình lại, trừ khi thông tin không khớp hoặc luật khác có quy định.”
check-chung-minh-noi-o-item-noi-gi-ban-chinh-hoi = Hỏi nơi ấy: “Tôi mở giấy này trong VNeID có được không?”
check-chung-minh-noi-o-item-noi-gi-khac-title = Khi bị đòi giấy khác
check-chung-minh-noi-o-item-noi-gi-khac-hoi = Hỏi: “Giấy này theo quy định nào? Anh chị có tra cứu được bằng thẻ hoặc VNeID không?”
check-chung-minh-noi-o-item-vneid-cu-tru-title = Thông tin cư trú trong VNeID
check-chung-minh-noi-o-item-vneid-cu-tru-mo-duoc = Mở VNeID, vào Ví giấy tờ, rồi Thông tin cư trú. Đưa màn hình cho cán bộ xem.
check-chung-minh-noi-o-item-vneid-cu-tru-dang-sai = VNeID đang hiện thông tin chưa đúng. Sửa xong, mình mở lại Ví giấy tờ để xem.
check-chung-minh-noi-o-item-vneid-cu-tru-dung-the = Chưa có VNeID mức 2 thì dùng thẻ cũng được. Cán bộ tự tra cứu.
check-chung-minh-noi-o-item-vneid-cu-tru-hoi-lai = Mở VNeID xem Thông tin cư trú. Không xem được thì hỏi công an xã, phường: “Nơi ở của tôi trên máy có đúng không?”
check-chung-minh-noi-o-item-vneid-cu-tru-khong-co-gi = Chưa có VNeID mức 2, cũng chưa có thẻ. Hỏi nơi nhận hồ sơ: “Tra cứu bằng số định danh của tôi được không?”
check-chung-minh-noi-o-item-the-title = Thẻ căn cước
check-chung-minh-noi-o-item-the-mang-theo = Mang theo thẻ còn hạn. Cán bộ quét mã hoặc đọc con chíp để tra cứu.
check-chung-minh-noi-o-item-the-ma-vach = Căn cước công dân có mã vạch vẫn dùng được đến ngày hết hạn in trên thẻ.
check-chung-minh-noi-o-item-the-cmnd = Chứng minh nhân dân chỉ có giá trị đến hết ngày { $cmnd-last-valid-day }. Mình nên đi làm thẻ căn cước.
check-chung-minh-noi-o-item-the-chua-co = Chưa có thẻ còn hạn. Từ đủ { $card-mandatory-age } thì bắt buộc có thẻ, mình xem phần kiểm tra thẻ căn cước.
check-chung-minh-noi-o-item-the-hoi-lai = Xem ngày hết hạn in trên thẻ. Không có thẻ thì hỏi công an xã, phường.

# Papers

check-chung-minh-noi-o-item-so-ho-khau-title = Sổ hộ khẩu, sổ tạm trú giấy
check-chung-minh-noi-o-item-so-ho-khau-khong-can = Không phải mang theo. Sổ giấy không còn giá trị sau ngày { $paper-book-last-valid-day }.
check-chung-minh-noi-o-item-ct07-title = Giấy xác nhận cư trú, mẫu CT07
check-chung-minh-noi-o-item-ct07-phai-xin = Xin cho mình thì không cần chủ hộ. Xin cho cả hộ thì chủ hộ đề nghị. Giấy có giá trị { $ct07-validity }; phải xác minh thì chờ { $ct07-verify-time-limit }.
check-chung-minh-noi-o-item-ct07-khong-duoc-doi = Nơi ấy tra cứu được thì không được đòi giấy này.
check-chung-minh-noi-o-item-ct07-khong-can = Cơ quan tự tra cứu, chưa cần xin giấy này.
check-chung-minh-noi-o-item-ct07-hoi-truoc = Hỏi nơi nhận hồ sơ: “Có cần giấy xác nhận cư trú không, hay tra cứu được?” Cần thì mới đi xin.
check-chung-minh-noi-o-item-ct07-hoi-lai = Nhờ nơi nhận hồ sơ tra cứu thử. Không tra cứu được thì mới xin giấy này.
check-chung-minh-noi-o-item-giay-theo-viec-title = Giấy tờ riêng của việc này
check-chung-minh-noi-o-item-giay-theo-viec-nhap-hoc = Ví dụ ở Thành phố Hồ Chí Minh, trường dùng nơi ở hiện tại trong VNeID. Nơi khác thì hỏi trường: “Có dùng thông tin trong VNeID không?”
check-chung-minh-noi-o-item-giay-theo-viec-ho-tich = Mình cho biết số định danh để cơ quan tra cứu. Chỉ đưa bản chính khi họ không tra cứu được.
check-chung-minh-noi-o-item-giay-theo-viec-chung-thuc = Giấy đã có trong VNeID thì không phải đưa bản chính. Giấy chưa có thì hỏi nơi chứng thực.
check-chung-minh-noi-o-item-giay-theo-viec-ngan-hang = Hỏi ngân hàng: “Có cần thông tin các thành viên trong hộ không?” Cần thì xin giấy CT07.
check-chung-minh-noi-o-item-giay-theo-viec-cong-chung = Hỏi văn phòng công chứng: “Có cần giấy CT07 không, hay chỉ cần thẻ?” Việc thừa kế thì càng nên hỏi.
check-chung-minh-noi-o-item-giay-theo-viec-dien = Quy định mua bán điện đã thay đổi. Hỏi điện lực: “Dùng thông tin cư trú, giấy nhà hay hợp đồng thuê?”
check-chung-minh-noi-o-item-giay-theo-viec-bhyt = Hỏi cơ quan bảo hiểm xã hội: “Thành viên hộ của tôi đã có trong dữ liệu chưa?”
check-chung-minh-noi-o-item-giay-theo-viec-dang-ky-xe = Hỏi nơi đăng ký xe: “Tôi chỉ đưa thẻ hoặc VNeID có đủ không?”
check-chung-minh-noi-o-item-giay-theo-viec-ho-chieu = Chưa có nguồn nào nói riêng về hộ chiếu. Hỏi nơi làm hộ chiếu: “Có cần giấy gì về nơi ở không?”
check-chung-minh-noi-o-item-giay-theo-viec-viec-khac = Gần { $procedures-using-data } thủ tục dùng dữ liệu thay giấy tờ về nơi ở. Hỏi nơi nhận: “Ngoài nơi ở, tôi cần giấy gì?”
check-chung-minh-noi-o-item-giay-theo-viec-hoi-lai = Hỏi nơi nhận hồ sơ: “Việc này cần những giấy gì?”

# Putting it right

check-chung-minh-noi-o-item-sua-cu-tru-title = Sửa thông tin cư trú
check-chung-minh-noi-o-item-sua-cu-tru-phai-sua = Đến công an xã, phường, hoặc báo trong VNeID. Vào Cài đặt, Phản ánh khó khăn, vướng mắc, rồi chọn sai thông tin cư trú.
check-chung-minh-noi-o-item-sua-cu-tru-hoi-lai = Xem Thông tin cư trú trong VNeID, hoặc hỏi công an xã, phường nơi ở. Sai thì phải sửa.
check-chung-minh-noi-o-item-phan-anh-title = Phản ánh nơi đòi sai
check-chung-minh-noi-o-item-phan-anh-van-doi = Đề nghị họ trả lời bằng văn bản. Có thể phản ánh trên Cổng Dịch vụ công quốc gia, ở bộ phận một cửa hoặc cơ quan cấp trên.
check-chung-minh-noi-o-item-phan-anh-hoi-lai = Nói với họ trước, theo câu ở trên. Vẫn bị đòi thì hỏi bộ phận một cửa nơi phản ánh.

# Warnings

check-chung-minh-noi-o-warning-ct07-het-som = Giấy CT07 hết giá trị sớm khi thông tin cư trú thay đổi.
check-chung-minh-noi-o-warning-chua-tich-hop = Muốn dùng giấy trong VNeID thì cần tài khoản mức 2 đang dùng được. Xin xem lại câu trả lời về VNeID.
