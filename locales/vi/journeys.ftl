## Journeys: steps across pages. content/journeys.toml says where each leads.

journeys-title = Từng bước cho nhà mình
journeys-description = Bé mới sinh, bà chưa có thẻ, mới chuyển trọ, sổ hộ khẩu còn trong tủ: việc nào trước, việc nào sau. Mỗi bước dẫn đến đúng chỗ.
journeys-intro = Mỗi đường đi gồm vài bước, theo thứ tự. Bấm vào một bước là đến đúng chỗ cần đọc, ở đó có ghi mình đang ở bước nào.
journeys-count = Đường đi này có { $count } bước.
journeys-others = Đường đi khác
step-where = Bước { $now } trong { $all }
step-previous = Bước trước
step-next = Bước sau

journey-so-ho-khau-con-trong-tu-title = Sổ hộ khẩu còn trong tủ
journey-so-ho-khau-con-trong-tu-description = Nhà mình còn giữ cuốn sổ giấy: giữ hay bỏ, cái gì thay, nơi nào còn hỏi thì làm sao.
journey-so-ho-khau-con-trong-tu-con-dung-khong = Biết cuốn sổ còn dùng được không
journey-so-ho-khau-con-trong-tu-giu-hay-nop = Cất giữ, không phải mang đi nộp
journey-so-ho-khau-con-trong-tu-cai-gi-thay = Biết cái gì thay cuốn sổ
journey-so-ho-khau-con-trong-tu-du-giay-chua = Xem cả nhà đã đủ giấy chưa
journey-so-ho-khau-con-trong-tu-du-lieu-dung-chua = Xem dữ liệu của mình đã đúng chưa
journey-so-ho-khau-con-trong-tu-van-doi-so = Nơi nào còn đòi sổ thì nói thế này

journey-be-moi-sinh-title = Bé mới sinh
journey-be-moi-sinh-description = Từ tờ khai sinh, nơi ở, bảo hiểm y tế đến tấm thẻ của con: việc nào trước, việc nào sau.
journey-be-moi-sinh-lam-chung = Khai sinh, làm chung một lần
journey-be-moi-sinh-noi-o = Đăng ký nơi ở cho con
journey-be-moi-sinh-bao-hiem = Có bảo hiểm y tế cho con
journey-be-moi-sinh-the-cua-con = Thẻ căn cước, nếu nhà mình muốn
journey-be-moi-sinh-kiem-tra = Xem con còn thiếu giấy gì

journey-ba-chua-co-the-title = Bà tám mươi tuổi chưa có thẻ
journey-ba-chua-co-the-description = Bà còn cầm giấy cũ, đi lại khó, không có điện thoại thông minh: từng bước cho con cháu.
journey-ba-chua-co-the-giay-cu = Xem giấy cũ của bà còn dùng được không
journey-ba-chua-co-the-lam-tai-nha = Báo công an xã, phường đến nhà làm thẻ
journey-ba-chua-co-the-cau-can-noi = Xếp sẵn việc và câu cần nói
journey-ba-chua-co-the-duoc-mien = Biết bà được miễn khoản nào
journey-ba-chua-co-the-khong-dien-thoai = Dùng thẻ, không cần điện thoại
journey-ba-chua-co-the-dan-ba = Dặn bà khi có người lạ gọi

journey-moi-chuyen-tro-title = Mới chuyển trọ
journey-moi-chuyen-tro-description = Dọn đến phòng trọ mới: khi nào phải đăng ký, cần giấy gì, nộp ở đâu, xem lại ở đâu.
journey-moi-chuyen-tro-khi-nao = Biết khi nào phải đăng ký tạm trú
journey-moi-chuyen-tro-giay-to = Chuẩn bị giấy thuê và tờ khai
journey-moi-chuyen-tro-do-truoc = Dò hồ sơ trước khi nộp
journey-moi-chuyen-tro-nop = Nộp ở công an hoặc trên mạng
journey-moi-chuyen-tro-xem-lai = Mở VNeID xem đã ghi chỗ mới chưa
