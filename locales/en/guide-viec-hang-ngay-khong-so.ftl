## The guide to daily business without the household book.

guide-viec-hang-ngay-khong-so-title = Daily business without the household book
guide-viec-hang-ngay-khong-so-short-title = Daily business
guide-viec-hang-ngay-khong-so-description = School, birth, marriage, bank, house and land, electricity and water, health insurance, vehicles, passport, papers for a job. How it was, what to show now, what to say when refused.

# tra-loi-ngan
guide-viec-hang-ngay-khong-so-tra-loi-ngan-title = Do I have to bring the household book?
guide-viec-hang-ngay-khong-so-khong-phai-mang = No, you do not.
guide-viec-hang-ngay-khong-so-dua-gi = The paper household book (sổ hộ khẩu) lost its value on { $paper-books-void-from }. Today you show your identity card (thẻ căn cước) or open VNeID, the electronic identity app on the phone. The office must look up where you live by itself.
guide-viec-hang-ngay-khong-so-gan-tam-tram = Since { $data-replaces-papers-from } nearly { $procedures-using-data } administrative procedures use population data in place of the card and of residence papers.

# ba-dieu-nho
guide-viec-hang-ngay-khong-so-ba-dieu-nho-title = Three things to remember before you go
guide-viec-hang-ngay-khong-so-co-quan-tu-tra = One: the office looks up the residence itself. It uses the system at its counter, the National Public Service Portal (Cổng Dịch vụ công quốc gia) or your VNeID. A reader for the chip and for the QR code, the black and white square on the card, will do too.
guide-viec-hang-ngay-khong-so-khong-doi-giay-da-co = Two: what VNeID already holds need not be shown on paper. Since { $no-asking-integrated-papers-from } the law forbids asking for it in an administrative procedure. The only exceptions are information that does not match and other laws that say otherwise.
guide-viec-hang-ngay-khong-so-khong-doi-ct07 = Three: where the residence can be looked up, form CT07 may not be demanded. CT07 is the paper on which the police confirm where you are registered. The rule holds since { $residence-circular-in-force }.

