## The guide to the identity card.

guide-the-can-cuoc-la-gi-title = The identity card
guide-the-can-cuoc-la-gi-short-title = Identity card
guide-the-can-cuoc-la-gi-description = What both sides of the card say, what the chip holds, how it differs from the older CCCD. At what ages it is changed, where, how long it takes, what it costs, and what to do when it is lost.

# tra-loi-ngan
guide-the-can-cuoc-la-gi-tra-loi-ngan-title = I have a CCCD. Must I change to the new card?
guide-the-can-cuoc-la-gi-khong-bat-buoc = No, you need not.
guide-the-can-cuoc-la-gi-cccd-con-dung = The citizen identity card (căn cước công dân, CCCD for short) is good until the expiry date printed on it. Since { $id-law-in-force } new cards are called identity card (thẻ căn cước).
guide-the-can-cuoc-la-gi-ai-phai-co = Everyone from the age of { $card-mandatory-age } must have a card. It must be changed at { $card-age-milestone-1 }, { $card-age-milestone-2 }, { $card-age-milestone-3 } and { $card-age-milestone-4 }.

# hai-mat-the
guide-the-can-cuoc-la-gi-hai-mat-the-title = What is printed on the identity card
guide-the-can-cuoc-la-gi-o-anh-title = The photo
guide-the-can-cuoc-la-gi-o-anh = The card of a child under { $card-biometrics-min-age } has no photo.
guide-the-can-cuoc-la-gi-o-so-dinh-danh-title = The identity number (số định danh)
guide-the-can-cuoc-la-gi-o-so-dinh-danh = For papers of civil status, such as birth and marriage, it is enough to give this number; the officer looks up the rest. Originals are shown only when that fails.
guide-the-can-cuoc-la-gi-o-ho-ten-title = The name
guide-the-can-cuoc-la-gi-o-ho-ten = When the office got it wrong, the card is changed free of charge.
guide-the-can-cuoc-la-gi-o-ngay-sinh-title = Date of birth, sex, nationality
guide-the-can-cuoc-la-gi-o-ngay-sinh = The date of birth printed here tells in which year the card has to be changed.
guide-the-can-cuoc-la-gi-o-noi-cu-tru-title = The residence
guide-the-can-cuoc-la-gi-o-noi-cu-tru = Where provinces and communes have merged, a card in date stays good and need not be changed.
guide-the-can-cuoc-la-gi-o-noi-khai-sinh-title = Where the birth was registered
guide-the-can-cuoc-la-gi-o-noi-khai-sinh = The home village (quê quán), the fingerprints and the distinguishing features are no longer printed.
guide-the-can-cuoc-la-gi-o-con-chip-title = The chip
guide-the-can-cuoc-la-gi-o-con-chip = Officers read it with a chip reader. What it holds stands below.
guide-the-can-cuoc-la-gi-o-ma-qr-title = The QR code
guide-the-can-cuoc-la-gi-o-ma-qr = A black and white square for a reader. It also holds the old nine-digit number.
guide-the-can-cuoc-la-gi-o-ngay-cap-title = Day of issue, day of expiry
guide-the-can-cuoc-la-gi-o-ngay-cap = The card is good until the day of expiry printed here.
guide-the-can-cuoc-la-gi-o-bo-cong-an-title = The words “Bộ Công an”
guide-the-can-cuoc-la-gi-o-bo-cong-an = Ministry of Public Security; they stand on the back.

# con-chip
guide-the-can-cuoc-la-gi-con-chip-title = What the chip holds
guide-the-can-cuoc-la-gi-chip-anh-title = The photo and the description
guide-the-can-cuoc-la-gi-chip-anh = The description is what sets a person apart. The photo is taken when you apply for the card.
guide-the-can-cuoc-la-gi-chip-van-tay-title = The fingerprints
guide-the-can-cuoc-la-gi-chip-van-tay = They are no longer printed on the card, but they are in the chip.
guide-the-can-cuoc-la-gi-chip-mong-mat-title = The irises
guide-the-can-cuoc-la-gi-chip-mong-mat = The coloured rings of the eyes, taken only for a new identity card.
guide-the-can-cuoc-la-gi-so-cu-trong-qr-title = The old nine-digit number
guide-the-can-cuoc-la-gi-so-cu-trong-qr = The old nine-digit number is in the QR code, in the chip and in VNeID. Nobody may ask for a confirmation of it any more. The procedure for that paper ended on { $decree-58-2026-from }.
guide-the-can-cuoc-la-gi-tich-hop-theo-y-title = Papers that you ask for
guide-the-can-cuoc-la-gi-tich-hop-theo-y = To put more information on the card or into VNeID is called integration (tích hợp), and is done only when you ask for it. Health insurance, social insurance, driving licence, birth and marriage can be integrated.

