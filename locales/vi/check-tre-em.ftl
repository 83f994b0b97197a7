## The check of a child’s papers.

# Name and start page

check-tre-em-title = Giấy tờ của con
check-tre-em-short-title = Giấy tờ trẻ em
check-tre-em-description = Con mới sinh hay đang lớn: khai sinh, nơi thường trú, bảo hiểm y tế, thẻ căn cước, VNeID. Mỗi tuổi cần gì, cha mẹ làm ở đâu, chờ bao lâu.
check-tre-em-intro = Mình trả lời cho từng đứa trẻ một. Cuối cùng sẽ biết việc nào phải làm ngay, việc nào làm lúc nào cũng được.

# Questions

check-tre-em-ngay-sinh-title = Con sinh ngày nào?
check-tre-em-ngay-sinh-why = mỗi tuổi cần giấy tờ khác nhau.
check-tre-em-ngay-sinh-help = Ngày sinh ghi trên giấy khai sinh hoặc giấy của bệnh viện. Không rõ ngày và tháng thì chỉ ghi năm.
check-tre-em-khai-sinh-title = Con đã được khai sinh chưa?
check-tre-em-khai-sinh-why = chưa khai sinh thì làm một lần cả khai sinh, thường trú và thẻ bảo hiểm y tế.
check-tre-em-khai-sinh-da = Đã khai sinh
check-tre-em-khai-sinh-chua = Chưa khai sinh
check-tre-em-cu-tru-title = Con đã được đăng ký thường trú hoặc tạm trú chưa?
check-tre-em-cu-tru-why = trẻ phải được đăng ký cư trú trong { $child-residence-duty-days } từ ngày đăng ký khai sinh.
check-tre-em-cu-tru-help = Cha hoặc mẹ mở VNeID, vào Ví giấy tờ, xem Thông tin cư trú có tên con không.
check-tre-em-cu-tru-da = Đã đăng ký
check-tre-em-cu-tru-chua = Chưa đăng ký
check-tre-em-ngay-khai-sinh-title = Con được đăng ký khai sinh ngày nào?
check-tre-em-ngay-khai-sinh-why = hạn đăng ký cư trú là { $child-residence-duty-days } từ ngày này.
check-tre-em-ngay-khai-sinh-help = Ngày đăng ký ghi trên giấy khai sinh, không phải ngày sinh.
check-tre-em-cha-me-o-title = Cha mẹ đăng ký thường trú ở đâu?
check-tre-em-cha-me-o-why = nơi đăng ký của con tùy vào nơi của cha, mẹ hoặc người nuôi.
check-tre-em-cha-me-o-cung-noi = Đang ở đúng nơi thường trú
check-tre-em-cha-me-o-khac-noi = Đang ở nơi khác với nơi thường trú
check-tre-em-cha-me-o-theo-toa = Tòa giao con cho một người nuôi
check-tre-em-cha-me-o-chua-co-noi = Cha mẹ chưa đăng ký thường trú
check-tre-em-bhyt-title = Con đã có thẻ bảo hiểm y tế chưa?
check-tre-em-bhyt-why = chưa khai sinh thì làm thẻ này cùng lúc, khai sinh rồi thì phải hỏi nơi cấp.
check-tre-em-bhyt-co = Đã có
check-tre-em-bhyt-chua = Chưa có
check-tre-em-the-title = Con đã có thẻ căn cước chưa?
check-tre-em-the-why = từ đủ { $card-mandatory-age } thì bắt buộc có thẻ, nhỏ hơn thì tùy nhà mình.
check-tre-em-the-co = Đã có, thẻ còn đây
check-tre-em-the-chua = Chưa làm lần nào
check-tre-em-the-mat = Có rồi nhưng bị mất
check-tre-em-the-cap-luc-title = Thẻ của con cấp lúc nào?
check-tre-em-the-cap-luc-why = đủ { $card-age-milestone-1 } phải đổi thẻ, trừ thẻ cấp trong { $card-two-year-rule } trước đó.
check-tre-em-the-cap-luc-help = Ngày cấp in ở mặt sau thẻ.
check-tre-em-the-cap-luc-som = Sớm hơn { $card-two-year-rule } trước ngày đủ { $card-age-milestone-1 }
check-tre-em-the-cap-luc-muon = Trong { $card-two-year-rule } trước ngày ấy, hoặc sau đó
check-tre-em-muon-the-title = Nhà mình có muốn làm thẻ cho con không?
check-tre-em-muon-the-why = chưa đủ { $card-mandatory-age } thì không bắt buộc.
check-tre-em-muon-the-co = Có
check-tre-em-muon-the-khong = Không, để sau
check-tre-em-vneid-tre-title = Con đã có tài khoản VNeID chưa?
check-tre-em-vneid-tre-why = VNeID là ứng dụng định danh điện tử, trẻ làm theo nhu cầu.
check-tre-em-vneid-tre-chua = Chưa có
check-tre-em-vneid-tre-muc-1 = Có mức 1
check-tre-em-vneid-tre-muc-2 = Có mức 2
check-tre-em-muon-vneid-title = Nhà mình có muốn làm VNeID cho con không?
check-tre-em-muon-vneid-why = muốn làm thì danh sách ghi thêm cách làm.
check-tre-em-muon-vneid-co = Có
check-tre-em-muon-vneid-khong = Không, để sau
check-tre-em-dai-dien-title = Ai làm giấy tờ cho con?
check-tre-em-dai-dien-why = trẻ chưa đủ { $card-mandatory-age } thì người đại diện làm thay.
check-tre-em-dai-dien-cha-me = Cha hoặc mẹ
check-tre-em-dai-dien-nguoi-giam-ho = Người giám hộ
check-tre-em-dai-dien-chua-co = Chưa có ai
check-tre-em-vneid-dai-dien-title = Người ấy có VNeID mức 2 không?
check-tre-em-vneid-dai-dien-why = muốn nộp trên mạng thì cần VNeID mức 2.
check-tre-em-vneid-dai-dien-help = Mức 2 là mức đã đến công an chụp ảnh, lấy vân tay.
check-tre-em-vneid-dai-dien-muc-2 = Có, đang dùng được
check-tre-em-vneid-dai-dien-muc-1 = Chỉ có mức 1
check-tre-em-vneid-dai-dien-chua-co = Chưa có VNeID