# tung-viec
guide-viec-hang-ngay-khong-so-tung-viec-title = Task by task: before and now
guide-viec-hang-ngay-khong-so-truong-tphcm-task = A child’s first school year, in Hồ Chí Minh City
guide-viec-hang-ngay-khong-so-truong-tphcm-before = The household book was usually asked for.
# digits: the season that the guidance is for
guide-viec-hang-ngay-khong-so-truong-tphcm-now = In the 2026 season, places went by the present residence in VNeID. Form CT07 is needed only where VNeID is not right.
guide-viec-hang-ngay-khong-so-truong-ha-noi-task = A child’s first school year, in Hà Nội
guide-viec-hang-ngay-khong-so-truong-ha-noi-before = The household book was usually asked for.
guide-viec-hang-ngay-khong-so-truong-ha-noi-now = Enrolment is online, by identity number and residence data. Before the season, open VNeID and see that the residence is right.
guide-viec-hang-ngay-khong-so-khai-sinh-lien-thong-task = Birth, residence and health insurance of a baby
guide-viec-hang-ngay-khong-so-khai-sinh-lien-thong-before = One thing after another, with the household book.
guide-viec-hang-ngay-khong-so-khai-sinh-lien-thong-now = For a child under { $birth-bundle-child-under }, all at once on the National Public Service Portal or in VNeID. It takes at most { $birth-bundle-time-limit }, or { $birth-bundle-verify-time-limit } if it must be verified.
guide-viec-hang-ngay-khong-so-khai-sinh-rieng-task = A birth certificate alone
guide-viec-hang-ngay-khong-so-khai-sinh-rieng-before = Original papers had to be shown.
guide-viec-hang-ngay-khong-so-khai-sinh-rieng-now = Give the identity number, printed on the card, and the clerk looks it up. Originals are shown only if the look-up fails.
guide-viec-hang-ngay-khong-so-ket-hon-task = Registering a marriage
guide-viec-hang-ngay-khong-so-ket-hon-before = The household book was usually asked for.
guide-viec-hang-ngay-khong-so-ket-hon-now = Both show their identity cards or give their identity numbers. The civil-status clerk looks up marital status and residence; no book is needed.
guide-viec-hang-ngay-khong-so-giay-ket-hon-khai-tu-task = An office wants a birth, marriage or death paper
guide-viec-hang-ngay-khong-so-giay-ket-hon-khai-tu-before = The paper itself was brought along.
guide-viec-hang-ngay-khong-so-giay-ket-hon-khai-tu-now = Electronic civil-status data stands in for these papers in administrative procedures. Where the data is there, ask the clerk to look it up.
guide-viec-hang-ngay-khong-so-ngan-hang-task = Borrowing from a bank
guide-viec-hang-ngay-khong-so-ngan-hang-before = The household book was usually asked for.
guide-viec-hang-ngay-khong-so-ngan-hang-now = Show the chip card or VNeID. No rule demands the household book. If the bank needs to know the members of the household, ask for form CT07.
guide-viec-hang-ngay-khong-so-nha-dat-task = Having a sale of house or land notarised
guide-viec-hang-ngay-khong-so-nha-dat-before = The household book was usually asked for.
guide-viec-hang-ngay-khong-so-nha-dat-now = Show the identity card or VNeID. Marital status is seen in civil-status data or papers. An inheritance or household land may need form CT07.
guide-viec-hang-ngay-khong-so-chung-thuc-task = Having papers certified
guide-viec-hang-ngay-khong-so-chung-thuc-before = The original had to be shown.
guide-viec-hang-ngay-khong-so-chung-thuc-now = Since { $certification-no-originals-from } nobody may ask for the original of a paper already held in VNeID.
guide-viec-hang-ngay-khong-so-dien-task = Signing an electricity contract
guide-viec-hang-ngay-khong-so-dien-before = The household book was part of the file.
guide-viec-hang-ngay-khong-so-dien-now = The residence data of the household, or the papers of the house or the lease. The rules on electricity have changed since, so ask the electricity office.
guide-viec-hang-ngay-khong-so-bao-hiem-ho-task = Health insurance for the household
guide-viec-hang-ngay-khong-so-bao-hiem-ho-before = Members were listed from the household book.
guide-viec-hang-ngay-khong-so-bao-hiem-ho-now = The social insurance office sees the members in the population database; no book is needed.
guide-viec-hang-ngay-khong-so-kham-benh-task = Seeing a doctor on health insurance
guide-viec-hang-ngay-khong-so-kham-benh-before = A paper insurance card was brought.
guide-viec-hang-ngay-khong-so-kham-benh-now = Show the chip card, or the electronic card in VNeID level 2 or in VssID, the app of the social insurance. Since { $bhyt-no-paper-from } paper cards are issued only in three cases. They are for people who cannot install VNeID, cannot install VssID, or have no chip card yet.
guide-viec-hang-ngay-khong-so-dang-ky-xe-task = Registering a vehicle
guide-viec-hang-ngay-khong-so-dang-ky-xe-before = The household book was usually asked for.
guide-viec-hang-ngay-khong-so-dang-ky-xe-now = Use the VNeID account or the identity card; no book is needed. You may choose the traffic police office or a commune or ward police in the province where you live. Ask first which places take it, and for which vehicles.
guide-viec-hang-ngay-khong-so-giay-to-xe-task = Traffic police check your papers
guide-viec-hang-ngay-khong-so-giay-to-xe-before = The licence and the registration were shown as hard copies.
guide-viec-hang-ngay-khong-so-giay-to-xe-now = Open the driving licence and the vehicle registration in VNeID. The traffic police accept them like the hard copies.

# giay-xin-viec
guide-viec-hang-ngay-khong-so-giay-xin-viec-title = Papers for a job
guide-viec-hang-ngay-khong-so-ly-lich-tu-phap = The criminal-record certificate (phiếu lý lịch tư pháp) says whether a person has a criminal record. It can now be requested in VNeID.
guide-viec-hang-ngay-khong-so-ly-lich-noi-nop = Since { $criminal-record-anywhere-from } it can be requested anywhere, or in VNeID.
guide-viec-hang-ngay-khong-so-so-bao-hiem = If the employer asks for the social insurance number, give the identity number printed on the card. Since { $social-insurance-number-from } the two are the same.
guide-viec-hang-ngay-khong-so-ma-so-thue = So is the tax number: since { $tax-number-from } the identity number replaces the personal tax number.

