## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

guide-dang-ky-xe-tai-xa-khong-phai-lam-title = Việc khỏi phải làm
