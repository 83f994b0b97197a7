## The check of one paper: is it still good?

# Name and start page

check-giay-nay-con-dung-khong-title = Giấy này còn dùng được không
check-giay-nay-con-dung-khong-short-title = Giấy cũ, giấy đang có
check-giay-nay-con-dung-khong-description = Chọn tờ giấy đang cầm để biết nó còn giá trị không, dùng gì thay, có phải làm lại không.
check-giay-nay-con-dung-khong-intro = Mình chọn một tờ giấy: sổ hộ khẩu, chứng minh nhân dân, thẻ, hay giấy xác nhận. Cuối cùng sẽ biết tờ giấy ấy còn dùng được không và nên làm gì.

# Questions

check-giay-nay-con-dung-khong-giay-title = Mình đang cầm tờ giấy nào?
check-giay-nay-con-dung-khong-giay-why = mỗi loại giấy có hạn dùng khác nhau.
check-giay-nay-con-dung-khong-giay-help = Nhìn dòng chữ to ở đầu tờ giấy hoặc đầu thẻ. Có nhiều giấy thì xem từng tờ một.
check-giay-nay-con-dung-khong-giay-so-ho-khau = Sổ hộ khẩu giấy
check-giay-nay-con-dung-khong-giay-so-tam-tru = Sổ tạm trú giấy
# digits: part of the name of the paper
check-giay-nay-con-dung-khong-giay-cmnd-9 = Chứng minh nhân dân, 9 số
# digits: part of the name of the paper
check-giay-nay-con-dung-khong-giay-cmnd-12 = Chứng minh nhân dân, 12 số
check-giay-nay-con-dung-khong-giay-cccd-ma-vach = Căn cước công dân, có mã vạch
check-giay-nay-con-dung-khong-giay-cccd-ma-vach-hint = Thẻ không có con chíp
check-giay-nay-con-dung-khong-giay-cccd-chip = Căn cước công dân, gắn chíp
check-giay-nay-con-dung-khong-giay-cccd-chip-hint = Đầu thẻ ghi “Căn cước công dân”, trên thẻ có con chíp
check-giay-nay-con-dung-khong-giay-the-can-cuoc = Thẻ căn cước
check-giay-nay-con-dung-khong-giay-the-can-cuoc-hint = Đầu thẻ ghi “Căn cước”, cấp từ ngày { $id-law-in-force }
check-giay-nay-con-dung-khong-giay-ct07 = Giấy xác nhận cư trú, mẫu CT07
check-giay-nay-con-dung-khong-giay-ct07-hint = Giấy của công an ghi nơi thường trú, tạm trú
check-giay-nay-con-dung-khong-giay-bhyt-giay = Thẻ bảo hiểm y tế bằng giấy
check-giay-nay-con-dung-khong-giay-hop-dong-so-cmnd = Hợp đồng, giấy tờ ghi số chứng minh nhân dân cũ
check-giay-nay-con-dung-khong-giay-hop-dong-so-cmnd-hint = Cả giấy ghi số căn cước công dân cũ
check-giay-nay-con-dung-khong-giay-xac-nhan-cmnd = Giấy xác nhận số chứng minh nhân dân
check-giay-nay-con-dung-khong-giay-thong-bao-so-dinh-danh = Giấy thông báo số định danh cá nhân
check-giay-nay-con-dung-khong-giay-khong-biet-hint = Nhờ người nhà đọc giúp dòng chữ ở đầu tờ giấy
check-giay-nay-con-dung-khong-khac-du-lieu-title = Thông tin trong sổ có giống dữ liệu của công an không?
check-giay-nay-con-dung-khong-khac-du-lieu-why = khác nhau thì cơ quan dùng thông tin trong dữ liệu cư trú, không dùng thông tin trong sổ.
check-giay-nay-con-dung-khong-khac-du-lieu-help = Mở VNeID, vào Ví giấy tờ rồi Thông tin cư trú để so. VNeID là ứng dụng định danh điện tử trên điện thoại.
check-giay-nay-con-dung-khong-khac-du-lieu-giong = Giống nhau
check-giay-nay-con-dung-khong-khac-du-lieu-khac = Có chỗ khác nhau
check-giay-nay-con-dung-khong-sap-lam-cu-tru-title = Mình sắp làm thủ tục cư trú nào không?
check-giay-nay-con-dung-khong-sap-lam-cu-tru-why = chỉ khi thủ tục làm đổi thông tin trong sổ thì cơ quan mới thu sổ.
check-giay-nay-con-dung-khong-sap-lam-cu-tru-help = Ví dụ đăng ký thường trú nơi khác, tách hộ, đổi chủ hộ.
check-giay-nay-con-dung-khong-sap-lam-cu-tru-khong = Không, tôi không làm gì
check-giay-nay-con-dung-khong-sap-lam-cu-tru-co = Có, tôi sắp làm
check-giay-nay-con-dung-khong-the-thay-title = Mình đã có thẻ căn cước, hoặc căn cước công dân còn hạn chưa?
check-giay-nay-con-dung-khong-the-thay-why = có thẻ còn hạn thì dùng thẻ thay tờ giấy cũ này.
check-giay-nay-con-dung-khong-the-thay-co = Có rồi
check-giay-nay-con-dung-khong-the-thay-chua = Chưa có
check-giay-nay-con-dung-khong-nguyen-ven-title = Tấm thẻ còn dùng được không?
check-giay-nay-con-dung-khong-nguyen-ven-why = thẻ mất, hoặc hỏng không dùng được, thì phải làm lại.
check-giay-nay-con-dung-khong-nguyen-ven-con-tot = Thẻ còn đây, vẫn dùng được
check-giay-nay-con-dung-khong-nguyen-ven-mat = Tôi làm mất thẻ rồi
check-giay-nay-con-dung-khong-nguyen-ven-hong = Thẻ hỏng, không dùng được
check-giay-nay-con-dung-khong-ngay-sinh-title = Người có thẻ sinh ngày nào?
check-giay-nay-con-dung-khong-ngay-sinh-why = đến mốc tuổi thì phải đổi thẻ.
check-giay-nay-con-dung-khong-ngay-sinh-help = Ngày sinh in trên thẻ. Không rõ ngày và tháng thì chỉ ghi năm.
check-giay-nay-con-dung-khong-ngay-cap-title = Thẻ được cấp ngày nào?
check-giay-nay-con-dung-khong-ngay-cap-why = thẻ cấp trong { $card-two-year-rule } trước một mốc tuổi phải đổi thì dùng đến mốc sau.
check-giay-nay-con-dung-khong-ngay-cap-help = Ngày cấp in ở mặt sau thẻ. Chỉ nhớ năm thì ghi năm.
check-giay-nay-con-dung-khong-han-the-title = Trên thẻ ghi dùng đến ngày nào?
check-giay-nay-con-dung-khong-han-the-why = thẻ dùng được đến ngày hết hạn in trên thẻ.
check-giay-nay-con-dung-khong-han-the-help = Tìm dòng “Có giá trị đến” hoặc “Ngày hết hạn”. Chỉ nhớ năm thì ghi năm.
check-giay-nay-con-dung-khong-han-the-khong-thoi-han = Thẻ ghi “Không thời hạn”
check-giay-nay-con-dung-khong-cu-tru-da-doi-title = Từ ngày được cấp giấy, thông tin cư trú đã đổi gì chưa?
check-giay-nay-con-dung-khong-cu-tru-da-doi-why = thông tin đổi thì giấy hết giá trị sớm hơn.
check-giay-nay-con-dung-khong-cu-tru-da-doi-help = Ví dụ đổi nơi thường trú, nơi tạm trú, hoặc nơi ở hiện tại.
check-giay-nay-con-dung-khong-cu-tru-da-doi-chua-doi = Chưa đổi gì
check-giay-nay-con-dung-khong-cu-tru-da-doi-da-doi = Đã đổi
check-giay-nay-con-dung-khong-ngay-cap-ct07-title = Giấy được cấp ngày nào?
check-giay-nay-con-dung-khong-ngay-cap-ct07-why = giấy này có giá trị { $ct07-validity } từ ngày cấp.
check-giay-nay-con-dung-khong-ngay-cap-ct07-help = Tìm dòng ghi ngày, tháng, năm trên giấy. Không nhớ ngày thì chỉ ghi tháng và năm.
check-giay-nay-con-dung-khong-co-cach-khac-title = Đi khám bệnh, mình đưa được những thứ nào dưới đây?
check-giay-nay-con-dung-khong-co-cach-khac-why = từ ngày { $bhyt-no-paper-from } thẻ giấy chỉ còn cấp trong vài trường hợp.
check-giay-nay-con-dung-khong-co-cach-khac-help = VssID là ứng dụng của bảo hiểm xã hội trên điện thoại. Có thứ nào thì chọn thứ ấy.
check-giay-nay-con-dung-khong-co-cach-khac-the-chip = Thẻ căn cước, hoặc căn cước công dân gắn chíp
check-giay-nay-con-dung-khong-co-cach-khac-vneid-muc-2 = VNeID mức 2, có thẻ bảo hiểm y tế
check-giay-nay-con-dung-khong-co-cach-khac-vssid = Ứng dụng VssID
check-giay-nay-con-dung-khong-co-cach-khac-khong-co = Không có thứ nào
check-giay-nay-con-dung-khong-noi-doi-giay-title = Có nơi nào đang đòi mình nộp hay đưa tờ giấy này không?
check-giay-nay-con-dung-khong-noi-doi-giay-why = nếu có thì phần kết quả ghi sẵn câu để nói với cán bộ.
check-giay-nay-con-dung-khong-noi-doi-giay-help = Cả khi họ đòi giấy xác nhận mới, hoặc đòi đổi lại giấy.
check-giay-nay-con-dung-khong-noi-doi-giay-co = Có nơi đang đòi
check-giay-nay-con-dung-khong-noi-doi-giay-khong = Không nơi nào đòi

