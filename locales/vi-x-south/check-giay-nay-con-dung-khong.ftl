## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

check-giay-nay-con-dung-khong-giay-help = Coi dòng chữ to ở đầu tờ giấy hoặc đầu thẻ. Có nhiều giấy thì coi từng tờ một.
check-giay-nay-con-dung-khong-title = Giấy này còn xài được không
check-giay-nay-con-dung-khong-nguyen-ven-title = Tấm thẻ còn xài được không?
check-giay-nay-con-dung-khong-nguyen-ven-con-tot = Thẻ còn đây, vẫn xài được
check-giay-nay-con-dung-khong-nguyen-ven-hong = Thẻ hư, không xài được
check-giay-nay-con-dung-khong-outcome-con-dung-title = Giấy này còn xài được
check-giay-nay-con-dung-khong-outcome-con-dung = Mình cứ xài tiếp. Xài đến khi nào thì coi mục đầu của danh sách.
check-giay-nay-con-dung-khong-outcome-het-gia-tri = Đừng xài tờ giấy này để chứng minh nữa. Xài gì thay thì coi danh sách dưới đây.
check-giay-nay-con-dung-khong-item-thay-bang-title = Xài gì thay
check-giay-nay-con-dung-khong-item-giay-nay-the-hong = Thẻ hư không xài được thì phải làm lại.
check-giay-nay-con-dung-khong-han-the-title = Trên thẻ ghi xài tới ngày nào?
check-giay-nay-con-dung-khong-noi-doi-giay-title = Có chỗ nào đang đòi mình nộp hay đưa tờ giấy này không?
