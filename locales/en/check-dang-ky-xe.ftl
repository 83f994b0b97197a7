## The check of registering a vehicle.

# Name and start page

check-dang-ky-xe-title = May my vehicle be registered at the commune police?
check-dang-ky-xe-short-title = Vehicle registration
check-dang-ky-xe-description = A new vehicle, a transfer, a changed or lost registration, a move: learn whether anything must be done. Where, how long it takes, and what to ask first.
check-dang-ky-xe-intro = Choose what you need and answer a few short questions. At the end you know where to go, how long to wait, and what to ask before you set out.

# Questions

check-dang-ky-xe-viec-title = What do you need?
check-dang-ky-xe-viec-why = each of these has its own place and waiting time.
check-dang-ky-xe-viec-xe-moi = To register a newly bought vehicle
check-dang-ky-xe-viec-xe-moi-hint = It has never been registered
check-dang-ky-xe-viec-sang-ten = To transfer a vehicle that has plates
check-dang-ky-xe-viec-doi-giay = To change the registration certificate
check-dang-ky-xe-viec-doi-bien = To change the plates
check-dang-ky-xe-viec-mat-giay-bien = The certificate or a plate is lost
check-dang-ky-xe-viec-bien-dinh-danh-trung-dau-gia = To get plates won at auction or identification plates (biển định danh)
check-dang-ky-xe-viec-chuyen-noi-o = I have moved
check-dang-ky-xe-viec-xe-tich-thu = To register a vehicle that was confiscated
check-dang-ky-xe-viec-khong-biet-hint = The result will say where to ask
check-dang-ky-xe-doi-gi-title = Apart from the address, is anything different on the certificate?
check-dang-ky-xe-doi-gi-why = a move alone does not oblige you to change the registration.
check-dang-ky-xe-doi-gi-khong = No, I only moved
check-dang-ky-xe-doi-gi-ten-hoac-so-dinh-danh = The owner’s name or identity number has changed
check-dang-ky-xe-doi-gi-het-han = The certificate has expired
check-dang-ky-xe-loai-xe-title = What kind of vehicle is it?
check-dang-ky-xe-loai-xe-why = not every place takes cars, and the registration tax differs.
check-dang-ky-xe-loai-xe-o-to = A car
check-dang-ky-xe-loai-xe-xe-may = A motorbike
check-dang-ky-xe-loai-xe-chuyen-dung = A special-purpose machine (xe máy chuyên dùng)
check-dang-ky-xe-loai-xe-chuyen-dung-hint = Such as an excavator, a bulldozer or a road roller
check-dang-ky-xe-noi-o-title = Where do you live?
check-dang-ky-xe-noi-o-why = a vehicle is registered in the province or city where its owner lives.
check-dang-ky-xe-noi-o-help = Districts no longer exist; choose by what your place used to belong to.
check-dang-ky-xe-noi-o-ha-noi-17-huyen-son-tay = Hà Nội, a former rural district or Sơn Tây
check-dang-ky-xe-noi-o-ha-noi-17-huyen-son-tay-hint = Thạch Thất is one of them
check-dang-ky-xe-noi-o-ha-noi-noi-thanh = Hà Nội, a former urban district
check-dang-ky-xe-noi-o-tinh-khac = Another province or city
check-dang-ky-xe-nguon-title = Where does the new vehicle come from?
check-dang-ky-xe-nguon-why = new vehicles that were assembled here or imported can be registered wholly online.
check-dang-ky-xe-nguon-lap-rap-hoac-nhap-moi = New, assembled in Việt Nam or imported
check-dang-ky-xe-nguon-khac = From elsewhere
check-dang-ky-xe-thu-hoi-title = Has the former owner handed in certificate and plates?
check-dang-ky-xe-thu-hoi-why = a transfer usually has two steps: withdrawal first, registration after.
check-dang-ky-xe-thu-hoi-da = Yes
check-dang-ky-xe-thu-hoi-chua = Not yet
check-dang-ky-xe-vneid-title = At which level is your VNeID account?
check-dang-ky-xe-vneid-why = filing online needs a VNeID login. In person it is not required.
check-dang-ky-xe-vneid-help = VNeID is the e-identity app. Level 2 is the level for which you had photo and fingerprints taken at the police.
check-dang-ky-xe-vneid-muc-2 = Level 2, in use
check-dang-ky-xe-vneid-khac = Level 1, or none
check-dang-ky-xe-nop-truc-tuyen-title = Do you want to file online?
check-dang-ky-xe-nop-truc-tuyen-why = some of it can be filed online, sometimes without a fee.
check-dang-ky-xe-nop-truc-tuyen-co = Yes, online
check-dang-ky-xe-nop-truc-tuyen-khong = No, in person
check-dang-ky-xe-cong-dan-so-title = Does your VNeID hold all { $digital-citizen-document-count } basic papers?
check-dang-ky-xe-cong-dan-so-why = whoever has them all in VNeID is a digital citizen (công dân số). Digital citizens who file online pay no fee through { $digital-citizen-last-day }.
check-dang-ky-xe-cong-dan-so-help = The list of papers is in VNeID. Nobody has to complete it.
check-dang-ky-xe-cong-dan-so-du-giay-to = Yes, all
check-dang-ky-xe-cong-dan-so-chua-du = Not all
check-dang-ky-xe-tich-hop-xe-title = Is the vehicle registration in your VNeID?
check-dang-ky-xe-tich-hop-xe-why = the waiver also needs the vehicle registration in VNeID.
check-dang-ky-xe-tich-hop-xe-da = Yes
check-dang-ky-xe-tich-hop-xe-chua = Not yet