# Outcomes

check-giay-nay-con-dung-khong-outcome-het-gia-tri-title = Giấy này đã hết giá trị
check-giay-nay-con-dung-khong-outcome-het-gia-tri = Đừng dùng tờ giấy này để chứng minh nữa. Dùng gì thay thì xem danh sách dưới đây.
check-giay-nay-con-dung-khong-outcome-khong-con-can-title = Không ai được đòi giấy này nữa
check-giay-nay-con-dung-khong-outcome-khong-con-can = Số chứng minh nhân dân cũ đã có trong mã QR, con chíp và VNeID. Mình không phải đi xin giấy xác nhận.
check-giay-nay-con-dung-khong-outcome-het-han-title = Giấy này đã hết hạn, hoặc đến lúc phải đổi
check-giay-nay-con-dung-khong-outcome-het-han = Mình xem danh sách dưới đây để biết vì sao và phải làm gì.
check-giay-nay-con-dung-khong-outcome-mat-hong-title = Phải làm lại thẻ
check-giay-nay-con-dung-khong-outcome-mat-hong = Thẻ mất, hoặc hỏng không dùng được, thì làm lại. Mình xem tiếp phần kiểm tra “Thẻ căn cước của tôi”.
check-giay-nay-con-dung-khong-outcome-dung-cach-khac-title = Đi khám không cần thẻ giấy
check-giay-nay-con-dung-khong-outcome-dung-cach-khac = Mình đi khám bằng thứ đã chọn. Thẻ giấy cũ còn dùng được không thì hỏi nơi khám.
check-giay-nay-con-dung-khong-outcome-con-dung-title = Giấy này còn dùng được
check-giay-nay-con-dung-khong-outcome-con-dung = Mình cứ dùng tiếp. Dùng đến khi nào thì xem mục đầu của danh sách.
check-giay-nay-con-dung-khong-outcome-hoi-noi-nhan-title = Chưa có căn cứ rõ, xin hỏi trước khi dùng
check-giay-nay-con-dung-khong-outcome-hoi-noi-nhan = Hỏi ai và hỏi câu gì thì xem danh sách dưới đây.
check-giay-nay-con-dung-khong-outcome-hoi-lai-title = Còn chỗ phải hỏi lại mới biết chắc
check-giay-nay-con-dung-khong-outcome-hoi-lai = Mình xem những mục ghi “Hỏi lại” trong danh sách. Biết rồi thì quay lại sửa câu trả lời.

