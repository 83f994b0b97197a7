## The check of one's own data.

# Name and start page

check-du-lieu-cua-toi-title = Dữ liệu của tôi có đúng không?
check-du-lieu-cua-toi-short-title = Dữ liệu của tôi
check-du-lieu-cua-toi-description = Tự xem từng mục dữ liệu dân cư của mình: đúng chưa, đủ chưa, có trùng không, có thay đổi gì chưa cập nhật. Sai ở đâu thì biết sửa ở đâu, việc nào làm trước.
check-du-lieu-cua-toi-intro = Mình mở VNeID, ứng dụng định danh điện tử, rồi xem từng mục theo câu hỏi. Cuối cùng có danh sách việc phải sửa, xếp theo thứ tự nên làm.

# Questions

check-du-lieu-cua-toi-da-xem-title = Mình đã xem thông tin của mình ở đâu?
check-du-lieu-cua-toi-da-xem-why = phải xem thì mới biết đúng hay sai.
check-du-lieu-cua-toi-da-xem-help = Trong VNeID mức 2, vào Ví giấy tờ, rồi Thông tin cư trú. Máy sẽ hỏi mật khẩu hoặc passcode.
check-du-lieu-cua-toi-da-xem-trong-vneid = Trong VNeID
check-du-lieu-cua-toi-da-xem-tren-the = Chỉ xem trên thẻ
check-du-lieu-cua-toi-da-xem-chua-xem = Chưa xem
check-du-lieu-cua-toi-ho-ten-title = Họ tên có đúng không?
check-du-lieu-cua-toi-ho-ten-why = họ tên sai thì giấy tờ khác cũng sai theo.
check-du-lieu-cua-toi-ho-ten-help = So từng chữ, từng dấu với giấy khai sinh.
check-du-lieu-cua-toi-ho-ten-dung = Đúng
check-du-lieu-cua-toi-ho-ten-sai = Sai
check-du-lieu-cua-toi-ngay-sinh-title = Ngày, tháng, năm sinh có đúng không?
check-du-lieu-cua-toi-ngay-sinh-why = sai năm sinh có thể làm sai cả số định danh.
check-du-lieu-cua-toi-ngay-sinh-dung = Đúng
check-du-lieu-cua-toi-ngay-sinh-sai-ngay-thang = Sai ngày hoặc tháng
check-du-lieu-cua-toi-ngay-sinh-sai-nam = Sai năm
check-du-lieu-cua-toi-gioi-tinh-title = Giới tính có đúng không?
check-du-lieu-cua-toi-gioi-tinh-why = sai giới tính có thể làm sai cả số định danh.
check-du-lieu-cua-toi-gioi-tinh-dung = Đúng
check-du-lieu-cua-toi-gioi-tinh-sai = Sai
check-du-lieu-cua-toi-que-quan-noi-sinh-title = Quê quán và nơi khai sinh có đúng, có đủ không?
check-du-lieu-cua-toi-que-quan-noi-sinh-why = thiếu tên xã hoặc tỉnh thì phải bổ sung. Sai nơi khai sinh có thể làm sai số định danh.
check-du-lieu-cua-toi-que-quan-noi-sinh-help = Xem có ghi đủ tên xã và tên tỉnh không. Sai nhiều thứ thì chọn dòng đứng trước.
check-du-lieu-cua-toi-que-quan-noi-sinh-dung = Đúng và đủ
check-du-lieu-cua-toi-que-quan-noi-sinh-sai-noi-khai-sinh = Sai nơi khai sinh
check-du-lieu-cua-toi-que-quan-noi-sinh-sai-que-quan = Sai quê quán
check-du-lieu-cua-toi-que-quan-noi-sinh-thieu-xa-tinh = Thiếu tên xã hoặc tên tỉnh
check-du-lieu-cua-toi-goc-sai-title = Sai bắt đầu từ đâu?
check-du-lieu-cua-toi-goc-sai-why = sai từ gốc nào thì sửa ở gốc ấy trước.
check-du-lieu-cua-toi-goc-sai-help = Đem giấy khai sinh, thẻ và VNeID ra so với nhau.
check-du-lieu-cua-toi-goc-sai-giay-khai-sinh = Từ giấy khai sinh
check-du-lieu-cua-toi-goc-sai-giay-khai-sinh-hint = Chính giấy khai sinh ghi sai
check-du-lieu-cua-toi-goc-sai-du-lieu = Chỉ sai trong VNeID
check-du-lieu-cua-toi-goc-sai-du-lieu-hint = Giấy khai sinh và thẻ đều đúng
check-du-lieu-cua-toi-goc-sai-in-tren-the = Sai trên thẻ, không phải do cơ quan
check-du-lieu-cua-toi-goc-sai-co-quan-in-sai = Cơ quan in sai trên thẻ
check-du-lieu-cua-toi-noi-o-title = Nơi thường trú, tạm trú, nơi ở hiện tại có đúng không?
check-du-lieu-cua-toi-noi-o-why = đổi chỗ ở, đổi tên đường, hay ghi sai thì mỗi việc làm một cách.
check-du-lieu-cua-toi-noi-o-help = Chỉ khác tên xã, tên tỉnh do sáp nhập thì không phải là sai.
check-du-lieu-cua-toi-noi-o-dung = Đúng hết
check-du-lieu-cua-toi-noi-o-sai = Ghi sai
check-du-lieu-cua-toi-noi-o-ten-xa-tinh-cu = Chỉ khác tên xã, tỉnh do sáp nhập
check-du-lieu-cua-toi-noi-o-doi-ten-duong-so-nha = Tên đường, số nhà đã đổi
check-du-lieu-cua-toi-noi-o-da-chuyen-di = Mình đã chuyển chỗ ở mà chưa đăng ký
check-du-lieu-cua-toi-quan-he-chu-ho-title = Chủ hộ và người trong hộ có đúng không?
check-du-lieu-cua-toi-quan-he-chu-ho-why = có người mất, chuyển đi hay đổi chủ hộ thì phải cập nhật.
check-du-lieu-cua-toi-quan-he-chu-ho-help = Nhiều điều cùng lúc thì chọn dòng cần làm gấp hơn: có người phải xóa tên.
check-du-lieu-cua-toi-quan-he-chu-ho-dung = Đúng hết
check-du-lieu-cua-toi-quan-he-chu-ho-sai-quan-he = Ghi sai quan hệ với chủ hộ
check-du-lieu-cua-toi-quan-he-chu-ho-da-doi-chu-ho = Đã đổi chủ hộ mà chưa cập nhật
check-du-lieu-cua-toi-quan-he-chu-ho-co-nguoi-phai-xoa = Có người đã mất hoặc đã chuyển đi còn tên
check-du-lieu-cua-toi-hon-nhan-title = Tình trạng hôn nhân có đúng không?
check-du-lieu-cua-toi-hon-nhan-why = kết hôn, ly hôn xong thì dữ liệu phải đổi theo.
check-du-lieu-cua-toi-hon-nhan-dung = Đúng
check-du-lieu-cua-toi-hon-nhan-da-doi-chua-cap-nhat = Đã kết hôn hoặc ly hôn, chưa cập nhật
check-du-lieu-cua-toi-hon-nhan-sai = Ghi sai từ trước
check-du-lieu-cua-toi-so-cmnd-cu-title = Số chứng minh nhân dân cũ có đúng không?
check-du-lieu-cua-toi-so-cmnd-cu-why = nhiều giấy tờ, hợp đồng cũ còn ghi số này.
check-du-lieu-cua-toi-so-cmnd-cu-dung = Đúng
check-du-lieu-cua-toi-so-cmnd-cu-thieu-hoac-sai = Thiếu hoặc sai
check-du-lieu-cua-toi-so-cmnd-cu-khong-co-so-cu = Tôi chưa từng có chứng minh nhân dân
check-du-lieu-cua-toi-trung-lap-title = Có thông tin của người khác, hoặc hai số định danh không?
check-du-lieu-cua-toi-trung-lap-why = dữ liệu “sạch” là dữ liệu không trùng, không lẫn.
check-du-lieu-cua-toi-trung-lap-khong = Không có
check-du-lieu-cua-toi-trung-lap-co = Có
check-du-lieu-cua-toi-co-giay-chung-minh-title = Mình có giấy tờ cho thấy thông tin nào là đúng không?
check-du-lieu-cua-toi-co-giay-chung-minh-why = hồ sơ sửa phải kèm giấy tờ chứng minh.
check-du-lieu-cua-toi-co-giay-chung-minh-co = Có
check-du-lieu-cua-toi-co-giay-chung-minh-chua = Chưa có
check-du-lieu-cua-toi-bi-tu-choi-title = Mình đã nộp đề nghị sửa lần nào chưa?
check-du-lieu-cua-toi-bi-tu-choi-why = nơi từ chối phải nói rõ lý do.
check-du-lieu-cua-toi-bi-tu-choi-chua-nop = Chưa nộp
check-du-lieu-cua-toi-bi-tu-choi-da-bi-tu-choi = Đã nộp, bị từ chối
check-du-lieu-cua-toi-bi-tu-choi-khong = Đã nộp, không bị từ chối