# hai-loai-the
guide-the-can-cuoc-la-gi-hai-loai-the-title = Side by side: the CCCD with chip and the identity card
guide-the-can-cuoc-la-gi-ten-the-task = Name
guide-the-can-cuoc-la-gi-ten-the-before = Citizen identity card (căn cước công dân), CCCD for short.
guide-the-can-cuoc-la-gi-ten-the-now = Identity card (thẻ căn cước).
guide-the-can-cuoc-la-gi-thoi-gian-cap-task = Issued
guide-the-can-cuoc-la-gi-thoi-gian-cap-before = Through { $cccd-name-last-day }.
guide-the-can-cuoc-la-gi-thoi-gian-cap-now = From { $id-law-in-force }.
guide-the-can-cuoc-la-gi-con-dung-den-task = Good until
guide-the-can-cuoc-la-gi-con-dung-den-before = To the expiry date printed on it.
guide-the-can-cuoc-la-gi-con-dung-den-now = To the expiry date printed on it.
guide-the-can-cuoc-la-gi-in-noi-o-task = Printed on it
guide-the-can-cuoc-la-gi-in-noi-o-before = Has the home village, fingerprints and distinguishing features.
guide-the-can-cuoc-la-gi-in-noi-o-now = Has the residence and the place of birth registration. Has no home village, fingerprints or distinguishing features.
guide-the-can-cuoc-la-gi-mong-mat-task = Irises
guide-the-can-cuoc-la-gi-mong-mat-before = With a card in date nobody has to have them added.
guide-the-can-cuoc-la-gi-mong-mat-now = Taken when a new card is made.
guide-the-can-cuoc-la-gi-moc-doi-task = Ages of change
guide-the-can-cuoc-la-gi-moc-doi-before = By the former law: at { $cccd-age-milestone-1 }, { $cccd-age-milestone-2 } and { $cccd-age-milestone-3 }.
guide-the-can-cuoc-la-gi-moc-doi-now = At { $card-age-milestone-1 }, { $card-age-milestone-2 }, { $card-age-milestone-3 } and { $card-age-milestone-4 }. These hold for people with a CCCD too.
guide-the-can-cuoc-la-gi-mat-the-so-sanh-task = When lost or damaged
guide-the-can-cuoc-la-gi-mat-the-so-sanh-before = Better book a time and go in person.
guide-the-can-cuoc-la-gi-mat-the-so-sanh-now = With a card in date and VNeID level 2, ask for a new one online.

# tuoi-va-han
guide-the-can-cuoc-la-gi-tuoi-va-han-title = Ages, and how long a card lasts
guide-the-can-cuoc-la-gi-bat-buoc-va-tuy-y = From the age of { $card-mandatory-age } a card is a must. For younger children it is a choice.
guide-the-can-cuoc-la-gi-hai-nam-truoc-moc = A card issued within { $card-two-year-rule } before one of these ages lasts until the next. One issued from the age of { $card-lifetime-issue-age } lasts for life.
guide-the-can-cuoc-la-gi-cmnd-het = The old identity paper (chứng minh nhân dân) was good only through { $cmnd-last-valid-day }. Contracts and papers with the old number stay in force. State offices may not make you change them.

