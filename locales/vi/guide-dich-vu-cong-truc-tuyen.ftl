## The guide to public services online and the one-stop desk.

guide-dich-vu-cong-truc-tuyen-title = Dịch vụ công trên mạng và bộ phận một cửa
guide-dich-vu-cong-truc-tuyen-short-title = Dịch vụ công trên mạng
guide-dich-vu-cong-truc-tuyen-description = Nộp hồ sơ trên mạng ở đâu, cần tài khoản gì, từng bước ra sao, trả tiền thế nào. Vì sao hồ sơ hay bị trả lại. Không quen máy thì vẫn có quầy.

# tra-loi-ngan
guide-dich-vu-cong-truc-tuyen-tra-loi-ngan-title = Nộp hồ sơ trên mạng ở đâu?
guide-dich-vu-cong-truc-tuyen-mot-cong = Một cổng duy nhất.
guide-dich-vu-cong-truc-tuyen-dia-chi = Đó là Cổng Dịch vụ công quốc gia, địa chỉ dichvucong.gov.vn. Việc căn cước, cư trú thì nộp trong VNeID cũng được. VNeID là ứng dụng định danh điện tử trên điện thoại.
guide-dich-vu-cong-truc-tuyen-quay-van-con = Không muốn làm trên mạng thì đến bộ phận một cửa. Đó là quầy nhận hồ sơ của xã, phường, và không bắt buộc có VNeID mức 2.

# tai-khoan
guide-dich-vu-cong-truc-tuyen-tai-khoan-title = Cần tài khoản gì
guide-dich-vu-cong-truc-tuyen-chi-vneid = Từ ngày { $level-vneid-only-login-from }, làm dịch vụ công trên mạng chỉ đăng nhập bằng tài khoản VNeID.
guide-dich-vu-cong-truc-tuyen-muc-2 = Muốn nộp hồ sơ căn cước trên mạng thì cần VNeID mức 2. Mức 2 là mức đã đến công an chụp ảnh, lấy vân tay.
guide-dich-vu-cong-truc-tuyen-cong-cu-da-dong = Giao diện cổng dịch vụ công của các tỉnh đã đóng từ ngày { $province-portals-closed-from }. Cổng của các bộ cũng đóng dần.
guide-dich-vu-cong-truc-tuyen-go-thang-dia-chi = Gõ thẳng địa chỉ, đừng bấm trang lạ khi tìm chữ “tra cứu”. Có trang cờ bạc đội lốt trang nhà nước.

# tung-buoc
guide-dich-vu-cong-truc-tuyen-tung-buoc-title = Nộp trên mạng từng bước
guide-dich-vu-cong-truc-tuyen-xem-du-lieu-title = Xem dữ liệu trước
guide-dich-vu-cong-truc-tuyen-xem-du-lieu = Mở VNeID xem thông tin của mình đã đúng chưa. Hồ sơ lấy thông tin từ dữ liệu, nên dữ liệu sai thì hồ sơ cũng sai.
guide-dich-vu-cong-truc-tuyen-chon-thu-tuc-title = Chọn thủ tục
guide-dich-vu-cong-truc-tuyen-chon-thu-tuc = Đăng nhập, chọn thủ tục, kiểm tra thông tin hiện ra. Làm thẻ căn cước thì chọn thời gian và cơ quan để đến.
guide-dich-vu-cong-truc-tuyen-dung-co-quan-title = Chọn đúng nơi nhận
guide-dich-vu-cong-truc-tuyen-dung-co-quan = Hồ sơ cư trú thì gửi công an xã, phường nơi cư trú.
guide-dich-vu-cong-truc-tuyen-lay-y-kien-title = Lấy ý kiến đồng ý
guide-dich-vu-cong-truc-tuyen-lay-y-kien = Việc nào cần chủ hộ, chủ nhà đồng ý thì có bốn cách. Họ ký trên tờ khai CT01, xác nhận trên VNeID hoặc dịch vụ công, viết giấy, hoặc nói khi công an hỏi lúc xác minh.
guide-dich-vu-cong-truc-tuyen-tra-tien-tren-mang-title = Trả tiền ngay trong hồ sơ
guide-dich-vu-cong-truc-tuyen-tra-tien-tren-mang = Đổi hay xin cấp lại thẻ trên mạng thì trả lệ phí và tiền gửi thẻ ngay trong hồ sơ.
guide-dich-vu-cong-truc-tuyen-nhan-buu-chinh-title = Nhận kết quả
guide-dich-vu-cong-truc-tuyen-nhan-buu-chinh = Thẻ căn cước xin lại trên mạng thì chọn nhận qua bưu chính được.