# Outcomes

check-tre-em-outcome-da-lon-title = Người đã lớn thì xem phần kiểm tra thẻ căn cước
check-tre-em-outcome-da-lon = Phần này dành cho trẻ em. Từ đủ { $card-age-milestone-2 } còn mốc đổi thẻ khác.
check-tre-em-outcome-lam-lien-thong-title = Làm một lần: khai sinh, thường trú và thẻ bảo hiểm y tế
check-tre-em-outcome-lam-lien-thong = Con chưa đủ { $birth-bundle-child-under } thì nộp một hồ sơ trên Cổng Dịch vụ công quốc gia hoặc VNeID. Chờ { $birth-bundle-time-limit }, phải xác minh thì { $birth-bundle-verify-time-limit }.
check-tre-em-outcome-hoi-khai-sinh-title = Hỏi ủy ban nhân dân để khai sinh cho con trước
check-tre-em-outcome-hoi-khai-sinh = Hồ sơ làm một lần chỉ dành cho trẻ chưa đủ { $birth-bundle-child-under }. Con lớn hơn thì hỏi ủy ban nhân dân xã, phường cần giấy gì.
check-tre-em-outcome-cu-tru-tre-han-title = Đăng ký cư trú cho con ngay, vì đã quá hạn
check-tre-em-outcome-cu-tru-tre-han = Hạn là { $child-residence-duty-days } từ ngày đăng ký khai sinh. Mình làm càng sớm càng tốt, ở công an xã, phường hoặc trên mạng.
check-tre-em-outcome-dang-ky-cu-tru-title = Đăng ký cư trú cho con
check-tre-em-outcome-dang-ky-cu-tru = Cha, mẹ, chủ hộ hoặc người giám hộ làm trong { $child-residence-duty-days } từ ngày đăng ký khai sinh.
check-tre-em-outcome-the-bat-buoc-title = Con phải làm thẻ căn cước
check-tre-em-outcome-the-bat-buoc = Từ đủ { $card-mandatory-age } thì bắt buộc có thẻ, làm lần đầu không mất tiền.
check-tre-em-outcome-phai-doi-the-title = Con phải đổi thẻ, vì đã đủ { $card-age-milestone-1 }
check-tre-em-outcome-phai-doi-the = Thẻ làm lúc nhỏ phải đổi khi đủ { $card-age-milestone-1 }, không mất tiền.
check-tre-em-outcome-lam-lai-the-title = Con phải làm lại thẻ bị mất
check-tre-em-outcome-lam-lai-the = Từ đủ { $card-mandatory-age } thì phải có thẻ. Làm lại thế nào thì xem phần kiểm tra thẻ căn cước.
check-tre-em-outcome-lam-theo-nhu-cau-title = Không có gì bắt buộc, nhà mình làm theo nhu cầu
check-tre-em-outcome-lam-theo-nhu-cau = Mình xem danh sách: việc nào làm trên mạng, việc nào phải đưa con đi.
check-tre-em-outcome-da-du-title = Con đã đủ những gì bắt buộc ở tuổi này
check-tre-em-outcome-da-du = Mình nhớ các mốc tuổi ghi bên dưới. Mục nào ghi “Hỏi lại” thì hỏi thêm cho chắc.
check-tre-em-outcome-hoi-lai-title = Còn chỗ phải hỏi lại mới biết chắc
check-tre-em-outcome-hoi-lai = Mình xem những mục ghi “Hỏi lại” trong danh sách. Biết rồi thì quay lại sửa câu trả lời, hoặc hỏi công an xã, phường.

