## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

home-title = Bỏ sổ hộ khẩu rồi, nhà mình cần giấy chi?
home-doors-title = Chuyện chi đưa mình tới đây?
home-lead = Từ cuốn sổ giấy qua thẻ căn cước và VNeID. Mỗi bước một câu dễ hiểu, đọc to bằng giọng quê mình.
home-check-title = Coi cả nhà đã đủ giấy chưa
home-door-office-note = Cách trả lời, và tấm thẻ cho cán bộ coi
