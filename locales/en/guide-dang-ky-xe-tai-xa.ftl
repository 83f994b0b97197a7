## The guide to vehicles at the commune police: where, with what, how long, and what need not be done.

guide-dang-ky-xe-tai-xa-title = Registering a vehicle at the commune police
guide-dang-ky-xe-tai-xa-short-title = Vehicles at the commune
guide-dang-ky-xe-tai-xa-description = Where to register a vehicle in Việt Nam: commune police or traffic police. Which papers, how long it takes, how a vehicle changes owner, and what you need not do.

# tra-loi-ngan
guide-dang-ky-xe-tai-xa-tra-loi-ngan-title = Can I register a vehicle at the commune police?
guide-dang-ky-xe-tai-xa-duoc = Yes, but ask first.
guide-dang-ky-xe-tai-xa-chon-noi = Since { $commune-vehicle-choice-from } you may choose the traffic police or a commune police within the province or city where you live.
guide-dang-ky-xe-tai-xa-hoi-truoc = Which communes do it, and for which cars, is decided by the director of the province police. So call before you go.

# noi-dang-ky
guide-dang-ky-xe-tai-xa-noi-dang-ky-title = Where to go
guide-dang-ky-xe-tai-xa-xe-tich-thu = A confiscated vehicle is registered at the traffic police, not at the commune.
# digits: the month of the notice
guide-dang-ky-xe-tai-xa-ha-noi = In Hà Nội, since March 2025, the commune police of seventeen districts and of Sơn Tây have registered cars and motorbikes. Thạch Thất is among them. In the inner city some wards do it.
guide-dang-ky-xe-tai-xa-huyen-khong-con = Districts have been gone since { $two-tier-government-from }. The list of communes that register vehicles may have changed, so ask again.
guide-dang-ky-xe-tai-xa-xa-thach-that = Today’s Thạch Thất commune is made of former ones: Liên Quan township, and Cẩm Yên, Đại Đồng, Kim Quan, Lại Thượng and Phú Kim.
guide-dang-ky-xe-tai-xa-ngoai-gio = Some places take files after hours or on days off, when the director of the province police says so.

# giay-to
guide-dang-ky-xe-tai-xa-giay-to-title = What you need
guide-dang-ky-xe-tai-xa-khong-can-so-title = No household book
guide-dang-ky-xe-tai-xa-khong-can-so = No household book (sổ hộ khẩu) is needed. Use your identity card, or VNeID, the electronic identity app on the phone.
guide-dang-ky-xe-tai-xa-xe-moi-title = First registration
# digits: the number of a form
guide-dang-ky-xe-tai-xa-xe-moi = You need the registration form ĐKX10, filled in online, or on the spot if the portal fails. You need the owner’s card or VNeID. You need the papers on origin, on the change of owner and on taxes and fees paid. Bring the vehicle for inspection.
guide-dang-ky-xe-tai-xa-sang-ten-thu-hoi-title = A second-hand vehicle
# digits: the number of a form
guide-dang-ky-xe-tai-xa-sang-ten-thu-hoi = Step one is withdrawal: hand in the old certificate and plates with form ĐKX11. Add two rubbings of the engine and frame numbers, and a copy of the sale paper. Step two is the transfer. Each step takes no more than { $vehicle-certificate-time-limit }. A personal plate stays with the old owner.
guide-dang-ky-xe-tai-xa-tren-mang-title = A new vehicle, online
guide-dang-ky-xe-tai-xa-tren-mang = A new vehicle, built here or imported, can be registered online from start to end.

# cho-bao-lau
guide-dang-ky-xe-tai-xa-cho-bao-lau-title = How long it takes
guide-dang-ky-xe-tai-xa-bien-so = A new plate is given at once when the file is in order.
guide-dang-ky-xe-tai-xa-giay-chung-nhan = The registration certificate, new, transferred or changed, takes no more than { $vehicle-certificate-time-limit }.
guide-dang-ky-xe-tai-xa-bien-dac-biet = Auctioned plates, changed plates and personal plates: no more than { $vehicle-special-plate-time-limit }. A personal plate belongs to the owner.
guide-dang-ky-xe-tai-xa-mat-giay = For a lost certificate or plate the office verifies for { $vehicle-lost-verify-days } and then issues it within { $vehicle-certificate-time-limit }.

# le-phi
guide-dang-ky-xe-tai-xa-le-phi-title = Money
guide-dang-ky-xe-tai-xa-muc-le-phi = The fee follows Circular 155/2025/TT-BTC. Ask the office for the amount.
guide-dang-ky-xe-tai-xa-mien-cong-dan-so = Digital citizens with their registration in VNeID pay no fee for changing, reissuing or temporary registration online. This holds through { $digital-citizen-last-day }. A digital citizen has VNeID level 2 with all the basic papers in it.
guide-dang-ky-xe-tai-xa-truoc-ba = The registration tax is lowered too for digital citizens who declare online. From the second time on it is { $registration-tax-cut-car } less for cars and { $registration-tax-cut-motorbike } less for motorbikes. This holds once a year and for at most { $registration-tax-cut-cap } times the base wage. It applies through { $digital-citizen-last-day }.

# khong-phai-lam
guide-dang-ky-xe-tai-xa-khong-phai-lam-title = What you need not do
guide-dang-ky-xe-tai-xa-doi-cho-o = A move does not oblige you to change the registration. It is changed only when the owner’s name or identity number changes, or when it runs out.
guide-dang-ky-xe-tai-xa-giay-tren-vneid = Traffic police accept a driving licence and a registration in VNeID like the paper ones. The registration is also in VNeTraffic, the traffic app.
guide-dang-ky-xe-tai-xa-chuyen-quyen-dien-tu = Since { $vehicle-circular-37-from } electronic data stands in for the paper on the change of owner, once the data on marriage is there. Results come through the portal, by post or in person.

# chuyen-cu
guide-dang-ky-xe-tai-xa-chuyen-cu-title = How it came to the commune
guide-dang-ky-xe-tai-xa-tu-2022 = Since { $hanoi-commune-vehicles-from } the commune police of Hà Nội have registered motorbikes.
guide-dang-ky-xe-tai-xa-can-bo-thach-that = According to the newspaper article on Hà Nội, an officer of Thạch Thất registered vehicles for people at the commune office.

# lam-gi-tiep
guide-dang-ky-xe-tai-xa-lam-gi-tiep-title = What to do now
guide-dang-ky-xe-tai-xa-goi-hoi = Call the commune police and ask: “Do you register my kind of vehicle here, and if not, where?”
guide-dang-ky-xe-tai-xa-thu-kiem-tra = The check “Vehicle registration” below asks about vehicle and purpose, and lists papers and places.
