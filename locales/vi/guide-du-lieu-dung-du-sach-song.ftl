## The guide to one's own data: ten entries to look at, who mends what, and in which order.

guide-du-lieu-dung-du-sach-song-title = Dữ liệu đúng, đủ, sạch, sống
guide-du-lieu-dung-du-sach-song-short-title = Xem và sửa dữ liệu
guide-du-lieu-dung-du-sach-song-description = Mười mục nên tự xem trong dữ liệu của mình. Sai ở đâu thì ai sửa, việc nào làm trước, chờ bao lâu, và nói sao khi bị từ chối.

# tra-loi-ngan
guide-du-lieu-dung-du-sach-song-tra-loi-ngan-title = Dữ liệu của mình sai thì làm sao?
guide-du-lieu-dung-du-sach-song-xem-roi-bao = Xem trước, sai thì báo.
guide-du-lieu-dung-du-sach-song-bao-o-dau = Mình xem trong VNeID, ứng dụng định danh điện tử trên điện thoại. Sai thì đề nghị sửa ngay trên VNeID, trên Cổng Dịch vụ công quốc gia, hoặc ở công an nơi gần nhất. Công an xã, phường nhận hồ sơ rồi thì có { $data-correction-time-limit } để giải quyết.
guide-du-lieu-dung-du-sach-song-khai-sinh-truoc = Nếu chính giấy khai sinh ghi sai thì sửa giấy khai sinh trước.

# bon-chu
guide-du-lieu-dung-du-sach-song-bon-chu-title = “Đúng, đủ, sạch, sống” là gì?
guide-du-lieu-dung-du-sach-song-nghia-bon-chu = Đây là bốn điều ngành công an đặt ra cho dữ liệu dân cư. Đúng là hợp với thực tế. Đủ là không thiếu mục nào. Sạch là không trùng, không rác. Sống là được cập nhật thường xuyên.
guide-du-lieu-dung-du-sach-song-tung-ngo = Để có dữ liệu như vậy, công an “đi từng ngõ, gõ từng nhà, rà từng trường hợp”.
guide-du-lieu-dung-du-sach-song-khi-nao-sua = Dữ liệu được sửa khi thông tin của mình thay đổi, hoặc khi bị sai lúc thu thập, cập nhật, kết nối. Có thứ máy tự cập nhật, có thứ mình phải đề nghị.

# tu-xem
guide-du-lieu-dung-du-sach-song-tu-xem-title = Tự xem ở đâu, xem những gì
guide-du-lieu-dung-du-sach-song-xem-trong-vneid = Với tài khoản VNeID mức 2, mở Ví giấy tờ, chọn Thông tin cư trú, rồi nhập mật khẩu. Ở đó có nơi thường trú, tạm trú, nơi ở hiện tại, chủ hộ và người trong hộ.
guide-du-lieu-dung-du-sach-song-muoi-muc-nen-xem = Nên xem mười mục. Năm mục về mình: họ tên, ngày sinh, giới tính, quê quán và nơi khai sinh, số chứng minh nhân dân cũ. Năm mục về nơi ở và gia đình: thường trú, tạm trú, nơi ở hiện tại, quan hệ với chủ hộ, tình trạng hôn nhân.