# tai-quay
guide-dich-vu-cong-truc-tuyen-tai-quay-title = Nộp tại quầy
guide-dich-vu-cong-truc-tuyen-noi-la-du-title = Nói là đủ
guide-dich-vu-cong-truc-tuyen-noi-la-du = Việc cư trú ở công an thì chỉ cần nói họ tên, ngày sinh, số định danh, nơi cư trú và điều kiện. Cán bộ lập hồ sơ từ dữ liệu.
guide-dich-vu-cong-truc-tuyen-gio-nhan-title = Giờ nhận hồ sơ cư trú
guide-dich-vu-cong-truc-tuyen-gio-nhan = Hồ sơ cư trú nhận giờ hành chính từ thứ Hai đến thứ Sáu và sáng thứ Bảy, trừ ngày lễ.
guide-dich-vu-cong-truc-tuyen-uy-quyen-title = Nhờ người làm thay
guide-dich-vu-cong-truc-tuyen-uy-quyen = Thủ tục cư trú thì ủy quyền được, tức là giao cho người khác làm thay.
guide-dich-vu-cong-truc-tuyen-ai-giup-title = Có người giúp
guide-dich-vu-cong-truc-tuyen-ai-giup = Tổ công nghệ số cộng đồng ở thôn, tổ dân phố giúp làm dịch vụ công trên mạng. Hỏi trưởng thôn hoặc tổ trưởng dân phố.
guide-dich-vu-cong-truc-tuyen-buu-dien-giup-title = Bưu điện cũng giúp
guide-dich-vu-cong-truc-tuyen-buu-dien-giup = Bưu điện và bộ phận một cửa giúp nộp hồ sơ trên mạng.

# giay-to
guide-dich-vu-cong-truc-tuyen-giay-to-title = Giấy nào phải nộp, giấy nào không
guide-dich-vu-cong-truc-tuyen-giay-da-co = Giấy đã có trong VNeID thì không được đòi khi làm thủ tục hành chính. Chỉ trừ khi thông tin không thống nhất hoặc luật khác có quy định.
guide-dich-vu-cong-truc-tuyen-du-lieu-thay-giay = Gần { $procedures-using-data } thủ tục dùng dữ liệu dân cư thay thẻ và giấy tờ về nơi ở.
guide-dich-vu-cong-truc-tuyen-mau-moi = Tờ khai cư trú là CT01, theo mẫu có từ ngày { $residence-circular-in-force }.
guide-dich-vu-cong-truc-tuyen-khong-cong-chung = Giấy thuê, mượn, ở nhờ để đăng ký tạm trú không phải công chứng.

# le-phi
guide-dich-vu-cong-truc-tuyen-le-phi-title = Lệ phí trên mạng và tại quầy
guide-dich-vu-cong-truc-tuyen-le-phi-cu-tru = Đăng ký thường trú: tại quầy { $permanent-residence-fee-counter }, trên mạng { $permanent-residence-fee-online }. Tạm trú, gia hạn: tại quầy { $temporary-residence-fee-counter }, trên mạng { $temporary-residence-fee-online }. Tách hộ: tại quầy { $household-split-fee-counter }, trên mạng { $household-split-fee-online }.
guide-dich-vu-cong-truc-tuyen-ct07-khong-mat-tien = Giấy xác nhận cư trú mẫu CT07 có lệ phí { $ct07-fee }.
guide-dich-vu-cong-truc-tuyen-ai-duoc-mien = Trẻ em, người cao tuổi, người khuyết tật, người có công, hộ nghèo không phải nộp lệ phí cư trú. Còn vài nhóm khác, hỏi khi nộp.
guide-dich-vu-cong-truc-tuyen-cong-dan-so-cu-tru = Công dân số nộp trên mạng được miễn lệ phí thường trú, tạm trú, gia hạn, tách hộ. Miễn từ ngày { $digital-citizen-first-day } đến hết ngày { $digital-citizen-last-day }. Công dân số là người có VNeID mức 2 đã tích hợp đủ năm loại giấy tờ cơ bản.
guide-dich-vu-cong-truc-tuyen-le-phi-the = Lệ phí thẻ căn cước thì nộp trên mạng hay tại quầy như nhau, trừ công dân số.