# Outcomes

check-dang-ky-xe-outcome-khong-phai-doi-title = The registration need not be changed
check-dang-ky-xe-outcome-khong-phai-doi = After a move alone, the certificate stays good. It must be changed when the owner’s name or identity number changes, or when it expires.
check-dang-ky-xe-outcome-phong-csgt-title = At the traffic police office
check-dang-ky-xe-outcome-phong-csgt = Confiscated vehicles are registered at the traffic police office (Phòng Cảnh sát giao thông), not at the commune. Ask first which papers are needed.
check-dang-ky-xe-outcome-truc-tuyen-title = It can be registered wholly online
check-dang-ky-xe-outcome-truc-tuyen = A new vehicle that was assembled here or imported can be registered online from start to end. The list says what to ask first.
check-dang-ky-xe-outcome-cong-an-xa-hoac-phong-title = The commune police or the traffic police office will do
check-dang-ky-xe-outcome-cong-an-xa-hoac-phong = The commune police of the former rural districts and Sơn Tây register vehicles. Call and ask before you go.
check-dang-ky-xe-outcome-hoi-noi-nao-title = First ask which commune or ward police take it
check-dang-ky-xe-outcome-hoi-noi-nao = You may choose the traffic police office or a commune police within the province. Which communes, and for which vehicles, is decided by the director of the provincial police.
check-dang-ky-xe-outcome-hoi-lai-title = Something must be asked first
check-dang-ky-xe-outcome-hoi-lai = See what is marked “Ask” in the list. If it is not clear, ask the traffic police office or the police of the commune or ward.

# The list: the registration

