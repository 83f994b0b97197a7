home-title = Bỏ sổ hộ khẩu rồi, nhà mình cần giấy gì?
home-lead = Từ cuốn sổ giấy sang thẻ căn cước và VNeID. Mỗi bước một câu dễ hiểu, đọc to bằng giọng quê mình.
home-description = Sổ hộ khẩu giấy đã bỏ. Trang này nói rõ cái gì thay thế, nhà mình có giấy gì, thiếu giấy gì, và đọc to bằng giọng từng miền.
home-hero-alt = Bà mở cuốn sổ hộ khẩu. Sợi chỉ ở gáy sổ kéo sang thành đường mạch nối vào thẻ gắn chíp và điện thoại.
home-doors-title = Hôm nay mình cần việc gì?
home-check-title = Xem nhà mình đã đủ giấy chưa
home-check-note = Trả lời vài câu ngắn về thẻ căn cước. Không cần gõ số thẻ, không cần đăng nhập.
home-check-go = Bắt đầu kiểm tra
home-door-book-title = Tôi còn giữ sổ hộ khẩu giấy
home-door-book-note = Còn giá trị không, có phải nộp lại không
home-door-prove-title = Tôi phải chứng minh nơi ở
home-door-prove-note = Bảy cách, không cần cuốn sổ
home-door-daily-title = Tôi có việc hằng ngày
home-door-daily-note = Đi học, khám bệnh, mua nhà: trước và nay
home-door-office-title = Nơi làm việc vẫn đòi sổ
home-door-office-note = Cách trả lời, và tấm thẻ cho cán bộ xem
home-door-days-title = Cái gì đổi từ ngày nào
home-door-days-note = Các mốc thời gian, vẽ thành một đường
home-door-law-title = Luật nào nói vậy
home-door-law-note = Mọi văn bản, và ngày đã kiểm tra
home-voices-title = Nghe bằng giọng quê mình
home-voices-text = Mỗi trang đều đọc to được từng câu, chậm hay nhanh tùy ý. Bấm một ô để nghe thử.

guides-title = Hướng dẫn
guides-description = Các bài hướng dẫn về sổ hộ khẩu, thẻ căn cước và VNeID. Mỗi ý đều có căn cứ và ngày kiểm tra.
guides-intro = Mỗi bài trả lời ngắn trước, rồi nói rõ từng ý. Ý nào cũng có căn cứ và ngày kiểm tra.
guide-index = Trong trang này
guide-to-check = Kiểm tra cho trường hợp của mình
timeline-alt = Đường thời gian: chỉ đứt là thời của cuốn sổ, đường liền là thời của tấm thẻ. Từng mốc được kể ở danh sách bên dưới.
timeline-caption = Ô vuông và chỉ đứt: thời của sổ. Chấm tròn và đường liền: thời của thẻ.
swap-caption = So sánh trước đây và hiện nay
swap-task = Nội dung
swap-before = Trước đây
swap-before-short = Trước
swap-now = Hiện nay
swap-now-short = Nay
clerk-title = Tấm thẻ cho cán bộ xem
clerk-open = Mở tấm thẻ cho cán bộ xem

sources-title = Căn cứ pháp luật
sources-description = Mọi văn bản mà trang này dựa vào, ngày có hiệu lực và ngày đã kiểm tra.
sources-intro = Đây là mọi văn bản mà trang này dựa vào. Mỗi văn bản có ngày hiệu lực và ngày đã kiểm tra.
sources-how = Chúng tôi đọc văn bản qua bản chép lại trên các trang luật và trang báo. Khi cần làm việc quan trọng, xin mở bản chính thức ở địa chỉ ghi kèm.
sources-from = Có hiệu lực từ { $from }.
sources-until = Hết hiệu lực sau { $until }.
sources-from-until = Có hiệu lực từ { $from } đến hết { $until }.
sources-no-dates = Chưa ghi ngày hiệu lực.
sources-checked = Kiểm tra ngày { $date }.

search-title = Tìm trong trang này
search-description = Tìm hướng dẫn, bài kiểm tra và văn bản luật bằng lời của mình, không cần gõ dấu.
search-intro = Gõ việc mình cần. Không cần gõ dấu. Gõ tên cũ cũng được.
search-label = Mình cần tìm gì?
search-button = Tìm
search-waiting = Đang tìm…
search-failed = Chưa tải được phần tìm kiếm. Xin xem các mục bên dưới, hoặc tải lại trang.
search-none = Chưa tìm thấy trang nào.
search-none-help = Xin thử ít chữ hơn, hoặc chữ khác. Mọi trang đều có trong các mục bên dưới.
search-count = { $count ->
    [1] Có 1 chỗ nói về điều này.
   *[other] Có { $count } chỗ nói về điều này.
}
search-because-same = Có chữ: { $words }.
search-because-other = Tên khác: { $words }.
search-because-near = Gần giống: { $words }.
search-all-guides = Mọi bài hướng dẫn
search-all-checks = Mọi bài kiểm tra