# ho-chieu-nuoc
guide-viec-hang-ngay-khong-so-ho-chieu-nuoc-title = Passport, water and what is not in the table
guide-viec-hang-ngay-khong-so-chua-co-nguon-rieng = This page has read no rule of its own on passports and water contracts. A passport is an administrative procedure too, so the general law holds. Papers already in VNeID may not be asked for, unless the information does not match or another law says otherwise.
guide-viec-hang-ngay-khong-so-hoi-truoc = For water, ask the water company. Before any errand one question helps: “Apart from my identity card, what do I need to bring?” In Vietnamese: “Ngoài thẻ căn cước, tôi cần mang gì?”

# mang-gi
guide-viec-hang-ngay-khong-so-mang-gi-title = What to take along
guide-viec-hang-ngay-khong-so-mang-the-title = The identity card
guide-viec-hang-ngay-khong-so-mang-the = An older chip card (CCCD) that is in date is still good. The card has a QR code and a chip that the clerk reads with a device.
guide-viec-hang-ngay-khong-so-mang-vneid-title = A phone with VNeID, if you use it
guide-viec-hang-ngay-khong-so-mang-vneid = With VNeID level 2, open Ví giấy tờ (the wallet), choose Thông tin cư trú (residence information) and enter your password. It shows permanent, temporary and present residence, the head of household and its members.
guide-viec-hang-ngay-khong-so-mang-ct07-title = Form CT07, if really needed
guide-viec-hang-ngay-khong-so-mang-ct07 = Ask for it only where the office cannot look you up. Any commune or ward police issues it, or online; the fee is { $ct07-fee }. It takes at most { $ct07-time-limit } if the data is there, at most { $ct07-verify-time-limit } if it must be verified.

# bi-tu-choi
guide-viec-hang-ngay-khong-so-bi-tu-choi-title = If you are refused for lack of the book
guide-viec-hang-ngay-khong-so-nho-tra-title = Ask for a look-up
guide-viec-hang-ngay-khong-so-nho-tra = Show the card and say: “The paper book has no value any more. Please look up my residence in your system.” In Vietnamese: “Sổ giấy nay không còn giá trị, nhờ anh chị tra nơi ở của tôi trên máy.”
guide-viec-hang-ngay-khong-so-hoi-giay-nao-title = Ask which paper they need
guide-viec-hang-ngay-khong-so-hoi-giay-nao = Only if the look-up fails may the office ask for one paper instead: the identity card, or form CT07. Ask which one before you leave.
guide-viec-hang-ngay-khong-so-nhac-luat-title = Name two rules, gently
guide-viec-hang-ngay-khong-so-nhac-luat = Law 118/2025/QH15 forbids asking for papers already in VNeID, unless the information does not match or another law says otherwise. Circular 116/2026/TT-BCA forbids demanding CT07 where the residence can be looked up.
guide-viec-hang-ngay-khong-so-xin-tra-loi-title = Ask for a written answer, then complain
guide-viec-hang-ngay-khong-so-xin-tra-loi = Say: “If you still need the book, please give me a written answer that names the rule.” Then complain on the National Public Service Portal or at the one-stop desk (bộ phận một cửa), the counter of the commune or ward. The people’s committee and the police of the next level up take complaints too.

# lam-gi-tiep
guide-viec-hang-ngay-khong-so-lam-gi-tiep-title = What to do next
guide-viec-hang-ngay-khong-so-xem-du-lieu = Open VNeID and see whether your household’s residence is right. If not, go to Cài đặt (settings), choose Phản ánh khó khăn, vướng mắc (report a problem) and press Tạo phản ánh (new report). With right data every errand is easier.
guide-viec-hang-ngay-khong-so-phan-kiem-tra = Where proof of residence is demanded, take the check “Proving where you live”. With an old paper in hand, take “Is this paper still good?”.
