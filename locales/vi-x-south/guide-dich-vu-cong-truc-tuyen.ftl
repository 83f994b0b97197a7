## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

guide-dich-vu-cong-truc-tuyen-xem-du-lieu = Mở VNeID coi thông tin của mình đã đúng chưa. Hồ sơ lấy thông tin từ dữ liệu, nên dữ liệu sai thì hồ sơ cũng sai.
guide-dich-vu-cong-truc-tuyen-xem-du-lieu-title = Coi dữ liệu trước
guide-dich-vu-cong-truc-tuyen-phan-anh = Vô mục Phản ánh, kiến nghị trên Cổng Dịch vụ công quốc gia. Hoặc nói với bộ phận một cửa, ủy ban nhân dân, công an cấp trên.
guide-dich-vu-cong-truc-tuyen-chua-co-tai-khoan = Chưa có tài khoản thì coi phần “Tài khoản định danh điện tử”.
guide-dich-vu-cong-truc-tuyen-xem-truoc-khi-nop = Sắp nộp hồ sơ cư trú thì làm phần kiểm tra “Nộp hồ sơ cư trú không bị trả”. Phần đó dò giùm từng giấy, từng ý kiến đồng ý, từng mốc ngày.
guide-dich-vu-cong-truc-tuyen-buu-dien-giup = Bưu điện và bộ phận một cửa nộp giùm hồ sơ trên mạng.
guide-dich-vu-cong-truc-tuyen-quay-van-con = Không muốn làm trên mạng thì tới bộ phận một cửa. Đó là quầy nhận hồ sơ của xã, phường, và không bắt buộc có VNeID mức 2.
