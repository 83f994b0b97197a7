## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

home-title = Bỏ sổ hộ khẩu rồi, nhà mình cần giấy chi?
home-doors-title = Chuyện chi đưa mình tới đây?
