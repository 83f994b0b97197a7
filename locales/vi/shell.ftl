## The frame around every page.

site-name = Từ Sổ Sang Thẻ
skip-to-content = Tới nội dung chính
nav-label = Mục chính
nav-home = Trang đầu
nav-guides = Hướng dẫn
nav-checks = Kiểm tra
nav-search = Tìm kiếm
nav-voices = Giọng đọc
nav-figures = Phí, thời hạn, mức phạt
nav-news = Có gì mới
nav-questions = Hỏi đáp
nav-glossary = Giải thích từ
nav-journeys = Từng bước
nav-teams = Cho tổ cộng đồng
nav-sources = Căn cứ pháp luật
nav-other-language = English

footer-who = Trang thông tin do cộng đồng làm, không phải trang của cơ quan nhà nước.
footer-what-it-is-not = Nội dung ở đây là hướng dẫn, không phải quyết định của cơ quan nào. Việc cụ thể, mình hỏi công an xã, phường.
footer-privacy = Trang không hỏi tên, không hỏi số thẻ. Câu trả lời chỉ nằm trong máy này và mất đi khi đóng trang, trừ khi mình bấm giữ lại.

display-open = Chữ và màu
display-text = Cỡ chữ
display-text-normal = Vừa
display-text-large = To
display-text-largest = Rất to
display-theme = Màu trang
display-theme-auto = Theo máy
display-theme-light = Sáng
display-theme-dark = Tối
display-theme-contrast = Rõ nét

needs-app = Nút này cần phần tương tác của trang. Phần đó chưa chạy trên máy này.
app-failed = Phần tương tác không chạy được trên máy này. Mình vẫn đọc được cả trang. Muốn dùng các nút, xin tải lại trang, hoặc dùng trình duyệt mới hơn.
no-script = Trình duyệt này đang tắt JavaScript. Mình vẫn đọc được cả trang. Các nút nghe, chọn cỡ chữ và trả lời câu hỏi thì cần bật JavaScript.

notice-close = Đóng thông báo
notice-settings-damaged = Cài đặt đã lưu trên máy bị hỏng nên trang dùng lại cài đặt ban đầu. Những thứ khác vẫn còn.
notice-answers-damaged = Câu trả lời đã lưu trong máy bị hỏng nên trang không đọc được. Xin mình trả lời lại từ đầu. Những thứ khác vẫn còn.
notice-storage-blocked = Máy này không cho trang lưu lại gì. Cài đặt và câu trả lời chỉ còn đến khi đóng trang.
notice-clock-wrong = Đồng hồ của máy có vẻ sai ngày. Trang tạm tính theo ngày bản này được làm ra.
notice-no-voice = Máy này không có giọng tiếng Việt nào. Mình bấm nút chữ to để đọc theo từng câu.
notice-voice-failed = Giọng đọc không chạy được trên máy này. Mình vẫn đọc được chữ.
notice-question-out-of-turn = Câu hỏi đó chưa tới lượt. Mình trả lời câu này trước nhé.
notice-wiped = Trang đã xóa hết câu trả lời. Trong máy này không còn câu nào.
notice-wiped-idle = Mười phút không ai bấm gì, nên trang đã xóa hết câu trả lời.
notice-link-taken = Trang đã nhận câu trả lời trong liên kết. Câu nào còn thiếu thì mình trả lời tiếp.
notice-link-damaged = Liên kết bị hỏng hoặc thiếu một phần, trang không đọc được. Những thứ khác vẫn còn.
notice-link-old = Liên kết này làm từ bản khác của trang, nên không dùng được nữa. Xin người gửi làm lại liên kết. Những thứ khác vẫn còn.
notice-link-too-long = Liên kết này dài quá, không phải do trang làm ra, nên trang không đọc. Những thứ khác vẫn còn.
notice-link-unknown-check = Liên kết này không phải của phần kiểm tra này. Xin người gửi gửi lại cả liên kết. Những thứ khác vẫn còn.
notice-copied = Đã chép. Mình dán vào chỗ cần gửi nhé.
notice-copy-failed = Máy này không cho trang tự chép. Chữ đã được chọn sẵn, mình bấm giữ vào chữ rồi chọn Sao chép.
idle-title = Mình còn ở đó không?
idle-text = Còn một phút nữa trang sẽ xóa hết câu trả lời, để người khác không xem được. Bấm phím bất kỳ hoặc chạm vào trang để giữ lại.
idle-stay = Tôi còn đây
update-ready = Có bản mới của trang.
update-accept = Dùng bản mới
update-later = Để sau

close = Đóng
print = In ra giấy

not-found-title = Không có trang này
not-found-text = Địa chỉ này không dẫn tới trang nào. Có thể địa chỉ gõ sai, hoặc trang đã đổi chỗ. Mình đi tiếp từ các trang dưới đây nhé.

confirm-note = Chỗ này cần xác nhận với công an cấp xã trước khi làm theo.
review-banner = Thông tin này đã quá ngày phải xem lại. Xin hỏi công an xã, phường trước khi làm theo.
source-fold = Căn cứ, kiểm tra ngày { $date }
source-fold-day = Căn cứ được kiểm tra ngày { $date }.
source-fold-link = Liên kết tới câu này
source-fold-wrong = Báo chỗ sai
source-fold-plain = Căn cứ
