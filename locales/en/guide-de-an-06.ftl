## The guide to Đề án 06: the five groups of utilities, told through what a citizen gains.

# digits: the name of the programme
guide-de-an-06-title = Project 06 (Đề án 06): what do I gain?
# digits: the name of the programme
guide-de-an-06-short-title = Project 06
# digits: the name of the programme
guide-de-an-06-description = What Project 06 (Đề án 06) is, and what its five groups of utilities bring to people in Việt Nam. Fewer papers, fewer trips, data that updates itself. Nobody is forced to use a phone.

# tra-loi-ngan
# digits: the name of the programme
guide-de-an-06-tra-loi-ngan-title = What does Project 06 bring me?
guide-de-an-06-bot-giay-to = Fewer papers.
# digits: the name of the programme
guide-de-an-06-la-gi = Project 06 is the state programme on using population data and electronic identity, that is, showing by machine who you are. It was approved on { $project-06-day }.
guide-de-an-06-nghia-la = In short: what the state already holds about you, it looks up. You need not bring the paper.

# nam-nhom
guide-de-an-06-nam-nhom-title = Five groups of utilities, seen from your side
guide-de-an-06-nhom-thu-tuc-title = Procedures and public services online
guide-de-an-06-nhom-thu-tuc = File from home. Two examples, chosen by this site. For a newborn, birth, residence and health insurance go in one online file. A lost identity card that was in date is reissued online, without new fingerprints.
guide-de-an-06-nhom-kinh-te-title = Economy and society
guide-de-an-06-nhom-kinh-te = One number for many things. At the hospital the chip card is enough. Since { $social-insurance-number-from } the social-insurance number is the identity number.
guide-de-an-06-nhom-cong-dan-so-title = The digital citizen
guide-de-an-06-nhom-cong-dan-so = Papers live in the phone. VNeID, the electronic identity app, holds the identity card, driving licence, vehicle registration and health-insurance card. The electronic card counts as the card in procedures.
guide-de-an-06-nhom-du-lieu-title = Better population data
guide-de-an-06-nhom-du-lieu = Data updates itself. After a marriage the residence data follows. When communes and provinces merged, addresses changed by themselves and nobody had to report.
guide-de-an-06-nhom-chi-dao-title = Direction and management
guide-de-an-06-nhom-chi-dao = This group serves those who direct the work. For example, the Prime Minister named places that still asked for the paper book, and told staff not to ask for what VNeID holds.

# muc-tieu
guide-de-an-06-muc-tieu-title = What the project set out to do
# digits: the year of the goal
guide-de-an-06-muc-tieu-2022 = In 2022: an identity number for everybody, and a chip card for everyone old enough. Personal papers such as health insurance, driving licence and vaccination are to give way to data.
# digits: the years of the goal
guide-de-an-06-muc-tieu-2025 = From 2023 to 2025: more than { $project-06-accounts-goal } million VNeID accounts, and an amended law on citizen identification to be submitted.
# digits: the years of the programme
guide-de-an-06-tam-nhin = It runs from 2022 to 2025, with a view to 2030.

# cac-moc
guide-de-an-06-cac-moc-title = How far it has come
guide-de-an-06-moc-phe-duyet-when = { $project-06-day }
guide-de-an-06-moc-phe-duyet-title = The project is approved
# digits: the years of the programme
guide-de-an-06-moc-phe-duyet = Decision 06/QĐ-TTg approves the project, for 2022 to 2025.
guide-de-an-06-moc-vneid-when = { $vneid-launch-day }
guide-de-an-06-moc-vneid-title = VNeID arrives
guide-de-an-06-moc-vneid = The Ministry of Public Security puts VNeID into use.
guide-de-an-06-moc-so-het-when = { $paper-books-void-from }
guide-de-an-06-moc-so-het-title = The paper household book ends
guide-de-an-06-moc-so-het = Offices use population and residence data instead of the book.
guide-de-an-06-moc-vneid-duy-nhat-when = { $level-vneid-only-login-from }
guide-de-an-06-moc-vneid-duy-nhat-title = One account for all public services
guide-de-an-06-moc-vneid-duy-nhat = The Law on Identification is in force. VNeID is the only account for public services online.
guide-de-an-06-moc-mot-cong-when = { $province-portals-closed-from }
guide-de-an-06-moc-mot-cong-title = One national public service portal
guide-de-an-06-moc-mot-cong = The provinces’ own portals close. From now on there is one: dichvucong.gov.vn.
guide-de-an-06-moc-du-lieu-when = { $data-replaces-papers-from }
guide-de-an-06-moc-du-lieu-title = Data instead of papers
guide-de-an-06-moc-du-lieu = Population data stands in for papers in nearly { $procedures-using-data } procedures.
guide-de-an-06-moc-cam-doi-when = { $no-asking-integrated-papers-from }
guide-de-an-06-moc-cam-doi-title = No more asking for them
guide-de-an-06-moc-cam-doi = The law forbids asking for papers that VNeID holds, unless data do not match or another law says so.
guide-de-an-06-moc-cong-dan-so-when = { $digital-citizen-first-day }
guide-de-an-06-moc-cong-dan-so-title = A policy for digital citizens
# digits: the day of the year
guide-de-an-06-moc-cong-dan-so = The resolution on digital citizens takes effect. Digital Citizen Day is 15 October.

# khong-ep
guide-de-an-06-khong-ep-title = What if I use no smartphone?
guide-de-an-06-quay-van-mo = Nobody has to become a digital citizen or have VNeID level 2. You are served at the counter as before.
# digits: the name of the programme
guide-de-an-06-ai-giup = Every village and residential group has a community digital team to help online. Communes and villages also have Project 06 groups; some provinces merged the two.

# lam-gi-tiep
guide-de-an-06-lam-gi-tiep-title = What to do now
guide-de-an-06-xem-du-lieu = Open VNeID level 2, Ví giấy tờ (paper wallet), Thông tin cư trú (residence information), and see whether it is right. The rest works only on data that is right.
guide-de-an-06-dua-giay-vao = Ask to have the papers you use most put into VNeID: health-insurance card, driving licence, vehicle registration. The check “Electronic identity” below shows the steps.
