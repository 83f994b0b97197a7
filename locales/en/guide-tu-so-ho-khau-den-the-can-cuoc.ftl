## The guide from the paper household book to the identity card.

guide-tu-so-ho-khau-den-the-can-cuoc-title = From the household book to the identity card
guide-tu-so-ho-khau-den-the-can-cuoc-short-title = From book to card
guide-tu-so-ho-khau-den-the-can-cuoc-description = The paper household book (sổ hộ khẩu) has no value any more. What replaces it, how to prove where you live in Việt Nam, what to do with the old book. And what to say when an office still asks for it.

# tra-loi-ngan
guide-tu-so-ho-khau-den-the-can-cuoc-tra-loi-ngan-title = Is the paper household book still valid?
guide-tu-so-ho-khau-den-the-can-cuoc-khong-con = No longer.
guide-tu-so-ho-khau-den-the-can-cuoc-thay-bang = Since { $paper-books-void-from } the paper household book (sổ hộ khẩu) and the temporary-residence book (sổ tạm trú) have had no value. Today you show your identity card (thẻ căn cước) or open VNeID, the electronic identity app on the phone. The office must look up where you live by itself.
guide-tu-so-ho-khau-den-the-can-cuoc-khong-phai-nop = You do not have to hand in the old book; your family may keep it.

# da-het
guide-tu-so-ho-khau-den-the-can-cuoc-da-het-title = What ended, and when
guide-tu-so-ho-khau-den-the-can-cuoc-so-giay-het = The Law on Residence came into force on { $residence-law-in-force }. From then on, where people live is kept as data instead of in paper books. Books already issued could be used only through { $paper-book-last-valid-day }.
guide-tu-so-ho-khau-den-the-can-cuoc-bo-yeu-cau-so = Decree 104/2022/NĐ-CP amended the decrees that required the book to be handed in or shown. The change applies from { $paper-books-void-from }.

