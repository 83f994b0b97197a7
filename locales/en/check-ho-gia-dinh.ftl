## The check of the household: the questions for one member, the list for that member, and the plan for all.

# Name and start page

check-ho-gia-dinh-title = My household
check-ho-gia-dinh-short-title = Household
check-ho-gia-dinh-description = Answer for each person in the home and get one plan. Who has to go, what is done online, who can go together, what to bring, when, and what it all costs.
check-ho-gia-dinh-intro = Add each person in the home and answer a few questions for each. At the end there is one plan for the family: who goes, with whom, what to bring, and what it costs.

# Questions

check-ho-gia-dinh-ngay-sinh-title = When was this person born?
check-ho-gia-dinh-ngay-sinh-why = from the age of { $card-mandatory-age } everyone must have a card. Age also tells when the card must be changed.
check-ho-gia-dinh-ngay-sinh-help = The date of birth stands on the birth certificate or the old card. If you do not know the day and month, give the year alone.
check-ho-gia-dinh-giay-dang-co-title = Which card or paper does this person have?
check-ho-gia-dinh-giay-dang-co-why = each kind is good for a different time. If there are several, choose the newest.
check-ho-gia-dinh-giay-dang-co-help = Look at the large words at the top: chứng minh nhân dân, căn cước công dân, or căn cước.
check-ho-gia-dinh-giay-dang-co-chua-co = Never had one
check-ho-gia-dinh-giay-dang-co-chua-co-hint = If there was one and it is lost, choose the kind that was lost
check-ho-gia-dinh-giay-dang-co-cmnd = Old identity paper (chứng minh nhân dân)
check-ho-gia-dinh-giay-dang-co-cccd = Citizen identity card (căn cước công dân)
check-ho-gia-dinh-giay-dang-co-cccd-hint = With a bar code or with a chip
check-ho-gia-dinh-giay-dang-co-the-can-cuoc = Identity card (thẻ căn cước)
check-ho-gia-dinh-giay-dang-co-the-can-cuoc-hint = “Căn cước” at the top, issued since { $id-law-in-force }
check-ho-gia-dinh-giay-dang-co-khong-biet-hint = Look at the top line of the card, or ask the person
check-ho-gia-dinh-khai-sinh-cua-tre-title = Is the child’s birth registered?
check-ho-gia-dinh-khai-sinh-cua-tre-why = a child whose birth is not registered gets birth, residence and health insurance registered in one file.
check-ho-gia-dinh-khai-sinh-cua-tre-da-khai-sinh = Yes, it is registered
check-ho-gia-dinh-khai-sinh-cua-tre-chua-khai-sinh = Not yet
check-ho-gia-dinh-tinh-trang-the-title = Is the card at hand and usable?
check-ho-gia-dinh-tinh-trang-the-why = a card that is lost, or too damaged to use, has to be replaced.
check-ho-gia-dinh-tinh-trang-the-con-tot = It is here and usable
check-ho-gia-dinh-tinh-trang-the-mat = It is lost
check-ho-gia-dinh-tinh-trang-the-hong = It is damaged and cannot be used
check-ho-gia-dinh-ngay-cap-title = When was the card issued?
check-ho-gia-dinh-ngay-cap-why = a card issued within { $card-two-year-rule } before an age of change lasts until the next one.
check-ho-gia-dinh-ngay-cap-help = The day of issue is printed on the back. If you only remember the year, give the year.
check-ho-gia-dinh-han-the-title = What expiry date is printed on the card?
check-ho-gia-dinh-han-the-why = the card is good until the expiry date printed on it.
check-ho-gia-dinh-han-the-help = Look for the line “Có giá trị đến” (good until) or “Ngày hết hạn” (date of expiry). If you only remember the year, give the year.
check-ho-gia-dinh-han-the-khong-thoi-han = It says “Không thời hạn” (no expiry)
check-ho-gia-dinh-thong-tin-the-title = Is the information on the card and in VNeID right?
check-ho-gia-dinh-thong-tin-the-why = wrong information has to be put right. Where it is wrong decides how.
check-ho-gia-dinh-thong-tin-the-help = VNeID is the electronic identity app on the phone. If it is not used, just look at the card.
check-ho-gia-dinh-thong-tin-the-dung = All of it is right
check-ho-gia-dinh-thong-tin-the-sai-khai-sinh = The birth certificate itself is wrong
check-ho-gia-dinh-thong-tin-the-sai-du-lieu = The card is right, VNeID is wrong
check-ho-gia-dinh-thong-tin-the-doi-thong-tin = The card is wrong, or information has changed
check-ho-gia-dinh-thong-tin-the-doi-thong-tin-hint = A new name, date of birth or look, or a fault on the card that is not the office’s
check-ho-gia-dinh-thong-tin-the-loi-co-quan = The office printed the card wrongly
check-ho-gia-dinh-thong-tin-the-dia-gioi = Only the province or commune has a new name
check-ho-gia-dinh-thong-tin-the-khong-biet-hint = Open VNeID and look, or ask the commune police
check-ho-gia-dinh-thong-tin-dan-cu-title = Is this person’s information in the population data right?
check-ho-gia-dinh-thong-tin-dan-cu-why = the officer compares with the population data first. What is missing or wrong is put right before the card is made.
check-ho-gia-dinh-thong-tin-dan-cu-help = Compare what VNeID, the electronic identity app, shows with the birth certificate. If you cannot see it, ask the commune police.
check-ho-gia-dinh-thong-tin-dan-cu-dung = All of it is right
check-ho-gia-dinh-thong-tin-dan-cu-sai-khai-sinh = The birth certificate itself is wrong
check-ho-gia-dinh-thong-tin-dan-cu-sai-du-lieu = The birth certificate is right, the data is wrong or missing
check-ho-gia-dinh-vneid-title = What about this person’s VNeID account?
check-ho-gia-dinh-vneid-why = filing online needs VNeID level 2. Whoever wants it can have it in the same visit as the card.
check-ho-gia-dinh-vneid-help = VNeID is the electronic identity app on the phone. Level 1 is registered at home; for level 2 the police take a photo and fingerprints.
check-ho-gia-dinh-vneid-muc-2 = Level 2, in use
check-ho-gia-dinh-vneid-chua-kich-hoat = Issued, not activated yet
check-ho-gia-dinh-vneid-muon-muc-2 = No level 2 yet, but wanted
check-ho-gia-dinh-vneid-muon-muc-1 = Nothing yet, level 1 is enough
check-ho-gia-dinh-vneid-khong-can = None, or level 1, and no more wanted
check-ho-gia-dinh-vneid-khong-biet-hint = Open the person’s VNeID to see its level
check-ho-gia-dinh-di-lam-title = Is there anything that makes going difficult for this person?
check-ho-gia-dinh-di-lam-why = the police may come for the card of someone who is frail, disabled or seriously ill. Someone who cannot act alone is helped by a representative.
check-ho-gia-dinh-di-lam-tu-di = No, this person can go and act alone
check-ho-gia-dinh-di-lam-tu-di-hint = Choose this also for a child who comes with an adult
check-ho-gia-dinh-di-lam-khong-di-duoc = Cannot go
check-ho-gia-dinh-di-lam-khong-di-duoc-hint = Because of frailty, disability or serious illness
check-ho-gia-dinh-di-lam-can-dai-dien = Needs a representative
check-ho-gia-dinh-di-lam-can-dai-dien-hint = Lacks legal capacity, has difficulty understanding, or is under guardianship
check-ho-gia-dinh-dai-dien-title = Who acts for this person?
check-ho-gia-dinh-dai-dien-why = the representative comes along and does the procedure. Some of it is done online with the representative’s VNeID level 2.
check-ho-gia-dinh-dai-dien-cha-me-muc-2 = Father or mother, with VNeID level 2
check-ho-gia-dinh-dai-dien-cha-me = Father or mother, without level 2
check-ho-gia-dinh-dai-dien-giam-ho-muc-2 = A guardian, with VNeID level 2
check-ho-gia-dinh-dai-dien-giam-ho = A guardian, without level 2
check-ho-gia-dinh-dai-dien-chua-co = Nobody yet
check-ho-gia-dinh-dien-thoai-title = Does this person have a phone and a number for VNeID?
check-ho-gia-dinh-dien-thoai-why = VNeID runs on a smartphone. Each phone number serves one account only.
check-ho-gia-dinh-dien-thoai-du = A smartphone, and a number in the person’s own name
check-ho-gia-dinh-dien-thoai-so-cua-nguoi-khac = The number is in someone else’s name
check-ho-gia-dinh-dien-thoai-da-gan = The number already has another VNeID account
check-ho-gia-dinh-dien-thoai-khong-co-so = No number at all
check-ho-gia-dinh-dien-thoai-khong-co-may = A number, but no smartphone
check-ho-gia-dinh-dien-mien-title = Does this person belong to a group that pays no fee?
check-ho-gia-dinh-dien-mien-why = these groups pay no fee for the card.
check-ho-gia-dinh-dien-mien-khong = None of them
check-ho-gia-dinh-dien-mien-thuoc-nhom = Yes, one of them
check-ho-gia-dinh-dien-mien-thuoc-nhom-hint = Disability, a person of merit (người có công) or a relative of one, a poor household (hộ nghèo). An ethnic minority in a commune of special hardship, or permanent residence in a border commune or special zone
check-ho-gia-dinh-cong-dan-so-title = Does this person’s VNeID hold all { $digital-citizen-document-count } basic papers?
check-ho-gia-dinh-cong-dan-so-why = someone who has them all is a digital citizen (công dân số). Digital citizens who file online pay no fee through { $digital-citizen-last-day }.
check-ho-gia-dinh-cong-dan-so-help = The list of papers is in VNeID. Nobody has to have them all.
check-ho-gia-dinh-cong-dan-so-du-giay-to = Yes, all of them
check-ho-gia-dinh-cong-dan-so-chua-du = Not all of them

