## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

home-title = Bỏ sổ hộ khẩu rồi, giờ nhà mình cần giấy gì?
home-lead = Từ cuốn sổ giấy qua thẻ căn cước và VNeID. Mỗi bước một câu dễ hiểu, đọc lớn bằng giọng quê mình.
home-doors-title = Chuyện gì đưa mình tới đây?
home-check-title = Coi cả nhà đã đủ giấy chưa
home-check-note = Trả lời vài câu ngắn cho từng người, có một kế hoạch chung. Khỏi gõ số thẻ, khỏi đăng nhập.
home-door-office-title = Chỗ làm việc vẫn đòi sổ, đòi giấy
home-door-office-note = Cách trả lời, và tấm thẻ cho cán bộ coi
home-voices-text = Trang nào cũng đọc lớn được từng câu, chậm hay mau tùy ý. Bấm một ô để nghe thử.
