## The check of the identity card.

# Name and start page

check-the-can-cuoc-title = My identity card
check-the-can-cuoc-short-title = Identity card
check-the-can-cuoc-description = A few short questions tell you whether to get, change or replace an identity card (thẻ căn cước). Which papers to bring, where to go, what it costs and how long it takes.
check-the-can-cuoc-intro = Answer for the person who needs the card: yourself, a child, or a parent. At the end you know whether a card is needed, which papers, where, at what fee and in how many days.

# Questions

check-the-can-cuoc-ngay-sinh-title = When was the person who needs the card born?
check-the-can-cuoc-ngay-sinh-why = from the age of { $card-mandatory-age } everyone must have a card. Age also tells when the card must be changed.
check-the-can-cuoc-ngay-sinh-help = The date of birth stands on the birth certificate or the old card. If you do not know the day and month, give the year alone.
check-the-can-cuoc-giay-dang-co-title = Which card or paper do you have?
check-the-can-cuoc-giay-dang-co-why = each kind is good for a different time. If you have several, choose the newest.
check-the-can-cuoc-giay-dang-co-help = Look at the large words at the top: chứng minh nhân dân, căn cước công dân, or căn cước. The chip is a small metal square set in the card.
check-the-can-cuoc-giay-dang-co-chua-co = I have never had one
check-the-can-cuoc-giay-dang-co-chua-co-hint = If you had one and lost it, choose the kind you lost
# digits: part of the name of the paper
check-the-can-cuoc-giay-dang-co-cmnd-9 = Old identity paper (chứng minh nhân dân), 9 digits
# digits: part of the name of the paper
check-the-can-cuoc-giay-dang-co-cmnd-12 = Old identity paper (chứng minh nhân dân), 12 digits
check-the-can-cuoc-giay-dang-co-cccd-ma-vach = Citizen identity card (căn cước công dân) with a bar code
check-the-can-cuoc-giay-dang-co-cccd-ma-vach-hint = No chip on it
check-the-can-cuoc-giay-dang-co-cccd-chip = Citizen identity card (căn cước công dân) with a chip
check-the-can-cuoc-giay-dang-co-cccd-chip-hint = “Căn cước công dân” at the top, and a chip on the card
check-the-can-cuoc-giay-dang-co-the-can-cuoc = Identity card (thẻ căn cước)
check-the-can-cuoc-giay-dang-co-the-can-cuoc-hint = “Căn cước” at the top, issued since { $id-law-in-force }
check-the-can-cuoc-giay-dang-co-khong-biet-hint = Look at the top line of the card, or ask someone in the family
check-the-can-cuoc-khai-sinh-cua-tre-title = Is the child’s birth registered?
check-the-can-cuoc-khai-sinh-cua-tre-why = a child whose birth is not registered gets birth, residence and health insurance registered in one file.
check-the-can-cuoc-khai-sinh-cua-tre-da-khai-sinh = Yes, it is registered
check-the-can-cuoc-khai-sinh-cua-tre-chua-khai-sinh = Not yet
check-the-can-cuoc-tinh-trang-the-title = Is the card at hand and usable?
check-the-can-cuoc-tinh-trang-the-why = a card that is lost, or too damaged to use, has to be replaced.
check-the-can-cuoc-tinh-trang-the-con-tot = It is here and usable
check-the-can-cuoc-tinh-trang-the-mat = I lost it
check-the-can-cuoc-tinh-trang-the-hong = It is damaged and cannot be used
check-the-can-cuoc-ngay-cap-title = When was the card issued?
check-the-can-cuoc-ngay-cap-why = a card issued within { $card-two-year-rule } before an age of change lasts until the next one.
check-the-can-cuoc-ngay-cap-help = The day of issue is printed on the back. If you only remember the year, give the year.
check-the-can-cuoc-han-the-title = What expiry date is printed on the card?
check-the-can-cuoc-han-the-why = the card is good until the expiry date printed on it.
check-the-can-cuoc-han-the-help = Look for the line “Có giá trị đến” (good until) or “Ngày hết hạn” (date of expiry). If you only remember the year, give the year.
check-the-can-cuoc-han-the-khong-thoi-han = It says “Không thời hạn” (no expiry)
check-the-can-cuoc-thong-tin-the-title = Is the information on the card and in VNeID right?
check-the-can-cuoc-thong-tin-the-why = wrong information has to be put right. Where it is wrong decides how.
check-the-can-cuoc-thong-tin-the-help = VNeID is the electronic identity app on the phone. If you do not use it, just look at the card.
check-the-can-cuoc-thong-tin-the-dung = All of it is right
check-the-can-cuoc-thong-tin-the-sai-khai-sinh = The birth certificate itself is wrong
check-the-can-cuoc-thong-tin-the-sai-khai-sinh-hint = Name, date of birth or sex is wrong on the birth certificate
check-the-can-cuoc-thong-tin-the-sai-du-lieu = The card is right, VNeID is wrong
check-the-can-cuoc-thong-tin-the-sai-du-lieu-hint = The population data is not right
check-the-can-cuoc-thong-tin-the-sai-tren-the = The card is wrong, not through the office’s fault
check-the-can-cuoc-thong-tin-the-loi-co-quan = The office printed the card wrongly
check-the-can-cuoc-thong-tin-the-doi-ho-ten = The name or date of birth was changed or corrected
check-the-can-cuoc-thong-tin-the-doi-ho-ten-hint = Decided after the card was issued
check-the-can-cuoc-thong-tin-the-doi-nhan-dang = Looks, fingerprints or sex have changed
check-the-can-cuoc-thong-tin-the-dia-gioi = Only the province or commune has a new name
check-the-can-cuoc-thong-tin-the-dia-gioi-hint = After the mergers; everything else is right
check-the-can-cuoc-thong-tin-the-khong-biet-hint = Open VNeID and look, or ask the commune police
check-the-can-cuoc-thong-tin-dan-cu-title = Is your information in the population data right?
check-the-can-cuoc-thong-tin-dan-cu-why = the officer compares with the population data first. What is missing or wrong is put right before the card is made.
check-the-can-cuoc-thong-tin-dan-cu-help = Compare what VNeID, the electronic identity app, shows with the birth certificate. If you cannot see it, ask the commune police.
check-the-can-cuoc-thong-tin-dan-cu-dung = All of it is right
check-the-can-cuoc-thong-tin-dan-cu-sai-khai-sinh = The birth certificate itself is wrong
check-the-can-cuoc-thong-tin-dan-cu-sai-du-lieu = The birth certificate is right, the data is wrong or missing
check-the-can-cuoc-muon-doi-title = The old card is still good. Do you want to change it for the new one?
check-the-can-cuoc-muon-doi-why = you do not have to. Changing costs a fee, except for those who are exempt.
check-the-can-cuoc-muon-doi-co = Yes, I want to
check-the-can-cuoc-muon-doi-khong = No, I keep the old card
check-the-can-cuoc-dai-dien-title = Who does it for the child?
check-the-can-cuoc-dai-dien-why = for a child under { $card-mandatory-age }, a representative does the procedure.
check-the-can-cuoc-dai-dien-cha-me = Father or mother
check-the-can-cuoc-dai-dien-nguoi-giam-ho = A guardian
check-the-can-cuoc-dai-dien-chua-co = Nobody yet
check-the-can-cuoc-vneid-dai-dien-title = What level is the representative’s VNeID account?
check-the-can-cuoc-vneid-dai-dien-why = to file online the representative needs VNeID level 2.
check-the-can-cuoc-vneid-dai-dien-help = VNeID is the electronic identity app on the phone. Level 2 is the one for which the police took a photo and fingerprints.
check-the-can-cuoc-vneid-dai-dien-muc-2 = Level 2, in use
check-the-can-cuoc-vneid-dai-dien-chua-kich-hoat = Level 2, not activated yet
check-the-can-cuoc-vneid-dai-dien-muc-1 = Level 1
check-the-can-cuoc-vneid-dai-dien-chua-co = No VNeID
check-the-can-cuoc-vneid-title = What level is your VNeID account?
check-the-can-cuoc-vneid-why = to file online you need VNeID level 2. At the counter you do not.
check-the-can-cuoc-vneid-help = VNeID is the electronic identity app on the phone. Level 2 is the one for which the police took a photo and fingerprints.
check-the-can-cuoc-vneid-muc-2 = Level 2, in use
check-the-can-cuoc-vneid-chua-kich-hoat = Level 2, not activated yet
check-the-can-cuoc-vneid-muc-1 = Level 1
check-the-can-cuoc-vneid-chua-co = No VNeID
check-the-can-cuoc-cach-nop-title = Do you want to file online or at the counter?
check-the-can-cuoc-cach-nop-why = this can be filed wholly online, without new fingerprints.
check-the-can-cuoc-cach-nop-truc-tuyen = Online
check-the-can-cuoc-cach-nop-truc-tuyen-hint = In VNeID or on the National Public Service Portal
check-the-can-cuoc-cach-nop-truc-tiep = At the counter
check-the-can-cuoc-cach-nop-truc-tiep-hint = At the commune or ward police
check-the-can-cuoc-tu-lam-title = Can the person do the procedure alone?
check-the-can-cuoc-tu-lam-why = a person who lacks legal capacity or has difficulty understanding is helped by a representative.
check-the-can-cuoc-tu-lam-tu-lam-duoc = Yes, alone
check-the-can-cuoc-tu-lam-co-dai-dien = No, and there is a representative
check-the-can-cuoc-tu-lam-chua-co-dai-dien = No, and there is no representative yet
check-the-can-cuoc-dien-mien-title = Does the person belong to one of these groups?
check-the-can-cuoc-dien-mien-why = these groups pay no fee.
check-the-can-cuoc-dien-mien-khong = None of them
check-the-can-cuoc-dien-mien-khuyet-tat = A person with a disability
check-the-can-cuoc-dien-mien-nguoi-co-cong = A person of merit to the nation (người có công), or a relative of one
check-the-can-cuoc-dien-mien-dan-toc-thieu-so = A member of an ethnic minority in a commune of special hardship
check-the-can-cuoc-dien-mien-xa-bien-gioi = A permanent resident of a border commune or special zone
check-the-can-cuoc-dien-mien-ho-ngheo = A member of a poor household (hộ nghèo)
check-the-can-cuoc-cong-dan-so-title = Does your VNeID hold all { $digital-citizen-document-count } basic papers?
check-the-can-cuoc-cong-dan-so-why = someone who has them all is a digital citizen (công dân số). Digital citizens who file online pay no fee through { $digital-citizen-last-day }.
check-the-can-cuoc-cong-dan-so-help = The list of papers is in VNeID. Nobody has to have them all.
check-the-can-cuoc-cong-dan-so-du-giay-to = Yes, all of them
check-the-can-cuoc-cong-dan-so-chua-du = Not all of them