# Outcomes

check-ho-gia-dinh-outcome-sua-du-lieu-truoc-title = First put the information right
check-ho-gia-dinh-outcome-sua-du-lieu-truoc = Begin with correcting the information, as the list below says. The card comes after that, if the list says it is needed.
check-ho-gia-dinh-outcome-thay-cmnd-title = A new identity card is needed: the old paper is no longer valid
check-ho-gia-dinh-outcome-thay-cmnd = The old identity paper (chứng minh nhân dân) was good only through { $cmnd-last-valid-day }. Book a time with the commune police and ask about the fee.
check-ho-gia-dinh-outcome-co-the-lam-title = The child may have a card, but need not
check-ho-gia-dinh-outcome-co-the-lam = Under { $card-mandatory-age } a card is a matter of choice. If your family wants one, follow the list below.
check-ho-gia-dinh-outcome-phai-lam-lan-dau-title = A first identity card is needed
check-ho-gia-dinh-outcome-phai-lam-lan-dau = From the age of { $card-mandatory-age } everyone must have a card. The first one is free.
check-ho-gia-dinh-outcome-phai-doi-title = The card must be changed
check-ho-gia-dinh-outcome-phai-doi = It has reached an age of change, or the date printed on it is over.
check-ho-gia-dinh-outcome-cap-lai-title = Have the lost or damaged card reissued
check-ho-gia-dinh-outcome-cap-lai = Apply for a reissue (cấp lại). The list says whether this is done online or in person.
check-ho-gia-dinh-outcome-mat-hong-cccd-title = Go in person for a new identity card
check-ho-gia-dinh-outcome-mat-hong-cccd = A citizen identity card of the old kind is lost or damaged: it is best to book a time with the commune police. Ask about the fee when booking.
check-ho-gia-dinh-outcome-doi-thong-tin-title = Change the card, because information changed or is wrong
check-ho-gia-dinh-outcome-doi-thong-tin = See in the list which papers to bring, then book a time to change the card.
check-ho-gia-dinh-outcome-kich-hoat-title = The card is good; activate VNeID now
check-ho-gia-dinh-outcome-kich-hoat = Activate it in the app within { $e-id-activation-days } of the notice. After that, call the hotline.
check-ho-gia-dinh-outcome-dai-dien-truoc-title = A representative is needed first
check-ho-gia-dinh-outcome-dai-dien-truoc = Children and people under guardianship need a representative. Level 1 is registered with the representative’s level 2 account.
check-ho-gia-dinh-outcome-so-truoc-title = Another phone number is needed first
check-ho-gia-dinh-outcome-so-truoc = Each number serves one account only, and level 1 needs a number in the person’s own name. With such a number, follow the list.
check-ho-gia-dinh-outcome-hoi-may-title = No smartphone: ask first
check-ho-gia-dinh-outcome-hoi-may = The account has to be activated in the app. Ask the commune police how.
check-ho-gia-dinh-outcome-hoi-muc-2-tai-nha-title = Ask whether the police come home for VNeID level 2
check-ho-gia-dinh-outcome-hoi-muc-2-tai-nha = The card is good. Nobody can stand in for level 2, so this has to be asked first.
check-ho-gia-dinh-outcome-lam-muc-2-title = The card is good; go to the police for VNeID level 2
check-ho-gia-dinh-outcome-lam-muc-2 = Any commune police takes the photo and fingerprints. Nobody can do this in the person’s place.
check-ho-gia-dinh-outcome-lam-muc-1-title = The card is good; register VNeID level 1 at home
check-ho-gia-dinh-outcome-lam-muc-1 = It is registered on the phone; nobody has to go. For children and people under guardianship the representative does it.
check-ho-gia-dinh-outcome-co-the-doi-title = The card may be changed, but need not
check-ho-gia-dinh-outcome-co-the-doi = A merger does not end the card. If you want to change it, follow the list below.
check-ho-gia-dinh-outcome-chua-can-lam-title = Nothing to do, the card is good
check-ho-gia-dinh-outcome-chua-can-lam = It is good until the expiry date printed on it. If an age of change is still to come, remember it.
check-ho-gia-dinh-outcome-hoi-lai-title = Something must be asked before this is settled
check-ho-gia-dinh-outcome-hoi-lai = Look at what the list marks “Ask”. Once you know, come back and change the answer, or ask the commune police.