# The list: birth and residence

check-tre-em-item-khai-sinh-title = Khai sinh
check-tre-em-item-khai-sinh-da-co = Con đã khai sinh. Dữ liệu đúng trên máy thì làm thẻ không phải nộp giấy khai sinh.
check-tre-em-item-khai-sinh-lien-thong = Nộp một hồ sơ cho cả khai sinh, thường trú và thẻ bảo hiểm y tế. Nộp sau { $birth-bundle-cutoff-hour } thì tính từ ngày làm việc hôm sau.
check-tre-em-item-khai-sinh-tre-lon = Hỏi ủy ban nhân dân: “Con tôi lớn rồi mới khai sinh thì cần giấy gì, lệ phí bao nhiêu?”
check-tre-em-item-khai-sinh-hoi-lai = Hỏi lại người nhà xem con đã khai sinh chưa.
check-tre-em-item-giay-khai-sinh-hoi-title = Giấy cần cho hồ sơ khai sinh
check-tre-em-item-giay-khai-sinh-hoi-hoi = Hỏi ủy ban nhân dân xã, phường: “Hồ sơ cần chụp những giấy nào, có thu lệ phí không?”
check-tre-em-item-thuong-tru-title = Đăng ký cư trú cho con
check-tre-em-item-thuong-tru-da-co = Con đã được đăng ký cư trú.
check-tre-em-item-thuong-tru-trong-lien-thong = Nằm trong hồ sơ khai sinh, không phải làm riêng.
check-tre-em-item-thuong-tru-tre-nho = Làm trong { $child-residence-duty-days } từ ngày đăng ký khai sinh. Con chưa đủ { $under-6-permanent-residence-age } thì công an không phải xác minh điều kiện.
check-tre-em-item-thuong-tru-tre-lon = Cha, mẹ, chủ hộ hoặc người giám hộ phải làm trong { $child-residence-duty-days } từ ngày đăng ký khai sinh.
check-tre-em-item-thuong-tru-hoi-lai = Xem trong VNeID của cha mẹ, hoặc hỏi công an xã, phường xem con đã được đăng ký chưa.
check-tre-em-item-noi-dang-ky-title = Con đăng ký theo nơi của ai
check-tre-em-item-noi-dang-ky-theo-toa = Người được Tòa giao nuôi con thì khai và ghi đồng ý trên tờ khai CT01.
check-tre-em-item-noi-dang-ky-theo-cha-me = Con chưa đủ { $under-6-permanent-residence-age } được đăng ký theo nơi thường trú của cha, mẹ hoặc người giám hộ. Cha mẹ không ở đó cũng được.
check-tre-em-item-noi-dang-ky-hoi-noi = Hỏi công an xã, phường: “Nhà tôi như thế thì con đăng ký ở nơi nào, cần giấy gì?”
check-tre-em-item-noi-dang-ky-hoi-lai = Hỏi công an xã, phường xem con đăng ký theo nơi của ai.
check-tre-em-item-le-phi-cu-tru-title = Lệ phí đăng ký cư trú
check-tre-em-item-le-phi-cu-tru-mien = Trẻ em được miễn lệ phí đăng ký cư trú.
check-tre-em-item-le-phi-cu-tru-hoi = Trẻ em được miễn lệ phí, nhưng bảng miễn không ghi tuổi. Hỏi công an xã, phường xem con còn được tính không.
check-tre-em-item-le-phi-cu-tru-hoi-lai = Hỏi công an xã, phường xem con có được miễn lệ phí không.
check-tre-em-item-bhyt-title = Thẻ bảo hiểm y tế
check-tre-em-item-bhyt-da-co = Con đã có thẻ bảo hiểm y tế.
check-tre-em-item-bhyt-trong-lien-thong = Nằm trong hồ sơ khai sinh, không phải làm riêng.
check-tre-em-item-bhyt-hoi = Hỏi cơ quan bảo hiểm xã hội nơi mình ở: “Con tôi đã khai sinh, xin thẻ ở đâu, cần gì?”
check-tre-em-item-bhyt-hoi-lai = Hỏi cơ quan bảo hiểm xã hội xem con đã có thẻ chưa.