# Outcomes

check-the-can-cuoc-outcome-sua-du-lieu-truoc-title = First put the information right
check-the-can-cuoc-outcome-sua-du-lieu-truoc = Begin with correcting the information, as the list below says. The card comes after that, if the list says it is needed.
check-the-can-cuoc-outcome-thay-cmnd-title = You must get an identity card: the old paper is no longer valid
check-the-can-cuoc-outcome-thay-cmnd = The old identity paper (chứng minh nhân dân) was good only through { $cmnd-last-valid-day }. Book a time with the commune police and ask about the fee.
check-the-can-cuoc-outcome-co-the-lam-title = The child may have a card, but need not
check-the-can-cuoc-outcome-co-the-lam = Under { $card-mandatory-age } a card is a matter of choice. If your family wants one, follow the list below.
check-the-can-cuoc-outcome-phai-lam-lan-dau-title = You must get a first identity card
check-the-can-cuoc-outcome-phai-lam-lan-dau = From the age of { $card-mandatory-age } everyone must have a card. Book a time and go to the commune police; the first card is free.
check-the-can-cuoc-outcome-phai-doi-title = The card must be changed
check-the-can-cuoc-outcome-phai-doi = It has reached an age of change, or the date printed on it is over. Book a time and go to the commune police.
check-the-can-cuoc-outcome-cap-lai-title = Have the lost or damaged card reissued
check-the-can-cuoc-outcome-cap-lai = Apply for a reissue (cấp lại). The list below says how to file.
check-the-can-cuoc-outcome-mat-hong-cccd-title = Go in person for a new identity card
check-the-can-cuoc-outcome-mat-hong-cccd = A citizen identity card of the old kind is lost or damaged: it is best to book a time with the commune police. Ask about the fee when booking.
check-the-can-cuoc-outcome-doi-thong-tin-title = Change the card, because information changed or is wrong
check-the-can-cuoc-outcome-doi-thong-tin = See in the list which papers to bring. Then book a time and go to the commune police to change the card.
check-the-can-cuoc-outcome-co-the-doi-title = You may change the card, but need not
check-the-can-cuoc-outcome-co-the-doi = A card in date is still good. If you want to change it, follow the list below.
check-the-can-cuoc-outcome-chua-can-lam-title = Nothing to do, the card is good
check-the-can-cuoc-outcome-chua-can-lam = It is good until the expiry date printed on it. If an age of change is still to come, remember it.
check-the-can-cuoc-outcome-hoi-lai-title = Something must be asked before this is settled
check-the-can-cuoc-outcome-hoi-lai = Look at what the list marks “Ask”. Once you know, come back and change your answer, or ask the commune police.

