## The check of one paper: is it still good?

# Name and start page

check-giay-nay-con-dung-khong-title = Is this paper still good?
check-giay-nay-con-dung-khong-short-title = Papers at hand
check-giay-nay-con-dung-khong-description = Choose the paper in your hand to learn whether it is still good, what to use instead, and whether to get a new one.
check-giay-nay-con-dung-khong-intro = Choose one paper: a household book, an old identity paper, a card, or a certificate. At the end you know whether it is still good and what to do.

# Questions

check-giay-nay-con-dung-khong-giay-title = Which paper do you have?
check-giay-nay-con-dung-khong-giay-why = each paper is good for a different time.
check-giay-nay-con-dung-khong-giay-help = Look at the large words at the top of the paper or card. If you have several, take one at a time.
check-giay-nay-con-dung-khong-giay-so-ho-khau = Paper household book (sổ hộ khẩu)
check-giay-nay-con-dung-khong-giay-so-tam-tru = Paper temporary-residence book (sổ tạm trú)
# digits: part of the name of the paper
check-giay-nay-con-dung-khong-giay-cmnd-9 = Old identity paper (chứng minh nhân dân), 9 digits
# digits: part of the name of the paper
check-giay-nay-con-dung-khong-giay-cmnd-12 = Old identity paper (chứng minh nhân dân), 12 digits
check-giay-nay-con-dung-khong-giay-cccd-ma-vach = Citizen identity card (căn cước công dân) with a bar code
check-giay-nay-con-dung-khong-giay-cccd-ma-vach-hint = No chip on it
check-giay-nay-con-dung-khong-giay-cccd-chip = Citizen identity card (căn cước công dân) with a chip
check-giay-nay-con-dung-khong-giay-cccd-chip-hint = “Căn cước công dân” at the top, and a chip on the card
check-giay-nay-con-dung-khong-giay-the-can-cuoc = Identity card (thẻ căn cước)
check-giay-nay-con-dung-khong-giay-the-can-cuoc-hint = “Căn cước” at the top, issued since { $id-law-in-force }
check-giay-nay-con-dung-khong-giay-ct07 = Residence certificate, form CT07 (giấy xác nhận thông tin về cư trú)
check-giay-nay-con-dung-khong-giay-ct07-hint = A paper from the police that says where you are registered
check-giay-nay-con-dung-khong-giay-bhyt-giay = Health-insurance card on paper (thẻ bảo hiểm y tế)
check-giay-nay-con-dung-khong-giay-hop-dong-so-cmnd = A contract or paper that bears the old identity number
check-giay-nay-con-dung-khong-giay-hop-dong-so-cmnd-hint = Also one with the number of a citizen identity card
check-giay-nay-con-dung-khong-giay-xac-nhan-cmnd = Confirmation of the old identity number (giấy xác nhận số chứng minh nhân dân)
check-giay-nay-con-dung-khong-giay-thong-bao-so-dinh-danh = Notice of the personal identity number (thông báo số định danh cá nhân)
check-giay-nay-con-dung-khong-giay-khong-biet-hint = Ask someone in the family to read the top line
check-giay-nay-con-dung-khong-khac-du-lieu-title = Does the book say the same as the police data?
check-giay-nay-con-dung-khong-khac-du-lieu-why = where they differ, offices use the residence data, not the book.
check-giay-nay-con-dung-khong-khac-du-lieu-help = Open VNeID, the electronic identity app, go to Ví giấy tờ and then Thông tin cư trú, and compare.
check-giay-nay-con-dung-khong-khac-du-lieu-giong = They are the same
check-giay-nay-con-dung-khong-khac-du-lieu-khac = Something is different
check-giay-nay-con-dung-khong-sap-lam-cu-tru-title = Are you about to file anything on residence?
check-giay-nay-con-dung-khong-sap-lam-cu-tru-why = the book is taken only when a procedure changes what it says.
check-giay-nay-con-dung-khong-sap-lam-cu-tru-help = For example registering at another place, splitting the household, changing its head.
check-giay-nay-con-dung-khong-sap-lam-cu-tru-khong = No, nothing
check-giay-nay-con-dung-khong-sap-lam-cu-tru-co = Yes, soon
check-giay-nay-con-dung-khong-the-thay-title = Do you have an identity card, or a citizen identity card still in date?
check-giay-nay-con-dung-khong-the-thay-why = a card in date is used instead of this old paper.
check-giay-nay-con-dung-khong-the-thay-co = Yes
check-giay-nay-con-dung-khong-the-thay-chua = Not yet
check-giay-nay-con-dung-khong-nguyen-ven-title = Is the card at hand and usable?
check-giay-nay-con-dung-khong-nguyen-ven-why = a card that is lost, or too damaged to use, has to be replaced.
check-giay-nay-con-dung-khong-nguyen-ven-con-tot = It is here and usable
check-giay-nay-con-dung-khong-nguyen-ven-mat = I lost it
check-giay-nay-con-dung-khong-nguyen-ven-hong = It is damaged and cannot be used
check-giay-nay-con-dung-khong-ngay-sinh-title = When was the holder of the card born?
check-giay-nay-con-dung-khong-ngay-sinh-why = at certain ages the card must be changed.
check-giay-nay-con-dung-khong-ngay-sinh-help = The date of birth is printed on the card. If you do not know the day and month, give the year alone.
check-giay-nay-con-dung-khong-ngay-cap-title = When was the card issued?
check-giay-nay-con-dung-khong-ngay-cap-why = a card issued within { $card-two-year-rule } before an age of change lasts until the next one.
check-giay-nay-con-dung-khong-ngay-cap-help = The day of issue is printed on the back. If you only remember the year, give the year.
check-giay-nay-con-dung-khong-han-the-title = What expiry date is printed on the card?
check-giay-nay-con-dung-khong-han-the-why = the card is good until the expiry date printed on it.
check-giay-nay-con-dung-khong-han-the-help = Look for the line “Có giá trị đến” (good until) or “Ngày hết hạn” (date of expiry). If you only remember the year, give the year.
check-giay-nay-con-dung-khong-han-the-khong-thoi-han = It says “Không thời hạn” (no expiry)
check-giay-nay-con-dung-khong-cu-tru-da-doi-title = Has anything about your residence changed since the certificate was issued?
check-giay-nay-con-dung-khong-cu-tru-da-doi-why = when the information changes, the certificate ends early.
check-giay-nay-con-dung-khong-cu-tru-da-doi-help = For example your permanent, temporary or present residence.
check-giay-nay-con-dung-khong-cu-tru-da-doi-chua-doi = Nothing has changed
check-giay-nay-con-dung-khong-cu-tru-da-doi-da-doi = Something has changed
check-giay-nay-con-dung-khong-ngay-cap-ct07-title = When was the certificate issued?
check-giay-nay-con-dung-khong-ngay-cap-ct07-why = it is good for { $ct07-validity } from the day of issue.
check-giay-nay-con-dung-khong-ngay-cap-ct07-help = Look for the line with day, month and year on the certificate. If you do not remember the day, give month and year.
check-giay-nay-con-dung-khong-co-cach-khac-title = Which of these can you show when you go to the doctor?
check-giay-nay-con-dung-khong-co-cach-khac-why = since { $bhyt-no-paper-from } paper cards are issued in a few cases only.
check-giay-nay-con-dung-khong-co-cach-khac-help = VssID is the social-insurance app on the phone. Tick everything you have.
check-giay-nay-con-dung-khong-co-cach-khac-the-chip = Identity card, or citizen identity card with a chip
check-giay-nay-con-dung-khong-co-cach-khac-vneid-muc-2 = VNeID level 2, with the health-insurance card
check-giay-nay-con-dung-khong-co-cach-khac-vssid = The VssID app
check-giay-nay-con-dung-khong-co-cach-khac-khong-co = None of these
check-giay-nay-con-dung-khong-noi-doi-giay-title = Is any office asking you for this paper?
check-giay-nay-con-dung-khong-noi-doi-giay-why = if so, the result gives you a sentence to say to the officer.
check-giay-nay-con-dung-khong-noi-doi-giay-help = Also when they ask for a new certificate, or for the paper to be changed.
check-giay-nay-con-dung-khong-noi-doi-giay-co = Yes, one is
check-giay-nay-con-dung-khong-noi-doi-giay-khong = No

