## The guide to moving, renting and splitting a household: what to register, by when, with what, for how much.

guide-chuyen-nha-thue-nha-tach-ho-title = Moving, renting, splitting a household
guide-chuyen-nha-thue-nha-tach-ho-short-title = Moving and renting
guide-chuyen-nha-thue-nha-tach-ho-description = Moving home, renting a room, moving in with relatives, splitting a household, guests who stay: what has to be registered in Việt Nam. By when, with which papers and for how much.

# tra-loi-ngan
guide-chuyen-nha-thue-nha-tach-ho-tra-loi-ngan-title = I am moving or renting. What must I do?
guide-chuyen-nha-thue-nha-tach-ho-dang-ky-cho-moi = Register the new home.
guide-chuyen-nha-thue-nha-tach-ho-ba-muoi-ngay = Whoever lives outside the commune or ward of permanent residence for { $temporary-residence-duty-days } or more must register temporary residence (tạm trú).
guide-chuyen-nha-thue-nha-tach-ho-muoi-hai-thang = With a new lawful home and the conditions met, permanent residence (thường trú) must be registered there within { $permanent-residence-duty }.

# nop-the-nao
guide-chuyen-nha-thue-nha-tach-ho-nop-the-nao-title = Where to file, and what to bring
guide-chuyen-nha-thue-nha-tach-ho-noi-nop = Go to the commune police where you live. Or file on the national public service portal (Cổng Dịch vụ công quốc gia) or in VNeID, the electronic identity app.
guide-chuyen-nha-thue-nha-tach-ho-gio-nhan = Files are taken in office hours from Monday to Friday and on Saturday mornings, except holidays.
guide-chuyen-nha-thue-nha-tach-ho-den-truc-tiep = Since { $residence-circular-in-force } at the counter you only give name, date of birth, identity number, residence and your conditions. The officer builds the file from the data. What the data holds need not be handed in.
guide-chuyen-nha-thue-nha-tach-ho-to-khai = Form CT01 serves for almost every residence procedure.
guide-chuyen-nha-thue-nha-tach-ho-nho-lam-thay = If you are busy or far away, you may authorise someone else.
guide-chuyen-nha-thue-nha-tach-ho-bon-cach-dong-y = The head of household and the owner consent in one of four ways. They sign form CT01; confirm in VNeID or on the portal; say so when the police verify; or write a note.

# thue-tro
guide-chuyen-nha-thue-nha-tach-ho-thue-tro-title = Renting or staying with others: temporary residence
guide-chuyen-nha-thue-nha-tach-ho-giay-thue-title = Papers
guide-chuyen-nha-thue-nha-tach-ho-giay-thue = You need form CT01 and a paper on the home. A paper for renting, borrowing or staying need not be notarised. What the office can look up need not be handed in.
guide-chuyen-nha-thue-nha-tach-ho-bao-lau-title = Time
guide-chuyen-nha-thue-nha-tach-ho-bao-lau = It takes { $temporary-residence-time-limit }. Each registration lasts up to { $temporary-residence-max } and can be renewed many times.
guide-chuyen-nha-thue-nha-tach-ho-gia-han-title = Renewal
guide-chuyen-nha-thue-nha-tach-ho-gia-han = Renew it within the { $temporary-residence-renewal-window } before it ends.
guide-chuyen-nha-thue-nha-tach-ho-tien-tam-tru-title = The fee
guide-chuyen-nha-thue-nha-tach-ho-tien-tam-tru = The fee is { $temporary-residence-fee-counter } at the counter and { $temporary-residence-fee-online } online. Renewal costs the same.
guide-chuyen-nha-thue-nha-tach-ho-doi-phong-tro-title = Moving on
guide-chuyen-nha-thue-nha-tach-ho-doi-phong-tro = After a move register anew. When the lease ends, the landlord tells the police.
guide-chuyen-nha-thue-nha-tach-ho-tien-dien-title = Electricity in a rented room
guide-chuyen-nha-thue-nha-tach-ho-tien-dien = A landlord who charges more for electricity than allowed is fined { $rental-electricity-fine-min } to { $rental-electricity-fine-max } and has to pay it back.

