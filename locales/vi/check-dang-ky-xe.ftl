## The check of registering a vehicle.

# Name and start page

check-dang-ky-xe-title = Đăng ký xe ở công an xã được không?
check-dang-ky-xe-short-title = Đăng ký xe
check-dang-ky-xe-description = Xe mới, sang tên, đổi hay mất giấy đăng ký, chuyển nơi ở: có phải làm gì không. Tới đâu, chờ bao lâu, hỏi trước những gì.
check-dang-ky-xe-intro = Mình chọn việc cần làm với chiếc xe rồi trả lời vài câu ngắn. Cuối cùng có nơi làm, thời gian chờ và những chỗ nên hỏi trước khi đi.

# Questions

check-dang-ky-xe-viec-title = Mình cần làm việc gì với chiếc xe?
check-dang-ky-xe-viec-why = mỗi việc có nơi làm và thời gian chờ khác nhau.
check-dang-ky-xe-viec-xe-moi = Đăng ký xe mới mua
check-dang-ky-xe-viec-xe-moi-hint = Xe chưa đăng ký lần nào
check-dang-ky-xe-viec-sang-ten = Sang tên xe đã có biển
check-dang-ky-xe-viec-doi-giay = Đổi giấy đăng ký xe
check-dang-ky-xe-viec-doi-bien = Đổi biển số
check-dang-ky-xe-viec-mat-giay-bien = Mất giấy đăng ký hoặc mất biển
check-dang-ky-xe-viec-bien-dinh-danh-trung-dau-gia = Lấy biển trúng đấu giá, biển định danh
check-dang-ky-xe-viec-chuyen-noi-o = Mình chuyển nơi ở
check-dang-ky-xe-viec-xe-tich-thu = Xe bị tịch thu, nay đăng ký lại
check-dang-ky-xe-viec-khong-biet-hint = Kết quả sẽ ghi chỗ để hỏi
check-dang-ky-xe-doi-gi-title = Ngoài chỗ ở, có gì khác trên giấy đăng ký không?
check-dang-ky-xe-doi-gi-why = chuyển nơi ở thôi thì không bắt buộc đổi đăng ký xe.
check-dang-ky-xe-doi-gi-khong = Không, chỉ chuyển nơi ở
check-dang-ky-xe-doi-gi-ten-hoac-so-dinh-danh = Tên hoặc số định danh của chủ xe đã đổi
check-dang-ky-xe-doi-gi-het-han = Giấy đăng ký đã hết hạn
check-dang-ky-xe-loai-xe-title = Xe của mình là xe gì?
check-dang-ky-xe-loai-xe-why = không phải nơi nào cũng nhận ô tô. Lệ phí trước bạ cũng khác nhau.
check-dang-ky-xe-loai-xe-o-to = Ô tô
check-dang-ky-xe-loai-xe-xe-may = Xe máy
check-dang-ky-xe-loai-xe-chuyen-dung = Xe máy chuyên dùng
check-dang-ky-xe-loai-xe-chuyen-dung-hint = Như máy xúc, máy ủi, xe lu
check-dang-ky-xe-noi-o-title = Mình đang cư trú ở đâu?
check-dang-ky-xe-noi-o-why = xe đăng ký trong tỉnh, thành phố nơi mình cư trú.
check-dang-ky-xe-noi-o-help = Quận, huyện nay không còn, mình chọn theo nơi trước đây thuộc về.
check-dang-ky-xe-noi-o-ha-noi-17-huyen-son-tay = Hà Nội, thuộc huyện cũ hoặc Sơn Tây
check-dang-ky-xe-noi-o-ha-noi-17-huyen-son-tay-hint = Có Thạch Thất
check-dang-ky-xe-noi-o-ha-noi-noi-thanh = Hà Nội, thuộc quận cũ
check-dang-ky-xe-noi-o-tinh-khac = Tỉnh, thành phố khác
check-dang-ky-xe-nguon-title = Xe mới từ đâu?
check-dang-ky-xe-nguon-why = xe mới lắp ráp trong nước hoặc nhập khẩu thì đăng ký được hoàn toàn trên mạng.
check-dang-ky-xe-nguon-lap-rap-hoac-nhap-moi = Xe mới, lắp ráp trong nước hoặc nhập khẩu
check-dang-ky-xe-nguon-khac = Nguồn khác
check-dang-ky-xe-thu-hoi-title = Chủ cũ đã nộp lại giấy đăng ký và biển chưa?
check-dang-ky-xe-thu-hoi-why = sang tên thường có hai bước: thu hồi trước, đăng ký sau.
check-dang-ky-xe-thu-hoi-da = Đã nộp lại
check-dang-ky-xe-thu-hoi-chua = Chưa nộp
check-dang-ky-xe-vneid-title = Tài khoản VNeID của mình ở mức nào?
check-dang-ky-xe-vneid-why = nộp trên mạng thì đăng nhập bằng VNeID. Đến trực tiếp thì không bắt buộc.
check-dang-ky-xe-vneid-help = VNeID là ứng dụng định danh điện tử trên điện thoại. Mức 2 là mức đã đến công an chụp ảnh, lấy vân tay.
check-dang-ky-xe-vneid-muc-2 = Mức 2, đang dùng được
check-dang-ky-xe-vneid-khac = Mức 1, hoặc chưa có
check-dang-ky-xe-nop-truc-tuyen-title = Mình muốn nộp trên mạng không?
check-dang-ky-xe-nop-truc-tuyen-why = có việc nộp được trên mạng, và có khi được miễn lệ phí.
check-dang-ky-xe-nop-truc-tuyen-co = Có, nộp trên mạng
check-dang-ky-xe-nop-truc-tuyen-khong = Không, đến trực tiếp
check-dang-ky-xe-cong-dan-so-title = VNeID của mình đã đủ { $digital-citizen-document-count } loại giấy tờ cơ bản chưa?
check-dang-ky-xe-cong-dan-so-why = người có đủ trong VNeID gọi là công dân số. Công dân số nộp trên mạng được miễn lệ phí đến hết ngày { $digital-citizen-last-day }.
check-dang-ky-xe-cong-dan-so-help = Danh sách các loại giấy tờ có trong VNeID. Không bắt buộc phải làm đủ.
check-dang-ky-xe-cong-dan-so-du-giay-to = Đã đủ
check-dang-ky-xe-cong-dan-so-chua-du = Chưa đủ
check-dang-ky-xe-tich-hop-xe-title = Trong VNeID đã có giấy đăng ký xe chưa?
check-dang-ky-xe-tich-hop-xe-why = muốn được miễn thì giấy đăng ký xe cũng phải có trong VNeID.
check-dang-ky-xe-tich-hop-xe-da = Đã có
check-dang-ky-xe-tich-hop-xe-chua = Chưa có

