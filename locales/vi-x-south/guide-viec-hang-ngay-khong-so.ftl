## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

guide-viec-hang-ngay-khong-so-nho-tra = Đưa thẻ và nói: “Sổ giấy giờ không còn giá trị, nhờ anh chị coi giùm nơi ở của tôi trên máy.”
guide-viec-hang-ngay-khong-so-xem-du-lieu = Mở VNeID, coi nơi ở của nhà mình đã đúng chưa. Sai thì vô Cài đặt, chọn Phản ánh khó khăn, vướng mắc, rồi bấm Tạo phản ánh. Dữ liệu đúng thì đi đâu cũng nhẹ.
guide-viec-hang-ngay-khong-so-mang-vneid = Có VNeID mức 2 thì vô Ví giấy tờ, chọn Thông tin cư trú, nhập mật khẩu. Màn hình hiện nơi thường trú, tạm trú, nơi ở hiện tại, chủ hộ và thành viên.
guide-viec-hang-ngay-khong-so-truong-ha-noi-now = Nộp hồ sơ trên mạng theo mã định danh và dữ liệu cư trú. Trước mùa tuyển sinh, mở VNeID coi nơi ở đã đúng chưa.
guide-viec-hang-ngay-khong-so-truong-tphcm-task = Cho con vô trường đầu cấp, ở Thành phố Hồ Chí Minh
guide-viec-hang-ngay-khong-so-truong-ha-noi-task = Cho con vô trường đầu cấp, ở Hà Nội
guide-viec-hang-ngay-khong-so-mang-the = Thẻ căn cước công dân gắn chíp, gọi tắt là CCCD, còn hạn thì vẫn xài được. Thẻ có mã QR và con chíp để cán bộ đọc bằng máy.
guide-viec-hang-ngay-khong-so-mang-vneid-title = Điện thoại có VNeID, nếu có xài
guide-viec-hang-ngay-khong-so-tra-loi-ngan-title = Đi làm giấy tờ có phải mang theo sổ hộ khẩu không?
guide-viec-hang-ngay-khong-so-dua-gi = Sổ hộ khẩu giấy hết giá trị từ ngày { $paper-books-void-from }. Giờ mình đưa thẻ căn cước, hoặc mở VNeID, ứng dụng định danh điện tử trên điện thoại. Nơi ở thì cơ quan phải tự tra trên máy.
