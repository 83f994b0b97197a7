## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

guide-the-can-cuoc-la-gi-mat-hong-title = Mất thẻ, hư thẻ
guide-the-can-cuoc-la-gi-dung-moc-tuoi = Thẻ mất hoặc hư đúng lúc đến tuổi đổi thẻ thì làm thủ tục đổi, không mất tiền.
guide-the-can-cuoc-la-gi-mat-the-so-sanh-task = Khi mất hoặc hư
guide-the-can-cuoc-la-gi-le-phi-hom-nay = Việc khác thì nộp lệ phí. Mức đang thu khi đổi CCCD sang thẻ căn cước là { $cccd-to-card-fee }. Đổi thẻ vì lý do khác là { $card-change-fee }. Xin cấp lại thẻ mất, hư là { $card-reissue-fee }.
guide-the-can-cuoc-la-gi-xem-han-the = coi ngày hết hạn in trên thẻ. Rồi làm phần kiểm tra “Thẻ căn cước của tôi”. Phần ấy tính theo ngày sinh và ngày cấp thẻ của mình, ghi rõ lệ phí và số ngày chờ.
guide-the-can-cuoc-la-gi-buoc-dat-lich = Vô Cổng Dịch vụ công quốc gia hoặc VNeID, chọn thủ tục, kiểm tra thông tin, rồi chọn thời gian và cơ quan.
guide-the-can-cuoc-la-gi-buoc-xem-du-lieu-title = Coi thông tin của mình đã đúng chưa
guide-the-can-cuoc-la-gi-cccd-con-dung = Thẻ căn cước công dân, gọi tắt là CCCD, xài đến ngày hết hạn in trên thẻ. Từ ngày { $id-law-in-force }, thẻ làm mới mang tên thẻ căn cước.
guide-the-can-cuoc-la-gi-tra-loi-ngan-title = Có thẻ CCCD rồi, có phải đổi qua thẻ căn cước không?