# Outcomes

check-dang-ky-xe-outcome-khong-phai-doi-title = Không bắt buộc đổi đăng ký xe
check-dang-ky-xe-outcome-khong-phai-doi = Chỉ chuyển nơi ở thì vẫn dùng giấy đăng ký cũ. Khi đổi tên chủ xe, đổi số định danh, hoặc giấy hết hạn thì mới phải đổi.
check-dang-ky-xe-outcome-phong-csgt-title = Làm ở Phòng Cảnh sát giao thông
check-dang-ky-xe-outcome-phong-csgt = Xe tịch thu thì đăng ký ở Phòng Cảnh sát giao thông, không làm ở công an xã. Mình hỏi trước cần giấy gì.
check-dang-ky-xe-outcome-truc-tuyen-title = Đăng ký được hoàn toàn trên mạng
check-dang-ky-xe-outcome-truc-tuyen = Xe mới lắp ráp trong nước hoặc nhập khẩu thì đăng ký được trên mạng từ đầu đến cuối. Mình xem danh sách để hỏi trước vài điều.
check-dang-ky-xe-outcome-cong-an-xa-hoac-phong-title = Công an xã hoặc Phòng Cảnh sát giao thông đều được
check-dang-ky-xe-outcome-cong-an-xa-hoac-phong = Công an các xã thuộc huyện cũ và Sơn Tây đã nhận đăng ký xe. Mình gọi hỏi nơi ấy rồi hãy đi.
check-dang-ky-xe-outcome-hoi-noi-nao-title = Hỏi trước xem công an xã, phường nào nhận
check-dang-ky-xe-outcome-hoi-noi-nao = Mình được chọn Phòng Cảnh sát giao thông hoặc công an cấp xã trong tỉnh. Xã nào nhận, nhận loại xe gì thì giám đốc công an tỉnh quyết định.
check-dang-ky-xe-outcome-hoi-lai-title = Còn chỗ phải hỏi lại mới biết chắc
check-dang-ky-xe-outcome-hoi-lai = Mình xem những mục ghi “Hỏi lại” trong danh sách. Không rõ thì hỏi Phòng Cảnh sát giao thông hoặc công an xã, phường.

