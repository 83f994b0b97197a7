## The guide for whoever is still asked for the household book: the law, the words, a card for the clerk, where to complain.

guide-bi-doi-so-ho-khau-title = An office still asks for the household book
guide-bi-doi-so-ho-khau-short-title = Asked for the book
guide-bi-doi-so-ho-khau-description = An office in Việt Nam still asks for the paper household book: what the law says and the words to use. A card in large print for the clerk, and where to complain.

# tra-loi-ngan
guide-bi-doi-so-ho-khau-tra-loi-ngan-title = An office asks for the household book. May it?
guide-bi-doi-so-ho-khau-khong-dung = It may not.
guide-bi-doi-so-ho-khau-vi-sao = The paper household book (sổ hộ khẩu) and temporary-residence book lost their value on { $paper-books-void-from }. The office must look up your residence itself.
guide-bi-doi-so-ho-khau-lam-ngay = Stay calm, show your identity card (thẻ căn cước) or open VNeID, the electronic identity app on the phone, and ask for the look-up.

# luat-noi-gi
guide-bi-doi-so-ho-khau-luat-noi-gi-title = What the law says
guide-bi-doi-so-ho-khau-luat-cu-tru-title = Clause 3, Article 38 of the Law on Residence
guide-bi-doi-so-ho-khau-luat-cu-tru = Books could be used only through { $paper-book-last-valid-day }. Where book and residence data differ, the data counts.
guide-bi-doi-so-ho-khau-nghi-dinh-104-title = Decree 104/2022/NĐ-CP
guide-bi-doi-so-ho-khau-nghi-dinh-104 = It took the book out of other decrees. Offices look up by the one-stop system, the national portal, or your VNeID. A reader for the QR code (the black and white square) and the chip of the card will do as well.
guide-bi-doi-so-ho-khau-nghi-quyet-66-7-title = Resolution 66.7/2025/NQ-CP
guide-bi-doi-so-ho-khau-nghi-quyet-66-7 = Since { $data-replaces-papers-from } population data stands in for cards and residence papers in nearly { $procedures-using-data } procedures.
guide-bi-doi-so-ho-khau-luat-118-title = Law 118/2025/QH15, amending the Law on Identification
guide-bi-doi-so-ho-khau-luat-118 = Since { $no-asking-integrated-papers-from } the law forbids asking for papers already in the e-ID or VNeID. The only exceptions are data that do not match, and what another law says.
guide-bi-doi-so-ho-khau-thong-tu-116-title = Clause 5, Article 16 of Circular 116/2026/TT-BCA
guide-bi-doi-so-ho-khau-thong-tu-116 = An office that can look up your residence may not ask for the residence certificate, form CT07, either.
guide-bi-doi-so-ho-khau-thu-tuong-title = The Prime Minister’s dispatch and directive
guide-bi-doi-so-ho-khau-thu-tuong = A dispatch of { $pm-dispatch-day } told offices to stop asking for the book and named places that still made trouble. Directive 24/CT-TTg told staff not to ask for papers valid in VNeID.

# noi-tung-cau
guide-bi-doi-so-ho-khau-noi-tung-cau-title = What to say, one sentence after another
guide-bi-doi-so-ho-khau-cau-nho-tra-title = Ask for the look-up
guide-bi-doi-so-ho-khau-cau-nho-tra = “Here is my identity card. The paper book has no value any more; please look up my residence.”
guide-bi-doi-so-ho-khau-cau-vneid-title = Show VNeID
guide-bi-doi-so-ho-khau-cau-vneid = With VNeID level 2 open Ví giấy tờ (paper wallet), Thông tin cư trú (residence information), and show the screen. “Here you see my permanent residence and my household.”
guide-bi-doi-so-ho-khau-cau-luat-title = Name the law, gently
guide-bi-doi-so-ho-khau-cau-luat = “The law now forbids asking for papers that VNeID holds. Does anything of mine not match?”
guide-bi-doi-so-ho-khau-cau-giay-gi-title = Ask what would do instead
guide-bi-doi-so-ho-khau-cau-giay-gi = If the look-up fails, ask: “Which paper do you need instead?” They may ask for one of two: the identity card, or certificate CT07.
guide-bi-doi-so-ho-khau-cau-van-ban-title = Ask for it in writing
guide-bi-doi-so-ho-khau-cau-van-ban = “If you still need the book, please answer me in writing and name the rule.”

# dua-the
guide-bi-doi-so-ho-khau-dua-the-title = If you would rather not talk, show this card
guide-bi-doi-so-ho-khau-the-de-lam-gi = The card in large print speaks for you: please look it up, what you have with you, which law it rests on. Open it on the phone, or print it and hand it over.

