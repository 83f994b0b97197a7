guide-so-mau-het-gia-tri = Qua khỏi { $het-so } là sổ hết xài. Hổng ai bắt nộp sổ.
guide-so-mau-ngay-cuoi = Theo khoản 4 Điều 38 Luật 1/2020/QH14, mẫu CT08, ứng dụng mức 2.
guide-so-mau-phi-title = Tiền phí