# The list: the registration

check-dang-ky-xe-item-dang-ky-xe-title = Giấy đăng ký xe và biển số
check-dang-ky-xe-item-dang-ky-xe-khong-phai-doi = Giấy đăng ký cũ vẫn dùng. Chuyển nơi ở không bắt buộc đổi.
check-dang-ky-xe-item-dang-ky-xe-xe-moi = Hồ sơ hợp lệ thì được cấp biển số mới ngay. Giấy chứng nhận đăng ký thì chờ thêm.
check-dang-ky-xe-item-dang-ky-xe-sang-ten = Hồ sơ hợp lệ thì chờ giấy chứng nhận đăng ký mang tên mình.
check-dang-ky-xe-item-dang-ky-xe-doi-giay = Đổi tên chủ xe, đổi số định danh, hoặc giấy hết hạn thì phải đổi giấy đăng ký xe.
check-dang-ky-xe-item-dang-ky-xe-cap-lai = Mất giấy hoặc biển thì xin cấp lại. Cơ quan xác minh trong { $vehicle-lost-verify-days }, rồi cấp trong { $vehicle-certificate-time-limit }.
check-dang-ky-xe-item-dang-ky-xe-bien-dac-biet = Biển trúng đấu giá, biển định danh và đổi biển thì chờ lâu hơn giấy đăng ký.
check-dang-ky-xe-item-dang-ky-xe-xe-tich-thu = Xe tịch thu thì đăng ký ở Phòng Cảnh sát giao thông. Chờ bao lâu, mình hỏi luôn khi nộp.
check-dang-ky-xe-item-dang-ky-xe-hoi-lai = Chưa rõ phải làm việc nào. Hỏi Phòng Cảnh sát giao thông hoặc công an xã, phường: “Xe của tôi phải làm thủ tục gì?”

# The list: where

check-dang-ky-xe-item-noi-nop-title = Nơi làm
check-dang-ky-xe-item-noi-nop-khong-phai-den = Không phải đến đâu, vì không bắt buộc đổi.
check-dang-ky-xe-item-noi-nop-phong-csgt = Đến Phòng Cảnh sát giao thông của tỉnh, thành phố.
check-dang-ky-xe-item-noi-nop-truc-tuyen = Nộp trên Cổng Dịch vụ công quốc gia, đăng nhập bằng VNeID. Đến trực tiếp cũng được.
check-dang-ky-xe-item-noi-nop-doi-truc-tuyen = Nộp trên Cổng Dịch vụ công quốc gia, đăng nhập bằng VNeID. Hỏi nơi đăng ký xe: “Nộp trên mạng rồi có phải mang giấy, biển cũ đến không?”
check-dang-ky-xe-item-noi-nop-bien-dac-biet = Việc về biển số thì chưa có nguồn nào nói rõ làm ở đâu. Hỏi Phòng Cảnh sát giao thông: “Tôi làm biển ở đây hay ở công an xã?”
check-dang-ky-xe-item-noi-nop-ha-noi-ngoai-thanh = Chọn công an xã hoặc Phòng Cảnh sát giao thông của thành phố. Nên gọi hỏi trước xem nơi ấy còn nhận loại xe của mình không.
check-dang-ky-xe-item-noi-nop-ha-noi-noi-thanh = Nội thành chỉ giao một số phường, danh sách sau khi bỏ quận thì chưa rõ. Hỏi công an phường: “Phường nào nhận đăng ký loại xe của tôi?”
check-dang-ky-xe-item-noi-nop-tinh-khac = Hỏi công an xã, phường: “Ở đây có nhận đăng ký loại xe của tôi không, không thì tới đâu?”
check-dang-ky-xe-item-noi-nop-hoi-lai = Hỏi công an xã, phường nơi mình cư trú: “Việc này làm ở xã hay ở Phòng Cảnh sát giao thông?”