# The list: the card itself

check-the-can-cuoc-item-the-can-cuoc-title = The identity card (thẻ căn cước)
check-the-can-cuoc-item-the-can-cuoc-thay-cmnd = The old identity paper was good only through { $cmnd-last-valid-day }, so a card is needed. No source states the fee for this case; ask when booking.
check-the-can-cuoc-item-the-can-cuoc-tre-duoi-6 = Under { $card-biometrics-min-age } a card is a matter of choice. The representative does everything online; no photo or fingerprints are taken. The file goes to the police of the commune where the child lives.
check-the-can-cuoc-item-the-can-cuoc-tre-duoi-14 = From { $card-biometrics-min-age } to under { $card-mandatory-age } a card is a matter of choice. The child comes with the representative; photo, fingerprints and iris are taken.
check-the-can-cuoc-item-the-can-cuoc-lan-dau = From the age of { $card-mandatory-age } a card is obligatory, and the first one is free. The officer compares the data and takes a photo, fingerprints and iris. Check and sign the form, take the appointment slip, and come back for the card.
check-the-can-cuoc-item-the-can-cuoc-den-moc-tuoi = The card must be changed at { $card-age-milestone-1 }, { $card-age-milestone-2 }, { $card-age-milestone-3 } and { $card-age-milestone-4 }. A change because of age is free, even if the card is lost or damaged at that time.
check-the-can-cuoc-item-the-can-cuoc-het-han-in = The card is good only until the date printed on it. That date is over, so it must be changed.
check-the-can-cuoc-item-the-can-cuoc-cap-lai = A card that is lost, or too damaged to use, is reissued (cấp lại).
check-the-can-cuoc-item-the-can-cuoc-mat-hong-cccd = For a citizen identity card of the old kind, book a time and go in person. No source says whether this counts as a change or a reissue, so the fee must be asked too.
check-the-can-cuoc-item-the-can-cuoc-doi-thong-tin = When information has changed or the card is wrong, the card is changed (cấp đổi). If the office printed it wrongly, this is free.
check-the-can-cuoc-item-the-can-cuoc-doi-dia-gioi = A merger of provinces or communes does not oblige you to change the card; the address in VNeID is updated by itself. A change is free if you choose the reason “do sắp xếp đơn vị hành chính” (administrative reorganisation).
check-the-can-cuoc-item-the-can-cuoc-doi-theo-y = While the citizen identity card is in date, changing it is your choice. There is a fee, except for those who are exempt.
check-the-can-cuoc-item-the-can-cuoc-con-dung = The card is good until the expiry date printed on it. It need not be changed yet.
check-the-can-cuoc-item-the-can-cuoc-hoi-lai = These answers do not settle whether a card is needed. Look again at the date of birth, the kind of card, the day of issue and the information, or ask the commune police.

