## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

home-title = Bỏ sổ hộ khẩu rồi, giờ nhà mình cần giấy gì?
home-lead = Từ cuốn sổ giấy qua thẻ căn cước và VNeID. Mỗi bước một câu dễ hiểu, đọc lớn bằng giọng quê mình.
home-doors-title = Bữa nay mình cần việc gì?
home-check-title = Coi nhà mình đã đủ giấy chưa
home-check-note = Trả lời vài câu ngắn về thẻ căn cước. Khỏi gõ số thẻ, khỏi đăng nhập.
home-door-office-title = Chỗ làm việc vẫn còn đòi sổ
home-door-office-note = Cách trả lời, và tấm thẻ cho cán bộ coi
home-voices-text = Trang nào cũng đọc lớn được từng câu, chậm hay mau tùy ý. Bấm một ô để nghe thử.
