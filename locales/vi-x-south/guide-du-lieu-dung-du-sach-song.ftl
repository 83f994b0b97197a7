## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

guide-du-lieu-dung-du-sach-song-xem-roi-bao = Coi trước, sai thì báo.
guide-du-lieu-dung-du-sach-song-xem-ngay = Mở VNeID, coi từng mục, ghi ra giấy mục nào sai. Không xài VNeID thì mang thẻ căn cước đến công an xã, phường hỏi.
guide-du-lieu-dung-du-sach-song-bao-o-dau = Mình coi trong VNeID, ứng dụng định danh điện tử trên điện thoại. Sai thì đề nghị sửa liền trên VNeID, trên Cổng Dịch vụ công quốc gia, hoặc ở công an chỗ gần nhất. Công an xã, phường nhận hồ sơ rồi thì có { $data-correction-time-limit } để giải quyết.
