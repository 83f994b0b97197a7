## Journeys: steps across pages. content/journeys.toml says where each leads.

journeys-title = Step by step
journeys-description = A baby is born, grandmother has no card, a new rented room, the household book in the cupboard: what comes first and what later. Each step leads to its page.
journeys-intro = Each journey has a few steps in order. A step leads to the place to read, which says where you are.
journeys-count = This journey has { $count } steps.
journeys-others = Other journeys
step-where = Step { $now } of { $all }
step-previous = Step before
step-next = Next step

journey-so-ho-khau-con-trong-tu-title = The household book is still in the cupboard
journey-so-ho-khau-con-trong-tu-description = You still keep the paper book: keep it or not, what replaces it, and what to do when an office asks.
journey-so-ho-khau-con-trong-tu-con-dung-khong = Learn whether the book still counts
journey-so-ho-khau-con-trong-tu-giu-hay-nop = Keep it, there is no need to hand it in
journey-so-ho-khau-con-trong-tu-cai-gi-thay = Learn what replaces the book
journey-so-ho-khau-con-trong-tu-du-giay-chua = See whether everybody at home has the papers
journey-so-ho-khau-con-trong-tu-du-lieu-dung-chua = See whether your data are right
journey-so-ho-khau-con-trong-tu-van-doi-so = What to say where the book is still asked for

journey-be-moi-sinh-title = A baby is born
journey-be-moi-sinh-description = From the birth certificate, the residence and health insurance to the card: what comes first and what later.
journey-be-moi-sinh-lam-chung = Register the birth, all in one
journey-be-moi-sinh-noi-o = Register where the child lives
journey-be-moi-sinh-bao-hiem = Health insurance for the child
journey-be-moi-sinh-the-cua-con = An identity card, if you wish
journey-be-moi-sinh-kiem-tra = See which papers the child still lacks

journey-ba-chua-co-the-title = Grandmother is eighty and has no card
journey-ba-chua-co-the-description = She has old papers, walks badly and has no smartphone: step by step for the family.
journey-ba-chua-co-the-giay-cu = See whether her old paper still counts
journey-ba-chua-co-the-lam-tai-nha = Ask the commune police to come home for the card
journey-ba-chua-co-the-cau-can-noi = Prepare what to do and to say
journey-ba-chua-co-the-duoc-mien = Learn what she need not pay
journey-ba-chua-co-the-khong-dien-thoai = Use the card, without a phone
journey-ba-chua-co-the-dan-ba = Tell her what to do when strangers call

journey-moi-chuyen-tro-title = Moved to a rented room
journey-moi-chuyen-tro-description = A new rented room: when to register, with which papers, where to file, and where to look it up.
journey-moi-chuyen-tro-khi-nao = Learn when it has to be registered
journey-moi-chuyen-tro-giay-to = Prepare the lease and the form
journey-moi-chuyen-tro-do-truoc = Check the application before you send it
journey-moi-chuyen-tro-nop = File it with the police or online
journey-moi-chuyen-tro-xem-lai = See in VNeID whether the new place is there
