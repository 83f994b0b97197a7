## The guide for the elderly, disabled and ill: service at home, what costs nothing, what needs no smartphone.

guide-nguoi-cao-tuoi-khuyet-tat-title = The elderly, the disabled and the ill
guide-nguoi-cao-tuoi-khuyet-tat-short-title = Elderly, disabled, ill
guide-nguoi-cao-tuoi-khuyet-tat-description = How elderly, disabled and seriously ill people in Việt Nam get the identity card at home. What costs them nothing, how to do without a smartphone, and what others may do for them.

# tra-loi-ngan
guide-nguoi-cao-tuoi-khuyet-tat-tra-loi-ngan-title = How does someone who cannot leave home get the card?
guide-nguoi-cao-tuoi-khuyet-tat-lam-tai-nha = At home.
guide-nguoi-cao-tuoi-khuyet-tat-bao-cong-an-xa = For someone who is frail, disabled or seriously ill, the family tells the commune police, who come to the home. The law allows the card to be made there when needed.
guide-nguoi-cao-tuoi-khuyet-tat-khong-mat-tien = People of { $fee-exempt-elderly-from } and over, and disabled people, pay no card fee.

# tai-nha
guide-nguoi-cao-tuoi-khuyet-tat-tai-nha-title = The card at home
guide-nguoi-cao-tuoi-khuyet-tat-goi-truoc-title = Tell the commune police
guide-nguoi-cao-tuoi-khuyet-tat-goi-truoc = A relative calls or visits the commune police. Say who needs it, where they live and why they cannot come, and ask for a day.
guide-nguoi-cao-tuoi-khuyet-tat-xem-du-lieu-title = The officer looks at the data
guide-nguoi-cao-tuoi-khuyet-tat-xem-du-lieu = The officer compares the population data. If it is right, there is no long form to fill in and no household book or birth certificate to hand in. Proof is needed only where something is missing or wrong.
guide-nguoi-cao-tuoi-khuyet-tat-lay-sinh-trac-title = Photo and fingerprints
guide-nguoi-cao-tuoi-khuyet-tat-lay-sinh-trac = Photo, fingerprints and iris are taken. You look it over, sign the form and get a slip for the card.
guide-nguoi-cao-tuoi-khuyet-tat-cho-the-title = Wait for the card
guide-nguoi-cao-tuoi-khuyet-tat-cho-the = The card comes within { $card-time-limit } of a complete file.
guide-nguoi-cao-tuoi-khuyet-tat-lam-luon-muc-hai-title = VNeID at the same time
guide-nguoi-cao-tuoi-khuyet-tat-lam-luon-muc-hai = Level 2 of VNeID, the electronic identity app, can be done with a new card. Level 2 is the account that carries the electronic identity card. Ask the officer on that day.
guide-nguoi-cao-tuoi-khuyet-tat-cu-ba-tram-tuoi-title = A true story
guide-nguoi-cao-tuoi-khuyet-tat-cu-ba-tram-tuoi = It has been done: a newspaper tells of commune officers who came to the home of a woman of one hundred to make her card.

# the-cu
guide-nguoi-cao-tuoi-khuyet-tat-the-cu-title = The cards that grandparents have
guide-nguoi-cao-tuoi-khuyet-tat-cmnd-het = The old identity paper (chứng minh nhân dân) was good only through { $cmnd-last-valid-day }. Whoever still has one needs the identity card (thẻ căn cước).
guide-nguoi-cao-tuoi-khuyet-tat-cccd-con-han = The chip card named căn cước công dân (CCCD), issued until { $cccd-name-last-day }, stays good until the date printed on it. It need not be changed early.
guide-nguoi-cao-tuoi-khuyet-tat-sau-muoi = The last change is at { $card-age-milestone-4 }. A card issued at { $card-lifetime-issue-age } or later is good for life.
guide-nguoi-cao-tuoi-khuyet-tat-mong-mat = With a CCCD card in date nobody has to go and add the iris.

# khong-mat-tien-gi
guide-nguoi-cao-tuoi-khuyet-tat-khong-mat-tien-gi-title = What costs nothing
guide-nguoi-cao-tuoi-khuyet-tat-mien-le-phi-the = No card fee for people of { $fee-exempt-elderly-from } and over, disabled people, people of merit and their relatives, and poor households. Nor for permanent residents of border communes and special zones, or for ethnic minorities in communes of special hardship.
guide-nguoi-cao-tuoi-khuyet-tat-doi-the-mien = First card: { $card-first-issue-fee }. Change at an age milestone: { $card-age-change-fee }.
guide-nguoi-cao-tuoi-khuyet-tat-mien-le-phi-cu-tru = The elderly, disabled people, people of merit and poor households pay no residence fee either.

# khong-dien-thoai
guide-nguoi-cao-tuoi-khuyet-tat-khong-dien-thoai-title = Without a smartphone
guide-nguoi-cao-tuoi-khuyet-tat-quay-van-phuc-vu = VNeID is not required at the counter, nor is level 2. Take the chip card to the one-stop desk (bộ phận một cửa) and you are served.
guide-nguoi-cao-tuoi-khuyet-tat-khai-ho = A relative can file for you in their own VNeID account.
guide-nguoi-cao-tuoi-khuyet-tat-kham-benh = At the hospital show the chip card. Whoever has none, or cannot install VNeID or VssID (the social insurance app), still gets a paper health-insurance card.

# lam-thay
guide-nguoi-cao-tuoi-khuyet-tat-lam-thay-title = What the family may do for them
guide-nguoi-cao-tuoi-khuyet-tat-uy-quyen-cu-tru = Residence procedures: since { $residence-circular-in-force } someone else may be authorised to do them.
guide-nguoi-cao-tuoi-khuyet-tat-nguoi-dai-dien = The card: a person who lacks capacity or has difficulty understanding is helped by a representative.
guide-nguoi-cao-tuoi-khuyet-tat-muc-hai-khong-thay = Level 2 of VNeID: nobody can do it for them, because photo and fingerprints are taken.
guide-nguoi-cao-tuoi-khuyet-tat-nguoi-giam-ho = For a person under guardianship the representative sets up level 1, with their own phone number and account of level 2.

# nho-ai
guide-nguoi-cao-tuoi-khuyet-tat-nho-ai-title = Whom to ask for help
guide-nguoi-cao-tuoi-khuyet-tat-to-cong-nghe-so = Every village or residential group has a community digital team: its head and at least two others. They help with online services and with VNeID.
guide-nguoi-cao-tuoi-khuyet-tat-buu-dien = The post office and the one-stop desk also help to file online and deliver by post.
guide-nguoi-cao-tuoi-khuyet-tat-coi-chung-lua-dao = If a caller offers to “help with the card or VNeID” and asks for a code or money, do not believe it. Hang up, ask the family, call the duty officer of the commune police.

# lam-gi-tiep
guide-nguoi-cao-tuoi-khuyet-tat-lam-gi-tiep-title = What to do now
guide-nguoi-cao-tuoi-khuyet-tat-xem-the-ong-ba = Take out your grandparents’ card: what kind is it, and until when is it good? If it is the old identity paper or out of date, tell the commune police.
guide-nguoi-cao-tuoi-khuyet-tat-thu-kiem-tra = The check “Service at home” below puts the steps in order and gives the words to say to the police.

# drawings
guide-nguoi-cao-tuoi-khuyet-tat-hinh-tai-nha-alt = At home, an old woman sits at a table. An officer has come with a camera on a stand.
guide-nguoi-cao-tuoi-khuyet-tat-hinh-tai-nha-caption = The officer brings the kit to the house.
