## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

guide-tre-em-tra-loi-ngan-title = Con nhỏ cần làm giấy tờ chi?
guide-tre-em-lam-gi-tiep-title = Mình nên làm chi tiếp
guide-tre-em-truong-ha-noi = Hà Nội tuyển sinh trên mạng, theo mã định danh và dữ liệu cư trú. Coi lại VNeID trước mùa tuyển sinh.
