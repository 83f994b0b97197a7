## The check of one's own data.

# Name and start page

check-du-lieu-cua-toi-title = Is my data right?
check-du-lieu-cua-toi-short-title = My data
check-du-lieu-cua-toi-description = Look at each entry of your population data yourself: is it right, complete, free of doubles, up to date? Learn which office mends which fault, and in which order.
check-du-lieu-cua-toi-intro = Open VNeID, the e-identity app, and look at each entry as the questions name it. At the end there is a list of what has to be put right, in the order in which to do it.

# Questions

check-du-lieu-cua-toi-da-xem-title = Where did you look at your data?
check-du-lieu-cua-toi-da-xem-why = only looking tells whether it is right.
check-du-lieu-cua-toi-da-xem-help = In VNeID level 2, open “Ví giấy tờ”, then “Thông tin cư trú”. You will be asked for a password or passcode.
check-du-lieu-cua-toi-da-xem-trong-vneid = In VNeID
check-du-lieu-cua-toi-da-xem-tren-the = Only on the card
check-du-lieu-cua-toi-da-xem-chua-xem = I have not looked yet
check-du-lieu-cua-toi-ho-ten-title = Is the name right?
check-du-lieu-cua-toi-ho-ten-why = a wrong name spreads to other papers.
check-du-lieu-cua-toi-ho-ten-help = Compare every letter and mark with the birth certificate.
check-du-lieu-cua-toi-ho-ten-dung = Right
check-du-lieu-cua-toi-ho-ten-sai = Wrong
check-du-lieu-cua-toi-ngay-sinh-title = Are day, month and year of birth right?
check-du-lieu-cua-toi-ngay-sinh-why = a wrong year of birth may make the identity number wrong too.
check-du-lieu-cua-toi-ngay-sinh-dung = Right
check-du-lieu-cua-toi-ngay-sinh-sai-ngay-thang = Day or month is wrong
check-du-lieu-cua-toi-ngay-sinh-sai-nam = The year is wrong
check-du-lieu-cua-toi-gioi-tinh-title = Is the sex right?
check-du-lieu-cua-toi-gioi-tinh-why = a wrong sex may make the identity number wrong too.
check-du-lieu-cua-toi-gioi-tinh-dung = Right
check-du-lieu-cua-toi-gioi-tinh-sai = Wrong
check-du-lieu-cua-toi-que-quan-noi-sinh-title = Are home village and place of birth registration right and complete?
check-du-lieu-cua-toi-que-quan-noi-sinh-why = a missing commune or province must be added. A wrong place of birth registration may make the identity number wrong.
check-du-lieu-cua-toi-que-quan-noi-sinh-help = See whether both commune and province are named. If several things are wrong, choose the line that comes first.
check-du-lieu-cua-toi-que-quan-noi-sinh-dung = Right and complete
check-du-lieu-cua-toi-que-quan-noi-sinh-sai-noi-khai-sinh = The place of birth registration is wrong
check-du-lieu-cua-toi-que-quan-noi-sinh-sai-que-quan = The home village is wrong
check-du-lieu-cua-toi-que-quan-noi-sinh-thieu-xa-tinh = The commune or the province is missing
check-du-lieu-cua-toi-goc-sai-title = Where did the fault begin?
check-du-lieu-cua-toi-goc-sai-why = a fault is mended first where it began.
check-du-lieu-cua-toi-goc-sai-help = Lay birth certificate, card and VNeID side by side.
check-du-lieu-cua-toi-goc-sai-giay-khai-sinh = In the birth certificate
check-du-lieu-cua-toi-goc-sai-giay-khai-sinh-hint = The birth certificate itself is wrong
check-du-lieu-cua-toi-goc-sai-du-lieu = In VNeID only
check-du-lieu-cua-toi-goc-sai-du-lieu-hint = Birth certificate and card are right
check-du-lieu-cua-toi-goc-sai-in-tren-the = On the card, not by the office
check-du-lieu-cua-toi-goc-sai-co-quan-in-sai = The office printed the card wrongly
check-du-lieu-cua-toi-noi-o-title = Are permanent, temporary and present residence right?
check-du-lieu-cua-toi-noi-o-why = a move, a new street name and a mistake are each handled differently.
check-du-lieu-cua-toi-noi-o-help = A different name of commune or province because of a merger is no mistake.
check-du-lieu-cua-toi-noi-o-dung = All right
check-du-lieu-cua-toi-noi-o-sai = There is a mistake
check-du-lieu-cua-toi-noi-o-ten-xa-tinh-cu = Only the commune or province has a new name after a merger
check-du-lieu-cua-toi-noi-o-doi-ten-duong-so-nha = The street name or house number has changed
check-du-lieu-cua-toi-noi-o-da-chuyen-di = I moved and have not registered
check-du-lieu-cua-toi-quan-he-chu-ho-title = Are the head and the members of the household right?
check-du-lieu-cua-toi-quan-he-chu-ho-why = a death, a move or a new head of household must be entered.
check-du-lieu-cua-toi-quan-he-chu-ho-help = If several things apply, choose the most pressing: someone has to be taken off.
check-du-lieu-cua-toi-quan-he-chu-ho-dung = All right
check-du-lieu-cua-toi-quan-he-chu-ho-sai-quan-he = My relation to the head of the household is wrong
check-du-lieu-cua-toi-quan-he-chu-ho-da-doi-chu-ho = The head of the household changed and was not updated
check-du-lieu-cua-toi-quan-he-chu-ho-co-nguoi-phai-xoa = Someone who died or moved away is still listed
check-du-lieu-cua-toi-hon-nhan-title = Is the marital status right?
check-du-lieu-cua-toi-hon-nhan-why = after a marriage or divorce the data must follow.
check-du-lieu-cua-toi-hon-nhan-dung = Right
check-du-lieu-cua-toi-hon-nhan-da-doi-chua-cap-nhat = Married or divorced, and not updated
check-du-lieu-cua-toi-hon-nhan-sai = It was wrong from the start
check-du-lieu-cua-toi-so-cmnd-cu-title = Is the old identity card number right?
check-du-lieu-cua-toi-so-cmnd-cu-why = many older papers and contracts carry it.
check-du-lieu-cua-toi-so-cmnd-cu-dung = Right
check-du-lieu-cua-toi-so-cmnd-cu-thieu-hoac-sai = Missing or wrong
check-du-lieu-cua-toi-so-cmnd-cu-khong-co-so-cu = I never had the old card (chứng minh nhân dân)
check-du-lieu-cua-toi-trung-lap-title = Is there someone else’s data, or a second identity number?
check-du-lieu-cua-toi-trung-lap-why = “clean” data has no doubles and mixes nobody up.
check-du-lieu-cua-toi-trung-lap-khong = No
check-du-lieu-cua-toi-trung-lap-co = Yes
check-du-lieu-cua-toi-co-giay-chung-minh-title = Do you have papers that show what is right?
check-du-lieu-cua-toi-co-giay-chung-minh-why = the application needs proof.
check-du-lieu-cua-toi-co-giay-chung-minh-co = Yes
check-du-lieu-cua-toi-co-giay-chung-minh-chua = Not yet
check-du-lieu-cua-toi-bi-tu-choi-title = Have you already applied to have it put right?
check-du-lieu-cua-toi-bi-tu-choi-why = an office that refuses must give its reasons.
check-du-lieu-cua-toi-bi-tu-choi-chua-nop = Not yet
check-du-lieu-cua-toi-bi-tu-choi-da-bi-tu-choi = Yes, and it was refused
check-du-lieu-cua-toi-bi-tu-choi-khong = Yes, and it was not refused

