## The guide for people without a smartphone, or who share one.

guide-khong-co-dien-thoai-thong-minh-title = Không có điện thoại thông minh
guide-khong-co-dien-thoai-thong-minh-short-title = Không điện thoại thông minh
guide-khong-co-dien-thoai-thong-minh-description = Không có điện thoại thông minh, hoặc cả nhà chung một máy: vẫn làm được giấy tờ bằng tấm thẻ. Ai khai hộ được, nhờ ai giúp, chung máy thì giữ gì.

# tra-loi-ngan
guide-khong-co-dien-thoai-thong-minh-tra-loi-ngan-title = Không có điện thoại thông minh, có bắt buộc dùng VNeID không?
guide-khong-co-dien-thoai-thong-minh-khong-bat-buoc = Không bắt buộc.
guide-khong-co-dien-thoai-thong-minh-cu-den-quay = Nộp trực tiếp ở quầy thì không bắt buộc dùng VNeID, ứng dụng định danh điện tử trên điện thoại. Mình mang tấm thẻ gắn chíp đến là được.
guide-khong-co-dien-thoai-thong-minh-ai-ep = Cũng không bắt buộc ai phải thành “công dân số”. Đó là tên gọi người đã đưa đủ năm loại giấy tờ cơ bản vào VNeID.

# cac-cach-lam
guide-khong-co-dien-thoai-thong-minh-cac-cach-lam-title = Sáu cách làm giấy tờ không cần máy của mình
guide-khong-co-dien-thoai-thong-minh-the-gan-chip-title = Dùng tấm thẻ gắn chíp
guide-khong-co-dien-thoai-thong-minh-the-gan-chip = Đưa thẻ để cán bộ quét mã QR hoặc đọc con chíp. Nơi ở thì cán bộ tự tra trên máy.
guide-khong-co-dien-thoai-thong-minh-noi-la-du-title = Đến công an, nói là đủ
guide-khong-co-dien-thoai-thong-minh-noi-la-du = Làm thủ tục cư trú thì chỉ cần nói họ tên, ngày sinh, số định danh, nơi cư trú và điều kiện của mình. Cán bộ lập hồ sơ từ dữ liệu. Có dữ liệu rồi thì không phải nộp giấy.
guide-khong-co-dien-thoai-thong-minh-khai-ho-title = Nhờ người thân khai hộ
guide-khong-co-dien-thoai-thong-minh-khai-ho = Người thân có VNeID thì khai hộ trên tài khoản của chính họ. Mình không phải đưa mật khẩu của mình.
guide-khong-co-dien-thoai-thong-minh-uy-quyen-title = Ủy quyền cho người khác
guide-khong-co-dien-thoai-thong-minh-uy-quyen = Thủ tục cư trú thì được ủy quyền, tức là giao cho người khác đi làm thay.
guide-khong-co-dien-thoai-thong-minh-to-cong-nghe-title = Nhờ tổ công nghệ số cộng đồng
guide-khong-co-dien-thoai-thong-minh-to-cong-nghe = Mỗi thôn, tổ dân phố có một tổ công nghệ số cộng đồng, giúp làm dịch vụ công và cài VNeID. Hỏi trưởng thôn hoặc tổ trưởng dân phố.
guide-khong-co-dien-thoai-thong-minh-buu-dien-title = Nhờ bưu điện hoặc bộ phận một cửa
guide-khong-co-dien-thoai-thong-minh-buu-dien = Bưu điện và bộ phận một cửa, tức là quầy nhận hồ sơ của xã, phường, giúp nộp hồ sơ trên mạng. Kết quả gửi về qua bưu chính được.

# kham-benh-va-the
guide-khong-co-dien-thoai-thong-minh-kham-benh-va-the-title = Đi khám bệnh và làm thẻ
guide-khong-co-dien-thoai-thong-minh-kham-bang-the = Đi khám bằng bảo hiểm y tế thì đưa thẻ gắn chíp, không cần điện thoại.
guide-khong-co-dien-thoai-thong-minh-con-the-giay = Người không cài được VNeID, không cài được VssID, hoặc chưa có thẻ gắn chíp thì còn được cấp thẻ bảo hiểm y tế giấy. VssID là ứng dụng của bảo hiểm xã hội.
guide-khong-co-dien-thoai-thong-minh-lam-the-khong-can-may = Làm thẻ căn cước thì đến công an xã, phường. Cán bộ đối chiếu dữ liệu, chụp ảnh, lấy vân tay và mống mắt tại đó.
guide-khong-co-dien-thoai-thong-minh-den-tan-nha = Người già yếu, khuyết tật, bệnh nặng thì gia đình báo công an xã, phường để đến nhà làm thẻ.

