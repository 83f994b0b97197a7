## The check of how to prove where one lives.

# Name and start page

check-chung-minh-noi-o-title = Proving where you live
check-chung-minh-noi-o-short-title = Proof of residence
check-chung-minh-noi-o-description = A few short questions tell you what to use instead of the paper household book. They say when a residence certificate is needed, and what to say when someone asks for the book.
check-chung-minh-noi-o-intro = Answer for the matter at hand. At the end you know what to show, what you need not hand in, and whom to ask.

# Questions

check-chung-minh-noi-o-viec-title = What are you trying to do?
check-chung-minh-noi-o-viec-why = a state office has to look up your residence itself. A bank and others have to be asked.
check-chung-minh-noi-o-viec-help = For several matters, answer for each in turn.
check-chung-minh-noi-o-viec-nhap-hoc = Enrol a child at school
check-chung-minh-noi-o-viec-khai-sinh = Register a birth
check-chung-minh-noi-o-viec-ket-hon = Register a marriage
check-chung-minh-noi-o-viec-chung-thuc = Have a copy certified
check-chung-minh-noi-o-viec-ngan-hang = Borrow from a bank
check-chung-minh-noi-o-viec-cong-chung = Have a land or house deed notarised
check-chung-minh-noi-o-viec-dien = Sign an electricity contract
check-chung-minh-noi-o-viec-bhyt-ho-gia-dinh = Buy household health insurance
check-chung-minh-noi-o-viec-dang-ky-xe = Register a vehicle
check-chung-minh-noi-o-viec-ho-chieu = Get a passport
check-chung-minh-noi-o-viec-viec-khac = Another procedure at a state office
check-chung-minh-noi-o-thong-tin-cu-tru-title = Is your residence data right?
check-chung-minh-noi-o-thong-tin-cu-tru-why = offices use the data, not the paper book. Wrong data has to be put right first.
check-chung-minh-noi-o-thong-tin-cu-tru-help = Open VNeID, then Ví giấy tờ (wallet), then Thông tin cư trú (residence). It shows permanent, temporary and present residence, the head of household and its members.
check-chung-minh-noi-o-thong-tin-cu-tru-dung = It matches where I live
check-chung-minh-noi-o-thong-tin-cu-tru-sai = It is wrong or incomplete
check-chung-minh-noi-o-thong-tin-cu-tru-khong-biet-hint = Choose this if you have never looked
check-chung-minh-noi-o-vneid-title = Which level is your VNeID account?
check-chung-minh-noi-o-vneid-why = VNeID of level 2 shows your residence on the phone.
check-chung-minh-noi-o-vneid-help = VNeID is the electronic identity app. Level 2 means that the police took your photo and fingerprints.
check-chung-minh-noi-o-vneid-muc-2 = Level 2, in use
check-chung-minh-noi-o-vneid-chua-kich-hoat = Level 2 applied for, not activated
check-chung-minh-noi-o-vneid-muc-1 = Level 1
check-chung-minh-noi-o-vneid-chua-co = No VNeID
check-chung-minh-noi-o-the-title = Which card in date do you have?
check-chung-minh-noi-o-the-why = the officer reads the code or chip on the card to look up your residence.
check-chung-minh-noi-o-the-help = The expiry date is printed on the card. The chip is a small metal square.
check-chung-minh-noi-o-the-the-chip = Identity card, or citizen identity card with a chip
check-chung-minh-noi-o-the-khong-chip = Citizen identity card with a bar code
check-chung-minh-noi-o-the-cmnd = Only the old identity paper (chứng minh nhân dân)
check-chung-minh-noi-o-the-chua-co = No card in date
check-chung-minh-noi-o-ho-doi-title = Does the office ask for a paper about your residence?
check-chung-minh-noi-o-ho-doi-why = some papers may no longer be asked for, others only when a look-up fails.
check-chung-minh-noi-o-ho-doi-help = Choose everything they ask for.
check-chung-minh-noi-o-ho-doi-khong-doi = Nobody has asked for anything
check-chung-minh-noi-o-ho-doi-so-ho-khau = The household book or temporary-residence book
check-chung-minh-noi-o-ho-doi-ct07 = The residence certificate, form CT07
check-chung-minh-noi-o-ho-doi-ban-chinh = The original of a paper that VNeID already holds
check-chung-minh-noi-o-ho-doi-giay-khac = Another paper
check-chung-minh-noi-o-tra-cuu-duoc-title = Can that office look up your residence?
check-chung-minh-noi-o-tra-cuu-duoc-why = an office that can look it up may not ask for the residence certificate.
check-chung-minh-noi-o-tra-cuu-duoc-duoc = It can
check-chung-minh-noi-o-tra-cuu-duoc-khong-duoc = It tried and could not
check-chung-minh-noi-o-tra-cuu-duoc-khong-biet-hint = If unsure, ask them to try
check-chung-minh-noi-o-da-noi-title = Have you told them that it is not required?
check-chung-minh-noi-o-da-noi-why = if they insist after that, there are places to complain.
check-chung-minh-noi-o-da-noi-da-noi = Yes, and they insist
check-chung-minh-noi-o-da-noi-chua-noi = Not yet