# Outcomes

check-du-lieu-cua-toi-outcome-xem-truoc-title = First look at every entry in VNeID
check-du-lieu-cua-toi-outcome-xem-truoc = Until you have looked, nobody knows what is right. Look in VNeID, or have the commune police look, then come back and answer.
check-du-lieu-cua-toi-outcome-sua-ho-tich-truoc-title = The birth certificate is wrong: put it right first
check-du-lieu-cua-toi-outcome-sua-ho-tich-truoc = Ask the people’s committee of the commune or ward how to have it corrected. Civil status comes first, then the data, then the card.
check-du-lieu-cua-toi-outcome-nhieu-viec-title = Several things must be put right, one after the other
check-du-lieu-cua-toi-outcome-nhieu-viec = Work through the list below from top to bottom.
check-du-lieu-cua-toi-outcome-bao-trung-title = Tell the commune police: data is doubled or mixed up
check-du-lieu-cua-toi-outcome-bao-trung = Take your card to the police of the commune or ward, or report it in VNeID. Ask there how it is mended.
check-du-lieu-cua-toi-outcome-lap-lai-so-title = Put the data right, and ask whether the identity number must be set anew
check-du-lieu-cua-toi-outcome-lap-lai-so = A wrong sex, year of birth or place of birth registration may make the identity number wrong. Ask the police of the commune or ward when you apply.
check-du-lieu-cua-toi-outcome-cap-doi-the-title = Change the card, because it is wrong
check-du-lieu-cua-toi-outcome-cap-doi-the = Book a time and have the card changed at the police of the commune or ward.
check-du-lieu-cua-toi-outcome-sua-du-lieu-title = Ask for the population data to be put right
check-du-lieu-cua-toi-outcome-sua-du-lieu = Hand in form DC02 with proof, online or at the nearest police.
check-du-lieu-cua-toi-outcome-sua-cu-tru-title = Bring the residence data up to date
check-du-lieu-cua-toi-outcome-sua-cu-tru = Follow the list below, at the police of the commune where you live or online.
check-du-lieu-cua-toi-outcome-bo-sung-title = Add what is missing of place of birth or home village
check-du-lieu-cua-toi-outcome-bo-sung = Hand in a paper, or a written undertaking if you have none.
check-du-lieu-cua-toi-outcome-dung-du-title = Nothing was found that must be put right
check-du-lieu-cua-toi-outcome-dung-du = By the entries you looked at, the data is right and complete. Look again when something changes.
check-du-lieu-cua-toi-outcome-hoi-lai-title = Some entries must be looked at again
check-du-lieu-cua-toi-outcome-hoi-lai = What is marked “Missing” can be done now. For what is marked “Ask”, look in VNeID or ask the police of the commune or ward.

