## The guide to daily business without the household book.

guide-viec-hang-ngay-khong-so-title = Việc hằng ngày không cần sổ hộ khẩu
guide-viec-hang-ngay-khong-so-short-title = Việc hằng ngày
guide-viec-hang-ngay-khong-so-description = Đi học, khai sinh, kết hôn, ngân hàng, nhà đất, điện nước, bảo hiểm y tế, xe, hộ chiếu, giấy xin việc. Trước làm sao, nay đưa gì, bị từ chối thì nói thế nào.

# tra-loi-ngan
guide-viec-hang-ngay-khong-so-tra-loi-ngan-title = Đi làm giấy tờ có phải mang sổ hộ khẩu không?
guide-viec-hang-ngay-khong-so-khong-phai-mang = Không.
guide-viec-hang-ngay-khong-so-dua-gi = Sổ hộ khẩu giấy hết giá trị từ ngày { $paper-books-void-from }. Nay mình đưa thẻ căn cước, hoặc mở VNeID, ứng dụng định danh điện tử trên điện thoại. Nơi ở thì cơ quan phải tự tra trên máy.
guide-viec-hang-ngay-khong-so-gan-tam-tram = Từ ngày { $data-replaces-papers-from }, gần { $procedures-using-data } thủ tục hành chính dùng dữ liệu dân cư thay thẻ và giấy tờ về nơi ở.

# ba-dieu-nho
guide-viec-hang-ngay-khong-so-ba-dieu-nho-title = Ba điều cần nhớ trước khi đi
guide-viec-hang-ngay-khong-so-co-quan-tu-tra = Một là cơ quan tự tra nơi ở. Họ tra ở quầy nhận hồ sơ, trên Cổng Dịch vụ công quốc gia, hoặc qua VNeID của mình. Cũng có thể dùng máy đọc con chíp và mã QR, ô vuông đen trắng, trên thẻ.
guide-viec-hang-ngay-khong-so-khong-doi-giay-da-co = Hai là giấy đã có trong VNeID thì không phải đưa bản giấy. Từ ngày { $no-asking-integrated-papers-from }, luật cấm đòi những giấy ấy khi làm thủ tục hành chính. Chỉ trừ khi thông tin không thống nhất hoặc luật khác có quy định.
guide-viec-hang-ngay-khong-so-khong-doi-ct07 = Ba là tra được nơi ở rồi thì không được đòi giấy CT07. CT07 là giấy công an xác nhận mình thường trú, tạm trú ở đâu. Quy định này có từ ngày { $residence-circular-in-force }.