# The list: papers

check-dang-ky-xe-item-giay-khai-title = Giấy khai đăng ký xe
check-dang-ky-xe-item-giay-khai-dkx10 = Giấy khai mẫu ĐKX10. Khai trên cổng, cổng lỗi thì khai tại chỗ.
check-dang-ky-xe-item-giay-khai-hoi-mau = Hỏi nơi đăng ký xe: “Việc này khai mẫu nào, cần mang những giấy gì?”
check-dang-ky-xe-item-giay-khai-hoi-lai = Biết phải làm việc nào rồi thì hỏi nơi đăng ký xe cần mẫu nào, giấy gì.
check-dang-ky-xe-item-giay-chu-xe-title = Giấy tờ của chủ xe
check-dang-ky-xe-item-giay-chu-xe-xe-moi = Mang thẻ căn cước, hoặc mở VNeID.
check-dang-ky-xe-item-giay-to-xe-title = Giấy tờ của xe
check-dang-ky-xe-item-giay-to-xe-xe-moi = Giấy cho biết nguồn gốc xe, giấy chuyển quyền sở hữu, giấy đã nộp thuế và lệ phí. Hỏi nơi đăng ký xe: “Giấy nào đã có trong dữ liệu thì khỏi mang?”
check-dang-ky-xe-item-giay-to-xe-sang-ten = Bản sao giấy chuyển quyền sở hữu. Hỏi nơi đăng ký xe: “Sang tên cần những giấy gì?”
check-dang-ky-xe-item-dua-xe-title = Đưa xe đến kiểm tra
check-dang-ky-xe-item-dua-xe-nop-truc-tuyen = Đăng ký tại chỗ thì phải đưa xe đến kiểm tra. Nộp trên mạng thì hỏi nơi đăng ký xe: “Tôi có phải đưa xe đến không?”
check-dang-ky-xe-item-dua-xe-den-kiem-tra = Đưa xe đến nơi đăng ký để kiểm tra.
check-dang-ky-xe-item-dua-xe-hoi-lai = Hỏi nơi đăng ký xe: “Tôi có phải đưa xe đến kiểm tra không?”
check-dang-ky-xe-item-thu-hoi-truoc-title = Thu hồi giấy đăng ký và biển cũ
check-dang-ky-xe-item-thu-hoi-truoc-chua = Làm thu hồi trước, rồi mới sang tên. Cần giấy khai mẫu ĐKX11, bản chà số máy, số khung, bản sao giấy chuyển quyền, giấy đăng ký và biển.
check-dang-ky-xe-item-thu-hoi-truoc-da = Thu hồi xong thì làm bước sang tên. Hỏi nơi đăng ký xe: “Tôi cần mang giấy thu hồi nào?”
check-dang-ky-xe-item-thu-hoi-truoc-hoi-lai = Hỏi chủ cũ đã nộp lại giấy đăng ký và biển chưa.
check-dang-ky-xe-item-chuyen-quyen-dien-tu-title = Giấy chuyển quyền bản điện tử
check-dang-ky-xe-item-chuyen-quyen-dien-tu-du-lieu = Từ ngày { $vehicle-circular-37-from }, dữ liệu điện tử thay được giấy chuyển quyền, khi đã có dữ liệu hôn nhân. Hỏi nơi đăng ký xe: “Dữ liệu của tôi đã đủ chưa?”
check-dang-ky-xe-item-so-ho-khau-title = Sổ hộ khẩu giấy
check-dang-ky-xe-item-so-ho-khau-khong-can = Không phải mang theo. Sổ giấy không còn giá trị sau ngày { $paper-book-last-valid-day }.

