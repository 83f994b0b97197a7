home-title = Giấy bị thu rồi được cấp lại cho dân
# digits: a telephone number is a name
home-phone = Gọi 1900 0368.
page-count = { $count ->
    [0] Chưa có trang nào
   *[other] { $count } trang
}
menu-guides = Hướng dẫn
menu-checks = Kiểm tra
source-luat-mau-title = Luật Mẫu
source-thong-tu-mau-title = Thông tư mẫu
