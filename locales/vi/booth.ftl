## The recording booth: a neighbour reads the sentences of a guide or a check.

booth-title = Phòng thu: cho mượn giọng
booth-description = Đọc từng câu của một bài hướng dẫn hay bài kiểm tra và ghi âm ngay trên máy này. Xong thì xuất thành một tệp để bà con cùng nghe.
booth-link = Phòng thu: ghi giọng người thật
booth-link-note = Máy đọc chưa hay thì người cùng quê đọc giúp. Ghi âm ngay trên máy này, không gửi đi đâu.
booth-back = Về trang giọng đọc
booth-intro = Mình đọc từng câu, máy ghi lại. Xong thì xuất ra một tệp. Máy nào nhận tệp đó sẽ đọc bằng giọng của mình.
booth-private = Tiếng ghi chỉ nằm trên máy này, không gửi lên mạng. Chỉ ai được mình đưa tệp thì mới có.

# Whose voice, which sentences

booth-voice-title = Giọng của ai?
booth-voice-note = Chọn đúng giọng quê của người đọc. Mỗi giọng có câu chữ riêng của miền mình.
booth-text-title = Đọc bài nào?
booth-text-label = Bài hướng dẫn hoặc bài kiểm tra
booth-text-none = Chọn một bài
booth-no-text = Chưa tải được bài này. Xin kiểm tra mạng rồi chọn lại.
booth-covered = Đã ghi { $recorded }/{ $all } câu
booth-covered-changed = Đã ghi { $recorded }/{ $all } câu, có { $changed } câu đã đổi lời cần ghi lại

# Recording

booth-record-title = Ghi âm
booth-choose-first = Chọn một bài ở trên, câu cần đọc sẽ hiện ở đây.
booth-mic-why = Để ghi âm, trang này cần nghe micro. Bấm nút dưới, trình duyệt sẽ hỏi, mình chọn Cho phép.
booth-mic-how = Ngồi chỗ yên tĩnh, cách micro khoảng một gang tay. Đọc chậm, rõ, như nói với người nhà.
booth-mic-ask = Mở micro
booth-mic-close = Tắt micro
booth-mic-open = Micro đã mở. Bấm nút ghi rồi đọc câu trên màn hình.
booth-mic-denied = Trình duyệt không cho dùng micro. Bấm hình ổ khóa cạnh địa chỉ trang, cho phép micro, rồi mở lại. Câu đã ghi vẫn còn.
booth-mic-missing = Máy này không thấy micro. Cắm tai nghe có micro rồi bấm lại. Câu đã ghi vẫn còn.
booth-mic-busy = Micro đang bận hoặc không trả lời. Tắt cuộc gọi hay ứng dụng khác rồi bấm lại.
booth-mic-unsupported = Trình duyệt này không ghi âm được ở đây. Xin dùng Chrome, Edge, Firefox hoặc Safari đời mới.
booth-mic-lost = Micro vừa bị ngắt. Câu đã ghi vẫn còn, câu đang ghi thì chưa giữ. Mở micro lại để ghi tiếp.
booth-place = Câu { $now }/{ $all }
booth-standing-open = Chưa ghi
booth-standing-changed = Lời đã đổi, cần ghi lại
booth-standing-recorded = Đã ghi
booth-record = Ghi câu này
booth-record-again = Ghi lại câu này
booth-stop = Dừng và giữ
booth-listen-back = Nghe lại
booth-previous = Câu trước
booth-next = Câu sau
booth-next-open = Câu chưa ghi
booth-keys = Trên bàn phím: dấu cách để ghi và dừng, mũi tên trái phải để đổi câu, Enter để nghe lại.
booth-meter = Độ to của tiếng
booth-warn-none = Nghe rõ, mình cứ đọc tiếp.
booth-warn-clipping = To quá, tiếng bị vỡ. Ngồi xa micro hơn rồi ghi lại.
booth-warn-silence = Không nghe thấy gì. Xem micro có bị tắt tiếng không.
booth-warn-quiet = Nhỏ quá. Ngồi gần micro hơn một chút.
booth-keeping = Đang cắt khoảng lặng và chỉnh độ to…
booth-kept = Đã giữ câu này.
booth-kept-clipped = Đã giữ, nhưng tiếng bị vỡ vì to quá. Nên ngồi xa micro hơn và ghi lại.
booth-kept-quiet = Đã giữ, nhưng lúc ghi tiếng nhỏ quá. Nên ngồi gần micro hơn và ghi lại.
booth-kept-noisy = Đã giữ, nhưng chỗ ghi hơi ồn. Nên tìm chỗ yên hơn và ghi lại.
booth-take-silent = Chưa nghe thấy giọng nói nên chưa giữ gì. Xin ghi lại câu này.
booth-take-short = Ngắn quá, chưa thành câu nên chưa giữ. Xin ghi lại câu này.
booth-take-long = Dài quá nên chưa giữ. Xin ghi lại, chỉ đọc một câu này.
booth-no-sound = Loa không phát được. Xem lại loa hay tai nghe rồi bấm nghe lại. Câu đã ghi vẫn còn.