# Outcomes

check-giay-nay-con-dung-khong-outcome-het-gia-tri-title = This paper is no longer valid
check-giay-nay-con-dung-khong-outcome-het-gia-tri = Do not use it as proof any more. The list below tells what to use instead.
check-giay-nay-con-dung-khong-outcome-khong-con-can-title = Nobody may ask for this paper any more
check-giay-nay-con-dung-khong-outcome-khong-con-can = The old number is in the QR code, the chip and VNeID. You need no confirmation.
check-giay-nay-con-dung-khong-outcome-het-han-title = This paper has run out, or is due to be changed
check-giay-nay-con-dung-khong-outcome-het-han = The list below tells why, and what to do.
check-giay-nay-con-dung-khong-outcome-mat-hong-title = The card has to be replaced
check-giay-nay-con-dung-khong-outcome-mat-hong = A card that is lost, or too damaged to use, is replaced. Go on with the check “My identity card”.
check-giay-nay-con-dung-khong-outcome-dung-cach-khac-title = No paper card is needed at the doctor’s
check-giay-nay-con-dung-khong-outcome-dung-cach-khac = Show what you chose. Whether the old paper card still counts, ask where you are treated.
check-giay-nay-con-dung-khong-outcome-con-dung-title = This paper is still good
check-giay-nay-con-dung-khong-outcome-con-dung = Go on using it. The first line of the list tells until when.
check-giay-nay-con-dung-khong-outcome-hoi-noi-nhan-title = No clear rule; ask before you use it
check-giay-nay-con-dung-khong-outcome-hoi-noi-nhan = The list below tells whom to ask, and what.
check-giay-nay-con-dung-khong-outcome-hoi-lai-title = Something has to be asked first
check-giay-nay-con-dung-khong-outcome-hoi-lai = Look at the lines marked “Ask”. When you know, come back and change your answer.

