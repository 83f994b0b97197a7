## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

guide-dich-vu-cong-truc-tuyen-tra-loi-ngan-title = Nộp hồ sơ trên mạng ở mô?
guide-dich-vu-cong-truc-tuyen-tai-khoan-title = Cần tài khoản chi
guide-dich-vu-cong-truc-tuyen-giay-to-title = Giấy mô phải nộp, giấy mô không
guide-dich-vu-cong-truc-tuyen-vi-sao-bi-tra-title = Vì răng hồ sơ hay bị trả lại
guide-dich-vu-cong-truc-tuyen-lam-gi-tiep-title = Mình nên làm chi tiếp
guide-dich-vu-cong-truc-tuyen-xem-du-lieu = Mở VNeID coi thông tin của mình đã đúng chưa. Hồ sơ lấy thông tin từ dữ liệu, nên dữ liệu sai thì hồ sơ cũng sai.
guide-dich-vu-cong-truc-tuyen-xem-du-lieu-title = Coi dữ liệu trước
guide-dich-vu-cong-truc-tuyen-phan-anh = Vô mục Phản ánh, kiến nghị trên Cổng Dịch vụ công quốc gia. Hoặc nói với bộ phận một cửa, ủy ban nhân dân, công an cấp trên.
guide-dich-vu-cong-truc-tuyen-chua-co-tai-khoan = Chưa có tài khoản thì coi phần “Tài khoản định danh điện tử”.
