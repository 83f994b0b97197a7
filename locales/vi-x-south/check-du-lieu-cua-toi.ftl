## Said otherwise in the South; spoken only, sentence by sentence as in locales/vi.

check-du-lieu-cua-toi-da-xem-title = Mình đã coi thông tin của mình ở đâu?
check-du-lieu-cua-toi-item-muoi-muc-dung-het = Các mục đã coi đều đúng và đủ.
check-du-lieu-cua-toi-da-xem-chua-xem = Chưa coi
check-du-lieu-cua-toi-outcome-xem-truoc-title = Mở VNeID coi hết các mục đã
check-du-lieu-cua-toi-item-tu-kiem-tra-da-xem = Mình đã coi trong VNeID.