# Outcomes

check-du-lieu-cua-toi-outcome-xem-truoc-title = Mở VNeID xem hết các mục đã
check-du-lieu-cua-toi-outcome-xem-truoc = Chưa xem đủ thì chưa biết đúng hay sai. Mình xem trong VNeID, hoặc nhờ công an xã, phường xem giúp, rồi quay lại trả lời.
check-du-lieu-cua-toi-outcome-sua-ho-tich-truoc-title = Sai từ giấy khai sinh thì sửa giấy khai sinh trước
check-du-lieu-cua-toi-outcome-sua-ho-tich-truoc = Mình hỏi ủy ban nhân dân xã, phường cách cải chính. Hộ tịch xong mới đến dữ liệu, rồi đến thẻ.
check-du-lieu-cua-toi-outcome-nhieu-viec-title = Có nhiều chỗ phải sửa, làm theo thứ tự
check-du-lieu-cua-toi-outcome-nhieu-viec = Mình làm lần lượt từ trên xuống trong danh sách dưới đây.
check-du-lieu-cua-toi-outcome-bao-trung-title = Báo công an xã, phường: dữ liệu bị trùng hoặc lẫn
check-du-lieu-cua-toi-outcome-bao-trung = Mình mang thẻ đến công an xã, phường, hoặc phản ánh trên VNeID. Cách sửa thì hỏi ngay ở đó.
check-du-lieu-cua-toi-outcome-lap-lai-so-title = Sửa dữ liệu, và hỏi xem số định danh có phải làm lại không
check-du-lieu-cua-toi-outcome-lap-lai-so = Sai giới tính, năm sinh hay nơi khai sinh có thể làm sai số định danh. Mình hỏi công an xã, phường khi nộp đề nghị sửa.
check-du-lieu-cua-toi-outcome-cap-doi-the-title = Đổi thẻ, vì trên thẻ bị sai
check-du-lieu-cua-toi-outcome-cap-doi-the = Mình đặt lịch, đến công an xã, phường làm thủ tục đổi thẻ.
check-du-lieu-cua-toi-outcome-sua-du-lieu-title = Đề nghị sửa dữ liệu dân cư
check-du-lieu-cua-toi-outcome-sua-du-lieu = Mình nộp phiếu mẫu DC02 kèm giấy tờ chứng minh, trên mạng hoặc ở công an nơi gần nhất.
check-du-lieu-cua-toi-outcome-sua-cu-tru-title = Cập nhật thông tin cư trú
check-du-lieu-cua-toi-outcome-sua-cu-tru = Mình làm theo danh sách dưới đây, ở công an xã, phường nơi cư trú hoặc trên mạng.
check-du-lieu-cua-toi-outcome-bo-sung-title = Bổ sung nơi sinh, quê quán cho đủ
check-du-lieu-cua-toi-outcome-bo-sung = Mình nộp giấy tờ, không có thì làm văn bản cam kết.
check-du-lieu-cua-toi-outcome-dung-du-title = Không thấy chỗ nào phải sửa
check-du-lieu-cua-toi-outcome-dung-du = Theo những mục mình đã xem thì dữ liệu đúng và đủ. Có gì thay đổi thì xem lại.
check-du-lieu-cua-toi-outcome-hoi-lai-title = Còn mục phải xem lại mới biết chắc
check-du-lieu-cua-toi-outcome-hoi-lai = Mục ghi “Thiếu” thì mình làm được ngay. Mục ghi “Hỏi lại” thì mở VNeID xem, hoặc hỏi công an xã, phường.

