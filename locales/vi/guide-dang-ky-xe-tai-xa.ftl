## The guide to vehicles at the commune police: where, with what, how long, and what need not be done.

guide-dang-ky-xe-tai-xa-title = Đăng ký xe ở công an xã, phường
guide-dang-ky-xe-tai-xa-short-title = Đăng ký xe ở xã
guide-dang-ky-xe-tai-xa-description = Đăng ký xe ở công an xã, phường hay ở Phòng Cảnh sát giao thông. Cần giấy gì, chờ bao lâu, sang tên thế nào, việc nào không phải làm.

# tra-loi-ngan
guide-dang-ky-xe-tai-xa-tra-loi-ngan-title = Đăng ký xe ở công an xã được không?
guide-dang-ky-xe-tai-xa-duoc = Được, nhưng hỏi trước.
guide-dang-ky-xe-tai-xa-chon-noi = Từ ngày { $commune-vehicle-choice-from }, mình được chọn Phòng Cảnh sát giao thông hoặc công an cấp xã, trong tỉnh, thành phố mình cư trú.
guide-dang-ky-xe-tai-xa-hoi-truoc = Xã nào nhận, nhận loại ô tô nào thì giám đốc công an tỉnh quyết định. Vì vậy nên gọi hỏi trước khi đi.

# noi-dang-ky
guide-dang-ky-xe-tai-xa-noi-dang-ky-title = Làm ở đâu
guide-dang-ky-xe-tai-xa-xe-tich-thu = Xe tịch thu thì làm ở Phòng Cảnh sát giao thông, không làm ở xã.
# digits: the month of the notice
guide-dang-ky-xe-tai-xa-ha-noi = Ở Hà Nội, từ tháng 3 năm 2025, công an xã ở mười bảy huyện và Sơn Tây nhận đăng ký ô tô, xe máy. Trong đó có Thạch Thất. Nội thành giao cho một số phường.
guide-dang-ky-xe-tai-xa-huyen-khong-con = Từ ngày { $two-tier-government-from } không còn huyện và quận. Danh sách xã, phường nhận xe có thể đã đổi, nên hỏi lại.
guide-dang-ky-xe-tai-xa-xa-thach-that = Xã Thạch Thất ngày nay gồm thị trấn Liên Quan và các xã Cẩm Yên, Đại Đồng, Kim Quan, Lại Thượng, Phú Kim trước đây.
guide-dang-ky-xe-tai-xa-ngoai-gio = Có nơi nhận hồ sơ ngoài giờ, ngày nghỉ, khi giám đốc công an tỉnh thông báo.

# giay-to
guide-dang-ky-xe-tai-xa-giay-to-title = Cần gì
guide-dang-ky-xe-tai-xa-khong-can-so-title = Không cần sổ hộ khẩu
guide-dang-ky-xe-tai-xa-khong-can-so = Đăng ký xe không cần sổ hộ khẩu. Dùng thẻ căn cước, hoặc VNeID, ứng dụng định danh điện tử trên điện thoại.
guide-dang-ky-xe-tai-xa-xe-moi-title = Xe đăng ký lần đầu
# digits: the number of a form
guide-dang-ky-xe-tai-xa-xe-moi = Cần giấy khai đăng ký xe, mẫu ĐKX10, khai trên mạng; mạng lỗi thì khai tại chỗ. Cần thẻ hoặc VNeID của chủ xe. Cần giấy về nguồn gốc xe, giấy chuyển quyền sở hữu, và giấy đã nộp thuế, phí. Đưa xe đến để kiểm tra.
guide-dang-ky-xe-tai-xa-sang-ten-thu-hoi-title = Sang tên, mua xe cũ
# digits: the number of a form
guide-dang-ky-xe-tai-xa-sang-ten-thu-hoi = Bước một là thu hồi: nộp giấy đăng ký, biển số cũ và giấy khai mẫu ĐKX11. Kèm hai bản chà số máy, số khung (giấy in lại số), và bản sao giấy chuyển quyền. Bước hai mới là sang tên. Mỗi bước chờ không quá { $vehicle-certificate-time-limit }. Biển định danh thì chủ cũ giữ lại.
guide-dang-ky-xe-tai-xa-tren-mang-title = Xe mới, làm trên mạng
guide-dang-ky-xe-tai-xa-tren-mang = Xe mới lắp ráp trong nước hoặc nhập khẩu thì đăng ký được trên mạng từ đầu đến cuối.