# The list: the paper itself

check-giay-nay-con-dung-khong-item-giay-nay-title = The paper in your hand
check-giay-nay-con-dung-khong-item-giay-nay-so-giay = The paper book was good through { $paper-book-last-valid-day } and is void now. Offices look residence up in the population and residence data.
check-giay-nay-con-dung-khong-item-giay-nay-cmnd = The old identity paper was good only through { $cmnd-last-valid-day }.
check-giay-nay-con-dung-khong-item-giay-nay-xac-nhan-cmnd = Nobody may ask for this confirmation, and the procedure for getting one is gone.
check-giay-nay-con-dung-khong-item-giay-nay-the-mat = A lost card has to be replaced.
check-giay-nay-con-dung-khong-item-giay-nay-the-hong = A card too damaged to use has to be replaced.
check-giay-nay-con-dung-khong-item-giay-nay-den-moc-tuoi = The card has come to an age of change. These are { $card-age-milestone-1 }, { $card-age-milestone-2 }, { $card-age-milestone-3 } and { $card-age-milestone-4 }.
check-giay-nay-con-dung-khong-item-giay-nay-het-han-in = The expiry date printed on the card is over, so it has to be changed.
check-giay-nay-con-dung-khong-item-giay-nay-the-con-dung = The card is good until the expiry date printed on it. You need not change it early.
check-giay-nay-con-dung-khong-item-giay-nay-ct07-het = It is good for { $ct07-validity }, and ends early when the residence information changes. It cannot be used any more.
check-giay-nay-con-dung-khong-item-giay-nay-ct07-con = It is good for { $ct07-validity } from the day of issue. If the residence information changes before that, it ends.
check-giay-nay-con-dung-khong-item-giay-nay-ct07-dung-ngay = The rule only says { $ct07-validity } from the day of issue. Ask the commune police: is it still good on the very day?
check-giay-nay-con-dung-khong-item-giay-nay-bhyt-giay = No rule was found that says whether an older paper card still counts. Ask where you are treated: is this paper card still accepted?
check-giay-nay-con-dung-khong-item-giay-nay-hop-dong = Papers and contracts with the old number stay valid. No state office may make you change them.
check-giay-nay-con-dung-khong-item-giay-nay-thong-bao = It comes from an old rule. Ask the commune police: is it still good, or is the number shown in VNeID enough?
check-giay-nay-con-dung-khong-item-giay-nay-hoi-lai = It is not certain whether this paper is still good. Take it to the commune police and ask: is it still valid?

