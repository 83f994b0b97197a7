## What is new.

news-title = Có gì mới
news-description = Luật về cư trú, căn cước và VNeID đổi gì, từ ngày nào, sắp đổi gì. Trang này thêm gì.
news-intro = Luật đã đổi gì, sắp đổi gì, và trang này thêm gì. Việc gì cũng có ngày.
news-coming = Sắp tới
news-coming-none = Chưa thấy thay đổi nào sắp tới.
news-past = Luật đã đổi
news-own = Trang này đã thêm
news-review = Những câu phải xem lại
news-review-about = Luật còn đổi, nên có câu phải đối chiếu lại trước một ngày. Quá ngày đó, câu ấy mang dòng báo.
news-begins = Có hiệu lực: { $what }
news-ends = Hết hiệu lực: { $what }
news-becomes = { $what }: từ { $old } thành { $new }.
news-over = { $what }: hết mức { $old }.
news-more = Xem bảng phí, thời hạn, mức phạt của một ngày

## Changes of the law.

news-law-residence-law = Luật Cư trú mới có hiệu lực. Quản lý cư trú chuyển từ sổ giấy sang cơ sở dữ liệu.
news-law-books-void = Sổ hộ khẩu, sổ tạm trú giấy hết giá trị. Một nghị định bỏ yêu cầu nộp sổ trong các nghị định khác.
news-law-pm-dispatch = Thủ tướng yêu cầu các nơi không đòi người dân xuất trình sổ giấy.
news-law-ct07-year = Giấy xác nhận cư trú mẫu CT07 có giá trị { $ct07-validity }.
news-law-id-law = Thẻ căn cước thay cho CCCD. Thẻ CCCD còn hạn vẫn dùng đến ngày in trên thẻ.
news-law-e-id-decree = Nghị định mới về định danh điện tử thay nghị định trước.
news-law-cmnd-void = Chứng minh nhân dân, loại chín số và mười hai số, hết giá trị.
news-law-two-tiers = Chính quyền địa phương còn hai cấp: tỉnh và xã.
news-law-certification = Nơi chứng thực không được đòi bản chính của giấy tờ đã có trên VNeID.
news-law-fines-decree = Nghị định mới về xử phạt thay nghị định trước, mức phạt cao hơn.
news-law-data-for-papers = Dữ liệu dân cư thay giấy tờ căn cước và nơi ở trong gần { $procedures-using-data } thủ tục.
news-law-decree-58 = Một nghị định sửa quy định về cư trú và về căn cước.
news-law-no-asking = Luật cấm đòi giấy tờ đã có trên VNeID. Trừ khi thông tin không khớp, hoặc luật khác quy định.
news-law-residence-circular = Thông tư mới về cư trú thay các thông tư trước. Cơ quan tra cứu được nơi ở thì không được đòi giấy CT07.
news-law-minors = Quy định mới về đăng ký cư trú cho người chưa thành niên bắt đầu áp dụng.
news-law-commune-police = Công an cấp xã là một trong các cơ quan cấp thẻ căn cước.
news-law-digital-citizens = Công dân số nộp qua mạng được miễn một số lệ phí.
news-law-one-procedure = Cấp, đổi và cấp lại thẻ căn cước gộp thành một thủ tục.
news-law-baby-card = Việc làm một lần cho bé mới sinh có thêm thẻ căn cước.
news-law-e-id-amended = Một nghị định sửa quy định về định danh điện tử.
news-law-civil-status = Luật Hộ tịch mới có hiệu lực. Đăng ký hộ tịch không phụ thuộc nơi cư trú.

## Changes of the portal.

news-site-first-pages = Trang có những bài đầu tiên, phần kiểm tra giấy tờ và phần nghe đọc.
news-site-household = Thêm phần kiểm tra cho cả nhà và phần tìm kiếm.
news-site-figures = Thêm bảng phí, thời hạn, mức phạt của ngày mình chọn, và trang Có gì mới.

## "Tell us it is wrong": a text to copy.

wrong-title = Báo chỗ sai
wrong-about = Trang không có ô gửi. Mình chép đoạn này, điền thêm, rồi gửi cho người phụ trách trang, hoặc tổ công nghệ số ở xã, phường mình. Đừng ghi số thẻ hay mật khẩu.
wrong-copy = Chép đoạn này
wrong-text-start = Tôi thấy một chỗ sai trên trang Từ Sổ Sang Thẻ.
wrong-text-place = Chỗ đó ở: { $place }
wrong-text-made = Bản của trang làm ngày: { $date }
wrong-text-what = Điều sai là: …
wrong-text-right = Theo tôi, đúng ra là: …
wrong-text-ground = Tôi biết điều đó từ: …
