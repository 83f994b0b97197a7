## The guide to one's own data: ten entries to look at, who mends what, and in which order.

guide-du-lieu-dung-du-sach-song-title = Data that is correct, complete, clean and living
guide-du-lieu-dung-du-sach-song-short-title = See and mend your data
guide-du-lieu-dung-du-sach-song-description = Ten entries to check in your own data in Việt Nam. Who mends which fault, what comes first, how long it takes, and what to say when an office refuses.

# tra-loi-ngan
guide-du-lieu-dung-du-sach-song-tra-loi-ngan-title = My data is wrong: what do I do?
guide-du-lieu-dung-du-sach-song-xem-roi-bao = Look first, then report.
guide-du-lieu-dung-du-sach-song-bao-o-dau = You look in VNeID, the electronic identity app on the phone. If something is wrong, ask for it to be mended in VNeID or at the nearest police. The national public service portal (Cổng Dịch vụ công quốc gia) takes it too. Once the commune police have the file, they have { $data-correction-time-limit } to settle it.
guide-du-lieu-dung-du-sach-song-khai-sinh-truoc = If the birth certificate itself is wrong, have that put right first.

# bon-chu
guide-du-lieu-dung-du-sach-song-bon-chu-title = What “correct, complete, clean, living” means
guide-du-lieu-dung-du-sach-song-nghia-bon-chu = These are four things that the police ask of population data. Correct (đúng) means true to life. Complete (đủ) means that no entry is missing. Clean (sạch) means nothing double and no junk. Living (sống) means kept up to date.
guide-du-lieu-dung-du-sach-song-tung-ngo = To get there, officers “go down every lane, knock at every door, look into every case”.
guide-du-lieu-dung-du-sach-song-khi-nao-sua = Data is put right when your circumstances change, or when a mistake was made in collecting, updating or linking it. Some of it is updated by machine; for the rest you have to ask.

# tu-xem
guide-du-lieu-dung-du-sach-song-tu-xem-title = Where to look, and at what
guide-du-lieu-dung-du-sach-song-xem-trong-vneid = With a VNeID account of level 2, open Ví giấy tờ (paper wallet), choose Thông tin cư trú (residence information) and enter your password. It shows your permanent and temporary residence, your current address, the head of household and its members.
guide-du-lieu-dung-du-sach-song-muoi-muc-nen-xem = Ten entries are worth a look. Five about yourself: name, date of birth, sex, home place and place of birth registration, old identity-paper number. Five about home and family: permanent residence, temporary residence, current address, relation to the head of household, marital status.

# muoi-muc
guide-du-lieu-dung-du-sach-song-muoi-muc-title = Ten entries: what to do when one is wrong
guide-du-lieu-dung-du-sach-song-ho-ten-title = Name
guide-du-lieu-dung-du-sach-song-ho-ten = Compare letter by letter, mark by mark, with the birth certificate. Once a name has been changed or corrected in the civil-status register, the identity card is changed.
guide-du-lieu-dung-du-sach-song-ngay-sinh-title = Date of birth
guide-du-lieu-dung-du-sach-song-ngay-sinh = When a date of birth has been corrected, the card is changed. A wrong year of birth may have made the identity number on the card wrong. Then the commune police cancel the number and set a new one.
guide-du-lieu-dung-du-sach-song-gioi-tinh-title = The sex
guide-du-lieu-dung-du-sach-song-gioi-tinh = After sex has been determined anew, the card is changed. Where a wrong entry made the identity number wrong, the number is set anew too.
guide-du-lieu-dung-du-sach-song-que-quan-title = Home place, place of birth registration
guide-du-lieu-dung-du-sach-song-que-quan = If the commune or the province is missing, add a paper, or where there is none a written undertaking. Place names are now written in their new form. A wrong place of birth registration can make the identity number wrong, so ask closely.
guide-du-lieu-dung-du-sach-song-thuong-tru-title = Permanent residence
guide-du-lieu-dung-du-sach-song-thuong-tru = If only the name of the commune or province differs because of the mergers, it is no fault: the address updates itself. With a new lawful home and the conditions met, register permanent residence within { $permanent-residence-duty }.
guide-du-lieu-dung-du-sach-song-tam-tru-title = Temporary residence
guide-du-lieu-dung-du-sach-song-tam-tru = Whoever lives outside the commune of permanent residence for { $temporary-residence-duty-days } or more must register temporary residence. After a move it is registered anew.
guide-du-lieu-dung-du-sach-song-noi-o-hien-tai-title = Current address
guide-du-lieu-dung-du-sach-song-noi-o-hien-tai = This entry can decide where a child goes to school. Hồ Chí Minh City assigns schools by the current address in VNeID. If it is wrong, report it in VNeID.
guide-du-lieu-dung-du-sach-song-chu-ho-title = Head of household and members
guide-du-lieu-dung-du-sach-song-chu-ho = For a change of head of household, hand in residence form CT01 with proof. If someone in the household has to be taken off the register, such as a person who has died, do it online within { $deletion-duty-days }.
guide-du-lieu-dung-du-sach-song-hon-nhan-title = Marital status
guide-du-lieu-dung-du-sach-song-hon-nhan = After marriage or divorce the data follows by itself; no separate residence procedure is needed. If it does not follow, ask the police to mend the population data.
guide-du-lieu-dung-du-sach-song-so-cu-title = Old identity-paper number
guide-du-lieu-dung-du-sach-song-so-cu = It is held in the QR code (the black and white square), in the chip of the card and in VNeID. Nobody may ask for a paper confirming it. Papers and contracts that carry the old number stay good.

