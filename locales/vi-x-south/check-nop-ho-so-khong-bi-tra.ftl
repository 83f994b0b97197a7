## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

check-nop-ho-so-khong-bi-tra-quan-he-why = về ở với vợ chồng, ba má, con thì cần biết quan hệ.
check-nop-ho-so-khong-bi-tra-tre-voi-cha-me = Có, làm cùng ba má hoặc người giám hộ
check-nop-ho-so-khong-bi-tra-dien-mien-mo-coi = Chưa thành niên, mồ côi cả ba và má
check-nop-ho-so-khong-bi-tra-item-anh-giay-da-ro = Ảnh rõ thì ít bị hỏi lại. Mở ảnh coi lại chữ trước khi gửi.
check-nop-ho-so-khong-bi-tra-item-anh-giay-hoi-lai = Mở từng ảnh coi có đọc được chữ không.
check-nop-ho-so-khong-bi-tra-item-tre-voi-cha-me = Ba má, chủ hộ hoặc người giám hộ làm cho trẻ. Từ ngày { $minors-residence-from }, trẻ chưa đủ { $under-6-permanent-residence-age } theo nơi thường trú của ba má, không phải xác minh.
