## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

check-nop-ho-so-khong-bi-tra-quan-he-why = về ở với vợ chồng, ba mẹ, con thì cần biết quan hệ.
check-nop-ho-so-khong-bi-tra-tre-voi-cha-me = Có, làm cùng ba mẹ hoặc người giám hộ
check-nop-ho-so-khong-bi-tra-dien-mien-mo-coi = Chưa thành niên, mồ côi cả ba và mẹ
check-nop-ho-so-khong-bi-tra-item-tre-voi-cha-me = Ba mẹ, chủ hộ hoặc người giám hộ làm cho trẻ. Từ ngày { $minors-residence-from }, trẻ chưa đủ { $under-6-permanent-residence-age } theo nơi thường trú của ba mẹ, không phải xác minh.