# The list: how to file

check-the-can-cuoc-item-cach-nop-title = How to file
check-the-can-cuoc-item-cach-nop-toan-trinh-dai-dien = The representative files wholly online, with a VNeID account of level 2.
check-the-can-cuoc-item-cach-nop-toan-trinh-can-muc-2 = To file online, the representative needs an activated VNeID account of level 2. Without it, ask the commune police what to do.
check-the-can-cuoc-item-cach-nop-toan-trinh = Check the information and send the file in VNeID or on the National Public Service Portal; no new fingerprints are needed. The card can come by post, and the fee is paid in the same file.
check-the-can-cuoc-item-cach-nop-tre-duoi-6 = For a child under { $card-biometrics-min-age } no fingerprints are taken and the child need not come. A representative with VNeID level 2 files online; if in doubt, ask the commune police.
check-the-can-cuoc-item-cach-nop-dat-lich-cccd = The rule on reissue online speaks only of the new card. So book a time in VNeID or on the National Public Service Portal and go in person.
check-the-can-cuoc-item-cach-nop-dat-lich = In VNeID or on the National Public Service Portal, check the information, choose place and time, and come then. Without an account, go straight to the commune police.
check-the-can-cuoc-item-cach-nop-hoi-lai = It is not settled how to file. Ask the commune police before you go.