# The list: looking

check-du-lieu-cua-toi-item-tu-kiem-tra-title = Look at the data in VNeID
check-du-lieu-cua-toi-item-tu-kiem-tra-da-xem = You have looked in VNeID.
check-du-lieu-cua-toi-item-tu-kiem-tra-xem-them = The card shows only some of it. In VNeID level 2, open “Ví giấy tờ”, then “Thông tin cư trú” for the rest.
check-du-lieu-cua-toi-item-tu-kiem-tra-chua-xem = In VNeID level 2, open “Ví giấy tờ”, then “Thông tin cư trú”. It shows permanent, temporary and present residence, the head and the members of the household.
check-du-lieu-cua-toi-item-tu-kiem-tra-hoi-lai = If VNeID does not open, ask the police of the commune or ward: “Please see whether my data is right.”
check-du-lieu-cua-toi-item-muoi-muc-title = What to look at
check-du-lieu-cua-toi-item-muoi-muc-dung-het = The entries you looked at are all right and complete.
check-du-lieu-cua-toi-item-muoi-muc-danh-sach = Name, date of birth, sex, home village and place of birth registration. Permanent, temporary and present residence. Relation to the head of the household, marital status, old identity card number.
check-du-lieu-cua-toi-item-muoi-muc-con-muc-chua-ro = Where you chose “I do not know”, look in VNeID again. If you cannot, ask the nearest police: “What does this entry say?”
check-du-lieu-cua-toi-item-muoi-muc-hoi-lai = If you do not remember what you looked at, look in VNeID again. If you cannot, ask the nearest police.

# The list: civil status first

check-du-lieu-cua-toi-item-cai-chinh-ho-tich-title = Civil status, birth certificate
check-du-lieu-cua-toi-item-cai-chinh-ho-tich-lam-truoc = Do this first of all. Ask the people’s committee of the commune or ward: “My birth certificate is wrong. What do I need to have it corrected?”
check-du-lieu-cua-toi-item-cai-chinh-ho-tich-ho-tich-chua-cap-nhat = Ask the people’s committee of the commune or ward: “What does my civil status record say about marriage?” No source says which office mends this entry.
check-du-lieu-cua-toi-item-cai-chinh-ho-tich-hoi-lai = Only needed when the birth certificate itself is wrong. Compare with it again.