# The list: looking

check-du-lieu-cua-toi-item-tu-kiem-tra-title = Xem thông tin trong VNeID
check-du-lieu-cua-toi-item-tu-kiem-tra-da-xem = Mình đã xem trong VNeID.
check-du-lieu-cua-toi-item-tu-kiem-tra-xem-them = Trên thẻ chỉ có một phần thông tin. Vào VNeID mức 2, mở Ví giấy tờ, rồi Thông tin cư trú để xem nốt.
check-du-lieu-cua-toi-item-tu-kiem-tra-chua-xem = Vào VNeID mức 2, mở Ví giấy tờ, rồi Thông tin cư trú. Ở đó có nơi thường trú, tạm trú, nơi ở hiện tại, chủ hộ và người trong hộ.
check-du-lieu-cua-toi-item-tu-kiem-tra-hoi-lai = Không vào được VNeID thì hỏi công an xã, phường: “Xin xem giúp thông tin của tôi đã đúng chưa?”
check-du-lieu-cua-toi-item-muoi-muc-title = Các mục nên xem
check-du-lieu-cua-toi-item-muoi-muc-dung-het = Các mục đã xem đều đúng và đủ.
check-du-lieu-cua-toi-item-muoi-muc-danh-sach = Họ tên, ngày sinh, giới tính, quê quán và nơi khai sinh. Nơi thường trú, tạm trú, nơi ở hiện tại. Quan hệ với chủ hộ, tình trạng hôn nhân, số chứng minh nhân dân cũ.
check-du-lieu-cua-toi-item-muoi-muc-con-muc-chua-ro = Mục nào đã chọn “Tôi không biết” thì mở VNeID xem lại. Không xem được thì hỏi công an nơi gần nhất: “Mục này của tôi đang ghi thế nào?”
check-du-lieu-cua-toi-item-muoi-muc-hoi-lai = Chưa nhớ đã xem những mục nào thì mở VNeID xem lại từ đầu. Không xem được thì hỏi công an nơi gần nhất.

