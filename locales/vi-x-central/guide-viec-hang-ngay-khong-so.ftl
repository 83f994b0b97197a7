## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

guide-viec-hang-ngay-khong-so-hoi-truoc = Hợp đồng nước thì hỏi nơi cấp nước. Trước khi đi việc nào cũng nên hỏi một câu: “Ngoài thẻ căn cước, tôi cần mang chi?”
guide-viec-hang-ngay-khong-so-mang-gi-title = Mang chi theo cho chắc
guide-viec-hang-ngay-khong-so-lam-gi-tiep-title = Mình nên làm chi tiếp
guide-viec-hang-ngay-khong-so-nho-tra = Đưa thẻ và nói: “Sổ giấy chừ không còn giá trị, nhờ anh chị coi giúp nơi ở của tôi trên máy.”
guide-viec-hang-ngay-khong-so-xem-du-lieu = Mở VNeID, coi nơi ở của nhà mình đã đúng chưa. Sai thì vô Cài đặt, chọn Phản ánh khó khăn, vướng mắc, rồi bấm Tạo phản ánh. Dữ liệu đúng thì đi đâu cũng nhẹ.
guide-viec-hang-ngay-khong-so-mang-vneid = Có VNeID mức 2 thì vô Ví giấy tờ, chọn Thông tin cư trú, nhập mật khẩu. Màn hình hiện nơi thường trú, tạm trú, nơi ở hiện tại, chủ hộ và thành viên.
guide-viec-hang-ngay-khong-so-truong-ha-noi-now = Nộp hồ sơ trên mạng theo mã định danh và dữ liệu cư trú. Trước mùa tuyển sinh, mở VNeID coi nơi ở đã đúng chưa.
guide-viec-hang-ngay-khong-so-truong-tphcm-task = Cho con vô trường đầu cấp, ở Thành phố Hồ Chí Minh
guide-viec-hang-ngay-khong-so-truong-ha-noi-task = Cho con vô trường đầu cấp, ở Hà Nội
guide-viec-hang-ngay-khong-so-dua-gi = Sổ hộ khẩu giấy hết giá trị từ ngày { $paper-books-void-from }. Chừ mình đưa thẻ căn cước, hoặc mở VNeID, ứng dụng định danh điện tử trên điện thoại. Nơi ở thì cơ quan phải tự tra trên máy.