# lam-the
guide-the-can-cuoc-la-gi-lam-the-title = Getting a card, step by step
guide-the-can-cuoc-la-gi-buoc-xem-du-lieu-title = See that your data is right
guide-the-can-cuoc-la-gi-buoc-xem-du-lieu = With right data you hand in no household book, no birth certificate and no long form. Bring proof only for what is missing or wrong.
guide-the-can-cuoc-la-gi-buoc-dat-lich-title = Book a time
guide-the-can-cuoc-la-gi-buoc-dat-lich = Go to the National Public Service Portal (Cổng Dịch vụ công quốc gia) or VNeID. Choose the procedure, check your data, then choose a time and an office.
guide-the-can-cuoc-la-gi-buoc-den-noi-title = Go to the police of the commune or ward
guide-the-can-cuoc-la-gi-buoc-den-noi = The police of the commune or ward take the application and issue the card, under the circular in force since { $card-circular-118-from }. The police of the province and the Ministry of Public Security issue it too.
guide-the-can-cuoc-la-gi-buoc-thu-nhan-title = Photo, fingerprints, irises
guide-the-can-cuoc-la-gi-buoc-thu-nhan = The officer compares the data, takes the photo, the fingerprints and the irises. You check, sign the form and get a slip with the day to come back.
guide-the-can-cuoc-la-gi-buoc-nhan-the-title = Receive the card
guide-the-can-cuoc-la-gi-buoc-nhan-the = It takes { $card-time-limit } from a complete file, everywhere in the country.
guide-the-can-cuoc-la-gi-hoi-tien-do-title = Ask how far it is
# digits: the number of the hotline
guide-the-can-cuoc-la-gi-hoi-tien-do = Call the hotline 1900.0368 or the local police hotline. Ask the police of your commune or ward first about hours and charges.

# noi-lam-khac
guide-the-can-cuoc-la-gi-noi-lam-khac-title = Far from home, or unable to come
guide-the-can-cuoc-la-gi-noi-nao-cung-duoc = Since { $one-procedure-from } any equipped commune or ward police, or one-stop desk, in the country can take the application. Booking ahead is still wise.
guide-the-can-cuoc-la-gi-lam-tai-nha = For people who are frail, disabled or very ill the family tells the police of the commune or ward. The law allows the card to be made at the place where they live when necessary.
guide-the-can-cuoc-la-gi-co-nguoi-dai-dien = A person who lacks capacity, or has difficulty in understanding, is helped by a representative.
guide-the-can-cuoc-la-gi-tre-duoi-sau = For a child under { $card-biometrics-min-age } the parent or guardian does everything online; no photo or fingerprints are taken.
guide-the-can-cuoc-la-gi-tre-di-cung = From { $card-biometrics-min-age } to under { $card-mandatory-age } the parent or guardian comes with the child, whose photo, fingerprints and irises are taken.

# le-phi
guide-the-can-cuoc-la-gi-le-phi-title = Fees
guide-the-can-cuoc-la-gi-khong-mat-tien = Four things cost nothing: the first card, and a change at one of the ages. Also a change for an error of the office, and one because provinces or communes were merged.
guide-the-can-cuoc-la-gi-le-phi-hom-nay = Other things have a fee. Changing a CCCD for the new card now costs { $cccd-to-card-fee }. Changing a card for other reasons costs { $card-change-fee }. A new card for one lost or damaged costs { $card-reissue-fee }.
guide-the-can-cuoc-la-gi-le-phi-sap-doi = The half rate runs only through { $half-fee-last-day }. From { $fee-switch-full-card-fee } the full rate applies again, unless a new circular comes.
guide-the-can-cuoc-la-gi-nhom-mien = Seven groups pay nothing. They are children under { $fee-exempt-child-under }, people from the age of { $fee-exempt-elderly-from }, people with disabilities and poor households. People of merit and their relatives, and residents of border communes and special zones, are exempt too. The last group are ethnic minorities in communes in special difficulty.
guide-the-can-cuoc-la-gi-cong-dan-so = Digital citizens (công dân số) who file online pay nothing for a change or a new card. This runs from { $digital-citizen-first-day } through { $digital-citizen-last-day }. A digital citizen has VNeID level 2 with all five basic documents in it; the list is in VNeID.
guide-the-can-cuoc-la-gi-tren-mang-bang-quay = Apart from digital citizens, the fee is the same online and at the counter.

