## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

guide-vneid-tu-dau-tra-loi-ngan-title = Muốn xài VNeID thì đến đâu?
guide-vneid-tu-dau-noi-o-title = Coi nơi ở của nhà mình
guide-vneid-tu-dau-xem-noi-o = Vô Ví giấy tờ, chọn Thông tin cư trú, nhập mật khẩu hoặc passcode. Màn hình hiện nơi thường trú, tạm trú, nơi ở hiện tại, chủ hộ và thành viên. Mục này dùng như “sổ hộ khẩu điện tử”.
guide-vneid-tu-dau-noi-o-sai = Sai thì vô Cài đặt, chọn Phản ánh khó khăn, vướng mắc, rồi bấm Tạo phản ánh. Chọn “Sai dữ liệu, kiến nghị về thông tin cư trú”, ghi chỗ sai rồi gửi.
guide-vneid-tu-dau-khai-ho = Làm giùm ba má thì khai hộ trên tài khoản của chính mình, không phải mượn mật khẩu của ba má.
guide-vneid-tu-dau-da-co = Có rồi thì mở VNeID coi dữ liệu của mình, theo phần “Dữ liệu của tôi có đúng không?”. Máy trục trặc thì xem phần “VNeID bị trục trặc”.
guide-vneid-tu-dau-tre-va-nguoi-giam-ho = Trẻ dưới { $e-id-level-2-min-age } và người được giám hộ thì người đại diện đăng ký mức 1 giùm. Người đại diện dùng số điện thoại và tài khoản mức 2 của mình.
guide-vneid-tu-dau-muc-2-la-gi = Mức 2 xài được mọi tính năng và các giấy tờ đã tích hợp. Xong mức 2 là có ngay căn cước điện tử, giá trị như tấm thẻ khi làm thủ tục.
guide-vneid-tu-dau-vneid-la-gi = VNeID là ứng dụng định danh điện tử của Bộ Công an, cài trên điện thoại. Mức 1 thì tự đăng ký ở nhà. Muốn xài hết mọi thứ thì cần mức 2, phải tới công an chụp hình, lấy vân tay.
