## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

guide-de-an-06-xem-du-lieu = Mở VNeID mức 2, vô Ví giấy tờ, chọn Thông tin cư trú, coi đã đúng chưa. Dữ liệu đúng thì các tiện ích mới chạy đúng.
guide-de-an-06-nghia-la = Nói gọn: nhà nước đã có dữ liệu của mình thì tự tra, mình khỏi phải mang giấy tới.