# cho-bao-lau
guide-dang-ky-xe-tai-xa-cho-bao-lau-title = Chờ bao lâu
guide-dang-ky-xe-tai-xa-bien-so = Biển số mới được cấp ngay khi hồ sơ hợp lệ.
guide-dang-ky-xe-tai-xa-giay-chung-nhan = Giấy chứng nhận đăng ký, cấp mới, sang tên hay đổi, chờ không quá { $vehicle-certificate-time-limit }.
guide-dang-ky-xe-tai-xa-bien-dac-biet = Biển trúng đấu giá, đổi biển, biển định danh: không quá { $vehicle-special-plate-time-limit }. Biển định danh là biển gắn với chủ xe.
guide-dang-ky-xe-tai-xa-mat-giay = Mất giấy đăng ký hoặc biển số thì cơ quan xác minh { $vehicle-lost-verify-days }, sau đó cấp lại trong { $vehicle-certificate-time-limit }.

# le-phi
guide-dang-ky-xe-tai-xa-le-phi-title = Tiền
guide-dang-ky-xe-tai-xa-muc-le-phi = Lệ phí theo Thông tư 155/2025/TT-BTC. Mức cụ thể thì hỏi nơi đăng ký xe.
guide-dang-ky-xe-tai-xa-mien-cong-dan-so = Công dân số đã đưa đăng ký xe vào VNeID được miễn lệ phí khi đổi, cấp lại, đăng ký tạm thời trên mạng. Áp dụng đến hết ngày { $digital-citizen-last-day }. Công dân số là người có VNeID mức 2 đã đưa đủ các giấy tờ cơ bản vào đó.
guide-dang-ky-xe-tai-xa-truoc-ba = Lệ phí trước bạ (tiền nộp khi đứng tên xe) cũng giảm cho công dân số khai trên mạng. Từ lần thứ hai, ô tô giảm { $registration-tax-cut-car }, xe máy giảm { $registration-tax-cut-motorbike }. Mỗi năm chỉ giảm một lần, tối đa { $registration-tax-cut-cap } lần lương cơ sở. Áp dụng đến hết ngày { $digital-citizen-last-day }.

# khong-phai-lam
guide-dang-ky-xe-tai-xa-khong-phai-lam-title = Việc không phải làm
guide-dang-ky-xe-tai-xa-doi-cho-o = Chuyển nhà thì không bắt buộc đổi đăng ký xe. Chỉ phải đổi khi đổi tên chủ xe, đổi số định danh, hoặc giấy hết hạn.
guide-dang-ky-xe-tai-xa-giay-tren-vneid = Bằng lái và đăng ký xe trên VNeID được cảnh sát giao thông công nhận như bản cứng. Đăng ký xe còn xem được trên VNeTraffic, ứng dụng về giao thông.
guide-dang-ky-xe-tai-xa-chuyen-quyen-dien-tu = Từ ngày { $vehicle-circular-37-from }, dữ liệu điện tử thay được giấy chuyển quyền sở hữu, khi đã có dữ liệu hôn nhân. Kết quả nhận trên cổng, qua bưu chính, hoặc trực tiếp.

# chuyen-cu
guide-dang-ky-xe-tai-xa-chuyen-cu-title = Vì sao việc này về đến xã
guide-dang-ky-xe-tai-xa-tu-2022 = Từ ngày { $hanoi-commune-vehicles-from }, công an xã ở Hà Nội đã đăng ký xe máy.
guide-dang-ky-xe-tai-xa-can-bo-thach-that = Theo bài báo về Hà Nội, một cán bộ ở Thạch Thất đăng ký xe cho dân ngay tại trụ sở xã.

# lam-gi-tiep
guide-dang-ky-xe-tai-xa-lam-gi-tiep-title = Mình nên làm gì tiếp
guide-dang-ky-xe-tai-xa-goi-hoi = Gọi công an xã, phường, hỏi: “Ở đây có nhận đăng ký loại xe của tôi không, không thì tới đâu?”
guide-dang-ky-xe-tai-xa-thu-kiem-tra = Phần kiểm tra “Đăng ký xe” dưới đây hỏi xe gì, việc gì, rồi cho danh sách giấy tờ và nơi làm.
