## The guide to children: birth, residence, health insurance, card and e-ID, from birth to 14.

guide-tre-em-title = Giấy tờ của con, từ lúc sinh đến tuổi làm thẻ
guide-tre-em-short-title = Giấy tờ của con
guide-tre-em-description = Khai sinh, nơi thường trú, bảo hiểm y tế, thẻ căn cước và VNeID cho con: tuổi nào làm gì. Làm ở đâu, có phải đưa con đi không.

# tra-loi-ngan
guide-tre-em-tra-loi-ngan-title = Con nhỏ cần làm giấy tờ gì?
guide-tre-em-khai-sinh-truoc-the-sau = Khai sinh trước, thẻ sau.
guide-tre-em-lam-mot-lan = Con dưới { $birth-bundle-child-under } thì khai sinh, đăng ký thường trú và thẻ bảo hiểm y tế làm chung một lần, trên mạng.
guide-tre-em-bat-buoc-tu = Thẻ căn cước chỉ bắt buộc từ đủ { $card-mandatory-age }. Trước tuổi ấy, làm hay không là tùy gia đình.

# moi-sinh
guide-tre-em-moi-sinh-title = Con mới sinh
guide-tre-em-lien-thong = Nộp trên Cổng Dịch vụ công quốc gia hoặc VNeID, ứng dụng định danh điện tử trên điện thoại. Chờ không quá { $birth-bundle-time-limit }. Phải xác minh thì không quá { $birth-bundle-verify-time-limit }.
guide-tre-em-sau-gio = Nộp sau { $birth-bundle-cutoff-hour } thì tính từ ngày làm việc sau.
guide-tre-em-them-the = Từ ngày { $birth-bundle-card-from }, thẻ căn cước của con dưới { $birth-bundle-child-under } cũng được đưa vào lần làm chung này. Có phần áp dụng muộn hơn.
guide-tre-em-chi-can-so = Đăng ký khai sinh chỉ cần cung cấp số định danh hoặc số giấy tờ để cán bộ tra. Chỉ khi không tra được mới phải đưa bản chính.

# noi-o-cua-con
guide-tre-em-noi-o-cua-con-title = Nơi ở của con
guide-tre-em-sau-muoi-ngay = Trong { $child-residence-duty-days } từ ngày đăng ký khai sinh, phải đăng ký cư trú cho con. Người làm là cha, mẹ, chủ hộ hoặc người giám hộ.
guide-tre-em-duoi-sau = Từ ngày { $minors-residence-from }, con dưới { $under-6-permanent-residence-age } được đăng ký theo nơi thường trú của cha, mẹ hoặc người giám hộ. Cha mẹ không ở đó cũng được. Công an không phải xác minh điều kiện.
guide-tre-em-theo-toa = Tòa đã giao con cho ai nuôi thì người ấy khai và đồng ý trên tờ khai cư trú, mẫu CT01.
guide-tre-em-cu-tru-mien-phi = Trẻ em được miễn lệ phí đăng ký cư trú.

# bao-hiem
guide-tre-em-bao-hiem-title = Bảo hiểm y tế của con
guide-tre-em-the-bhyt = Thẻ bảo hiểm y tế của con dưới { $birth-bundle-child-under } có trong lần làm chung nói trên. Từ ngày { $bhyt-no-paper-from } không cấp thẻ giấy nữa, trừ ba trường hợp.
guide-tre-em-the-giay-khi-nao = Ba trường hợp ấy là: không cài được VNeID, không cài được VssID, hoặc chưa có thẻ gắn chíp. VssID là ứng dụng của bảo hiểm xã hội.

