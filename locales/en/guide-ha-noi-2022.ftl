## Hà Nội in 2022, a history: the drives, shifts, quotas, and officers who fetched grandparents.

# digits: the year that the page tells of
guide-ha-noi-2022-title = Hà Nội 2022: a year of cards
# digits: the year that the page tells of
guide-ha-noi-2022-short-title = Hà Nội 2022
# digits: the year that the page tells of
guide-ha-noi-2022-description = Hà Nội in 2022: commune and ward police issued chip cards in three shifts a day and fetched grandparents to the counter. Then the paper household book ended.

# tra-loi-ngan
# digits: the year that the page tells of
guide-ha-noi-2022-tra-loi-ngan-title = How did Hà Nội issue cards in 2022?
guide-ha-noi-2022-ngay-ba-ca = Three shifts a day.
guide-ha-noi-2022-ba-muoi-ngay = It went on for { $hanoi-drive-days } and nights, from { $hanoi-drive-from } to { $hanoi-drive-last-day }. The commune, ward and township police of Hà Nội took applications for the chip card. Each day ran from { $hanoi-shift-from-hour } to { $hanoi-shift-until-hour }.
guide-ha-noi-2022-vi-sao = The paper household book (sổ hộ khẩu) was good only through { $paper-book-last-valid-day }.
guide-ha-noi-2022-cach-doc = This page tells the past. Where it says “according to the article”, one newspaper article alone tells it, and no document was found.

# cac-moc
guide-ha-noi-2022-cac-moc-title = That year, day by day
guide-ha-noi-2022-moc-de-an-when = { $project-06-day }
# digits: the name of the programme
guide-ha-noi-2022-moc-de-an-title = Project 06 is approved
guide-ha-noi-2022-moc-de-an = The state programme on using population data and electronic identity.
guide-ha-noi-2022-moc-ke-hoach-54-when = { $hanoi-plan-54-day }
guide-ha-noi-2022-moc-ke-hoach-54-title = Hà Nội makes a plan
# digits: the name of the programme
guide-ha-noi-2022-moc-ke-hoach-54 = The city people’s committee issues Plan 54/KH-UBND to carry out Project 06.
guide-ha-noi-2022-moc-ke-hoach-40-when = { $hanoi-plan-40-day }
guide-ha-noi-2022-moc-ke-hoach-40-title = Another plan
# digits: the number of the plan
guide-ha-noi-2022-moc-ke-hoach-40 = According to the article there was also a plan numbered 40. We did not find the document.
guide-ha-noi-2022-moc-nghi-quyet-10-when = { $hanoi-resolution-10-day }
guide-ha-noi-2022-moc-nghi-quyet-10-title = A resolution of the city police
# digits: the number of the resolution
guide-ha-noi-2022-moc-nghi-quyet-10 = According to the article the Party committee of the city police passed a resolution numbered 10. We did not find the document.
guide-ha-noi-2022-moc-vneid-when = { $vneid-launch-day }
guide-ha-noi-2022-moc-vneid-title = VNeID arrives
guide-ha-noi-2022-moc-vneid = The Ministry of Public Security puts VNeID, the electronic identity app, into use.
guide-ha-noi-2022-moc-menh-lenh-when = { $hanoi-order-01-day }
guide-ha-noi-2022-moc-menh-lenh-title = The order
# digits: the number of the order
guide-ha-noi-2022-moc-menh-lenh = The director of the city police issues Order 01: { $hanoi-drive-days } and nights of chip cards.
guide-ha-noi-2022-moc-bat-dau-when = { $hanoi-drive-from }
guide-ha-noi-2022-moc-bat-dau-title = The drive begins
guide-ha-noi-2022-moc-bat-dau = The commune and ward police work three shifts, until { $hanoi-shift-until-hour }.
guide-ha-noi-2022-moc-ket-thuc-when = { $hanoi-drive-last-day }
guide-ha-noi-2022-moc-ket-thuc-title = The drive ends
guide-ha-noi-2022-moc-ket-thuc = The last of the { $hanoi-drive-days } and nights.
guide-ha-noi-2022-moc-nam-thanh-pho-when = { $five-cities-deadline }
guide-ha-noi-2022-moc-nam-thanh-pho-title = The five cities’ deadline
guide-ha-noi-2022-moc-nam-thanh-pho = The Ministry of Public Security has the five centrally run cities finish before this day.
guide-ha-noi-2022-moc-90-ngay-when = { $follow-up-drive-day }
guide-ha-noi-2022-moc-90-ngay-title = One more drive
guide-ha-noi-2022-moc-90-ngay = According to the article a drive of { $follow-up-drive-days } and nights began on the capital’s Liberation Day, to finish before the books end. We could not confirm the first day.
guide-ha-noi-2022-moc-so-het-when = { $paper-books-void-from }
guide-ha-noi-2022-moc-so-het-title = The paper books end
guide-ha-noi-2022-moc-so-het = The paper household and temporary-residence books are no longer used. Offices look up the data.

