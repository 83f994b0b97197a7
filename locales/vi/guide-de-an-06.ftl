## The guide to Đề án 06: the five groups of utilities, told through what a citizen gains.

# digits: the name of the programme
guide-de-an-06-title = Đề án 06: mình được gì?
# digits: the name of the programme
guide-de-an-06-short-title = Đề án 06
# digits: the name of the programme
guide-de-an-06-description = Đề án 06 là gì, năm nhóm tiện ích của nó đem lại gì cho người dân. Bớt giấy tờ, bớt đi lại, dữ liệu tự cập nhật. Không ai bị ép dùng điện thoại.

# tra-loi-ngan
# digits: the name of the programme
guide-de-an-06-tra-loi-ngan-title = Đề án 06 đem lại gì cho mình?
guide-de-an-06-bot-giay-to = Bớt giấy tờ.
# digits: the name of the programme
guide-de-an-06-la-gi = Đề án 06 là chương trình của nhà nước về dùng dữ liệu dân cư và định danh điện tử. Định danh điện tử là chứng minh mình là ai trên máy. Đề án được phê duyệt ngày { $project-06-day }.
guide-de-an-06-nghia-la = Nói gọn: nhà nước đã có dữ liệu của mình thì tự tra, mình không phải mang giấy đến.

# nam-nhom
guide-de-an-06-nam-nhom-title = Năm nhóm tiện ích, nhìn từ phía người dân
guide-de-an-06-nhom-thu-tuc-title = Thủ tục và dịch vụ công trên mạng
guide-de-an-06-nhom-thu-tuc = Ngồi nhà mà nộp hồ sơ. Ví dụ, do trang này chọn: con mới sinh thì khai sinh, thường trú và bảo hiểm y tế làm chung một lần trên mạng. Mất thẻ căn cước còn hạn thì xin cấp lại trên mạng, không phải lấy lại vân tay.
guide-de-an-06-nhom-kinh-te-title = Phát triển kinh tế, xã hội
guide-de-an-06-nhom-kinh-te = Một con số cho nhiều việc. Ví dụ: đi khám chỉ cần thẻ gắn chíp. Từ ngày { $social-insurance-number-from }, mã số bảo hiểm xã hội chính là số định danh.
guide-de-an-06-nhom-cong-dan-so-title = Công dân số
guide-de-an-06-nhom-cong-dan-so = Giấy tờ nằm trong điện thoại. Trên VNeID, ứng dụng định danh điện tử, có căn cước, bằng lái, đăng ký xe, thẻ bảo hiểm y tế. Căn cước điện tử có giá trị như tấm thẻ khi làm thủ tục.
guide-de-an-06-nhom-du-lieu-title = Dữ liệu dân cư đầy đủ hơn
guide-de-an-06-nhom-du-lieu = Dữ liệu tự cập nhật. Ví dụ: kết hôn xong thì dữ liệu cư trú tự đổi theo. Xã, tỉnh sáp nhập thì địa chỉ tự đổi, mình không phải đi khai.
guide-de-an-06-nhom-chi-dao-title = Chỉ đạo, điều hành
guide-de-an-06-nhom-chi-dao = Nhóm này giúp việc chỉ đạo, điều hành. Ví dụ: Thủ tướng nêu tên nơi còn đòi sổ giấy, và nhắc cán bộ không đòi giấy tờ đã có trên VNeID.

# muc-tieu
guide-de-an-06-muc-tieu-title = Đề án đặt ra những gì
# digits: the year of the goal
guide-de-an-06-muc-tieu-2022 = Năm 2022: mọi người dân có số định danh, người đủ tuổi có thẻ gắn chíp. Giấy tờ cá nhân được thay dần bằng dữ liệu, như bảo hiểm y tế, bằng lái xe, tiêm chủng.
# digits: the years of the goal
guide-de-an-06-muc-tieu-2025 = Từ 2023 đến 2025: trên { $project-06-accounts-goal } triệu tài khoản VNeID, và trình luật căn cước công dân sửa đổi.
# digits: the years of the programme
guide-de-an-06-tam-nhin = Đề án chạy từ 2022 đến 2025, tầm nhìn đến 2030.