check-dang-ky-xe-item-dang-ky-xe-title = Registration certificate and plates
check-dang-ky-xe-item-dang-ky-xe-khong-phai-doi = The certificate stays good. A move does not oblige you to change it.
check-dang-ky-xe-item-dang-ky-xe-xe-moi = With a valid file, new plates are given at once. The certificate takes a little longer.
check-dang-ky-xe-item-dang-ky-xe-sang-ten = With a valid file, wait for the certificate in your name.
check-dang-ky-xe-item-dang-ky-xe-doi-giay = When the owner’s name or identity number changes, or the certificate expires, it must be changed.
check-dang-ky-xe-item-dang-ky-xe-cap-lai = For a lost certificate or plate, apply for a new one. It is verified within { $vehicle-lost-verify-days }, then issued within { $vehicle-certificate-time-limit }.
check-dang-ky-xe-item-dang-ky-xe-bien-dac-biet = Plates won at auction, identification plates and changed plates take longer than the certificate.
check-dang-ky-xe-item-dang-ky-xe-xe-tich-thu = Confiscated vehicles are registered at the traffic police office. Ask there how long it takes.
check-dang-ky-xe-item-dang-ky-xe-hoi-lai = It is not clear what has to be done. Ask the traffic police office or the police of the commune or ward: “What does my vehicle need?”

# The list: where

check-dang-ky-xe-item-noi-nop-title = Where
check-dang-ky-xe-item-noi-nop-khong-phai-den = Nowhere: the registration need not be changed.
check-dang-ky-xe-item-noi-nop-phong-csgt = Go to the traffic police office of the province or city.
check-dang-ky-xe-item-noi-nop-truc-tuyen = File on the National Public Service Portal with your VNeID login. In person is possible too.
check-dang-ky-xe-item-noi-nop-doi-truc-tuyen = File on the National Public Service Portal with your VNeID login. Ask the registration office: “After filing online, must I bring the old certificate and plates?”
check-dang-ky-xe-item-noi-nop-bien-dac-biet = No source says where plates are dealt with. Ask the traffic police office: “Do I get the plates here or at the commune police?”
check-dang-ky-xe-item-noi-nop-ha-noi-ngoai-thanh = Choose the commune police or the city’s traffic police office. Call first and ask whether they still take your kind of vehicle.
check-dang-ky-xe-item-noi-nop-ha-noi-noi-thanh = In the inner city only some wards take it, and the list after the districts ended is not known. Ask the ward police: “Which ward registers my kind of vehicle?”
check-dang-ky-xe-item-noi-nop-tinh-khac = Ask the police of the commune or ward: “Do you register my kind of vehicle here, and if not, where?”
check-dang-ky-xe-item-noi-nop-hoi-lai = Ask the police of the commune where you live: “Is this done here or at the traffic police office?”

# The list: papers

check-dang-ky-xe-item-giay-khai-title = Application for registration
check-dang-ky-xe-item-giay-khai-dkx10 = Form ĐKX10, filled in on the portal, or on the spot when the portal fails.
check-dang-ky-xe-item-giay-khai-hoi-mau = Ask the registration office: “Which form is it, and which papers do I bring?”
check-dang-ky-xe-item-giay-khai-hoi-lai = Once it is clear what has to be done, ask the registration office for form and papers.
check-dang-ky-xe-item-giay-chu-xe-title = Papers of the owner
check-dang-ky-xe-item-giay-chu-xe-xe-moi = Bring the identity card, or open VNeID.
check-dang-ky-xe-item-giay-to-xe-title = Papers of the vehicle
check-dang-ky-xe-item-giay-to-xe-xe-moi = Proof of origin, of ownership, and that tax and fees are paid. Ask the registration office: “Which of them do you already have as data?”
check-dang-ky-xe-item-giay-to-xe-sang-ten = A copy of the proof of ownership. Ask the registration office: “Which papers does a transfer need?”
check-dang-ky-xe-item-dua-xe-title = Bringing the vehicle for inspection
check-dang-ky-xe-item-dua-xe-nop-truc-tuyen = At the counter the vehicle is inspected. When filing online, ask the registration office: “Must I bring the vehicle?”
check-dang-ky-xe-item-dua-xe-den-kiem-tra = Bring the vehicle to be inspected.
check-dang-ky-xe-item-dua-xe-hoi-lai = Ask the registration office: “Must I bring the vehicle to be inspected?”
check-dang-ky-xe-item-thu-hoi-truoc-title = Withdrawal of the old certificate and plates
check-dang-ky-xe-item-thu-hoi-truoc-chua = First the withdrawal, then the transfer. It needs form ĐKX11, rubbings of engine and chassis number, a copy of the proof of ownership, certificate and plates.
check-dang-ky-xe-item-thu-hoi-truoc-da = After the withdrawal comes the transfer. Ask the registration office: “Which withdrawal paper do I bring?”
check-dang-ky-xe-item-thu-hoi-truoc-hoi-lai = Ask the former owner whether certificate and plates were handed in.
check-dang-ky-xe-item-chuyen-quyen-dien-tu-title = Electronic proof of ownership
check-dang-ky-xe-item-chuyen-quyen-dien-tu-du-lieu = Since { $vehicle-circular-37-from }, electronic data replaces the paper proof of ownership where marital data is there. Ask the registration office: “Is my data complete?”
check-dang-ky-xe-item-so-ho-khau-title = Paper household book (sổ hộ khẩu)
check-dang-ky-xe-item-so-ho-khau-khong-can = Do not bring it. Paper books lost their value after { $paper-book-last-valid-day }.