# The list: civil status first

check-du-lieu-cua-toi-item-cai-chinh-ho-tich-title = Hộ tịch, giấy khai sinh
check-du-lieu-cua-toi-item-cai-chinh-ho-tich-lam-truoc = Làm việc này trước tiên. Hỏi ủy ban nhân dân xã, phường: “Giấy khai sinh của tôi sai, cải chính cần giấy gì?”
check-du-lieu-cua-toi-item-cai-chinh-ho-tich-ho-tich-chua-cap-nhat = Hỏi ủy ban nhân dân xã, phường: “Hộ tịch của tôi đang ghi tình trạng hôn nhân thế nào?” Nơi nào sửa mục này thì chưa có nguồn nào nói rõ.
check-du-lieu-cua-toi-item-cai-chinh-ho-tich-hoi-lai = Chỉ phải làm khi chính giấy khai sinh bị sai. Mình lấy giấy khai sinh ra so lại.

# The list: population data

check-du-lieu-cua-toi-item-dieu-chinh-dan-cu-title = Đề nghị sửa dữ liệu dân cư, phiếu mẫu DC02
check-du-lieu-cua-toi-item-dieu-chinh-dan-cu-sau-ho-tich = Hộ tịch sửa xong thì dữ liệu cư trú tự đồng bộ. Chưa đồng bộ thì nộp phiếu mẫu DC02, kèm giấy tờ chứng minh.
check-du-lieu-cua-toi-item-dieu-chinh-dan-cu-phai-sua = Nộp phiếu mẫu DC02, kèm giấy tờ chứng minh, qua VNeID, Cổng Dịch vụ công quốc gia hoặc công an nơi gần nhất. Thời hạn tính từ khi công an xã, phường nơi mình cư trú nhận hồ sơ.
check-du-lieu-cua-toi-item-dieu-chinh-dan-cu-hon-nhan = Kết hôn, ly hôn thì dữ liệu tự đồng bộ. Chưa đồng bộ thì nộp phiếu mẫu DC02, kèm giấy tờ chứng minh.
check-du-lieu-cua-toi-item-dieu-chinh-dan-cu-muc-con-lai = Mục thiếu hoặc ghi sai thì nộp phiếu mẫu DC02, kèm giấy tờ chứng minh. Từ chối thì cơ quan phải nêu lý do.
check-du-lieu-cua-toi-item-dieu-chinh-dan-cu-hoi-lai = Xem lại mục còn chưa rõ. Sai hay thiếu thì nộp phiếu mẫu DC02, hoặc hỏi công an nơi gần nhất.
check-du-lieu-cua-toi-item-giay-chung-minh-title = Giấy tờ chứng minh
check-du-lieu-cua-toi-item-giay-chung-minh-da-co = Đã có giấy tờ chứng minh thông tin nào là đúng.
check-du-lieu-cua-toi-item-giay-chung-minh-con-thieu = Cần giấy tờ chứng minh thông tin cần sửa. Chưa biết giấy nào được thì hỏi nơi nộp: “Mục này cần giấy gì để chứng minh?”
check-du-lieu-cua-toi-item-giay-chung-minh-hoi-lai = Tìm xem nhà còn giấy tờ nào ghi đúng. Rồi hỏi nơi nộp: “Giấy này có dùng để chứng minh được không?”
check-du-lieu-cua-toi-item-bo-sung-noi-sinh-title = Bổ sung nơi sinh, quê quán
check-du-lieu-cua-toi-item-bo-sung-noi-sinh-phai-bo-sung = Thiếu tên xã hoặc tỉnh thì nộp giấy tờ, không có thì làm văn bản cam kết. Địa danh ghi theo tên mới.
check-du-lieu-cua-toi-item-bo-sung-noi-sinh-hoi-lai = Xem quê quán và nơi khai sinh có đủ tên xã, tên tỉnh không. Thiếu thì hỏi công an xã, phường cách bổ sung.
check-du-lieu-cua-toi-item-so-dinh-danh-title = Số định danh cá nhân
check-du-lieu-cua-toi-item-so-dinh-danh-hoi-lap-lai = Sai giới tính, năm sinh hay nơi khai sinh mà làm sai số định danh thì phải hủy, xác lập lại số. Hỏi công an xã, phường: “Số định danh của tôi có phải xác lập lại không?”
check-du-lieu-cua-toi-item-so-dinh-danh-hoi-lai = Chỉ phải hỏi khi sai giới tính, năm sinh hoặc nơi khai sinh. Mình xem lại ba mục này trước.

