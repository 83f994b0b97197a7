## The guide for people without a smartphone, or who share one.

guide-khong-co-dien-thoai-thong-minh-title = Without a smartphone
guide-khong-co-dien-thoai-thong-minh-short-title = No smartphone
guide-khong-co-dien-thoai-thong-minh-description = Without a smartphone, or with one for the whole family, papers are still done with the card. Who may file for you, who helps, and what to mind when sharing.

# tra-loi-ngan
guide-khong-co-dien-thoai-thong-minh-tra-loi-ngan-title = I have no smartphone. Must I use VNeID?
guide-khong-co-dien-thoai-thong-minh-khong-bat-buoc = No, you need not.
guide-khong-co-dien-thoai-thong-minh-cu-den-quay = If you file in person at the counter you need not use VNeID, the electronic identity app on the phone. Bring your chip card.
guide-khong-co-dien-thoai-thong-minh-ai-ep = Nobody has to become a “digital citizen” (công dân số) either. That is the name for people who have put all five basic documents into VNeID.

# cac-cach-lam
guide-khong-co-dien-thoai-thong-minh-cac-cach-lam-title = Six ways to get papers without a phone of your own
guide-khong-co-dien-thoai-thong-minh-the-gan-chip-title = Use your chip card
guide-khong-co-dien-thoai-thong-minh-the-gan-chip = Let the clerk scan its QR code or read its chip. The clerk looks up your residence in the system.
guide-khong-co-dien-thoai-thong-minh-noi-la-du-title = Go to the police and tell them
guide-khong-co-dien-thoai-thong-minh-noi-la-du = For residence matters you only give your name, date of birth, identity number, residence and conditions. The officer makes the file from the data. What is in the data needs no paper.
guide-khong-co-dien-thoai-thong-minh-khai-ho-title = A relative files for you
guide-khong-co-dien-thoai-thong-minh-khai-ho = A relative who has VNeID can file for you in their own account. You do not have to give them a password of yours.
guide-khong-co-dien-thoai-thong-minh-uy-quyen-title = Let someone act for you
guide-khong-co-dien-thoai-thong-minh-uy-quyen = Residence matters may be left to someone who acts for you (ủy quyền).
guide-khong-co-dien-thoai-thong-minh-to-cong-nghe-title = Ask the community digital team
guide-khong-co-dien-thoai-thong-minh-to-cong-nghe = Every village and neighbourhood has a community digital team that helps with public services and with VNeID. Ask the head of the village or neighbourhood.
guide-khong-co-dien-thoai-thong-minh-buu-dien-title = Ask the post office or the one-stop desk
guide-khong-co-dien-thoai-thong-minh-buu-dien = The post office and the one-stop desk (bộ phận một cửa), the counter of the commune or ward, help to file online. The result can come by post.

# kham-benh-va-the
guide-khong-co-dien-thoai-thong-minh-kham-benh-va-the-title = Seeing a doctor, and getting the card
guide-khong-co-dien-thoai-thong-minh-kham-bang-the = At the doctor’s on health insurance, show the chip card; no phone is needed.
guide-khong-co-dien-thoai-thong-minh-con-the-giay = A paper health insurance card is still issued to people who cannot install VNeID, cannot install VssID, or have no chip card yet. VssID is the app of the social insurance.
guide-khong-co-dien-thoai-thong-minh-lam-the-khong-can-may = For the identity card at the commune or ward police the officer compares the data and takes photo, fingerprints and irises on the spot.
guide-khong-co-dien-thoai-thong-minh-den-tan-nha = For people who are frail, disabled or very ill the card is made at home. The family asks the police of the commune or ward to come.

# muc-2-khong-may
guide-khong-co-dien-thoai-thong-minh-muc-2-khong-may-title = Level 2 of VNeID without a phone?
guide-khong-co-dien-thoai-thong-minh-kich-hoat-tren-ung-dung = The account has to be activated in the app, within { $e-id-activation-days } of the notice.
guide-khong-co-dien-thoai-thong-minh-hoi-cong-an = Whether it can be activated without a smartphone this page could not confirm. Ask the police of the commune or ward: “How can it be activated without a smartphone?” In Vietnamese: “Không có điện thoại thông minh thì kích hoạt thế nào?”
guide-khong-co-dien-thoai-thong-minh-ha-noi-nam-ay = A story from when Hà Nội prepared for the end of the paper books. According to the newspaper article, officers activated accounts for people without a smartphone. Do not count on that today; ask first.

# chung-may
guide-khong-co-dien-thoai-thong-minh-chung-may-title = One phone for the whole family
guide-khong-co-dien-thoai-thong-minh-moi-so-mot-tai-khoan-title = A number for each person
guide-khong-co-dien-thoai-thong-minh-moi-so-mot-tai-khoan = Each number can be used for one account only. A couple needs two numbers.
guide-khong-co-dien-thoai-thong-minh-mot-may-mot-luc-title = One account, one phone
guide-khong-co-dien-thoai-thong-minh-mot-may-mot-luc = An account is logged in on one phone at a time. On the phone of a child or grandchild it must be confirmed again, with the chip card or on the old phone.
guide-khong-co-dien-thoai-thong-minh-hai-tai-khoan-mot-may-title = Two people, one phone
guide-khong-co-dien-thoai-thong-minh-hai-tai-khoan-mot-may = Whether two accounts can take turns on one phone no guidance says clearly. Ask the police of the commune or ward first.
guide-khong-co-dien-thoai-thong-minh-tre-va-nguoi-giam-ho-title = Children, people under guardianship
guide-khong-co-dien-thoai-thong-minh-tre-va-nguoi-giam-ho = Children under { $e-id-level-2-min-age } and people under guardianship need no number of their own for level 1. The representative uses their own phone number and level 2 account.
guide-khong-co-dien-thoai-thong-minh-giu-mat-khau-title = Passwords on a shared phone
guide-khong-co-dien-thoai-thong-minh-giu-mat-khau = Do not write the password on the card or the phone case. If it is often forgotten, a trusted relative keeps it in an envelope. Officials may not keep it for you.

# may-ban-phim
guide-khong-co-dien-thoai-thong-minh-may-ban-phim-title = With a simple phone, remember
guide-khong-co-dien-thoai-thong-minh-cong-an-khong-goi = The police do not call to ask for a password, an OTP, an account number or a transfer of money. The OTP is a code sent to your phone to confirm that it is you.
guide-khong-co-dien-thoai-thong-minh-ba-viec = When a stranger calls, remember three things: hang up, ask your family, call the officer on duty of the commune or ward police.

# lam-gi-tiep
guide-khong-co-dien-thoai-thong-minh-lam-gi-tiep-title = What to do next
guide-khong-co-dien-thoai-thong-minh-hoi-truoc-khi-di = Before you go, ask the office: “I have no VNeID. May I file in person with my chip card?” In Vietnamese: “Tôi không có VNeID, mang thẻ gắn chíp đến nộp trực tiếp được không?”
guide-khong-co-dien-thoai-thong-minh-phan-kiem-tra = If you want an account, take the check “The electronic identity account”. If someone in the family cannot come, take “Papers for someone who cannot come”.