# The list: accounts and money

check-dang-ky-xe-item-vneid-title = VNeID account
check-dang-ky-xe-item-vneid-da-co = You have level 2 and can log in to file online.
check-dang-ky-xe-item-vneid-khong-bat-buoc = In person, level 2 is not required.
check-dang-ky-xe-item-vneid-hoi-lai = Open VNeID to see the level. If you cannot, ask the police of the commune or ward.
check-dang-ky-xe-item-cong-dan-so-title = No fee for digital citizens
check-dang-ky-xe-item-cong-dan-so-duoc-mien = Digital citizens with the vehicle registration in VNeID who file online through { $digital-citizen-last-day } pay no fee.
check-dang-ky-xe-item-cong-dan-so-chua-tich-hop = Put the vehicle registration into VNeID before you file, and there is no fee. Otherwise the ordinary fee applies.
check-dang-ky-xe-item-cong-dan-so-chua-du = Nobody has to be a digital citizen. With the { $digital-citizen-document-count } basic papers and the vehicle registration in VNeID, filing online costs nothing.
check-dang-ky-xe-item-cong-dan-so-hoi-lai = See whether VNeID holds the { $digital-citizen-document-count } basic papers and the vehicle registration. Until that is clear, the fee is marked “ask”.
check-dang-ky-xe-item-le-phi-truoc-ba-title = Registration tax (lệ phí trước bạ)
check-dang-ky-xe-item-le-phi-truoc-ba-o-to = Digital citizens who declare online get { $registration-tax-cut-car } off for a car from its second registration on. This holds once a year, for at most { $registration-tax-cut-cap } times the base salary (lương cơ sở). Ask where you pay: “How much is it?”
check-dang-ky-xe-item-le-phi-truoc-ba-xe-may = Digital citizens who declare online get { $registration-tax-cut-motorbike } off for a motorbike from its second registration on. This holds once a year, for at most { $registration-tax-cut-cap } times the base salary (lương cơ sở). Ask where you pay: “How much is it?”
check-dang-ky-xe-item-le-phi-truoc-ba-hoi-muc = Ask the registration office: “Where do I pay the registration tax, and how much?”
check-dang-ky-xe-item-le-phi-truoc-ba-hoi-lai = Only for a new vehicle or a transfer. Once it is clear what has to be done, ask the registration office.

# Warnings

check-dang-ky-xe-warning-ngoai-gio = Some places take files outside office hours and on days off, when the provincial police announce it. Ask before you go.
check-dang-ky-xe-warning-nhan-ket-qua = The result comes by the portal, by post or in person. Vehicle registration data is in VNeID too.
check-dang-ky-xe-warning-giay-tren-vneid = The traffic police accept the vehicle registration in VNeID like the paper.
check-dang-ky-xe-warning-bien-giu-lai = After a transfer, identification plates stay with the former owner.
