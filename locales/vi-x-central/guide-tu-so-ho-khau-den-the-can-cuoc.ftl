## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

guide-tu-so-ho-khau-den-the-can-cuoc-thay-the-title = Cái chi thay cuốn sổ
guide-tu-so-ho-khau-den-the-can-cuoc-so-cu-title = Cuốn sổ cũ chừ để làm chi
guide-tu-so-ho-khau-den-the-can-cuoc-lam-gi-tiep-title = Mình nên làm chi tiếp
guide-tu-so-ho-khau-den-the-can-cuoc-khong-phai-nop = Cuốn sổ cũ khỏi phải mang đi nộp, nhà mình cứ cất giữ.
guide-tu-so-ho-khau-den-the-can-cuoc-noi-lich-su = Trước hết, đưa thẻ căn cước hoặc mở VNeID, rồi nhờ coi trên máy. Mình có thể nói: “Sổ giấy chừ không còn giá trị, nhờ anh chị coi giúp nơi ở của tôi trên máy.”
guide-tu-so-ho-khau-den-the-can-cuoc-xem-noi-o = Mở VNeID, coi thông tin cư trú của nhà mình đã đúng chưa. Nếu sai, vô Cài đặt, chọn Phản ánh khó khăn, vướng mắc, rồi bấm Tạo phản ánh.
guide-tu-so-ho-khau-den-the-can-cuoc-thay-bang = Từ ngày { $paper-books-void-from }, sổ hộ khẩu và sổ tạm trú giấy không còn giá trị. Chừ mình đưa thẻ căn cước, hoặc mở VNeID, ứng dụng định danh điện tử trên điện thoại. Cơ quan phải tự tra nơi ở trên máy.