# the-can-cuoc
guide-tre-em-the-can-cuoc-title = Thẻ căn cước theo tuổi
guide-tre-em-the-duoi-sau-title = Dưới { $card-biometrics-min-age }
guide-tre-em-the-duoi-sau = Không phải đưa con đi. Cha mẹ làm hết trên Cổng Dịch vụ công quốc gia hoặc VNeID. Không chụp ảnh, không lấy vân tay, thẻ không có ảnh. Hồ sơ chuyển về công an xã, phường nơi con cư trú.
guide-tre-em-the-sau-den-muoi-bon-title = Từ { $card-biometrics-min-age } đến dưới { $card-mandatory-age }
guide-tre-em-the-sau-den-muoi-bon = Con phải đi cùng. Cán bộ chụp ảnh, lấy vân tay như người lớn. Cha mẹ hoặc người đại diện làm thủ tục thay con.
guide-tre-em-the-du-muoi-bon-title = Từ đủ { $card-mandatory-age }
guide-tre-em-the-du-muoi-bon = Phải làm thẻ. Cán bộ đối chiếu dữ liệu, chụp ảnh, lấy vân tay và mống mắt (vòng màu trong mắt). Con kiểm tra, ký phiếu rồi nhận giấy hẹn.
guide-tre-em-co-the-truoc-title = Con đã có thẻ từ trước
guide-tre-em-co-the-truoc = Thẻ làm từ bé phải đổi khi đủ { $card-age-milestone-1 }. Thẻ cấp trong { $card-two-year-rule } trước tuổi ấy thì dùng tiếp đến { $card-age-milestone-2 }.

# tien-va-ngay
guide-tre-em-tien-va-ngay-title = Mất bao nhiêu tiền, chờ bao lâu
guide-tre-em-khong-mat-tien = Cấp thẻ lần đầu: { $card-first-issue-fee }. Đổi thẻ khi đủ tuổi: { $card-age-change-fee }. Trẻ dưới { $fee-exempt-child-under } cũng được miễn lệ phí thẻ.
guide-tre-em-bay-ngay = Chờ thẻ không quá { $card-time-limit }, tính từ khi đủ hồ sơ.
guide-tre-em-tra-tan-nha = Thẻ của con dưới { $card-biometrics-min-age } đăng ký trên VNeID được trả tận nhà, theo Bộ Công an.

# vneid-cua-con
guide-tre-em-vneid-cua-con-title = VNeID của con
guide-tre-em-muc-theo-tuoi = Tài khoản VNeID có mức 1 và mức 2. Con có thẻ mà dưới { $e-id-child-level-2-min-age } thì làm được mức 1. Từ { $e-id-child-level-2-min-age } trở lên thì làm được cả mức 2. Dưới { $e-id-level-2-min-age }, chỉ làm khi gia đình cần.
guide-tre-em-cha-me-dang-ky = Mức 1 của con dưới { $e-id-level-2-min-age } đăng ký bằng số điện thoại và tài khoản mức 2 của cha mẹ.
guide-tre-em-muc-hai-cung-con = Mức 2 thì con phải cùng cha mẹ đến công an, dùng số điện thoại đứng tên cha mẹ.
guide-tre-em-khong-cai-qua-duong-dan = Ai gọi bảo cài VNeID cho con theo đường dẫn là lừa đảo. Chỉ tải VNeID từ App Store hoặc CH Play.

# truong-hoc
guide-tre-em-truong-hoc-title = Cho con vào trường
# digits: the season that the guidance is for
guide-tre-em-truong-tphcm = Thành phố Hồ Chí Minh, mùa tuyển sinh 2026, xếp trường theo nơi ở hiện tại trên VNeID. Chưa đúng với thực tế thì mới làm giấy xác nhận cư trú, mẫu CT07.
guide-tre-em-truong-ha-noi = Hà Nội tuyển sinh trên mạng, theo mã định danh và dữ liệu cư trú. Xem lại VNeID trước mùa tuyển sinh.

# lam-gi-tiep
guide-tre-em-lam-gi-tiep-title = Mình nên làm gì tiếp
guide-tre-em-moi-sinh-lam-gi = Con mới sinh thì làm chung một lần trên mạng. Con đã khai sinh mà chưa đăng ký cư trú thì đến công an xã, phường sớm.
guide-tre-em-sap-muoi-bon = Con sắp đủ { $card-mandatory-age } thì xem tên, ngày sinh của con trong VNeID đã đúng chưa. Thiếu hay sai thì mang theo giấy tờ chứng minh khi đi làm thẻ. Phần kiểm tra “Giấy tờ trẻ em” dưới đây hỏi từng bước.

# drawings
guide-tre-em-hinh-cac-tuoi-alt = Một đường đời: em bé quấn khăn có giấy khai sinh, rồi bé đeo cặp đi học, rồi thiếu niên có tấm thẻ gắn chíp. Chỉ đứt đổi thành đường liền ở chỗ tấm thẻ.
guide-tre-em-hinh-cac-tuoi-caption = Khai sinh trước. Lớn lên mới đến tấm thẻ bắt buộc.