# tung-viec
guide-viec-hang-ngay-khong-so-tung-viec-title = Từng việc: trước và nay
guide-viec-hang-ngay-khong-so-truong-tphcm-task = Cho con vào trường đầu cấp, ở Thành phố Hồ Chí Minh
guide-viec-hang-ngay-khong-so-truong-tphcm-before = Thường phải mang sổ hộ khẩu.
# digits: the season that the guidance is for
guide-viec-hang-ngay-khong-so-truong-tphcm-now = Mùa tuyển sinh 2026, trường xếp theo nơi ở hiện tại trên VNeID. Nơi ở trên VNeID chưa đúng thì mới làm giấy CT07.
guide-viec-hang-ngay-khong-so-truong-ha-noi-task = Cho con vào trường đầu cấp, ở Hà Nội
guide-viec-hang-ngay-khong-so-truong-ha-noi-before = Thường phải mang sổ hộ khẩu.
guide-viec-hang-ngay-khong-so-truong-ha-noi-now = Nộp hồ sơ trên mạng theo mã định danh và dữ liệu cư trú. Trước mùa tuyển sinh, mở VNeID xem nơi ở đã đúng chưa.
guide-viec-hang-ngay-khong-so-khai-sinh-lien-thong-task = Khai sinh, đăng ký thường trú và thẻ bảo hiểm y tế cho bé
guide-viec-hang-ngay-khong-so-khai-sinh-lien-thong-before = Làm từng việc một, mang theo sổ hộ khẩu.
guide-viec-hang-ngay-khong-so-khai-sinh-lien-thong-now = Bé dưới { $birth-bundle-child-under } thì làm một lần trên Cổng Dịch vụ công quốc gia hoặc VNeID. Chờ không quá { $birth-bundle-time-limit }, phải xác minh thì không quá { $birth-bundle-verify-time-limit }.
guide-viec-hang-ngay-khong-so-khai-sinh-rieng-task = Chỉ làm giấy khai sinh
guide-viec-hang-ngay-khong-so-khai-sinh-rieng-before = Phải xuất trình giấy tờ bản chính.
guide-viec-hang-ngay-khong-so-khai-sinh-rieng-now = Cho biết số định danh, là số in trên thẻ, để cán bộ tra trên máy. Chỉ khi không tra được mới phải đưa bản chính.
guide-viec-hang-ngay-khong-so-ket-hon-task = Đăng ký kết hôn
guide-viec-hang-ngay-khong-so-ket-hon-before = Thường phải mang sổ hộ khẩu.
guide-viec-hang-ngay-khong-so-ket-hon-now = Hai người đưa thẻ căn cước hoặc cho biết số định danh. Cán bộ hộ tịch tra tình trạng hôn nhân và nơi ở, không cần sổ.
guide-viec-hang-ngay-khong-so-giay-ket-hon-khai-tu-task = Cơ quan đòi giấy khai sinh, kết hôn hay khai tử
guide-viec-hang-ngay-khong-so-giay-ket-hon-khai-tu-before = Mang theo chính tờ giấy ấy.
guide-viec-hang-ngay-khong-so-giay-ket-hon-khai-tu-now = Dữ liệu hộ tịch điện tử dùng thay các giấy ấy trong thủ tục hành chính. Đã có dữ liệu thì nhờ cán bộ tra.
guide-viec-hang-ngay-khong-so-ngan-hang-task = Vay tiền ngân hàng
guide-viec-hang-ngay-khong-so-ngan-hang-before = Thường phải mang sổ hộ khẩu.
guide-viec-hang-ngay-khong-so-ngan-hang-now = Đưa thẻ gắn chíp hoặc VNeID. Không có quy định nào bắt buộc sổ hộ khẩu. Ngân hàng cần biết các thành viên trong hộ thì xin giấy CT07.
guide-viec-hang-ngay-khong-so-nha-dat-task = Công chứng mua bán nhà đất
guide-viec-hang-ngay-khong-so-nha-dat-before = Thường phải mang sổ hộ khẩu.
guide-viec-hang-ngay-khong-so-nha-dat-now = Đưa thẻ căn cước hoặc VNeID. Tình trạng hôn nhân xem ở dữ liệu hộ tịch hoặc giấy tờ. Việc thừa kế hoặc đất của hộ gia đình có khi cần giấy CT07.
guide-viec-hang-ngay-khong-so-chung-thuc-task = Chứng thực giấy tờ
guide-viec-hang-ngay-khong-so-chung-thuc-before = Phải đưa bản chính.
guide-viec-hang-ngay-khong-so-chung-thuc-now = Giấy đã có trên VNeID thì không được đòi bản chính, áp dụng từ ngày { $certification-no-originals-from }.
guide-viec-hang-ngay-khong-so-dien-task = Ký hợp đồng mua điện
guide-viec-hang-ngay-khong-so-dien-before = Hồ sơ có sổ hộ khẩu.
guide-viec-hang-ngay-khong-so-dien-now = Dùng thông tin cư trú của hộ, hoặc giấy tờ nhà đất, hợp đồng thuê. Quy định về mua điện đã thay đổi, nên hỏi lại nơi bán điện.
guide-viec-hang-ngay-khong-so-bao-hiem-ho-task = Mua bảo hiểm y tế theo hộ gia đình
guide-viec-hang-ngay-khong-so-bao-hiem-ho-before = Kê thành viên theo sổ hộ khẩu.
guide-viec-hang-ngay-khong-so-bao-hiem-ho-now = Cơ quan bảo hiểm xã hội xem thành viên hộ trong cơ sở dữ liệu dân cư, không cần sổ.
guide-viec-hang-ngay-khong-so-kham-benh-task = Đi khám bằng bảo hiểm y tế
guide-viec-hang-ngay-khong-so-kham-benh-before = Mang thẻ bảo hiểm y tế bằng giấy.
guide-viec-hang-ngay-khong-so-kham-benh-now = Đưa thẻ gắn chíp, hoặc thẻ điện tử trên VNeID mức 2 hay ứng dụng VssID của bảo hiểm xã hội. Từ ngày { $bhyt-no-paper-from }, thẻ giấy chỉ còn cấp cho ba trường hợp. Đó là người không cài được VNeID, không cài được VssID, hoặc chưa có thẻ gắn chíp.
guide-viec-hang-ngay-khong-so-dang-ky-xe-task = Đăng ký xe
guide-viec-hang-ngay-khong-so-dang-ky-xe-before = Thường phải mang sổ hộ khẩu.
guide-viec-hang-ngay-khong-so-dang-ky-xe-now = Dùng tài khoản VNeID hoặc thẻ căn cước, không cần sổ. Được chọn phòng cảnh sát giao thông hoặc công an xã, phường trong tỉnh nơi mình cư trú. Nơi nào nhận, nhận xe gì thì hỏi trước.
guide-viec-hang-ngay-khong-so-giay-to-xe-task = Cảnh sát giao thông kiểm tra giấy tờ xe
guide-viec-hang-ngay-khong-so-giay-to-xe-before = Đưa bằng lái và đăng ký xe bản cứng.
guide-viec-hang-ngay-khong-so-giay-to-xe-now = Mở bằng lái và đăng ký xe trên VNeID. Cảnh sát giao thông công nhận như bản cứng.

