## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

guide-dang-ky-xe-tai-xa-khong-phai-lam-title = Việc khỏi phải làm
guide-dang-ky-xe-tai-xa-duoc = Được, mà hỏi trước.
guide-dang-ky-xe-tai-xa-hoi-truoc = Xã nào nhận, nhận loại ô tô nào thì giám đốc công an tỉnh quyết định. Vậy nên gọi hỏi trước rồi hãy đi.