# mat-hong
guide-the-can-cuoc-la-gi-mat-hong-title = Lost or damaged
guide-the-can-cuoc-la-gi-xin-lai-tren-mang-title = The new card: online
guide-the-can-cuoc-la-gi-xin-lai-tren-mang = You need VNeID level 2 and an identity card that is in date. Check your data and send the file in VNeID or on the National Public Service Portal. No new fingerprints are needed, and the card can come by post.
guide-the-can-cuoc-la-gi-cccd-den-truc-tiep-title = The CCCD: in person
guide-the-can-cuoc-la-gi-cccd-den-truc-tiep = The rule speaks only of the new card. For a lost CCCD book a time and go in person, even if the app offers to file online.
guide-the-can-cuoc-la-gi-dung-moc-tuoi-title = Lost at an age of change
guide-the-can-cuoc-la-gi-dung-moc-tuoi = A card that is lost or damaged just when it has to be changed by age is changed, free of charge.
guide-the-can-cuoc-la-gi-khong-phai-trinh-bao-title = Be quick, and lock VNeID if worried
guide-the-can-cuoc-la-gi-khong-phai-trinh-bao = The steps for a new card contain no report of the loss. Ask for a new card soon. If you fear misuse, lock your VNeID account.
guide-the-can-cuoc-la-gi-giu-the-title = Keep it to yourself
guide-the-can-cuoc-la-gi-giu-the = Do not pawn the card or rent it out. The fine is from { $fine-id-tier-4-min } to { $fine-id-tier-4-max }.

# sap-nhap
guide-the-can-cuoc-la-gi-sap-nhap-title = My province was merged. Must I change the card?
guide-the-can-cuoc-la-gi-khong-phai-doi = No. A card in date stays good. The address in the database and in VNeID is updated by itself.
guide-the-can-cuoc-la-gi-muon-doi-thi-mien = If you want to change, it is free. In VNeID you need an identity card in date and level 2. Choose the reason “do sắp xếp đơn vị hành chính” (reorganisation of provinces and communes).
guide-the-can-cuoc-la-gi-khong-thu-phi-cap-nhat = Nobody has to pay to have an address updated. If someone calls and asks for such a fee, hang up.

# lam-gi-tiep
guide-the-can-cuoc-la-gi-lam-gi-tiep-title = What to do next
guide-the-can-cuoc-la-gi-xem-han-the = Look at the day of expiry printed on the card. Then take the check “My identity card”. It goes by your day of birth and the day of issue, and tells the fee and the days of waiting.

# drawings
guide-the-can-cuoc-la-gi-hinh-mat-truoc-alt = A drawing of the front of the identity card, marked MẪU, specimen. The photo is on the left. On the right are the identity number, the name, then date of birth, sex and nationality. Each place has a number of the list.
guide-the-can-cuoc-la-gi-hinh-mat-truoc-caption = The front. A drawing of an invented person; MẪU means specimen. The numbers in circles are those of the list.
guide-the-can-cuoc-la-gi-hinh-mat-sau-alt = A drawing of the back of the identity card, marked MẪU, specimen. At the top stand the residence and where the birth was registered, in the right corner the QR code. Below are the chip, the days of issue and expiry, and the words Bộ Công an.
guide-the-can-cuoc-la-gi-hinh-mat-sau-caption = The back. On a real card things may stand a little elsewhere.
guide-the-can-cuoc-la-gi-hinh-con-chip-alt = A chip in the middle, with five lines: to a photo, a fingerprint, an iris, the old nine-digit number, and papers with a plus sign.
guide-the-can-cuoc-la-gi-hinh-con-chip-caption = The chip and what it holds. The plus sign is what you ask to be added.
guide-the-can-cuoc-la-gi-hinh-hai-the-alt = A drawing of two cards side by side, marked MẪU, specimen. The CCCD has three places in dashed lines: home village, distinguishing features, fingerprints. The identity card has two rounded places: the residence and where the birth was registered.
guide-the-can-cuoc-la-gi-hinh-hai-the-caption = Dashed frames: printed on the CCCD only. Rounded frames: printed on the back of the identity card. A drawing, no real card.