# The list: the card

check-du-lieu-cua-toi-item-cap-doi-the-title = Đổi thẻ căn cước
check-du-lieu-cua-toi-item-cap-doi-the-loi-co-quan = Cơ quan in sai thì đổi thẻ, không mất tiền.
check-du-lieu-cua-toi-item-cap-doi-the-in-sai = Trên thẻ in sai thì làm thủ tục đổi thẻ. Lệ phí tùy loại thẻ và tùy người, xem ở phần “Thẻ căn cước của tôi”.
check-du-lieu-cua-toi-item-cap-doi-the-sau-khai-sinh = Cải chính xong, dữ liệu đã đúng thì làm thủ tục đổi thẻ. Lệ phí xem ở phần “Thẻ căn cước của tôi”.
check-du-lieu-cua-toi-item-cap-doi-the-hoi-lai = Trên thẻ có sai thì phải đổi thẻ. Chưa rõ sai từ đâu thì mang giấy khai sinh và thẻ ra công an xã, phường hỏi.

# The list: residence

check-du-lieu-cua-toi-item-noi-o-title = Nơi thường trú, tạm trú, nơi ở hiện tại
check-du-lieu-cua-toi-item-noi-o-tu-cap-nhat = Tên xã, tên tỉnh đổi do sáp nhập thì cơ quan tự cập nhật. Mình không phải làm gì, không phải trả phí.
check-du-lieu-cua-toi-item-noi-o-dang-ky-noi-moi = Ở ngoài xã nơi thường trú từ { $temporary-residence-duty-days } thì phải đăng ký tạm trú. Có chỗ ở hợp pháp mới và đủ điều kiện thì đăng ký thường trú trong { $permanent-residence-duty }.
check-du-lieu-cua-toi-item-noi-o-hoi-lai = Mở VNeID, xem Thông tin cư trú. Không xem được thì hỏi công an xã, phường: “Nơi ở của tôi đang ghi thế nào?”
check-du-lieu-cua-toi-item-dieu-chinh-cu-tru-title = Điều chỉnh thông tin cư trú, tờ khai CT01
check-du-lieu-cua-toi-item-dieu-chinh-cu-tru-doi-chu-ho = Nộp tờ khai CT01, kèm giấy tờ chứng minh việc đổi chủ hộ.
check-du-lieu-cua-toi-item-dieu-chinh-cu-tru-ten-duong-so-nha = Tên đường, số nhà đổi thì điều chỉnh bằng tờ khai CT01. Hỏi công an xã, phường: “Cơ quan tự cập nhật hay tôi phải nộp tờ khai?”
check-du-lieu-cua-toi-item-dieu-chinh-cu-tru-hoi-lai = Chỉ phải làm khi đổi chủ hộ, hoặc tên đường, số nhà đã đổi. Chưa rõ thì hỏi công an xã, phường.
check-du-lieu-cua-toi-item-bao-sai-vneid-title = Phản ánh thông tin cư trú bị sai
check-du-lieu-cua-toi-item-bao-sai-vneid-phan-anh = Trong VNeID, vào Cài đặt, Phản ánh khó khăn, vướng mắc, rồi Tạo phản ánh. Chọn “Sai dữ liệu, kiến nghị về thông tin cư trú”, nhập nội dung rồi gửi. Không dùng VNeID thì đến công an xã, phường.
check-du-lieu-cua-toi-item-bao-sai-vneid-hoi-lai = Xem lại nơi ở và quan hệ với chủ hộ. Sai thì phản ánh trên VNeID hoặc đến công an xã, phường.
check-du-lieu-cua-toi-item-quan-he-chu-ho-title = Quan hệ với chủ hộ
check-du-lieu-cua-toi-item-quan-he-chu-ho-hoi-cach-sua = Cách sửa mục này chưa có nguồn nào nói rõ. Hỏi công an xã, phường: “Quan hệ với chủ hộ ghi sai thì sửa bằng giấy gì?”
check-du-lieu-cua-toi-item-quan-he-chu-ho-hoi-lai = Mở VNeID, xem tên chủ hộ và người trong hộ. Không xem được thì hỏi công an xã, phường.
check-du-lieu-cua-toi-item-xoa-dang-ky-title = Xóa đăng ký của người đã mất hoặc đã chuyển đi
check-du-lieu-cua-toi-item-xoa-dang-ky-phai-xoa = Hộ có người phải xóa đăng ký thì làm trong { $deletion-duty-days }, nộp trên mạng tờ khai CT01 và giấy tờ chứng minh. Xóa thường trú chờ { $permanent-deletion-time-limit }, xóa tạm trú chờ { $temporary-deletion-time-limit }.
check-du-lieu-cua-toi-item-xoa-dang-ky-hoi-lai = Trong hộ có người đã mất hoặc đã chuyển đi mà còn tên thì phải xóa đăng ký. Chưa rõ thì hỏi công an xã, phường.