# The list: the card

check-ho-gia-dinh-item-the-can-cuoc-title = Getting the identity card (thẻ căn cước)
check-ho-gia-dinh-item-the-can-cuoc-thay-cmnd = The old identity paper was good only through { $cmnd-last-valid-day }, so a card is needed. No source states the fee for this case; ask when booking.
check-ho-gia-dinh-item-the-can-cuoc-tre-duoi-6 = Under { $card-biometrics-min-age } a card is a matter of choice. The representative does everything online with a VNeID account of level 2.
check-ho-gia-dinh-item-the-can-cuoc-tre-duoi-14 = From { $card-biometrics-min-age } to under { $card-mandatory-age } a card is a matter of choice. The child comes with the representative; photo, fingerprints and iris are taken.
check-ho-gia-dinh-item-the-can-cuoc-lan-dau = From the age of { $card-mandatory-age } a card is obligatory, and the first one is free. The officer compares the data and takes a photo, fingerprints and iris.
check-ho-gia-dinh-item-the-can-cuoc-den-moc-tuoi = The card must be changed at { $card-age-milestone-1 }, { $card-age-milestone-2 }, { $card-age-milestone-3 } and { $card-age-milestone-4 }. A change because of age is free, even if the card is lost or damaged at that time.
check-ho-gia-dinh-item-the-can-cuoc-het-han-in = The card is good only until the date printed on it. That date is over, so it must be changed.
check-ho-gia-dinh-item-the-can-cuoc-cap-lai = A card that is lost, or too damaged to use, is reissued (cấp lại).
check-ho-gia-dinh-item-the-can-cuoc-mat-hong-cccd = For a citizen identity card of the old kind, book a time and go in person. No source says whether this counts as a change or a reissue, so the fee must be asked too.
check-ho-gia-dinh-item-the-can-cuoc-doi-thong-tin = When information has changed or the card is wrong, the card is changed (cấp đổi). If the office printed it wrongly, this is free.
check-ho-gia-dinh-item-the-can-cuoc-doi-dia-gioi = A merger does not oblige anyone to change the card. A change is free if you choose the reason “do sắp xếp đơn vị hành chính” (administrative reorganisation).
check-ho-gia-dinh-item-the-can-cuoc-hoi-lai = These answers do not settle whether a card is needed. Look again at the date of birth, the kind of card, the day of issue and the information, or ask the commune police.
check-ho-gia-dinh-item-the-dang-dung-title = The card at hand
check-ho-gia-dinh-item-the-dang-dung-con-dung = It is good until the expiry date printed on it. It need not be changed yet.
check-ho-gia-dinh-item-bao-cong-an-title = The card at home
check-ho-gia-dinh-item-bao-cong-an-gia-dinh-bao = The family tells the commune police, who come home for the card. Ask on which day, and what to have ready.

