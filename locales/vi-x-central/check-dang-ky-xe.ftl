## Said otherwise in Central Việt Nam; spoken only, sentence by sentence as in locales/vi.

check-dang-ky-xe-viec-title = Mình cần làm việc chi với chiếc xe?
check-dang-ky-xe-loai-xe-title = Xe của mình là xe chi?
check-dang-ky-xe-noi-o-title = Mình đang cư trú ở mô?
check-dang-ky-xe-nguon-title = Xe mới từ mô?