# The list: the card

check-tre-em-item-the-can-cuoc-title = Thẻ căn cước
check-tre-em-item-the-can-cuoc-bat-buoc = Từ đủ { $card-mandatory-age } thì bắt buộc. Con đến công an xã, phường chụp ảnh, lấy vân tay và mống mắt.
check-tre-em-item-the-can-cuoc-phai-doi = Đủ { $card-age-milestone-1 } thì đổi thẻ làm lúc nhỏ. Đổi vì đến mốc tuổi thì không mất tiền.
check-tre-em-item-the-can-cuoc-mat = Mất thẻ thì làm lại. Đúng lúc đến mốc tuổi thì là đổi thẻ và không mất tiền, xem phần kiểm tra thẻ căn cước.
check-tre-em-item-the-can-cuoc-con-dung = Thẻ dùng được đến ngày hết hạn in trên thẻ.
check-tre-em-item-the-can-cuoc-da-lon = Người từ đủ { $card-age-milestone-2 } thì xem thẻ còn dùng được không ở phần kiểm tra thẻ căn cước.
check-tre-em-item-the-can-cuoc-be-mat = Trẻ chưa đủ { $card-biometrics-min-age } không phải lấy vân tay, không phải đưa đi. Người đại diện có VNeID mức 2 nộp trên mạng; chưa chắc thì hỏi công an xã, phường. Trẻ em dưới { $fee-exempt-child-under } không mất tiền.
check-tre-em-item-the-can-cuoc-tre-mat = Thẻ mất thì xin cấp lại, trẻ em dưới { $fee-exempt-child-under } không mất tiền. Nộp cách nào thì xem phần kiểm tra thẻ căn cước.
check-tre-em-item-the-can-cuoc-duoi-6 = Người đại diện làm trên mạng từ đầu đến cuối. Con không phải chụp ảnh hay lấy vân tay.
check-tre-em-item-the-can-cuoc-tu-6 = Người đại diện đưa con đến để chụp ảnh, lấy vân tay và mống mắt, rồi làm thủ tục thay con.
check-tre-em-item-the-can-cuoc-chua-can = Chưa đủ { $card-mandatory-age } thì làm hay không là tùy nhà mình.
check-tre-em-item-the-can-cuoc-hoi-lai = Chưa biết chắc con có phải làm thẻ không. Xem lại ngày sinh và ngày cấp in trên thẻ.
check-tre-em-item-giao-tan-nha-title = Nhận thẻ tại nhà
check-tre-em-item-giao-tan-nha-duoi-6 = Thẻ của trẻ chưa đủ { $card-biometrics-min-age } đăng ký trên VNeID có thể trả tận nhà, không phải đi lấy.