# The list: VNeID

check-ho-gia-dinh-item-vneid-muc-2-title = VNeID account of level 2
check-ho-gia-dinh-item-vneid-muc-2-da-co = Level 2 is there, with all that it can do.
check-ho-gia-dinh-item-vneid-muc-2-kich-hoat = Activate it in the app within { $e-id-activation-days } of the notice. After that, call the hotline for help.
check-ho-gia-dinh-item-vneid-muc-2-hoi-tai-nha = Ask the commune police: “My relative cannot come. Do you come home for level 2?” For the card they may; for level 2 it is not clear.
check-ho-gia-dinh-item-vneid-muc-2-cung-lam-the = Ask for level 2 in the same visit as the card. Without a card in date it takes longer.
check-ho-gia-dinh-item-vneid-muc-2-di-lam = Any commune police takes the photo and fingerprints. When the notice comes, activate it in the app within { $e-id-activation-days }.
check-ho-gia-dinh-item-vneid-muc-2-khong-can = It is not needed at the counter. It can be had later.
check-ho-gia-dinh-item-vneid-muc-2-hoi-noi-nop = No rule was found for this day. Ask the office: “My relative has no VNeID level 2. May we file in person with the card?”
check-ho-gia-dinh-item-vneid-muc-2-hoi-lai = Open VNeID and see the level of the account. If you cannot, ask the commune police.
check-ho-gia-dinh-item-vneid-muc-1-title = VNeID account of level 1
check-ho-gia-dinh-item-vneid-muc-1-co-the-roi-lam = Level 1 is registered once there is a card in date.
check-ho-gia-dinh-item-vneid-muc-1-dai-dien-dang-ky = The representative registers it in their own VNeID, with their phone number and level 2 account.
check-ho-gia-dinh-item-vneid-muc-1-tu-dang-ky = Install VNeID, enter the identity number and the person’s own phone number, scan the face and send. When the result comes, activate it within { $e-id-activation-days }.
check-ho-gia-dinh-item-vneid-muc-1-hoi-lai = It is not settled which level can be had. Look again at the person’s age and card.
check-ho-gia-dinh-item-vneid-cua-tre-title = VNeID for the child
check-ho-gia-dinh-item-vneid-cua-tre-co-the-da = An account is registered once the child has a card, if the family wants one. Under { $e-id-child-level-2-min-age } there is level 1 only.
check-ho-gia-dinh-item-dien-thoai-title = Phone and number for VNeID
check-ho-gia-dinh-item-dien-thoai-du = A phone and a number of one’s own. Install VNeID from the App Store or CH Play only.
check-ho-gia-dinh-item-dien-thoai-hoi-sim = Some guidance asks for a SIM in the person’s own name for level 2. Ask the commune police: “Will this number do?”
check-ho-gia-dinh-item-dien-thoai-dung-ten-minh = A number in the person’s own name is needed. Ask the network how to register a SIM or change its holder.
check-ho-gia-dinh-item-dien-thoai-da-gan = Each number serves one account only. Use another, or ask the commune police how to free this one.
check-ho-gia-dinh-item-dien-thoai-khong-co-may = The account is activated in the app. Ask the commune police: “How is it activated without a smartphone?”
check-ho-gia-dinh-item-dien-thoai-hoi-lai = See whether the phone can take the app, and ask the network in whose name the number is.

