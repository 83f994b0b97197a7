## The card of the place: what every page shows of it.

nav-place = Nơi mình ở
notice-card-damaged = Thẻ nơi mình ở lưu trong máy bị hỏng nên trang không đọc được. Người giữ thẻ nhập lại giúp. Những thứ khác vẫn còn.

place-runs = Người phụ trách bản này: { $who }.
place-area = Bản này dùng ở: { $area }.
place-where = Mình đến đâu
place-desk-police = Công an xã, phường
place-desk-one-stop = Bộ phận một cửa
place-desk-team = Tổ công nghệ số cộng đồng
place-address = Địa chỉ
place-hours = Giờ làm việc
place-phone = Điện thoại
place-kind-session = Buổi hướng dẫn
place-kind-card-point = Điểm làm thẻ lưu động
place-session = { $kind }: { $date }
place-next = Sắp tới: { $session }.
place-all = Xem cả thẻ nơi mình ở