# ba-ca
guide-ha-noi-2022-ba-ca-title = Three shifts a day
guide-ha-noi-2022-mot-ca = According to the article, one ward had { $hanoi-officers-a-shift } officers to a shift. While people still queued, they worked until { $hanoi-queue-until-hour }.
guide-ha-noi-2022-may-sau-ngay = According to the article the kit that takes photo and fingerprints stayed in that ward for { $hanoi-kit-days-in-ward } only.
guide-ha-noi-2022-vneid-cung-luc = According to the article the e-ID account was opened in the same visit. For people without a smartphone officers activated it.
guide-ha-noi-2022-nguoi-tinh-khac = People from other provinces with temporary residence in Hà Nội were served as well.

# chi-tieu
guide-ha-noi-2022-chi-tieu-title = A quota for every ward
guide-ha-noi-2022-mot-muoi-lam-nghin = According to the article, Bắc Từ Liêm district still had nearly { $bac-tu-liem-without-card } people who could have a card and had none. A plan gave each ward its quota.
guide-ha-noi-2022-moi-ngay-bao-nhieu = That came, says the article, to about { $bac-tu-liem-files-a-day } applications a day for the district.

# don-ong-ba
guide-ha-noi-2022-don-ong-ba-title = Fetching the grandparents
guide-ha-noi-2022-khong-muon-di = According to the article, some old people thought that they needed no card any more, and would not go.
guide-ha-noi-2022-can-bo-den-don = According to the article local officers fetched them from home. Some paid for the ride themselves.
guide-ha-noi-2022-tinh-khac-den-nha = At the end of that year other provinces had a drive of { $follow-up-drive-days } and nights too. In Vĩnh Long officers went to the homes of the frail on weekends.

# mat-khau-tren-giay
guide-ha-noi-2022-mat-khau-tren-giay-title = Passwords on paper
guide-ha-noi-2022-vneid-phien = According to the article, many old people found VNeID a bother and forgot the password. Officers wrote it on paper for them.
guide-ha-noi-2022-nay-khong-nen = Better not today: a password is not for officers to keep, nor to be written on the card or phone case. Let a trusted relative keep it in an envelope.

# loa-va-to
guide-ha-noi-2022-loa-va-to-title = Loudspeakers, and teams in every lane
guide-ha-noi-2022-nhieu-cach = According to the article the news came in many ways: press, district portal, social networks, more loudspeaker time, mobile announcements. The message: what ends with the year, and what replaces it.
# digits: the name of the programme
guide-ha-noi-2022-to-de-an = According to the article each residential group had a Project 06 team. The teams went from area to area, opened reception points, explained and helped.
guide-ha-noi-2022-duong-day-nong = From the start of the year the Hà Nội police had a list of hotlines.
guide-ha-noi-2022-xe-thach-that = In the same year commune police began to register motorbikes. According to the article an officer of Thạch Thất did so at the commune.
guide-ha-noi-2022-du-lieu-sach = With the cards went the cleaning of data: “correct, complete, clean, living”. According to the article errors were put right, and somebody was named for it.

# nay-khac-gi
guide-ha-noi-2022-nay-khac-gi-title = What has changed since
guide-ha-noi-2022-khong-con-quan = Bắc Từ Liêm and Thạch Thất districts are gone. They are now wards and communes of the city.
guide-ha-noi-2022-ten-the = The cards of that year are called căn cước công dân (CCCD). They stay good until the date on them and need not be changed early.
guide-ha-noi-2022-lam-o-xa = Today the commune police take applications and issue cards themselves.
guide-ha-noi-2022-den-nha-theo-luat = The frail need not wait to be fetched: the law allows the card to be made at home, and the family tells the commune police.

# lam-gi-tiep
guide-ha-noi-2022-lam-gi-tiep-title = What to do now
guide-ha-noi-2022-xem-the = Take out the card of that year and look at the date printed on it. At the ages of change it is changed; the check “Identity card” below tells you at once.

# drawings
guide-ha-noi-2022-hinh-ba-ca-alt = The same desk at three times of day: a morning sun, a setting sun, a moon. Each time there are an officer and a person.
guide-ha-noi-2022-hinh-ba-ca-caption = Drawn from the account: applications were taken in the morning, in the afternoon and in the evening.
guide-ha-noi-2022-hinh-don-cu-alt = An officer takes an old woman by motorbike from her house to where the card is made.
guide-ha-noi-2022-hinh-don-cu-caption = Drawn from the article: local officers fetched old people from home.