# muc-2-khong-may
guide-khong-co-dien-thoai-thong-minh-muc-2-khong-may-title = Không có máy thì có VNeID mức 2 được không?
guide-khong-co-dien-thoai-thong-minh-kich-hoat-tren-ung-dung = Tài khoản phải kích hoạt trên ứng dụng, trong { $e-id-activation-days } kể từ khi nhận thông báo.
guide-khong-co-dien-thoai-thong-minh-hoi-cong-an = Cách kích hoạt không cần điện thoại thông minh thì trang này chưa xác nhận được. Hỏi công an xã, phường: “Không có điện thoại thông minh thì kích hoạt thế nào?”
guide-khong-co-dien-thoai-thong-minh-ha-noi-nam-ay = Theo bài báo kể chuyện Hà Nội trước khi bỏ sổ giấy, cán bộ từng kích hoạt giúp người không có điện thoại thông minh. Nay mình đừng trông vào chuyện ấy, cứ hỏi trước.

# chung-may
guide-khong-co-dien-thoai-thong-minh-chung-may-title = Cả nhà chung một máy
guide-khong-co-dien-thoai-thong-minh-moi-so-mot-tai-khoan-title = Mỗi người một số điện thoại
guide-khong-co-dien-thoai-thong-minh-moi-so-mot-tai-khoan = Mỗi số chỉ đăng ký cho một tài khoản. Hai ông bà thì cần hai số.
guide-khong-co-dien-thoai-thong-minh-mot-may-mot-luc-title = Một tài khoản, một máy
guide-khong-co-dien-thoai-thong-minh-mot-may-mot-luc = Một tài khoản chỉ đăng nhập trên một máy tại một thời điểm. Sang máy con cháu thì phải xác thực lại, bằng thẻ gắn chíp hoặc ở máy cũ.
guide-khong-co-dien-thoai-thong-minh-hai-tai-khoan-mot-may-title = Hai người, một máy
guide-khong-co-dien-thoai-thong-minh-hai-tai-khoan-mot-may = Hai tài khoản thay nhau trên một máy thì chưa thấy hướng dẫn nào nói rõ. Hỏi công an xã, phường trước khi làm.
guide-khong-co-dien-thoai-thong-minh-tre-va-nguoi-giam-ho-title = Trẻ em, người được giám hộ
guide-khong-co-dien-thoai-thong-minh-tre-va-nguoi-giam-ho = Trẻ dưới { $e-id-level-2-min-age } và người được giám hộ thì không cần số riêng để làm mức 1. Người đại diện dùng số điện thoại và tài khoản mức 2 của mình.
guide-khong-co-dien-thoai-thong-minh-giu-mat-khau-title = Giữ mật khẩu khi chung máy
guide-khong-co-dien-thoai-thong-minh-giu-mat-khau = Không ghi mật khẩu lên thẻ hay ốp máy. Hay quên thì để một người thân tin cậy cất trong phong bì. Cán bộ không được giữ hộ.

# may-ban-phim
guide-khong-co-dien-thoai-thong-minh-may-ban-phim-title = Có điện thoại bàn phím thì cũng nên nhớ
guide-khong-co-dien-thoai-thong-minh-cong-an-khong-goi = Công an không gọi điện đòi mật khẩu, mã OTP, số tài khoản hay bảo chuyển tiền. Mã OTP là mã gửi về điện thoại để xác nhận.
guide-khong-co-dien-thoai-thong-minh-ba-viec = Người lạ gọi tới thì nhớ ba việc: cúp máy, hỏi con cháu, gọi trực ban công an xã, phường.

# lam-gi-tiep
guide-khong-co-dien-thoai-thong-minh-lam-gi-tiep-title = Mình nên làm gì tiếp
guide-khong-co-dien-thoai-thong-minh-hoi-truoc-khi-di = Trước khi đi, hỏi nơi nộp: “Tôi không có VNeID, mang thẻ gắn chíp đến nộp trực tiếp được không?”
guide-khong-co-dien-thoai-thong-minh-phan-kiem-tra = Muốn có tài khoản thì làm phần kiểm tra “Tài khoản định danh điện tử”. Người trong nhà không đi lại được thì xem phần “Người già yếu, làm giấy tại nhà”.