# theo-doi
guide-dich-vu-cong-truc-tuyen-theo-doi-title = Theo dõi hồ sơ
guide-dich-vu-cong-truc-tuyen-bao-lau = Nhớ số ngày để biết hồ sơ có trễ không. Thẻ căn cước { $card-time-limit }, thường trú { $permanent-residence-time-limit }, tạm trú { $temporary-residence-time-limit }, tách hộ { $household-split-time-limit }.
guide-dich-vu-cong-truc-tuyen-bao-lau-du-lieu = Giấy CT07 thì không quá { $ct07-time-limit } nếu đã có dữ liệu, { $ct07-verify-time-limit } nếu phải xác minh. Sửa dữ liệu dân cư là { $data-correction-time-limit } từ khi công an xã, phường nhận hồ sơ.
# digits: the year of the text
guide-dich-vu-cong-truc-tuyen-co-the-ngan-hon = Năm 2026 có văn bản cắt giảm thủ tục mà trang này chưa đọc được. Thời gian chờ của hồ sơ cư trú có thể ngắn hơn.
# digits: the number of the hotline
guide-dich-vu-cong-truc-tuyen-hoi-ai = Hồ sơ căn cước, cư trú, VNeID thì gọi tổng đài 1900.0368 mà hỏi. Giờ trực và cước gọi thì hỏi công an xã, phường trước.

# vi-sao-bi-tra
guide-dich-vu-cong-truc-tuyen-vi-sao-bi-tra-title = Vì sao hồ sơ hay bị trả lại
guide-dich-vu-cong-truc-tuyen-loi-hay-gap-title = Ba lỗi hay gặp
guide-dich-vu-cong-truc-tuyen-loi-hay-gap = Thiếu ý kiến đồng ý của chủ hộ, chủ nhà. Ảnh giấy tờ mờ. Chọn sai cơ quan.
guide-dich-vu-cong-truc-tuyen-chup-lai-title = Ảnh mờ thì chụp lại
guide-dich-vu-cong-truc-tuyen-chup-lai = Đặt tờ giấy chỗ sáng, chụp đủ bốn góc, phóng to xem đọc được chữ rồi hãy gửi.
guide-dich-vu-cong-truc-tuyen-du-lieu-sai-title = Dữ liệu sai
guide-dich-vu-cong-truc-tuyen-du-lieu-sai = Sửa dữ liệu trước. Điền phiếu mẫu DC02, kèm giấy chứng minh. Nộp qua VNeID, Cổng Dịch vụ công quốc gia hoặc công an nơi gần nhất.
guide-dich-vu-cong-truc-tuyen-gia-han-tre-title = Gia hạn sai lúc
guide-dich-vu-cong-truc-tuyen-gia-han-tre = Gia hạn tạm trú làm trong { $temporary-residence-renewal-window } trước khi hết hạn.
guide-dich-vu-cong-truc-tuyen-xoa-dang-ky-title = Việc phải nộp trên mạng
guide-dich-vu-cong-truc-tuyen-xoa-dang-ky = Hộ có người phải xóa thường trú, tạm trú thì nộp trên mạng, trong { $deletion-duty-days }.
guide-dich-vu-cong-truc-tuyen-xin-ly-do-title = Bị từ chối thì xin lý do
guide-dich-vu-cong-truc-tuyen-xin-ly-do = Bị từ chối sửa dữ liệu thì cơ quan phải nêu lý do. Mình có thể nói: “Xin cho biết lý do từ chối theo khoản 3 Điều 6 Nghị định 70/2024/NĐ-CP.”
guide-dich-vu-cong-truc-tuyen-phan-anh-title = Phản ánh
guide-dich-vu-cong-truc-tuyen-phan-anh = Vào mục Phản ánh, kiến nghị trên Cổng Dịch vụ công quốc gia. Hoặc nói với bộ phận một cửa, ủy ban nhân dân, công an cấp trên.

# lam-gi-tiep
guide-dich-vu-cong-truc-tuyen-lam-gi-tiep-title = Mình nên làm gì tiếp
guide-dich-vu-cong-truc-tuyen-xem-truoc-khi-nop = Sắp nộp hồ sơ cư trú thì làm phần kiểm tra “Nộp hồ sơ cư trú không bị trả”. Phần ấy dò giúp từng giấy, từng ý kiến đồng ý, từng mốc ngày.
guide-dich-vu-cong-truc-tuyen-chua-co-tai-khoan = Chưa có tài khoản thì xem phần “Tài khoản định danh điện tử”.
