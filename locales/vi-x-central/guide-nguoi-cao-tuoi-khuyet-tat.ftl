## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

guide-nguoi-cao-tuoi-khuyet-tat-tra-loi-ngan-title = Người già yếu, không đi được, thì làm thẻ răng?
guide-nguoi-cao-tuoi-khuyet-tat-lam-gi-tiep-title = Mình nên làm chi tiếp
guide-nguoi-cao-tuoi-khuyet-tat-xem-the-ong-ba = Lấy thẻ của ông bà ra coi: thẻ chi, hết hạn ngày mô. Còn giấy chứng minh nhân dân, hoặc thẻ đã hết hạn, thì báo công an xã, phường.