# The list: clean, and answered

check-du-lieu-cua-toi-item-trung-lap-title = Dữ liệu trùng hoặc lẫn người khác
check-du-lieu-cua-toi-item-trung-lap-bao-cong-an = Đến công an xã, phường hoặc phản ánh trên VNeID. Hỏi: “Dữ liệu của tôi bị trùng, giữ số nào và sửa ra sao?”
check-du-lieu-cua-toi-item-trung-lap-hoi-lai = Xem trong VNeID có tên người lạ, có số định danh khác không. Thấy lạ thì hỏi công an xã, phường.
check-du-lieu-cua-toi-item-doi-ly-do-title = Xin lý do từ chối
# digits: the article and decree that are to be named
check-du-lieu-cua-toi-item-doi-ly-do-xin-ly-do = Cơ quan từ chối sửa dữ liệu dân cư thì phải nêu lý do. Mình nói: “Xin cho biết lý do từ chối theo khoản 3 Điều 6 Nghị định 70/2024/NĐ-CP.”

# Warnings

check-du-lieu-cua-toi-warning-luat-cu-tru-vua-sua = Luật Cư trú vừa sửa, phần điều chỉnh thông tin thì trang này chưa đọc được câu chữ mới. Xin hỏi lại công an xã, phường trước khi nộp.
check-du-lieu-cua-toi-warning-xoa-tam-tru = Trang dịch vụ công có lúc ghi thời hạn xóa tạm trú ngắn hơn. Xin hỏi lại khi nộp.
check-du-lieu-cua-toi-warning-khong-dung-so-giay = Sổ hộ khẩu giấy khác dữ liệu cư trú thì dùng thông tin trong dữ liệu. Đừng lấy sổ giấy làm chuẩn.