# The list: papers

check-the-can-cuoc-item-giay-cu-title = The old card or identity paper
check-the-can-cuoc-item-giay-cu-khong-con = The card is lost, so there is nothing to bring. The steps of a reissue name no loss report.
check-the-can-cuoc-item-giay-cu-khong-phai-mang = When you file online you do not bring the old card.
check-the-can-cuoc-item-giay-cu-mang-cmnd = It is best to bring the old identity paper (chứng minh nhân dân).
check-the-can-cuoc-item-giay-cu-mang-the = It is best to bring the old card.
check-the-can-cuoc-item-giay-cu-hoi-lai = Bring whatever old card or paper you have. If unsure, ask the commune police.
check-the-can-cuoc-item-giay-chung-minh-title = Birth certificate and papers that prove the data
check-the-can-cuoc-item-giay-chung-minh-khong-can = The data is right, so no birth certificate and no long form are needed.
check-the-can-cuoc-item-giay-chung-minh-phai-mang = Bring the papers that prove the right information.
check-the-can-cuoc-item-giay-chung-minh-hoi-giay = In this case ask the commune police which papers to bring.
check-the-can-cuoc-item-giay-chung-minh-hoi-lai = See whether the information is right. If something is missing or wrong, bring papers that prove it.
check-the-can-cuoc-item-so-ho-khau-title = The paper household book (sổ hộ khẩu)
check-the-can-cuoc-item-so-ho-khau-khong-can = No need to bring it. The paper book lost its value after { $paper-book-last-valid-day }.

# The list: putting data right

check-the-can-cuoc-item-sua-du-lieu-title = Correcting the population data, form DC02
check-the-can-cuoc-item-sua-du-lieu-phai-sua = Fill in form DC02 and add papers that prove the right data. File in VNeID, on the National Public Service Portal or with the nearest police. A refusal must give its reason.
check-the-can-cuoc-item-sua-du-lieu-sau-ho-tich = Once the civil-status record is corrected, the residence data follows by itself. If it does not, file form DC02 with papers that prove the right data.
check-the-can-cuoc-item-sua-du-lieu-tu-kiem-tra = Open VNeID and look at name, date of birth, sex, place of origin, permanent, temporary and present residence. Look also at the relation to the head of household, marital status and the old identity number.
check-the-can-cuoc-item-cai-chinh-ho-tich-title = Correction of the civil-status record (cải chính hộ tịch)
check-the-can-cuoc-item-cai-chinh-ho-tich-lam-truoc = A wrong birth certificate is corrected first, at the people’s committee of the commune.
check-the-can-cuoc-item-cai-chinh-ho-tich-hoi-lai = Needed only if the birth certificate itself is wrong.

# The list: people and accounts

check-the-can-cuoc-item-giay-khai-sinh-tre-title = The child’s birth registration
check-the-can-cuoc-item-giay-khai-sinh-tre-da-co = The birth is registered. If the data is right, no birth certificate is handed in.
check-the-can-cuoc-item-giay-khai-sinh-tre-lam-lien-thong = Birth, residence and health insurance are registered in one file on the National Public Service Portal or in VNeID.
check-the-can-cuoc-item-giay-khai-sinh-tre-hoi-lai = Ask in the family whether the birth is registered.
check-the-can-cuoc-item-nguoi-dai-dien-title = The representative
check-the-can-cuoc-item-nguoi-dai-dien-lam-thay-truc-tuyen = For a child under { $card-biometrics-min-age }, the representative does everything online.
check-the-can-cuoc-item-nguoi-dai-dien-tre-duoi-6 = The representative acts for a child under { $card-biometrics-min-age }. If in doubt, ask the commune police first.
check-the-can-cuoc-item-nguoi-dai-dien-di-cung-tre = The representative comes with the child and does the procedure.
check-the-can-cuoc-item-nguoi-dai-dien-di-cung-nguoi-lon = The representative comes along and helps.
check-the-can-cuoc-item-nguoi-dai-dien-con-thieu = A representative is needed. If you do not know who can be one, ask the commune police.
check-the-can-cuoc-item-nguoi-dai-dien-hoi-lai = Ask the commune police whether a representative is needed, and who can be one.
check-the-can-cuoc-item-giay-dai-dien-title = The representative’s papers
check-the-can-cuoc-item-giay-dai-dien-hoi-cong-an = Ask the commune police which paper shows who the representative is.
check-the-can-cuoc-item-giay-dai-dien-hoi-lai = Ask the commune police which papers a representative must bring.
check-the-can-cuoc-item-vneid-muc-2-title = VNeID account of level 2
check-the-can-cuoc-item-vneid-muc-2-da-co = The level 2 account is there. See “How to file” for whether this can be done online.
check-the-can-cuoc-item-vneid-muc-2-kich-hoat = Activate it in the app within { $e-id-activation-days } of the notice. After that, call the hotline for help.
check-the-can-cuoc-item-vneid-muc-2-nguoi-dai-dien-can = The representative goes to any commune police to have a photo and fingerprints taken. Nobody can do this in their place.
check-the-can-cuoc-item-vneid-muc-2-lam-cung-luc = It is not needed at the counter. If wanted, it can be registered in the same visit as the card.
check-the-can-cuoc-item-vneid-muc-2-hoi-lai = Open VNeID and see the level of the account. If you cannot, ask the commune police.