# thu-tu
guide-du-lieu-dung-du-sach-song-thu-tu-title = In which order
guide-du-lieu-dung-du-sach-song-buoc-ho-tich-title = The people’s committee corrects the civil status
guide-du-lieu-dung-du-sach-song-buoc-ho-tich = If the fault comes from the birth certificate, ask the commune people’s committee (ủy ban nhân dân) to correct the civil status. That is the register of births, marriages and deaths.
guide-du-lieu-dung-du-sach-song-buoc-dong-bo-title = The data follows by itself
guide-du-lieu-dung-du-sach-song-buoc-dong-bo = Since { $residence-circular-in-force } residence data follows by itself when civil status changes.
guide-du-lieu-dung-du-sach-song-buoc-dan-cu-title = The police mend the population data
guide-du-lieu-dung-du-sach-song-buoc-dan-cu = If the data did not follow, or only the data is wrong, hand in form DC02 with proof.
guide-du-lieu-dung-du-sach-song-buoc-the-title = Change the identity card
guide-du-lieu-dung-du-sach-song-buoc-the = The card comes last, if it shows the fault. If the office misprinted it, the change is free: { $card-agency-error-fee }.
guide-du-lieu-dung-du-sach-song-buoc-cu-tru-title = Residence goes its own way
guide-du-lieu-dung-du-sach-song-buoc-cu-tru = A new head of household, a new street name or house number: these are residence procedures. Do them at the commune police where you live, or online. Where someone’s registration has to be deleted, file it online within { $deletion-duty-days }.

# nop-o-dau
guide-du-lieu-dung-du-sach-song-nop-o-dau-title = Where to file, and how long it takes
guide-du-lieu-dung-du-sach-song-kenh-nop = File on the national public service portal, in VNeID, or at the nearest police. If that is not your own commune police, they must pass the file on at once.
guide-du-lieu-dung-du-sach-song-ba-cach-bao = The Hồ Chí Minh City police name three ways to report wrong data. Go to the commune police; call the hotline of the province police; or report it in VNeID.
guide-du-lieu-dung-du-sach-song-phan-anh-vneid = In VNeID open Cài đặt (settings), choose Phản ánh khó khăn, vướng mắc (report a difficulty), then Tạo phản ánh (new report). Choose “Sai dữ liệu, kiến nghị về thông tin cư trú” (wrong residence data), write what is wrong and send it.
guide-du-lieu-dung-du-sach-song-hai-ngay = Since { $decree-58-2026-from } the limit is { $data-correction-time-limit }, counted from the day the commune police receive the file. The time it takes to pass a file on does not count.

# bi-tu-choi
guide-du-lieu-dung-du-sach-song-bi-tu-choi-title = What to say when they refuse
guide-du-lieu-dung-du-sach-song-phai-neu-ly-do = An office that refuses must give its reason. You can say: “Please give me the reason for refusal under clause 3, Article 6 of Decree 70/2024/NĐ-CP.”
guide-du-lieu-dung-du-sach-song-so-giay-khong-la-chuan = Do not take the paper household book (sổ hộ khẩu) as the measure. Where book and residence data differ, the data counts.

# lam-gi-tiep
guide-du-lieu-dung-du-sach-song-lam-gi-tiep-title = What to do now
guide-du-lieu-dung-du-sach-song-xem-ngay = Open VNeID, look at each entry and write down what is wrong. If you do not use VNeID, take your identity card to the commune police and ask.
guide-du-lieu-dung-du-sach-song-chuan-bi-giay = Find a paper that shows what is right, because a request needs proof. The check “My data” below asks about each entry and puts the work in order.
