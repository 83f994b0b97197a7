guide-so-mau-het-gia-tri = Qua khỏi ngày đó là sổ hết xài. Hổng ai bắt nộp sổ.