# The list: the paper itself

check-giay-nay-con-dung-khong-item-giay-nay-title = Tờ giấy đang cầm
check-giay-nay-con-dung-khong-item-giay-nay-so-giay = Sổ giấy dùng được đến hết ngày { $paper-book-last-valid-day }, nay không còn giá trị. Cơ quan xem nơi ở trong dữ liệu dân cư và dữ liệu cư trú.
check-giay-nay-con-dung-khong-item-giay-nay-cmnd = Chứng minh nhân dân chỉ có giá trị đến hết ngày { $cmnd-last-valid-day }.
check-giay-nay-con-dung-khong-item-giay-nay-xac-nhan-cmnd = Không ai được đòi giấy xác nhận này, thủ tục xin giấy cũng không còn.
check-giay-nay-con-dung-khong-item-giay-nay-the-mat = Thẻ mất thì phải làm lại.
check-giay-nay-con-dung-khong-item-giay-nay-the-hong = Thẻ hỏng không dùng được thì phải làm lại.
check-giay-nay-con-dung-khong-item-giay-nay-den-moc-tuoi = Thẻ đã đến mốc tuổi phải đổi. Các mốc là { $card-age-milestone-1 }, { $card-age-milestone-2 }, { $card-age-milestone-3 } và { $card-age-milestone-4 }.
check-giay-nay-con-dung-khong-item-giay-nay-het-han-in = Ngày hết hạn in trên thẻ đã qua, nên phải đổi thẻ.
check-giay-nay-con-dung-khong-item-giay-nay-the-con-dung = Thẻ dùng được đến ngày hết hạn in trên thẻ. Không bắt buộc đổi sớm.
check-giay-nay-con-dung-khong-item-giay-nay-ct07-het = Giấy này có giá trị { $ct07-validity }, và hết sớm khi thông tin cư trú thay đổi. Nay không dùng được nữa.
check-giay-nay-con-dung-khong-item-giay-nay-ct07-con = Giấy có giá trị { $ct07-validity } từ ngày cấp. Thông tin cư trú đổi trước ngày ấy thì giấy hết giá trị.
check-giay-nay-con-dung-khong-item-giay-nay-ct07-dung-ngay = Quy định chỉ nói { $ct07-validity } từ ngày cấp. Hỏi công an xã: đúng ngày tròn năm thì giấy còn dùng được không?
check-giay-nay-con-dung-khong-item-giay-nay-bhyt-giay = Thẻ giấy đã cấp từ trước còn dùng được không thì chưa thấy quy định nào nói rõ. Hỏi nơi khám bệnh: thẻ giấy này còn nhận không?
check-giay-nay-con-dung-khong-item-giay-nay-hop-dong = Giấy tờ, hợp đồng ghi số cũ vẫn có hiệu lực. Cơ quan nhà nước không được bắt đổi.
check-giay-nay-con-dung-khong-item-giay-nay-thong-bao = Giấy này theo quy định cũ. Hỏi công an xã: giấy còn dùng được không, hay xem số định danh trong VNeID là đủ?
check-giay-nay-con-dung-khong-item-giay-nay-hoi-lai = Chưa biết chắc tờ giấy này còn dùng được không. Mang giấy đến hỏi công an xã: giấy này còn giá trị không?