# The list: accounts and money

check-dang-ky-xe-item-vneid-title = Tài khoản VNeID
check-dang-ky-xe-item-vneid-da-co = Đã có tài khoản mức 2, đăng nhập được để nộp trên mạng.
check-dang-ky-xe-item-vneid-khong-bat-buoc = Đến trực tiếp thì không bắt buộc có VNeID mức 2.
check-dang-ky-xe-item-vneid-hoi-lai = Mở VNeID xem tài khoản ở mức nào. Không xem được thì hỏi công an xã, phường.
check-dang-ky-xe-item-cong-dan-so-title = Miễn lệ phí cho công dân số
check-dang-ky-xe-item-cong-dan-so-duoc-mien = Công dân số đã đưa giấy đăng ký xe vào VNeID, nộp trên mạng đến hết ngày { $digital-citizen-last-day } thì được miễn lệ phí.
check-dang-ky-xe-item-cong-dan-so-chua-tich-hop = Đưa giấy đăng ký xe vào VNeID trước khi nộp thì được miễn lệ phí. Không muốn thì nộp lệ phí thường.
check-dang-ky-xe-item-cong-dan-so-chua-du = Không bắt buộc phải là công dân số. Đủ { $digital-citizen-document-count } loại giấy tờ cơ bản và giấy đăng ký xe trong VNeID, rồi nộp trên mạng thì được miễn.
check-dang-ky-xe-item-cong-dan-so-hoi-lai = Xem trong VNeID đã đủ { $digital-citizen-document-count } loại giấy tờ cơ bản và giấy đăng ký xe chưa. Chưa rõ thì ở đây ghi hỏi lại lệ phí.
check-dang-ky-xe-item-le-phi-truoc-ba-title = Lệ phí trước bạ
check-dang-ky-xe-item-le-phi-truoc-ba-o-to = Công dân số khai trên mạng được giảm { $registration-tax-cut-car } cho ô tô nộp từ lần hai. Mỗi năm được một lần, tối đa { $registration-tax-cut-cap } lần lương cơ sở. Hỏi nơi thu: “Tôi phải nộp bao nhiêu?”
check-dang-ky-xe-item-le-phi-truoc-ba-xe-may = Công dân số khai trên mạng được giảm { $registration-tax-cut-motorbike } cho xe máy nộp từ lần hai. Mỗi năm được một lần, tối đa { $registration-tax-cut-cap } lần lương cơ sở. Hỏi nơi thu: “Tôi phải nộp bao nhiêu?”
check-dang-ky-xe-item-le-phi-truoc-ba-hoi-muc = Hỏi nơi đăng ký xe: “Lệ phí trước bạ nộp ở đâu, bao nhiêu?”
check-dang-ky-xe-item-le-phi-truoc-ba-hoi-lai = Chỉ có khi đăng ký xe mới hoặc sang tên. Biết phải làm việc nào rồi thì hỏi nơi đăng ký xe.

# Warnings

check-dang-ky-xe-warning-ngoai-gio = Có nơi nhận hồ sơ cả ngoài giờ, ngày nghỉ, khi công an tỉnh có thông báo. Mình hỏi trước khi đi.
check-dang-ky-xe-warning-nhan-ket-qua = Kết quả nhận được qua cổng, qua bưu chính hoặc nhận trực tiếp. Dữ liệu đăng ký xe cũng có trên VNeID.
check-dang-ky-xe-warning-giay-tren-vneid = Giấy đăng ký xe trên VNeID được cảnh sát giao thông công nhận như bản cứng.
check-dang-ky-xe-warning-bien-giu-lai = Sang tên thì biển định danh giữ lại cho chủ cũ.