# moc-thoi-gian
guide-tu-so-ho-khau-den-the-can-cuoc-moc-thoi-gian-title = From book to card, day by day
guide-tu-so-ho-khau-den-the-can-cuoc-moc-thong-qua-when = { $residence-law-adopted }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-thong-qua-title = The Law on Residence is passed
guide-tu-so-ho-khau-den-the-can-cuoc-moc-thong-qua = It ends the keeping of residence in paper books and turns to a database.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-hieu-luc-when = { $residence-law-in-force }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-hieu-luc-title = The Law on Residence comes into force
guide-tu-so-ho-khau-den-the-can-cuoc-moc-hieu-luc = Household and temporary-residence books already issued can be used for some time yet.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cao-diem-when = { $hanoi-drive-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cao-diem-title = Hà Nội starts its card-issuing drive
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cao-diem = For { $hanoi-drive-days } and nights, until { $hanoi-drive-last-day }, commune and ward police take applications for the chip card in three shifts a day.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-dinh-danh-when = { $e-id-first-decree-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-dinh-danh-title = A decree on electronic identification
guide-tu-so-ho-khau-den-the-can-cuoc-moc-dinh-danh = Decree 59/2022/NĐ-CP comes into force. Since { $e-id-decree-from } Decree 69/2024/NĐ-CP stands in its place.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-het-gia-tri-when = { $paper-books-void-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-het-gia-tri-title = The paper books lose their value
guide-tu-so-ho-khau-den-the-can-cuoc-moc-het-gia-tri = { $paper-book-last-valid-day } is the last day of the paper household and temporary-residence books. Offices use the national population database and the residence database.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cong-dien-when = { $pm-dispatch-day }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cong-dien-title = The Prime Minister: stop asking for the book
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cong-dien = A dispatch tells offices not to ask people for the paper book, and names those that still do.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-ct07-when = { $ct07-one-year-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-ct07-title = The CT07 paper lasts longer
guide-tu-so-ho-khau-den-the-can-cuoc-moc-ct07 = CT07 is the paper that confirms residence. From this day it is good for { $ct07-validity }, as long as the residence does not change.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-the-can-cuoc-when = { $id-law-in-force }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-the-can-cuoc-title = The identity card arrives
guide-tu-so-ho-khau-den-the-can-cuoc-moc-the-can-cuoc = The Law on Identification comes into force. Citizen identity cards issued before that stay good until the expiry date printed on them.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cmnd-when = { $cmnd-void-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cmnd-title = The old identity paper ends
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cmnd = The old identity paper (chứng minh nhân dân), with nine or with twelve digits, was good only through { $cmnd-last-valid-day }.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cong-an-huyen-when = { $district-police-gone-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cong-an-huyen-title = No more district police
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cong-an-huyen = Identity cards become the work of the provincial police and of the commune and ward police.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-hai-cap-when = { $two-tier-government-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-hai-cap-title = Two levels of local government
guide-tu-so-ho-khau-den-the-can-cuoc-moc-hai-cap = Local government now has two levels, province and commune. Papers already issued stay good, and no card in date has to be changed because of the mergers.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-xu-phat-when = { $fines-decree-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-xu-phat-title = A new decree on fines
guide-tu-so-ho-khau-den-the-can-cuoc-moc-xu-phat = Decree 282/2025/NĐ-CP on fines in matters of security and order replaces the older one.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-du-lieu-when = { $data-replaces-papers-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-du-lieu-title = Population data replaces papers
guide-tu-so-ho-khau-den-the-can-cuoc-moc-du-lieu = In nearly { $procedures-using-data } administrative procedures, population data is used in place of the card and of residence papers.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-dat-lich-when = { $decree-58-2026-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-dat-lich-title = Booking and replacing a card online
guide-tu-so-ho-khau-den-the-can-cuoc-moc-dat-lich = Decree 58/2026/NĐ-CP comes into force. A visit is booked through the National Public Service Portal or VNeID. For an identity card in date that is lost or damaged, the file is sent online.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cam-doi-when = { $no-asking-integrated-papers-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cam-doi-title = Asking for papers already in VNeID is forbidden
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cam-doi = The law forbids asking, in an administrative procedure, for papers already held in the electronic identity or VNeID. The only exceptions are information that does not match and other laws that say otherwise.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-thong-tu-when = { $residence-circular-in-force }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-thong-tu-title = New circulars on residence and identification
guide-tu-so-ho-khau-den-the-can-cuoc-moc-thong-tu = Circular 116/2026/TT-BCA replaces the older ones on residence. Circular 118/2026/TT-BCA amends the rules on identification.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cong-dan-so-when = { $digital-citizen-first-day }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cong-dan-so-title = Digital citizens pay no card fee
guide-tu-so-ho-khau-den-the-can-cuoc-moc-cong-dan-so = Filed online, a change or replacement of the card is free through { $digital-citizen-last-day }. A digital citizen has VNeID level 2 with all five basic papers in it.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-mot-thu-tuc-when = { $one-procedure-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-mot-thu-tuc-title = Issue, change and replacement become one
guide-tu-so-ho-khau-den-the-can-cuoc-moc-mot-thu-tuc = A new list of procedures drops the old ones and makes one procedure of three.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-nghi-dinh-320-when = { $e-id-amendment-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-nghi-dinh-320-title = The rules on electronic identification are amended
guide-tu-so-ho-khau-den-the-can-cuoc-moc-nghi-dinh-320 = Decree 320/2026/NĐ-CP amends Decree 69/2024/NĐ-CP.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-le-phi-when = { $fee-switch-full-card-fee }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-le-phi-title = Card fees return to the full rate
guide-tu-so-ho-khau-den-the-can-cuoc-moc-le-phi = The half rate runs only through { $half-fee-last-day }. After that the full rate applies again, unless a new circular comes.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-het-mien-when = { $fee-switch-waiver-end }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-het-mien-title = The waiver for digital citizens ends
guide-tu-so-ho-khau-den-the-can-cuoc-moc-het-mien = From this day the card fees follow the basic circular again, online too.
guide-tu-so-ho-khau-den-the-can-cuoc-moc-ho-tich-when = { $civil-status-law-2026-from }
guide-tu-so-ho-khau-den-the-can-cuoc-moc-ho-tich-title = A new Civil Status Law comes into force
guide-tu-so-ho-khau-den-the-can-cuoc-moc-ho-tich = It replaces the older law. Birth, marriage and other civil status can be registered wherever one lives.

# thay-the
guide-tu-so-ho-khau-den-the-can-cuoc-thay-the-title = What replaces the book
guide-tu-so-ho-khau-den-the-can-cuoc-the-thay-so = First, the identity card, called thẻ căn cước since { $id-law-in-force }. Through { $cccd-name-last-day } it was called citizen identity card with chip (căn cước công dân gắn chíp, CCCD for short). A CCCD that is in date is still good and need not be changed early.
guide-tu-so-ho-khau-den-the-can-cuoc-vneid-thay-so = Second, VNeID. A VNeID account of level 2 holds the electronic identity (căn cước điện tử), which counts like the card in procedures.
guide-tu-so-ho-khau-den-the-can-cuoc-tu-tra-cuu = The office that handles a procedure must look up the residence by itself. It may use the one-stop system at the counter, the National Public Service Portal (Cổng Dịch vụ công quốc gia), or the citizen’s VNeID. It may also use a reader for the QR code and the chip on the card.
guide-tu-so-ho-khau-den-the-can-cuoc-cam-doi-ct07 = Since { $residence-circular-in-force } an office that can look up the residence may not ask for form CT07. That is the residence certificate (giấy xác nhận thông tin về cư trú).
guide-tu-so-ho-khau-den-the-can-cuoc-khi-khong-tra-duoc = Only when the look-up fails may the office ask for one of two papers: the identity card, or the certificate on form CT07.

# bay-cach
guide-tu-so-ho-khau-den-the-can-cuoc-bay-cach-title = Seven ways to prove where you live, without the book
guide-tu-so-ho-khau-den-the-can-cuoc-cach-the-title = Show the identity card
guide-tu-so-ho-khau-den-the-can-cuoc-cach-the = Use the identity card, or a CCCD with chip that is in date. The new card has the place of residence printed on its back.
guide-tu-so-ho-khau-den-the-can-cuoc-cach-qr-title = Have the QR code on the card scanned
guide-tu-so-ho-khau-den-the-can-cuoc-cach-qr = The QR code is the black and white square printed on the card. On a CCCD, scanning it shows the name, the date of birth, the permanent residence and the day of issue.
guide-tu-so-ho-khau-den-the-can-cuoc-cach-chip-title = Have the chip on the card read
guide-tu-so-ho-khau-den-the-can-cuoc-cach-chip = Where the office has a chip reader connected to the database, the clerk reads the card with it.
guide-tu-so-ho-khau-den-the-can-cuoc-cach-tra-cuu-title = Ask the clerk to look up the population data
guide-tu-so-ho-khau-den-the-can-cuoc-cach-tra-cuu = The clerk looks in the one-stop system or the National Public Service Portal. The website where citizens looked themselves up in earlier years may no longer be in use.
guide-tu-so-ho-khau-den-the-can-cuoc-cach-vneid-title = Open VNeID on the phone
guide-tu-so-ho-khau-den-the-can-cuoc-cach-vneid = With a VNeID account of level 2, open Ví giấy tờ (the wallet), choose Thông tin cư trú (residence information) and enter your password. The screen shows permanent, temporary and present residence, the head of household and its members.
guide-tu-so-ho-khau-den-the-can-cuoc-cach-ct07-title = Ask for the residence certificate, form CT07
guide-tu-so-ho-khau-den-the-can-cuoc-cach-ct07 = Ask at any commune or ward police, on the National Public Service Portal or in VNeID. The fee is { $ct07-fee }. It takes at most { $ct07-time-limit } if the data is there, and at most { $ct07-verify-time-limit } if it must be verified. It is good for { $ct07-validity }, or until the residence data changes.
guide-tu-so-ho-khau-den-the-can-cuoc-cach-thong-bao-title = An old way: the notice of the identity number
guide-tu-so-ho-khau-den-the-can-cuoc-cach-thong-bao = This way is history today. The circular on that notice lapsed on { $id-law-in-force }. To see the identity number (số định danh), which is printed on the card, open VNeID or ask for form CT07.

# so-cu
guide-tu-so-ho-khau-den-the-can-cuoc-so-cu-title = What to do with the old book
guide-tu-so-ho-khau-den-the-can-cuoc-cat-giu = The Ministry of Public Security said that there is no plan to collect all the books. You need not hand yours in and may keep it as a memento. It just no longer proves where you live.
guide-tu-so-ho-khau-den-the-can-cuoc-khi-nao-thu = A book is taken in only when a residence procedure changes what it says. The office then updates the data and issues no new book. The former list of seven procedures ended on { $residence-circular-in-force }.
guide-tu-so-ho-khau-den-the-can-cuoc-so-khac-du-lieu = Where the book and the residence database differ, the database counts.

# truoc-va-nay
guide-tu-so-ho-khau-den-the-can-cuoc-truoc-va-nay-title = Daily business: before and now
guide-tu-so-ho-khau-den-the-can-cuoc-truong-tphcm-task = A child’s first school year, in Hồ Chí Minh City
guide-tu-so-ho-khau-den-the-can-cuoc-truong-tphcm-before = The household book was usually asked for.
# digits: the season that the guidance is for
guide-tu-so-ho-khau-den-the-can-cuoc-truong-tphcm-now = In the 2026 season, places went by the present residence in VNeID. Form CT07 is needed only where VNeID is not right.
guide-tu-so-ho-khau-den-the-can-cuoc-truong-ha-noi-task = A child’s first school year, in Hà Nội
guide-tu-so-ho-khau-den-the-can-cuoc-truong-ha-noi-before = The household book was usually asked for.
guide-tu-so-ho-khau-den-the-can-cuoc-truong-ha-noi-now = Enrolment is online, by identity number and residence data. Before the season, open VNeID and see that the residence is right.
guide-tu-so-ho-khau-den-the-can-cuoc-khai-sinh-task = Birth, residence and health insurance of a baby
guide-tu-so-ho-khau-den-the-can-cuoc-khai-sinh-before = One thing after another, with the household book.
guide-tu-so-ho-khau-den-the-can-cuoc-khai-sinh-now = For a child under { $birth-bundle-child-under }, all at once on the National Public Service Portal or in VNeID. It takes at most { $birth-bundle-time-limit }, or { $birth-bundle-verify-time-limit } if it must be verified.
guide-tu-so-ho-khau-den-the-can-cuoc-ho-tich-task = Registering a birth, a marriage and other civil status
guide-tu-so-ho-khau-den-the-can-cuoc-ho-tich-before = Original papers had to be shown.
guide-tu-so-ho-khau-den-the-can-cuoc-ho-tich-now = Give the identity number, and the clerk looks it up. Originals are shown only if the look-up fails. Civil-status data also replaces birth and marriage papers in administrative procedures.
guide-tu-so-ho-khau-den-the-can-cuoc-vay-ngan-hang-task = Borrowing from a bank
guide-tu-so-ho-khau-den-the-can-cuoc-vay-ngan-hang-before = The household book was usually asked for.
guide-tu-so-ho-khau-den-the-can-cuoc-vay-ngan-hang-now = Show the chip card or VNeID. If the bank needs to know the members of the household, ask for form CT07.
guide-tu-so-ho-khau-den-the-can-cuoc-nha-dat-task = Having a sale of house or land notarised
guide-tu-so-ho-khau-den-the-can-cuoc-nha-dat-before = The household book was usually asked for.
guide-tu-so-ho-khau-den-the-can-cuoc-nha-dat-now = Show the identity card or VNeID. Marital status is seen in civil-status data or papers. An inheritance or household land may need form CT07.
guide-tu-so-ho-khau-den-the-can-cuoc-mua-dien-task = Signing an electricity contract
guide-tu-so-ho-khau-den-the-can-cuoc-mua-dien-before = The household book was part of the file.
guide-tu-so-ho-khau-den-the-can-cuoc-mua-dien-now = The residence data of the household, or the papers of the house or the lease. The rules on electricity have changed since, so ask the electricity office.
guide-tu-so-ho-khau-den-the-can-cuoc-bao-hiem-ho-task = Health insurance for the household
guide-tu-so-ho-khau-den-the-can-cuoc-bao-hiem-ho-before = Members were listed from the household book.
guide-tu-so-ho-khau-den-the-can-cuoc-bao-hiem-ho-now = The social insurance office sees the members in the population database.
guide-tu-so-ho-khau-den-the-can-cuoc-kham-benh-task = Seeing a doctor on health insurance
guide-tu-so-ho-khau-den-the-can-cuoc-kham-benh-before = A paper insurance card was brought.
guide-tu-so-ho-khau-den-the-can-cuoc-kham-benh-now = Show the chip card, or the electronic card in VNeID level 2 or in the VssID app. Paper cards are issued only to people who cannot install VNeID, cannot install VssID, or have no chip card yet.
guide-tu-so-ho-khau-den-the-can-cuoc-dang-ky-xe-task = Registering a vehicle
guide-tu-so-ho-khau-den-the-can-cuoc-dang-ky-xe-before = The household book was usually asked for.
guide-tu-so-ho-khau-den-the-can-cuoc-dang-ky-xe-now = Use the VNeID account or the identity card; no household book is needed.
guide-tu-so-ho-khau-den-the-can-cuoc-chung-thuc-task = Having papers certified
guide-tu-so-ho-khau-den-the-can-cuoc-chung-thuc-before = The original had to be shown.
guide-tu-so-ho-khau-den-the-can-cuoc-chung-thuc-now = Since { $certification-no-originals-from } nobody may ask for the original of a paper already held in VNeID.

# van-doi-so
guide-tu-so-ho-khau-den-the-can-cuoc-van-doi-so-title = If an office still asks for the book
guide-tu-so-ho-khau-den-the-can-cuoc-noi-lich-su = First show your identity card or open VNeID, and ask for a look-up. You can say: “The paper book has no value any more. Please look up my residence in your system.” In Vietnamese: “Sổ giấy nay không còn giá trị, nhờ anh chị tra nơi ở của tôi trên máy.”
guide-tu-so-ho-khau-den-the-can-cuoc-nhac-luat = Then name two rules, both in force since { $no-asking-integrated-papers-from }. One: the law forbids asking for papers already in VNeID, unless the information does not match or another law says otherwise. Two: where the residence can be looked up, form CT07 may not be demanded.
guide-tu-so-ho-khau-den-the-can-cuoc-thu-tuong-yeu-cau = The Prime Minister has given orders on this. The dispatch of { $pm-dispatch-day } tells offices not to ask people for the paper book. Directive 24/CT-TTg tells staff not to ask for papers whose information is already valid in VNeID.
guide-tu-so-ho-khau-den-the-can-cuoc-xin-van-ban = If that does not help, ask for an answer in writing. You can say: “If you still need the book, please give me a written answer that names the rule.” In Vietnamese: “Nếu vẫn cần sổ, xin cho tôi giấy trả lời, ghi rõ theo quy định nào.”

# phan-anh
guide-tu-so-ho-khau-den-the-can-cuoc-phan-anh-title = Where to complain
guide-tu-so-ho-khau-den-the-can-cuoc-noi-phan-anh = Use the section Phản ánh, kiến nghị (reports and petitions) on the National Public Service Portal, dichvucong.gov.vn. Or speak to the one-stop desk (bộ phận một cửa) of the commune. The people’s committee and the police of the next level up take it too.

# lam-gi-tiep
guide-tu-so-ho-khau-den-the-can-cuoc-lam-gi-tiep-title = What to do next
guide-tu-so-ho-khau-den-the-can-cuoc-xem-noi-o = Open VNeID and see whether your household’s residence information is right. If not, go to Cài đặt (settings), choose Phản ánh khó khăn, vướng mắc (report a problem) and press Tạo phản ánh (new report).
guide-tu-so-ho-khau-den-the-can-cuoc-xem-the = The identity card must be changed at the ages of { $card-age-milestone-1 }, { $card-age-milestone-2 }, { $card-age-milestone-3 } and { $card-age-milestone-4 }. A card issued within { $card-two-year-rule } before one of these ages lasts until the next. The check below tells you whether there is anything to do about yours.

# The card to show to a clerk.
guide-tu-so-ho-khau-den-the-can-cuoc-card-greeting = To the clerk, with thanks
guide-tu-so-ho-khau-den-the-can-cuoc-card-headline = Please look up my residence in your system
guide-tu-so-ho-khau-den-the-can-cuoc-card-bring-title = I have with me
guide-tu-so-ho-khau-den-the-can-cuoc-card-bring-1 = My identity card (thẻ căn cước), or my chip card that is in date
guide-tu-so-ho-khau-den-the-can-cuoc-card-bring-2 = My identity number (số định danh), printed on the card
guide-tu-so-ho-khau-den-the-can-cuoc-card-bring-3 = If I have a phone: VNeID level 2, open at Thông tin cư trú
guide-tu-so-ho-khau-den-the-can-cuoc-card-help-title = Please help me
guide-tu-so-ho-khau-den-the-can-cuoc-card-help-1 = Please look me up, because the paper household book lost its value on { $paper-books-void-from }
guide-tu-so-ho-khau-den-the-can-cuoc-card-help-2 = If the look-up fails, please tell me which paper I need
guide-tu-so-ho-khau-den-the-can-cuoc-card-help-3 = If you still need the book, please answer me in writing
guide-tu-so-ho-khau-den-the-can-cuoc-card-law-title = Legal grounds
guide-tu-so-ho-khau-den-the-can-cuoc-card-law-1 = Clause 3, Article 38 of the Law on Residence 68/2020/QH14: the paper book has no value
guide-tu-so-ho-khau-den-the-can-cuoc-card-law-2 = Decree 104/2022/NĐ-CP: no demand to hand in or show the book
guide-tu-so-ho-khau-den-the-can-cuoc-card-law-3 = Law 118/2025/QH15: no demand for papers already in VNeID, unless the information does not match or another law says otherwise
guide-tu-so-ho-khau-den-the-can-cuoc-card-law-4 = Clause 5, Article 16 of Circular 116/2026/TT-BCA: no form CT07 where the residence can be looked up
guide-tu-so-ho-khau-den-the-can-cuoc-card-disclaimer = This is a message from a citizen, not an identity paper.
