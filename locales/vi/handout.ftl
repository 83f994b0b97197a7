## What is handed out on paper, out of the agenda of a session.

handout-title = Tờ rơi cho bà con
handout-description = In tờ rơi khổ lớn, khổ nhỏ hay chữ to, áp phích, ghi chú cho người trình bày. Lời lấy từ danh sách trang chiếu của buổi tuyên truyền.
handout-intro = Mỗi người một tờ mang về. Lời lấy từ danh sách trang chiếu của tổ mình. Xem trước ở dưới, vừa ý thì in.
handout-door = In tờ rơi, áp phích, ghi chú cho người trình bày
handout-door-note = Lấy lời từ danh sách trang chiếu, có ô đánh dấu giấy cần mang và mã QR
handout-onward = Từ danh sách này làm tiếp được
handout-choose = Chọn tờ cần in
handout-kind-a4 = Tờ rơi { $paper }
handout-kind-a5 = Tờ rơi { $paper }
handout-kind-large = Chữ to, { $paper }
handout-kind-poster = Áp phích { $paper }
handout-kind-notes = Ghi chú cho người trình bày
handout-code-label = Mã QR dẫn đến trang nào
handout-go-title = In ra
handout-pages = Tờ này in ra { $pages } trang { $paper }, lấy { $taken } trong { $all } trang chiếu.
handout-left = Trang chiếu nào dài quá, chỉ nói về trang web, hoặc hết chỗ thì không in. Ghi chú cho người trình bày thì có đủ.
handout-print = In tờ này
handout-preview = Xem trước tờ sẽ in
handout-page = Trang { $page } trong { $pages } trang
handout-more-title = Sửa lời, in thêm thẻ
handout-more-about = Thẻ cho cán bộ xem là một tờ riêng, in cho người hay bị đòi sổ hộ khẩu.
handout-change = Đổi các ý ở danh sách trang chiếu
handout-place = Sửa thẻ nơi mình ở: địa chỉ, giờ, điện thoại in trên tờ
handout-clerk-of = Thẻ cho cán bộ xem: { $title }

handout-sheet-title = Những điều nhà mình cần nhớ
handout-sheet-for = Dành cho: { $audience }
handout-sheet-bring = Đi làm giấy tờ thì mang theo
handout-sheet-more = Xem thêm, nghe đọc to: { $title }
handout-sheet-scan = Mở máy ảnh của điện thoại, giơ vào ô vuông này.
handout-sheet-sources = Căn cứ: { $list }.
handout-sheet-foot = Hướng dẫn của cộng đồng, không phải quyết định của cơ quan nào. Đúng vào ngày { $date }.
handout-poster-title = Bà con nhớ mấy điều này
handout-poster-more = Xem thêm: { $title }
handout-notes-title = Ghi chú cho người trình bày
handout-notes-time = Dự tính { $minutes } phút { $seconds } giây.