# The list: papers

check-ho-gia-dinh-item-giay-cu-title = The old card or identity paper
check-ho-gia-dinh-item-giay-cu-khong-con = The card is lost, so there is nothing to bring. The steps of a reissue name no loss report.
check-ho-gia-dinh-item-giay-cu-mang-cmnd = It is best to bring the old identity paper (chứng minh nhân dân).
check-ho-gia-dinh-item-giay-cu-mang-the = When going, it is best to bring the card at hand.
check-ho-gia-dinh-item-giay-cu-hoi-lai = Bring whatever old card or paper there is. If unsure, ask the commune police.
check-ho-gia-dinh-item-giay-chung-minh-title = Papers that prove the right data
check-ho-gia-dinh-item-giay-chung-minh-khong-can = The data is right, so no birth certificate and no long form are needed.
check-ho-gia-dinh-item-giay-chung-minh-phai-mang = Bring the papers that prove the right information. If the looks have changed, ask the commune police which papers.
check-ho-gia-dinh-item-giay-chung-minh-hoi-giay = In this case ask the commune police which papers to bring.
check-ho-gia-dinh-item-giay-chung-minh-hoi-lai = See whether the information is right. If something is missing or wrong, bring papers that prove it.

# The list: putting data right

check-ho-gia-dinh-item-sua-du-lieu-title = Correcting the population data, form DC02
check-ho-gia-dinh-item-sua-du-lieu-phai-sua = Fill in form DC02 and add papers that prove the right data. File online or with the nearest police.
check-ho-gia-dinh-item-sua-du-lieu-sau-ho-tich = Once the civil-status record is corrected, the residence data follows by itself. If it does not, file form DC02 with papers that prove the right data.
check-ho-gia-dinh-item-sua-du-lieu-tu-kiem-tra = Open VNeID and see whether name, date of birth, sex, place of origin and residence are right.
check-ho-gia-dinh-item-cai-chinh-ho-tich-title = Correction of the civil-status record (cải chính hộ tịch)
check-ho-gia-dinh-item-cai-chinh-ho-tich-lam-truoc = A wrong birth certificate is corrected first, at the people’s committee of the commune.

