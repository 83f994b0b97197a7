## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

check-the-can-cuoc-intro = Mình trả lời cho người cần thẻ: bản thân mình, con cháu, hay ba má. Cuối cùng sẽ biết có phải làm thẻ không, cần giấy gì, tới đâu, lệ phí và chờ bao lâu.
check-the-can-cuoc-giay-dang-co-help = Coi dòng chữ to ở trên đầu: chứng minh nhân dân, căn cước công dân, hay căn cước. Con chíp là ô kim loại nhỏ gắn trên thẻ.
check-the-can-cuoc-tinh-trang-the-title = Tấm thẻ còn xài được không?
check-the-can-cuoc-tinh-trang-the-con-tot = Thẻ còn đây, vẫn xài được
check-the-can-cuoc-tinh-trang-the-hong = Thẻ hư, không xài được
check-the-can-cuoc-dai-dien-cha-me = Ba hoặc má
check-the-can-cuoc-han-the-title = Trên thẻ ghi xài tới ngày nào?
check-the-can-cuoc-muon-doi-title = Thẻ cũ vẫn xài được. Mình có muốn đổi qua thẻ căn cước không?
check-the-can-cuoc-cach-nop-title = Mình muốn nộp trên mạng hay tới trực tiếp?