# Outcomes

check-chung-minh-noi-o-outcome-sua-du-lieu-truoc-title = First put the residence data right
check-chung-minh-noi-o-outcome-sua-du-lieu-truoc = Where book and data differ, offices use the data. Have the commune police correct it, then file.
check-chung-minh-noi-o-outcome-noi-ho-doi-sai-title = You need not hand in what they ask for
check-chung-minh-noi-o-outcome-noi-ho-doi-sai = The list below has a sentence to say. Show your card or VNeID and ask them to look it up.
check-chung-minh-noi-o-outcome-xin-ct07-title = Get a residence certificate, form CT07
check-chung-minh-noi-o-outcome-xin-ct07 = As they cannot look it up, get this certificate: online, or from the police of any commune.
check-chung-minh-noi-o-outcome-co-quan-tu-tra-cuu-title = No proof of residence to hand in
check-chung-minh-noi-o-outcome-co-quan-tu-tra-cuu = The office looks up your residence itself. Bring your card or open VNeID if they need it.
check-chung-minh-noi-o-outcome-hoi-noi-nhan-title = Ask the office which paper it needs
check-chung-minh-noi-o-outcome-hoi-noi-nhan = The paper book has no value, so leave it at home. Ask about any other paper before you go.
check-chung-minh-noi-o-outcome-hoi-lai-title = Something must be asked before this is settled
check-chung-minh-noi-o-outcome-hoi-lai = Look at what the list marks “Ask”. Once you know, come back and change your answer.

# What to say and show

check-chung-minh-noi-o-item-noi-gi-title = When asked for the household book
# digits: the number of the decree
check-chung-minh-noi-o-item-noi-gi-doi-so = “The paper household book lost its value after { $paper-book-last-valid-day }. Please look up my residence by my card or VNeID, under Decree 104/2022.”
check-chung-minh-noi-o-item-noi-gi-hoi-lai = Ask the office: “Which paper about my residence do you need?”
check-chung-minh-noi-o-item-noi-gi-ct07-title = When asked for a CT07
# digits: the place in the circular
check-chung-minh-noi-o-item-noi-gi-ct07-noi = “As you can look it up, no residence certificate may be required: Article 16(5), Circular 116/2026/TT-BCA.”
check-chung-minh-noi-o-item-noi-gi-ct07-hoi = Ask them: “Can you look up my residence?”
check-chung-minh-noi-o-item-noi-gi-ban-chinh-title = When asked for an original that VNeID holds
# digits: the number of the decree
check-chung-minh-noi-o-item-noi-gi-ban-chinh-chung-thuc = “This paper is in VNeID. For certification the original may not be required, under Decree 280/2025.”
check-chung-minh-noi-o-item-noi-gi-ban-chinh-noi = “This paper is in VNeID. The Law on Identification forbids asking for it again, unless data do not match or another law says so.”
check-chung-minh-noi-o-item-noi-gi-ban-chinh-hoi = Ask them: “May I show this paper in VNeID?”
check-chung-minh-noi-o-item-noi-gi-khac-title = When asked for another paper
check-chung-minh-noi-o-item-noi-gi-khac-hoi = Ask: “Which rule requires this paper? Can you look it up by my card or VNeID?”
check-chung-minh-noi-o-item-vneid-cu-tru-title = Residence data in VNeID
check-chung-minh-noi-o-item-vneid-cu-tru-mo-duoc = In VNeID open Ví giấy tờ, then Thông tin cư trú, and show the screen.
check-chung-minh-noi-o-item-vneid-cu-tru-dang-sai = VNeID shows wrong data. Once corrected, look again under Ví giấy tờ.
check-chung-minh-noi-o-item-vneid-cu-tru-dung-the = Without VNeID of level 2 the card will do. The officer looks it up.
check-chung-minh-noi-o-item-vneid-cu-tru-hoi-lai = Look at Thông tin cư trú in VNeID. If you cannot, ask the commune police: “Is my residence data right?”
check-chung-minh-noi-o-item-vneid-cu-tru-khong-co-gi = No VNeID of level 2 and no card. Ask the office: “Can you look me up by my personal number?”
check-chung-minh-noi-o-item-the-title = Identity card
check-chung-minh-noi-o-item-the-mang-theo = Bring the card in date. The officer scans its code or reads its chip.
check-chung-minh-noi-o-item-the-ma-vach = The card with a bar code is good until the date printed on it.
check-chung-minh-noi-o-item-the-cmnd = The old identity paper was good only through { $cmnd-last-valid-day }. Get an identity card.
check-chung-minh-noi-o-item-the-chua-co = No card in date. From the age of { $card-mandatory-age } a card is obligatory; see the check of the identity card.
check-chung-minh-noi-o-item-the-hoi-lai = Look at the expiry date on the card. Without a card, ask the commune police.

