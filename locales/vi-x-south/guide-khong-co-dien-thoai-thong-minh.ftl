## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

guide-khong-co-dien-thoai-thong-minh-tra-loi-ngan-title = Không có điện thoại thông minh, có bắt buộc xài VNeID không?
guide-khong-co-dien-thoai-thong-minh-cu-den-quay = Nộp trực tiếp ở quầy thì không bắt buộc xài VNeID, ứng dụng định danh điện tử trên điện thoại. Mình mang tấm thẻ gắn chíp đến là được.
guide-khong-co-dien-thoai-thong-minh-the-gan-chip-title = Xài tấm thẻ gắn chíp
guide-khong-co-dien-thoai-thong-minh-ai-ep = Cũng không bắt buộc ai phải thành “công dân số”. Đó là tên gọi người đã đưa đủ năm loại giấy tờ cơ bản vô VNeID.
