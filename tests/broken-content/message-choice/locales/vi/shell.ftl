home-title = Trang đầu
# digits: a telephone number is a name
home-phone = Gọi 1900 0368.
page-count = { $count ->
    [0.5] Nửa trang
    [few] Vài trang
    [book] Cả cuốn { $count ->
       *[other] sách
    }
   *[all] { $count } trang
}
menu-guides = Hướng dẫn
menu-checks = Kiểm tra
source-luat-mau-title = Luật Mẫu
source-thong-tu-mau-title = Thông tư mẫu