# Papers

check-chung-minh-noi-o-item-so-ho-khau-title = The paper household or temporary-residence book
check-chung-minh-noi-o-item-so-ho-khau-khong-can = No need to bring it. The paper book lost its value after { $paper-book-last-valid-day }.
check-chung-minh-noi-o-item-ct07-title = Residence certificate, form CT07
check-chung-minh-noi-o-item-ct07-phai-xin = For yourself you need no head of household; for the whole household the head applies. It is valid for { $ct07-validity }; if a check is needed, wait { $ct07-verify-time-limit }.
check-chung-minh-noi-o-item-ct07-khong-duoc-doi = As they can look it up, they may not ask for it.
check-chung-minh-noi-o-item-ct07-khong-can = The office looks it up; no need for this certificate.
check-chung-minh-noi-o-item-ct07-hoi-truoc = Ask the office: “Do you need a residence certificate, or can you look it up?” Get one only if needed.
check-chung-minh-noi-o-item-ct07-hoi-lai = Ask the office to try a look-up. Get this certificate only if that fails.
check-chung-minh-noi-o-item-giay-theo-viec-title = Papers for this matter
check-chung-minh-noi-o-item-giay-theo-viec-nhap-hoc = In Hồ Chí Minh City, for example, schools use the present residence in VNeID. Elsewhere ask the school: “Do you use the data in VNeID?”
check-chung-minh-noi-o-item-giay-theo-viec-ho-tich = Give your personal number for the look-up. Show originals only if it fails.
check-chung-minh-noi-o-item-giay-theo-viec-chung-thuc = For a paper that VNeID holds no original is needed. For others, ask where you have it certified.
check-chung-minh-noi-o-item-giay-theo-viec-ngan-hang = Ask the bank: “Do you need the members of my household?” If so, get a CT07.
check-chung-minh-noi-o-item-giay-theo-viec-cong-chung = Ask the notary: “Do you need a CT07, or only the card?” Ask above all about an inheritance.
check-chung-minh-noi-o-item-giay-theo-viec-dien = The electricity rules have changed. Ask the supplier: “Residence data, house papers or lease?”
check-chung-minh-noi-o-item-giay-theo-viec-bhyt = Ask the social insurance office: “Are the members of my household in the data?”
check-chung-minh-noi-o-item-giay-theo-viec-dang-ky-xe = Ask the registration office: “Is my card or VNeID enough?”
check-chung-minh-noi-o-item-giay-theo-viec-ho-chieu = No source speaks of passports. Ask the passport office: “Do you need any proof of residence?”
check-chung-minh-noi-o-item-giay-theo-viec-viec-khac = Nearly { $procedures-using-data } procedures use data instead of papers on residence. Ask: “What else do I need?”
check-chung-minh-noi-o-item-giay-theo-viec-hoi-lai = Ask the office: “Which papers does this need?”

# Putting it right

check-chung-minh-noi-o-item-sua-cu-tru-title = Correcting the residence data
check-chung-minh-noi-o-item-sua-cu-tru-phai-sua = Go to the commune police, or report it in VNeID: Cài đặt, Phản ánh khó khăn, vướng mắc, then the entry on wrong residence data.
check-chung-minh-noi-o-item-sua-cu-tru-hoi-lai = Look at Thông tin cư trú in VNeID, or ask the commune police. Wrong data must be corrected.
check-chung-minh-noi-o-item-phan-anh-title = Complaining about the demand
check-chung-minh-noi-o-item-phan-anh-van-doi = Ask for a written answer. You can complain on the National Public Service Portal, at the one-stop desk or to the office above.
check-chung-minh-noi-o-item-phan-anh-hoi-lai = First say the sentence above. If they insist, ask the one-stop desk where to complain.

# Warnings

check-chung-minh-noi-o-warning-ct07-het-som = A CT07 loses its value as soon as the residence data changes.
check-chung-minh-noi-o-warning-chua-tich-hop = Papers in VNeID need an account of level 2 in use. Look again at your answer on VNeID.