# The list: instead of it

check-giay-nay-con-dung-khong-item-thay-bang-title = Dùng gì thay
check-giay-nay-con-dung-khong-item-thay-bang-the-va-vneid = Đưa thẻ còn hạn, hoặc mở VNeID mức 2, vào Ví giấy tờ rồi Thông tin cư trú. Nơi làm thủ tục phải tự tra cứu nơi ở.
check-giay-nay-con-dung-khong-item-thay-bang-co-quan-tra-cuu = Nơi làm thủ tục phải tự tra cứu trước. Hỏi nơi ấy: nếu không tra cứu được thì cần giấy xác nhận cư trú CT07 không?
check-giay-nay-con-dung-khong-item-thay-bang-dung-the = Dùng thẻ đang có, đến ngày hết hạn in trên thẻ.
check-giay-nay-con-dung-khong-item-thay-bang-hoi-lai = Tìm trong nhà xem có thẻ căn cước hoặc căn cước công dân còn hạn không. Không rõ thì hỏi công an xã: tôi đã được cấp thẻ chưa?
check-giay-nay-con-dung-khong-item-di-kham-title = Đưa gì khi đi khám bệnh
check-giay-nay-con-dung-khong-item-di-kham-the-chip = Đưa thẻ căn cước, hoặc căn cước công dân gắn chíp.
check-giay-nay-con-dung-khong-item-di-kham-vneid = Mở thẻ bảo hiểm y tế trong VNeID mức 2.
check-giay-nay-con-dung-khong-item-di-kham-vssid = Mở thẻ bảo hiểm y tế trong ứng dụng VssID.
check-giay-nay-con-dung-khong-item-di-kham-chua-co = Người chưa có thẻ gắn chíp, hoặc không cài được VNeID, VssID, có thể được cấp thẻ giấy. Hỏi cơ quan bảo hiểm xã hội: tôi có thuộc trường hợp ấy không?
check-giay-nay-con-dung-khong-item-di-kham-hoi-lai = Hỏi nơi khám bệnh: tôi cần đưa thẻ gắn chíp, VNeID hay VssID?

