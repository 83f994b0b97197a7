## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

guide-dang-ky-xe-tai-xa-noi-dang-ky-title = Làm ở mô
guide-dang-ky-xe-tai-xa-giay-to-title = Cần chi
guide-dang-ky-xe-tai-xa-lam-gi-tiep-title = Mình nên làm chi tiếp
guide-dang-ky-xe-tai-xa-hoi-truoc = Xã mô nhận, nhận loại ô tô mô thì giám đốc công an tỉnh quyết định. Vì vậy nên gọi hỏi trước khi đi.
