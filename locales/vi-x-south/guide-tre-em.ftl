## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

guide-tre-em-the-duoi-sau = Khỏi phải đưa con đi. Cha mẹ làm hết trên Cổng Dịch vụ công quốc gia hoặc VNeID. Không chụp hình, không lấy vân tay, thẻ không có hình. Hồ sơ chuyển về công an xã, phường nơi con cư trú.
guide-tre-em-truong-ha-noi = Hà Nội tuyển sinh trên mạng, theo mã định danh và dữ liệu cư trú. Coi lại VNeID trước mùa tuyển sinh.
guide-tre-em-bat-buoc-tu = Thẻ căn cước chỉ bắt buộc từ đủ { $card-mandatory-age }. Trước tuổi đó, làm hay không là tùy gia đình.