# muoi-muc
guide-du-lieu-dung-du-sach-song-muoi-muc-title = Mười mục: sai thì làm gì
guide-du-lieu-dung-du-sach-song-ho-ten-title = Họ tên
guide-du-lieu-dung-du-sach-song-ho-ten = So từng chữ, từng dấu với giấy khai sinh. Họ tên được đổi hay cải chính (sửa cho đúng trong sổ hộ tịch) thì đổi thẻ căn cước.
guide-du-lieu-dung-du-sach-song-ngay-sinh-title = Ngày, tháng, năm sinh
guide-du-lieu-dung-du-sach-song-ngay-sinh = Ngày sinh được cải chính thì đổi thẻ. Sai năm sinh làm sai số định danh (số in trên thẻ) thì công an xã, phường hủy số cũ, lập lại số.
guide-du-lieu-dung-du-sach-song-gioi-tinh-title = Giới tính
guide-du-lieu-dung-du-sach-song-gioi-tinh = Xác định lại giới tính thì đổi thẻ. Ghi sai giới tính làm sai số định danh thì cũng lập lại số.
guide-du-lieu-dung-du-sach-song-que-quan-title = Quê quán, nơi khai sinh
guide-du-lieu-dung-du-sach-song-que-quan = Thiếu tên xã hoặc tên tỉnh thì bổ sung giấy tờ, không có thì viết văn bản cam kết. Địa danh nay ghi theo tên mới. Sai nơi khai sinh có khi làm sai số định danh, nên hỏi kỹ.
guide-du-lieu-dung-du-sach-song-thuong-tru-title = Nơi thường trú
guide-du-lieu-dung-du-sach-song-thuong-tru = Chỉ khác tên xã, tên tỉnh do sáp nhập thì không phải lỗi: địa chỉ tự cập nhật. Đã có chỗ ở hợp pháp mới và đủ điều kiện thì đăng ký thường trú trong { $permanent-residence-duty }.
guide-du-lieu-dung-du-sach-song-tam-tru-title = Nơi tạm trú
guide-du-lieu-dung-du-sach-song-tam-tru = Ở ngoài xã nơi thường trú từ { $temporary-residence-duty-days } trở lên thì phải đăng ký tạm trú. Chuyển sang chỗ khác thì đăng ký tạm trú mới.
guide-du-lieu-dung-du-sach-song-noi-o-hien-tai-title = Nơi ở hiện tại
guide-du-lieu-dung-du-sach-song-noi-o-hien-tai = Mục này có khi quyết định chuyện học của con. Thành phố Hồ Chí Minh xếp trường theo nơi ở hiện tại trên VNeID. Ghi sai thì phản ánh trên VNeID.
guide-du-lieu-dung-du-sach-song-chu-ho-title = Chủ hộ và người trong hộ
guide-du-lieu-dung-du-sach-song-chu-ho = Đổi chủ hộ thì nộp tờ khai cư trú mẫu CT01 kèm giấy tờ chứng minh. Trong hộ có người phải xóa đăng ký, như người đã mất, thì phải làm trong { $deletion-duty-days }, nộp trên mạng.
guide-du-lieu-dung-du-sach-song-hon-nhan-title = Tình trạng hôn nhân
guide-du-lieu-dung-du-sach-song-hon-nhan = Kết hôn, ly hôn xong thì dữ liệu tự đổi theo, không phải làm thủ tục cư trú riêng. Chưa thấy đổi thì đề nghị công an sửa dữ liệu dân cư.
guide-du-lieu-dung-du-sach-song-so-cu-title = Số chứng minh nhân dân cũ
guide-du-lieu-dung-du-sach-song-so-cu = Số này nằm trong mã QR (ô vuông đen trắng), trong con chíp của thẻ và trên VNeID. Không ai được đòi giấy xác nhận số cũ. Giấy tờ, hợp đồng đã ghi số cũ vẫn có hiệu lực.