# giay-xin-viec
guide-viec-hang-ngay-khong-so-giay-xin-viec-title = Giấy tờ để xin việc, đi làm
guide-viec-hang-ngay-khong-so-ly-lich-tu-phap = Phiếu lý lịch tư pháp là giấy cho biết một người có án tích hay không. Nay xin được trên VNeID.
guide-viec-hang-ngay-khong-so-ly-lich-noi-nop = Từ ngày { $criminal-record-anywhere-from }, xin phiếu này ở nơi nào cũng được, hoặc trên VNeID.
guide-viec-hang-ngay-khong-so-so-bao-hiem = Chỗ làm hỏi mã số bảo hiểm xã hội thì đưa số định danh in trên thẻ. Từ ngày { $social-insurance-number-from }, hai số là một.
guide-viec-hang-ngay-khong-so-ma-so-thue = Mã số thuế cũng vậy: từ ngày { $tax-number-from }, số định danh thay mã số thuế cá nhân.

# ho-chieu-nuoc
guide-viec-hang-ngay-khong-so-ho-chieu-nuoc-title = Hộ chiếu, nước sạch và việc không có trong bảng
guide-viec-hang-ngay-khong-so-chua-co-nguon-rieng = Trang này chưa đọc được quy định riêng về hộ chiếu và hợp đồng nước sạch. Làm hộ chiếu cũng là thủ tục hành chính, nên theo luật chung. Giấy đã có trong VNeID thì không được đòi, trừ khi thông tin không thống nhất hoặc luật khác có quy định.
guide-viec-hang-ngay-khong-so-hoi-truoc = Hợp đồng nước thì hỏi nơi cấp nước. Trước khi đi việc nào cũng nên hỏi một câu: “Ngoài thẻ căn cước, tôi cần mang gì?”

