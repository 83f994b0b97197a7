## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

guide-vneid-tu-dau-tra-loi-ngan-title = Muốn dùng VNeID thì đến mô?
guide-vneid-tu-dau-hai-muc-title = Mức 1 và mức 2 khác nhau chỗ mô
guide-vneid-tu-dau-den-noi-nao = Công an xã, phường mô cũng được, không phải về nơi thường trú. Không ai làm thay được.
guide-vneid-tu-dau-lam-gi-tiep-title = Mình nên làm chi tiếp
guide-vneid-tu-dau-noi-o-title = Coi nơi ở của nhà mình
guide-vneid-tu-dau-xem-noi-o = Vô Ví giấy tờ, chọn Thông tin cư trú, nhập mật khẩu hoặc passcode. Màn hình hiện nơi thường trú, tạm trú, nơi ở hiện tại, chủ hộ và thành viên. Mục này dùng như “sổ hộ khẩu điện tử”.
guide-vneid-tu-dau-noi-o-sai = Sai thì vô Cài đặt, chọn Phản ánh khó khăn, vướng mắc, rồi bấm Tạo phản ánh. Chọn “Sai dữ liệu, kiến nghị về thông tin cư trú”, ghi chỗ sai rồi gửi.
guide-vneid-tu-dau-chua-co = Chưa có tài khoản thì làm phần kiểm tra “Tài khoản định danh điện tử”. Phần ấy cho biết mình làm được mức mô, mang chi, đến mô.
guide-vneid-tu-dau-khai-ho = Làm giúp ba mẹ thì khai hộ trên tài khoản của chính mình, không phải mượn mật khẩu của ba mẹ.
guide-vneid-tu-dau-da-co = Có rồi thì mở VNeID coi dữ liệu của mình, theo phần “Dữ liệu của tôi có đúng không?”. Máy trục trặc thì xem phần “VNeID bị trục trặc”.
guide-vneid-tu-dau-vneid-la-gi = VNeID là ứng dụng định danh điện tử của Bộ Công an, cài trên điện thoại. Mức 1 thì tự đăng ký ở nhà. Muốn dùng hết mọi thứ thì cần mức 2, phải tới công an chụp ảnh, lấy vân tay.
