# The words of a small guide.

guide-so-mau-title = Sổ mẫu
guide-so-mau-short-title = Sổ
guide-so-mau-description = Một cuốn sổ để thử.
guide-so-mau-het-gia-tri = Hết ngày { $het-so } sổ không còn giá trị. Không ai phải nộp sổ.
guide-so-mau-phi-title = Lệ phí
guide-so-mau-muc-thu = Lệ phí { $le-phi }, miễn { $mien-phi } cho người từ { $tuoi-lam-the }, xong trong { $thoi-han }.
guide-so-mau-cho-lau = Có nơi phải chờ { $chua-chac }.
guide-so-mau-moc-title = Các mốc
guide-so-mau-ngay-cuoi-when = { $het-so }
guide-so-mau-ngay-cuoi-title = Ngày cuối
guide-so-mau-ngay-cuoi = Theo khoản 3 Điều 38 Luật 1/2020/QH14, mẫu CT07, VNeID mức 2.
guide-so-mau-hinh-phi-alt = Hình.
guide-so-mau-hinh-phi-caption = Hình.
guide-so-mau-hinh-thu-alt = Hình.
guide-so-mau-hinh-thu-caption = Hình.
