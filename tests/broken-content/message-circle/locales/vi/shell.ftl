home-title = Trang đầu
# digits: a telephone number is a name
home-phone = Gọi 1900 0368.
page-count = { $count ->
    [0] Chưa có trang nào
   *[other] { $count } trang
}
menu-guides = Xem { menu-checks }
menu-checks = Xem { menu-guides }
source-luat-mau-title = Luật Mẫu
source-thong-tu-mau-title = Thông tư mẫu
