## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

guide-tu-so-ho-khau-den-the-can-cuoc-khong-phai-nop = Cuốn sổ cũ khỏi phải mang đi nộp, nhà mình cứ cất giữ.
guide-tu-so-ho-khau-den-the-can-cuoc-cat-giu = Bộ Công an nói không có chủ trương thu hồi sổ đồng loạt. Mình khỏi phải mang sổ đi nộp, giữ làm kỷ niệm cũng được. Chỉ là sổ không dùng để chứng minh nơi ở nữa.
guide-tu-so-ho-khau-den-the-can-cuoc-noi-lich-su = Trước hết, đưa thẻ căn cước hoặc mở VNeID, rồi nhờ coi trên máy. Mình có thể nói: “Sổ giấy giờ không còn giá trị, nhờ anh chị coi giùm nơi ở của tôi trên máy.”
guide-tu-so-ho-khau-den-the-can-cuoc-noi-phan-anh = Vô mục Phản ánh, kiến nghị trên Cổng Dịch vụ công quốc gia, địa chỉ dichvucong.gov.vn. Hoặc nói với bộ phận một cửa (quầy nhận hồ sơ của xã, phường), ủy ban nhân dân, hay công an cấp trên.
guide-tu-so-ho-khau-den-the-can-cuoc-xem-noi-o = Mở VNeID, coi thông tin cư trú của nhà mình đúng chưa. Nếu sai, vô Cài đặt, chọn Phản ánh khó khăn, vướng mắc, rồi bấm Tạo phản ánh.
guide-tu-so-ho-khau-den-the-can-cuoc-tra-loi-ngan-title = Sổ hộ khẩu giấy còn xài được không?
guide-tu-so-ho-khau-den-the-can-cuoc-thay-bang = Từ ngày { $paper-books-void-from }, sổ hộ khẩu và sổ tạm trú giấy không còn giá trị. Giờ mình đưa thẻ căn cước, hoặc mở VNeID, ứng dụng định danh điện tử trên điện thoại. Cơ quan phải tự tra nơi ở trên máy.