# The list: what to do

check-giay-nay-con-dung-khong-item-lam-the-title = Làm thẻ căn cước
check-giay-nay-con-dung-khong-item-lam-the-thay-cmnd = Chứng minh nhân dân hết giá trị thì phải làm thẻ căn cước. Mang gì, lệ phí ra sao thì xem phần kiểm tra “Thẻ căn cước của tôi”.
check-giay-nay-con-dung-khong-item-lam-the-da-co-the = Đã có thẻ còn hạn thì không phải làm thẻ mới.
check-giay-nay-con-dung-khong-item-lam-the-doi-the = Phải đổi thẻ. Lệ phí và cách nộp thì xem phần kiểm tra “Thẻ căn cước của tôi”.
check-giay-nay-con-dung-khong-item-lam-the-lam-lai = Phải làm lại thẻ. Có khi nộp được trên mạng, xem phần kiểm tra “Thẻ căn cước của tôi”.
check-giay-nay-con-dung-khong-item-lam-the-hoi-lai = Xem lại loại thẻ, ngày cấp và ngày hết hạn. Hoặc mang thẻ đến hỏi công an xã: thẻ này phải đổi chưa?
check-giay-nay-con-dung-khong-item-sua-du-lieu-title = Thông tin trong sổ và trong dữ liệu
check-giay-nay-con-dung-khong-item-sua-du-lieu-giong = Dữ liệu đã giống sổ, không phải sửa gì.
check-giay-nay-con-dung-khong-item-sua-du-lieu-khac = Cơ quan dùng thông tin trong dữ liệu, không dùng sổ. Hỏi công an xã: chỗ khác nhau thì bên nào đúng? Dữ liệu sai thì nộp phiếu mẫu DC02, kèm giấy tờ chứng minh.
check-giay-nay-con-dung-khong-item-sua-du-lieu-hoi-lai = Mở VNeID, vào Ví giấy tờ rồi Thông tin cư trú để so với sổ. Không xem được thì hỏi công an xã: dữ liệu ghi tôi ở đâu?
check-giay-nay-con-dung-khong-item-giu-hay-nop-title = Giữ sổ hay nộp sổ
check-giay-nay-con-dung-khong-item-giu-hay-nop-giu-o-nha = Không phải mang sổ đi nộp. Nhà mình có thể giữ làm kỷ niệm.
check-giay-nay-con-dung-khong-item-giu-hay-nop-dua-khi-lam = Mang sổ theo khi làm thủ tục. Thủ tục làm đổi thông tin trong sổ thì cơ quan thu sổ, không cấp sổ mới.
check-giay-nay-con-dung-khong-item-giu-hay-nop-hoi-lai = Hỏi công an xã: thủ tục tôi sắp làm có phải đưa sổ không?
check-giay-nay-con-dung-khong-item-xin-ct07-title = Giấy xác nhận cư trú mới, mẫu CT07
check-giay-nay-con-dung-khong-item-xin-ct07-chua-phai-xin = Chưa nơi nào đòi thì chưa phải xin. Nơi tra cứu được nơi ở thì không được đòi giấy này.
check-giay-nay-con-dung-khong-item-xin-ct07-hoi-noi-doi = Hỏi nơi đang đòi: có tra cứu được nơi ở của tôi không? Không tra cứu được thì xin giấy mới. Chờ { $ct07-time-limit } nếu đã có dữ liệu, { $ct07-verify-time-limit } nếu phải xác minh.
check-giay-nay-con-dung-khong-item-xin-ct07-hoi-lai = Xem ngày cấp trên giấy và xem nơi ở đã đổi chưa. Rồi hỏi nơi nhận giấy: có tra cứu được nơi ở của tôi không?

# The list: at the counter

