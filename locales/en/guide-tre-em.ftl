## The guide to children: birth, residence, health insurance, card and e-ID, from birth to 14.

guide-tre-em-title = A child’s papers, from birth to the first card
guide-tre-em-short-title = A child’s papers
guide-tre-em-description = Birth, residence, health insurance, identity card and VNeID for a child in Việt Nam. What to do at which age, where, and whether the child has to come along.

# tra-loi-ngan
guide-tre-em-tra-loi-ngan-title = Which papers does a young child need?
guide-tre-em-khai-sinh-truoc-the-sau = Birth first, card later.
guide-tre-em-lam-mot-lan = For a child under { $birth-bundle-child-under }, birth registration, permanent residence and the health-insurance card go in one file, online.
guide-tre-em-bat-buoc-tu = The identity card (thẻ căn cước) is a must only from { $card-mandatory-age } years on. Before that it is up to the family.

# moi-sinh
guide-tre-em-moi-sinh-title = A newborn
guide-tre-em-lien-thong = File on the national public service portal (Cổng Dịch vụ công quốc gia) or in VNeID, the electronic identity app on the phone. It takes no more than { $birth-bundle-time-limit }, or { $birth-bundle-verify-time-limit } if something has to be verified.
guide-tre-em-sau-gio = What is filed after { $birth-bundle-cutoff-hour } counts from the next working day.
guide-tre-em-them-the = Since { $birth-bundle-card-from } the identity card of a child under { $birth-bundle-child-under } is part of the same file. Some of it applies later.
guide-tre-em-chi-can-so = To register a birth you only give identity numbers or numbers of papers, and the officer looks them up. Originals are needed only if that fails.

# noi-o-cua-con
guide-tre-em-noi-o-cua-con-title = Where the child is registered
guide-tre-em-sau-muoi-ngay = Within { $child-residence-duty-days } of the birth registration the child’s residence must be registered. A parent, the head of household or the guardian does it.
guide-tre-em-duoi-sau = Since { $minors-residence-from } a child under { $under-6-permanent-residence-age } can be registered at the permanent residence of a parent or guardian. The parents need not live there. The police need not verify the conditions.
guide-tre-em-theo-toa = Where a court has given the child into someone’s care, that person declares and consents on the residence form, CT01.
guide-tre-em-cu-tru-mien-phi = Children pay no residence fee.

# bao-hiem
guide-tre-em-bao-hiem-title = The child’s health insurance
guide-tre-em-the-bhyt = The health-insurance card of a child under { $birth-bundle-child-under } comes with the joint file. Since { $bhyt-no-paper-from } no paper cards are issued, except in three cases.
guide-tre-em-the-giay-khi-nao = The three cases: VNeID cannot be installed, VssID cannot be installed, or there is no chip card yet. VssID is the app of the social insurance.

# the-can-cuoc
guide-tre-em-the-can-cuoc-title = The identity card, by age
guide-tre-em-the-duoi-sau-title = Under { $card-biometrics-min-age } years
guide-tre-em-the-duoi-sau = The child need not come. A parent does everything on the national portal or in VNeID. No photo or fingerprints are taken and the card has no photo. The file goes to the commune police where the child lives.
guide-tre-em-the-sau-den-muoi-bon-title = From { $card-biometrics-min-age } to under { $card-mandatory-age } years
guide-tre-em-the-sau-den-muoi-bon = The child has to come along. Photo and fingerprints are taken as for adults. A parent or representative does the paperwork.
guide-tre-em-the-du-muoi-bon-title = From { $card-mandatory-age } years on
guide-tre-em-the-du-muoi-bon = The card is a must. The officer compares the data and takes photo, fingerprints and iris. Your child checks and signs the form and gets an appointment slip.
guide-tre-em-co-the-truoc-title = The child already has a card
guide-tre-em-co-the-truoc = A card made in childhood is changed at { $card-age-milestone-1 }. One issued within { $card-two-year-rule } before that age stays good until { $card-age-milestone-2 }.

# tien-va-ngay
guide-tre-em-tien-va-ngay-title = What it costs and how long it takes
guide-tre-em-khong-mat-tien = First card: { $card-first-issue-fee }. Change on reaching the age: { $card-age-change-fee }. Children under { $fee-exempt-child-under } are exempt from the card fee too.
guide-tre-em-bay-ngay = The card takes no more than { $card-time-limit } from a complete file.
guide-tre-em-tra-tan-nha = The card of a child under { $card-biometrics-min-age } applied for in VNeID is delivered to the home, says the Ministry of Public Security.

# vneid-cua-con
guide-tre-em-vneid-cua-con-title = VNeID for the child
guide-tre-em-muc-theo-tuoi = VNeID accounts have level 1 and level 2. A child with a card who is under { $e-id-child-level-2-min-age } can have level 1; from { $e-id-child-level-2-min-age } on level 2 as well. Under { $e-id-level-2-min-age } it is done only if the family wants it.
guide-tre-em-cha-me-dang-ky = Level 1 for a child under { $e-id-level-2-min-age } is set up with a parent’s phone number and the parent’s account of level 2.
guide-tre-em-muc-hai-cung-con = For level 2 the child goes to the police together with a parent, with a phone number in the parent’s name.
guide-tre-em-khong-cai-qua-duong-dan = Whoever calls and has you install VNeID for your child from a link is a scammer. Get VNeID only from the App Store or CH Play.

# truong-hoc
guide-tre-em-truong-hoc-title = Starting school
# digits: the season that the guidance is for
guide-tre-em-truong-tphcm = Hồ Chí Minh City, enrolment of 2026, assigns schools by the current address in VNeID. Only if it is not true to life is a residence certificate, form CT07, needed.
guide-tre-em-truong-ha-noi = Hà Nội enrols online, by identity number and residence data. Look at VNeID before the season.

# lam-gi-tiep
guide-tre-em-lam-gi-tiep-title = What to do now
guide-tre-em-moi-sinh-lam-gi = For a newborn, file everything at once online. If the birth is registered but not the residence, go to the commune police soon.
guide-tre-em-sap-muoi-bon = If your child is nearly { $card-mandatory-age }, see whether name and date of birth in VNeID are right. If something is missing or wrong, bring proof when you go for the card. The check “Children” below asks step by step.

# drawings
guide-tre-em-hinh-cac-tuoi-alt = A line of life: a swaddled baby with a birth paper, a child with a school bag, a teenager with a chip card. The dashed thread turns into a solid line where the card comes.
guide-tre-em-hinh-cac-tuoi-caption = First the birth is registered. The card that everyone must have comes later.
