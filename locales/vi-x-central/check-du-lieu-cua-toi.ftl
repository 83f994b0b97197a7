## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

check-du-lieu-cua-toi-da-xem-title = Mình đã xem thông tin của mình ở mô?
check-du-lieu-cua-toi-goc-sai-title = Sai bắt đầu từ mô?
check-du-lieu-cua-toi-item-noi-o-tu-cap-nhat = Tên xã, tên tỉnh đổi do sáp nhập thì cơ quan tự cập nhật. Mình không phải làm chi, không phải trả phí.