# The list: people

check-ho-gia-dinh-item-giay-khai-sinh-tre-title = The child’s birth registration
check-ho-gia-dinh-item-giay-khai-sinh-tre-da-co = The birth is registered. If the data is right, no birth certificate is handed in.
check-ho-gia-dinh-item-giay-khai-sinh-tre-lam-lien-thong = Birth, residence and health insurance are registered in one file on the National Public Service Portal or in VNeID.
check-ho-gia-dinh-item-giay-khai-sinh-tre-hoi-lai = Ask in the family whether the birth is registered.
check-ho-gia-dinh-item-nguoi-dai-dien-title = The representative
check-ho-gia-dinh-item-nguoi-dai-dien-tuy-tuoi = Under { $e-id-level-2-min-age }, or under guardianship, a representative is needed. Look again at the date of birth, and ask in the family.
check-ho-gia-dinh-item-nguoi-dai-dien-con-thieu = A representative is needed. If you do not know who can be one, ask the commune police.
check-ho-gia-dinh-item-nguoi-dai-dien-can-muc-2 = The representative needs VNeID level 2 first. For that they go in person to any commune police; nobody can do it in their place.
check-ho-gia-dinh-item-nguoi-dai-dien-hoi-muc-2 = For level 2 it is not clear whether the representative needs level 2. Ask the commune police.
check-ho-gia-dinh-item-nguoi-dai-dien-tre-duoi-6 = For a child under { $card-biometrics-min-age } no fingerprints are taken and the child need not come. A representative with VNeID level 2 files online; if in doubt, ask the commune police.
check-ho-gia-dinh-item-nguoi-dai-dien-lam-thay-truc-tuyen = There is a representative with level 2, who can do this online.
check-ho-gia-dinh-item-nguoi-dai-dien-di-cung = The representative comes along and does the procedure.
check-ho-gia-dinh-item-nguoi-dai-dien-hoi-lai = Ask the commune police whether a representative is needed, and who can be one.
check-ho-gia-dinh-item-giay-dai-dien-title = The representative’s papers
check-ho-gia-dinh-item-giay-dai-dien-hoi-cong-an = Ask the commune police which paper shows who the representative is.

