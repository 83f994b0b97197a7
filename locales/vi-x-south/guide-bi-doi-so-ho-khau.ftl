## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

guide-bi-doi-so-ho-khau-cau-nho-tra = “Đây là thẻ căn cước của tôi. Sổ giấy giờ không còn giá trị, nhờ anh chị coi giùm nơi ở của tôi trên máy.”
guide-bi-doi-so-ho-khau-ho-co-ly-title = Chừng nào cơ quan vẫn được hỏi giấy
guide-bi-doi-so-ho-khau-lam-ngay = Mình cứ bình tĩnh đưa thẻ căn cước, hoặc mở VNeID, ứng dụng định danh điện tử trên điện thoại, rồi nhờ tra giùm.