# The list: instead of it

check-giay-nay-con-dung-khong-item-thay-bang-title = What to use instead
check-giay-nay-con-dung-khong-item-thay-bang-the-va-vneid = Show the card, or open VNeID level 2 at Ví giấy tờ, then Thông tin cư trú. The office has to look residence up itself.
check-giay-nay-con-dung-khong-item-thay-bang-co-quan-tra-cuu = The office has to look it up first. Ask there: if the look-up fails, is a residence certificate (CT07) needed?
check-giay-nay-con-dung-khong-item-thay-bang-dung-the = Use the card you have, until the expiry date printed on it.
check-giay-nay-con-dung-khong-item-thay-bang-hoi-lai = Look whether there is an identity card still in date at home. If not sure, ask the commune police: was a card issued to me?
check-giay-nay-con-dung-khong-item-di-kham-title = What to show at the doctor’s
check-giay-nay-con-dung-khong-item-di-kham-the-chip = Show the identity card, or the citizen identity card with a chip.
check-giay-nay-con-dung-khong-item-di-kham-vneid = Open the health-insurance card in VNeID level 2.
check-giay-nay-con-dung-khong-item-di-kham-vssid = Open the health-insurance card in the VssID app.
check-giay-nay-con-dung-khong-item-di-kham-chua-co = Someone without a chip card, or who cannot install VNeID or VssID, may belong to those who get a paper card. Ask the social-insurance office: do I?
check-giay-nay-con-dung-khong-item-di-kham-hoi-lai = Ask where you are treated: should I show the chip card, VNeID or VssID?

# The list: what to do

check-giay-nay-con-dung-khong-item-lam-the-title = Getting an identity card
check-giay-nay-con-dung-khong-item-lam-the-thay-cmnd = With the old paper void, you must get an identity card. For papers and fee see the check “My identity card”.
check-giay-nay-con-dung-khong-item-lam-the-da-co-the = With a card in date you need no new one.
check-giay-nay-con-dung-khong-item-lam-the-doi-the = The card must be changed. For the fee and how to file see the check “My identity card”.
check-giay-nay-con-dung-khong-item-lam-the-lam-lai = The card must be replaced. It can sometimes be done online: see the check “My identity card”.
check-giay-nay-con-dung-khong-item-lam-the-hoi-lai = Look again at the kind of card, the day of issue and the expiry. Or take it to the commune police and ask: must it be changed?
check-giay-nay-con-dung-khong-item-sua-du-lieu-title = The book and the data
check-giay-nay-con-dung-khong-item-sua-du-lieu-giong = The data says the same as the book; nothing has to be put right.
check-giay-nay-con-dung-khong-item-sua-du-lieu-khac = Offices use the data, not the book. Ask the commune police: which of the two is right? If the data is wrong, file form DC02 with proof.
check-giay-nay-con-dung-khong-item-sua-du-lieu-hoi-lai = Open VNeID at Ví giấy tờ, then Thông tin cư trú, and compare. If you cannot, ask the commune police: where does the data say I live?
check-giay-nay-con-dung-khong-item-giu-hay-nop-title = Keep the book or hand it in
check-giay-nay-con-dung-khong-item-giu-hay-nop-giu-o-nha = You need not hand the book in. You may keep it as a memento.
check-giay-nay-con-dung-khong-item-giu-hay-nop-dua-khi-lam = Take the book along. If the procedure changes what it says, the office keeps the book and issues no new one.
check-giay-nay-con-dung-khong-item-giu-hay-nop-hoi-lai = Ask the commune police: must I hand over the book for what I am about to file?
check-giay-nay-con-dung-khong-item-xin-ct07-title = A new residence certificate, form CT07
check-giay-nay-con-dung-khong-item-xin-ct07-chua-phai-xin = As long as nobody asks for it you need none. An office that can look residence up may not ask for it.
check-giay-nay-con-dung-khong-item-xin-ct07-hoi-noi-doi = Ask the office: can you look my residence up? If not, get a new one: { $ct07-time-limit } if the data is there, { $ct07-verify-time-limit } if it has to be verified.
check-giay-nay-con-dung-khong-item-xin-ct07-hoi-lai = Look at the day of issue, and whether your residence has changed. Then ask the office: can you look my residence up?

