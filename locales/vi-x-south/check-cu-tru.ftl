## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

check-cu-tru-quan-he-cha-me-con = Ba má hoặc con
check-cu-tru-cha-me-o-why = trẻ nhỏ theo nơi thường trú của ba má hoặc người giám hộ.
check-cu-tru-cha-me-o-cha-me = Ba hoặc má
check-cu-tru-dien-mien-mo-coi = Chưa thành niên, mồ côi cả ba và má
check-cu-tru-item-thu-tuc-tre = Ba, má, chủ hộ hoặc người giám hộ đăng ký thường trú cho trẻ. Trẻ em được miễn lệ phí.
check-cu-tru-item-tre-khong-xac-minh = Trẻ chưa đủ { $under-6-permanent-residence-age } theo nơi thường trú của ba má hoặc người giám hộ. Công an không phải xác minh điều kiện.
check-cu-tru-viec-title = Nhà mình đang có chuyện gì?
check-cu-tru-quan-he-title = Người thân đó là ai?
check-cu-tru-han-tam-tru-title = Tạm trú của mình có hạn tới ngày nào?
check-cu-tru-chu-nha-title = Lúc khách tới, trong nhà có ai không?
check-cu-tru-gio-den-title = Khách tới trước hay sau { $stay-notice-hour }?
check-cu-tru-vi-sao-title = Tại sao phải xóa?
check-cu-tru-han-xoa-title = Chuyện đó xảy ra đã quá { $deletion-duty-days } chưa?
check-cu-tru-cach-nop-title = Mình nộp trên mạng hay tới trực tiếp?