# The list: population data

check-du-lieu-cua-toi-item-dieu-chinh-dan-cu-title = Application to put population data right, form DC02
check-du-lieu-cua-toi-item-dieu-chinh-dan-cu-sau-ho-tich = When the civil status record is right, residence data follows by itself. If it does not, hand in form DC02 with proof.
check-du-lieu-cua-toi-item-dieu-chinh-dan-cu-phai-sua = Hand in form DC02 with proof by VNeID, the National Public Service Portal or at the nearest police. The time counts from when the police of the commune where you live have the file.
check-du-lieu-cua-toi-item-dieu-chinh-dan-cu-hon-nhan = After a marriage or divorce the data follows by itself. If it does not, hand in form DC02 with proof.
check-du-lieu-cua-toi-item-dieu-chinh-dan-cu-muc-con-lai = For an entry that is missing or wrong, hand in form DC02 with proof. An office that refuses must give its reasons.
check-du-lieu-cua-toi-item-dieu-chinh-dan-cu-hoi-lai = Look at the unclear entry again. If it is wrong or missing, hand in form DC02, or ask the nearest police.
check-du-lieu-cua-toi-item-giay-chung-minh-title = Proof
check-du-lieu-cua-toi-item-giay-chung-minh-da-co = You have papers that show what is right.
check-du-lieu-cua-toi-item-giay-chung-minh-con-thieu = You need papers that prove what has to be put right. If you do not know which, ask where you apply: “Which paper proves this entry?”
check-du-lieu-cua-toi-item-giay-chung-minh-hoi-lai = See which papers at home are right. Then ask where you apply: “Can this paper serve as proof?”
check-du-lieu-cua-toi-item-bo-sung-noi-sinh-title = Adding place of birth or home village
check-du-lieu-cua-toi-item-bo-sung-noi-sinh-phai-bo-sung = When commune or province is missing, hand in a paper, or a written undertaking if there is none. Places are written with their new names.
check-du-lieu-cua-toi-item-bo-sung-noi-sinh-hoi-lai = See whether home village and place of birth registration name both commune and province. If not, ask the police of the commune or ward how to add it.
check-du-lieu-cua-toi-item-so-dinh-danh-title = Personal identity number
check-du-lieu-cua-toi-item-so-dinh-danh-hoi-lap-lai = When a wrong sex, year of birth or place of birth registration made the number wrong, it is cancelled and set anew. Ask the police of the commune or ward: “Must my identity number be set anew?”
check-du-lieu-cua-toi-item-so-dinh-danh-hoi-lai = Only to be asked when sex, year of birth or place of birth registration is wrong. Look at these three first.

# The list: the card

check-du-lieu-cua-toi-item-cap-doi-the-title = Change of the identity card
check-du-lieu-cua-toi-item-cap-doi-the-loi-co-quan = When the office printed it wrongly, the card is changed free of charge.
check-du-lieu-cua-toi-item-cap-doi-the-in-sai = A card with a printing fault is changed. The fee depends on the card and the person: see the check “My identity card”.
check-du-lieu-cua-toi-item-cap-doi-the-sau-khai-sinh = When civil status and data are right, have the card changed. For the fee see the check “My identity card”.
check-du-lieu-cua-toi-item-cap-doi-the-hoi-lai = A card with a fault must be changed. If it is not clear where the fault began, take birth certificate and card to the police of the commune or ward.

# The list: residence

