home-title = Sổ giấy đã hết, nay nhà mình dùng thẻ gắn chíp, cơ quan nào cũng phải tự tra nơi ở trên máy cho bà con, không được đòi sổ.
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
