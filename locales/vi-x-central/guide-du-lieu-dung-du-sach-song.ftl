## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

guide-du-lieu-dung-du-sach-song-tra-loi-ngan-title = Dữ liệu của mình sai thì làm răng?
guide-du-lieu-dung-du-sach-song-xem-roi-bao = Coi trước, sai thì báo.
guide-du-lieu-dung-du-sach-song-muoi-muc-title = Mười mục: sai thì làm chi
guide-du-lieu-dung-du-sach-song-bi-tu-choi-title = Bị từ chối thì nói răng
guide-du-lieu-dung-du-sach-song-lam-gi-tiep-title = Mình nên làm chi tiếp
guide-du-lieu-dung-du-sach-song-bon-chu-title = “Đúng, đủ, sạch, sống” là chi?