# mang-gi
guide-viec-hang-ngay-khong-so-mang-gi-title = Mang gì theo cho chắc
guide-viec-hang-ngay-khong-so-mang-the-title = Thẻ căn cước
guide-viec-hang-ngay-khong-so-mang-the = Thẻ căn cước công dân gắn chíp, gọi tắt là CCCD, còn hạn thì vẫn dùng được. Thẻ có mã QR và con chíp để cán bộ đọc bằng máy.
guide-viec-hang-ngay-khong-so-mang-vneid-title = Điện thoại có VNeID, nếu dùng
guide-viec-hang-ngay-khong-so-mang-vneid = Có VNeID mức 2 thì vào Ví giấy tờ, chọn Thông tin cư trú, nhập mật khẩu. Màn hình hiện nơi thường trú, tạm trú, nơi ở hiện tại, chủ hộ và thành viên.
guide-viec-hang-ngay-khong-so-mang-ct07-title = Giấy CT07, khi thật cần
guide-viec-hang-ngay-khong-so-mang-ct07 = Chỉ xin khi cơ quan không tra được nơi ở. Xin ở bất kỳ công an xã, phường nào, hoặc trên mạng, lệ phí { $ct07-fee }. Chờ không quá { $ct07-time-limit } nếu đã có dữ liệu, không quá { $ct07-verify-time-limit } nếu phải xác minh.

# bi-tu-choi
guide-viec-hang-ngay-khong-so-bi-tu-choi-title = Nếu bị từ chối vì không có sổ
guide-viec-hang-ngay-khong-so-nho-tra-title = Nhờ tra trên máy
guide-viec-hang-ngay-khong-so-nho-tra = Đưa thẻ và nói: “Sổ giấy nay không còn giá trị, nhờ anh chị tra nơi ở của tôi trên máy.”
guide-viec-hang-ngay-khong-so-hoi-giay-nao-title = Hỏi cần giấy nào
guide-viec-hang-ngay-khong-so-hoi-giay-nao = Máy không tra được thì cơ quan mới được đòi một giấy thay: thẻ căn cước, hoặc giấy CT07. Hỏi rõ cần giấy nào trước khi về.
guide-viec-hang-ngay-khong-so-nhac-luat-title = Nhắc nhẹ hai quy định
guide-viec-hang-ngay-khong-so-nhac-luat = Luật số 118/2025/QH15 cấm đòi giấy đã có trong VNeID, trừ khi thông tin không thống nhất hoặc luật khác có quy định. Thông tư 116/2026/TT-BCA không cho đòi CT07 khi đã tra được nơi ở.
guide-viec-hang-ngay-khong-so-xin-tra-loi-title = Xin trả lời bằng văn bản, rồi phản ánh
guide-viec-hang-ngay-khong-so-xin-tra-loi = Nói: “Nếu vẫn cần sổ, xin cho tôi giấy trả lời, ghi rõ theo quy định nào.” Rồi phản ánh ở Cổng Dịch vụ công quốc gia, bộ phận một cửa, ủy ban nhân dân hoặc công an cấp trên. Bộ phận một cửa là quầy nhận hồ sơ của xã, phường.

# lam-gi-tiep
guide-viec-hang-ngay-khong-so-lam-gi-tiep-title = Mình nên làm gì tiếp
guide-viec-hang-ngay-khong-so-xem-du-lieu = Mở VNeID, xem nơi ở của nhà mình đã đúng chưa. Sai thì vào Cài đặt, chọn Phản ánh khó khăn, vướng mắc, rồi bấm Tạo phản ánh. Dữ liệu đúng thì đi đâu cũng nhẹ.
guide-viec-hang-ngay-khong-so-phan-kiem-tra = Nơi nào đòi giấy về chỗ ở thì xem phần kiểm tra “Chứng minh nơi ở”. Cầm tờ giấy cũ mà chưa rõ còn giá trị thì xem phần “Giấy này còn dùng được không”.