# The list: at the counter

check-giay-nay-con-dung-khong-item-cau-tra-loi-title = What to say to the officer
check-giay-nay-con-dung-khong-item-cau-tra-loi-so-giay = Say: “The paper book is void. Please look my residence up in the system, under Decree 104/2022/NĐ-CP.” Show the card or VNeID.
check-giay-nay-con-dung-khong-item-cau-tra-loi-ct07 = Say: “Can you look my residence up here? If so, form CT07 may not be asked for, under Circular 116/2026/TT-BCA.”
check-giay-nay-con-dung-khong-item-cau-tra-loi-hop-dong = Say: “A paper with the old number stays valid, under Article 46 of the Law on Identification. No state office may make me change it.”
check-giay-nay-con-dung-khong-item-cau-tra-loi-xac-nhan-cmnd = Say: “Please scan the QR code of the card, or look in VNeID. The confirmation may not be asked for, under Decree 70/2024/NĐ-CP.”
check-giay-nay-con-dung-khong-item-cau-tra-loi-hoi-lai = Ask the office: do you need this paper, or is a look-up enough?
check-giay-nay-con-dung-khong-item-phan-anh-title = If they still ask for it
check-giay-nay-con-dung-khong-item-phan-anh-van-doi = Ask for their answer in writing. Then ask the one-stop desk: where do I complain? It can be done on the National Public Service Portal, under Phản ánh, kiến nghị.
check-giay-nay-con-dung-khong-item-phan-anh-hoi-lai = If an office asks for this paper, ask the one-stop desk: may they?

# Warnings

check-giay-nay-con-dung-khong-warning-ngay-cap-khong-khop = The day of issue does not fit the kind of card. Please look again at the name at the top and the day of issue.
check-giay-nay-con-dung-khong-warning-han-khong-khop = The printed expiry is over, but by age no change is due yet. Please show the card to the commune police.
check-giay-nay-con-dung-khong-warning-so-cu-van-co-hieu-luc = Papers and contracts that bear the old identity number stay valid.
check-giay-nay-con-dung-khong-warning-khong-phai-doi-vi-sap-nhap = The mergers of provinces and communes make nobody change a card in date.
check-giay-nay-con-dung-khong-warning-moc-phai-doi = The card must be changed at { $card-age-milestone-1 }, { $card-age-milestone-2 }, { $card-age-milestone-3 } and { $card-age-milestone-4 }. A card issued within { $card-two-year-rule } before one of them lasts until the next.

# Days to remember

check-giay-nay-con-dung-khong-reminder-moc-tuoi-cccd = Birthday on which the card has to be changed
check-giay-nay-con-dung-khong-reminder-moc-tuoi-cccd-note = Go to the commune police to change to the identity card. A change because of age is free.
check-giay-nay-con-dung-khong-reminder-moc-tuoi = Birthday on which the card has to be changed
check-giay-nay-con-dung-khong-reminder-moc-tuoi-note = Go to the commune police to change the identity card. A change because of age is free.
check-giay-nay-con-dung-khong-reminder-han-in = End of the card, as printed on it
check-giay-nay-con-dung-khong-reminder-han-in-note = The card is good until this day. Look at it again before, so that you can change it in time.
check-giay-nay-con-dung-khong-reminder-ct07 = The CT07 certificate is { $ct07-validity } old
check-giay-nay-con-dung-khong-reminder-ct07-note = It ends. If you still need one, ask for a new one at any commune police or online, free of charge.
