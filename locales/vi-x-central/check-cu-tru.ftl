## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

check-cu-tru-intro = Mình chọn việc đang có trong nhà. Cuối cùng sẽ biết phải làm chi, ở mô, cần giấy chi và chờ bao lâu.
check-cu-tru-quan-he-cha-me-con = Ba mẹ hoặc con
check-cu-tru-loai-why = có thay đổi tự cập nhật, không phải làm chi.
check-cu-tru-cha-me-o-why = trẻ nhỏ theo nơi thường trú của ba mẹ hoặc người giám hộ.
check-cu-tru-cha-me-o-cha-me = Ba hoặc mẹ
check-cu-tru-dien-mien-mo-coi = Chưa thành niên, mồ côi cả ba và mẹ
check-cu-tru-item-thu-tuc-tre = Ba, mẹ, chủ hộ hoặc người giám hộ đăng ký thường trú cho trẻ. Trẻ em được miễn lệ phí.
check-cu-tru-item-tre-khong-xac-minh = Trẻ chưa đủ { $under-6-permanent-residence-age } theo nơi thường trú của ba mẹ hoặc người giám hộ. Công an không phải xác minh điều kiện.
check-cu-tru-viec-title = Nhà mình đang có việc chi?
check-cu-tru-giay-cho-o-title = Mình có chi về chỗ ở tạm?
check-cu-tru-han-tam-tru-title = Tạm trú của mình có hạn đến ngày mô?
check-cu-tru-nhom-vang-title = Người đi vắng thuộc nhóm mô?
check-cu-tru-tach-vi-title = Tách hộ trong trường hợp mô?
check-cu-tru-loai-title = Thông tin mô thay đổi?
check-cu-tru-xoa-gi-title = Phải xóa đăng ký mô?
check-cu-tru-vi-sao-title = Vì răng phải xóa?
check-cu-tru-dien-mien-title = Người nộp lệ phí có thuộc nhóm mô không?
