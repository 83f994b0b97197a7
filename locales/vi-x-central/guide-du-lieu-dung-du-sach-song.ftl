## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

guide-du-lieu-dung-du-sach-song-tra-loi-ngan-title = Dữ liệu của mình sai thì làm răng?
guide-du-lieu-dung-du-sach-song-xem-roi-bao = Coi trước, sai thì báo.
guide-du-lieu-dung-du-sach-song-muoi-muc-title = Mười mục: sai thì làm chi
guide-du-lieu-dung-du-sach-song-bi-tu-choi-title = Bị từ chối thì nói răng
guide-du-lieu-dung-du-sach-song-lam-gi-tiep-title = Mình nên làm chi tiếp
guide-du-lieu-dung-du-sach-song-bon-chu-title = “Đúng, đủ, sạch, sống” là chi?
guide-du-lieu-dung-du-sach-song-bao-o-dau = Mình coi trong VNeID, ứng dụng định danh điện tử trên điện thoại. Sai thì đề nghị sửa ngay trên VNeID, trên Cổng Dịch vụ công quốc gia, hoặc ở công an nơi gần nhất. Công an xã, phường nhận hồ sơ rồi thì có { $data-correction-time-limit } để giải quyết.
