## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

# digits: the name of the programme
guide-de-an-06-tra-loi-ngan-title = Đề án 06 đem lại chi cho mình?
guide-de-an-06-khong-ep-title = Không dùng điện thoại thì răng?
guide-de-an-06-lam-gi-tiep-title = Mình nên làm chi tiếp
guide-de-an-06-nghia-la = Nói gọn: nhà nước đã có dữ liệu của mình thì tự tra, mình khỏi mang giấy tới.
