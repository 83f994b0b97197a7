## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

guide-the-can-cuoc-la-gi-hai-mat-the-title = Trên thẻ căn cước ghi những chi
guide-the-can-cuoc-la-gi-con-chip-title = Con chíp giữ những chi
guide-the-can-cuoc-la-gi-lam-gi-tiep-title = Mình nên làm chi tiếp
guide-the-can-cuoc-la-gi-noi-nao-cung-duoc = Từ ngày { $one-procedure-from }, có thể làm ở công an hoặc quầy một cửa của xã, phường mô cũng được, nơi đã có thiết bị. Vẫn nên đặt lịch trước.
guide-the-can-cuoc-la-gi-xem-han-the = Coi ngày hết hạn in trên thẻ. Rồi làm phần kiểm tra “Thẻ căn cước của tôi”. Phần ấy tính theo ngày sinh và ngày cấp thẻ của mình, ghi rõ lệ phí và số ngày chờ.
guide-the-can-cuoc-la-gi-buoc-dat-lich = Vô Cổng Dịch vụ công quốc gia hoặc VNeID, chọn thủ tục, kiểm tra thông tin, rồi chọn thời gian và cơ quan.
guide-the-can-cuoc-la-gi-buoc-xem-du-lieu-title = Coi thông tin của mình đã đúng chưa
guide-the-can-cuoc-la-gi-tra-loi-ngan-title = Có thẻ CCCD rồi, có phải đổi qua thẻ căn cước không?
