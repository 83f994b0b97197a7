## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

guide-nguoi-cao-tuoi-khuyet-tat-xem-the-ong-ba = Lấy thẻ của ông bà ra coi: thẻ gì, hết hạn ngày nào. Còn giấy chứng minh nhân dân, hoặc thẻ đã hết hạn, thì báo công an xã, phường.
guide-nguoi-cao-tuoi-khuyet-tat-xem-du-lieu = Cán bộ so với dữ liệu dân cư. Dữ liệu đúng rồi thì khỏi điền tờ khai dài, khỏi nộp sổ hộ khẩu hay giấy khai sinh. Thiếu hay sai mới cần giấy chứng minh.
guide-nguoi-cao-tuoi-khuyet-tat-tra-loi-ngan-title = Người già yếu, đi không nổi, thì làm thẻ sao?
guide-nguoi-cao-tuoi-khuyet-tat-bao-cong-an-xa = Người già yếu, khuyết tật, bệnh nặng thì người nhà báo công an xã, phường để tới nhà làm thẻ căn cước. Luật cho phép làm tại chỗ ở khi cần thiết.