# Keeping

booth-no-storage = Trình duyệt không cho giữ tiếng ghi trên máy này, có khi vì đang mở cửa sổ ẩn danh. Xin mở cửa sổ thường.
booth-full = Máy hết chỗ nên phần vừa rồi chưa được giữ. Câu đã ghi trước vẫn còn. Xuất tệp, xóa bớt gói cũ rồi làm lại.
booth-storage-failed = Máy không giữ hoặc không đọc được tiếng ghi. Những gì có từ trước không bị đụng tới. Xin thử lại.

# Export

booth-export-title = Xuất ra tệp
booth-export-none = Chưa có câu nào để xuất.
booth-export-count = Giọng này đã có { $count } câu, xuất thành một tệp.
booth-export-about = Chép tệp vào thẻ nhớ, hay gửi cho người khác. Máy nhận mở trang này và chọn tệp ở mục dưới. Trong tệp có tiếng, câu chữ, miền, nam hay nữ, lời đồng ý, không có tên ai.
booth-licence-label = Người khác được dùng giọng này thế nào?
# digits: the name of the licence
booth-licence-share = Chỉ chép và nghe, không sửa, không bán (CC BY-NC-ND 4.0)
# digits: the name of the licence
booth-licence-free = Dùng thế nào cũng được, không phải hỏi (CC0 1.0)
booth-consent = Tôi là người đọc, hoặc người đọc đã đồng ý. Tôi đồng ý cho giọng này đọc nội dung của trang, theo điều đã chọn.
booth-export = Xuất tệp giọng
booth-exported = Đã xuất tệp. Tiếng ghi vẫn còn trên máy này.
booth-export-large = Nhiều câu quá nên không gói được vào một tệp. Xóa bớt hoặc ghi bằng máy khác.
booth-export-failed = Chưa gói được tệp. Tiếng ghi vẫn còn, xin thử lại.

# Packs on the device

booth-packs-title = Giọng thu có trên máy này
booth-packs-about = Khi đọc, câu nào có tiếng thu thì máy phát tiếng thu. Câu nào chưa có thì giọng khác đọc thay.
booth-packs-none = Chưa có giọng thu nào.
booth-pack-own = ghi trên máy này
booth-pack-file = nhận từ tệp
booth-pack-size = { $count } câu, khoảng { $minutes } phút, { $size } MB
booth-pack-covered = Bài đang chọn: { $recorded }/{ $all } câu
booth-pack-covered-changed = Bài đang chọn: { $recorded }/{ $all } câu, { $changed } câu đã đổi lời từ khi ghi
booth-pack-terms = Lời đồng ý và cách dùng
booth-remove = Xóa
booth-remove-sure = Bấm lần nữa để xóa hẳn
booth-removed = Đã xóa khỏi máy này.
booth-import-label = Nhận giọng từ tệp
booth-importing = Đang xem tệp…
booth-imported = Đã nhận giọng, có { $count } câu.
booth-file-unread = Không đọc được tệp. Xem lại thẻ nhớ rồi chọn lần nữa.

# Why a file is refused: nothing of it is kept

booth-refused-large = Tệp lớn quá mức của một gói giọng. Không có gì được lưu.
booth-refused-many = Trong tệp có quá nhiều tệp con. Không có gì được lưu.
booth-refused-bomb = Trong tệp có "{ $name }" nén bất thường, bung ra rất lớn. Không có gì được lưu.
booth-refused-no-zip = Đây không phải tệp zip. Không có gì được lưu.
booth-refused-damaged = Tệp bị hỏng hoặc chép thiếu. Xin chép lại tệp. Không có gì được lưu.
booth-refused-path = Trong tệp có tên lạ "{ $name }" dẫn ra ngoài gói. Không có gì được lưu.
booth-refused-twice = Trong tệp có hai tệp con trùng nhau "{ $name }". Không có gì được lưu.
booth-refused-link = Trong tệp có "{ $name }" không phải tệp thường. Không có gì được lưu.
booth-refused-packing = Trong tệp có "{ $name }" bị khóa hoặc nén kiểu lạ. Không có gì được lưu.
booth-refused-no-pack = Tệp zip này không phải gói giọng. Không có gì được lưu.
booth-refused-version = Gói giọng này theo bản { $name }, trang này chưa đọc được. Xin cập nhật trang. Không có gì được lưu.
booth-refused-language = Gói giọng này bằng tiếng khác ("{ $name }"), không phải tiếng Việt. Không có gì được lưu.
booth-refused-field = Phần mô tả của gói thiếu hoặc sai mục "{ $name }". Không có gì được lưu.
booth-refused-empty = Gói giọng này không có câu nào. Không có gì được lưu.
booth-refused-missing = Gói giọng thiếu tệp "{ $name }". Không có gì được lưu.
booth-refused-sound = Trong gói có "{ $name }" không phải tiếng ghi. Không có gì được lưu.
booth-refused-key = Trong gói có tiếng ghi không khớp với câu của nó ("{ $name }"). Không có gì được lưu.