# The list: people and accounts

check-tre-em-item-nguoi-dai-dien-title = Người đại diện của con
check-tre-em-item-nguoi-dai-dien-co = Người đại diện làm thay con, hoặc đi cùng con.
check-tre-em-item-nguoi-dai-dien-chua-co = Cần cha, mẹ hoặc người giám hộ. Chưa biết ai làm được thì hỏi công an xã, phường.
check-tre-em-item-nguoi-dai-dien-hoi-lai = Hỏi công an xã, phường xem ai được làm người đại diện của con.
check-tre-em-item-giay-giam-ho-title = Giấy cho biết ai là người giám hộ
check-tre-em-item-giay-giam-ho-hoi = Hỏi công an xã, phường cần mang giấy nào.
check-tre-em-item-vneid-dai-dien-title = VNeID mức 2 của người đại diện
check-tre-em-item-vneid-dai-dien-da-co = Đã có mức 2. Việc nào nộp trên mạng được, việc nào phải đến thì xem dòng Cách làm của việc ấy.
check-tre-em-item-vneid-dai-dien-can-lam = Việc này nộp trên mạng, nên người đại diện cần mức 2. Đến công an xã, phường bất kỳ để chụp ảnh, lấy vân tay.
check-tre-em-item-vneid-dai-dien-khong-can = Việc này làm trực tiếp ở công an xã, phường được, không cần mức 2.
check-tre-em-item-vneid-dai-dien-hoi-lai = Mở VNeID của người đại diện xem tài khoản ở mức nào.
check-tre-em-item-vneid-tre-title = Tài khoản VNeID của con
check-tre-em-item-vneid-tre-da-co = Con đã có tài khoản.
check-tre-em-item-vneid-tre-chua-can = Nhà mình để sau. Khi nào cần thì làm.
check-tre-em-item-vneid-tre-tu-14 = Từ đủ { $card-mandatory-age }, có thẻ còn hiệu lực thì con tự làm mức 1 hoặc mức 2. Xem phần kiểm tra định danh điện tử.
check-tre-em-item-vneid-tre-duoi-6 = Con phải có thẻ trước, ở tuổi này chỉ có mức 1. Người đại diện đăng ký bằng số điện thoại và tài khoản mức 2 của mình.
check-tre-em-item-vneid-tre-tu-6 = Con phải có thẻ trước. Mức 1 thì người đại diện đăng ký trên VNeID của mình, mức 2 thì đưa con đến công an.
check-tre-em-item-vneid-tre-hoi-lai = Mở VNeID của cha mẹ xem con đã có tài khoản chưa. Không thấy thì hỏi công an xã, phường.

# Warnings

check-tre-em-warning-moc-tuoi = Đủ { $card-age-milestone-1 } thì con phải có thẻ. Thẻ làm trước đó phải đổi, trừ thẻ cấp trong { $card-two-year-rule } trước ngày ấy.
check-tre-em-warning-phat-cu-tru = Sai quy định về đăng ký cư trú có thể bị cảnh cáo, hoặc phạt từ { $fine-residence-tier-1-min } đến { $fine-residence-tier-1-max }.
check-tre-em-warning-lien-thong-ca-the = Từ ngày { $birth-bundle-card-from } hồ sơ làm một lần có thể kèm cả thẻ căn cước của con.
check-tre-em-warning-luat-ho-tich-moi = Từ ngày { $civil-status-law-2026-from } có luật hộ tịch mới, đăng ký không phụ thuộc nơi cư trú.
