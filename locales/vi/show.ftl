## Sessions: pictures of the team's own, a part shown large, the pointer, reading aloud, the end.

slide-picture-heading = Thêm một hình của tổ mình
slide-picture-about = Hình chụp hay hình vẽ lưu trong máy. Máy thu nhỏ rồi giữ hình trên máy này, không gửi đi đâu. Xin đừng dùng hình chụp giấy tờ của ai.
slide-picture-file-label = Chọn hình trên máy
slide-picture-alt-label = Trong hình có gì, để đọc cho người không nhìn rõ
slide-picture-add = Thêm hình này
slide-picture-busy = Máy đang thu nhỏ hình, xin chờ một chút.
slide-picture-missing = (hình không có trên máy này)
slide-picture-stays = Hình chỉ nằm trên máy này, không đi theo tệp. Mở tệp ở máy khác thì trang ấy chỉ có lời.
slide-picture-none = Mình chưa chọn hình nào. Xin chọn một hình trước.
slide-picture-too-large = Tệp hình này lớn quá. Xin chọn hình nhỏ hơn. Danh sách đang có vẫn giữ nguyên.
slide-picture-other-kind = Tệp này không phải hình mà trang mở được. Xin chọn hình chụp hay hình vẽ. Danh sách đang có vẫn giữ nguyên.
slide-picture-too-wide = Hình này rộng quá, máy cũ không mở nổi. Xin thu nhỏ rồi chọn lại. Danh sách đang có vẫn giữ nguyên.
slide-picture-too-small = Hình này nhỏ quá, hoặc dài mà hẹp quá, chiếu lên không ai thấy. Xin chọn hình khác. Danh sách đang có vẫn giữ nguyên.
slide-picture-damaged = Tệp hình này bị hỏng nên máy không mở được. Xin chọn hình khác. Danh sách đang có vẫn giữ nguyên.
slide-picture-not-kept = Trình duyệt này không giữ được hình. Xin mở trang bằng trình duyệt khác. Danh sách đang có vẫn giữ nguyên.
slide-picture-no-room = Máy hết chỗ nên không giữ được hình. Xin xóa bớt rồi thử lại. Danh sách đang có vẫn giữ nguyên.
slide-error-no-alt = Xin ghi trong hình có gì, để đọc cho người không nhìn rõ.

slide-kept-here = Đang giữ trên máy này: { $slides } trang, { $pictures } hình.
slide-forget = Xóa danh sách và hình khỏi máy này
slide-forget-sure = Danh sách và mọi hình sẽ mất, không lấy lại được. Mình xóa chứ?
slide-forget-yes = Xóa hết
slide-forget-no = Thôi, giữ lại
slide-forgotten = Đã xóa danh sách và hình khỏi máy này. Trên trang là danh sách xếp sẵn.

slide-zoom = Phóng to từng phần
slide-zoom-short = Phóng to
slide-zoom-title = Phóng to một phần
slide-zoom-none = Cả trang
slide-zoom-part = Phần { $part }
slide-point = Trỏ cho bà con thấy
slide-point-note = Rê chuột hay ngón tay trên hình này. Bà con thấy vòng tròn ở đúng chỗ ấy.

slide-hush = Dừng đọc
slide-hear-short = Đọc to
slide-second-voice = Sau đó đọc lại bằng giọng
slide-second-none = Không đọc lại

slide-end = Kết thúc buổi
slide-thanks = Xin cảm ơn bà con
slide-thanks-note = Ai còn điều chưa rõ, xin hỏi ngay bây giờ.
slide-over-title = Buổi này đã xong
slide-over-time = Đã dùng { $time }.
slide-over-shown = Đã chiếu { $shown } trong { $all } trang.
slide-over-back = Chưa xong, chiếu tiếp
slide-over-anew = Xong rồi, về trang đầu cho buổi sau

slide-help-point = Phím Z hay phím số phóng to từng phần, bấm lại phím số ấy thì thu về cả trang. Rê chuột trên hình nhỏ ở phần người trình bày thì bà con thấy vòng tròn.
slide-help-aloud = Bấm phím R để máy đọc trang, câu đang đọc sáng lên. Hội trường có bà con nhiều vùng thì chọn thêm giọng thứ hai, máy đọc lần lượt hai giọng.
