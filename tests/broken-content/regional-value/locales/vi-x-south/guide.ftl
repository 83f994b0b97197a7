guide-so-mau-het-gia-tri = Qua khỏi { $het-so } là sổ hết xài. Hổng ai bắt nộp sổ.
page-count = { $count } tờ