# thuong-tru
guide-chuyen-nha-thue-nha-tach-ho-thuong-tru-title = Moving for good: permanent residence
guide-chuyen-nha-thue-nha-tach-ho-dieu-kien = It can be registered when the home is yours. Or when you move in with spouse, parents or children, and the head of household and the owner consent.
guide-chuyen-nha-thue-nha-tach-ho-thue-ma-thuong-tru = A rented or borrowed home will do as well, if the owner consents and it has the least floor area that the province sets.
# digits: the year of the resolution
guide-chuyen-nha-thue-nha-tach-ho-dien-tich-ha-noi = In 2023 Hà Nội adopted { $min-floor-area-hanoi-inner } square metres of floor per person in the inner city and { $min-floor-area-hanoi-outer } in the outer. How that is counted now that districts are gone, please ask the commune police. It does not apply to moving in with spouse, parents or children.
guide-chuyen-nha-thue-nha-tach-ho-nguoi-than-chu-nha = No paper on the home is needed when you move in with a close relative who owns it and consents.
guide-chuyen-nha-thue-nha-tach-ho-ho-so-thuong-tru = The file usually holds form CT01, a paper on the home, and one on kinship if you join relatives.
guide-chuyen-nha-thue-nha-tach-ho-tra-truoc = The police must look up home and kinship first. Copies are asked for only if that fails.
guide-chuyen-nha-thue-nha-tach-ho-cho-thuong-tru = It takes { $permanent-residence-time-limit }. The fee is { $permanent-residence-fee-counter } at the counter and { $permanent-residence-fee-online } online.

# tach-ho
guide-chuyen-nha-thue-nha-tach-ho-tach-ho-title = Splitting a household
guide-chuyen-nha-thue-nha-tach-ho-ai-duoc-tach = Whoever splits off must have full civil capacity, that is, be able to answer for themselves in law. If several go together, at least one must have it.
guide-chuyen-nha-thue-nha-tach-ho-can-dong-y = The head of household and the owner must consent. Divorced spouses who may both go on using the home need no consent.
guide-chuyen-nha-thue-nha-tach-ho-cho-tach-ho = It takes { $household-split-time-limit }. The fee is { $household-split-fee-counter } at the counter and { $household-split-fee-online } online.

# mien-le-phi
guide-chuyen-nha-thue-nha-tach-ho-mien-le-phi-title = Who pays no fee
guide-chuyen-nha-thue-nha-tach-ho-nhom-mien = Exempt: children, the elderly, disabled people, people of merit, poor households. Also people in border communes and special zones, and ethnic minorities in communes of special hardship. So are minors who have lost both parents.
guide-chuyen-nha-thue-nha-tach-ho-cong-dan-so = Digital citizens who file online pay nothing through { $digital-citizen-last-day }. A digital citizen has VNeID level 2 with the { $digital-citizen-document-count } basic kinds of papers in it. VNeID shows the list.

# khach-va-di-vang
guide-chuyen-nha-thue-nha-tach-ho-khach-va-di-vang-title = Guests who stay, and going away
guide-chuyen-nha-thue-nha-tach-ho-bao-luu-tru = For a guest who comes to stay give notice before { $stay-notice-hour } that day; for a later arrival before { $stay-notice-late-hour } next day.
guide-chuyen-nha-thue-nha-tach-ho-ai-bao = A member of the household or the manager of the place gives notice. If the whole household is away, the guest does. In person, by phone, in VNeID or on the portal.
guide-chuyen-nha-thue-nha-tach-ho-tam-vang = Whoever leaves the commune for { $absence-long-months } or more must declare the absence. The exceptions: you registered elsewhere, or went abroad. That is the law as first written; it has been amended, so ask the police before you go.
guide-chuyen-nha-thue-nha-tach-ho-xoa-dang-ky = If someone in the household has to be taken off the register, such as a person who has died, do it online within { $deletion-duty-days }.
guide-chuyen-nha-thue-nha-tach-ho-muc-phat = Whoever has to register or give notice and does not is warned, or fined { $fine-residence-tier-1-min } to { $fine-residence-tier-1-max }. Not changing the registration at a new lawful home, though qualifying, is fined { $fine-residence-tier-2-min } to { $fine-residence-tier-2-max }.

# khong-phai-lam
guide-chuyen-nha-thue-nha-tach-ho-khong-phai-lam-title = What you need not do after a move
guide-chuyen-nha-thue-nha-tach-ho-xe-khong-doi = A new residence does not oblige you to change the vehicle registration.
guide-chuyen-nha-thue-nha-tach-ho-so-cu-khong-nop = The old household book need not be handed in. It is withdrawn only when a residence procedure changes what it says.

# lam-gi-tiep
guide-chuyen-nha-thue-nha-tach-ho-lam-gi-tiep-title = What to do now
guide-chuyen-nha-thue-nha-tach-ho-dem-ngay = Note the day you moved in. Register before { $temporary-residence-duty-days } are over.
guide-chuyen-nha-thue-nha-tach-ho-xem-noi-o-moi = Afterwards open VNeID, Ví giấy tờ (paper wallet), Thông tin cư trú (residence information), and see whether it shows the new home. The check “Residence” below finds out which procedure and papers you need.

# drawings
guide-chuyen-nha-thue-nha-tach-ho-hinh-don-nha-alt = A person takes boxes by motorbike from the old house to the new one. Above the way is a calendar with a tick, above the new house a place mark.
guide-chuyen-nha-thue-nha-tach-ho-hinh-don-nha-caption = When you move, remember the day, then register the new place.