# The list: paying less

check-the-can-cuoc-item-mien-le-phi-title = Exemption from the fee
check-the-can-cuoc-item-mien-le-phi-theo-tuoi = Children under { $fee-exempt-child-under } and people from the age of { $fee-exempt-elderly-from } pay no fee.
check-the-can-cuoc-item-mien-le-phi-theo-nhom = This group pays no fee. Ask the commune police which paper shows it.
check-the-can-cuoc-item-mien-le-phi-hoi-lai = Ask the commune police whether you belong to a group that pays no fee.
check-the-can-cuoc-item-cong-dan-so-title = Waiver for digital citizens (công dân số)
check-the-can-cuoc-item-cong-dan-so-duoc-mien = A digital citizen who files online through { $digital-citizen-last-day } pays no fee.
check-the-can-cuoc-item-cong-dan-so-chua-du = Nobody has to be a digital citizen. Whoever has all { $digital-citizen-document-count } papers in VNeID and files online pays nothing; otherwise the ordinary fee applies.
check-the-can-cuoc-item-cong-dan-so-hoi-lai = See the list of { $digital-citizen-document-count } papers in VNeID. As long as this is open, the ordinary fee is shown here.

# Warnings

check-the-can-cuoc-warning-ngay-cap-khong-khop = The day of issue does not fit the kind of card chosen. Look again at the name at the top of the card and at the day of issue.
check-the-can-cuoc-warning-han-khong-khop = The date printed on the card is over, although by age it is not due yet. Show the card to the commune police.
check-the-can-cuoc-warning-noi-nop-bat-ky = It may be done at any commune police in the country that has the equipment. Book first, and ask where the equipment is.
check-the-can-cuoc-warning-nhanh-hon = A reissue filed wholly online may take only { $card-online-reissue-time-limit }.
check-the-can-cuoc-warning-khoa-the-mat = Apply for the reissue soon. If you fear misuse, have the VNeID account locked.
check-the-can-cuoc-warning-cong-dan-so-dat-lich = If you book online and come in person, it is not clear whether the waiver for digital citizens holds. The ordinary fee is shown here; ask the commune police.
check-the-can-cuoc-warning-le-phi-chua-chac = From { $fee-switch-full-card-fee } the full fee applies again, unless a new circular comes. Ask before you pay.
check-the-can-cuoc-warning-cmnd-het-gia-tri = The old identity paper was good only through { $cmnd-last-valid-day }. Papers and contracts that name the old number stay in force.
check-the-can-cuoc-warning-han-luu-y-2-nam = The card must be changed at { $card-age-milestone-1 }, { $card-age-milestone-2 }, { $card-age-milestone-3 } and { $card-age-milestone-4 }. A card issued within { $card-two-year-rule } before one of these ages lasts until the next.

# Days to remember

check-the-can-cuoc-reminder-moc-tuoi-cccd = Birthday on which the card has to be changed
check-the-can-cuoc-reminder-moc-tuoi-cccd-note = Go to the commune police to change to the identity card. A change because of age is free.
check-the-can-cuoc-reminder-moc-tuoi = Birthday on which the card has to be changed
check-the-can-cuoc-reminder-moc-tuoi-note = Go to the commune police to change the identity card. A change because of age is free.
check-the-can-cuoc-reminder-han-in = End of the card, as printed on it
check-the-can-cuoc-reminder-han-in-note = The card is good until this day. Look at it again before, so that you can change it in time.
