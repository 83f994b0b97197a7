## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

check-cu-tru-intro = Mình chọn việc đang có trong nhà. Cuối cùng sẽ biết phải làm chi, ở mô, cần giấy chi và chờ bao lâu.
check-cu-tru-quan-he-cha-me-con = Ba mạ hoặc con
check-cu-tru-loai-why = có thay đổi tự cập nhật, không phải làm chi.
check-cu-tru-cha-me-o-why = trẻ nhỏ theo nơi thường trú của ba mạ hoặc người giám hộ.
check-cu-tru-cha-me-o-cha-me = Ba hoặc mạ
check-cu-tru-dien-mien-mo-coi = Chưa thành niên, mồ côi cả ba và mạ
check-cu-tru-item-thu-tuc-tre = Ba, mạ, chủ hộ hoặc người giám hộ đăng ký thường trú cho trẻ. Trẻ em được miễn lệ phí.
check-cu-tru-item-tre-khong-xac-minh = Trẻ chưa đủ { $under-6-permanent-residence-age } theo nơi thường trú của ba mạ hoặc người giám hộ. Công an không phải xác minh điều kiện.