# The list: paying less

check-ho-gia-dinh-item-mien-le-phi-title = A fee to be paid
check-ho-gia-dinh-item-mien-le-phi-theo-tuoi = Children under { $fee-exempt-child-under } and people from the age of { $fee-exempt-elderly-from } pay no fee.
check-ho-gia-dinh-item-mien-le-phi-theo-nhom = This group pays no fee. Ask the commune police which paper shows it.
check-ho-gia-dinh-item-mien-le-phi-hoi-lai = Ask the commune police whether this person belongs to a group that pays no fee.
check-ho-gia-dinh-item-cong-dan-so-title = Waiver for digital citizens (công dân số)
check-ho-gia-dinh-item-cong-dan-so-duoc-mien = A digital citizen who files online through { $digital-citizen-last-day } pays no fee.
check-ho-gia-dinh-item-cong-dan-so-chua-du = Nobody has to be a digital citizen. Whoever has all { $digital-citizen-document-count } papers in VNeID and files online pays nothing; otherwise the ordinary fee applies.
check-ho-gia-dinh-item-cong-dan-so-hoi-lai = See the list of { $digital-citizen-document-count } papers in VNeID. As long as this is open, the ordinary fee is shown here.

# Warnings

check-ho-gia-dinh-warning-ngay-cap-khong-khop = The day of issue does not fit the kind of card chosen. Look again at the name at the top of the card and at the day of issue.
check-ho-gia-dinh-warning-han-khong-khop = The date printed on the card is over, although by age it is not due yet. Show the card to the commune police.
check-ho-gia-dinh-warning-noi-nop-bat-ky = It may be done at any commune police in the country that has the equipment. Book first, and ask where the equipment is.
check-ho-gia-dinh-warning-khoa-the-mat = Apply for the reissue soon. If you fear misuse, have the VNeID account locked.
check-ho-gia-dinh-warning-le-phi-chua-chac = From { $fee-switch-full-card-fee } the full fee applies again, unless a new circular comes. Ask before you pay.
check-ho-gia-dinh-warning-khong-ai-goi-kich-hoat = The police do not activate level 2 by phone. Nor do they ask for passwords, codes or money in a call or message.

# Days to remember

