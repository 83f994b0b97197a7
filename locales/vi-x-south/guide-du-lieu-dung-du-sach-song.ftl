## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

guide-du-lieu-dung-du-sach-song-xem-roi-bao = Coi trước, sai thì báo.
guide-du-lieu-dung-du-sach-song-xem-ngay = Mở VNeID, coi từng mục, ghi ra giấy mục nào sai. Không xài VNeID thì mang thẻ căn cước đến công an xã, phường hỏi.