check-du-lieu-cua-toi-item-noi-o-title = Permanent, temporary and present residence
check-du-lieu-cua-toi-item-noi-o-tu-cap-nhat = New names of communes and provinces after a merger are entered by the authority. There is nothing to do and nothing to pay.
check-du-lieu-cua-toi-item-noi-o-dang-ky-noi-moi = Whoever lives outside the commune of permanent residence for { $temporary-residence-duty-days } or more must register temporary residence. With a new lawful home and the conditions met, register permanent residence within { $permanent-residence-duty }.
check-du-lieu-cua-toi-item-noi-o-hoi-lai = Open VNeID and look at “Thông tin cư trú”. If you cannot, ask the police of the commune or ward: “What does my residence say?”
check-du-lieu-cua-toi-item-dieu-chinh-cu-tru-title = Adjusting residence data, form CT01
check-du-lieu-cua-toi-item-dieu-chinh-cu-tru-doi-chu-ho = Hand in form CT01 with proof of the change of head of household.
check-du-lieu-cua-toi-item-dieu-chinh-cu-tru-ten-duong-so-nha = A new street name or house number is adjusted with form CT01. Ask the police of the commune or ward: “Do you update it yourselves, or must I hand in the form?”
check-du-lieu-cua-toi-item-dieu-chinh-cu-tru-hoi-lai = Only needed when the head of the household, the street name or the house number changed. If it is not clear, ask the police of the commune or ward.
check-du-lieu-cua-toi-item-bao-sai-vneid-title = Reporting wrong residence data
check-du-lieu-cua-toi-item-bao-sai-vneid-phan-anh = In VNeID, open “Cài đặt”, “Phản ánh khó khăn, vướng mắc”, then “Tạo phản ánh”. Choose “Sai dữ liệu, kiến nghị về thông tin cư trú”, write and send. Without VNeID, go to the police of the commune or ward.
check-du-lieu-cua-toi-item-bao-sai-vneid-hoi-lai = Look at the residence and the relation to the head of household again. If wrong, report it in VNeID or at the police of the commune or ward.
check-du-lieu-cua-toi-item-quan-he-chu-ho-title = Relation to the head of the household
check-du-lieu-cua-toi-item-quan-he-chu-ho-hoi-cach-sua = No source says how this entry is mended. Ask the police of the commune or ward: “My relation to the head of the household is wrong. Which paper do you need?”
check-du-lieu-cua-toi-item-quan-he-chu-ho-hoi-lai = Open VNeID and see the head and the members of the household. If you cannot, ask the police of the commune or ward.
check-du-lieu-cua-toi-item-xoa-dang-ky-title = Taking someone who died or moved away off the register
check-du-lieu-cua-toi-item-xoa-dang-ky-phai-xoa = A household with someone to be taken off must do it within { $deletion-duty-days }, online, with form CT01 and proof. Permanent residence takes { $permanent-deletion-time-limit }, temporary residence { $temporary-deletion-time-limit }.
check-du-lieu-cua-toi-item-xoa-dang-ky-hoi-lai = When someone who died or moved away is still listed, they must be taken off. If it is not clear, ask the police of the commune or ward.

# The list: clean, and answered

check-du-lieu-cua-toi-item-trung-lap-title = Data that is doubled or mixed with someone else’s
check-du-lieu-cua-toi-item-trung-lap-bao-cong-an = Go to the police of the commune or ward, or report it in VNeID. Ask: “My data is doubled. Which number stays, and how is it mended?”
check-du-lieu-cua-toi-item-trung-lap-hoi-lai = See whether VNeID shows a strange name or another number. If it does, ask the police of the commune or ward.
check-du-lieu-cua-toi-item-doi-ly-do-title = Asking for the reasons of a refusal
# digits: the article and decree that are to be named
check-du-lieu-cua-toi-item-doi-ly-do-xin-ly-do = An office that refuses to put population data right must give its reasons. Say: “Xin cho biết lý do từ chối theo khoản 3 Điều 6 Nghị định 70/2024/NĐ-CP.” It asks for the reasons for the refusal under Article 6, clause 3 of Decree 70/2024/NĐ-CP.

# Warnings

check-du-lieu-cua-toi-warning-luat-cu-tru-vua-sua = The Law on Residence was amended, and the new wording on adjustments has not been read. Ask the police of the commune or ward before you apply.
check-du-lieu-cua-toi-warning-xoa-tam-tru = The public service page has shown a shorter time for temporary residence. Please ask when you apply.
check-du-lieu-cua-toi-warning-khong-dung-so-giay = Where the paper household book differs from the residence data, the data counts. Do not go by the book.