check-ho-gia-dinh-reminder-han-in = The card’s printed date of expiry
check-ho-gia-dinh-reminder-han-in-note = The card is good until this day. Look at it some time before.
check-ho-gia-dinh-reminder-moc-tuoi-cccd = The birthday on which the card must be changed
check-ho-gia-dinh-reminder-moc-tuoi-cccd-note = Go to the commune police and change to the new identity card. A change because of age is free.
check-ho-gia-dinh-reminder-moc-tuoi = The birthday on which the card must be changed
check-ho-gia-dinh-reminder-moc-tuoi-note = Go to the commune police and change the identity card. A change because of age is free.
check-ho-gia-dinh-reminder-phai-co-the = The birthday from which a card is obligatory
check-ho-gia-dinh-reminder-phai-co-the-note = Go to the commune police for the first identity card, free of charge.

# The members

check-ho-gia-dinh-me = Myself
check-ho-gia-dinh-for = Answers for: { $name }
check-ho-gia-dinh-members-title = Who is in your home?
check-ho-gia-dinh-member-label = Add a person: what do you call them?
check-ho-gia-dinh-member-note = Something short, such as “Grandma” or “Elder child”. Do not write full names, card numbers or phone numbers.
check-ho-gia-dinh-member-add = Add this person
check-ho-gia-dinh-member-open = Answer
check-ho-gia-dinh-member-open-who = Answer for { $name }
check-ho-gia-dinh-member-review = Look at the answers
check-ho-gia-dinh-member-remove = Remove
check-ho-gia-dinh-member-remove-who = Remove { $name }
check-ho-gia-dinh-member-none = no answers yet
check-ho-gia-dinh-member-left = not finished
check-ho-gia-dinh-member-done = finished
check-ho-gia-dinh-to-plan = See the plan for the family
check-ho-gia-dinh-to-members = Add or change people
check-ho-gia-dinh-error-empty = Write something short, such as “Grandma” or “Elder child”.
check-ho-gia-dinh-error-too-long = That is too long. Write at most { $characters } letters.
check-ho-gia-dinh-error-digits = Please do not write card or phone numbers. Something short will do.
check-ho-gia-dinh-error-character = There is a sign in it that cannot be used. Write letters only.
check-ho-gia-dinh-error-taken = Somebody is already called that. Choose something else.
check-ho-gia-dinh-error-full = The plan holds at most { $most } people. No more can be added.

# The plan

check-ho-gia-dinh-word-must = To do
check-ho-gia-dinh-word-may = If you like
check-ho-gia-dinh-plan-title = The plan for the family
check-ho-gia-dinh-plan-fee-title = Card fees for the whole family
check-ho-gia-dinh-plan-fee-note = The fee for identity cards alone, for what has to be done, at the rates of the day above.
check-ho-gia-dinh-plan-fee-open = At least { $low }. Something has to be asked, or is not finished.
check-ho-gia-dinh-plan-fee-later = From { $date }, the fee for the family: { $fee }.
check-ho-gia-dinh-plan-go = Has to go
check-ho-gia-dinh-plan-home = The police come home; the family tells them
check-ho-gia-dinh-plan-online = Done online
check-ho-gia-dinh-plan-ask = Has to ask first
check-ho-gia-dinh-plan-open = Not finished
check-ho-gia-dinh-plan-nothing = Has nothing to do
check-ho-gia-dinh-plan-may = May be done, if wanted
check-ho-gia-dinh-plan-way-title = How to go, and what to bring
check-ho-gia-dinh-plan-together = Together: { $names }. The place: { $place }.
check-ho-gia-dinh-plan-may-join = If they like, on the same trip: { $names }. The place: { $place }.
check-ho-gia-dinh-plan-later = { $names }: first have the information put right, then go.
check-ho-gia-dinh-plan-bring = Papers for { $name }: { $papers }.
check-ho-gia-dinh-plan-when-title = Days to remember
check-ho-gia-dinh-plan-day = { $date }, { $name }: { $what }.
check-ho-gia-dinh-plan-each-title = Each person’s own list