# thu-tu
guide-du-lieu-dung-du-sach-song-thu-tu-title = Sửa theo thứ tự nào
guide-du-lieu-dung-du-sach-song-buoc-ho-tich-title = Ủy ban nhân dân sửa hộ tịch
guide-du-lieu-dung-du-sach-song-buoc-ho-tich = Sai từ giấy khai sinh thì xin cải chính hộ tịch ở ủy ban nhân dân xã, phường. Hộ tịch là sổ ghi sinh, cưới, mất.
guide-du-lieu-dung-du-sach-song-buoc-dong-bo-title = Dữ liệu tự đổi theo
guide-du-lieu-dung-du-sach-song-buoc-dong-bo = Từ ngày { $residence-circular-in-force }, hộ tịch đổi thì dữ liệu cư trú tự đổi theo.
guide-du-lieu-dung-du-sach-song-buoc-dan-cu-title = Công an sửa dữ liệu dân cư
guide-du-lieu-dung-du-sach-song-buoc-dan-cu = Dữ liệu chưa đổi theo, hoặc chỉ dữ liệu bị sai, thì nộp phiếu mẫu DC02 kèm giấy tờ chứng minh.
guide-du-lieu-dung-du-sach-song-buoc-the-title = Đổi thẻ căn cước
guide-du-lieu-dung-du-sach-song-buoc-the = Sau cùng mới đổi thẻ, nếu thẻ ghi sai. Cơ quan in sai thì đổi không mất tiền: lệ phí { $card-agency-error-fee }.
guide-du-lieu-dung-du-sach-song-buoc-cu-tru-title = Việc cư trú làm riêng
guide-du-lieu-dung-du-sach-song-buoc-cu-tru = Đổi chủ hộ, đổi tên đường, số nhà: đây là thủ tục cư trú. Làm ở công an xã, phường nơi cư trú, hoặc trên mạng. Có người phải xóa đăng ký thì nộp trên mạng, trong { $deletion-duty-days }.

# nop-o-dau
guide-du-lieu-dung-du-sach-song-nop-o-dau-title = Nộp ở đâu, chờ bao lâu
guide-du-lieu-dung-du-sach-song-kenh-nop = Nộp trên Cổng Dịch vụ công quốc gia, trên VNeID, hoặc ở công an nơi gần nhất. Nơi nhận không phải công an xã, phường mình cư trú thì phải chuyển ngay về đó.
guide-du-lieu-dung-du-sach-song-ba-cach-bao = Công an Thành phố Hồ Chí Minh chỉ ba cách báo dữ liệu sai. Đến công an xã, phường; gọi đường dây nóng của công an tỉnh; hoặc phản ánh trên VNeID.
guide-du-lieu-dung-du-sach-song-phan-anh-vneid = Trong VNeID, vào Cài đặt, chọn Phản ánh khó khăn, vướng mắc, rồi Tạo phản ánh. Chọn “Sai dữ liệu, kiến nghị về thông tin cư trú”, ghi nội dung rồi gửi.
guide-du-lieu-dung-du-sach-song-hai-ngay = Từ ngày { $decree-58-2026-from }, hạn sửa là { $data-correction-time-limit }, tính từ khi công an xã, phường nhận hồ sơ. Thời gian chuyển hồ sơ không tính vào đó.

# bi-tu-choi
guide-du-lieu-dung-du-sach-song-bi-tu-choi-title = Bị từ chối thì nói sao
guide-du-lieu-dung-du-sach-song-phai-neu-ly-do = Cơ quan từ chối sửa thì phải nêu lý do. Mình nói: “Xin cho biết lý do từ chối theo khoản 3 Điều 6 Nghị định 70/2024/NĐ-CP.”
guide-du-lieu-dung-du-sach-song-so-giay-khong-la-chuan = Đừng lấy sổ hộ khẩu giấy làm chuẩn. Sổ khác với dữ liệu cư trú thì dùng thông tin trong dữ liệu.

# lam-gi-tiep
guide-du-lieu-dung-du-sach-song-lam-gi-tiep-title = Mình nên làm gì tiếp
guide-du-lieu-dung-du-sach-song-xem-ngay = Mở VNeID, xem từng mục, ghi ra giấy mục nào sai. Không dùng VNeID thì mang thẻ căn cước đến công an xã, phường hỏi.
guide-du-lieu-dung-du-sach-song-chuan-bi-giay = Tìm giấy tờ cho thấy thông tin nào là đúng, vì hồ sơ sửa phải kèm giấy tờ chứng minh. Phần kiểm tra “Dữ liệu của tôi” dưới đây hỏi từng mục và xếp việc theo thứ tự.