# ho-co-ly
guide-bi-doi-so-ho-khau-ho-co-ly-title = When an office may still ask for a paper
guide-bi-doi-so-ho-khau-khong-khop = The law lets them ask when the data do not match, or when another law says so.
guide-bi-doi-so-ho-khau-sua-du-lieu = If the data is wrong, the data is what has to be mended. File at the nearest police or in VNeID. It takes { $data-correction-time-limit } once the commune police have the file.
guide-bi-doi-so-ho-khau-xin-ct07 = If a paper is really needed, get form CT07 at any commune police or online. The fee is { $ct07-fee }, and it takes no more than { $ct07-time-limit } if the data is there.

# tung-noi
guide-bi-doi-so-ho-khau-tung-noi-title = At some places where it happens
guide-bi-doi-so-ho-khau-o-truong = Schools: Hồ Chí Minh City assigns them by the current address in VNeID. CT07 is needed only if that is wrong.
guide-bi-doi-so-ho-khau-o-ngan-hang = Banks: no rule requires the household book. For the members of the household get form CT07.
guide-bi-doi-so-ho-khau-o-hoi-ket-hon = Marriage: no book. Give your identity number and the officer looks up marital status and residence.
guide-bi-doi-so-ho-khau-o-bao-hiem = Household health insurance: the social insurance finds the members in the population data.
guide-bi-doi-so-ho-khau-o-chung-thuc = Certification: since { $certification-no-originals-from } originals of what VNeID holds may not be asked for.

# phan-anh
guide-bi-doi-so-ho-khau-phan-anh-title = Where to complain if nothing helps
guide-bi-doi-so-ho-khau-ghi-lai = Write down day and hour, the office, and which paper was asked for. Then go to Phản ánh, kiến nghị (complaints) on the national portal, dichvucong.gov.vn.
guide-bi-doi-so-ho-khau-noi-khac = Or tell the one-stop desk (bộ phận một cửa), the people’s committee, or the police one level up.

# bi-thu-so
guide-bi-doi-so-ho-khau-bi-thu-so-title = If they want to take the book
guide-bi-doi-so-ho-khau-khi-nao-thu = There is no mass collection. The book is withdrawn only when you do a residence procedure that changes what it says.

# lam-gi-tiep
guide-bi-doi-so-ho-khau-lam-gi-tiep-title = What to do now
guide-bi-doi-so-ho-khau-mang-theo = Before you go to an office, take your identity card. If you have VNeID, open the residence information beforehand and see whether it is right.
guide-bi-doi-so-ho-khau-thu-kiem-tra = The check “Proof of residence” below finds the way that suits you best.

# The card to show to a clerk.
guide-bi-doi-so-ho-khau-card-greeting = { guide-tu-so-ho-khau-den-the-can-cuoc-card-greeting }
guide-bi-doi-so-ho-khau-card-headline = The paper household book has no value: please look me up
guide-bi-doi-so-ho-khau-card-bring-title = { guide-tu-so-ho-khau-den-the-can-cuoc-card-bring-title }
guide-bi-doi-so-ho-khau-card-bring-1 = { guide-tu-so-ho-khau-den-the-can-cuoc-card-bring-1 }
guide-bi-doi-so-ho-khau-card-bring-2 = { guide-tu-so-ho-khau-den-the-can-cuoc-card-bring-2 }
guide-bi-doi-so-ho-khau-card-bring-3 = { guide-tu-so-ho-khau-den-the-can-cuoc-card-bring-3 }
guide-bi-doi-so-ho-khau-card-help-title = { guide-tu-so-ho-khau-den-the-can-cuoc-card-help-title }
guide-bi-doi-so-ho-khau-card-help-1 = Look up my residence, without the paper book
guide-bi-doi-so-ho-khau-card-help-2 = If something does not match, please show me what
guide-bi-doi-so-ho-khau-card-help-3 = { guide-tu-so-ho-khau-den-the-can-cuoc-card-help-3 }
guide-bi-doi-so-ho-khau-card-law-title = { guide-tu-so-ho-khau-den-the-can-cuoc-card-law-title }
guide-bi-doi-so-ho-khau-card-law-1 = { guide-tu-so-ho-khau-den-the-can-cuoc-card-law-1 }
guide-bi-doi-so-ho-khau-card-law-2 = { guide-tu-so-ho-khau-den-the-can-cuoc-card-law-2 }
guide-bi-doi-so-ho-khau-card-law-3 = { guide-tu-so-ho-khau-den-the-can-cuoc-card-law-3 }
guide-bi-doi-so-ho-khau-card-law-4 = { guide-tu-so-ho-khau-den-the-can-cuoc-card-law-4 }
guide-bi-doi-so-ho-khau-card-law-5 = Directive 24/CT-TTg: no demand for papers valid in VNeID
guide-bi-doi-so-ho-khau-card-disclaimer = { guide-tu-so-ho-khau-den-the-can-cuoc-card-disclaimer }

# drawings
guide-bi-doi-so-ho-khau-hinh-mang-theo-alt = A person before a counter with an officer. On the counter lie the chip card and a phone that shows the residence, each with a tick. The household book is crossed out.
guide-bi-doi-so-ho-khau-hinh-mang-theo-caption = On the counter: the card, and the phone with VNeID if you have one. The book stays at home.