# cac-moc
guide-de-an-06-cac-moc-title = Đã đi đến đâu
guide-de-an-06-moc-phe-duyet-when = { $project-06-day }
guide-de-an-06-moc-phe-duyet-title = Đề án được phê duyệt
# digits: the years of the programme
guide-de-an-06-moc-phe-duyet = Quyết định 06/QĐ-TTg phê duyệt đề án, cho giai đoạn 2022 đến 2025.
guide-de-an-06-moc-vneid-when = { $vneid-launch-day }
guide-de-an-06-moc-vneid-title = Có VNeID
guide-de-an-06-moc-vneid = Bộ Công an đưa VNeID vào sử dụng chính thức.
guide-de-an-06-moc-so-het-when = { $paper-books-void-from }
guide-de-an-06-moc-so-het-title = Sổ hộ khẩu giấy hết giá trị
guide-de-an-06-moc-so-het = Cơ quan dùng dữ liệu dân cư và cư trú thay cho sổ.
guide-de-an-06-moc-vneid-duy-nhat-when = { $level-vneid-only-login-from }
guide-de-an-06-moc-vneid-duy-nhat-title = Một tài khoản cho mọi dịch vụ công
guide-de-an-06-moc-vneid-duy-nhat = Luật Căn cước có hiệu lực. VNeID là tài khoản duy nhất để làm dịch vụ công trên mạng.
guide-de-an-06-moc-mot-cong-when = { $province-portals-closed-from }
guide-de-an-06-moc-mot-cong-title = Một Cổng Dịch vụ công quốc gia
guide-de-an-06-moc-mot-cong = Giao diện cổng dịch vụ công của các tỉnh đóng lại. Từ đây vào một cổng: dichvucong.gov.vn.
guide-de-an-06-moc-du-lieu-when = { $data-replaces-papers-from }
guide-de-an-06-moc-du-lieu-title = Dữ liệu thay giấy tờ
guide-de-an-06-moc-du-lieu = Dữ liệu dân cư thay giấy tờ trong gần { $procedures-using-data } thủ tục.
guide-de-an-06-moc-cam-doi-when = { $no-asking-integrated-papers-from }
guide-de-an-06-moc-cam-doi-title = Cấm đòi giấy đã có
guide-de-an-06-moc-cam-doi = Luật cấm đòi giấy tờ đã có trong VNeID, trừ khi thông tin không thống nhất hoặc luật khác quy định.
guide-de-an-06-moc-cong-dan-so-when = { $digital-citizen-first-day }
guide-de-an-06-moc-cong-dan-so-title = Chính sách công dân số
# digits: the day of the year
guide-de-an-06-moc-cong-dan-so = Nghị quyết về công dân số có hiệu lực. Ngày Công dân số Việt Nam là ngày 15 tháng 10.

# khong-ep
guide-de-an-06-khong-ep-title = Không dùng điện thoại thì sao?
guide-de-an-06-quay-van-mo = Không ai bắt buộc phải thành công dân số, hay phải có VNeID mức 2. Đến quầy, mình vẫn được phục vụ như thường.
# digits: the name of the programme
guide-de-an-06-ai-giup = Thôn, tổ dân phố nào cũng có tổ công nghệ số cộng đồng giúp làm việc trên mạng. Xã và thôn còn có tổ công tác Đề án 06; có tỉnh nhập hai tổ làm một.

# lam-gi-tiep
guide-de-an-06-lam-gi-tiep-title = Mình nên làm gì tiếp
guide-de-an-06-xem-du-lieu = Mở VNeID mức 2, vào Ví giấy tờ, chọn Thông tin cư trú, xem đã đúng chưa. Dữ liệu đúng thì các tiện ích mới chạy đúng.
guide-de-an-06-dua-giay-vao = Đề nghị đưa các giấy tờ hay dùng vào VNeID: thẻ bảo hiểm y tế, bằng lái, đăng ký xe. Phần kiểm tra “Định danh điện tử” dưới đây chỉ từng bước.
