## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

guide-khong-co-dien-thoai-thong-minh-hoi-cong-an = Cách kích hoạt không cần điện thoại thông minh thì trang này chưa xác nhận được. Hỏi công an xã, phường: “Không có điện thoại thông minh thì kích hoạt ra răng?”
guide-khong-co-dien-thoai-thong-minh-lam-gi-tiep-title = Mình nên làm chi tiếp