check-giay-nay-con-dung-khong-item-cau-tra-loi-title = Câu để nói với cán bộ
check-giay-nay-con-dung-khong-item-cau-tra-loi-so-giay = “Sổ giấy không còn giá trị. Xin tra cứu nơi ở của tôi trên hệ thống, theo Nghị định 104/2022/NĐ-CP.” Mình đưa thẻ hoặc VNeID.
check-giay-nay-con-dung-khong-item-cau-tra-loi-ct07 = “Nơi mình có tra cứu được nơi ở của tôi không? Tra cứu được thì không được yêu cầu giấy CT07, theo Thông tư 116/2026/TT-BCA.”
check-giay-nay-con-dung-khong-item-cau-tra-loi-hop-dong = “Giấy tờ ghi số cũ vẫn có hiệu lực, theo Điều 46 Luật Căn cước. Cơ quan nhà nước không được bắt đổi.”
check-giay-nay-con-dung-khong-item-cau-tra-loi-xac-nhan-cmnd = “Xin quét mã QR trên thẻ, hoặc xem trong VNeID. Không được yêu cầu giấy xác nhận, theo Nghị định 70/2024/NĐ-CP.”
check-giay-nay-con-dung-khong-item-cau-tra-loi-hoi-lai = Hỏi nơi làm thủ tục: có cần tờ giấy này không, hay tra cứu là đủ?
check-giay-nay-con-dung-khong-item-phan-anh-title = Nếu nơi ấy vẫn đòi
check-giay-nay-con-dung-khong-item-phan-anh-van-doi = Đề nghị họ trả lời bằng văn bản. Rồi hỏi bộ phận một cửa: tôi gửi phản ánh ở đâu? Có thể gửi trên Cổng Dịch vụ công quốc gia, mục Phản ánh, kiến nghị.
check-giay-nay-con-dung-khong-item-phan-anh-hoi-lai = Nơi nào đòi tờ giấy này thì hỏi bộ phận một cửa: đòi như vậy có đúng không?

# Warnings

check-giay-nay-con-dung-khong-warning-ngay-cap-khong-khop = Ngày cấp không khớp với loại thẻ đã chọn. Xin xem lại tên in trên đầu thẻ và ngày cấp.
check-giay-nay-con-dung-khong-warning-han-khong-khop = Ngày hết hạn in trên thẻ đã qua, nhưng tính theo tuổi thì chưa đến mốc đổi. Xin đưa thẻ cho công an xã, phường xem.
check-giay-nay-con-dung-khong-warning-so-cu-van-co-hieu-luc = Giấy tờ, hợp đồng đã ghi số chứng minh nhân dân cũ thì vẫn có hiệu lực.
check-giay-nay-con-dung-khong-warning-khong-phai-doi-vi-sap-nhap = Sáp nhập tỉnh, xã thì không bắt buộc đổi thẻ còn hạn.
check-giay-nay-con-dung-khong-warning-moc-phai-doi = Thẻ phải đổi khi đủ { $card-age-milestone-1 }, { $card-age-milestone-2 }, { $card-age-milestone-3 } và { $card-age-milestone-4 }. Thẻ cấp trong { $card-two-year-rule } trước một mốc thì dùng đến mốc sau.

# Days to remember

check-giay-nay-con-dung-khong-reminder-moc-tuoi-cccd = Sinh nhật đến mốc phải đổi thẻ
check-giay-nay-con-dung-khong-reminder-moc-tuoi-cccd-note = Đến công an xã, phường đổi sang thẻ căn cước. Đổi vì đến tuổi thì không mất tiền.
check-giay-nay-con-dung-khong-reminder-moc-tuoi = Sinh nhật đến mốc phải đổi thẻ
check-giay-nay-con-dung-khong-reminder-moc-tuoi-note = Đến công an xã, phường đổi thẻ căn cước. Đổi vì đến tuổi thì không mất tiền.
check-giay-nay-con-dung-khong-reminder-han-in = Hết hạn in trên thẻ
check-giay-nay-con-dung-khong-reminder-han-in-note = Thẻ dùng được đến ngày này. Nên xem lại trước để kịp đổi.
check-giay-nay-con-dung-khong-reminder-ct07 = Giấy CT07 đủ { $ct07-validity } từ ngày cấp
check-giay-nay-con-dung-khong-reminder-ct07-note = Giấy hết giá trị. Còn cần thì xin giấy mới ở công an xã, phường bất kỳ hoặc trên mạng, không mất tiền.
